/* Figures and DOT: the main program's half (the other half is export/draw).
 *
 *     graph -> selection -> drawing model (JSON) -> child attrigraph-draw -> bytes
 *           -> SVG: titles, description, ids, width (libxml2)
 *     graph -> chart (chart.h) -> scene (scene.h) -> SVG
 *                                  -> JSON -> attrigraph-draw -> PNG, PDF
 *
 * The child runs under limits of time and memory. When it meets one, a faster engine is
 * tried, then fewer nodes; each step is told through opt->note. One that cannot start
 * is not tried again. Everything here is O(nodes + edges + text) but for sorting. A
 * char * that is returned is the caller's, to be freed with g_free.
 */
#ifndef ATG_EXPORT_FIGURE_H
#define ATG_EXPORT_FIGURE_H

#include <glib.h>

#include "export/format.h"

/* ---- selection (figure_select.c): what is drawn */

typedef struct atg_figure_bundle {
    uint32_t subject, object;
    const atg_edge **edges; /* of one ordered pair, in the graph's order */
    size_t n;
} atg_figure_bundle;

typedef struct atg_figure_selection {
    const atg_graph *graph;
    uint32_t *nodes; /* indices in the graph, ascending */
    size_t n_nodes;
    const atg_edge **pool;
    atg_figure_bundle *bundles; /* one line each */
    size_t n_bundles;
    size_t n_edges;         /* of the graph, behind the bundles */
    bool whole;             /* nothing was left out but reference edges */
    const atg_node *center; /* of a figure around one node; else NULL */
    unsigned depth;
} atg_figure_selection;

typedef struct atg_figure_limits {
    size_t max_nodes;
    const atg_node *center; /* NULL: the best connected of all nodes */
    unsigned depth;         /* steps from center */
} atg_figure_limits;

/* At most max_nodes nodes (see atg_figure_choose, atg_figure_choose_ego) with the edges
 * between them that a text states; nodes without an edge are not drawn. bundle: three
 * or more edges of one pair become one line; so do two that would look the same, and in
 * a crowded figure any two. O(n log n). */
void atg_figure_select(atg_figure_selection *s, const atg_graph *g,
                       const atg_figure_limits *l);
void atg_figure_selection_release(atg_figure_selection *s);
/* Whether an edge is ever drawn: its ends are there and a text states it. */
bool atg_figure_draws(const atg_graph *g, const atg_edge *e);
/* Marks the nodes to draw, in keep of g->n_nodes: the best connected ones (k-core
 * order). False: not all that have an edge were taken. O((nodes + edges) log nodes). */
bool atg_figure_choose(const atg_graph *g, size_t max_nodes, bool *keep);
/* The same for the nodes within depth steps of center. O(depth (nodes log nodes +
 * edges)). */
bool atg_figure_choose_ego(const atg_graph *g, const atg_figure_limits *l, bool *keep);
/* The n nodes of highest PageRank (else degree) that have an edge, first one first; how
 * many were stored. */
size_t atg_figure_top(const atg_graph *g, uint32_t *nodes, size_t n);

/* ---- drawing model (figure_model.c) */

typedef struct atg_figure_spec {
    const char *format; /* "svg", "png", "pdf", "positions" */
    const char *engine;
    const atg_export_options *opt;
} atg_figure_spec;

/* The JSON text for the child. */
char *atg_figure_model(const atg_figure_selection *s, const atg_figure_spec *spec);
char *atg_dot_model(const atg_graph *g, const atg_export_options *opt);
/* The engine that suits a selection of that size. */
const char *atg_figure_engine(const atg_figure_selection *s);
/* Start of every id in the picture: stable for a figure, different between graphs and
 * between kinds of figure of one graph. opt may be NULL. */
void atg_figure_prefix(const atg_graph *g, const atg_export_options *opt, char out[16]);
/* "31 nodes, 74 edges from 5 documents", and what is shown of it. */
char *atg_figure_counts(const atg_figure_selection *s);
char *atg_figure_graph_counts(const atg_graph *g); /* its first half alone */
char *atg_figure_counts_all(const atg_graph *g);   /* where nothing is left out */
/* The lines under a title: shown, and what the documents are and from when. Free them
 * with g_strfreev. */
char **atg_figure_caption(const atg_graph *g, const char *shown);
/* At most five lines of at most width characters, broken at blanks where possible; an
 * ellipsis marks what was cut. */
char *atg_figure_wrap(atg_str text, size_t width);
/* What a reader sees over node i / a bundle. */
char *atg_figure_node_tip(const atg_graph *g, size_t i);
char *atg_figure_bundle_tip(const atg_graph *g, const atg_figure_bundle *b,
                            const atg_export_options *opt);
/* A copy that is valid UTF-8 of XML 1.0 characters. */
char *atg_figure_clean(atg_str text);

/* ---- child (figure_child.c) */

typedef struct atg_child_limits {
    unsigned seconds;   /* wall clock; processor time a little more */
    unsigned megabytes; /* address space */
    size_t max_output;  /* bytes */
} atg_child_limits;

/* Runs attrigraph-draw on the model; *out gets the picture. ATG_E_UNSUPPORTED: cannot
 * start; ATG_E_CHILD: failed, crashed or answered with something else; ATG_E_LIMIT:
 * time, memory or output cap. No process, descriptor or signal setting is left
 * behind. */
atg_code atg_draw_run(const char *model, const char *format,
                      const atg_child_limits *limits, GString *out, atg_error *err);

/* ---- metadata of PNG and PDF (figure_meta.c) */

/* Texts are UTF-8. A picture that does not look as the drawing program writes it stays
 * as it is. O(picture). */
void atg_png_label(GString *png, const char *title, const char *description);
void atg_pdf_label(GString *pdf, const char *title, const char *description);

/* ---- SVG (figure_svg.c) */

typedef struct atg_svg_texts {
    const char *prefix, *title, *description;
    double width_mm;
    GHashTable *tips; /* id -> text, for <title> of the group with that id */
} atg_svg_texts;

/* Parses the child's SVG and writes it again with role, title, description, unique ids,
 * tooltips and width. ATG_E_CHILD where it is not well-formed. */
atg_code atg_svg_finish(const GString *in, const atg_svg_texts *t, GString *out,
                        atg_error *err);

/* The child's SVG printed width_mm wide: its smallest text in points and its height in
 * millimetres. False: cannot be told. */
bool atg_svg_measure(const GString *svg, double width_mm, double *points,
                     double *height);

#endif
