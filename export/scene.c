#include "export/scene.h"

#include "export/figure.h"

void atg_scene_init(atg_scene *s, double width, const atg_theme *theme)
{
    *s = (atg_scene){.theme = theme, .width = width};
    atg_arena_init(&s->arena);
    s->marks = g_array_new(FALSE, FALSE, sizeof(atg_mark));
}

void atg_scene_release(atg_scene *s)
{
    if (s->marks)
        g_array_free(s->marks, TRUE);
    atg_arena_release(&s->arena);
    *s = (atg_scene){0};
}

static const char *keep(atg_scene *s, const char *text)
{
    if (!text)
        return NULL;
    char *clean = atg_figure_clean(atg_str_of(text));
    const char *copy = atg_arena_dup(&s->arena, atg_str_of(clean));
    g_free(clean);
    return copy;
}

void atg_scene_open(atg_scene *s, const char *id, const char *css, const char *tip)
{
    const atg_mark m = {.kind = ATG_MARK_OPEN,
                        .id = keep(s, id),
                        .css = keep(s, css),
                        .text = keep(s, tip)};
    g_array_append_val(s->marks, m);
}

void atg_scene_close(atg_scene *s)
{
    const atg_mark m = {.kind = ATG_MARK_CLOSE};
    g_array_append_val(s->marks, m);
}

static void add_box(atg_scene *s, atg_mark_kind kind, const double box[4],
                    double radius, atg_paint paint)
{
    const atg_mark m = {.kind = kind,
                        .x = box[0],
                        .y = box[1],
                        .w = box[2],
                        .h = box[3],
                        .radius = radius,
                        .paint = paint};
    g_array_append_val(s->marks, m);
}

void atg_scene_rect(atg_scene *s, const double box[4], double radius, atg_paint paint)
{
    add_box(s, ATG_MARK_RECT, box, radius, paint);
}

void atg_scene_ellipse(atg_scene *s, const double box[4], atg_paint paint)
{
    add_box(s, ATG_MARK_ELLIPSE, box, 0, paint);
}

void atg_scene_line(atg_scene *s, const double ends[4], atg_paint paint)
{
    const double box[4] = {ends[0], ends[1], ends[2] - ends[0], ends[3] - ends[1]};
    add_box(s, ATG_MARK_LINE, box, 0, paint);
}

void atg_scene_polygon(atg_scene *s, const double *points, size_t n, atg_paint paint)
{
    double *copy = atg_arena_array(&s->arena, 2 * n + 1, sizeof *copy);
    memcpy(copy, points, 2 * n * sizeof *copy);
    const atg_mark m = {
        .kind = ATG_MARK_POLYGON, .paint = paint, .points = copy, .n_points = n};
    g_array_append_val(s->marks, m);
}

double atg_scene_text(atg_scene *s, double x, double y, const char *text,
                      const atg_text_style *style)
{
    const atg_mark m = {.kind = ATG_MARK_TEXT,
                        .x = x,
                        .y = y,
                        .w = atg_text_width(text, style->size, style->bold),
                        .text = keep(s, text),
                        .style = *style};
    if (*text)
        g_array_append_val(s->marks, m);
    return m.w;
}

double atg_paint_width(const atg_paint *p)
{
    return p->width > 0 ? p->width : 0.6;
}

bool atg_paint_dash(const atg_paint *p, double dash[2])
{
    double w = atg_paint_width(p);
    if (!p->line || strcmp(p->line, "solid") == 0)
        return false;
    bool dots = strcmp(p->line, "dotted") == 0;
    dash[0] = dots ? w : 4 * w;
    dash[1] = dots ? 1.6 * w : 2.5 * w;
    return true;
}
