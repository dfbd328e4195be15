#include "language/tagger_private.h"

#include <glib.h>

static const atg_linear_shape shape = {ATG_LINEAR_TAGGER, ATG_TAG_FEATURES_VERSION,
                                       ATG_T_COUNT, ATG_TAG_CLASS_BITS};

_Static_assert(ATG_LINEAR_SUM_FITS(ATG_TAG_FEATURES, ATG_TAG_CLASS_BITS),
               "a tag's score may overflow");

atg_code atg_tagger_open(atg_tagger *tagger, atg_str model, bool trusted,
                         atg_error *err)
{
    return atg_linear_open(&tagger->model, model, &shape, trusted, err);
}

atg_tagger *atg_tagger_new(atg_str model, const char *name, atg_error *err)
{
    atg_tagger *tagger = g_new0(atg_tagger, 1);
    if (atg_linear_load(&tagger->model, model, &shape, name, err) == ATG_OK)
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

static uint8_t best_tag(const int16_t *scores, uint64_t allowed)
{
    uint8_t best = ATG_T_NONE;
    for (uint8_t tag = ATG_T_NN; tag < ATG_T_COUNT; tag++)
        if ((!allowed || allowed >> tag & 1) &&
            (best == ATG_T_NONE || scores[tag] > scores[best]))
            best = tag;
    return best;
}

static uint8_t tag_word(const atg_tagger *t, const atg_tag_window *w)
{
    if (w->word[2]->forced)
        return w->word[2]->forced;
    uint64_t allowed = atg_tag_allowed(w);
    if (allowed && !(allowed & (allowed - 1)))
        return (uint8_t)__builtin_ctzll(allowed);
    uint64_t features[ATG_TAG_FEATURES];
    size_t n = atg_tag_features(w, features);
    int16_t scores[1 << ATG_TAG_CLASS_BITS] = {0};
    atg_linear_sum(&t->model, &shape, features, n, scores);
    return best_tag(scores, allowed);
}

/* A ring of five words slides over the sentence, so that nothing is allocated. */
void atg_tagger_tag(const atg_tagger *tagger, const atg_str *tokens, size_t n,
                    bool headline, uint8_t *tags)
{
    atg_tagword ring[5];
    atg_tag_window w = {.first = true,
                        .headline = headline && atg_tag_title_case(tokens, n)};
    for (size_t k = 0; k < 5; k++)
        w.word[k] = &atg_tagword_edge;
    for (size_t i = 0; i < n + 2; i++) {
        for (size_t k = 0; k < 4; k++)
            w.word[k] = w.word[k + 1];
        w.word[4] = &atg_tagword_edge;
        if (i < n) {
            atg_tagword *in = &ring[i % 5];
            atg_tagword_init(in, tokens[i], w.headline);
            look_up(tagger, in);
            w.word[4] = in;
        }
        if (i < 2)
            continue;
        uint8_t tag = tag_word(tagger, &w);
        tags[i - 2] = tag;
        atg_tag_window_next(&w, tag);
    }
}
