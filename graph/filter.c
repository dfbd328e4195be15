/* Masks over the nodes and edges of the source say what is still there; the graph that
 * comes out is made of them at the end. */
#include <stdio.h>
#include <string.h>

#include "graph/filter_work.h"
#include "graph/sort.h"

void atg_filter_settle(atg_filter_work *w)
{
    for (size_t i = 0; i < w->g->n_edges; i++) {
        const atg_edge *e = &w->g->edges[i];
        w->edge[i] = w->edge[i] && w->node[e->subject] && w->node[e->object];
    }
}

/* ---- steps that choose nodes ----------------------------------------------------- */

static void keep_types(atg_filter_work *w, const atg_filter_step *s)
{
    for (size_t i = 0; i < w->g->n_nodes; i++)
        w->node[i] = w->node[i] && s->set >> w->nodes[i].type & 1;
    atg_filter_settle(w);
}

typedef struct order {
    const atg_filter_work *work;
    const atg_metric *by;
} order;

static int compare_nodes(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const order *o = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    int c = atg_metric_compare(o->by, &o->work->nodes[a], &o->work->nodes[b]);
    return c ? c : ATG_CMP(a, b);
}

static void keep_top(atg_filter_work *w, const atg_filter_step *s)
{
    size_t n = 0;
    order o = {w, s->by};
    uint32_t *nodes = g_new(uint32_t, w->g->n_nodes + 1);
    for (uint32_t i = 0; i < w->g->n_nodes; i++)
        if (w->node[i])
            nodes[n++] = i;
    atg_sort(nodes, n, sizeof *nodes, compare_nodes, &o);
    for (size_t i = s->n < n ? (size_t)s->n : n; i < n; i++)
        w->node[nodes[i]] = false;
    g_free(nodes);
    atg_filter_settle(w);
}

/* ---- steps that choose edges ----------------------------------------------------- */

/* A date holds all days that begin with it, so only what both of them say counts. */
static int compare_dates(atg_str a, atg_str b)
{
    size_t n = MIN(a.n, b.n);
    return n ? memcmp(a.p, b.p, n) : 0;
}

static bool in_window(const atg_filter_step *s, atg_str first, atg_str last)
{
    if (s->kind == ATG_FILTER_SINCE)
        return compare_dates(last, s->date) >= 0;
    return compare_dates(first, s->date) <= 0;
}

static bool has_year(const atg_node *n)
{
    return n->type == ATG_INCIDENT && n->year > 0;
}

static bool incident_in_window(const atg_filter_step *s, const atg_node *n)
{
    char text[16];
    int length = snprintf(text, sizeof text, "%04u", n->year);
    atg_str year = {text, (size_t)length};
    return !has_year(n) || in_window(s, year, year);
}

static bool keeps_edge(const atg_filter_work *w, const atg_filter_step *s,
                       const atg_edge *e)
{
    switch (s->kind) {
    case ATG_FILTER_RELATION:
        return s->set >> e->relation & 1;
    case ATG_FILTER_STATUS:
        return s->set >> e->status & 1;
    case ATG_FILTER_MIN_SOURCES:
        return e->sources >= s->n;
    case ATG_FILTER_MIN_WEIGHT:
        return e->weight >= s->x;
    case ATG_FILTER_DROP_REFERENCE:
        return e->basis != ATG_BASIS_REFERENCE;
    default:
        return has_year(&w->nodes[e->subject]) || has_year(&w->nodes[e->object]) ||
               in_window(s, e->first_seen, e->last_seen);
    }
}

static void mark_ends(const atg_filter_work *w, bool *mark)
{
    for (size_t i = 0; i < w->g->n_edges; i++)
        if (w->edge[i])
            mark[w->g->edges[i].subject] = mark[w->g->edges[i].object] = true;
}

