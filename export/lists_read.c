/* Lists read back. */
#include <jansson.h>
#include <string.h>

#include "base/number.h"
#include "export/lists.h"

/* ---- texts ----------------------------------------------------------------------- */

atg_str atg_list_keep(atg_list_texts *texts, atg_str s)
{
    enum { SHORT = 64 };
    if (s.n == 0 || s.n > SHORT)
        return atg_arena_str(texts->arena, s);
    size_t n = G_N_ELEMENTS(texts->known);
    atg_str *known = &texts->known[atg_str_hash(s) % n];
    if (!atg_str_eq(*known, s))
        *known = atg_arena_str(texts->arena, s);
    return *known;
}

/* ---- reading --------------------------------------------------------------------- */

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

typedef struct member {
    const char *name;
    atg_str *text;
} member;

/* A member that is not there is the empty text. */
static atg_code get_text(atg_list_reader *r, const json_t *o, const member *m,
                         atg_error *err)
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
    *m->text = atg_list_keep(r->texts, s);
    return ATG_OK;
}

static atg_code get_texts(atg_list_reader *r, const json_t *o, const member *m,
                          size_t n, atg_error *err)
{
    if (!json_is_object(o))
        return atg_fail(err, ATG_E_FORMAT, "an element is not an object");
    for (size_t i = 0; i < n; i++)
        if (get_text(r, o, &m[i], err) != ATG_OK)
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

static atg_code check_date(atg_str date, atg_error *err)
{
    if (!date.n || atg_date_is(date))
        return ATG_OK;
    return atg_fail(err, ATG_E_FORMAT, "'date' is '%.*s', not " ATG_DATE_FORM,
                    ATG_STR_ARG(atg_str_cap(date, 80)));
}

static atg_code get_document(atg_list_reader *r, const json_t *o, atg_document_info *d,
                             atg_error *err)
{
    const member m[] = {{"id", &d->id},         {"title", &d->title},
                        {"date", &d->date},     {"url", &d->url},
                        {"source", &d->source}, {"copy_of", &d->copy_of}};
    atg_code rc = get_texts(r, o, m, G_N_ELEMENTS(m), err);
    return rc == ATG_OK ? check_date(d->date, err) : rc;
}

atg_code atg_list_get_documents(atg_list_reader *r, atg_str json, atg_error *err)
{
    json_t *root = load_array(json, "documents", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_document_info *rows = atg_arena_array(&r->g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_document(r, json_array_get(root, i), &rows[i], err);
    if (code == ATG_OK) {
        r->g->documents = rows;
        r->g->n_documents = n;
    }
    json_decref(root);
    return code;
}

static atg_code get_figure(atg_list_reader *r, const json_t *o, atg_graph_figure *f,
                           atg_error *err)
{
    const member m[] = {{"text", &f->text}, {"unit", &f->unit}, {"source", &f->source}};
    if (get_texts(r, o, m, G_N_ELEMENTS(m), err) != ATG_OK)
        return err->code;
    const json_t *v = json_object_get(o, "value");
    if (!json_is_number(v))
        return atg_fail(err, ATG_E_FORMAT, "'value' is not a number");
    f->value = json_number_value(v);
    return ATG_OK;
}

atg_code atg_list_get_figures(atg_list_reader *r, atg_str json, atg_node *node,
                              atg_error *err)
{
    json_t *root = load_array(json, "figures", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_graph_figure *rows = atg_arena_array(&r->g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_figure(r, json_array_get(root, i), &rows[i], err);
    if (code == ATG_OK) {
        node->figures = rows;
        node->n_figures = n;
    }
    json_decref(root);
    return code;
}

/* ---- evidence, the short way ----------------------------------------------------- */

typedef struct scanner {
    const char *p, *end;
} scanner;

static char after_blanks(scanner *s)
{
    while (s->p < s->end && (*s->p == ' ' || *s->p == '\n'))
        s->p++;
    return s->p < s->end ? *s->p : '\0';
}

static bool take(scanner *s, char c)
{
    bool is = after_blanks(s) == c;
    s->p += is;
    return is;
}

static bool take_string(scanner *s, atg_str *text)
{
    if (!take(s, '"'))
        return false;
    const char *quote = memchr(s->p, '"', (size_t)(s->end - s->p));
    if (!quote)
        return false;
    *text = (atg_str){s->p, (size_t)(quote - s->p)};
    s->p = quote + 1;
    for (size_t i = 0; i < text->n; i++)
        if (text->p[i] == '\\' || (unsigned char)text->p[i] < 0x20)
            return false;
    return true;
}

static bool take_count(scanner *s, uint64_t *v)
{
    enum { DIGITS = 18 };
    size_t n = 0;
    after_blanks(s);
    for (*v = 0; s->p < s->end && g_ascii_isdigit(*s->p) && n <= DIGITS; s->p++, n++)
        *v = *v * 10 + (uint64_t)(*s->p - '0');
    return n == 1 || (n > 1 && n <= DIGITS && s->p[-(ptrdiff_t)n] != '0');
}

/* Slices of the JSON text; a member that is not there is the empty text. */
typedef struct plain {
    atg_str texts[6];
    uint64_t counts[2];
} plain;

enum { DOCUMENT, STATUS, BASIS, DATE, PATTERN, SENTENCE };

static bool take_member(scanner *s, plain *e, unsigned *seen)
{
    static const char *const names[] = {"document", "status",   "basis", "date",
                                        "pattern",  "sentence", "start", "end"};
    atg_str name;
    unsigned i = 0;
    if (!take_string(s, &name) || !take(s, ':'))
        return false;
    while (i < G_N_ELEMENTS(names) && !atg_str_is(name, names[i]))
        i++;
    if (i == G_N_ELEMENTS(names) || *seen & 1u << i)
        return false;
    *seen |= 1u << i;
    return i > SENTENCE ? take_count(s, &e->counts[i - SENTENCE - 1])
                        : take_string(s, &e->texts[i]);
}

static bool take_object(scanner *s, plain *e)
{
    const unsigned counts = 3u << (SENTENCE + 1);
    unsigned seen = 0;
    *e = (plain){0};
    if (!take(s, '{'))
        return false;
    do
        if (!take_member(s, e, &seen))
            return false;
    while (take(s, ','));
    return take(s, '}') && (seen & counts) == counts && e->counts[0] <= e->counts[1];
}

static bool find_document(const atg_list_reader *r, atg_str id, uint32_t *document)
{
    char text[256];
    if (id.n == 0 || id.n >= sizeof text)
        return false;
    memcpy(text, id.p, id.n);
    text[id.n] = '\0';
    gpointer at = g_hash_table_lookup(r->index, text);
    *document = GPOINTER_TO_UINT(at) - 1;
    return at != NULL;
}

static bool is_text(atg_str s)
{
    atg_error why;
    return atg_list_check_text(s, "", &why) == ATG_OK;
}

/* Texts of e are slices of the JSON still. */
static bool understand(const atg_list_reader *r, const plain *p, atg_evidence *e)
{
    int status = atg_status_find(p->texts[STATUS]);
    int basis = atg_basis_find(p->texts[BASIS]);
    *e = (atg_evidence){.start = p->counts[0],
                        .end = p->counts[1],
                        .date = p->texts[DATE],
                        .pattern = p->texts[PATTERN],
                        .sentence = p->texts[SENTENCE],
                        .status = (atg_status)status,
                        .basis = (atg_basis)basis};
    return status >= 0 && basis >= 0 &&
           find_document(r, p->texts[DOCUMENT], &e->document) &&
           check_date(e->date, NULL) == ATG_OK && is_text(e->pattern) &&
           is_text(e->sentence);
}

static void keep(atg_list_texts *texts, atg_str *s)
{
    *s = s->p ? atg_list_keep(texts, *s) : ATG_STR_NONE;
}

bool atg_list_get_plain_evidence(atg_list_reader *r, atg_str json, atg_edge *edge)
{
    enum { MOST = 16 };
    atg_evidence rows[MOST];
    plain p;
    size_t n = 0;
    scanner s = {json.p, json.p + json.n};
    if (json.n == 0 || !take(&s, '['))
        return false;
    do
        if (n == MOST || !take_object(&s, &p) || !understand(r, &p, &rows[n++]))
            return false;
    while (take(&s, ','));
    if (!take(&s, ']') || after_blanks(&s) != '\0' || s.p != s.end)
        return false;
    for (size_t i = 0; i < n; i++) {
        keep(r->texts, &rows[i].date);
        keep(r->texts, &rows[i].pattern);
        keep(r->texts, &rows[i].sentence);
    }
    atg_evidence *copy = atg_arena_array(&r->g->arena, n, sizeof *copy);
    memcpy(copy, rows, n * sizeof *copy);
    edge->evidence = copy;
    edge->n_evidence = n;
    return true;
}

/* ---- evidence, the long way ------------------------------------------------------ */

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

static atg_code get_evidence(atg_list_reader *r, const json_t *o, atg_evidence *e,
                             atg_error *err)
{
    atg_str names[3];
    const member m[] = {{"document", &names[0]},  {"status", &names[1]},
                        {"basis", &names[2]},     {"date", &e->date},
                        {"pattern", &e->pattern}, {"sentence", &e->sentence}};
    if (get_texts(r, o, m, G_N_ELEMENTS(m), err) != ATG_OK ||
        get_count(o, "start", &e->start, err) != ATG_OK ||
        get_count(o, "end", &e->end, err) != ATG_OK ||
        check_date(e->date, err) != ATG_OK)
        return err->code;
    if (e->end < e->start)
        return atg_fail(err, ATG_E_FORMAT, "'end' is before 'start'");
    return resolve(e, names, r->index, err);
}

atg_code atg_list_get_evidence(atg_list_reader *r, atg_str json, atg_edge *edge,
                               atg_error *err)
{
    if (atg_list_get_plain_evidence(r, json, edge))
        return ATG_OK;
    json_t *root = load_array(json, "evidence", err);
    if (!root)
        return err->code;
    size_t n = json_array_size(root);
    atg_evidence *rows = atg_arena_array(&r->g->arena, n, sizeof *rows);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = get_evidence(r, json_array_get(root, i), &rows[i], err);
    if (code == ATG_OK) {
        edge->evidence = rows;
        edge->n_evidence = n;
    }
    json_decref(root);
    return code;
}
