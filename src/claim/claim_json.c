#include "claim/claim_json.h"

#include <jansson.h>
#include <string.h>

#include "base/json.h"
#include "base/number.h"

enum {
    MAX_LINE = 16 * 1024 * 1024, /* bytes of one claim */
    MAX_KEPT = 1024 * 1024,      /* line memory kept from line to line */
    MAX_PATH = 6                 /* keys from a line's root to a value */
};

/* --- writing ---------------------------------------------------------------------- */

/* A literal key as it stands in a line, with the comma before it. */
#define KEY(name) ATG_STR(",\"" name "\":")

/* The key, without its comma if it is the first of its object. */
static void put_key(GString *out, atg_str key)
{
    bool first = out->str[out->len - 1] == '{';
    g_string_append_len(out, key.p + first, (gssize)(key.n - first));
}

static void put_text(GString *out, atg_str key, atg_str value)
{
    put_key(out, key);
    atg_json_put(out, value);
}

static void put_optional(GString *out, atg_str key, atg_str value)
{
    if (value.n)
        put_text(out, key, value);
}

static void put_list(GString *out, atg_str key, atg_str joined)
{
    if (!joined.n)
        return;
    put_key(out, key);
    atg_str part;
    char before = '[';
    while (atg_str_split(&joined, '|', &part)) {
        g_string_append_c(out, before);
        atg_json_put(out, part);
        before = ',';
    }
    g_string_append_c(out, ']');
}

static void put_number(GString *out, double value)
{
    char buf[ATG_NUMBER_SIZE];
    g_string_append(out, atg_number_format(buf, atg_number_round(value)));
}

/* A line has four of them, and printf is slow. */
static void put_count(GString *out, uint64_t n)
{
    char text[ATG_NUMBER_SIZE];
    g_string_append(out, atg_count_format(text, n));
}

static void put_figures(GString *out, const atg_claim_entity *e)
{
    if (!e->n_figures)
        return;
    put_key(out, KEY("figures"));
    for (size_t i = 0; i < e->n_figures; i++) {
        g_string_append(out, i ? ",{" : "[{");
        put_text(out, KEY("text"), e->figures[i].text);
        put_key(out, KEY("value"));
        put_number(out, e->figures[i].value);
        put_optional(out, KEY("unit"), e->figures[i].unit);
        g_string_append_c(out, '}');
    }
    g_string_append_c(out, ']');
}

static void put_entity(GString *out, const atg_claim_entity *e)
{
    g_string_append_c(out, '{');
    put_text(out, KEY("type"), atg_str_of(atg_ntype_name(e->type)));
    put_text(out, KEY("key"), e->key);
    put_text(out, KEY("label"), e->label);
    put_list(out, KEY("aliases"), e->aliases);
    put_optional(out, KEY("country"), e->country);
    put_list(out, KEY("external_ids"), e->external_ids);
    put_key(out, KEY("mentions"));
    put_count(out, e->mentions);
    put_optional(out, KEY("name"), e->name);
    if (e->target_key.n || e->target.n) {
        put_key(out, KEY("target"));
        g_string_append_c(out, '{');
        put_optional(out, KEY("key"), e->target_key);
        put_optional(out, KEY("label"), e->target);
        g_string_append_c(out, '}');
    }
    put_optional(out, KEY("kind"), e->incident_kind);
    if (e->year) {
        put_key(out, KEY("year"));
        put_count(out, e->year);
    }
    put_figures(out, e);
    g_string_append_c(out, '}');
}

static void put_document(GString *out, const atg_document_info *d)
{
    g_string_append_c(out, '{');
    put_text(out, KEY("id"), d->id);
    put_optional(out, KEY("title"), d->title);
    put_optional(out, KEY("date"), d->date);
    put_optional(out, KEY("url"), d->url);
    put_optional(out, KEY("source"), d->source);
    g_string_append_c(out, '}');
}

/* Where in the output entities and documents of a set have been written: most are
 * written again and again, and a copy costs less. Without memory of it (all NULL) each
 * is written anew. */
typedef struct place {
    size_t at, n; /* n 0: not yet */
} place;

typedef struct writer {
    const atg_claim_set *set;
    GString *out;
    place *entities, *documents;
} writer;

