/* The GraphML reader, inside: graphml_read.c takes libxml2's events, graphml_store.c
 * puts values where they belong, graphml_error.c tells what is wrong with the XML. */
#ifndef ATG_EXPORT_GRAPHML_WORK_H
#define ATG_EXPORT_GRAPHML_WORK_H

#include <libxml/parser.h>

#include "export/fields.h"
#include "export/graphml_ids.h"
#include "export/graphml_read.h"
#include "export/graphml_tags.h"
#include "export/lists.h"

enum { ATG_GRAPHML_DEPTH = 6, ATG_GRAPHML_SHOWN = 120, ATG_GRAPHML_CHUNK = 32 * 1024 };

typedef enum atg_graphml_place {
    ATG_IN_GRAPHML,
    ATG_IN_KEY,
    ATG_IN_GRAPH,
    ATG_IN_NODE,
    ATG_IN_EDGE,
    ATG_IN_DATA
} atg_graphml_place;

/* What the graph has beside the fields of fields.h. */
typedef enum atg_graphml_datum {
    ATG_DATUM_NONE,
    ATG_DATUM_SCHEMA,
    ATG_DATUM_MEASURED,
    ATG_DATUM_SETS,
    ATG_DATUM_DOCUMENTS,
    ATG_DATUM_EDGES,
    ATG_DATUM_COUNT
} atg_graphml_datum;

/* What a <key> says its data are; a key of no field of ours is kept and ignored. */
typedef struct atg_graphml_key {
    atg_str id;
    atg_graphml_place place; /* ATG_IN_GRAPH, _NODE, _EDGE; else nowhere */
    const atg_field *field;
    unsigned bit;
    atg_graphml_datum datum;
    struct atg_graphml_key *next; /* whose data stood behind this one's last time */
    char word[24];                /* of a vocabulary, as it was last time, and its */
    size_t word_n;                /* number */
    unsigned value;
} atg_graphml_key;

typedef struct atg_graphml_position {
    size_t line, column;
} atg_graphml_position;

/* The evidence of an edge, to be parsed at the end. */
typedef struct atg_graphml_pending {
    size_t row;
    atg_str text;
    atg_graphml_position at;
} atg_graphml_pending;

typedef struct atg_graphml_reader {
    atg_graph g;
    atg_arena temp;
    const char *name;
    const atg_graphml_source *source;
    char *chunk; /* bytes [chunk_from, chunk_to) are still to be given */
    size_t chunk_from, chunk_to;
    size_t read; /* of the source, in all */
    bool ascii;  /* no other bytes were promised */
    bool nul;    /* there was a NUL */
    atg_graphml_tags tags;
    xmlParserCtxtPtr xml;
    const xmlChar *ours; /* the namespace, as libxml2 keeps it */
    atg_error *err;
    bool failed, graph_seen, schema_seen;
    atg_graphml_place places[ATG_GRAPHML_DEPTH];
    size_t depth;     /* of places in use */
    size_t skip;      /* elements open below one that is ignored */
    GHashTable *keys; /* id -> key, both in temp */
    atg_graphml_key *last;
    atg_graphml_ids nodes, edges;
    GArray *node_rows, *edge_rows;
    GArray *evidence; /* of pending */
    atg_list_texts texts;
    atg_list_reader lists;           /* index NULL: documents not read yet */
    uint64_t seen;                   /* fields of the open node or edge */
    uint64_t graph_data;             /* data of the graph */
    uint64_t node_needs, edge_needs; /* fields that must be there */
    atg_graphml_key *open;
    GString *text;
    GString *id;
} atg_graphml_reader;

atg_graphml_position atg_graphml_here(const atg_graphml_reader *r);

/* The first failure stays; the parser is stopped. */
void atg_graphml_fail(atg_graphml_reader *r, atg_graphml_position at,
                      const char *format, ...) __attribute__((format(printf, 3, 4)));

#define FAIL(r, ...) atg_graphml_fail(r, atg_graphml_here(r), __VA_ARGS__)
/* graphml_error.c: what libxml2 found, said so that it can be mended (g_free). */
char *atg_graphml_why(const xmlError *e);

/* For "%.*s": a text out of the file, cut at a character edge. */
#define SHOWN(s) ATG_STR_ARG(atg_str_cap(s, ATG_GRAPHML_SHOWN))

/* The data of the open key, when it has ended. */
void atg_graphml_store(atg_graphml_reader *r, atg_str text);
/* When the file has ended: evidence that stood before the documents. */
void atg_graphml_resolve(atg_graphml_reader *r);

#endif
