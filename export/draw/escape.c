#include "export/draw/escape.h"

#include <string.h>

/* Bytes of the character at p; invalid input counts as one byte. */
static size_t char_length(const char *p)
{
    gunichar c = g_utf8_get_char_validated(p, -1);
    if (c == (gunichar)-1 || c == (gunichar)-2)
        return 1;
    return (size_t)(g_utf8_next_char(p) - p);
}

static bool is_control(const char *p, size_t n)
{
    unsigned char b = (unsigned char)p[0];
    if (n == 1)
        return b < 0x20 || b >= 0x7f;
    if (n == 2 && b == 0xc2) /* C1 */
        return (unsigned char)p[1] < 0xa0;
    return n == 3 && b == 0xef && (unsigned char)p[1] == 0xbf &&
           (unsigned char)p[2] >= 0xbe; /* U+FFFE, U+FFFF */
}

typedef struct rules {
    const char *backslash, *ampersand, *newline;
} rules;

static char *escape(const char *text, const rules *r)
{
    GString *out = g_string_new(NULL);
    for (const char *p = text; *p;) {
        size_t n = char_length(p);
        const char *piece = NULL;
        if (*p == '\\')
            piece = r->backslash;
        else if (*p == '&')
            piece = r->ampersand;
        else if (*p == '\n')
            piece = r->newline;
        else if (is_control(p, n))
            piece = " ";
        size_t add = piece ? strlen(piece) : n;
        /* room for the ellipsis that marks a cut, and for a quote's backslash each */
        if (out->len + add + 4 > ATG_DRAW_MAX_TEXT / 2) {
            g_string_append(out, "\xe2\x80\xa6");
            break;
        }
        g_string_append_len(out, piece ? piece : p, (gssize)add);
        p += n;
    }
    return g_string_free(out, FALSE);
}

char *atg_draw_label(const char *text)
{
    static const rules r = {"\\\\", "&amp;", "\\n"};
    return escape(text, &r);
}

char *atg_draw_tooltip(const char *text)
{
    static const rules r = {"\xe2\x88\x96", "&amp;", "&#10;"};
    return escape(text, &r);
}

char *atg_draw_value(const char *text)
{
    static const rules r = {"\\\\", "&", " "};
    return escape(text, &r);
}

bool atg_draw_is_plain(const char *text)
{
    for (const char *p = text; *p; p++)
        if (!g_ascii_isalnum(*p) && !strchr("_#:,. -", *p))
            return false;
    return true;
}
