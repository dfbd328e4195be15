#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/draw.h"

#define PAD 0.1 /* inches around a picture */

/* One way to lay a graph out. */
typedef struct layout {
    const char *engine, *rankdir, *ranksep, *splines;
    const char *sep; /* points between nodes, where they are pushed apart; NULL: 9 */
} layout;

/* What "auto" tries, the ranked ones first: at equal cost the first one wins. */
static const layout candidates[] = {
    {"dot", "TB", "0.55", "true", NULL}, {"dot", "TB", "1.0", "true", NULL},
    {"dot", "TB", "1.6", "true", NULL},  {"dot", "LR", "1.0", "true", NULL},
    {"dot", "LR", "1.6", "true", NULL},  {"neato", "TB", "1", "true", NULL},
    {"sfdp", "TB", "1", "true", NULL},
};

/* The same for a width on paper, where text must not get small. */
static const layout paper[] = {
    {"dot", "TB", "0.45", "true", NULL}, {"dot", "TB", "0.9", "true", NULL},
    {"dot", "LR", "0.6", "true", NULL},  {"dot", "LR", "1.2", "true", NULL},
    {"neato", "TB", "1", "true", "+6"},  {"neato", "TB", "1", "true", "+4"},
    {"sfdp", "TB", "1", "true", "+6"},   {"sfdp", "TB", "1", "true", "+4"},
};

typedef struct attribute {
    const char *name, *value;
} attribute;

static void set_graph(Agraph_t *g, const attribute *rows, size_t n)
{
    for (size_t i = 0; i < n; i++)
        agattr(g, AGRAPH, (char *)rows[i].name, (char *)rows[i].value);
}

static void set_layout(Agraph_t *g, const atg_draw_model *m, const layout *how)
{
    const attribute all[] = {{"bgcolor", m->paper},
                             {"outputorder", "edgesfirst"},
                             {"pad", G_STRINGIFY(PAD)},
                             {"start", "1"},
                             {"fontname", m->font}};
    static const attribute ranked[] = {{"nodesep", "0.25"}, {"newrank", "true"}};
    const attribute forced[] = {{"overlap", "prism"},
                                {"sep", how->sep ? how->sep : "+9"},
                                {"esep", how->sep ? "+2" : "+4"},
                                {"K", "0.6"},
                                {"pack", "14"},
                                {"repulsiveforce", "1.4"},
                                {"overlap_scaling", "-4"}};
    const attribute own[] = {{"rankdir", how->rankdir},
                             {"ranksep", how->ranksep},
                             {"splines", how->splines}};
    set_graph(g, all, G_N_ELEMENTS(all));
    set_graph(g, own, G_N_ELEMENTS(own));
    if (strcmp(how->engine, "dot") == 0)
        set_graph(g, ranked, G_N_ELEMENTS(ranked));
    else
        set_graph(g, forced, G_N_ELEMENTS(forced));
    agattr(g, AGNODE, (char *)"fontname", (char *)m->font);
    agattr(g, AGNODE, (char *)"margin", (char *)"0");
    agattr(g, AGEDGE, (char *)"arrowsize", (char *)"0.7");
}

static size_t *degrees(const atg_draw_model *m)
{
    size_t *degree = g_new0(size_t, m->n_nodes + 1);
    for (size_t i = 0; i < m->n_edges; i++) {
        degree[m->edges[i].from]++;
        degree[m->edges[i].to]++;
    }
    return degree;
}

static Agraph_t *build(const atg_draw_model *m, const atg_draw_sizes *s,
                       const layout *how)
{
    Agraph_t *g = agopen((char *)"figure", Agdirected, NULL);
    Agnode_t **nodes = g_new0(Agnode_t *, m->n_nodes + 1);
    set_layout(g, m, how);
    atg_draw_set(g, "id", m->prefix);
    for (size_t i = 0; i < m->n_nodes; i++) {
        nodes[i] = agnode(g, (char *)m->nodes[i].id, 1);
        atg_draw_style_node(nodes[i], &m->nodes[i]);
        atg_draw_setf(nodes[i], "width", "%.4f", s->nodes[i].w / 72);
        atg_draw_setf(nodes[i], "height", "%.4f", s->nodes[i].h / 72);
        atg_draw_set(nodes[i], "fixedsize", "true");
        atg_draw_setf(nodes[i], "id", "%s-%s", m->prefix, m->nodes[i].id);
    }
    size_t *degree = degrees(m);
    for (size_t i = 0; i < m->n_edges; i++) {
        const atg_draw_edge *d = &m->edges[i];
        Agedge_t *e = agedge(g, nodes[d->from], nodes[d->to], (char *)d->id, 1);
        atg_draw_style_edge(e, d);
        atg_draw_setf(e, "id", "%s-%s", m->prefix, d->id);
        if (degree[d->from] == 1 || degree[d->to] == 1)
            atg_draw_set(e, "len", "0.45"); /* leaves stay near (neato) */
    }
    g_free(degree);
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
                     &n) != 0 ||
        !data)
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

