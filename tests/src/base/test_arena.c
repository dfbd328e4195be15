/* Arenas: zeroed, aligned, never overlapping, whatever the sizes. */
#include <check.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static bool is_filled(const unsigned char *p, size_t n, unsigned char with)
{
    for (size_t i = 0; i < n; i++)
        if (p[i] != with)
            return false;
    return true;
}

START_TEST(gives_zeroed_aligned_memory)
{
    enum { COUNT = 2000 };
    static unsigned char *given[COUNT];
    static size_t sizes[COUNT];
    atg_arena a;
    atg_arena_init(&a);
    for (size_t i = 0; i < COUNT; i++) {
        sizes[i] = i % 50 == 0 ? 70000 + i : i % 97;
        given[i] = atg_arena_alloc(&a, sizes[i]);
        ck_assert_uint_eq((uintptr_t)given[i] % _Alignof(max_align_t), 0);
        ck_assert(is_filled(given[i], sizes[i], 0));
        memset(given[i], (int)(i % 255) + 1, sizes[i]);
    }
    for (size_t i = 0; i < COUNT; i++) /* nobody wrote into another's */
        ck_assert(is_filled(given[i], sizes[i], (unsigned char)(i % 255 + 1)));
    ck_assert_uint_ge(a.used, 40 * 70000);
    atg_arena_release(&a);
    ck_assert_uint_eq(a.used, 0);
}
END_TEST

/* What is taken or adopted lives as long as the arena, and there is room as before. */
START_TEST(takes_what_others_have)
{
    atg_arena a, b;
    atg_arena_init(&a);
    atg_arena_init(&b);
    char *of_b = atg_arena_dup(&b, ATG_STR("of b"));
    for (int round = 0; round < 2; round++) {
        atg_arena_take(&a, &b); /* into an empty one; then nothing */
        atg_arena_adopt(&a, strdup("adopted"), 8);
    }
    ck_assert_uint_eq(b.used, 0);
    ck_assert_ptr_null(b.blocks);
    char *more = atg_arena_dup(&a, ATG_STR("more"));
    atg_arena_take(&a, &b);
    ck_assert_str_eq(of_b, "of b");
    ck_assert_str_eq(more, "more");
    ck_assert_uint_ge(a.used, 5 + 5 + 16);
    atg_arena_release(&a);
    atg_arena_adopt(&b, strdup("first"), 6);
    ck_assert_str_eq(atg_arena_dup(&b, ATG_STR("second")), "second");
    atg_arena_release(&b);
}
END_TEST

START_TEST(copies_text)
{
    atg_arena a;
    atg_arena_init(&a);
    char *copy = atg_arena_dup(&a, ATG_STR("abc"));
    ck_assert_str_eq(copy, "abc");
    ck_assert_str_eq(atg_arena_dup(&a, ATG_STR_NONE), "");
    atg_str s = atg_arena_str(&a, ATG_STR("a\0b"));
    ck_assert_uint_eq(s.n, 3);
    ck_assert_int_eq(s.p[3], '\0');
    s = atg_arena_format(&a, "%s-%d", "x", 7);
    ck_assert_str_eq(s.p, "x-7");
    ck_assert_uint_eq(s.n, 3);
    atg_arena_release(&a);
}
END_TEST

START_TEST(joins_parts)
{
    atg_arena a;
    atg_arena_init(&a);
    atg_str name = ATG_STR("agency"), none = ATG_STR_NONE;
    atg_str joined = ATG_ARENA_JOIN(&a, name, ATG_STR(":"), none, ATG_STR(":"), name);
    ck_assert(atg_str_is(joined, "agency::agency"));
    ck_assert_int_eq(joined.p[joined.n], '\0');
    ck_assert(atg_str_is(ATG_ARENA_JOIN(&a, none), ""));
    atg_arena_release(&a);
}
END_TEST

START_TEST(can_be_used_again_and_released_twice)
{
    atg_arena a = {0};
    atg_arena_release(&a);
    for (int i = 0; i < 3; i++) {
        ck_assert_ptr_nonnull(atg_arena_array(&a, 10, 20));
        atg_arena_release(&a);
        atg_arena_release(&a);
    }
}
END_TEST

START_TEST(checks_the_size_of_arrays)
{
    atg_arena a;
    atg_arena_init(&a);
    atg_arena_array(&a, SIZE_MAX / 4, 8); /* does not come back */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("arena");
    TCase *t = tcase_create("all");
    tcase_add_test(t, gives_zeroed_aligned_memory);
    tcase_add_test(t, takes_what_others_have);
    tcase_add_test(t, copies_text);
    tcase_add_test(t, joins_parts);
    tcase_add_test(t, can_be_used_again_and_released_twice);
    SRunner *runner = srunner_create(suite);
    if (srunner_fork_status(runner) == CK_FORK) /* g_error ends the process */
        tcase_add_test_raise_signal(t, checks_the_size_of_arrays, SIGTRAP);
    suite_add_tcase(suite, t);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
