#include "lexicon/record.h"

#include <glib.h>
#include <string.h>

typedef struct parser {
    atg_arena *arena;
    const char *file;
    const char *p, *end;
    const char *line_start;
    uint32_t line;
    atg_attribute attributes[ATG_RECORD_ATTRIBUTE_CAP];
    uint32_t n_attributes;
    atg_error *err;
} parser;

static uint32_t column_of(const parser *s, const char *at)
{
    return (uint32_t)(at - s->line_start) + 1;
}

#define FAIL(s, at, ...)                                                               \
    atg_fail_at((s)->err, (s)->file, (s)->line, column_of((s), (at)), __VA_ARGS__)

static atg_code fail_cap(parser *s, const char *what, size_t cap)
{
    FAIL(s, s->p, "%s is longer than %zu bytes", what, cap);
    s->err->code = ATG_E_LIMIT;
    return ATG_E_LIMIT;
}

static bool is_name_char(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '.';
}

static bool is_bare_char(char c)
{
    return g_ascii_isalnum(c) || (c && strchr("-_.+,", c));
}

static bool at_line_end(const parser *s)
{
    return s->p == s->end || *s->p == '\n' ||
           (*s->p == '\r' && s->p + 1 < s->end && s->p[1] == '\n');
}

/* Past the end of the line, if the parser stands at one. */
static void next_line(parser *s)
{
    if (s->p < s->end && *s->p == '\r')
        s->p++;
    if (s->p < s->end && *s->p == '\n') {
        s->p++;
        s->line++;
        s->line_start = s->p;
    }
}

static bool at_continuation(const parser *s)
{
    const char *q = s->p;
    if (q == s->end || *q != '\\')
        return false;
    q++;
    if (q < s->end && *q == '\r')
        q++;
    return q < s->end && *q == '\n';
}

static void skip_blanks(parser *s)
{
    while (s->p < s->end) {
        if (*s->p == ' ' || *s->p == '\t') {
            s->p++;
        } else if (at_continuation(s)) {
            s->p++;
            next_line(s);
        } else {
            return;
        }
    }
}

static void skip_comment(parser *s)
{
    if (s->p == s->end || *s->p != '#')
        return;
    const char *end = memchr(s->p, '\n', (size_t)(s->end - s->p));
    s->p = end ? end : s->end;
}

static atg_code parse_name(parser *s, const char *what, atg_str *out)
{
    const char *from = s->p;
    while (s->p < s->end && is_name_char(*s->p))
        s->p++;
    *out = (atg_str){from, (size_t)(s->p - from)};
    if (out->n == 0)
        return FAIL(s, from, "%s expected: letters, digits, '-' and '.'", what);
    if (out->n > ATG_RECORD_KIND_CAP)
        return fail_cap(s, what, ATG_RECORD_KIND_CAP);
    return ATG_OK;
}

/* The closing quote of a string that begins at s->p, or NULL; notes whether the text
 * between has to be rewritten. */
static const char *closing_quote(const parser *s, bool *plain)
{
    const char *q = s->p;
    *plain = true;
    for (; q < s->end && *q != '"'; q++) {
        if (*q == '\n')
            return NULL;
        if (*q != '\\')
            continue;
        *plain = false;
        if (++q == s->end)
            return NULL;
        if (*q == '\r' && q + 1 < s->end && q[1] == '\n')
            q++;
    }
    return q < s->end ? q : NULL;
}

/* Copies the string up to the closing quote without its escapes. Moves s->p behind the
 * quote. */
static atg_code unescape(parser *s, const char *close, atg_str *out)
{
    char *copy = atg_arena_alloc(s->arena, (size_t)(close - s->p) + 1);
    size_t n = 0;
    while (s->p < close) {
        if (at_continuation(s)) {
            skip_blanks(s);
        } else if (*s->p == '\\') {
            if (s->p[1] != '"' && s->p[1] != '\\')
                return FAIL(s, s->p, "unknown escape; only \\\" and \\\\ exist");
            copy[n++] = s->p[1];
            s->p += 2;
        } else {
            copy[n++] = *s->p++;
        }
    }
    s->p = close + 1;
    *out = (atg_str){copy, n};
    return ATG_OK;
}

static atg_code parse_string(parser *s, const char *what, size_t cap, atg_str *out)
{
    const char *open = s->p++;
    bool plain;
    const char *close = closing_quote(s, &plain);
    if (!close)
        return FAIL(s, open, "%s is not closed: '\"' is missing", what);
    atg_code rc = ATG_OK;
    if (plain) {
        *out = (atg_str){s->p, (size_t)(close - s->p)};
        s->p = close + 1;
    } else {
        rc = unescape(s, close, out);
    }
    if (rc == ATG_OK && out->n > cap)
        return fail_cap(s, what, cap);
    return rc;
}

