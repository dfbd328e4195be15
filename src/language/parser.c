#include "language/parser_private.h"

#include <glib.h>

static const atg_linear_shape shape = {ATG_LINEAR_PARSER, ATG_PARSE_FEATURES_VERSION,
                                       ATG_PARSE_CLASSES, ATG_PARSE_CLASS_BITS};

_Static_assert(ATG_LINEAR_SUM_FITS(ATG_PARSE_FEATURES, ATG_PARSE_CLASS_BITS),
               "a transition's score may overflow");

atg_code atg_parser_open(atg_parser *parser, atg_str model, bool trusted,
                         atg_error *err)
{
    return atg_linear_open(&parser->model, model, &shape, trusted, err);
}

atg_parser *atg_parser_new(atg_str model, const char *name, atg_error *err)
{
    atg_parser *parser = g_new0(atg_parser, 1);
    if (atg_linear_load(&parser->model, model, &shape, name, err) == ATG_OK)
        return parser;
    g_free(parser);
    return NULL;
}

void atg_parser_free(atg_parser *parser)
{
    if (!parser)
        return;
    atg_linear_release(&parser->model);
    g_free(parser);
}

static void run(const atg_parser *p, atg_parse_state *s)
{
    uint64_t features[ATG_PARSE_FEATURES];
    int16_t scores[1 << ATG_PARSE_CLASS_BITS];
    int32_t wide[1 << ATG_PARSE_CLASS_BITS];
    while (!atg_parse_done(s)) {
        if (!atg_parse_can_left(s) && !atg_parse_can_right(s)) {
            atg_parse_apply(s, ATG_PARSE_SHIFT); /* there is nothing to choose */
            continue;
        }
        memset(scores, 0, sizeof scores);
        size_t n = atg_parse_features(s, features);
        atg_linear_sum(&p->model, &shape, features, n, scores);
        for (size_t c = 0; c < G_N_ELEMENTS(scores); c++)
            wide[c] = scores[c];
        atg_parse_apply(s, atg_parse_best(s, wide));
    }
}

/* The words that are parsed: all, or all but the quotation marks. */
typedef struct kept {
    atg_str *tokens;
    uint8_t *tags;
    uint32_t *place; /* of each in the sentence */
    size_t n;
} kept;

static void keep(kept *k, const atg_str *tokens, const uint8_t *tags, size_t n)
{
    *k = (kept){.tokens = g_new(atg_str, n),
                .tags = g_new(uint8_t, n),
                .place = g_new(uint32_t, n)};
    bool all = true;
    for (size_t i = 0; i < n; i++)
        all &= atg_parse_skips(tags[i]);
    for (size_t i = 0; i < n; i++) {
        if (atg_parse_skips(tags[i]) && !all)
            continue;
        k->tokens[k->n] = tokens[i];
        k->tags[k->n] = tags[i];
        k->place[k->n++] = (uint32_t)i;
    }
}

static void kept_release(kept *k)
{
    g_free(k->tokens);
    g_free(k->tags);
    g_free(k->place);
}

static bool is_mark(uint8_t tag)
{
    return tag == ATG_T_COMMA || tag == ATG_T_PERIOD || tag == ATG_T_COLON ||
           tag == ATG_T_LRB || tag == ATG_T_RRB;
}

/* Punctuation governs nothing: what hangs on it goes to the word that it hangs on. */
static void lift_from_marks(const uint8_t *tags, size_t n, atg_arc *arcs)
{
    for (size_t i = 0; i < n; i++) {
        int32_t h = arcs[i].head;
        while (h >= 0 && is_mark(tags[h]) && arcs[h].head >= 0)
            h = arcs[h].head;
        arcs[i].head = h;
    }
}

/* A quotation mark hangs on the word inside it: the next one for an opening, the one
 * before for a closing mark. */
static void attach_quotes(const uint8_t *tags, size_t n, atg_arc *arcs)
{
    int32_t near = -1;
    for (size_t i = 0; i < n; i++) {
        if (arcs[i].label != ATG_D_NONE)
            near = (int32_t)i;
        else
            arcs[i].head = near;
    }
    near = -1;
    for (size_t i = n; i-- > 0;) {
        if (arcs[i].label != ATG_D_NONE)
            near = (int32_t)i;
        else if (near >= 0 && (tags[i] == ATG_T_LQUOTE || arcs[i].head < 0))
            arcs[i].head = near;
    }
    for (size_t i = 0; i < n; i++)
        if (arcs[i].label == ATG_D_NONE)
            arcs[i].label = ATG_D_PUNCT;
}

void atg_parser_parse(const atg_parser *parser, const atg_str *tokens,
                      const uint8_t *tags, size_t n, atg_arc *arcs)
{
    kept k;
    atg_parse_state s;
    if (!n)
        return;
    keep(&k, tokens, tags, n);
    atg_parse_state_init(&s, k.tokens, k.tags, k.n);
    run(parser, &s);
    for (size_t i = 0; i < n; i++)
        arcs[i] = (atg_arc){-1, ATG_D_NONE};
    for (size_t i = 0; i < k.n; i++) {
        int32_t head = s.nodes[i].head;
        arcs[k.place[i]].head = head == s.n ? -1 : (int32_t)k.place[head];
        arcs[k.place[i]].label = s.nodes[i].label;
    }
    attach_quotes(tags, n, arcs);
    lift_from_marks(tags, n, arcs);
    atg_parse_state_release(&s);
    kept_release(&k);
}
