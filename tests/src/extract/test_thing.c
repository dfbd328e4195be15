#include "extract/thing.h"
#include "tests/run_suite.h"

#include <check.h>
#include <stdlib.h>

/* Plain names have a short way through the folding; the others go the long one. */
START_TEST(names_that_differ_little_have_one_key)
{
    static const char *const same[][3] = {
        {"The Shadow Brokers", "the Shadow-Brokers", "shadow brokers"},
        {"Group 123", "Group-123", "group 123"},
        {"the", "The", "the"},
        {"The Hague", "the  Hague", "hague"},
        {"Theatre", "theatre", "theatre"},
        {"Dole Food Co", "Dole Food Co.", "dole food co"},
        {"Russia", "Russia's", "russia"},
        {"", "", ""}};
    atg_arena arena;
    atg_arena_init(&arena);
    for (size_t i = 0; i < G_N_ELEMENTS(same); i++)
        for (size_t k = 0; k < 3; k++)
            ck_assert_str_eq(atg_name_key(&arena, atg_str_of(same[i][k])).p,
                             same[i][2]);
    atg_arena_release(&arena);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("thing");
    TCase *t = tcase_create("all");
    tcase_add_test(t, names_that_differ_little_have_one_key);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