static bool put_again(const writer *w, const place *p)
{
    if (!p || !p->n)
        return false;
    size_t end = w->out->len;
    g_string_set_size(w->out, end + p->n);
    memcpy(w->out->str + end, w->out->str + p->at, p->n);
    return true;
}

static void write_entity(const writer *w, uint32_t i)
{
    place *p = w->entities ? &w->entities[i] : NULL;
    size_t at = w->out->len;
    if (put_again(w, p))
        return;
    put_entity(w->out, &w->set->entities[i]);
    if (p)
        *p = (place){at, w->out->len - at};
}

static void write_document(const writer *w, uint32_t i)
{
    place *p = w->documents ? &w->documents[i] : NULL;
    size_t at = w->out->len;
    if (put_again(w, p))
        return;
    put_document(w->out, &w->set->documents[i]);
    if (p)
        *p = (place){at, w->out->len - at};
}

static void write_claim(const writer *w, const atg_claim *c)
{
    GString *out = w->out;
    g_string_append_c(out, '{');
    put_text(out, KEY("schema"), ATG_STR(ATG_CLAIMS_SCHEMA));
    put_key(out, KEY("subject"));
    write_entity(w, c->subject);
    put_text(out, KEY("relation"), atg_str_of(atg_relation_name(c->relation)));
    put_key(out, KEY("object"));
    write_entity(w, c->object);
    put_text(out, KEY("status"), atg_str_of(atg_status_name(c->status)));
    put_optional(out, KEY("kind"), atg_str_of(atg_kind_name(c->kind)));
    put_text(out, KEY("basis"), atg_str_of(atg_basis_name(c->basis)));
    put_optional(out, KEY("date"), c->date);
    put_key(out, KEY("document"));
    write_document(w, c->document);
    put_key(out, KEY("span"));
    g_string_append_c(out, '[');
    put_count(out, c->start);
    g_string_append_c(out, ',');
    put_count(out, c->end);
    g_string_append_c(out, ']');
    put_optional(out, KEY("sentence"), c->sentence);
    put_optional(out, KEY("pattern"), c->pattern);
    g_string_append(out, "}\n");
}

void atg_claim_to_json(const atg_claim_set *set, size_t i, GString *out)
{
    write_claim(&(writer){.set = set, .out = out}, &set->claims[i]);
}

void atg_claims_to_json(const atg_claim_set *set, GString *out)
{
    writer w = {set, out, g_new0(place, set->n_entities + 1),
                g_new0(place, set->n_documents + 1)};
    for (size_t i = 0; i < set->n_claims; i++)
        write_claim(&w, &set->claims[i]);
    g_free(w.entities);
    g_free(w.documents);
}

/* --- where in a line a value stands ----------------------------------------------- */

/* jansson keeps no positions. The line is known to be valid JSON when these run, so
 * they only count quotes and brackets, to turn the path of a bad value into a column.
 */

typedef struct step {
    const char *key; /* NULL: an array's element */
    size_t index;
} step;

static size_t skip_blank(atg_str s, size_t i)
{
    while (i < s.n && strchr(" \t\r\n", s.p[i]))
        i++;
    return i;
}

static size_t skip_string(atg_str s, size_t i)
{
    for (i++; i < s.n && s.p[i] != '"'; i++)
        if (s.p[i] == '\\')
            i++;
    return i + 1;
}

static size_t skip_value(atg_str s, size_t i)
{
    size_t depth = 0;
    while (i < s.n) {
        char c = s.p[i];
        if (c == '"') {
            i = skip_string(s, i);
            if (depth == 0)
                return i;
            continue;
        }
        if (depth == 0 && strchr(",]}", c))
            return i;
        if (c == '{' || c == '[')
            depth++;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
        i++;
    }
    return i;
}

/* From the object or array that opens at i to the value of one step, or to i itself if
 * it has none. */
