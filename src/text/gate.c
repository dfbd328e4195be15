#include "text/gate.h"

#include <errno.h>
#include <glib.h>
#include <iconv.h>
#include <string.h>

#include "base/eight.h"
#include "text/map.h"
#include "text/utf8.h"

/* Runs of recoded characters: a map of so many is larger than any text. */
enum { RUNS_MAX = 500000 };

typedef struct writer {
    GString *text;
    GArray *map;
    bool too_many; /* runs: the rest was left out */
    size_t repaired;
    uint64_t first;
} writer;

/* XML 1.0 characters without the controls (XML 1.0, production 2, and the note on
 * discouraged ones). */
static bool is_wanted(uint32_t cp)
{
    if (cp < 0x20)
        return cp == '\t' || cp == '\n' || cp == '\r';
    if (cp >= 0x80 && cp < 0xA0)
        return false;
    return cp <= 0xD7FF || (cp >= 0xE000 && cp <= 0xFFFD) ||
           (cp >= 0x10000 && cp <= 0x10FFFF);
}

/* Adds n bytes that origin_n bytes of the input stand for. */
static void add(writer *w, const char *bytes, size_t n, uint64_t origin,
                size_t origin_n)
{
    w->too_many |= w->map->len >= RUNS_MAX;
    if (w->too_many)
        return;
    atg_map_add(w->map,
                (atg_span_map){(uint32_t)w->text->len, (uint32_t)n, origin, origin_n});
    g_string_append_len(w->text, bytes, (gssize)n);
}

static void put(writer *w, uint32_t cp, uint64_t origin, size_t n)
{
    char bytes[4];
    if (cp == '\f' || cp == '\v' || cp == 0x85) {
        cp = '\n';
    } else if (!is_wanted(cp)) {
        if (w->repaired++ == 0)
            w->first = origin;
        cp = 0xFFFD;
    }
    add(w, bytes, atg_utf8_put(cp, bytes), origin, n);
}

static bool is_plain(unsigned char c)
{
    return (c >= 0x20 && c < 0x80) || c == '\n' || c == '\t' || c == '\r';
}

static bool is_all_ink(uint64_t eight)
{
    return !((eight | atg_eight_below(eight, 0x20)) & ATG_EACH(0x80));
}

/* Copies the plain ASCII at in[i..] in one go; returns where it ends. */
static size_t put_plain(writer *w, atg_str in, size_t i)
{
    size_t j = i;
    for (;;) {
        while (j + 8 <= in.n && is_all_ink(atg_eight(in.p + j, 8)))
            j += 8;
        if (j == in.n || !is_plain((unsigned char)in.p[j]))
            break;
        j++;
    }
    if (j > i)
        add(w, in.p + i, j - i, i, j - i);
    return j;
}

static void read_utf8(writer *w, atg_str in, size_t skip)
{
    for (size_t i = put_plain(w, in, skip); i < in.n; i = put_plain(w, in, i)) {
        uint32_t cp;
        size_t n = atg_utf8_next(in.p + i, in.n - i, &cp);
        put(w, cp, i, n);
        i += n;
    }
}

/* Bytes 0x80 to 0x9F of Windows-1252; 0: not assigned. */
static const uint16_t cp1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

uint32_t atg_windows_1252(unsigned char c)
{
    bool high = c >= 0x80 && c < 0xA0;
    return high && !cp1252[c - 0x80] ? ATG_UTF8_BAD : high ? cp1252[c - 0x80] : c;
}

static void read_1252(writer *w, atg_str in, size_t skip)
{
    for (size_t i = put_plain(w, in, skip); i < in.n; i = put_plain(w, in, i)) {
        put(w, atg_windows_1252((unsigned char)in.p[i]), i, 1);
        i++;
    }
}

static uint32_t unit16(atg_str in, size_t i, bool big)
{
    unsigned char a = (unsigned char)in.p[i], b = (unsigned char)in.p[i + 1];
    return big ? (uint32_t)a << 8 | b : (uint32_t)b << 8 | a;
}

static void read_utf16(writer *w, atg_str in, size_t skip, bool big)
{
    size_t i = skip;
    while (i + 1 < in.n) {
        uint32_t cp = unit16(in, i, big);
        size_t n = 2;
        if (cp >= 0xD800 && cp < 0xDC00 && i + 3 < in.n) {
            uint32_t low = unit16(in, i + 2, big);
            if (low >= 0xDC00 && low < 0xE000) {
                cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
                n = 4;
            }
        }
        put(w, cp, i, n);
        i += n;
    }
    if (i < in.n)
        put(w, ATG_UTF8_BAD, i, in.n - i);
}

static uint32_t utf32(const unsigned char b[4])
{
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 |
           (uint32_t)b[3] << 24;
}

/* The character that iconv holds back to see whether an accent follows it; 0: none. */
static uint32_t flush(iconv_t cd)
{
    unsigned char out[4];
    char *op = (char *)out;
    size_t left = sizeof out;
    iconv(cd, NULL, NULL, &op, &left);
    return left == 0 ? utf32(out) : 0;
}

/* Is the text's last byte by itself this character, which was held back? */
static bool is_last_byte(atg_str in, iconv_t cd, uint32_t held)
{
    unsigned char out[4];
    char *ip = (char *)(uintptr_t)(in.p + in.n - 1), *op = (char *)out;
    size_t in_left = 1, left = sizeof out;
    iconv(cd, NULL, NULL, NULL, NULL);
    iconv(cd, &ip, &in_left, &op, &left);
    return left > 0 && flush(cd) == held;
}

enum { LONGEST = 32 }; /* bytes of a character and what switches to its set */

