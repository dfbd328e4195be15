#include "text/sniff.h"

#include <glib.h>
#include <string.h>

#include "text/gate.h"

enum { HEAD = 4096 };

static const char *const names[ATG_FORMAT_COUNT] = {"text", "html", "markdown",
                                                    "jsonl"};

int atg_input_format_find(const char *name)
{
    for (int i = 0; i < ATG_FORMAT_COUNT; i++)
        if (g_ascii_strcasecmp(name, names[i]) == 0)
            return i;
    return -1;
}

static bool ends(atg_str s, const char *suffix)
{
    size_t n = strlen(suffix);
    return s.n >= n && g_ascii_strncasecmp(s.p + s.n - n, suffix, n) == 0;
}

static bool ends_any(atg_str s, const char *const *suffixes)
{
    for (; *suffixes; suffixes++)
        if (ends(s, *suffixes))
            return true;
    return false;
}

static atg_str without_packing(const char *name)
{
    static const char *const packed[] = {".gz", ".bz2", ".xz", ".zst", NULL};
    atg_str s = atg_str_of(name);
    for (const char *const *p = packed; *p; p++)
        if (ends(s, *p))
            return atg_str_sub(s, 0, s.n - strlen(*p));
    return s;
}

bool atg_is_packed_name(const char *name)
{
    return without_packing(name).n < strlen(name);
}

static atg_str skip_blanks(atg_str s)
{
    while (s.n > 0 && (g_ascii_isspace(s.p[0]) || atg_str_starts(s, "\uFEFF")))
        s = atg_str_sub(s, s.p[0] == '\xEF' ? 3 : 1, s.n);
    return s;
}

/* Skips white space, comments, processing instructions and the document type. */
static atg_str skip_prolog(atg_str s)
{
    for (;;) {
        const char *stop = NULL;
        s = skip_blanks(s);
        if (atg_str_starts(s, "<!--"))
            stop = g_strstr_len(s.p, (gssize)s.n, "-->");
        else if (atg_str_starts(s, "<?") || atg_str_starts(s, "<!"))
            stop = memchr(s.p, '>', s.n);
        if (!stop)
            return s;
        s = atg_str_sub(s, (size_t)(stop - s.p) + (*stop == '-' ? 3 : 1), s.n);
    }
}

/* The name of the first element, "" where the text does not begin with one. */
static atg_str root_name(atg_str text)
{
    atg_str s = skip_prolog(atg_str_cap(text, HEAD));
    size_t i = 1;
    if (s.n < 2 || s.p[0] != '<' || !g_ascii_isalpha(s.p[1]))
        return ATG_STR_NONE;
    while (i < s.n && (g_ascii_isalnum(s.p[i]) || strchr(":-_.", s.p[i])))
        i++;
    return atg_str_sub(s, 1, i);
}

static bool is_one_of(atg_str s, const char *const *list)
{
    for (; *list; list++)
        if (atg_str_is_nocase(s, *list))
            return true;
    return false;
}

static bool is_html(atg_str text)
{
    static const char *const roots[] = {
        "html",    "head",    "body",   "title", "meta", "div",    "p",
        "article", "section", "main",   "table", "h1",   "h2",     "span",
        "a",       "link",    "script", "style", "ul",   "header", "center",
        "font",    "b",       "br",     "img",   NULL};
    atg_str head = skip_blanks(atg_str_cap(text, HEAD));
    if (head.n > 9 && g_ascii_strncasecmp(head.p, "<!doctype", 9) == 0)
        return atg_str_contains_nocase(atg_str_cap(head, 64), "html");
    return is_one_of(root_name(text), roots);
}

bool atg_is_jsonl(const char *name, atg_str head)
{
    static const char *const suffixes[] = {".jsonl", ".ndjson", NULL};
    if (strcmp(name, "-") == 0)
        return atg_str_starts(skip_blanks(head), "{\"");
    return ends_any(without_packing(name), suffixes);
}

