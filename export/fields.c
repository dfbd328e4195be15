#include "export/fields.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "export/lists.h"
#include "export/pairs.h"
#include "export/palette.h"

#define NODE(member) offsetof(atg_node, member)
#define METRIC(member) offsetof(atg_node, metrics.member)
#define EDGE(member) offsetof(atg_edge, member)
#define GRAPH(member) offsetof(atg_graph, metrics.member)
#define PAIR(member) offsetof(atg_pair, member)
#define SHOWN(member) offsetof(atg_graph, shown.member)

static const atg_field node_fields[] = {
    {"n_type", "type", ATG_FIELD_NTYPE, ATG_FIELD_ALWAYS, NODE(type)},
    {"n_label", "label", ATG_FIELD_TEXT, ATG_FIELD_ALWAYS, NODE(label)},
    /* Cytoscape's column for the label */
    {"n_name", "name", ATG_FIELD_TEXT, ATG_FIELD_DERIVED, NODE(label)},
    {"n_key", "key", ATG_FIELD_TEXT, 0, NODE(key)},
    {"n_aliases", "aliases", ATG_FIELD_LIST, 0, NODE(aliases)},
    {"n_code", "code", ATG_FIELD_TEXT, ATG_FIELD_COUNTRY, NODE(country)},
    {"n_country", "country", ATG_FIELD_TEXT, ATG_FIELD_NO_COUNTRY, NODE(country)},
    {"n_external_ids", "external_ids", ATG_FIELD_LIST, 0, NODE(external_ids)},
    {"n_mentions", "mentions", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, NODE(mentions)},
    {"n_sources", "sources", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, NODE(sources)},
    {"n_first_seen", "first_seen", ATG_FIELD_TEXT, ATG_FIELD_DATE, NODE(first_seen)},
    {"n_last_seen", "last_seen", ATG_FIELD_TEXT, ATG_FIELD_DATE, NODE(last_seen)},
    {"n_year", "year", ATG_FIELD_COUNT, 0, NODE(year)},
    {"n_incident_kind", "incident_kind", ATG_FIELD_TEXT, 0, NODE(incident_kind)},
    {"n_figures", "figures", ATG_FIELD_FIGURES, 0, 0},
    {"n_color", "color", ATG_FIELD_COLOR, ATG_FIELD_DERIVED | ATG_FIELD_LOOK, 0},
    {"n_size", "size", ATG_FIELD_SIZE, ATG_FIELD_DERIVED | ATG_FIELD_LOOK, 0},
    {"n_x", "x", ATG_FIELD_REAL, ATG_FIELD_POSITION | ATG_FIELD_LOOK, NODE(x)},
    {"n_y", "y", ATG_FIELD_REAL, ATG_FIELD_POSITION | ATG_FIELD_LOOK, NODE(y)},
    {"n_degree", "degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(degree)},
    {"n_in_degree", "in_degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(in_degree)},
    {"n_out_degree", "out_degree", ATG_FIELD_COUNT, ATG_FIELD_METRIC,
     METRIC(out_degree)},
    {"n_strength", "strength", ATG_FIELD_REAL, ATG_FIELD_METRIC, METRIC(strength)},
    {"n_pagerank", "pagerank", ATG_FIELD_REAL, ATG_FIELD_METRIC, METRIC(pagerank)},
    {"n_core", "core", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(core)},
    {"n_component", "component", ATG_FIELD_COUNT, ATG_FIELD_METRIC, METRIC(component)},
    {"n_betweenness", "betweenness", ATG_FIELD_REAL, ATG_FIELD_STANDARD,
     METRIC(betweenness)},
    {"n_harmonic", "harmonic", ATG_FIELD_REAL, ATG_FIELD_STANDARD, METRIC(harmonic)},
    {"n_eigenvector", "eigenvector", ATG_FIELD_REAL, ATG_FIELD_STANDARD,
     METRIC(eigenvector)},
    {"n_articulation", "articulation", ATG_FIELD_COUNT, ATG_FIELD_STANDARD,
     METRIC(articulation)},
    {"n_community", "community", ATG_FIELD_COUNT, ATG_FIELD_STANDARD,
     METRIC(community)},
    {"n_community_label", "community_label", ATG_FIELD_TEXT, ATG_FIELD_STANDARD,
     METRIC(community_label)},
    {"n_hub", "hub", ATG_FIELD_REAL, ATG_FIELD_ALL, METRIC(hub)},
    {"n_authority", "authority", ATG_FIELD_REAL, ATG_FIELD_ALL, METRIC(authority)},
    {"n_clustering", "clustering", ATG_FIELD_REAL, ATG_FIELD_ALL, METRIC(clustering)},
    {"n_constraint", "constraint", ATG_FIELD_REAL, ATG_FIELD_ALL, METRIC(constraint)},
    {"n_personal", "personal", ATG_FIELD_REAL, ATG_FIELD_PERSONAL, METRIC(personal)},
};

static const atg_field edge_fields[] = {
    /* Neo4j's importer looks for a key whose id is "label"; Gephi for the name */
    {"label", "label", ATG_FIELD_RELATION, ATG_FIELD_DERIVED, EDGE(relation)},
    {"e_relation", "relation", ATG_FIELD_RELATION, ATG_FIELD_ALWAYS, EDGE(relation)},
    /* what Cytoscape tells parallel edges apart by */
    {"e_interaction", "interaction", ATG_FIELD_RELATION, ATG_FIELD_DERIVED,
     EDGE(relation)},
    {"e_status", "status", ATG_FIELD_STATUS, ATG_FIELD_ALWAYS, EDGE(status)},
    {"e_kind", "kind", ATG_FIELD_KIND, 0, EDGE(kind)},
    {"e_basis", "basis", ATG_FIELD_BASIS, ATG_FIELD_ALWAYS, EDGE(basis)},
    {"e_weight", "weight", ATG_FIELD_REAL, ATG_FIELD_ALWAYS, EDGE(weight)},
    {"e_sources", "sources", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, EDGE(sources)},
    {"e_mentions", "mentions", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, EDGE(mentions)},
    {"e_corroboration", "corroboration", ATG_FIELD_COUNT, 0, EDGE(corroboration)},
    {"e_bridge", "bridge", ATG_FIELD_COUNT, ATG_FIELD_STANDARD, EDGE(bridge)},
    {"e_first_seen", "first_seen", ATG_FIELD_TEXT, ATG_FIELD_DATE, EDGE(first_seen)},
    {"e_last_seen", "last_seen", ATG_FIELD_TEXT, ATG_FIELD_DATE, EDGE(last_seen)},
    {"e_evidence", "evidence", ATG_FIELD_EVIDENCE, 0, 0},
};

static const atg_field graph_fields[] = {
    {"g_personal_from", "personal_from", ATG_FIELD_TEXT, ATG_FIELD_PERSONAL,
     GRAPH(from)},
    {"g_samples", "samples", ATG_FIELD_COUNT, ATG_FIELD_SAMPLED, GRAPH(samples)},
    {"g_seed", "seed", ATG_FIELD_COUNT, ATG_FIELD_SAMPLED, GRAPH(seed)},
    {"g_betweenness_stderr", "betweenness_stderr", ATG_FIELD_REAL, ATG_FIELD_SAMPLED,
     GRAPH(betweenness_stderr)},
    {"g_betweenness_error", "betweenness_error", ATG_FIELD_REAL, ATG_FIELD_SAMPLED,
     GRAPH(betweenness_error)},
    {"g_harmonic_stderr", "harmonic_stderr", ATG_FIELD_REAL, ATG_FIELD_SAMPLED,
     GRAPH(harmonic_stderr)},
    {"g_harmonic_error", "harmonic_error", ATG_FIELD_REAL, ATG_FIELD_SAMPLED,
     GRAPH(harmonic_error)},
    {"g_shown", "shown", ATG_FIELD_TEXT, ATG_FIELD_PART, SHOWN(text)},
    {"g_filter", "filter", ATG_FIELD_TEXT, ATG_FIELD_PART, SHOWN(filter)},
    {"g_of_nodes", "of_nodes", ATG_FIELD_COUNT, ATG_FIELD_PART, SHOWN(nodes)},
    {"g_of_edges", "of_edges", ATG_FIELD_COUNT, ATG_FIELD_PART, SHOWN(edges)},
};

static const atg_field pair_fields[] = {
    {"label", "label", ATG_FIELD_TEXT, ATG_FIELD_DERIVED | ATG_FIELD_ALWAYS,
     PAIR(label)},
    {"e_relations", "relations", ATG_FIELD_LIST, ATG_FIELD_ALWAYS, PAIR(relations)},
    {"e_interaction", "interaction", ATG_FIELD_TEXT, ATG_FIELD_DERIVED, PAIR(label)},
    {"e_edges", "edges", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, PAIR(edges)},
    {"e_status", "status", ATG_FIELD_STATUS, ATG_FIELD_ALWAYS, PAIR(status)},
    {"e_basis", "basis", ATG_FIELD_BASIS, ATG_FIELD_ALWAYS, PAIR(basis)},
    {"e_weight", "weight", ATG_FIELD_REAL, ATG_FIELD_ALWAYS, PAIR(weight)},
    {"e_sources", "sources", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, PAIR(sources)},
    {"e_mentions", "mentions", ATG_FIELD_COUNT, ATG_FIELD_ALWAYS, PAIR(mentions)},
    {"e_first_seen", "first_seen", ATG_FIELD_TEXT, 0, PAIR(first_seen)},
    {"e_last_seen", "last_seen", ATG_FIELD_TEXT, 0, PAIR(last_seen)},
};

const atg_field *atg_node_fields(size_t *n)
{
    *n = G_N_ELEMENTS(node_fields);
    return node_fields;
}

const atg_field *atg_edge_fields(size_t *n)
{
    *n = G_N_ELEMENTS(edge_fields);
    return edge_fields;
}

const atg_field *atg_graph_fields(size_t *n)
{
    *n = G_N_ELEMENTS(graph_fields);
    return graph_fields;
}

const atg_field *atg_pair_fields(size_t *n)
{
    *n = G_N_ELEMENTS(pair_fields);
    return pair_fields;
}

G_STATIC_ASSERT(G_N_ELEMENTS(node_fields) <= 64);
G_STATIC_ASSERT(G_N_ELEMENTS(edge_fields) <= 64);

atg_value_kind atg_field_kind(const atg_field *f)
{
    switch (f->type) {
    case ATG_FIELD_LIST:
        return ATG_VALUE_LIST;
    case ATG_FIELD_COUNT:
        return ATG_VALUE_COUNT;
    case ATG_FIELD_REAL:
    case ATG_FIELD_SIZE:
        return ATG_VALUE_REAL;
    case ATG_FIELD_FIGURES:
    case ATG_FIELD_EVIDENCE:
        return ATG_VALUE_JSON;
    default:
        return ATG_VALUE_TEXT;
    }
}

const char *atg_field_xml_type(const atg_field *f)
{
    switch (atg_field_kind(f)) {
    case ATG_VALUE_COUNT:
        return "long";
    case ATG_VALUE_REAL:
        return "double";
    default:
        return "string";
    }
}

/* ---- sets of metrics ------------------------------------------------------------- */

static const char *const set_names[] = {"basic", "standard", "all", "personal"};

const char *atg_metric_sets_name(unsigned sets, char out[ATG_METRIC_SETS_SIZE])
{
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < G_N_ELEMENTS(set_names); i++)
        if (sets & 1u << i)
            n += (size_t)g_snprintf(out + n, ATG_METRIC_SETS_SIZE - n, "%s%s",
                                    n ? "|" : "", set_names[i]);
    return out;
}

bool atg_metric_sets_parse(atg_str text, unsigned *sets)
{
    unsigned got = 0;
    atg_str name;
    while (text.n && atg_str_split(&text, '|', &name)) {
        size_t i = 0;
        while (i < G_N_ELEMENTS(set_names) && !atg_str_is(name, set_names[i]))
            i++;
        if (i == G_N_ELEMENTS(set_names))
            return false;
        got |= 1u << i;
    }
    *sets = got;
    return true;
}

/* ---- a graph --------------------------------------------------------------------- */

static bool is_placed(const atg_node *n)
{
    return n->x != 0 || n->y != 0;
}

void atg_fields_init(atg_fields *s, const atg_graph *g, const atg_export_options *opt,
                     atg_error *err)
{
    *s = (atg_fields){.graph = g, .err = err, .scratch = g_string_new(NULL)};
    s->node_fields = atg_node_fields(&s->n_node_fields);
    s->edge_fields = atg_edge_fields(&s->n_edge_fields);
    s->n_edges = g->n_edges;
    atg_arena_init(&s->arena);
    if (opt->aggregate) {
        s->edge_fields = atg_pair_fields(&s->n_edge_fields);
        s->pairs = atg_pairs_make(g, &s->arena, &s->n_edges);
    }
    s->max_evidence = opt->max_evidence ? opt->max_evidence : ATG_EVIDENCE_USUAL;
    for (size_t i = 0; i < g->n_nodes; i++) {
        s->has_layout = s->has_layout || is_placed(&g->nodes[i]);
        if (g->measured)
            s->top_pagerank = MAX(s->top_pagerank, g->nodes[i].metrics.pagerank);
    }
}

void atg_fields_release(atg_fields *s)
{
    g_string_free(s->scratch, TRUE);
    atg_arena_release(&s->arena);
}

static bool is_measured(const atg_graph *g, unsigned flags)
{
    static const unsigned sets[][2] = {{ATG_FIELD_STANDARD, ATG_MEASURED_STANDARD},
                                       {ATG_FIELD_ALL, ATG_MEASURED_ALL},
                                       {ATG_FIELD_PERSONAL, ATG_MEASURED_PERSONAL}};
    for (size_t i = 0; i < G_N_ELEMENTS(sets); i++)
        if ((flags & sets[i][0]) == sets[i][0])
            return g->measured & sets[i][1];
    return g->measured;
}

bool atg_fields_has(const atg_fields *s, const atg_field *f)
{
    return (!(f->flags & ATG_FIELD_METRIC) || is_measured(s->graph, f->flags)) &&
           (!(f->flags & ATG_FIELD_POSITION) || s->has_layout) &&
           (!(f->flags & ATG_FIELD_SAMPLED) || s->graph->metrics.samples) &&
           (!(f->flags & ATG_FIELD_PART) || s->graph->shown.filter.n);
}

static bool of_node(const atg_fields *s, const atg_field *f, const atg_node *n)
{
    bool country = n->type == ATG_COUNTRY;
    return !((f->flags & ATG_FIELD_COUNTRY && !country) ||
             (f->flags & ATG_FIELD_NO_COUNTRY && country) ||
             (f->flags & ATG_FIELD_POSITION && !is_placed(n))) &&
           atg_fields_has(s, f);
}

/* ---- values ---------------------------------------------------------------------- */

static atg_str scratch_text(const atg_fields *s)
{
    return (atg_str){s->scratch->str, s->scratch->len};
}

/* From 10 to 50 by the square root, so that the area of the disc follows the PageRank.
 */
static double node_size(const atg_fields *s, const atg_node *n)
{
    double share = s->top_pagerank > 0 ? n->metrics.pagerank / s->top_pagerank : 0;
    return floor((10 + 40 * sqrt(share > 0 ? share : 0)) * 10 + 0.5) / 10;
}

static unsigned enum_at(const void *row, size_t offset)
{
    unsigned v;
    memcpy(&v, (const char *)row + offset, sizeof v);
    return v;
}

static const char *enum_name(const atg_field *f, unsigned v)
{
    switch (f->type) {
    case ATG_FIELD_NTYPE:
        return atg_ntype_name((atg_ntype)v);
    case ATG_FIELD_RELATION:
        return atg_relation_name((atg_relation)v);
    case ATG_FIELD_STATUS:
        return atg_status_name((atg_status)v);
    case ATG_FIELD_KIND:
        return atg_kind_name((atg_kind)v);
    default:
        return atg_basis_name((atg_basis)v);
    }
}

/* A JSON array, an object a line; or lines without more. */
static void begin_item(atg_fields *s, size_t i)
{
    const char *between = s->readable ? "\n" : ",\n",
               *before = s->readable ? "" : "[\n";
    g_string_append(s->scratch, i ? between : before);
}

static void end_list(atg_fields *s, size_t n, atg_str *text)
{
    if (!s->readable)
        g_string_append(s->scratch, "\n]");
    if (n)
        *text = scratch_text(s);
}

static atg_code figures_text(atg_fields *s, const atg_node *n, atg_str *text)
{
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n->n_figures && code == ATG_OK; i++) {
        begin_item(s, i);
        code = s->readable ? atg_list_say_figure(&n->figures[i], s->scratch, s->err)
                           : atg_list_put_figure(&n->figures[i], s->scratch, s->err);
    }
    end_list(s, n->n_figures, text);
    return code;
}