static size_t enter(atg_str s, size_t i, const step *st)
{
    size_t at = skip_blank(s, i + 1);
    for (size_t n = 0; at < s.n && s.p[at] != '}' && s.p[at] != ']'; n++) {
        bool hit = !st->key && n == st->index;
        if (st->key) {
            size_t end = skip_string(s, at);
            hit = atg_str_is(atg_str_sub(s, at + 1, end - 1), st->key);
            at = skip_blank(s, skip_blank(s, end) + 1);
        }
        if (hit)
            return at;
        at = skip_blank(s, skip_value(s, at));
        if (at < s.n && s.p[at] == ',')
            at = skip_blank(s, at + 1);
    }
    return i;
}

/* --- reading ---------------------------------------------------------------------- */

typedef struct reader {
    atg_claim_set *set;
    const char *name;
    atg_str line;
    size_t line_number;
    step path[MAX_PATH]; /* of the value being read */
    size_t depth;
    GHashTable *documents; /* serialised row -> index + 1: the same row is one row */
    GHashTable *entities;
    GString *scratch;
    atg_arena line_memory; /* joined lists and figures, of no use after a line */
    atg_error *err;
} reader;

static void step_in(reader *r, const char *key, size_t index)
{
    if (r->depth < MAX_PATH)
        r->path[r->depth] = (step){key, index};
    r->depth++;
}

static void step_out(reader *r)
{
    r->depth--;
}

static size_t column_of(const reader *r)
{
    size_t at = skip_blank(r->line, 0);
    for (size_t i = 0; i < r->depth && i < MAX_PATH; i++)
        at = enter(r->line, at, &r->path[i]);
    return at + 1;
}

