/* The report: one HTML file that needs nothing but a browser.
 *
 * It is well-formed XML as well, so that any parser can be asked whether text from the
 * graph stayed text. Its policy (Content-Security-Policy) allows the one script and the
 * one style by their SHA-256 and nothing else: no network, no other script, no form.
 */
#include "export/report_html.h"

#include <stdlib.h>
#include <string.h>

#include "export/figure.h"
#include "export/lists.h"
#include "export/writers.h"

/* For a browser both are comments. */
#define STYLE_BEGIN "/*<![CDATA[*/\n"
#define STYLE_END "/*]]>*/\n"
/* In a function of their own, so that no name of ours meets one of the browser. */
#define SCRIPT_BEGIN "//<![CDATA[\n(() => {\n"
#define SCRIPT_END "})();\n//]]>\n"

typedef struct page {
    const atg_report_choice *choice;
    const atg_export_options *opt;
    atg_sink *sink;
    atg_error *err;
} page;

/* ---- what is in it --------------------------------------------------------------- */

static int by_strength(const void *a, const void *b)
{
    const atg_edge *x = *(const atg_edge *const *)a, *y = *(const atg_edge *const *)b;
    if (x->sources != y->sources)
        return x->sources > y->sources ? -1 : 1;
    return x < y ? -1 : x > y; /* one array: the graph's order */
}