static atg_code evidence_text(atg_fields *s, const atg_edge *e, atg_str *text)
{
    size_t n = MIN(e->n_evidence, s->max_evidence);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++) {
        const atg_evidence *said = &e->evidence[i];
        begin_item(s, i);
        code = s->readable ? atg_list_say_evidence(s->graph, said, s->scratch, s->err)
                           : atg_list_put_evidence(s->graph, said, s->scratch, s->err);
    }
    end_list(s, n, text);
    return code;
}

static atg_code real_text(atg_fields *s, const atg_field *f, double v, atg_str *text)
{
    char number[ATG_NUMBER_SIZE];
    if (!isfinite(v))
        return atg_fail(s->err, ATG_E_FORMAT, "%s: not a finite number", f->name);
    g_string_append(s->scratch, atg_number_format(number, v));
    *text = scratch_text(s);
    return ATG_OK;
}

static void count_text(atg_fields *s, const atg_field *f, const void *row,
                       atg_str *text)
{
    unsigned v = enum_at(row, f->offset);
    if (v == 0 && !(f->flags & (ATG_FIELD_ALWAYS | ATG_FIELD_METRIC)))
        return;
    char number[ATG_NUMBER_SIZE];
    g_string_append(s->scratch, atg_count_format(number, v));
    *text = scratch_text(s);
}

