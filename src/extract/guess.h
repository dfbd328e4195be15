/* Tags without a tagger, for measuring what the tagger brings: from closed classes, the
 * forms that the word lists know, capitals and endings. Inside src/extract only. */
#ifndef ATG_EXTRACT_GUESS_H
#define ATG_EXTRACT_GUESS_H

#include "extract/analysis.h"

/* Fills tags for the tokens of a sentence, at most ATG_SENTENCE_CAP; the words of the
 * lists must be known. headline: capitals say nothing. O(tokens). */
void atg_guess_tags(const atg_analysis *a, const atg_sent *s, bool headline,
                    uint8_t *tags);

#endif
