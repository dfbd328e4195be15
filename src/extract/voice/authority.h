/* Whose law it is: who charges, arrests, sanctions where the text names nobody for it.
 * Inside src/extract only. */
#ifndef ATG_EXTRACT_AUTHORITY_H
#define ATG_EXTRACT_AUTHORITY_H

#include "extract/relate/relate.h"

/* The state whose courts sit at the place that tokens [first, first + count) name
 * ("Pittsburgh", "the Western District of Texas"), made if the document has none yet;
 * ATG_NONE if they name no such place. Places are cues of class venue. O(count). */
uint32_t atg_venue(atg_analysis *a, uint32_t first, uint32_t count);

/* Is it a body whose trade sanctions are: a treasury, OFAC? O(1). */
bool atg_imposes_sanctions(const atg_relator *r, uint32_t thing);

/* Who acts in a relation (charged-by, arrested-by, sanctioned-by) that a sentence
 * tells of: the speakers, officials as their office; else whom the sentence's court or
 * police belong to, who did so last, the prosecutors of the document. O(sentence), once
 * O(document). */
atg_set atg_authorities(atg_relator *r, const atg_set *speakers, atg_relation relation,
                        uint32_t sentence);

#endif
