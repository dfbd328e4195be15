/* A scene as SVG 1.1. Every element carries its look as attributes, so that the file
 * needs no style sheet; ids and classes are there for those who add one. */
#include <libxml/tree.h>
#include <math.h>

#include "base/number.h"
#include "export/figure.h"
#include "export/scene.h"
#include "export/svg.h"

#define X(s) ((const xmlChar *)(s))
#define SVG_NAMESPACE "http://www.w3.org/2000/svg"

static void set(xmlNode *n, const char *name, const char *value)
{
    xmlSetProp(n, X(name), X(value));
}

/* To a hundredth of a point. */
static void set_number(xmlNode *n, const char *name, double v)
{
    char text[ATG_NUMBER_SIZE];
    set(n, name, atg_number_format(text, round(v * 100) / 100));
}

static xmlNode *add(xmlNode *parent, const char *name)
{
    return xmlNewChild(parent, NULL, X(name), NULL);
}

static void add_text(xmlNode *parent, const char *name, const char *text)
{
    xmlNodeAddContent(add(parent, name), X(text));
}

static void set_paint(xmlNode *n, const atg_paint *p)
{
    set(n, "fill", p->fill ? p->fill : "none");
    if (!p->stroke)
        return;
    set(n, "stroke", p->stroke);
    set_number(n, "stroke-width", atg_paint_width(p));
    double dash[2];
    if (!atg_paint_dash(p, dash))
        return;
    char on[ATG_NUMBER_SIZE], off[ATG_NUMBER_SIZE];
    char *both = g_strdup_printf("%s %s", atg_number_format(on, dash[0]),
                                 atg_number_format(off, dash[1]));
    set(n, "stroke-dasharray", both);
    g_free(both);
}

static xmlNode *open_group(xmlNode *parent, const atg_mark *m, const char *prefix)
{
    xmlNode *n = add(parent, "g");
    if (m->id) {
        char *id = g_strdup_printf("%s-%s", prefix, m->id);
        set(n, "id", id);
        g_free(id);
    }
    if (m->css)
        set(n, "class", m->css);
    if (m->text)
        add_text(n, "title", m->text);
    return n;
}

static void add_line(xmlNode *parent, const atg_mark *m)
{
    xmlNode *n = add(parent, "line");
    set_number(n, "x1", m->x);
    set_number(n, "y1", m->y);
    set_number(n, "x2", m->x + m->w);
    set_number(n, "y2", m->y + m->h);
    set_paint(n, &m->paint);
}

static void add_rect(xmlNode *parent, const atg_mark *m)
{
    xmlNode *n = add(parent, "rect");
    set_number(n, "x", m->x);
    set_number(n, "y", m->y);
    set_number(n, "width", m->w);
    set_number(n, "height", m->h);
    if (m->radius > 0)
        set_number(n, "rx", m->radius);
    set_paint(n, &m->paint);
}

static void add_ellipse(xmlNode *parent, const atg_mark *m)
{
    xmlNode *n = add(parent, "ellipse");
    set_number(n, "cx", m->x + m->w / 2);
    set_number(n, "cy", m->y + m->h / 2);
    set_number(n, "rx", m->w / 2);
    set_number(n, "ry", m->h / 2);
    set_paint(n, &m->paint);
}

static void add_polygon(xmlNode *parent, const atg_mark *m)
{
    GString *points = g_string_new(NULL);
    char text[ATG_NUMBER_SIZE];
    for (size_t i = 0; i < 2 * m->n_points; i++)
        g_string_append_printf(
            points, "%s%s",
            i == 0  ? ""
            : i % 2 ? ","
                    : " ",
            atg_number_format(text, round(m->points[i] * 100) / 100));
    xmlNode *n = add(parent, "polygon");
    set(n, "points", points->str);
    set_paint(n, &m->paint);
    g_string_free(points, TRUE);
}

static void add_label(xmlNode *parent, const atg_mark *m, const atg_theme *theme)
{
    static const char *const anchors[] = {"start", "middle", "end"};
    xmlNode *n = add(parent, "text");
    set_number(n, "x", m->x);
    set_number(n, "y", m->y);
    set_number(n, "font-size", m->style.size);
    if (m->style.bold)
        set(n, "font-weight", "bold");
    if (m->style.anchor != ATG_START)
        set(n, "text-anchor", anchors[m->style.anchor]);
    set(n, "fill", m->style.color ? m->style.color : theme->ink);
    if (fabs(m->style.angle) > 0) {
        char angle[ATG_NUMBER_SIZE], x[ATG_NUMBER_SIZE], y[ATG_NUMBER_SIZE];
        char *turn = g_strdup_printf("rotate(%s %s %s)",
                                     atg_number_format(angle, -m->style.angle),
                                     atg_number_format(x, round(m->x * 100) / 100),
                                     atg_number_format(y, round(m->y * 100) / 100));
        set(n, "transform", turn);
        g_free(turn);
    }
    xmlNodeAddContent(n, X(m->text));
}

static void add_marks(xmlNode *root, const atg_scene *s, const char *prefix)
{
    xmlNode *at = root;
    for (guint i = 0; i < s->marks->len; i++) {
        const atg_mark *m = &g_array_index(s->marks, atg_mark, i);
        switch (m->kind) {
        case ATG_MARK_OPEN:
            at = open_group(at, m, prefix);
            break;
        case ATG_MARK_CLOSE:
            at = at == root ? root : at->parent;
            break;
        case ATG_MARK_RECT:
            add_rect(at, m);
            break;
        case ATG_MARK_LINE:
            add_line(at, m);
            break;
        case ATG_MARK_ELLIPSE:
            add_ellipse(at, m);
            break;
        case ATG_MARK_POLYGON:
            add_polygon(at, m);
            break;
        case ATG_MARK_TEXT:
            add_label(at, m, s->theme);
            break;
        }
    }
}

static void set_size(xmlNode *root, const atg_scene *s, const atg_svg_texts *t)
{
    char *view =
        g_strdup_printf("0 0 %ld %ld", lround(s->width), lround(ceil(s->height)));
    set(root, "viewBox", view);
    g_free(view);
    if (t->width_mm > 0)
        return; /* atg_svg_label sets it */
    char *w = g_strdup_printf("%ldpt", lround(s->width));
    char *h = g_strdup_printf("%ldpt", lround(ceil(s->height)));
    set(root, "width", w);
    set(root, "height", h);
    g_free(w);
    g_free(h);
}

atg_code atg_scene_svg(const atg_scene *s, const atg_svg_texts *t, GString *out,
                       atg_error *err)
{
    xmlDoc *doc = xmlNewDoc(X("1.0"));
    xmlNode *root = xmlNewDocNode(doc, NULL, X("svg"), NULL);
    xmlDocSetRootElement(doc, root);
    xmlSetNs(root, xmlNewNs(root, X(SVG_NAMESPACE), NULL));
    set_size(root, s, t);
    char *family =
        g_strdup_printf("%s, Arial, 'DejaVu Sans', sans-serif", s->theme->font);
    set(root, "font-family", family);
    g_free(family);
    xmlNode *all = add(root, "g");
    char *id = g_strdup_printf("%s-figure", t->prefix);
    set(all, "id", id);
    g_free(id);
    xmlNode *paper = add(all, "rect");
    set(paper, "width", "100%");
    set(paper, "height", "100%");
    set(paper, "fill", s->theme->paper);
    add_marks(all, s, t->prefix);
    atg_svg_label(doc, t);
    return atg_svg_dump(doc, out, err);
}
