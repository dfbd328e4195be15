/* Tables for reports, in Markdown (GitHub's tables) and as an HTML page: the nodes by
 * rank, then the claims by the number of documents, each with status, dates, documents
 * and the first sentence of its evidence. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "export/fields.h"
#include "export/figure.h"
#include "export/lists.h"
#include "export/out.h"
#include "export/writers.h"

#define SENTENCE_BYTES 400
#define MARKS "\\`*_{}[]<>#|~&!@$:" /* of Markdown and its dialects */

typedef struct writer {
    const atg_graph *g;
    atg_out out;
    bool html;
} writer;

static const char *const node_heads[] = {"rank",    "name",     "type",  "PageRank",
                                         "sources", "mentions", "first", "last"};
static const char *const claim_heads[] = {"who",    "relation",  "whom",
                                          "status", "sources",   "first",
                                          "last",   "documents", "evidence"};

/* ---- text ------------------------------------------------------------------------ */

/* A backslash may stand before any mark of ASCII; these mean something in a cell, or to
 * sites that make links, formulas, emoji and mentions of them. */
static void markdown(writer *w, atg_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool blank = strchr("\n\r\t", s.p[i]), mark = strchr(MARKS, s.p[i]);
        if (!blank && !mark)
            continue;
        atg_out_str(&w->out, atg_str_sub(s, from, i));
        atg_out_put(&w->out, blank ? " " : "\\");
        from = blank ? i + 1 : i;
    }
    atg_out_str(&w->out, atg_str_sub(s, from, s.n));
}

static void text(writer *w, atg_str s)
{
    if (w->html)
        atg_out_xml(&w->out, s);
    else
        markdown(w, s);
}

/* ---- rows ------------------------------------------------------------------------ */

static void open_cell(writer *w)
{
    atg_out_put(&w->out, w->html ? "<td>" : "| ");
}

static void close_cell(writer *w)
{
    atg_out_put(&w->out, w->html ? "</td>" : " ");
}

static void cell(writer *w, atg_str s)
{
    open_cell(w);
    text(w, s);
    close_cell(w);
}

static void cell_number(writer *w, double v)
{
    char number[ATG_NUMBER_SIZE];
    cell(w, atg_str_of(atg_number_format(number, v)));
}

/* To four decimals: it is there to be compared by eye. */
static void cell_share(writer *w, double v)
{
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    bool known = w->g->measured && isfinite(v);
    cell(w, atg_str_of(known ? g_ascii_formatd(number, sizeof number, "%.4f", v) : ""));
}

static void open_row(writer *w)
{
    atg_out_put(&w->out, w->html ? "<tr>" : "");
}

static void close_row(writer *w)
{
    atg_out_put(&w->out, w->html ? "</tr>\n" : "|\n");
}

static void open_table(writer *w, const char *name, const char *const *heads, size_t n)
{
    if (w->html)
        atg_out_format(&w->out, "<table>\n<caption>%s</caption>\n<thead><tr>", name);
    else
        atg_out_format(&w->out, "\n## %s\n\n", name);
    for (size_t i = 0; i < n; i++)
        atg_out_format(&w->out, w->html ? "<th scope=\"col\">%s</th>" : "| %s ",
                       heads[i]);
    if (w->html) {
        atg_out_put(&w->out, "</tr></thead>\n<tbody>\n");
        return;
    }
    atg_out_put(&w->out, "|\n");
    for (size_t i = 0; i < n; i++)
        atg_out_put(&w->out, "|---");
    atg_out_put(&w->out, "|\n");
}

static void close_table(writer *w)
{
    atg_out_put(&w->out, w->html ? "</tbody>\n</table>\n" : "");
}

/* ---- nodes ----------------------------------------------------------------------- */

static int by_rank(const void *a, const void *b)
{
    const atg_node *x = *(const atg_node *const *)a, *y = *(const atg_node *const *)b;
    if (x->metrics.pagerank != y->metrics.pagerank)
        return x->metrics.pagerank > y->metrics.pagerank ? -1 : 1;
    if (x->mentions != y->mentions)
        return x->mentions > y->mentions ? -1 : 1;
    return x < y ? -1 : x > y; /* one array: the graph's order */
}

