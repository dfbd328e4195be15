/* Filtered lists of words answer as a plain comparison does. */
#include <check.h>
#include <stdlib.h>

#include "base/words.h"
#include "tests/run_suite.h"

static bool listed(atg_str w)
{
    return ATG_IN(w, "a an the – U.S. n't");
}

START_TEST(finds_each_word_whatever_its_case)
{
    static const char *const in[] = {"a", "A", "an", "AN", "The", "–", "u.s.", "N'T"};
    for (int round = 0; round < 2; round++) /* before and after the filter is made */
        for (size_t i = 0; i < sizeof in / sizeof *in; i++)
            ck_assert_msg(listed(atg_str_of(in[i])), "%s", in[i]);
}
END_TEST

START_TEST(finds_no_other_word)
{
    static const char *const out[] = {"", "b", "t", "th", "thee", "tie", "—", "a an"};
    for (size_t i = 0; i < sizeof out / sizeof *out; i++)
        ck_assert_msg(!listed(atg_str_of(out[i])), "%s", out[i]);
}
END_TEST

/* All words of two letters, most of which the filter turns away. */
START_TEST(filter_agrees_with_comparison)
{
    for (int a = 'a'; a <= 'z'; a++)
        for (int b = 'A'; b <= 'Z'; b++) {
            char w[2] = {(char)a, (char)b};
            atg_str s = {w, 2};
            const char *list = "in of to on by as at is it be";
            bool slow = atg_str_in(s, list, ' ');
            ck_assert_int_eq(slow, ATG_IN(s, "in of to on by as at is it be"));
        }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("words");
    TCase *t = tcase_create("words");
    tcase_add_test(t, finds_each_word_whatever_its_case);
    tcase_add_test(t, finds_no_other_word);
    tcase_add_test(t, filter_agrees_with_comparison);
    suite_add_tcase(s, t);
    return run_suite(s);
}
