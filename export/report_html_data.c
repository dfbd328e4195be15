/* The report's data: one JSON object, a row a line.
 *
 *     {"schema", "title", "nodes_in_graph", "edges_in_graph",
 *      "types":       [[name, fill, text, shape, style, peripheries], ...],
 *      "groups":      [[name, colour, arrow, width], ...],
 *      "relations":   [[name, group], ...],
 *      "statuses":    [[name, line], ...],
 *      "node_fields": [[name, kind, is a metric], ...],
 *      "edge_fields": ...
 *      "about":       [[name, value], ...],
 *      "documents":   [{id, title, date, url, source, copy_of}, ...],
 *      "nodes":       [[value of each field or null], ...],
 *      "sentences":   [[document, start, end, text], ...],
 *      "edges":       [[subject, object, [value, ...],
 *                       [[sentence, date, status, basis, pattern], ...]], ...],
 *      "agreements":  [[incident, leading camp or null, camps, voices, agreement,
 *                       index], ...]}
 *
 * A sentence that states three edges (an attribution does) stands there once. */
#include <string.h>

#include "base/number.h"
#include "export/fields.h"
#include "export/lists.h"
#include "export/out.h"
#include "export/report_html.h"
#include "graph/attribution.h"

typedef struct writer {
    const atg_report_choice *choice;
    const atg_graph *g;
    const atg_export_options *opt;
    const atg_theme *theme;
    atg_fields fields;
    atg_out out;
    GHashTable *sentences; /* const atg_evidence * -> place + 1 */
    atg_error *err;
} writer;

/* ---- the way out ----------------------------------------------------------------- */

/* A sink that hands JSON on as it may stand in HTML. */
typedef struct safe_sink {
    atg_sink *sink;
    GString *text;
} safe_sink;

/* Outside of strings JSON has none of these characters. A string comes in one piece, so
 * that no character is cut. */
static void append_safe(GString *out, const char *bytes, size_t n)
{
    for (const char *p = bytes, *end = p + n; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == '<' || c == '>' || c == '&') {
            g_string_append_printf(out, "\\u%04x", c);
        } else if (c == 0xE2 && end - p > 2 && (unsigned char)p[1] == 0x80 &&
                   ((unsigned char)p[2] | 1) == 0xA9) {
            g_string_append(out, (unsigned char)p[2] == 0xA8 ? "\\u2028" : "\\u2029");
            p += 2;
        } else {
            g_string_append_c(out, *p);
        }
    }
}

static atg_code write_safe(void *context, const char *bytes, size_t n, atg_error *err)
{
    safe_sink *s = context;
    g_string_truncate(s->text, 0);
    append_safe(s->text, bytes, n);
    return atg_sink_write(s->sink, s->text->str, s->text->len, err);
}

static void put(writer *w, const char *text)
{
    atg_out_put(&w->out, text);
}

static atg_code put_checked(writer *w, atg_str text, const char *what)
{
    if (atg_list_check_text(text, what, w->err) != ATG_OK)
        return w->err->code;
    atg_out_json(&w->out, text);
    return ATG_OK;
}

static void open_list(writer *w, const char *name)
{
    atg_out_format(&w->out, ",\n\"%s\": [", name);
}

static void close_list(writer *w)
{
    put(w, "\n]");
}

static void next_row(writer *w, size_t i)
{
    put(w, i ? ",\n" : "\n");
}

/* ---- tables of this program ------------------------------------------------------ */

static void put_types(writer *w)
{
    open_list(w, "types");
    for (unsigned i = 0; i < ATG_NTYPE_COUNT; i++) {
        const atg_type_look *look = &w->theme->types[i];
        next_row(w, i);
        atg_out_format(&w->out, "[\"%s\", \"%s\", \"%s\", \"%s\", \"%s\", %d]",
                       atg_ntype_name((atg_ntype)i), look->fill, look->ink, look->shape,
                       look->rounded ? "filled,rounded" : "filled", look->peripheries);
    }
    close_list(w);
}

