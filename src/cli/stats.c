/* stats GRAPH: counts, central nodes, what holds the graph together, and how the
 * sources of each incident agree. */
#include "cli/stats.h"

#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/measure.h"
#include "cli/outputs.h"
#include "graph/sort.h"

enum { ROWS = 10 };

/* ---- orders ---------------------------------------------------------------------- */

/* Numbers of nodes or edges, by what less says of two of them; among equals the graph's
 * order. */
typedef int order_fn(const atg_graph *g, uint32_t a, uint32_t b);

typedef struct ordering {
    const atg_graph *graph;
    order_fn *compare;
} ordering;

static int compare_rows(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const ordering *o = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    int c = o->compare(o->graph, a, b);
    return c ? c : ATG_CMP(a, b);
}

static void sort_rows(GArray *rows, const atg_graph *g, order_fn *compare)
{
    ordering o = {g, compare};
    g_array_sort_with_data(rows, compare_rows, &o);
}

static int by_documents(const atg_graph *g, uint32_t a, uint32_t b)
{
    return ATG_CMP(g->nodes[b].sources, g->nodes[a].sources);
}

static int by_betweenness(const atg_graph *g, uint32_t a, uint32_t b)
{
    return ATG_CMP(g->nodes[b].metrics.betweenness, g->nodes[a].metrics.betweenness);
}

static int by_sources(const atg_graph *g, uint32_t a, uint32_t b)
{
    return ATG_CMP(g->edges[b].sources, g->edges[a].sources);
}

static int by_corroboration(const atg_graph *g, uint32_t a, uint32_t b)
{
    const atg_edge *x = &g->edges[a], *y = &g->edges[b];
    int c = ATG_CMP(y->corroboration, x->corroboration);
    if (!c)
        c = ATG_CMP(y->sources, x->sources);
    return c ? c : ATG_CMP(y->mentions, x->mentions);
}

static int by_pagerank(const atg_graph *g, uint32_t a, uint32_t b)
{
    return ATG_CMP(g->nodes[b].metrics.pagerank, g->nodes[a].metrics.pagerank);
}

/* ---- counting -------------------------------------------------------------------- */

static GArray *new_rows(void)
{
    return g_array_new(FALSE, FALSE, sizeof(uint32_t));
}

/* How many there are of the whole graph's: a filter may have taken all of one. */
static uint32_t count_components(const atg_graph *g)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    for (size_t i = 0; i < g->n_nodes; i++)
        if (g->nodes[i].metrics.component)
            g_hash_table_add(seen, GUINT_TO_POINTER(g->nodes[i].metrics.component));
    uint32_t n = g_hash_table_size(seen);
    g_hash_table_destroy(seen);
    return n;
}

static void count_nodes(atg_stats *s)
{
    const atg_graph *g = s->graph;
    for (uint32_t i = 0; i < g->n_nodes; i++) {
        const atg_node *n = &g->nodes[i];
        s->types[n->type]++;
        s->mentions[n->type] += n->mentions;
        if (n->type == ATG_INCIDENT)
            g_array_append_val(s->incidents, i);
        if (n->metrics.articulation)
            g_array_append_val(s->points, i);
    }
    for (size_t i = 0; i < g->n_documents; i++)
        s->copies += g->documents[i].copy_of.n > 0;
    sort_rows(s->incidents, g, by_documents);
    sort_rows(s->points, g, by_betweenness);
}

static void count_edges(atg_stats *s)
{
    const atg_graph *g = s->graph;
    for (uint32_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        s->relations[e->relation][e->status]++;
        if (e->basis != ATG_BASIS_REFERENCE)
            g_array_append_val(s->claims, i);
        s->n_bridges += e->bridge;
        if (e->bridge && g->nodes[e->subject].metrics.articulation &&
            g->nodes[e->object].metrics.articulation)
            g_array_append_val(s->bridges, i);
    }
    sort_rows(s->claims, g, by_corroboration);
    sort_rows(s->bridges, g, by_sources);
}

