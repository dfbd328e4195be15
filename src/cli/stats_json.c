#include <jansson.h>
#include <stdlib.h>

#include "cli/stats.h"

static json_t *text(atg_str s)
{
    return json_stringn(s.p ? s.p : "", s.n);
}

static json_t *whole(size_t n)
{
    return json_integer((json_int_t)n);
}

static void set(json_t *o, const char *key, json_t *value)
{
    json_object_set_new(o, key, value);
}

static json_t *types(const atg_stats *s)
{
    json_t *o = json_object();
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        if (s->types[i])
            set(o, atg_ntype_name((atg_ntype)i), whole(s->types[i]));
    return o;
}

static json_t *relations(const atg_stats *s)
{
    json_t *o = json_object();
    for (int r = 0; r < ATG_RELATION_COUNT; r++) {
        const size_t *n = s->relations[r];
        if (n[ATG_ASSERTED] + n[ATG_HEDGED] + n[ATG_DENIED] == 0)
            continue;
        json_t *row = json_object();
        for (int i = 0; i < ATG_STATUS_COUNT; i++)
            set(row, atg_status_name((atg_status)i), whole(n[i]));
        set(o, atg_relation_name((atg_relation)r), row);
    }
    return o;
}

static json_t *node_name(const atg_node *n)
{
    json_t *o = json_object();
    set(o, "label", text(n->label));
    set(o, "type", json_string(atg_ntype_name(n->type)));
    set(o, "key", text(n->key));
    return o;
}

static json_t *central(const atg_stats *s)
{
    json_t *o = json_object();
    for (int m = 0; m < ATG_STATS_MEASURES; m++) {
        json_t *list = json_array();
        for (size_t i = 0; i < s->n_top; i++) {
            const atg_node *n = &s->graph->nodes[s->top[m][i]];
            json_t *row = node_name(n);
            set(row, "value", json_real(atg_stats_measures[m].value(n)));
            json_array_append_new(list, row);
        }
        set(o, atg_stats_measures[m].name, list);
    }
    return o;
}

/* Edges out of an incident, by relation. */
static void set_ends(json_t *o, const atg_graph *g, uint32_t node)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (e->subject != node)
            continue;
        const char *relation = atg_relation_name(e->relation);
        json_t *list = json_object_get(o, relation);
        if (!list) {
            list = json_array();
            set(o, relation, list);
        }
        json_t *end = node_name(&g->nodes[e->object]);
        set(end, "status", json_string(atg_status_name(e->status)));
        if (e->kind != ATG_KIND_NONE)
            set(end, "kind", json_string(atg_kind_name(e->kind)));
        set(end, "sources", whole(e->sources));
        set(end, "mentions", whole(e->mentions));
        json_array_append_new(list, end);
    }
}

static json_t *figures(const atg_node *n)
{
    json_t *list = json_array();
    for (size_t i = 0; i < n->n_figures; i++) {
        const atg_graph_figure *f = &n->figures[i];
        json_t *o = json_object();
        set(o, "text", text(f->text));
        set(o, "value", json_real(f->value));
        set(o, "unit", text(f->unit));
        set(o, "source", text(f->source));
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *incidents(const atg_stats *s)
{
    json_t *list = json_array();
    for (size_t i = 0; i < s->n_incidents; i++) {
        const atg_node *n = &s->graph->nodes[s->incidents[i]];
        json_t *o = node_name(n);
        if (n->year)
            set(o, "year", whole(n->year));
        set(o, "sources", whole(n->sources));
        set_ends(o, s->graph, s->incidents[i]);
        if (n->n_figures)
            set(o, "figures", figures(n));
        json_array_append_new(list, o);
    }
    return list;
}

/* What a filtered graph is a part of. */
static json_t *shown(const atg_graph *g)
{
    json_t *o = json_object();
    set(o, "of_nodes", whole(g->shown.nodes));
    set(o, "of_edges", whole(g->shown.edges));
    set(o, "filter", text(g->shown.filter));
    return o;
}

void atg_stats_json(const atg_stats *s, GString *out)
{
    json_t *o = json_object();
    set(o, "schema", json_string("attrigraph-stats/1"));
    set(o, "documents", whole(s->graph->n_documents));
    set(o, "nodes", whole(s->graph->n_nodes));
    set(o, "edges", whole(s->graph->n_edges));
    if (s->graph->shown.filter.n)
        set(o, "shown", shown(s->graph));
    set(o, "components", whole(s->components));
    set(o, "communities", whole(s->communities));
    set(o, "types", types(s));
    set(o, "relations", relations(s));
    set(o, "central", central(s));
    set(o, "incidents", incidents(s));
    char *dump = json_dumps(o, JSON_INDENT(1) | JSON_REAL_PRECISION(9));
    g_string_append_printf(out, "%s\n", dump ? dump : "");
    free(dump);
    json_decref(o);
}
