#include <check.h>

#include "cli/terminal.h"
#include "tests/run_suite.h"

static void shows(const char *text, size_t n, atg_plain how, const char *want)
{
    GString *out = g_string_new(NULL);
    atg_plain_append(out, (atg_str){text, n}, how);
    ck_assert_str_eq(out->str, want);
    g_string_free(out, TRUE);
}

START_TEST(leaves_text_alone)
{
    static const char text[] = "T\xC3\xBCrkiye \xE4\xB8\xAD \xF0\x9F\x9B\xA1";
    for (int how = ATG_PLAIN_LINE; how <= ATG_PLAIN_JSON; how++)
        shows(text, sizeof text - 1, (atg_plain)how, text);
    shows("a\tb\n", 4, ATG_PLAIN_TEXT, "a\tb\n");
}
END_TEST

START_TEST(shows_controls)
{
    shows("a\x1B[31mb\x07", 8, ATG_PLAIN_TEXT, "a\\x1b[31mb\\x07");
    shows("a\nb\tc\0d", 7, ATG_PLAIN_LINE, "a\\x0ab\\x09c\\x00d");
    shows("\xC2\x9B"
          "31m\x7F",
          6, ATG_PLAIN_TEXT, "\\x9b31m\\x7f");
    shows("\xFF\xC3", 2, ATG_PLAIN_LINE, "\\xff\\xc3");
}
END_TEST

START_TEST(shows_what_turns_the_writing)
{
    shows("a\xE2\x80\xAE"
          "b",
          5, ATG_PLAIN_TEXT, "a<U+202E>b");
    shows("\xE2\x81\xA6\xE2\x80\x8B\xEF\xBB\xBF", 9, ATG_PLAIN_LINE,
          "<U+2066><U+200B><U+FEFF>");
}
END_TEST

START_TEST(keeps_json_json)
{
    shows("{\"a\":\"\xE2\x80\xAE\"}\n", 12, ATG_PLAIN_JSON, "{\"a\":\"\\u202e\"}\n");
    shows("\xF3\xA0\x81\x81", 4, ATG_PLAIN_JSON, "\\udb40\\udc41");
}
END_TEST

START_TEST(counts_columns)
{
    ck_assert_uint_eq(atg_columns(ATG_STR("")), 0);
    ck_assert_uint_eq(atg_columns(ATG_STR("abc")), 3);
    ck_assert_uint_eq(atg_columns(ATG_STR("e\xCC\x81")), 1);
    ck_assert_uint_eq(atg_columns(ATG_STR("\xE4\xB8\xAD")), 2);
    ck_assert_uint_eq(atg_columns(ATG_STR("\xFF")), 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("cli/terminal");
    TCase *t = tcase_create("all");
    tcase_add_test(t, leaves_text_alone);
    tcase_add_test(t, shows_controls);
    tcase_add_test(t, shows_what_turns_the_writing);
    tcase_add_test(t, keeps_json_json);
    tcase_add_test(t, counts_columns);
    suite_add_tcase(s, t);
    return run_suite(s);
}
