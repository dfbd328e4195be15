/* stats GRAPH: counts, central nodes, incidents. */
#include "cli/stats.h"

#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/terminal.h"
#include "graph/metrics.h"

enum { TOP = 10, LABEL_COLUMNS = 40 };

/* ---- counting -------------------------------------------------------------------- */

static double pagerank_of(const atg_node *n)
{
    return n->metrics.pagerank;
}

static double betweenness_of(const atg_node *n)
{
    return n->metrics.betweenness;
}

static double degree_of(const atg_node *n)
{
    return n->metrics.degree;
}

const atg_stats_measure atg_stats_measures[ATG_STATS_MEASURES] = {
    {"pagerank", pagerank_of}, {"betweenness", betweenness_of}, {"degree", degree_of}};

typedef struct order {
    const atg_graph *graph;
    double (*value)(const atg_node *n);
} order;

/* Larger values first; among equals the graph's order. */
static int compare_nodes(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const order *o = data;
    uint32_t a = *(const uint32_t *)pa, b = *(const uint32_t *)pb;
    double x = o->value(&o->graph->nodes[a]), y = o->value(&o->graph->nodes[b]);
    if (x < y || x > y)
        return x > y ? -1 : 1;
    return a < b ? -1 : a > b;
}

static void sort_nodes(uint32_t *nodes, size_t n, const atg_graph *g,
                       double (*value)(const atg_node *))
{
    order o = {g, value};
    if (n > 1)
        g_qsort_with_data(nodes, (gint)n, sizeof *nodes, compare_nodes, &o);
}

static double documents_of(const atg_node *n)
{
    return n->sources;
}

static void count_nodes(atg_stats *s)
{
    const atg_graph *g = s->graph;
    s->incidents = g_new(uint32_t, g->n_nodes + 1);
    for (size_t i = 0; i < g->n_nodes; i++) {
        const atg_node *n = &g->nodes[i];
        s->types[n->type]++;
        s->mentions[n->type] += n->mentions;
        s->components = MAX(s->components, n->metrics.component);
        s->communities = MAX(s->communities, n->metrics.community);
        if (n->type == ATG_INCIDENT)
            s->incidents[s->n_incidents++] = (uint32_t)i;
    }
    sort_nodes(s->incidents, s->n_incidents, g, documents_of);
}

static void init(atg_stats *s, const atg_graph *g, size_t top)
{
    *s = (atg_stats){.graph = g, .n_top = MIN(top, g->n_nodes)};
    count_nodes(s);
    for (size_t i = 0; i < g->n_edges; i++)
        s->relations[g->edges[i].relation][g->edges[i].status]++;
    for (int m = 0; m < ATG_STATS_MEASURES; m++) {
        s->top[m] = g_new(uint32_t, g->n_nodes + 1);
        for (size_t i = 0; i < g->n_nodes; i++)
            s->top[m][i] = (uint32_t)i;
        sort_nodes(s->top[m], g->n_nodes, g, atg_stats_measures[m].value);
    }
}

static void release(atg_stats *s)
{
    for (int m = 0; m < ATG_STATS_MEASURES; m++)
        g_free(s->top[m]);
    g_free(s->incidents);
}

/* ---- for people ------------------------------------------------------------------ */

static void put_totals(const atg_stats *s, GString *out)
{
    const atg_graph *g = s->graph;
    GString *line = g_string_new(NULL);
    atg_append_count(line, g->n_documents, "document", "documents");
    atg_append_count(line, g->n_nodes, "node", "nodes");
    atg_append_count(line, g->n_edges, "edge", "edges");
    atg_append_count(line, s->components, "component", "components");
    atg_append_count(line, s->communities, "community", "communities");
    g_string_append_printf(out, "%s\n", line->str);
    g_string_free(line, TRUE);
    if (g->shown.filter.n)
        g_string_append_printf(out, "%.*s (%.*s)\n", ATG_STR_ARG(g->shown.text),
                               ATG_STR_ARG(g->shown.filter));
}

static void put_types(const atg_stats *s, GString *out)
{
    atg_table t;
    atg_table_init(&t, "type|>nodes|>mentions");
    for (int i = 0; i < ATG_NTYPE_COUNT; i++) {
        if (!s->types[i])
            continue;
        atg_table_cell(&t, atg_str_of(atg_ntype_name((atg_ntype)i)));
        atg_table_format(&t, "%zu", s->types[i]);
        atg_table_format(&t, "%zu", s->mentions[i]);
    }
    g_string_append_c(out, '\n');
    atg_table_print(&t, out);
    atg_table_release(&t);
}

