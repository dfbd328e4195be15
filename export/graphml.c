/* The GraphML writer, in the profile that Gephi, NetworkX, igraph, Cytoscape and Neo4j
 * all read without loss (docs/formats.md says which line is there for whom).
 *
 * What stands between the texts is fixed: tags of this file, ids and names out of the
 * tables of fields.c, numbers. So it is put together here, in a buffer of fixed size,
 * and not by libxml2's text writer, which took four fifths of the time of a large graph
 * and would pass bytes on that no parser takes back. Every text is checked before
 * (atg_list_check_text) and escaped in one place (content). */
#include <string.h>

#include "base/number.h"
#include "export/fields.h"
#include "export/graphml_read.h"
#include "export/lists.h"
#include "export/writers.h"

/* libxml2 reads at most 10 MB in one CDATA section. */
enum { SECTION = 1024 * 1024, BUFFER = 64 * 1024 };

typedef struct writer {
    const atg_graph *g;
    const atg_export_options *opt;
    atg_fields fields;
    GString *scratch;
    atg_sink *sink;
    atg_error *err;
    atg_code code; /* of the sink; the first failure stays */
    char *buffer;
    size_t used;
} writer;

/* ---- the way out ----------------------------------------------------------------- */

static void flush(writer *w)
{
    if (w->code == ATG_OK)
        w->code = atg_sink_write(w->sink, w->buffer, w->used, w->err);
    w->used = 0;
}

static void raw(writer *w, const char *bytes, size_t n)
{
    if (n > BUFFER - w->used)
        flush(w);
    if (n > BUFFER) {
        if (w->code == ATG_OK)
            w->code = atg_sink_write(w->sink, bytes, n, w->err);
        return;
    }
    if (n)
        memcpy(w->buffer + w->used, bytes, n);
    w->used += n;
}

#define RAW(w, literal) raw(w, literal, sizeof(literal) - 1)

static void word(writer *w, const char *text)
{
    raw(w, text, strlen(text));
}

static void number(writer *w, uint64_t v)
{
    char text[ATG_NUMBER_SIZE];
    word(w, atg_count_format(text, v));
}

/* A carriage return survives only as a reference, and none is known inside CDATA; "]]>"
 * ends a section wherever it stands. Both are written between two sections. */
static void cdata(writer *w, atg_str text)
{
    size_t from = 0;
    RAW(w, "<![CDATA[");
    for (size_t i = 0; i < text.n; i++) {
        bool cr = text.p[i] == '\r';
        bool end =
            text.p[i] == ']' && text.n - i > 2 && memcmp(text.p + i, "]]>", 3) == 0;
        if (!cr && !end && i - from < SECTION)
            continue;
        /* a cut for length goes before the character, not into it */
        if (!cr && !end && ((unsigned char)text.p[i] & 0xC0) == 0x80)
            continue;
        size_t to = end ? i + 2 : i;
        raw(w, text.p + from, to - from);
        RAW(w, "]]>");
        if (cr)
            RAW(w, "&#13;");
        RAW(w, "<![CDATA[");
        from = cr ? i + 1 : to;
        if (end)
            i++;
    }
    raw(w, text.p + from, text.n - from);
    RAW(w, "]]>");
}

static bool needs_cdata(atg_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '&' || c == '<' || c == '>' || c == '\r')
            return true;
    }
    return false;
}

/* Text that was checked. In CDATA where it has markup, since some readers keep only the
 * last piece of a text that has entities in it. */
static void content(writer *w, atg_str text)
{
    if (needs_cdata(text))
        cdata(w, text);
    else
        raw(w, text.p, text.n);
}

/* Behind a line break and blanks: of the graph, or of what lies in it. */
static void data(writer *w, const char *before, const char *key, atg_str text)
{
    word(w, before);
    RAW(w, "<data key=\"");
    word(w, key);
    if (text.n == 0) {
        RAW(w, "\"/>\n");
        return;
    }
    RAW(w, "\">");
    content(w, text);
    RAW(w, "</data>\n");
}

static void graph_data(writer *w, const char *key, atg_str text)
{
    data(w, "  ", key, text);
}

/* ---- elements -------------------------------------------------------------------- */

static void key(writer *w, const char *id, const char *scope, const char *name,
                const char *type)
{
    const char *const words[] = {" <key id=\"",     id,   "\" for=\"",       scope,
                                 "\" attr.name=\"", name, "\" attr.type=\"", type,
                                 "\"/>\n"};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        word(w, words[i]);
}

static void keys_of(writer *w, const char *scope, const atg_field *f, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (atg_fields_has(&w->fields, &f[i]))
            key(w, f[i].id, scope, f[i].name, atg_field_xml_type(&f[i]));
}

