/* The metrics by name. */
#include <glib.h>

#include "graph/metrics.h"
#include "graph/sort.h"

#define METRIC(name, type, set, least_first)                                           \
    {                                                                                  \
#name, offsetof(atg_node, metrics.name), ATG_METRIC_##type,                    \
            ATG_MEASURED_##set, least_first                                            \
    }

static const atg_metric metrics[] = {
    METRIC(degree, COUNT, BASIC, false),
    METRIC(in_degree, COUNT, BASIC, false),
    METRIC(out_degree, COUNT, BASIC, false),
    METRIC(strength, REAL, BASIC, false),
    METRIC(betweenness, REAL, STANDARD, false),
    METRIC(harmonic, REAL, STANDARD, false),
    METRIC(pagerank, REAL, BASIC, false),
    METRIC(personal, REAL, PERSONAL, false),
    METRIC(eigenvector, REAL, STANDARD, false),
    METRIC(hub, REAL, ALL, false),
    METRIC(authority, REAL, ALL, false),
    METRIC(core, COUNT, BASIC, false),
    METRIC(clustering, REAL, ALL, false),
    METRIC(constraint, REAL, ALL, true),
    {"mentions", offsetof(atg_node, mentions), ATG_METRIC_COUNT, 0, false},
    {"sources", offsetof(atg_node, sources), ATG_METRIC_COUNT, 0, false},
};

const atg_metric *atg_metrics(size_t *n)
{
    *n = G_N_ELEMENTS(metrics);
    return metrics;
}

const atg_metric *atg_metric_find(atg_str name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(metrics); i++)
        if (atg_str_is(name, metrics[i].name))
            return &metrics[i];
    return NULL;
}

double atg_metric_of(const atg_metric *m, const atg_node *node)
{
    const char *at = (const char *)node + m->offset;
    uint32_t count;
    double real;
    if (m->type == ATG_METRIC_COUNT) {
        memcpy(&count, at, sizeof count);
        return count;
    }
    memcpy(&real, at, sizeof real);
    return real;
}

int atg_metric_compare(const atg_metric *m, const atg_node *a, const atg_node *b)
{
    double x = atg_metric_of(m, a), y = atg_metric_of(m, b);
    return m->least_first ? ATG_CMP(x, y) : ATG_CMP(y, x);
}

typedef struct ranking {
    const atg_metric *metric;
    const atg_graph *graph;
} ranking;

static int compare_ranks(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const ranking *r = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    int c = atg_metric_compare(r->metric, &r->graph->nodes[a], &r->graph->nodes[b]);
    return c ? c : ATG_CMP(a, b);
}

void atg_metric_rank(const atg_metric *m, const atg_graph *g, uint32_t *order)
{
    ranking r = {m, g};
    for (size_t i = 0; i < g->n_nodes; i++)
        order[i] = (uint32_t)i;
    atg_sort(order, g->n_nodes, sizeof *order, compare_ranks, &r);
}
