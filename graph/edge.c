/* Claims -> edges, with evidence, statuses, counts and dates. */
#include "graph/build.h"

typedef struct row { /* one claim, its ends as nodes */
    uint32_t subject, object;
    uint32_t document;
    const atg_claim *claim;
    atg_str date;
} row;

static int compare_rows(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const row *a = pa, *b = pb;
    const atg_claim *x = a->claim, *y = b->claim;
    const int in_turn[] = {
        ATG_CMP(a->subject, b->subject),   ATG_CMP(a->object, b->object),
        ATG_CMP(x->relation, y->relation), ATG_CMP(a->document, b->document),
        ATG_CMP(x->start, y->start),       ATG_CMP(x->end, y->end),
        ATG_CMP(x->status, y->status),     ATG_CMP(x->basis, y->basis)};
    for (size_t i = 0; i < G_N_ELEMENTS(in_turn); i++)
        if (in_turn[i])
            return in_turn[i];
    int c = atg_str_cmp(x->pattern, y->pattern);
    if (!c)
        c = atg_str_cmp(a->date, b->date);
    return c ? c : atg_str_cmp(x->sentence, y->sentence);
}

static uint32_t node_of(const atg_graph_builder *b, uint32_t entity)
{
    return b->node_of[b->units[b->unit_of[entity]].group];
}

static row *make_rows(const atg_graph_builder *b)
{
    row *rows = g_new(row, b->n_claims + 1);
    for (size_t i = 0; i < b->n_claims; i++) {
        const atg_claim *c = &b->set->claims[b->claims[i]];
        rows[i] = (row){node_of(b, c->subject), node_of(b, c->object),
                        b->doc_of[c->document], c, atg_graph_builder_date(b, c)};
    }
    atg_sort(rows, b->n_claims, sizeof *rows, compare_rows, NULL);
    return rows;
}

static bool same_edge(const row *a, const row *b)
{
    return a->subject == b->subject && a->object == b->object &&
           a->claim->relation == b->claim->relation;
}

static bool same_sentence(const row *a, const row *b)
{
    return a->document == b->document && a->claim->start == b->claim->start &&
           a->claim->end == b->claim->end;
}

static int kind_rank(atg_kind k)
{
    static const int rank[ATG_KIND_COUNT] = {
        [ATG_KIND_MEDIA] = 1,     [ATG_KIND_SELF] = 2,  [ATG_KIND_TECHNICAL] = 3,
        [ATG_KIND_POLITICAL] = 4, [ATG_KIND_LEGAL] = 5,
    };
    return rank[k];
}

/* What only the reference lists know is no source: beside a claim of a text it adds
 * nothing. Returns how many of the n rows are left, in their order. */
static size_t drop_reference(row *rows, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (rows[i].claim->basis != ATG_BASIS_REFERENCE)
            rows[kept++] = rows[i];
    return kept ? kept : n;
}

/* --- which sentences an edge keeps ------------------------------------------------ */

typedef struct choice { /* a sentence and how much it is worth keeping */
    size_t index;
    uint32_t turn; /* how many of its document come before it */
    const atg_evidence *evidence;
} choice;

static int compare_choices(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const choice *a = pa, *b = pb;
    int c = ATG_CMP(a->evidence->status, b->evidence->status);
    if (!c)
        c = ATG_CMP(a->turn, b->turn);
    if (!c)
        c = ATG_CMP(a->evidence->basis, b->evidence->basis);
    return c ? c : ATG_CMP(a->index, b->index);
}

/* The strongest sentences stay, of as many documents as there are; order is kept. */
static void cap_evidence(atg_evidence *evidence, size_t n, size_t max)
{
    choice *choices = g_new0(choice, n);
    bool *keep = g_new0(bool, n);
    for (size_t i = 0; i < n; i++) {
        bool again = i && evidence[i - 1].document == evidence[i].document;
        choices[i] = (choice){i, again ? choices[i - 1].turn + 1 : 0, &evidence[i]};
    }
    atg_sort(choices, n, sizeof *choices, compare_choices, NULL);
    for (size_t i = 0; i < max; i++)
        keep[choices[i].index] = true;
    for (size_t i = 0, to = 0; i < n; i++)
        if (keep[i])
            evidence[to++] = evidence[i];
    g_free(keep);
    g_free(choices);
}

