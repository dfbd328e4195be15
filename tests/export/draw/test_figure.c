#include <check.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "export/figure.h"
#include "export/writers.h"
#include "network.h"
#include "tests/run_suite.h"

static void assert_wrapped(const char *text, size_t width, const char *want)
{
    char *got = atg_figure_wrap(atg_str_of(text), width);
    ck_assert_str_eq(got, want);
    g_free(got);
}

START_TEST(labels_wrap_at_words)
{
    assert_wrapped("China", 18, "China");
    assert_wrapped("", 18, "");
    assert_wrapped("National Cyber Security Centre", 18,
                   "National Cyber\nSecurity Centre");
    assert_wrapped("exactly eighteen c more", 18, "exactly eighteen c\nmore");
    assert_wrapped("abcdefghijklmnopqrstuvwxyz", 10, "abcdefghij\nklmnopqrst\nuvwxyz");
    assert_wrapped("one two three four five six seven eight", 5,
                   "one\ntwo\nthree\nfour\nfive\xe2\x80\xa6");
    assert_wrapped("\xe4\xb8\xad\xe5\x9b\xbd\xe4\xba\xba", 2,
                   "\xe4\xb8\xad\xe5\x9b\xbd\n\xe4\xba\xba");
    assert_wrapped("bad \xff byte", 18, "bad \xef\xbf\xbd byte");
}
END_TEST

START_TEST(the_best_connected_are_chosen)
{
    atg_graph *g = network_new(150);
    atg_figure_selection all, some;
    atg_figure_select(&all, g, &(atg_figure_limits){.max_nodes = 1000});
    ck_assert(all.whole);
    ck_assert_uint_eq(all.n_nodes, g->n_nodes);
    ck_assert_uint_eq(all.n_edges, g->n_edges);
    atg_figure_select(&some, g, &(atg_figure_limits){.max_nodes = 30});
    ck_assert(!some.whole);
    ck_assert_uint_le(some.n_nodes, 30);
    ck_assert_uint_ge(some.n_nodes, 10);
    for (size_t i = 0; i < some.n_bundles; i++)
        ck_assert_uint_lt(some.bundles[i].subject, g->n_nodes);
    char *counts = atg_figure_counts(&some);
    ck_assert_ptr_nonnull(strstr(counts, "showing the best connected"));
    g_free(counts);
    atg_figure_selection_release(&all);
    atg_figure_selection_release(&some);
    network_free(g);
}
END_TEST

/* All edges of an incident lead away from it: no measure of who is pointed at keeps it.
 */
START_TEST(incidents_stay_when_nodes_must_go)
{
    atg_node nodes[9] = {0};
    atg_edge edges[8] = {0};
    for (uint32_t i = 0; i < 9; i++)
        nodes[i] = (atg_node){.type = ATG_COUNTRY, .metrics.pagerank = 0.1};
    nodes[4] = (atg_node){.type = ATG_INCIDENT, .metrics.pagerank = 0.01};
    for (uint32_t i = 0; i < 4; i++)
        edges[i] = (atg_edge){.subject = 4, .object = i, .weight = 1};
    edges[4] = (atg_edge){.subject = 0, .object = 1, .weight = 1};
    edges[5] = (atg_edge){.subject = 5, .object = 6, .weight = 1};
    edges[6] = (atg_edge){.subject = 5, .object = 6, .weight = 1};
    edges[7] = (atg_edge){.subject = 7, .object = 8, .weight = 1};
    const atg_graph g = {
        .nodes = nodes, .n_nodes = 9, .edges = edges, .n_edges = 8, .measured = true};
    for (size_t max = 8; max > 1; max--) {
        bool keep[9] = {false};
        size_t kept = 0;
        ck_assert(!atg_figure_choose(&g, max, keep));
        for (size_t i = 0; i < 9; i++)
            kept += keep[i];
        ck_assert_uint_le(kept, max);
        ck_assert(keep[4]);
        ck_assert(max > 4 || !(keep[5] || keep[6]));
    }
}
END_TEST

START_TEST(edges_of_reference_lists_are_left_out)
{
    atg_graph *g = network_new(26);
    for (size_t i = 0; i < 5; i++)
        g->edges[i].basis = ATG_BASIS_REFERENCE;
    atg_figure_selection s;
    atg_figure_select(&s, g, &(atg_figure_limits){.max_nodes = 1000});
    ck_assert_uint_eq(s.n_edges, g->n_edges - 5);
    atg_figure_selection_release(&s);
    network_free(g);
}
END_TEST

START_TEST(three_edges_of_a_pair_share_a_line)
{
    atg_graph *g = network_new(26);
    atg_figure_selection s;
    size_t edges = 0, most = 0;
    atg_figure_select(&s, g, &(atg_figure_limits){.max_nodes = 1000});
    for (size_t i = 0; i < s.n_bundles; i++) {
        edges += s.bundles[i].n;
        most = MAX(most, s.bundles[i].n);
        if (s.bundles[i].n == 2)
            ck_assert_int_eq(atg_group_of(s.bundles[i].edges[0]->relation),
                             atg_group_of(s.bundles[i].edges[1]->relation));
    }
    ck_assert_uint_eq(edges, s.n_edges);
    ck_assert_uint_eq(most, 3);
    atg_figure_selection_release(&s);
    network_free(g);
}
END_TEST

