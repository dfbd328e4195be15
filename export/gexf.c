/* GEXF 1.3 (gexf.net), in the profile that Gephi and NetworkX read; docs/formats.md
 * says which line is there for whom.
 *
 * An edge's kind is its relation: Gephi keeps parallel edges of different kinds apart.
 * A node or edge lives from the day it was first spoken of to the last one; who has no
 * date has no spell and is there all the time. Colours are r, g, b, since NetworkX
 * knows no hex. */
#include <string.h>

#include "base/number.h"
#include "export/day.h"
#include "export/fields.h"
#include "export/figure.h"
#include "export/out.h"
#include "export/writers.h"

typedef struct writer {
    atg_fields fields;
    atg_out out;
} writer;

/* What elements and attributes of GEXF's own say already. */
static bool is_attribute(const writer *w, const atg_field *f)
{
    return !(f->flags & (ATG_FIELD_DERIVED | ATG_FIELD_LOOK)) &&
           strcmp(f->name, "label") != 0 && strcmp(f->name, "weight") != 0 &&
           atg_fields_has(&w->fields, f);
}

static void attributes(writer *w, const char *class, const atg_field *f, size_t n)
{
    atg_out_format(&w->out, "    <attributes class=\"%s\">\n", class);
    for (size_t i = 0; i < n; i++)
        if (is_attribute(w, &f[i]))
            atg_out_format(&w->out,
                           "      <attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n",
                           f[i].id, f[i].name, atg_field_xml_type(&f[i]));
    atg_out_put(&w->out, "    </attributes>\n");
}

static atg_code values(writer *w, const atg_field *f, size_t n, size_t row,
                       atg_field_value *value)
{
    atg_out_put(&w->out, "        <attvalues>\n");
    for (size_t i = 0; i < n; i++) {
        atg_str text;
        if (!is_attribute(w, &f[i]))
            continue;
        if (value(&w->fields, &f[i], row, &text) != ATG_OK)
            return w->out.err->code;
        if (!text.p)
            continue;
        atg_out_format(&w->out, "          <attvalue for=\"%s\" value=\"", f[i].id);
        atg_out_xml(&w->out, text);
        atg_out_put(&w->out, "\"/>\n");
    }
    atg_out_put(&w->out, "        </attvalues>\n");
    return ATG_OK;
}

/* Both ends or none: what is open would last for ever. */
static bool spell_of(atg_str first, atg_str last, char start[ATG_DAY_SIZE],
                     char end[ATG_DAY_SIZE])
{
    if (last.n == 0)
        last = first;
    return atg_day_first(first, start) && atg_day_last(last, end) &&
           strcmp(start, end) <= 0;
}

static void spell(writer *w, atg_str first, atg_str last)
{
    char start[ATG_DAY_SIZE], end[ATG_DAY_SIZE];
    if (spell_of(first, last, start, end))
        atg_out_format(&w->out, " start=\"%s\" end=\"%s\"", start, end);
}

