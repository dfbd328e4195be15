#include <stdlib.h>

#include "export/figure.h"

#define MANY 3      /* edges of one pair from which on they share a line */
#define CROWDED 60u /* more lines than this, and two edges share one as well */

typedef struct rank {
    double value;
    uint32_t node;
} rank;

static int by_rank(const void *a, const void *b)
{
    const rank *x = a, *y = b;
    if (x->value != y->value)
        return x->value > y->value ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

bool atg_figure_draws(const atg_graph *g, const atg_edge *e)
{
    return e->basis != ATG_BASIS_REFERENCE && e->subject < g->n_nodes &&
           e->object < g->n_nodes;
}

static uint32_t *degrees(const atg_graph *g)
{
    uint32_t *degree = g_new0(uint32_t, g->n_nodes + 1);
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!atg_figure_draws(g, e))
            continue;
        degree[e->subject]++;
        degree[e->object]++;
    }
    return degree;
}

/* The nodes that have an edge (all, where the graph has none), most central first. */
static rank *ranking(const atg_graph *g, size_t *count)
{
    uint32_t *degree = degrees(g);
    rank *ranks = g_new0(rank, g->n_nodes + 1);
    size_t n = 0;
    for (size_t i = 0; i < g->n_nodes; i++)
        if (degree[i] > 0 || g->n_edges == 0)
            ranks[n++] =
                (rank){g->measured ? g->nodes[i].metrics.pagerank : (double)degree[i],
                       (uint32_t)i};
    qsort(ranks, n, sizeof *ranks, by_rank);
    g_free(degree);
    *count = n;
    return ranks;
}

size_t atg_figure_top(const atg_graph *g, uint32_t *nodes, size_t n)
{
    size_t count = 0;
    rank *ranks = ranking(g, &count);
    n = MIN(n, count);
    for (size_t i = 0; i < n; i++)
        nodes[i] = ranks[i].node;
    g_free(ranks);
    return n;
}

static int by_pair(const void *a, const void *b)
{
    const atg_edge *x = *(const atg_edge *const *)a, *y = *(const atg_edge *const *)b;
    if (x->subject != y->subject)
        return x->subject < y->subject ? -1 : 1;
    if (x->object != y->object)
        return x->object < y->object ? -1 : 1;
    if (x->relation != y->relation)
        return x->relation < y->relation ? -1 : 1;
    return x < y ? -1 : x > y; /* one array: the graph's order */
}

static bool same_pair(const atg_edge *a, const atg_edge *b)
{
    return a->subject == b->subject && a->object == b->object;
}

/* Two lines that would look the same are one. */
static bool same_look(const atg_edge *a, const atg_edge *b)
{
    return a->status == b->status &&
           atg_group_of(a->relation) == atg_group_of(b->relation);
}

static void add_bundles(atg_figure_selection *s, const atg_edge **edges, size_t n)
{
    bool one = n >= MANY ||
               (n == 2 && (s->n_edges > CROWDED || same_look(edges[0], edges[1])));
    size_t step = one ? n : 1;
    for (size_t i = 0; i < n; i += step)
        s->bundles[s->n_bundles++] =
            (atg_figure_bundle){edges[i]->subject, edges[i]->object, edges + i, step};
}

void atg_figure_select(atg_figure_selection *s, const atg_graph *g,
                       const atg_figure_limits *l)
{
    *s = (atg_figure_selection){.graph = g, .center = l->center, .depth = l->depth};
    bool *keep = g_new0(bool, g->n_nodes + 1);
    s->whole = l->center ? atg_figure_choose_ego(g, l, keep)
                         : atg_figure_choose(g, l->max_nodes, keep);
    s->nodes = g_new0(uint32_t, g->n_nodes + 1);
    for (size_t i = 0; i < g->n_nodes; i++)
        if (keep[i])
            s->nodes[s->n_nodes++] = (uint32_t)i;
    s->pool = g_new0(const atg_edge *, g->n_edges + 1);
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (atg_figure_draws(g, e) && keep[e->subject] && keep[e->object])
            s->pool[s->n_edges++] = e;
    }
    qsort(s->pool, s->n_edges, sizeof *s->pool, by_pair);
    s->bundles = g_new0(atg_figure_bundle, s->n_edges + 1);
    for (size_t i = 0, end; i < s->n_edges; i = end) {
        end = i + 1;
        while (end < s->n_edges && same_pair(s->pool[i], s->pool[end]))
            end++;
        add_bundles(s, s->pool + i, end - i);
    }
    g_free(keep);
}

void atg_figure_selection_release(atg_figure_selection *s)
{
    g_free(s->nodes);
    g_free(s->pool);
    g_free(s->bundles);
    *s = (atg_figure_selection){0};
}
