#include <math.h>
#include <stdio.h>
#include <string.h>

#include "export/draw/curve.h"
#include "export/draw/draw.h"

typedef struct rect {
    double x, y, w, h; /* centre and full size */
} rect;

static bool overlap(const rect *a, const rect *b)
{
    return fabs(a->x - b->x) * 2 < a->w + b->w && fabs(a->y - b->y) * 2 < a->h + b->h;
}

static bool inside(const rect *b, const atg_draw_spot *q)
{
    return fabs(q->x - b->x) * 2 < b->w && fabs(q->y - b->y) * 2 < b->h;
}

typedef struct places {
    GArray *taken;   /* rect: nodes and labels already placed */
    GArray **curves; /* of each edge */
    size_t n;
    double left, right; /* of the picture: a label beyond them would widen it */
} places;

/* How much of other edges a label there would cover; over something that is taken or
 * beyond the picture: infinite. */
static double cost(const places *p, const rect *b, size_t self)
{
    double sum = 0;
    if (b->x - b->w / 2 < p->left || b->x + b->w / 2 > p->right)
        return INFINITY;
    for (guint i = 0; i < p->taken->len; i++)
        if (overlap(b, &g_array_index(p->taken, rect, i)))
            return INFINITY;
    for (size_t e = 0; e < p->n; e++) {
        if (e == self)
            continue;
        for (guint i = 0; i < p->curves[e]->len; i++)
            sum += inside(b, &g_array_index(p->curves[e], atg_draw_spot, i)) ? 1 : 0;
    }
    return sum;
}

static bool best_place(const places *p, size_t e, atg_draw_size s, rect *out)
{
    static const double shares[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    double least = INFINITY;
    for (size_t i = 0; p->curves[e]->len && i < G_N_ELEMENTS(shares); i++) {
        atg_draw_spot at = atg_draw_along(p->curves[e], shares[i]);
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
    bool mixed = strchr(m->edges[e].color, ':') != NULL;
    g_strlcpy(color, mixed ? m->ink : m->edges[e].color, sizeof color);
    Agnode_t *n =
        atg_draw_add_text(g, &(atg_draw_text){id, m->edges[e].label, m->font, color,
                                              ATG_DRAW_EDGE_TEXT, b->x, b->y, 0});
    atg_draw_set(n, "style", "filled");
    atg_draw_setf(n, "fillcolor", "%.7sD8", m->paper); /* lets lines show through */
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

void atg_draw_place_labels(Agraph_t *g, const atg_draw_model *m,
                           const atg_draw_sizes *s)
{
    places p = {g_array_new(FALSE, FALSE, sizeof(rect)),
                g_new0(GArray *, m->n_edges + 1), m->n_edges, 0, 0};
    double b[4] = {0, 0, 0, 0};
    const char *bb = agget(g, (char *)"bb");
    if (bb)
        sscanf(bb, "%lf,%lf,%lf,%lf", &b[0], &b[1], &b[2], &b[3]);
    p.left = b[0];
    p.right = b[2];
    take_nodes(g, m, s, p.taken);
    for (size_t i = 0; i < m->n_edges; i++)
        p.curves[i] = atg_draw_curve(g, m, i);
    for (size_t i = 0; i < m->n_edges; i++) {
        rect at;
        if (s->labels[i].w <= 0 || !best_place(&p, i, s->labels[i], &at))
            continue;
        g_array_append_val(p.taken, at);
        add_label(g, m, i, &at);
    }
    for (size_t i = 0; i < m->n_edges; i++)
        g_array_free(p.curves[i], TRUE);
    g_free(p.curves);
    g_array_free(p.taken, TRUE);
}