/* Always false, so that it can be returned. */
static bool fail(reader *r, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool fail(reader *r, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    char *message = g_strdup_vprintf(format, ap);
    va_end(ap);
    atg_fail_at(r->err, r->name, r->line_number, column_of(r), "%s", message);
    g_free(message);
    return false;
}

static bool as_text(reader *r, const json_t *v, atg_str *out)
{
    if (!json_is_string(v))
        return fail(r, "a text in double quotes is needed here");
    *out = (atg_str){json_string_value(v), json_string_length(v)};
    if (atg_xml_unknown(*out) < out->n)
        return fail(r, "the text holds a control character or U+FFFE, which no graph "
                       "file can hold; take it out");
    return true;
}

/* A member that is a text; absent gives "" unless it is required. */
static bool get_text(reader *r, const json_t *object, const char *key, bool required,
                     atg_str *out)
{
    const json_t *v = json_object_get(object, key);
    *out = ATG_STR("");
    if (!v && !required)
        return true;
    if (!v)
        return fail(r, "the key '%s' is missing", key);
    step_in(r, key, 0);
    bool ok = as_text(r, v, out);
    if (ok && required && !out->n)
        ok = fail(r, "the text of '%s' is empty", key);
    step_out(r);
    return ok;
}

static bool get_date(reader *r, const json_t *object, atg_str *out)
{
    if (!get_text(r, object, "date", false, out))
        return false;
    if (!out->n || atg_date_is(*out))
        return true;
    step_in(r, "date", 0);
    fail(r, "'%.*s' is not " ATG_DATE_FORM "; mend it or leave 'date' out",
         ATG_STR_ARG(atg_str_cap(*out, 80)));
    step_out(r);
    return false;
}

static bool as_integer(reader *r, const json_t *v, uint64_t max, uint64_t *out)
{
    json_int_t n = json_is_integer(v) ? json_integer_value(v) : -1;
    if (n < 0 || (uint64_t)n > max)
        return fail(r, "a whole number from 0 to %" G_GUINT64_FORMAT " is needed here",
                    (guint64)max);
    *out = (uint64_t)n;
    return true;
}

/* A member that is a count; *out stays as it is where it is absent. */
static bool get_count(reader *r, const json_t *object, const char *key, uint32_t *out)
{
    const json_t *v = json_object_get(object, key);
    if (!v)
        return true;
    uint64_t n = 0;
    step_in(r, key, 0);
    bool ok = as_integer(r, v, UINT32_MAX, &n);
    step_out(r);
    *out = (uint32_t)n;
    return ok;
}

/* A member whose value is a name of the vocabulary, as its number. */
static bool get_name(reader *r, const json_t *object, const char *key,
                     int (*find)(atg_str), int *out)
{
    atg_str name;
    if (!get_text(r, object, key, *out < 0, &name))
        return false;
    if (!name.n)
        return true;
    *out = find(name);
    if (*out >= 0)
        return true;
    step_in(r, key, 0);
    fail(r, "'%.*s' is no %s of " ATG_CLAIMS_SCHEMA, ATG_STR_ARG(atg_str_cap(name, 80)),
         key);
    step_out(r);
    return false;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
    return atg_str_cmp(*(const atg_str *)a, *(const atg_str *)b);
}

/* Sorted, distinct, joined by '|'. */
static atg_str join(reader *r, GArray *names)
{
    g_array_sort(names, compare_names);
    g_string_truncate(r->scratch, 0);
    for (guint i = 0; i < names->len; i++) {
        atg_str s = g_array_index(names, atg_str, i);
        if (i && atg_str_eq(s, g_array_index(names, atg_str, i - 1)))
            continue;
        if (r->scratch->len)
            g_string_append_c(r->scratch, '|');
        g_string_append_len(r->scratch, s.p, (gssize)s.n);
    }
    return atg_arena_str(&r->line_memory, (atg_str){r->scratch->str, r->scratch->len});
}

static bool as_names(reader *r, const json_t *v, GArray *names)
{
    if (!json_is_array(v))
        return fail(r, "a list of texts is needed here");
    bool ok = true;
    for (size_t i = 0; ok && i < json_array_size(v); i++) {
        atg_str s;
        step_in(r, NULL, i);
        ok = as_text(r, json_array_get(v, i), &s);
        if (ok && s.n && memchr(s.p, '|', s.n))
            ok = fail(r, "a name cannot hold '|', which joins names in graph files");
        step_out(r);
        if (ok && s.n)
            g_array_append_val(names, s);
    }
    return ok;
}

static bool get_list(reader *r, const json_t *object, const char *key, atg_str *out)
{
    const json_t *v = json_object_get(object, key);
    *out = ATG_STR("");
    if (!v)
        return true;
    GArray *names = g_array_new(FALSE, FALSE, sizeof(atg_str));
    step_in(r, key, 0);
    bool ok = as_names(r, v, names);
    step_out(r);
    if (ok)
        *out = join(r, names);
    g_array_free(names, TRUE);
    return ok;
}

static bool as_figure(reader *r, const json_t *v, atg_figure *f)
{
    if (!json_is_object(v))
        return fail(r, "a figure is an object with 'text', 'value' and 'unit'");
    if (!get_text(r, v, "text", true, &f->text) ||
        !get_text(r, v, "unit", false, &f->unit))
        return false;
    const json_t *value = json_object_get(v, "value");
    if (!json_is_number(value))
        return fail(r, "a figure needs a number as its 'value'");
    f->value = json_number_value(value);
    return true;
}

static bool get_figures(reader *r, const json_t *object, atg_claim_entity *e)
{
    const json_t *list = json_object_get(object, "figures");
    if (!list)
        return true;
    step_in(r, "figures", 0);
    bool ok = json_is_array(list) || fail(r, "a list of figures is needed here");
    size_t n = json_array_size(list);
    atg_figure *f = atg_arena_array(&r->line_memory, n + 1, sizeof *f);
    for (size_t i = 0; ok && i < n; i++) {
        step_in(r, NULL, i);
        ok = as_figure(r, json_array_get(list, i), &f[i]);
        step_out(r);
    }
    step_out(r);
    e->figures = n ? f : NULL;
    e->n_figures = n;
    return ok;
}

/* A member that is an object; NULL with a message where it is not there. */
static const json_t *get_object(reader *r, const json_t *parent, const char *key)
{
    const json_t *v = json_object_get(parent, key);
    if (json_is_object(v))
        return v;
    step_in(r, key, 0);
    fail(r, v ? "'%s' must be an object" : "the key '%s' is missing", key);
    step_out(r);
    return NULL;
}

static bool get_target(reader *r, const json_t *object, atg_claim_entity *e)
{
    e->target_key = e->target = ATG_STR("");
    if (!json_object_get(object, "target"))
        return true;
    const json_t *target = get_object(r, object, "target");
    if (!target)
        return false;
    step_in(r, "target", 0);
    bool ok = get_text(r, target, "key", false, &e->target_key) &&
              get_text(r, target, "label", false, &e->target);
    step_out(r);
    return ok;
}

static bool read_entity(reader *r, const json_t *v, atg_claim_entity *e)
{
    int type = -1;
    *e = (atg_claim_entity){.mentions = 1};
    if (!get_name(r, v, "type", atg_ntype_find, &type) ||
        !get_text(r, v, "key", true, &e->key) ||
        !get_text(r, v, "label", true, &e->label) ||
        !get_list(r, v, "aliases", &e->aliases) ||
        !get_text(r, v, "country", false, &e->country) ||
        !get_list(r, v, "external_ids", &e->external_ids) ||
        !get_count(r, v, "mentions", &e->mentions) ||
        !get_text(r, v, "name", false, &e->name) || !get_target(r, v, e) ||
        !get_text(r, v, "kind", false, &e->incident_kind) ||
        !get_count(r, v, "year", &e->year) || !get_figures(r, v, e))
        return false;
    e->type = (atg_ntype)type;
    return true;
}

/* The index of the row that the scratch buffer holds in serialised form, or ATG_NONE.
 */
static uint32_t known_row(const reader *r, GHashTable *rows)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(rows, r->scratch->str)) - 1;
}

