#include "lexicon/import.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "lexicon/import_work.h"
#include "lexicon/store.h"

enum { IDS_CAP = 32, ID_BYTES_CAP = 200 };

/* ---- entries --------------------------------------------------------------------- */

atg_import_entry *atg_import_entry_new(atg_ntype type)
{
    atg_import_entry *e = g_new0(atg_import_entry, 1);
    e->type = type;
    e->names = g_ptr_array_new_with_free_func(g_free);
    e->ids = g_string_new(NULL);
    return e;
}

void atg_import_entry_free(atg_import_entry *e)
{
    if (!e)
        return;
    g_ptr_array_free(e->names, TRUE);
    g_string_free(e->ids, TRUE);
    g_free(e->country);
    g_free(e->sponsor);
    g_free(e);
}

bool atg_import_is_attack_id(const char *s)
{
    if (!strchr("GSC", s[0]) || strlen(s) != 5)
        return false;
    for (int i = 1; i < 5; i++)
        if (!g_ascii_isdigit(s[i]))
            return false;
    return true;
}

/* Galaxies put the id of ATT&CK among the synonyms. */
void atg_import_entry_name(atg_import_entry *e, const char *name)
{
    if (name && *name && atg_import_is_attack_id(name))
        atg_import_entry_id(e, "mitre-attack", name);
    else if (name && *name && e->names->len < ATG_IMPORT_NAMES_CAP)
        g_ptr_array_add(e->names, g_strdup(name));
}

void atg_import_entry_names(atg_import_entry *e, const json_t *value)
{
    if (json_is_string(value))
        atg_import_entry_name(e, json_string_value(value));
    for (size_t i = 0; json_is_array(value) && i < json_array_size(value); i++)
        atg_import_entry_name(e, json_string_value(json_array_get(value, i)));
}

static bool has_id(const GString *ids, const char *id)
{
    atg_str rest = {ids->str, ids->len}, part;
    while (rest.n && atg_str_split(&rest, '|', &part))
        if (atg_str_is(part, id))
            return true;
    return false;
}

void atg_import_entry_id(atg_import_entry *e, const char *source, const char *id)
{
    if (!id || !*id || !*source)
        return;
    char *whole = g_strdup_printf("%s:%s", source, id);
    bool fit = strlen(whole) <= ID_BYTES_CAP;
    for (const char *p = whole; *p && fit; p++)
        fit = *p > ' ' && *p < 0x7F && *p != '|';
    size_t n = 1;
    for (gsize i = 0; i < e->ids->len; i++)
        n += e->ids->str[i] == '|';
    if (fit && n < IDS_CAP && !has_id(e->ids, whole))
        g_string_append_printf(e->ids, "%s%s", e->ids->len ? "|" : "", whole);
    g_free(whole);
}

/* ---- files in -------------------------------------------------------------------- */

/* A thing that was written, so that a second one of that name joins it. */
typedef struct written {
    char *head, *country;
} written;

struct atg_import {
    const atg_lexicon *known;
    GPtrArray *entries; /* atg_import_entry * */
    size_t passed;
    atg_import_words words;
};

static void free_entry(gpointer p)
{
    atg_import_entry_free(p);
}

atg_import *atg_import_new(const atg_lexicon *known)
{
    atg_import *in = g_new0(atg_import, 1);
    in->known = known;
    in->entries = g_ptr_array_new_with_free_func(free_entry);
    atg_import_words_init(&in->words, known);
    return in;
}

void atg_import_free(atg_import *in)
{
    if (!in)
        return;
    atg_import_words_release(&in->words);
    g_ptr_array_free(in->entries, TRUE);
    g_free(in);
}

typedef struct reader {
    atg_import *in;
    const atg_json_text *text;
    atg_json_span values, objects; /* MISP's and STIX's list; begin is NULL: none */
    char *type;                    /* member of that name */
    int kind;                      /* MISP: of its type */
} reader;

static atg_code note_member(atg_str key, atg_json_span value, void *user)
{
    reader *r = user;
    if (atg_str_is(key, "values"))
        r->values = value;
    else if (atg_str_is(key, "objects"))
        r->objects = value;
    else if (atg_str_is(key, "type") && !r->type) {
        json_t *type = atg_json_load(r->text, value);
        if (!type)
            return r->text->err->code;
        r->type = g_strdup(json_string_value(type));
        json_decref(type);
    }
    return ATG_OK;
}

