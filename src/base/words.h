/* A short list of words in the program's own text, asked of nearly every token.
 *
 *     if (ATG_IN(token, "a an the")) ...
 *
 * Nearly all answers are no. A filter of 256 bits, made at the first question, gives
 * them by first letter, last letter and length; the rest is looked up in a small hash
 * table. ASCII case aside. Any number of threads may ask.
 */
#ifndef ATG_BASE_WORDS_H
#define ATG_BASE_WORDS_H

#include <stdatomic.h>

#include "base/str.h"

enum { ATG_WORDS_SLOTS = 256 };

typedef struct atg_words {
    const char *list; /* words parted by one blank; a literal */
    atomic_bool ready;
    _Atomic uint64_t filter[4];              /* all ones until it is made */
    _Atomic uint16_t slots[ATG_WORDS_SLOTS]; /* 1 + place of a word in the list */
} atg_words;

/* The slow half of ATG_IN: makes the filter if need be, then looks it up. O(word). */
bool atg_words_search(atg_words *words, atg_str w);

/* Words that are equal but for their case have the same. */
static inline unsigned atg_words_bit(atg_str w)
{
    unsigned first = (unsigned char)w.p[0] | 0x20u;
    unsigned last = (unsigned char)w.p[w.n - 1] | 0x20u;
    return (first * 29 + last * 5 + (unsigned)w.n * 59) & 255;
}

static inline bool atg_words_has(atg_words *words, atg_str w)
{
    if (!w.n)
        return false;
    unsigned bit = atg_words_bit(w);
    return atomic_load_explicit(&words->filter[bit / 64], memory_order_relaxed) >>
                   bit % 64 &
               1 &&
           atg_words_search(words, w);
}

/* Is it one of the words of a literal, fewer than ATG_WORDS_SLOTS of them? Each use has
 * a list of its own. */
#define ATG_IN(word, literal)                                                          \
    (__extension__({                                                                   \
        static atg_words words_ = {                                                    \
            .list = literal,                                                           \
            .filter = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};               \
        atg_words_has(&words_, (word));                                                \
    }))

#endif
