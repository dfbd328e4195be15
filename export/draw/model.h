/* The drawing model: what the main program tells attrigraph-draw to draw.
 *
 * attrigraph never links Graphviz. It writes one JSON object to the standard input of
 * this program and closes it; this program answers on standard output with one line
 *
 *     attrigraph-draw/1 FORMAT BYTES\n
 *
 * and that many bytes of the picture, then exits 0. Anything else (another exit status,
 * a short body, a longer one) is a failure; standard error then says why, in one line.
 *
 * The object:
 *
 *     schema     "attrigraph-draw/1"
 *     mode       "dot": the typed graph as DOT text, not laid out
 *                "figure": a picture with caption and legend
 *                "positions": where that picture's nodes are, a line "x y" each
 *                "scene": marks at their places, painted by cairo (scene.c); instead of
 *                nodes, edges, legend and caption it has
 *                  width, height   points
 *                  marks  [{kind, x, y, w, h, fill, stroke, width, dash: [on, off],
 *                         radius, points: [x, y, ...], text, size, bold, angle,
 *                         anchor}, ...]
 *                         kind: rect, line, ellipse, polygon, text; anchor: the share
 *                         of a text that stands before x
 *     format     "dot" | "svg" | "png" | "pdf" | "positions" (of that mode only)
 *     engine     "auto" (several are tried, the best is kept) | "dot" | "sfdp" |
 *                "neato" | "fdp" | "circo" | "twopi"
 *     prefix     start of every id in the picture: "atg1a2b3c4d"
 *     font, bold_font   names
 *     paper, ink, rule   colours of the background, of text, of thin lines
 *     width_mm   width on paper; 0: natural
 *     dpi        of PNG
 *     edge_labels true | false: figure only
 *     title      one line, may be ""
 *     caption    [line, ...] under the title
 *     nodes      [{id, label, shape, style, fill, ink, line, peripheries, font, area,
 *                  pen, tooltip, attrs}, ...]
 *                label: a newline breaks the line; font: points; area: least area of
 *                the shape in square points; pen: width of its line; attrs:
 *                {name: text}, mode "dot" only
 *     edges      [{id, from, to, label, color, style, width, arrow, tooltip, attrs},
 *                ...]
 *                from, to: indices in nodes; color: "#rrggbb", or several joined by ':'
 *     legend     [{kind: "node" | "edge" | "head", text, and the fields of a node or an
 *                  edge that make its sample}, ...]
 *
 * All text is data. Shapes, colours, attribute names and ids, which go to Graphviz as
 * they are, are checked to be [A-Za-z0-9_#:,. -]; labels and tooltips pass escape.h.
 */
#ifndef ATG_EXPORT_DRAW_MODEL_H
#define ATG_EXPORT_DRAW_MODEL_H

#include <stdbool.h>
#include <stddef.h>

#include <jansson.h>

#define ATG_DRAW_SCHEMA "attrigraph-draw/1"
#define ATG_DRAW_MAX_INPUT ((size_t)256 << 20)
#define ATG_DRAW_MAX_NODES 2000000u
#define ATG_DRAW_MAX_PIXELS 40000000.0
#define ATG_DRAW_MAX_SIDE 16000.0

/* Text is borrowed from the JSON value; "" where it is absent. */
typedef struct atg_draw_node {
    const char *id, *label, *shape, *style, *fill, *ink, *line, *tooltip;
    double font, area, pen;
    int peripheries;
    json_t *attrs;
} atg_draw_node;

typedef struct atg_draw_edge {
    const char *id, *label, *color, *style, *arrow, *tooltip;
    size_t from, to;
    double width;
    json_t *attrs;
} atg_draw_edge;

typedef enum atg_draw_legend_kind {
    ATG_DRAW_LEGEND_HEAD,
    ATG_DRAW_LEGEND_NODE,
    ATG_DRAW_LEGEND_EDGE
} atg_draw_legend_kind;

typedef struct atg_draw_legend {
    atg_draw_legend_kind kind;
    const char *text;
    atg_draw_node node;
    atg_draw_edge edge;
} atg_draw_legend;

typedef struct atg_draw_model {
    json_t *json;
    const char *mode, *format, *engine, *prefix, *title;
    const char *font, *bold_font, *paper, *ink, *rule;
    double width_mm, dpi;
    bool edge_labels;
    json_t *caption;
    atg_draw_node *nodes;
    size_t n_nodes;
    atg_draw_edge *edges;
    size_t n_edges;
    atg_draw_legend *legend;
    size_t n_legend;
} atg_draw_model;

/* Reads and checks the object. False: *why is a line to print, free it with g_free. m
 * must be all zero; release it in any case. O(bytes). */
bool atg_draw_model_parse(atg_draw_model *m, const char *bytes, size_t n, char **why);
void atg_draw_model_release(atg_draw_model *m);

#endif
