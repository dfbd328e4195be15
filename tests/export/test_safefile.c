/* export/safefile.c: whole files or none, whatever happens in between. */
#define _XOPEN_SOURCE 700
#include <check.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "export/safefile.h"
#include "tests/run_suite.h"

static char *folder;

static void setup(void)
{
    folder = g_dir_make_tmp("atg-safefile-XXXXXX", NULL);
    ck_assert_ptr_nonnull(folder);
}

static void teardown(void)
{
    g_chmod(folder, 0700);
    GDir *dir = g_dir_open(folder, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir));) {
        char *path = g_build_filename(folder, name, NULL);
        g_remove(path);
        g_free(path);
    }
    g_dir_close(dir);
    g_rmdir(folder);
    g_clear_pointer(&folder, g_free);
}

static char *in_folder(const char *name)
{
    return g_build_filename(folder, name, NULL);
}

static void put(const char *path, const char *text)
{
    ck_assert(g_file_set_contents(path, text, -1, NULL));
}

static void assert_holds(const char *path, const char *text)
{
    char *got = NULL;
    ck_assert(g_file_get_contents(path, &got, NULL, NULL));
    ck_assert_str_eq(got, text);
    g_free(got);
}

static unsigned count_files(void)
{
    unsigned n = 0;
    GDir *dir = g_dir_open(folder, 0, NULL);
    while (g_dir_read_name(dir))
        n++;
    g_dir_close(dir);
    return n;
}

static atg_code sink_text(atg_sink *sink, const char *text, atg_error *err)
{
    return atg_sink_write(sink, text, strlen(text), err);
}

static atg_code write_all(const char *target, const char *text, atg_error *err)
{
    atg_sink sink;
    atg_safefile *f = atg_safefile_open(target, &sink, err);
    if (!f)
        return err->code;
    if (sink_text(&sink, text, err) != ATG_OK) {
        atg_safefile_abort(f);
        return err->code;
    }
    return atg_safefile_commit(f, err);
}

START_TEST(commit_replaces_whole)
{
    atg_error err = ATG_ERROR_INIT;
    char *path = in_folder("out");
    ck_assert_int_eq(atg_safefile_check(path, &err), ATG_OK);
    ck_assert_uint_eq(count_files(), 0);
    ck_assert_int_eq(write_all(path, "first", &err), ATG_OK);
    ck_assert_int_eq(write_all(path, "second", &err), ATG_OK);
    assert_holds(path, "second");
    ck_assert_uint_eq(count_files(), 1);
    g_free(path);
}
END_TEST

START_TEST(nothing_shows_before_commit)
{
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    char *path = in_folder("out");
    char *large = g_strnfill(300000, 'y');
    put(path, "old");
    atg_safefile *f = atg_safefile_open(path, &sink, &err);
    ck_assert_ptr_nonnull(f);
    ck_assert_int_eq(sink_text(&sink, large, &err), ATG_OK);
    ck_assert_int_eq(sink_text(&sink, "tail", &err), ATG_OK);
    assert_holds(path, "old");
    ck_assert_int_eq(atg_safefile_commit(f, &err), ATG_OK);
    char *want = g_strconcat(large, "tail", NULL);
    assert_holds(path, want);
    g_free(want);
    g_free(large);
    g_free(path);
}
END_TEST

START_TEST(abort_leaves_the_old_file)
{
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    char *path = in_folder("out");
    put(path, "old");
    atg_safefile *f = atg_safefile_open(path, &sink, &err);
    ck_assert_int_eq(sink_text(&sink, "new", &err), ATG_OK);
    atg_safefile_abort(f);
    atg_safefile_abort(NULL);
    assert_holds(path, "old");
    ck_assert_uint_eq(count_files(), 1);
    g_free(path);
}
END_TEST

START_TEST(rights_are_kept_or_follow_the_umask)
{
    atg_error err = ATG_ERROR_INIT;
    struct stat st;
    char *path = in_folder("out");
    mode_t old = umask(027);
    ck_assert_int_eq(write_all(path, "1", &err), ATG_OK);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_eq(st.st_mode & 0777, 0640);
    ck_assert_int_eq(chmod(path, 0604), 0);
    ck_assert_int_eq(write_all(path, "2", &err), ATG_OK);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_eq(st.st_mode & 0777, 0604);
    umask(old);
    g_free(path);
}
END_TEST

