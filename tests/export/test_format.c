/* export/format.c, export/number.c and export/palette.c: the tables. */
#include <check.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/format.h"
#include "base/number.h"
#include "export/palette.h"
#include "tests/run_suite.h"

START_TEST(every_row_is_found_by_its_names)
{
    size_t n;
    const atg_format *f = atg_formats(&n);
    ck_assert_uint_ge(n, 1);
    for (size_t i = 0; i < n; i++) {
        ck_assert_ptr_eq(atg_format_find(f[i].name), &f[i]);
        ck_assert(f[i].write != NULL);
        ck_assert_ptr_nonnull(f[i].media_type);
        ck_assert_ptr_nonnull(f[i].summary);
        ck_assert_ptr_nonnull(f[i].opens_in);
        atg_str rest = atg_str_of(f[i].extensions), ext;
        while (atg_str_split(&rest, ',', &ext)) {
            char *path = g_strdup_printf("a.b/c d%.*s", ATG_STR_ARG(ext));
            ck_assert_ptr_eq(atg_format_of_file(path), &f[i]);
            g_free(path);
        }
    }
}
END_TEST

START_TEST(what_is_no_format_is_not_found)
{
    static const char *const paths[] = {"graph",       "graph.",        ".graphml",
                                        "a.graphml/b", "a.graphml.bak", "",
                                        "graphml",     "a/.xml"};
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++)
        ck_assert_msg(!atg_format_of_file(paths[i]), "%s", paths[i]);
    ck_assert_ptr_null(atg_format_find("graph"));
    ck_assert_ptr_null(atg_format_find(""));
    ck_assert_str_eq(atg_format_find("GraphML")->name, "graphml");
    ck_assert_str_eq(atg_format_of_file("A.GRAPHML")->name, "graphml");
    ck_assert_str_eq(atg_format_of_file("a.stix.json")->name, "stix");
}
END_TEST

START_TEST(numbers_come_back_in_every_locale)
{
    static const double values[] = {0,        1,      -1,        0.1,       1.0 / 3,
                                    2.5e-300, 1e22,   123456789, 1e-7,      DBL_MAX,
                                    DBL_MIN,  5e-324, 0.1 + 0.2, 1e15 + 0.5};
    char text[ATG_NUMBER_SIZE];
    double v = 0;
    setlocale(LC_ALL, "de_DE.UTF-8"); /* where it is installed */
    for (size_t i = 0; i < G_N_ELEMENTS(values); i++) {
        atg_number_format(text, values[i]);
        ck_assert_ptr_null(strchr(text, ','));
        ck_assert_msg(atg_number_parse(atg_str_of(text), &v), "%s", text);
        ck_assert_msg(v <= values[i] && v >= values[i], "%s", text);
    }
    ck_assert_str_eq(atg_number_format(text, -0.0), "0");
    ck_assert_str_eq(atg_number_format(text, 0.1), "0.1");
    ck_assert_str_eq(atg_number_format(text, 0.1 + 0.2), "0.30000000000000004");
    setlocale(LC_ALL, "C");
}
END_TEST

START_TEST(what_is_no_number_is_refused)
{
    static const char *const bad[] = {"",      " ",   "1,5", "inf", "nan", "0x1",
                                      "1e999", "1 2", "1f",  "--1", ".",   "e5"};
    double v = 7;
    uint64_t n = 7;
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        ck_assert_msg(!atg_number_parse(atg_str_of(bad[i]), &v), "%s", bad[i]);
        ck_assert_msg(!atg_count_parse(atg_str_of(bad[i]), 9, &n), "%s", bad[i]);
    }
    ck_assert(atg_count_parse(ATG_STR("4294967295"), UINT32_MAX, &n));
    ck_assert(!atg_count_parse(ATG_STR("4294967296"), UINT32_MAX, &n));
    ck_assert(!atg_count_parse(ATG_STR("99999999999999999999"), UINT64_MAX, &n));
    ck_assert_uint_eq(n, UINT32_MAX);
}
END_TEST

static double luminance(const char *hex)
{
    static const double share[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        char pair[] = {hex[1 + 2 * i], hex[2 + 2 * i], '\0'};
        double c = (double)strtol(pair, NULL, 16) / 255;
        sum += share[i] * (c <= 0.03928 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

/* WCAG 2: 4.5 to 1 for text. */
START_TEST(labels_can_be_read_on_every_fill)
{
    for (unsigned i = 0; i < ATG_NTYPE_COUNT; i++) {
        double a = luminance(atg_palette_fill((atg_ntype)i));
        double b = luminance(atg_palette_text((atg_ntype)i));
        ck_assert_uint_eq(strlen(atg_palette_fill((atg_ntype)i)), 7);
        ck_assert_double_ge((fmax(a, b) + 0.05) / (fmin(a, b) + 0.05), 4.5);
        for (unsigned k = 0; k < i; k++)
            ck_assert_str_ne(atg_palette_fill((atg_ntype)i),
                             atg_palette_fill((atg_ntype)k));
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("format");
    TCase *t = tcase_create("format");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, every_row_is_found_by_its_names);
    tcase_add_test(t, what_is_no_format_is_not_found);
    tcase_add_test(t, numbers_come_back_in_every_locale);
    tcase_add_test(t, what_is_no_number_is_refused);
    tcase_add_test(t, labels_can_be_read_on_every_fill);
    suite_add_tcase(s, t);
    return run_suite(s);
}
