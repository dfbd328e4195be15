/* What changed from one graph to another.
 *
 *     atg_diff d;
 *     atg_diff_make(&d, &before, &after);
 *     for (size_t i = 0; i < d.n_nodes; i++) ...
 *     atg_diff_release(&d);
 *
 * Which node is which. Nodes of the same type and key are the same. The key of an
 * incident holds in its document only, so incidents are the same where their labels
 * agree, and among those that are left where their keys do. Of several with one label
 * the first is the first. Edges are the same where their ends and relations are.
 *
 * Items come in the order of the graphs: nodes by type, then label, then key; edges by
 * subject, object, relation. What was removed stands where it stood in the old graph,
 * before all that is in the new one.
 *
 * Ranks are by graph/metrics.h, for metrics that both graphs have: 1 is the most
 * central, nodes of the same value share a rank.
 */
#ifndef ATG_GRAPH_DIFF_H
#define ATG_GRAPH_DIFF_H

#include "graph/graph.h"
#include "graph/metrics.h"

#define ATG_DIFF_NONE UINT32_MAX

typedef struct atg_diff_change {
    const char *field; /* "status", as docs/formats.md names it */
    atg_str before, after;
    bool number; /* decimal digits */
} atg_diff_change;

typedef struct atg_diff_item {
    uint32_t before, after; /* node or edge; ATG_DIFF_NONE: not there */
    const atg_diff_change *changes;
    size_t n_changes; /* of one that is in both graphs */
} atg_diff_item;

typedef struct atg_diff_rank {
    uint32_t before, after; /* node */
    uint32_t old_rank, new_rank;
} atg_diff_rank;

typedef struct atg_diff_ranking {
    const atg_metric *metric;
    const atg_diff_rank
        *rows; /* nodes of both graphs whose rank changed, by new rank */
    size_t n_rows;
} atg_diff_ranking;

typedef struct atg_diff {
    atg_arena arena;
    const atg_graph *before, *after;
    const atg_diff_item *nodes, *edges; /* those that changed */
    size_t n_nodes, n_edges;
    const atg_diff_ranking *rankings; /* pagerank, betweenness, degree */
    size_t n_rankings;
    bool same; /* nothing of this changed */
} atg_diff;

/* d is written over and borrows both graphs. O(n log n) in nodes and edges. */
void atg_diff_make(atg_diff *d, const atg_graph *before, const atg_graph *after);
void atg_diff_release(atg_diff *d);

#endif