static atg_code value_text(atg_fields *s, const atg_field *f, const void *row,
                           atg_str *text)
{
    const char *at = (const char *)row + f->offset;
    double v;
    switch (f->type) {
    case ATG_FIELD_TEXT:
    case ATG_FIELD_LIST:
        memcpy(text, at, sizeof *text);
        return atg_list_check_text(*text, f->name, s->err);
    case ATG_FIELD_COUNT:
        count_text(s, f, row, text);
        return ATG_OK;
    case ATG_FIELD_REAL:
        memcpy(&v, at, sizeof v);
        return real_text(s, f, v, text);
    case ATG_FIELD_FIGURES:
        return figures_text(s, row, text);
    case ATG_FIELD_EVIDENCE:
        return evidence_text(s, row, text);
    case ATG_FIELD_COLOR:
        *text = atg_str_of(atg_palette_fill(((const atg_node *)row)->type));
        return ATG_OK;
    case ATG_FIELD_SIZE:
        return real_text(s, f, node_size(s, row), text);
    default:
        *text = atg_str_of(enum_name(f, enum_at(row, f->offset)));
        return ATG_OK;
    }
}

static atg_code field_text(atg_fields *s, const atg_field *f, const void *row,
                           atg_str *text)
{
    g_string_truncate(s->scratch, 0);
    *text = ATG_STR_NONE;
    atg_code code = value_text(s, f, row, text);
    if (text->n == 0)
        *text = f->flags & ATG_FIELD_ALWAYS ? ATG_STR("") : ATG_STR_NONE;
    return code;
}

