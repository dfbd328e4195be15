#include "support.h"

#include "text/gate.h"

static void check_gate(const char *bytes, size_t n, const char *encoding,
                       const char *text, size_t repaired)
{
    atg_gate g;
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_gate_open(&g, (atg_str){bytes, n}, encoding, "x", &err),
                     ATG_OK);
    ck_assert_str_eq(g.text, text);
    ck_assert_uint_eq(g.n, strlen(text));
    ck_assert_uint_eq(g.repaired, repaired);
    atg_gate_release(&g);
}

#define GATE(bytes, encoding, text, repaired)                                          \
    check_gate(bytes, sizeof(bytes) - 1, encoding, text, repaired)

START_TEST(repairs_maximal_subparts)
{
    /* Unicode 15, table 3-8 and the text around it */
    GATE("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", NULL,
         "a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd", 6);
    GATE("\xC0\xAF", NULL, "\uFFFD\uFFFD", 2);                     /* overlong */
    GATE("\xE0\x80\xAF", NULL, "\uFFFD\uFFFD\uFFFD", 3);           /* overlong */
    GATE("\xED\xA0\x80", NULL, "\uFFFD\uFFFD\uFFFD", 3);           /* surrogate */
    GATE("\xF4\x90\x80\x80", NULL, "\uFFFD\uFFFD\uFFFD\uFFFD", 4); /* beyond 10FFFF */
    GATE("\xF0\x9F\x98", NULL, "\uFFFD", 1);                       /* cut off */
    GATE("\xF0\x9F\x98\x80", NULL, "\U0001F600", 0);
}
END_TEST

START_TEST(repairs_controls_and_keeps_what_follows)
{
    GATE("China\0 did\x01 it", NULL, "China\uFFFD did\uFFFD it", 2);
    GATE("a\xC2\x9B"
         "b\xEF\xBF\xBE"
         "c\xEF\xBF\xBF",
         NULL, "a\uFFFDb\uFFFDc\uFFFD", 3);
    GATE("a\fb\vc\xC2\x85"
         "d\te\r\n",
         NULL, "a\nb\nc\nd\te\r\n", 0);
    /* bidi and zero-width characters are data */
    GATE("a\xE2\x80\xAE"
         "b\xE2\x80\x8B"
         "c",
         NULL, "a\u202Eb\u200Bc", 0);
}
END_TEST

START_TEST(tells_where_the_first_repair_is)
{
    atg_gate g;
    atg_error err = ATG_ERROR_INIT;
    atg_gate_open(&g, str("caf\xC3\xA9 \xFF and \xFE"), NULL, "x", &err);
    ck_assert_uint_eq(g.repaired, 2);
    ck_assert_uint_eq(g.first_repair, 6);
    atg_gate_release(&g);
}
END_TEST

START_TEST(reads_utf16)
{
    GATE("\xFF\xFE"
         "A\0\xE9\0=\xD8\0\xDE",
         NULL, "A\u00E9\U0001F600", 0);
    GATE("\xFE\xFF"
         "\0A\0\xE9\xD8=\xDE\0",
         NULL, "A\u00E9\U0001F600", 0);
    GATE("\xFF\xFE"
         "A\0\0\xD8"
         "B\0",
         NULL, "A\uFFFDB", 1); /* lone surrogate */
    GATE("\xFF\xFE"
         "A\0B",
         NULL, "A\uFFFD", 1); /* odd length */
    GATE("A\0B\0", "utf-16le", "AB", 0);
    GATE("\0A\0B", "UTF-16BE", "AB", 0);
    GATE("T\0h\0e\0 \0U\0K\0 \0s\0a\0i\0d\0.\0", NULL, "The UK said.", 0);
}
END_TEST

START_TEST(reads_single_byte_encodings)
{
    GATE("\x93"
         "caf\xE9\x94 \x80",
         "latin1", "\u201Ccaf\u00E9\u201D \u20AC", 0);
    GATE("a\x81"
         "b",
         "windows-1252", "a\uFFFDb", 1);
    GATE("\xCB\xC9\xD4\xC1\xCA", "koi8-r", "\u043A\u0438\u0442\u0430\u0439", 0);
    GATE("\x92\x86\x8D\x91", "shift_jis", "\u4E2D\u56FD", 0);
    GATE("ok \x92", "shift_jis", "ok \uFFFD", 1);
}
END_TEST

/* The last character, which is len bytes of the text, comes from byte from on. */
static void check_last(const char *bytes, const char *encoding, const char *text,
                       size_t len, uint64_t from)
{
    atg_gate g;
    atg_error err = ATG_ERROR_INIT;
    size_t n = strlen(bytes);
    ck_assert_int_eq(atg_gate_open(&g, str(bytes), encoding, "x", &err), ATG_OK);
    ck_assert_str_eq(g.text, text);
    const atg_span_map *m = &g.map[g.n_map - 1];
    ck_assert_uint_eq(m->text + m->n, g.n);
    ck_assert_uint_eq(m->origin + m->origin_n, n);
    ck_assert_uint_eq(m->n, len);
    ck_assert_uint_eq(m->origin, from);
    if (g.n_map > 1)
        ck_assert_uint_le(m[-1].origin + m[-1].origin_n, n);
    atg_gate_release(&g);
}

