/* The arc-hybrid transition system and its features; shared by the parser and its
 * training program, so that both see the same.
 *
 * The words 0..n-1 lie in the buffer, the root (node n) behind them. Transitions:
 *
 *     SHIFT    the buffer's first word moves onto the stack
 *     LEFT_l   the stack's top becomes a dependent of the buffer's first and is popped
 *     RIGHT_l  the stack's top becomes a dependent of the word below it and is popped
 *
 * The end: the stack is empty and only the root is left. 2n transitions.
 */
#ifndef ATG_LANGUAGE_PARSE_STATE_H
#define ATG_LANGUAGE_PARSE_STATE_H

#include "language/linear.h"
#include "language/parser.h"

enum {
    ATG_PARSE_FEATURES = 96,        /* at most so many a transition */
    ATG_PARSE_FEATURES_VERSION = 1, /* change it with any change of the features */
    ATG_PARSE_CLASS_BITS = 7,
    /* classes: SHIFT, then LEFT_l and RIGHT_l for each label */
    ATG_PARSE_SHIFT = 0,
    ATG_PARSE_LEFT = 1,
    ATG_PARSE_RIGHT = ATG_PARSE_LEFT + ATG_D_COUNT,
    ATG_PARSE_CLASSES = ATG_PARSE_RIGHT + ATG_D_COUNT
};

typedef struct atg_parse_node {
    uint64_t word;   /* hash of the folded word */
    uint64_t pair;   /* of word and tag */
    int32_t head;    /* -1: none yet */
    int32_t left[2]; /* outermost and second dependents; -1: none */
    int32_t right[2];
    uint8_t tag;
    uint8_t label;
    uint8_t n_left, n_right; /* counted up to 3 */
} atg_parse_node;

typedef struct atg_parse_state {
    atg_parse_node *nodes; /* n + 1 */
    int32_t *stack;
    int32_t n;
    int32_t depth; /* of the stack */
    int32_t next;  /* first of the buffer */
    uint8_t last[2]; /* transitions before */
} atg_parse_state;

/* Memory is one allocation, freed by release. O(text of the tokens). */
void atg_parse_state_init(atg_parse_state *s, const atg_str *tokens,
                          const uint8_t *tags, size_t n);
void atg_parse_state_release(atg_parse_state *s);

static inline bool atg_parse_done(const atg_parse_state *s)
{
    return s->next == s->n && s->depth == 0;
}

static inline bool atg_parse_can_shift(const atg_parse_state *s)
{
    return s->next < s->n;
}

/* The root takes one dependent, the last word on the stack. */
static inline bool atg_parse_can_left(const atg_parse_state *s)
{
    return s->depth > 1 ? s->next < s->n : s->depth == 1;
}

static inline bool atg_parse_can_right(const atg_parse_state *s)
{
    return s->depth > 1;
}

/* Which of all classes may follow: the best by score. */
uint32_t atg_parse_best(const atg_parse_state *s, const int32_t *scores);
void atg_parse_apply(atg_parse_state *s, uint32_t class);

/* Writes the features of the state; returns how many. */
size_t atg_parse_features(const atg_parse_state *s, uint64_t out[ATG_PARSE_FEATURES]);

#endif
