/* Which documents are near-copies of others (graph/attribution.h says what that is). */
#include <math.h>

#include "graph/attribution.h"
#include "graph/build.h"

/* --- shingles --------------------------------------------------------------------- */

typedef struct sentence {
    uint32_t document;
    uint64_t start, end;
    atg_str text;
} sentence;

static int compare_sentences(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const sentence *a = pa, *b = pb;
    int c = ATG_CMP(a->document, b->document);
    if (!c)
        c = ATG_CMP(a->start, b->start);
    if (!c)
        c = ATG_CMP(a->end, b->end);
    return c ? c : atg_str_cmp(a->text, b->text);
}

/* Every sentence that a claim rests on, once. */
static GArray *gather_sentences(const atg_graph_builder *b)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(sentence));
    for (size_t i = 0; i < b->n_claims; i++) {
        const atg_claim *c = &b->set->claims[b->claims[i]];
        sentence s = {b->doc_of[c->document], c->start, c->end, c->sentence};
        if (c->basis != ATG_BASIS_REFERENCE && c->sentence.n)
            g_array_append_val(all, s);
    }
    atg_sort(all->data, all->len, sizeof(sentence), compare_sentences, NULL);
    guint kept = 0;
    for (guint i = 0; i < all->len; i++) {
        const sentence *s = &g_array_index(all, sentence, i);
        if (!kept ||
            compare_sentences(s, &g_array_index(all, sentence, kept - 1), NULL))
            g_array_index(all, sentence, kept++) = *s;
    }
    g_array_set_size(all, kept);
    return all;
}

typedef struct shingle {
    uint64_t hash;
    uint32_t document;
    uint32_t rank; /* the rarer, the lower */
} shingle;

static bool is_word(unsigned char c)
{
    return c >= 0x80 || g_ascii_isalnum(c);
}

/* The hash of the next word, or 0 at the end. */
static uint64_t next_word(atg_str *rest)
{
    size_t i = 0;
    uint64_t h = 14695981039346656037u;
    while (i < rest->n && !is_word((unsigned char)rest->p[i]))
        i++;
    if (i == rest->n)
        return 0;
    for (; i < rest->n && is_word((unsigned char)rest->p[i]); i++)
        h = (h ^ (unsigned char)g_ascii_tolower(rest->p[i])) * 1099511628211u;
    *rest = (atg_str){rest->p + i, rest->n - i};
    return h | 1;
}

static uint64_t hash_of(const uint64_t *words, int n)
{
    uint64_t h = 14695981039346656037u;
    for (int i = 0; i < n; i++) {
        h = (h ^ words[i]) * 0x9E3779B97F4A7C15u;
        h ^= h >> 29;
    }
    return h;
}

static void cut(const sentence *s, GArray *shingles)
{
    uint64_t words[ATG_SHINGLE], word;
    atg_str rest = s->text;
    int n = 0;
    bool any = false;
    while ((word = next_word(&rest))) {
        if (n == ATG_SHINGLE)
            memmove(words, words + 1, (ATG_SHINGLE - 1) * sizeof *words);
        else
            n++;
        words[n - 1] = word;
        shingle x = {hash_of(words, n), s->document, 0};
        if (n == ATG_SHINGLE) {
            g_array_append_val(shingles, x);
            any = true;
        }
    }
    shingle x = {hash_of(words, n), s->document, 0};
    if (n && !any)
        g_array_append_val(shingles, x);
}

static int compare_hashes(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const shingle *a = pa, *b = pb;
    int c = ATG_CMP(a->hash, b->hash);
    return c ? c : ATG_CMP(a->document, b->document);
}

static int compare_ranks(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const shingle *a = pa, *b = pb;
    int c = ATG_CMP(a->document, b->document);
    if (!c)
        c = ATG_CMP(a->rank, b->rank);
    return c ? c : ATG_CMP(a->hash, b->hash);
}

/* rank becomes the number of documents that have the shingle. */
static void count_documents(GArray *shingles)
{
    guint kept = 0;
    for (guint i = 0, end; i < shingles->len; i = end) {
        const uint64_t hash = g_array_index(shingles, shingle, i).hash;
        guint from = kept;
        for (end = i; end < shingles->len; end++) {
            const shingle *s = &g_array_index(shingles, shingle, end);
            if (s->hash != hash)
                break;
            if (kept == from ||
                g_array_index(shingles, shingle, kept - 1).document != s->document)
                g_array_index(shingles, shingle, kept++) = *s;
        }
        for (guint k = from; k < kept; k++)
            g_array_index(shingles, shingle, k).rank = kept - from;
    }
    g_array_set_size(shingles, kept);
}

/* Each document's shingles, each once, the rarest first. */
static GArray *cut_all(const atg_graph_builder *b)
{
    GArray *sentences = gather_sentences(b);
    GArray *shingles = g_array_new(FALSE, FALSE, sizeof(shingle));
    for (guint i = 0; i < sentences->len; i++)
        cut(&g_array_index(sentences, sentence, i), shingles);
    g_array_free(sentences, TRUE);
    atg_sort(shingles->data, shingles->len, sizeof(shingle), compare_hashes, NULL);
    count_documents(shingles);
    atg_sort(shingles->data, shingles->len, sizeof(shingle), compare_ranks, NULL);
    return shingles;
}

/* --- the search ------------------------------------------------------------------- */

