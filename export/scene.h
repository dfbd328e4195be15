/* A picture as a list of marks: rectangles, lines, ellipses, polygons, text, in groups.
 *
 * Charts are drawn as a scene; the scene is then written as SVG (by libxml2, here) or
 * as JSON for attrigraph-draw, which paints PNG and PDF of it (cairo and Pango stay out
 * of this program). Units are points, y grows downwards, later marks lie above.
 *
 *     atg_scene s;
 *     atg_scene_init(&s, 518, theme);
 *     atg_scene_open(&s, "r3", "row", "China: 0.31");
 *     atg_scene_text(&s, 10, 20, "China", &(atg_text_style){.size = 7});
 *     atg_scene_close(&s);
 *     s.height = 30;
 *     atg_scene_release(&s);
 *
 * Text is measured by a table of the advance widths of DejaVu Sans, which is wider than
 * Helvetica, Arial, Liberation Sans and Nimbus Sans: what has room in it has room in
 * any of them. Characters that the table lacks count as wide as a font is likely to
 * make them (one em, wide ones a little more, combining ones nothing).
 */
#ifndef ATG_EXPORT_SCENE_H
#define ATG_EXPORT_SCENE_H

#include <glib.h>

#include "base/arena.h"
#include "export/theme.h"

typedef enum atg_mark_kind {
    ATG_MARK_OPEN, /* a group: id, class, tooltip */
    ATG_MARK_CLOSE,
    ATG_MARK_RECT,
    ATG_MARK_LINE, /* from x, y by w, h */
    ATG_MARK_ELLIPSE,
    ATG_MARK_POLYGON,
    ATG_MARK_TEXT
} atg_mark_kind;

typedef enum atg_anchor { ATG_START, ATG_MIDDLE, ATG_END } atg_anchor;

/* Colours are "#RRGGBB"; NULL: none. They must outlive the scene (themes do). */
typedef struct atg_paint {
    const char *fill, *stroke;
    double width;     /* of the stroke; 0: 0.6 */
    const char *line; /* solid, dashed, dotted; NULL: solid */
} atg_paint;

typedef struct atg_text_style {
    double size; /* points */
    bool bold;
    atg_anchor anchor; /* of x */
    double angle;      /* degrees, against the clock, around x, y */
    const char *color; /* NULL: the theme's ink */
} atg_text_style;

typedef struct atg_mark {
    atg_mark_kind kind;
    double x, y, w, h; /* the box; of text: x, y of the baseline, width in w */
    double radius;     /* of a rectangle's corners */
    atg_paint paint;
    atg_text_style style;
    const char *text; /* of text; of a group its tooltip, or NULL */
    const char *id, *css;
    const double *points; /* x, y, x, y ... */
    size_t n_points;
} atg_mark;

typedef struct atg_scene {
    atg_arena arena;
    GArray *marks; /* atg_mark */
    const atg_theme *theme;
    double width, height;
} atg_scene;

void atg_scene_init(atg_scene *s, double width, const atg_theme *theme);
void atg_scene_release(atg_scene *s);

/* All text is copied and made valid. id and tip may be NULL. */
void atg_scene_open(atg_scene *s, const char *id, const char *css, const char *tip);
void atg_scene_close(atg_scene *s);
void atg_scene_rect(atg_scene *s, const double box[4], double radius, atg_paint paint);
void atg_scene_ellipse(atg_scene *s, const double box[4], atg_paint paint);
void atg_scene_line(atg_scene *s, const double ends[4], atg_paint paint);
void atg_scene_polygon(atg_scene *s, const double *points, size_t n, atg_paint paint);
/* Returns the width it takes. */
double atg_scene_text(atg_scene *s, double x, double y, const char *text,
                      const atg_text_style *style);

/* Points that text of one line takes at most; see above. O(text). */
double atg_text_width(const char *text, double size, bool bold);
/* The text, cut at a character with an ellipsis where it is longer than room; free it
 * with g_free. O(text). */
char *atg_text_fit(const char *text, double room, double size, bool bold);
/* The text in lines of at most room points, broken at blanks where possible, at most
 * max of them, the last one with an ellipsis where something was cut. Free it with
 * g_strfreev. O(text). */
char **atg_text_lines(const char *text, double room, size_t max,
                      const atg_text_style *style);
/* How far text reaches above and below its baseline, as a share of its size. */
#define ATG_TEXT_ABOVE 0.78
#define ATG_TEXT_BELOW 0.24

/* Points of a stroke, and what is drawn and left out of a broken one; false:
 * unbroken. */
double atg_paint_width(const atg_paint *p);
bool atg_paint_dash(const atg_paint *p, double dash[2]);

struct atg_svg_texts; /* export/figure.h */
/* ATG_E_NO_MEMORY. O(marks + text). */
atg_code atg_scene_svg(const atg_scene *s, const struct atg_svg_texts *t, GString *out,
                       atg_error *err);
/* The JSON text for attrigraph-draw (export/draw/model.h); free it with g_free. */
char *atg_scene_json(const atg_scene *s, const struct atg_svg_texts *t,
                     const char *format);

#endif
