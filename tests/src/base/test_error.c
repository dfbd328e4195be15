/* Errors: codes, positions, and messages that are cut where a character ends. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "tests/run_suite.h"

START_TEST(stores_code_and_message)
{
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_fail(&err, ATG_E_IO, "cannot read '%s'", "a.txt"), ATG_E_IO);
    ck_assert_int_eq(err.code, ATG_E_IO);
    ck_assert_str_eq(err.message, "cannot read 'a.txt'");
    ck_assert_uint_eq(err.line + err.column, 0);
}
END_TEST

START_TEST(stores_a_position)
{
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_fail_at(&err, "x.lex", 12, 7, "no such key '%s'", "k"),
                     ATG_E_FORMAT);
    ck_assert_str_eq(err.message, "x.lex:12:7: no such key 'k'");
    ck_assert_uint_eq(err.line, 12);
    ck_assert_uint_eq(err.column, 7);
    atg_fail(&err, ATG_E_LIMIT, "too much"); /* takes the old position away */
    ck_assert_uint_eq(err.line + err.column, 0);
}
END_TEST

START_TEST(accepts_no_error_to_fill)
{
    ck_assert_int_eq(atg_fail(NULL, ATG_E_LIMIT, "x"), ATG_E_LIMIT);
    ck_assert_int_eq(atg_fail_at(NULL, "f", 1, 1, "x"), ATG_E_FORMAT);
}
END_TEST

/* _i bytes of ASCII, then two-byte characters up to and beyond the end. */
START_TEST(cuts_at_a_character)
{
    atg_error err = ATG_ERROR_INIT;
    char text[2000];
    size_t n = (size_t)_i;
    memset(text, 'a', n);
    while (n + 2 < sizeof text) {
        memcpy(text + n, "\xC3\xA9", 2);
        n += 2;
    }
    text[n] = '\0';
    atg_fail(&err, ATG_E_IO, "%s", text);
    size_t len = strlen(err.message);
    ck_assert(len >= sizeof err.message - 4 && len < sizeof err.message);
    ck_assert_uint_eq((len - (size_t)_i) % 2, 0);
    ck_assert_int_eq(memcmp(err.message, text, len), 0);
    atg_fail_at(&err, text, 3, 4, "%s", text); /* a file name longer than the message */
    ck_assert_uint_lt(strlen(err.message), sizeof err.message);
    ck_assert_uint_eq(err.line, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("error");
    TCase *t = tcase_create("all");
    tcase_add_test(t, stores_code_and_message);
    tcase_add_test(t, stores_a_position);
    tcase_add_test(t, accepts_no_error_to_fill);
    tcase_add_loop_test(t, cuts_at_a_character, 0, 4);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
