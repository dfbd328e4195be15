#include "language/tag_memo.h"

#include <glib.h>

enum {
    SLOTS = 2 * ATG_TAG_MEMO_WORDS,
    ROOM = 512, /* words of a sentence: so much is free when one begins */
    OWN = 0,    /* sums: OWN + 1 for the first word of a sentence */
    NEAR = 2
};

static void memo_free(void *p)
{
    atg_tag_memo *memo = p;
    g_free(memo->known);
    g_free(memo->slots);
    g_free(memo);
}

static GPrivate here = G_PRIVATE_INIT(memo_free);

static void clear(atg_tag_memo *memo)
{
    memset(memo->slots, 0, SLOTS * sizeof *memo->slots);
    memo->n = 0;
    memo->edge = (atg_tag_known){.word = atg_tagword_edge};
}

atg_tag_memo *atg_tag_memo_here(const atg_tagger *tagger)
{
    atg_tag_memo *memo = g_private_get(&here);
    if (!memo) {
        memo = g_new0(atg_tag_memo, 1);
        memo->known = g_new(atg_tag_known, ATG_TAG_MEMO_WORDS);
        memo->slots = g_new(uint16_t, SLOTS);
        g_private_set(&here, memo);
    }
    if (memo->serial != tagger->serial || memo->n + ROOM > ATG_TAG_MEMO_WORDS)
        clear(memo);
    memo->serial = tagger->serial;
    memo->tagger = tagger;
    return memo;
}

/* The dictionary is a row like any other: its classes are the word's tags, and weight 1
 * says that there are no more. */
static void look_up(const atg_tagger *t, atg_tagword *w)
{
    atg_row row = atg_linear_find(&t->model, atg_tagword_key(w));
    for (uint32_t i = 0; i < row.n; i++) {
        w->tags |= (uint64_t)1 << atg_row_class(&t->model, row, i);
        w->closed |= atg_row_weight(&t->model, row, i) > 0;
    }
}

static bool is_word(const atg_tag_known *k, atg_str token, bool headline)
{
    return k->n == token.n && k->headline == headline &&
           memcmp(k->text, token.p, token.n) == 0;
}

static atg_tag_known *meet(const atg_tag_memo *memo, atg_tag_known *k, atg_str token,
                           bool headline)
{
    atg_tagword_init(&k->word, token, headline);
    look_up(memo->tagger, &k->word);
    k->made = 0;
    return k;
}

atg_tag_known *atg_tag_memo_word(atg_tag_memo *memo, atg_str token, bool headline,
                                 atg_tag_known *spare)
{
    if (token.n > ATG_TAG_MEMO_BYTES)
        return meet(memo, spare, token, headline);
    uint32_t at = (uint32_t)(atg_feature(headline, atg_str_hash(token)) % SLOTS);
    for (; memo->slots[at]; at = (at + 1) % SLOTS) {
        atg_tag_known *k = &memo->known[memo->slots[at] - 1];
        if (is_word(k, token, headline))
            return k;
    }
    if (memo->n == ATG_TAG_MEMO_WORDS)
        return meet(memo, spare, token, headline);
    atg_tag_known *k = &memo->known[memo->n++];
    memo->slots[at] = (uint16_t)memo->n;
    memcpy(k->text, token.p, token.n);
    k->n = (uint8_t)token.n;
    k->headline = headline;
    return meet(memo, k, token, headline);
}

/* The sum of a group of features, which look at known's word alone. */
static const int16_t *sum_of(const atg_tag_memo *memo, const atg_tag_window *window,
                             atg_tag_known *known, unsigned sum, atg_tag_group group)
{
    int16_t *scores = known->sums[sum];
    if (known->made >> sum & 1)
        return scores;
    uint64_t features[ATG_TAG_FEATURES];
    size_t n = atg_tag_features_of(window, group, features);
    memset(scores, 0, sizeof known->sums[sum]);
    atg_linear_sum(&memo->tagger->model, &atg_tagger_shape, features, n, scores);
    known->made = (uint8_t)(known->made | 1u << sum);
    return scores;
}

void atg_tag_memo_sum(const atg_tag_memo *memo, const atg_tag_window *window,
                      atg_tag_known *const known[5], int16_t scores[ATG_TAG_WIDTH])
{
    static const struct {
        unsigned word;
        atg_tag_group group;
    } near[] = {{1, ATG_TAG_LAST},
                {0, ATG_TAG_LAST_BUT_ONE},
                {3, ATG_TAG_NEXT},
                {4, ATG_TAG_NEXT_BUT_ONE}};
    uint64_t features[ATG_TAG_FEATURES];
    size_t n = atg_tag_features_of(window, ATG_TAG_JOINT, features);
    atg_linear_sum(&memo->tagger->model, &atg_tagger_shape, features, n, scores);
    unsigned own = OWN + (window->first ? 1u : 0u);
    atg_dense_add(sum_of(memo, window, known[2], own, ATG_TAG_OWN), ATG_TAG_WIDTH,
                  scores);
    for (unsigned i = 0; i < G_N_ELEMENTS(near); i++)
        atg_dense_add(
            sum_of(memo, window, known[near[i].word], NEAR + i, near[i].group),
            ATG_TAG_WIDTH, scores);
}
