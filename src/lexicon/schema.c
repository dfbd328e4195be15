#include <string.h>

#include "base/number.h"
#include "lexicon/store.h"

/* Which attributes stand on which records. Names take these and no others, so that a
 * mistyped key is found; words and frames also carry what the extractor reads, so only
 * those that inflect are looked at. */

enum { COUNTRIES = 1, OTHERS = 2, ALL = 3 };

typedef enum value_form { TEXT, DATE, CODE, CODE3 } value_form;

static const struct name_key {
    const char *key;
    int on;
    value_form form;
} name_keys[] = {
    {"alias", ALL, TEXT},      {"acronym", ALL, TEXT},     {"short", ALL, TEXT},
    {"demonym", ALL, TEXT},    {"capital", ALL, TEXT},     {"seat", ALL, TEXT},
    {"government", ALL, TEXT}, {"country", OTHERS, CODE},  {"part-of", ALL, TEXT},
    {"sponsor", OTHERS, TEXT}, {"kind", ALL, TEXT},        {"id", ALL, TEXT},
    {"code", COUNTRIES, CODE}, {"iso3", COUNTRIES, CODE3}, {"case", ALL, TEXT},
    {"context", ALL, TEXT},    {"since", ALL, DATE},       {"until", ALL, DATE},
    {"label", ALL, TEXT},      {"note", ALL, TEXT}};

static const struct {
    const char *key;
    unsigned kinds; /* bits of atg_word_kind */
} form_keys[] = {{"past", 1u << ATG_WORD_VERB},
                 {"participle", 1u << ATG_WORD_VERB},
                 {"third", 1u << ATG_WORD_VERB},
                 {"gerund", 1u << ATG_WORD_VERB},
                 {"double", 1u << ATG_WORD_VERB},
                 {"plural", 1u << ATG_WORD_NOUN | 1u << ATG_WORD_TITLE}};

static const char *const word_kinds[] = {"verb", "noun",  "adjective",
                                         "cue",  "title", "stop"};

const char *atg_word_kind_name(atg_word_kind kind)
{
    return (unsigned)kind < G_N_ELEMENTS(word_kinds) ? word_kinds[kind] : "unknown";
}

int atg_schema_word_kind(atg_str kind)
{
    for (size_t i = 0; i < G_N_ELEMENTS(word_kinds); i++)
        if (atg_str_is(kind, word_kinds[i]))
            return (int)i;
    return -1;
}

size_t atg_attribute_line(const atg_record *r, const char *key)
{
    const atg_attribute *a = key ? atg_record_find(r, key) : NULL;
    return a ? a->line : r->line;
}

size_t atg_attribute_column(const atg_record *r, const char *key)
{
    const atg_attribute *a = key ? atg_record_find(r, key) : NULL;
    return a ? a->column : r->column;
}

int atg_country_slot(atg_str code)
{
    if (code.n != 2 || !g_ascii_isupper(code.p[0]) || !g_ascii_isupper(code.p[1]))
        return -1;
    return (code.p[0] - 'A') * 26 + (code.p[1] - 'A');
}

static bool all_capitals(atg_str s, size_t n)
{
    for (size_t i = 0; i < s.n; i++)
        if (!g_ascii_isupper(s.p[i]))
            return false;
    return s.n == n;
}

static const struct name_key *find_name_key(atg_str key)
{
    static const struct name_key own = {"x-", ALL, TEXT};
    for (size_t i = 0; i < G_N_ELEMENTS(name_keys); i++)
        if (key.p[0] == name_keys[i].key[0] && atg_str_is(key, name_keys[i].key))
            return &name_keys[i];
    return atg_str_starts(key, own.key) ? &own : NULL;
}

static atg_code fail_key(const atg_record *r, const atg_attribute *a, atg_error *err,
                         const char *what)
{
    return atg_fail_at(err, r->file, a->line, a->column, "attribute '%.*s' %s",
                       ATG_STR_ARG(a->key), what);
}

