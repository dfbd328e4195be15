/* The edges of a node, found at once. */
#ifndef ATG_GRAPH_INDEX_H
#define ATG_GRAPH_INDEX_H

#include "graph/graph.h"

/* Edges grouped by one of their ends: those of node i are
 * edges[first[i]] .. edges[first[i + 1] - 1], in the graph's order. Borrows nothing. */
typedef struct atg_edge_index {
    size_t *first;
    uint32_t *edges;
} atg_edge_index;

/* by_object: edges that end at a node, not those that start there. O(nodes + edges). */
void atg_edge_index_init(atg_edge_index *x, const atg_graph *g, bool by_object);
void atg_edge_index_release(atg_edge_index *x);

#endif
