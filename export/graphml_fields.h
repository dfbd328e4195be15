/* The data of a node and of an edge in GraphML: one row each, for writer and reader.
 *
 * A row says under which attr.name a member of atg_node or atg_edge stands in the file.
 * To add a member: one row, one line in docs/formats.md.
 */
#ifndef ATG_EXPORT_GRAPHML_FIELDS_H
#define ATG_EXPORT_GRAPHML_FIELDS_H

#include "graph/graph.h"

#define ATG_GRAPH_SCHEMA "attrigraph-graph/1"
#define ATG_GRAPHML_NS "http://graphml.graphdrawing.org/xmlns"

typedef enum atg_field_type {
    ATG_FIELD_TEXT,  /* atg_str */
    ATG_FIELD_COUNT, /* uint32_t */
    ATG_FIELD_REAL,  /* double */
    ATG_FIELD_NTYPE, /* the enumerations of the ontology, by name */
    ATG_FIELD_RELATION,
    ATG_FIELD_STATUS,
    ATG_FIELD_KIND,
    ATG_FIELD_BASIS,
    ATG_FIELD_FIGURES, /* JSON, see graphml_json.h */
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
};

typedef struct atg_field {
    const char
        *id; /* of the key; prefixed, since Gephi takes "x" or "id" for its own */
    const char *name; /* attr.name */
    atg_field_type type;
    unsigned flags;
    size_t offset;
} atg_field;

const atg_field *atg_graphml_node_fields(size_t *n);
const atg_field *atg_graphml_edge_fields(size_t *n);
/* attr.type: "string", "long" or "double". */
const char *atg_field_xml_type(const atg_field *f);

#endif