typedef struct posting { /* an original that has a shingle in its prefix */
    uint32_t document;
    uint32_t next; /* in postings, plus 1; 0: the last */
} posting;

typedef struct search {
    const shingle *shingles;
    uint32_t *first;       /* where a document's begin */
    GArray *postings;      /* of posting */
    GHashTable *by_hash;   /* &hash -> first posting + 1 */
    uint32_t *seen;        /* by which document a candidate was last looked at */
    uint32_t *original_of; /* the result */
} search;

static uint32_t size_of(const search *s, uint32_t d)
{
    return s->first[d + 1] - s->first[d];
}

/* How much a copy of a document of n shingles must resemble it. */
static double bound_of(uint32_t n)
{
    return n < ATG_COPY_SHINGLES ? 1 : ATG_COPY_RESEMBLANCE;
}

/* Two documents that resemble each other by t or more share a shingle among their
 * rarest n - ceil(t n) + 1. */
static uint32_t prefix_of(const search *s, uint32_t d)
{
    uint32_t n = size_of(s, d);
    uint32_t needed = (uint32_t)ceil(bound_of(n) * n);
    return n ? MIN(n, n - needed + 1) : 0;
}

static double resemblance(const search *s, uint32_t a, uint32_t b)
{
    uint32_t i = s->first[a], k = s->first[b], both = 0;
    while (i < s->first[a + 1] && k < s->first[b + 1]) {
        const shingle *x = &s->shingles[i], *y = &s->shingles[k];
        int c = ATG_CMP(x->rank, y->rank);
        if (!c)
            c = ATG_CMP(x->hash, y->hash);
        both += c == 0;
        i += c <= 0;
        k += c >= 0;
    }
    return (double)both / (size_of(s, a) + size_of(s, b) - both);
}

/* The original that d resembles most; d itself: none enough. order tells which of two
 * comes first. */
static uint32_t find_original(search *s, uint32_t d, const uint32_t *order)
{
    uint32_t best = d, n = prefix_of(s, d);
    double most = bound_of(size_of(s, d));
    for (uint32_t i = 0; i < n; i++) {
        const shingle *x = &s->shingles[s->first[d] + i];
        uint32_t at = GPOINTER_TO_UINT(g_hash_table_lookup(s->by_hash, &x->hash));
        while (at) {
            const posting *p = &g_array_index(s->postings, posting, at - 1);
            at = p->next;
            if (s->seen[p->document] == d + 1)
                continue;
            s->seen[p->document] = d + 1;
            double r = resemblance(s, d, p->document);
            if (r < bound_of(size_of(s, p->document)))
                continue;
            if (r > most ||
                (r >= most && (best == d || order[p->document] < order[best]))) {
                most = r;
                best = p->document;
            }
        }
    }
    return best;
}

static void add_original(search *s, uint32_t d)
{
    uint32_t n = prefix_of(s, d);
    for (uint32_t i = 0; i < n; i++) {
        const shingle *x = &s->shingles[s->first[d] + i];
        posting p = {d, GPOINTER_TO_UINT(g_hash_table_lookup(s->by_hash, &x->hash))};
        if (x->rank == 1)
            continue; /* no other document has it */
        g_array_append_val(s->postings, p);
        g_hash_table_insert(s->by_hash, (gpointer)&x->hash,
                            GUINT_TO_POINTER(s->postings->len));
    }
}

/* Earlier ones first, undated ones last, then by id. */
static int compare_ages(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_document_info *docs = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    int c = ATG_CMP(docs[a].date.n == 0, docs[b].date.n == 0);
    if (!c)
        c = atg_str_cmp(docs[a].date, docs[b].date);
    return c ? c : ATG_CMP(a, b); /* documents are sorted by id */
}

static void run(search *s, const atg_graph *g)
{
    size_t n = g->n_documents;
    uint32_t *by_age = g_new(uint32_t, n + 1), *order = g_new(uint32_t, n + 1);
    for (size_t i = 0; i < n; i++)
        by_age[i] = (uint32_t)i;
    atg_sort(by_age, n, sizeof *by_age, compare_ages, (void *)g->documents);
    for (size_t i = 0; i < n; i++)
        order[by_age[i]] = (uint32_t)i;
    for (size_t i = 0; i < n; i++) {
        uint32_t d = by_age[i];
        s->original_of[d] = find_original(s, d, order);
        if (s->original_of[d] == d)
            add_original(s, d);
    }
    g_free(order);
    g_free(by_age);
}

void atg_find_copies(atg_graph_builder *b)
{
    size_t n = b->g->n_documents;
    GArray *shingles = cut_all(b);
    search s = {.shingles = (const shingle *)(const void *)shingles->data,
                .first = g_new0(uint32_t, n + 2),
                .postings = g_array_new(FALSE, FALSE, sizeof(posting)),
                .by_hash = g_hash_table_new(g_int64_hash, g_int64_equal),
                .seen = g_new0(uint32_t, n + 1),
                .original_of = g_new(uint32_t, n + 1)};
    for (guint i = 0; i < shingles->len; i++)
        s.first[g_array_index(shingles, shingle, i).document + 1]++;
    for (size_t i = 1; i <= n; i++)
        s.first[i] += s.first[i - 1];
    run(&s, b->g);
    b->original_of = s.original_of;
    g_free(s.seen);
    g_hash_table_destroy(s.by_hash);
    g_array_free(s.postings, TRUE);
    g_free(s.first);
    g_array_free(shingles, TRUE);
}
