#include "cli/names.h"

#include <string.h>

#include "cli/nearest.h"
#include "lexicon/lexicon.h"

enum { GUESSES = 5 };

/* Without case in any script; an accent written in one character or two is the same,
 * and so are the two apostrophes. */
static char *folded(atg_str s)
{
    char *copy = g_utf8_make_valid(s.p ? s.p : "", (gssize)s.n);
    char *normal = g_utf8_normalize(copy, -1, G_NORMALIZE_ALL);
    char *fold = g_utf8_casefold(normal, -1);
    char **parts = g_strsplit(fold, "\xE2\x80\x99", -1);
    char *straight = g_strjoinv("'", parts);
    g_strfreev(parts);
    g_free(fold);
    g_free(normal);
    g_free(copy);
    return straight;
}

typedef struct lookup {
    const atg_graph *graph;
    const char *typed; /* folded */
    GArray *same;      /* uint32_t: nodes of that name */
    char *near[GUESSES];
    unsigned distance[GUESSES];
} lookup;

/* Remembers a name that is near, or holds what was typed, the nearest first. */
static void guess(lookup *l, const char *fold, atg_str name)
{
    bool holds = strlen(l->typed) >= 3 && strstr(fold, l->typed);
    unsigned d = atg_edit_distance(l->typed, fold);
    size_t at = 0;
    if (!holds && !atg_is_near(l->typed, fold))
        return;
    for (size_t i = 0; i < GUESSES && l->near[i]; i++)
        if (atg_str_is(name, l->near[i]))
            return;
    while (at < GUESSES && l->near[at] && l->distance[at] <= d)
        at++;
    if (at == GUESSES)
        return;
    g_free(l->near[GUESSES - 1]);
    memmove(&l->near[at + 1], &l->near[at], (GUESSES - 1 - at) * sizeof *l->near);
    memmove(&l->distance[at + 1], &l->distance[at],
            (GUESSES - 1 - at) * sizeof *l->distance);
    l->near[at] = g_strndup(name.p, name.n);
    l->distance[at] = d;
}

/* A key is suggested only to who typed one. */
static bool try_name(lookup *l, atg_str name, bool is_key)
{
    char *fold = folded(name);
    bool same = strcmp(fold, l->typed) == 0;
    if (!same && (strchr(l->typed, ':') || !is_key))
        guess(l, fold, name);
    g_free(fold);
    return same;
}

static bool is_called(lookup *l, const atg_node *n)
{
    atg_str rest = n->aliases, part;
    bool same = try_name(l, n->label, false);
    same = try_name(l, n->key, true) || same;
    while (rest.n && atg_str_split(&rest, '|', &part))
        same = try_name(l, part, false) || same;
    return same;
}

static void say_others(const lookup *l, uint32_t chosen, const char *name,
                       atg_report *r)
{
    const atg_graph *g = l->graph;
    for (guint i = 0; i < l->same->len; i++) {
        uint32_t other = g_array_index(l->same, uint32_t, i);
        if (other != chosen)
            atg_report_note(
                r, "'%s' is also a name of %.*s (%s); for that ask for '%.*s'", name,
                ATG_STR_ARG(g->nodes[other].label),
                atg_ntype_name(g->nodes[other].type), ATG_STR_ARG(g->nodes[other].key));
    }
}

static atg_code not_found(const lookup *l, const char *name, atg_error *err)
{
    GString *list = g_string_new(NULL);
    for (size_t i = 0; i < GUESSES && l->near[i]; i++)
        g_string_append_printf(list, "%s'%s'",
                               list->len ? ", " : "; near to it: ", l->near[i]);
    atg_code rc =
        atg_fail(err, ATG_E_NOT_FOUND, "the graph has no node '%s'%s", name,
                 list->len ? list->str : "; 'attrigraph stats' names the central ones");
    g_string_free(list, TRUE);
    return rc;
}

/* The node of a thing that only the lists know by that name ("PRC", where the texts say
 * Beijing). */
static void find_by_lists(lookup *l, const atg_lexicon *lex)
{
    const atg_graph *g = l->graph;
    for (uint32_t e = 0; e < atg_lexicon_entities(lex); e++) {
        const atg_str *names;
        const atg_entity *thing = atg_lexicon_entity(lex, e);
        size_t n = atg_lexicon_names(lex, e, &names);
        bool called = false;
        for (size_t i = 0; i < n && !called; i++) {
            char *fold = folded(names[i]);
            called = strcmp(fold, l->typed) == 0;
            g_free(fold);
        }
        for (uint32_t i = 0; called && i < g->n_nodes; i++)
            if (g->nodes[i].type == thing->type &&
                atg_str_eq(g->nodes[i].label, thing->label) &&
                (!thing->country.n || atg_str_eq(g->nodes[i].country, thing->country)))
                g_array_append_val(l->same, i);
    }
}

static void ask_lists(lookup *l)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    if (atg_lexicon_add_builtin(lex, &err) == ATG_OK &&
        atg_lexicon_freeze(lex, &err) == ATG_OK)
        find_by_lists(l, lex);
    atg_lexicon_free(lex);
}

/* A label before a key before an alias, as spelled before any case. */
atg_code atg_name_find(const atg_graph *g, const char *name, uint32_t *node,
                       atg_report *r, atg_error *err)
{
    char *fold = folded(atg_str_of(name));
    lookup l = {.graph = g, .typed = fold};
    atg_code rc = ATG_OK;
    l.same = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (uint32_t i = 0; i < g->n_nodes; i++)
        if (is_called(&l, &g->nodes[i]))
            g_array_append_val(l.same, i);
    size_t found = atg_graph_find(g, atg_str_of(name));
    if (found == g->n_nodes && !l.same->len)
        ask_lists(&l);
    if (found == g->n_nodes && l.same->len)
        found = g_array_index(l.same, uint32_t, 0);
    if (found == g->n_nodes)
        rc = not_found(&l, name, err);
    *node = (uint32_t)found;
    if (rc == ATG_OK && r)
        say_others(&l, *node, name, r);
    for (size_t i = 0; i < GUESSES; i++)
        g_free(l.near[i]);
    g_array_free(l.same, TRUE);
    g_free(fold);
    return rc;
}
