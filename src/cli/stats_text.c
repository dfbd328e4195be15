#include <string.h>

#include "cli/report.h"
#include "cli/stats.h"
#include "cli/table.h"
#include "cli/terminal.h"

enum { LABEL_COLUMNS = 40, NAMES = 5 };

static const atg_node *node_at(const atg_stats *s, uint32_t i)
{
    return &s->graph->nodes[i];
}

/* Cut at a character, by what a terminal shows. */
static void put_label(GString *out, atg_str label, size_t columns)
{
    if (atg_columns(label) <= columns) {
        g_string_append_len(out, label.p ? label.p : "", (gssize)label.n);
        return;
    }
    atg_str cut = label;
    while (atg_columns(cut) >= columns)
        cut = atg_str_cap(cut, cut.n - 1);
    g_string_append_printf(out, "%.*s…", ATG_STR_ARG(cut));
}

static void label_cell(atg_table *t, atg_str label, size_t columns)
{
    GString *text = g_string_new(NULL);
    put_label(text, label, columns);
    atg_table_cell(t, (atg_str){text->str, text->len});
    g_string_free(text, TRUE);
}

static void node_cell(atg_table *t, const atg_stats *s, uint32_t node)
{
    if (node == ATG_NONE)
        atg_table_cell(t, ATG_STR("-"));
    else
        label_cell(t, node_at(s, node)->label, LABEL_COLUMNS);
}

/* Prints it below a heading and ends it; nothing where it has no rows. left_out: rows
 * that there would be beside these. */
static void end_table(atg_table *t, const char *heading, size_t left_out, GString *out)
{
    if (t->cells->len > t->columns) {
        g_string_append_printf(out, "\n%s%s", heading, *heading ? "\n" : "");
        atg_table_print(t, out);
        if (left_out)
            g_string_append_printf(out, "and %zu more; see --top\n", left_out);
    }
    atg_table_release(t);
}

static size_t rows_of(const atg_stats *s, const GArray *rows)
{
    return MIN(s->rows, rows->len);
}

/* ---- counts ---------------------------------------------------------------------- */

static void put_estimates(const atg_metrics_info *m, GString *out)
{
    if (m->samples)
        g_string_append_printf(
            out,
            "betweenness and harmonic closeness: estimates from %u sources (seed %u); "
            "standard error at most %.2g and %.2g, off by at most %.2g and %.2g with "
            "95 %% confidence\n",
            m->samples, m->seed, m->betweenness_stderr, m->harmonic_stderr,
            m->betweenness_error, m->harmonic_error);
}

static void put_totals(const atg_stats *s, GString *out)
{
    const atg_graph *g = s->graph;
    GString *line = g_string_new(NULL);
    atg_append_count(line, g->n_documents, "document", "documents");
    if (s->copies)
        atg_append_count(line, s->copies, "near-copy", "near-copies");
    atg_append_count(line, g->n_nodes, "node", "nodes");
    atg_append_count(line, g->n_edges, "edge", "edges");
    if (g->measured)
        atg_append_count(line, s->n_components, "component", "components");
    if (g->measured & ATG_MEASURED_STANDARD)
        atg_append_count(line, s->communities->len, "community", "communities");
    g_string_append_printf(out, "%s\n", line->str);
    g_string_free(line, TRUE);
    if (g->shown.filter.n)
        g_string_append_printf(out, "%.*s (%.*s)\n", ATG_STR_ARG(g->shown.text),
                               ATG_STR_ARG(g->shown.filter));
    put_estimates(&g->metrics, out);
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
    end_table(&t, "", 0, out);
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
    end_table(&t, "", 0, out);
}

/* ---- central nodes --------------------------------------------------------------- */

static void value_cell(atg_table *t, const atg_metric *m, const atg_node *n)
{
    double v = atg_metric_of(m, n);
    atg_table_format(t, m->type == ATG_METRIC_COUNT ? "%.0f" : "%.4f", v);
}

static void put_central(const atg_stats *s, GString *out)
{
    static const char *const usual[] = {"pagerank", "betweenness", "degree"};
    const atg_ranking *r[G_N_ELEMENTS(usual)];
    size_t n = 0;
    GString *heads = g_string_new(">");
    for (size_t i = 0; i < G_N_ELEMENTS(usual) && !s->by; i++)
        if ((r[n] = atg_stats_ranking(s, usual[i])))
            n++;
    if (s->by && (r[n] = atg_stats_ranking(s, s->by->name)))
        n++;
    for (size_t i = 0; i < n; i++)
        g_string_append_printf(heads, "|by %s|>", r[i]->metric->name);
    atg_table t;
    atg_table_init(&t, heads->str);
    for (size_t i = 0; n && i < MIN(s->rows, s->graph->n_nodes); i++) {
        atg_table_format(&t, "%zu", i + 1);
        for (size_t k = 0; k < n; k++) {
            label_cell(&t, node_at(s, r[k]->nodes[i])->label, LABEL_COLUMNS);
            value_cell(&t, r[k]->metric, node_at(s, r[k]->nodes[i]));
        }
    }
    end_table(&t, "", 0, out);
    g_string_free(heads, TRUE);
}

