/* The small shapes of charts: signs, bars of a status, the shapes of types. */
#include <math.h>
#include <string.h>

#include "export/chart.h"

/* ---- signs ---- */

static void cross(atg_chart *c, const double b[4], const char *color)
{
    const double d[2][4] = {{b[0], b[1], b[0] + b[2], b[1] + b[3]},
                            {b[0], b[1] + b[3], b[0] + b[2], b[1]}};
    for (int i = 0; i < 2; i++)
        atg_scene_line(&c->scene, d[i],
                       (atg_paint){.stroke = color, .width = b[2] * 0.22});
}

static const char *const signs[ATG_SIGN_COUNT] = {
    [ATG_SIGN_ASSERTED] = "attributed or accused: asserted",
    [ATG_SIGN_HEDGED] = "hedged",
    [ATG_SIGN_DENIED] = "said not to be so",
    [ATG_SIGN_DENIAL] = "denies it",
    [ATG_SIGN_CONDEMNED] = "condemned",
    [ATG_SIGN_CHARGED] = "charged or arrested",
    [ATG_SIGN_SANCTIONED] = "sanctioned",
};

const char *atg_sign_label(atg_sign sign)
{
    return signs[sign];
}

atg_sign atg_sign_of(const atg_edge *e)
{
    switch (e->relation) {
    case ATG_DENIED_BY:
        return ATG_SIGN_DENIAL;
    case ATG_CONDEMNED_BY:
        return ATG_SIGN_CONDEMNED;
    case ATG_CHARGED_BY:
    case ATG_ARRESTED_BY:
        return ATG_SIGN_CHARGED;
    case ATG_SANCTIONED_BY:
        return ATG_SIGN_SANCTIONED;
    default:
        return e->status == ATG_ASSERTED ? ATG_SIGN_ASSERTED
               : e->status == ATG_HEDGED ? ATG_SIGN_HEDGED
                                         : ATG_SIGN_DENIED;
    }
}

/* Inscribed in box, which should be square. */
void atg_chart_sign(atg_chart *c, atg_sign sign, const double box[4])
{
    const atg_theme *t = c->theme;
    double m = box[2] * 0.1, w = box[2] - 2 * m;
    const double b[4] = {box[0] + m, box[1] + m, w, w};
    const double inner[4] = {b[0] + 0.1 * w, b[1] + 0.1 * w, 0.8 * w, 0.8 * w};
    const double bar[4] = {b[0], b[1] + 0.36 * w, w, 0.28 * w};
    const double up[6] = {b[0] + w / 2, b[1], b[0] + w, b[1] + w, b[0], b[1] + w};
    const double diamond[8] = {b[0] + w / 2, b[1],     b[0] + w, b[1] + w / 2,
                               b[0] + w / 2, b[1] + w, b[0],     b[1] + w / 2};
    switch (sign) {
    case ATG_SIGN_ASSERTED:
        atg_scene_ellipse(&c->scene, b,
                          (atg_paint){.fill = t->statuses[ATG_ASSERTED].color});
        break;
    case ATG_SIGN_HEDGED:
        atg_scene_ellipse(&c->scene, inner,
                          (atg_paint){.fill = t->paper,
                                      .stroke = t->statuses[ATG_HEDGED].color,
                                      .width = 0.2 * w});
        break;
    case ATG_SIGN_DENIED:
        cross(c, inner, t->statuses[ATG_DENIED].color);
        break;
    case ATG_SIGN_DENIAL:
        atg_scene_rect(&c->scene, bar, 0,
                       (atg_paint){.fill = t->groups[ATG_GROUP_DENIAL].color});
        break;
    case ATG_SIGN_CONDEMNED:
        atg_scene_polygon(&c->scene, up, 3,
                          (atg_paint){.fill = t->groups[ATG_GROUP_ACCUSATION].color});
        break;
    case ATG_SIGN_CHARGED:
        atg_scene_rect(&c->scene, inner, 0,
                       (atg_paint){.fill = t->groups[ATG_GROUP_LEGAL].color});
        break;
    default:
        atg_scene_polygon(&c->scene, diamond, 4,
                          (atg_paint){.fill = t->groups[ATG_GROUP_LEGAL].color});
    }
}

/* ---- bars ---- */

/* Lines at 45 degrees, cut at the edges of the box. */
static void hatch(atg_chart *c, const double b[4], double step, const atg_paint *paint)
{
    for (double d = step; d < b[2] + b[3]; d += step) {
        double x0 = fmax(0, d - b[3]), x1 = fmin(b[2], d);
        const double ends[4] = {b[0] + x0, b[1] + d - x0, b[0] + x1, b[1] + d - x1};
        if (x1 > x0)
            atg_scene_line(&c->scene, ends, *paint);
    }
}

