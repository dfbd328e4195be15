#include "language/train/parser_train.h"

#include "language/parser_private.h"
#include "language/tagword.h"
#include "language/train/learner.h"

enum {
    EXPLORE_FROM = 1, /* epochs that follow the oracle only */
    EXPLORE_PERCENT = 90,
    RARE = 40 /* words of the field seen at most so often keep their small weights */
};

/* A tree without quotation marks, labels as numbers, the root as node n. */
typedef struct gold_tree {
    atg_str *words;
    uint8_t *tags;
    int32_t *heads;
    uint8_t *labels;
    uint32_t n;
    bool ours;
} gold_tree;

typedef struct trainer {
    const atg_parse_training *options;
    atg_learner *learner;
    GHashTable *ours; /* hashes of the rare words of forms.lex */
    GArray *trees;    /* gold_tree */
    atg_arena arena;
    uint64_t random;
    size_t wrong, all;
} trainer;

static uint32_t next_random(trainer *t, uint32_t below)
{
    t->random ^= t->random >> 12;
    t->random ^= t->random << 25;
    t->random ^= t->random >> 27;
    return (uint32_t)((t->random * 0x2545f4914f6cdd1du >> 33) % below);
}

/* The nearest word above i that is parsed, or -1 for the root. */
static int32_t parsed_head(const atg_sample *s, uint32_t i)
{
    int32_t h = s->heads[i];
    while (h >= 0 && atg_parse_skips(s->tags[h]))
        h = s->heads[h];
    return h;
}

static void add_tree(trainer *t, const atg_sample *s, bool ours)
{
    gold_tree g = {.ours = ours};
    if (!s->heads)
        return;
    int32_t *place = atg_arena_array(&t->arena, s->n, sizeof *place);
    g.words = atg_arena_array(&t->arena, s->n, sizeof *g.words);
    g.tags = atg_arena_array(&t->arena, s->n, 1);
    g.heads = atg_arena_array(&t->arena, s->n, sizeof *g.heads);
    g.labels = atg_arena_array(&t->arena, s->n, 1);
    for (uint32_t i = 0; i < s->n; i++)
        if (!atg_parse_skips(s->tags[i]))
            place[i] = (int32_t)g.n++;
    for (uint32_t i = 0, k = 0; i < s->n; i++) {
        if (atg_parse_skips(s->tags[i]))
            continue;
        int32_t h = parsed_head(s, i);
        int label = atg_label_find(s->labels[i]);
        g.words[k] = s->words[i];
        g.tags[k] = s->tags[i];
        g.heads[k] = h < 0 ? (int32_t)g.n : place[h];
        g.labels[k++] = label < 0 ? ATG_D_DEP : (uint8_t)label;
    }
    if (g.n)
        g_array_append_val(t->trees, g);
}

/* Arcs of the gold tree that a transition makes unreachable (Goldberg and Nivre 2013,
 * arc-hybrid). */
typedef struct costs {
    uint32_t shift, left, right;
} costs;

static costs oracle(const atg_parse_state *s, const gold_tree *g)
{
    enum { NEVER = 1000000 };
    costs c = {NEVER, NEVER, NEVER};
    int32_t s0 = s->depth > 0 ? s->stack[s->depth - 1] : -1;
    int32_t s1 = s->depth > 1 ? s->stack[s->depth - 2] : -1;
    uint32_t waiting = 0; /* dependents of s0 in the buffer */
    for (int32_t d = s->next; s0 >= 0 && d < s->n; d++)
        waiting += g->heads[d] == s0;
    if (atg_parse_can_left(s)) {
        int32_t h = g->heads[s0];
        c.left = waiting + (h != s->next && (h == s1 || h > s->next));
    }
    if (atg_parse_can_right(s))
        c.right = waiting + (g->heads[s0] >= s->next);
    if (atg_parse_can_shift(s)) {
        c.shift = 0;
        for (int32_t i = 0; i < s->depth; i++) {
            c.shift += g->heads[s->stack[i]] == s->next;
            c.shift += i < s->depth - 1 && g->heads[s->next] == s->stack[i];
        }
    }
    return c;
}