/* Nodes that had an edge and have none any more go; others without an edge stay. */
static void keep_edges(atg_filter_work *w, const atg_filter_step *s)
{
    size_t n = w->g->n_nodes;
    bool *had = g_new0(bool, n + 1), *has = g_new0(bool, n + 1);
    bool window = s->kind == ATG_FILTER_SINCE || s->kind == ATG_FILTER_UNTIL;
    mark_ends(w, had);
    for (size_t i = 0; window && i < n; i++)
        w->node[i] = w->node[i] && incident_in_window(s, &w->nodes[i]);
    atg_filter_settle(w);
    for (size_t i = 0; i < w->g->n_edges; i++)
        w->edge[i] = w->edge[i] && keeps_edge(w, s, &w->g->edges[i]);
    mark_ends(w, has);
    for (size_t i = 0; i < n; i++)
        w->node[i] = w->node[i] && (has[i] || !had[i]);
    g_free(had);
    g_free(has);
}

/* ---- the graph that comes out ---------------------------------------------------- */

/* Nodes that are left, with the numbers they get. */
static void put_nodes(const atg_filter_work *w, atg_graph *out, uint32_t *number)
{
    size_t n = 0;
    for (size_t i = 0; i < w->g->n_nodes; i++)
        n += w->node[i];
    out->nodes = atg_arena_array(&out->arena, n, sizeof *out->nodes);
    for (size_t i = 0; i < w->g->n_nodes; i++) {
        if (!w->node[i])
            continue;
        number[i] = (uint32_t)out->n_nodes;
        out->nodes[out->n_nodes++] = w->nodes[i];
    }
}

/* A picture of a part is another picture. */
static void forget_places(atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        g->nodes[i].x = g->nodes[i].y = 0;
}

static void put_edges(const atg_filter_work *w, atg_graph *out, const uint32_t *number)
{
    size_t n = 0;
    for (size_t i = 0; i < w->g->n_edges; i++)
        n += w->edge[i];
    out->edges = atg_arena_array(&out->arena, n, sizeof *out->edges);
    for (size_t i = 0; i < w->g->n_edges; i++) {
        if (!w->edge[i])
            continue;
        atg_edge *e = &out->edges[out->n_edges++];
        *e = w->g->edges[i];
        e->subject = number[e->subject];
        e->object = number[e->object];
        e->bridge = w->bridge[i];
    }
}

/* The documents of g, its nodes and edges as they are and no others. */
static void assemble(const atg_filter_work *w, atg_graph *out)
{
    uint32_t *number = g_new0(uint32_t, w->g->n_nodes + 1);
    atg_arena_init(&out->arena);
    put_nodes(w, out, number);
    put_edges(w, out, number);
    out->documents = w->g->documents;
    out->n_documents = w->g->n_documents;
    out->measured = w->measured;
    out->metrics = w->metrics;
    g_free(number);
}

/* Which documents does a sentence or a figure name? */
static void mark_documents(const atg_graph *g, bool *named)
{
    GHashTable *figures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (size_t i = 0; i < g->n_edges; i++)
        for (size_t k = 0; k < g->edges[i].n_evidence; k++)
            named[g->edges[i].evidence[k].document] = true;
    for (size_t i = 0; i < g->n_nodes; i++)
        for (size_t k = 0; k < g->nodes[i].n_figures; k++) {
            atg_str id = g->nodes[i].figures[k].source;
            g_hash_table_add(figures, g_strndup(id.p ? id.p : "", id.n));
        }
    for (size_t i = 0; g_hash_table_size(figures) && i < g->n_documents; i++) {
        char *id = g_strndup(g->documents[i].id.p, g->documents[i].id.n);
        named[i] = named[i] || g_hash_table_contains(figures, id);
        g_free(id);
    }
    g_hash_table_destroy(figures);
}

static void renumber_evidence(atg_graph *g, const uint32_t *number)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        atg_edge *e = &g->edges[i];
        atg_evidence *copy = atg_arena_array(&g->arena, e->n_evidence, sizeof *copy);
        for (size_t k = 0; k < e->n_evidence; k++) {
            copy[k] = e->evidence[k];
            copy[k].document = number[copy[k].document];
        }
        e->evidence = copy;
    }
}

