/* Tokens of one block, and what the sentence finder needs to know of abbreviations. */
#ifndef ATG_TEXT_TOKEN_H
#define ATG_TEXT_TOKEN_H

#include <glib.h>

#include "text/segment.h"

/* What a dot after a word says of the sentence. */
typedef enum atg_abbreviation {
    ATG_ABBR_NONE,
    ATG_ABBR_NUMBER, /* an abbreviation only before a number: "No. 5"; ends nothing */
    ATG_ABBR_NEVER,  /* goes on: "Mr.", "Gen.", "e.g." */
    ATG_ABBR_MAYBE   /* ends a sentence where the next word looks like a beginning:
                      * "Inc.", "U.S.", "Jan.", "a.m.", initials */
} atg_abbreviation;

/* word without its last dot. O(log table + word). */
atg_abbreviation atg_abbreviation_of(atg_str word);

/* Words that, with a capital, begin sentences and hardly ever names: "The", "However".
 */
bool atg_begins_sentences(atg_str word);

/* Verbs of speech that follow a quote: said, asked ... */
bool atg_is_speech_verb(atg_str word);

/* Appends the tokens of text[start, end) to tokens (atg_token). O(end - start). */
void atg_tokens_find(atg_str text, uint32_t start, uint32_t end, GArray *tokens);

#endif