START_TEST(link_stays_a_link)
{
    atg_error err = ATG_ERROR_INIT;
    char *real = in_folder("real"), *path = in_folder("link");
    put(real, "old");
    ck_assert_int_eq(symlink("real", path), 0);
    ck_assert_int_eq(write_all(path, "new", &err), ATG_OK);
    ck_assert(g_file_test(path, G_FILE_TEST_IS_SYMLINK));
    assert_holds(real, "new");
    g_free(real);
    g_free(path);
}
END_TEST

static void assert_refused(const char *target, const char *why)
{
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    ck_assert_int_ne(atg_safefile_check(target, &err), ATG_OK);
    ck_assert_msg(strstr(err.message, why) != NULL, "%s", err.message);
    atg_error again = ATG_ERROR_INIT;
    ck_assert_ptr_null(atg_safefile_open(target, &sink, &again));
    ck_assert_str_eq(err.message, again.message);
}

START_TEST(bad_targets_are_refused_first)
{
    char *file = in_folder("file"), *loop = in_folder("loop"),
         *lost = in_folder("lost");
    char *below = g_build_filename(folder, "file", "out", NULL);
    char *missing = g_build_filename(folder, "no", "out", NULL);
    char *slash = g_strconcat(folder, "/new/", NULL);
    put(file, "x");
    ck_assert_int_eq(symlink("loop", loop), 0);
    ck_assert_int_eq(symlink("nowhere", lost), 0);
    assert_refused("", "empty");
    assert_refused(folder, "it is a folder");
    assert_refused(below, g_strerror(ENOTDIR));
    assert_refused(missing, g_strerror(ENOENT));
    assert_refused(slash, "no such folder");
    assert_refused(loop, g_strerror(ELOOP));
    assert_refused(lost, "link to nowhere");
    ck_assert_uint_eq(count_files(), 3);
    g_free(file);
    g_free(loop);
    g_free(lost);
    g_free(below);
    g_free(missing);
    g_free(slash);
}
END_TEST

/* The superuser may write anywhere, so the question is asked as somebody else. */
START_TEST(read_only_folder_and_file_are_refused)
{
    char *path = in_folder("out");
    put(path, "old");
    ck_assert_int_eq(chmod(path, 0444), 0);
    ck_assert_int_eq(chmod(folder, 0555), 0);
    pid_t child = fork();
    if (child == 0) {
        atg_error err = ATG_ERROR_INIT;
        char *fresh = in_folder("fresh");
        if (geteuid() == 0 && (setgid(65534) || setuid(65534)))
            _exit(9);
        _exit(atg_safefile_check(path, &err) == ATG_E_IO &&
                      strstr(err.message, g_strerror(EACCES)) &&
                      atg_safefile_check(fresh, &err) == ATG_E_IO &&
                      strstr(err.message, g_strerror(EACCES))
                  ? 0
                  : 1);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    ck_assert_int_eq(WEXITSTATUS(status), 0);
    g_free(path);
}
END_TEST

START_TEST(full_device_is_told)
{
    atg_error err = ATG_ERROR_INIT;
    struct stat st;
    if (stat("/dev/full", &st) || !S_ISCHR(st.st_mode)) {
        puts("skipped: no /dev/full here");
        return;
    }
    ck_assert_int_eq(write_all("/dev/full", "text", &err), ATG_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, g_strerror(ENOSPC)));
    ck_assert_ptr_nonnull(strstr(err.message, "/dev/full"));
    ck_assert_int_eq(write_all("/dev/null", "text", &err), ATG_OK);
    ck_assert(g_file_test("/dev/null", G_FILE_TEST_EXISTS));
    ck_assert(!g_file_test("/dev/null", G_FILE_TEST_IS_REGULAR));
}
END_TEST

