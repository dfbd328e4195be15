#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/draw.h"

typedef struct spot {
    double x, y;
} spot;

typedef struct rect {
    double x, y, w, h; /* centre and full size */
} rect;

#define STEPS 8 /* points looked at per Bezier piece */

/* The points of a "pos" attribute: [e,x,y] [s,x,y] p0 c c p c c p ... */
static GArray *read_curve(const char *pos)
{
    GArray *control = g_array_new(FALSE, FALSE, sizeof(spot));
    for (const char *p = pos; p && *p && *p != ';';) {
        bool arrow = p[0] == 'e' || p[0] == 's';
        char *end = NULL;
        spot q;
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

static spot bezier_at(const spot *c, double t)
{
    double u = 1 - t, a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
    return (spot){a * c[0].x + b * c[1].x + d * c[2].x + e * c[3].x,
                   a * c[0].y + b * c[1].y + d * c[2].y + e * c[3].y};
}

static GArray *sample_curve(const char *pos)
{
    GArray *control = read_curve(pos), *out = g_array_new(FALSE, FALSE, sizeof(spot));
    for (guint i = 0; i + 3 < control->len; i += 3)
        for (int k = 0; k <= STEPS; k++) {
            spot q = bezier_at(&g_array_index(control, spot, i), k / (double)STEPS);
            g_array_append_val(out, q);
        }
    g_array_free(control, TRUE);
    return out;
}

/* The spot at a share of the curve's length. */
static spot along(const GArray *curve, double share)
{
    const spot *p = (const spot *)(const void *)curve->data;
    double total = 0, gone = 0;
    for (guint i = 1; i < curve->len; i++)
        total += hypot(p[i].x - p[i - 1].x, p[i].y - p[i - 1].y);
    for (guint i = 1; i < curve->len; i++) {
        double step = hypot(p[i].x - p[i - 1].x, p[i].y - p[i - 1].y);
        if (step > 0 && gone + step >= share * total) {
            double t = (share * total - gone) / step;
            return (spot){p[i - 1].x + t * (p[i].x - p[i - 1].x),
                           p[i - 1].y + t * (p[i].y - p[i - 1].y)};
        }
        gone += step;
    }
    return curve->len ? p[0] : (spot){0, 0};
}

static bool overlap(const rect *a, const rect *b)
{
    return fabs(a->x - b->x) * 2 < a->w + b->w && fabs(a->y - b->y) * 2 < a->h + b->h;
}

static bool inside(const rect *b, const spot *q)
{
    return fabs(q->x - b->x) * 2 < b->w && fabs(q->y - b->y) * 2 < b->h;
}

typedef struct places {
    GArray *taken;   /* rect: nodes and labels already placed */
    GArray **curves; /* of each edge */
    size_t n;
} places;

/* How much of other edges a label there would cover; a rect that is taken: infinite. */
static double cost(const places *p, const rect *b, size_t self)
{
    double sum = 0;
    for (guint i = 0; i < p->taken->len; i++)
        if (overlap(b, &g_array_index(p->taken, rect, i)))
            return INFINITY;
    for (size_t e = 0; e < p->n; e++) {
        if (e == self)
            continue;
        for (guint i = 0; i < p->curves[e]->len; i++)
            sum += inside(b, &g_array_index(p->curves[e], spot, i)) ? 1 : 0;
    }
    return sum;
}

static bool best_place(const places *p, size_t e, atg_draw_size s, rect *out)
{
    static const double shares[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    double least = INFINITY;
    for (size_t i = 0; p->curves[e]->len && i < G_N_ELEMENTS(shares); i++) {
        spot at = along(p->curves[e], shares[i]);
        rect b = {at.x, at.y, s.w + 4, s.h + 1};
        double c = cost(p, &b, e) + fabs(shares[i] - 0.5);
        if (c < least) {
            least = c;
            *out = b;
        }
    }
    return isfinite(least);
}

static void add_label(Agraph_t *g, const atg_draw_model *m, size_t e, const rect *b)
{
    char id[64], color[16];
    snprintf(id, sizeof id, "label%zu", e);
    g_strlcpy(color, m->edges[e].color, 8); /* the first of several */
    Agnode_t *n = atg_draw_add_text(
        g, &(atg_draw_text){id, m->edges[e].label, ATG_DRAW_FONT, color,
                            ATG_DRAW_EDGE_TEXT, b->x, b->y});
    atg_draw_set(n, "style", "filled");
    atg_draw_set(n, "fillcolor", "#FFFFFFD8");
    atg_draw_set(n, "color", "none");
    atg_draw_setf(n, "id", "%s-%s", m->prefix, id);
}

static void take_nodes(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s,
                       GArray *taken)
{
    for (size_t i = 0; i < m->n_nodes; i++) {
        Agnode_t *n = agnode(g, (char *)m->nodes[i].id, 0);
        const char *pos = n ? agget(n, (char *)"pos") : NULL;
        rect b = {0, 0, s->nodes[i].w + 2, s->nodes[i].h + 2};
        if (pos && sscanf(pos, "%lf,%lf", &b.x, &b.y) == 2)
            g_array_append_val(taken, b);
    }
}

static const char *edge_pos(Agraph_t *g, const atg_draw_model *m, size_t i)
{
    const atg_draw_edge *d = &m->edges[i];
    Agnode_t *from = agnode(g, (char *)m->nodes[d->from].id, 0);
    Agnode_t *to = agnode(g, (char *)m->nodes[d->to].id, 0);
    Agedge_t *e = agedge(g, from, to, (char *)d->id, 0);
    return e ? agget(e, (char *)"pos") : NULL;
}

void atg_draw_place_labels(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s)
{
    places p = {g_array_new(FALSE, FALSE, sizeof(rect)),
                g_new0(GArray *, m->n_edges + 1), m->n_edges};
    take_nodes(g, m, s, p.taken);
    for (size_t i = 0; i < m->n_edges; i++)
        p.curves[i] = sample_curve(edge_pos(g, m, i));
    for (size_t i = 0; i < m->n_edges; i++) {
        rect b;
        if (s->labels[i].w <= 0 || !best_place(&p, i, s->labels[i], &b))
            continue;
        g_array_append_val(p.taken, b);
        add_label(g, m, i, &b);
    }
    for (size_t i = 0; i < m->n_edges; i++)
        g_array_free(p.curves[i], TRUE);
    g_free(p.curves);
    g_array_free(p.taken, TRUE);
}
