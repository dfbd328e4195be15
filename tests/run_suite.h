/* The end of every test program's main. */
#ifndef ATG_TEST_RUN_SUITE_H
#define ATG_TEST_RUN_SUITE_H

#include <check.h>
#include <stdlib.h>

/* Runs the tests, says what failed (how much, CK_VERBOSITY tells) and returns main's exit
 * code. Takes the suite. */
static inline int run_suite(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