/* A file size limit makes write fail half-way, as a disk that fills up does. */
START_TEST(disk_full_half_way_keeps_the_old_file)
{
    char *path = in_folder("out");
    put(path, "old");
    pid_t child = fork();
    if (child == 0) {
        struct rlimit limit = {100000, 100000};
        atg_error err = ATG_ERROR_INIT;
        char *large = g_strnfill(400000, 'z');
        signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit))
            _exit(9);
        _exit(write_all(path, large, &err) == ATG_E_IO &&
                      strstr(err.message, g_strerror(EFBIG))
                  ? 0
                  : 1);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    assert_holds(path, "old");
    ck_assert_uint_eq(count_files(), 1);
    g_free(path);
}
END_TEST

/* Of a pair the second does not fit on the disk: neither shows. */
START_TEST(files_that_belong_together_show_together)
{
    char *first = in_folder("first"), *second = in_folder("second");
    put(second, "old");
    pid_t child = fork();
    if (child == 0) {
        struct rlimit limit = {100000, 100000};
        atg_error err = ATG_ERROR_INIT;
        atg_sink sinks[2];
        char *large = g_strnfill(110000, 'z');
        signal(SIGXFSZ, SIG_IGN);
        atg_safefile *f[] = {atg_safefile_open(first, &sinks[0], &err),
                             atg_safefile_open(second, &sinks[1], &err)};
        bool ok = f[0] && f[1] && sink_text(&sinks[0], "new", &err) == ATG_OK &&
                  atg_sink_write(&sinks[1], large, 60000, &err) == ATG_OK &&
                  atg_sink_write(&sinks[1], large, 50000, &err) == ATG_OK &&
                  setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
                  atg_safefile_commit_all(f, 2, &err) == ATG_E_IO;
        _exit(ok ? 0 : 1);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    assert_holds(second, "old");
    ck_assert_uint_eq(count_files(), 1);
    g_free(first);
    g_free(second);
}
END_TEST

START_TEST(pipe_is_written_directly)
{
    atg_error err = ATG_ERROR_INIT;
    char got[8] = {0};
    char *path = in_folder("fifo");
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    int reader = open(path, O_RDONLY | O_NONBLOCK);
    ck_assert_int_eq(write_all(path, "text", &err), ATG_OK);
    ck_assert_int_eq((int)read(reader, got, sizeof got), 4);
    ck_assert_str_eq(got, "text");
    ck_assert_uint_eq(count_files(), 1);
    /* the reader goes away in between: silent */
    atg_sink sink;
    signal(SIGPIPE, SIG_IGN);
    atg_safefile *f = atg_safefile_open(path, &sink, &err);
    close(reader);
    ck_assert_int_eq(sink_text(&sink, "text", &err), ATG_OK);
    ck_assert_int_eq(atg_safefile_commit(f, &err), ATG_E_IO);
    ck_assert_str_eq(err.message, "");
    g_free(path);
}
END_TEST

/* A child that has written half of the file when the signal comes. */
static int half_written(const char *path, int number)
{
    pid_t child = fork();
    if (child == 0) {
        atg_error err = ATG_ERROR_INIT;
        atg_sink sink;
        atg_safefile_handle_signals();
        char *large = g_strnfill(200000, 'q');
        atg_safefile *f = atg_safefile_open(path, &sink, &err);
        if (!f || sink_text(&sink, large, &err) != ATG_OK)
            _exit(9);
        raise(number);
        _exit(8);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    return status;
}

START_TEST(signals_remove_the_temporary_file)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    int number = numbers[_i];
    char *path = in_folder("out");
    signal(number, SIG_DFL);
    put(path, "old");
    int status = half_written(path, number);
    ck_assert(WIFSIGNALED(status));
    ck_assert_int_eq(WTERMSIG(status), number);
    assert_holds(path, "old");
    ck_assert_uint_eq(count_files(), 1);
    g_free(path);
}
END_TEST

START_TEST(a_forked_child_leaves_the_file_alone)
{
    atg_error err = ATG_ERROR_INIT;
    atg_sink sink;
    char *path = in_folder("out");
    signal(SIGTERM, SIG_DFL);
    atg_safefile_handle_signals();
    atg_safefile *f = atg_safefile_open(path, &sink, &err);
    ck_assert_int_eq(sink_text(&sink, "text", &err), ATG_OK);
    pid_t child = fork();
    if (child == 0) {
        raise(SIGTERM);
        _exit(8);
    }
    int status = 0;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status));
    ck_assert_int_eq(atg_safefile_commit(f, &err), ATG_OK);
    assert_holds(path, "text");
    g_free(path);
}
END_TEST