static atg_code check_node(writer *w, const atg_node *n)
{
    const struct {
        const char *name;
        atg_str text;
    } texts[] = {{"label", n->label},
                 {"first_seen", n->first_seen},
                 {"last_seen", n->last_seen}};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        if (atg_list_check_text(texts[i].text, texts[i].name, w->out.err) != ATG_OK)
            return w->out.err->code;
    return ATG_OK;
}

static void node(writer *w, const atg_node *n, size_t rank)
{
    open_row(w);
    cell_number(w, (double)rank);
    cell(w, n->label);
    cell(w, atg_str_of(atg_ntype_name(n->type)));
    cell_share(w, n->metrics.pagerank);
    cell_number(w, n->sources);
    cell_number(w, n->mentions);
    cell(w, n->first_seen);
    cell(w, n->last_seen);
    close_row(w);
}

static atg_code nodes(writer *w)
{
    const atg_graph *g = w->g;
    const atg_node **order = g_new0(const atg_node *, g->n_nodes + 1);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < g->n_nodes; i++)
        order[i] = &g->nodes[i];
    qsort(order, g->n_nodes, sizeof *order, by_rank);
    open_table(w, "Nodes by rank", node_heads, G_N_ELEMENTS(node_heads));
    for (size_t i = 0; i < g->n_nodes && code == ATG_OK; i++) {
        code = check_node(w, order[i]);
        if (code == ATG_OK)
            node(w, order[i], i + 1);
    }
    close_table(w);
    g_free(order);
    return code;
}

/* ---- claims ---------------------------------------------------------------------- */

static int by_sources(const void *a, const void *b)
{
    const atg_edge *x = *(const atg_edge *const *)a, *y = *(const atg_edge *const *)b;
    if (x->sources != y->sources)
        return x->sources > y->sources ? -1 : 1;
    return x < y ? -1 : x > y;
}

/* A link only where the address is one of the web. */
static void document(writer *w, const atg_document_info *d)
{
    bool web = atg_str_starts(d->url, "https://") || atg_str_starts(d->url, "http://");
    atg_str name = d->title.n ? d->title : d->id;
    if (web && w->html) {
        atg_out_put(&w->out, "<a href=\"");
        atg_out_xml(&w->out, d->url);
        atg_out_put(&w->out, "\">");
    }
    text(w, name);
    if (web && w->html)
        atg_out_put(&w->out, "</a>");
}

/* Each document once; evidence is sorted by document. */
static atg_code documents(writer *w, const atg_edge *e)
{
    open_cell(w);
    for (size_t i = 0; i < e->n_evidence; i++) {
        uint32_t d = e->evidence[i].document;
        if (i && d == e->evidence[i - 1].document)
            continue;
        if (d >= w->g->n_documents)
            return atg_fail(w->out.err, ATG_E_FORMAT,
                            "evidence: it names document %u of %zu", d,
                            w->g->n_documents);
        const atg_document_info *info = &w->g->documents[d];
        if (atg_list_check_text(info->title, "title", w->out.err) != ATG_OK ||
            atg_list_check_text(info->id, "id", w->out.err) != ATG_OK ||
            atg_list_check_text(info->url, "url", w->out.err) != ATG_OK)
            return w->out.err->code;
        atg_out_put(&w->out, i ? "; " : "");
        document(w, info);
    }
    close_cell(w);
    return ATG_OK;
}

static atg_code sentence(writer *w, const atg_edge *e)
{
    atg_str s = e->n_evidence ? e->evidence[0].sentence : ATG_STR_NONE;
    if (atg_list_check_text(s, "sentence", w->out.err) != ATG_OK)
        return w->out.err->code;
    atg_str shown = atg_str_cap(s, SENTENCE_BYTES);
    open_cell(w);
    text(w, shown);
    atg_out_put(&w->out, shown.n < s.n ? "\xE2\x80\xA6" : "");
    close_cell(w);
    return ATG_OK;
}

