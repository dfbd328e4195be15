#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/draw.h"

static Agnode_t *probe(Agraph_t *g, const char *text, double size, const char *font)
{
    char id[32];
    snprintf(id, sizeof id, "t%d", agnnodes(g));
    return atg_draw_add_text(
        g, &(atg_draw_text){id, text, font, "#000000", size, 0, 0});
}

static atg_draw_size size_of(Agnode_t *n)
{
    return (atg_draw_size){ND_width(n) * 72, ND_height(n) * 72};
}

/* Grown in proportion until its area is the one that stands for its rank. */
static atg_draw_size grown(atg_draw_size s, double area)
{
    double have = s.w * s.h;
    double by = have > 0 && have < area ? sqrt(area / have) : 1;
    return (atg_draw_size){s.w * by, s.h * by};
}

typedef struct probes {
    Agnode_t **nodes, **labels, **legend, **lines;
} probes;

static void add_probes(Agraph_t *g, const atg_draw_model *m, probes *p, size_t n_lines)
{
    char id[32];
    for (size_t i = 0; i < m->n_nodes; i++) {
        snprintf(id, sizeof id, "n%zu", i);
        p->nodes[i] = agnode(g, id, 1);
        atg_draw_style_node(p->nodes[i], &m->nodes[i]);
        atg_draw_set(p->nodes[i], "fontname", ATG_DRAW_FONT);
        atg_draw_set(p->nodes[i], "margin", "0.07,0.035");
        atg_draw_set(p->nodes[i], "width", "0.5");
        atg_draw_set(p->nodes[i], "height", "0.3");
        atg_draw_set(p->nodes[i], "pos", "0,0");
    }
    for (size_t i = 0; m->edge_labels && i < m->n_edges; i++)
        if (*m->edges[i].label)
            p->labels[i] =
                probe(g, m->edges[i].label, ATG_DRAW_EDGE_TEXT, ATG_DRAW_FONT);
    for (size_t i = 0; i < m->n_legend; i++)
        p->legend[i] =
            probe(g, m->legend[i].text, ATG_DRAW_TEXT,
                  m->legend[i].kind == ATG_DRAW_LEGEND_HEAD ? ATG_DRAW_FONT_BOLD
                                                            : ATG_DRAW_FONT);
    p->lines[0] = probe(g, m->title, ATG_DRAW_TEXT, ATG_DRAW_FONT_BOLD);
    for (size_t i = 1; i < n_lines; i++) {
        const char *line = json_string_value(json_array_get(m->caption, i - 1));
        p->lines[i] = probe(g, line ? line : "", ATG_DRAW_TEXT, ATG_DRAW_FONT);
    }
}

static void take_sizes(const atg_draw_model *m, const probes *p, atg_draw_sizes *s)
{
    for (size_t i = 0; i < m->n_nodes; i++)
        s->nodes[i] = grown(size_of(p->nodes[i]), m->nodes[i].area);
    for (size_t i = 0; i < m->n_edges; i++)
        if (p->labels[i])
            s->labels[i] = size_of(p->labels[i]);
    for (size_t i = 0; i < m->n_legend; i++)
        s->legend[i] = size_of(p->legend[i]);
    for (size_t i = 0; i < s->n_lines; i++)
        s->lines[i] = size_of(p->lines[i]);
}

bool atg_draw_measure(GVC_t *gvc, const atg_draw_model *m, atg_draw_sizes *s)
{
    s->n_lines = 1 + json_array_size(m->caption);
    s->nodes = g_new0(atg_draw_size, m->n_nodes + 1);
    s->labels = g_new0(atg_draw_size, m->n_edges + 1);
    s->legend = g_new0(atg_draw_size, m->n_legend + 1);
    s->lines = g_new0(atg_draw_size, s->n_lines);
    probes p = {g_new0(Agnode_t *, m->n_nodes + 1), g_new0(Agnode_t *, m->n_edges + 1),
                g_new0(Agnode_t *, m->n_legend + 1), g_new0(Agnode_t *, s->n_lines)};
    Agraph_t *g = agopen((char *)"measure", Agdirected, NULL);
    add_probes(g, m, &p, s->n_lines);
    bool ok = gvLayout(gvc, g, "nop2") == 0;
    if (ok) {
        take_sizes(m, &p, s);
        gvFreeLayout(gvc, g);
    }
    agclose(g);
    g_free(p.nodes);
    g_free(p.labels);
    g_free(p.legend);
    g_free(p.lines);
    return ok;
}

void atg_draw_sizes_release(atg_draw_sizes *s)
{
    g_free(s->nodes);
    g_free(s->labels);
    g_free(s->legend);
    g_free(s->lines);
    *s = (atg_draw_sizes){0};
}
