/* DOT without default statements (--dot-plain), for readers that stop at "node [...]":
 * one statement a node, one an edge, each attribute where it belongs, no line broken.
 *
 * A backslash begins an escape in DOT, '&' an entity where a name and ';' follow; both
 * are escaped, so that Graphviz shows the text as it is. It reads no quoted text of
 * more than 16,384 bytes: longer labels are cut. */
#include <string.h>

#include "base/number.h"
#include "export/fields.h"
#include "export/figure.h"
#include "export/out.h"
#include "export/palette.h"
#include "export/writers.h"

enum { MOST = 16000 };

typedef struct writer {
    atg_fields fields;
    atg_out out;
} writer;

/* "&amp;", "&#65;": what Graphviz would take for an entity. */
static bool is_entity(atg_str s, size_t at)
{
    size_t i = at + 1;
    while (i < s.n && (g_ascii_isalnum(s.p[i]) || s.p[i] == '#'))
        i++;
    return i > at + 1 && i < s.n && s.p[i] == ';';
}

static const char *escape_of(atg_str s, size_t i)
{
    switch (s.p[i]) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '&':
        return is_entity(s, i) ? "&amp;" : NULL;
    default:
        return NULL;
    }
}

static void quoted(writer *w, atg_str s)
{
    GString *safe = g_string_new("\"");
    for (size_t i = 0; i < s.n; i++) {
        const char *as = escape_of(s, i);
        bool begins = ((unsigned char)s.p[i] & 0xC0) != 0x80;
        if (begins && safe->len > MOST)
            break;
        if (as)
            g_string_append(safe, as);
        else
            g_string_append_c(safe, s.p[i]);
    }
    g_string_append_c(safe, '"');
    atg_out_str(&w->out, (atg_str){safe->str, safe->len});
    g_string_free(safe, TRUE);
}

static atg_code node(writer *w, size_t i)
{
    const atg_node *n = &w->fields.graph->nodes[i];
    const atg_type_look *look = &atg_theme_find(NULL)->types[n->type];
    if (atg_fields_label(&w->fields, i) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out, "  n%zu [label=", i);
    quoted(w, n->label);
    atg_out_format(&w->out,
                   ", type=\"%s\", shape=\"%s\", style=\"%s\", fillcolor=\"%s\", "
                   "fontcolor=\"%s\"];\n",
                   atg_ntype_name(n->type), look->shape,
                   look->rounded ? "filled,rounded" : "filled",
                   atg_palette_fill(n->type), atg_palette_text(n->type));
    return ATG_OK;
}

static atg_code edge(writer *w, size_t i)
{
    char weight[ATG_NUMBER_SIZE];
    atg_edge_head e;
    if (atg_fields_head(&w->fields, i, &e) != ATG_OK)
        return w->out.err->code;
    atg_out_format(&w->out, "  n%u -> n%u [label=", e.subject, e.object);
    quoted(w, e.label);
    atg_out_format(&w->out,
                   ", status=\"%s\", documents=\"%s\", style=\"%s\", color=\"%s\"];\n",
                   atg_status_name(e.status), atg_number_format(weight, e.weight),
                   atg_theme_find(NULL)->statuses[e.status].line,
                   atg_theme_find(NULL)->groups[atg_group_of(e.relation)].color);
    return ATG_OK;
}

atg_code atg_write_dot_plain(const atg_graph *g, const atg_export_options *opt,
                             atg_sink *sink, atg_error *err)
{
    writer w;
    atg_code code = ATG_OK;
    atg_fields_init(&w.fields, g, opt, err);
    atg_out_init(&w.out, sink, err);
    atg_out_put(&w.out, "digraph attrigraph {\n");
    for (size_t i = 0; i < g->n_nodes && code == ATG_OK; i++)
        code = node(&w, i);
    for (size_t i = 0; i < w.fields.n_edges && code == ATG_OK; i++)
        code = edge(&w, i);
    atg_out_put(&w.out, "}\n");
    atg_fields_release(&w.fields);
    return atg_out_end(&w.out, code);
}
