/* What the words around a state's name make of it:
 *
 *     Estonia said | blamed ...            speaks
 *     Russia was behind ..., blamed Russia, Russian hackers, Iran denied    is accused
 */
#ifndef ATG_EXTRACT_STANCE_H
#define ATG_EXTRACT_STANCE_H

#include "extract/analysis.h"

/* 1: the state named at o speaks; -1: it is accused; 0: neither. Of o only sentence,
 * first, count, possessive and kind are read. O(1). */
int atg_stance(const atg_analysis *a, const atg_mention *o);
/* Does the sentence reject something? Who speaks there is of the accused. O(sentence).
 */
bool atg_rejects(const atg_analysis *a, uint32_t sentence);

#endif
