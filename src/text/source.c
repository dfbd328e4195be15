#include "text/source.h"

#include <archive.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK = 65536, FREE = 1 << 20 };

struct atg_source {
    const char *path;
    char *own_path;
    int fd;                  /* -1: none */
    bool borrowed;           /* standard input, which is not ours to close */
    struct archive *archive; /* NULL: not packed */
    uint64_t in, out;
    size_t ahead, taken; /* bytes of block read before it was known how to go on */
    int failed;          /* errno of a failed read */
    char block[BLOCK];
};

static const char *kind_of(mode_t mode)
{
    return S_ISDIR(mode)                    ? "a folder"
           : S_ISFIFO(mode)                 ? "a FIFO"
           : S_ISSOCK(mode)                 ? "a socket"
           : S_ISCHR(mode) || S_ISBLK(mode) ? "a device"
                                            : "no regular file";
}

static atg_code check_kind(const atg_source *s, atg_error *err)
{
    struct stat st;
    if (fstat(s->fd, &st) != 0)
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", s->path,
                        g_strerror(errno));
    if (!S_ISREG(st.st_mode))
        return atg_fail(
            err, ATG_E_UNSUPPORTED, "cannot read '%s': it is %s, not a file%s", s->path,
            kind_of(st.st_mode), S_ISFIFO(st.st_mode) ? "; pipe it to -" : "");
    return ATG_OK;
}

static ssize_t fill(atg_source *s, char *buffer, size_t n)
{
    ssize_t got;
    do {
        got = read(s->fd, buffer, n);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        s->failed = errno;
    else
        s->in += (uint64_t)got;
    return got;
}

static la_ssize_t feed(struct archive *a, void *user, const void **buffer)
{
    atg_source *s = user;
    *buffer = s->block;
    if (s->taken < s->ahead) {
        *buffer = s->block + s->taken;
        size_t n = s->ahead - s->taken;
        s->taken = s->ahead;
        return (la_ssize_t)n;
    }
    ssize_t got = fill(s, s->block, BLOCK);
    if (got < 0)
        archive_set_error(a, s->failed, "read failed");
    return got;
}

static bool is_packed(const char *b, size_t n)
{
    return (n > 2 && memcmp(b, "\x1F\x8B", 2) == 0) ||
           (n > 9 && memcmp(b, "BZh", 3) == 0 && memcmp(b + 4, "1AY&SY", 6) == 0) ||
           (n > 5 && memcmp(b,
                            "\xFD"
                            "7zXZ",
                            6) == 0) ||
           (n > 3 && memcmp(b, "\x28\xB5\x2F\xFD", 4) == 0);
}

static atg_code fail_packed(const atg_source *s, atg_error *err)
{
    if (s->failed)
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", s->path,
                        g_strerror(s->failed));
    const char *why = archive_error_string(s->archive);
    return atg_fail(err, ATG_E_FORMAT, "cannot unpack '%s': %s", s->path,
                    why ? why : "it is damaged");
}

static atg_code open_packed(atg_source *s, atg_error *err)
{
    struct archive_entry *entry;
    s->archive = archive_read_new();
    if (!s->archive)
        return atg_fail(err, ATG_E_NO_MEMORY, "out of memory");
    archive_read_support_filter_gzip(s->archive);
    archive_read_support_filter_bzip2(s->archive);
    archive_read_support_filter_xz(s->archive);
    archive_read_support_filter_zstd(s->archive);
    archive_read_support_format_raw(s->archive);
    archive_read_support_format_empty(s->archive);
    if (archive_read_open(s->archive, s, NULL, feed, NULL) != ARCHIVE_OK)
        return fail_packed(s, err);
    int rc = archive_read_next_header(s->archive, &entry);
    return rc == ARCHIVE_OK || rc == ARCHIVE_EOF ? ATG_OK : fail_packed(s, err);
}

/* Looks at the first block to learn whether it is packed. */
static atg_code look(atg_source *s, atg_error *err)
{
    while (s->ahead < 16) {
        ssize_t got = fill(s, s->block + s->ahead, BLOCK - s->ahead);
        if (got < 0)
            return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", s->path,
                            g_strerror(s->failed));
        if (got == 0)
            break;
        s->ahead += (size_t)got;
    }
    return is_packed(s->block, s->ahead) ? open_packed(s, err) : ATG_OK;
}