/* A document that nothing named before says nothing about what is left: an edge keeps
 * only some of its sentences. So only those go that were named and are not any more. */
static void drop_documents(const atg_graph *g, atg_graph *out)
{
    size_t n = g->n_documents, kept = 0;
    bool *had = g_new0(bool, n + 1), *has = g_new0(bool, n + 1);
    uint32_t *number = g_new0(uint32_t, n + 1);
    mark_documents(g, had);
    mark_documents(out, has);
    for (size_t i = 0; i < n; i++) {
        number[i] = (uint32_t)kept;
        kept += has[i] || !had[i];
    }
    if (kept < n) {
        atg_document_info *rows = atg_arena_array(&out->arena, kept, sizeof *rows);
        for (size_t i = 0; i < n; i++)
            if (has[i] || !had[i])
                rows[number[i]] = g->documents[i];
        out->documents = rows;
        out->n_documents = kept;
        renumber_evidence(out, number);
    }
    g_free(number);
    g_free(has);
    g_free(had);
}

/* ---- the steps ------------------------------------------------------------------- */

/* At least the sets that the graph had; but the node that "personal" starts from may
 * have gone. */
static atg_code remeasure(atg_filter_work *w, unsigned sets, atg_error *err)
{
    atg_graph left = {0};
    const atg_metrics_options how = {
        .sets = (w->measured & ~(unsigned)ATG_MEASURED_PERSONAL) | sets};
    assemble(w, &left);
    atg_code rc = atg_graph_measure(&left, &how, err);
    for (size_t i = 0, k = 0; rc == ATG_OK && i < w->g->n_nodes; i++)
        if (w->node[i])
            w->nodes[i].metrics = left.nodes[k++].metrics;
    for (size_t i = 0, k = 0; rc == ATG_OK && i < w->g->n_edges; i++)
        if (w->edge[i])
            w->bridge[i] = left.edges[k++].bridge;
    if (rc == ATG_OK) {
        w->measured = left.measured;
        w->metrics = left.metrics;
    }
    atg_graph_release(&left);
    return rc;
}

/* Metrics that are missing are those of the whole graph, like the others. */
static atg_code measure_whole(atg_filter_work *w, unsigned sets, atg_error *err)
{
    bool *node = w->node, *edge = w->edge;
    w->node = g_new(bool, w->g->n_nodes + 1);
    w->edge = g_new(bool, w->g->n_edges + 1);
    memset(w->node, true, w->g->n_nodes);
    memset(w->edge, true, w->g->n_edges);
    atg_code rc = remeasure(w, sets, err);
    g_free(w->node);
    g_free(w->edge);
    w->node = node;
    w->edge = edge;
    return rc;
}

static atg_code measure_for(atg_filter_work *w, const atg_metric *by, atg_error *err)
{
    if ((w->measured & by->set) == by->set)
        return ATG_OK;
    if (by->set == ATG_MEASURED_PERSONAL)
        return atg_fail(err, ATG_E_USAGE,
                        "'%s' needs a node to start from; add --from NODE", by->name);
    return w->anew ? remeasure(w, by->set, err) : measure_whole(w, by->set, err);
}

static atg_code check_end(const atg_filter_work *w, uint32_t node, atg_error *err)
{
    if (node >= w->g->n_nodes)
        return atg_fail(err, ATG_E_USAGE, "the graph has no node %u", node);
    atg_str label = atg_str_cap(w->nodes[node].label, 120);
    if (!w->node[node])
        return atg_fail(err, ATG_E_NOT_FOUND,
                        "'%.*s' was left out by a filter that came before; put the "
                        "filter that names it first",
                        ATG_STR_ARG(label));
    return ATG_OK;
}

