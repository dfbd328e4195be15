/* JSON in node-link form: what D3, NetworkX (node_link_graph) and jq take; written down
 * in docs/graph.schema.json. A node or an edge a line. */
#include <string.h>

#include "export/fields.h"
#include "export/lists.h"
#include "export/out.h"
#include "export/writers.h"

#define ATG_JSON_SCHEMA "attrigraph-node-link/1"

typedef struct writer {
    atg_fields fields;
    atg_out out;
    const atg_export_options *opt;
} writer;

static void list(writer *w, atg_str joined)
{
    atg_str part;
    bool first = true;
    atg_out_put(&w->out, "[");
    while (atg_str_split(&joined, '|', &part)) {
        atg_out_put(&w->out, first ? "" : ", ");
        atg_out_json(&w->out, part);
        first = false;
    }
    atg_out_put(&w->out, "]");
}

static void value(writer *w, const atg_field *f, atg_str text)
{
    atg_out_format(&w->out, ", \"%s\": ", f->name);
    switch (atg_field_kind(f)) {
    case ATG_VALUE_COUNT:
    case ATG_VALUE_REAL:
    case ATG_VALUE_JSON:
        atg_out_str(&w->out, text);
        break;
    case ATG_VALUE_LIST:
        list(w, text);
        break;
    default:
        atg_out_json(&w->out, text);
    }
}

/* Members for other programs only say again what another one says, but for the
 * label. */
static bool is_member(const writer *w, const atg_field *f)
{
    bool again = f->flags & ATG_FIELD_DERIVED && !(f->flags & ATG_FIELD_LOOK) &&
                 strcmp(f->name, "label") != 0;
    return !again && atg_fields_has(&w->fields, f);
}

static atg_code values(writer *w, const atg_field *f, size_t n, size_t row,
                       atg_field_value *get)
{
    for (size_t i = 0; i < n; i++) {
        atg_str text;
        if (!is_member(w, &f[i]))
            continue;
        if (get(&w->fields, &f[i], row, &text) != ATG_OK)
            return w->out.err->code;
        if (text.p)
            value(w, &f[i], text);
    }
    atg_out_put(&w->out, "}");
    return ATG_OK;
}

static atg_code node(writer *w, size_t i)
{
    atg_out_format(&w->out, "%s{\"id\": \"n%zu\"", i ? ",\n" : "\n", i);
    return values(w, w->fields.node_fields, w->fields.n_node_fields, i,
                  atg_fields_node);
}

static atg_code edge(writer *w, size_t i)
{
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out,
                   "%s{\"key\": \"e%zu\", \"source\": \"n%u\", \"target\": \"n%u\"",
                   i ? ",\n" : "\n", i, e.subject, e.object);
    return values(w, w->fields.edge_fields, w->fields.n_edge_fields, i,
                  atg_fields_edge);
}

static atg_code documents(writer *w)
{
    GString *row = g_string_new(NULL);
    atg_code code = ATG_OK;
    atg_out_put(&w->out, ",\n\"documents\": [");
    for (size_t i = 0; i < w->fields.graph->n_documents && code == ATG_OK; i++) {
        g_string_assign(row, i ? ",\n" : "\n");
        code = atg_list_put_document(&w->fields.graph->documents[i], row, w->out.err);
        atg_out_str(&w->out, (atg_str){row->str, row->len});
    }
    atg_out_put(&w->out, "\n]");
    g_string_free(row, TRUE);
    return code;
}

/* What holds for all of it. */
static atg_code head(writer *w)
{
    size_t n;
    char sets[ATG_METRIC_SETS_SIZE];
    const atg_graph *g = w->fields.graph;
    const atg_field *f = atg_graph_fields(&n);
    atg_out_put(&w->out, "{\"directed\": true, \"multigraph\": true,\n"
                         "\"graph\": {\"schema\": \"" ATG_JSON_SCHEMA "\"");
    if (w->opt->title && *w->opt->title) {
        if (atg_list_check_text(atg_str_of(w->opt->title), "title", w->out.err) !=
            ATG_OK)
            return w->out.err->code;
        atg_out_put(&w->out, ", \"title\": ");
        atg_out_json(&w->out, atg_str_of(w->opt->title));
    }
    atg_out_format(&w->out, ", \"edges\": \"%s\"",
                   w->opt->aggregate ? "aggregated" : "typed");
    if (g->measured) {
        atg_out_put(&w->out, ", \"metrics\": ");
        list(w, atg_str_of(atg_metric_sets_name(g->measured, sets)));
    }
    for (size_t i = 0; i < n; i++) {
        atg_str text;
        if (atg_fields_graph(&w->fields, &f[i], &text) != ATG_OK)
            return w->out.err->code;
        if (text.p)
            value(w, &f[i], text);
    }
    atg_code code = documents(w);
    atg_out_put(&w->out, "},\n");
    return code;
}

static atg_code rows(writer *w, const char *name, size_t n,
                     atg_code (*row)(writer *w, size_t i))
{
    atg_code code = ATG_OK;
    atg_out_format(&w->out, "\"%s\": [", name);
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = row(w, i);
    atg_out_put(&w->out, "\n]");
    return code;
}

atg_code atg_write_json(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err)
{
    writer w = {.opt = opt};
    atg_fields_init(&w.fields, g, opt, err);
    atg_out_init(&w.out, sink, err);
    atg_code code = head(&w);
    if (code == ATG_OK)
        code = rows(&w, "nodes", g->n_nodes, node);
    atg_out_put(&w.out, ",\n");
    if (code == ATG_OK)
        code = rows(&w, "edges", w.fields.n_edges, edge);
    atg_out_put(&w.out, "}\n");
    atg_fields_release(&w.fields);
    return atg_out_end(&w.out, code);
}
