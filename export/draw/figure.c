#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/draw.h"

static void set_layout(Agraph_t *g, const atg_draw_model *m)
{
    static const struct {
        const char *name, *value;
    } all[] = {{"bgcolor", "white"},
               {"outputorder", "edgesfirst"},
               {"pad", "0.1"},
               {"start", "1"},
               {"fontname", ATG_DRAW_FONT}},
      ranked[] = {{"nodesep", "0.28"},
                  {"ranksep", "0.62"},
                  {"splines", "true"},
                  {"newrank", "true"}},
      forced[] = {{"overlap", "prism"}, {"sep", "+7"},  {"esep", "+3"},
                  {"splines", "line"},  {"K", "0.6"},   {"pack", "14"},
                  {"repulsiveforce", "1.4"}, {"overlap_scaling", "-4"}};
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        agattr(g, AGRAPH, (char *)all[i].name, (char *)all[i].value);
    if (strcmp(m->engine, "dot") == 0) {
        for (size_t i = 0; i < G_N_ELEMENTS(ranked); i++)
            agattr(g, AGRAPH, (char *)ranked[i].name, (char *)ranked[i].value);
    } else {
        for (size_t i = 0; i < G_N_ELEMENTS(forced); i++)
            agattr(g, AGRAPH, (char *)forced[i].name, (char *)forced[i].value);
    }
    agattr(g, AGNODE, (char *)"fontname", (char *)ATG_DRAW_FONT);
    agattr(g, AGNODE, (char *)"margin", (char *)"0.07,0.035");
    agattr(g, AGEDGE, (char *)"arrowsize", (char *)"0.7");
}

static Agraph_t *build(const atg_draw_model *m, const atg_draw_sizes *s)
{
    Agraph_t *g = agopen((char *)"figure", Agdirected, NULL);
    Agnode_t **nodes = g_new0(Agnode_t *, m->n_nodes + 1);
    set_layout(g, m);
    atg_draw_set(g, "id", m->prefix);
    for (size_t i = 0; i < m->n_nodes; i++) {
        nodes[i] = agnode(g, (char *)m->nodes[i].id, 1);
        atg_draw_style_node(nodes[i], &m->nodes[i]);
        atg_draw_setf(nodes[i], "width", "%.4f", s->nodes[i].w / 72);
        atg_draw_setf(nodes[i], "height", "%.4f", s->nodes[i].h / 72);
        atg_draw_set(nodes[i], "fixedsize", "true");
        atg_draw_setf(nodes[i], "id", "%s-%s", m->prefix, m->nodes[i].id);
    }
    for (size_t i = 0; i < m->n_edges; i++) {
        const atg_draw_edge *d = &m->edges[i];
        Agedge_t *e = agedge(g, nodes[d->from], nodes[d->to], (char *)d->id, 1);
        atg_draw_style_edge(e, d);
        atg_draw_setf(e, "id", "%s-%s", m->prefix, d->id);
    }
    g_free(nodes);
    return g;
}

/* The scale of PNG: the paper's width at 300 dots an inch, else the model's dots; never
 * more than the pixel caps. */
static double png_dpi(const atg_draw_model *m, atg_draw_size page)
{
    double dpi = m->dpi;
    if (m->width_mm > 0)
        dpi = m->width_mm / 25.4 * 300 / (page.w / 72);
    double side = fmax(page.w, page.h) / 72;
    dpi = fmin(dpi, ATG_DRAW_MAX_SIDE / side);
    return fmin(dpi, sqrt(ATG_DRAW_MAX_PIXELS / (page.w * page.h / 72 / 72)));
}

static bool render(GVC_t *gvc, Agraph_t *g, const char *format, GString *out)
{
    char *data = NULL;
    unsigned n = 0;
    if (gvRenderData(gvc, g, strcmp(format, "png") == 0 ? "png:cairo" : format, &data,
                     &n) != 0 || !data)
        return false;
    g_string_append_len(out, data, (gssize)n);
    gvFreeRenderData(data);
    return true;
}

static bool finish(GVC_t *gvc, Agraph_t *g, const atg_draw_model *m, GString *out)
{
    if (gvLayout(gvc, g, "nop2") != 0)
        return false;
    bool ok = render(gvc, g, m->format, out);
    gvFreeLayout(gvc, g);
    return ok;
}

static bool lay_out(GVC_t *gvc, Agraph_t *g, const char *engine)
{
    if (gvLayout(gvc, g, engine) != 0)
        return false;
    /* without a stream this only writes places and lines into the attributes */
    bool ok = gvRender(gvc, g, "dot", NULL) == 0;
    gvFreeLayout(gvc, g);
    return ok;
}

bool atg_draw_figure(const atg_draw_model *m, GString *out, char **why)
{
    atg_draw_sizes sizes = {0};
    GVC_t *gvc = gvContext();
    Agraph_t *g = NULL;
    bool ok = gvc && atg_draw_measure(gvc, m, &sizes);
    if (ok) {
        g = build(m, &sizes);
        ok = lay_out(gvc, g, m->engine);
    }
    if (ok) {
        if (m->edge_labels)
            atg_draw_place_labels(g, m, &sizes);
        atg_draw_size page = atg_draw_compose(g, m, &sizes);
        if (strcmp(m->format, "png") == 0)
            atg_draw_setf(g, "dpi", "%.3f", png_dpi(m, page));
        else if (strcmp(m->format, "pdf") == 0 && m->width_mm > 0)
            atg_draw_setf(g, "size", "%.4f,%.4f!", m->width_mm / 25.4, 200.0);
        ok = finish(gvc, g, m, out);
    }
    if (!ok)
        *why = g_strdup_printf("Graphviz could not draw with engine '%s'", m->engine);
    if (g)
        agclose(g);
    atg_draw_sizes_release(&sizes);
    if (gvc)
        gvFreeContext(gvc);
    return ok;
}