static atg_code parse_value(parser *s, atg_str *out)
{
    if (s->p < s->end && *s->p == '"')
        return parse_string(s, "value", ATG_RECORD_VALUE_CAP, out);
    const char *from = s->p;
    while (s->p < s->end && is_bare_char(*s->p))
        s->p++;
    *out = (atg_str){from, (size_t)(s->p - from)};
    if (out->n > ATG_RECORD_VALUE_CAP)
        return fail_cap(s, "value", ATG_RECORD_VALUE_CAP);
    return out->n ? ATG_OK : FAIL(s, from, "value expected after '='");
}

/* After a string or a bare value there has to be a blank or the line's end. */
static atg_code expect_gap(parser *s)
{
    if (at_line_end(s) || at_continuation(s) || *s->p == ' ' || *s->p == '\t' ||
        *s->p == '#')
        return ATG_OK;
    return FAIL(s, s->p,
                "blank expected; quote values with other than letters, digits "
                "and '-_.+,'");
}

static atg_code parse_attribute(parser *s)
{
    if (s->n_attributes == ATG_RECORD_ATTRIBUTE_CAP) {
        FAIL(s, s->p, "more than %d attributes", ATG_RECORD_ATTRIBUTE_CAP);
        return s->err->code = ATG_E_LIMIT;
    }
    atg_attribute *a = &s->attributes[s->n_attributes];
    a->line = s->line;
    a->column = column_of(s, s->p);
    bool quoted = *s->p == '"';
    atg_code rc = quoted ? parse_string(s, "attribute", ATG_RECORD_HEAD_CAP, &a->key)
                         : parse_name(s, "attribute", &a->key);
    if (rc != ATG_OK)
        return rc;
    if (s->p == s->end || *s->p != '=')
        return FAIL(s, s->p, "'=' expected after '%.*s'", ATG_STR_ARG(a->key));
    s->p++;
    rc = parse_value(s, &a->value);
    if (rc != ATG_OK)
        return rc;
    s->n_attributes++;
    return expect_gap(s);
}

static atg_code parse_record(parser *s, atg_record *r)
{
    *r = (atg_record){.line = s->line, .column = column_of(s, s->p), .file = s->file};
    atg_code rc = parse_name(s, "kind of record", &r->kind);
    if (rc != ATG_OK)
        return rc;
    skip_blanks(s);
    if (s->p == s->end || *s->p != '"')
        return FAIL(s, s->p, "head in double quotes expected after '%.*s'",
                    ATG_STR_ARG(r->kind));
    rc = parse_string(s, "head", ATG_RECORD_HEAD_CAP, &r->head);
    if (rc == ATG_OK)
        rc = expect_gap(s);
    s->n_attributes = 0;
    while (rc == ATG_OK) {
        skip_blanks(s);
        skip_comment(s);
        if (at_line_end(s))
            break;
        rc = parse_attribute(s);
    }
    if (rc != ATG_OK)
        return rc;
    size_t size = s->n_attributes * sizeof *s->attributes;
    atg_attribute *copy = atg_arena_alloc(s->arena, size ? size : 1);
    memcpy(copy, s->attributes, size);
    r->attributes = copy;
    r->n_attributes = s->n_attributes;
    return ATG_OK;
}

/* Position of a byte, for faults found outside the record's grammar. */
static atg_code fail_byte(const char *file, atg_str text, const char *at,
                          atg_error *err, const char *what)
{
    size_t line = 1;
    const char *start = text.p;
    for (const char *q = text.p; q < at; q++)
        if (*q == '\n') {
            line++;
            start = q + 1;
        }
    return atg_fail_at(err, file, line, (size_t)(at - start) + 1,
                       "%s (0x%02x); files are UTF-8", what, (unsigned char)*at);
}

/* Bytes that no text has. Carriage returns are accepted before a line feed only. */
static const char *find_control(atg_str t)
{
    for (size_t i = 0; i < t.n; i++) {
        unsigned char c = (unsigned char)t.p[i];
        if (c >= 0x20 && c != 0x7F)
            continue;
        bool crlf = c == '\r' && i + 1 < t.n && t.p[i + 1] == '\n';
        if (c != '\n' && c != '\t' && !crlf)
            return t.p + i;
    }
    return NULL;
}

/* A combining mark that the composed form would not have: the same name written in two
 * ways would be two names. */
static const char *find_uncomposed(atg_str t)
{
    for (size_t i = 0; i + 1 < t.n; i++) {
        unsigned char c = (unsigned char)t.p[i];
        if (c != 0xCC && c != 0xCD)
            continue;
        size_t from = i;
        while (from > 0 && ((unsigned char)t.p[from - 1] & 0xC0) == 0x80)
            from--;
        if (from > 0)
            from--;
        char *nfc =
            g_utf8_normalize(t.p + from, (gssize)(i + 2 - from), G_NORMALIZE_NFC);
        bool same = nfc && strlen(nfc) == i + 2 - from &&
                    memcmp(nfc, t.p + from, i + 2 - from) == 0;
        g_free(nfc);
        if (!same)
            return t.p + i;
    }
    return NULL;
}

