#include <check.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "export/figure.h"
#include "export/writers.h"
#include "network.h"
#include "tests/run_suite.h"

static char *dir; /* scripts live here */

/* Makes the drawing program a shell script. */
static void draw_with_script(const char *body)
{
    char *path = g_build_filename(dir, "draw.sh", NULL);
    char *text = g_strdup_printf("#!/bin/sh\n%s\n", body);
    ck_assert(g_file_set_contents(path, text, -1, NULL));
    ck_assert_int_eq(chmod(path, 0700), 0);
    g_setenv("ATTRIGRAPH_DRAW", path, TRUE);
    g_free(text);
    g_free(path);
}

static size_t open_descriptors(void)
{
    size_t n = 0;
    DIR *d = opendir("/proc/self/fd");
    while (d && readdir(d))
        n++;
    if (d)
        closedir(d);
    return n;
}

static atg_code run_model(const char *model, unsigned seconds, GString *out,
                          atg_error *err)
{
    const atg_child_limits limits = {seconds, 1024, 1 << 20};
    size_t before = open_descriptors();
    atg_code code = atg_draw_run(model, "svg", &limits, out, err);
    ck_assert_uint_eq(open_descriptors(), before);
    ck_assert_int_eq(waitpid(-1, NULL, WNOHANG), -1); /* no child, dead or alive */
    ck_assert_int_eq(errno, ECHILD);
    return code;
}

static void expect(atg_code want, const char *message, unsigned seconds)
{
    GString *out = g_string_new(NULL);
    atg_error err = ATG_ERROR_INIT;
    atg_code code = run_model("{}", seconds, out, &err);
    ck_assert_msg(code == want, "code %d: %s", (int)code, err.message);
    ck_assert_msg(strstr(err.message, message) != NULL, "%s", err.message);
    ck_assert_uint_eq(out->len, 0);
    g_string_free(out, TRUE);
}

START_TEST(a_failure_is_told)
{
    g_setenv("ATTRIGRAPH_DRAW", "/bin/false", TRUE);
    expect(ATG_E_CHILD, "failed with status 1", 5);
}
END_TEST

START_TEST(a_missing_program_is_told)
{
    g_setenv("ATTRIGRAPH_DRAW", "/nonexistent/attrigraph-draw", TRUE);
    expect(ATG_E_UNSUPPORTED, "status 127", 5);
}
END_TEST

START_TEST(its_last_words_are_passed_on)
{
    draw_with_script("echo 'Warning: noise' >&2; echo 'the reason' >&2; exit 3");
    expect(ATG_E_CHILD, "failed with status 3: the reason", 5);
}
END_TEST

START_TEST(a_crash_is_contained)
{
    draw_with_script("kill -SEGV $$");
    expect(ATG_E_CHILD, "ended by signal 11", 5);
}
END_TEST

START_TEST(a_hang_is_killed_with_all_it_started)
{
    draw_with_script("sleep 1000 & sleep 1000");
    gint64 from = g_get_monotonic_time();
    expect(ATG_E_LIMIT, "more than 1 s", 1);
    ck_assert_int_lt(g_get_monotonic_time() - from, 5 * G_USEC_PER_SEC);
}
END_TEST

START_TEST(a_hang_with_closed_output_is_killed)
{
    draw_with_script("exec >&- 2>&-; sleep 1000");
    expect(ATG_E_LIMIT, "more than 1 s", 1);
}
END_TEST

START_TEST(a_busy_loop_is_killed)
{
    draw_with_script("while :; do :; done");
    expect(ATG_E_LIMIT, "more than 1 s", 1);
}
END_TEST

START_TEST(junk_is_refused)
{
    draw_with_script("cat >/dev/null; echo '<svg/>'");
    expect(ATG_E_CHILD, "no svg picture", 5);
    draw_with_script("cat >/dev/null; echo 'attrigraph-draw/1 svg 100'; echo short");
    expect(ATG_E_CHILD, "no svg picture", 5);
    draw_with_script("cat >/dev/null; echo 'attrigraph-draw/1 png 6'; echo wrong");
    expect(ATG_E_CHILD, "no svg picture", 5);
    draw_with_script(":");
    expect(ATG_E_CHILD, "0 bytes that are no svg picture", 5);
}
END_TEST

START_TEST(a_flood_is_stopped)
{
    draw_with_script("exec cat /dev/zero");
    expect(ATG_E_LIMIT, "larger than", 20);
}
END_TEST

START_TEST(a_flood_of_complaints_is_drained)
{
    draw_with_script("head -c 3000000 /dev/zero >&2; exit 4");
    expect(ATG_E_CHILD, "status 4", 20);
}
END_TEST

START_TEST(a_large_model_and_full_pipes_do_not_lock)
{
    char *model = g_strnfill(8 << 20, ' ');
    GString *out = g_string_new(NULL);
    atg_error err = ATG_ERROR_INIT;
    /* answers before it reads: both directions fill up */
    draw_with_script("echo 'attrigraph-draw/1 svg 1000000'; head -c 1000000 /dev/zero;"
                     "cat >/dev/null");
    ck_assert_msg(run_model(model, 20, out, &err) == ATG_OK, "%s", err.message);
    ck_assert_uint_eq(out->len, 1000000);
    g_string_truncate(out, 0);
    /* never reads: the write must fail quietly, not by SIGPIPE */
    g_setenv("ATTRIGRAPH_DRAW", "/bin/true", TRUE);
    ck_assert_int_eq(run_model(model, 20, out, &err), ATG_E_CHILD);
    g_string_free(out, TRUE);
    g_free(model);
}
END_TEST

