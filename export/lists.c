#include "export/lists.h"

#include <math.h>
#include <string.h>

#include "base/json.h"
#include "base/number.h"

/* ---- text ------------------------------------------------------------------------ */

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

/* ---- writing --------------------------------------------------------------------- */

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

/* ---- writing for people ---------------------------------------------------------- */

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
