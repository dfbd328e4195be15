#include "language/train/tagger_train.h"

#include <glib.h>

#include "language/tagger_private.h"
#include "language/train/learner.h"

/* How often a word had which tag. */
typedef struct dict_entry {
    uint64_t key; /* as in the model */
    uint32_t count[ATG_T_COUNT];
    uint32_t all;
    uint64_t tags;
    bool closed;
    bool ours; /* given by data/forms.lex */
} dict_entry;

enum {
    DICT_LISTED = 4,  /* seen so often, its tags become features */
    DICT_CLOSED = 60, /* seen so often, it has no other tags than those seen */
    DICT_RARE = 250,  /* tags rarer than one in so many are taken for slips */
    HEADLINE_PERCENT = 35
};

typedef struct trainer {
    const atg_tag_training *options;
    GHashTable *dict; /* key -> dict_entry */
    atg_learner *learner;
    uint64_t random;
    size_t wrong, all;
} trainer;

/* xorshift64* (Vigna 2016): the same numbers on every machine. */
static uint32_t next_random(trainer *t, uint32_t below)
{
    t->random ^= t->random >> 12;
    t->random ^= t->random << 25;
    t->random ^= t->random >> 27;
    return (uint32_t)((t->random * 0x2545f4914f6cdd1du >> 33) % below);
}

static dict_entry *dict_get(trainer *t, uint64_t key)
{
    dict_entry *e = g_hash_table_lookup(t->dict, &key);
    if (!e) {
        e = g_new0(dict_entry, 1);
        e->key = key;
        g_hash_table_insert(t->dict, &e->key, e);
    }
    return e;
}

static void count_words(trainer *t, const atg_sample *s, uint32_t weight)
{
    for (uint32_t i = 0; i < s->n; i++) {
        atg_tagword w;
        atg_tagword_init(&w, s->words[i], false);
        dict_entry *e = dict_get(t, atg_tagword_key(&w));
        e->count[s->tags[i]] += weight;
        e->all += weight;
    }
}

static bool left_out(const atg_tag_training *o, uint32_t i)
{
    return o->folds && i % o->folds == o->fold;
}

/* Lines of data/forms.lex: word TAG TAG ... */
static atg_code read_forms(trainer *t, atg_str text, atg_error *err)
{
    atg_str line, part;
    for (size_t n = 1; atg_str_split(&text, '\n', &line); n++) {
        line = atg_str_trim(line);
        if (!line.n || line.p[0] == '#' || !atg_str_split(&line, ' ', &part))
            continue;
        atg_tagword w;
        atg_tagword_init(&w, part, false);
        dict_entry *e = dict_get(t, atg_tagword_key(&w));
        e->ours = e->closed = true;
        while (atg_str_split(&line, ' ', &part)) {
            int tag = atg_tag_find(part);
            if (tag < 0)
                return atg_fail_at(err, "forms.lex", n, 1, "no tag '%.*s'",
                                   ATG_STR_ARG(part));
            e->tags |= (uint64_t)1 << tag;
        }
    }
    return ATG_OK;
}

static void settle_entry(dict_entry *e)
{
    if (e->ours)
        return;
    e->closed = e->all >= DICT_CLOSED;
    if (e->all < DICT_LISTED)
        return;
    for (uint32_t tag = 1; tag < ATG_T_COUNT; tag++)
        if (e->count[tag] && (!e->closed || e->count[tag] * DICT_RARE > e->all))
            e->tags |= (uint64_t)1 << tag;
}

static atg_code make_dict(trainer *t, atg_error *err)
{
    const atg_tag_training *o = t->options;
    for (uint32_t i = 0; i < o->treebank->samples->len; i++)
        if (!left_out(o, i))
            count_words(t, atg_sample_at(o->treebank, i), 1);
    for (uint32_t i = 0; o->domain && i < o->domain->samples->len; i++)
        count_words(t, atg_sample_at(o->domain, i), 1);
    if (read_forms(t, o->forms, err) != ATG_OK)
        return err->code;
    GHashTableIter it;
    gpointer value;
    g_hash_table_iter_init(&it, t->dict);
    while (g_hash_table_iter_next(&it, NULL, &value))
        settle_entry(value);
    return ATG_OK;
}

