/* Lines as Graphviz writes them, whole and cut off. */
#include <check.h>
#include <string.h>

#include "export/draw/curve.h"
#include "tests/run_suite.h"

/* In memory of its own size, so that a sanitizer sees a read past its end. */
static guint points_in(const char *pos)
{
    char *copy = g_strdup(pos);
    GArray *curve = atg_draw_curve_of(copy);
    guint n = curve->len;
    g_array_free(curve, TRUE);
    g_free(copy);
    return n;
}

START_TEST(curves_are_sampled)
{
    ck_assert_uint_eq(points_in("e,4,0 0,0 1,0 2,0 3,0"), 9);
    ck_assert_uint_eq(points_in("s,0,0 e,9,9 0,0 1,0 2,0 3,0 4,0 5,0 6,0"), 18);
    GArray *curve = atg_draw_curve_of("0,0 1,0 2,0 3,0");
    atg_draw_spot middle = atg_draw_along(curve, 0.5);
    ck_assert_double_eq_tol(middle.x, 1.5, 1e-9);
    g_array_free(curve, TRUE);
}
END_TEST

START_TEST(what_is_cut_off_is_no_curve)
{
    static const char *const cut[] = {"",  "e",   "s",     "e,",     "e,1",    "s,1,",
                                      "1", "1,",  "1,2 e", "1,2 3,", "e1,2 3", " ",
                                      ";", "x,y", "e 1,2", "nan"};
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        ck_assert_msg(points_in(cut[i]) == 0, "'%s'", cut[i]);
    GArray *none = atg_draw_curve_of(NULL);
    ck_assert_uint_eq(none->len, 0);
    g_array_free(none, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("curve");
    TCase *t = tcase_create("all");
    tcase_add_test(t, curves_are_sampled);
    tcase_add_test(t, what_is_cut_off_is_no_curve);
    suite_add_tcase(s, t);
    return run_suite(s);
}