static bool legend_has(json_t *model, const char *text)
{
    size_t i;
    json_t *row;
    json_array_foreach(json_object_get(model, "legend"), i,
                       row) if (strcmp(json_string_value(json_object_get(row, "text")),
                                       text) == 0) return true;
    return false;
}

static json_t *model_of(const atg_graph *g)
{
    const atg_export_options opt = {.title = "T"};
    const atg_figure_spec spec = {"svg", "dot", &opt};
    atg_figure_selection s;
    atg_figure_select(&s, g, &(atg_figure_limits){.max_nodes = 1000});
    char *text = atg_figure_model(&s, &spec);
    json_t *model = json_loads(text, 0, NULL);
    ck_assert_ptr_nonnull(model);
    g_free(text);
    atg_figure_selection_release(&s);
    return model;
}

START_TEST(the_legend_has_only_what_occurs)
{
    static const char *const labels[] = {"A", "B"};
    atg_graph *g = network_of_labels(labels, 2); /* country targets bloc */
    json_t *model = model_of(g);
    ck_assert(legend_has(model, "country"));
    ck_assert(legend_has(model, "bloc"));
    ck_assert(!legend_has(model, "agency"));
    ck_assert(legend_has(model, atg_group_label(ATG_GROUP_ATTACK)));
    ck_assert(!legend_has(model, atg_group_label(ATG_GROUP_DENIAL)));
    ck_assert(!legend_has(model, "asserted"));
    json_decref(model);
    g->edges[0].status = ATG_HEDGED;
    model = model_of(g);
    ck_assert(legend_has(model, "hedged"));
    ck_assert(!legend_has(model, "asserted"));
    ck_assert(!legend_has(model, "denied"));
    json_decref(model);
    network_free(g);
}
END_TEST

static double channel(const char *hex)
{
    char two[3] = {hex[0], hex[1], '\0'};
    double v = (double)strtoul(two, NULL, 16) / 255;
    return v <= 0.03928 ? v / 12.92 : (v + 0.055) / 1.055 * ((v + 0.055) / 1.055);
}

START_TEST(lines_can_be_seen_on_white)
{
    for (int k = 0; k < ATG_GROUP_COUNT; k++) {
        const char *c = atg_theme_find(NULL)->groups[k].color;
        double light =
            0.2126 * channel(c + 1) + 0.7152 * channel(c + 3) + 0.0722 * channel(c + 5);
        ck_assert_msg(1.05 / (light + 0.05) >= 2.8, "%s", c);
    }
}
END_TEST

typedef atg_code writer(const atg_graph *, const atg_export_options *, atg_sink *,
                        atg_error *);

static GString *picture(writer *write, const atg_graph *g,
                        const atg_export_options *opt)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_msg(write(g, opt, &sink, &err) == ATG_OK, "%s", err.message);
    return out;
}

START_TEST(the_same_graph_gives_the_same_bytes)
{
    writer *const writers[] = {atg_write_svg, atg_write_png, atg_write_pdf};
    atg_graph *g = network_new(26);
    const atg_export_options opt = {.title = "T"};
    GString *first[3];
    for (int i = 0; i < 3; i++)
        first[i] = picture(writers[i], g, &opt);
    sleep(1); /* past the second that a date would show */
    g_setenv("TZ", "Asia/Tokyo", TRUE);
    g_setenv("LC_ALL", "tr_TR.UTF-8", TRUE);
    for (int i = 0; i < 3; i++) {
        GString *again = picture(writers[i], g, &opt);
        ck_assert(g_string_equal(first[i], again));
        g_string_free(again, TRUE);
        g_string_free(first[i], TRUE);
    }
    network_free(g);
}
END_TEST

static unsigned png_width(const GString *png)
{
    unsigned width = 0;
    for (int i = 16; i < 20; i++) /* the first field of IHDR */
        width = width << 8 | (unsigned char)png->str[i];
    return width;
}

START_TEST(png_is_large_enough_for_print_and_capped)
{
    atg_graph *g = network_new(26);
    GString *png = picture(atg_write_png, g, &(atg_export_options){.width_mm = 183});
    ck_assert_uint_ge(png_width(png), 2100); /* 183 mm at 300 dots an inch: 2161 */
    ck_assert_uint_le(png_width(png), 2220);
    g_string_free(png, TRUE);
    png = picture(atg_write_png, g, &(atg_export_options){.width_mm = 2000});
    ck_assert_uint_le(png_width(png), 16000);
    g_string_free(png, TRUE);
    network_free(g);
}
END_TEST

