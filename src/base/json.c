#include "base/json.h"

#include <string.h>

/* Does any of eight bytes need an escape? (Mycroft's test for bytes below n, and for
 * equal ones by their difference being zero.) */
static bool any_escape(const char *p)
{
    const uint64_t ones = 0x0101010101010101u, highs = ones << 7;
    uint64_t w;
    memcpy(&w, p, sizeof w);
    uint64_t quote = w ^ ones * '"', slash = w ^ ones * '\\';
    uint64_t control = (w - ones * 0x20) & ~w;
    return (control | ((quote - ones) & ~quote) | ((slash - ones) & ~slash)) & highs;
}

/* Copies what stands for itself at the head of s, eight bytes at a time; most texts are
 * nothing else. Returns how many bytes. */
static size_t put_plain(GString *out, atg_str s)
{
    size_t at = out->len, i = 0;
    g_string_set_size(out, at + s.n);
    for (; s.n - i >= 8 && !any_escape(s.p + i); i += 8)
        memcpy(out->str + at + i, s.p + i, 8);
    g_string_truncate(out, at + i);
    return i;
}

void atg_json_put(GString *out, atg_str s)
{
    g_string_append_c(out, '"');
    size_t from = put_plain(out, s);
    for (size_t i = from; i < s.n; i++) {
        if (s.n - i >= 8 && !any_escape(s.p + i)) {
            i += 7;
            continue;
        }
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        g_string_append_len(out, s.p + from, (gssize)(i - from));
        from = i + 1;
        if (c == '"' || c == '\\') {
            g_string_append_c(out, '\\');
            g_string_append_c(out, (char)c);
        } else if (c == '\n')
            g_string_append(out, "\\n");
        else
            g_string_append_printf(out, "\\u%04x", c);
    }
    if (s.n > from)
        g_string_append_len(out, s.p + from, (gssize)(s.n - from));
    g_string_append_c(out, '"');
}

size_t atg_xml_unknown(atg_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return i;
        if (c == 0xEF && s.n - i > 2 && (unsigned char)s.p[i + 1] == 0xBF &&
            (unsigned char)s.p[i + 2] >= 0xBE)
            return i;
    }
    return s.n;
}
