#include "language/parse_state.h"

#include <glib.h>

#include "language/tagword.h"

static const atg_parse_node no_node = {
    .word = 0x0ddba11,
    .pair = 0x0ddba12,
    .head = -1,
    .left = {-1, -1},
    .right = {-1, -1},
};

void atg_parse_state_init(atg_parse_state *s, const atg_str *tokens,
                          const uint8_t *tags, size_t n)
{
    *s = (atg_parse_state){.n = (int32_t)n};
    s->nodes = g_malloc((n + 1) * (sizeof *s->nodes + sizeof *s->stack));
    s->stack = (int32_t *)(void *)(s->nodes + n + 1);
    for (size_t i = 0; i <= n; i++) {
        s->nodes[i] = no_node;
        if (i == n)
            break;
        s->nodes[i].word = atg_word_hash(tokens[i]);
        s->nodes[i].tag = tags[i];
        s->nodes[i].pair = atg_mix(s->nodes[i].word, tags[i]);
    }
    s->nodes[n].word = s->nodes[n].pair = 0x1007;
    s->nodes[n].tag = ATG_T_COUNT;
}

void atg_parse_state_release(atg_parse_state *s)
{
    g_free(s->nodes);
    s->nodes = NULL;
}

static uint32_t best_in(const int32_t *scores, uint32_t from, uint32_t best)
{
    for (uint32_t c = from + ATG_D_ROOT; c < from + ATG_D_COUNT; c++)
        if (best == ATG_PARSE_CLASSES || scores[c] > scores[best])
            best = c;
    return best;
}

/* The label root belongs to the root's one arc and to no other. */
uint32_t atg_parse_best(const atg_parse_state *s, const int32_t *scores)
{
    uint32_t best = ATG_PARSE_CLASSES;
    if (s->next == s->n && s->depth == 1)
        return ATG_PARSE_LEFT + ATG_D_ROOT;
    if (atg_parse_can_shift(s))
        best = ATG_PARSE_SHIFT;
    if (atg_parse_can_left(s))
        best = best_in(scores, ATG_PARSE_LEFT, best);
    if (atg_parse_can_right(s))
        best = best_in(scores, ATG_PARSE_RIGHT, best);
    return best;
}

static void add_child(int32_t child[2], uint8_t *count, int32_t new_child)
{
    child[1] = child[0];
    child[0] = new_child;
    *count = (uint8_t)(*count < 3 ? *count + 1 : 3);
}

void atg_parse_apply(atg_parse_state *s, uint32_t class)
{
    s->last[1] = s->last[0];
    s->last[0] = (uint8_t)class;
    if (class == ATG_PARSE_SHIFT) {
        s->stack[s->depth++] = s->next++;
        return;
    }
    int32_t child = s->stack[--s->depth];
    bool left = class < ATG_PARSE_RIGHT;
    int32_t head = left ? s->next : s->stack[s->depth - 1];
    atg_parse_node *c = &s->nodes[child], *h = &s->nodes[head];
    c->head = head;
    c->label = (uint8_t)(class - (left ? ATG_PARSE_LEFT : ATG_PARSE_RIGHT));
    if (left)
        add_child(h->left, &h->n_left, child);
    else
        add_child(h->right, &h->n_right, child);
}

static const atg_parse_node *node(const atg_parse_state *s, int32_t i)
{
    return i >= 0 && i <= s->n ? &s->nodes[i] : &no_node;
}

static const atg_parse_node *stacked(const atg_parse_state *s, int32_t below)
{
    return below < s->depth ? &s->nodes[s->stack[s->depth - 1 - below]] : &no_node;
}

/* The nodes that features speak of. */
typedef struct view {
    const atg_parse_node *s0, *s1, *s2, *b0, *b1, *b2;
    const atg_parse_node *s0l, *s0l2, *s0r, *s0r2, *s1l, *s1r, *s1r2, *b0l, *b0l2;
    uint64_t far;  /* distance between s0 and b0, in steps */
    uint64_t far1; /* between s1 and s0 */
} view;

static uint64_t steps(int32_t distance)
{
    static const uint8_t step[11] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7};
    return distance < 0 ? 0 : distance > 10 ? 8 : step[distance];
}

static view look(const atg_parse_state *s)
{
    view v = {.s0 = stacked(s, 0), .s1 = stacked(s, 1), .s2 = stacked(s, 2)};
    v.b0 = node(s, s->next);
    v.b1 = node(s, s->next + 1);
    v.b2 = node(s, s->next + 2);
    v.s0l = node(s, v.s0->left[0]);
    v.s0l2 = node(s, v.s0->left[1]);
    v.s0r = node(s, v.s0->right[0]);
    v.s0r2 = node(s, v.s0->right[1]);
    v.s1l = node(s, v.s1->left[0]);
    v.s1r = node(s, v.s1->right[0]);
    v.s1r2 = node(s, v.s1->right[1]);
    v.b0l = node(s, v.b0->left[0]);
    v.b0l2 = node(s, v.b0->left[1]);
    if (s->depth > 0)
        v.far = steps(s->next - s->stack[s->depth - 1]);
    if (s->depth > 1)
        v.far1 = steps(s->stack[s->depth - 1] - s->stack[s->depth - 2]);
    return v;
}

