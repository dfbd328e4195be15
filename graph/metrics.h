/* Centralities, communities and components, by igraph.
 *
 * Each measure states the projection it is computed on (see the table in metrics.c and
 * docs/formats.md). Results are rounded to 9 significant digits, seeds are fixed, PageRank runs on
 * one thread: the same graph gives the same bits. A graph without nodes or edges, with self-loops or
 * in several parts has defined results; NaN never occurs. igraph is not thread-safe: one call at a time
 * per process.
 */
#ifndef ATG_GRAPH_METRICS_H
#define ATG_GRAPH_METRICS_H

#include "graph/graph.h"

/* Fills nodes[].metrics and sets measured. ATG_E_NO_MEMORY, or ATG_E_LIMIT where igraph gives up. */
atg_code atg_graph_measure(atg_graph *g, atg_error *err);

#endif