static void put_groups(writer *w)
{
    char width[ATG_NUMBER_SIZE];
    open_list(w, "groups");
    for (unsigned i = 0; i < ATG_GROUP_COUNT; i++) {
        const atg_group_look *look = &w->theme->groups[i];
        next_row(w, i);
        atg_out_format(&w->out, "[\"%s\", \"%s\", \"%s\", %s]",
                       atg_group_label((atg_edge_group)i), look->color, look->arrow,
                       atg_number_format(width, look->width));
    }
    close_list(w);
}

static void put_relations(writer *w)
{
    open_list(w, "relations");
    for (unsigned i = 0; i < ATG_RELATION_COUNT; i++) {
        next_row(w, i);
        atg_out_format(&w->out, "[\"%s\", %u]", atg_relation_name((atg_relation)i),
                       (unsigned)atg_group_of((atg_relation)i));
    }
    close_list(w);
}

static void put_statuses(writer *w)
{
    open_list(w, "statuses");
    for (unsigned i = 0; i < ATG_STATUS_COUNT; i++) {
        next_row(w, i);
        atg_out_format(&w->out, "[\"%s\", \"%s\"]", atg_status_name((atg_status)i),
                       w->theme->statuses[i].line);
    }
    close_list(w);
}

/* ---- fields ---------------------------------------------------------------------- */

/* Colour and size are the page's own affair, evidence has a form of its own. */
static bool is_shown(const writer *w, const atg_field *f)
{
    return !(f->flags & ATG_FIELD_DERIVED) && f->type != ATG_FIELD_EVIDENCE &&
           atg_fields_has(&w->fields, f);
}

static const char *kind_name(const atg_field *f)
{
    static const char *const names[] = {[ATG_VALUE_TEXT] = "text",
                                        [ATG_VALUE_LIST] = "list",
                                        [ATG_VALUE_COUNT] = "count",
                                        [ATG_VALUE_REAL] = "real",
                                        [ATG_VALUE_JSON] = "json"};
    return names[atg_field_kind(f)];
}

static void put_field_names(writer *w, const char *name, const atg_field *f, size_t n)
{
    size_t shown = 0;
    open_list(w, name);
    for (size_t i = 0; i < n; i++) {
        if (!is_shown(w, &f[i]))
            continue;
        next_row(w, shown++);
        atg_out_format(&w->out, "[\"%s\", \"%s\", %s]", f[i].name, kind_name(&f[i]),
                       f[i].flags & ATG_FIELD_METRIC ? "true" : "false");
    }
    close_list(w);
}

static void put_value(writer *w, const atg_field *f, atg_str text)
{
    atg_value_kind kind = atg_field_kind(f);
    if (!text.p)
        put(w, "null");
    else if (kind == ATG_VALUE_TEXT || kind == ATG_VALUE_LIST)
        atg_out_json(&w->out, text);
    else
        atg_out_str(&w->out, text);
}

typedef struct columns {
    const atg_field *f;
    size_t n;
    atg_field_value *value;
} columns;

static atg_code put_values(writer *w, const columns *c, size_t i)
{
    size_t shown = 0;
    atg_str text;
    put(w, "[");
    for (size_t k = 0; k < c->n; k++) {
        if (!is_shown(w, &c->f[k]))
            continue;
        if (c->value(&w->fields, &c->f[k], i, &text) != ATG_OK)
            return w->err->code;
        if (shown++)
            put(w, ",");
        put_value(w, &c->f[k], text);
    }
    put(w, "]");
    return ATG_OK;
}

/* ---- rows ------------------------------------------------------------------------ */

static atg_code put_documents(writer *w)
{
    GString *row = g_string_new(NULL);
    atg_code code = ATG_OK;
    open_list(w, "documents");
    for (size_t i = 0; i < w->g->n_documents && code == ATG_OK; i++) {
        g_string_truncate(row, 0);
        next_row(w, i);
        code = atg_list_put_document(&w->g->documents[i], row, w->err);
        atg_out_str(&w->out, (atg_str){row->str, row->len});
    }
    close_list(w);
    g_string_free(row, TRUE);
    return code;
}

