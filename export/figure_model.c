#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/model.h"
#include "export/fields.h"
#include "export/figure.h"
#include "export/pairs.h"
#include "export/theme.h"

#define LABEL_WIDTH 18 /* characters in a line of a node's label */
#define NARROW_LABEL 15
#define NARROW_MM 120.0 /* below it lines of text are shorter */
#define TITLE_WIDTH 72
#define NARROW_TITLE 36
#define CAPTION_WIDTH 100
#define NARROW_CAPTION 60
#define LABELLED_EDGES 60 /* more lines than this: colours and legend tell */
#define LABELLED_ON_PAPER 30
#define MANY_EDGES 150 /* more lines than this are drawn thinner */
#define REFERENCE_COLOR "#BBBBBB"

/* json_string refuses what is not UTF-8; all text here has passed atg_figure_clean. */
static void set(json_t *o, const char *key, const char *value)
{
    json_t *v = json_string(value);
    json_object_set_new(o, key, v ? v : json_string(""));
}

static void set_owned(json_t *o, const char *key, char *value)
{
    set(o, key, value);
    g_free(value);
}

static void set_text(json_t *o, const char *key, atg_str value)
{
    if (value.n)
        set_owned(o, key, atg_figure_clean(value));
}

static void set_id(json_t *o, char kind, size_t i)
{
    set_owned(o, "id", g_strdup_printf("%c%zu", kind, i));
}

static void set_number(json_t *o, const char *key, double v)
{
    json_object_set_new(o, key, json_real(v));
}

static void set_index(json_t *o, const char *key, size_t v)
{
    json_object_set_new(o, key, json_integer((json_int_t)v));
}

static const atg_theme *theme_of(const atg_export_options *opt)
{
    return opt->theme ? opt->theme : atg_theme_find(NULL);
}

static void set_node_look(json_t *o, const atg_theme *t, atg_ntype type)
{
    const atg_type_look *look = &t->types[type];
    set(o, "shape", look->shape);
    set(o, "style", look->rounded ? "filled,rounded" : "filled");
    set(o, "fill", look->fill);
    set(o, "ink", look->ink);
    set(o, "line", t->outline);
    set_index(o, "peripheries", (size_t)look->peripheries);
}

static void set_edge_look(json_t *o, const atg_theme *t, atg_edge_group group,
                          atg_status status)
{
    const atg_group_look *look = &t->groups[group];
    set(o, "color", look->color);
    set(o, "arrow", look->arrow);
    set(o, "style", t->statuses[status].line);
    set_number(o, "width", look->width);
}

static json_t *header(const char *mode, const atg_figure_spec *spec, const atg_graph *g)
{
    char prefix[16];
    const atg_theme *t = theme_of(spec->opt);
    json_t *o = json_object();
    atg_figure_prefix(g, spec->opt, prefix);
    set(o, "schema", ATG_DRAW_SCHEMA);
    set(o, "mode", mode);
    set(o, "format", spec->format);
    set(o, "engine", spec->engine);
    set(o, "prefix", prefix);
    set(o, "font", t->font);
    set_owned(
        o, "bold_font",
        g_strdup_printf("%s%sBold", t->font, strcmp(t->font, "Helvetica") ? " " : "-"));
    set(o, "paper", t->paper);
    set(o, "ink", t->ink);
    set(o, "rule", t->rule);
    return o;
}

static void set_caption(json_t *o, const atg_graph *g, const atg_export_options *opt,
                        char *counts)
{
    json_t *list = json_array();
    const char *title = opt->title ? opt->title : "";
    char **lines = atg_figure_caption(g, counts);
    bool narrow = opt->width_mm > 0 && opt->width_mm < NARROW_MM;
    set_owned(o, "title",
              atg_figure_wrap(atg_str_of(title), narrow ? NARROW_TITLE : TITLE_WIDTH));
    for (char **line = lines; *line; line++) {
        char *wrapped =
            atg_figure_wrap(atg_str_of(*line), narrow ? NARROW_CAPTION : CAPTION_WIDTH);
        json_array_append_new(list, json_string(wrapped));
        g_free(wrapped);
    }
    json_object_set_new(o, "caption", list);
    g_strfreev(lines);
    g_free(counts);
}

