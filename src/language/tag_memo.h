/* Words that a tagger has met, with what it knows of them and the weights of features
 * that look at one word alone.
 *
 * Few words make up most of a text. More than half of a word's features need nothing
 * but the word, so that their sums are kept, each made when it is first asked for. One
 * memo belongs to one thread; it is emptied between sentences when it is full, and
 * never holds more than ATG_TAG_MEMO_WORDS.
 */
#ifndef ATG_LANGUAGE_TAG_MEMO_H
#define ATG_LANGUAGE_TAG_MEMO_H

#include "language/tagger_private.h"

enum {
    ATG_TAG_MEMO_WORDS = 4096,
    ATG_TAG_MEMO_BYTES = 22, /* longer tokens are not kept */
    ATG_TAG_WIDTH = (ATG_T_COUNT + 7) & ~7,
    ATG_TAG_SUMS = 6 /* own, own at the beginning of a sentence, as each neighbour */
};

typedef struct atg_tag_known {
    atg_tagword word; /* with the dictionary's tags */
    char text[ATG_TAG_MEMO_BYTES];
    uint8_t n;
    bool headline;
    uint8_t made; /* a bit for each of the sums */
    int16_t sums[ATG_TAG_SUMS][ATG_TAG_WIDTH];
} atg_tag_known;

typedef struct atg_tag_memo {
    const atg_tagger *tagger;
    uint64_t serial;      /* the tagger's */
    atg_tag_known *known; /* ATG_TAG_MEMO_WORDS of them */
    uint16_t *slots;      /* 1 + place in known; 0: free */
    uint32_t n;
    atg_tag_known edge; /* what stands before the first and behind the last word */
} atg_tag_memo;

/* The calling thread's memo, for this tagger, with room for more words. Goes with the
 * thread. */
atg_tag_memo *atg_tag_memo_here(const atg_tagger *tagger);

/* What is known of a token: kept until the next atg_tag_memo_here(), or in spare if
 * there is no room. O(bytes). */
atg_tag_known *atg_tag_memo_word(atg_tag_memo *memo, atg_str token, bool headline,
                                 atg_tag_known *spare);

/* Adds the weights of all features of the window, whose words are those of known[5]. */
void atg_tag_memo_sum(const atg_tag_memo *memo, const atg_tag_window *window,
                      atg_tag_known *const known[5], int16_t scores[ATG_TAG_WIDTH]);

#endif
