/* diff OLD NEW: what changed from one graph to another. */
#include <string.h>

#include "base/number.h"
#include "cli/inputs.h"
#include "cli/json_text.h"
#include "cli/measure.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "graph/diff.h"

enum { ROWS = 10 }; /* of ranks, in the tables */

typedef enum state { ADDED, REMOVED, CHANGED, STATES } state;

static const char *const state_names[STATES] = {"added", "removed", "changed"};

static state state_of(const atg_diff_item *item)
{
    if (item->before == ATG_DIFF_NONE)
        return ADDED;
    return item->after == ATG_DIFF_NONE ? REMOVED : CHANGED;
}

static const atg_node *node_of(const atg_diff *d, const atg_diff_item *item)
{
    return item->after == ATG_DIFF_NONE ? &d->before->nodes[item->before]
                                        : &d->after->nodes[item->after];
}

/* An edge and the graph that its ends are of: the new one where that has it. */
typedef struct placed_edge {
    const atg_graph *graph;
    const atg_edge *edge;
} placed_edge;

static placed_edge edge_of(const atg_diff *d, const atg_diff_item *item)
{
    bool gone = item->after == ATG_DIFF_NONE;
    const atg_graph *g = gone ? d->before : d->after;
    return (placed_edge){g, &g->edges[gone ? item->before : item->after]};
}

/* ---- for people ------------------------------------------------------------------ */

static void count_states(const atg_diff_item *items, size_t n, size_t counts[STATES])
{
    for (int s = 0; s < STATES; s++)
        counts[s] = 0;
    for (size_t i = 0; i < n; i++)
        counts[state_of(&items[i])]++;
}

static void put_totals(const atg_diff *d, GString *out)
{
    size_t nodes[STATES], edges[STATES];
    count_states(d->nodes, d->n_nodes, nodes);
    count_states(d->edges, d->n_edges, edges);
    g_string_append_printf(
        out, "%zu nodes, %zu edges before; %zu nodes, %zu edges after\n",
        d->before->n_nodes, d->before->n_edges, d->after->n_nodes, d->after->n_edges);
    if (d->same)
        g_string_append(out, "nothing changed\n");
    else
        g_string_append_printf(out,
                               "nodes: %zu added, %zu removed, %zu changed; edges: "
                               "%zu added, %zu removed, %zu changed\n",
                               nodes[ADDED], nodes[REMOVED], nodes[CHANGED],
                               edges[ADDED], edges[REMOVED], edges[CHANGED]);
}

static void end_table(atg_table *t, const char *title, GString *out)
{
    if (t->cells->len > t->columns) {
        g_string_append_printf(out, "\n%s\n", title);
        atg_table_print(t, out);
    }
    atg_table_release(t);
}

static void put_nodes(const atg_diff *d, state which, GString *out)
{
    atg_table t;
    char *title = g_strdup_printf("nodes %s", state_names[which]);
    atg_table_init(&t, "type|label|>documents|>mentions");
    for (size_t i = 0; i < d->n_nodes; i++) {
        const atg_node *n = node_of(d, &d->nodes[i]);
        if (state_of(&d->nodes[i]) != which)
            continue;
        atg_table_cell(&t, atg_str_of(atg_ntype_name(n->type)));
        atg_table_cell(&t, n->label);
        atg_table_format(&t, "%u", n->sources);
        atg_table_format(&t, "%u", n->mentions);
    }
    end_table(&t, title, out);
    g_free(title);
}

static void edge_cells(atg_table *t, placed_edge e)
{
    atg_table_cell(t, e.graph->nodes[e.edge->subject].label);
    atg_table_cell(t, atg_str_of(atg_relation_name(e.edge->relation)));
    atg_table_cell(t, e.graph->nodes[e.edge->object].label);
}

static void put_edges(const atg_diff *d, state which, GString *out)
{
    atg_table t;
    char *title = g_strdup_printf("edges %s", state_names[which]);
    atg_table_init(&t, "subject|relation|object|status|>documents|>sentences");
    for (size_t i = 0; i < d->n_edges; i++) {
        placed_edge e = edge_of(d, &d->edges[i]);
        if (state_of(&d->edges[i]) != which)
            continue;
        edge_cells(&t, e);
        atg_table_cell(&t, atg_str_of(atg_status_name(e.edge->status)));
        atg_table_format(&t, "%u", e.edge->sources);
        atg_table_format(&t, "%u", e.edge->mentions);
    }
    end_table(&t, title, out);
    g_free(title);
}

