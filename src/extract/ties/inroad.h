/* Attacks told by whose machines hackers do something with, whatever the verb is. */
#ifndef ATG_EXTRACT_INROAD_H
#define ATG_EXTRACT_INROAD_H

#include "extract/relate/relate.h"

/* Does the group stand for hackers, named or not? */
bool atg_ng_hostile(const atg_analysis *a, const atg_ng *g);
/* The noun group, in a clause about hackers, for machines, accounts or data that they do
 * something with: "the servers of X"; ATG_NONE if there is none, or if they only make
 * use of them ("rented servers of X"). accused: somebody is accused of what the clause
 * says, so he counts for a hacker. O(groups of the clause). */
uint32_t atg_inroad(const atg_analysis *a, const atg_syntax *s, const atg_clause *c,
                    bool accused);
/* The attack that the clause tells of so, where no frame of its verb named who was hit:
 * whether it did. */
bool atg_inroad_attack(atg_relator *r, const atg_clause *c, const atg_context *ctx);
/* "X had 200 computers encrypted by Y". */
void atg_had_attack(atg_relator *r, const atg_clause *c, const atg_context *ctx);

#endif
