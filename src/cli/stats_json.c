/* stats --json, by docs/stats.schema.json. */
#include "cli/json_text.h"
#include "cli/stats.h"
#include "export/fields.h"

static json_t *types(const atg_stats *s)
{
    json_t *o = json_object();
    for (int i = 0; i < ATG_NTYPE_COUNT; i++)
        if (s->types[i])
            atg_json_set(o, atg_ntype_name((atg_ntype)i), atg_json_count(s->types[i]));
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
            atg_json_set(row, atg_status_name((atg_status)i), atg_json_count(n[i]));
        atg_json_set(o, atg_relation_name((atg_relation)r), row);
    }
    return o;
}

static json_t *node_name(const atg_node *n)
{
    json_t *o = json_object();
    atg_json_set(o, "label", atg_json_text(n->label));
    atg_json_set(o, "type", json_string(atg_ntype_name(n->type)));
    atg_json_set(o, "key", atg_json_text(n->key));
    return o;
}

static json_t *node_number(const atg_stats *s, uint32_t node)
{
    return node == ATG_NONE ? json_null() : node_name(&s->graph->nodes[node]);
}

static json_t *estimate(double standard_error, double error)
{
    json_t *o = json_object();
    atg_json_set(o, "standard_error", json_real(standard_error));
    atg_json_set(o, "error_95", json_real(error));
    return o;
}

/* Which metrics there are, and what must be known to read them. */
static json_t *metrics(const atg_graph *g)
{
    const atg_metrics_info *m = &g->metrics;
    char sets[ATG_METRIC_SETS_SIZE];
    json_t *o = json_object();
    atg_json_set(o, "sets", json_string(atg_metric_sets_name(g->measured, sets)));
    if (g->measured & ATG_MEASURED_PERSONAL)
        atg_json_set(o, "personal_from", atg_json_text(m->from));
    if (m->samples) {
        atg_json_set(o, "samples", atg_json_count(m->samples));
        atg_json_set(o, "seed", atg_json_count(m->seed));
        atg_json_set(o, "betweenness",
                     estimate(m->betweenness_stderr, m->betweenness_error));
        atg_json_set(o, "harmonic", estimate(m->harmonic_stderr, m->harmonic_error));
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
            atg_json_set(row, "value", json_real(atg_metric_of(r->metric, n)));
            json_array_append_new(list, row);
        }
        if (!s->by || s->by == r->metric)
            atg_json_set(o, r->metric->name, list);
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
        atg_json_set(o, "id", atg_json_count(c->id));
        atg_json_set(
            o, "label",
            atg_json_text(s->graph->nodes[c->nodes[0]].metrics.community_label));
        atg_json_set(o, "size", atg_json_count(c->size));
        for (size_t k = 0; k < MIN(c->size, s->rows); k++)
            json_array_append_new(nodes, node_number(s, c->nodes[k]));
        atg_json_set(o, "nodes", nodes);
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *claim(const atg_stats *s, uint32_t number)
{
    const atg_edge *e = &s->graph->edges[number];
    json_t *o = json_object();
    atg_json_set(o, "subject", node_number(s, e->subject));
    atg_json_set(o, "relation", json_string(atg_relation_name(e->relation)));
    atg_json_set(o, "object", node_number(s, e->object));
    atg_json_set(o, "status", json_string(atg_status_name(e->status)));
    atg_json_set(o, "corroboration", atg_json_count(e->corroboration));
    atg_json_set(o, "sources", atg_json_count(e->sources));
    atg_json_set(o, "mentions", atg_json_count(e->mentions));
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
    atg_json_set(o, "articulation_points", atg_json_count(s->points->len));
    atg_json_set(o, "bridges", atg_json_count(s->n_bridges));
    atg_json_set(o, "top_points", points);
    atg_json_set(o, "top_bridges", claims(s, s->bridges));
    return o;
}

/* ---- attribution ----------------------------------------------------------------- */

static json_t *statement(const atg_stats *s, const atg_statement *x)
{
    json_t *o = json_object();
    atg_json_set(o, "source", node_number(s, x->source));
    atg_json_set(o, "voice", node_number(s, x->voice));
    atg_json_set(o, "culprit", node_number(s, x->culprit));
    atg_json_set(o, "camp", node_number(s, x->camp));
    atg_json_set(o, "status", json_string(atg_status_name(x->status)));
    if (x->kind != ATG_KIND_NONE)
        atg_json_set(o, "kind", json_string(atg_kind_name(x->kind)));
    return o;
}

static json_t *camps(const atg_stats *s, const atg_agreement *a)
{
    json_t *list = json_array();
    for (size_t i = 0; i < a->n_camps; i++) {
        json_t *o = json_object();
        atg_json_set(o, "camp", node_number(s, a->camps[i].node));
        atg_json_set(o, "voices", atg_json_count(a->camps[i].voices));
        atg_json_set(o, "support", json_real(a->camps[i].support));
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
    atg_json_set(o, "incident", node_number(s, a->incident));
    atg_json_set(o, "sources", atg_json_count(a->sources));
    atg_json_set(o, "voices", atg_json_count(a->voices));
    atg_json_set(o, "for", json_real(a->support));
    atg_json_set(o, "against", json_real(a->against));
    atg_json_set(o, "agreement", a->n_camps ? json_real(a->agreement) : json_null());
    atg_json_set(o, "index", json_real(a->index));
    atg_json_set(o, "camps", camps(s, a));
    atg_json_set(o, "statements", said);
    atg_json_set(o, "denied_by", denied);
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
        atg_json_set(pair, "a", node_number(s, a->pairs[i].a));
        atg_json_set(pair, "b", node_number(s, a->pairs[i].b));
        atg_json_set(pair, "a_accuses_b", atg_json_count(a->pairs[i].a_of_b));
        atg_json_set(pair, "b_accuses_a", atg_json_count(a->pairs[i].b_of_a));
        json_array_append_new(list, pair);
    }
    atg_json_set(o, "pairs_with_an_accusation", atg_json_count(a->n_accusing));
    atg_json_set(o, "pairs", list);
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
            atg_json_set(o, relation, list);
        }
        json_t *end = node_name(&g->nodes[e->object]);
        atg_json_set(end, "status", json_string(atg_status_name(e->status)));
        if (e->kind != ATG_KIND_NONE)
            atg_json_set(end, "kind", json_string(atg_kind_name(e->kind)));
        atg_json_set(end, "corroboration", atg_json_count(e->corroboration));
        atg_json_set(end, "sources", atg_json_count(e->sources));
        atg_json_set(end, "mentions", atg_json_count(e->mentions));
        json_array_append_new(list, end);
    }
}

