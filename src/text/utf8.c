#include "text/utf8.h"

/* Length of the sequence a lead byte begins and the bounds of its second byte; the
 * bounds are what keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
 */
typedef struct lead {
    unsigned char len, low, high;
} lead;

static lead lead_of(unsigned char c)
{
    if (c >= 0xC2 && c <= 0xDF)
        return (lead){2, 0x80, 0xBF};
    if (c == 0xE0)
        return (lead){3, 0xA0, 0xBF};
    if (c == 0xED)
        return (lead){3, 0x80, 0x9F};
    if (c >= 0xE1 && c <= 0xEF)
        return (lead){3, 0x80, 0xBF};
    if (c == 0xF0)
        return (lead){4, 0x90, 0xBF};
    if (c >= 0xF1 && c <= 0xF3)
        return (lead){4, 0x80, 0xBF};
    if (c == 0xF4)
        return (lead){4, 0x80, 0x8F};
    return (lead){0, 0, 0};
}

size_t atg_utf8_next(const char *p, size_t n, uint32_t *cp)
{
    const unsigned char *u = (const unsigned char *)p;
    if (u[0] < 0x80) {
        *cp = u[0];
        return 1;
    }
    lead l = lead_of(u[0]);
    *cp = ATG_UTF8_BAD;
    if (l.len == 0)
        return 1;
    uint32_t value = u[0] & (0xFFu >> (l.len + 1));
    for (size_t i = 1; i < l.len; i++) {
        unsigned char low = i == 1 ? l.low : 0x80, high = i == 1 ? l.high : 0xBF;
        if (i >= n || u[i] < low || u[i] > high)
            return i;
        value = value << 6 | (u[i] & 0x3Fu);
    }
    *cp = value;
    return l.len;
}

size_t atg_utf8_put(uint32_t cp, char *out)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    size_t len = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (cp & 0x3F));
        cp >>= 6;
    }
    out[0] = (char)((0xF00u >> len & 0xFF) | cp);
    return len;
}

bool atg_utf8_is_blank(uint32_t cp)
{
    if (cp <= ' ')
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    return cp == 0x85 || cp == 0xA0 || cp == 0x1680 || (cp >= 0x2000 && cp <= 0x200A) ||
           cp == 0x2028 || cp == 0x2029 || cp == 0x202F || cp == 0x205F || cp == 0x3000;
}