static void remember_row(const reader *r, GHashTable *rows, uint32_t index)
{
    g_hash_table_insert(rows, g_strdup(r->scratch->str), GUINT_TO_POINTER(index + 1));
}

static bool get_document(reader *r, const json_t *claim, uint32_t *out)
{
    atg_document_info d = {0};
    const json_t *v = get_object(r, claim, "document");
    if (!v)
        return false;
    step_in(r, "document", 0);
    bool ok = get_text(r, v, "id", true, &d.id) &&
              get_text(r, v, "title", false, &d.title) && get_date(r, v, &d.date) &&
              get_text(r, v, "url", false, &d.url) &&
              get_text(r, v, "source", false, &d.source);
    step_out(r);
    if (!ok)
        return false;
    g_string_truncate(r->scratch, 0);
    put_document(r->scratch, &d);
    *out = known_row(r, r->documents);
    if (*out == ATG_NONE) {
        *out = atg_claim_set_add_document(r->set, &d);
        remember_row(r, r->documents, *out);
    }
    return true;
}

static bool get_entity(reader *r, const json_t *claim, const char *key,
                       uint32_t document, uint32_t *out)
{
    atg_claim_entity e;
    const json_t *v = get_object(r, claim, key);
    if (!v)
        return false;
    step_in(r, key, 0);
    bool ok = read_entity(r, v, &e);
    step_out(r);
    if (!ok)
        return false;
    e.document = document;
    g_string_printf(r->scratch, "%u", document);
    put_entity(r->scratch, &e);
    *out = known_row(r, r->entities);
    if (*out == ATG_NONE) {
        *out = atg_claim_set_add_entity(r->set, &e);
        remember_row(r, r->entities, *out);
    }
    return true;
}

static bool get_span(reader *r, const json_t *claim, atg_claim *c)
{
    const json_t *v = json_object_get(claim, "span");
    step_in(r, "span", 0);
    bool ok = json_array_size(v) == 2 ||
              fail(r, "'span' must be a list of two byte offsets, [start, end]");
    if (ok) {
        step_in(r, NULL, 0);
        ok = as_integer(r, json_array_get(v, 0), INT64_MAX, &c->start);
        r->path[r->depth - 1].index = 1;
        ok = ok && as_integer(r, json_array_get(v, 1), INT64_MAX, &c->end);
        step_out(r);
    }
    if (ok && c->end < c->start)
        ok = fail(r, "'span' ends before it starts");
    step_out(r);
    return ok;
}

static bool check_schema(reader *r, const json_t *claim)
{
    atg_str schema;
    if (!get_text(r, claim, "schema", true, &schema))
        return false;
    if (atg_str_is(schema, ATG_CLAIMS_SCHEMA))
        return true;
    step_in(r, "schema", 0);
    fail(r, "the schema '%.*s' is not known here, only '" ATG_CLAIMS_SCHEMA "' is",
         ATG_STR_ARG(atg_str_cap(schema, 80)));
    step_out(r);
    return false;
}

