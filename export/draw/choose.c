/* Which of several layouts is the best one to print.
 *
 * Small graphs are laid out in half a dozen ways (fractions of a second each), and the
 * one is kept that stays largest on a page with the fewest lines crossing each other or
 * running through a node that is not theirs. The weights were set by looking at
 * attribution networks of 12 to 60 nodes; with ATTRIGRAPH_DRAW_TRACE set in the
 * environment each candidate's figures go to standard error.
 */
#include <math.h>
#include <stdio.h>

#include "export/draw/curve.h"
#include "export/draw/draw.h"

#define MM_PER_INCH 25.4
#define READABLE 1.85      /* text of 9.5 points printed as 5.1 */
#define PAPER_HEIGHT 520.0 /* points: 247 mm without caption and legend */
#define PAGE_WIDTH 519.0   /* points: 183 mm, two columns */
#define PAGE_HEIGHT 560.0  /* what caption and legend leave */
#define CROSSING 0.06
#define THROUGH 0.6

static double turn(const atg_draw_spot *a, const atg_draw_spot *b,
                   const atg_draw_spot *c)
{
    return (b->x - a->x) * (c->y - a->y) - (b->y - a->y) * (c->x - a->x);
}

static bool cross(const atg_draw_spot *a, const atg_draw_spot *b)
{
    return turn(&a[0], &a[1], &b[0]) * turn(&a[0], &a[1], &b[1]) < 0 &&
           turn(&b[0], &b[1], &a[0]) * turn(&b[0], &b[1], &a[1]) < 0;
}

static size_t crossings(const GArray *a, const GArray *b)
{
    const atg_draw_spot *p = (const atg_draw_spot *)(const void *)a->data;
    const atg_draw_spot *q = (const atg_draw_spot *)(const void *)b->data;
    size_t n = 0;
    for (guint i = 0; i + 1 < a->len; i++)
        for (guint k = 0; k + 1 < b->len; k++)
            n += cross(p + i, q + k) ? 1 : 0;
    return n;
}

/* Does the line run over a node it does not belong to? */
static bool over(const GArray *line, atg_draw_spot at, atg_draw_size s)
{
    for (guint i = 0; i < line->len; i++) {
        const atg_draw_spot *q = &g_array_index(line, atg_draw_spot, i);
        if (fabs(q->x - at.x) * 2 < s.w * 0.9 && fabs(q->y - at.y) * 2 < s.h * 0.9)
            return true;
    }
    return false;
}

static size_t nodes_run_over(Agraph_t *g, const atg_draw_model *m,
                             const atg_draw_sizes *s, GArray **lines)
{
    size_t n = 0;
    for (size_t i = 0; i < m->n_nodes; i++) {
        Agnode_t *node = agnode(g, (char *)m->nodes[i].id, 0);
        const char *pos = node ? agget(node, (char *)"pos") : NULL;
        atg_draw_spot at;
        if (!pos || sscanf(pos, "%lf,%lf", &at.x, &at.y) != 2)
            continue;
        for (size_t e = 0; e < m->n_edges; e++)
            if (m->edges[e].from != i && m->edges[e].to != i &&
                over(lines[e], at, s->nodes[i]))
                n++;
    }
    return n;
}

static double shrink(Agraph_t *g, const atg_draw_model *m)
{
    double page = PAGE_WIDTH, high = PAGE_HEIGHT;
    if (m->width_mm > 0) { /* points at the size at which text is just large enough */
        page = m->width_mm / MM_PER_INCH * 72 * READABLE;
        high = PAPER_HEIGHT * READABLE;
    }
    double b[4] = {0, 0, 0, 0};
    const char *bb = agget(g, (char *)"bb");
    if (bb)
        sscanf(bb, "%lf,%lf,%lf,%lf", &b[0], &b[1], &b[2], &b[3]);
    return fmax(1, fmax((b[2] - b[0]) / page, (b[3] - b[1]) / high));
}

double atg_draw_cost(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s)
{
    GArray **lines = g_new0(GArray *, m->n_edges + 1);
    size_t crossed = 0;
    for (size_t i = 0; i < m->n_edges; i++)
        lines[i] = atg_draw_curve(g, m, i);
    for (size_t i = 0; i < m->n_edges; i++)
        for (size_t k = i + 1; k < m->n_edges; k++)
            crossed += crossings(lines[i], lines[k]);
    size_t through = nodes_run_over(g, m, s, lines);
    double edges = (double)(m->n_edges ? m->n_edges : 1);
    double cost = shrink(g, m) * (1 + CROSSING * (double)crossed / edges +
                                  THROUGH * (double)through / edges);
    if (g_getenv("ATTRIGRAPH_DRAW_TRACE"))
        fprintf(stderr, "shrink %.2f, %s, %zu crossings, %zu over nodes: %.3f\n",
                shrink(g, m), agget(g, (char *)"bb"), crossed, through, cost);
    for (size_t i = 0; i < m->n_edges; i++)
        g_array_free(lines[i], TRUE);
    g_free(lines);
    return cost;
}
