#include "export/graphml_encoding.h"

#include <glib.h>
#include <string.h>

bool atg_graphml_is_ascii(atg_str b)
{
    for (size_t i = 0; i < b.n; i++)
        if ((unsigned char)b.p[i] >= 0x80)
            return false;
    return true;
}

/* Is the value behind "encoding" one whose conversion cannot fail half-way? */
static atg_graphml_encoding declared(atg_str rest)
{
    static const char *const known[] = {"utf-8", "iso-8859-1", "latin1"};
    rest = atg_str_trim(rest);
    if (!atg_str_starts(rest, "="))
        return ATG_GRAPHML_KNOWN; /* no value: for the parser to say */
    rest = atg_str_trim(atg_str_sub(rest, 1, rest.n));
    if (!rest.n || (*rest.p != '"' && *rest.p != '\''))
        return ATG_GRAPHML_KNOWN;
    atg_str name = ATG_STR_NONE;
    char quote = *rest.p;
    rest = atg_str_sub(rest, 1, rest.n);
    atg_str_split(&rest, quote, &name);
    for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
        if (atg_str_is_nocase(name, known[i]))
            return ATG_GRAPHML_KNOWN;
    bool ascii =
        atg_str_is_nocase(name, "us-ascii") || atg_str_is_nocase(name, "ascii");
    return ascii ? ATG_GRAPHML_ASCII : ATG_GRAPHML_REFUSED;
}

atg_graphml_encoding atg_graphml_encoding_of(atg_str b)
{
    static const char *const others[] = {"\xfe\xff", "\xff\xfe", "\x4c\x6f\xa7\x94"};
    atg_graphml_encoding worst = ATG_GRAPHML_KNOWN;
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++)
        if (atg_str_starts(b, others[i]))
            return ATG_GRAPHML_REFUSED;
    if (b.n && memchr(b.p, 0, b.n < 4 ? b.n : 4))
        return ATG_GRAPHML_REFUSED;
    if (atg_str_starts(b, "\xef\xbb\xbf"))
        b = atg_str_sub(b, 3, b.n);
    if (!atg_str_starts(b, "<?xml"))
        return worst;
    const char *end = memchr(b.p, '>', b.n);
    if (!end) /* where there is no more, the parser says what is wrong */
        return b.n < ATG_GRAPHML_HEAD - 3 ? worst : ATG_GRAPHML_REFUSED;
    atg_str head = {b.p, (size_t)(end - b.p)};
    for (; head.n >= 8; head = atg_str_sub(head, 1, head.n)) {
        const char *e = memchr(head.p, 'e', head.n);
        if (!e)
            break;
        head = atg_str_sub(head, (size_t)(e - head.p), head.n);
        if (!atg_str_starts(head, "encoding"))
            continue;
        atg_graphml_encoding one = declared(atg_str_sub(head, 8, head.n));
        if (one == ATG_GRAPHML_REFUSED)
            return one;
        if (one == ATG_GRAPHML_ASCII)
            worst = one;
    }
    return worst;
}
