/* Centralities, communities and components, by igraph.
 *
 * Edges that only the reference lists make (basis "reference") are left out of every
 * measure, and so are loops: no text says them. The rest is projected as follows; n is
 * the number of all nodes, "simple" means that all edges between two nodes are one,
 * whose weight is the sum of theirs.
 *
 *   measure      projection                      weights  remarks
 *   degree       typed directed multigraph       no       in_degree + out_degree
 *   in_degree    typed directed multigraph       no       edges that end here
 *   out_degree   typed directed multigraph       no       edges that start here
 *   strength     typed directed multigraph       yes      sum over edges in and out
 *   betweenness  simple undirected               no       share of (n-1)(n-2)/2 pairs
 *   harmonic     simple undirected               no       mean of 1/distance, over n-1
 *   pagerank     simple directed                 yes      damping 0.85, sums to 1
 *   eigenvector  simple undirected, component 1  yes      largest = 1; elsewhere 0
 *   core         simple undirected               no       k-core number
 *   community    simple undirected               yes      Leiden, modularity, 10 rounds
 *   component    simple undirected               no       weakly connected
 *
 * Distances are counted in steps, not by weight: a weight is the number of documents
 * that state an edge, which is attention, not nearness. Where ARPACK does not converge
 * (long thin graphs) the eigenvector is what 1000 rounds of power iteration give.
 * Communities and components are numbered from 1, the largest first; among equals the
 * one with the smallest node comes first.
 *
 * Results are rounded to 9 significant digits, seeds are fixed and OpenMP is held to
 * one thread, because PageRank's last bits would otherwise change from run to run: the
 * same graph gives the same bits. A graph without nodes or edges, with loops or in
 * several parts has defined results; NaN and negative zero never occur. A weight that
 * is not a positive number counts as 1.
 *
 * References: Brandes 2001 (betweenness); Marchiori & Latora 2000 (harmonic closeness);
 * Brin & Page 1998; Bonacich 1987 (eigenvector); Seidman 1983 (cores); Traag, Waltman &
 * van Eck 2019 (Leiden).
 */
#ifndef ATG_GRAPH_METRICS_H
#define ATG_GRAPH_METRICS_H

#include "graph/graph.h"

/* The metrics that nodes can be ranked by, one row each: "--by NAME", tables and diff
 * read them. "mentions" and "sources" are there too, which need no measuring. */
typedef enum atg_metric_type { ATG_METRIC_COUNT, ATG_METRIC_REAL } atg_metric_type;

typedef struct atg_metric {
    const char *name;
    size_t offset; /* in atg_node */
    atg_metric_type type;
} atg_metric;

const atg_metric *atg_metrics(size_t *n);
const atg_metric *atg_metric_find(atg_str name); /* NULL: none */
/* Its value; of a graph that was not measured, 0. */
double atg_metric_of(const atg_metric *m, const atg_node *node);

/* Fills nodes[].metrics and sets measured. ATG_E_NO_MEMORY, or ATG_E_LIMIT where igraph
 * gives up; the graph is then unchanged. igraph is not thread-safe: one call at a time
 * per process. O(nodes * edges), by betweenness and harmonic closeness; the rest is
 * near linear. */
atg_code atg_graph_measure(atg_graph *g, atg_error *err);

#endif
