#include <check.h>

#include "cli/nearest.h"
#include "tests/run_suite.h"

START_TEST(counts_edits)
{
    ck_assert_uint_eq(atg_edit_distance("build", "build"), 0);
    ck_assert_uint_eq(atg_edit_distance("", "abc"), 3);
    ck_assert_uint_eq(atg_edit_distance("abc", ""), 3);
    ck_assert_uint_eq(atg_edit_distance("bild", "build"), 1);
    ck_assert_uint_eq(atg_edit_distance("biuld", "build"), 1);
    ck_assert_uint_eq(atg_edit_distance("builx", "build"), 1);
    ck_assert_uint_eq(atg_edit_distance("merge", "convert"), 6);
}
END_TEST

START_TEST(counts_characters)
{
    ck_assert_uint_eq(atg_edit_distance("T\xC3\xBCrkiye", "Turkiye"), 1);
    ck_assert_uint_eq(atg_edit_distance("CHINA", "china"), 0);
    ck_assert_uint_eq(atg_edit_distance("\xC3\x96sterreich", "\xC3\xB6sterreich"), 0);
    ck_assert_uint_eq(atg_edit_distance("a\xFF", "a\xFE"), 1);
}
END_TEST

START_TEST(bounds_long_names)
{
    static char a[5000], b[5000];
    for (size_t i = 0; i + 1 < sizeof a; i++) {
        a[i] = 'a';
        b[i] = 'b';
    }
    ck_assert_uint_eq(atg_edit_distance(a, b), 128);
}
END_TEST

START_TEST(names_the_nearest)
{
    static const char *const names[] = {"build", "extract", "merge", "stats"};
    ck_assert_str_eq(atg_nearest("buidl", names, 4), "build");
    ck_assert_str_eq(atg_nearest("stat", names, 4), "stats");
    ck_assert_ptr_null(atg_nearest("frobnicate", names, 4));
    ck_assert_ptr_null(atg_nearest("x", names, 0));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("cli/nearest");
    TCase *t = tcase_create("all");
    tcase_add_test(t, counts_edits);
    tcase_add_test(t, counts_characters);
    tcase_add_test(t, bounds_long_names);
    tcase_add_test(t, names_the_nearest);
    suite_add_tcase(s, t);
    return run_suite(s);
}
