/* The GraphML writer, in the profile that Gephi, NetworkX, igraph, Cytoscape and Neo4j
 * all read without loss (docs/formats.md says which line is there for whom).
 *
 * libxml2's text writer streams to the sink. It would pass bytes on that no parser
 * takes back, so every text is checked before (atg_list_check_text). */
#include <libxml/xmlwriter.h>
#include <string.h>

#include "export/fields.h"
#include "export/graphml_read.h"
#include "export/lists.h"
#include "export/writers.h"

/* libxml2 takes at most 10 MB in one CDATA section. */
enum { SECTION = 1024 * 1024 };

#define X(text) BAD_CAST(text)

typedef struct writer {
    const atg_graph *g;
    const atg_export_options *opt;
    xmlTextWriterPtr xml;
    atg_fields fields;
    GString *scratch;
    atg_sink *sink;
    atg_error *err;
    atg_code code; /* of the sink; the first failure stays */
    bool xml_failed;
} writer;

/* ---- the way out ------------------------------------------------------------------
 */

/* Never tells libxml2 of a failure, which it would print on standard error. */
static int to_sink(void *context, const char *bytes, int n)
{
    writer *w = context;
    if (w->code == ATG_OK && n > 0)
        w->code = atg_sink_write(w->sink, bytes, (size_t)n, w->err);
    return n;
}

static void note(writer *w, int result)
{
    w->xml_failed = w->xml_failed || result < 0;
}

static atg_code status(const writer *w)
{
    if (w->code == ATG_OK && w->xml_failed)
        return atg_fail(w->err, ATG_E_NO_MEMORY, "out of memory while writing GraphML");
    return w->code;
}

static void open_tag(writer *w, const char *name)
{
    note(w, xmlTextWriterStartElement(w->xml, X(name)));
}

static void close_tag(writer *w)
{
    note(w, xmlTextWriterEndElement(w->xml));
}

static void attribute(writer *w, const char *name, const char *value)
{
    note(w, xmlTextWriterWriteAttribute(w->xml, X(name), X(value)));
}

static void raw(writer *w, const char *bytes, size_t n)
{
    while (n > 0) {
        size_t part = n < SECTION ? n : SECTION;
        note(w, xmlTextWriterWriteRawLen(w->xml, X(bytes), (int)part));
        bytes += part;
        n -= part;
    }
}

#define RAW(w, literal) raw(w, literal, sizeof(literal) - 1)

/* A carriage return survives only as a reference, and none is known inside CDATA; "]]>"
 * ends a section wherever it stands. Both are written between two sections. */