/* Small values (tags, labels, counts, steps) packed side by side. */
static uint64_t pack(uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

#define ADD(value) (out[n] = atg_feature(2000 + n, (value)), n++)

static size_t word_features(const view *v, uint64_t *out, size_t n)
{
    const atg_parse_node *single[] = {v->s0, v->s1, v->s2, v->b0, v->b1, v->b2};
    for (size_t i = 0; i < 6; i++) {
        ADD(single[i]->word);
        ADD(single[i]->pair);
        ADD(single[i]->tag);
    }
    const atg_parse_node *child[] = {v->s0l, v->s0r, v->s1l, v->s1r, v->b0l};
    for (size_t i = 0; i < 5; i++) {
        ADD(child[i]->word);
        ADD(pack(0, 0, child[i]->tag, child[i]->label));
    }
    ADD(pack(v->s0l2->tag, v->s0l2->label, v->s0r2->tag, v->s0r2->label));
    ADD(pack(v->s1r2->tag, v->s1r2->label, v->b0l2->tag, v->b0l2->label));
    return n;
}

static size_t pair_features(const view *v, uint64_t *out, size_t n)
{
    const atg_parse_node *s0 = v->s0, *s1 = v->s1, *b0 = v->b0, *b1 = v->b1;
    ADD(atg_mix(s0->pair, b0->pair));
    ADD(atg_mix(s0->pair, b0->word));
    ADD(atg_mix(s0->word, b0->pair));
    ADD(atg_mix(s0->pair, b0->tag));
    ADD(atg_mix(b0->pair, s0->tag));
    ADD(atg_mix(s0->word, b0->word));
    ADD(atg_mix(s1->pair, s0->pair));
    ADD(atg_mix(s1->word, s0->word));
    ADD(atg_mix(s1->pair, s0->tag));
    ADD(atg_mix(s0->pair, s1->tag));
    ADD(atg_mix(s1->word, b0->word));
    ADD(atg_mix(s1->pair, b0->tag));
    ADD(atg_mix(b0->pair, s1->tag));
    ADD(atg_mix(b0->pair, b1->tag));
    ADD(atg_mix(s0->word, b1->word));
    ADD(atg_mix(b0->word, pack(0, 0, s0->tag, s1->tag)));
    ADD(atg_mix(s0->word, pack(0, 0, b0->tag, s1->tag)));
    ADD(atg_mix(s1->word, pack(0, 0, s0->tag, b0->tag)));
    ADD(atg_mix(s0->word, pack(0, 0, b0->tag, b1->tag)));
    /* the preposition of a group decides where it hangs */
    ADD(atg_mix(atg_mix(s0->word, v->s0l->word), s1->tag));
    ADD(atg_mix(atg_mix(s1->word, v->s0l->word), s0->tag));
    ADD(atg_mix(atg_mix(s1->tag, v->s0l->word), s0->tag));
    return n;
}

static size_t tag_features(const view *v, uint64_t *out, size_t n)
{
    uint64_t s0 = v->s0->tag, s1 = v->s1->tag, s2 = v->s2->tag;
    uint64_t b0 = v->b0->tag, b1 = v->b1->tag, b2 = v->b2->tag;
    ADD(pack(0, 0, s0, b0));
    ADD(pack(0, 0, s1, s0));
    ADD(pack(0, s0, b0, b1));
    ADD(pack(0, s1, s0, b0));
    ADD(pack(0, s2, s1, s0));
    ADD(pack(s0, b0, b1, b2));
    ADD(pack(s1, s0, b0, b1));
    ADD(pack(s2, s1, s0, b0));
    ADD(pack(v->s0l->tag, v->s0l->label, s0, b0));
    ADD(pack(v->s0r->tag, v->s0r->label, s0, b0));
    ADD(pack(v->s1r->tag, v->s1r->label, s1, s0));
    ADD(pack(v->s1l->tag, v->s1l->label, s1, s0));
    ADD(pack(v->s0l->tag, v->s0l->label, s1, s0));
    ADD(pack(v->b0l->tag, v->b0l->label, s0, b0));
    ADD(pack(v->s0l->label, v->s0r->label, s0, b0));
    ADD(pack(v->s1l->label, v->s1r->label, s1, s0));
    return n;
}

static size_t form_features(const view *v, const atg_parse_state *s, uint64_t *out,
                            size_t n)
{
    uint64_t s0 = v->s0->tag, b0 = v->b0->tag, s1 = v->s1->tag;
    uint64_t count = pack(0, v->s0->n_left, v->s0->n_right, v->b0->n_left);
    uint64_t count1 = pack(0, 0, v->s1->n_left, v->s1->n_right);
    ADD(pack(v->far, 0, s0, b0));
    ADD(atg_mix(v->s0->word, v->far));
    ADD(atg_mix(v->b0->word, v->far));
    ADD(pack(v->far1, 0, s1, s0));
    ADD(atg_mix(v->s0->word, count));
    ADD(atg_mix(v->s1->word, count1));
    ADD(atg_mix(pack(0, 0, s0, b0), count));
    ADD(atg_mix(pack(0, 0, s1, s0), count1));
    ADD(pack(0, 0, s->last[0], s->last[1]));
    ADD(atg_mix(pack(0, 0, s0, b0), s->last[0]));
    /* which arguments a verb has already */
    ADD(atg_mix(v->s0->word, pack(v->s0l->label, v->s0l2->label, v->s0r->label, b0)));
    ADD(atg_mix(v->s1->word, pack(v->s1l->label, v->s1r->label, v->s1r2->label, s0)));
    ADD(atg_mix(v->b0->word, pack(0, v->b0l->label, v->b0l2->label, s0)));
    return n;
}

size_t atg_parse_features(const atg_parse_state *s, uint64_t out[ATG_PARSE_FEATURES])
{
    view v = look(s);
    size_t n = word_features(&v, out, 0);
    n = pair_features(&v, out, n);
    n = tag_features(&v, out, n);
    return form_features(&v, s, out, n);
}