/* The best scored of the transitions that cost least, each with its gold label. */
static uint32_t best_gold(const atg_parse_state *s, const gold_tree *g,
                          const int32_t *scores)
{
    costs c = oracle(s, g);
    uint32_t least = MIN(c.shift, MIN(c.left, c.right));
    uint32_t label = s->depth ? g->labels[s->stack[s->depth - 1]] : 0;
    if (s->next == s->n && s->depth == 1)
        label = ATG_D_ROOT;
    const uint32_t class[3] = {ATG_PARSE_SHIFT, ATG_PARSE_LEFT + label,
                               ATG_PARSE_RIGHT + label};
    const uint32_t cost[3] = {c.shift, c.left, c.right};
    uint32_t best = ATG_PARSE_CLASSES;
    for (int i = 0; i < 3; i++)
        if (cost[i] == least &&
            (best == ATG_PARSE_CLASSES || scores[class[i]] > scores[best]))
            best = class[i];
    return best;
}

/* Does the transition lose nothing that can still be had? */
static bool is_free(const atg_parse_state *s, const gold_tree *g, uint32_t class)
{
    costs c = oracle(s, g);
    uint32_t least = MIN(c.shift, MIN(c.left, c.right));
    if (class == ATG_PARSE_SHIFT)
        return c.shift == least;
    int32_t s0 = s->stack[s->depth - 1];
    bool left = class < ATG_PARSE_RIGHT;
    if ((left ? c.left : c.right) != least)
        return false;
    int32_t head = left ? s->next : s->stack[s->depth - 2];
    uint32_t label = class - (left ? ATG_PARSE_LEFT : ATG_PARSE_RIGHT);
    return g->heads[s0] != head || label == g->labels[s0];
}

static bool is_ours(const trainer *t, const atg_parse_state *s, int32_t i)
{
    return i >= 0 && i < s->n && g_hash_table_contains(t->ours, &s->nodes[i].word);
}

static void keep_ours(trainer *t, const atg_parse_state *s, const uint64_t *features,
                      size_t n)
{
    int32_t s0 = s->depth > 0 ? s->stack[s->depth - 1] : -1;
    int32_t s1 = s->depth > 1 ? s->stack[s->depth - 2] : -1;
    if (is_ours(t, s, s0) || is_ours(t, s, s1) || is_ours(t, s, s->next))
        atg_learner_keep(t->learner, features, n);
}

static void learn_tree(trainer *t, const gold_tree *g, bool explore)
{
    atg_parse_state s;
    uint64_t features[ATG_PARSE_FEATURES];
    atg_parse_state_init(&s, g->words, g->tags, g->n);
    atg_learner_at_once(t->learner, g->ours);
    while (!atg_parse_done(&s)) {
        int32_t scores[1 << ATG_PARSE_CLASS_BITS] = {0};
        size_t n = atg_parse_features(&s, features);
        atg_learner_score(t->learner, features, n, scores);
        uint32_t guess = atg_parse_best(&s, scores);
        uint32_t gold = guess;
        if (!is_free(&s, g, guess)) {
            gold = best_gold(&s, g, scores);
            if (gold != guess) {
                atg_learner_update(t->learner, features, n, (uint8_t)gold, 1);
                atg_learner_update(t->learner, features, n, (uint8_t)guess, -1);
            }
            t->wrong++;
        }
        keep_ours(t, &s, features, n);
        atg_learner_step(t->learner);
        t->all++;
        bool follow = explore && next_random(t, 100) < EXPLORE_PERCENT;
        atg_parse_apply(&s, follow ? guess : gold);
    }
    atg_parse_state_release(&s);
}

static void run_epochs(trainer *t)
{
    guint n = t->trees->len;
    guint *order = g_new(guint, n + 1);
    for (guint i = 0; i < n; i++)
        order[i] = i;
    for (uint32_t epoch = 0; epoch < t->options->epochs; epoch++) {
        for (guint i = n; i > 1; i--) {
            guint j = next_random(t, i), swap = order[i - 1];
            order[i - 1] = order[j];
            order[j] = swap;
        }
        t->wrong = t->all = 0;
        for (guint i = 0; i < n; i++)
            learn_tree(t, &g_array_index(t->trees, gold_tree, order[i]),
                       epoch >= EXPLORE_FROM);
        g_printerr("epoch %u: %.2f %% of the transitions wrong\n", epoch + 1,
                   100.0 * (double)t->wrong / (double)(t->all + !t->all));
    }
    g_free(order);
}