static atg_code claim(writer *w, const atg_edge *e)
{
    if (e->subject >= w->g->n_nodes || e->object >= w->g->n_nodes)
        return atg_fail(w->out.err, ATG_E_FORMAT,
                        "an end of a claim is no node of the graph");
    open_row(w);
    cell(w, w->g->nodes[e->subject].label);
    cell(w, atg_str_of(atg_relation_name(e->relation)));
    cell(w, w->g->nodes[e->object].label);
    cell(w, atg_str_of(e->basis == ATG_BASIS_REFERENCE ? "reference"
                                                       : atg_status_name(e->status)));
    cell_number(w, e->sources);
    if (atg_list_check_text(e->first_seen, "first_seen", w->out.err) != ATG_OK ||
        atg_list_check_text(e->last_seen, "last_seen", w->out.err) != ATG_OK)
        return w->out.err->code;
    cell(w, e->first_seen);
    cell(w, e->last_seen);
    atg_code code = documents(w, e);
    if (code == ATG_OK)
        code = sentence(w, e);
    close_row(w);
    return code;
}

static atg_code claims(writer *w)
{
    const atg_graph *g = w->g;
    const atg_edge **order = g_new0(const atg_edge *, g->n_edges + 1);
    atg_code code = ATG_OK;
    for (size_t i = 0; i < g->n_edges; i++)
        order[i] = &g->edges[i];
    qsort(order, g->n_edges, sizeof *order, by_sources);
    open_table(w, "Claims", claim_heads, G_N_ELEMENTS(claim_heads));
    for (size_t i = 0; i < g->n_edges && code == ATG_OK; i++)
        code = claim(w, order[i]);
    close_table(w);
    g_free(order);
    return code;
}

/* ---- the whole ------------------------------------------------------------------- */

static const char page_style[] =
    "body{font:14px/1.4 sans-serif;margin:2em;color:#111;background:#fff}\n"
    "table{border-collapse:collapse;margin:1.5em 0}\n"
    "caption{text-align:left;font-weight:bold;padding:.3em 0}\n"
    "th,td{border:1px solid #999;padding:.25em .5em;text-align:left;"
    "vertical-align:top;overflow-wrap:anywhere}\n"
    "th{background:#eee}\n"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#111}"
    "th{background:#333}a{color:#8cf}}\n";

static void head(writer *w, const atg_export_options *opt)
{
    bool titled = opt->title && *opt->title;
    char *title =
        atg_figure_clean(atg_str_of(titled ? opt->title : "Attribution graph"));
    char *counts = atg_figure_counts_all(w->g);
    if (w->html) {
        atg_out_put(&w->out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
                             "<meta charset=\"utf-8\">\n<title>");
        text(w, atg_str_of(title));
        atg_out_format(&w->out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>",
                       page_style);
    } else {
        atg_out_put(&w->out, "# ");
    }
    text(w, atg_str_of(title));
    atg_out_put(&w->out, w->html ? "</h1>\n<p>" : "\n\n");
    text(w, atg_str_of(counts));
    atg_out_put(&w->out, w->html ? "</p>\n" : "\n");
    g_free(title);
    g_free(counts);
}

static atg_code write_tables(writer *w, const atg_export_options *opt, atg_sink *sink,
                             atg_error *err)
{
    atg_out_init(&w->out, sink, err);
    head(w, opt);
    atg_code code = nodes(w);
    if (code == ATG_OK)
        code = claims(w);
    atg_out_put(&w->out, w->html ? "</body>\n</html>\n" : "");
    return atg_out_end(&w->out, code);
}

atg_code atg_write_markdown(const atg_graph *g, const atg_export_options *opt,
                            atg_sink *sink, atg_error *err)
{
    return write_tables(&(writer){.g = g}, opt, sink, err);
}

atg_code atg_write_tables(const atg_graph *g, const atg_export_options *opt,
                          atg_sink *sink, atg_error *err)
{
    return write_tables(&(writer){.g = g, .html = true}, opt, sink, err);
}