static char *dump(json_t *o)
{
    char *malloced = json_dumps(o, JSON_COMPACT | JSON_REAL_PRECISION(9));
    char *copy = g_strdup(malloced);
    free(malloced);
    json_decref(o);
    return copy;
}

/* ------------------------------------------------------------------------- figure */

static double largest_pagerank(const atg_graph *g)
{
    double most = 0;
    for (size_t i = 0; g->measured && i < g->n_nodes; i++)
        most = fmax(most, g->nodes[i].metrics.pagerank);
    return most;
}

/* Area is proportional to PageRank, but never less than the label needs. */
static json_t *figure_node(const atg_figure_selection *s, size_t i, double most,
                           const atg_export_options *opt)
{
    const atg_node *n = &s->graph->nodes[i];
    const atg_theme *t = theme_of(opt);
    bool tight = opt->width_mm > 0;
    double share = most > 0 ? CLAMP(n->metrics.pagerank / most, 0, 1) : 0.25;
    if (n == s->center)
        share = 1;
    if (tight) /* on paper, room for text is worth more than sizes */
        share *= 0.4;
    json_t *o = json_object();
    set_id(o, 'n', i);
    set_node_look(o, t, n->type);
    set_owned(o, "label",
              atg_figure_wrap(n->label, tight ? NARROW_LABEL : LABEL_WIDTH));
    set_number(o, "font", floor((9.5 + 5.0 * sqrt(share)) * 2 + 0.5) / 2);
    set_number(o, "area", 7500 * share);
    if (n == s->center)
        set_number(o, "pen", 3);
    return o;
}

static size_t *places(const atg_figure_selection *s)
{
    size_t *place = g_new0(size_t, s->graph->n_nodes + 1);
    for (size_t i = 0; i < s->n_nodes; i++)
        place[s->nodes[i]] = i;
    return place;
}

/* A bundle shows the colour of each group in it once, side by side. */
static void set_bundle_look(json_t *o, const atg_theme *t, const atg_figure_bundle *b)
{
    atg_status status = ATG_STATUS_COUNT;
    unsigned seen = 0;
    for (size_t i = 0; i < b->n; i++) {
        seen |= 1u << atg_group_of(b->edges[i]->relation);
        status = MIN(status, b->edges[i]->status);
    }
    GString *colors = g_string_new(NULL);
    bool first = true;
    for (unsigned k = 0; k < ATG_GROUP_COUNT; k++) {
        if (!(seen & (1u << k)))
            continue;
        if (first)
            set_edge_look(o, t, (atg_edge_group)k, status);
        g_string_append_printf(colors, "%s%s", first ? "" : ":", t->groups[k].color);
        first = false;
    }
    set_owned(o, "color", g_string_free(colors, FALSE));
}

static char *bundle_label(const atg_figure_bundle *b)
{
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < b->n; i++)
        g_string_append_printf(out, "%s%s", i == 0 ? "" : ",\n",
                               atg_relation_name(b->edges[i]->relation));
    return g_string_free(out, FALSE);
}

static json_t *figure_edges(const atg_figure_selection *s, const atg_theme *t)
{
    json_t *list = json_array();
    size_t *place = places(s);
    for (size_t i = 0; i < s->n_bundles; i++) {
        const atg_figure_bundle *b = &s->bundles[i];
        json_t *o = json_object();
        set_id(o, 'e', i);
        set_index(o, "from", place[b->subject]);
        set_index(o, "to", place[b->object]);
        set_owned(o, "label", bundle_label(b));
        set_bundle_look(o, t, b);
        if (s->n_bundles > MANY_EDGES)
            set_number(o, "width", 0.6 * json_real_value(json_object_get(o, "width")));
        json_array_append_new(list, o);
    }
    g_free(place);
    return list;
}

static void legend_row(json_t *list, const char *kind, const char *label, json_t *look)
{
    json_t *o = look ? look : json_object();
    set(o, "kind", kind);
    set(o, "text", label);
    json_array_append_new(list, o);
}

