/* export/sink.c: memory, standard output, a full disk and a closed pipe. */
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "export/sink.h"
#include "tests/run_suite.h"

START_TEST(memory_keeps_every_byte)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_int_eq(atg_sink_write(&sink, "a\0b", 3, &err), ATG_OK);
    ck_assert_int_eq(atg_sink_write(&sink, "", 0, &err), ATG_OK);
    ck_assert_int_eq(atg_sink_write(&sink, "cd", 2, &err), ATG_OK);
    ck_assert_uint_eq(out->len, 5);
    ck_assert_int_eq(memcmp(out->str, "a\0bcd", 5), 0);
    g_string_free(out, TRUE);
}
END_TEST

/* Runs one write to a standard output that was replaced by fd. */
static atg_code write_to(int fd, atg_error *err)
{
    int saved = dup(STDOUT_FILENO);
    fflush(stdout);
    dup2(fd, STDOUT_FILENO);
    atg_sink sink;
    atg_sink_to_stdout(&sink);
    atg_code code = atg_sink_write(&sink, "some bytes\n", 11, err);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    return code;
}

START_TEST(full_disk_on_stdout_is_told)
{
    struct stat st;
    if (stat("/dev/full", &st) || !S_ISCHR(st.st_mode)) {
        puts("skipped: no /dev/full here");
        return;
    }
    int fd = open("/dev/full", O_WRONLY);
    ck_assert_int_ge(fd, 0);
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(write_to(fd, &err), ATG_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, g_strerror(ENOSPC)));
    close(fd);
}
END_TEST

START_TEST(closed_pipe_is_silent)
{
    int ends[2];
    signal(SIGPIPE, SIG_IGN);
    ck_assert_int_eq(pipe(ends), 0);
    close(ends[0]);
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(write_to(ends[1], &err), ATG_E_IO);
    ck_assert_str_eq(err.message, "");
    close(ends[1]);
}
END_TEST

START_TEST(stdio_and_sink_keep_their_order)
{
    int ends[2];
    char got[16] = {0};
    ck_assert_int_eq(pipe(ends), 0);
    fflush(stdout);
    int saved = dup(STDOUT_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_stdout(&sink);
    fputs("one ", stdout);
    atg_code code = atg_sink_write(&sink, "two", 3, &err);
    dup2(saved, STDOUT_FILENO);
    close(saved);
    close(ends[1]);
    ck_assert_int_eq(code, ATG_OK);
    ck_assert_int_eq((int)read(ends[0], got, sizeof got - 1), 7);
    ck_assert_str_eq(got, "one two");
    close(ends[0]);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("sink");
    TCase *t = tcase_create("sink");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, memory_keeps_every_byte);
    tcase_add_test(t, full_disk_on_stdout_is_told);
    tcase_add_test(t, closed_pipe_is_silent);
    tcase_add_test(t, stdio_and_sink_keep_their_order);
    suite_add_tcase(s, t);
    return run_suite(s);
}
