/* Which nodes a figure keeps when a graph has more than it can show.
 *
 * The node with the fewest neighbours goes first, again and again, until few enough are
 * left (the order in which k-cores are found). PageRank would be the wrong measure
 * here: all edges of an incident lead away from it, so that incidents would go first,
 * and with them what the figure is about. Peeling also takes stray pairs before
 * anything that holds the picture together, and never leaves a node without its
 * neighbours.
 */
#include "export/figure.h"

typedef struct candidate {
    uint32_t neighbours; /* still there */
    double claims;       /* weight of its edges but for mere membership */
    uint32_t node;
} candidate;

typedef struct peeling {
    candidate *candidates; /* by node */
    uint64_t *pairs;       /* node << 32 | neighbour; sorted, distinct, both ways */
    size_t *first;         /* where a node's pairs begin */
    GTree *left;           /* of candidates, the next to go first */
} peeling;

/* Among nodes of as many neighbours, those of fewer claims go first, then later ones.
 */
static gint by_turn(gconstpointer a, gconstpointer b, gpointer unused)
{
    const candidate *x = a, *y = b;
    (void)unused;
    if (x->neighbours != y->neighbours)
        return x->neighbours < y->neighbours ? -1 : 1;
    if (x->claims != y->claims)
        return x->claims < y->claims ? -1 : 1;
    return x->node > y->node ? -1 : x->node < y->node;
}

static int by_value(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static uint64_t pair_of(uint32_t node, uint32_t neighbour)
{
    return (uint64_t)node << 32 | neighbour;
}

static size_t collect(peeling *p, const atg_graph *g)
{
    size_t n = 0;
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!atg_figure_draws(g, e) || e->subject == e->object)
            continue;
        p->pairs[n++] = pair_of(e->subject, e->object);
        p->pairs[n++] = pair_of(e->object, e->subject);
        if (atg_group_of(e->relation) == ATG_GROUP_AFFILIATION)
            continue;
        p->candidates[e->subject].claims += e->weight;
        p->candidates[e->object].claims += e->weight;
    }
    qsort(p->pairs, n, sizeof *p->pairs, by_value);
    size_t distinct = 0;
    for (size_t i = 0; i < n; i++)
        if (distinct == 0 || p->pairs[i] != p->pairs[distinct - 1])
            p->pairs[distinct++] = p->pairs[i];
    return distinct;
}

static void prepare(peeling *p, const atg_graph *g)
{
    p->candidates = g_new0(candidate, g->n_nodes + 1);
    p->pairs = g_new0(uint64_t, 2 * g->n_edges + 1);
    p->first = g_new0(size_t, g->n_nodes + 2);
    p->left = g_tree_new_with_data(by_turn, NULL);
    size_t n = collect(p, g);
    for (size_t i = 0; i < n; i++)
        p->candidates[p->pairs[i] >> 32].neighbours++;
    for (size_t i = 0; i < g->n_nodes; i++) {
        candidate *c = &p->candidates[i];
        p->first[i + 1] = p->first[i] + c->neighbours;
        c->node = (uint32_t)i;
        if (c->neighbours > 0 || g->n_edges == 0)
            g_tree_insert(p->left, c, c);
    }
}

static void take_away(peeling *p, candidate *c, bool *keep)
{
    g_tree_remove(p->left, c);
    keep[c->node] = false;
    for (size_t i = p->first[c->node]; i < p->first[c->node + 1]; i++) {
        uint32_t other = (uint32_t)p->pairs[i];
        if (!keep[other])
            continue;
        candidate *o = &p->candidates[other];
        g_tree_remove(p->left, o);
        o->neighbours--;
        g_tree_insert(p->left, o, o);
    }
}

bool atg_figure_choose(const atg_graph *g, size_t max_nodes, bool *keep)
{
    peeling p;
    prepare(&p, g);
    for (size_t i = 0; i < g->n_nodes; i++)
        keep[i] = p.candidates[i].neighbours > 0 || g->n_edges == 0;
    size_t n = (size_t)g_tree_nnodes(p.left);
    bool whole = n <= max_nodes;
    while (!whole && n > 0) {
        GTreeNode *next = g_tree_node_first(p.left);
        candidate *c = g_tree_node_key(next);
        bool stray = c->neighbours == 0 && g->n_edges > 0 && n > 1;
        if (n <= max_nodes && !stray)
            break;
        take_away(&p, c, keep);
        n--;
    }
    g_tree_destroy(p.left);
    g_free(p.candidates);
    g_free(p.pairs);
    g_free(p.first);
    return whole;
}