static void keys(writer *w)
{
    size_t n;
    const atg_field *of_graph = atg_graph_fields(&n);
    key(w, "g_schema", "graph", "schema", "string");
    key(w, "g_measured", "graph", "measured", "boolean");
    if (w->g->measured)
        key(w, "g_metrics", "graph", "metrics", "string");
    keys_of(w, "graph", of_graph, n);
    if (w->opt->aggregate)
        key(w, "g_edges", "graph", "edges", "string");
    key(w, "g_documents", "graph", "documents", "string");
    keys_of(w, "node", w->fields.node_fields, w->fields.n_node_fields);
    keys_of(w, "edge", w->fields.edge_fields, w->fields.n_edge_fields);
}

/* One piece a document, so that the table is never in memory as a whole. */
static atg_code documents(writer *w)
{
    atg_code code = ATG_OK;
    RAW(w, "  <data key=\"g_documents\">[");
    for (size_t i = 0; i < w->g->n_documents && code == ATG_OK; i++) {
        g_string_assign(w->scratch, i ? ",\n" : "\n");
        code = atg_list_put_document(&w->g->documents[i], w->scratch, w->err);
        content(w, (atg_str){w->scratch->str, w->scratch->len});
    }
    RAW(w, "\n]</data>\n");
    return code;
}

static atg_code field(writer *w, const atg_field *f, size_t i, atg_field_value *value)
{
    atg_str text;
    if (value(&w->fields, f, i, &text) != ATG_OK)
        return w->err->code;
    if (text.p)
        data(w, "   ", f->id, text);
    return ATG_OK;
}

static atg_code node(writer *w, size_t i)
{
    RAW(w, "  <node id=\"n");
    number(w, i);
    if (!w->opt->strict_graphml) {
        RAW(w, "\" labels=\":");
        word(w, atg_ntype_name(w->g->nodes[i].type));
    }
    RAW(w, "\">\n");
    for (size_t k = 0; k < w->fields.n_node_fields; k++)
        if (field(w, &w->fields.node_fields[k], i, atg_fields_node) != ATG_OK)
            return w->err->code;
    RAW(w, "  </node>\n");
    return w->code;
}

static atg_code edge(writer *w, size_t i)
{
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->err->code;
    RAW(w, "  <edge id=\"e");
    number(w, i);
    RAW(w, "\" source=\"n");
    number(w, e.subject);
    RAW(w, "\" target=\"n");
    number(w, e.object);
    if (!w->opt->strict_graphml && e.kind) {
        RAW(w, "\" label=\"");
        word(w, e.kind);
    }
    RAW(w, "\">\n");
    for (size_t k = 0; k < w->fields.n_edge_fields; k++)
        if (field(w, &w->fields.edge_fields[k], i, atg_fields_edge) != ATG_OK)
            return w->err->code;
    RAW(w, "  </edge>\n");
    return w->code;
}

/* Which metrics there are, and what must be known to read them. */
static atg_code metrics(writer *w)
{
    size_t n;
    atg_str text;
    char sets[ATG_METRIC_SETS_SIZE];
    const atg_field *f = atg_graph_fields(&n);
    graph_data(w, "g_measured", atg_str_of(w->g->measured ? "true" : "false"));
    if (w->g->measured)
        graph_data(w, "g_metrics",
                   atg_str_of(atg_metric_sets_name(w->g->measured, sets)));
    for (size_t i = 0; i < n; i++) {
        if (atg_fields_graph(&w->fields, &f[i], &text) != ATG_OK)
            return w->err->code;
        if (text.p)
            graph_data(w, f[i].id, text);
    }
    return ATG_OK;
}

static atg_code graph(writer *w)
{
    RAW(w, " <graph id=\"g0\" edgedefault=\"directed\">\n");
    graph_data(w, "g_schema", ATG_STR(ATG_GRAPH_SCHEMA));
    if (w->opt->aggregate)
        graph_data(w, "g_edges", ATG_STR("aggregated"));
    atg_code code = metrics(w);
    if (code == ATG_OK)
        code = documents(w);
    for (size_t i = 0; i < w->g->n_nodes && code == ATG_OK; i++)
        code = node(w, i);
    for (size_t i = 0; i < w->fields.n_edges && code == ATG_OK; i++)
        code = edge(w, i);
    RAW(w, " </graph>\n");
    return code;
}

static atg_code document(writer *w)
{
    RAW(w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<graphml xmlns=\"" ATG_GRAPHML_NS "\">\n");
    keys(w);
    atg_code code = graph(w);
    RAW(w, "</graphml>\n");
    if (code == ATG_OK)
        flush(w);
    return code == ATG_OK ? w->code : code;
}

atg_code atg_write_graphml(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err)
{
    writer w = {.g = g, .opt = opt, .sink = sink, .err = err};
    atg_fields_init(&w.fields, g, opt, err);
    w.scratch = g_string_new(NULL);
    w.buffer = g_malloc(BUFFER);
    atg_code code = document(&w);
    g_free(w.buffer);
    g_string_free(w.scratch, TRUE);
    atg_fields_release(&w.fields);
    return code;
}
