/* Looks at figures as a reader would: nothing lies over another thing or is cut. */
#include <check.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/writers.h"
#include "network.h"
#include "tests/run_suite.h"

typedef struct box {
    double x0, y0, x1, y1;
} box;

static double number(const xmlNode *n, const char *name)
{
    xmlChar *v = xmlGetProp(n, (const xmlChar *)name);
    double d = v ? g_ascii_strtod((const char *)v, NULL) : 0;
    xmlFree(v);
    return d;
}

static void grow(box *b, double x, double y)
{
    b->x0 = fmin(b->x0, x);
    b->y0 = fmin(b->y0, y);
    b->x1 = fmax(b->x1, x);
    b->y1 = fmax(b->y1, y);
}

/* Every pair of numbers in "points" or "d" is a place (good enough for our shapes). */
static void grow_by_numbers(box *b, const xmlNode *n, const char *name)
{
    xmlChar *v = xmlGetProp(n, (const xmlChar *)name);
    double x = 0;
    int count = 0;
    for (const char *p = (const char *)v; p && *p;) {
        char *end;
        double d = g_ascii_strtod(p, &end);
        if (end == p) {
            p++;
            continue;
        }
        if (count++ % 2)
            grow(b, x, d);
        x = d;
        p = end;
    }
    xmlFree(v);
}

static box box_of(const xmlNode *group)
{
    box b = {INFINITY, INFINITY, -INFINITY, -INFINITY};
    for (const xmlNode *n = group->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE)
            continue;
        if (strcmp((const char *)n->name, "ellipse") == 0) {
            double x = number(n, "cx"), y = number(n, "cy");
            double rx = number(n, "rx"), ry = number(n, "ry");
            grow(&b, x - rx, y - ry);
            grow(&b, x + rx, y + ry);
        }
        grow_by_numbers(&b, n, "points");
        grow_by_numbers(&b, n, "d");
        if (strcmp((const char *)n->name, "text") == 0)
            grow(&b, number(n, "x"), number(n, "y") - 3);
    }
    return b;
}

static bool has_class(const xmlNode *n, const char *name)
{
    xmlChar *v =
        n->type == XML_ELEMENT_NODE ? xmlGetProp(n, (const xmlChar *)"class") : NULL;
    bool same = v && strcmp((const char *)v, name) == 0;
    xmlFree(v);
    return same;
}

static bool overlap(const box *a, const box *b)
{
    return fmin(a->x1, b->x1) - fmax(a->x0, b->x0) > 1 &&
           fmin(a->y1, b->y1) - fmax(a->y0, b->y0) > 1;
}

/* The graph group is moved by translate(x y), and the view starts at 0 0. */
static void check_inside(const xmlNode *root, const xmlNode *graph, const box *b)
{
    double v[4], x, y;
    xmlChar *view = xmlGetProp(root, (const xmlChar *)"viewBox");
    xmlChar *move = xmlGetProp(graph, (const xmlChar *)"transform");
    ck_assert_int_eq(
        sscanf((const char *)view, "%lf %lf %lf %lf", &v[0], &v[1], &v[2], &v[3]), 4);
    const char *at = strstr((const char *)move, "translate(");
    ck_assert_ptr_nonnull(at);
    ck_assert_int_eq(sscanf(at, "translate(%lf %lf)", &x, &y), 2);
    ck_assert_double_ge(b->x0 + x, v[0]);
    ck_assert_double_ge(b->y0 + y, v[1]);
    ck_assert_double_le(b->x1 + x, v[0] + v[2]);
    ck_assert_double_le(b->y1 + y, v[1] + v[3]);
    xmlFree(view);
    xmlFree(move);
}

static void check_picture(const xmlNode *root)
{
    GArray *boxes = g_array_new(FALSE, FALSE, sizeof(box));
    const xmlNode *graph = root->children;
    while (graph && !has_class(graph, "graph"))
        graph = graph->next;
    ck_assert_ptr_nonnull(graph);
    for (const xmlNode *n = graph->children; n; n = n->next) {
        if (!has_class(n, "node"))
            continue;
        box b = box_of(n);
        if (!isfinite(b.x0))
            continue;
        check_inside(root, graph, &b);
        for (guint i = 0; i < boxes->len; i++)
            ck_assert(!overlap(&b, &g_array_index(boxes, box, i)));
        g_array_append_val(boxes, b);
    }
    ck_assert_uint_gt(boxes->len, 15);
    g_array_free(boxes, TRUE);
}

static const size_t sizes[] = {5, 12, 26, 40, 60, 100, 200};

START_TEST(nothing_overlaps_or_is_cut)
{
    atg_graph *g = network_new(sizes[_i]);
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    const atg_export_options opt = {.title = "A title of some length over the picture"};
    ck_assert_msg(atg_write_svg(g, &opt, &sink, &err) == ATG_OK, "%s", err.message);
    xmlDoc *doc = xmlReadMemory(out->str, (int)out->len, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(doc);
    check_picture(xmlDocGetRootElement(doc));
    xmlFreeDoc(doc);
    g_string_free(out, TRUE);
    network_free(g);
}
END_TEST

int main(void)
{
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    Suite *s = suite_create("figure_layout");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, nothing_overlaps_or_is_cut, 0,
                        (int)(sizeof sizes / sizeof *sizes));
    suite_add_tcase(s, t);
    return run_suite(s);
}
