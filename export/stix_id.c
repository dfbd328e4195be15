#include "export/stix_id.h"

#include <string.h>

enum { UUID_BYTES = 16, SHA1_BYTES = 20 };

/* Section 2.9 of STIX 2.1: the namespace of cyber observables. */
#define OBSERVABLES "00abedb4-aa42-466c-9c01-fed23315a9b7"

static GChecksum *start(const char *uuid)
{
    guchar bytes[UUID_BYTES];
    size_t n = 0;
    for (const char *p = uuid; *p && n < UUID_BYTES; p += 2) {
        p += *p == '-';
        bytes[n++] =
            (guchar)(g_ascii_xdigit_value(p[0]) * 16 + g_ascii_xdigit_value(p[1]));
    }
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA1);
    g_checksum_update(sum, bytes, UUID_BYTES);
    return sum;
}

static void update(GChecksum *sum, atg_str s)
{
    if (s.n)
        g_checksum_update(sum, (const guchar *)s.p, (gssize)s.n);
}

static atg_stix_id finish(GChecksum *sum, const char *type)
{
    guint8 b[SHA1_BYTES];
    gsize n = sizeof b;
    atg_stix_id id;
    g_checksum_get_digest(sum, b, &n);
    g_checksum_free(sum);
    b[6] = (guint8)((b[6] & 0x0F) | 0x50);
    b[8] = (guint8)((b[8] & 0x3F) | 0x80);
    static const char hex[] = "0123456789abcdef";
    size_t at = strlen(type);
    memcpy(id.text, type, at);
    id.text[at++] = '-';
    id.text[at++] = '-';
    for (int i = 0; i < UUID_BYTES; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            id.text[at++] = '-';
        id.text[at++] = hex[b[i] >> 4];
        id.text[at++] = hex[b[i] & 15];
    }
    id.text[at] = '\0';
    return id;
}

atg_stix_id atg_stix_id_of_parts(const char *type, const atg_str *parts, size_t n)
{
    GChecksum *sum = start(ATG_STIX_NAMESPACE);
    update(sum, atg_str_of(type));
    for (size_t i = 0; i < n; i++) {
        update(sum, ATG_STR("|"));
        update(sum, parts[i]);
    }
    return finish(sum, type);
}

atg_stix_id atg_stix_id_of(const char *type, atg_str key)
{
    return atg_stix_id_of_parts(type, &key, 1);
}

/* The name as canonical JSON (RFC 8785), which has short escapes for some controls. */
atg_stix_id atg_stix_id_of_software(atg_str name)
{
    static const char plain[] = "\"\\\b\t\n\f\r", letters[] = "\"\\btnfr";
    GChecksum *sum = start(OBSERVABLES);
    update(sum, ATG_STR("{\"name\":\""));
    size_t from = 0;
    for (size_t i = 0; i < name.n; i++) {
        const char *at = name.p[i] ? strchr(plain, name.p[i]) : NULL;
        if (!at)
            continue;
        const char escape[] = {'\\', letters[at - plain], '\0'};
        update(sum, atg_str_sub(name, from, i));
        update(sum, atg_str_of(escape));
        from = i + 1;
    }
    update(sum, atg_str_sub(name, from, name.n));
    update(sum, ATG_STR("\"}"));
    return finish(sum, "software");
}

static unsigned number(atg_str s, size_t from, size_t to)
{
    unsigned n = 0;
    for (size_t i = from; i < to; i++)
        n = n * 10 + (unsigned)(s.p[i] - '0');
    return n;
}

static bool has_shape(atg_str date)
{
    if (date.n != 4 && date.n != 7 && date.n != 10)
        return false;
    for (size_t i = 0; i < date.n; i++)
        if (i == 4 || i == 7 ? date.p[i] != '-' : !g_ascii_isdigit(date.p[i]))
            return false;
    return true;
}

const char *atg_stix_instant(char out[ATG_STIX_INSTANT_SIZE], atg_str date)
{
    g_strlcpy(out, ATG_STIX_CREATED, ATG_STIX_INSTANT_SIZE);
    if (!has_shape(date))
        return out;
    unsigned y = number(date, 0, 4), m = date.n > 4 ? number(date, 5, 7) : 1;
    unsigned d = date.n > 7 ? number(date, 8, 10) : 1;
    if (y >= 1970 &&
        g_date_valid_dmy((GDateDay)MIN(d, 99), (GDateMonth)MIN(m, 99), (GDateYear)y))
        g_snprintf(out, ATG_STIX_INSTANT_SIZE, "%04u-%02u-%02uT00:00:00.000Z", y, m, d);
    return out;
}