static void change_cells(atg_table *t, const atg_diff_change *c)
{
    atg_table_cell(t, atg_str_of(c->field));
    atg_table_cell(t, c->before);
    atg_table_cell(t, c->after);
}

static void put_changes(const atg_diff *d, GString *out)
{
    atg_table nodes, edges;
    atg_table_init(&nodes, "type|label|what|before|after");
    atg_table_init(&edges, "subject|relation|object|what|before|after");
    for (size_t i = 0; i < d->n_nodes; i++)
        for (size_t k = 0; k < d->nodes[i].n_changes; k++) {
            const atg_node *n = node_of(d, &d->nodes[i]);
            atg_table_cell(&nodes, atg_str_of(atg_ntype_name(n->type)));
            atg_table_cell(&nodes, n->label);
            change_cells(&nodes, &d->nodes[i].changes[k]);
        }
    for (size_t i = 0; i < d->n_edges; i++)
        for (size_t k = 0; k < d->edges[i].n_changes; k++) {
            edge_cells(&edges, edge_of(d, &d->edges[i]));
            change_cells(&edges, &d->edges[i].changes[k]);
        }
    end_table(&nodes, "nodes changed", out);
    end_table(&edges, "edges changed", out);
}

static void put_ranking(const atg_diff *d, const atg_diff_ranking *r, size_t rows,
                        GString *out)
{
    atg_table t;
    char *title = g_strdup_printf("ranks by %s", r->metric->name);
    size_t shown = MIN(rows, r->n_rows);
    atg_table_init(&t, "type|label|>before|>after");
    for (size_t i = 0; i < shown; i++) {
        const atg_node *n = &d->after->nodes[r->rows[i].after];
        atg_table_cell(&t, atg_str_of(atg_ntype_name(n->type)));
        atg_table_cell(&t, n->label);
        atg_table_format(&t, "%u", r->rows[i].old_rank);
        atg_table_format(&t, "%u", r->rows[i].new_rank);
    }
    end_table(&t, title, out);
    if (shown < r->n_rows)
        g_string_append_printf(out, "and %zu more\n", r->n_rows - shown);
    g_free(title);
}

static void put_text(const atg_diff *d, size_t rows, GString *out)
{
    put_totals(d, out);
    for (int s = ADDED; s <= REMOVED; s++)
        put_nodes(d, (state)s, out);
    for (int s = ADDED; s <= REMOVED; s++)
        put_edges(d, (state)s, out);
    put_changes(d, out);
    for (size_t i = 0; i < d->n_rankings; i++)
        put_ranking(d, &d->rankings[i], rows, out);
}

/* ---- for programs ---------------------------------------------------------------- */

static json_t *size_json(const atg_graph *g)
{
    json_t *o = json_object();
    atg_json_set(o, "nodes", atg_json_count(g->n_nodes));
    atg_json_set(o, "edges", atg_json_count(g->n_edges));
    return o;
}

static json_t *node_json(const atg_node *n)
{
    json_t *o = json_object();
    atg_json_set(o, "type", json_string(atg_ntype_name(n->type)));
    atg_json_set(o, "label", atg_json_text(n->label));
    atg_json_set(o, "key", atg_json_text(n->key));
    return o;
}

static json_t *node_item(const atg_diff *d, const atg_diff_item *item)
{
    return node_json(node_of(d, item));
}

static json_t *edge_item(const atg_diff *d, const atg_diff_item *item)
{
    placed_edge e = edge_of(d, item);
    json_t *o = json_object();
    atg_json_set(o, "subject", node_json(&e.graph->nodes[e.edge->subject]));
    atg_json_set(o, "relation", json_string(atg_relation_name(e.edge->relation)));
    atg_json_set(o, "object", node_json(&e.graph->nodes[e.edge->object]));
    atg_json_set(o, "status", json_string(atg_status_name(e.edge->status)));
    return o;
}