atg_input_format atg_format_detect(const char *name, atg_str text)
{
    static const char *const html[] = {".html", ".htm", ".xhtml", ".shtml", NULL};
    static const char *const markdown[] = {".md", ".markdown", ".mdown", NULL};
    atg_str bare = without_packing(name);
    if (atg_is_jsonl(name, text))
        return ATG_FORMAT_JSONL;
    if (ends_any(bare, html) || is_html(text))
        return ATG_FORMAT_HTML;
    return ends_any(bare, markdown) ? ATG_FORMAT_MARKDOWN : ATG_FORMAT_TEXT;
}

typedef struct signature {
    const char *bytes;
    size_t n;
    const char *what, *how;
} signature;

static const signature signatures[] = {
    {"%PDF-", 5, "a PDF", "pdftotext makes text of it"},
    {"{\\rtf", 5, "RTF", "save it as text or HTML"},
    {"PK\3\4", 4, "a ZIP archive or office document", "save it as text or HTML"},
    {"\xD0\xCF\x11\xE0", 4, "an office document", "save it as text or HTML"},
    {"\x89PNG", 4, "a PNG image", "only text can be read"},
    {"\xFF\xD8\xFF", 3, "a JPEG image", "only text can be read"},
    {"GIF8", 4, "a GIF image", "only text can be read"},
    {"\x7F"
     "ELF",
     4, "a program", "only text can be read"},
    {"SQLite format 3", 15, "a database", "only text can be read"},
};

atg_code atg_refuse_binary(const char *name, atg_str bytes, atg_error *err)
{
    for (size_t i = 0; i < G_N_ELEMENTS(signatures); i++) {
        const signature *s = &signatures[i];
        if (bytes.n >= s->n && memcmp(bytes.p, s->bytes, s->n) == 0)
            return atg_fail(err, ATG_E_UNSUPPORTED, "'%s' is %s, not an article; %s",
                            name, s->what, s->how);
    }
    if (atg_looks_binary(bytes))
        return atg_fail(err, ATG_E_UNSUPPORTED,
                        "'%s' looks binary, not like text; if it is text, name its "
                        "encoding with --encoding",
                        name);
    return ATG_OK;
}

typedef struct vocabulary {
    const char *root, *what, *how;
} vocabulary;

static const vocabulary vocabularies[] = {
    {"graphml", "GraphML", "try 'attrigraph convert'"},
    {"svg", "SVG", "it is a drawing"},
    {"rss", "an RSS feed", "give it the pages the feed names"},
    {"rdf:RDF", "RDF or an RSS feed", "give it the pages the feed names"},
    {"feed", "an Atom feed", "give it the pages the feed names"},
    {"gexf", "GEXF", "it is a graph, not text"},
    {"kml", "KML", "it is a map, not text"},
    {"sitemapindex", "a sitemap", "give it the pages the map names"},
    {"urlset", "a sitemap", "give it the pages the map names"},
    {"nitf", "NITF", "save the article as HTML or text"},
};

atg_code atg_refuse_data(const char *name, atg_str text, atg_error *err)
{
    atg_str head = skip_blanks(atg_str_cap(text, HEAD)), root = root_name(text);
    for (size_t i = 0; i < G_N_ELEMENTS(vocabularies); i++)
        if (atg_str_is_nocase(root, vocabularies[i].root))
            return atg_fail(err, ATG_E_UNSUPPORTED, "'%s' is %s, not an article; %s",
                            name, vocabularies[i].what, vocabularies[i].how);
    if (atg_str_starts(head, "<?xml") && root.n && !is_html(text))
        return atg_fail(err, ATG_E_UNSUPPORTED,
                        "'%s' is XML (its root is '%.*s'), not an article; save it as "
                        "HTML or text",
                        name, ATG_STR_ARG(atg_str_cap(root, 60)));
    if (ends(without_packing(name), ".json"))
        return atg_fail(
            err, ATG_E_UNSUPPORTED,
            "'%s' is JSON; one document a line with \"id\" and \"text\" can "
            "be read as .jsonl (--input-format jsonl)",
            name);
    return ATG_OK;
}