/* Chunk by chunk: names, lengths and checksums that a reader needs. */
START_TEST(pictures_say_what_they_are)
{
    atg_graph *g = network_new(26);
    const atg_export_options opt = {.title = "T\xc3\xa9st (a) \\ >>"};
    GString *png = picture(atg_write_png, g, &opt);
    size_t at = 8, texts = 0;
    while (at + 12 <= png->len) {
        const unsigned char *p = (const unsigned char *)png->str + at;
        size_t n = (size_t)p[0] << 24 | (size_t)p[1] << 16 | (size_t)p[2] << 8 | p[3];
        texts += memcmp(p + 4, "iTXt", 4) == 0;
        if (memcmp(p + 4, "iTXtTitle", 9) == 0)
            ck_assert_int_eq(memcmp(p + 18, "T\xc3\xa9st (a) \\ >>", n - 14 + 4), 0);
        at += n + 12;
    }
    ck_assert_uint_eq(at, png->len);
    ck_assert_uint_eq(texts, 3);
    g_string_free(png, TRUE);
    GString *pdf = picture(atg_write_pdf, g, &opt);
    const char *start = pdf->str + pdf->len; /* the file has NULs in it */
    while (start > pdf->str && strncmp(start, "startxref\n", 10) != 0)
        start--;
    size_t table = (size_t)strtoul(start + 10, NULL, 10);
    ck_assert_uint_lt(table, pdf->len);
    ck_assert_int_eq(memcmp(pdf->str + table, "xref\n", 5), 0);
    while (start > pdf->str && strncmp(start, "/Title <FEFF005400E900730074", 28) != 0)
        start--;
    ck_assert(start > pdf->str);
    g_string_free(pdf, TRUE);
    network_free(g);
}
END_TEST

static void keep_note(const char *line, void *user)
{
    g_string_append_printf(user, "%s\n", line);
}

START_TEST(pdf_is_as_wide_as_asked_and_leaves_nodes_out_for_it)
{
    atg_graph *g = network_new(150);
    GString *notes = g_string_new(NULL);
    const atg_export_options opt = {.width_mm = 89, .note = keep_note, .user = notes};
    GString *pdf = picture(atg_write_pdf, g, &opt);
    const char *box = g_strstr_len(pdf->str, (gssize)pdf->len, "/MediaBox");
    double width = 0;
    if (box && sscanf(box, "/MediaBox [ 0 0 %lf", &width) == 1)
        ck_assert_double_eq_tol(width, 252, 1.5); /* 89 mm, with no margin around */
    ck_assert_msg(strstr(notes->str, "no smaller than 5 points") != NULL, "%s",
                  notes->str);
    g_string_free(pdf, TRUE);
    g_string_free(notes, TRUE);
    network_free(g);
}
END_TEST

START_TEST(what_was_left_out_is_told)
{
    atg_graph *g = network_new(150);
    GString *notes = g_string_new(NULL);
    const atg_export_options opt = {.max_nodes = 20, .note = keep_note, .user = notes};
    GString *svg = picture(atg_write_svg, g, &opt);
    ck_assert_msg(strstr(notes->str, "of 150 nodes") != NULL, "%s", notes->str);
    ck_assert_ptr_nonnull(strstr(svg->str, "showing the best connected"));
    g_string_free(svg, TRUE);
    g_string_free(notes, TRUE);
    network_free(g);
}
END_TEST

START_TEST(an_unknown_engine_is_refused)
{
    atg_graph *g = network_new(12);
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    const atg_export_options opt = {.engine = "warp"};
    ck_assert_int_eq(atg_write_svg(g, &opt, &sink, &err), ATG_E_USAGE);
    ck_assert_ptr_nonnull(strstr(err.message, "'warp'"));
    g_string_free(out, TRUE);
    network_free(g);
}
END_TEST

START_TEST(every_engine_draws)
{
    static const char *const engines[] = {"dot", "sfdp",  "neato",
                                          "fdp", "circo", "twopi"};
    atg_graph *g = network_new(26);
    for (size_t i = 0; i < G_N_ELEMENTS(engines); i++) {
        GString *svg =
            picture(atg_write_svg, g, &(atg_export_options){.engine = engines[i]});
        ck_assert_uint_gt(svg->len, 1000);
        g_string_free(svg, TRUE);
    }
    network_free(g);
}
END_TEST

int main(void)
{
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    Suite *s = suite_create("figure");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, labels_wrap_at_words);
    tcase_add_test(t, the_best_connected_are_chosen);
    tcase_add_test(t, pdf_is_as_wide_as_asked_and_leaves_nodes_out_for_it);
    tcase_add_test(t, incidents_stay_when_nodes_must_go);
    tcase_add_test(t, edges_of_reference_lists_are_left_out);
    tcase_add_test(t, three_edges_of_a_pair_share_a_line);
    tcase_add_test(t, the_legend_has_only_what_occurs);
    tcase_add_test(t, lines_can_be_seen_on_white);
    tcase_add_test(t, the_same_graph_gives_the_same_bytes);
    tcase_add_test(t, png_is_large_enough_for_print_and_capped);
    tcase_add_test(t, pictures_say_what_they_are);
    tcase_add_test(t, what_was_left_out_is_told);
    tcase_add_test(t, an_unknown_engine_is_refused);
    tcase_add_test(t, every_engine_draws);
    suite_add_tcase(s, t);
    return run_suite(s);
}
