/* Eight times the text must not take much more than eight times the work. The measure
 * is processor time, the least of several runs, and the bound is far from both eight
 * and sixty-four, so that a busy machine does not matter. */
#include "support.h"

#include <time.h>

enum { TIMES = 8, BOUND = 24, RUNS = 3 };

static double work(const char *part, size_t n, const char *format)
{
    GString *s = g_string_new(NULL);
    for (size_t i = 0; i < n; i++)
        g_string_append(s, part);
    double least = 1e9;
    for (int run = 0; run < RUNS; run++) {
        atg_document doc;
        atg_segments seg;
        clock_t from = clock();
        parse(&doc, (atg_str){s->str, s->len}, "a", format);
        atg_segment(&doc, &doc.arena, &seg);
        double took = (double)(clock() - from) / CLOCKS_PER_SEC;
        least = MIN(least, took);
        atg_document_release(&doc);
    }
    g_string_free(s, TRUE);
    return least;
}

static const struct {
    const char *part, *format;
} rows[] = {
    {"word ", "text"},       {"a", "text"},        {"a.-", "text"},
    {". ", "text"},          {".\"", "text"},      {"\" ", "text"},
    {"x\n", "text"},         {"- ", "text"},       {"U.S. ", "text"},
    {"China's ", "text"},    {"May 1 ", "text"},   {"Mr. A. ", "text"},
    {"<div>", "html"},       {"<b>x", "html"},     {"<", "html"},
    {"&", "html"},           {"&amp;", "html"},    {"<!--", "html"},
    {"</x>", "html"},        {"<a b=c ", "html"},  {"<p title='", "html"},
    {"<li>One.", "html"},    {"<br>", "html"},     {"[", "markdown"},
    {"[a](b) ", "markdown"}, {"*a_", "markdown"},  {"> ", "markdown"},
    {"```\n", "markdown"},   {"<nav><b>", "html"}, {"<nav><b></nav>", "html"},
};

START_TEST(grows_with_the_text)
{
    size_t n = 8000;
    double small = work(rows[_i].part, n, rows[_i].format);
    double large = work(rows[_i].part, n * TIMES, rows[_i].format);
    /* below a millisecond the clock says nothing */
    ck_assert_msg(large < BOUND * MAX(small, 0.001), "'%s': %g s, then %g s",
                  rows[_i].part, small, large);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("linear");
    TCase *tc = tcase_create("linear");
    tcase_set_timeout(tc, 120);
    tcase_add_loop_test(tc, grows_with_the_text, 0, G_N_ELEMENTS(rows));
    suite_add_tcase(suite, tc);
    return run_suite(suite);
}
