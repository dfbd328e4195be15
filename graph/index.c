#include "graph/index.h"

#include <glib.h>

static uint32_t end_of(const atg_edge *e, bool by_object)
{
    return by_object ? e->object : e->subject;
}

void atg_edge_index_init(atg_edge_index *x, const atg_graph *g, bool by_object)
{
    x->first = g_new0(size_t, g->n_nodes + 2);
    x->edges = g_new(uint32_t, g->n_edges + 1);
    for (size_t i = 0; i < g->n_edges; i++)
        x->first[end_of(&g->edges[i], by_object) + 2]++;
    for (size_t i = 2; i <= g->n_nodes + 1; i++)
        x->first[i] += x->first[i - 1];
    /* Now first[i + 1] is where i begins; it moves to where i ends. */
    for (size_t i = 0; i < g->n_edges; i++)
        x->edges[x->first[end_of(&g->edges[i], by_object) + 1]++] = (uint32_t)i;
}

void atg_edge_index_release(atg_edge_index *x)
{
    g_free(x->first);
    g_free(x->edges);
}
