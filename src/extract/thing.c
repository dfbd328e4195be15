#include "extract/thing.h"

#include <string.h>

static bool is_apostrophe(gunichar c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018;
}

/* The folding of plain letters and digits parted by single blanks: most names. */
static bool fold_plain(atg_arena *arena, atg_str name, atg_str *key)
{
    for (size_t i = 0; i < name.n; i++)
        if (!g_ascii_isalnum(name.p[i]) &&
            (name.p[i] != ' ' || i == 0 || i + 1 == name.n || name.p[i - 1] == ' '))
            return false;
    if (name.n > 4 && atg_str_eq_nocase(atg_str_sub(name, 0, 4), ATG_STR("the ")))
        name = atg_str_sub(name, 4, name.n);
    char *copy = atg_arena_alloc(arena, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        copy[i] = g_ascii_tolower(name.p[i]);
    *key = (atg_str){copy, name.n};
    return true;
}

atg_str atg_name_key(atg_arena *arena, atg_str name)
{
    atg_str plain;
    if (fold_plain(arena, name, &plain))
        return plain;
    GString *s = g_string_sized_new(name.n + 1);
    bool blank = false;
    for (const char *p = name.p, *end = p + name.n; p < end; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (is_apostrophe(c)) {
            const char *q = g_utf8_next_char(p);
            bool possessive = q < end && *q == 's' && (q + 1 == end || q[1] == ' ');
            p = possessive ? q : p;
            continue;
        }
        if (g_unichar_isspace(c) || c == '-' || c == 0x2010 || c == 0x2011) {
            blank = s->len > 0;
            continue;
        }
        if (c == '.' && (g_utf8_next_char(p) >= end || s->len < 3))
            continue;
        if (blank)
            g_string_append_c(s, ' ');
        blank = false;
        g_string_append_unichar(s, g_unichar_tolower(c));
    }
    atg_str folded = {s->str, s->len};
    if (atg_str_starts(folded, "the ") && folded.n > 4)
        folded = atg_str_sub(folded, 4, folded.n);
    folded = atg_arena_str(arena, folded);
    g_string_free(s, TRUE);
    return folded;
}

atg_str atg_surface(const atg_analysis *a, uint32_t first, uint32_t count)
{
    if (!count)
        return ATG_STR("");
    uint32_t from = a->toks[first].start, to = a->toks[first + count - 1].end;
    atg_str raw = atg_str_cap(atg_str_sub(a->doc->text, from, to), ATG_LABEL_CAP);
    bool plain = true;
    for (size_t i = 0; i < raw.n; i++)
        if (g_ascii_isspace(raw.p[i]) &&
            (raw.p[i] != ' ' || (i + 1 < raw.n && g_ascii_isspace(raw.p[i + 1]))))
            plain = false;
    if (plain)
        return raw;
    char *copy = atg_arena_alloc(a->arena, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        bool blank = g_ascii_isspace(raw.p[i]);
        if (blank && n > 0 && copy[n - 1] == ' ')
            continue;
        copy[n++] = blank ? ' ' : raw.p[i];
    }
    return (atg_str){copy, n};
}

uint32_t atg_thing_add(atg_analysis *a, atg_ntype type, atg_str label, atg_str key)
{
    char *k = atg_arena_dup(a->arena, key);
    gpointer at = g_hash_table_lookup(a->by_key, k);
    if (at)
        return GPOINTER_TO_UINT(at) - 1;
    atg_thing t = {
        .type = type,
        .label = atg_arena_str(a->arena, atg_str_cap(label, ATG_LABEL_CAP)),
        .key = {k, key.n},
        .entity = ATG_NONE,
        .country = ATG_STR(""),
        .parent = ATG_NONE,
        .aliases = g_ptr_array_new_with_free_func(g_free),
        .first_mention = ATG_NONE,
        .head = ATG_STR(""),
        .name = ATG_STR(""),
        .incident_kind = ATG_STR(""),
        .target = ATG_NONE,
    };
    g_array_append_val(a->things, t);
    g_hash_table_insert(a->by_key, k, GUINT_TO_POINTER(a->things->len));
    return a->things->len - 1;
}

static atg_str key_of(const atg_analysis *a, atg_ntype type, atg_str label,
                      atg_str country)
{
    const atg_str name = atg_str_of(atg_ntype_name(type)), colon = ATG_STR(":");
    if (type == ATG_COUNTRY && country.n)
        return ATG_ARENA_JOIN(a->arena, name, colon, country);
    atg_str folded = atg_name_key(a->arena, label);
    if (type == ATG_AGENCY)
        return ATG_ARENA_JOIN(a->arena, name, colon, country, colon, folded);
    return ATG_ARENA_JOIN(a->arena, name, colon, folded);
}

uint32_t atg_thing_unlisted(atg_analysis *a, atg_ntype type, atg_str label,
                            atg_str country)
{
    uint32_t t = atg_thing_add(a, type, label, key_of(a, type, label, country));
    if (country.n)
        atg_thing_at(a, t)->country = atg_arena_str(a->arena, country);
    return t;
}

uint32_t atg_thing_entity(atg_analysis *a, uint32_t entity)
{
    if (entity == ATG_NONE)
        return ATG_NONE;
    const atg_entity *e = atg_lexicon_entity(a->lex, entity);
    uint32_t t = atg_thing_unlisted(a, e->type, e->label, e->country);
    atg_thing *thing = atg_thing_at(a, t);
    if (thing->entity == ATG_NONE)
        thing->entity = entity;
    return t;
}

uint32_t atg_thing_of_entity(const atg_analysis *a, uint32_t entity)
{
    if (entity == ATG_NONE)
        return ATG_NONE;
    const atg_entity *e = atg_lexicon_entity(a->lex, entity);
    char *key = atg_arena_dup(a->arena, key_of(a, e->type, e->label, e->country));
    gpointer at = g_hash_table_lookup(a->by_key, key);
    uint32_t thing = GPOINTER_TO_UINT(at) - 1;
    return at && atg_thing_at(a, thing)->entity == entity ? thing : ATG_NONE;
}

uint32_t atg_thing_of_country(const atg_analysis *a, atg_str code)
{
    char *key = atg_arena_dup(a->arena, key_of(a, ATG_COUNTRY, code, code));
    gpointer at = g_hash_table_lookup(a->by_key, key);
    return at ? GPOINTER_TO_UINT(at) - 1 : ATG_NONE;
}

uint32_t atg_thing_country(atg_analysis *a, atg_str code)
{
    return code.n ? atg_thing_entity(a, atg_lexicon_country(a->lex, code)) : ATG_NONE;
}

void atg_thing_mentioned(atg_analysis *a, uint32_t thing, atg_str surface)
{
    if (thing == ATG_NONE)
        return;
    atg_thing *t = atg_thing_at(a, thing);
    t->mentions++;
    surface = atg_str_trim(atg_str_cap(surface, ATG_LABEL_CAP));
    if (!surface.n || t->aliases->len >= ATG_ALIASES_CAP)
        return;
    for (guint i = 0; i < t->aliases->len; i++)
        if (atg_str_is(surface, g_ptr_array_index(t->aliases, i)))
            return;
    g_ptr_array_add(t->aliases, g_strndup(surface.p, surface.n));
}

bool atg_thing_is_group(const atg_analysis *a, uint32_t thing)
{
    return thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_ACTOR &&
           !atg_thing_at(a, thing)->count;
}

bool atg_thing_is_service(const atg_analysis *a, uint32_t thing)
{
    static const char *const kinds[] = {"intelligence", "military", "security", "unit"};
    static const char *const words[] = {"unit ", "intelligence", "security service"};
    const atg_thing *t = atg_thing_at(a, thing);
    if (t->type != ATG_AGENCY)
        return false;
    for (size_t i = 0; t->entity != ATG_NONE && i < G_N_ELEMENTS(kinds); i++)
        if (atg_str_is(atg_lexicon_entity(a->lex, t->entity)->kind, kinds[i]))
            return true;
    for (size_t i = 0; t->entity == ATG_NONE && i < G_N_ELEMENTS(words); i++)
        if (atg_str_contains_nocase(t->label, words[i]))
            return true;
    return false;
}

bool atg_thing_is_parliament(const atg_analysis *a, uint32_t thing)
{
    const atg_thing *t = atg_thing_at(a, thing);
    return t->type == ATG_AGENCY && t->entity != ATG_NONE &&
           atg_str_is(atg_lexicon_entity(a->lex, t->entity)->kind, "parliament");
}

bool atg_thing_is_medium(const atg_analysis *a, uint32_t thing)
{
    uint32_t entity = atg_thing_at(a, thing)->entity;
    return entity != ATG_NONE &&
           atg_str_is(atg_lexicon_entity(a->lex, entity)->kind, "social");
}
