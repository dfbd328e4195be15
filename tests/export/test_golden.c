/* The small graph in every text format and option, byte for byte; ATG_UPDATE_GOLDEN
 * writes the files anew. Figures depend on the machine's fonts and are tested in
 * draw/. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "export/format.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

typedef struct golden {
    const char *format, *file;
    atg_export_options opt;
} golden;

static const golden rows[] = {
    {"graphml", "graphml/small.graphml", {0}},
    {"graphml", "graphml/aggregated.graphml", {.aggregate = true}},
    {"gexf", "gexf/small.gexf", {.title = "Who & \"what\""}},
    {"gexf", "gexf/aggregated.gexf", {.aggregate = true}},
    {"json", "json/small.json", {.title = "Who & \"what\""}},
    {"json", "json/aggregated.json", {.aggregate = true}},
    {"csv", "csv/plain.csv", {0}},
    {"csv", "csv/excel.csv", {.csv_style = ATG_CSV_EXCEL}},
    {"csv", "csv/cytoscape.csv", {.csv_style = ATG_CSV_CYTOSCAPE}},
    {"csv", "csv/neo4j.csv", {.csv_style = ATG_CSV_NEO4J}},
    {"csv", "csv/aggregated.csv", {.aggregate = true}},
    {"markdown", "markdown/small.md", {.title = "Who & [what](x)"}},
    {"tables", "tables/small.tables.html", {.title = "Who & <what>"}},
    {"mermaid", "mermaid/small.mmd", {.title = "Who & \"what\"; #1"}},
    {"mermaid", "mermaid/aggregated.mmd", {.aggregate = true}},
    {"dot", "dot/plain.dot", {.dot_plain = true}},
    {"dot", "dot/plain-aggregated.dot", {.dot_plain = true, .aggregate = true}},
};

static GString *written(const golden *row)
{
    atg_graph g;
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    GString *out = g_string_new(NULL);
    sample_small(&g);
    atg_sink_to_string(&sink, out);
    const atg_format *f = atg_format_find(row->format);
    ck_assert_msg(f && f->write(&g, &row->opt, &sink, &err) == ATG_OK, "%s: %s",
                  row->format, err.message);
    sample_release(&g);
    return out;
}

START_TEST(bytes_are_those_of_the_golden_file)
{
    const golden *row = &rows[_i];
    char *path = g_build_filename(ATG_SOURCE_DIR "/tests/golden", row->file, NULL);
    char *want = NULL;
    gsize n = 0;
    GString *got = written(row);
    if (g_getenv("ATG_UPDATE_GOLDEN"))
        ck_assert(g_file_set_contents(path, got->str, (gssize)got->len, NULL));
    ck_assert_msg(g_file_get_contents(path, &want, &n, NULL), "no %s", path);
    ck_assert_msg(got->len == n && memcmp(got->str, want, n) == 0, "%s differs",
                  row->file);
    g_free(want);
    g_free(path);
    g_string_free(got, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("golden");
    TCase *t = tcase_create("golden");
    tcase_add_loop_test(t, bytes_are_those_of_the_golden_file, 0, G_N_ELEMENTS(rows));
    suite_add_tcase(s, t);
    return run_suite(s);
}
