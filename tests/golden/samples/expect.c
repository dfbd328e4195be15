#include "expect.h"

#include <string.h>

#define KNOWN " -- known-miss:"

enum { TYPE_ANY = -1, TYPE_BAD = -2 };

typedef struct named {
    char *name;
    int type;        /* atg_ntype, or TYPE_ANY */
    char **patterns; /* folded */
} named;

typedef struct checker {
    const char *file;
    size_t line;
    bool known; /* the line at hand is marked */
    const atg_graph *g;
    GPtrArray *names;
    expect_report *r;
} checker;

void expect_report_init(expect_report *r)
{
    *r = (expect_report){0, 0, 0, g_string_new(NULL), g_string_new(NULL)};
}

void expect_report_release(expect_report *r)
{
    g_string_free(r->problems, TRUE);
    g_string_free(r->news, TRUE);
}

static void named_free(void *p)
{
    named *n = p;
    g_free(n->name);
    g_strfreev(n->patterns);
    g_free(n);
}

static char *fold(const char *s, size_t n)
{
    char *copy = g_strndup(s, n);
    char *folded = g_utf8_casefold(g_strstrip(copy), -1);
    g_free(copy);
    if (g_str_has_prefix(folded, "the "))
        memmove(folded, folded + 4, strlen(folded + 4) + 1);
    return folded;
}

/* ---- names */

static bool name_fits(const named *n, const char *s, size_t length)
{
    char *folded = fold(s, length);
    bool fits = false;
    for (char **p = n->patterns; *p && !fits; p++)
        fits = g_pattern_match_simple(*p, folded);
    g_free(folded);
    return fits;
}

static bool node_fits(const named *n, const atg_node *node)
{
    if (n->type != TYPE_ANY && (int)node->type != n->type)
        return false;
    if (name_fits(n, node->label.p, node->label.n))
        return true;
    atg_str rest = node->aliases, alias;
    while (atg_str_split(&rest, '|', &alias))
        if (name_fits(n, alias.p, alias.n))
            return true;
    return false;
}

static size_t count_fits(const named *n, const atg_graph *g)
{
    size_t count = 0;
    for (size_t i = 0; i < g->n_nodes; i++)
        count += node_fits(n, &g->nodes[i]);
    return count;
}

/* "TYPE NAME [= PATTERN / PATTERN...]" */
static named *parse_name(char *text)
{
    char *space = strchr(text, ' ');
    if (!space)
        return NULL;
    atg_str type = {text, (size_t)(space - text)};
    int t = atg_str_is(type, "any") ? TYPE_ANY : atg_ntype_find(type);
    if (t < 0 && !atg_str_is(type, "any"))
        return NULL;
    named *n = g_new0(named, 1);
    n->type = t;
    char *equals = strstr(space, " = ");
    if (equals)
        *equals = '\0';
    n->name = g_strdup(g_strstrip(space));
    n->patterns = g_strsplit(equals ? equals + 3 : n->name, " / ", -1);
    for (char **p = n->patterns; *p; p++) {
        char *folded = fold(*p, strlen(*p));
        g_free(*p);
        *p = folded;
    }
    return n;
}

static const named *name_find(const checker *c, const char *name)
{
    for (guint i = 0; i < c->names->len; i++) {
        const named *n = g_ptr_array_index(c->names, i);
        if (!strcmp(n->name, name))
            return n;
    }
    return NULL;
}

/* ---- edges */

typedef struct wanted {
    const named *subject, *object;
    int relation;
    int status; /* -1: any but denied */
} wanted;

static bool edge_fits(const wanted *w, const atg_graph *g, const atg_edge *e)
{
    if ((int)e->relation != w->relation)
        return false;
    if (w->status < 0 ? e->status == ATG_DENIED : (int)e->status != w->status)
        return false;
    return node_fits(w->subject, &g->nodes[e->subject]) &&
           node_fits(w->object, &g->nodes[e->object]);
}