atg_code atg_source_open(atg_source **source, const char *path, atg_error *err)
{
    atg_source *s = g_new0(atg_source, 1);
    bool standard = strcmp(path, "-") == 0;
    s->own_path = g_strdup(standard ? "standard input" : path);
    s->path = s->own_path;
    s->borrowed = standard;
    /* Not to hang on a FIFO that nobody writes to. */
    s->fd = standard ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    atg_code rc = ATG_OK;
    if (s->fd < 0)
        rc = atg_fail(err, errno == ENXIO ? ATG_E_UNSUPPORTED : ATG_E_IO,
                      "cannot read '%s': %s", s->path,
                      errno == ENXIO ? "it is a socket or device, not a file"
                                     : g_strerror(errno));
    if (rc == ATG_OK && !standard)
        rc = check_kind(s, err);
    if (rc == ATG_OK)
        rc = look(s, err);
    if (rc != ATG_OK) {
        atg_source_close(s);
        s = NULL;
    }
    *source = s;
    return rc;
}

atg_source *atg_source_of_file(int fd, const char *name)
{
    atg_source *s = g_new0(atg_source, 1);
    s->own_path = g_strdup(name);
    s->path = s->own_path;
    s->borrowed = true;
    s->fd = fd;
    lseek(fd, 0, SEEK_SET);
    return s;
}

atg_str atg_source_peek(const atg_source *s)
{
    return s->archive ? ATG_STR_NONE
                      : (atg_str){s->block + s->taken, s->ahead - s->taken};
}

void atg_source_close(atg_source *s)
{
    if (!s)
        return;
    archive_read_free(s->archive);
    if (s->fd >= 0 && !s->borrowed)
        close(s->fd);
    g_free(s->own_path);
    g_free(s);
}

static atg_code read_plain(atg_source *s, char *buffer, size_t n, size_t *got,
                           atg_error *err)
{
    if (s->taken < s->ahead) {
        *got = MIN(n, s->ahead - s->taken);
        memcpy(buffer, s->block + s->taken, *got);
        s->taken += *got;
        return ATG_OK;
    }
    ssize_t rc = fill(s, buffer, n);
    if (rc < 0)
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", s->path,
                        g_strerror(s->failed));
    *got = (size_t)rc;
    return ATG_OK;
}

atg_code atg_source_read(atg_source *s, char *buffer, size_t n, size_t *got,
                         atg_error *err)
{
    *got = 0;
    if (!s->archive)
        return read_plain(s, buffer, n, got, err);
    la_ssize_t rc = archive_read_data(s->archive, buffer, n);
    if (rc < 0)
        return fail_packed(s, err);
    *got = (size_t)rc;
    s->out += (uint64_t)rc;
    if (s->out > FREE && s->out / ATG_RATIO_MAX > s->in)
        return atg_fail(
            err, ATG_E_LIMIT,
            "cannot unpack '%s': it grows to more than %d times its size; if "
            "it is no bomb, unpack it first",
            s->path, ATG_RATIO_MAX);
    return ATG_OK;
}

atg_code atg_source_more(atg_source *s, size_t n, GString *out, atg_error *err)
{
    size_t end = out->len + n, got = 1;
    atg_code rc = ATG_OK;
    while (rc == ATG_OK && got > 0 && out->len < end) {
        size_t before = out->len, want = MIN(end - before, (size_t)BLOCK);
        g_string_set_size(out, before + want);
        rc = atg_source_read(s, out->str + before, want, &got, err);
        g_string_set_size(out, before + (rc == ATG_OK ? got : 0));
    }
    return rc;
}

uint64_t atg_source_size(const atg_source *s)
{
    struct stat st;
    bool known = !s->archive && !s->borrowed && fstat(s->fd, &st) == 0;
    return known && st.st_size > 0 ? (uint64_t)st.st_size : 0;
}

atg_code atg_source_all(atg_source *s, uint64_t max, GString *out, atg_error *err)
{
    char *buffer = g_malloc(BLOCK);
    atg_code rc;
    size_t got;
    do {
        rc = atg_source_read(s, buffer, BLOCK, &got, err);
        if (rc == ATG_OK && out->len + got > max)
            rc = atg_fail(
                err, ATG_E_LIMIT,
                "'%s' is longer than %llu bytes; split it or raise --max-bytes",
                s->path, (unsigned long long)max);
        if (rc == ATG_OK)
            g_string_append_len(out, buffer, (gssize)got);
    } while (rc == ATG_OK && got > 0);
    g_free(buffer);
    return rc;
}
