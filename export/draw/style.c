#include <stdarg.h>
#include <stdio.h>

#include "export/draw/draw.h"
#include "export/draw/escape.h"

/* cgraph's prototypes lack const; it copies what it is given. */
void atg_draw_set(void *object, const char *name, const char *value)
{
    agsafeset(object, (char *)name, (char *)value, (char *)"");
}

void atg_draw_setf(void *object, const char *name, const char *format, ...)
{
    char value[256];
    va_list ap;
    va_start(ap, format);
    vsnprintf(value, sizeof value, format, ap);
    va_end(ap);
    atg_draw_set(object, name, value);
}

static void set_label(void *object, const char *text)
{
    char *label = atg_draw_label(text);
    atg_draw_set(object, "label", label);
    g_free(label);
}

void atg_draw_style_node(Agnode_t *n, const atg_draw_node *d)
{
    set_label(n, d->label);
    atg_draw_set(n, "shape", *d->shape ? d->shape : "ellipse");
    atg_draw_set(n, "style", *d->style ? d->style : "filled");
    atg_draw_set(n, "fillcolor", *d->fill ? d->fill : "#FFFFFF");
    atg_draw_set(n, "fontcolor", *d->ink ? d->ink : "#000000");
    atg_draw_set(n, "color", *d->line ? d->line : "#333333");
    atg_draw_setf(n, "fontsize", "%.1f", d->font);
    if (d->pen > 1)
        atg_draw_setf(n, "penwidth", "%.2f", d->pen);
    if (d->peripheries != 1)
        atg_draw_setf(n, "peripheries", "%d", d->peripheries);
}

void atg_draw_style_edge(Agedge_t *e, const atg_draw_edge *d)
{
    atg_draw_set(e, "color", *d->color ? d->color : "#555555");
    atg_draw_set(e, "style", *d->style ? d->style : "solid");
    atg_draw_set(e, "arrowhead", *d->arrow ? d->arrow : "normal");
    atg_draw_setf(e, "penwidth", "%.2f", d->width);
}

/* Text that must start at a place: the renderer's font may be narrower than ours, so
 * each line is set flush left (\l) in a box of fixed width. */
static void flush_left(Agnode_t *n, const atg_draw_text *t)
{
    GString *label = g_string_new(NULL);
    char **lines = g_strsplit(t->text, "\n", -1);
    unsigned count = 0;
    for (; lines[count]; count++) {
        char *line = atg_draw_label(lines[count]);
        g_string_append_printf(label, "%s\\l", line);
        g_free(line);
    }
    atg_draw_set(n, "label", label->str);
    atg_draw_set(n, "fixedsize", "true");
    atg_draw_setf(n, "width", "%.4f", t->room / 72);
    atg_draw_setf(n, "height", "%.4f", count * t->size * 1.3 / 72);
    atg_draw_setf(n, "pos", "%.2f,%.2f", t->x + t->room / 2, t->y);
    g_strfreev(lines);
    g_string_free(label, TRUE);
}

Agnode_t *atg_draw_add_text(Agraph_t *g, const atg_draw_text *t)
{
    Agnode_t *n = agnode(g, (char *)t->id, 1);
    set_label(n, t->text);
    atg_draw_set(n, "shape", "plaintext");
    atg_draw_set(n, "style", "");
    atg_draw_set(n, "margin", "0");
    atg_draw_set(n, "width", "0");
    atg_draw_set(n, "height", "0");
    atg_draw_set(n, "fontname", t->font);
    atg_draw_set(n, "fontcolor", t->color);
    atg_draw_setf(n, "fontsize", "%.2f", t->size);
    atg_draw_setf(n, "pos", "%.2f,%.2f", t->x, t->y);
    if (t->room > 0)
        flush_left(n, t);
    return n;
}
