#include "export/chart.h"

#include <math.h>

#include "export/figure.h"

#define SCREEN_WIDTH 720.0 /* points, where no width on paper was asked for */
#define SCREEN_HEIGHT 1000.0
#define WIDE_MM 140.0 /* from here on a figure has room for larger text */
#define HEAD_LINES 7  /* of title and caption at most, for the room below them */

static double points_of(double mm)
{
    return mm / 25.4 * 72;
}

static double text_size(const atg_theme *t, double width_mm)
{
    if (t->text > 0)
        return fmax(t->text, ATG_CHART_LEAST);
    return width_mm <= 0 ? 10 : width_mm >= WIDE_MM ? 7 : 6;
}

void atg_chart_init(atg_chart *c, const atg_graph *g, const atg_export_options *opt)
{
    *c = (atg_chart){.g = g,
                     .opt = opt,
                     .theme = opt->theme ? opt->theme : atg_theme_find(NULL),
                     .about = g_string_new(NULL)};
    double width = opt->width_mm > 0 ? points_of(opt->width_mm) : SCREEN_WIDTH;
    atg_scene_init(&c->scene, width, c->theme);
    c->text = text_size(c->theme, opt->width_mm);
    c->small = fmax(c->text * 0.86, ATG_CHART_LEAST);
    c->left = c->text * 0.6;
    c->right = width - c->left;
    c->y = c->text * 0.6;
}

void atg_chart_release(atg_chart *c)
{
    atg_scene_release(&c->scene);
    g_string_free(c->about, TRUE);
}

double atg_chart_room(const atg_chart *c, unsigned legend)
{
    double page = c->opt->width_mm > 0 ? points_of(ATG_PAGE_MM) : SCREEN_HEIGHT;
    return page - c->text * 1.5 * (HEAD_LINES + legend + 1);
}

double atg_chart_text(atg_chart *c, double x, double y, double room, const char *text,
                      const atg_text_style *style)
{
    char *cut = atg_text_fit(text, room, style->size, style->bold);
    double w =
        atg_scene_text(&c->scene, x, y + ATG_TEXT_ABOVE * style->size, cut, style);
    g_free(cut);
    return w;
}

char *atg_chart_number(double v)
{
    char text[G_ASCII_DTOSTR_BUF_SIZE];
    bool whole = fabs(v) < 1e9 && floor(v) >= v;
    return g_strdup(g_ascii_formatd(text, sizeof text, whole ? "%.0f" : "%#.3g", v));
}

char *atg_chart_shown(size_t n, size_t all, const char *noun)
{
    const char *s = all == 1 ? "" : "s";
    return n < all ? g_strdup_printf("Showing %zu of %zu %s%s", n, all, noun, s)
                   : g_strdup_printf("All %zu %s%s", all, noun, s);
}

/* ---- head ---- */

static void put_lines(atg_chart *c, const char *text, size_t max,
                      const atg_text_style *style)
{
    char **lines = atg_text_lines(text, c->right - c->left, max, style);
    for (char **l = lines; *l; l++) {
        atg_scene_text(&c->scene, c->left, c->y + ATG_TEXT_ABOVE * style->size, *l,
                       style);
        c->y += 1.3 * style->size;
    }
    g_strfreev(lines);
}

void atg_chart_head(atg_chart *c, const char *fallback, const char *shown)
{
    const atg_text_style bold = {.size = c->text * 1.3, .bold = true};
    const atg_text_style plain = {.size = c->text};
    const char *title = c->opt->title && *c->opt->title ? c->opt->title : fallback;
    c->title = atg_arena_dup(&c->scene.arena, atg_str_of(title));
    char *counts = atg_figure_graph_counts(c->g);
    char *first = g_strdup_printf("%s%s%s", shown, *shown ? "; graph: " : "", counts);
    char **caption = atg_figure_caption(c->g, first);
    atg_scene_open(&c->scene, "caption", "caption", NULL);
    put_lines(c, title, 2, &bold);
    for (char **line = caption; *line; line++) {
        put_lines(c, *line, 2, &plain);
        g_string_append_printf(c->about, "%s. ", *line);
    }
    atg_scene_close(&c->scene);
    c->y += c->text * 0.8;
    g_strfreev(caption);
    g_free(first);
    g_free(counts);
}

void atg_chart_nothing(atg_chart *c, const char *why)
{
    const atg_text_style style = {.size = c->text, .color = c->theme->faint};
    c->y += c->text;
    put_lines(c, why, 2, &style);
    c->y += c->text;
    g_string_append_printf(c->about, "%s. ", why);
}

/* ---- legend ---- */

void atg_legend_sign(atg_chart *c, int which, const double box[4])
{
    const double square[4] = {box[0] + (box[2] - box[3]) / 2, box[1], box[3], box[3]};
    atg_chart_sign(c, (atg_sign)which, square);
}

void atg_legend_glyph(atg_chart *c, int which, const double box[4])
{
    atg_chart_glyph(c, (atg_ntype)which, box);
}

void atg_legend_bar(atg_chart *c, int which, const double box[4])
{
    atg_chart_bar(c, (atg_status)which, box);
}

void atg_chart_legend(atg_chart *c, const atg_legend_item *items, size_t n)
{
    const atg_text_style style = {.size = c->text};
    double glyph = c->text * 1.7, gap = c->text * 0.5, line = c->text * 1.5;
    double x = c->left;
    c->y += c->text * 0.6;
    if (n == 0)
        return;
    atg_scene_open(&c->scene, "legend", "legend", NULL);
    const double ends[4] = {c->left, c->y, c->right, c->y};
    atg_scene_line(&c->scene, ends, (atg_paint){.stroke = c->theme->rule});
    c->y += c->text * 0.6;
    for (size_t i = 0; i < n; i++) {
        double w = glyph + gap + atg_text_width(items[i].label, c->text, false);
        if (x > c->left && x + w > c->right) {
            x = c->left;
            c->y += line;
        }
        const double box[4] = {x, c->y, glyph, c->text};
        items[i].draw(c, items[i].which, box);
        atg_chart_text(c, x + glyph + gap, c->y, c->right - x - glyph - gap,
                       items[i].label, &style);
        x += w + 2 * c->text;
    }
    c->y += line;
    atg_scene_close(&c->scene);
}

void atg_chart_legend_signs(atg_chart *c, unsigned signs, unsigned types)
{
    atg_legend_item items[ATG_SIGN_COUNT + ATG_NTYPE_COUNT];
    size_t n = 0;
    for (int k = 0; k < ATG_SIGN_COUNT; k++)
        if (signs & (1u << k))
            items[n++] =
                (atg_legend_item){atg_legend_sign, k, atg_sign_label((atg_sign)k)};
    for (int t = 0; t < ATG_NTYPE_COUNT; t++)
        if (types & (1u << t))
            items[n++] =
                (atg_legend_item){atg_legend_glyph, t, atg_ntype_name((atg_ntype)t)};
    atg_chart_legend(c, items, n);
}

void atg_chart_legend_types(atg_chart *c, unsigned types)
{
    atg_chart_legend_signs(c, 0, types);
}
