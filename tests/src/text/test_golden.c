/* Each golden/NAME.html has its outline beside it in NAME.outline: information of the
 * page, then one line a block (see support.h). */
#include "support.h"

static char *describe(const atg_document *doc)
{
    char *blocks = outline(doc);
    char *all = g_strdup_printf(
        "title: %.*s\ndate: %.*s\nurl: %.*s\nsource: %.*s\n\n%s",
        ATG_STR_ARG(doc->info.title), ATG_STR_ARG(doc->info.date),
        ATG_STR_ARG(doc->info.url), ATG_STR_ARG(doc->info.source), blocks);
    g_free(blocks);
    return all;
}

static const char *const names[] = {"news", "blog", "oldpage", "release"};

START_TEST(page_is_as_it_was)
{
    char *stem =
        g_build_filename(ATG_SOURCE_DIR, "tests/src/text/golden", names[_i], NULL);
    char *page = g_strconcat(stem, ".html", NULL),
         *gold = g_strconcat(stem, ".outline", NULL);
    char *bytes, *expected;
    gsize n;
    ck_assert(g_file_get_contents(page, &bytes, &n, NULL));
    ck_assert(g_file_get_contents(gold, &expected, NULL, NULL));
    atg_document doc;
    parse(&doc, (atg_str){bytes, n}, page, NULL);
    char *got = describe(&doc);
    ck_assert_str_eq(got, expected);
    atg_document_release(&doc);
    g_free(got);
    g_free(expected);
    g_free(bytes);
    g_free(gold);
    g_free(page);
    g_free(stem);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("golden");
    TCase *tc = tcase_create("golden");
    tcase_add_loop_test(tc, page_is_as_it_was, 0, G_N_ELEMENTS(names));
    suite_add_tcase(suite, tc);
    return run_suite(suite);
}
