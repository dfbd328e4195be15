/* The map leads from every byte of a document's text to the bytes of the file it came
 * from: pages are made at random of words, references, tags, comments and blanks, and
 * each segment's original bytes, decoded, must be its text. */
#include "support.h"

static uint32_t seed;

static uint32_t dice(uint32_t sides)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 16) % sides;
}

static const char *const pieces[] = {
    "China",
    "blamed.",
    "x",
    " ",
    "  ",
    "\n",
    "\u00A0",
    "caf\u00E9",
    "\U0001F600",
    "&amp;",
    "&lt;",
    "&eacute;",
    "&#65;",
    "&#x4e2d;",
    "&rsquo;",
    "&copy",
    "&nosuch;",
    "&",
    "& ",
    "<",
    "< 5",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<div class=x>",
    "</div>",
    "<br>",
    "<br/>",
    "<!-- note -->",
    "<a href=\"a?b=1&amp;c=2\">",
    "</a>",
    "<li>",
    "<ul>",
    "</ul>",
    "<h2>",
    "</h2>",
    "<script>if (a < b && c) x();</script>",
    "<style>p{}</style>",
    "<span>",
    "</span>",
    "</nosuch>",
    "<td>",
    "<tr>",
    "<table>",
    "&shy;",
    "&#0;",
    "&nbsp;",
    "'",
    "\"",
    "<img alt='a > b'>",
    "&#53;6",
    "&;",
    "&#;",
    "\r\n",
    "\t",
    "long words of a sentence ",
};

static char *random_page(void)
{
    GString *s = g_string_new("<html><body>");
    for (uint32_t n = dice(200); n > 0; n--)
        g_string_append(s, pieces[dice(G_N_ELEMENTS(pieces))]);
    return g_string_free(s, FALSE);
}

static bool stands_for(const char *source, size_t n, const char *text, size_t text_n)
{
    static const struct {
        const char *source, *text;
    } known[] = {
        {"&amp;", "&"},      {"&lt;", "<"},          {"&eacute;", "\u00E9"},
        {"&#65;", "A"},      {"&#x4e2d;", "\u4E2D"}, {"&rsquo;", "\u2019"},
        {"&copy", "\u00A9"}, {"&#53;", "5"},         {"&#0;", ""},
        {"5;", "5"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
        if (strlen(known[i].source) == n && memcmp(known[i].source, source, n) == 0 &&
            strlen(known[i].text) == text_n && memcmp(known[i].text, text, text_n) == 0)
            return true;
    return false;
}

/* The same bytes, or blanks for blanks. */
static bool is_same(const char *text, const char *source, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text[i] != source[i] && !(text[i] == ' ' && g_ascii_isspace(source[i])))
            return false;
    return true;
}

static void check_segment(const atg_document *doc, const atg_span_map *m, atg_str file)
{
    const char *t = doc->text.p + m->text, *o = file.p + m->origin;
    ck_assert_uint_le(m->origin + m->origin_n, file.n);
    if (m->n == m->origin_n && is_same(t, o, m->n))
        return;
    if (m->n == 1 && *t == ' ')
        return; /* folded blanks, with the tags among them */
    /* a run of references of one proportion is one segment */
    bool good = true;
    for (uint32_t i = 0; i < m->n && good;) {
        uint32_t n = (uint32_t)(g_utf8_next_char(t + i) - (t + i));
        good = t[i] == ' ' ||
               stands_for(o + i * m->origin_n / m->n, n * m->origin_n / m->n, t + i, n);
        i += n;
    }
    if (good)
        return;
    ck_abort_msg("'%.*s' is no '%.*s' in %s", (int)MIN(m->n, 200), t,
                 (int)MIN(m->origin_n, 200), o, file.n < 2000 ? file.p : "a long page");
}

static void check_map(const atg_document *doc, atg_str file)
{
    uint32_t text = 0;
    uint64_t origin = 0;
    for (size_t i = 0; i < doc->n_map; i++) {
        const atg_span_map *m = &doc->map[i];
        for (; text < m->text; text++)
            ck_assert_int_eq(doc->text.p[text], '\n');
        ck_assert_uint_ge(m->origin, origin);
        check_segment(doc, m, file);
        text = m->text + m->n;
        origin = m->origin + m->origin_n;
    }
    for (; text < doc->text.n; text++)
        ck_assert_int_eq(doc->text.p[text], '\n');
}

START_TEST(leads_back_to_the_file)
{
    for (seed = 1; seed < 4000 * 7919u; seed = (seed / 7919 + 1) * 7919) {
        uint32_t keep = seed;
        char *page = random_page();
        atg_document doc;
        seed = keep;
        parse(&doc, str(page), "r.html", "html");
        check_map(&doc, str(page));
        atg_document_release(&doc);
        g_free(page);
    }
}
END_TEST

START_TEST(leads_back_to_every_format)
{
    for (seed = 1; seed < 500 * 7919u; seed = (seed / 7919 + 1) * 7919) {
        uint32_t keep = seed;
        char *page = random_page();
        atg_document doc;
        seed = keep;
        parse(&doc, str(page), "r", keep % 2 ? "text" : "markdown");
        check_map(&doc, str(page));
        atg_document_release(&doc);
        g_free(page);
    }
}
END_TEST

/* UTF-16 behind HTML: two maps, one after the other. */
START_TEST(composes_two_maps)
{
    gsize n;
    char *bytes = g_convert("\uFEFF<p>A &amp; D\u00FCsseldorf were hit.</p>", -1,
                            "UTF-16LE", "UTF-8", NULL, &n, NULL);
    atg_document doc;
    uint64_t from, to;
    parse(&doc, (atg_str){bytes, n}, "a.html", NULL);
    ck_assert_str_eq(doc.text.p, "A & D\u00FCsseldorf were hit.\n");
    atg_document_origin(&doc, 2, 3, &from, &to);
    ck_assert_uint_eq(from, 2 + 2 * 5);
    ck_assert_uint_eq(to, 2 + 2 * 10);
    atg_document_origin(&doc, 4, 15, &from, &to);
    ck_assert_uint_eq(from, 2 + 2 * 11);
    ck_assert_uint_eq(to, 2 + 2 * 21);
    atg_document_release(&doc);
    g_free(bytes);
}
END_TEST

START_TEST(long_text_comes_in_pieces)
{
    GString *page = g_string_new("<p>");
    for (int i = 0; i < 2000; i++)
        g_string_append_printf(page, "w%d caf\u00E9 &lt; ", i);
    atg_document doc;
    parse(&doc, (atg_str){page->str, page->len}, "a.html", NULL);
    check_map(&doc, (atg_str){page->str, page->len});
    atg_document_release(&doc);
    g_string_truncate(page, 3);
    for (int i = 0; i < 3000; i++)
        g_string_append(page, "\U0001F600\u00E9z");
    parse(&doc, (atg_str){page->str, page->len}, "a.html", NULL);
    check_map(&doc, (atg_str){page->str, page->len});
    ck_assert_uint_eq(doc.n_map, 1);
    atg_document_release(&doc);
    g_string_free(page, TRUE);
}
END_TEST

TEST_MAIN("map", leads_back_to_the_file, leads_back_to_every_format, composes_two_maps,
          long_text_comes_in_pieces)
