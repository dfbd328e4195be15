#include <dirent.h>
#include <errno.h>
#include <glib.h>
#include <string.h>
#include <sys/stat.h>

#include "text/read.h"

typedef struct identity {
    dev_t dev;
    ino_t ino;
} identity;

typedef struct listing {
    GPtrArray *found; /* char *: paths of files */
    GArray *above;    /* identity: the folders we are in */
    atg_read_error_fn on_error;
    void *user;
} listing;

enum { DEEPEST = 256 }; /* folders in folders */

static void tell(const listing *l, const char *path, atg_code code, const char *why)
{
    atg_error err = ATG_ERROR_INIT;
    atg_fail(&err, code, "cannot read '%s': %s", path, why);
    if (l->on_error)
        l->on_error(path, &err, l->user);
}

static bool is_above(const listing *l, const struct stat *st)
{
    for (guint i = 0; i < l->above->len; i++) {
        const identity *a = &g_array_index(l->above, identity, i);
        if (a->dev == st->st_dev && a->ino == st->st_ino)
            return true;
    }
    return false;
}

static gint by_bytes(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in a folder, sorted; hidden ones are left out. NULL: cannot be listed. */
static GPtrArray *names_in(const char *path)
{
    DIR *dir = opendir(path);
    if (!dir)
        return NULL;
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (struct dirent *e = readdir(dir); e; e = readdir(dir))
        if (e->d_name[0] != '.')
            g_ptr_array_add(names, g_strdup(e->d_name));
    closedir(dir);
    g_ptr_array_sort(names, by_bytes);
    return names;
}

static void add(listing *l, const char *path);

static void add_folder(listing *l, const char *path, const struct stat *st)
{
    if (is_above(l, st)) {
        tell(l, path, ATG_E_UNSUPPORTED, "it is a link back to a folder it lies in");
        return;
    }
    if (l->above->len >= DEEPEST) {
        tell(l, path, ATG_E_LIMIT, "folders are nested more than 256 deep");
        return;
    }
    GPtrArray *names = names_in(path);
    if (!names) {
        tell(l, path, ATG_E_IO, g_strerror(errno));
        return;
    }
    identity id = {st->st_dev, st->st_ino};
    g_array_append_val(l->above, id);
    for (guint i = 0; i < names->len; i++) {
        char *child = g_build_filename(path, g_ptr_array_index(names, i), NULL);
        add(l, child);
        g_free(child);
    }
    g_array_set_size(l->above, l->above->len - 1);
    g_ptr_array_free(names, TRUE);
}

static void add(listing *l, const char *path)
{
    struct stat st;
    if (strcmp(path, "-") == 0)
        g_ptr_array_add(l->found, g_strdup(path));
    else if (stat(path, &st) != 0)
        tell(l, path, ATG_E_IO, g_strerror(errno));
    else if (S_ISDIR(st.st_mode))
        add_folder(l, path, &st);
    else if (S_ISREG(st.st_mode))
        g_ptr_array_add(l->found, g_strdup(path));
    else
        tell(l, path, ATG_E_UNSUPPORTED,
             S_ISFIFO(st.st_mode)   ? "it is a pipe (FIFO), not a file; pipe it to -"
             : S_ISSOCK(st.st_mode) ? "it is a socket, not a file"
                                    : "it is a device, not a file");
}

/* Leaves out what is there twice, by whatever path; the first in order stays. */
static char **each_once(GPtrArray *sorted)
{
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GPtrArray *out = g_ptr_array_new();
    for (guint i = 0; i < sorted->len; i++) {
        const char *path = g_ptr_array_index(sorted, i);
        struct stat st;
        char *key = strcmp(path, "-") != 0 && stat(path, &st) == 0
                        ? g_strdup_printf("%llu:%llu", (unsigned long long)st.st_dev,
                                          (unsigned long long)st.st_ino)
                        : g_strdup(path);
        if (g_hash_table_add(seen, key))
            g_ptr_array_add(out, g_strdup(path));
    }
    g_ptr_array_add(out, NULL);
    g_hash_table_destroy(seen);
    return (char **)g_ptr_array_free(out, FALSE);
}

char **atg_inputs_list(const char *const *paths, atg_read_error_fn on_error, void *user)
{
    listing l = {g_ptr_array_new_with_free_func(g_free),
                 g_array_new(FALSE, FALSE, sizeof(identity)), on_error, user};
    for (; *paths; paths++)
        add(&l, *paths);
    g_ptr_array_sort(l.found, by_bytes);
    char **list = each_once(l.found);
    g_ptr_array_free(l.found, TRUE);
    g_array_free(l.above, TRUE);
    return list;
}
