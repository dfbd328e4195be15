#include <jansson.h>
#include <stdlib.h>

#include "cli/stats.h"
#include "export/fields.h"

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

static json_t *node_number(const atg_stats *s, uint32_t node)
{
    return node == ATG_NONE ? json_null() : node_name(&s->graph->nodes[node]);
}

static json_t *estimate(double standard_error, double error)
{
    json_t *o = json_object();
    set(o, "standard_error", json_real(standard_error));
    set(o, "error_95", json_real(error));
    return o;
}

/* Which metrics there are, and what must be known to read them. */
static json_t *metrics(const atg_graph *g)
{
    const atg_metrics_info *m = &g->metrics;
    char sets[ATG_METRIC_SETS_SIZE];
    json_t *o = json_object();
    set(o, "sets", json_string(atg_metric_sets_name(g->measured, sets)));
    if (g->measured & ATG_MEASURED_PERSONAL)
        set(o, "personal_from", text(m->from));
    if (m->samples) {
        set(o, "samples", whole(m->samples));
        set(o, "seed", whole(m->seed));
        set(o, "betweenness", estimate(m->betweenness_stderr, m->betweenness_error));
        set(o, "harmonic", estimate(m->harmonic_stderr, m->harmonic_error));
    }
    return o;
}

static json_t *central(const atg_stats *s)
{
    json_t *o = json_object();
    for (guint m = 0; m < s->rankings->len; m++) {
        const atg_ranking *r = &g_array_index(s->rankings, atg_ranking, m);
        json_t *list = json_array();
        for (size_t i = 0; i < MIN(s->rows, s->graph->n_nodes); i++) {
            const atg_node *n = &s->graph->nodes[r->nodes[i]];
            json_t *row = node_name(n);
            set(row, "value", json_real(atg_metric_of(r->metric, n)));
            json_array_append_new(list, row);
        }
        if (!s->by || s->by == r->metric)
            set(o, r->metric->name, list);
        else
            json_decref(list);
    }
    return o;
}

