#define _XOPEN_SOURCE 700 /* realpath */

#include "export/safefile.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "export/fd.h"

enum {
    BUFFER = 64 * 1024,
    SLOTS = 16,
    TRIES = 100,
    STALE_SECONDS = 3600,
    RANDOM_CHARS = 6,
};

#define PREFIX ".attrigraph-"
#define SUFFIX ".tmp"

/* What the signal handler has to remove. Fixed memory and one atomic flag a slot,
 * because a handler may take no lock and follow no pointer that another thread frees.
 */
static struct {
    atomic_int used; /* 0 free, 1 being written, 2 path is valid */
    pid_t owner;     /* a forked child has the handler too, but no files to remove */
    char path[PATH_MAX];
} slots[SLOTS];

struct atg_safefile {
    char *target; /* as asked for, for messages */
    char *final;  /* where it will be: symbolic links are followed */
    char *folder;
    char *temp; /* NULL: target is a pipe or a device, written directly */
    int slot;   /* -1: none */
    int fd;
    size_t fill;
    char buffer[BUFFER];
};

typedef struct place {
    char *final;
    char *folder;
    bool direct; /* a pipe or a character device: nothing to rename */
    bool exists;
    mode_t mode; /* of the file that is there */
} place;

static void place_release(place *p)
{
    g_free(p->final);
    g_free(p->folder);
}

/* ---- temporary files and signals ------------------------------------------------- */

static int slot_take(const char *path)
{
    if (strlen(path) >= PATH_MAX)
        return -1;
    for (int i = 0; i < SLOTS; i++) {
        int expected = 0;
        if (!atomic_compare_exchange_strong(&slots[i].used, &expected, 1))
            continue;
        memcpy(slots[i].path, path, strlen(path) + 1);
        slots[i].owner = getpid();
        atomic_store(&slots[i].used, 2);
        return i;
    }
    return -1;
}

static void slot_drop(int slot)
{
    if (slot >= 0)
        atomic_store(&slots[slot].used, 0);
}

void atg_safefile_remove_temporary(void)
{
    for (int i = 0; i < SLOTS; i++)
        if (atomic_load(&slots[i].used) == 2 && slots[i].owner == getpid())
            unlink(slots[i].path);
}

static void on_signal(int number)
{
    atg_safefile_remove_temporary();
    signal(number, SIG_DFL);
    raise(number);
}

void atg_safefile_handle_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU};
    struct sigaction ours = {.sa_handler = on_signal};
    sigfillset(&ours.sa_mask);
    for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
        struct sigaction old;
        /* What nohup or a shell's background job has us ignore stays ignored. */
        if (sigaction(numbers[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
            sigaction(numbers[i], &ours, NULL);
    }
    /* A closed pipe comes back as EPIPE, a file over the limit of its size as EFBIG:
     * both end the run in order. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

static bool is_temp_name(const char *name)
{
    size_t want = strlen(PREFIX) + RANDOM_CHARS + strlen(SUFFIX);
    return strlen(name) == want && g_str_has_prefix(name, PREFIX) &&
           g_str_has_suffix(name, SUFFIX);
}

/* Removes what a killed run left behind. Only plain files of the same user and older
 * than an hour: a younger one may belong to a run that is still writing. */
static void sweep(const char *folder)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return;
    time_t now = time(NULL);
    for (struct dirent *e; (e = readdir(dir));) {
        struct stat st;
        if (!is_temp_name(e->d_name) ||
            fstatat(dirfd(dir), e->d_name, &st, AT_SYMLINK_NOFOLLOW))
            continue;
        if (S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
            now - st.st_mtime > STALE_SECONDS)
            unlinkat(dirfd(dir), e->d_name, 0);
    }
    closedir(dir);
}

/* A name nobody has yet; not a secret, only distinct (O_EXCL settles races). */
static void temp_name(char *out, size_t size, unsigned attempt)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    static atomic_uint counter;
    struct timespec t = {0};
    clock_gettime(CLOCK_MONOTONIC, &t);
    uint64_t seed[4] = {(uint64_t)t.tv_nsec, (uint64_t)t.tv_sec, (uint64_t)getpid(),
                        atomic_fetch_add(&counter, 1) + ((uint64_t)attempt << 32)};
    uint64_t h = atg_str_hash((atg_str){(const char *)seed, sizeof seed});
    char mark[RANDOM_CHARS + 1] = {0};
    for (int i = 0; i < RANDOM_CHARS; i++, h /= sizeof letters - 1)
        mark[i] = letters[h % (sizeof letters - 1)];
    snprintf(out, size, PREFIX "%s" SUFFIX, mark);
}

