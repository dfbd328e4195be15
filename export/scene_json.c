/* A scene as JSON, mode "scene" of export/draw/model.h. */
#include <jansson.h>
#include <stdlib.h>

#include "export/draw/model.h"
#include "export/figure.h"
#include "export/scene.h"

static void set(json_t *o, const char *key, const char *value)
{
    if (value)
        json_object_set_new(o, key, json_string(value));
}

static void set_number(json_t *o, const char *key, double v)
{
    json_object_set_new(o, key, json_real(v));
}

static void set_paint(json_t *o, const atg_paint *p)
{
    double dash[2];
    set(o, "fill", p->fill);
    set(o, "stroke", p->stroke);
    if (p->stroke)
        set_number(o, "width", atg_paint_width(p));
    if (p->stroke && atg_paint_dash(p, dash))
        json_object_set_new(o, "dash", json_pack("[f,f]", dash[0], dash[1]));
}

static void set_points(json_t *o, const atg_mark *m)
{
    json_t *list = json_array();
    for (size_t i = 0; i < 2 * m->n_points; i++)
        json_array_append_new(list, json_real(m->points[i]));
    json_object_set_new(o, "points", list);
}

static void set_style(json_t *o, const atg_mark *m, const atg_theme *theme)
{
    set(o, "text", m->text);
    set(o, "fill", m->style.color ? m->style.color : theme->ink);
    set_number(o, "size", m->style.size);
    set_number(o, "angle", m->style.angle);
    set_number(o, "anchor", (double)m->style.anchor / 2);
    json_object_set_new(o, "bold", json_boolean(m->style.bold));
}

static json_t *mark(const atg_mark *m, const atg_theme *theme)
{
    static const char *const names[] = {
        [ATG_MARK_RECT] = "rect",       [ATG_MARK_LINE] = "line",
        [ATG_MARK_ELLIPSE] = "ellipse", [ATG_MARK_POLYGON] = "polygon",
        [ATG_MARK_TEXT] = "text",
    };
    json_t *o = json_object();
    set(o, "kind", names[m->kind]);
    set_number(o, "x", m->x);
    set_number(o, "y", m->y);
    set_number(o, "w", m->w);
    set_number(o, "h", m->h);
    if (m->radius > 0)
        set_number(o, "radius", m->radius);
    if (m->kind == ATG_MARK_POLYGON)
        set_points(o, m);
    if (m->kind == ATG_MARK_TEXT)
        set_style(o, m, theme);
    else
        set_paint(o, &m->paint);
    return o;
}

char *atg_scene_json(const atg_scene *s, const atg_svg_texts *t, const char *format)
{
    json_t *o = json_object(), *marks = json_array();
    set(o, "schema", ATG_DRAW_SCHEMA);
    set(o, "mode", "scene");
    set(o, "format", format);
    set(o, "engine", "auto");
    set(o, "prefix", t->prefix);
    set(o, "font", s->theme->font);
    set(o, "paper", s->theme->paper);
    set_number(o, "width", s->width);
    set_number(o, "height", s->height);
    set_number(o, "width_mm", t->width_mm);
    set_number(o, "dpi", 200);
    for (guint i = 0; i < s->marks->len; i++) {
        const atg_mark *m = &g_array_index(s->marks, atg_mark, i);
        if (m->kind != ATG_MARK_OPEN && m->kind != ATG_MARK_CLOSE)
            json_array_append_new(marks, mark(m, s->theme));
    }
    json_object_set_new(o, "marks", marks);
    char *malloced = json_dumps(o, JSON_COMPACT | JSON_REAL_PRECISION(9));
    char *copy = g_strdup(malloced ? malloced : "");
    free(malloced);
    json_decref(o);
    return copy;
}