static json_t *communities(const atg_stats *s)
{
    json_t *list = json_array();
    for (guint i = 0; i < s->communities->len; i++) {
        const atg_community *c = &g_array_index(s->communities, atg_community, i);
        json_t *o = json_object(), *nodes = json_array();
        set(o, "id", whole(c->id));
        set(o, "label", text(s->graph->nodes[c->nodes[0]].metrics.community_label));
        set(o, "size", whole(c->size));
        for (size_t k = 0; k < MIN(c->size, s->rows); k++)
            json_array_append_new(nodes, node_number(s, c->nodes[k]));
        set(o, "nodes", nodes);
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *claim(const atg_stats *s, uint32_t number)
{
    const atg_edge *e = &s->graph->edges[number];
    json_t *o = json_object();
    set(o, "subject", node_number(s, e->subject));
    set(o, "relation", json_string(atg_relation_name(e->relation)));
    set(o, "object", node_number(s, e->object));
    set(o, "status", json_string(atg_status_name(e->status)));
    set(o, "corroboration", whole(e->corroboration));
    set(o, "sources", whole(e->sources));
    set(o, "mentions", whole(e->mentions));
    return o;
}

static json_t *claims(const atg_stats *s, const GArray *rows)
{
    json_t *list = json_array();
    for (guint i = 0; i < MIN(s->rows, rows->len); i++)
        json_array_append_new(list, claim(s, g_array_index(rows, uint32_t, i)));
    return list;
}

static json_t *cuts(const atg_stats *s)
{
    json_t *o = json_object(), *points = json_array();
    for (guint i = 0; i < MIN(s->rows, s->points->len); i++)
        json_array_append_new(points,
                              node_number(s, g_array_index(s->points, uint32_t, i)));
    set(o, "articulation_points", whole(s->points->len));
    set(o, "bridges", whole(s->n_bridges));
    set(o, "top_points", points);
    set(o, "top_bridges", claims(s, s->bridges));
    return o;
}

/* ---- attribution ----------------------------------------------------------------- */

static json_t *statement(const atg_stats *s, const atg_statement *x)
{
    json_t *o = json_object();
    set(o, "source", node_number(s, x->source));
    set(o, "voice", node_number(s, x->voice));
    set(o, "culprit", node_number(s, x->culprit));
    set(o, "camp", node_number(s, x->camp));
    set(o, "status", json_string(atg_status_name(x->status)));
    if (x->kind != ATG_KIND_NONE)
        set(o, "kind", json_string(atg_kind_name(x->kind)));
    return o;
}

static json_t *camps(const atg_stats *s, const atg_agreement *a)
{
    json_t *list = json_array();
    for (size_t i = 0; i < a->n_camps; i++) {
        json_t *o = json_object();
        set(o, "camp", node_number(s, a->camps[i].node));
        set(o, "voices", whole(a->camps[i].voices));
        set(o, "support", json_real(a->camps[i].support));
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *agreement(const atg_stats *s, const atg_agreement *a)
{
    json_t *o = json_object(), *said = json_array(), *denied = json_array();
    for (size_t i = 0; i < a->n_statements; i++)
        json_array_append_new(said, statement(s, &a->statements[i]));
    for (size_t i = 0; i < a->n_deniers; i++)
        json_array_append_new(denied, node_number(s, a->deniers[i]));
    set(o, "incident", node_number(s, a->incident));
    set(o, "sources", whole(a->sources));
    set(o, "voices", whole(a->voices));
    set(o, "for", json_real(a->support));
    set(o, "against", json_real(a->against));
    set(o, "agreement", a->n_camps ? json_real(a->agreement) : json_null());
    set(o, "index", json_real(a->index));
    set(o, "camps", camps(s, a));
    set(o, "statements", said);
    set(o, "denied_by", denied);
    return o;
}

static json_t *agreements(const atg_stats *s)
{
    json_t *list = json_array();
    for (size_t i = 0; i < s->attribution.n_agreements; i++)
        json_array_append_new(list, agreement(s, &s->attribution.agreements[i]));
    return list;
}

static json_t *reciprocity(const atg_stats *s)
{
    const atg_attribution *a = &s->attribution;
    json_t *o = json_object(), *list = json_array();
    for (size_t i = 0; i < a->n_pairs; i++) {
        json_t *pair = json_object();
        set(pair, "a", node_number(s, a->pairs[i].a));
        set(pair, "b", node_number(s, a->pairs[i].b));
        set(pair, "a_accuses_b", whole(a->pairs[i].a_of_b));
        set(pair, "b_accuses_a", whole(a->pairs[i].b_of_a));
        json_array_append_new(list, pair);
    }
    set(o, "pairs_with_an_accusation", whole(a->n_accusing));
    set(o, "pairs", list);
    return o;
}

/* ---- incidents ------------------------------------------------------------------- */

/* Edges out of an incident, by relation. */
static void set_ends(json_t *o, const atg_stats *s, uint32_t node)
{
    const atg_graph *g = s->graph;
    for (size_t i = s->from.first[node]; i < s->from.first[node + 1]; i++) {
        const atg_edge *e = &g->edges[s->from.edges[i]];
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
        set(end, "corroboration", whole(e->corroboration));
        set(end, "sources", whole(e->sources));
        set(end, "mentions", whole(e->mentions));
        json_array_append_new(list, end);
    }
}

static json_t *figure(const atg_graph_figure *f)
{
    json_t *o = json_object();
    set(o, "text", text(f->text));
    set(o, "value", json_real(f->value));
    set(o, "unit", text(f->unit));
    set(o, "source", text(f->source));
    return o;
}

static json_t *figures(const atg_node *n)
{
    json_t *list = json_array();
    for (size_t i = 0; i < n->n_figures; i++)
        json_array_append_new(list, figure(&n->figures[i]));
    return list;
}

static json_t *incidents(const atg_stats *s)
{
    json_t *list = json_array();
    for (guint i = 0; i < s->incidents->len; i++) {
        uint32_t node = g_array_index(s->incidents, uint32_t, i);
        const atg_node *n = &s->graph->nodes[node];
        json_t *o = node_name(n);
        if (n->year)
            set(o, "year", whole(n->year));
        set(o, "sources", whole(n->sources));
        set_ends(o, s, node);
        if (n->n_figures)
            set(o, "figures", figures(n));
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *contradictions(const atg_stats *s)
{
    json_t *list = json_array();
    for (guint i = 0; i < s->figures->len; i++) {
        const atg_figure_group *f = &g_array_index(s->figures, atg_figure_group, i);
        if (!f->contradict)
            continue;
        json_t *o = json_object(), *side = json_array();
        for (guint k = 0; k < f->figures->len; k++)
            json_array_append_new(side, figure(g_ptr_array_index(f->figures, k)));
        set(o, "incident", node_number(s, f->incident));
        set(o, "unit", text(f->unit));
        set(o, "figures", side);
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
    set(o, "schema", json_string("attrigraph-stats/2"));
    set(o, "documents", whole(s->graph->n_documents));
    set(o, "nodes", whole(s->graph->n_nodes));
    set(o, "edges", whole(s->graph->n_edges));
    if (s->graph->shown.filter.n)
        set(o, "shown", shown(s->graph));
    set(o, "near_copies", whole(s->copies));
    set(o, "metrics", metrics(s->graph));
    set(o, "components", whole(s->n_components));
    set(o, "types", types(s));
    set(o, "relations", relations(s));
    set(o, "central", central(s));
    set(o, "communities", communities(s));
    set(o, "cuts", cuts(s));
    set(o, "agreement", agreements(s));
    set(o, "reciprocity", reciprocity(s));
    set(o, "claims", claims(s, s->claims));
    set(o, "contradictions", contradictions(s));
    set(o, "incidents", incidents(s));
    char *dump = json_dumps(o, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
    g_string_append_printf(out, "%s\n", dump ? dump : "");
    free(dump);
    json_decref(o);
}