static void cdata(writer *w, atg_str text)
{
    size_t from = 0;
    RAW(w, "<![CDATA[");
    for (size_t i = 0; i < text.n; i++) {
        bool cr = text.p[i] == '\r';
        bool end = text.n - i > 2 && memcmp(text.p + i, "]]>", 3) == 0;
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
    for (size_t i = 0; i < text.n; i++)
        if (strchr("&<>\r", text.p[i]))
            return true;
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

static void data(writer *w, const char *key, atg_str text)
{
    open_tag(w, "data");
    attribute(w, "key", key);
    content(w, text);
    close_tag(w);
}

/* ---- elements ---------------------------------------------------------------------
 */

static void key(writer *w, const char *id, const char *scope, const char *name,
                const char *type)
{
    open_tag(w, "key");
    attribute(w, "id", id);
    attribute(w, "for", scope);
    attribute(w, "attr.name", name);
    attribute(w, "attr.type", type);
    close_tag(w);
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
    open_tag(w, "data");
    attribute(w, "key", "g_documents");
    RAW(w, "[");
    for (size_t i = 0; i < w->g->n_documents && code == ATG_OK; i++) {
        g_string_assign(w->scratch, i ? ",\n" : "\n");
        code = atg_list_put_document(&w->g->documents[i], w->scratch, w->err);
        content(w, (atg_str){w->scratch->str, w->scratch->len});
    }
    RAW(w, "\n]");
    close_tag(w);
    return code;
}

typedef atg_code (*value_of)(atg_fields *s, const atg_field *f, size_t i,
                             atg_str *text);

static atg_code field(writer *w, const atg_field *f, size_t i, value_of value)
{
    atg_str text;
    if (value(&w->fields, f, i, &text) != ATG_OK)
        return w->err->code;
    if (text.p)
        data(w, f->id, text);
    return ATG_OK;
}

static atg_code node(writer *w, size_t i)
{
    char text[32];
    const atg_node *n = &w->g->nodes[i];
    open_tag(w, "node");
    g_snprintf(text, sizeof text, "n%zu", i);
    attribute(w, "id", text);
    if (!w->opt->strict_graphml) {
        g_snprintf(text, sizeof text, ":%s", atg_ntype_name(n->type));
        attribute(w, "labels", text);
    }
    for (size_t k = 0; k < w->fields.n_node_fields; k++)
        if (field(w, &w->fields.node_fields[k], i, atg_fields_node) != ATG_OK)
            return w->err->code;
    close_tag(w);
    return status(w);
}

static atg_code edge(writer *w, size_t i)
{
    char text[32];
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->err->code;
    open_tag(w, "edge");
    g_snprintf(text, sizeof text, "e%zu", i);
    attribute(w, "id", text);
    g_snprintf(text, sizeof text, "n%u", e.subject);
    attribute(w, "source", text);
    g_snprintf(text, sizeof text, "n%u", e.object);
    attribute(w, "target", text);
    if (!w->opt->strict_graphml && e.kind)
        attribute(w, "label", e.kind);
    for (size_t k = 0; k < w->fields.n_edge_fields; k++)
        if (field(w, &w->fields.edge_fields[k], i, atg_fields_edge) != ATG_OK)
            return w->err->code;
    close_tag(w);
    return status(w);
}

/* Which metrics there are, and what must be known to read them. */
static atg_code metrics(writer *w)
{
    size_t n;
    atg_str text;
    char sets[ATG_METRIC_SETS_SIZE];
    const atg_field *f = atg_graph_fields(&n);
    data(w, "g_measured", atg_str_of(w->g->measured ? "true" : "false"));
    if (w->g->measured)
        data(w, "g_metrics", atg_str_of(atg_metric_sets_name(w->g->measured, sets)));
    for (size_t i = 0; i < n; i++) {
        if (atg_fields_graph(&w->fields, &f[i], &text) != ATG_OK)
            return w->err->code;
        if (text.p)
            data(w, f[i].id, text);
    }
    return ATG_OK;
}

static atg_code graph(writer *w)
{
    open_tag(w, "graph");
    attribute(w, "id", "g0");
    attribute(w, "edgedefault", "directed");
    data(w, "g_schema", ATG_STR(ATG_GRAPH_SCHEMA));
    if (w->opt->aggregate)
        data(w, "g_edges", ATG_STR("aggregated"));
    atg_code code = metrics(w);
    if (code == ATG_OK)
        code = documents(w);
    for (size_t i = 0; i < w->g->n_nodes && code == ATG_OK; i++)
        code = node(w, i);
    for (size_t i = 0; i < w->fields.n_edges && code == ATG_OK; i++)
        code = edge(w, i);
    return code;
}

static atg_code document(writer *w)
{
    note(w, xmlTextWriterSetIndent(w->xml, 1));
    note(w, xmlTextWriterStartDocument(w->xml, NULL, "UTF-8", NULL));
    open_tag(w, "graphml");
    attribute(w, "xmlns", ATG_GRAPHML_NS);
    keys(w);
    atg_code code = graph(w);
    if (code == ATG_OK)
        note(w, xmlTextWriterEndDocument(w->xml));
    return code;
}

atg_code atg_write_graphml(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err)
{
    writer w = {.g = g, .opt = opt, .sink = sink, .err = err};
    xmlOutputBufferPtr out = xmlOutputBufferCreateIO(to_sink, NULL, &w, NULL);
    w.xml = out ? xmlNewTextWriter(out) : NULL;
    if (!w.xml) {
        if (out)
            xmlOutputBufferClose(out);
        return atg_fail(err, ATG_E_NO_MEMORY, "out of memory while writing GraphML");
    }
    atg_fields_init(&w.fields, g, opt, err);
    w.scratch = g_string_new(NULL);
    atg_code code = document(&w);
    /* flushes: what comes out now is written after the last check */
    xmlFreeTextWriter(w.xml);
    g_string_free(w.scratch, TRUE);
    atg_fields_release(&w.fields);
    return code == ATG_OK ? status(&w) : code;
}
