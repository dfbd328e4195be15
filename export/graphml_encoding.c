#include "export/graphml_encoding.h"

#include <glib.h>
#include <string.h>

enum { LONGEST = 1024 }; /* declaration */

static bool is_ascii(atg_str b)
{
    for (size_t i = 0; i < b.n; i++)
        if ((unsigned char)b.p[i] >= 0x80)
            return false;
    return true;
}

/* Is the value behind "encoding" one whose conversion cannot fail half-way? */
static bool knows_encoding(atg_str rest, atg_str all)
{
    static const char *const known[] = {"utf-8", "iso-8859-1", "latin1"};
    rest = atg_str_trim(rest);
    if (!atg_str_starts(rest, "="))
        return true; /* no value: for the parser to say */
    rest = atg_str_trim(atg_str_sub(rest, 1, rest.n));
    if (!rest.n || (*rest.p != '"' && *rest.p != '\''))
        return true;
    atg_str name = ATG_STR_NONE;
    char quote = *rest.p;
    rest = atg_str_sub(rest, 1, rest.n);
    atg_str_split(&rest, quote, &name);
    for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
        if (atg_str_is_nocase(name, known[i]))
            return true;
    bool ascii =
        atg_str_is_nocase(name, "us-ascii") || atg_str_is_nocase(name, "ascii");
    return ascii && is_ascii(all);
}

bool atg_graphml_knows_encoding(atg_str b)
{
    static const char *const others[] = {"\xfe\xff", "\xff\xfe", "\x4c\x6f\xa7\x94"};
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        if (atg_str_starts(b, others[i]))
            return false;
    if (b.n && memchr(b.p, 0, b.n < 4 ? b.n : 4))
        return false;
    if (atg_str_starts(b, "\xef\xbb\xbf"))
        b = atg_str_sub(b, 3, b.n);
    if (!atg_str_starts(b, "<?xml"))
        return true;
    const char *end = memchr(b.p, '>', b.n < LONGEST ? b.n : LONGEST);
    if (!end)
        return b.n < LONGEST; /* then the parser says what is wrong */
    atg_str head = {b.p, (size_t)(end - b.p)};
    for (; head.n >= 8; head = atg_str_sub(head, 1, head.n)) {
        const char *e = memchr(head.p, 'e', head.n);
        if (!e)
            break;
        head = atg_str_sub(head, (size_t)(e - head.p), head.n);
        if (atg_str_starts(head, "encoding") &&
            !knows_encoding(atg_str_sub(head, 8, head.n), b))
            return false;
    }
    return true;
}
