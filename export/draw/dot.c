#include <stdio.h>
#include <string.h>

#include "export/draw/draw.h"
#include "export/draw/escape.h"

static int put_string(void *channel, const char *text)
{
    g_string_append(channel, text);
    return 0;
}

static int flush_nothing(void *channel)
{
    (void)channel;
    return 0;
}

static void defaults(Agraph_t *g, const atg_draw_model *m)
{
    const struct {
        int kind;
        const char *name, *value;
    } rows[] = {
        {AGRAPH, "charset", "UTF-8"},
        {AGRAPH, "bgcolor", m->paper},
        {AGRAPH, "fontname", m->font},
        {AGRAPH, "outputorder", "edgesfirst"},
        {AGRAPH, "overlap", "prism"},
        {AGRAPH, "labelloc", "t"},
        {AGRAPH, "labeljust", "l"},
        {AGRAPH, "linelength", "0"}, /* no line breaks inside strings */
        {AGNODE, "fontname", m->font},
        {AGEDGE, "fontname", m->font},
        {AGEDGE, "fontsize", "8"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        agattr(g, rows[i].kind, (char *)rows[i].name, (char *)rows[i].value);
}

static void set_attrs(void *object, json_t *attrs)
{
    const char *name;
    json_t *value;
    json_object_foreach(attrs, name, value)
    {
        const char *text = json_string_value(value);
        if (!text || !*text || !atg_draw_is_plain(name))
            continue;
        char *safe = atg_draw_value(text);
        atg_draw_set(object, name, safe);
        g_free(safe);
    }
}

static void set_tooltip(void *object, const char *text)
{
    if (!*text)
        return;
    char *safe = atg_draw_tooltip(text);
    atg_draw_set(object, "tooltip", safe);
    g_free(safe);
}

static void add_edge(Agraph_t *g, Agnode_t **nodes, const atg_draw_edge *d)
{
    Agedge_t *e = agedge(g, nodes[d->from], nodes[d->to], (char *)d->id, 1);
    char *label = atg_draw_label(d->label);
    atg_draw_set(e, "label", label);
    g_free(label);
    atg_draw_style_edge(e, d);
    atg_draw_set(e, "fontcolor", d->color);
    set_tooltip(e, d->tooltip);
    set_attrs(e, d->attrs);
}

/* Each line ends in \l, which sets it flush left. */
static void add_lines(GString *label, const char *text)
{
    char **lines = g_strsplit(text ? text : "", "\n", -1);
    for (char **line = lines; *line; line++) {
        char *safe = atg_draw_label(*line);
        if (*safe && label->len + strlen(safe) < ATG_DRAW_MAX_TEXT / 2)
            g_string_append_printf(label, "%s\\l", safe);
        g_free(safe);
    }
    g_strfreev(lines);
}

static void add_caption(Agraph_t *g, const atg_draw_model *m)
{
    GString *label = g_string_new(NULL);
    size_t i;
    json_t *line;
    add_lines(label, m->title);
    json_array_foreach(m->caption, i, line) add_lines(label, json_string_value(line));
    agattr(g, AGRAPH, (char *)"label", label->str);
    g_string_free(label, TRUE);
}

bool atg_draw_dot(const atg_draw_model *m, GString *out, char **why)
{
    Agiodisc_t io = {AgIoDisc.afread, put_string, flush_nothing};
    Agdisc_t disc = {&AgMemDisc, &AgIdDisc, &io};
    Agraph_t *g = agopen((char *)"attrigraph", Agdirected, &disc);
    if (!g) {
        *why = g_strdup("cannot make a graph");
        return false;
    }
    Agnode_t **nodes = g_new0(Agnode_t *, m->n_nodes + 1);
    defaults(g, m);
    add_caption(g, m);
    for (size_t i = 0; i < m->n_nodes; i++) {
        const atg_draw_node *d = &m->nodes[i];
        nodes[i] = agnode(g, (char *)d->id, 1);
        atg_draw_style_node(nodes[i], d);
        set_tooltip(nodes[i], d->tooltip);
        set_attrs(nodes[i], d->attrs);
    }
    for (size_t i = 0; i < m->n_edges; i++)
        add_edge(g, nodes, &m->edges[i]);
    bool ok = agwrite(g, out) == 0;
    if (!ok)
        *why = g_strdup("cannot write the graph");
    g_free(nodes);
    agclose(g);
    return ok;
}