static atg_code check_ends(const atg_filter_work *w, const atg_filter_step *s,
                           atg_error *err)
{
    bool ego = s->kind == ATG_FILTER_EGO, path = s->kind == ATG_FILTER_PATH;
    atg_code rc = ego || path ? check_end(w, s->a, err) : ATG_OK;
    return rc == ATG_OK && path ? check_end(w, s->b, err) : rc;
}

static atg_code apply(atg_filter_work *w, const atg_filter_step *s, atg_error *err)
{
    atg_code rc = check_ends(w, s, err);
    if (rc == ATG_OK && s->kind == ATG_FILTER_TOP)
        rc = measure_for(w, s->by, err);
    if (rc != ATG_OK)
        return rc;
    switch (s->kind) {
    case ATG_FILTER_TYPE:
        keep_types(w, s);
        break;
    case ATG_FILTER_TOP:
        keep_top(w, s);
        break;
    case ATG_FILTER_EGO:
        atg_filter_ego(w, s);
        break;
    case ATG_FILTER_PATH:
        return atg_filter_path(w, s, err);
    case ATG_FILTER_COMPONENT:
        atg_filter_component(w, s);
        break;
    case ATG_FILTER_CORE:
        atg_filter_core(w, s);
        break;
    case ATG_FILTER_REMEASURE:
        w->anew = true;
        return remeasure(w, 0, err);
    default:
        keep_edges(w, s);
    }
    return ATG_OK;
}

static void work_init(atg_filter_work *w, const atg_graph *g)
{
    *w = (atg_filter_work){.g = g, .measured = g->measured, .metrics = g->metrics};
    w->nodes = g_new(atg_node, g->n_nodes + 1);
    w->node = g_new(bool, g->n_nodes + 1);
    w->edge = g_new(bool, g->n_edges + 1);
    if (g->n_nodes)
        memcpy(w->nodes, g->nodes, g->n_nodes * sizeof *w->nodes);
    memset(w->node, true, g->n_nodes);
    memset(w->edge, true, g->n_edges);
    w->bridge = g_new(uint32_t, g->n_edges + 1);
    for (size_t i = 0; i < g->n_edges; i++)
        w->bridge[i] = g->edges[i].bridge;
}

static void work_release(atg_filter_work *w)
{
    g_free(w->nodes);
    g_free(w->node);
    g_free(w->edge);
    g_free(w->bridge);
}

/* A part of a part is a part of the whole. */
static void tell_shown(const atg_graph *g, const atg_filter_step *steps, size_t n,
                       atg_graph *out)
{
    bool part = g->shown.filter.n > 0;
    GString *text = g_string_new(NULL);
    if (part)
        g_string_append_len(text, g->shown.filter.p, (gssize)g->shown.filter.n);
    for (size_t i = 0; i < n; i++) {
        if (text->len)
            g_string_append(text, "; ");
        atg_filter_text(g, &steps[i], text);
    }
    atg_shown *shown = &out->shown;
    shown->nodes = part ? g->shown.nodes : (uint32_t)g->n_nodes;
    shown->edges = part ? g->shown.edges : (uint32_t)g->n_edges;
    shown->filter = atg_arena_str(&out->arena, (atg_str){text->str, text->len});
    shown->text =
        atg_arena_format(&out->arena, "showing %zu of %u nodes, %zu of %u edges",
                         out->n_nodes, shown->nodes, out->n_edges, shown->edges);
    g_string_free(text, TRUE);
}

atg_code atg_graph_filter(atg_graph *out, const atg_graph *g,
                          const atg_filter_step *steps, size_t n, atg_error *err)
{
    atg_filter_work w;
    atg_code rc = ATG_OK;
    work_init(&w, g);
    for (size_t i = 0; i < n && rc == ATG_OK; i++)
        rc = apply(&w, &steps[i], err);
    if (rc == ATG_OK) {
        assemble(&w, out);
        drop_documents(g, out);
        if (out->n_nodes < g->n_nodes || out->n_edges < g->n_edges)
            forget_places(out);
        tell_shown(g, steps, n, out);
    }
    work_release(&w);
    return rc;
}
