/* Members of counted sets. Inside src/extract only. */
#ifndef ATG_EXTRACT_MEMBER_H
#define ATG_EXTRACT_MEMBER_H

#include "extract/syntax/syntax.h"

/* Finds the persons a set consists of: fills things[].members. O(groups + clauses). */
void atg_members_find(const atg_analysis *a, const atg_syntax *s);
/* The same from what was found: where somebody charged, sanctioned or arrested a set of
 * n whose members nothing names, and the document goes on to name n persons who neither
 * speak nor hold an office, they are the ones. O(things log things). */
void atg_members_count(const atg_analysis *a, const atg_syntax *s);
/* Gives them what was found of their set; a set whose members are all named is left out
 * of the claims. */
void atg_members_dissolve(atg_analysis *a);
/* "X and Y of the FSB", of people who are accused, charged, arrested or sanctioned
 * somewhere: they belong to it. Call it when all that is known. O(groups). */
void atg_members_of_bodies(atg_analysis *a, const atg_syntax *s);
void atg_members_release(atg_analysis *a);

#endif
