/* The filters that walk from node to node. */
#include <string.h>

#include "graph/filter_work.h"

#define FAR UINT32_MAX

typedef enum way { OUT, IN, BOTH } way;

/* Who is one step away: of node i, to[first[i]] up to to[first[i + 1]]. Parallel edges
 * stand there several times, loops not at all. */
typedef struct adjacency {
    size_t *first;
    uint32_t *to;
} adjacency;

static bool joins(const atg_filter_work *w, size_t i)
{
    const atg_edge *e = &w->g->edges[i];
    return w->edge[i] && e->subject != e->object;
}

static void adjacency_init(adjacency *a, const atg_filter_work *w, way along)
{
    const atg_graph *g = w->g;
    size_t n = g->n_nodes, *next = g_new(size_t, n + 1);
    a->first = g_new0(size_t, n + 1);
    for (size_t i = 0; i < g->n_edges; i++) {
        if (joins(w, i) && along != IN)
            a->first[g->edges[i].subject + 1]++;
        if (joins(w, i) && along != OUT)
            a->first[g->edges[i].object + 1]++;
    }
    for (size_t i = 0; i < n; i++)
        a->first[i + 1] += a->first[i];
    memcpy(next, a->first, (n + 1) * sizeof *next);
    a->to = g_new(uint32_t, a->first[n] + 1);
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (joins(w, i) && along != IN)
            a->to[next[e->subject]++] = e->object;
        if (joins(w, i) && along != OUT)
            a->to[next[e->object]++] = e->subject;
    }
    g_free(next);
}

static void adjacency_release(adjacency *a)
{
    g_free(a->first);
    g_free(a->to);
}

/* Steps from a node to each other one, breadth first; FAR where there is no way, or
 * none of at most that many steps. queue and distance have room for all nodes, distance
 * is FAR wherever nobody has been; how many were reached. */
static size_t walk(const adjacency *a, uint32_t from, uint64_t most, uint32_t *distance,
                   uint32_t *queue)
{
    size_t head = 0, tail = 0;
    distance[from] = 0;
    queue[tail++] = from;
    while (head < tail) {
        uint32_t at = queue[head++];
        if (distance[at] >= most)
            break;
        for (size_t i = a->first[at]; i < a->first[at + 1]; i++) {
            uint32_t to = a->to[i];
            if (distance[to] != FAR)
                continue;
            distance[to] = distance[at] + 1;
            queue[tail++] = to;
        }
    }
    return tail;
}

static uint32_t *far_away(size_t n)
{
    uint32_t *distance = g_new(uint32_t, n + 1);
    for (size_t i = 0; i < n; i++)
        distance[i] = FAR;
    return distance;
}

/* The caller frees it. */
static uint32_t *distances(const atg_filter_work *w, uint32_t from, uint64_t most,
                           way along)
{
    adjacency a;
    uint32_t *distance = far_away(w->g->n_nodes);
    uint32_t *queue = g_new(uint32_t, w->g->n_nodes + 1);
    adjacency_init(&a, w, along);
    walk(&a, from, most, distance, queue);
    adjacency_release(&a);
    g_free(queue);
    return distance;
}

void atg_filter_ego(atg_filter_work *w, const atg_filter_step *s)
{
    uint32_t *distance = distances(w, s->a, s->n, s->directed ? OUT : BOTH);
    for (size_t i = 0; i < w->g->n_nodes; i++)
        w->node[i] = w->node[i] && distance[i] != FAR;
    g_free(distance);
    atg_filter_settle(w);
}

/* ---- shortest paths -------------------------------------------------------------- */

/* A path through here is a shortest one where the ways to both ends add up to it. */
static bool on_path(uint32_t before, uint32_t after, uint32_t step, uint32_t length)
{
    return before != FAR && after != FAR &&
           (uint64_t)before + after + step == (uint64_t)length;
}

static void keep_paths(atg_filter_work *w, const uint32_t *from, const uint32_t *to,
                       uint32_t length, bool directed)
{
    for (size_t i = 0; i < w->g->n_edges; i++) {
        const atg_edge *e = &w->g->edges[i];
        bool on = on_path(from[e->subject], to[e->object], 1, length);
        if (!directed)
            on = on || on_path(from[e->object], to[e->subject], 1, length);
        w->edge[i] = joins(w, i) && on;
    }
    for (size_t i = 0; i < w->g->n_nodes; i++)
        w->node[i] = w->node[i] && on_path(from[i], to[i], 0, length);
}

