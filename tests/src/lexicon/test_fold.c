#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/fold.h"
#include "tests/run_suite.h"

/* The atoms of blank-parted tokens, parted by '/'. */
static char *folded(const char *tokens, bool keep_case)
{
    atg_atoms atoms;
    atg_atoms_clear(&atoms);
    if (!atg_fold_name(&atoms, atg_str_of(tokens), keep_case))
        return g_strdup("full");
    GString *s = g_string_new(NULL);
    for (uint32_t i = 0; i < atoms.n; i++)
        g_string_append_printf(s, "%s%.*s", i ? "/" : "",
                               ATG_STR_ARG(atg_atoms_at(&atoms, i)));
    return g_string_free(s, FALSE);
}

static const struct {
    const char *text, *lower, *cased;
} rows[] = {
    {"cyber-attack", "cyber/attack", "cyber/attack"},
    {"Cyber attack", "cyber/attack", "Cyber/attack"},
    {"APT28", "apt/28", "APT/28"},
    {"APT-28", "apt/28", "APT/28"},
    {"APT 28", "apt/28", "APT/28"},
    {"U.S.", "us", "US"},
    {"U.S.A", "usa", "USA"},
    {"Guccifer 2.0", "guccifer/2.0", "Guccifer/2.0"},
    {"2.0.", "2.0", "2.0"},
    {"1,000", "1/,/000", "1/,/000"},
    {"People's", "people/s", "People/s"},
    {"People \xE2\x80\x99s", "people/s", "People/s"},
    {"officers '", "officers", "officers"},
    {"d\xE2\x80\x99Ivoire", "d/ivoire", "d/Ivoire"},
    {"T\xC3\xBCrkiye", "turkiye", "Turkiye"},
    {"\xC3\x85land", "aland", "Aland"},
    {"\xC4\xB0stanbul", "istanbul", "Istanbul"},
    {"S\xC3\xB8rensen \xC5\x81\xC3\xB3"
     "d\xC5\xBA",
     "sorensen/lodz", "Sorensen/Lodz"},
    {"Stra\xC3\x9F"
     "e",
     "strasse", "Strasse"},
    {"e\xCC\x81", "e", "e"},
    {"AT&T", "at/&/t", "AT/&/T"},
    {"admin@338", "admin/@/338", "admin/@/338"},
    {"zero\xE2\x80\x8Bwidth", "zerowidth", "zerowidth"},
    {"\xE2\x80\x93", "\xE2\x80\x93", "\xE2\x80\x93"},
    {"-", "-", "-"},
    {"...", "...", "..."},
    {"'", "", ""},
    {"", "", ""},
    {"\xE6\x97\xA5\xE6\x9C\xAC", "\xE6\x97\xA5\xE6\x9C\xAC",
     "\xE6\x97\xA5\xE6\x9C\xAC"},
    {"\xD0\x9A\xD1\x80", "\xD0\xBA\xD1\x80", "\xD0\x9A\xD1\x80"},
};

START_TEST(folds)
{
    char *lower = folded(rows[_i].text, false), *cased = folded(rows[_i].text, true);
    ck_assert_str_eq(lower, rows[_i].lower);
    ck_assert_str_eq(cased, rows[_i].cased);
    g_free(lower);
    g_free(cased);
}
END_TEST

START_TEST(tells_when_full)
{
    GString *s = g_string_new(NULL);
    for (int i = 0; i <= ATG_FOLD_ATOMS; i++)
        g_string_append(s, "a-");
    char *got = folded(s->str, false);
    ck_assert_str_eq(got, "full");
    g_free(got);
    g_string_assign(s, "");
    for (int i = 0; i <= ATG_FOLD_BYTES; i++)
        g_string_append_c(s, 'a');
    got = folded(s->str, false);
    ck_assert_str_eq(got, "full");
    g_free(got);
    g_string_free(s, TRUE);
}
END_TEST

/* Folding a folded row changes nothing; any bytes are survived. */
START_TEST(folding_twice_is_folding_once)
{
    static const char bytes[] = "aZ9.-'&,\xC3\xBC\xE2\x80\x99\xCC\x81\xFF\x80 ";
    GRand *rnd = g_rand_new_with_seed(3);
    for (int round = 0; round < 20000; round++) {
        char text[24];
        size_t n = (size_t)g_rand_int_range(rnd, 0, sizeof text - 1);
        for (size_t i = 0; i < n; i++)
            text[i] = bytes[g_rand_int_range(rnd, 0, sizeof bytes - 1)];
        text[n] = '\0';
        char *once = folded(text, false);
        g_strdelimit(once, "/", ' ');
        char *twice = folded(once, false);
        g_strdelimit(twice, "/", ' ');
        ck_assert_str_eq(once, twice);
        g_free(once);
        g_free(twice);
    }
    g_rand_free(rnd);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fold");
    TCase *t = tcase_create("fold");
    tcase_add_loop_test(t, folds, 0, G_N_ELEMENTS(rows));
    tcase_add_test(t, tells_when_full);
    tcase_add_test(t, folding_twice_is_folding_once);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
