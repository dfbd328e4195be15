/* Mermaid flowcharts (mermaid.js.org), which Markdown pages of many sites draw.
 *
 * A name is quoted, and whatever in it is no letter, digit or harmless mark becomes an
 * entity in Mermaid's spelling (#35; is '#'), so that no name can end its quotes, begin
 * a directive or bring markup. Long names are cut: this is a drawing, not a store. */
#include <string.h>

#include "export/fields.h"
#include "export/figure.h"
#include "export/out.h"
#include "export/palette.h"
#include "export/writers.h"

#define LABEL_CHARS 120
/* Beyond these Mermaid refuses to draw, unless the page that holds it says
 * otherwise. */
#define MOST_EDGES 500u
#define MOST_BYTES 50000u

static const struct {
    const char *open, *close;
} shapes[ATG_NTYPE_COUNT] = {
    [ATG_COUNTRY] = {"([\"", "\"])"},       [ATG_BLOC] = {"[[\"", "\"]]"},
    [ATG_AGENCY] = {"[\"", "\"]"},          [ATG_ORGANIZATION] = {"(\"", "\")"},
    [ATG_PERSON] = {">\"", "\"]"},          [ATG_ACTOR] = {"{{\"", "\"}}"},
    [ATG_INCIDENT] = {"[/\"", "\"\\]"},     [ATG_MALWARE] = {"[\\\"", "\"\\]"},
    [ATG_VULNERABILITY] = {"[/\"", "\"/]"}, [ATG_PRODUCT] = {"[(\"", "\")]"},
};

typedef struct writer {
    atg_fields fields;
    atg_out out;
    size_t bytes;
} writer;

static void text(writer *w, atg_str s)
{
    size_t chars = 0, i = 0;
    for (; i < s.n && chars < LABEL_CHARS; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool plain =
            c >= 0x80 || g_ascii_isalnum((char)c) || strchr(" .,-_()/'", (char)c);
        bool begins = (c & 0xC0) != 0x80;
        chars += begins ? 1 : 0;
        if (plain)
            atg_out_str(&w->out, (atg_str){s.p + i, 1});
        else if (c < 0x20 || c == 0x7F)
            atg_out_put(&w->out, " ");
        else
            atg_out_format(&w->out, "#%u;", c);
    }
    /* the last character may have more bytes */
    for (; i < s.n && ((unsigned char)s.p[i] & 0xC0) == 0x80; i++)
        atg_out_str(&w->out, (atg_str){s.p + i, 1});
    if (i < s.n)
        atg_out_put(&w->out, "\xE2\x80\xA6");
    w->bytes += 2 * i + 32;
}

static atg_code node(writer *w, size_t i)
{
    const atg_node *n = &w->fields.graph->nodes[i];
    if (atg_fields_label(&w->fields, i) != ATG_OK)
        return w->out.err->code;
    unsigned type = (unsigned)n->type < ATG_NTYPE_COUNT ? n->type : 0;
    atg_out_format(&w->out, "    n%zu%s", i, shapes[type].open);
    /* empty quotes are an error there */
    text(w, atg_str_trim(n->label).n ? n->label : ATG_STR("-"));
    atg_out_format(&w->out, "%s\n", shapes[type].close);
    return ATG_OK;
}

static const char *arrow(const atg_edge_head *e)
{
    return e->status == ATG_HEDGED ? "-.->" : e->status == ATG_DENIED ? "--x" : "-->";
}

static atg_code edge(writer *w, size_t i)
{
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out, "    n%u %s|\"", e.subject, arrow(&e));
    text(w, e.label);
    atg_out_format(&w->out, "\"| n%u\n", e.object);
    return ATG_OK;
}

/* "    class n0,n7 country" for every type there is. */
static void node_classes(writer *w)
{
    const atg_graph *g = w->fields.graph;
    for (unsigned t = 0; t < ATG_NTYPE_COUNT; t++) {
        const char *name = atg_ntype_name((atg_ntype)t);
        size_t n = 0;
        for (size_t i = 0; i < g->n_nodes; i++)
            if (g->nodes[i].type == (atg_ntype)t)
                atg_out_format(&w->out, "%sn%zu", n++ ? "," : "    class ", i);
        if (n)
            atg_out_format(
                &w->out, " %s\n    classDef %s fill:%s,color:%s,stroke:#333333\n", name,
                name, atg_palette_fill((atg_ntype)t), atg_palette_text((atg_ntype)t));
    }
}

/* The same for the colours of lines, which go by their numbers. */
static void line_styles(writer *w)
{
    for (unsigned k = 0; k < ATG_GROUP_COUNT; k++) {
        size_t n = 0;
        for (size_t i = 0; i < w->fields.n_edges; i++) {
            atg_edge_head e;
            if (atg_fields_head(&w->fields, i, &e) == ATG_OK &&
                atg_group_of(e.relation) == (atg_edge_group)k)
                atg_out_format(&w->out, "%s%zu", n++ ? "," : "    linkStyle ", i);
        }
        if (n)
            atg_out_format(&w->out, " stroke:%s\n",
                           atg_theme_find(NULL)->groups[k].color);
    }
}

/* For screen readers; the rest of the line is text, so that only '#' and ';' matter. */
static void access_texts(writer *w, const char *title, const char *counts)
{
    char *safe = g_strdelimit(g_strdup(title), "#;{}\n\r\t\"<>&:%", ' ');
    atg_out_format(&w->out,
                   "    accTitle: %s\n    accDescr: Claims about cyber attacks, %s\n",
                   *g_strstrip(safe) ? safe : "Attribution graph", counts);
    g_free(safe);
}

static void head(writer *w, const atg_export_options *opt)
{
    char *title = atg_figure_clean(atg_str_of(opt->title ? opt->title : ""));
    char *counts = atg_figure_counts_all(w->fields.graph);
    if (*title) {
        atg_out_put(&w->out, "---\ntitle: ");
        atg_out_json(&w->out, atg_str_of(title)); /* which YAML takes */
        atg_out_put(&w->out, "\n---\n");
    }
    atg_out_put(&w->out, "flowchart LR\n");
    access_texts(w, title, counts);
    g_free(title);
    g_free(counts);
}

static void tell_limits(const writer *w, const atg_export_options *opt)
{
    char line[200];
    if (!opt->note || (w->fields.n_edges <= MOST_EDGES && w->bytes <= MOST_BYTES))
        return;
    g_snprintf(line, sizeof line,
               "Mermaid draws %u edges and %u bytes at most, unless its page says "
               "otherwise (maxEdges, maxTextSize); filter the graph or add --edges "
               "aggregated",
               MOST_EDGES, MOST_BYTES);
    opt->note(line, opt->user);
}

atg_code atg_write_mermaid(const atg_graph *g, const atg_export_options *opt,
                           atg_sink *sink, atg_error *err)
{
    writer w = {0};
    atg_code code = ATG_OK;
    atg_fields_init(&w.fields, g, opt, err);
    atg_out_init(&w.out, sink, err);
    head(&w, opt);
    for (size_t i = 0; i < g->n_nodes && code == ATG_OK; i++)
        code = node(&w, i);
    for (size_t i = 0; i < w.fields.n_edges && code == ATG_OK; i++)
        code = edge(&w, i);
    if (code == ATG_OK) {
        node_classes(&w);
        line_styles(&w);
        tell_limits(&w, opt);
    }
    atg_fields_release(&w.fields);
    return atg_out_end(&w.out, code);
}