/* ---- communities and cuts -------------------------------------------------------- */

static void put_communities(const atg_stats *s, GString *out)
{
    atg_table t;
    size_t shown = 0, larger = 0;
    atg_table_init(&t, ">community|named after|>nodes|and");
    for (guint i = 0; i < s->communities->len; i++) {
        const atg_community *c = &g_array_index(s->communities, atg_community, i);
        larger += c->size > 1;
        if (c->size < 2 || shown == s->rows)
            continue;
        shown++;
        GString *rest = g_string_new(NULL);
        for (uint32_t k = 1; k < MIN(c->size, NAMES); k++) {
            g_string_append(rest, k > 1 ? ", " : "");
            put_label(rest, node_at(s, c->nodes[k])->label, LABEL_COLUMNS / 2);
        }
        atg_table_format(&t, "%u", c->id);
        label_cell(&t, node_at(s, c->nodes[0])->metrics.community_label, LABEL_COLUMNS);
        atg_table_format(&t, "%u", c->size);
        atg_table_cell(&t, (atg_str){rest->str, rest->len});
        g_string_free(rest, TRUE);
    }
    end_table(&t, "", larger - shown, out);
}

static void claim_cells(atg_table *t, const atg_stats *s, const atg_edge *e)
{
    node_cell(t, s, e->subject);
    atg_table_cell(t, atg_str_of(atg_relation_name(e->relation)));
    node_cell(t, s, e->object);
}

static void put_cuts(const atg_stats *s, GString *out)
{
    atg_table t;
    size_t n = rows_of(s, s->points);
    atg_table_init(&t, "articulation point|>betweenness|>degree");
    for (size_t i = 0; i < n; i++) {
        const atg_node *node = node_at(s, g_array_index(s->points, uint32_t, i));
        label_cell(&t, node->label, LABEL_COLUMNS);
        atg_table_format(&t, "%.4f", node->metrics.betweenness);
        atg_table_format(&t, "%u", node->metrics.degree);
    }
    end_table(&t, "Without these nodes a component falls apart", s->points->len - n,
              out);
    n = rows_of(s, s->bridges);
    atg_table_init(&t, "bridge|relation||>documents");
    for (size_t i = 0; i < n; i++) {
        const atg_edge *e = &s->graph->edges[g_array_index(s->bridges, uint32_t, i)];
        claim_cells(&t, s, e);
        atg_table_format(&t, "%u", e->sources);
    }
    end_table(&t, "Nothing else joins these two parts", s->bridges->len - n, out);
}

/* ---- attribution ----------------------------------------------------------------- */

static int compare_agreements(gconstpointer pa, gconstpointer pb)
{
    const atg_agreement *a = *(const atg_agreement *const *)pa;
    const atg_agreement *b = *(const atg_agreement *const *)pb;
    if (a->voices != b->voices)
        return a->voices > b->voices ? -1 : 1;
    return a->incident < b->incident ? -1 : a->incident > b->incident;
}

static void put_agreement(const atg_stats *s, GString *out)
{
    const atg_attribution *a = &s->attribution;
    GPtrArray *order = g_ptr_array_new();
    for (size_t i = 0; i < a->n_agreements; i++)
        g_ptr_array_add(order, &a->agreements[i]);
    g_ptr_array_sort(order, compare_agreements);
    size_t n = MIN(s->rows, order->len);
    atg_table t;
    atg_table_init(&t,
                   "incident|leading culprit|>sources|>voices|>for|>against|>denials|"
                   ">agreement|>index");
    for (size_t i = 0; i < n; i++) {
        const atg_agreement *x = g_ptr_array_index(order, i);
        node_cell(&t, s, x->incident);
        node_cell(&t, s, x->n_camps ? x->camps[0].node : ATG_NONE);
        atg_table_format(&t, "%u", x->sources);
        atg_table_format(&t, "%u", x->voices);
        atg_table_format(&t, "%.4g", x->support);
        atg_table_format(&t, "%.4g", x->against);
        atg_table_format(&t, "%zu", x->n_deniers);
        if (x->n_camps)
            atg_table_format(&t, "%.2f", x->agreement);
        else
            atg_table_cell(&t, ATG_STR("-"));
        atg_table_format(&t, "%.2f", x->index);
    }
    end_table(&t, "How the sources agree who did it", order->len - n, out);
    g_ptr_array_free(order, TRUE);
}