/* ---- nodes and edges ------------------------------------------------------------- */

static atg_code in_node(const atg_fields *s, size_t i)
{
    atg_str label = atg_str_cap(s->graph->nodes[i].label, 80);
    char *why = g_strdup(s->err->message);
    atg_fail(s->err, s->err->code, "cannot write node n%zu ('%.*s'): %s", i,
             (int)label.n, label.n ? label.p : "", why);
    g_free(why);
    return s->err->code;
}

static atg_code in_edge(const atg_fields *s, size_t i)
{
    char *why = g_strdup(s->err->message);
    atg_fail(s->err, s->err->code, "cannot write edge e%zu: %s", i, why);
    g_free(why);
    return s->err->code;
}

atg_code atg_fields_label(const atg_fields *s, size_t i)
{
    atg_str label = s->graph->nodes[i].label;
    return atg_list_check_text(label, "label", s->err) == ATG_OK ? ATG_OK
                                                                 : in_node(s, i);
}

atg_code atg_fields_node(atg_fields *s, const atg_field *f, size_t i, atg_str *text)
{
    const atg_node *n = &s->graph->nodes[i];
    *text = ATG_STR_NONE;
    if (!of_node(s, f, n) || field_text(s, f, n, text) == ATG_OK)
        return ATG_OK;
    return in_node(s, i);
}