static json_t *figure(const atg_graph_figure *f)
{
    json_t *o = json_object();
    atg_json_set(o, "text", atg_json_text(f->text));
    atg_json_set(o, "value", json_real(f->value));
    atg_json_set(o, "unit", atg_json_text(f->unit));
    atg_json_set(o, "source", atg_json_text(f->source));
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
            atg_json_set(o, "year", atg_json_count(n->year));
        atg_json_set(o, "sources", atg_json_count(n->sources));
        set_ends(o, s, node);
        if (n->n_figures)
            atg_json_set(o, "figures", figures(n));
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
        atg_json_set(o, "incident", node_number(s, f->incident));
        atg_json_set(o, "unit", atg_json_text(f->unit));
        atg_json_set(o, "figures", side);
        json_array_append_new(list, o);
    }
    return list;
}

/* What a filtered graph is a part of. */
static json_t *shown(const atg_graph *g)
{
    json_t *o = json_object();
    atg_json_set(o, "of_nodes", atg_json_count(g->shown.nodes));
    atg_json_set(o, "of_edges", atg_json_count(g->shown.edges));
    atg_json_set(o, "filter", atg_json_text(g->shown.filter));
    return o;
}

void atg_stats_json(const atg_stats *s, GString *out)
{
    json_t *o = json_object();
    atg_json_set(o, "schema", json_string("attrigraph-stats/2"));
    atg_json_set(o, "documents", atg_json_count(s->graph->n_documents));
    atg_json_set(o, "nodes", atg_json_count(s->graph->n_nodes));
    atg_json_set(o, "edges", atg_json_count(s->graph->n_edges));
    if (s->graph->shown.filter.n)
        atg_json_set(o, "shown", shown(s->graph));
    atg_json_set(o, "near_copies", atg_json_count(s->copies));
    atg_json_set(o, "metrics", metrics(s->graph));
    atg_json_set(o, "components", atg_json_count(s->n_components));
    atg_json_set(o, "types", types(s));
    atg_json_set(o, "relations", relations(s));
    atg_json_set(o, "central", central(s));
    atg_json_set(o, "communities", communities(s));
    atg_json_set(o, "cuts", cuts(s));
    atg_json_set(o, "agreement", agreements(s));
    atg_json_set(o, "reciprocity", reciprocity(s));
    atg_json_set(o, "claims", claims(s, s->claims));
    atg_json_set(o, "contradictions", contradictions(s));
    atg_json_set(o, "incidents", incidents(s));
    atg_json_print(o, 12, out);
}