atg_code atg_filter_path(atg_filter_work *w, const atg_filter_step *s, atg_error *err)
{
    uint32_t *from = distances(w, s->a, UINT64_MAX, s->directed ? OUT : BOTH);
    uint32_t *to = distances(w, s->b, UINT64_MAX, s->directed ? IN : BOTH);
    atg_code rc = ATG_OK;
    if (from[s->b] == FAR) {
        atg_str a = atg_str_cap(w->g->nodes[s->a].label, 120);
        atg_str b = atg_str_cap(w->g->nodes[s->b].label, 120);
        rc = atg_fail(err, ATG_E_NOT_FOUND, "no path leads from '%.*s' to '%.*s'%s",
                      ATG_STR_ARG(a), ATG_STR_ARG(b),
                      s->directed ? "; without --directed edges lead both ways" : "");
    } else {
        keep_paths(w, from, to, from[s->b], s->directed);
    }
    g_free(from);
    g_free(to);
    return rc;
}

/* ---- components ------------------------------------------------------------------ */

typedef struct part {
    uint32_t number; /* in the order of their smallest nodes */
    size_t size;
} part;

static int compare_parts(gconstpointer pa, gconstpointer pb, gpointer data)
{
    (void)data;
    const part *a = pa, *b = pb;
    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return (a->number > b->number) - (a->number < b->number);
}

/* Numbers the parts in number[]; a list of part comes back. */
static GArray *find_parts(const atg_filter_work *w, uint32_t *number)
{
    adjacency a;
    size_t n = w->g->n_nodes;
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(part));
    uint32_t *distance = far_away(n), *queue = g_new(uint32_t, n + 1);
    adjacency_init(&a, w, BOTH);
    for (uint32_t i = 0; i < n; i++) {
        if (!w->node[i] || distance[i] != FAR)
            continue;
        part p = {parts->len, walk(&a, i, UINT64_MAX, distance, queue)};
        for (size_t k = 0; k < p.size; k++)
            number[queue[k]] = p.number;
        g_array_append_val(parts, p);
    }
    adjacency_release(&a);
    g_free(distance);
    g_free(queue);
    return parts;
}

void atg_filter_component(atg_filter_work *w, const atg_filter_step *s)
{
    uint32_t *number = far_away(w->g->n_nodes);
    GArray *parts = find_parts(w, number);
    uint32_t wanted = FAR;
    if (parts->len > 1)
        g_array_sort_with_data(parts, compare_parts, NULL);
    if (s->n >= 1 && s->n <= parts->len)
        wanted = g_array_index(parts, part, s->n - 1).number;
    for (size_t i = 0; i < w->g->n_nodes; i++)
        w->node[i] = w->node[i] && wanted != FAR && number[i] == wanted;
    g_array_free(parts, TRUE);
    g_free(number);
    atg_filter_settle(w);
}

/* ---- cores (Seidman 1983): nodes of too few neighbours go until none is left ----- */

typedef struct peeling {
    adjacency a;
    uint32_t *stamp; /* whose neighbour a node was counted as last */
    uint32_t *degree;
    uint32_t *queue;
    size_t tail;
} peeling;

/* How many different nodes are one step away. */
static uint32_t neighbours(peeling *p, uint32_t node)
{
    uint32_t n = 0;
    for (size_t i = p->a.first[node]; i < p->a.first[node + 1]; i++) {
        uint32_t to = p->a.to[i];
        n += p->stamp[to] != node;
        p->stamp[to] = node;
    }
    return n;
}

static void drop(atg_filter_work *w, peeling *p, uint32_t node)
{
    w->node[node] = false;
    p->queue[p->tail++] = node;
}

static void peel(atg_filter_work *w, peeling *p, uint64_t k)
{
    for (uint32_t i = 0; i < w->g->n_nodes; i++)
        if (w->node[i])
            p->degree[i] = neighbours(p, i);
    for (uint32_t i = 0; i < w->g->n_nodes; i++)
        if (w->node[i] && p->degree[i] < k)
            drop(w, p, i);
    for (size_t i = 0; i < w->g->n_nodes; i++)
        p->stamp[i] = FAR;
    for (size_t head = 0; head < p->tail; head++) {
        uint32_t gone = p->queue[head];
        for (size_t i = p->a.first[gone]; i < p->a.first[gone + 1]; i++) {
            uint32_t to = p->a.to[i];
            if (p->stamp[to] == gone || !w->node[to])
                continue;
            p->stamp[to] = gone;
            if (--p->degree[to] < k)
                drop(w, p, to);
        }
    }
}

void atg_filter_core(atg_filter_work *w, const atg_filter_step *s)
{
    size_t n = w->g->n_nodes;
    peeling p = {.stamp = far_away(n),
                 .degree = g_new0(uint32_t, n + 1),
                 .queue = g_new(uint32_t, n + 1)};
    adjacency_init(&p.a, w, BOTH);
    peel(w, &p, s->n);
    adjacency_release(&p.a);
    g_free(p.stamp);
    g_free(p.degree);
    g_free(p.queue);
    atg_filter_settle(w);
}