static void put_relations(const atg_stats *s, GString *out)
{
    atg_table t;
    atg_table_init(&t, "relation|>edges|>asserted|>hedged|>denied");
    for (int r = 0; r < ATG_RELATION_COUNT; r++) {
        const size_t *n = s->relations[r];
        size_t all = n[ATG_ASSERTED] + n[ATG_HEDGED] + n[ATG_DENIED];
        if (!all)
            continue;
        atg_table_cell(&t, atg_str_of(atg_relation_name((atg_relation)r)));
        atg_table_format(&t, "%zu", all);
        for (int i = 0; i < ATG_STATUS_COUNT; i++)
            atg_table_format(&t, "%zu", n[i]);
    }
    g_string_append_c(out, '\n');
    atg_table_print(&t, out);
    atg_table_release(&t);
}

/* Cut at a character, by what a terminal shows. */
static void label_cell(atg_table *t, atg_str label)
{
    if (atg_columns(label) <= LABEL_COLUMNS) {
        atg_table_cell(t, label);
        return;
    }
    atg_str cut = label;
    while (atg_columns(cut) >= LABEL_COLUMNS)
        cut = atg_str_cap(cut, cut.n - 1);
    atg_table_format(t, "%.*s…", ATG_STR_ARG(cut));
}

static void put_central(const atg_stats *s, GString *out)
{
    atg_table t;
    atg_table_init(&t, ">|by PageRank|>|by betweenness|>|by degree|>");
    for (size_t i = 0; i < s->n_top; i++) {
        atg_table_format(&t, "%zu", i + 1);
        for (int m = 0; m < ATG_STATS_MEASURES; m++) {
            const atg_node *n = &s->graph->nodes[s->top[m][i]];
            label_cell(&t, n->label);
            atg_table_format(&t, m < 2 ? "%.4f" : "%.0f",
                             atg_stats_measures[m].value(n));
        }
    }
    g_string_append_c(out, '\n');
    atg_table_print(&t, out);
    atg_table_release(&t);
}

/* The other ends of an incident's edges of one relation. */
static void put_ends(const atg_graph *g, uint32_t node, atg_relation relation,
                     const char *what, GString *out)
{
    bool any = false;
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (e->subject != node || e->relation != relation)
            continue;
        const char *kind = atg_kind_name(e->kind);
        if (!any)
            g_string_append_printf(out, "  %-14s ", what);
        g_string_append_printf(out, "%s%.*s (%s%s%s", any ? "; " : "",
                               ATG_STR_ARG(g->nodes[e->object].label),
                               atg_status_name(e->status), *kind ? ", " : "", kind);
        if (e->sources > 1)
            g_string_append_printf(out, ", %u documents", e->sources);
        g_string_append_c(out, ')');
        any = true;
    }
    if (any)
        g_string_append_c(out, '\n');
}

static void put_figures(const atg_node *n, GString *out)
{
    for (size_t i = 0; i < n->n_figures; i++) {
        const atg_graph_figure *f = &n->figures[i];
        g_string_append_printf(out, "%s%.*s (%.*s)", i ? "; " : "  figures        ",
                               ATG_STR_ARG(f->text), ATG_STR_ARG(f->source));
    }
    if (n->n_figures)
        g_string_append_c(out, '\n');
}

static void put_incident(const atg_stats *s, uint32_t i, GString *out)
{
    const atg_graph *g = s->graph;
    const atg_node *n = &g->nodes[i];
    g_string_append_printf(out, "\n%.*s", ATG_STR_ARG(n->label));
    if (n->year)
        g_string_append_printf(out, ", %u", n->year);
    g_string_append_printf(out, "; %u %s\n", n->sources,
                           n->sources == 1 ? "document" : "documents");
    put_ends(g, i, ATG_ATTRIBUTED_TO, "attributed to", out);
    put_ends(g, i, ATG_ATTRIBUTED_BY, "says who", out);
    put_ends(g, i, ATG_DENIED_BY, "denied by", out);
    put_ends(g, i, ATG_TARGETS, "targets", out);
    put_figures(n, out);
}

static void put_text(const atg_stats *s, GString *out)
{
    put_totals(s, out);
    put_types(s, out);
    put_relations(s, out);
    put_central(s, out);
    for (size_t i = 0; i < s->n_incidents; i++)
        put_incident(s, s->incidents[i], out);
}

/* ---- the verb -------------------------------------------------------------------- */

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
    if (rc == ATG_OK && !g.measured)
        rc = atg_graph_measure(&g, NULL, &err);
    if (rc == ATG_OK)
        rc = atg_filters_apply(o, &g, &r, &err);
    if (rc == ATG_OK) {
        atg_stats s;
        init(&s, &g, o->top ? o->top : TOP);
        if (o->json)
            atg_stats_json(&s, out);
        else
            put_text(&s, out);
        release(&s);
        atg_print(o, out, &r);
    } else {
        atg_report_error(&r, &err);
    }
    atg_graph_release(&g);
    g_string_free(out, TRUE);
    return atg_report_exit(&r);
}
