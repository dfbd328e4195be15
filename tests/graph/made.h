/* Claim sets made by hand, and graphs as text, for the tests of graph/. */
#ifndef ATG_TESTS_GRAPH_MADE_H
#define ATG_TESTS_GRAPH_MADE_H

#include <glib.h>

#include "graph/graph.h"

/* A small generator of our own: the same cases on every machine. */
uint32_t made_next(uint64_t *state);

/* Adds the document if the set does not have the id yet. */
uint32_t made_document(atg_claim_set *set, const char *id, const char *date);

/* A row with the type that key names before its first ':'; label is what follows the
 * last one. One mention. */
atg_claim_entity made_entity(uint32_t document, const char *key);
uint32_t made_add(atg_claim_set *set, uint32_t document, const char *key);

/* An asserted claim of the text, with sentence [start, start + 10). */
atg_claim made_claim(const atg_claim_set *set, uint32_t subject, atg_relation relation,
                     uint32_t object, uint64_t start);

/* Everything there is in a graph, a line each. The caller frees it. */
char *made_dump(const atg_graph *g);

/* The graph of the claims as text; NULL options. */
char *made_graph_text(const atg_claim_set *set);

/* The same claims, rows and documents in another order; some of them twice. */
void made_shuffle(atg_claim_set *to, const atg_claim_set *from, uint64_t seed);

/* Node with the label; fails the test if there is none. */
const atg_node *made_node(const atg_graph *g, const char *label);

#endif
