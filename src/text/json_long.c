#include "text/json_long.h"

#include <errno.h>
#include <glib.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "text/gate.h"
#include "text/read_work.h"
#include "text/utf8.h"

enum { CHUNK = 65536, END = -1 };

FILE *atg_spool_new(atg_error *err)
{
    char *path = NULL;
    int fd = g_file_open_tmp("attrigraph-XXXXXX", &path, NULL);
    FILE *file = fd >= 0 ? fdopen(fd, "w+b") : NULL;
    int why = errno;
    if (fd >= 0)
        unlink(path);
    if (fd >= 0 && !file)
        close(fd);
    g_free(path);
    if (!file)
        atg_fail(err, ATG_E_IO,
                 "cannot put a long record aside in '%s': %s; set TMPDIR to a folder "
                 "with room",
                 g_get_tmp_dir(), g_strerror(why));
    return file;
}

/* ---- characters of the record, as the gate lets them through ----------------------- */

typedef struct reader {
    atg_json_long *j;
    FILE *in;
    const char *encoding;
    bool utf8;
    const char *why; /* what is wrong with the record; NULL: nothing so far */
    char raw[CHUNK];
    size_t held;   /* bytes of raw that are not through the gate */
    uint64_t base; /* bytes of the record that are */
    uint64_t from; /* where those begin that were let through last */
    atg_gate gate;
    size_t at; /* in its text */
    bool failed_write;
} reader;

static bool fail(reader *r, const char *why)
{
    if (!r->why)
        r->why = why;
    return false;
}

/* Bytes at the end of raw that begin a character of UTF-8 which goes on behind. */
static size_t cut_off(const char *raw, size_t n)
{
    for (size_t back = 1; back <= 3 && back <= n; back++) {
        unsigned char c = (unsigned char)raw[n - back];
        size_t length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        if (c >= 0xC0)
            return length > back ? back : 0;
        if (c < 0x80)
            return 0;
    }
    return 0;
}

static bool refill(reader *r)
{
    size_t got = fread(r->raw + r->held, 1, CHUNK - r->held, r->in), n = r->held + got;
    size_t rest = r->utf8 && got > 0 ? cut_off(r->raw, n) : 0;
    atg_gate_release(&r->gate);
    r->at = 0;
    if (n == 0)
        return false;
    atg_str bytes = {r->raw, n - rest};
    if (atg_gate_open(&r->gate, bytes, r->encoding, "record", NULL) != ATG_OK)
        return fail(r, "it cannot be decoded");
    if (r->gate.repaired && !r->j->repaired)
        r->j->first_repair = r->base + r->gate.first_repair;
    r->j->repaired += r->gate.repaired;
    r->from = r->base;
    r->base += bytes.n;
    memmove(r->raw, r->raw + bytes.n, rest);
    r->held = rest;
    return true;
}

static int peek(reader *r)
{
    while (r->at == r->gate.n)
        if (!refill(r))
            return END;
    return (unsigned char)r->gate.text[r->at];
}

static int next(reader *r)
{
    int c = peek(r);
    r->at += c != END;
    return c;
}

/* What comes behind blanks. */
static int peek_sign(reader *r)
{
    int c;
    while ((c = peek(r)) == ' ' || c == '\t' || c == '\r' || c == '\n')
        r->at++;
    return c;
}

static bool take(reader *r, char want)
{
    if (peek_sign(r) != want)
        return false;
    r->at++;
    return true;
}

/* ---- values ------------------------------------------------------------------------ */

/* Where a string goes: into the file of the text, into memory, or nowhere. */
typedef struct target {
    FILE *file;
    GString *kept;
    uint64_t bytes;
} target;

static bool put(reader *r, target *to, const char *p, size_t n)
{
    to->bytes += n;
    if (to->file && fwrite(p, 1, n, to->file) != n) {
        r->failed_write = true;
        return fail(r, g_strerror(errno));
    }
    if (to->kept && to->kept->len + n > ATG_JSON_FIELD_MAX)
        return fail(r, "a field other than its text has more than 64 KiB");
    if (to->kept)
        g_string_append_len(to->kept, p, (gssize)n);
    return true;
}

