#include "text/json_line.h"

#include "base/eight.h"
#include "base/number.h"
#include "text/utf8.h"

typedef struct reader {
    atg_json_line *j;
    atg_str s;
    size_t i;
} reader;

static const char *const names[ATG_JSON_FIELDS] = {"id",   "text", "title",
                                                   "date", "url",  "source"};

const char *atg_json_field_name(atg_json_field field)
{
    return names[field];
}

static void skip_blanks(reader *r)
{
    while (r->i < r->s.n && strchr(" \t\r\n", r->s.p[r->i]) && r->s.p[r->i])
        r->i++;
}

static bool take(reader *r, char c)
{
    skip_blanks(r);
    if (r->i >= r->s.n || r->s.p[r->i] != c)
        return false;
    r->i++;
    return true;
}

/* Passes what stands for itself in a string. */
static void pass_verbatim(reader *r)
{
    while (r->i < r->s.n) {
        uint64_t e = atg_eight(r->s.p + r->i, r->s.n - r->i);
        uint64_t stop =
            atg_eight_is(e, '"') | atg_eight_is(e, '\\') | atg_eight_below(e, 0x20);
        if (stop) {
            r->i = MIN(r->i + atg_eight_first(stop), r->s.n);
            return;
        }
        r->i += sizeof e;
    }
    r->i = r->s.n;
}

/* Four hexadecimal digits; -1: none. */
static int hex4(const reader *r, size_t at)
{
    int value = 0;
    for (size_t k = at; k < at + 4; k++) {
        int digit = k < r->s.n ? g_ascii_xdigit_value(r->s.p[k]) : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/* \u and its digits, two of them for what is beyond U+FFFF. A half by itself and U+0000
 * are left to jansson. */
static bool take_code(reader *r, GString *out)
{
    char bytes[4];
    int code = hex4(r, r->i + 1);
    r->i += 5;
    if (code >= 0xD800 && code < 0xDC00) {
        bool two = r->i + 1 < r->s.n && r->s.p[r->i] == '\\' && r->s.p[r->i + 1] == 'u';
        int low = two ? hex4(r, r->i + 2) : -1;
        if (low < 0xDC00 || low >= 0xE000)
            return false;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        r->i += 6;
    } else if (code <= 0 || (code >= 0xDC00 && code < 0xE000)) {
        return false;
    }
    size_t n = atg_utf8_put((uint32_t)code, bytes);
    g_string_append_len(out, bytes, (gssize)n);
    return true;
}

/* What stands behind a backslash. */
static bool take_escape(reader *r, GString *out)
{
    static const char from[] = "\"\\/nrtbf", to[] = "\"\\/\n\r\t\b\f";
    if (r->i >= r->s.n)
        return false;
    char c = r->s.p[r->i];
    const char *known = c ? strchr(from, c) : NULL;
    r->j->coded |= !known || strchr("bf", c);
    if (!known)
        return c == 'u' && take_code(r, out);
    g_string_append_c(out, to[known - from]);
    r->i++;
    return true;
}

/* The rest of a string whose head, from start on, has no escapes. */
static bool take_escaped(reader *r, size_t start, atg_str *out)
{
    GString *room = r->j->room;
    size_t begin = room->len;
    while (r->i < r->s.n && r->s.p[r->i] == '\\') {
        g_string_append_len(room, r->s.p + start, (gssize)(r->i - start));
        r->i++;
        if (!take_escape(r, room))
            return false;
        start = r->i;
        pass_verbatim(r);
    }
    g_string_append_len(room, r->s.p + start, (gssize)(r->i - start));
    *out = (atg_str){room->str + begin, room->len - begin};
    return true;
}

/* A string, of which the quote before it was taken. Room does not move: it has place for
 * the whole line. */
static bool take_string(reader *r, atg_str *out)
{
    size_t start = r->i;
    pass_verbatim(r);
    if (r->i < r->s.n && r->s.p[r->i] == '\\') {
        if (!take_escaped(r, start, out))
            return false;
    } else {
        *out = (atg_str){r->s.p + start, r->i - start};
    }
    if (r->i >= r->s.n || r->s.p[r->i] != '"')
        return false;
    r->i++;
    return true;
}

/* Whole numbers that fit, without sign or zeros before them. */
static bool take_number(reader *r, long long *out)
{
    uint64_t value;
    size_t start = r->i;
    while (r->i < r->s.n && g_ascii_isdigit(r->s.p[r->i]))
        r->i++;
    atg_str digits = atg_str_sub(r->s, start, r->i);
    if (digits.n == 0 || (digits.n > 1 && digits.p[0] == '0') ||
        (r->i < r->s.n && !strchr(", }\t", r->s.p[r->i])) ||
        !atg_count_parse(digits, G_MAXINT64, &value))
        return false;
    *out = (long long)value;
    return true;
}

static int field_of(atg_str name)
{
    for (int i = 0; i < ATG_JSON_FIELDS; i++)
        if (atg_str_is(name, names[i]))
            return i;
    return -1;
}

/* "name": value. Of numbers only the id counts; a number as any other field, and a
 * string that replaces a number, are jansson's. */
static bool take_member(reader *r)
{
    atg_str name, text;
    long long number;
    if (!take(r, '"') || !take_string(r, &name) || !take(r, ':'))
        return false;
    int field = field_of(name);
    if (!take(r, '"')) {
        bool free = field < 0 || (field == ATG_JSON_ID && !r->j->fields[field].p);
        if (!free || !take_number(r, &number))
            return false;
        if (field == ATG_JSON_ID) {
            r->j->has_number = true;
            r->j->number = number;
        }
        return true;
    }
    if (!take_string(r, &text) || (field == ATG_JSON_ID && r->j->has_number))
        return false;
    if (field >= 0)
        r->j->fields[field] = text;
    return true;
}

bool atg_json_line_read(atg_json_line *j, atg_str line)
{
    reader r = {j, line, 0};
    for (int i = 0; i < ATG_JSON_FIELDS; i++)
        j->fields[i] = ATG_STR_NONE;
    j->has_number = j->coded = false;
    if (!j->room || j->room->allocated_len <= line.n) {
        atg_json_line_release(j);
        j->room = g_string_sized_new(line.n + 1);
    }
    g_string_truncate(j->room, 0);
    if (!take(&r, '{'))
        return false;
    do {
        if (!take_member(&r))
            return false;
    } while (take(&r, ','));
    if (!take(&r, '}'))
        return false;
    skip_blanks(&r);
    return r.i == line.n && j->fields[ATG_JSON_TEXT].p;
}

void atg_json_line_release(atg_json_line *j)
{
    if (j->room)
        g_string_free(j->room, TRUE);
    j->room = NULL;
}
