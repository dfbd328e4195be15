#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/draw/draw.h"

#define TITLE 1.4 /* its text, compared with the rest */

/* Where the next piece of the legend goes; all in points, y upwards. */
typedef struct pen {
    Agraph_t *g;
    const atg_draw_model *m;
    const atg_draw_sizes *s;
    double scale; /* of text and samples: a large figure is printed smaller */
    double left, right;
    double x, y;
    size_t count; /* for ids */
} pen;

static void text_at(pen *p, const char *text, atg_draw_size s, bool bold, double scale)
{
    char id[64];
    snprintf(id, sizeof id, "text%zu", p->count++);
    Agnode_t *n = atg_draw_add_text(
        p->g,
        &(atg_draw_text){id, text, bold ? p->m->bold_font : p->m->font, p->m->ink,
                         ATG_DRAW_TEXT * scale, p->x, p->y, (s.w * 1.1 + 8) * scale});
    atg_draw_setf(n, "id", "%s-%s", p->m->prefix, id);
}

static void sample_node(pen *p, const atg_draw_node *d, double w)
{
    char id[64];
    snprintf(id, sizeof id, "legend%zu", p->count++);
    Agnode_t *n = agnode(p->g, id, 1);
    atg_draw_style_node(n, d);
    atg_draw_set(n, "label", "");
    atg_draw_set(n, "fixedsize", "true");
    atg_draw_setf(n, "width", "%.4f", w / 72);
    atg_draw_setf(n, "height", "%.4f", 12 * p->scale / 72);
    atg_draw_setf(n, "pos", "%.2f,%.2f", p->x + w / 2, p->y);
    atg_draw_setf(n, "id", "%s-%s", p->m->prefix, id);
}

static Agnode_t *anchor(pen *p, double x)
{
    char id[64];
    snprintf(id, sizeof id, "legend%zu", p->count++);
    Agnode_t *n = agnode(p->g, id, 1);
    atg_draw_set(n, "shape", "point");
    atg_draw_set(n, "style", "invis");
    atg_draw_set(n, "width", "0.01");
    atg_draw_set(n, "height", "0.01");
    atg_draw_set(n, "fixedsize", "true");
    atg_draw_setf(n, "pos", "%.2f,%.2f", x, p->y);
    return n;
}

