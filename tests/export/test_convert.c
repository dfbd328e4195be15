/* Every format gives the same bytes of a graph and of the graph read back from its own
 * GraphML: nothing that a writer looks at is lost on the way. */
#include <check.h>
#include <stdlib.h>

#include "export/format.h"
#include "export/graphml_read.h"
#include "sample_graph.h"
#include "tests/run_suite.h"

static const atg_export_options plain = {.title = "a title & more"};

static GString *written(const atg_format *f, const atg_graph *g)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    atg_code code = f->write(g, &plain, &sink, &err);
    ck_assert_msg(code == ATG_OK, "%s: %s", f->name, err.message);
    return out;
}

static void assert_converts(void (*make)(atg_graph *))
{
    size_t n;
    const atg_format *formats = atg_formats(&n);
    atg_graph first, again = {0};
    atg_error err = ATG_ERROR_INIT;
    make(&first);
    GString *text = written(atg_format_find("graphml"), &first);
    atg_code code =
        atg_graphml_read(&again, (atg_str){text->str, text->len}, "t", &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
    for (size_t i = 0; i < n; i++) {
        GString *a = written(&formats[i], &first), *b = written(&formats[i], &again);
        ck_assert_msg(g_string_equal(a, b), "%s differs", formats[i].name);
        g_string_free(a, TRUE);
        g_string_free(b, TRUE);
    }
    g_string_free(text, TRUE);
    sample_release(&first);
    sample_release(&again);
}

START_TEST(the_small_graph_converts)
{
    assert_converts(sample_small);
}
END_TEST

START_TEST(the_hostile_graph_converts)
{
    assert_converts(sample_hostile);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("convert");
    TCase *t = tcase_create("convert");
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    tcase_set_timeout(t, 200);
    tcase_add_test(t, the_small_graph_converts);
    tcase_add_test(t, the_hostile_graph_converts);
    suite_add_tcase(s, t);
    return run_suite(s);
}
