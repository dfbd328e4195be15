/* What holds for every format that is text made here: what no reader takes is refused,
 * a failing sink ends the writing, and the parts of a pair are its halves. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/day.h"
#include "export/pairs.h"
#include "export/writers.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

static const char *const names[] = {"graphml", "gexf",     "json",  "csv",
                                    "mermaid", "markdown", "tables"};
static const char *const with_numbers[] = {"graphml", "gexf", "json", "csv"};
static const atg_export_options plain = {0};

static GString *write(const char *name, const atg_graph *g,
                      const atg_export_options *opt, atg_error *err)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    *err = (atg_error)ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_format_find(name)->write(g, opt, &sink, err), err->code);
    return out;
}

static void assert_code(const char *name, const atg_graph *g, atg_code want)
{
    atg_error err;
    GString *out = write(name, g, &plain, &err);
    ck_assert_msg(err.code == want, "%s: %d, %s", name, err.code, err.message);
    g_string_free(out, TRUE);
}

/* ---- refusals -------------------------------------------------------------------- */

static const char *const broken[] = {"\xFF",  "\xC3",    "\xED\xA0\x80",
                                     "a\x01", "\x1B[2J", "\xEF\xBF\xBF"};

START_TEST(text_that_no_reader_takes_is_refused)
{
    for (size_t i = 0; i < G_N_ELEMENTS(broken); i++) {
        atg_graph g;
        sample_small(&g);
        g.nodes[1].label = atg_str_of(broken[i]);
        assert_code(names[_i], &g, ATG_E_ENCODING);
        sample_release(&g);
    }
}
END_TEST

START_TEST(numbers_that_no_reader_takes_are_refused)
{
    static const double bad[] = {NAN, INFINITY, -INFINITY};
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        atg_graph g;
        sample_small(&g);
        g.nodes[2].metrics.pagerank = bad[i];
        assert_code(with_numbers[_i], &g, ATG_E_FORMAT);
        g.nodes[2].metrics.pagerank = 0;
        g.edges[3].weight = bad[i];
        assert_code(with_numbers[_i], &g, ATG_E_FORMAT);
        sample_release(&g);
    }
}
END_TEST

START_TEST(an_edge_without_a_node_is_refused)
{
    atg_graph g;
    sample_small(&g);
    g.edges[4].object = 4;
    assert_code(names[_i], &g, ATG_E_FORMAT);
    sample_release(&g);
}
END_TEST

START_TEST(an_empty_graph_is_written)
{
    const atg_graph none = {0};
    assert_code(names[_i], &none, ATG_OK);
}
END_TEST

/* ---- sinks ----------------------------------------------------------------------- */

typedef struct gate {
    size_t left, writes_after;
} gate;

static atg_code close_after(void *context, const char *bytes, size_t n, atg_error *err)
{
    gate *g = context;
    (void)bytes;
    if (g->left < n) {
        g->writes_after++;
        return atg_fail(err, ATG_E_IO, "full");
    }
    g->left -= n;
    return ATG_OK;
}

START_TEST(a_failing_sink_ends_the_writing)
{
    static const size_t room[] = {0, 1, 40000, 200000};
    atg_graph g;
    sample_large(&g, 2000, 5000);
    for (size_t i = 0; i < G_N_ELEMENTS(room); i++) {
        gate at = {.left = room[i]};
        atg_sink sink = {close_after, &at};
        atg_error err = ATG_ERROR_INIT;
        const atg_format *f = atg_format_find(names[_i]);
        ck_assert_int_eq(f->write(&g, &plain, &sink, &err), ATG_E_IO);
        ck_assert_str_eq(err.message, "full");
        ck_assert_uint_eq(at.writes_after, 1);
    }
    sample_release(&g);
}
END_TEST

/* ---- the pair -------------------------------------------------------------------- */

