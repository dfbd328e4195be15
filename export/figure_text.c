#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/figure.h"

#define LABEL_LINES 5
#define TIP_BYTES 600
#define FILTER_BYTES 160
#define CAPTION_NAMES 5 /* publishers named in a caption */
#define CAPTION_NAME_BYTES 60

char *atg_figure_clean(atg_str text)
{
    char *valid = g_utf8_make_valid(text.p ? text.p : "", (gssize)text.n);
    GString *out = g_string_sized_new(text.n + 1);
    for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        bool bad = (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) ||
                   (c & 0xfffe) == 0xfffe;
        g_string_append_unichar(out, bad ? ' ' : c);
    }
    g_free(valid);
    return g_string_free(out, FALSE);
}

static void add_cut(GString *out, const char *line)
{
    size_t cut = strlen(line);
    while (cut > 0 && line[cut - 1] == ' ')
        cut--;
    g_string_append_len(out, line, (gssize)cut);
}

/* Length in bytes of the next line of at most width characters: to the last blank, or
 * to a hyphen that leaves it at least half full, else a hard break. */
static size_t line_length(const char *p, size_t width)
{
    const char *q = p, *good = NULL;
    size_t n = 0;
    while (*q && *q != '\n' && n < width) {
        const char *next = g_utf8_next_char(q);
        n++;
        if (*q == ' ' || (*q == '-' && n * 2 > width))
            good = next;
        q = next;
    }
    if (*q == '\0' || *q == '\n' || *q == ' ')
        return (size_t)(q - p);
    return (size_t)((good && good > p ? good : q) - p);
}

char *atg_figure_wrap(atg_str text, size_t width)
{
    char *clean = atg_figure_clean(text);
    GString *out = g_string_new(NULL);
    const char *p = clean;
    for (int lines = 0; *p; lines++) {
        while (*p == ' ' || *p == '\n')
            p++;
        size_t n = line_length(p, width);
        if (n == 0)
            break;
        if (lines == LABEL_LINES) {
            g_string_append(out, "\xe2\x80\xa6");
            break;
        }
        if (lines)
            g_string_append_c(out, '\n');
        char *line = g_strndup(p, n);
        add_cut(out, line);
        g_free(line);
        p += n;
    }
    g_free(clean);
    return g_string_free(out, FALSE);
}

static const char *plural(size_t n)
{
    return n == 1 ? "" : "s";
}

/* Nothing was chosen: only memberships that no text states are missing, and nodes that
 * nothing else joins. */
static void add_left_out(const atg_figure_selection *s, GString *out)
{
    size_t edges = s->graph->n_edges - s->n_edges;
    size_t nodes = s->graph->n_nodes - s->n_nodes;
    const char *lead = "; left out: ";
    if (edges) {
        g_string_append_printf(out, "%s%zu edge%s of the reference lists", lead, edges,
                               plural(edges));
        lead = ", ";
    }
    if (nodes)
        g_string_append_printf(out, "%s%zu node%s without %sedges", lead, nodes,
                               plural(nodes), edges ? "other " : "");
}

/* What the graph is a part of, and by which filter. */
static void add_shown(const atg_graph *g, GString *out)
{
    char *shown = atg_figure_clean(g->shown.text);
    char *filter = atg_figure_clean(atg_str_cap(g->shown.filter, FILTER_BYTES));
    g_string_append_printf(out, "%s (%s%s)", shown, filter,
                           g->shown.filter.n > FILTER_BYTES ? "\xe2\x80\xa6" : "");
    g_free(filter);
    g_free(shown);
}

char *atg_figure_graph_counts(const atg_graph *g)
{
    GString *out = g_string_new(NULL);
    if (g->shown.filter.n)
        add_shown(g, out);
    else
        g_string_printf(out, "%zu node%s, %zu edge%s", g->n_nodes, plural(g->n_nodes),
                        g->n_edges, plural(g->n_edges));
    g_string_append_printf(out, " from %zu document%s", g->n_documents,
                           plural(g->n_documents));
    return g_string_free(out, FALSE);
}

