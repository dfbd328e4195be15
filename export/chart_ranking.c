/* ranking: bars of one metric, the first in rank at the top, with names. */
#include <math.h>
#include <string.h>

#include "export/chart.h"
#include "export/figure.h"

#define ROWS 20 /* where the user says nothing */

typedef struct ranking {
    const atg_metric *metric;
    uint32_t *nodes; /* by rank */
    size_t n;        /* of them drawn */
    double labels;   /* room for names, points */
    double most;     /* the longest bar's value */
} ranking;

static double value_of(const atg_chart *c, const ranking *r, size_t i)
{
    return atg_metric_of(r->metric, &c->g->nodes[r->nodes[i]]);
}

static char *name_of(const atg_chart *c, const ranking *r, size_t i)
{
    return atg_figure_clean(c->g->nodes[r->nodes[i]].label);
}

static void fit(const atg_chart *c, ranking *r)
{
    for (size_t i = 0; i < r->n; i++) {
        char *name = name_of(c, r, i);
        r->labels = fmax(r->labels, atg_text_width(name, c->text, false));
        r->most = fmax(r->most, value_of(c, r, i));
        g_free(name);
    }
    r->labels = fmin(r->labels, 0.42 * (c->right - c->left));
}

static void put_bar(atg_chart *c, const ranking *r, size_t i, double x)
{
    const atg_text_style style = {.size = c->text};
    const char *fill = c->theme->types[c->g->nodes[r->nodes[i]].type].fill;
    char *value = atg_chart_number(value_of(c, r, i));
    double gap = c->text * 0.4, room = c->right - x - gap - c->text * 3.8;
    double w = r->most > 0 ? room * fmax(value_of(c, r, i), 0) / r->most : 0;
    const double box[4] = {x, c->y, w, c->text};
    if (w > 0)
        atg_scene_rect(&c->scene, box, 0,
                       (atg_paint){fill, c->theme->outline, 0.4, NULL});
    atg_chart_text(c, x + w + gap, c->y, c->right - x - w - gap, value, &style);
    g_free(value);
}

static void put_row(atg_chart *c, const ranking *r, size_t i)
{
    const atg_text_style style = {.size = c->text};
    atg_ntype type = c->g->nodes[r->nodes[i]].type;
    char *id = g_strdup_printf("n%u", r->nodes[i]), *name = name_of(c, r, i);
    char *css = g_strdup_printf("row %s", atg_ntype_name(type));
    char *tip = atg_figure_node_tip(c->g, r->nodes[i]);
    const double glyph[4] = {c->left, c->y, c->text * 1.6, c->text};
    double x = c->left + glyph[2] + c->text * 0.5;
    atg_scene_open(&c->scene, id, css, tip);
    atg_chart_glyph(c, type, glyph);
    atg_chart_text(c, x, c->y, r->labels, name, &style);
    put_bar(c, r, i, x + r->labels + c->text * 0.6);
    atg_scene_close(&c->scene);
    c->y += c->text * 1.5;
    g_free(id);
    g_free(name);
    g_free(css);
    g_free(tip);
}

static void tell(atg_chart *c, const ranking *r)
{
    for (size_t i = 0; i < r->n && i < 3; i++) {
        char *name = name_of(c, r, i), *value = atg_chart_number(value_of(c, r, i));
        g_string_append_printf(c->about, "%s%s %s", i ? ", " : "First: ", name, value);
        g_free(name);
        g_free(value);
    }
    if (r->n)
        g_string_append_c(c->about, '.');
}

static void put_rows(atg_chart *c, ranking *r)
{
    unsigned types = 0;
    fit(c, r);
    for (size_t i = 0; i < r->n; i++) {
        put_row(c, r, i);
        types |= 1u << c->g->nodes[r->nodes[i]].type;
    }
    if (r->n == 0)
        atg_chart_nothing(c, "The graph has no nodes");
    tell(c, r);
    atg_chart_legend_types(c, types);
}

void atg_chart_ranking(atg_chart *c)
{
    ranking r = {.metric = c->opt->by};
    if (!r.metric)
        r.metric = atg_metric_find(ATG_STR("pagerank"));
    size_t rows = (size_t)fmax(atg_chart_room(c, 3) / (c->text * 1.5), 1);
    r.n = MIN(MIN(c->opt->top ? c->opt->top : ROWS, rows), c->g->n_nodes);
    r.nodes = g_new0(uint32_t, c->g->n_nodes + 1);
    atg_metric_rank(r.metric, c->g, r.nodes);
    bool pagerank = strcmp(r.metric->name, "pagerank") == 0;
    char *name =
        g_strdelimit(g_strdup(pagerank ? "PageRank" : r.metric->name), "_", ' ');
    char *title = g_strdup_printf("Nodes by %s", name);
    char *shown = atg_chart_shown(r.n, c->g->n_nodes, "node");
    atg_chart_head(c, title, shown);
    put_rows(c, &r);
    g_free(name);
    g_free(title);
    g_free(shown);
    g_free(r.nodes);
}
