/* The registry of output formats: one row and one .c each.
 *
 * Help, completion, tests and the manual read atg_formats(). To add a format: write
 * export/NAME.c with a writer, add its row in format.c, a golden folder under
 * tests/golden/NAME, and nothing else.
 */
#ifndef ATG_EXPORT_FORMAT_H
#define ATG_EXPORT_FORMAT_H

#include "export/sink.h"
#include "export/theme.h"
#include "graph/metrics.h"

typedef enum atg_csv_style {
    ATG_CSV_PLAIN, /* columns as Gephi names them */
    ATG_CSV_CYTOSCAPE,
    ATG_CSV_NEO4J,
    ATG_CSV_EXCEL /* names in place of ids, for people */
} atg_csv_style;

/* Sentences of an edge that are written where nobody says how many. */
enum { ATG_EVIDENCE_USUAL = 3 };

typedef struct atg_export_options {
    bool strict_graphml; /* no XML attributes beyond the official schema */
    bool aggregate;      /* one edge per ordered pair (export/pairs.h) */
    bool dot_plain;      /* no default statements */
    atg_csv_style csv_style;
    size_t max_evidence;    /* sentences written per edge; 0: the usual */
    const char *title;      /* caption of figures; NULL: none given */
    const char *engine;     /* layout engine; NULL: by size */
    double width_mm;        /* of a figure; 0: natural size */
    unsigned seconds;       /* wall time for one layout; 0: 60 */
    unsigned megabytes;     /* memory for one layout; 0: 1024 */
    size_t max_nodes;       /* drawn at most; 0: 300 */
    const atg_theme *theme; /* of figures; NULL: the first built-in one */
    const char *figure;     /* its kind (figure_kind.h); NULL: network */
    const atg_node *center; /* figure ego: around whom; NULL: the most central node */
    unsigned depth;         /* figure ego: steps from it; 0: 1 */
    const atg_metric *by;   /* figure ranking; NULL: pagerank */
    const char *rows;       /* figure attribution: "incidents" or "culprits"; NULL: the
                              * first where there are any */
    size_t top;             /* rows of a chart; 0: as many as fit */
    /* a line for the user ("showing 300 of 512 nodes ..."); may be NULL */
    void (*note)(const char *line, void *user);
    void *user;
} atg_export_options;

typedef atg_code atg_write(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err);

/* One of the files of a format that has several: graph-nodes.csv, graph-edges.csv. */
typedef struct atg_part {
    const char *suffix; /* of the name, before the extension */
    atg_write *write;
} atg_part;

typedef struct atg_format {
    const char *name;       /* "graphml" */
    const char *extensions; /* ".graphml,.xml"; the first is the usual one */
    const char *media_type;
    const char *summary;  /* one line for help */
    const char *opens_in; /* "Gephi, NetworkX, igraph, Cytoscape" */
    bool binary;
    bool picture;          /* a figure: render writes it */
    bool places;           /* it writes x and y, where the graph has them */
    atg_write *write;      /* all of it in one stream */
    const atg_part *parts; /* where it is several files; NULL: one */
    size_t n_parts;
} atg_format;

const atg_format *atg_formats(size_t *n);
/* By name; else by the extension of a file name; NULL: none. */
const atg_format *atg_format_find(const char *name);
const atg_format *atg_format_of_file(const char *path);
/* "out/graph.csv" and the part "-nodes": "out/graph-nodes.csv"; where the name has
 * another extension or none, the format's own is put behind. To be freed with
 * g_free. */
char *atg_format_part_path(const atg_format *f, size_t part, const char *path);

#endif
