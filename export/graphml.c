/* The GraphML writer, in the profile that Gephi, NetworkX, igraph, Cytoscape and Neo4j
 * all read without loss (docs/formats.md says which line is there for whom).
 *
 * libxml2's text writer streams to the sink. It would pass bytes on that no parser
 * takes back, so every text is checked before (atg_graphml_assert_text). */
#include <libxml/xmlwriter.h>
#include <math.h>
#include <string.h>

#include "export/graphml_fields.h"
#include "export/graphml_json.h"
#include "base/number.h"
#include "export/palette.h"
#include "export/writers.h"

/* libxml2 takes at most 10 MB in one CDATA section. */
enum { SECTION = 1024 * 1024, DEFAULT_EVIDENCE = 3 };

#define X(text) BAD_CAST(text)

typedef struct writer {
    const atg_graph *g;
    const atg_export_options *opt;
    xmlTextWriterPtr xml;
    GString *scratch;
    double top_pagerank;
    size_t max_evidence;
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

/* ---- values -----------------------------------------------------------------------
 */

static atg_str number_text(writer *w, double v)
{
    char text[ATG_NUMBER_SIZE];
    g_string_assign(w->scratch, atg_number_format(text, v));
    return (atg_str){w->scratch->str, w->scratch->len};
}

/* From 10 to 50 by the square root, so that the area of the disc follows the PageRank.
 */
static double node_size(const writer *w, const atg_node *n)
{
    double share = w->top_pagerank > 0 ? n->metrics.pagerank / w->top_pagerank : 0;
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

static void start_list(writer *w)
{
    g_string_assign(w->scratch, "[\n");
}

static atg_str end_list(writer *w)
{
    g_string_append(w->scratch, "\n]");
    return (atg_str){w->scratch->str, w->scratch->len};
}

static atg_code figures_text(writer *w, const atg_node *n, atg_str *text)
{
    start_list(w);
    for (size_t i = 0; i < n->n_figures; i++) {
        if (i)
            g_string_append(w->scratch, ",\n");
        if (atg_graphml_figure_json(&n->figures[i], w->scratch, w->err) != ATG_OK)
            return w->err->code;
    }
    *text = n->n_figures ? end_list(w) : ATG_STR_NONE;
    return ATG_OK;
}

static atg_code evidence_text(writer *w, const atg_edge *e, atg_str *text)
{
    size_t n = MIN(e->n_evidence, w->max_evidence);
    start_list(w);
    for (size_t i = 0; i < n; i++) {
        if (i)
            g_string_append(w->scratch, ",\n");
        if (atg_graphml_evidence_json(w->g, &e->evidence[i], w->scratch, w->err) !=
            ATG_OK)
            return w->err->code;
    }
    *text = n ? end_list(w) : ATG_STR_NONE;
    return ATG_OK;
}

static atg_code real_text(writer *w, const atg_field *f, double v, atg_str *text)
{
    if (!isfinite(v))
        return atg_fail(w->err, ATG_E_FORMAT, "%s: not a finite number", f->name);
    *text = number_text(w, v);
    return ATG_OK;
}

static atg_code count_text(writer *w, const atg_field *f, const void *row,
                           atg_str *text)
{
    uint32_t v = enum_at(row, f->offset);
    if (v == 0 && !(f->flags & (ATG_FIELD_ALWAYS | ATG_FIELD_METRIC)))
        return ATG_OK;
    g_string_printf(w->scratch, "%u", v);
    *text = (atg_str){w->scratch->str, w->scratch->len};
    return ATG_OK;
}

/* The value of one row as text, in the scratch or in the graph. */
static atg_code value_text(writer *w, const atg_field *f, const void *row,
                           atg_str *text)
{
    const char *at = (const char *)row + f->offset;
    switch (f->type) {
    case ATG_FIELD_TEXT:
        memcpy(text, at, sizeof *text);
        return atg_graphml_assert_text(*text, f->name, w->err);
    case ATG_FIELD_COUNT:
        return count_text(w, f, row, text);
    case ATG_FIELD_REAL: {
        double v;
        memcpy(&v, at, sizeof v);
        return real_text(w, f, v, text);
    }
    case ATG_FIELD_FIGURES:
        return figures_text(w, row, text);
    case ATG_FIELD_EVIDENCE:
        return evidence_text(w, row, text);
    case ATG_FIELD_COLOR:
        *text = atg_str_of(atg_palette_fill(((const atg_node *)row)->type));
        return ATG_OK;
    case ATG_FIELD_SIZE:
        return real_text(w, f, node_size(w, row), text);
    default:
        *text = atg_str_of(enum_name(f, enum_at(row, f->offset)));
        return ATG_OK;
    }
}

static atg_code field(writer *w, const atg_field *f, const void *row)
{
    atg_str text = ATG_STR_NONE;
    if (value_text(w, f, row, &text) != ATG_OK)
        return w->err->code;
    if (text.n || (f->flags & ATG_FIELD_ALWAYS))
        data(w, f->id, text);
    return ATG_OK;
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

static bool has_layout(const atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        if (g->nodes[i].x != 0 || g->nodes[i].y != 0)
            return true;
    return false;
}

static bool wanted(const writer *w, const atg_field *f)
{
    return (!(f->flags & ATG_FIELD_METRIC) || w->g->measured) &&
           (!(f->flags & ATG_FIELD_POSITION) || has_layout(w->g));
}

static void keys(writer *w)
{
    size_t n;
    key(w, "g_schema", "graph", "schema", "string");
    key(w, "g_measured", "graph", "measured", "boolean");
    key(w, "g_documents", "graph", "documents", "string");
    const atg_field *f = atg_graphml_node_fields(&n);
    for (size_t i = 0; i < n; i++)
        if (wanted(w, &f[i]))
            key(w, f[i].id, "node", f[i].name, atg_field_xml_type(&f[i]));
    f = atg_graphml_edge_fields(&n);
    for (size_t i = 0; i < n; i++)
        key(w, f[i].id, "edge", f[i].name, atg_field_xml_type(&f[i]));
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
        code = atg_graphml_document_json(&w->g->documents[i], w->scratch, w->err);
        content(w, (atg_str){w->scratch->str, w->scratch->len});
    }
    RAW(w, "\n]");
    close_tag(w);
    return code;
}

static atg_code in_node(writer *w, size_t i)
{
    atg_str label = atg_str_cap(w->g->nodes[i].label, 80);
    char *why = g_strdup(w->err->message);
    atg_fail(w->err, w->err->code, "cannot write node n%zu ('%.*s'): %s", i,
             (int)label.n, label.n ? label.p : "", why);
    g_free(why);
    return w->err->code;
}

static atg_code in_edge(writer *w, size_t i)
{
    char *why = g_strdup(w->err->message);
    atg_fail(w->err, w->err->code, "cannot write edge e%zu: %s", i, why);
    g_free(why);
    return w->err->code;
}

static bool of_node(const writer *w, const atg_field *f, const atg_node *n)
{
    bool country = n->type == ATG_COUNTRY;
    if ((f->flags & ATG_FIELD_COUNTRY && !country) ||
        (f->flags & ATG_FIELD_NO_COUNTRY && country) ||
        (f->flags & ATG_FIELD_POSITION && n->x == 0 && n->y == 0))
        return false;
    return !(f->flags & ATG_FIELD_METRIC) || w->g->measured;
}

static atg_code node(writer *w, size_t i)
{
    size_t n_fields;
    char text[32];
    const atg_node *n = &w->g->nodes[i];
    const atg_field *f = atg_graphml_node_fields(&n_fields);
    open_tag(w, "node");
    g_snprintf(text, sizeof text, "n%zu", i);
    attribute(w, "id", text);
    if (!w->opt->strict_graphml) {
        g_snprintf(text, sizeof text, ":%s", atg_ntype_name(n->type));
        attribute(w, "labels", text);
    }
    for (size_t k = 0; k < n_fields; k++)
        if (of_node(w, &f[k], n) && field(w, &f[k], n) != ATG_OK)
            return in_node(w, i);
    close_tag(w);
    return status(w);
}

static atg_code check_edge(writer *w, const atg_edge *e)
{
    if (e->subject >= w->g->n_nodes || e->object >= w->g->n_nodes)
        return atg_fail(w->err, ATG_E_FORMAT, "an end is no node of the graph");
    if (!(e->weight > 0))
        return atg_fail(w->err, ATG_E_FORMAT, "its weight is not above 0");
    return ATG_OK;
}

static atg_code edge(writer *w, size_t i)
{
    size_t n_fields;
    char text[32];
    const atg_edge *e = &w->g->edges[i];
    const atg_field *f = atg_graphml_edge_fields(&n_fields);
    if (check_edge(w, e) != ATG_OK)
        return in_edge(w, i);
    open_tag(w, "edge");
    g_snprintf(text, sizeof text, "e%zu", i);
    attribute(w, "id", text);
    g_snprintf(text, sizeof text, "n%u", e->subject);
    attribute(w, "source", text);
    g_snprintf(text, sizeof text, "n%u", e->object);
    attribute(w, "target", text);
    if (!w->opt->strict_graphml)
        attribute(w, "label", atg_relation_name(e->relation));
    for (size_t k = 0; k < n_fields; k++)
        if (field(w, &f[k], e) != ATG_OK)
            return in_edge(w, i);
    close_tag(w);
    return status(w);
}

static atg_code graph(writer *w)
{
    open_tag(w, "graph");
    attribute(w, "id", "g0");
    attribute(w, "edgedefault", "directed");
    data(w, "g_schema", ATG_STR(ATG_GRAPH_SCHEMA));
    data(w, "g_measured", atg_str_of(w->g->measured ? "true" : "false"));
    atg_code code = documents(w);
    for (size_t i = 0; i < w->g->n_nodes && code == ATG_OK; i++)
        code = node(w, i);
    for (size_t i = 0; i < w->g->n_edges && code == ATG_OK; i++)
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

static double top_pagerank(const atg_graph *g)
{
    double top = 0;
    for (size_t i = 0; i < g->n_nodes && g->measured; i++)
        top = MAX(top, g->nodes[i].metrics.pagerank);
    return top;
}

atg_code atg_write_graphml(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err)
{
    writer w = {.g = g, .opt = opt, .sink = sink, .err = err};
    w.top_pagerank = top_pagerank(g);
    w.max_evidence = opt->max_evidence ? opt->max_evidence : DEFAULT_EVIDENCE;
    xmlOutputBufferPtr out = xmlOutputBufferCreateIO(to_sink, NULL, &w, NULL);
    w.xml = out ? xmlNewTextWriter(out) : NULL;
    if (!w.xml) {
        if (out)
            xmlOutputBufferClose(out);
        return atg_fail(err, ATG_E_NO_MEMORY, "out of memory while writing GraphML");
    }
    w.scratch = g_string_new(NULL);
    atg_code code = document(&w);
    /* flushes: what comes out now is written after the last check */
    xmlFreeTextWriter(w.xml);
    g_string_free(w.scratch, TRUE);
    return code == ATG_OK ? status(&w) : code;
}