static void keep_evidence(atg_graph_builder *b, atg_edge *edge, GArray *sentences)
{
    size_t n = sentences->len, max = b->opt->max_evidence;
    if (max && n > max) {
        cap_evidence((atg_evidence *)(void *)sentences->data, n, max);
        n = max;
    }
    atg_evidence *kept = atg_arena_array(&b->g->arena, n, sizeof *kept);
    for (size_t i = 0; i < n; i++) {
        kept[i] = g_array_index(sentences, atg_evidence, i);
        kept[i].sentence = atg_graph_builder_text(b, kept[i].sentence);
        kept[i].date = atg_graph_builder_text(b, kept[i].date);
        kept[i].pattern = atg_graph_builder_text(b, kept[i].pattern);
    }
    edge->evidence = kept;
    edge->n_evidence = n;
    g_array_set_size(sentences, 0);
}

/* --- corroboration ---------------------------------------------------------------- */

static int compare_documents(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    return ATG_CMP(*(const uint32_t *)pa, *(const uint32_t *)pb);
}

/* How many originals stand behind the rows; none behind what only the lists know. */
static uint32_t corroborate(const atg_graph_builder *b, const row *rows, size_t n)
{
    uint32_t *originals = g_new(uint32_t, n + 1), count = 0;
    for (size_t i = 0; i < n; i++)
        originals[i] = b->original_of[rows[i].document];
    atg_sort(originals, n, sizeof *originals, compare_documents, NULL);
    for (size_t i = 0; i < n; i++)
        count += !i || originals[i] != originals[i - 1];
    g_free(originals);
    return rows->claim->basis == ATG_BASIS_REFERENCE ? 0 : count;
}

/* --- edges ------------------------------------------------------------------------ */

static void take_claim(atg_edge *edge, const row *r)
{
    const atg_claim *c = r->claim;
    edge->status = MIN(edge->status, c->status);
    edge->basis = MIN(edge->basis, c->basis);
    if (kind_rank(c->kind) > kind_rank(edge->kind))
        edge->kind = c->kind;
    atg_widen(&edge->first_seen, &edge->last_seen, r->date);
}

static void make_edge(atg_graph_builder *b, atg_edge *edge, row *rows, size_t n,
                      GArray *sentences)
{
    const atg_str none = ATG_STR("");
    n = drop_reference(rows, n);
    *edge = (atg_edge){.subject = rows->subject,
                       .object = rows->object,
                       .relation = rows->claim->relation,
                       .status = ATG_DENIED,
                       .basis = ATG_BASIS_REFERENCE,
                       .first_seen = none,
                       .last_seen = none};
    for (size_t i = 0; i < n; i++) {
        const row *r = &rows[i];
        const atg_claim *c = r->claim;
        take_claim(edge, r);
        if (i && same_sentence(r, r - 1))
            continue;
        edge->mentions++;
        edge->sources += !i || r->document != r[-1].document;
        atg_evidence e = {r->document, c->start,  c->end,   c->sentence,
                          r->date,     c->status, c->basis, c->pattern};
        g_array_append_val(sentences, e);
    }
    edge->weight = edge->sources;
    edge->corroboration = corroborate(b, rows, n);
    edge->first_seen = atg_graph_builder_text(b, edge->first_seen);
    edge->last_seen = atg_graph_builder_text(b, edge->last_seen);
    keep_evidence(b, edge, sentences);
}

/* A node was seen when something was said of it. */
static void date_nodes(atg_graph *g)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        atg_node *ends[] = {&g->nodes[e->subject], &g->nodes[e->object]};
        for (size_t k = 0; k < 2; k++) {
            atg_widen(&ends[k]->first_seen, &ends[k]->last_seen, e->first_seen);
            atg_widen(&ends[k]->first_seen, &ends[k]->last_seen, e->last_seen);
        }
    }
}

void atg_build_edges(atg_graph_builder *b)
{
    row *rows = make_rows(b);
    GArray *sentences = g_array_new(FALSE, FALSE, sizeof(atg_evidence));
    size_t n = 0;
    for (size_t i = 0; i < b->n_claims; i++)
        n += !i || !same_edge(&rows[i], &rows[i - 1]);
    atg_edge *edges = atg_arena_array(&b->g->arena, n, sizeof *edges);
    n = 0;
    for (size_t i = 0, end; i < b->n_claims; i = end) {
        for (end = i + 1; end < b->n_claims && same_edge(&rows[i], &rows[end]);)
            end++;
        make_edge(b, &edges[n++], rows + i, end - i, sentences);
    }
    b->g->edges = edges;
    b->g->n_edges = n;
    date_nodes(b->g);
    g_array_free(sentences, TRUE);
    g_free(rows);
}
