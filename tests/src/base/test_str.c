/* Slices: empty ones, bytes that are no text, order, splitting, cutting. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "tests/run_suite.h"

static const atg_str none = {NULL, 0};

START_TEST(compares)
{
    ck_assert(atg_str_eq(none, ATG_STR("")));
    ck_assert(atg_str_eq(atg_str_of(NULL), none));
    ck_assert(atg_str_eq(ATG_STR("a\0b"), ATG_STR("a\0b")));
    ck_assert(!atg_str_eq(ATG_STR("a\0b"), ATG_STR("a\0c")));
    ck_assert(!atg_str_is(ATG_STR("a\0b"), "a"));
    ck_assert(atg_str_is(none, ""));
    ck_assert(atg_str_eq_nocase(ATG_STR("NotPetya"), ATG_STR("nOTpETYA")));
    ck_assert(!atg_str_eq_nocase(ATG_STR("[\\]"), ATG_STR("{|}"))); /* letters only */
    ck_assert(!atg_str_is_nocase(ATG_STR("\xC3\x89"), "\xC3\xA9")); /* ASCII only */
}
END_TEST

START_TEST(orders_by_bytes)
{
    static const char *const sorted[] = {"", "A", "AB", "a", "ab", "\x7F", "\xC3\xA9"};
    for (size_t i = 0; i < sizeof sorted / sizeof *sorted; i++)
        for (size_t k = 0; k < sizeof sorted / sizeof *sorted; k++) {
            int c = atg_str_cmp(atg_str_of(sorted[i]), atg_str_of(sorted[k]));
            ck_assert_int_eq((c > 0) - (c < 0), (i > k) - (i < k));
        }
    ck_assert_int_eq(atg_str_cmp(none, ATG_STR("")), 0);
}
END_TEST

START_TEST(looks_inside)
{
    ck_assert(atg_str_starts(ATG_STR("country:CN"), "country:"));
    ck_assert(!atg_str_starts(ATG_STR("cou"), "country:"));
    ck_assert(atg_str_starts(none, ""));
    ck_assert(atg_str_ends(ATG_STR("a.jsonl"), ".jsonl"));
    ck_assert(!atg_str_ends(ATG_STR("l"), ".jsonl"));
    ck_assert(atg_str_contains_nocase(ATG_STR("a Cyber Attack"), "cyber"));
    ck_assert(atg_str_contains_nocase(ATG_STR("attack"), "ATTACK"));
    ck_assert(!atg_str_contains_nocase(ATG_STR("attac"), "attack"));
    ck_assert(atg_str_contains_nocase(ATG_STR(""), ""));
}
END_TEST

START_TEST(takes_parts)
{
    atg_str s = ATG_STR(" \t\r\n a b \n");
    ck_assert(atg_str_is(atg_str_trim(s), "a b"));
    ck_assert_uint_eq(atg_str_trim(ATG_STR(" \n")).n, 0);
    ck_assert_uint_eq(atg_str_trim(none).n, 0);
    ck_assert(atg_str_is(atg_str_sub(ATG_STR("abcdef"), 1, 3), "bc"));
    ck_assert(atg_str_is(atg_str_sub(ATG_STR("abcdef"), 4, 99), "ef"));
    ck_assert_uint_eq(atg_str_sub(ATG_STR("abc"), 2, 1).n, 0);
    ck_assert_uint_eq(atg_str_sub(ATG_STR("abc"), 7, 9).n, 0);
}
END_TEST

static size_t count_parts(atg_str s, atg_str *parts)
{
    size_t n = 0;
    while (atg_str_split(&s, '|', &parts[n]))
        n++;
    return n;
}

START_TEST(splits)
{
    atg_str parts[8];
    ck_assert_uint_eq(count_parts(ATG_STR("a|b|c"), parts), 3);
    ck_assert(atg_str_is(parts[0], "a") && atg_str_is(parts[2], "c"));
    ck_assert_uint_eq(count_parts(ATG_STR("|a|"), parts), 3);
    ck_assert(atg_str_is(parts[0], "") && atg_str_is(parts[2], ""));
    ck_assert_uint_eq(count_parts(ATG_STR(""), parts), 1);
    ck_assert_uint_eq(count_parts(none, parts), 0);
}
END_TEST

START_TEST(caps_at_a_character)
{
    atg_str s = ATG_STR("a\xE2\x82\xAC\xF0\x9F\x90\x8D");
    static const size_t want[] = {0, 1, 1, 1, 4, 4, 4, 4, 8, 8};
    for (size_t cap = 0; cap < sizeof want / sizeof *want; cap++)
        ck_assert_uint_eq(atg_str_cap(s, cap).n, want[cap]);
}
END_TEST

START_TEST(hashes_the_same_everywhere)
{
    ck_assert(atg_str_hash(ATG_STR("a")) != atg_str_hash(ATG_STR("b")));
    ck_assert(atg_str_hash(ATG_STR("a\0")) != atg_str_hash(ATG_STR("a")));
    ck_assert(atg_str_hash(none) == atg_str_hash(ATG_STR("")));
    char copy[] = "country:CN";
    ck_assert(atg_str_hash(atg_str_of(copy)) == atg_str_hash(ATG_STR("country:CN")));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("str");
    TCase *t = tcase_create("all");
    tcase_add_test(t, compares);
    tcase_add_test(t, orders_by_bytes);
    tcase_add_test(t, looks_inside);
    tcase_add_test(t, takes_parts);
    tcase_add_test(t, splits);
    tcase_add_test(t, caps_at_a_character);
    tcase_add_test(t, hashes_the_same_everywhere);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