START_TEST(garbage_in_is_refused_by_the_program)
{
    static const char *const models[] = {
        "",
        "null",
        "{",
        "[]",
        "{\"schema\":\"attrigraph-draw/9\"}",
        "{\"schema\":\"attrigraph-draw/1\",\"mode\":\"figure\",\"format\":\"exe\"}",
        "{\"schema\":\"attrigraph-draw/1\",\"mode\":\"figure\",\"format\":\"svg\","
        "\"engine\":\"dot\",\"nodes\":[],\"edges\":[{\"from\":0,\"to\":7}]}",
        "{\"schema\":\"attrigraph-draw/1\",\"mode\":\"figure\",\"format\":\"svg\","
        "\"engine\":\"dot\",\"nodes\":[{\"id\":\"n0\",\"shape\":\"x\\\"]\"}]}"};
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(models); i++) {
        GString *out = g_string_new(NULL);
        atg_error err = ATG_ERROR_INIT;
        ck_assert_int_eq(run_model(models[i], 20, out, &err), ATG_E_CHILD);
        ck_assert_msg(strstr(err.message, "attrigraph-draw: ") != NULL, "%s",
                      err.message);
        g_string_free(out, TRUE);
    }
}
END_TEST

static void count_notes(const char *line, void *user)
{
    ck_assert_uint_gt(strlen(line), 10);
    ++*(int *)user;
}

START_TEST(a_missing_program_is_tried_once)
{
    atg_graph *g = network_new(100);
    int notes = 0;
    const atg_export_options opt = {.note = count_notes, .user = &notes};
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    g_setenv("ATTRIGRAPH_DRAW", "/nonexistent/attrigraph-draw", TRUE);
    ck_assert_int_eq(atg_write_svg(g, &opt, &sink, &err), ATG_E_UNSUPPORTED);
    ck_assert_int_eq(notes, 0);
    ck_assert_uint_eq(out->len, 0);
    g_string_free(out, TRUE);
    network_free(g);
}
END_TEST

START_TEST(easier_drawings_are_tried_before_giving_up)
{
    atg_graph *g = network_new(100);
    int notes = 0;
    const atg_export_options opt = {.note = count_notes, .user = &notes};
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    g_setenv("ATTRIGRAPH_DRAW", "/bin/false", TRUE);
    ck_assert_int_eq(atg_write_svg(g, &opt, &sink, &err), ATG_E_CHILD);
    ck_assert_int_eq(notes, 3);
    ck_assert_uint_eq(out->len, 0);
    /* fails the first time only */
    char *script = g_strdup_printf("if [ -e %s/once ]; then exec %s; fi; : > %s/once;"
                                   "exit 1",
                                   dir, ATG_DRAW_PROGRAM, dir);
    draw_with_script(script);
    notes = 0;
    ck_assert_msg(atg_write_svg(g, &opt, &sink, &err) == ATG_OK, "%s", err.message);
    ck_assert_int_eq(err.code, ATG_OK);
    ck_assert_int_eq(notes, 1);
    ck_assert_uint_gt(out->len, 1000);
    g_free(script);
    g_string_free(out, TRUE);
    network_free(g);
}
END_TEST

#ifndef __SANITIZE_ADDRESS__
START_TEST(memory_is_limited)
{
    atg_graph *g = network_new(40);
    const atg_export_options opt = {.megabytes = 24};
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    g_setenv("ATTRIGRAPH_DRAW", ATG_DRAW_PROGRAM, TRUE);
    ck_assert_int_eq(atg_write_svg(g, &opt, &sink, &err), ATG_E_CHILD);
    g_string_free(out, TRUE);
    network_free(g);
}
END_TEST
#endif

static void make_dir(void)
{
    dir = g_dir_make_tmp("atg-draw-XXXXXX", NULL);
}

static void remove_dir(void)
{
    static const char *const names[] = {"draw.sh", "once"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        char *path = g_build_filename(dir, names[i], NULL);
        unlink(path);
        g_free(path);
    }
    rmdir(dir);
    g_free(dir);
}

int main(void)
{
    Suite *s = suite_create("figure_child");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_checked_fixture(t, make_dir, remove_dir);
    tcase_add_test(t, a_failure_is_told);
    tcase_add_test(t, a_missing_program_is_told);
    tcase_add_test(t, its_last_words_are_passed_on);
    tcase_add_test(t, a_crash_is_contained);
    tcase_add_test(t, a_hang_is_killed_with_all_it_started);
    tcase_add_test(t, a_hang_with_closed_output_is_killed);
    tcase_add_test(t, a_busy_loop_is_killed);
    tcase_add_test(t, junk_is_refused);
    tcase_add_test(t, a_flood_is_stopped);
    tcase_add_test(t, a_flood_of_complaints_is_drained);
    tcase_add_test(t, a_large_model_and_full_pipes_do_not_lock);
    tcase_add_test(t, garbage_in_is_refused_by_the_program);
    tcase_add_test(t, a_missing_program_is_tried_once);
    tcase_add_test(t, easier_drawings_are_tried_before_giving_up);
#ifndef __SANITIZE_ADDRESS__
    tcase_add_test(t, memory_is_limited);
#endif
    suite_add_tcase(s, t);
    return run_suite(s);
}