static void read_ours(trainer *t, atg_str text)
{
    atg_str line, word;
    while (atg_str_split(&text, '\n', &line)) {
        if (!line.n || line.p[0] == '#' || !atg_str_split(&line, ' ', &word))
            continue;
        uint64_t *key = g_new(uint64_t, 1);
        *key = atg_word_hash(word);
        g_hash_table_add(t->ours, key);
    }
}

/* Pruning by size would drop what is known of the field's rare words ("indicted"), so
 * that they are kept apart; frequent ones do not need it. */
static void forget_frequent(trainer *t)
{
    GHashTable *count =
        g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < t->trees->len; i++) {
        const gold_tree *g = &g_array_index(t->trees, gold_tree, i);
        for (uint32_t k = 0; k < g->n; k++) {
            uint64_t word = atg_word_hash(g->words[k]);
            if (!g_hash_table_contains(t->ours, &word))
                continue;
            guint seen = GPOINTER_TO_UINT(g_hash_table_lookup(count, &word)) + 1;
            g_hash_table_insert(count, g_memdup2(&word, sizeof word),
                                GUINT_TO_POINTER(seen));
            if (seen > RARE)
                g_hash_table_remove(t->ours, &word);
        }
    }
    g_hash_table_destroy(count);
}

static void gather(trainer *t)
{
    const atg_parse_training *o = t->options;
    for (guint i = 0; i < o->treebank->samples->len; i++)
        add_tree(t, atg_sample_at(o->treebank, i), false);
    for (uint32_t k = 0; o->domain && k < o->domain_weight; k++)
        for (guint i = 0; i < o->domain->samples->len; i++)
            add_tree(t, atg_sample_at(o->domain, i), true);
}

atg_code atg_parse_train(const atg_parse_training *options, const char *path,
                         atg_error *err)
{
    static const atg_linear_shape shape = {
        ATG_LINEAR_PARSER, ATG_PARSE_FEATURES_VERSION, ATG_PARSE_CLASSES,
        ATG_PARSE_CLASS_BITS};
    trainer t = {.options = options, .random = 0x5eed};
    atg_arena_init(&t.arena);
    t.trees = g_array_new(FALSE, FALSE, sizeof(gold_tree));
    t.ours = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    t.learner = atg_learner_new(options->least_updates);
    read_ours(&t, options->forms);
    gather(&t);
    forget_frequent(&t);
    run_epochs(&t);
    atg_model_writer *w = atg_model_writer_new(ATG_PARSE_CLASS_BITS);
    atg_learner_export(t.learner, w, options->smallest);
    atg_code code = atg_model_write(w, path, &shape, err);
    atg_model_writer_free(w);
    atg_learner_free(t.learner);
    g_hash_table_destroy(t.ours);
    g_array_free(t.trees, TRUE);
    atg_arena_release(&t.arena);
    return code;
}

static void score_tree(const atg_sample *s, const atg_arc *arcs, atg_parse_score *score)
{
    for (uint32_t i = 0; i < s->n; i++) {
        bool head = arcs[i].head == s->heads[i];
        bool label = head && arcs[i].label == atg_label_find(s->labels[i]);
        bool plain = !atg_str_is(s->labels[i], "punct");
        score->words++;
        score->heads += head;
        score->labels += label;
        score->plain += plain;
        score->plain_heads += plain && head;
        score->plain_labels += plain && label;
    }
}

void atg_parse_evaluate(const atg_parser *parser, const atg_tagger *tagger,
                        const atg_corpus *c, atg_parse_score *score)
{
    *score = (atg_parse_score){0};
    for (guint i = 0; i < c->samples->len; i++) {
        const atg_sample *s = atg_sample_at(c, i);
        if (!s->heads)
            continue;
        atg_arc *arcs = g_new(atg_arc, s->n);
        uint8_t *tags = g_memdup2(s->tags, s->n);
        if (tagger)
            atg_tagger_tag(tagger, s->words, s->n, false, tags);
        atg_parser_parse(parser, s->words, tags, s->n, arcs);
        score_tree(s, arcs, score);
        g_free(tags);
        g_free(arcs);
    }
}
