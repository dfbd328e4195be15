#include <glib.h>
#include <string.h>

#include "text/html.h"

/* Where the n bytes of s stand next, from i on; the text's end if nowhere. */
static size_t find(atg_str text, size_t i, const char *s)
{
    size_t n = strlen(s);
    for (; i + n <= text.n; i++) {
        const char *c = memchr(text.p + i, s[0], text.n - i);
        if (!c)
            break;
        i = (size_t)(c - text.p);
        if (i + n <= text.n && g_ascii_strncasecmp(c, s, n) == 0)
            return i;
    }
    return text.n;
}

/* Is the name that begins at i this one? */
static bool is_named(atg_str text, size_t i, const char *name)
{
    size_t n = strlen(name);
    return i + n < text.n && g_ascii_strncasecmp(text.p + i, name, n) == 0 &&
           (g_ascii_isspace(text.p[i + n]) || strchr("/>", text.p[i + n]));
}

/* The end of the tag whose name begins at i: after its '>', which no value holds. */
static size_t end_tag(atg_str text, size_t i)
{
    char before = '<';
    for (; i < text.n && text.p[i] != '>'; i++) {
        char c = text.p[i];
        if ((c == '"' || c == '\'') && before == '=') {
            const char *close = memchr(text.p + i + 1, c, text.n - i - 1);
            if (!close)
                return text.n;
            i = (size_t)(close - text.p);
        }
        if (!g_ascii_isspace(c))
            before = c;
    }
    return i < text.n ? i + 1 : text.n;
}

size_t atg_html_end(atg_str text, size_t from, const char *name, size_t depth,
                    bool nests)
{
    size_t i = from;
    while ((i = find(text, i, "<")) + 1 < text.n) {
        size_t at = i + 1;
        bool closes = text.p[at] == '/';
        if (text.n - i > 3 && memcmp(text.p + i, "<!--", 4) == 0) {
            i = find(text, i + 4, "-->");
            continue;
        }
        at += closes;
        if (at >= text.n || !g_ascii_isalpha(text.p[at])) {
            i = at;
            continue;
        }
        i = end_tag(text, at);
        bool empty = i > at + 1 && text.p[i - 2] == '/';
        if (is_named(text, at, name)) {
            if (closes && --depth == 0)
                return i;
            depth += !closes && !empty && nests;
        } else if (!closes && !empty && is_named(text, at, "script")) {
            i = find(text, i, "</script");
        } else if (!closes && !empty && is_named(text, at, "style")) {
            i = find(text, i, "</style");
        }
    }
    return text.n;
}