static atg_code check_name_key(const atg_record *r, const atg_attribute *a,
                               bool country, atg_error *err)
{
    const struct name_key *key = a->key.n ? find_name_key(a->key) : NULL;
    if (!key)
        return fail_key(r, a, err, "is unknown; begin it with 'x-' if it is your own");
    if (!(key->on & (country ? COUNTRIES : OTHERS)))
        return fail_key(r, a, err,
                        country ? "does not belong to a country"
                                : "belongs to a country only");
    if (key->form == DATE && !atg_date_is(a->value))
        return fail_key(r, a, err, "is no date: YYYY, YYYY-MM or YYYY-MM-DD expected");
    if (key->form == CODE && atg_country_slot(a->value) < 0)
        return fail_key(r, a, err, "is no country code: two capitals expected");
    if (key->form == CODE3 && !all_capitals(a->value, 3))
        return fail_key(r, a, err, "is no country code: three capitals expected");
    return ATG_OK;
}

static atg_code check_name(const atg_record *r, atg_error *err)
{
    bool country = atg_str_is(r->kind, "country");
    for (uint32_t i = 0; i < r->n_attributes; i++) {
        atg_code rc = check_name_key(r, &r->attributes[i], country, err);
        if (rc != ATG_OK)
            return rc;
    }
    if (r->head.n == 0 && !(country && atg_record_get(r, "code").n))
        return atg_fail_at(err, r->file, r->line, r->column,
                           "head is empty; only a country with code= may do without");
    return ATG_OK;
}

static atg_code check_word(const atg_record *r, int kind, atg_error *err)
{
    for (size_t k = 0; k < G_N_ELEMENTS(form_keys); k++) {
        const atg_attribute *a = atg_record_find(r, form_keys[k].key);
        if (a && !(form_keys[k].kinds >> kind & 1))
            return fail_key(r, a, err, "does not belong to this kind of word");
    }
    const atg_attribute *d = atg_record_find(r, "double");
    if (d && !atg_str_is(d->value, "yes") && !atg_str_is(d->value, "no") &&
        !atg_str_is(d->value, "both"))
        return fail_key(r, d, err, "is 'yes', 'no' or 'both'");
    if (r->head.n == 0)
        return atg_fail_at(err, r->file, r->line, r->column, "head is empty");
    return ATG_OK;
}

static atg_code check_list(const atg_record *r, atg_error *err)
{
    bool countries = atg_list_has_countries(r->head);
    if (!atg_list_known(r->head))
        return atg_fail_at(err, r->file, r->line, r->column,
                           "no list is called '%.*s'; docs/lexicon.md names them",
                           ATG_STR_ARG(r->head));
    for (uint32_t i = 0; i < r->n_attributes; i++) {
        const atg_attribute *a = &r->attributes[i];
        bool known = atg_str_is(a->key, "words") || atg_str_is(a->key, "note") ||
                     atg_str_starts(a->key, "x-") ||
                     (countries && atg_str_is(a->key, "country"));
        if (!known)
            return fail_key(r, a, err, "does not belong to this list");
    }
    if (!atg_record_find(r, "words"))
        return atg_fail_at(err, r->file, r->line, r->column, "words= is missing");
    if (countries && !atg_record_find(r, "country"))
        return atg_fail_at(err, r->file, r->line, r->column, "country= is missing");
    return ATG_OK;
}

static atg_code check_twice(const atg_record *r, atg_error *err)
{
    for (uint32_t i = 1; i < r->n_attributes; i++)
        for (uint32_t j = 0; j < i; j++)
            if (atg_str_eq(r->attributes[i].key, r->attributes[j].key))
                return fail_key(r, &r->attributes[i], err,
                                "is given twice; join values by '|'");
    const atg_attribute *c = atg_record_find(r, "case");
    if (c && !atg_str_is(c->value, "exact"))
        return fail_key(r, c, err, "can only be 'exact'");
    return ATG_OK;
}

atg_code atg_schema_check(const atg_record *r, atg_error *err)
{
    if (atg_str_is(r->kind, "frame"))
        return ATG_OK;
    int word = atg_schema_word_kind(r->kind);
    bool list = atg_str_is(r->kind, "list");
    if (word < 0 && !list && atg_ntype_find(r->kind) < 0)
        return atg_fail_at(err, r->file, r->line, r->column,
                           "unknown kind of record '%.*s'; see the list in "
                           "docs/lexicon.md",
                           ATG_STR_ARG(r->kind));
    atg_code rc = check_twice(r, err);
    if (rc != ATG_OK)
        return rc;
    if (list)
        return check_list(r, err);
    return word < 0 ? check_name(r, err) : check_word(r, word, err);
}
