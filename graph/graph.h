/* The graph of claims: typed nodes, typed directed edges, evidence.
 *
 * A graph is made from a claim set in one go (atg_graph_from_claims) or read back from
 * a GraphML file (export/graphml_read.h). Nodes and edges are kept in canonical order:
 * nodes by type, then label, then key; edges by subject, object, relation (node order).
 * The same claims in any order, given once or several times, in one claim set or in
 * many put together, give the same graph, byte for byte, in every export.
 *
 * Merging. Entities with the same type and key are one node. An incident's key holds
 * within its document only: incidents are joined across documents when their names
 * agree, or their targets agree and their kinds are compatible and their years do not
 * contradict each other (see graph/incident.c); never when both years are known and
 * differ, and never two of one document.
 *
 * Where documents disagree about a node, the label, country or kind of most documents
 * holds, then that of most mentions, then the first in byte order; an incident that has
 * a proper name is labelled by one that uses it. Incidents of one label and different
 * years get the year appended: "Yahoo breach (2013)".
 *
 * An edge is one (subject, relation, object); status: one asserting sentence beats any
 * number of hedging ones, those beat denying ones. weight = number of distinct source
 * documents, at least 1. A sentence counts once for an edge, by however many patterns
 * it was found. Claims that only the reference lists make count for nothing beside one
 * that a text makes. A claim of a thing about itself is left out.
 *
 * Ownership: all text belongs to the graph's arena.
 */
#ifndef ATG_GRAPH_GRAPH_H
#define ATG_GRAPH_GRAPH_H

#include "claim/claim.h"

typedef struct atg_graph_figure {
    atg_str text; /* as written */
    double value;
    atg_str unit;
    atg_str source; /* document id */
} atg_graph_figure;

typedef struct atg_node_metrics {
    uint32_t degree, in_degree, out_degree;
    double strength;
    double betweenness;
    double harmonic; /* harmonic closeness, normalised to [0, 1] */
    double pagerank;
    double eigenvector; /* largest = 1 */
    uint32_t core;
    uint32_t community;    /* 1-based, by size, then smallest node; 0: not computed */
    uint32_t component;    /* 1-based, the same order */
    uint32_t articulation; /* 1: without it its component falls apart */
    double personal;       /* PageRank as seen from one node */
    double hub, authority; /* largest = 1 */
    double clustering;
    double constraint;
    atg_str community_label; /* label of its most central member */
} atg_node_metrics;

/* Which metrics are filled; graph/metrics.h says what belongs to which set. */
enum {
    ATG_MEASURED_BASIC = 1,
    ATG_MEASURED_STANDARD = 2,
    ATG_MEASURED_ALL = 4,
    ATG_MEASURED_PERSONAL = 8
};

/* What must be known to read the metrics of a graph. */
typedef struct atg_metrics_info {
    atg_str from;     /* label of the node that "personal" starts from; "": none */
    uint32_t samples; /* sources of betweenness and harmonic; 0: all, so exact */
    uint32_t seed;    /* that chose them */
    double betweenness_error, harmonic_error;   /* see graph/metrics.h */
    double betweenness_stderr, harmonic_stderr; /* largest standard error of a node */
} atg_metrics_info;

typedef struct atg_node {
    atg_ntype type;
    atg_str label;
    atg_str key;
    atg_str aliases;      /* joined by '|', by byte order, distinct, label left out */
    atg_str country;      /* code, or "" */
    atg_str external_ids; /* joined by '|' */
    uint32_t mentions;
    uint32_t sources;              /* distinct documents */
    atg_str first_seen, last_seen; /* ISO 8601; "" unknown */
    uint32_t year;                 /* incidents; 0 unknown */
    atg_str incident_kind;
    const atg_graph_figure *figures;
    size_t n_figures;
    atg_node_metrics metrics;
    double x, y; /* layout position in points; both 0: none */
} atg_node;

typedef struct atg_evidence {
    uint32_t document; /* index in documents */
    uint64_t start, end;
    atg_str sentence;
    atg_str date;
    atg_status status;
    atg_basis basis;
    atg_str pattern;
} atg_evidence;

typedef struct atg_edge {
    uint32_t subject, object; /* node indices */
    atg_relation relation;
    atg_status status;
    atg_kind kind;   /* strongest: legal, political, technical, self, media */
    atg_basis basis; /* text if any claim is; else closure; else reference */
    uint32_t sources, mentions;
    atg_str first_seen, last_seen;
    double weight;
    const atg_evidence *evidence; /* by document id, then start */
    size_t n_evidence;
    uint32_t corroboration; /* of the sources, those that are no near-copies of others
                             * (graph/attribution.h); 0: not known */
    uint32_t bridge; /* 1: without the ties of its ends a component falls apart */
} atg_edge;

/* What a filtered graph is a part of (graph/filter.h); all zero for a whole one. */
typedef struct atg_shown {
    uint32_t nodes, edges; /* of the whole graph */
    atg_str text;          /* "showing 12 of 31 nodes, 20 of 74 edges" */
    atg_str filter;        /* the steps in words: "type country; since 2020" */
} atg_shown;

typedef struct atg_graph {
    atg_arena arena;
    const atg_document_info *documents; /* sorted by id */
    size_t n_documents;
    atg_node *nodes;
    size_t n_nodes;
    atg_edge *edges;
    size_t n_edges;
    unsigned measured; /* sets of metrics that are filled, ATG_MEASURED_...; 0: none */
    atg_metrics_info metrics;
    atg_shown shown;
} atg_graph;

typedef struct atg_graph_options {
    size_t max_evidence; /* sentences kept per edge; 0: all. The strongest stay, of as
                          * many documents as there are */
} atg_graph_options;

/* Builds the graph; g is written over, not released first, and unchanged on failure.
 * Entities and documents without any claim are left out. opt may be NULL. ATG_E_USAGE
 * where a claim names a row that is not there. O(claims log claims). */
atg_code atg_graph_from_claims(atg_graph *g, const atg_claim_set *claims,
                               const atg_graph_options *opt, atg_error *err);
void atg_graph_release(atg_graph *g); /* accepts an all-zero graph */

/* Index of the first node whose label, else key, else alias is name (exact, then
 * ignoring ASCII case); n_nodes if there is none. O(nodes). */
size_t atg_graph_find(const atg_graph *g, atg_str name);

#endif