START_TEST(reads_what_iconv_holds_back)
{
    check_last("a\xE0", "cp1255", "a\u05D0", 2, 1);
    check_last("ab\xE0", "cp1255", "ab\u05D0", 2, 2);
    check_last("\xE0", "cp1255", "\u05D0", 2, 0);
    check_last("a.\xE0\xC7", "cp1255", "a.\uFB2E", 3, 2);
    check_last(".o", "cp1258", ".o", 2, 0);
    check_last(".\xD5", "cp1258", ".\u01A0", 2, 1);
    GATE("\xE0\xE0", "cp1255", "\u05D0\u05D0", 0);
    GATE("a\x88\x62", "big5-hkscs", "a\u00CA\u0304", 0);
    GATE("a\x88\x66", "big5-hkscs", "a\u00CA", 0);
}
END_TEST

START_TEST(refuses_unknown_encodings)
{
    atg_gate g;
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_gate_open(&g, str("x"), "no-such", "a.txt", &err),
                     ATG_E_ENCODING);
    ck_assert_ptr_nonnull(strstr(err.message, "no-such"));
}
END_TEST

START_TEST(finds_declared_encodings)
{
    char out[64];
    atg_charset_declared(str("<html><head><meta charset=\"windows-1251\">"), out);
    ck_assert_str_eq(out, "windows-1251");
    atg_charset_declared(str("<META http-equiv='Content-Type' "
                             "content='text/html; charset=ISO-8859-2'>"),
                         out);
    ck_assert_str_eq(out, "ISO-8859-2");
    atg_charset_declared(str("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>"), out);
    ck_assert_str_eq(out, "koi8-r");
    atg_charset_declared(str("<meta charset=utf-16>"), out);
    ck_assert_str_eq(out, "UTF-8");
    atg_charset_declared(str("<p>charset=koi8-r</p>"), out);
    ck_assert_str_eq(out, "");
}
END_TEST

START_TEST(knows_binary_from_text)
{
    char junk[4096];
    uint32_t seed = 12345;
    for (size_t i = 0; i < sizeof junk; i++) {
        seed = seed * 1664525u + 1013904223u;
        junk[i] = (char)(seed >> 24);
    }
    ck_assert(atg_looks_binary((atg_str){junk, sizeof junk}));
    ck_assert(!atg_looks_binary(str("plain text\r\n\tand more \x1B[31mred\x1B[0m")));
    ck_assert(!atg_looks_binary((atg_str){"one\0two", 7}));
    ck_assert(!atg_looks_binary((atg_str){"T\0h\0e\0 \0U\0K\0 \0s\0a\0i\0d\0", 22}));
}
END_TEST

/* The same article in six encodings: same blocks, and spans that lead to its words in
 * the bytes of each. */
static void check_same(const char *bytes, gsize n, const char *encoding,
                       const char *expected, const char *word, gsize word_n)
{
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.encoding = encoding};
    ck_assert_int_eq(atg_document_parse(&doc, (atg_str){bytes, n}, "a.txt", &opt, &err),
                     ATG_OK);
    char *got = outline(&doc);
    ck_assert_str_eq(got, expected);
    g_free(got);
    uint64_t from, to;
    const char *at = strstr(doc.text.p, "D\u00FCsseldorf");
    uint32_t start = (uint32_t)(at - doc.text.p);
    atg_document_origin(&doc, start, start + 11, &from, &to);
    ck_assert_uint_eq(to - from, word_n);
    ck_assert_mem_eq(bytes + from, word, word_n);
    atg_document_release(&doc);
}

START_TEST(six_encodings_are_one_text)
{
    static const char text[] =
        "Hack in D\u00FCsseldorf\n\n"
        "The hospital in D\u00FCsseldorf was hit, \u201Cit seems\u201D.\n";
    static const char expected[] =
        "T Hack in D\u00FCsseldorf\n"
        "P The hospital in D\u00FCsseldorf was hit, \u201Cit seems\u201D.\n";
    static const struct {
        const char *iconv, *mark, *told;
    } rows[] = {
        {"UTF-8", "", NULL},
        {"UTF-8", "\xEF\xBB\xBF", NULL},
        {"UTF-16LE", "\xFF\xFE", NULL},
        {"UTF-16BE", "\xFE\xFF", NULL},
        {"WINDOWS-1252", "", "latin1"},
        {"CP1250", "", "cp1250"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        gsize n, word_n;
        char *body = g_convert(text, -1, rows[i].iconv, "UTF-8", NULL, &n, NULL);
        char *word = g_convert("D\u00FCsseldorf", -1, rows[i].iconv, "UTF-8", NULL,
                               &word_n, NULL);
        ck_assert_ptr_nonnull(body);
        GString *all = g_string_new(rows[i].mark);
        g_string_append_len(all, body, (gssize)n);
        check_same(all->str, all->len, rows[i].told, expected, word, word_n);
        g_string_free(all, TRUE);
        g_free(body);
        g_free(word);
    }
}
END_TEST

TEST_MAIN("gate", repairs_maximal_subparts, repairs_controls_and_keeps_what_follows,
          tells_where_the_first_repair_is, reads_utf16, reads_single_byte_encodings,
          reads_what_iconv_holds_back, refuses_unknown_encodings,
          finds_declared_encodings, knows_binary_from_text, six_encodings_are_one_text)