static void add_ego(const atg_figure_selection *s, GString *out)
{
    char *label = atg_figure_clean(s->center->label);
    char *of = g_strdup_printf("of '%s')", label);
    bool said = s->whole && strstr(out->str, of);
    g_free(of);
    if (said) { /* a filter took that part already, and is named */
        g_free(label);
        add_left_out(s, out);
        return;
    }
    g_string_append_printf(
        out, "; showing %s and %s%u step%s around: %zu node%s, %zu edge%s", label,
        s->whole ? "" : "some of ", s->depth, plural(s->depth), s->n_nodes,
        plural(s->n_nodes), s->n_edges, plural(s->n_edges));
    g_free(label);
}

char *atg_figure_counts(const atg_figure_selection *s)
{
    const atg_graph *g = s->graph;
    GString *out = g_string_new(NULL);
    char *counts = atg_figure_graph_counts(g);
    g_string_append(out, counts);
    g_free(counts);
    if (s->center)
        add_ego(s, out);
    else if (s->whole)
        add_left_out(s, out);
    else
        g_string_append_printf(
            out, "; showing the best connected %zu node%s and %zu edge%s", s->n_nodes,
            plural(s->n_nodes), s->n_edges, plural(s->n_edges));
    return g_string_free(out, FALSE);
}

/* First and last date of the documents; false: none is dated. */
static bool date_span(const atg_graph *g, atg_str *first, atg_str *last)
{
    *first = *last = ATG_STR_NONE;
    for (size_t i = 0; i < g->n_documents; i++) {
        atg_str d = g->documents[i].date;
        if (!d.n)
            continue;
        if (!first->n || atg_str_cmp(d, *first) < 0)
            *first = d;
        if (!last->n || atg_str_cmp(d, *last) > 0)
            *last = d;
    }
    return first->n > 0;
}

static int by_text(const void *a, const void *b)
{
    return atg_str_cmp(*(const atg_str *)a, *(const atg_str *)b);
}

/* Publishers, in byte order: "A, B, C and 4 more". */
static void add_publishers(const atg_graph *g, GString *out)
{
    atg_str *names = g_new0(atg_str, g->n_documents + 1);
    size_t n = 0, distinct = 0;
    for (size_t i = 0; i < g->n_documents; i++)
        if (g->documents[i].source.n)
            names[n++] = g->documents[i].source;
    qsort(names, n, sizeof *names, by_text);
    for (size_t i = 0; i < n; i++)
        if (distinct == 0 || !atg_str_eq(names[i], names[distinct - 1]))
            names[distinct++] = names[i];
    for (size_t i = 0; i < distinct && i < CAPTION_NAMES; i++) {
        char *name = atg_figure_clean(atg_str_cap(names[i], CAPTION_NAME_BYTES));
        g_string_append_printf(out, "%s%s", i ? ", " : "; publishers named: ", name);
        g_free(name);
    }
    if (distinct > CAPTION_NAMES)
        g_string_append_printf(out, " and %zu more", distinct - CAPTION_NAMES);
    g_free(names);
}

static char *documents_line(const atg_graph *g)
{
    GString *out = g_string_new(NULL);
    atg_str first, last;
    bool dated = date_span(g, &first, &last);
    g_string_append_printf(out, "Document%s", plural(g->n_documents));
    if (dated)
        g_string_append_printf(out, " of %.*s", ATG_STR_ARG(first));
    if (dated && !atg_str_eq(first, last))
        g_string_append_printf(out, " to %.*s", ATG_STR_ARG(last));
    gsize bare = out->len;
    add_publishers(g, out);
    if (!dated && out->len == bare)
        g_string_truncate(out, 0);
    return g_string_free(out, FALSE);
}

static void add_line(GPtrArray *lines, char *text)
{
    if (*text)
        g_ptr_array_add(lines, atg_figure_clean(atg_str_of(text)));
    g_free(text);
}

