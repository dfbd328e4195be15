/* What the document calls its things: full names, surnames, short forms, initials. */
#include "extract/mention/mention_work.h"

#include <string.h>

atg_str atg_mw_name(const atg_mwork *w, const atg_span *s)
{
    return atg_surface(w->a, s->name, s->name_count);
}

void atg_mw_remember(atg_mwork *w, GHashTable *table, atg_str name, uint32_t thing,
                     bool replace)
{
    atg_str key = atg_name_key(w->a->arena, name);
    if (!key.n || (!replace && g_hash_table_contains(table, key.p)))
        return;
    g_hash_table_replace(table, (gpointer)key.p, GUINT_TO_POINTER(thing + 1));
}

uint32_t atg_mw_recall(const atg_mwork *w, GHashTable *table, atg_str name)
{
    atg_str key = atg_name_key(w->a->arena, name);
    gpointer at = g_hash_table_lookup(table, key.p);
    return at ? GPOINTER_TO_UINT(at) - 1 : ATG_NONE;
}

bool atg_mw_corporate(atg_str word)
{
    static const char *const forms[] = {
        "inc", "inc.", "corp", "corp.", "ltd",  "ltd.", "llc",  "plc",  "gmbh", "llp",
        "co",  "co.",  "ag",   "sa",    "s.a.", "nv",   "n.v.", "b.v.", "bv"};
    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++)
        if (atg_str_is_nocase(word, forms[i]))
            return true;
    return false;
}

/* A person is known by last name, and by the first where it is no given name of ours
 * ("Park Jin Hyok", "Hong Lei"). */
static void remember_person(atg_mwork *w, const atg_span *s, bool replace)
{
    if (s->name_count < 2 && !s->titled)
        return;
    uint32_t last = s->name + s->name_count - 1;
    atg_mw_remember(w, w->people, w->texts[last], s->thing, replace);
    if (!(w->bits[s->name] & ATG_W_GIVEN))
        atg_mw_remember(w, w->people, w->texts[s->name], s->thing, replace);
    if (s->name_count > 2) {
        atg_str tail = atg_surface(w->a, last - 1, 2);
        atg_mw_remember(w, w->people, tail, s->thing, replace);
        atg_str ends =
            atg_arena_format(w->a->arena, "%.*s %.*s", ATG_STR_ARG(w->texts[s->name]),
                             ATG_STR_ARG(w->texts[last]));
        atg_mw_remember(w, w->people, ends, s->thing, replace);
        /* "Ahmed Salah" for "Ahmed Salah Yousif Omer" */
        atg_str start = atg_surface(w->a, s->name, 2);
        atg_mw_remember(w, w->people, start, s->thing, false);
    }
}

/* "Anthem" for "Anthem Inc.", "Aramco" for "Saudi Aramco". */
static void remember_short(atg_mwork *w, const atg_span *s)
{
    uint32_t from = s->name, n = s->name_count;
    while (n > 1 && (atg_str_is(w->texts[from + n - 1], ".") ||
                     atg_str_is(w->texts[from + n - 1], ",") ||
                     atg_mw_has(w, from + n - 1, ATG_W_ORG_HEAD) ||
                     atg_mw_corporate(w->texts[from + n - 1])))
        n--;
    if (n < s->name_count)
        atg_mw_remember(w, w->names, atg_surface(w->a, from, n), s->thing, false);
    if (n > 1 && w->texts[from].n >= 4 && !(w->bits[from] & ATG_W_PORTFOLIO) &&
        !atg_mw_in_lower(w, from))
        atg_mw_remember(w, w->names, w->texts[from], s->thing, false);
    if (n > 1 && w->texts[from + n - 1].n >= 4 && n == s->name_count)
        atg_mw_remember(w, w->names, w->texts[from + n - 1], s->thing, false);
}

/* "DNC" for the Democratic National Committee, defined or not. */
static void remember_initials(atg_mwork *w, const atg_span *s)
{
    char letters[9];
    uint32_t n = 0;
    for (uint32_t i = s->name; i < s->name + s->name_count; i++)
        if (w->a->toks[i].capital && g_ascii_isupper(w->texts[i].p[0])) {
            if (n + 1 >= sizeof letters || atg_mw_corporate(w->texts[i]))
                return;
            letters[n++] = w->texts[i].p[0];
        }
    letters[n] = '\0';
    if (n >= 3)
        atg_mw_remember(w, w->names, atg_str_of(letters), s->thing, false);
}

void atg_mw_remember_span(atg_mwork *w, const atg_span *s, bool replace)
{
    if (s->thing == ATG_NONE || s->kind == ATG_M_DEMONYM || s->kind == ATG_M_COUNTED)
        return;
    const atg_thing *t = atg_thing_at(w->a, s->thing);
    if (t->type == ATG_PERSON) {
        remember_person(w, s, replace);
        return;
    }
    atg_mw_remember(w, w->names, atg_mw_name(w, s), s->thing, replace);
    if (t->type == ATG_ORGANIZATION || t->type == ATG_ACTOR)
        remember_short(w, s);
    if (t->type == ATG_ORGANIZATION || t->type == ATG_AGENCY)
        remember_initials(w, s);
}

/* ---- headlines */

static int by_first(gconstpointer x, gconstpointer y)
{
    const atg_span *a = x, *b = y;
    return (a->first > b->first) - (a->first < b->first);
}

/* Longest name of the document at token i of a line in title case; 0: none. */
static uint32_t known_name(const atg_mwork *w, uint32_t i, uint32_t end,
                           uint32_t *thing)
{
    enum { WORDS = 5 };
    for (uint32_t n = MIN(end - i, (uint32_t)WORDS); n > 0; n--) {
        bool free = true;
        for (uint32_t k = i; k < i + n; k++)
            free &= w->span_at[k] == ATG_NONE;
        if (!free || !atg_mw_capital(w, i) || !atg_mw_capital(w, i + n - 1))
            continue;
        atg_str text = atg_surface(w->a, i, n);
        *thing = atg_mw_recall(w, w->people, text);
        if (*thing == ATG_NONE && !(n == 1 && atg_mw_in_lower(w, i)))
            *thing = atg_mw_recall(w, w->names, text);
        if (*thing != ATG_NONE)
            return n;
    }
    return 0;
}

static void name_headline(atg_mwork *w, uint32_t sentence)
{
    const atg_sent *sent = &w->a->sents[sentence];
    for (uint32_t i = sent->first, end = i + sent->count; i < end;) {
        uint32_t thing = ATG_NONE;
        uint32_t n = w->span_at[i] == ATG_NONE ? known_name(w, i, end, &thing) : 0;
        if (!n) {
            i++;
            continue;
        }
        atg_span s = {.sentence = sentence,
                      .first = i,
                      .count = n,
                      .name = i,
                      .name_count = n,
                      .source = ATG_SPAN_RUN,
                      .thing = thing,
                      .alias_of = ATG_NONE,
                      .type = (int)atg_thing_at(w->a, thing)->type,
                      .possessive = atg_mw_possessive(w, i + n) && i + n < end};
        for (uint32_t k = i; k < i + n; k++)
            w->span_at[k] = w->spans->len;
        g_array_append_val(w->spans, s);
        i += n;
    }
}

void atg_spans_headlines(atg_mwork *w)
{
    for (uint32_t s = 0; s < w->a->n_sents; s++)
        if (w->a->sents[s].headline)
            name_headline(w, s);
    g_array_sort(w->spans, by_first);
}