/* One character at a time, since the map must know where each came from: a room of four
 * bytes for UTF-32 makes iconv stop after every character. */
static void read_iconv(writer *w, atg_str in, iconv_t cd)
{
    size_t i = 0, last = 0;
    uint32_t held = 0;
    while (i < in.n) {
        unsigned char out[4];
        char *ip = (char *)(uintptr_t)(in.p + i), *op = (char *)out;
        /* It converts all it is given before it sees that there is no room. */
        size_t given = MIN(in.n - i, (size_t)LONGEST), in_left = given;
        size_t out_left = sizeof out;
        size_t rc = iconv(cd, &ip, &in_left, &op, &out_left);
        size_t used = given - in_left;
        if (out_left == 0) {
            uint32_t cp = utf32(out);
            size_t own = used;
            last = i;
            if (i + used == in.n && (held = flush(cd)) && is_last_byte(in, cd, held)) {
                last = in.n - 1;
                own -= used > 1;
            }
            put(w, cp == 0xFEFF && i == 0 ? ' ' : cp, i, own);
        } else if (rc == (size_t)-1 && errno != E2BIG) {
            used += errno == EINVAL ? in_left : 1;
            put(w, ATG_UTF8_BAD, i, used);
        } else if (used == 0) {
            used = 1;
        }
        i += used;
    }
    if (!held && (held = flush(cd)))
        last = in.n - 1;
    if (held)
        put(w, held, last, in.n - last);
}

static bool is_name(const char *encoding, const char *const *names)
{
    for (; *names; names++)
        if (g_ascii_strcasecmp(encoding, *names) == 0)
            return true;
    return false;
}

static bool is_1252(const char *encoding)
{
    static const char *const names[] = {
        "windows-1252", "cp1252",    "1252",       "latin1",   "latin-1",
        "iso-8859-1",   "iso8859-1", "iso_8859-1", "iso88591", "l1",
        "us-ascii",     "ascii",     NULL};
    return is_name(encoding, names);
}

static bool is_utf16(const char *encoding)
{
    static const char *const names[] = {"utf-16",   "utf16",   "utf-16le", "utf16le",
                                        "utf-16be", "utf16be", "ucs-2",    NULL};
    return is_name(encoding, names);
}

static bool is_utf8(const char *encoding)
{
    static const char *const names[] = {"utf-8", "utf8", NULL};
    return is_name(encoding, names);
}

static bool ends_be(const char *encoding)
{
    return g_ascii_strcasecmp(encoding + strlen(encoding) - 2, "be") == 0;
}

static atg_code convert(writer *w, atg_str bytes, const char *encoding,
                        const char *name, atg_error *err)
{
    size_t skip = 0;
    const char *marked = atg_charset_marked(bytes, &skip);
    bool mark8 = skip == 3, mark16 = skip == 2;
    if (is_utf8(encoding)) {
        read_utf8(w, bytes, mark8 ? skip : 0);
    } else if (is_1252(encoding)) {
        read_1252(w, bytes, 0);
    } else if (is_utf16(encoding)) {
        bool big = mark16 ? ends_be(marked) : ends_be(encoding);
        read_utf16(w, bytes, mark16 ? skip : 0, big);
    } else {
        iconv_t cd = iconv_open("UTF-32LE", encoding);
        if (cd == (iconv_t)-1)
            return atg_fail(err, ATG_E_ENCODING,
                            "cannot read '%s': no encoding is named '%s'; try utf-8, "
                            "windows-1252 or utf-16 ('iconv -l' lists all)",
                            name, encoding);
        read_iconv(w, bytes, cd);
        iconv_close(cd);
    }
    return ATG_OK;
}

atg_code atg_gate_open(atg_gate *gate, atg_str bytes, const char *encoding,
                       const char *name, atg_error *err)
{
    if (bytes.n > ATG_TEXT_MAX)
        return atg_fail(err, ATG_E_LIMIT,
                        "'%s' has %zu bytes, more than the %llu a document may have; "
                        "split it",
                        name, bytes.n, (unsigned long long)ATG_TEXT_MAX);
    size_t skip;
    if (!encoding || !*encoding)
        encoding = atg_charset_marked(bytes, &skip);
    if (!*encoding)
        encoding = "UTF-8";
    writer w = {.text = g_string_sized_new(bytes.n + 1),
                .map = g_array_new(FALSE, FALSE, sizeof(atg_span_map))};
    atg_code rc = convert(&w, bytes, encoding, name, err);
    if (rc == ATG_OK && w.too_many)
        rc = atg_fail(err, ATG_E_LIMIT,
                      "'%s' has more than %d runs of characters to recode from %s; "
                      "convert it to UTF-8",
                      name, RUNS_MAX, encoding);
    if (rc == ATG_OK && w.text->len > ATG_TEXT_MAX)
        rc = atg_fail(err, ATG_E_LIMIT, "'%s' is too long as UTF-8; split it", name);
    if (rc != ATG_OK) {
        g_string_free(w.text, TRUE);
        g_array_free(w.map, TRUE);
        return rc;
    }
    *gate = (atg_gate){.repaired = w.repaired, .first_repair = w.first};
    g_strlcpy(gate->encoding, encoding, sizeof gate->encoding);
    gate->n = w.text->len;
    gate->text = g_string_free(w.text, FALSE);
    gate->n_map = w.map->len;
    gate->map = (const atg_span_map *)(void *)g_array_free(w.map, FALSE);
    return ATG_OK;
}

void atg_gate_release(atg_gate *gate)
{
    g_free(gate->text);
    g_free((void *)(uintptr_t)gate->map);
    *gate = (atg_gate){0};
}