static void rank(atg_stats *s)
{
    size_t n;
    const atg_metric *m = atg_metrics(&n);
    for (size_t i = 0; i < n; i++) {
        if ((s->graph->measured & m[i].set) != m[i].set)
            continue;
        atg_ranking r = {&m[i], g_new(uint32_t, s->graph->n_nodes + 1)};
        atg_metric_rank(r.metric, s->graph, r.nodes);
        g_array_append_val(s->rankings, r);
    }
}

const atg_ranking *atg_stats_ranking(const atg_stats *s, const char *name)
{
    for (guint i = 0; i < s->rankings->len; i++) {
        const atg_ranking *r = &g_array_index(s->rankings, atg_ranking, i);
        if (strcmp(r->metric->name, name) == 0)
            return r;
    }
    return NULL;
}

/* The largest first; a filter takes nodes away, so the numbers do not say it. */
static int compare_communities(gconstpointer pa, gconstpointer pb)
{
    const atg_community *a = pa, *b = pb;
    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

/* Numbers come from a file: they may be any. */
static atg_community *community_of(atg_stats *s, GHashTable *rows, uint32_t id)
{
    gpointer at = g_hash_table_lookup(rows, GUINT_TO_POINTER(id));
    if (!at) {
        atg_community fresh = {.id = id};
        g_array_append_val(s->communities, fresh);
        at = GUINT_TO_POINTER(s->communities->len);
        g_hash_table_insert(rows, GUINT_TO_POINTER(id), at);
    }
    return &g_array_index(s->communities, atg_community, GPOINTER_TO_UINT(at) - 1);
}

static void gather_communities(atg_stats *s)
{
    const atg_graph *g = s->graph;
    GArray *all = new_rows();
    GHashTable *rows = g_hash_table_new(NULL, NULL);
    for (uint32_t i = 0; i < g->n_nodes; i++)
        if (g->nodes[i].metrics.community) {
            community_of(s, rows, g->nodes[i].metrics.community)->size++;
            g_array_append_val(all, i);
        }
    sort_rows(all, g, by_pagerank);
    for (guint i = 0; i < s->communities->len; i++) {
        atg_community *c = &g_array_index(s->communities, atg_community, i);
        c->nodes = g_new(uint32_t, c->size);
        c->size = 0;
    }
    for (guint i = 0; i < all->len; i++) {
        uint32_t node = g_array_index(all, uint32_t, i);
        atg_community *c = community_of(s, rows, g->nodes[node].metrics.community);
        c->nodes[c->size++] = node;
    }
    g_array_sort(s->communities, compare_communities);
    g_hash_table_destroy(rows);
    g_array_free(all, TRUE);
}

/* ---- figures --------------------------------------------------------------------- */

static int compare_figures(gconstpointer pa, gconstpointer pb)
{
    const atg_graph_figure *a = *(const atg_graph_figure *const *)pa;
    const atg_graph_figure *b = *(const atg_graph_figure *const *)pb;
    int c = ATG_CMP(a->value, b->value);
    return c ? c : atg_str_cmp(a->source, b->source);
}

static atg_figure_group *group_of(atg_stats *s, guint from, uint32_t node, atg_str unit)
{
    for (guint i = from; i < s->figures->len; i++) {
        atg_figure_group *f = &g_array_index(s->figures, atg_figure_group, i);
        if (atg_str_eq_nocase(f->unit, unit))
            return f;
    }
    atg_figure_group fresh = {.incident = node, .unit = unit};
    fresh.figures = g_ptr_array_new();
    g_array_append_val(s->figures, fresh);
    return &g_array_index(s->figures, atg_figure_group, s->figures->len - 1);
}

static void gather_figures(atg_stats *s)
{
    for (guint i = 0; i < s->incidents->len; i++) {
        uint32_t node = g_array_index(s->incidents, uint32_t, i);
        const atg_node *n = &s->graph->nodes[node];
        guint from = s->figures->len;
        for (size_t k = 0; k < n->n_figures; k++)
            g_ptr_array_add(group_of(s, from, node, n->figures[k].unit)->figures,
                            (gpointer)&n->figures[k]);
    }
    for (guint i = 0; i < s->figures->len; i++) {
        atg_figure_group *f = &g_array_index(s->figures, atg_figure_group, i);
        g_ptr_array_sort(f->figures, compare_figures);
        const atg_graph_figure *least = g_ptr_array_index(f->figures, 0);
        const atg_graph_figure *most =
            g_ptr_array_index(f->figures, f->figures->len - 1);
        f->contradict = least->value < most->value;
    }
}

/* ---- all of it ------------------------------------------------------------------- */

static void init(atg_stats *s, const atg_graph *g, const atg_options *o)
{
    *s = (atg_stats){.graph = g,
                     .rows = o->top ? o->top : ROWS,
                     .by = o->by,
                     .rankings = g_array_new(FALSE, FALSE, sizeof(atg_ranking)),
                     .communities = g_array_new(FALSE, FALSE, sizeof(atg_community)),
                     .incidents = new_rows(),
                     .points = new_rows(),
                     .bridges = new_rows(),
                     .claims = new_rows(),
                     .figures = g_array_new(FALSE, FALSE, sizeof(atg_figure_group))};
    atg_edge_index_init(&s->from, g, false);
    atg_attribution_init(&s->attribution, g);
    count_nodes(s);
    s->n_components = count_components(g);
    count_edges(s);
    rank(s);
    gather_communities(s);
    gather_figures(s);
}

static void release(atg_stats *s)
{
    for (guint i = 0; i < s->rankings->len; i++)
        g_free(g_array_index(s->rankings, atg_ranking, i).nodes);
    for (guint i = 0; i < s->communities->len; i++)
        g_free(g_array_index(s->communities, atg_community, i).nodes);
    for (guint i = 0; i < s->figures->len; i++)
        g_ptr_array_free(g_array_index(s->figures, atg_figure_group, i).figures, TRUE);
    GArray *const rows[] = {s->rankings, s->communities, s->incidents, s->points,
                            s->bridges,  s->claims,      s->figures};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        g_array_free(rows[i], TRUE);
    atg_attribution_release(&s->attribution);
    atg_edge_index_release(&s->from);
}

/* ---- the verb -------------------------------------------------------------------- */

/* A graph that was never measured, or not as --by needs it, is measured now. */
static atg_code make_ready(const atg_options *o, atg_graph *g, atg_error *err)
{
    unsigned needed = o->by ? o->by->set : 0;
    bool refused = o->metrics && !o->by;
    if ((g->measured && (g->measured & needed) == needed) || refused)
        return ATG_OK;
    if (needed == ATG_MEASURED_PERSONAL)
        return atg_fail(err, ATG_E_USAGE,
                        "'--by %s' needs a node to start from; add --from NODE",
                        o->by->name);
    atg_options more = *o;
    more.metrics = needed == ATG_MEASURED_ALL ? "all" : "standard";
    return atg_measure_made(&more, g, err);
}

atg_exit atg_run_stats(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    if (!atg_text_output_ready(o, &code))
        return code;
    GString *out = g_string_new(NULL);
    atg_report_init(&r, o);
    atg_code rc = atg_graph_load(atg_options_argument(o, 0), o, &g, &err);
    if (rc == ATG_OK)
        rc = make_ready(o, &g, &err);
    if (rc == ATG_OK)
        rc = atg_filters_apply(o, &g, &r, &err);
    if (rc == ATG_OK) {
        atg_stats s;
        init(&s, &g, o);
        atg_measure_note(&r, &g);
        if (o->json)
            atg_stats_json(&s, out);
        else
            atg_stats_text(&s, out);
        release(&s);
        atg_print(o, out, &r);
    } else {
        atg_report_error(&r, &err);
    }
    atg_graph_release(&g);
    g_string_free(out, TRUE);
    return atg_report_exit(&r);
}