enum { HAS_CONTROL = 1, HAS_MARK = 2, HAS_HIGH = 4 };

static unsigned glance_byte(unsigned char c)
{
    bool control = c == 0x7F || (c < 0x20 && c != '\n' && c != '\t');
    return (control ? HAS_CONTROL : 0u) | ((c & 0xFE) == 0xCC ? HAS_MARK : 0u) |
           (c & 0x80 ? HAS_HIGH : 0u);
}

/* Lists are long and hold little but plain letters: eight bytes at a time are passed
 * over where none is below 0x20, 0x7F or above. Says which closer looks are needed. */
static unsigned glance(atg_str t)
{
    const uint64_t ones = 0x0101010101010101u, tops = ones << 7;
    unsigned has = 0;
    size_t i = 0;
    while (i + 8 <= t.n) {
        uint64_t w, del;
        memcpy(&w, t.p + i, 8);
        del = w ^ (ones * 0x7F);
        size_t end = i + 8;
        if ((w | (w - ones * 0x20) | (del - ones)) & tops)
            for (; i < end; i++)
                has |= glance_byte((unsigned char)t.p[i]);
        i = end;
    }
    for (; i < t.n; i++)
        has |= glance_byte((unsigned char)t.p[i]);
    return has;
}

static atg_code check_text(const char *file, atg_str text, atg_error *err)
{
    if (text.n > ATG_RECORD_FILE_CAP)
        return atg_fail(err, ATG_E_LIMIT, "'%s' has more than %d bytes", file,
                        ATG_RECORD_FILE_CAP);
    unsigned has = glance(text);
    const char *bad = has & HAS_CONTROL ? find_control(text) : NULL;
    if (bad)
        return fail_byte(file, text, bad, err, "control character");
    if ((has & HAS_HIGH) && !g_utf8_validate_len(text.p, text.n, &bad))
        return fail_byte(file, text, bad, err, "not valid UTF-8");
    bad = has & HAS_MARK ? find_uncomposed(text) : NULL;
    if (bad)
        return fail_byte(file, text, bad, err,
                         "letter and accent are not composed (NFC)");
    return ATG_OK;
}

static atg_code parse_all(parser *s, atg_record_fn fn, void *user)
{
    size_t count = 0;
    for (; s->p < s->end; next_line(s)) {
        skip_blanks(s);
        skip_comment(s);
        if (at_line_end(s))
            continue;
        if (++count > ATG_RECORD_COUNT_CAP)
            return atg_fail(s->err, ATG_E_LIMIT, "'%s' has more than %d records",
                            s->file, ATG_RECORD_COUNT_CAP);
        atg_record r;
        atg_code rc = parse_record(s, &r);
        if (rc == ATG_OK)
            rc = fn(&r, user, s->err);
        if (rc != ATG_OK)
            return rc;
    }
    return ATG_OK;
}

atg_code atg_records_parse_in_place(atg_arena *arena, atg_str text, const char *name,
                                    atg_record_fn fn, void *user, atg_error *err)
{
    atg_error unused = ATG_ERROR_INIT;
    if (!err)
        err = &unused;
    if (atg_str_starts(text, "\xEF\xBB\xBF"))
        text = atg_str_sub(text, 3, text.n);
    atg_code rc = check_text(name, text, err);
    if (rc != ATG_OK || text.n == 0)
        return rc;
    parser s = {.arena = arena,
                .file = atg_arena_dup(arena, atg_str_of(name)),
                .p = text.p,
                .end = text.p + text.n,
                .line_start = text.p,
                .line = 1,
                .err = err};
    return parse_all(&s, fn, user);
}

atg_code atg_records_parse(atg_arena *arena, atg_str text, const char *name,
                           atg_record_fn fn, void *user, atg_error *err)
{
    if (text.n > ATG_RECORD_FILE_CAP)
        return check_text(name, text, err);
    atg_str copy = atg_arena_str(arena, text);
    return atg_records_parse_in_place(arena, copy, name, fn, user, err);
}

const atg_attribute *atg_record_find(const atg_record *r, const char *key)
{
    size_t n = strlen(key);
    for (uint32_t i = 0; i < r->n_attributes; i++) {
        const atg_attribute *a = &r->attributes[i];
        if (a->key.n == n && memcmp(a->key.p, key, n) == 0)
            return a;
    }
    return NULL;
}

atg_str atg_record_get(const atg_record *r, const char *key)
{
    const atg_attribute *a = atg_record_find(r, key);
    return a ? a->value : ATG_STR_NONE;
}