/* 0 or the errno. The slot is taken before the file exists, so that no signal finds a
 * file that no slot names. */
static int temp_create(atg_safefile *f)
{
    int why = EEXIST;
    for (unsigned i = 0; i < TRIES && why == EEXIST; i++) {
        char name[64];
        temp_name(name, sizeof name, i);
        f->temp = g_build_filename(f->folder, name, NULL);
        f->slot = slot_take(f->temp);
        f->fd =
            open(f->temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (f->fd >= 0)
            return 0;
        why = errno;
        slot_drop(f->slot);
        f->slot = -1;
        g_clear_pointer(&f->temp, g_free);
    }
    return why;
}

/* ---- where the file goes --------------------------------------------------------- */

static atg_code refuse(atg_error *err, const char *target, const char *why)
{
    return atg_fail(err, ATG_E_IO, "cannot write '%s': %s", target, why);
}

static atg_code check_folder(const char *target, const char *folder, atg_error *err)
{
    struct stat st;
    if (stat(folder, &st))
        return atg_fail(err, ATG_E_IO, "cannot write '%s': folder '%s': %s", target,
                        folder, g_strerror(errno));
    if (!S_ISDIR(st.st_mode))
        return atg_fail(err, ATG_E_IO, "cannot write '%s': '%s' is not a folder",
                        target, folder);
    if (access(folder, W_OK | X_OK))
        return atg_fail(err, ATG_E_IO, "cannot write '%s': folder '%s': %s", target,
                        folder, g_strerror(errno));
    return ATG_OK;
}

static atg_code check_existing(const char *target, const struct stat *st,
                               atg_error *err)
{
    if (S_ISDIR(st->st_mode))
        return refuse(err, target, "it is a folder; name a file in it");
    if (!S_ISREG(st->st_mode) && !S_ISFIFO(st->st_mode) && !S_ISCHR(st->st_mode))
        return refuse(err, target, "it is neither a file nor a pipe");
    if (access(target, W_OK))
        return refuse(err, target, g_strerror(errno));
    return ATG_OK;
}

/* Follows symbolic links, so that a link stays a link and the file behind it changes.
 */
static atg_code place_find(const char *target, place *p, atg_error *err)
{
    struct stat st;
    *p = (place){0};
    if (!*target)
        return atg_fail(err, ATG_E_USAGE, "the name of the output file is empty");
    if (stat(target, &st) == 0) {
        if (check_existing(target, &st, err) != ATG_OK)
            return err->code;
        p->exists = true;
        p->mode = st.st_mode & 0777;
        p->direct = !S_ISREG(st.st_mode);
        char *real = realpath(target, NULL);
        p->final = g_strdup(real ? real : target);
        free(real);
    } else if (errno != ENOENT) {
        return refuse(err, target, g_strerror(errno));
    } else if (lstat(target, &st) == 0) {
        return refuse(err, target, "it is a link to nowhere");
    } else if (g_str_has_suffix(target, "/")) {
        return refuse(err, target, "no such folder");
    } else {
        p->final = g_strdup(target);
    }
    p->folder = g_path_get_dirname(p->final);
    return p->direct ? ATG_OK : check_folder(target, p->folder, err);
}

atg_code atg_safefile_check(const char *target, atg_error *err)
{
    place p;
    atg_code code = place_find(target, &p, err);
    place_release(&p);
    return code;
}

char *atg_safefile_final(const char *target)
{
    place p;
    atg_error err;
    char *path = NULL;
    if (place_find(target, &p, &err) == ATG_OK) {
        char *folder = realpath(p.folder, NULL), *name = g_path_get_basename(p.final);
        if (folder)
            path = g_build_filename(folder, name, NULL);
        g_free(name);
        free(folder);
    }
    place_release(&p);
    return path ? path : g_canonicalize_filename(target, NULL);
}

/* ---- writing --------------------------------------------------------------------- */

static atg_code fail_write(atg_safefile *f, int why, atg_error *err)
{
    /* Into a pipe whose reader has gone: nothing to tell anyone. */
    if (why == EPIPE && !f->temp)
        return atg_fail(err, ATG_E_IO, "%s", "");
    return refuse(err, f->target, g_strerror(why));
}

static atg_code flush(atg_safefile *f, atg_error *err)
{
    size_t n = f->fill;
    f->fill = 0;
    int why = atg_fd_write(f->fd, f->buffer, n);
    return why ? fail_write(f, why, err) : ATG_OK;
}

static atg_code write_file(void *context, const char *bytes, size_t n, atg_error *err)
{
    atg_safefile *f = context;
    if (n > BUFFER - f->fill && flush(f, err) != ATG_OK)
        return err->code;
    if (n >= BUFFER) {
        int why = atg_fd_write(f->fd, bytes, n);
        return why ? fail_write(f, why, err) : ATG_OK;
    }
    memcpy(f->buffer + f->fill, bytes, n);
    f->fill += n;
    return ATG_OK;
}

static int open_place(atg_safefile *f, const place *p)
{
    if (p->direct) {
        f->fd = open(p->final, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return f->fd < 0 ? errno : 0;
    }
    sweep(f->folder);
    int why = temp_create(f);
    /* A file keeps the rights it had; a new one gets those of the umask. */
    if (!why && p->exists && fchmod(f->fd, p->mode))
        why = errno;
    return why;
}

static void release(atg_safefile *f)
{
    if (f->fd >= 0)
        close(f->fd);
    if (f->temp)
        unlink(f->temp);
    slot_drop(f->slot);
    g_free(f->temp);
    g_free(f->folder);
    g_free(f->final);
    g_free(f->target);
    g_free(f);
}

atg_safefile *atg_safefile_open(const char *target, atg_sink *sink, atg_error *err)
{
    atg_safefile *f = NULL;
    place p;
    if (place_find(target, &p, err) != ATG_OK)
        goto out;
    f = g_new0(atg_safefile, 1);
    f->fd = f->slot = -1;
    f->target = g_strdup(target);
    f->final = g_strdup(p.final);
    f->folder = g_strdup(p.folder);
    int why = open_place(f, &p);
    if (why) {
        refuse(err, target, g_strerror(why));
        release(f);
        f = NULL;
        goto out;
    }
    *sink = (atg_sink){write_file, f};
out:
    place_release(&p);
    return f;
}

/* Some file systems cannot sync a folder (EINVAL); the rename itself is still whole. */
static int sync_folder(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno == EACCES ? 0 : errno;
    int why = fsync(fd) && errno != EINVAL ? errno : 0;
    close(fd);
    return why;
}

static int close_fd(atg_safefile *f)
{
    int fd = f->fd;
    f->fd = -1;
    return close(fd) && errno != EINTR ? errno : 0;
}

/* Everything but showing it: what can fail for want of room fails here. */
static atg_code prepare(atg_safefile *f, atg_error *err)
{
    if (flush(f, err) != ATG_OK)
        return err->code;
    int why = f->temp && fsync(f->fd) ? errno : 0;
    if (!why)
        why = close_fd(f);
    return why ? fail_write(f, why, err) : ATG_OK;
}

static atg_code publish(atg_safefile *f, atg_error *err)
{
    if (!f->temp)
        return ATG_OK;
    if (rename(f->temp, f->final))
        return fail_write(f, errno, err);
    g_clear_pointer(&f->temp, g_free);
    int why = sync_folder(f->folder);
    return why ? fail_write(f, why, err) : ATG_OK;
}

atg_code atg_safefile_commit_all(atg_safefile *const *f, size_t n, atg_error *err)
{
    atg_code code = ATG_OK;
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = prepare(f[i], err);
    for (size_t i = 0; i < n && code == ATG_OK; i++)
        code = publish(f[i], err);
    for (size_t i = 0; i < n; i++)
        release(f[i]);
    return code;
}

atg_code atg_safefile_commit(atg_safefile *f, atg_error *err)
{
    return atg_safefile_commit_all(&f, 1, err);
}

void atg_safefile_abort(atg_safefile *f)
{
    if (f)
        release(f);
}