static void put_reciprocity(const atg_stats *s, GString *out)
{
    const atg_attribution *a = &s->attribution;
    size_t n = MIN(s->rows, a->n_pairs);
    char heading[120];
    atg_table t;
    atg_table_init(&t, "one|>accuses|other|>accuses");
    for (size_t i = 0; i < n; i++) {
        const atg_reciprocity *p = &a->pairs[i];
        node_cell(&t, s, p->a);
        atg_table_format(&t, "%u", p->a_of_b);
        node_cell(&t, s, p->b);
        atg_table_format(&t, "%u", p->b_of_a);
    }
    g_snprintf(heading, sizeof heading,
               "Who accuse each other: %zu of %zu pairs with an accusation", a->n_pairs,
               a->n_accusing);
    end_table(&t, heading, a->n_pairs - n, out);
}

static void put_claims(const atg_stats *s, GString *out)
{
    size_t n = rows_of(s, s->claims);
    atg_table t;
    atg_table_init(&t, "claim|relation||status|>corroboration|>documents|>sentences");
    for (size_t i = 0; i < n; i++) {
        const atg_edge *e = &s->graph->edges[g_array_index(s->claims, uint32_t, i)];
        claim_cells(&t, s, e);
        atg_table_cell(&t, atg_str_of(atg_status_name(e->status)));
        atg_table_format(&t, "%u", e->corroboration);
        atg_table_format(&t, "%u", e->sources);
        atg_table_format(&t, "%u", e->mentions);
    }
    end_table(&t, "Claims that most documents state; near-copies count once", 0, out);
}

static void put_contradictions(const atg_stats *s, GString *out)
{
    atg_table t;
    atg_table_init(&t, "incident|unit|figures");
    for (guint i = 0; i < s->figures->len; i++) {
        const atg_figure_group *f = &g_array_index(s->figures, atg_figure_group, i);
        if (!f->contradict)
            continue;
        GString *side = g_string_new(NULL);
        for (guint k = 0; k < f->figures->len; k++) {
            const atg_graph_figure *x = g_ptr_array_index(f->figures, k);
            g_string_append_printf(side, "%s%.*s (%.*s)", k ? " / " : "",
                                   ATG_STR_ARG(x->text), ATG_STR_ARG(x->source));
        }
        node_cell(&t, s, f->incident);
        atg_table_cell(&t, f->unit);
        atg_table_cell(&t, (atg_str){side->str, side->len});
        g_string_free(side, TRUE);
    }
    end_table(&t, "Figures that contradict each other", 0, out);
}

/* ---- incidents ------------------------------------------------------------------- */

/* The other ends of an incident's edges of one relation. */
static void put_ends(const atg_stats *s, uint32_t node, atg_relation relation,
                     const char *what, GString *out)
{
    bool any = false;
    for (size_t k = s->from.first[node]; k < s->from.first[node + 1]; k++) {
        const atg_edge *e = &s->graph->edges[s->from.edges[k]];
        if (e->relation != relation)
            continue;
        const char *kind = atg_kind_name(e->kind);
        if (!any)
            g_string_append_printf(out, "  %-14s ", what);
        g_string_append_printf(out, "%s%.*s (%s%s%s", any ? "; " : "",
                               ATG_STR_ARG(node_at(s, e->object)->label),
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
    const atg_node *n = node_at(s, i);
    g_string_append_printf(out, "\n%.*s", ATG_STR_ARG(n->label));
    if (n->year)
        g_string_append_printf(out, ", %u", n->year);
    g_string_append_printf(out, "; %u %s\n", n->sources,
                           n->sources == 1 ? "document" : "documents");
    put_ends(s, i, ATG_ATTRIBUTED_TO, "attributed to", out);
    put_ends(s, i, ATG_ATTRIBUTED_BY, "says who", out);
    put_ends(s, i, ATG_DENIED_BY, "denied by", out);
    put_ends(s, i, ATG_TARGETS, "targets", out);
    put_figures(n, out);
}

void atg_stats_text(const atg_stats *s, GString *out)
{
    put_totals(s, out);
    put_types(s, out);
    put_relations(s, out);
    put_central(s, out);
    put_communities(s, out);
    put_cuts(s, out);
    put_agreement(s, out);
    put_reciprocity(s, out);
    put_claims(s, out);
    put_contradictions(s, out);
    for (guint i = 0; i < s->incidents->len; i++)
        put_incident(s, g_array_index(s->incidents, uint32_t, i), out);
}
