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
        g, &(atg_draw_text){id, text, font, "#000000", size, 0, 0, 0});
}

static atg_draw_size size_of(Agnode_t *n)
{
    return (atg_draw_size){ND_width(n) * 72, ND_height(n) * 72};
}

/* The least shape around a text of w by h. A rectangle inscribed in an ellipse needs
 * (w/W)^2 + (h/H)^2 <= 1, in an octagon w/W + h/H <= 1.41, in a hexagon
 * w/W + h/2H <= 1; the shares of each keep wide labels in flat shapes. */
static atg_draw_size around(const char *shape, atg_draw_size t)
{
    static const struct {
        const char *shape;
        double w, h;   /* factors */
        double dw, dh; /* points added */
    } rows[] = {
        {"ellipse", 1.22, 1.72, 4, 2}, {"octagon", 1.16, 1.75, 4, 3},
        {"hexagon", 1.30, 1.95, 4, 2}, {"box3d", 1, 1, 18, 15},
        {"component", 1, 1, 24, 10},   {"tab", 1, 1, 12, 14},
        {"cds", 1.05, 1, 22, 9},       {"box", 1, 1, 11, 8},
    };
    size_t i = 0;
    while (i + 1 < G_N_ELEMENTS(rows) && strcmp(shape, rows[i].shape) != 0)
        i++;
    return (atg_draw_size){fmax(t.w * rows[i].w + rows[i].dw, 30),
                           fmax(t.h * rows[i].h + rows[i].dh, 18)};
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
    for (size_t i = 0; i < m->n_nodes; i++)
        p->nodes[i] = probe(g, m->nodes[i].label, m->nodes[i].font, m->font);
    for (size_t i = 0; m->edge_labels && i < m->n_edges; i++)
        if (*m->edges[i].label)
            p->labels[i] = probe(g, m->edges[i].label, ATG_DRAW_EDGE_TEXT, m->font);
    for (size_t i = 0; i < m->n_legend; i++)
        p->legend[i] =
            probe(g, m->legend[i].text, ATG_DRAW_TEXT,
                  m->legend[i].kind == ATG_DRAW_LEGEND_HEAD ? m->bold_font : m->font);
    p->lines[0] = probe(g, m->title, ATG_DRAW_TEXT, m->bold_font);
    for (size_t i = 1; i < n_lines; i++) {
        const char *line = json_string_value(json_array_get(m->caption, i - 1));
        p->lines[i] = probe(g, line ? line : "", ATG_DRAW_TEXT, m->font);
    }
}

static void take_sizes(const atg_draw_model *m, const probes *p, atg_draw_sizes *s)
{
    for (size_t i = 0; i < m->n_nodes; i++)
        s->nodes[i] =
            grown(around(m->nodes[i].shape, size_of(p->nodes[i])), m->nodes[i].area);
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
