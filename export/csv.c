/* CSV: a table of nodes and one of edges, by RFC 4180 (comma, CRLF, UTF-8). Only the
 * style for Excel has a byte order mark: it takes a file without for another encoding.
 *
 * A spreadsheet runs a cell that begins with = + - @ (or a blank that hides one) as a
 * formula, and the names come from articles anybody may have written. So a text that
 * begins like one, or with an apostrophe, gets an apostrophe before it; who reads the
 * file takes one apostrophe off again. Numbers are never touched. */
#include <string.h>

#include "base/number.h"
#include "export/fields.h"
#include "export/out.h"
#include "export/writers.h"

typedef struct style {
    const char *nodes, *edges; /* the first columns */
    bool direction;            /* a column that says "Directed", for Gephi */
    bool typed;                /* types in the header, for Neo4j */
    bool named; /* for people: names in place of ids, a byte order mark */
} style;

static const style styles[] = {
    [ATG_CSV_PLAIN] = {"Id,Label", "Source,Target,Type,Kind,Id,Label,Weight", true,
                       false, false},
    [ATG_CSV_CYTOSCAPE] = {"id,name", "source,target,interaction,id,label,weight",
                           false, false, false},
    [ATG_CSV_NEO4J] = {"id:ID,label", ":START_ID,:END_ID,:TYPE,id,label,weight:double",
                       false, true, false},
    [ATG_CSV_EXCEL] = {"name", "who,relation,whom", false, false, true},
};

typedef struct writer {
    atg_fields fields;
    atg_out out;
    const style *style;
} writer;

/* ---- cells ----------------------------------------------------------------------- */

static bool starts_formula(atg_str s)
{
    /* = + - @ in full width, as spreadsheets in Asia take them */
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                       "\xEF\xBC\xA0"};
    if (s.n == 0)
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(wide); i++)
        if (atg_str_starts(s, wide[i]))
            return true;
    return strchr("=+-@\t\r\n'", s.p[0]) != NULL;
}

static bool needs_quotes(atg_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(",\"\r\n", s.p[i]))
            return true;
    return s.n > 0 && (strchr(" \t", s.p[0]) || strchr(" \t", s.p[s.n - 1]));
}

static void quoted(writer *w, const char *before, atg_str s)
{
    size_t from = 0;
    atg_out_put(&w->out, "\"");
    atg_out_put(&w->out, before);
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '"') {
            atg_out_str(&w->out, atg_str_sub(s, from, i + 1));
            from = i;
        }
    atg_out_str(&w->out, atg_str_sub(s, from, s.n));
    atg_out_put(&w->out, "\"");
}

static void text_cell(writer *w, atg_str s)
{
    const char *before = starts_formula(s) ? "'" : "";
    if (needs_quotes(s)) {
        quoted(w, before, s);
    } else {
        atg_out_put(&w->out, before);
        atg_out_str(&w->out, s);
    }
}

static void cell(writer *w, const atg_field *f, atg_str s)
{
    atg_value_kind kind = atg_field_kind(f);
    atg_out_put(&w->out, ",");
    if (kind == ATG_VALUE_COUNT || kind == ATG_VALUE_REAL)
        atg_out_str(&w->out, s);
    else
        text_cell(w, s);
}

/* ---- columns --------------------------------------------------------------------- */

/* What the first columns say already, or say for one program only, is no column. */
static bool is_column(const writer *w, const atg_field *f)
{
    bool look = f->flags & ATG_FIELD_LOOK;
    if (w->style->named && (look || strcmp(f->name, "relation") == 0))
        return false;
    return (look || !(f->flags & ATG_FIELD_DERIVED)) && strcmp(f->name, "label") != 0 &&
           strcmp(f->name, "weight") != 0 && atg_fields_has(&w->fields, f);
}

static const char *neo4j_type(const atg_field *f)
{
    switch (atg_field_kind(f)) {
    case ATG_VALUE_COUNT:
        return ":long";
    case ATG_VALUE_REAL:
        return ":double";
    case ATG_VALUE_LIST:
        return ":string[]";
    default:
        return "";
    }
}

/* Gephi takes a column "kind" for the edge's type. */
static const char *column_name(const writer *w, const atg_field *f)
{
    return w->style->direction && f->type == ATG_FIELD_KIND ? "claim_kind" : f->name;
}

