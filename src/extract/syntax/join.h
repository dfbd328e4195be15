/* What belongs together in a row of noun groups: prepositions, coordination,
 * apposition, parentheses. */
#ifndef ATG_EXTRACT_JOIN_H
#define ATG_EXTRACT_JOIN_H

#include "extract/syntax/syntax.h"

/* Fills prep, next, list, apposed and parenthesis of the sentence's groups. O(units).
 */
void atg_groups_join(const atg_analysis *a, atg_syntax *s, uint32_t sentence);

/* Rough sorts of what a noun group is, for what can be joined with what. */
typedef enum atg_ng_sort {
    ATG_S_OTHER,
    ATG_S_BODY,   /* country, bloc, agency, organization */
    ATG_S_PEOPLE, /* person, actor */
    ATG_S_INCIDENT,
    ATG_S_FACT,  /* a finding, a statement, charges, sanctions */
    ATG_S_PLACE, /* a venue */
    ATG_S_THING  /* malware, product, vulnerability */
} atg_ng_sort;

atg_ng_sort atg_ng_sort_of(const atg_analysis *a, const atg_ng *g);
/* A description, not a name: "the director of ...", "a security firm". */
bool atg_ng_describes(const atg_ng *g);

/* join_source.c: does a source begin at unit u, with a verb before it and its verb of
 * saying behind what is told of it between commas, before unit to: "..., Richard Moore,
 * head of MI6, told"? O(units). */
bool atg_join_source_ahead(const atg_analysis *a, const atg_syntax *s, uint32_t from,
                           uint32_t u, uint32_t to);
/* A speaker at unit u and the verb of saying, and then a comma: "the FBI said on
 * Tuesday,". O(1). */
bool atg_join_says_between(const atg_analysis *a, const atg_syntax *s, uint32_t u,
                           uint32_t to);

#endif
