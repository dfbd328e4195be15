/* The report, inside: the page (report_html.c) and its data (report_html_data.c).
 *
 * The page is export/report/template.html with "{{name}}" replaced. The style and the
 * scripts are files of that folder, put into the program by the build. The data is one
 * JSON text, in a block that browsers do not run; what of it a browser needs to know of
 * types, relations and their look comes from the tables of this program, so that the
 * scripts spell none of them.
 */
#ifndef ATG_EXPORT_REPORT_HTML_H
#define ATG_EXPORT_REPORT_HTML_H

#include <glib.h>

#include "export/format.h"

/* What a browser still moves smoothly, or at least holds. */
enum { ATG_REPORT_NODES = 20000, ATG_REPORT_EDGES = 100000 };

typedef enum atg_report_asset {
    ATG_REPORT_TEMPLATE,
    ATG_REPORT_STYLE,
    ATG_REPORT_SCRIPTS /* this one and all after it, in this order */
} atg_report_asset;

/* Made by CMake from report/assets.c.in. */
typedef struct atg_report_file {
    const char *begin, *end;
} atg_report_file;
extern const atg_report_file atg_report_files[];
extern const size_t atg_n_report_files;

/* The graph without what is beyond the caps. */
typedef struct atg_report_choice {
    const atg_graph *graph;
    uint32_t *nodes; /* indices in the graph, ascending */
    size_t n_nodes;
    uint32_t *place; /* of a node of the graph in nodes; ATG_NONE: left out */
    uint32_t *edges; /* indices in the graph, ascending */
    size_t n_edges;
} atg_report_choice;

/* Writes the JSON text, in pieces; nothing in it can end the block or be markup: '<',
 * '>', '&' and the line separators U+2028, U+2029 are escapes. ATG_E_ENCODING and
 * ATG_E_FORMAT as in fields.h. O(nodes + edges + text). */
atg_code atg_report_data(const atg_report_choice *c, const atg_export_options *opt,
                         atg_sink *sink, atg_error *err);

#endif