static void header(writer *w, const char *first, const atg_field *f, size_t n)
{
    atg_out_put(&w->out, first);
    for (size_t i = 0; i < n; i++) {
        bool label = w->style->typed && f[i].type == ATG_FIELD_NTYPE;
        if (!is_column(w, &f[i]))
            continue;
        atg_out_format(&w->out, ",%s%s", label ? ":LABEL" : column_name(w, &f[i]),
                       w->style->typed ? neo4j_type(&f[i]) : "");
    }
    atg_out_put(&w->out, "\r\n");
}

static atg_code cells(writer *w, const atg_field *f, size_t n, size_t row,
                      atg_field_value *value)
{
    for (size_t i = 0; i < n; i++) {
        atg_str text;
        if (!is_column(w, &f[i]))
            continue;
        if (value(&w->fields, &f[i], row, &text) != ATG_OK)
            return w->out.err->code;
        cell(w, &f[i], text);
    }
    atg_out_put(&w->out, "\r\n");
    return ATG_OK;
}

/* ---- tables ---------------------------------------------------------------------- */

static atg_code nodes(writer *w)
{
    const atg_fields *f = &w->fields;
    header(w, w->style->nodes, f->node_fields, f->n_node_fields);
    for (size_t i = 0; i < f->graph->n_nodes; i++) {
        if (atg_fields_label(f, i) != ATG_OK)
            return w->out.err->code;
        if (!w->style->named)
            atg_out_format(&w->out, "n%zu,", i);
        text_cell(w, f->graph->nodes[i].label);
        if (cells(w, f->node_fields, f->n_node_fields, i, atg_fields_node) != ATG_OK)
            return w->out.err->code;
    }
    return ATG_OK;
}

static void named_head(writer *w, const atg_edge_head *e)
{
    const atg_node *nodes = w->fields.graph->nodes;
    text_cell(w, nodes[e->subject].label);
    atg_out_put(&w->out, ",");
    text_cell(w, e->label);
    atg_out_put(&w->out, ",");
    text_cell(w, nodes[e->object].label);
}

static atg_code edges(writer *w)
{
    const atg_fields *f = &w->fields;
    header(w, w->style->edges, f->edge_fields, f->n_edge_fields);
    for (size_t i = 0; i < f->n_edges; i++) {
        char weight[ATG_NUMBER_SIZE];
        atg_edge_head e;
        if (atg_fields_head(f, i, &e) != ATG_OK)
            return w->out.err->code;
        if (w->style->named) {
            named_head(w, &e);
        } else {
            atg_out_format(&w->out, "n%u,n%u,%s%s,e%zu,", e.subject, e.object,
                           w->style->direction ? "Directed," : "",
                           e.kind ? e.kind : "aggregated", i);
            text_cell(w, e.label);
            atg_out_format(&w->out, ",%s", atg_number_format(weight, e.weight));
        }
        if (cells(w, f->edge_fields, f->n_edge_fields, i, atg_fields_edge) != ATG_OK)
            return w->out.err->code;
    }
    return ATG_OK;
}

static void init(writer *w, const atg_graph *g, const atg_export_options *opt,
                 atg_sink *sink, atg_error *err)
{
    w->style = &styles[opt->csv_style];
    atg_fields_init(&w->fields, g, opt, err);
    w->fields.readable = true;
    atg_out_init(&w->out, sink, err);
    if (w->style->named)
        atg_out_put(&w->out, "\xEF\xBB\xBF");
}

static atg_code finish(writer *w, atg_code code)
{
    atg_fields_release(&w->fields);
    return atg_out_end(&w->out, code);
}

atg_code atg_write_csv_nodes(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err)
{
    writer w;
    init(&w, g, opt, sink, err);
    return finish(&w, nodes(&w));
}

atg_code atg_write_csv_edges(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err)
{
    writer w;
    init(&w, g, opt, sink, err);
    return finish(&w, edges(&w));
}

atg_code atg_write_csv(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err)
{
    writer w;
    init(&w, g, opt, sink, err);
    atg_code code = nodes(&w);
    atg_out_put(&w.out, "\r\n");
    if (code == ATG_OK)
        code = edges(&w);
    return finish(&w, code);
}
