#include <check.h>

#include "cli/table.h"
#include "tests/run_suite.h"

static char *printed(const atg_table *t)
{
    GString *out = g_string_new(NULL);
    atg_table_print(t, out);
    return g_string_free(out, FALSE);
}

START_TEST(aligns_columns)
{
    atg_table t;
    atg_table_init(&t, "name|>n|what");
    atg_table_cell(&t, ATG_STR("China"));
    atg_table_format(&t, "%d", 7);
    atg_table_cell(&t, ATG_STR("a"));
    atg_table_cell(&t, ATG_STR("NCSC"));
    atg_table_format(&t, "%d", 1234);
    atg_table_cell(&t, ATG_STR("long one"));
    char *text = printed(&t);
    ck_assert_str_eq(text, "name      n  what\n"
                           "China     7  a\n"
                           "NCSC   1234  long one\n");
    g_free(text);
    atg_table_release(&t);
}
END_TEST

/* Wide characters take two columns, marks none. */
START_TEST(counts_as_a_terminal_shows)
{
    atg_table t;
    atg_table_init(&t, "a|b");
    atg_table_cell(&t, ATG_STR("\xE4\xB8\xAD\xE5\x9B\xBD"));
    atg_table_cell(&t, ATG_STR("x"));
    atg_table_cell(&t, ATG_STR("e\xCC\x81t\xC3\xA9"));
    atg_table_cell(&t, ATG_STR("y"));
    char *text = printed(&t);
    ck_assert_str_eq(text, "a     b\n"
                           "\xE4\xB8\xAD\xE5\x9B\xBD  x\n"
                           "e\xCC\x81t\xC3\xA9   y\n");
    g_free(text);
    atg_table_release(&t);
}
END_TEST

START_TEST(prints_nothing_without_rows)
{
    atg_table t;
    atg_table_init(&t, "a|b");
    char *text = printed(&t);
    ck_assert_str_eq(text, "");
    g_free(text);
    atg_table_release(&t);
}
END_TEST

START_TEST(ends_lines_without_blanks)
{
    atg_table t;
    GString *out = g_string_new(NULL);
    atg_table_init(&t, "a|>");
    atg_table_cell(&t, ATG_STR("x"));
    atg_table_cell(&t, ATG_STR("12"));
    atg_table_print(&t, out);
    ck_assert_str_eq(out->str, "a\nx  12\n");
    g_string_set_size(out, 0);
    atg_table_print_body(&t, out);
    ck_assert_str_eq(out->str, "x  12\n");
    g_string_free(out, TRUE);
    atg_table_release(&t);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("cli/table");
    TCase *t = tcase_create("all");
    tcase_add_test(t, aligns_columns);
    tcase_add_test(t, counts_as_a_terminal_shows);
    tcase_add_test(t, prints_nothing_without_rows);
    tcase_add_test(t, ends_lines_without_blanks);
    suite_add_tcase(s, t);
    return run_suite(s);
}