START_TEST(the_parts_of_csv_are_its_halves)
{
    const atg_format *f = atg_format_find("csv");
    atg_graph g;
    atg_error err;
    sample_hostile(&g);
    GString *whole = write("csv", &g, &plain, &err), *parts = g_string_new(NULL);
    for (size_t i = 0; i < f->n_parts; i++) {
        atg_sink sink;
        atg_sink_to_string(&sink, parts);
        g_string_append(parts, i ? "\r\n" : "");
        ck_assert_int_eq(f->parts[i].write(&g, &plain, &sink, &err), ATG_OK);
    }
    ck_assert(g_string_equal(whole, parts));
    g_string_free(whole, TRUE);
    g_string_free(parts, TRUE);
    sample_release(&g);
}
END_TEST

START_TEST(parts_have_names)
{
    static const struct {
        const char *path, *want;
    } rows[] = {
        {"graph.csv", "graph-nodes.csv"}, {"a.b/g.CSV", "a.b/g-nodes.CSV"},
        {"out", "out-nodes.csv"},         {"x.tsv", "x.tsv-nodes.csv"},
        {"a.csv/b", "a.csv/b-nodes.csv"}, {"g.csv.csv", "g.csv-nodes.csv"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *got = atg_format_part_path(atg_format_find("csv"), 0, rows[i].path);
        ck_assert_str_eq(got, rows[i].want);
        g_free(got);
    }
}
END_TEST

/* ---- aggregated edges ------------------------------------------------------------ */

START_TEST(pairs_take_in_every_edge)
{
    atg_graph g;
    atg_arena arena;
    size_t n;
    sample_small(&g);
    atg_arena_init(&arena);
    g.edges[2].basis = ATG_BASIS_REFERENCE;
    const atg_pair *p = atg_pairs_make(&g, &arena, &n);
    ck_assert_uint_eq(n, 4);
    ck_assert(atg_str_is(p[1].label, "attributed-to (2), originates-from (1)"));
    ck_assert(atg_str_is(p[1].relations, "attributed-to|originates-from"));
    ck_assert_uint_eq(p[1].edges, 2);
    ck_assert_uint_eq(p[1].sources, 2);
    ck_assert_uint_eq(p[1].mentions, 3);
    ck_assert_int_eq(p[1].status, ATG_ASSERTED);
    ck_assert_int_eq(p[1].basis, ATG_BASIS_TEXT);
    ck_assert_double_eq(p[1].weight, 3);
    ck_assert(atg_str_is(p[1].first_seen, "2021-07-19"));
    ck_assert_int_eq(p[2].status, ATG_DENIED);
    atg_arena_release(&arena);
    sample_release(&g);
}
END_TEST

START_TEST(pairs_do_not_follow_the_order_of_edges)
{
    atg_graph g;
    atg_error err;
    const atg_export_options opt = {.aggregate = true};
    sample_small(&g);
    GString *a = write("json", &g, &opt, &err);
    const atg_edge swapped = g.edges[1];
    g.edges[1] = g.edges[2];
    g.edges[2] = swapped;
    GString *b = write("json", &g, &opt, &err);
    ck_assert(g_string_equal(a, b));
    g_string_free(a, TRUE);
    g_string_free(b, TRUE);
    sample_release(&g);
}
END_TEST

/* ---- marks ----------------------------------------------------------------------- */

static char *line_of(const char *format, const char *label, const char *with)
{
    atg_graph g;
    atg_error err;
    sample_small(&g);
    g.nodes[2].label = atg_str_of(label);
    GString *out = write(format, &g, &plain, &err);
    char *line = strstr(out->str, with);
    ck_assert_ptr_nonnull(line);
    char *copy = g_strndup(line, strcspn(line, "\r\n"));
    g_string_free(out, TRUE);
    sample_release(&g);
    return copy;
}

START_TEST(names_cannot_leave_their_place)
{
    static const struct {
        const char *format, *label, *with, *want;
    } rows[] = {
        {"mermaid", "\"]; click n0 \"x\"", "    n2",
         "    n2(\"#34;#93;#59; click n0 #34;x#34;\")"},
        {"mermaid", "a\nb#c", "    n2", "    n2(\"a b#35;c\")"},
        {"mermaid", "  ", "    n2", "    n2(\"-\")"},
        {"markdown", "a|b [c](d) <e>", "| 4 |",
         "| 4 | a\\|b \\[c\\](d) \\<e\\> | "
         "organization | 0.1000 | 1 | 1 |  |  |"},
        {"tables", "<b>&\"", "<tr><td>4<",
         "<tr><td>4</td><td>&lt;b&gt;&amp;&quot;</td>"
         "<td>organization</td><td>0.1000</td><td>1</td><td>1</td><td></td><td></td></"
         "tr>"},
    };
    char *got = line_of(rows[_i].format, rows[_i].label, rows[_i].with);
    ck_assert_str_eq(got, rows[_i].want);
    g_free(got);
}
END_TEST

START_TEST(cells_are_no_formulas)
{
    static const struct {
        const char *label, *want;
    } rows[] = {
        {"=1+1", "n2,'=1+1,"},
        {"+1", "n2,'+1,"},
        {"-1", "n2,'-1,"},
        {"@x", "n2,'@x,"},
        {"\tx", "n2,\"'\tx\","},
        {"\rx", "n2,\"'"},
        {"'x", "n2,''x,"},
        {"a=1", "n2,a=1,"},
        {"a,\"b\"", "n2,\"a,\"\"b\"\"\","},
        {"\xEF\xBC\x9D"
         "1",
         "n2,'\xEF\xBC\x9D"
         "1,"},
    };
    char *got = line_of("csv", rows[_i].label, "n2,");
    ck_assert_msg(g_str_has_prefix(got, rows[_i].want), "%s", got);
    g_free(got);
}
END_TEST

/* ---- days ------------------------------------------------------------------------ */

START_TEST(dates_become_days)
{
    static const struct {
        const char *iso, *first, *last;
    } rows[] = {
        {"2021", "2021-01-01", "2021-12-31"},
        {"2021-02", "2021-02-01", "2021-02-28"},
        {"2024-02", "2024-02-01", "2024-02-29"},
        {"1900-02", "1900-02-01", "1900-02-28"},
        {"2000-02-29", "2000-02-29", "2000-02-29"},
        {"", NULL, NULL},
        {"21", NULL, NULL},
        {"2021-13", NULL, NULL},
        {"2021-00", NULL, NULL},
        {"2021-04-31", NULL, NULL},
        {"2021-04-00", NULL, NULL},
        {"2021/04", NULL, NULL},
        {"0000", NULL, NULL},
        {"2021-4", NULL, NULL},
        {"+021-04-01", NULL, NULL},
        {"2021-04-1x", NULL, NULL},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char first[ATG_DAY_SIZE], last[ATG_DAY_SIZE];
        atg_str iso = atg_str_of(rows[i].iso);
        bool is = atg_day_first(iso, first) && atg_day_last(iso, last);
        ck_assert_msg(is == (rows[i].first != NULL), "%s", rows[i].iso);
        if (is) {
            ck_assert_str_eq(first, rows[i].first);
            ck_assert_str_eq(last, rows[i].last);
        }
    }
}
END_TEST

int main(void)
{
    const int n = (int)G_N_ELEMENTS(names);
    Suite *s = suite_create("writers");
    TCase *t = tcase_create("writers");
    tcase_set_timeout(t, 100);
    tcase_add_loop_test(t, text_that_no_reader_takes_is_refused, 0, n);
    tcase_add_loop_test(t, numbers_that_no_reader_takes_are_refused, 0,
                        (int)G_N_ELEMENTS(with_numbers));
    tcase_add_loop_test(t, an_edge_without_a_node_is_refused, 0, n);
    tcase_add_loop_test(t, an_empty_graph_is_written, 0, n);
    tcase_add_loop_test(t, a_failing_sink_ends_the_writing, 0, n);
    tcase_add_test(t, the_parts_of_csv_are_its_halves);
    tcase_add_test(t, parts_have_names);
    tcase_add_test(t, pairs_take_in_every_edge);
    tcase_add_test(t, pairs_do_not_follow_the_order_of_edges);
    tcase_add_loop_test(t, names_cannot_leave_their_place, 0, 5);
    tcase_add_loop_test(t, cells_are_no_formulas, 0, 10);
    tcase_add_test(t, dates_become_days);
    suite_add_tcase(s, t);
    return run_suite(s);
}