char **atg_figure_caption(const atg_graph *g, const char *shown)
{
    GPtrArray *lines = g_ptr_array_new();
    add_line(lines, g_strdup(shown));
    add_line(lines, documents_line(g));
    g_ptr_array_add(lines, NULL);
    return (char **)g_ptr_array_free(lines, FALSE);
}

static void add_text(GString *out, atg_str text)
{
    char *clean = atg_figure_clean(atg_str_cap(text, TIP_BYTES));
    g_string_append(out, clean);
    if (text.n > TIP_BYTES)
        g_string_append(out, "\xe2\x80\xa6");
    g_free(clean);
}

char *atg_figure_node_tip(const atg_graph *g, size_t i)
{
    const atg_node *n = &g->nodes[i];
    GString *out = g_string_new(NULL);
    add_text(out, n->label);
    g_string_append_printf(out, " (%s)", atg_ntype_name(n->type));
    if (n->aliases.n) {
        g_string_append(out, "\nalso: ");
        gsize from = out->len;
        add_text(out, n->aliases);
        for (gsize k = from; k < out->len; k++)
            if (out->str[k] == '|')
                out->str[k] = ';';
    }
    g_string_append_printf(out, "\n%u mention%s in %u document%s", n->mentions,
                           plural(n->mentions), n->sources, plural(n->sources));
    return g_string_free(out, FALSE);
}

static void add_edge_tip(GString *out, const atg_graph *g, const atg_edge *e,
                         size_t sentences)
{
    add_text(out, g->nodes[e->subject].label);
    g_string_append_printf(out, " %s ", atg_relation_name(e->relation));
    add_text(out, g->nodes[e->object].label);
    g_string_append_printf(out, " (%s, %u source%s)", atg_status_name(e->status),
                           e->sources, plural(e->sources));
    for (size_t i = 0; i < e->n_evidence && i < sentences; i++) {
        const atg_evidence *v = &e->evidence[i];
        g_string_append(out, "\n\xe2\x80\x9c");
        add_text(out, v->sentence);
        g_string_append(out, "\xe2\x80\x9d");
        if (v->document < g->n_documents) {
            g_string_append(out, " \xe2\x80\x93 ");
            add_text(out, g->documents[v->document].id);
        }
    }
}

char *atg_figure_bundle_tip(const atg_graph *g, const atg_figure_bundle *b,
                            const atg_export_options *opt)
{
    size_t sentences = opt->max_evidence ? opt->max_evidence : ATG_EVIDENCE_USUAL;
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < b->n; i++) {
        if (i)
            g_string_append_c(out, '\n');
        add_edge_tip(out, g, b->edges[i], sentences);
    }
    return g_string_free(out, FALSE);
}

/* Over what the figure says, not over pointers: the same figure gives the same ids. */
void atg_figure_prefix(const atg_graph *g, const atg_export_options *opt, char out[16])
{
    uint64_t h = 1469598103934665603u;
    for (size_t i = 0; i < g->n_nodes; i++)
        h = h * 31 + atg_str_hash(g->nodes[i].label) + (uint64_t)g->nodes[i].type;
    for (size_t i = 0; i < g->n_edges; i++)
        h = h * 31 + (((uint64_t)g->edges[i].subject << 32) | g->edges[i].object) * 17 +
            (uint64_t)g->edges[i].relation;
    if (opt && opt->figure)
        h = h * 31 + atg_str_hash(atg_str_of(opt->figure));
    if (opt && opt->by)
        h = h * 31 + atg_str_hash(atg_str_of(opt->by->name));
    if (opt && opt->rows)
        h = h * 31 + atg_str_hash(atg_str_of(opt->rows));
    if (opt && opt->center)
        h = h * 31 + (uint64_t)(opt->center - g->nodes) + 1;
    h ^= h >> 29;
    snprintf(out, 16, "atg%08x", (unsigned)(h ^ (h >> 32)));
}
