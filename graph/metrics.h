/* Centralities, communities, components and what holds the graph together.
 *
 * Edges that only the reference lists make (basis "reference") are left out of every
 * measure, and so are loops: no text says them. All relations and statuses count alike.
 * The rest is projected as follows; n is the number of all nodes, "simple" means that
 * all edges between two nodes are one tie, whose weight is the sum of theirs.
 *
 *   set       measure      projection                     weights   normalisation
 *   basic     degree       typed directed multigraph      no        in + out
 *             in_degree    typed directed multigraph      no        edges to here
 *             out_degree   typed directed multigraph      no        edges from here
 *             strength     typed directed multigraph      yes       sum over in and out
 *             pagerank     simple directed                strength  sums to 1
 *             core         simple undirected              no        k-core number
 *             component    simple undirected              no        weakly connected
 *   standard  betweenness  simple undirected              no        share of the
 *                                                                   (n-1)(n-2)/2 pairs
 *             harmonic     simple undirected              no        mean of 1/distance
 *                                                                   over n-1
 *             eigenvector  simple undirected, component 1 strength  largest = 1
 *             articulation simple undirected              no        0 or 1
 *             bridge       simple undirected; of edges    no        0 or 1
 *             community    simple undirected              strength  Leiden, modularity
 *   all       hub          simple directed                strength  largest = 1
 *             authority    simple directed                strength  largest = 1
 *             clustering   simple undirected              no        share of the pairs
 *                                                                   of neighbours
 *             constraint   simple undirected              strength  Burt's; 1 if alone
 *   personal  personal     simple undirected              strength  sums to 1
 *
 * Each set holds those above it, but for personal, which stands for itself.
 *
 * Weights are strengths throughout: a weight is the number of documents that state an
 * edge, which is attention, not nearness. So distances are counted in steps. A weight
 * that is not a positive number counts as 1.
 *
 * PageRank has damping 0.85; what has no way out jumps anywhere. personal is PageRank
 * that always jumps back to one node: how near others are to it. It follows ties both
 * ways, since a source has edges in only and a walk along them would never leave it.
 *
 * eigenvector, hub and authority are the limits of the power iteration from all ones;
 * so they are defined where the leading eigenvalue is not simple, too (hubs of a graph
 * in several parts). They are found by Lanczos' method, restarted until the residual is
 * below 1e-13 of the eigenvalue, 60 times at most: long thin graphs keep what has
 * been reached then, which is near enough to say who is in the middle.
 *
 * A bridge is an edge whose ends nothing else joins: parallel edges are one tie. A
 * community carries as community_label the label of its member of the highest PageRank
 * (the first of these). Communities and components are numbered from 1, the largest
 * first; among equals the one with the smallest node comes first.
 *
 * Graphs without nodes or edges, with loops or in several parts have defined results:
 * where there is nothing to measure the value is 0; pagerank is 1/n, constraint is 1,
 * each node is its own community and component. NaN and infinity never occur, nor does
 * negative zero. Whole values are exact; others are rounded to 12 significant digits,
 * seeds are fixed, and OpenMP is held to one thread, because PageRank's last bits would
 * otherwise change from run to run: the same graph gives the same bits.
 *
 * Sampling. betweenness and harmonic go through all shortest paths from each node, that
 * is n (n + 2 ties) steps. Beyond ATG_METRICS_BUDGET steps k sources are drawn instead,
 * as many as the budget allows and 256 at least, without replacement, each subset as
 * likely as any other, and what they say is scaled by n/k (Brandes & Pich 2007;
 * Eppstein & Wang 2004 for closeness). For each node the standard error of such a mean
 * is estimated from the sample, with the correction for a finite population; the graph
 * keeps the largest of them (..._stderr) and an error bound (..._error): with 95 %
 * confidence, by the normal distribution and Bonferroni's inequality over all n nodes,
 * no node of the graph is further off than that.
 *
 * References: Freeman 1977, Brandes 2001 (betweenness); Marchiori & Latora 2000
 * (harmonic closeness); Brin & Page 1998, Jeh & Widom 2003 (PageRank, personal);
 * Bonacich 1987 (eigenvector); Kleinberg 1999 (hubs, authorities); Seidman 1983
 * (cores); Watts & Strogatz 1998 (clustering); Burt 1992 (constraint); Tarjan 1974
 * (bridges); Traag, Waltman & van Eck 2019 (Leiden).
 */
#ifndef ATG_GRAPH_METRICS_H
#define ATG_GRAPH_METRICS_H

#include "graph/graph.h"

#define ATG_METRICS_BUDGET 2e8

typedef struct atg_metrics_options {
    unsigned sets;    /* ATG_MEASURED_...; 0: basic and standard */
    size_t from;      /* node that personal starts from, with ATG_MEASURED_PERSONAL */
    bool exact;       /* no sampling, however long it takes */
    uint32_t samples; /* sources to draw; 0: all, or as many as the budget allows */
    uint32_t seed;    /* of the sample; 0: the usual one */
} atg_metrics_options;

/* Fills nodes[].metrics, edges[].bridge, metrics and measured; what is not asked for
 * becomes 0. opt may be NULL. ATG_E_USAGE if from is no node, ATG_E_NO_MEMORY, or
 * ATG_E_LIMIT where igraph gives up; the graph is then unchanged. igraph is not
 * thread-safe: one call at a time per process. O(nodes * ties) for betweenness and
 * harmonic, but at most ATG_METRICS_BUDGET steps unless exact; Burt's constraint and
 * clustering O(sum of squared degrees); the rest is near linear. */
atg_code atg_graph_measure(atg_graph *g, const atg_metrics_options *opt,
                           atg_error *err);

/* The metrics that nodes can be ranked by, one row each: "--by NAME", tables and diff
 * read them. "mentions" and "sources" are there too, which need no measuring. */
typedef enum atg_metric_type { ATG_METRIC_COUNT, ATG_METRIC_REAL } atg_metric_type;

typedef struct atg_metric {
    const char *name;
    size_t offset; /* in atg_node */
    atg_metric_type type;
    unsigned set;     /* ATG_MEASURED_... that holds it; 0: needs no measuring */
    bool least_first; /* constraint: who is least constrained is most central */
} atg_metric;

const atg_metric *atg_metrics(size_t *n);
const atg_metric *atg_metric_find(atg_str name); /* NULL: none */
/* Its value; of a graph that was not measured, 0. */
double atg_metric_of(const atg_metric *m, const atg_node *node);
/* Below 0 where a is more central than b, above 0 where b is. */
int atg_metric_compare(const atg_metric *m, const atg_node *a, const atg_node *b);
/* Indices of all nodes, the most central first; among equals the graph's order. order
 * has room for n_nodes. O(nodes log nodes). */
void atg_metric_rank(const atg_metric *m, const atg_graph *g, uint32_t *order);

#endif
