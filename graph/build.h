/* Claims to graph, inside: what the stages of atg_graph_from_claims share.
 *
 *   graph.c     which claims count; documents
 *   unit.c      rows -> units: one thing in one document
 *   incident.c  incident units -> groups
 *   node.c      groups -> nodes: labels, aliases, sums, canonical order
 *   copies.c    documents that are near-copies of others
 *   edge.c      claims -> edges and evidence
 *
 * Every stage sorts what it is given by content before it decides anything, and decides
 * by the set of contents alone: rows that are given twice, or in another order, or in
 * several claim sets put together, give the same graph.
 */
#ifndef ATG_GRAPH_BUILD_H
#define ATG_GRAPH_BUILD_H

#include <glib.h>

#include "graph/graph.h"
#include "graph/sort.h"

/* One thing in one document: all rows with the same type, key and document id. */
typedef struct atg_unit {
    atg_ntype type;
    atg_str key;
    uint32_t document;     /* of the graph */
    uint32_t first, count; /* in rows */
    uint32_t mentions;
    uint32_t group; /* units of one group are one node */
} atg_unit;

typedef struct atg_graph_builder {
    const atg_claim_set *set;
    const atg_graph_options *opt;
    atg_graph *g;
    GHashTable *strings;     /* text of the graph, each once */
    uint32_t *doc_of;        /* document row -> document of the graph */
    atg_document_info *docs; /* those of the graph */
    uint32_t *original_of;   /* document -> itself, or what it is copied from */
    uint32_t *claims;        /* those that count */
    size_t n_claims;
    uint32_t *rows; /* entity rows that those name, by type, key, document */
    size_t n_rows;
    uint32_t *unit_of; /* entity row -> unit */
    atg_unit *units;   /* by type, key, document */
    size_t n_units;
    size_t n_groups;
    uint32_t *node_of; /* group -> node */
} atg_graph_builder;

/* The text in the graph's arena, stored once. */
atg_str atg_graph_builder_text(atg_graph_builder *b, atg_str s);

/* When a claim was made: its own date, else its document's; "" if neither is known. */
atg_str atg_graph_builder_date(const atg_graph_builder *b, const atg_claim *c);

/* Widens [*first, *last] to hold the date; "" holds no date. */
void atg_widen(atg_str *first, atg_str *last, atg_str date);

void atg_build_units(atg_graph_builder *b);
void atg_group_incidents(atg_graph_builder *b);
void atg_build_nodes(atg_graph_builder *b);
void atg_find_copies(atg_graph_builder *b);
void atg_build_edges(atg_graph_builder *b);

#endif
