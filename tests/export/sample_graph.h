/* Graphs for the tests of the formats, made by hand. Release with sample_release. */
#ifndef ATG_TESTS_SAMPLE_GRAPH_H
#define ATG_TESTS_SAMPLE_GRAPH_H

#include "graph/graph.h"

/* Four nodes, parallel edges, evidence of two documents, figures that contradict each
 * other, metrics and layout: one of everything a graph can hold. */
void sample_small(atg_graph *g);
/* Labels, sentences and names made to break formats; a loop; no metrics. */
void sample_hostile(atg_graph *g);
/* n nodes and m edges without sense but in canonical order. */
void sample_large(atg_graph *g, uint32_t n, uint32_t m);
void sample_release(atg_graph *g);
/* What a sink with room for *context (size_t) bytes writes to: "the disk is full". */
atg_code sample_full_disk(void *context, const char *bytes, size_t n, atg_error *err);
/* Same in every member; says where not. */
bool sample_equal(const atg_graph *a, const atg_graph *b, const char **where);

#endif
