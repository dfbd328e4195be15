#include "export/lists.h"

#include <jansson.h>
#include <math.h>
#include <string.h>

#include "base/json.h"
#include "base/number.h"

/* ---- text -------------------------------------------------------------------------
 */

atg_code atg_list_check_text(atg_str text, const char *what, atg_error *err)
{
    const char *bad = text.p;
    if (text.n == 0)
        return ATG_OK;
    if (g_utf8_validate_len(text.p, text.n, &bad)) {
        size_t at = atg_xml_unknown(text);
        if (at == text.n)
            return ATG_OK;
        bad = text.p + at;
    }
    atg_fail(err, ATG_E_ENCODING, "%s: byte %zu is no character of XML 1.0 (0x%02x)",
             what, (size_t)(bad - text.p), (unsigned)(unsigned char)*bad);
    err->byte = (size_t)(bad - text.p);
    return ATG_E_ENCODING;
}

static void put_name(GString *out, const char *name)
{
    if (out->len && out->str[out->len - 1] != '{')
        g_string_append(out, ", ");
    g_string_append_c(out, '"');
    g_string_append(out, name);
    g_string_append(out, "\": ");
}

static atg_code put_text(GString *out, const char *name, atg_str s, atg_error *err)
{
    if (atg_list_check_text(s, name, err) != ATG_OK)
        return err->code;
    put_name(out, name);
    atg_json_put(out, s);
    return ATG_OK;
}

typedef struct member {
    const char *name;
    atg_str *text;
} member;

/* Those that are not empty. */
static atg_code put_texts(GString *out, const member *m, size_t n, atg_error *err)
{
    for (size_t i = 0; i < n; i++)
        if (m[i].text->n && put_text(out, m[i].name, *m[i].text, err) != ATG_OK)
            return err->code;
    return ATG_OK;
}

/* ---- writing ----------------------------------------------------------------------
 */

atg_code atg_list_put_document(const atg_document_info *d, GString *out, atg_error *err)
{
    atg_document_info c = *d;
    const member m[] = {{"title", &c.title},
                        {"date", &c.date},
                        {"url", &c.url},
                        {"source", &c.source},
                        {"copy_of", &c.copy_of}};
    g_string_append_c(out, '{');
    if (put_text(out, "id", c.id, err) != ATG_OK ||
        put_texts(out, m, G_N_ELEMENTS(m), err) != ATG_OK)
        return err->code;
    g_string_append_c(out, '}');
    return ATG_OK;
}

atg_code atg_list_put_figure(const atg_graph_figure *f, GString *out, atg_error *err)
{
    char number[ATG_NUMBER_SIZE];
    atg_graph_figure c = *f;
    const member m[] = {{"unit", &c.unit}, {"source", &c.source}};
    if (!isfinite(f->value))
        return atg_fail(err, ATG_E_FORMAT, "figures: a value is not finite");
    g_string_append_c(out, '{');
    if (put_text(out, "text", f->text, err) != ATG_OK)
        return err->code;
    put_name(out, "value");
    g_string_append(out, atg_number_format(number, f->value));
    if (put_texts(out, m, G_N_ELEMENTS(m), err) != ATG_OK)
        return err->code;
    g_string_append_c(out, '}');
    return ATG_OK;
}

atg_code atg_list_put_evidence(const atg_graph *g, const atg_evidence *e, GString *out,
                               atg_error *err)
{
    char number[ATG_NUMBER_SIZE];
    atg_evidence c = *e;
    if (e->document >= g->n_documents)
        return atg_fail(err, ATG_E_FORMAT, "evidence: it names document %u of %zu",
                        e->document, g->n_documents);
    atg_str document = g->documents[e->document].id;
    atg_str status = atg_str_of(atg_status_name(e->status));
    atg_str basis = atg_str_of(atg_basis_name(e->basis));
    const member m[] = {{"date", &c.date},
                        {"status", &status},
                        {"basis", &basis},
                        {"pattern", &c.pattern},
                        {"sentence", &c.sentence}};
    g_string_append_c(out, '{');
    if (put_text(out, "document", document, err) != ATG_OK)
        return err->code;
    put_name(out, "start");
    g_string_append(out, atg_count_format(number, e->start));
    put_name(out, "end");
    g_string_append(out, atg_count_format(number, e->end));
    if (put_texts(out, m, G_N_ELEMENTS(m), err) != ATG_OK)
        return err->code;
    g_string_append_c(out, '}');
    return ATG_OK;
}

