/* What the metrics share: ties, igraph's view of them, numbers for classes. */
#ifndef ATG_GRAPH_NETWORK_H
#define ATG_GRAPH_NETWORK_H

#include <glib.h>
#include <igraph.h>

#include "graph/metrics.h"

typedef struct atg_tie { /* all edges from a to b; undirected: a < b */
    uint32_t a, b;
    double weight;
} atg_tie;

/* A simple projection: ties in canonical order, and the same as an igraph graph, whose
 * edges have the ties' numbers. */
typedef struct atg_network {
    size_t n_nodes, n_ties;
    atg_tie *ties;
    igraph_t graph;
    igraph_vector_t weights;
    igraph_vector_t result; /* scratch space for measures */
    igraph_vector_int_t number;
    double total; /* sum of the weights */
} atg_network;

/* igraph's vectors are not const-correct in C; every access goes through this. */
#define ATG_AT(v, i) ((v).stor_begin[i])

/* What the measures of one graph share: what is asked for, the projection at hand, and
 * what is filled in; and a measure. */
typedef struct atg_measuring {
    const atg_graph *g;
    const atg_metrics_options *opt;
    atg_network net;
    atg_node_metrics *nodes; /* to be filled */
    uint32_t *bridges;       /* of edges */
    atg_metrics_info info;
} atg_measuring;

typedef igraph_error_t atg_step(atg_measuring *m);

/* Does the edge count, and for how much? */
bool atg_edge_counts(const atg_edge *e);
double atg_edge_weight(const atg_edge *e);

/* The projection of a graph. On failure nothing is left to be released. O(edges log
 * edges). */
igraph_error_t atg_network_init(atg_network *net, const atg_graph *g, bool directed);
/* Made of ties between n nodes; takes the ties over, on failure too, to be freed with
 * g_free. */
igraph_error_t atg_network_of(atg_network *net, atg_tie *ties, size_t n_ties, size_t n,
                              bool directed);
void atg_network_release(atg_network *net);
/* The undirected tie of two nodes, or n_ties. O(log ties). */
size_t atg_network_find(const atg_network *net, uint32_t a, uint32_t b);

/* igraph's class numbers, which are in [0, n), as ours: from 1, by size, then by
 * smallest node. */
void atg_number_classes(const igraph_vector_int_t *raw, size_t n, uint32_t *id);
/* igraph draws start vectors and orders from one generator: seeded before each call. */
igraph_error_t atg_seed_igraph(void);
/* Rounded to 12 significant digits, as all measures are; no negative zero. */
double atg_metric_round(double v);

/* Each on the network its name says. */
igraph_error_t atg_measure_components(atg_measuring *m); /* metrics_groups.c */
igraph_error_t atg_measure_cores(atg_measuring *m);
igraph_error_t atg_measure_communities(atg_measuring *m);
igraph_error_t atg_measure_cuts(atg_measuring *m);
igraph_error_t atg_measure_clustering(atg_measuring *m);
igraph_error_t atg_measure_constraint(atg_measuring *m);
igraph_error_t atg_measure_paths(atg_measuring *m);    /* metrics_paths.c */
igraph_error_t atg_measure_pagerank(atg_measuring *m); /* metrics_spectral.c */
igraph_error_t atg_measure_personal(atg_measuring *m);
igraph_error_t atg_measure_eigenvector(atg_measuring *m);
igraph_error_t atg_measure_hits(atg_measuring *m);

#endif