static void color(writer *w, const char *hex)
{
    unsigned rgb = (unsigned)g_ascii_strtoull(hex + 1, NULL, 16);
    atg_out_format(&w->out, "        <viz:color r=\"%u\" g=\"%u\" b=\"%u\"/>\n",
                   rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
}

/* The rows of the table that tell how the node looks, as elements. */
static atg_code look(writer *w, size_t i)
{
    bool half = false; /* of the position */
    for (size_t k = 0; k < w->fields.n_node_fields; k++) {
        const atg_field *f = &w->fields.node_fields[k];
        atg_str text;
        if (!(f->flags & ATG_FIELD_LOOK))
            continue;
        if (atg_fields_node(&w->fields, f, i, &text) != ATG_OK)
            return w->out.err->code;
        if (!text.p)
            continue;
        if (f->type == ATG_FIELD_COLOR) {
            color(w, text.p);
        } else if (f->type == ATG_FIELD_SIZE) {
            atg_out_format(&w->out, "        <viz:size value=\"%.*s\"/>\n",
                           ATG_STR_ARG(text));
        } else if (!half) {
            half = true;
            atg_out_format(&w->out, "        <viz:position x=\"%.*s\"",
                           ATG_STR_ARG(text));
        } else {
            atg_out_format(&w->out, " y=\"%.*s\" z=\"0\"/>\n", ATG_STR_ARG(text));
        }
    }
    return ATG_OK;
}

static atg_code node(writer *w, size_t i)
{
    const atg_node *n = &w->fields.graph->nodes[i];
    if (atg_fields_label(&w->fields, i) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out, "      <node id=\"n%zu\" label=\"", i);
    atg_out_xml(&w->out, n->label);
    atg_out_put(&w->out, "\"");
    spell(w, n->first_seen, n->last_seen);
    atg_out_put(&w->out, ">\n");
    atg_code code =
        values(w, w->fields.node_fields, w->fields.n_node_fields, i, atg_fields_node);
    if (code == ATG_OK)
        code = look(w, i);
    atg_out_put(&w->out, "      </node>\n");
    return code;
}

static atg_code edge(writer *w, size_t i)
{
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out, "      <edge id=\"e%zu\" source=\"n%u\" target=\"n%u\"", i,
                   e.subject, e.object);
    if (e.kind)
        atg_out_format(&w->out, " kind=\"%s\"", e.kind);
    atg_out_put(&w->out, " label=\"");
    atg_out_xml(&w->out, e.label);
    char weight[ATG_NUMBER_SIZE];
    atg_out_format(&w->out, "\" weight=\"%s\"", atg_number_format(weight, e.weight));
    spell(w, e.first_seen, e.last_seen);
    atg_out_put(&w->out, ">\n");
    atg_code code =
        values(w, w->fields.edge_fields, w->fields.n_edge_fields, i, atg_fields_edge);
    color(w, atg_theme_find(NULL)->groups[atg_group_of(e.relation)].color);
    atg_out_put(&w->out, "      </edge>\n");
    return code;
}

static void meta(writer *w, const atg_export_options *opt)
{
    char *title = atg_figure_clean(atg_str_of(opt->title ? opt->title : ""));
    char *counts = atg_figure_counts_all(w->fields.graph);
    atg_out_put(&w->out, "  <meta>\n    <creator>attrigraph</creator>\n"
                         "    <description>");
    atg_out_xml(&w->out, atg_str_of(title));
    atg_out_put(&w->out, *title ? ": " : "");
    atg_out_xml(&w->out, atg_str_of(counts));
    atg_out_put(&w->out, "</description>\n  </meta>\n");
    g_free(title);
    g_free(counts);
}

/* A file without any spell is static, or Gephi shows an empty timeline. */
static bool has_spells(const writer *w)
{
    char start[ATG_DAY_SIZE], end[ATG_DAY_SIZE];
    const atg_graph *g = w->fields.graph;
    for (size_t i = 0; i < g->n_nodes; i++)
        if (spell_of(g->nodes[i].first_seen, g->nodes[i].last_seen, start, end))
            return true;
    for (size_t i = 0; i < g->n_edges; i++)
        if (spell_of(g->edges[i].first_seen, g->edges[i].last_seen, start, end))
            return true;
    return false;
}

static atg_code graph(writer *w)
{
    const atg_fields *f = &w->fields;
    atg_code code = ATG_OK;
    atg_out_format(&w->out,
                   "  <graph defaultedgetype=\"directed\" idtype=\"string\"%s>\n",
                   has_spells(w) ? " mode=\"dynamic\" timeformat=\"date\" "
                                   "timerepresentation=\"interval\""
                                 : "");
    attributes(w, "node", f->node_fields, f->n_node_fields);
    attributes(w, "edge", f->edge_fields, f->n_edge_fields);
    atg_out_put(&w->out, "    <nodes>\n");
    for (size_t i = 0; i < f->graph->n_nodes && code == ATG_OK; i++)
        code = node(w, i);
    atg_out_put(&w->out, "    </nodes>\n    <edges>\n");
    for (size_t i = 0; i < f->n_edges && code == ATG_OK; i++)
        code = edge(w, i);
    atg_out_put(&w->out, "    </edges>\n  </graph>\n</gexf>\n");
    return code;
}

atg_code atg_write_gexf(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err)
{
    writer w;
    atg_fields_init(&w.fields, g, opt, err);
    w.fields.readable = true;
    atg_out_init(&w.out, sink, err);
    atg_out_put(&w.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<gexf xmlns=\"http://gexf.net/1.3\" "
                        "xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n");
    meta(&w, opt);
    atg_code code = graph(&w);
    atg_fields_release(&w.fields);
    return atg_out_end(&w.out, code);
}
