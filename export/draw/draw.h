/* From the drawing model to bytes, by Graphviz. */
#ifndef ATG_EXPORT_DRAW_DRAW_H
#define ATG_EXPORT_DRAW_DRAW_H

#include <glib.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include "export/draw/model.h"

typedef struct atg_draw_size {
    double w, h; /* points */
} atg_draw_size;

/* The typed graph as DOT text. */
bool atg_draw_dot(const atg_draw_model *m, GString *out, char **why);
/* A laid out picture with caption and legend. */
bool atg_draw_figure(const atg_draw_model *m, GString *out, char **why);
/* Where the figure's nodes are: a line "x y" for each, in points, y upwards. */
bool atg_draw_positions(const atg_draw_model *m, GString *out, char **why);

/* Marks that have their places already, as PNG or PDF (scene.c). */
bool atg_draw_scene(const atg_draw_model *m, GString *out, char **why);

/* Sets an attribute that may not be declared yet; its default is "". */
void atg_draw_set(void *object, const char *name, const char *value);
void atg_draw_setf(void *object, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A node's look (no size, no place), escaped. */
void atg_draw_style_node(Agnode_t *n, const atg_draw_node *d);
void atg_draw_style_edge(Agedge_t *e, const atg_draw_edge *d);

/* Lets Graphviz measure every string and shape of the picture once. */
typedef struct atg_draw_sizes {
    atg_draw_size *nodes;  /* the shape around its label, at least its area */
    atg_draw_size *labels; /* of edges; zero where there is none */
    atg_draw_size *legend; /* text only, at ATG_DRAW_TEXT points */
    atg_draw_size *lines;  /* title and the caption's lines, at ATG_DRAW_TEXT points */
    size_t n_lines;
} atg_draw_sizes;

#define ATG_DRAW_TEXT 10.0
#define ATG_DRAW_EDGE_TEXT 9.0

bool atg_draw_measure(GVC_t *gvc, const atg_draw_model *m, atg_draw_sizes *s);
void atg_draw_sizes_release(atg_draw_sizes *s);

/* What is made of a graph that has been laid out (see below) into out. */
typedef bool atg_draw_finish(GVC_t *gvc, Agraph_t *g, const atg_draw_model *m,
                             const atg_draw_sizes *sizes, GString *out);
/* Measures, lays out with the model's engine, and hands the graph to use. */
bool atg_draw_laid_out(const atg_draw_model *m, atg_draw_finish *use, GString *out,
                       char **why);

/* Adds caption and legend around a graph that has been laid out (attributes "pos" of
 * nodes and edges, "bb" of the graph). */
void atg_draw_compose(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s);
/* Edge labels: each at the place on its edge that covers least, or left out. */
void atg_draw_place_labels(Agraph_t *g, const atg_draw_model *m,
                           const atg_draw_sizes *s);

/* How bad a laid out graph is to print; lower is better. O(edges^2). */
double atg_draw_cost(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s);

/* A node that is text and nothing else, centred at x, y or starting there; text is
 * escaped here. */
typedef struct atg_draw_text {
    const char *id, *text, *font, *color;
    double size, x, y;
    double room; /* > 0: the text starts at x and has that much room to the right */
} atg_draw_text;
Agnode_t *atg_draw_add_text(Agraph_t *g, const atg_draw_text *t);

#endif
