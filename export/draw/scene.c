/* Mode "scene": marks at their places, painted by cairo, text by Pango. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include "export/draw/draw.h"

#define MM_PER_INCH 25.4

typedef struct painter {
    cairo_t *cairo;
    PangoLayout *layout;
    const atg_draw_model *m;
} painter;

static double number(json_t *o, const char *key)
{
    double v = json_number_value(json_object_get(o, key));
    return isfinite(v) ? CLAMP(v, -1e6, 1e6) : 0;
}

static bool set_color(cairo_t *c, const char *hex)
{
    unsigned r, g, b;
    if (!hex || sscanf(hex, "#%2x%2x%2x", &r, &g, &b) != 3)
        return false;
    cairo_set_source_rgb(c, r / 255.0, g / 255.0, b / 255.0);
    return true;
}

static void paint_path(cairo_t *c, json_t *o)
{
    json_t *dash = json_object_get(o, "dash");
    if (set_color(c, json_string_value(json_object_get(o, "fill"))))
        cairo_fill_preserve(c);
    if (set_color(c, json_string_value(json_object_get(o, "stroke")))) {
        double pattern[2] = {json_number_value(json_array_get(dash, 0)),
                             json_number_value(json_array_get(dash, 1))};
        bool broken = pattern[0] > 0.01 && pattern[1] > 0.01;
        cairo_set_dash(c, pattern, broken ? 2 : 0, 0);
        cairo_set_line_width(c, CLAMP(number(o, "width"), 0.05, 100));
        cairo_stroke_preserve(c);
    }
    cairo_new_path(c);
}

static void rect_path(cairo_t *c, json_t *o)
{
    double x = number(o, "x"), y = number(o, "y");
    double w = number(o, "w"), h = number(o, "h");
    double r = CLAMP(number(o, "radius"), 0, fmin(w, h) / 2);
    if (r <= 0) {
        cairo_rectangle(c, x, y, w, h);
        return;
    }
    cairo_arc(c, x + w - r, y + r, r, -G_PI / 2, 0);
    cairo_arc(c, x + w - r, y + h - r, r, 0, G_PI / 2);
    cairo_arc(c, x + r, y + h - r, r, G_PI / 2, G_PI);
    cairo_arc(c, x + r, y + r, r, G_PI, 3 * G_PI / 2);
    cairo_close_path(c);
}

static void ellipse_path(cairo_t *c, json_t *o)
{
    double w = number(o, "w") / 2, h = number(o, "h") / 2;
    if (w <= 0 || h <= 0)
        return;
    cairo_save(c);
    cairo_translate(c, number(o, "x") + w, number(o, "y") + h);
    cairo_scale(c, w, h);
    cairo_arc(c, 0, 0, 1, 0, 2 * G_PI);
    cairo_restore(c);
    cairo_close_path(c);
}

static void polygon_path(cairo_t *c, json_t *o)
{
    json_t *points = json_object_get(o, "points");
    for (size_t i = 0; i + 1 < json_array_size(points); i += 2)
        cairo_line_to(c, json_number_value(json_array_get(points, i)),
                      json_number_value(json_array_get(points, i + 1)));
    cairo_close_path(c);
}

static void line_path(cairo_t *c, json_t *o)
{
    cairo_move_to(c, number(o, "x"), number(o, "y"));
    cairo_rel_line_to(c, number(o, "w"), number(o, "h"));
}

static void paint_text(const painter *p, json_t *o)
{
    const char *text = json_string_value(json_object_get(o, "text"));
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, p->m->font);
    pango_font_description_set_absolute_size(font, CLAMP(number(o, "size"), 1, 200) *
                                                       PANGO_SCALE);
    if (json_is_true(json_object_get(o, "bold")))
        pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(p->layout, font);
    pango_font_description_free(font);
    pango_layout_set_text(p->layout, text ? text : "", -1);
    PangoRectangle extents;
    pango_layout_get_extents(p->layout, NULL, &extents);
    double width = (double)extents.width / PANGO_SCALE;
    double above = (double)pango_layout_get_baseline(p->layout) / PANGO_SCALE;
    cairo_save(p->cairo);
    cairo_translate(p->cairo, number(o, "x"), number(o, "y"));
    cairo_rotate(p->cairo, -number(o, "angle") * G_PI / 180);
    cairo_move_to(p->cairo, -number(o, "anchor") * width, -above);
    if (set_color(p->cairo, json_string_value(json_object_get(o, "fill"))))
        pango_cairo_show_layout(p->cairo, p->layout);
    cairo_restore(p->cairo);
    cairo_new_path(p->cairo);
}

static void paint_mark(const painter *p, json_t *o)
{
    static const struct {
        const char *name;
        void (*path)(cairo_t *, json_t *);
    } kinds[] = {{"rect", rect_path},
                 {"line", line_path},
                 {"ellipse", ellipse_path},
                 {"polygon", polygon_path}};
    const char *kind = json_string_value(json_object_get(o, "kind"));
    for (size_t i = 0; kind && i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(kind, kinds[i].name) == 0) {
            kinds[i].path(p->cairo, o);
            paint_path(p->cairo, o);
        }
    if (kind && strcmp(kind, "text") == 0)
        paint_text(p, o);
}

static cairo_status_t append(void *out, const unsigned char *bytes, unsigned n)
{
    g_string_append_len(out, (const char *)bytes, n);
    return CAIRO_STATUS_SUCCESS;
}

static void paint(cairo_surface_t *surface, const atg_draw_model *m, double scale)
{
    painter p = {.cairo = cairo_create(surface), .m = m};
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_scale(p.cairo, scale, scale);
    if (set_color(p.cairo, m->paper))
        cairo_paint(p.cairo);
    p.layout = pango_cairo_create_layout(p.cairo);
    pango_cairo_context_set_font_options(pango_layout_get_context(p.layout), options);
    pango_context_set_round_glyph_positions(pango_layout_get_context(p.layout), FALSE);
    pango_layout_set_single_paragraph_mode(p.layout, TRUE);
    json_t *marks = json_object_get(m->json, "marks");
    for (size_t i = 0; i < json_array_size(marks); i++)
        paint_mark(&p, json_array_get(marks, i));
    cairo_font_options_destroy(options);
    g_object_unref(p.layout);
    cairo_destroy(p.cairo);
}

/* Dots of PNG for a point: 300 an inch on paper; never more than the pixel caps. */
static double png_scale(const atg_draw_model *m, double width, double height)
{
    double scale = (m->width_mm > 0 ? 300 : m->dpi) / 72;
    scale = fmin(scale, ATG_DRAW_MAX_SIDE / fmax(width, height));
    return fmin(scale, sqrt(ATG_DRAW_MAX_PIXELS / (width * height)));
}

bool atg_draw_scene(const atg_draw_model *m, GString *out, char **why)
{
    double width = CLAMP(number(m->json, "width"), 10, 20000);
    double height = CLAMP(number(m->json, "height"), 10, 20000);
    bool pdf = strcmp(m->format, "pdf") == 0;
    double scale = pdf ? 1 : png_scale(m, width, height);
    cairo_surface_t *surface =
        pdf ? cairo_pdf_surface_create_for_stream(append, out, width, height)
            : cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)lround(width * scale),
                                         (int)lround(height * scale));
    paint(surface, m, scale);
    if (!pdf)
        cairo_surface_write_to_png_stream(surface, append, out);
    cairo_surface_finish(surface);
    cairo_status_t status = cairo_surface_status(surface);
    if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED)
        *why = g_strdup(cairo_status_to_string(status));
    cairo_surface_destroy(surface);
    return *why == NULL;
}