/* Without its text plugin (no memory to load it) Graphviz goes on with guessed widths;
 * that is no picture to hand out. Its other warnings are noise. */
static bool plugin_missing;

static int hear_warning(char *text)
{
    if (strstr(text, "Could not load"))
        plugin_missing = true;
    return 0;
}

static Agraph_t *lay_out_as(GVC_t *gvc, const atg_draw_model *m,
                            const atg_draw_sizes *s, const layout *how)
{
    Agraph_t *g = build(m, s, how);
    if (lay_out(gvc, g, how->engine))
        return g;
    agclose(g);
    return NULL;
}

static Agraph_t *lay_out_best(GVC_t *gvc, const atg_draw_model *m,
                              const atg_draw_sizes *s)
{
    Agraph_t *best = NULL;
    double least = INFINITY;
    const layout *ways = m->width_mm > 0 ? paper : candidates;
    size_t n = m->width_mm > 0 ? G_N_ELEMENTS(paper) : G_N_ELEMENTS(candidates);
    for (size_t i = 0; i < n; i++) {
        Agraph_t *g = lay_out_as(gvc, m, s, &ways[i]);
        double cost = g ? atg_draw_cost(g, m, s) : INFINITY;
        if (cost < least) {
            Agraph_t *old = best;
            best = g;
            g = old;
            least = cost;
        }
        if (g)
            agclose(g);
    }
    return best;
}

static Agraph_t *lay_out_model(GVC_t *gvc, const atg_draw_model *m,
                               const atg_draw_sizes *s)
{
    if (strcmp(m->engine, "auto") == 0)
        return lay_out_best(gvc, m, s);
    bool ranked = strcmp(m->engine, "dot") == 0;
    bool lines = strcmp(m->mode, "positions") != 0;
    const layout how = {m->engine, "TB", ranked ? "0.8" : "1",
                        ranked  ? "true"
                        : lines ? "line"
                                : "none",
                        m->width_mm > 0 ? "+4" : NULL};
    return lay_out_as(gvc, m, s, &how);
}

bool atg_draw_laid_out(const atg_draw_model *m, atg_draw_finish *use, GString *out,
                       char **why)
{
    atg_draw_sizes sizes = {0};
    agseterrf(hear_warning);
    GVC_t *gvc = gvContext();
    Agraph_t *g = NULL;
    bool ok = gvc && atg_draw_measure(gvc, m, &sizes);
    if (ok)
        g = lay_out_model(gvc, m, &sizes);
    ok = g && use(gvc, g, m, &sizes, out);
    if (plugin_missing)
        *why = g_strdup("Graphviz could not load a plugin it needs");
    else if (!ok)
        *why = g_strdup_printf("Graphviz could not draw with engine '%s'", m->engine);
    if (g)
        agclose(g);
    atg_draw_sizes_release(&sizes);
    if (gvc)
        gvFreeContext(gvc);
    return ok && !plugin_missing;
}

/* Of everything that has been put there, with the margin around it. */
static bool page_size(GVC_t *gvc, Agraph_t *g, atg_draw_size *page)
{
    if (gvLayout(gvc, g, "nop2") != 0)
        return false;
    boxf b = GD_bb(g);
    *page =
        (atg_draw_size){b.UR.x - b.LL.x + 2 * PAD * 72, b.UR.y - b.LL.y + 2 * PAD * 72};
    gvFreeLayout(gvc, g);
    return true;
}

static bool finish_figure(GVC_t *gvc, Agraph_t *g, const atg_draw_model *m,
                          const atg_draw_sizes *sizes, GString *out)
{
    if (m->edge_labels)
        atg_draw_place_labels(g, m, sizes);
    atg_draw_compose(g, m, sizes);
    /* Graphviz would add half an inch of paper on each side of a PDF. */
    atg_draw_set(g, "margin", "0");
    if (strcmp(m->format, "png") == 0) {
        atg_draw_size page;
        if (!page_size(gvc, g, &page))
            return false;
        atg_draw_setf(g, "dpi", "%.3f", png_dpi(m, page));
    } else if (strcmp(m->format, "pdf") == 0 && m->width_mm > 0)
        atg_draw_setf(g, "size", "%.4f,%.4f!", m->width_mm / 25.4, 200.0);
    return finish(gvc, g, m, out);
}

bool atg_draw_figure(const atg_draw_model *m, GString *out, char **why)
{
    return atg_draw_laid_out(m, finish_figure, out, why);
}