static int by_index(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void choose_nodes(atg_report_choice *c, size_t max)
{
    const atg_graph *g = c->graph;
    c->nodes = g_new(uint32_t, g->n_nodes + 1);
    c->place = g_new(uint32_t, g->n_nodes + 1);
    if (g->n_nodes > max) {
        c->n_nodes = atg_figure_top(g, c->nodes, max);
        qsort(c->nodes, c->n_nodes, sizeof *c->nodes, by_index);
    } else {
        c->n_nodes = g->n_nodes;
        for (size_t i = 0; i < g->n_nodes; i++)
            c->nodes[i] = (uint32_t)i;
    }
    for (size_t i = 0; i < g->n_nodes; i++)
        c->place[i] = ATG_NONE;
    for (size_t i = 0; i < c->n_nodes; i++)
        c->place[c->nodes[i]] = (uint32_t)i;
}

static bool has_both_ends(const atg_report_choice *c, const atg_edge *e)
{
    const atg_graph *g = c->graph;
    return e->subject >= g->n_nodes || e->object >= g->n_nodes || /* told of later */
           (c->place[e->subject] != ATG_NONE && c->place[e->object] != ATG_NONE);
}

static void choose_edges(atg_report_choice *c, size_t max)
{
    const atg_graph *g = c->graph;
    const atg_edge **all = g_new(const atg_edge *, g->n_edges + 1);
    size_t n = 0;
    for (size_t i = 0; i < g->n_edges; i++)
        if (has_both_ends(c, &g->edges[i]))
            all[n++] = &g->edges[i];
    if (n > max)
        qsort(all, n, sizeof *all, by_strength);
    c->n_edges = MIN(n, max);
    c->edges = g_new(uint32_t, c->n_edges + 1);
    for (size_t i = 0; i < c->n_edges; i++)
        c->edges[i] = (uint32_t)(all[i] - g->edges);
    qsort(c->edges, c->n_edges, sizeof *c->edges, by_index);
    g_free(all);
}

static void tell_what_is_missing(const atg_report_choice *c,
                                 const atg_export_options *opt)
{
    const atg_graph *g = c->graph;
    if (!opt->note || (c->n_nodes == g->n_nodes && c->n_edges == g->n_edges))
        return;
    char *line = g_strdup_printf(
        "the report holds the strongest %zu of %zu nodes, %zu of %zu edges", c->n_nodes,
        g->n_nodes, c->n_edges, g->n_edges);
    opt->note(line, opt->user);
    g_free(line);
}

static void choose(atg_report_choice *c, const atg_graph *g,
                   const atg_export_options *opt)
{
    *c = (atg_report_choice){.graph = g};
    choose_nodes(c, opt->max_nodes ? opt->max_nodes : ATG_REPORT_NODES);
    choose_edges(c, ATG_REPORT_EDGES);
    tell_what_is_missing(c, opt);
}

static void release(atg_report_choice *c)
{
    g_free(c->nodes);
    g_free(c->place);
    g_free(c->edges);
}

/* ---- the page -------------------------------------------------------------------- */

static atg_code put(page *p, const char *bytes, size_t n)
{
    return n ? atg_sink_write(p->sink, bytes, n, p->err) : ATG_OK;
}

static atg_code put_c(page *p, const char *text)
{
    return put(p, text, strlen(text));
}

/* As text between tags. */
static atg_code put_text(page *p, const char *text)
{
    if (atg_list_check_text(atg_str_of(text), "title", p->err) != ATG_OK)
        return p->err->code;
    char *safe = g_markup_escape_text(text, -1);
    atg_code code = put_c(p, safe);
    g_free(safe);
    return code;
}

static atg_code put_title(page *p)
{
    return put_text(p, p->opt->title ? p->opt->title : "Attribution report");
}

static atg_code put_program(page *p)
{
    return put_text(p, "attrigraph " ATG_VERSION);
}

static size_t size_of(const atg_report_file *f)
{
    return (size_t)(f->end - f->begin);
}

static atg_code put_style(page *p)
{
    const atg_report_file *f = &atg_report_files[ATG_REPORT_STYLE];
    atg_code code = put_c(p, STYLE_BEGIN);
    if (code == ATG_OK)
        code = put(p, f->begin, size_of(f));
    return code == ATG_OK ? put_c(p, STYLE_END) : code;
}

static atg_code put_scripts(page *p)
{
    atg_code code = put_c(p, SCRIPT_BEGIN);
    for (size_t i = ATG_REPORT_SCRIPTS; i < atg_n_report_files && code == ATG_OK; i++)
        code = put(p, atg_report_files[i].begin, size_of(&atg_report_files[i]));
    return code == ATG_OK ? put_c(p, SCRIPT_END) : code;
}

static atg_code put_data(page *p)
{
    return atg_report_data(p->choice, p->opt, p->sink, p->err);
}

/* ---- its policy ------------------------------------------------------------------ */

static atg_code add_to_sum(void *context, const char *bytes, size_t n, atg_error *err)
{
    (void)err;
    g_checksum_update(context, (const guchar *)bytes, (gssize)n);
    return ATG_OK;
}

/* 'sha256-...' of exactly the bytes that block writes between the tags. */
static char *source_of(page *p, atg_code (*block)(page *))
{
    guint8 digest[32];
    gsize n = sizeof digest;
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    atg_sink into_sum = {add_to_sum, sum};
    page summed = *p;
    summed.sink = &into_sum;
    block(&summed);
    g_checksum_get_digest(sum, digest, &n);
    g_checksum_free(sum);
    char *base64 = g_base64_encode(digest, n);
    char *source = g_strdup_printf("'sha256-%s'", base64);
    g_free(base64);
    return source;
}

static atg_code put_policy(page *p)
{
    char *script = source_of(p, put_scripts), *style = source_of(p, put_style);
    char *policy = g_strdup_printf("default-src 'none'; script-src %s; style-src %s; "
                                   "img-src data:; base-uri 'none'; form-action 'none'",
                                   script, style);
    atg_code code = put_c(p, policy);
    g_free(policy);
    g_free(style);
    g_free(script);
    return code;
}

/* ---- template -------------------------------------------------------------------- */

static const struct blank {
    const char *name;
    atg_code (*put)(page *p);
} blanks[] = {
    {"policy", put_policy}, {"title", put_title},     {"style", put_style},
    {"data", put_data},     {"scripts", put_scripts}, {"program", put_program},
};

static atg_code put_blank(page *p, atg_str name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(blanks); i++)
        if (atg_str_is(name, blanks[i].name))
            return blanks[i].put(p);
    return atg_fail(p->err, ATG_E_FORMAT, "the report's template asks for '%.*s'",
                    ATG_STR_ARG(name));
}

/* Our own file: "{{" and "}}" come in pairs. */
static atg_code put_page(page *p)
{
    const atg_report_file *f = &atg_report_files[ATG_REPORT_TEMPLATE];
    const char *at = f->begin;
    atg_code code = ATG_OK;
    while (code == ATG_OK) {
        const char *open = g_strstr_len(at, f->end - at, "{{");
        const char *close = open ? g_strstr_len(open, f->end - open, "}}") : NULL;
        if (!close)
            return put(p, at, (size_t)(f->end - at));
        code = put(p, at, (size_t)(open - at));
        if (code == ATG_OK)
            code = put_blank(p, (atg_str){open + 2, (size_t)(close - open) - 2});
        at = close + 2;
    }
    return code;
}

atg_code atg_write_html(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err)
{
    atg_report_choice choice;
    choose(&choice, g, opt);
    page p = {&choice, opt, sink, err};
    atg_code code = put_page(&p);
    release(&choice);
    return code;
}