void atg_chart_bar(atg_chart *c, atg_status status, const double box[4])
{
    const char *color = c->theme->statuses[status].color;
    double step = c->text * 0.45;
    if (box[2] <= 0)
        return;
    if (status == ATG_ASSERTED) {
        atg_scene_rect(&c->scene, box, 0, (atg_paint){.fill = color});
        return;
    }
    const atg_paint edge = {.fill = c->theme->paper, .stroke = color, .width = 0.7};
    const double in[4] = {box[0] + 0.35, box[1] + 0.35, fmax(box[2] - 0.7, 0.1),
                          box[3] - 0.7};
    atg_scene_rect(&c->scene, in, 0, edge);
    if (status == ATG_HEDGED)
        hatch(c, in, step, &edge);
}

/* ---- shapes of types ---- */

typedef struct outline {
    const char *shape;
    size_t n;
    double p[20]; /* in shares of the box */
} outline;

static const outline outlines[] = {
    {"hexagon", 6, {0.22, 0, 0.78, 0, 1, 0.5, 0.78, 1, 0.22, 1, 0, 0.5}},
    {"octagon",
     8,
     {0.29, 0, 0.71, 0, 1, 0.29, 1, 0.71, 0.71, 1, 0.29, 1, 0, 0.71, 0, 0.29}},
    {"cds", 5, {0, 0, 0.75, 0, 1, 0.5, 0.75, 1, 0, 1}},
    {"tab", 6, {0, 0, 0.35, 0, 0.35, 0.22, 1, 0.22, 1, 1, 0, 1}},
    {"diamond", 4, {0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5}},
    {"house", 5, {0.5, 0, 1, 0.4, 1, 1, 0, 1, 0, 0.4}},
    {"box3d", 6, {0.15, 0, 1, 0, 1, 0.75, 0.85, 1, 0, 1, 0, 0.25}},
};

static bool put_outline(atg_chart *c, const char *shape, const double b[4],
                        atg_paint paint)
{
    for (size_t i = 0; i < G_N_ELEMENTS(outlines); i++) {
        const outline *o = &outlines[i];
        double p[20];
        if (strcmp(o->shape, shape) != 0)
            continue;
        for (size_t k = 0; k < 2 * o->n; k++)
            p[k] = b[k % 2] + o->p[k] * b[2 + k % 2];
        atg_scene_polygon(&c->scene, p, o->n, paint);
        return true;
    }
    return false;
}

/* The lines inside a box that make it a solid, and the two teeth of a component. */
static void put_details(atg_chart *c, const char *shape, const double b[4],
                        atg_paint paint)
{
    if (strcmp(shape, "box3d") == 0) {
        const double x = b[0] + 0.85 * b[2], y = b[1] + 0.25 * b[3];
        const double ends[3][4] = {
            {b[0], y, x, y}, {x, y, b[0] + b[2], b[1]}, {x, y, x, b[1] + b[3]}};
        for (int i = 0; i < 3; i++)
            atg_scene_line(&c->scene, ends[i], paint);
    } else if (strcmp(shape, "component") == 0) {
        for (int i = 0; i < 2; i++) {
            const double tooth[4] = {b[0] - 0.12 * b[2], b[1] + (0.2 + 0.4 * i) * b[3],
                                     0.24 * b[2], 0.2 * b[3]};
            atg_scene_rect(&c->scene, tooth, 0, paint);
        }
    }
}

void atg_chart_glyph(atg_chart *c, atg_ntype type, const double box[4])
{
    const atg_type_look *look = &c->theme->types[type];
    const atg_paint paint = {look->fill, c->theme->outline, 0.5, NULL};
    double b[4] = {box[0], box[1], box[2], box[3]};
    if (strcmp(look->shape, "component") == 0) {
        b[0] += 0.12 * box[2];
        b[2] *= 0.88;
    }
    for (int k = 0; k < look->peripheries; k++) {
        if (strcmp(look->shape, "ellipse") == 0)
            atg_scene_ellipse(&c->scene, b, paint);
        else if (!put_outline(c, look->shape, b, paint))
            atg_scene_rect(&c->scene, b, look->rounded ? b[3] * 0.35 : 0, paint);
        for (int i = 0; i < 4; i++)
            b[i] += i < 2 ? 0.14 * box[3] : -0.28 * box[3];
    }
    const double whole[4] = {box[0] + 0.12 * box[2], box[1], 0.88 * box[2], box[3]};
    put_details(c, look->shape, strcmp(look->shape, "component") ? box : whole, paint);
}
