/* explain GRAPH NODE [NODE]: the sentences behind a node's edges, or those between two.
 */
#include "cli/inputs.h"
#include "cli/names.h"
#include "cli/outputs.h"

/* ---- printing -------------------------------------------------------------------- */

static void put_dates(atg_str first, atg_str last, GString *out)
{
    if (first.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(first));
    if (first.n && !atg_str_eq(first, last))
        g_string_append_printf(out, " to %.*s", ATG_STR_ARG(last));
}

static void put_node(const atg_node *n, GString *out)
{
    g_string_append_printf(out, "%.*s (%s)", ATG_STR_ARG(n->label),
                           atg_ntype_name(n->type));
    if (n->country.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(n->country));
    if (n->year)
        g_string_append_printf(out, ", of %u", n->year);
    atg_append_count(out, n->sources, "document", "documents");
    atg_append_count(out, n->mentions, "mention", "mentions");
    put_dates(n->first_seen, n->last_seen, out);
    g_string_append_c(out, '\n');
    if (n->aliases.n) {
        char *aliases = g_strndup(n->aliases.p, n->aliases.n);
        char **names = g_strsplit(aliases, "|", -1);
        char *list = g_strjoinv(", ", names);
        g_string_append_printf(out, "also: %s\n", list);
        g_free(list);
        g_strfreev(names);
        g_free(aliases);
    }
}

static void put_evidence(const atg_graph *g, const atg_edge *e, const atg_evidence *v,
                         GString *out)
{
    g_string_append_printf(out, "    %.*s, bytes %llu to %llu",
                           ATG_STR_ARG(g->documents[v->document].id),
                           (unsigned long long)v->start, (unsigned long long)v->end);
    if (v->date.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(v->date));
    if (v->status != e->status)
        g_string_append_printf(out, ", %s", atg_status_name(v->status));
    if (v->basis != e->basis)
        g_string_append_printf(out, ", %s", atg_basis_name(v->basis));
    if (v->pattern.n)
        g_string_append_printf(out, " {%.*s}", ATG_STR_ARG(v->pattern));
    g_string_append_c(out, '\n');
    if (v->sentence.n)
        g_string_append_printf(out, "      %.*s\n", ATG_STR_ARG(v->sentence));
}

static void put_edge(const atg_graph *g, const atg_edge *e, GString *out)
{
    const char *kind = atg_kind_name(e->kind);
    g_string_append_printf(
        out, "\n%.*s  %s  %.*s\n  %s%s%s", ATG_STR_ARG(g->nodes[e->subject].label),
        atg_relation_name(e->relation), ATG_STR_ARG(g->nodes[e->object].label),
        atg_status_name(e->status), *kind ? ", " : "", kind);
    if (e->basis != ATG_BASIS_TEXT)
        g_string_append(out, e->basis == ATG_BASIS_CLOSURE
                                 ? ", follows from what is said"
                                 : ", known from the reference lists only");
    atg_append_count(out, e->sources, "document", "documents");
    atg_append_count(out, e->mentions, "sentence", "sentences");
    put_dates(e->first_seen, e->last_seen, out);
    g_string_append_c(out, '\n');
    for (size_t i = 0; i < e->n_evidence; i++)
        put_evidence(g, e, &e->evidence[i], out);
    if (e->n_evidence && e->n_evidence < e->mentions)
        g_string_append_printf(out,
                               "    and %zu more; --evidence of build keeps them\n",
                               e->mentions - e->n_evidence);
}

static void put_one(const atg_graph *g, uint32_t node, GString *out)
{
    put_node(&g->nodes[node], out);
    for (int in = 0; in < 2; in++)
        for (size_t i = 0; i < g->n_edges; i++)
            if ((in ? g->edges[i].object : g->edges[i].subject) == node)
                put_edge(g, &g->edges[i], out);
}

static void put_two(const atg_graph *g, uint32_t a, uint32_t b, GString *out)
{
    bool any = false;
    put_node(&g->nodes[a], out);
    put_node(&g->nodes[b], out);
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if ((e->subject == a && e->object == b) ||
            (e->subject == b && e->object == a)) {
            put_edge(g, e, out);
            any = true;
        }
    }
    if (!any)
        g_string_append(out, "\nno edge joins these two\n");
}

/* ---- the verb -------------------------------------------------------------------- */

atg_exit atg_run_explain(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    uint32_t a = 0, b = 0;
    const char *second = atg_options_argument(o, 2);
    if (!atg_text_output_ready(o, &code))
        return code;
    GString *out = g_string_new(NULL);
    atg_report_init(&r, o);
    atg_code rc = atg_graph_load(atg_options_argument(o, 0), o, &g, &err);
    if (rc == ATG_OK)
        rc = atg_name_find(&g, atg_options_argument(o, 1), &a, &r, &err);
    if (rc == ATG_OK && second)
        rc = atg_name_find(&g, second, &b, &r, &err);
    if (rc != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        if (second)
            put_two(&g, a, b, out);
        else
            put_one(&g, a, out);
        atg_print(o, out, &r);
    }
    atg_graph_release(&g);
    g_string_free(out, TRUE);
    return atg_report_exit(&r);
}