static atg_code put_nodes(writer *w)
{
    const columns c = {w->fields.node_fields, w->fields.n_node_fields, atg_fields_node};
    atg_code code = ATG_OK;
    open_list(w, "nodes");
    for (size_t i = 0; i < w->choice->n_nodes && code == ATG_OK; i++) {
        next_row(w, i);
        code = put_values(w, &c, w->choice->nodes[i]);
    }
    close_list(w);
    return code;
}

static guint evidence_hash(gconstpointer p)
{
    const atg_evidence *e = p;
    return (guint)(atg_str_hash(e->sentence) ^ e->start * 31 ^ e->document * 131);
}

static gboolean evidence_equal(gconstpointer a, gconstpointer b)
{
    const atg_evidence *x = a, *y = b;
    return x->document == y->document && x->start == y->start && x->end == y->end &&
           atg_str_eq(x->sentence, y->sentence);
}

static size_t evidence_shown(const writer *w, const atg_edge *e)
{
    return MIN(e->n_evidence, w->fields.max_evidence);
}

static atg_code put_sentence(writer *w, const atg_evidence *e)
{
    guint place = g_hash_table_size(w->sentences);
    if (g_hash_table_contains(w->sentences, e))
        return ATG_OK;
    if (e->document >= w->g->n_documents)
        return atg_fail(w->err, ATG_E_FORMAT, "evidence: it names document %u of %zu",
                        e->document, w->g->n_documents);
    g_hash_table_insert(w->sentences, (gpointer)e, GUINT_TO_POINTER(place + 1));
    next_row(w, place);
    atg_out_format(&w->out, "[%u,%" G_GUINT64_FORMAT ",%" G_GUINT64_FORMAT ",",
                   e->document, e->start, e->end);
    if (put_checked(w, e->sentence, "sentence") != ATG_OK)
        return w->err->code;
    put(w, "]");
    return ATG_OK;
}

static atg_code put_sentences(writer *w)
{
    atg_code code = ATG_OK;
    open_list(w, "sentences");
    for (size_t i = 0; i < w->choice->n_edges && code == ATG_OK; i++) {
        const atg_edge *e = &w->g->edges[w->choice->edges[i]];
        size_t n = evidence_shown(w, e);
        for (size_t k = 0; k < n && code == ATG_OK; k++)
            code = put_sentence(w, &e->evidence[k]);
    }
    close_list(w);
    return code;
}

static atg_code put_evidence(writer *w, const atg_evidence *e)
{
    guint place = GPOINTER_TO_UINT(g_hash_table_lookup(w->sentences, e)) - 1;
    atg_out_format(&w->out, "[%u,", place);
    if (put_checked(w, e->date, "date") != ATG_OK)
        return w->err->code;
    atg_out_format(&w->out, ",\"%s\",\"%s\",", atg_status_name(e->status),
                   atg_basis_name(e->basis));
    if (put_checked(w, e->pattern, "pattern") != ATG_OK)
        return w->err->code;
    put(w, "]");
    return ATG_OK;
}

static atg_code put_edge(writer *w, size_t i)
{
    const columns c = {w->fields.edge_fields, w->fields.n_edge_fields, atg_fields_edge};
    const atg_edge *e = &w->g->edges[i];
    atg_edge_head head;
    if (atg_fields_head(&w->fields, i, &head) != ATG_OK)
        return w->err->code;
    atg_out_format(&w->out, "[%u,%u,", w->choice->place[e->subject],
                   w->choice->place[e->object]);
    if (put_values(w, &c, i) != ATG_OK)
        return w->err->code;
    put(w, ",[");
    size_t n = evidence_shown(w, e);
    for (size_t k = 0; k < n; k++) {
        if (k)
            put(w, ",");
        if (put_evidence(w, &e->evidence[k]) != ATG_OK)
            return w->err->code;
    }
    put(w, "]]");
    return ATG_OK;
}

static atg_code put_edges(writer *w)
{
    atg_code code = ATG_OK;
    open_list(w, "edges");
    for (size_t i = 0; i < w->choice->n_edges && code == ATG_OK; i++) {
        next_row(w, i);
        code = put_edge(w, w->choice->edges[i]);
    }
    close_list(w);
    return code;
}

/* ---- measures -------------------------------------------------------------------- */