static atg_code take_element(atg_json_span value, void *user)
{
    reader *r = user;
    if (value.end - value.begin > ATG_IMPORT_ELEMENT_CAP) {
        atg_json_fail(r->text, value.begin, "an element has more than 4 MiB");
        return r->text->err->code = ATG_E_LIMIT;
    }
    json_t *element = atg_json_load(r->text, value);
    if (!element)
        return r->text->err->code;
    atg_import_entry *e = r->kind < 0 ? atg_stix_entry(element)
                                      : atg_misp_entry(element, (atg_ntype)r->kind);
    if (e && e->names->len + e->ids->len > 0)
        g_ptr_array_add(r->in->entries, e);
    else {
        atg_import_entry_free(e);
        r->in->passed++;
    }
    json_decref(element);
    return ATG_OK;
}

static atg_code take_list(reader *r)
{
    const atg_json_text *t = r->text;
    const char *type = r->type ? r->type : "";
    if (strcmp(type, "bundle") == 0 && r->objects.begin) {
        r->kind = -1;
        return atg_json_elements(t, r->objects, take_element, r);
    }
    if (!r->values.begin)
        return atg_fail(t->err, ATG_E_FORMAT,
                        "'%s' is neither a MISP galaxy cluster (\"values\") nor a STIX "
                        "bundle (\"objects\")",
                        t->name);
    r->kind = atg_misp_kind(type);
    if (r->kind < 0)
        return atg_fail(t->err, ATG_E_UNSUPPORTED,
                        "'%s' is a cluster of type '%s', which no kind of node takes; "
                        "docs/lexicon.md lists those that are read",
                        t->name, type);
    return atg_json_elements(t, r->values, take_element, r);
}

atg_code atg_import_add(atg_import *in, atg_str text, const char *name, atg_error *err)
{
    const atg_json_text t = {name, text, err};
    reader r = {.in = in, .text = &t};
    guint before = in->entries->len;
    size_t passed = in->passed;
    atg_code code = atg_json_members(&t, note_member, &r);
    if (code == ATG_OK)
        code = take_list(&r);
    if (code != ATG_OK) {
        g_ptr_array_set_size(in->entries, (gint)before);
        in->passed = passed;
    }
    g_free(r.type);
    return code;
}

/* ---- records out ----------------------------------------------------------------- */

typedef struct writer {
    atg_import *in;
    GString *out;
    atg_import_counts *counts;
    GHashTable *heads; /* type and key of a head -> written */
    GHashTable *owner; /* key of a name -> head of the first that has it */
    /* of the entry at hand */
    uint32_t self;    /* known thing it joins, or ATG_NONE */
    GPtrArray *names; /* char *, those that are fit */
    GHashTable *keys; /* of its names so far */
    GString *left;    /* what was left out, and why */
    char *ordinary;   /* its first name, where that is a word of prose */
} writer;

static void put_quoted(GString *out, const char *s)
{
    g_string_append_c(out, '"');
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            g_string_append_c(out, '\\');
        g_string_append_c(out, *s);
    }
    g_string_append_c(out, '"');
}

/* A comment is text of the file too: nothing in it that a file may not hold. */
static void put_plain(GString *out, const char *s)
{
    char *composed = g_utf8_normalize(s, -1, G_NORMALIZE_NFC);
    atg_str cut = atg_str_cap(atg_str_of(composed ? composed : "?"), 120);
    for (size_t i = 0; i < cut.n; i++) {
        bool bad = (unsigned char)cut.p[i] < 0x20 || cut.p[i] == 0x7F;
        g_string_append_c(out, bad ? '?' : cut.p[i]);
    }
    g_free(composed);
}

static void leave_out(writer *w, const char *name, const char *why, uint32_t whose)
{
    g_string_append(w->left, w->left->len ? "; " : "");
    put_plain(w->left, name);
    g_string_append_printf(w->left, " (%s", why);
    if (whose != ATG_NONE) {
        const atg_entity *e = atg_lexicon_entity(w->in->known, whose);
        g_string_append_printf(w->left, " %s %.*s", atg_ntype_name(e->type),
                               ATG_STR_ARG(e->label));
    }
    g_string_append_c(w->left, ')');
}

/* Judges a name: the verdict is counted, and told where the name is not to be used. */
static atg_import_verdict judge(writer *w, const char *name, const char *clean)
{
    uint32_t whose = ATG_NONE;
    atg_import_verdict v = clean
                               ? atg_import_judge(&w->in->words, clean, w->self, &whose)
                               : ATG_IMPORT_UNFIT;
    switch (v) {
    case ATG_IMPORT_TOO_SHORT:
        w->counts->shorts++;
        leave_out(w, name, "too short", ATG_NONE);
        break;
    case ATG_IMPORT_ORDINARY:
        w->counts->ordinary++;
        leave_out(w, name, "an ordinary word", ATG_NONE);
        break;
    case ATG_IMPORT_TAKEN:
        w->counts->taken++;
        leave_out(w, name, "is", whose);
        break;
    case ATG_IMPORT_UNFIT:
        w->counts->unfit++;
        leave_out(w, name, "no name a list can hold", ATG_NONE);
        break;
    default:
        break;
    }
    return v;
}

