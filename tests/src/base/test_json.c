#include "base/json.h"
#include "tests/run_suite.h"

#include <check.h>
#include <stdlib.h>

/* Escapes byte by byte, as the fast way over eight plain bytes must not be seen. */
static void expected(GString *out, const char *text, size_t n)
{
    g_string_append_c(out, '"');
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            g_string_append_printf(out, "\\%c", c);
        else if (c == '\n')
            g_string_append(out, "\\n");
        else if (c < 0x20)
            g_string_append_printf(out, "\\u%04x", c);
        else
            g_string_append_c(out, (char)c);
    }
    g_string_append_c(out, '"');
}

/* Every byte at every place of texts of every length up to three times eight. */
START_TEST(escapes_wherever_it_stands)
{
    GString *ours = g_string_new(NULL), *theirs = g_string_new(NULL);
    for (size_t n = 0; n <= 24; n++)
        for (size_t at = 0; at < n; at++)
            for (int c = 1; c < 256; c++) {
                char text[24];
                memset(text, 'x', sizeof text);
                text[at] = (char)c;
                text[n - 1] = at + 1 < n ? '"' : (char)c;
                g_string_truncate(ours, 0);
                g_string_truncate(theirs, 0);
                atg_json_put(ours, (atg_str){text, n});
                expected(theirs, text, n);
                ck_assert_str_eq(ours->str, theirs->str);
            }
    g_string_free(ours, TRUE);
    g_string_free(theirs, TRUE);
}
END_TEST

START_TEST(finds_what_xml_does_not_know)
{
    ck_assert_uint_eq(atg_xml_unknown(ATG_STR("a\tb\n")), 4);
    ck_assert_uint_eq(atg_xml_unknown(ATG_STR("ab\x01")), 2);
    ck_assert_uint_eq(atg_xml_unknown(ATG_STR("a\xef\xbf\xbe")), 1);
    ck_assert_uint_eq(atg_xml_unknown(ATG_STR("\xef\xbf\xbd")), 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("json");
    TCase *t = tcase_create("all");
    tcase_add_test(t, escapes_wherever_it_stands);
    tcase_add_test(t, finds_what_xml_does_not_know);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
