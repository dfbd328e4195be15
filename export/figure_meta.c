/* Title, description and program inside PNG and PDF, no clock.
 *
 * PNG: iTXt chunks behind the header (PNG specification, 3rd edition, 11.3.3.4). PDF: a
 * new information dictionary, added as an update to the end of the file (ISO 32000-1,
 * 7.5.6), so that nothing of what the drawing program wrote is touched. */
#include <stdlib.h>
#include <string.h>

#include "export/figure.h"

#define CREATOR "attrigraph " ATG_VERSION

/* ---- PNG ---- */

#define PNG_HEADER 33 /* signature and IHDR */

static uint32_t crc_of(const char *bytes, size_t n)
{
    uint32_t crc = 0xFFFFFFFFu;
    for (size_t i = 0; i < n; i++) {
        crc ^= (unsigned char)bytes[i];
        for (int k = 0; k < 8; k++)
            crc = crc & 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

static void put_word(GString *out, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        g_string_append_c(out, (char)(v >> shift & 0xFF));
}

/* keyword, not compressed, no language, no translated keyword, UTF-8 text */
static void put_chunk(GString *out, const char *keyword, const char *text)
{
    GString *body = g_string_new("iTXt");
    g_string_append_len(body, keyword, (gssize)strlen(keyword) + 1);
    g_string_append_len(body, "\0\0\0\0", 4);
    g_string_append(body, text);
    put_word(out, (uint32_t)(body->len - 4));
    g_string_append_len(out, body->str, (gssize)body->len);
    put_word(out, crc_of(body->str, body->len));
    g_string_free(body, TRUE);
}

void atg_png_label(GString *png, const char *title, const char *description)
{
    GString *chunks = g_string_new(NULL);
    if (png->len < PNG_HEADER)
        return;
    put_chunk(chunks, "Title", title);
    put_chunk(chunks, "Description", description);
    put_chunk(chunks, "Software", CREATOR);
    g_string_insert_len(png, PNG_HEADER, chunks->str, (gssize)chunks->len);
    g_string_free(chunks, TRUE);
}

/* ---- PDF ---- */

/* UTF-16, big end first, as a hexadecimal string. */
static void put_string(GString *out, const char *key, const char *text)
{
    glong n = 0;
    gunichar2 *units = g_utf8_to_utf16(text, -1, NULL, &n, NULL);
    g_string_append_printf(out, "   /%s <FEFF", key);
    for (glong i = 0; units && i < n; i++)
        g_string_append_printf(out, "%04X", units[i]);
    g_string_append(out, ">\n");
    g_free(units);
}

/* The number behind the last "key" of the file, which has NULs in it; 0: there is none.
 */
static unsigned long last_number(const GString *pdf, const char *key)
{
    size_t n = strlen(key);
    for (size_t at = pdf->len >= n ? pdf->len - n + 1 : 0; at-- > 0;)
        if (memcmp(pdf->str + at, key, n) == 0)
            return strtoul(pdf->str + at + n, NULL, 10);
    return 0;
}

void atg_pdf_label(GString *pdf, const char *title, const char *description)
{
    unsigned long size = last_number(pdf, "/Size "), root = last_number(pdf, "/Root ");
    unsigned long before = last_number(pdf, "startxref\n");
    if (!size || !root || !before)
        return;
    GString *out = g_string_new(NULL);
    g_string_printf(out, "%lu 0 obj\n<< /Producer (cairo)\n", size);
    put_string(out, "Title", title);
    put_string(out, "Subject", description);
    put_string(out, "Creator", CREATOR);
    g_string_append(out, ">>\nendobj\n");
    size_t table = pdf->len + out->len;
    g_string_append_printf(out, "xref\n%lu 1\n%010zu 00000 n \ntrailer\n", size,
                           pdf->len);
    g_string_append_printf(out,
                           "<< /Size %lu\n   /Root %lu 0 R\n   /Info %lu 0 R\n"
                           "   /Prev %lu\n>>\nstartxref\n%zu\n%%%%EOF\n",
                           size + 1, root, size, before, table);
    g_string_append_len(pdf, out->str, (gssize)out->len);
    g_string_free(out, TRUE);
}
