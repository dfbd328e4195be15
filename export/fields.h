/* The data of nodes, edges and the graph: one row each, for all formats with columns.
 *
 * A row says under which name a member of atg_node, atg_edge or atg_pair (pairs.h,
 * where edges are aggregated) stands in a file. The GraphML reader knows data by the
 * same rows. To add a member (a metric, say): one row in fields.c, one line in
 * docs/formats.md, and GraphML, GEXF, JSON and CSV have it.
 *
 *     atg_fields all;
 *     atg_fields_init(&all, g, opt, err);
 *     for (size_t i = 0; i < g->n_nodes; i++)
 *         for (size_t k = 0; k < all.n_node_fields; k++)
 *             if (atg_fields_node(&all, &all.node_fields[k], i, &text) != ATG_OK)
 *                 ...                       (text.p is NULL where there is no value)
 *     atg_fields_release(&all);
 */
#ifndef ATG_EXPORT_FIELDS_H
#define ATG_EXPORT_FIELDS_H

#include <glib.h>

#include "export/format.h"

#define ATG_GRAPH_SCHEMA "attrigraph-graph/1"

typedef enum atg_field_type {
    ATG_FIELD_TEXT,  /* atg_str */
    ATG_FIELD_LIST,  /* atg_str, joined by '|' */
    ATG_FIELD_COUNT, /* uint32_t */
    ATG_FIELD_REAL,  /* double */
    ATG_FIELD_NTYPE, /* the enumerations of the ontology, by name */
    ATG_FIELD_RELATION,
    ATG_FIELD_STATUS,
    ATG_FIELD_KIND,
    ATG_FIELD_BASIS,
    ATG_FIELD_FIGURES, /* JSON, see lists.h */
    ATG_FIELD_EVIDENCE,
    ATG_FIELD_COLOR, /* of the type */
    ATG_FIELD_SIZE,  /* of the PageRank */
} atg_field_type;

enum {
    ATG_FIELD_ALWAYS = 1,      /* written even when empty; must be there when read */
    ATG_FIELD_DERIVED = 2,     /* for other programs only; not read back */
    ATG_FIELD_METRIC = 4,      /* written only where metrics are filled */
    ATG_FIELD_POSITION = 8,    /* written only where there is a layout */
    ATG_FIELD_COUNTRY = 16,    /* of countries only */
    ATG_FIELD_NO_COUNTRY = 32, /* of all but countries */
    ATG_FIELD_LOOK = 64,       /* colour, size, place: GEXF has elements for them */
    /* metrics that only these sets have (ATG_MEASURED_...) */
    ATG_FIELD_STANDARD = ATG_FIELD_METRIC | 128,
    ATG_FIELD_ALL = ATG_FIELD_METRIC | 256,
    ATG_FIELD_PERSONAL = ATG_FIELD_METRIC | 512,
    ATG_FIELD_SAMPLED = 1024, /* of a graph some of whose metrics are estimates */
    ATG_FIELD_PART = 2048,    /* of a filtered graph */
    ATG_FIELD_DATE = 4096,    /* a text that is empty or a date */
};

typedef struct atg_field {
    const char *id;   /* of GraphML's key; Gephi takes "x" or "id" for its own */
    const char *name; /* in every format */
    atg_field_type type;
    unsigned flags;
    size_t offset;
} atg_field;

/* At most 64 of each: the reader keeps a set of those it has seen in a word. */
const atg_field *atg_node_fields(size_t *n);
const atg_field *atg_edge_fields(size_t *n);
const atg_field *atg_pair_fields(size_t *n);
/* Of the graph: what must be known of its metrics; offsets in atg_graph. */
const atg_field *atg_graph_fields(size_t *n);

/* The sets of metrics that are filled (atg_graph.measured) by name, joined by '|'; and
 * back, false where a name is none of them. */
#define ATG_METRIC_SETS "basic, standard, all, personal"
enum { ATG_METRIC_SETS_SIZE = 40 };
const char *atg_metric_sets_name(unsigned sets, char out[ATG_METRIC_SETS_SIZE]);
bool atg_metric_sets_parse(atg_str text, unsigned *sets);

/* What a value is; XML Schema's names of it are "string", "long" and "double". */
typedef enum atg_value_kind {
    ATG_VALUE_TEXT,
    ATG_VALUE_LIST, /* text, joined by '|' */
    ATG_VALUE_COUNT,
    ATG_VALUE_REAL,
    ATG_VALUE_JSON, /* text that is a JSON array */
} atg_value_kind;

atg_value_kind atg_field_kind(const atg_field *f);
const char *atg_field_xml_type(const atg_field *f);

/* What every format needs of an edge besides its fields. */
typedef struct atg_edge_head {
    uint32_t subject, object;
    atg_relation relation; /* of an aggregated one: that of most documents */
    atg_status status;
    bool reference;   /* only the reference lists know it */
    const char *kind; /* name of the relation; NULL: aggregated */
    atg_str label;    /* the same, or that of the pair */
    atg_str first_seen, last_seen;
    double weight;
} atg_edge_head;

/* One graph as its values; borrows the graph. */
typedef struct atg_fields {
    const atg_graph *graph;
    size_t n_edges;               /* typed, or aggregated as opt asks for */
    const struct atg_pair *pairs; /* NULL: typed */
    atg_arena arena;
    const atg_field *node_fields, *edge_fields;
    size_t n_node_fields, n_edge_fields;
    size_t max_evidence;
    double top_pagerank;
    bool has_layout;
    bool readable; /* lists as lines for people, not as JSON; set it after init */
    GString *scratch;
    atg_error *err;
} atg_fields;

/* err is where every later failure goes. O(nodes); aggregated O(edges log edges). */
void atg_fields_init(atg_fields *s, const atg_graph *g, const atg_export_options *opt,
                     atg_error *err);
void atg_fields_release(atg_fields *s);

/* Does any node or edge of this graph have the field? */
bool atg_fields_has(const atg_fields *s, const atg_field *f);
/* The value as text: numbers by base/number.h, lists as JSON (lists.h), everything
 * checked to be UTF-8 of XML 1.0 characters. text->p is NULL where there is none. It
 * lives until the next call. ATG_E_ENCODING or ATG_E_FORMAT name the node or edge. */
typedef atg_code atg_field_value(atg_fields *s, const atg_field *f, size_t i,
                                 atg_str *text);
atg_field_value atg_fields_node, atg_fields_edge;
atg_code atg_fields_graph(atg_fields *s, const atg_field *f, atg_str *text);
/* Checks the label of node i, for formats that write it outside the rows. */
atg_code atg_fields_label(const atg_fields *s, size_t i);
/* Checks as well that its ends are nodes and its weight is above 0; call it before the
 * values of the edge. */
atg_code atg_fields_head(const atg_fields *s, size_t i, atg_edge_head *head);

#endif
