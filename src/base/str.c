#include "base/str.h"

#include <string.h>

static unsigned char lower(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 'A' && u <= 'Z' ? (unsigned char)(u + 32) : u;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool atg_str_eq_nocase(atg_str a, atg_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return false;
    return true;
}

/* Nearly all answers are no, and the first letter tells. */
static bool in(atg_str a, const char *words, char sep, bool whole)
{
    unsigned char first = a.n ? lower(a.p[0]) : 0;
    for (const char *p = words, *end; p; p = *end ? end + 1 : NULL) {
        for (end = p; *end && *end != sep;)
            end++;
        size_t n = (size_t)(end - p);
        if (lower(*p) == first && (whole ? n == a.n : n <= a.n) &&
            atg_str_eq_nocase((atg_str){a.p, n}, (atg_str){p, n}))
            return true;
    }
    return false;
}

bool atg_str_in(atg_str a, const char *words, char sep)
{
    return in(a, words, sep, true);
}

bool atg_str_starts_in(atg_str a, const char *words, char sep)
{
    return in(a, words, sep, false);
}

int atg_str_cmp(atg_str a, atg_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool atg_str_starts(atg_str a, const char *prefix)
{
    size_t n = strlen(prefix);
    return a.n >= n && (n == 0 || memcmp(a.p, prefix, n) == 0);
}

bool atg_str_ends(atg_str a, const char *suffix)
{
    size_t n = strlen(suffix);
    return a.n >= n && (n == 0 || memcmp(a.p + a.n - n, suffix, n) == 0);
}

bool atg_str_contains_nocase(atg_str a, const char *needle)
{
    atg_str b = atg_str_of(needle);
    for (size_t i = 0; i + b.n <= a.n; i++)
        if (atg_str_eq_nocase((atg_str){a.p + i, b.n}, b))
            return true;
    return false;
}

/* Needles begin with capitals, which are rare. */
bool atg_str_contains(atg_str a, atg_str needle)
{
    while (a.n >= needle.n) {
        const char *p = memchr(a.p, needle.p[0], a.n - needle.n + 1);
        if (!p)
            return false;
        if (memcmp(p, needle.p, needle.n) == 0)
            return true;
        a = (atg_str){p + 1, a.n - (size_t)(p + 1 - a.p)};
    }
    return false;
}

atg_str atg_str_trim(atg_str a)
{
    while (a.n > 0 && is_blank(a.p[0])) {
        a.p++;
        a.n--;
    }
    while (a.n > 0 && is_blank(a.p[a.n - 1]))
        a.n--;
    return a;
}

atg_str atg_str_sub(atg_str a, size_t from, size_t to)
{
    if (to > a.n)
        to = a.n;
    if (from >= to)
        return ATG_STR_NONE;
    return (atg_str){a.p + from, to - from};
}

uint64_t atg_str_hash(atg_str a)
{
    uint64_t h = 1469598103934665603u;
    for (size_t i = 0; i < a.n; i++)
        h = (h ^ (unsigned char)a.p[i]) * 1099511628211u;
    return h;
}

bool atg_str_split(atg_str *rest, char sep, atg_str *part)
{
    if (!rest->p)
        return false;
    const char *hit = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
    if (!hit) {
        *part = *rest;
        *rest = ATG_STR_NONE;
        return true;
    }
    size_t n = (size_t)(hit - rest->p);
    *part = (atg_str){rest->p, n};
    *rest = (atg_str){hit + 1, rest->n - n - 1};
    return true;
}

atg_str atg_str_cap(atg_str a, size_t cap)
{
    if (a.n <= cap)
        return a;
    size_t n = cap;
    while (n > 0 && ((unsigned char)a.p[n] & 0xC0) == 0x80)
        n--;
    return (atg_str){a.p, n};
}