static bool check_signature(reader *r, const atg_claim *c)
{
    atg_ntype subject = r->set->entities[c->subject].type;
    atg_ntype object = r->set->entities[c->object].type;
    if (atg_relation_allows(c->relation, subject, object))
        return true;
    step_in(r, "relation", 0);
    fail(r, "'%s' cannot lead from %s to %s", atg_relation_name(c->relation),
         atg_ntype_name(subject), atg_ntype_name(object));
    step_out(r);
    return false;
}

static bool read_claim(reader *r, const json_t *v)
{
    atg_claim c = {0};
    int relation = -1, status = -1, kind = ATG_KIND_NONE, basis = ATG_BASIS_TEXT;
    if (!json_is_object(v))
        return fail(r, "a claim is an object");
    if (!check_schema(r, v) || !get_document(r, v, &c.document) ||
        !get_entity(r, v, "subject", c.document, &c.subject) ||
        !get_name(r, v, "relation", atg_relation_find, &relation) ||
        !get_entity(r, v, "object", c.document, &c.object) ||
        !get_name(r, v, "status", atg_status_find, &status) ||
        !get_name(r, v, "kind", atg_kind_find, &kind) ||
        !get_name(r, v, "basis", atg_basis_find, &basis) || !get_date(r, v, &c.date) ||
        !get_span(r, v, &c) || !get_text(r, v, "sentence", false, &c.sentence) ||
        !get_text(r, v, "pattern", false, &c.pattern))
        return false;
    c.relation = (atg_relation)relation;
    c.status = (atg_status)status;
    c.kind = (atg_kind)kind;
    c.basis = (atg_basis)basis;
    if (!check_signature(r, &c))
        return false;
    atg_claim_set_add(r->set, &c);
    return true;
}

/* jansson's message quotes the line: keep a terminal safe from it. */
static bool fail_syntax(reader *r, const json_error_t *e)
{
    char text[JSON_ERROR_TEXT_LENGTH];
    g_strlcpy(text, e->text, sizeof text);
    for (char *p = text; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7F)
            *p = '?';
    size_t column = e->position > 0 ? (size_t)e->position : 1;
    atg_fail_at(r->err, r->name, r->line_number, column, "not JSON: %s", text);
    return false;
}

static bool read_line(reader *r)
{
    json_error_t e;
    if (r->line.n > MAX_LINE) {
        atg_fail(r->err, ATG_E_LIMIT, "%s:%zu: a line of %zu bytes; %d are allowed",
                 r->name, r->line_number, r->line.n, MAX_LINE);
        r->err->line = r->line_number;
        return false;
    }
    json_t *v = json_loadb(r->line.p, r->line.n, JSON_REJECT_DUPLICATES, &e);
    if (!v)
        return fail_syntax(r, &e);
    r->depth = 0;
    bool ok = read_claim(r, v);
    json_decref(v);
    if (r->line_memory.used > MAX_KEPT)
        atg_arena_release(&r->line_memory);
    return ok;
}

static bool read_lines(reader *r, atg_str text)
{
    if (atg_str_starts(text, "\xEF\xBB\xBF"))
        text = atg_str_sub(text, 3, text.n);
    while (atg_str_split(&text, '\n', &r->line)) {
        r->line_number++;
        if (atg_str_trim(r->line).n && !read_line(r))
            return false;
    }
    return true;
}

atg_code atg_claims_from_json(atg_claim_set *set, atg_str text, const char *name,
                              atg_error *err)
{
    atg_error unused = ATG_ERROR_INIT;
    atg_claim_set before = *set;
    reader r = {.set = set, .name = name, .err = err ? err : &unused};
    atg_arena_init(&r.line_memory);
    r.documents = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    r.entities = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    r.scratch = g_string_new(NULL);
    bool ok = read_lines(&r, text);
    if (!ok) { /* the rows are dropped; their text stays in the arena until its end */
        set->n_documents = before.n_documents;
        set->n_entities = before.n_entities;
        set->n_claims = before.n_claims;
    }
    atg_arena_release(&r.line_memory);
    g_string_free(r.scratch, TRUE);
    g_hash_table_destroy(r.entities);
    g_hash_table_destroy(r.documents);
    return ok ? ATG_OK : r.err->code;
}
