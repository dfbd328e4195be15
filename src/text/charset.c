#include "text/gate.h"

#include <glib.h>
#include <string.h>

#include "base/eight.h"

enum { PRESCAN = 4096, SNIFF = 1024 };

/* UTF-16 without a mark: text that is mostly ASCII has a zero in every second byte. */
static const char *zero_pattern(atg_str b)
{
    size_t n = (b.n < SNIFF ? b.n : SNIFF) & ~(size_t)1;
    size_t even = 0, odd = 0;
    for (size_t i = 0; i + 1 < n; i += 2) {
        even += b.p[i] == 0;
        odd += b.p[i + 1] == 0;
    }
    size_t most = n / 2 - n / 16;
    if (n < 16)
        return "";
    if (odd >= most && even == 0)
        return "UTF-16LE";
    return even >= most && odd == 0 ? "UTF-16BE" : "";
}

const char *atg_charset_marked(atg_str bytes, size_t *skip)
{
    *skip = 0;
    if (atg_str_starts(bytes, "\xEF\xBB\xBF")) {
        *skip = 3;
        return "UTF-8";
    }
    if (bytes.n >= 2 &&
        (memcmp(bytes.p, "\xFF\xFE", 2) == 0 || memcmp(bytes.p, "\xFE\xFF", 2) == 0)) {
        *skip = 2;
        return (unsigned char)bytes.p[0] == 0xFF ? "UTF-16LE" : "UTF-16BE";
    }
    return zero_pattern(bytes);
}

static bool is_name_byte(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '_' || c == '.' || c == ':' ||
           c == '+';
}

/* The name after "charset" or "encoding" and '=' at the front of s. */
static bool take_name(atg_str s, char out[64])
{
    size_t i = 0, n = 0;
    while (i < s.n && g_ascii_isspace(s.p[i]))
        i++;
    if (i == s.n || s.p[i++] != '=')
        return false;
    while (i < s.n && (g_ascii_isspace(s.p[i]) || s.p[i] == '"' || s.p[i] == '\''))
        i++;
    while (i < s.n && n < 63 && is_name_byte(s.p[i]))
        out[n++] = s.p[i++];
    out[n] = '\0';
    return n > 0;
}

static bool find_word(atg_str s, const char *word, char out[64])
{
    size_t len = strlen(word);
    for (size_t i = 0; i + len <= s.n; i++)
        if (g_ascii_strncasecmp(s.p + i, word, len) == 0 &&
            take_name(atg_str_sub(s, i + len, s.n), out))
            return true;
    return false;
}

void atg_charset_declared(atg_str bytes, char out[64])
{
    atg_str head = atg_str_sub(bytes, 0, PRESCAN);
    out[0] = '\0';
    bool found = false;
    for (size_t i = 0; i + 5 < head.n && !found; i++) {
        if (head.p[i] != '<')
            continue;
        atg_str rest = atg_str_sub(head, i, head.n);
        const char *close = memchr(rest.p, '>', rest.n);
        atg_str tag = atg_str_sub(rest, 0, close ? (size_t)(close - rest.p) : rest.n);
        if (tag.n > 5 && g_ascii_strncasecmp(tag.p, "<meta", 5) == 0)
            found = find_word(tag, "charset", out);
        else if (atg_str_starts(tag, "<?xml"))
            found = find_word(tag, "encoding", out);
        i += tag.n ? tag.n - 1 : 0;
    }
    if (!found)
        out[0] = '\0';
    else if (g_ascii_strncasecmp(out, "utf-16", 6) == 0)
        g_strlcpy(out, "UTF-8", 64);
}

bool atg_looks_binary(atg_str bytes)
{
    size_t n = bytes.n < 65536 ? bytes.n : 65536, controls = 0, skip;
    if (g_str_has_prefix(atg_charset_marked(bytes, &skip), "UTF-16"))
        return false;
    for (size_t i = 0; i < n; i += 8) {
        uint64_t e = atg_eight(bytes.p + i, n - i), low = atg_eight_below(e, 0x20);
        low &= ~atg_eight_within(e, '\t', '\r') & ~atg_eight_is(e, 0x1B);
        for (; low; low &= low - 1)
            controls += i + atg_eight_first(low) < n;
    }
    return controls > 8 && controls * 20 > n;
}

bool atg_has_soft_hyphen(atg_str text)
{
    const char *p = text.p, *end = text.p + text.n;
    while (p < end && (p = memchr(p, '\xC2', (size_t)(end - p))) && p + 1 < end)
        if (*++p == '\xAD')
            return true;
    return false;
}
