/* The metrics by name. */
#include <glib.h>

#include "graph/metrics.h"

#define MEMBER(name) offsetof(atg_node, name)

static const atg_metric metrics[] = {
    {"degree", MEMBER(metrics.degree), ATG_METRIC_COUNT},
    {"in_degree", MEMBER(metrics.in_degree), ATG_METRIC_COUNT},
    {"out_degree", MEMBER(metrics.out_degree), ATG_METRIC_COUNT},
    {"strength", MEMBER(metrics.strength), ATG_METRIC_REAL},
    {"betweenness", MEMBER(metrics.betweenness), ATG_METRIC_REAL},
    {"harmonic", MEMBER(metrics.harmonic), ATG_METRIC_REAL},
    {"pagerank", MEMBER(metrics.pagerank), ATG_METRIC_REAL},
    {"eigenvector", MEMBER(metrics.eigenvector), ATG_METRIC_REAL},
    {"core", MEMBER(metrics.core), ATG_METRIC_COUNT},
    {"mentions", MEMBER(mentions), ATG_METRIC_COUNT},
    {"sources", MEMBER(sources), ATG_METRIC_COUNT},
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
