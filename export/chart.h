/* What the charts share: the frame (title, caption, legend), signs, labels.
 *
 * A chart is drawn at its final size: widths are points on the paper, and no text is
 * smaller than ATG_CHART_LEAST. Where a page has no room for all rows, the chart draws
 * those that say most and its caption says how many there are.
 *
 *     atg_chart_head(c, "Sources", "20 of 31 documents");   title and caption
 *     ... marks, from c->y down, between c->left and c->right ...
 *     atg_chart_legend(c, items, n);
 */
#ifndef ATG_EXPORT_CHART_H
#define ATG_EXPORT_CHART_H

#include "export/format.h"
#include "export/scene.h"

#define ATG_CHART_LEAST 5.0 /* points; what journals ask for at least */
#define ATG_PAGE_MM 247.0   /* high; more does not fit under its caption on a page */

typedef struct atg_chart {
    atg_scene scene;
    const atg_graph *g;
    const atg_export_options *opt;
    const atg_theme *theme;
    double text, small; /* points */
    double left, right; /* where marks may stand */
    double y;           /* the pen: where the next part begins */
    const char *title;  /* after the head */
    GString *about;     /* the description; a chart appends to it */
} atg_chart;

void atg_chart_init(atg_chart *c, const atg_graph *g, const atg_export_options *opt);
void atg_chart_release(atg_chart *c);

/* Height that is left for a body over lines of legend, under any caption. */
double atg_chart_room(const atg_chart *c, unsigned legend);
/* fallback: the title where the user gave none; shown: what the chart shows, or "". */
void atg_chart_head(atg_chart *c, const char *fallback, const char *shown);
/* "Showing 20 of 31 documents", "All 31 documents"; free with g_free. */
char *atg_chart_shown(size_t n, size_t all, const char *noun);
/* A line of text where the body would be. */
void atg_chart_nothing(atg_chart *c, const char *why);

/* ---- signs: what colour says, shape says again */

typedef enum atg_sign {
    ATG_SIGN_ASSERTED,   /* a disc */
    ATG_SIGN_HEDGED,     /* a ring */
    ATG_SIGN_DENIED,     /* a cross */
    ATG_SIGN_DENIAL,     /* a bar: the accused denies it */
    ATG_SIGN_CONDEMNED,  /* a triangle */
    ATG_SIGN_CHARGED,    /* a square */
    ATG_SIGN_SANCTIONED, /* a diamond */
    ATG_SIGN_COUNT
} atg_sign;

/* Of an edge; the sign of a claim is its status. */
atg_sign atg_sign_of(const atg_edge *e);
/* In a legend: "attributed or accused, hedged". */
const char *atg_sign_label(atg_sign sign);
void atg_chart_sign(atg_chart *c, atg_sign sign, const double box[4]);
/* The shape that stands for a type in networks, small. */
void atg_chart_glyph(atg_chart *c, atg_ntype type, const double box[4]);
/* A rectangle in a status's colour: asserted full, hedged hatched, denied empty. */
void atg_chart_bar(atg_chart *c, atg_status status, const double box[4]);

typedef struct atg_legend_item {
    void (*draw)(atg_chart *c, int which, const double box[4]);
    int which;
    const char *label;
} atg_legend_item;

/* The three that draw callbacks are made of. */
void atg_legend_sign(atg_chart *c, int which, const double box[4]);
void atg_legend_glyph(atg_chart *c, int which, const double box[4]);
void atg_legend_bar(atg_chart *c, int which, const double box[4]);
void atg_chart_legend(atg_chart *c, const atg_legend_item *items, size_t n);
/* The signs and then the types in the sets (bits) as a legend. */
void atg_chart_legend_signs(atg_chart *c, unsigned signs, unsigned types);
/* The types in the set (bits) as a legend. */
void atg_chart_legend_types(atg_chart *c, unsigned types);

/* ---- text */

/* One line at x, y (its upper edge), cut to room; returns the width it takes. */
double atg_chart_text(atg_chart *c, double x, double y, double room, const char *text,
                      const atg_text_style *style);
/* Three significant digits; free with g_free. */
char *atg_chart_number(double v);

/* ---- the charts: one file each, a row in figure_kind.c */

void atg_chart_attribution(atg_chart *c);
void atg_chart_timeline(atg_chart *c);
void atg_chart_ranking(atg_chart *c);
void atg_chart_sources(atg_chart *c);

#endif
