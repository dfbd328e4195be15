#include "support.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <glib/gstdio.h>

static void note(const char *path, const atg_error *err, void *user)
{
    char *base = g_path_get_basename(path);
    g_string_append_printf(user, "%s: %s\n", base,
                           strstr(err->message, "': ") ? strstr(err->message, "': ") + 3
                                                       : err->message);
    g_free(base);
}

static void touch(const char *folder, const char *name)
{
    char *path = g_build_filename(folder, name, NULL);
    ck_assert(g_file_set_contents(path, "x", 1, NULL));
    g_free(path);
}

static void make(const char *folder, const char *name, const char *target)
{
    char *path = g_build_filename(folder, name, NULL);
    if (!target)
        ck_assert_int_eq(g_mkdir(path, 0700), 0);
    else if (strcmp(target, "|") == 0)
        ck_assert_int_eq(mkfifo(path, 0600), 0);
    else
        ck_assert_int_eq(symlink(target, path), 0);
    g_free(path);
}

static char *listed(const char *folder, const char *const *paths, GString *told)
{
    char **list = atg_inputs_list(paths, note, told);
    GString *out = g_string_new(NULL);
    for (char **p = list; *p; p++)
        g_string_append_printf(out, "%s\n",
                               g_str_has_prefix(*p, folder) ? *p + strlen(folder) : *p);
    g_strfreev(list);
    return g_string_free(out, FALSE);
}

static void clean(const char *folder)
{
    static const char *const names[] = {"b/loop", "b/fifo", "b/z.txt", "b/a.txt",
                                        "b",      "a.txt",  "c.txt",   "again.txt",
                                        "dead",   ".hidden"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        char *path = g_build_filename(folder, names[i], NULL);
        g_remove(path);
        g_free(path);
    }
    g_rmdir(folder);
}

START_TEST(folders_are_listed_in_order)
{
    char *folder = g_dir_make_tmp("atg-inputs-XXXXXX", NULL);
    GString *told = g_string_new(NULL);
    make(folder, "b", NULL);
    touch(folder, "c.txt");
    touch(folder, "a.txt");
    touch(folder, "b/z.txt");
    touch(folder, "b/a.txt");
    touch(folder, ".hidden");
    make(folder, "b/loop", "..");
    make(folder, "b/fifo", "|");
    make(folder, "dead", "nowhere");
    make(folder, "again.txt", "a.txt");
    char *twice = g_build_filename(folder, "b", "..", "c.txt", NULL);
    const char *paths[] = {twice, folder, "-", folder, "/no/such", NULL};
    char *got = listed(folder, paths, told);
    ck_assert_str_eq(got, "-\n/a.txt\n/b/../c.txt\n/b/a.txt\n/b/z.txt\n");
    ck_assert_str_eq(told->str, "fifo: it is a pipe (FIFO), not a file; pipe it to -\n"
                                "loop: it is a link back to a folder it lies in\n"
                                "dead: No such file or directory\n"
                                "fifo: it is a pipe (FIFO), not a file; pipe it to -\n"
                                "loop: it is a link back to a folder it lies in\n"
                                "dead: No such file or directory\n"
                                "such: No such file or directory\n");
    clean(folder);
    g_free(got);
    g_free(twice);
    g_free(folder);
    g_string_free(told, TRUE);
}
END_TEST

START_TEST(a_device_is_refused)
{
    GString *told = g_string_new(NULL);
    const char *paths[] = {"/dev/null", NULL};
    char *got = listed("/dev", paths, told);
    ck_assert_str_eq(got, "");
    ck_assert_str_eq(told->str, "null: it is a device, not a file\n");
    g_free(got);
    g_string_free(told, TRUE);
}
END_TEST

START_TEST(nothing_gives_nothing)
{
    const char *paths[] = {NULL};
    char **list = atg_inputs_list(paths, NULL, NULL);
    ck_assert_ptr_null(list[0]);
    g_strfreev(list);
}
END_TEST

TEST_MAIN("inputs", folders_are_listed_in_order, a_device_is_refused,
          nothing_gives_nothing)
