/* What the tagger sees of a token, and the features it makes of it.
 *
 * Shared by the tagger and its training program, so that both see the same. Words are
 * folded before hashing: ASCII lower case, digits as 0, curly apostrophes straight, any
 * dash a hyphen, any double quote the straight one.
 */
#ifndef ATG_LANGUAGE_TAGWORD_H
#define ATG_LANGUAGE_TAGWORD_H

#include "language/linear.h"
#include "language/tagger.h"

enum {
    ATG_TAG_FEATURES = 40,        /* at most so many a token */
    ATG_TAG_FEATURES_VERSION = 1, /* change it with any change of the features */
    ATG_TAG_CLASS_BITS = 6
};

typedef struct atg_tagword {
    uint64_t lower;     /* hash of the folded word */
    uint64_t exact;     /* the same with its capitals; equals lower if it has none */
    uint64_t suffix[4]; /* last 1, 2, 3, 4 bytes */
    uint64_t prefix[3]; /* first 1, 2, 3 bytes */
    uint64_t tail;      /* what follows the last hyphen; 0: no hyphen */
    uint32_t shape;     /* which kinds of character, in bits */
    bool capital;       /* begins with a capital */
    uint8_t forced;     /* tag that the word alone decides (curly quotes), or 0 */
    uint64_t tags;      /* tags the dictionary knows, bit by atg_tag; 0: not listed */
    bool closed;        /* the dictionary knows all of them */
} atg_tagword;

/* Fills all but tags and closed. headline: capitals are ignored. O(bytes). */
void atg_tagword_init(atg_tagword *w, atg_str token, bool headline);

/* Hash of the folded word alone. */
uint64_t atg_word_hash(atg_str token);

/* The dictionary's key of a word in the model. */
uint64_t atg_tagword_key(const atg_tagword *w);

/* The two words before and after a word, and the tags before it. The words at either
 * end are atg_tagword_edge. */
typedef struct atg_tag_window {
    const atg_tagword *word[5]; /* the middle one is to be tagged */
    uint8_t before[2];          /* tags of the words one and two before */
    uint8_t quotes;             /* quotation marks so far, modulo 2 */
    bool first;                 /* begins the sentence, maybe after a quote */
    bool headline;
} atg_tag_window;

extern const atg_tagword atg_tagword_edge;

/* Which words of the window features look at. All but the last group look at one, so
 * that their weights may be summed once for all places where the word stands. */
typedef enum atg_tag_group {
    ATG_TAG_OWN = 1,  /* the middle word; first and headline too */
    ATG_TAG_LAST = 2, /* the word before it */
    ATG_TAG_LAST_BUT_ONE = 4,
    ATG_TAG_NEXT = 8,
    ATG_TAG_NEXT_BUT_ONE = 16,
    ATG_TAG_JOINT = 32, /* several, or the tags before */
    ATG_TAG_ALL = 63
} atg_tag_group;

/* Writes the features of the middle word, all or those of a group; returns how many. */
size_t atg_tag_features(const atg_tag_window *w, uint64_t out[ATG_TAG_FEATURES]);
size_t atg_tag_features_of(const atg_tag_window *w, atg_tag_group group,
                           uint64_t out[ATG_TAG_FEATURES]);

/* The tags the middle word may have, as bits; 0: any. */
uint64_t atg_tag_allowed(const atg_tag_window *w);

/* Moves on to the next word: the caller sets word[], the rest follows from the tag. */
static inline void atg_tag_window_next(atg_tag_window *w, uint8_t tag)
{
    w->before[1] = w->before[0];
    w->before[0] = tag;
    w->quotes ^= tag == ATG_T_LQUOTE || tag == ATG_T_RQUOTE;
    w->first = w->first && (tag == ATG_T_LQUOTE || tag == ATG_T_LRB);
}

/* Do the capitals of a headline say nothing (title case, all capitals)? */
bool atg_tag_title_case(const atg_str *tokens, size_t n);

#endif