atg_code atg_fields_edge(atg_fields *s, const atg_field *f, size_t i, atg_str *text)
{
    const void *row = s->pairs ? (const void *)&s->pairs[i] : &s->graph->edges[i];
    *text = ATG_STR_NONE;
    if (!atg_fields_has(s, f) || field_text(s, f, row, text) == ATG_OK)
        return ATG_OK;
    return in_edge(s, i);
}

atg_code atg_fields_graph(atg_fields *s, const atg_field *f, atg_str *text)
{
    *text = ATG_STR_NONE;
    return atg_fields_has(s, f) ? field_text(s, f, s->graph, text) : ATG_OK;
}

static atg_edge_head head_of_edge(const atg_edge *e)
{
    const char *kind = atg_relation_name(e->relation);
    return (atg_edge_head){.subject = e->subject,
                           .object = e->object,
                           .relation = e->relation,
                           .status = e->status,
                           .reference = e->basis == ATG_BASIS_REFERENCE,
                           .kind = kind,
                           .label = atg_str_of(kind),
                           .first_seen = e->first_seen,
                           .last_seen = e->last_seen,
                           .weight = e->weight};
}

static atg_edge_head head_of_pair(const atg_pair *p)
{
    return (atg_edge_head){.subject = p->subject,
                           .object = p->object,
                           .relation = p->relation,
                           .status = p->status,
                           .reference = p->basis == ATG_BASIS_REFERENCE,
                           .label = p->label,
                           .first_seen = p->first_seen,
                           .last_seen = p->last_seen,
                           .weight = p->weight};
}

atg_code atg_fields_head(const atg_fields *s, size_t i, atg_edge_head *head)
{
    *head = s->pairs ? head_of_pair(&s->pairs[i]) : head_of_edge(&s->graph->edges[i]);
    if (head->subject >= s->graph->n_nodes || head->object >= s->graph->n_nodes)
        atg_fail(s->err, ATG_E_FORMAT, "an end is no node of the graph");
    else if (!(head->weight > 0))
        atg_fail(s->err, ATG_E_FORMAT, "its weight is not above 0");
    else if (!isfinite(head->weight))
        atg_fail(s->err, ATG_E_FORMAT, "weight: not a finite number");
    else
        return ATG_OK;
    return in_edge(s, i);
}