static char *find_temp(void)
{
    char *found = NULL;
    GDir *dir = g_dir_open(folder, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir));)
        if (g_str_has_prefix(name, ".attrigraph-") && g_str_has_suffix(name, ".tmp"))
            found = in_folder(name);
    g_dir_close(dir);
    return found;
}

static void make_old(const char *path)
{
    struct timespec when[2] = {{.tv_sec = time(NULL) - 7200},
                               {.tv_sec = time(NULL) - 7200}};
    ck_assert_int_eq(utimensat(AT_FDCWD, path, when, 0), 0);
}

START_TEST(what_kill_9_leaves_is_swept_later)
{
    atg_error err = ATG_ERROR_INIT;
    char *path = in_folder("out");
    put(path, "old");
    int status = half_written(path, SIGKILL);
    ck_assert(WIFSIGNALED(status));
    assert_holds(path, "old");
    char *temp = find_temp();
    ck_assert_ptr_nonnull(temp);
    /* a young one may belong to a run that is still at work */
    ck_assert_int_eq(write_all(path, "new", &err), ATG_OK);
    ck_assert(g_file_test(temp, G_FILE_TEST_EXISTS));
    make_old(temp);
    ck_assert_int_eq(write_all(path, "newer", &err), ATG_OK);
    ck_assert(!g_file_test(temp, G_FILE_TEST_EXISTS));
    assert_holds(path, "newer");
    g_free(temp);
    g_free(path);
}
END_TEST

START_TEST(sweep_takes_only_its_own)
{
    static const char *const names[] = {".attrigraph-abcdef.txt",
                                        ".attrigraph-abcdefg.tmp",
                                        "attrigraph-abcdef.tmp", "notes.tmp"};
    atg_error err = ATG_ERROR_INIT;
    char *path = in_folder("out");
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        char *p = in_folder(names[i]);
        put(p, "x");
        make_old(p);
        g_free(p);
    }
    ck_assert_int_eq(write_all(path, "new", &err), ATG_OK);
    ck_assert_uint_eq(count_files(), G_N_ELEMENTS(names) + 1);
    g_free(path);
}
END_TEST

START_TEST(last_of_two_runs_wins)
{
    atg_error err = ATG_ERROR_INIT;
    atg_sink a, b;
    char *path = in_folder("out");
    atg_safefile *f = atg_safefile_open(path, &a, &err);
    atg_safefile *g = atg_safefile_open(path, &b, &err);
    ck_assert_int_eq(sink_text(&a, "aaaa", &err), ATG_OK);
    ck_assert_int_eq(sink_text(&b, "bb", &err), ATG_OK);
    ck_assert_int_eq(atg_safefile_commit(g, &err), ATG_OK);
    assert_holds(path, "bb");
    ck_assert_int_eq(atg_safefile_commit(f, &err), ATG_OK);
    assert_holds(path, "aaaa");
    ck_assert_uint_eq(count_files(), 1);
    g_free(path);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("safefile");
    TCase *t = tcase_create("safefile");
    tcase_set_timeout(t, 120);
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, commit_replaces_whole);
    tcase_add_test(t, nothing_shows_before_commit);
    tcase_add_test(t, abort_leaves_the_old_file);
    tcase_add_test(t, rights_are_kept_or_follow_the_umask);
    tcase_add_test(t, link_stays_a_link);
    tcase_add_test(t, bad_targets_are_refused_first);
    tcase_add_test(t, read_only_folder_and_file_are_refused);
    tcase_add_test(t, full_device_is_told);
    tcase_add_test(t, disk_full_half_way_keeps_the_old_file);
    tcase_add_test(t, files_that_belong_together_show_together);
    tcase_add_test(t, pipe_is_written_directly);
    tcase_add_loop_test(t, signals_remove_the_temporary_file, 0, 3);
    tcase_add_test(t, a_forked_child_leaves_the_file_alone);
    tcase_add_test(t, what_kill_9_leaves_is_swept_later);
    tcase_add_test(t, sweep_takes_only_its_own);
    tcase_add_test(t, last_of_two_runs_wins);
    suite_add_tcase(s, t);
    return run_suite(s);
}