/* Returns what became of the i-th name. */
static atg_import_verdict take_name(writer *w, const atg_import_entry *e, guint i)
{
    const char *name = g_ptr_array_index(e->names, i);
    char *clean = atg_import_clean(name);
    char *key = clean ? atg_import_key(clean) : NULL;
    atg_import_verdict v = ATG_IMPORT_FIT;
    if (key && g_hash_table_contains(w->keys, key)) {
        g_free(key);
        g_free(clean);
        return v;
    }
    v = judge(w, name, clean);
    if (v == ATG_IMPORT_ORDINARY && i == 0 && w->self == ATG_NONE)
        w->ordinary = g_strdup(clean);
    if (v == ATG_IMPORT_FIT)
        g_ptr_array_add(w->names, g_strdup(clean));
    if (key)
        g_hash_table_add(w->keys, key);
    g_free(clean);
    return v;
}

static void put_aliases(writer *w, const char *head)
{
    GString *joined = g_string_new(NULL);
    for (guint i = 0; i < w->names->len; i++) {
        const char *name = g_ptr_array_index(w->names, i);
        if (strcmp(name, head) == 0)
            continue;
        if (joined->len + strlen(name) + 1 > ATG_RECORD_VALUE_CAP / 2)
            break; /* a name may be twice as long with its backslashes */
        g_string_append_printf(joined, "%s%s", joined->len ? "|" : "", name);
    }
    if (joined->len) {
        g_string_append(w->out, " alias=");
        put_quoted(w->out, joined->str);
    }
    g_string_free(joined, TRUE);
}

/* A head that is a word of prose needs company: one of the other names, or a word of
 * the trade beside it. */
static void put_guarded(writer *w, const atg_import_entry *e, const char *country)
{
    static const char *const beside[] = {"group", "APT",     "hackers",  "gang",
                                         "actor", "malware", "campaign", "ransomware"};
    GString *context = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(beside); i++)
        g_string_append_printf(context, "%s%s %s", i ? "|" : "", w->ordinary,
                               beside[i]);
    for (guint i = 0; i < w->names->len && context->len < ATG_RECORD_VALUE_CAP / 4; i++)
        g_string_append_printf(context, "|%s",
                               (const char *)g_ptr_array_index(w->names, i));
    g_string_append_printf(w->out, "%s ", atg_ntype_name(e->type));
    put_quoted(w->out, w->ordinary);
    if (country)
        g_string_append_printf(w->out, " country=%s", country);
    g_string_append(w->out, " case=exact context=");
    put_quoted(w->out, context->str);
    g_string_append_c(w->out, '\n');
    g_string_free(context, TRUE);
}

/* ---- one entry ------------------------------------------------------------------- */

/* Code of the state a text names; NULL, and counted, where the lists know none. */
static char *code_of(writer *w, const char *text)
{
    if (!text || !*text || g_ascii_strcasecmp(text, "unknown") == 0)
        return NULL;
    uint32_t id = atg_import_state(w->in->known, text);
    if (id == ATG_NONE) {
        w->counts->unplaced++;
        leave_out(w, text, "no state the lists know", ATG_NONE);
        return NULL;
    }
    atg_str code = atg_lexicon_entity(w->in->known, id)->country;
    return g_strndup(code.p, code.n);
}

/* What the record may say: a known thing keeps its own country and sponsor. */
static void places(writer *w, const atg_import_entry *e, char **country, char **sponsor)
{
    const atg_entity *self = atg_lexicon_entity(w->in->known, w->self);
    *country = code_of(w, e->country);
    *sponsor = code_of(w, e->sponsor);
    if (self && self->country.n) {
        g_free(*country);
        *country = g_strndup(self->country.p, self->country.n);
    }
    if (self && self->sponsor != ATG_NONE) {
        g_free(*sponsor);
        *sponsor = NULL;
    }
}