static bool edge_there(const wanted *w, const atg_graph *g)
{
    for (size_t i = 0; i < g->n_edges; i++)
        if (edge_fits(w, g, &g->edges[i]))
            return true;
    return false;
}

/* "SUBJECT | RELATION | OBJECT [| STATUS]" */
static bool parse_edge(const checker *c, char *text, wanted *w)
{
    char **part = g_strsplit(text, "|", -1);
    guint n = g_strv_length(part);
    bool ok = n == 3 || n == 4;
    for (guint i = 0; i < n; i++)
        g_strstrip(part[i]);
    if (ok) {
        w->subject = name_find(c, part[0]);
        w->object = name_find(c, part[2]);
        w->relation = atg_relation_find(atg_str_of(part[1]));
        w->status = n == 4 ? atg_status_find(atg_str_of(part[3])) : -1;
        ok = w->subject && w->object && w->relation >= 0 && (n == 3 || w->status >= 0);
    }
    g_strfreev(part);
    return ok;
}

/* ---- lines */

static void judge(checker *c, bool holds, const char *what, const char *text)
{
    if (!holds && c->known)
        c->r->known++;
    else if (!holds)
        g_string_append_printf(c->r->problems, "%s:%zu: %s: %s\n", c->file, c->line,
                               what, text);
    else if (c->known)
        g_string_append_printf(c->r->news, "%s:%zu: holds now, drop its mark: %s\n",
                               c->file, c->line, text);
}

static void require(checker *c, bool holds, const char *what, const char *text)
{
    c->r->required++;
    c->r->found += holds;
    judge(c, holds, what, text);
}

static bool check_name(checker *c, const char *verb, char *text)
{
    char *shown = g_strdup(text);
    named *n = parse_name(text);
    if (n) {
        size_t count = count_fits(n, c->g);
        if (!strcmp(verb, "absent"))
            judge(c, count == 0, "should not be there", shown);
        else if (!strcmp(verb, "node"))
            require(c, count == 1 || (count > 1 && n->type == TYPE_ANY),
                    count ? "more than one node" : "missing", shown);
        g_ptr_array_add(c->names, n);
    }
    g_free(shown);
    return n != NULL;
}

static bool check_edge(checker *c, const char *verb, char *text)
{
    wanted w;
    if (!parse_edge(c, text, &w))
        return false;
    bool there = edge_there(&w, c->g);
    if (!strcmp(verb, "never"))
        judge(c, !there, "should not be there", text);
    else
        require(c, there, "missing", text);
    return true;
}

static bool check_line(checker *c, char *line)
{
    char *known = strstr(line, KNOWN);
    c->known = known != NULL;
    if (known)
        *known = '\0';
    g_strstrip(line);
    if (!*line || *line == '#')
        return true;
    char *space = strchr(line, ' ');
    if (!space)
        return false;
    *space = '\0';
    const char *verb = line;
    if (!strcmp(verb, "node") || !strcmp(verb, "name") || !strcmp(verb, "absent"))
        return check_name(c, verb, space + 1);
    if (!strcmp(verb, "edge") || !strcmp(verb, "never"))
        return check_edge(c, verb, space + 1);
    return false;
}

bool expect_check(const char *text, const char *name, const atg_graph *g,
                  expect_report *r)
{
    checker c = {name, 0, false, g, g_ptr_array_new_with_free_func(named_free), r};
    char **lines = g_strsplit(text, "\n", -1);
    bool ok = true;
    for (char **line = lines; *line; line++) {
        c.line++;
        if (!check_line(&c, *line)) {
            g_string_append_printf(r->problems,
                                   "%s:%zu: not understood, or a name "
                                   "without a line of its own\n",
                                   name, c.line);
            ok = false;
        }
    }
    g_strfreev(lines);
    g_ptr_array_unref(c.names);
    return ok;
}
