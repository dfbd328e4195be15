/* Sentences and tokens.
 *
 * Tokens follow the Penn Treebank's habits where it matters to the tagger: clitics are
 * split ("China" "'s", "did" "n't", "I" "'ll"), punctuation stands alone, abbreviations
 * keep their dot ("U.S.", "Mr.", "Corp."), numbers keep theirs ("1,000.5", "9.7"),
 * hyphenated words stay one token ("state-backed", "cyber-attack"), a possessive after
 * s is a token of its own ("officers" "'"). Curly and straight quotes are both tokens.
 * A sentence never crosses a block.
 *
 * Linear in the text; a token is at most ATG_TOKEN_CAP bytes and a sentence at most
 * ATG_SENTENCE_CAP tokens: longer ones are cut into several.
 */
#ifndef ATG_TEXT_SEGMENT_H
#define ATG_TEXT_SEGMENT_H

#include "text/document.h"

enum { ATG_TOKEN_CAP = 256, ATG_SENTENCE_CAP = 400 };

typedef struct atg_token {
    uint32_t start, end; /* bytes of the document's text */
} atg_token;

typedef struct atg_sentence {
    uint32_t start, end;   /* bytes of the document's text */
    uint32_t first, count; /* tokens */
    uint32_t block;
} atg_sentence;

typedef struct atg_segments {
    atg_token *tokens;
    size_t n_tokens;
    atg_sentence *sentences;
    size_t n_sentences;
} atg_segments;

/* Segments all blocks but furniture. Memory comes from arena. O(text). */
void atg_segment(const atg_document *doc, atg_arena *arena, atg_segments *out);

#endif
