/* explain GRAPH NODE [NODE]: the sentences behind a node's edges, or those between two.
 */
#include <string.h>

#include "cli/inputs.h"
#include "cli/nearest.h"
#include "cli/outputs.h"
#include "lexicon/lexicon.h"

enum { GUESSES = 5 };

/* ---- names ----------------------------------------------------------------------- */

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
static atg_code find_node(const atg_graph *g, const char *name, uint32_t *node,
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
    if (rc == ATG_OK)
        say_others(&l, *node, name, r);
    for (size_t i = 0; i < GUESSES; i++)
        g_free(l.near[i]);
    g_array_free(l.same, TRUE);
    g_free(fold);
    return rc;
}

/* ---- printing -------------------------------------------------------------------- */

static void put_dates(atg_str first, atg_str last, GString *out)
{
    if (first.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(first));
    if (first.n && !atg_str_eq(first, last))
        g_string_append_printf(out, " to %.*s", ATG_STR_ARG(last));
}

static void put_node(const atg_node *n, GString *out)
{
    g_string_append_printf(out, "%.*s (%s)", ATG_STR_ARG(n->label),
                           atg_ntype_name(n->type));
    if (n->country.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(n->country));
    if (n->year)
        g_string_append_printf(out, ", of %u", n->year);
    atg_append_count(out, n->sources, "document", "documents");
    atg_append_count(out, n->mentions, "mention", "mentions");
    put_dates(n->first_seen, n->last_seen, out);
    g_string_append_c(out, '\n');
    if (n->aliases.n) {
        char *aliases = g_strndup(n->aliases.p, n->aliases.n);
        char **names = g_strsplit(aliases, "|", -1);
        char *list = g_strjoinv(", ", names);
        g_string_append_printf(out, "also: %s\n", list);
        g_free(list);
        g_strfreev(names);
        g_free(aliases);
    }
}

static void put_evidence(const atg_graph *g, const atg_edge *e, const atg_evidence *v,
                         GString *out)
{
    g_string_append_printf(out, "    %.*s, bytes %llu to %llu",
                           ATG_STR_ARG(g->documents[v->document].id),
                           (unsigned long long)v->start, (unsigned long long)v->end);
    if (v->date.n)
        g_string_append_printf(out, ", %.*s", ATG_STR_ARG(v->date));
    if (v->status != e->status)
        g_string_append_printf(out, ", %s", atg_status_name(v->status));
    if (v->basis != e->basis)
        g_string_append_printf(out, ", %s", atg_basis_name(v->basis));
    if (v->pattern.n)
        g_string_append_printf(out, " {%.*s}", ATG_STR_ARG(v->pattern));
    g_string_append_c(out, '\n');
    if (v->sentence.n)
        g_string_append_printf(out, "      %.*s\n", ATG_STR_ARG(v->sentence));
}

static void put_edge(const atg_graph *g, const atg_edge *e, GString *out)
{
    const char *kind = atg_kind_name(e->kind);
    g_string_append_printf(
        out, "\n%.*s  %s  %.*s\n  %s%s%s", ATG_STR_ARG(g->nodes[e->subject].label),
        atg_relation_name(e->relation), ATG_STR_ARG(g->nodes[e->object].label),
        atg_status_name(e->status), *kind ? ", " : "", kind);
    if (e->basis != ATG_BASIS_TEXT)
        g_string_append(out, e->basis == ATG_BASIS_CLOSURE
                                 ? ", follows from what is said"
                                 : ", known from the reference lists only");
    atg_append_count(out, e->sources, "document", "documents");
    atg_append_count(out, e->mentions, "sentence", "sentences");
    put_dates(e->first_seen, e->last_seen, out);
    g_string_append_c(out, '\n');
    for (size_t i = 0; i < e->n_evidence; i++)
        put_evidence(g, e, &e->evidence[i], out);
    if (e->n_evidence && e->n_evidence < e->mentions)
        g_string_append_printf(out,
                               "    and %zu more; --evidence of build keeps them\n",
                               e->mentions - e->n_evidence);
}

static void put_one(const atg_graph *g, uint32_t node, GString *out)
{
    put_node(&g->nodes[node], out);
    for (int in = 0; in < 2; in++)
        for (size_t i = 0; i < g->n_edges; i++)
            if ((in ? g->edges[i].object : g->edges[i].subject) == node)
                put_edge(g, &g->edges[i], out);
}

static void put_two(const atg_graph *g, uint32_t a, uint32_t b, GString *out)
{
    bool any = false;
    put_node(&g->nodes[a], out);
    put_node(&g->nodes[b], out);
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if ((e->subject == a && e->object == b) ||
            (e->subject == b && e->object == a)) {
            put_edge(g, e, out);
            any = true;
        }
    }
    if (!any)
        g_string_append(out, "\nno edge joins these two\n");
}

/* ---- the verb -------------------------------------------------------------------- */

atg_exit atg_run_explain(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    uint32_t a = 0, b = 0;
    const char *second = atg_options_argument(o, 2);
    if (!atg_text_output_ready(o, &code))
        return code;
    GString *out = g_string_new(NULL);
    atg_report_init(&r, o);
    atg_code rc = atg_graph_load(atg_options_argument(o, 0), o, &g, &err);
    if (rc == ATG_OK)
        rc = find_node(&g, atg_options_argument(o, 1), &a, &r, &err);
    if (rc == ATG_OK && second)
        rc = find_node(&g, second, &b, &r, &err);
    if (rc != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        if (second)
            put_two(&g, a, b, out);
        else
            put_one(&g, a, out);
        atg_print(o, out, &r);
    }
    atg_graph_release(&g);
    g_string_free(out, TRUE);
    return atg_report_exit(&r);
}