/* ---- writing for people -----------------------------------------------------------
 */

static atg_code say(GString *out, const char *name, atg_str s, atg_error *err)
{
    if (atg_list_check_text(s, name, err) != ATG_OK)
        return err->code;
    for (size_t i = 0; i < s.n; i++)
        g_string_append_c(out, strchr("\t\n\r", s.p[i]) ? ' ' : s.p[i]);
    return ATG_OK;
}

atg_code atg_list_say_figure(const atg_graph_figure *f, GString *out, atg_error *err)
{
    if (say(out, "text", f->text, err) != ATG_OK)
        return err->code;
    g_string_append(out, " (");
    if (say(out, "source", f->source, err) != ATG_OK)
        return err->code;
    g_string_append_c(out, ')');
    return ATG_OK;
}

atg_code atg_list_say_evidence(const atg_graph *g, const atg_evidence *e, GString *out,
                               atg_error *err)
{
    if (e->document >= g->n_documents)
        return atg_fail(err, ATG_E_FORMAT, "evidence: it names document %u of %zu",
                        e->document, g->n_documents);
    if (say(out, "date", e->date, err) != ATG_OK)
        return err->code;
    g_string_append(out, e->date.n ? ", " : "");
    if (say(out, "document", g->documents[e->document].id, err) != ATG_OK)
        return err->code;
    if (e->status != ATG_ASSERTED)
        g_string_append_printf(out, " (%s)", atg_status_name(e->status));
    g_string_append(out, ": ");
    return say(out, "sentence", e->sentence, err);
}

/* ---- reading ----------------------------------------------------------------------
 */

static json_t *load_array(atg_str json, const char *what, atg_error *err)
{
    json_error_t why;
    json_t *root =
        json_loadb(json.n ? json.p : "", json.n, JSON_REJECT_DUPLICATES, &why);
    if (root && json_is_array(root))
        return root;
    if (root)
        atg_fail(err, ATG_E_FORMAT, "%s: a JSON array was expected", what);
    else
        atg_fail(err, ATG_E_FORMAT, "%s: %s (line %d of the value)", what, why.text,
                 why.line);
    json_decref(root);
    return NULL;
}

/* A member that is not there is the empty text. */
static atg_code get_text(atg_graph *g, const json_t *o, const member *m, atg_error *err)
{
    const json_t *v = json_object_get(o, m->name);
    *m->text = ATG_STR_NONE;
    if (!v)
        return ATG_OK;
    if (!json_is_string(v))
        return atg_fail(err, ATG_E_FORMAT, "'%s' is not a string", m->name);
    atg_str s = {json_string_value(v), json_string_length(v)};
    if (atg_list_check_text(s, m->name, err) != ATG_OK)
        return err->code;
    *m->text = atg_arena_str(&g->arena, s);
    return ATG_OK;
}

static atg_code get_texts(atg_graph *g, const json_t *o, const member *m, size_t n,
                          atg_error *err)
{
    if (!json_is_object(o))
        return atg_fail(err, ATG_E_FORMAT, "an element is not an object");
    for (size_t i = 0; i < n; i++)
        if (get_text(g, o, &m[i], err) != ATG_OK)
            return err->code;
    return ATG_OK;
}

static atg_code get_count(const json_t *o, const char *name, uint64_t *out,
                          atg_error *err)
{
    const json_t *v = json_object_get(o, name);
    if (!json_is_integer(v) || json_integer_value(v) < 0)
        return atg_fail(err, ATG_E_FORMAT, "'%s' is not a count", name);
    *out = (uint64_t)json_integer_value(v);
    return ATG_OK;
}