static void put_real(writer *w, double v)
{
    char number[ATG_NUMBER_SIZE];
    put(w, ",");
    put(w, atg_number_format(number, v));
}

static void put_agreement(writer *w, const atg_agreement *a)
{
    uint32_t camp = a->n_camps ? w->choice->place[a->camps[0].node] : ATG_NONE;
    atg_out_format(&w->out, "[%u,", w->choice->place[a->incident]);
    if (camp == ATG_NONE)
        put(w, "null");
    else
        atg_out_format(&w->out, "%u", camp);
    atg_out_format(&w->out, ",%zu,%u", a->n_camps, a->voices);
    put_real(w, atg_number_round(a->agreement));
    put_real(w, atg_number_round(a->index));
    put(w, "]");
}

static atg_code put_agreements(writer *w)
{
    atg_attribution measures;
    size_t shown = 0;
    atg_attribution_init(&measures, w->g);
    open_list(w, "agreements");
    for (size_t i = 0; i < measures.n_agreements; i++) {
        const atg_agreement *a = &measures.agreements[i];
        if (w->choice->place[a->incident] == ATG_NONE)
            continue;
        next_row(w, shown++);
        put_agreement(w, a);
    }
    close_list(w);
    atg_attribution_release(&measures);
    return ATG_OK;
}

/* ---- all of it ------------------------------------------------------------------- */

/* What must be known to read the numbers, and what was filtered before. */
static atg_code put_about(writer *w)
{
    size_t n, shown = 0;
    const atg_field *f = atg_graph_fields(&n);
    open_list(w, "about");
    for (size_t i = 0; i < n; i++) {
        atg_str text;
        if (atg_fields_graph(&w->fields, &f[i], &text) != ATG_OK)
            return w->err->code;
        if (!text.p)
            continue;
        next_row(w, shown++);
        atg_out_format(&w->out, "[\"%s\", ", f[i].name);
        put_value(w, &f[i], text);
        put(w, "]");
    }
    close_list(w);
    return ATG_OK;
}

static atg_code put_head(writer *w)
{
    put(w, "{\"schema\": \"attrigraph-report/1\",\n\"title\": ");
    atg_str title = atg_str_of(w->opt->title ? w->opt->title : "");
    if (put_checked(w, title, "title") != ATG_OK)
        return w->err->code;
    atg_out_format(&w->out, ",\n\"nodes_in_graph\": %zu,\n\"edges_in_graph\": %zu",
                   w->g->n_nodes, w->g->n_edges);
    put_types(w);
    put_groups(w);
    put_relations(w);
    put_statuses(w);
    put_field_names(w, "node_fields", w->fields.node_fields, w->fields.n_node_fields);
    put_field_names(w, "edge_fields", w->fields.edge_fields, w->fields.n_edge_fields);
    return put_about(w);
}

static atg_code put_all(writer *w)
{
    static atg_code (*const parts[])(writer *) = {
        put_head, put_documents, put_nodes, put_sentences, put_edges, put_agreements};
    atg_code code = ATG_OK;
    for (size_t i = 0; i < G_N_ELEMENTS(parts) && code == ATG_OK; i++)
        code = parts[i](w);
    put(w, "}\n");
    return code;
}

atg_code atg_report_data(const atg_report_choice *c, const atg_export_options *opt,
                         atg_sink *sink, atg_error *err)
{
    writer w = {.choice = c, .g = c->graph, .opt = opt, .err = err};
    safe_sink safe = {sink, g_string_new(NULL)};
    atg_sink into_safe = {write_safe, &safe};
    atg_export_options typed = *opt;
    typed.aggregate = false; /* the page joins lines itself */
    w.theme = opt->theme ? opt->theme : atg_theme_find(NULL);
    atg_fields_init(&w.fields, c->graph, &typed, err);
    atg_out_init(&w.out, &into_safe, err);
    w.sentences = g_hash_table_new(evidence_hash, evidence_equal);
    atg_code code = atg_out_end(&w.out, put_all(&w));
    g_hash_table_destroy(w.sentences);
    atg_fields_release(&w.fields);
    g_string_free(safe.text, TRUE);
    return code;
}
