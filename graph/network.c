#include "graph/network.h"

#include <math.h>

#include "graph/sort.h"

enum { SEED = 20210719 };

double atg_edge_weight(const atg_edge *e)
{
    return isfinite(e->weight) && e->weight > 0 ? e->weight : 1;
}

bool atg_edge_counts(const atg_edge *e)
{
    return e->basis != ATG_BASIS_REFERENCE && e->subject != e->object;
}

double atg_metric_round(double v)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    if (!isfinite(v) || v == 0)
        return 0;
    if (fabs(v) < 1e15 && trunc(v) == v)
        return v;
    return g_ascii_strtod(g_ascii_formatd(text, sizeof text, "%.12g", v), NULL);
}

/* --- ties ------------------------------------------------------------------------- */

static int compare_ties(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const atg_tie *x = pa, *y = pb;
    int c = ATG_CMP(x->a, y->a);
    return c ? c : ATG_CMP(x->b, y->b);
}

/* The simple projection, in canonical order. The sort is stable, so that weights are
 * added up in the order of the edges. */
static atg_tie *project(const atg_graph *g, bool directed, size_t *n_ties)
{
    atg_tie *ties = g_new(atg_tie, g->n_edges + 1);
    size_t n = 0, kept = 0;
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        bool turn = !directed && e->subject > e->object;
        if (atg_edge_counts(e))
            ties[n++] = (atg_tie){turn ? e->object : e->subject,
                                  turn ? e->subject : e->object, atg_edge_weight(e)};
    }
    atg_sort(ties, n, sizeof *ties, compare_ties, NULL);
    for (size_t i = 0; i < n; i++) {
        if (kept && compare_ties(&ties[kept - 1], &ties[i], NULL) == 0)
            ties[kept - 1].weight += ties[i].weight;
        else
            ties[kept++] = ties[i];
    }
    *n_ties = kept;
    return ties;
}

size_t atg_network_find(const atg_network *net, uint32_t a, uint32_t b)
{
    const atg_tie wanted = {MIN(a, b), MAX(a, b), 0};
    size_t low = 0, high = net->n_ties;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int c = compare_ties(&net->ties[middle], &wanted, NULL);
        if (c == 0)
            return middle;
        if (c < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return net->n_ties;
}

/* --- igraph ----------------------------------------------------------------------- */

static igraph_error_t connect_nodes(atg_network *net, bool directed)
{
    igraph_vector_int_t ends;
    igraph_error_t e = igraph_vector_int_init(&ends, 2 * (igraph_integer_t)net->n_ties);
    if (e != IGRAPH_SUCCESS)
        return e;
    net->total = 0;
    for (size_t i = 0; i < net->n_ties; i++) {
        const atg_tie *t = &net->ties[i];
        ATG_AT(ends, 2 * i) = t->a;
        ATG_AT(ends, 2 * i + 1) = t->b;
        ATG_AT(net->weights, i) = t->weight;
        net->total += t->weight;
    }
    e = igraph_create(&net->graph, &ends, (igraph_integer_t)net->n_nodes, directed);
    igraph_vector_int_destroy(&ends);
    return e;
}

igraph_error_t atg_network_of(atg_network *net, atg_tie *ties, size_t n_ties, size_t n,
                              bool directed)
{
    *net = (atg_network){.n_nodes = n, .n_ties = n_ties, .ties = ties};
    igraph_error_t e = igraph_vector_init(&net->weights, (igraph_integer_t)n_ties);
    if (e != IGRAPH_SUCCESS)
        goto ties;
    if ((e = igraph_vector_init(&net->result, 0)) != IGRAPH_SUCCESS)
        goto weights;
    if ((e = igraph_vector_int_init(&net->number, 0)) != IGRAPH_SUCCESS)
        goto result;
    if ((e = connect_nodes(net, directed)) == IGRAPH_SUCCESS)
        return e;
    igraph_vector_int_destroy(&net->number);
result:
    igraph_vector_destroy(&net->result);
weights:
    igraph_vector_destroy(&net->weights);
ties:
    g_free(ties);
    return e;
}

igraph_error_t atg_network_init(atg_network *net, const atg_graph *g, bool directed)
{
    size_t n_ties;
    atg_tie *ties = project(g, directed, &n_ties);
    return atg_network_of(net, ties, n_ties, g->n_nodes, directed);
}

void atg_network_release(atg_network *net)
{
    igraph_destroy(&net->graph);
    igraph_vector_int_destroy(&net->number);
    igraph_vector_destroy(&net->result);
    igraph_vector_destroy(&net->weights);
    g_free(net->ties);
}

igraph_error_t atg_seed_igraph(void)
{
    return igraph_rng_seed(igraph_rng_default(), SEED);
}

/* --- classes ---------------------------------------------------------------------- */

typedef struct class_row {
    igraph_integer_t raw;
    uint32_t size, first;
} class_row;

static int compare_classes(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const class_row *a = pa, *b = pb;
    int c = ATG_CMP(b->size, a->size);
    return c ? c : ATG_CMP(a->first, b->first);
}

void atg_number_classes(const igraph_vector_int_t *raw, size_t n, uint32_t *id)
{
    class_row *rows = g_new0(class_row, n + 1);
    uint32_t *by_raw = g_new0(uint32_t, n + 1);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t *row = &by_raw[ATG_AT(*raw, i)];
        if (!*row) {
            rows[count] = (class_row){ATG_AT(*raw, i), 0, (uint32_t)i};
            *row = (uint32_t)++count;
        }
        rows[*row - 1].size++;
    }
    atg_sort(rows, count, sizeof *rows, compare_classes, NULL);
    for (size_t i = 0; i < count; i++)
        by_raw[rows[i].raw] = (uint32_t)(i + 1);
    for (size_t i = 0; i < n; i++)
        id[i] = by_raw[ATG_AT(*raw, i)];
    g_free(by_raw);
    g_free(rows);
}
