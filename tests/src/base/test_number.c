#include <check.h>
#include <glib.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "tests/run_suite.h"

static const char *format(double v)
{
    static char out[ATG_NUMBER_SIZE];
    return atg_number_format(out, v);
}

START_TEST(numbers_are_short)
{
    static const struct {
        double v;
        const char *text;
    } cases[] = {{0, "0"},
                 {-0.0, "0"},
                 {1, "1"},
                 {-17, "-17"},
                 {9007199254740991.0, "9007199254740991"},
                 {-9007199254740991.0, "-9007199254740991"},
                 {0.5, "0.5"},
                 {-0.25, "-0.25"},
                 {0.1, "0.1"},
                 {0.0001, "0.0001"},
                 {0.00012, "0.00012"},
                 {0.00001, "1e-05"},
                 {-1.25e-7, "-1.25e-07"},
                 {1.0 / 3, "0.3333333333333333"},
                 {0.333333333, "0.333333333"},
                 {123456.75, "123456.75"},
                 {1e-300, "1e-300"},
                 {1e300, "1e+300"},
                 {4294967295.5, "4294967295.5"},
                 {0.30000000000000004, "0.30000000000000004"}};
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        ck_assert_str_eq(format(cases[i].v), cases[i].text);
}
END_TEST

/* What the library's printing and reading say, precision after precision. */
static void by_printing(char *out, double v)
{
    static const char *const formats[] = {"%.9g", "%.15g", "%.16g", "%.17g"};
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        g_ascii_formatd(out, ATG_NUMBER_SIZE, formats[i], v);
        if (g_ascii_strtod(out, NULL) == v)
            return;
    }
}

static uint64_t next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Of any size, rounded to any number of digits, and their neighbours. */
START_TEST(numbers_are_what_printing_gives)
{
    uint64_t state = 88172645463325252u;
    for (int i = 0; i < 100000; i++) {
        char text[ATG_NUMBER_SIZE], digits[ATG_NUMBER_SIZE];
        double v = ldexp((double)(next(&state) >> 11), -(int)(next(&state) % 100));
        g_snprintf(digits, sizeof digits, "%.*g", (int)(next(&state) % 17 + 1), v);
        v = g_ascii_strtod(digits, NULL);
        if (i % 3 == 1)
            v = nextafter(v, 0);
        if (i % 2)
            v = -v;
        if (v == 0 || trunc(v) == v)
            continue;
        by_printing(text, v);
        ck_assert_str_eq(format(v), text);
    }
}
END_TEST

START_TEST(counts_are_digits)
{
    char out[ATG_NUMBER_SIZE];
    ck_assert_str_eq(atg_count_format(out, 0), "0");
    ck_assert_str_eq(atg_count_format(out, 10), "10");
    ck_assert_str_eq(atg_count_format(out, UINT64_MAX), "18446744073709551615");
}
END_TEST

START_TEST(dates_are_of_the_calendar)
{
    static const char *const good[] = {"2021",       "0001",       "9999",
                                       "2021-01",    "2021-12",    "2021-07-19",
                                       "2020-02-29", "2000-02-29", "2021-12-31"};
    static const char *const bad[] = {
        "",           "2",           "202",        "20211",      "0000",
        "2021-",      "2021-7",      "2021-00",    "2021-13",    "2021-7-19",
        "2021-07-",   "2021-07-1",   "2021-07-00", "2021-07-32", "2021-02-29",
        "1900-02-29", "2021-04-31",  "2021/07/19", "19-07-2021", " 2021",
        "2021 ",      "2021-07-19T", "+2021",      "-2021-01",   "2021-0a-01",
        "July 2021",  "2021-07 19"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        ck_assert_msg(atg_date_is(atg_str_of(good[i])), "'%s'", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(!atg_date_is(atg_str_of(bad[i])), "'%s'", bad[i]);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("base/number");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 60);
    tcase_add_test(t, dates_are_of_the_calendar);
    tcase_add_test(t, numbers_are_short);
    tcase_add_test(t, numbers_are_what_printing_gives);
    tcase_add_test(t, counts_are_digits);
    suite_add_tcase(s, t);
    return run_suite(s);
}