/* Returns the head under which it stands. */
static const char *put_record(writer *w, const atg_import_entry *e, const char *head)
{
    char *country, *sponsor;
    places(w, e, &country, &sponsor);
    char *key = atg_import_key(head);
    char *typed = g_strdup_printf("%s %s", atg_ntype_name(e->type), key);
    written *before = g_hash_table_lookup(w->heads, typed);
    if (before) { /* the same head and country, or it would be another thing */
        g_free(country);
        country = g_strdup(before->country);
        head = before->head;
    } else {
        written *now = g_new(written, 1);
        *now = (written){g_strdup(head), g_strdup(country)};
        g_hash_table_insert(w->heads, g_strdup(typed), now);
        head = now->head;
    }
    if (w->ordinary && !before)
        put_guarded(w, e, country);
    g_string_append_printf(w->out, "%s ", atg_ntype_name(e->type));
    put_quoted(w->out, head);
    if (country)
        g_string_append_printf(w->out, " country=%s", country);
    if (sponsor)
        g_string_append_printf(w->out, " sponsor=%s", sponsor);
    if (e->kind)
        g_string_append_printf(w->out, " kind=%s", e->kind);
    if (e->year)
        g_string_append_printf(w->out, " x-year=%u", e->year);
    put_aliases(w, head);
    if (e->ids->len) {
        g_string_append(w->out, " id=");
        put_quoted(w->out, e->ids->str);
    }
    g_string_append_c(w->out, '\n');
    g_free(key);
    g_free(typed);
    g_free(country);
    g_free(sponsor);
    return head;
}

/* Names that two imported things have stay with both; a text that uses one alone gets
 * the first. */
static void note_shared(writer *w, const char *head)
{
    for (guint i = 0; i < w->names->len; i++) {
        const char *name = g_ptr_array_index(w->names, i);
        char *key = atg_import_key(name);
        const char *owner = g_hash_table_lookup(w->owner, key);
        if (owner && strcmp(owner, head) != 0) {
            w->counts->shared++;
            g_string_append(w->out, "# shared with ");
            put_plain(w->out, owner);
            g_string_append(w->out, ": ");
            put_plain(w->out, name);
            g_string_append_c(w->out, '\n');
        }
        if (owner)
            g_free(key);
        else
            g_hash_table_insert(w->owner, key, g_strdup(head));
    }
}

static void put_left(writer *w, const char *head)
{
    if (!w->left->len)
        return;
    g_string_append(w->out, "# left out of ");
    put_plain(w->out, head);
    g_string_append_printf(w->out, ": %s\n", w->left->str);
}

/* The head of the known thing's first record, which its label may differ from; else the
 * first name, be it a word of prose; else the first one that is fit; NULL: none is.
 * g_free. */
static char *head_of(const writer *w)
{
    const atg_entity *self = atg_lexicon_entity(w->in->known, w->self);
    if (self)
        return g_strndup(self->record->head.p, self->record->head.n);
    if (w->ordinary)
        return g_strdup(w->ordinary);
    return w->names->len ? g_strdup(g_ptr_array_index(w->names, 0)) : NULL;
}

static void put_entry(writer *w, const atg_import_entry *e)
{
    const char *called = e->names->len ? g_ptr_array_index(e->names, 0) : "";
    w->self = e->names->len ? atg_import_find(w->in->known, e) : ATG_NONE;
    bool taken = false;
    for (guint i = 0; i < e->names->len && !taken; i++)
        taken = take_name(w, e, i) == ATG_IMPORT_TAKEN && i == 0 && w->self == ATG_NONE;
    char *head = taken ? NULL : head_of(w);
    w->counts->read++;
    if (head) {
        w->counts->written++;
        w->counts->joined += w->self != ATG_NONE;
        w->counts->names += w->names->len;
        note_shared(w, put_record(w, e, head));
    } else
        w->counts->left_out++;
    put_left(w, called);
    g_free(head);
}

static void free_written(gpointer p)
{
    written *x = p;
    g_free(x->head);
    g_free(x->country);
    g_free(x);
}

void atg_import_write(atg_import *in, GString *out, atg_import_counts *counts)
{
    atg_import_counts unused;
    writer w = {.in = in, .out = out, .counts = counts ? counts : &unused};
    *w.counts = (atg_import_counts){.passed = in->passed};
    w.heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_written);
    w.owner = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    w.left = g_string_new(NULL);
    for (guint i = 0; i < in->entries->len; i++) {
        w.names = g_ptr_array_new_with_free_func(g_free);
        w.keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        w.ordinary = NULL;
        g_string_truncate(w.left, 0);
        put_entry(&w, g_ptr_array_index(in->entries, i));
        g_free(w.ordinary);
        g_hash_table_destroy(w.keys);
        g_ptr_array_free(w.names, TRUE);
    }
    g_string_free(w.left, TRUE);
    g_hash_table_destroy(w.owner);
    g_hash_table_destroy(w.heads);
}
