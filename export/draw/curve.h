/* Lines of a laid out graph as points, for placing labels and for judging a layout. */
#ifndef ATG_EXPORT_DRAW_CURVE_H
#define ATG_EXPORT_DRAW_CURVE_H

#include "export/draw/draw.h"

typedef struct atg_draw_spot {
    double x, y;
} atg_draw_spot;

/* The points (atg_draw_spot) of a "pos" attribute; empty where it is none. Free with
 * g_array_free(a, TRUE). */
GArray *atg_draw_curve_of(const char *pos);
/* The points (atg_draw_spot) of the model's edge i, arrow left out; empty if it has no
 * place. Free with g_array_free(a, TRUE). */
GArray *atg_draw_curve(Agraph_t *g, const atg_draw_model *m, size_t i);
/* The point at a share (0 to 1) of the line's length. */
atg_draw_spot atg_draw_along(const GArray *curve, double share);

#endif
