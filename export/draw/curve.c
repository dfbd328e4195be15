#include "export/draw/curve.h"

#include <math.h>
#include <stdlib.h>

#define STEPS 8 /* points looked at per Bezier piece */

/* The points of a "pos" attribute: [e,x,y] [s,x,y] p0 c c p c c p ... */
static GArray *read_curve(const char *pos)
{
    GArray *control = g_array_new(FALSE, FALSE, sizeof(atg_draw_spot));
    for (const char *p = pos; p && *p && *p != ';';) {
        bool arrow = p[0] == 'e' || p[0] == 's';
        char *end = NULL;
        atg_draw_spot q;
        if (arrow && p[1] != ',') /* "e" and "s" come with a point, or mean nothing */
            break;
        q.x = strtod(arrow ? p + 2 : p, &end);
        if (!end || *end != ',')
            break;
        q.y = strtod(end + 1, &end);
        if (!arrow)
            g_array_append_val(control, q);
        for (p = end; *p == ' ';)
            p++;
    }
    return control;
}

static atg_draw_spot bezier_at(const atg_draw_spot *c, double t)
{
    double u = 1 - t;
    double a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
    return (atg_draw_spot){a * c[0].x + b * c[1].x + d * c[2].x + e * c[3].x,
                           a * c[0].y + b * c[1].y + d * c[2].y + e * c[3].y};
}

GArray *atg_draw_curve_of(const char *pos)
{
    GArray *control = read_curve(pos);
    GArray *out = g_array_new(FALSE, FALSE, sizeof(atg_draw_spot));
    for (guint i = 0; i + 3 < control->len; i += 3)
        for (int k = 0; k <= STEPS; k++) {
            const atg_draw_spot *c = &g_array_index(control, atg_draw_spot, i);
            atg_draw_spot q = bezier_at(c, k / (double)STEPS);
            g_array_append_val(out, q);
        }
    g_array_free(control, TRUE);
    return out;
}

/* The atg_draw_spot at a share of the curve's length. */
atg_draw_spot atg_draw_along(const GArray *curve, double share)
{
    const atg_draw_spot *p = (const atg_draw_spot *)(const void *)curve->data;
    double total = 0, gone = 0;
    for (guint i = 1; i < curve->len; i++)
        total += hypot(p[i].x - p[i - 1].x, p[i].y - p[i - 1].y);
    for (guint i = 1; i < curve->len; i++) {
        double step = hypot(p[i].x - p[i - 1].x, p[i].y - p[i - 1].y);
        if (step > 0 && gone + step >= share * total) {
            double t = (share * total - gone) / step;
            return (atg_draw_spot){p[i - 1].x + t * (p[i].x - p[i - 1].x),
                                   p[i - 1].y + t * (p[i].y - p[i - 1].y)};
        }
        gone += step;
    }
    return curve->len ? p[0] : (atg_draw_spot){0, 0};
}

static const char *edge_pos(Agraph_t *g, const atg_draw_model *m, size_t i)
{
    const atg_draw_edge *d = &m->edges[i];
    Agnode_t *from = agnode(g, (char *)m->nodes[d->from].id, 0);
    Agnode_t *to = agnode(g, (char *)m->nodes[d->to].id, 0);
    Agedge_t *e = agedge(g, from, to, (char *)d->id, 0);
    return e ? agget(e, (char *)"pos") : NULL;
}

GArray *atg_draw_curve(Agraph_t *g, const atg_draw_model *m, size_t i)
{
    return atg_draw_curve_of(edge_pos(g, m, i));
}
