#include "language/tag_memo.h"

#include <glib.h>
#include <stdatomic.h>

_Static_assert(ATG_LINEAR_SUM_FITS(ATG_TAG_FEATURES, ATG_TAG_CLASS_BITS),
               "a tag's score may overflow");

/* Tells one tagger from another that had its address. */
static uint64_t new_serial(void)
{
    static atomic_uint_least64_t last;
    return atomic_fetch_add(&last, 1) + 1;
}

atg_code atg_tagger_open(atg_tagger *tagger, atg_str model, bool trusted,
                         atg_error *err)
{
    tagger->serial = new_serial();
    return atg_linear_open(&tagger->model, model, &atg_tagger_shape, trusted, err);
}

atg_tagger *atg_tagger_new(atg_str model, const char *name, atg_error *err)
{
    atg_tagger *tagger = g_new0(atg_tagger, 1);
    tagger->serial = new_serial();
    if (atg_linear_load(&tagger->model, model, &atg_tagger_shape, name, err) == ATG_OK)
        return tagger;
    g_free(tagger);
    return NULL;
}

void atg_tagger_free(atg_tagger *tagger)
{
    if (!tagger)
        return;
    atg_linear_release(&tagger->model);
    g_free(tagger);
}

/* The first of the best; allowed 0: any. */
static uint8_t best_tag(const int16_t *scores, uint64_t allowed)
{
    const uint64_t all = (((uint64_t)1 << ATG_T_COUNT) - 1) & ~(uint64_t)1;
    uint64_t left = allowed ? allowed & all : all;
    uint8_t best = ATG_T_NONE;
    int top = INT16_MIN - 1;
    for (; left; left &= left - 1) {
        int tag = __builtin_ctzll(left);
        if (scores[tag] > top) {
            top = scores[tag];
            best = (uint8_t)tag;
        }
    }
    return best;
}

static uint8_t tag_word(const atg_tag_memo *memo, const atg_tag_window *w,
                        atg_tag_known *const known[5])
{
    if (w->word[2]->forced)
        return w->word[2]->forced;
    uint64_t allowed = atg_tag_allowed(w);
    if (allowed && !(allowed & (allowed - 1)))
        return (uint8_t)__builtin_ctzll(allowed);
    int16_t scores[ATG_TAG_WIDTH] = {0};
    atg_tag_memo_sum(memo, w, known, scores);
    return best_tag(scores, allowed);
}

typedef struct verb_search {
    const uint8_t *tags;
    size_t best; /* n: none yet */
    uint8_t verb;
    int cost;
} verb_search;

/* What it costs to read word i as a finite verb. */
static void weigh_verb(verb_search *v, size_t i, const atg_tag_window *w,
                       const int16_t *scores)
{
    static const uint8_t finite[] = {ATG_T_VBD, ATG_T_VBP, ATG_T_VBZ};
    uint64_t allowed = atg_tag_allowed(w);
    for (size_t k = 0; k < sizeof finite; k++) {
        uint8_t tag = finite[k];
        if (allowed && !(allowed >> tag & 1))
            continue;
        int cost = scores[v->tags[i]] - scores[tag];
        if (!v->verb || cost < v->cost) {
            v->best = i;
            v->verb = tag;
            v->cost = cost;
        }
    }
}

/* A window of five words slides over the sentence, with the tags it has. */
size_t atg_tagger_find_verb(const atg_tagger *tagger, const atg_str *tokens, size_t n,
                            const bool *may, const uint8_t *tags, uint8_t *verb)
{
    atg_tag_memo *memo = atg_tag_memo_here(tagger);
    atg_tag_known spare[5], *known[5];
    atg_tag_window w = {.first = true};
    verb_search v = {.tags = tags, .best = n};
    for (size_t k = 0; k < 5; k++)
        known[k] = &memo->edge;
    for (size_t i = 0; i < n + 2; i++) {
        for (size_t k = 0; k < 4; k++)
            known[k] = known[k + 1];
        known[4] = i < n ? atg_tag_memo_word(memo, tokens[i], false, &spare[i % 5])
                         : &memo->edge;
        if (i < 2)
            continue;
        for (size_t k = 0; k < 5; k++)
            w.word[k] = &known[k]->word;
        if (may[i - 2] && !w.word[2]->forced) {
            int16_t scores[ATG_TAG_WIDTH] = {0};
            atg_tag_memo_sum(memo, &w, known, scores);
            weigh_verb(&v, i - 2, &w, scores);
        }
        atg_tag_window_next(&w, tags[i - 2]);
    }
    *verb = v.verb;
    return v.best;
}

/* A window of five words slides over the sentence. */
void atg_tagger_tag(const atg_tagger *tagger, const atg_str *tokens, size_t n,
                    bool headline, uint8_t *tags)
{
    atg_tag_memo *memo = atg_tag_memo_here(tagger);
    atg_tag_known spare[5], *known[5];
    atg_tag_window w = {.first = true,
                        .headline = headline && atg_tag_title_case(tokens, n)};
    for (size_t k = 0; k < 5; k++)
        known[k] = &memo->edge;
    for (size_t i = 0; i < n + 2; i++) {
        for (size_t k = 0; k < 4; k++)
            known[k] = known[k + 1];
        known[4] = i < n ? atg_tag_memo_word(memo, tokens[i], w.headline, &spare[i % 5])
                         : &memo->edge;
        if (i < 2)
            continue;
        for (size_t k = 0; k < 5; k++)
            w.word[k] = &known[k]->word;
        uint8_t tag = tag_word(memo, &w, known);
        tags[i - 2] = tag;
        atg_tag_window_next(&w, tag);
    }
}
