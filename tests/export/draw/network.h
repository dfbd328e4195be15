/* Attribution networks made by hand for the tests of figures: incidents with culprits,
 * targets and the states, agencies and firms that say so. Same n, same graph. */
#ifndef ATG_TEST_NETWORK_H
#define ATG_TEST_NETWORK_H

#include "graph/graph.h"

/* About n nodes; every node has an edge. Release with network_free. */
atg_graph *network_new(size_t n);
void network_free(atg_graph *g);
/* A graph of the given labels (type by position), one edge from each to the next. */
atg_graph *network_of_labels(const char *const *labels, size_t n);

#endif