static void legend_types(json_t *list, const atg_theme *t,
                         const atg_figure_selection *s)
{
    unsigned seen = 0;
    for (size_t i = 0; i < s->n_nodes; i++)
        seen |= 1u << s->graph->nodes[s->nodes[i]].type;
    if (seen)
        legend_row(list, "head",
                   s->graph->measured ? "Nodes (size: PageRank)" : "Nodes", NULL);
    for (unsigned k = 0; k < ATG_NTYPE_COUNT; k++) {
        if (!(seen & (1u << k)))
            continue;
        json_t *look = json_object();
        set_node_look(look, t, (atg_ntype)k);
        legend_row(list, "node", atg_ntype_name((atg_ntype)k), look);
    }
}

static void legend_groups(json_t *list, const atg_theme *t, unsigned seen)
{
    if (seen)
        legend_row(list, "head", "Relations", NULL);
    for (unsigned k = 0; k < ATG_GROUP_COUNT; k++) {
        if (!(seen & (1u << k)))
            continue;
        json_t *look = json_object();
        set_edge_look(look, t, (atg_edge_group)k, ATG_ASSERTED);
        legend_row(list, "edge", atg_group_label((atg_edge_group)k), look);
    }
}

/* Solid is told only where there is something to tell it from. */
static void legend_statuses(json_t *list, const atg_theme *t, unsigned seen)
{
    if (!(seen & ~(1u << ATG_ASSERTED)))
        return;
    legend_row(list, "head", "Lines", NULL);
    for (unsigned k = 0; k < ATG_STATUS_COUNT; k++) {
        if (!(seen & (1u << k)))
            continue;
        json_t *look = json_object();
        set(look, "color", t->faint);
        set(look, "arrow", "none");
        set(look, "style", t->statuses[k].line);
        set_number(look, "width", 1.4);
        legend_row(list, "edge", atg_status_name((atg_status)k), look);
    }
}

static json_t *figure_legend(const atg_figure_selection *s, const atg_theme *t)
{
    json_t *list = json_array();
    unsigned group_set = 0, status_set = 0;
    for (size_t i = 0; i < s->n_edges; i++) {
        group_set |= 1u << atg_group_of(s->pool[i]->relation);
        status_set |= 1u << s->pool[i]->status;
    }
    legend_types(list, t, s);
    legend_groups(list, t, group_set);
    legend_statuses(list, t, status_set);
    return list;
}

char *atg_figure_model(const atg_figure_selection *s, const atg_figure_spec *spec)
{
    const atg_theme *t = theme_of(spec->opt);
    bool places = strcmp(spec->format, "positions") == 0;
    const char *mode = places ? "positions" : "figure";
    json_t *o = header(mode, spec, s->graph);
    json_t *nodes = json_array();
    double most = largest_pagerank(s->graph);
    set_caption(o, s->graph, spec->opt, atg_figure_counts(s));
    set_number(o, "width_mm", spec->opt->width_mm);
    set_number(o, "dpi", 200);
    size_t labelled = spec->opt->width_mm > 0 ? LABELLED_ON_PAPER : LABELLED_EDGES;
    json_object_set_new(o, "edge_labels", json_boolean(s->n_bundles <= labelled));
    for (size_t i = 0; i < s->n_nodes; i++)
        json_array_append_new(nodes, figure_node(s, s->nodes[i], most, spec->opt));
    json_object_set_new(o, "nodes", nodes);
    json_object_set_new(o, "edges", figure_edges(s, t));
    json_object_set_new(o, "legend", figure_legend(s, t));
    return dump(o);
}

/* ---------------------------------------------------------------------------- DOT */

static json_t *dot_node(const atg_graph *g, size_t i, const atg_theme *t)
{
    const atg_node *n = &g->nodes[i];
    json_t *o = json_object(), *attrs = json_object();
    set_id(o, 'n', i);
    set_node_look(o, t, n->type);
    set_text(o, "label", n->label);
    set_number(o, "font", 11);
    set_owned(o, "tooltip", atg_figure_node_tip(g, i));
    set(attrs, "type", atg_ntype_name(n->type));
    set_text(attrs, "country", n->country);
    set_text(attrs, "aliases", n->aliases);
    set_owned(attrs, "sources", g_strdup_printf("%u", n->sources));
    set_owned(attrs, "mentions", g_strdup_printf("%u", n->mentions));
    if (g->measured) {
        char number[G_ASCII_DTOSTR_BUF_SIZE];
        set(attrs, "pagerank",
            g_ascii_formatd(number, sizeof number, "%.9g", n->metrics.pagerank));
    }
    json_object_set_new(o, "attrs", attrs);
    return o;
}

