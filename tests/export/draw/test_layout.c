/* export/layout.c: places are those of the figure, of every node, or none at all. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/layout.h"
#include "export/writers.h"
#include "network.h"
#include "tests/run_suite.h"

static const atg_export_options plain = {0};

static void lay_out(atg_graph *g)
{
    atg_error err = ATG_ERROR_INIT;
    ck_assert_msg(atg_layout(g, &plain, &err) == ATG_OK, "%s", err.message);
}

/* Where the label of node i begins in the figure: its x. */
static double label_x(const GString *svg, size_t i)
{
    char *id = g_strdup_printf("-n%zu\" class=\"node\"", i);
    const char *at = strstr(svg->str, id);
    g_free(id);
    ck_assert_ptr_nonnull(at);
    at = strstr(at, "<text");
    ck_assert_ptr_nonnull(at);
    at = strstr(at, " x=\"");
    ck_assert_ptr_nonnull(at);
    return g_ascii_strtod(at + 4, NULL);
}

static const size_t sizes[] = {5, 26, 100};

START_TEST(places_are_the_figures)
{
    atg_graph *g = network_new(sizes[_i]);
    GString *svg = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, svg);
    ck_assert_int_eq(atg_write_svg(g, &plain, &sink, &err), ATG_OK);
    lay_out(g);
    double by = label_x(svg, 0) - g->nodes[0].x;
    for (size_t i = 1; i < g->n_nodes; i++)
        ck_assert_double_eq_tol(label_x(svg, i) - g->nodes[i].x, by, 0.03);
    g_string_free(svg, TRUE);
    network_free(g);
}
END_TEST

static bool same_place(const atg_node *a, const atg_node *b)
{
    return fabs(a->x - b->x) < 0.005 && fabs(a->y - b->y) < 0.005;
}

START_TEST(every_node_has_a_place_of_its_own)
{
    atg_graph *g = network_new(40);
    /* what only the reference lists know is in no figure */
    for (size_t i = 0; i < g->n_edges; i++)
        if (g->edges[i].subject % 3 == 0 || g->edges[i].object % 3 == 0)
            g->edges[i].basis = ATG_BASIS_REFERENCE;
    ck_assert(!atg_layout_exists(g));
    lay_out(g);
    ck_assert(atg_layout_exists(g));
    for (size_t i = 0; i < g->n_nodes; i++) {
        ck_assert(g->nodes[i].x != 0 || g->nodes[i].y != 0);
        for (size_t k = 0; k < i; k++)
            ck_assert(!same_place(&g->nodes[i], &g->nodes[k]));
    }
    network_free(g);
}
END_TEST

START_TEST(the_same_graph_gives_the_same_places)
{
    atg_graph *a = network_new(60), *b = network_new(60);
    lay_out(a);
    lay_out(b);
    lay_out(b);
    for (size_t i = 0; i < a->n_nodes; i++)
        ck_assert(a->nodes[i].x == b->nodes[i].x && a->nodes[i].y == b->nodes[i].y);
    network_free(a);
    network_free(b);
}
END_TEST

START_TEST(an_empty_graph_needs_no_program)
{
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    g_setenv("ATTRIGRAPH_DRAW", "/nonexistent", TRUE);
    ck_assert_int_eq(atg_layout(&g, &plain, &err), ATG_OK);
}
END_TEST

static void assert_refused(size_t n, const atg_export_options *opt, atg_code want)
{
    atg_graph *g = network_new(n);
    atg_error err = ATG_ERROR_INIT;
    g->nodes[1].x = 5;
    ck_assert_int_eq(atg_layout(g, opt, &err), want);
    ck_assert_int_eq(err.code, want);
    ck_assert(g->nodes[1].x == 5 && g->nodes[0].x == 0);
    network_free(g);
}

START_TEST(what_cannot_be_laid_out_stays_as_it_was)
{
    const atg_export_options slow = {.engine = "dot", .seconds = 1};
    assert_refused(ATG_LAYOUT_MOST + 2000, &plain, ATG_E_LIMIT);
    assert_refused(9000, &slow, ATG_E_LIMIT);
    g_setenv("ATTRIGRAPH_DRAW", "/nonexistent", TRUE);
    assert_refused(12, &plain, ATG_E_UNSUPPORTED);
    g_setenv("ATTRIGRAPH_DRAW", "/bin/cat", TRUE);
    assert_refused(12, &plain, ATG_E_CHILD);
}
END_TEST

static void use_program(void)
{
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
}

int main(void)
{
    Suite *s = suite_create("layout");
    TCase *t = tcase_create("layout");
    tcase_add_checked_fixture(t, use_program, NULL);
    tcase_set_timeout(t, 200);
    tcase_add_loop_test(t, places_are_the_figures, 0, G_N_ELEMENTS(sizes));
    tcase_add_test(t, every_node_has_a_place_of_its_own);
    tcase_add_test(t, the_same_graph_gives_the_same_places);
    tcase_add_test(t, an_empty_graph_needs_no_program);
    tcase_add_test(t, what_cannot_be_laid_out_stays_as_it_was);
    suite_add_tcase(s, t);
    return run_suite(s);
}
