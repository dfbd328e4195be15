/* export/graphml.c and export/graphml_read.c: what is written is read back as the same
 * graph, and what should not be written or read is refused. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/graphml_read.h"
#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

static const atg_export_options plain = {.max_evidence = 100};
static const atg_export_options strict = {.strict_graphml = true, .max_evidence = 100};

static GString *written(const atg_graph *g, const atg_export_options *opt)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    atg_code code = atg_write_graphml(g, opt, &sink, &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
    return out;
}

static void read_text(atg_graph *g, const GString *text)
{
    atg_error err = ATG_ERROR_INIT;
    *g = (atg_graph){0};
    atg_code code =
        atg_graphml_read(g, (atg_str){text->str, text->len}, "t.graphml", &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
}

typedef void (*sample_fn)(atg_graph *g);

static void empty(atg_graph *g)
{
    *g = (atg_graph){0};
}

static void middling(atg_graph *g)
{
    sample_large(g, 2000, 9000);
}

static const sample_fn samples[] = {empty, sample_small, sample_hostile, middling};

START_TEST(reading_back_gives_the_same_graph)
{
    const atg_export_options *const modes[] = {&plain, &strict};
    atg_graph a, b;
    const char *where = "";
    samples[_i](&a);
    for (size_t i = 0; i < 2; i++) {
        GString *first = written(&a, modes[i]);
        read_text(&b, first);
        ck_assert_msg(sample_equal(&a, &b, &where), "differs in %s", where);
        GString *second = written(&b, modes[i]);
        ck_assert(g_string_equal(first, second));
        g_string_free(first, TRUE);
        g_string_free(second, TRUE);
        sample_release(&b);
    }
    sample_release(&a);
}
END_TEST

START_TEST(evidence_is_cut_to_what_was_asked_for)
{
    const atg_export_options one = {.max_evidence = 1};
    atg_graph a, b;
    sample_small(&a);
    GString *text = written(&a, &one);
    read_text(&b, text);
    ck_assert_uint_eq(b.edges[1].n_evidence, 1);
    ck_assert_uint_eq(b.edges[1].mentions, 2);
    g_string_free(text, TRUE);
    sample_release(&b);
    sample_release(&a);
}
END_TEST

START_TEST(strict_has_no_attributes_of_others)
{
    atg_graph g;
    sample_small(&g);
    GString *a = written(&g, &plain), *b = written(&g, &strict);
    ck_assert_ptr_nonnull(strstr(a->str, " labels=\":country\""));
    ck_assert_ptr_nonnull(strstr(a->str, " label=\"attributed-to\""));
    ck_assert_ptr_null(strstr(b->str, " labels="));
    ck_assert_ptr_null(strstr(b->str, " label="));
    ck_assert_ptr_nonnull(strstr(b->str, ">attributed-to<"));
    g_string_free(a, TRUE);
    g_string_free(b, TRUE);
    sample_release(&g);
}
END_TEST

/* Golden: the bytes of the small graph, looked at by hand once. */
/* ---- what is not written --------------------------------------------------------- */

static void assert_not_written(const atg_graph *g, atg_code code, const char *why)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_write_graphml(g, &plain, &sink, &err), code);
    ck_assert_msg(strstr(err.message, why) != NULL, "%s", err.message);
    g_string_free(out, TRUE);
}

START_TEST(text_that_no_parser_takes_is_refused)
{
    static const char *const bad[] = {
        "a\x01",        "\x1B[31m",     "\x80",     "caf\xC3",         "\xED\xA0\x80",
        "\xEF\xBF\xBE", "\xEF\xBF\xBF", "\xC0\x80", "\xF4\x90\x80\x80"};
    atg_graph g;
    sample_small(&g);
    atg_node saved = g.nodes[2];
    g.nodes[2].label = atg_str_of(bad[_i]);
    assert_not_written(&g, ATG_E_ENCODING, "cannot write node n2");
    g.nodes[2] = saved;
    g.edges[0].first_seen = atg_str_of(bad[_i]);
    assert_not_written(&g, ATG_E_ENCODING, "cannot write edge e0: first_seen");
    g.edges[0].first_seen = ATG_STR_NONE;
    atg_evidence e = {.sentence = atg_str_of(bad[_i])};
    g.edges[3].evidence = &e;
    g.edges[3].n_evidence = 1;
    assert_not_written(&g, ATG_E_ENCODING, "cannot write edge e3: sentence");
    g.edges[3].n_evidence = 0;
    g.nodes[0].key = (atg_str){"nul\0", 4};
    assert_not_written(&g, ATG_E_ENCODING, "key: byte 3");
    sample_release(&g);
}
END_TEST

START_TEST(numbers_that_no_reader_takes_are_refused)
{
    atg_graph g;
    sample_small(&g);
    g.edges[1].weight = 0;
    assert_not_written(&g, ATG_E_FORMAT, "edge e1: its weight is not above 0");
    g.edges[1].weight = NAN;
    assert_not_written(&g, ATG_E_FORMAT, "edge e1");
    g.edges[1].weight = INFINITY;
    assert_not_written(&g, ATG_E_FORMAT, "weight: not a finite number");
    g.edges[1].weight = 1;
    g.nodes[1].metrics.pagerank = NAN;
    assert_not_written(&g, ATG_E_FORMAT, "node n1");
    g.nodes[1].metrics.pagerank = 0;
    g.edges[1].object = 99;
    assert_not_written(&g, ATG_E_FORMAT, "an end is no node");
    sample_release(&g);
}
END_TEST

START_TEST(a_failing_sink_ends_the_writing)
{
    static const size_t caps[] = {0, 100, 5000, 20000, 100000};
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    size_t left = caps[_i];
    atg_sink sink = {sample_full_disk, &left};
    sample_large(&g, 1000, 1000);
    ck_assert_int_eq(atg_write_graphml(&g, &plain, &sink, &err), ATG_E_IO);
    ck_assert_str_eq(err.message, "the disk is full");
    sample_release(&g);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("graphml");
    TCase *t = tcase_create("graphml");
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, reading_back_gives_the_same_graph, 0,
                        (int)G_N_ELEMENTS(samples));
    tcase_add_test(t, evidence_is_cut_to_what_was_asked_for);
    tcase_add_test(t, strict_has_no_attributes_of_others);
    tcase_add_loop_test(t, text_that_no_parser_takes_is_refused, 0, 9);
    tcase_add_test(t, numbers_that_no_reader_takes_are_refused);
    tcase_add_loop_test(t, a_failing_sink_ends_the_writing, 0, 5);
    suite_add_tcase(s, t);
    return run_suite(s);
}