static json_t *dot_line(size_t i, const atg_edge_head *e, const atg_theme *t)
{
    json_t *o = json_object();
    set_id(o, 'e', i);
    set_index(o, "from", e->subject);
    set_index(o, "to", e->object);
    set_text(o, "label", e->label);
    set_edge_look(o, t, atg_group_of(e->relation), e->status);
    if (e->reference) {
        set(o, "color", REFERENCE_COLOR);
        set_number(o, "width", 0.5);
    }
    return o;
}

static json_t *dot_pair(const atg_fields *f, size_t i, const atg_edge_head *head,
                        const atg_export_options *opt)
{
    const atg_pair *p = &f->pairs[i];
    json_t *o = dot_line(i, head, theme_of(opt)), *attrs = json_object();
    set_text(attrs, "relations", p->relations);
    set(attrs, "status", atg_status_name(p->status));
    set_owned(attrs, "edges", g_strdup_printf("%u", p->edges));
    set_owned(attrs, "sources", g_strdup_printf("%u", p->sources));
    set_owned(attrs, "mentions", g_strdup_printf("%u", p->mentions));
    set_text(attrs, "first_seen", p->first_seen);
    set_text(attrs, "last_seen", p->last_seen);
    json_object_set_new(o, "attrs", attrs);
    return o;
}

static json_t *dot_edge(const atg_fields *f, size_t i, const atg_edge_head *head,
                        const atg_export_options *opt)
{
    const atg_graph *g = f->graph;
    const atg_edge *e = &g->edges[i];
    const atg_figure_bundle one = {e->subject, e->object, &e, 1};
    json_t *o = dot_line(i, head, theme_of(opt)), *attrs = json_object();
    set_owned(o, "tooltip", atg_figure_bundle_tip(g, &one, opt));
    set(attrs, "relation", atg_relation_name(e->relation));
    set(attrs, "status", atg_status_name(e->status));
    set(attrs, "kind", atg_kind_name(e->kind));
    set(attrs, "basis", atg_basis_name(e->basis));
    set_owned(attrs, "sources", g_strdup_printf("%u", e->sources));
    set_owned(attrs, "mentions", g_strdup_printf("%u", e->mentions));
    set_text(attrs, "first_seen", e->first_seen);
    set_text(attrs, "last_seen", e->last_seen);
    json_object_set_new(o, "attrs", attrs);
    return o;
}

char *atg_figure_counts_all(const atg_graph *g)
{
    const atg_figure_selection all = {
        .graph = g, .n_nodes = g->n_nodes, .n_edges = g->n_edges, .whole = true};
    return atg_figure_counts(&all);
}

char *atg_dot_model(const atg_graph *g, const atg_export_options *opt)
{
    const atg_figure_spec spec = {"dot", "dot", opt};
    json_t *o = header("dot", &spec, g);
    json_t *nodes = json_array(), *edges = json_array();
    atg_error ignored = ATG_ERROR_INIT; /* an edge that is none is left out */
    atg_fields f;
    set_caption(o, g, opt, atg_figure_counts_all(g));
    for (size_t i = 0; i < g->n_nodes; i++)
        json_array_append_new(nodes, dot_node(g, i, theme_of(opt)));
    atg_fields_init(&f, g, opt, &ignored);
    for (size_t i = 0; i < f.n_edges; i++) {
        atg_edge_head head;
        if (atg_fields_head(&f, i, &head) == ATG_OK)
            json_array_append_new(edges, f.pairs ? dot_pair(&f, i, &head, opt)
                                                 : dot_edge(&f, i, &head, opt));
    }
    atg_fields_release(&f);
    json_object_set_new(o, "nodes", nodes);
    json_object_set_new(o, "edges", edges);
    return dump(o);
}