static uint8_t best_of(const int32_t *scores, uint64_t allowed)
{
    uint8_t best = 0;
    for (uint8_t tag = 1; tag < ATG_T_COUNT; tag++)
        if ((!allowed || allowed >> tag & 1) && (!best || scores[tag] > scores[best]))
            best = tag;
    return best;
}

/* Tags one word and learns from it; returns the guess. */
static uint8_t learn_word(trainer *t, const atg_tag_window *w, uint8_t gold, bool keep)
{
    if (w->word[2]->forced)
        return w->word[2]->forced;
    uint64_t allowed = atg_tag_allowed(w);
    if (allowed && !(allowed & (allowed - 1)))
        return (uint8_t)__builtin_ctzll(allowed);
    uint64_t features[ATG_TAG_FEATURES];
    size_t n = atg_tag_features(w, features);
    int32_t scores[ATG_T_COUNT] = {0};
    atg_learner_score(t->learner, features, n, scores);
    uint8_t guess = best_of(scores, allowed);
    if (guess != gold && (!allowed || allowed >> gold & 1)) {
        atg_learner_update(t->learner, features, n, gold, 1);
        atg_learner_update(t->learner, features, n, guess, -1);
    }
    if (keep)
        atg_learner_keep(t->learner, features, 4);
    atg_learner_step(t->learner);
    return guess;
}

static void learn_sample(trainer *t, const atg_sample *s, bool headline)
{
    atg_tagword *words = g_new0(atg_tagword, s->n);
    bool *ours = g_new0(bool, s->n);
    for (uint32_t i = 0; i < s->n; i++) {
        atg_tagword_init(&words[i], s->words[i], headline);
        uint64_t key = atg_tagword_key(&words[i]);
        const dict_entry *e = g_hash_table_lookup(t->dict, &key);
        words[i].tags = e ? e->tags : 0;
        words[i].closed = e && e->closed;
        ours[i] = e && e->ours;
    }
    atg_tag_window w = {.first = true, .headline = headline};
    for (uint32_t i = 0; i < s->n; i++) {
        for (uint32_t k = 0; k < 5; k++)
            w.word[k] = i + k < 2 || i + k - 2 >= s->n ? &atg_tagword_edge
                                                       : &words[i + k - 2];
        uint8_t tag = learn_word(t, &w, s->tags[i], ours[i]);
        t->wrong += tag != s->tags[i];
        t->all++;
        atg_tag_window_next(&w, tag);
    }
    g_free(words);
    g_free(ours);
}

static bool is_be(atg_str w)
{
    static const char *const be[] = {"is", "are", "was", "were", "been", "be"};
    for (size_t i = 0; i < G_N_ELEMENTS(be); i++)
        if (atg_str_is_nocase(w, be[i]))
            return true;
    return false;
}

/* The sentence as a headline would have it: most articles and half of the auxiliaries
 * before participles are left out, and the full stop. */
static void learn_headline(trainer *t, const atg_sample *s)
{
    atg_sample h = {.words = g_new(atg_str, s->n), .tags = g_new(uint8_t, s->n)};
    for (uint32_t i = 0; i < s->n; i++) {
        bool article = s->tags[i] == ATG_T_DT && s->words[i].n <= 3;
        bool last = i + 1 == s->n;
        bool passive = !last && is_be(s->words[i]) && s->tags[i + 1] == ATG_T_VBN;
        bool stop = last && s->tags[i] == ATG_T_PERIOD;
        if ((article && next_random(t, 4)) || (passive && next_random(t, 2)) || stop)
            continue;
        h.words[h.n] = s->words[i];
        h.tags[h.n++] = s->tags[i];
    }
    learn_sample(t, &h, true);
    g_free(h.words);
    g_free(h.tags);
}

