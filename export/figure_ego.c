/* Which nodes a figure around one node keeps: those within some steps of it, in both
 * directions. Where these are too many, the last ring is thinned: the nodes with the
 * most edges into what is already there stay. */
#include <stdlib.h>

#include "export/figure.h"

typedef struct candidate {
    uint32_t edges; /* to nodes that are kept */
    uint32_t node;
} candidate;

static int by_edges(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->edges != y->edges)
        return x->edges > y->edges ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

/* The nodes beside those that are kept; edges has room for each node. */
static size_t next_ring(const atg_graph *g, const bool *keep, candidate *ring)
{
    size_t n = 0;
    for (size_t i = 0; i < g->n_nodes; i++)
        ring[i] = (candidate){0, (uint32_t)i};
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!atg_figure_draws(g, e) || keep[e->subject] == keep[e->object])
            continue;
        ring[keep[e->subject] ? e->object : e->subject].edges++;
    }
    for (size_t i = 0; i < g->n_nodes; i++)
        if (ring[i].edges)
            ring[n++] = ring[i];
    qsort(ring, n, sizeof *ring, by_edges);
    return n;
}

bool atg_figure_choose_ego(const atg_graph *g, const atg_figure_limits *l, bool *keep)
{
    candidate *ring = g_new0(candidate, g->n_nodes + 1);
    size_t kept = 1;
    bool whole = true;
    keep[l->center - g->nodes] = true;
    for (unsigned step = 0; step < l->depth && whole; step++) {
        size_t n = next_ring(g, keep, ring);
        if (n == 0)
            break;
        whole = kept + n <= l->max_nodes;
        if (!whole)
            n = l->max_nodes > kept ? l->max_nodes - kept : 0;
        for (size_t i = 0; i < n; i++)
            keep[ring[i].node] = true;
        kept += n;
    }
    g_free(ring);
    return whole;
}