static json_t *value_json(const atg_diff_change *c, atg_str value)
{
    uint64_t count;
    double real;
    if (c->number && atg_count_parse(value, INT64_MAX, &count))
        return atg_json_count((size_t)count);
    if (c->number && atg_number_parse(value, &real))
        return json_real(real);
    return atg_json_text(value);
}

static json_t *changes_json(const atg_diff_item *item)
{
    json_t *list = json_array();
    for (size_t i = 0; i < item->n_changes; i++) {
        const atg_diff_change *c = &item->changes[i];
        json_t *o = json_object();
        atg_json_set(o, "field", json_string(c->field));
        atg_json_set(o, "before", value_json(c, c->before));
        atg_json_set(o, "after", value_json(c, c->after));
        json_array_append_new(list, o);
    }
    return list;
}

static json_t *items_json(const atg_diff *d, const atg_diff_item *items, size_t n,
                          json_t *(*describe)(const atg_diff *, const atg_diff_item *))
{
    json_t *o = json_object();
    for (int s = 0; s < STATES; s++)
        atg_json_set(o, state_names[s], json_array());
    for (size_t i = 0; i < n; i++) {
        json_t *row = describe(d, &items[i]);
        if (items[i].n_changes)
            atg_json_set(row, "changes", changes_json(&items[i]));
        json_array_append_new(json_object_get(o, state_names[state_of(&items[i])]),
                              row);
    }
    return o;
}

static json_t *ranks_json(const atg_diff *d)
{
    json_t *o = json_object();
    for (size_t i = 0; i < d->n_rankings; i++) {
        const atg_diff_ranking *r = &d->rankings[i];
        json_t *list = json_array();
        for (size_t k = 0; k < r->n_rows; k++) {
            json_t *row = node_json(&d->after->nodes[r->rows[k].after]);
            atg_json_set(row, "before", atg_json_count(r->rows[k].old_rank));
            atg_json_set(row, "after", atg_json_count(r->rows[k].new_rank));
            json_array_append_new(list, row);
        }
        atg_json_set(o, r->metric->name, list);
    }
    return o;
}

static void put_json(const atg_diff *d, GString *out)
{
    json_t *o = json_object();
    atg_json_set(o, "schema", json_string("attrigraph-diff/1"));
    atg_json_set(o, "same", json_boolean(d->same));
    atg_json_set(o, "before", size_json(d->before));
    atg_json_set(o, "after", size_json(d->after));
    atg_json_set(o, "nodes", items_json(d, d->nodes, d->n_nodes, node_item));
    atg_json_set(o, "edges", items_json(d, d->edges, d->n_edges, edge_item));
    atg_json_set(o, "ranks", ranks_json(d));
    atg_json_print(o, 9, out);
}

/* ---- the verb -------------------------------------------------------------------- */

static atg_code load(const atg_options *o, guint argument, atg_graph *g, atg_error *err)
{
    atg_code rc = atg_graph_load(atg_options_argument(o, argument), o, g, err);
    if (rc == ATG_OK && !g->measured)
        rc = atg_measure_made(o, g, err);
    return rc;
}

atg_exit atg_run_diff(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_graph before = {0}, after = {0};
    atg_error err = ATG_ERROR_INIT;
    bool differ = false;
    if (strcmp(atg_options_argument(o, 0), "-") == 0 &&
        strcmp(atg_options_argument(o, 1), "-") == 0)
        return atg_usage(o, "standard input can be one of the graphs, not both; name a "
                            "file for the other one");
    if (!atg_text_output_ready(o, &code))
        return code;
    GString *out = g_string_new(NULL);
    atg_report_init(&r, o);
    if (load(o, 0, &before, &err) != ATG_OK || load(o, 1, &after, &err) != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        atg_diff d;
        atg_diff_make(&d, &before, &after);
        if (o->json)
            put_json(&d, out);
        else
            put_text(&d, o->top ? o->top : ROWS, out);
        differ = !d.same;
        atg_diff_release(&d);
        atg_print(o, out, &r);
    }
    atg_graph_release(&before);
    atg_graph_release(&after);
    g_string_free(out, TRUE);
    code = atg_report_exit(&r);
    return code == ATG_EXIT_OK && differ && o->exit_code ? ATG_EXIT_FAILED : code;
}