static void learn(trainer *t, const atg_sample *s)
{
    learn_sample(t, s, false);
    if (next_random(t, 100) < HEADLINE_PERCENT)
        learn_headline(t, s);
}

static GPtrArray *gather(const atg_tag_training *o)
{
    GPtrArray *all = g_ptr_array_new();
    for (uint32_t i = 0; i < o->treebank->samples->len; i++)
        if (!left_out(o, i))
            g_ptr_array_add(all, atg_sample_at(o->treebank, i));
    for (uint32_t k = 0; o->domain && k < o->domain_weight; k++)
        for (uint32_t i = 0; i < o->domain->samples->len; i++)
            g_ptr_array_add(all, atg_sample_at(o->domain, i));
    return all;
}

static void run_epochs(trainer *t)
{
    GPtrArray *all = gather(t->options);
    for (uint32_t epoch = 0; epoch < t->options->epochs; epoch++) {
        for (guint i = all->len; i > 1; i--) {
            guint j = next_random(t, i);
            gpointer swap = all->pdata[i - 1];
            all->pdata[i - 1] = all->pdata[j];
            all->pdata[j] = swap;
        }
        t->wrong = t->all = 0;
        for (guint i = 0; i < all->len; i++)
            learn(t, all->pdata[i]);
        g_printerr("epoch %u: %.2f %% wrong\n", epoch + 1,
                   100.0 * (double)t->wrong / (double)t->all);
    }
    g_ptr_array_free(all, TRUE);
}

static int by_key(gconstpointer a, gconstpointer b)
{
    uint64_t x = (*(dict_entry *const *)a)->key, y = (*(dict_entry *const *)b)->key;
    return x < y ? -1 : x > y;
}

static void export_dict(trainer *t, atg_model_writer *w)
{
    GPtrArray *entries = g_ptr_array_new();
    GHashTableIter it;
    gpointer value;
    g_hash_table_iter_init(&it, t->dict);
    while (g_hash_table_iter_next(&it, NULL, &value))
        g_ptr_array_add(entries, value);
    g_ptr_array_sort(entries, by_key);
    for (guint i = 0; i < entries->len; i++) {
        const dict_entry *e = entries->pdata[i];
        uint8_t classes[ATG_T_COUNT];
        int32_t weights[ATG_T_COUNT];
        uint32_t n = 0;
        for (uint8_t tag = 1; tag < ATG_T_COUNT; tag++)
            if (e->tags >> tag & 1) {
                classes[n] = tag;
                weights[n++] = e->closed;
            }
        atg_model_writer_row(w, e->key, classes, weights, n);
    }
    g_ptr_array_free(entries, TRUE);
}

atg_code atg_tag_train(const atg_tag_training *options, const char *path,
                       atg_error *err)
{
    trainer t = {.options = options, .random = 0x5eed};
    atg_model_writer *w = atg_model_writer_new(ATG_TAG_CLASS_BITS);
    t.dict = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
    t.learner = atg_learner_new(0);
    atg_code code = make_dict(&t, err);
    if (code == ATG_OK) {
        run_epochs(&t);
        export_dict(&t, w);
        atg_learner_export(t.learner, w, options->smallest);
        code = atg_model_write(w, path, &atg_tagger_shape, err);
    }
    atg_model_writer_free(w);
    atg_learner_free(t.learner);
    g_hash_table_destroy(t.dict);
    return code;
}

void atg_tag_evaluate(const atg_tagger *tagger, const atg_corpus *c, bool headline,
                      size_t *right, size_t *all)
{
    *right = *all = 0;
    for (guint i = 0; i < c->samples->len; i++) {
        const atg_sample *s = atg_sample_at(c, i);
        uint8_t *tags = g_new(uint8_t, s->n);
        atg_tagger_tag(tagger, s->words, s->n, headline, tags);
        for (uint32_t k = 0; k < s->n; k++)
            *right += tags[k] == s->tags[k];
        *all += s->n;
        g_free(tags);
    }
}