static int hex4(reader *r)
{
    int value = 0;
    for (int k = 0; k < 4; k++) {
        int c = next(r), digit = c == END ? -1 : g_ascii_xdigit_value((char)c);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* \u and its digits, two of them for what is beyond U+FFFF. */
static bool take_code(reader *r, target *to)
{
    char bytes[4];
    int code = hex4(r);
    if (code >= 0xD800 && code < 0xDC00) {
        bool two = next(r) == '\\' && next(r) == 'u';
        int low = two ? hex4(r) : -1;
        if (low < 0xDC00 || low >= 0xE000)
            return fail(r, "half of a pair of codes stands alone");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code < 0 || (code >= 0xDC00 && code < 0xE000)) {
        return fail(r, "a code is none");
    }
    return put(r, to, bytes, atg_utf8_put((uint32_t)code, bytes));
}

static bool take_escape(reader *r, target *to)
{
    static const char from[] = "\"\\/nrtbf", of[] = "\"\\/\n\r\t\b\f";
    int c = next(r);
    if (c == 'u')
        return take_code(r, to);
    const char *known = c > 0 ? strchr(from, c) : NULL;
    return known ? put(r, to, &of[known - from], 1) : fail(r, "an escape is none");
}

/* A string, of which the quote before it was taken. */
static bool take_string(reader *r, target *to)
{
    for (;;) {
        size_t from = r->at;
        while (r->at < r->gate.n && r->gate.text[r->at] != '"' &&
               r->gate.text[r->at] != '\\' && (unsigned char)r->gate.text[r->at] >= ' ')
            r->at++;
        if (r->at > from && !put(r, to, r->gate.text + from, r->at - from))
            return false;
        if (r->at == r->gate.n && peek(r) != END)
            continue;
        int c = next(r);
        if (c == '"')
            return true;
        if (c != '\\')
            return fail(r, c == END ? "it ends in a string"
                                    : "a control character stands in a string");
        if (!take_escape(r, to))
            return false;
    }
}

/* Digits at the head of s. */
static size_t digits(const char *s)
{
    size_t n = 0;
    while (g_ascii_isdigit(s[n]))
        n++;
    return n;
}

/* A number as JSON writes it (RFC 8259, section 6). */
static bool is_number(const char *s)
{
    s += *s == '-';
    size_t n = digits(s);
    if (n == 0 || (n > 1 && *s == '0'))
        return false;
    s += n;
    if (*s == '.') {
        if ((n = digits(s + 1)) == 0)
            return false;
        s += n + 1;
    }
    if (*s == 'e' || *s == 'E') {
        s += s[1] == '+' || s[1] == '-' ? 2 : 1;
        if ((n = digits(s)) == 0)
            return false;
        s += n;
    }
    return !*s;
}

/* A number, true, false or null, as it is written. */
static bool take_scalar(reader *r, char out[32])
{
    size_t n = 0;
    int c;
    while ((c = peek(r)) != END && n < 31 && (g_ascii_isalnum(c) || strchr("+-.", c)))
        out[n++] = (char)next(r);
    out[n] = '\0';
    atg_str s = {out, n};
    if (atg_str_is(s, "true") || atg_str_is(s, "false") || atg_str_is(s, "null"))
        return true;
    if (is_number(out))
        return true;
    return fail(r, c == '{' || c == '['
                       ? "a record of more than 2 MiB may hold strings and numbers, no "
                         "lists or objects"
                       : "a value is none");
}

static int field_of(const GString *name)
{
    for (int i = 0; i < ATG_JSON_FIELDS; i++)
        if (strcmp(name->str, atg_json_field_name((atg_json_field)i)) == 0)
            return i;
    return -1;
}

static void forget(atg_json_long *j, int field)
{
    if (field < 0)
        return;
    j->line.fields[field] = ATG_STR_NONE;
    if (field == ATG_JSON_ID)
        j->line.has_number = false;
}

static bool take_text(reader *r)
{
    FILE *file = r->j->text; /* the last one counts */
    target to = {.file = file};
    bool emptied = fflush(file) == 0 && ftruncate(fileno(file), 0) == 0;
    rewind(file);
    bool ok = emptied && take_string(r, &to);
    r->j->text_bytes = to.bytes;
    r->j->line.fields[ATG_JSON_TEXT] = ATG_STR("");
    return ok;
}

static bool take_other(reader *r, int field)
{
    atg_json_long *j = r->j;
    target to = {.kept = NULL};
    if (field >= 0 && !j->kept[field])
        j->kept[field] = g_string_new(NULL);
    if (field >= 0)
        to.kept = g_string_truncate(j->kept[field], 0);
    if (!take_string(r, &to))
        return false;
    if (field >= 0)
        j->line.fields[field] = (atg_str){to.kept->str, to.kept->len};
    return true;
}

static bool take_number(reader *r, int field)
{
    char text[32];
    uint64_t value;
    if (!take_scalar(r, text))
        return false;
    bool minus = *text == '-';
    if (field == ATG_JSON_ID &&
        atg_count_parse(atg_str_of(text + minus), G_MAXINT64, &value)) {
        r->j->line.has_number = true;
        r->j->line.number = minus ? -(long long)value : (long long)value;
    }
    return true;
}

static bool take_member(reader *r, GString *name)
{
    target to = {.kept = g_string_truncate(name, 0)};
    if (!take(r, '"'))
        return fail(r, "a field has no name");
    if (!take_string(r, &to))
        return false;
    if (strlen(name->str) < name->len)
        return fail(r, "a field's name has a NUL in it");
    if (!take(r, ':'))
        return fail(r, "no ':' stands behind a field's name");
    int field = field_of(name);
    forget(r->j, field);
    if (!take(r, '"'))
        return take_number(r, field);
    return field == ATG_JSON_TEXT ? take_text(r) : take_other(r, field);
}

static bool take_record(reader *r)
{
    if (!take(r, '{'))
        return fail(r, "it does not begin with '{'");
    GString *name = g_string_new(NULL);
    bool ok = true;
    do {
        ok = take_member(r, name);
    } while (ok && take(r, ','));
    g_string_free(name, TRUE);
    if (!ok)
        return false;
    if (!take(r, '}'))
        return fail(r, "no ',' or '}' stands behind a field");
    return peek_sign(r) == END || fail(r, "something stands behind it");
}

/* Where the reader stands, near to it where the gate has replaced something: its text
 * then is longer than the bytes. */
static size_t column(const reader *r)
{
    return (size_t)MIN(r->from + r->at, r->base) + 1;
}

atg_code atg_json_long_read(atg_json_long *j, FILE *record, const char *encoding,
                            const atg_json_place *where, atg_error *err)
{
    reader *r = g_new0(reader, 1);
    r->j = j;
    r->in = record;
    r->encoding = encoding ? encoding : "UTF-8";
    r->utf8 = g_ascii_strncasecmp(r->encoding, "utf", 3) == 0;
    atg_code rc = ATG_OK;
    bool whole = fflush(record) == 0; /* rewind() would not tell */
    int why = errno;
    rewind(record);
    j->text = whole ? atg_spool_new(err) : NULL;
    if (!whole)
        rc = atg_fail(err, ATG_E_IO, "cannot put a long record aside: %s",
                      g_strerror(why));
    else if (!j->text)
        rc = ATG_E_IO;
    else if (!atg_cut_between_bytes(r->encoding))
        rc = atg_fail_at(err, where->path, where->line, 1,
                         "a record of more than 2 MiB in %s; convert it to UTF-8",
                         r->encoding);
    else if (!take_record(r))
        rc = atg_fail_at(err, where->path, where->line, column(r),
                         "not a JSON record: %s", r->why);
    else if (!j->line.fields[ATG_JSON_TEXT].p)
        rc = atg_fail_at(err, where->path, where->line, 1,
                         "a record must be an object with a string \"text\"");
    if (rc == ATG_OK && fflush(j->text) != 0)
        rc = atg_fail(err, ATG_E_IO, "cannot put a long record aside: %s",
                      g_strerror(errno));
    else if (rc != ATG_OK && r->failed_write)
        rc = atg_fail(err, ATG_E_IO, "cannot put a long record aside: %s", r->why);
    atg_gate_release(&r->gate);
    g_free(r);
    return rc;
}

void atg_json_long_release(atg_json_long *j)
{
    for (int i = 0; i < ATG_JSON_FIELDS; i++)
        if (j->kept[i])
            g_string_free(j->kept[i], TRUE);
    if (j->text)
        fclose(j->text);
    *j = (atg_json_long){0};
}