static atg_code get_document(atg_graph *g, const json_t *o, atg_document_info *d,
                             atg_error *err)
{
    const member m[] = {{"id", &d->id},         {"title", &d->title},
                        {"date", &d->date},     {"url", &d->url},
                        {"source", &d->source}, {"copy_of", &d->copy_of}};
    return get_texts(g, o, m, G_N_ELEMENTS(m), err);
}

atg_code atg_list_get_documents(atg_graph *g, atg_str json, atg_error *err)
{
    json_t *root = load_array(json, "documents", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_document_info *rows = atg_arena_array(&g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_document(g, json_array_get(root, i), &rows[i], err);
    if (code == ATG_OK) {
        g->documents = rows;
        g->n_documents = n;
    }
    json_decref(root);
    return code;
}

static atg_code get_figure(atg_graph *g, const json_t *o, atg_graph_figure *f,
                           atg_error *err)
{
    const member m[] = {{"text", &f->text}, {"unit", &f->unit}, {"source", &f->source}};
    if (get_texts(g, o, m, G_N_ELEMENTS(m), err) != ATG_OK)
        return err->code;
    const json_t *v = json_object_get(o, "value");
    if (!json_is_number(v))
        return atg_fail(err, ATG_E_FORMAT, "'value' is not a number");
    f->value = json_number_value(v);
    return ATG_OK;
}

atg_code atg_list_get_figures(atg_graph *g, atg_str json, atg_node *node,
                              atg_error *err)
{
    json_t *root = load_array(json, "figures", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_graph_figure *rows = atg_arena_array(&g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_figure(g, json_array_get(root, i), &rows[i], err);
    if (code == ATG_OK) {
        node->figures = rows;
        node->n_figures = n;
    }
    json_decref(root);
    return code;
}

/* The document and the names out of the ontology. */
static atg_code resolve(atg_evidence *e, const atg_str names[3], GHashTable *index,
                        atg_error *err)
{
    int status = atg_status_find(names[1]), basis = atg_basis_find(names[2]);
    /* an absent slice has no pointer; the arena's copies are terminated */
    gpointer at = names[0].p ? g_hash_table_lookup(index, names[0].p) : NULL;
    if (!at)
        return atg_fail(err, ATG_E_FORMAT, "unknown document '%.*s'",
                        (int)atg_str_cap(names[0], 200).n,
                        names[0].p ? names[0].p : "");
    if (status < 0 || basis < 0)
        return atg_fail(err, ATG_E_FORMAT, "unknown status or basis");
    e->document = GPOINTER_TO_UINT(at) - 1;
    e->status = (atg_status)status;
    e->basis = (atg_basis)basis;
    return ATG_OK;
}

static atg_code get_evidence(atg_graph *g, const json_t *o, GHashTable *index,
                             atg_evidence *e, atg_error *err)
{
    atg_str names[3];
    const member m[] = {{"document", &names[0]},  {"status", &names[1]},
                        {"basis", &names[2]},     {"date", &e->date},
                        {"pattern", &e->pattern}, {"sentence", &e->sentence}};
    if (get_texts(g, o, m, G_N_ELEMENTS(m), err) != ATG_OK ||
        get_count(o, "start", &e->start, err) != ATG_OK ||
        get_count(o, "end", &e->end, err) != ATG_OK)
        return err->code;
    if (e->end < e->start)
        return atg_fail(err, ATG_E_FORMAT, "'end' is before 'start'");
    return resolve(e, names, index, err);
}

atg_code atg_list_get_evidence(atg_graph *g, atg_str json, GHashTable *index,
                               atg_edge *edge, atg_error *err)
{
    json_t *root = load_array(json, "evidence", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_evidence *rows = atg_arena_array(&g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_evidence(g, json_array_get(root, i), index, &rows[i], err);
    if (code == ATG_OK) {
        edge->evidence = rows;
        edge->n_evidence = n;
    }
    json_decref(root);
    return code;
}