/* How far before the end an arrow starts, in sizes of a normal arrow. */
static double arrow_share(const char *arrow)
{
    static const struct {
        const char *name;
        double share;
    } rows[] = {{"none", 0},      {"tee", 0.3},      {"dot", 0.8},
                {"diamond", 1.2}, {"odiamond", 1.2}, {"box", 0.75}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (strcmp(arrow, rows[i].name) == 0)
            return rows[i].share;
    return 1;
}

static void sample_edge(pen *p, const atg_draw_edge *d, double w)
{
    double x0 = p->x, x1 = p->x + w, head = 7 * p->scale * arrow_share(d->arrow);
    double end = x1 - head, third = (end - x0) / 3, y = p->y;
    char id[64], tip[64] = "";
    snprintf(id, sizeof id, "legend%zu", p->count++);
    Agedge_t *e = agedge(p->g, anchor(p, x0), anchor(p, x1), id, 1);
    atg_draw_style_edge(e, d);
    atg_draw_setf(e, "penwidth", "%.2f", d->width);
    atg_draw_setf(e, "arrowsize", "%.2f", 0.7 * p->scale);
    if (head > 0)
        snprintf(tip, sizeof tip, "e,%.2f,%.2f ", x1, y);
    atg_draw_setf(e, "pos", "%s%.2f,%.2f %.2f,%.2f %.2f,%.2f %.2f,%.2f", tip, x0, y,
                  x0 + third, y, x0 + 2 * third, y, end, y);
    atg_draw_setf(e, "id", "%s-%s", p->m->prefix, id);
}

static double sample_width(const pen *p, atg_draw_legend_kind kind)
{
    return (kind == ATG_DRAW_LEGEND_NODE   ? 20
            : kind == ATG_DRAW_LEGEND_EDGE ? 32
                                           : 0) *
           p->scale;
}

/* The items under one head stand in columns of equal width, rows about equally long. */
static double column_width(const pen *p, size_t first)
{
    double w = 0, room = p->right - p->left;
    size_t n = 0;
    for (size_t i = first; i < p->m->n_legend; i++, n++) {
        const atg_draw_legend *l = &p->m->legend[i];
        if (l->kind == ATG_DRAW_LEGEND_HEAD)
            break;
        w = fmax(w, sample_width(p, l->kind) + p->s->legend[i].w * p->scale);
    }
    w += 20 * p->scale;
    double fit = fmax(1, floor(room / w)), rows = ceil((double)n / fit);
    double columns = rows > 0 ? ceil((double)n / rows) : 1;
    return rows > 1 ? fmax(w, room / columns) : w;
}

static void item(pen *p, size_t i, double column)
{
    const atg_draw_legend *l = &p->m->legend[i];
    double sample = sample_width(p, l->kind), at = p->x;
    if (at > p->left && at + column > p->right + 15 * p->scale) {
        at = p->x = p->left;
        p->y -= 17 * p->scale;
    }
    if (l->kind == ATG_DRAW_LEGEND_NODE)
        sample_node(p, &l->node, sample);
    else
        sample_edge(p, &l->edge, sample);
    p->x += sample + 6 * p->scale;
    text_at(p, l->text, p->s->legend[i], false, p->scale);
    p->x = at + column;
}

static void legend(pen *p)
{
    double line = 17 * p->scale, column = 0;
    for (size_t i = 0; i < p->m->n_legend; i++) {
        if (p->m->legend[i].kind != ATG_DRAW_LEGEND_HEAD) {
            item(p, i, column);
            continue;
        }
        p->x = p->left;
        p->y -= line * 1.15;
        text_at(p, p->m->legend[i].text, p->s->legend[i], true, p->scale);
        p->y -= line;
        column = column_width(p, i + 1);
    }
}

static void rule(pen *p)
{
    atg_draw_edge d = {
        .color = p->m->rule, .style = "solid", .arrow = "none", .width = 0.6};
    p->x = p->left;
    sample_edge(p, &d, p->right - p->left);
}

/* From bottom to top: a gap, counts, title. */
static void caption(pen *p, double bottom)
{
    p->y = bottom + 9 * p->scale;
    p->x = p->left;
    for (size_t i = p->s->n_lines; i-- > 0;) {
        const char *text = p->m->title;
        if (i > 0)
            text = json_string_value(json_array_get(p->m->caption, i - 1));
        if (!text || !*text)
            continue;
        double scale = p->scale * (i == 0 ? TITLE : 1);
        double half = (p->s->lines[i].h + 3) * scale / 2;
        p->y += half;
        text_at(p, text, p->s->lines[i], i == 0, scale);
        p->y += half;
    }
}

static double widest_line(const atg_draw_sizes *s)
{
    double w = 0;
    for (size_t i = 0; i < s->n_lines; i++)
        w = fmax(w, s->lines[i].w * (i == 0 ? TITLE : 1));
    return w;
}

void atg_draw_compose(Agraph_t *g, const atg_draw_model *m, const atg_draw_sizes *s)
{
    double b[4] = {0, 0, 0, 0};
    const char *bb = agget(g, (char *)"bb");
    if (bb)
        sscanf(bb, "%lf,%lf,%lf,%lf", &b[0], &b[1], &b[2], &b[3]);
    double width = fmax(b[2] - b[0], m->width_mm > 0 && m->width_mm < 120 ? 380 : 440),
           scale = sqrt(fmax(1, width / 560));
    width = fmax(width, widest_line(s) * scale);
    double middle = (b[0] + b[2]) / 2;
    pen p = {.g = g,
             .m = m,
             .s = s,
             .scale = scale,
             .left = middle - width / 2,
             .right = middle + width / 2};
    caption(&p, b[3]);
    p.y = b[1] - 16 * scale;
    if (m->n_legend) {
        rule(&p);
        legend(&p);
    }
}
