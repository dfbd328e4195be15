#include "text/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

enum {
    MAX_OPEN = 512, /* elements; then the parser starts afresh */
    CHUNK = 1000,   /* libxml2 hands out longer text in pieces of about this size */
    REFERENCE = 48, /* bytes the longest sensible character reference has */
    JSON_MAX = 1 << 20,
    PARAGRAPH = 80, /* bytes that make a paragraph of prose, for the measure */
    POOR = 500,     /* bytes of prose so few that something went wrong */
    PASSES = 4,
    CARRIED = MAX_OPEN + 3 /* skipping began in an element of a parser before this */
};

typedef struct element {
    atg_hint hint;
    bool block, link;
    const char *name; /* the parser's */
} element;

typedef struct page {
    htmlParserCtxtPtr ctxt;
    atg_builder *b;
    atg_page_info *info;
    uint64_t base;   /* where in the text this parser began */
    size_t fed;      /* bytes of the text the parser has been given */
    size_t limit;    /* where the text ends for it: with what is skipped, if CARRIED */
    uint32_t at;     /* end of the text taken last */
    GArray *open;    /* element */
    unsigned skip;   /* number of open elements when skipping began; 0: not */
    bool discarding; /* the skipped part is never text */
    unsigned links;
    unsigned breaks; /* <br> in a row */
    bool stopped;
    GString *json; /* script text of JSON-LD, or NULL */
    /* The measure: how much prose is kept, and in which dropped element the most is. */
    uint32_t ordinal, skipped_ordinal;
    uint64_t run, kept, skipped, most;
    uint32_t most_ordinal;
    char last;
    const GArray *spared; /* ordinals of elements not to drop after all */
    const char *source;   /* what is parsed: the gate's text, or html_trim.c's copy */
} page;

/* Elements that end a line of text. */
static const char *const blocks[] = {
    "address",  "article",    "aside",  "blockquote", "body",    "caption", "center",
    "dd",       "details",    "dialog", "dir",        "div",     "dl",      "dt",
    "fieldset", "figcaption", "figure", "footer",     "form",    "h1",      "h2",
    "h3",       "h4",         "h5",     "h6",         "head",    "header",  "hgroup",
    "hr",       "html",       "legend", "li",         "main",    "menu",    "nav",
    "ol",       "option",     "p",      "pre",        "section", "summary", "table",
    "tbody",    "td",         "tfoot",  "th",         "thead",   "title",   "tr",
    "ul",
};

static int compare(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

static bool is_block(const char *name)
{
    return bsearch(name, blocks, G_N_ELEMENTS(blocks), sizeof *blocks, compare) != NULL;
}

static atg_hint hint_of(const char *name, atg_hint outer)
{
    if (strcmp(name, "h1") == 0)
        return ATG_HINT_TITLE;
    if (name[0] == 'h' && name[1] >= '2' && name[1] <= '6' && !name[2])
        return ATG_HINT_HEADING;
    if (strcmp(name, "title") == 0)
        return ATG_HINT_PAGE_TITLE;
    if (strcmp(name, "li") == 0 || strcmp(name, "dd") == 0)
        return ATG_HINT_ITEM;
    return outer;
}

/* Where the parser stands in the text. */
static uint32_t position(const page *p)
{
    const xmlParserInput *in = p->ctxt->input;
    return (uint32_t)(p->base + in->consumed + (uint64_t)(in->cur - in->base));
}

/* "Title - Site": the block ends before the last mark that parts them, if enough is
 * left. */
static void cut_site(const atg_builder *b, atg_raw_block *k, atg_page_info *info)
{
    static const char *const marks[] = {" | ",      " - ",  " \u2013 ", " \u2014 ",
                                        " \u00bb ", " :: ", " \u00b7 "};
    atg_str s = atg_builder_text(b, k);
    for (size_t i = s.n; i-- > s.n / 3;)
        for (size_t m = 0; m < G_N_ELEMENTS(marks); m++)
            if (atg_str_starts(atg_str_sub(s, i, s.n), marks[m])) {
                size_t from = i + strlen(marks[m]);
                k->end = k->start + (uint32_t)i;
                if (!info->site)
                    info->site = g_strndup(s.p + from, s.n - from);
                return;
            }
}

static atg_hint current_hint(const page *p)
{
    return p->open->len ? g_array_index(p->open, element, p->open->len - 1).hint
                        : ATG_HINT_NONE;
}

static void measure(page *p)
{
    bool ends = p->last && (strchr(".!?\"", p->last) || (unsigned char)p->last == 0x9D);
    if (p->run >= PARAGRAPH && ends && p->links == 0)
        *(p->skip ? &p->skipped : &p->kept) += p->run;
    p->run = 0;
    p->last = 0;
}

static void end_block(page *p)
{
    measure(p);
    p->breaks = 0;
    if (p->skip)
        return;
    atg_raw_block *k = atg_builder_end(p->b, current_hint(p));
    if (k && k->hint == ATG_HINT_PAGE_TITLE)
        cut_site(p->b, k, p->info);
}

static bool is_spared(const page *p)
{
    for (guint i = 0; i < p->spared->len; i++)
        if (g_array_index(p->spared, uint32_t, i) == p->ordinal)
            return true;
    return false;
}

static void begin_skip(page *p, bool discard)
{
    end_block(p);
    p->skip = p->open->len;
    p->discarding = discard;
    p->skipped = 0;
    p->skipped_ordinal = p->ordinal;
}

static void end_skip(page *p)
{
    measure(p);
    if (!p->discarding && p->skipped > p->most) {
        p->most = p->skipped;
        p->most_ordinal = p->skipped_ordinal;
    }
    p->skip = 0;
}

static void take_break(page *p)
{
    if (p->skip)
        return;
    if (++p->breaks > 1)
        end_block(p);
    else
        atg_builder_blank(p->b, position(p));
}

/* The next parser does not know the element that is skipped, so it is given the text up
 * to that element's end only. */
static void carry_skip(page *p)
{
    const char *name = g_array_index(p->open, element, p->skip - 1).name;
    const htmlElemDesc *known = htmlTagLookup((const xmlChar *)name);
    bool nests = !known || !known->endTag;
    size_t depth = 1;
    for (guint i = p->skip; nests && i < p->open->len; i++)
        depth += strcmp(g_array_index(p->open, element, i).name, name) == 0;
    atg_str text = {p->source, p->b->gate->n};
    p->limit = atg_html_end(text, p->at, name, depth, nests);
    p->skip = CARRIED;
}

static void stop(page *p)
{
    p->stopped = true;
    p->at = position(p);
    const char *s = p->b->gate->text;
    while (p->at < p->b->gate->n && strchr(" \t\r\n/", s[p->at]))
        p->at++;
    if (p->at < p->b->gate->n && s[p->at] == '>')
        p->at++;
    if (p->skip && p->skip != CARRIED)
        carry_skip(p);
    xmlStopParser(p->ctxt);
}

static void look_at_script(page *p, const char *name, const xmlChar **attributes)
{
    if (strcmp(name, "script") == 0 && !p->json &&
        atg_str_starts(atg_attribute(attributes, "type"), "application/ld+json"))
        p->json = g_string_new(NULL);
}

/* What stands in a tag is no text: "&amp;" in an address must not be taken for it. But
 * a <p> that libxml2 adds comes when the parser is past the text it is put before. */
static void pass_tag(page *p, const char *name, const xmlChar **attributes)
{
    uint32_t at = position(p);
    bool written = attributes || strcmp(name, "p") != 0;
    if (written && at > p->at && at < p->b->gate->n &&
        strchr(">/", p->b->gate->text[at]))
        p->at = at;
}

static void on_start(void *user, const xmlChar *xml_name, const xmlChar **attributes)
{
    page *p = user;
    const char *name = (const char *)xml_name;
    if (p->stopped)
        return;
    element e = {hint_of(name, current_hint(p)), is_block(name), strcmp(name, "a") == 0,
                 name};
    p->ordinal++;
    pass_tag(p, name, attributes);
    look_at_script(p, name, attributes);
    if (e.block || strcmp(name, "br") == 0)
        e.block ? end_block(p) : take_break(p);
    p->links += e.link;
    atg_element_fate fate = ATG_ELEMENT_KEEP;
    if (!p->skip) {
        fate = atg_element_judge(name, attributes);
        atg_page_take_element(p->info, name, attributes);
        if (fate == ATG_ELEMENT_ASIDE && e.hint == ATG_HINT_NONE)
            e.hint = ATG_HINT_FURNITURE;
        if (fate == ATG_ELEMENT_ASIDE)
            end_block(p);
    }
    e.block |= fate == ATG_ELEMENT_ASIDE;
    if (fate == ATG_ELEMENT_DROP && is_spared(p))
        fate = ATG_ELEMENT_KEEP;
    g_array_append_val(p->open, e);
    if (fate >= ATG_ELEMENT_DROP)
        begin_skip(p, fate == ATG_ELEMENT_DISCARD);
    /* What is skipped may be empty, so not before there is something in it. */
    if (p->open->len > MAX_OPEN && p->skip != p->open->len)
        stop(p);
}

static void on_end(void *user, const xmlChar *name)
{
    page *p = user;
    if (p->stopped || p->open->len == 0)
        return;
    element e = g_array_index(p->open, element, p->open->len - 1);
    if (e.block)
        end_block(p);
    p->links -= e.link;
    if (p->skip == p->open->len)
        end_skip(p);
    g_array_set_size(p->open, p->open->len - 1);
    if (p->json && strcmp((const char *)name, "script") == 0) {
        atg_page_take_json(p->info, (atg_str){p->json->str, p->json->len});
        g_string_free(p->json, TRUE);
        p->json = NULL;
    }
}

/* Does text byte from hold the n bytes of s? */
static bool stands_at(const page *p, uint64_t from, const char *s, size_t n)
{
    return from >= p->at && from + n <= p->b->gate->n &&
           memcmp(p->b->gate->text + from, s, n) == 0;
}

/* Start of the reference that ends at to; to itself where there is none. */
static uint32_t find_reference(const page *p, uint32_t to)
{
    const char *s = p->b->gate->text;
    uint32_t low = to > p->at + REFERENCE ? to - REFERENCE : p->at;
    for (uint32_t i = to; i-- > low;) {
        if (s[i] == '&')
            return i;
        bool name = g_ascii_isalnum(s[i]) || (unsigned char)s[i] >= 0x80 ||
                    strchr("#-_.:", s[i]);
        if (!name && (s[i] != ';' || i + 1 != to))
            break;
    }
    return to;
}

/* Can source, which begins with '&', be a reference that stands for s? A number must be
 * that character's: libxml2 passes over those that are none, such as "&#0;". */
static bool is_reference(atg_str source, const char *s, size_t n)
{
    size_t i = 1;
    bool number = i < source.n && source.p[i] == '#';
    bool hex = number && i + 1 < source.n && (source.p[i + 1] | 0x20) == 'x';
    i += (size_t)number + (size_t)hex;
    if (i >= source.n)
        return false;
    if (!number)
        return g_ascii_isalnum(source.p[i]) || (unsigned char)source.p[i] >= 0x80;
    uint32_t cp, value = 0;
    int digit;
    for (; i < source.n && value < 0x110000; i++) {
        digit =
            hex ? g_ascii_xdigit_value(source.p[i]) : g_ascii_digit_value(source.p[i]);
        if (digit < 0)
            break;
        value = value * (hex ? 16 : 10) + (uint32_t)digit;
    }
    return atg_utf8_next(s, n, &cp) == n && cp == value;
}

/* "&#150;" is a dash: numbers of C1 controls are read as Windows-1252 (HTML standard,
 * "numeric character reference end state"). */
static void put_character(page *p, const char *s, size_t n, uint32_t from)
{
    char bytes[4];
    uint32_t cp;
    if (n == 2 && atg_utf8_next(s, n, &cp) == n && cp >= 0x80 && cp < 0xA0) {
        cp = atg_windows_1252((unsigned char)cp);
        n = atg_utf8_put(cp == ATG_UTF8_BAD ? 0xFFFD : cp, bytes);
        s = bytes;
    }
    atg_builder_put_unit(p->b, s, n, from, p->at);
}

/* A character reference, known or not: libxml2 hands out what it stands for, and an
 * unknown one as "&" and its name in two calls. */
static bool put_reference(page *p, const char *s, size_t n, uint32_t to)
{
    uint32_t from = n > 8 ? to : find_reference(p, to);
    atg_str source = {p->b->gate->text + from, to - from};
    if (from == to || !is_reference(source, s, n))
        return false;
    bool known = s[0] != '&' || atg_str_starts(source, "&#") ||
                 g_ascii_strncasecmp(source.p, "&amp", 4) == 0;
    p->at = known ? to : from + 1;
    if (!p->skip)
        put_character(p, s, n, from);
    return true;
}

static bool put_verbatim(page *p, const char *s, size_t n, uint64_t from)
{
    if (!stands_at(p, from, s, n))
        return false;
    p->at = (uint32_t)(from + n);
    if (!p->skip)
        atg_builder_put(p->b, (uint32_t)from, p->at);
    return true;
}

static void put_text(page *p, const char *s, size_t n)
{
    uint32_t to = position(p);
    uint64_t from = to >= n ? to - n : 0;
    if (put_verbatim(p, s, n, from) || put_reference(p, s, n, to))
        return;
    /* A lone '<' and a full buffer are handed out before the parser has moved on. */
    for (uint32_t d = 1; d <= 4; d++)
        if ((n == 1 || n >= CHUNK) && put_verbatim(p, s, n, from + d))
            return;
    /* Not where it should be: one unit from here to there keeps the map whole. */
    uint32_t back = p->at < to ? p->at : to;
    if (!p->skip)
        atg_builder_put_unit(p->b, s, n, back, to);
    p->at = to;
}

static void on_text(void *user, const xmlChar *text, int length)
{
    page *p = user;
    if (p->stopped || length <= 0)
        return;
    const char *s = (const char *)text;
    size_t n = (size_t)length;
    p->b->in_link = p->links > 0;
    put_text(p, s, n);
    p->run += n;
    for (size_t i = n; i-- > 0;)
        if ((unsigned char)s[i] > ' ') {
            p->last = s[i];
            p->breaks = 0;
            break;
        }
}

static void on_script(void *user, const xmlChar *text, int length)
{
    page *p = user;
    if (!p->stopped && length > 0 && p->json &&
        p->json->len + (size_t)length < JSON_MAX)
        g_string_append_len(p->json, (const char *)text, length);
}

static int feed(void *user, char *buffer, int n)
{
    page *p = user;
    size_t left = p->limit > p->fed ? p->limit - p->fed : 0;
    size_t want = n > 0 ? (size_t)n : 0;
    if (want > left)
        want = left;
    memcpy(buffer, p->source + p->fed, want);
    p->fed += want;
    return (int)want;
}

/* A parser that is fed from where the text begins: a copy of the rest of the text for
 * every fresh start would cost the square of it. (A static buffer would do as well, but
 * libxml2 2.9 reads some of its last bytes twice.) */
static htmlParserCtxtPtr open_parser(page *p)
{
    htmlParserCtxtPtr ctxt = htmlNewParserCtxt();
    xmlParserInputBufferPtr buffer =
        xmlParserInputBufferCreateIO(feed, NULL, p, XML_CHAR_ENCODING_NONE);
    xmlParserInputPtr input = NULL;
    if (ctxt && buffer)
        input = xmlNewIOInputStream(ctxt, buffer, XML_CHAR_ENCODING_NONE);
    if (input) {
        inputPush(ctxt, input);
        return ctxt;
    }
    xmlFreeParserInputBuffer(buffer);
    if (ctxt)
        htmlFreeParserCtxt(ctxt);
    return NULL;
}

static atg_code parse_from(page *p, uint32_t from, atg_error *err)
{
    p->base = p->fed = from;
    p->ctxt = open_parser(p);
    if (!p->ctxt)
        return atg_fail(err, ATG_E_NO_MEMORY, "out of memory for the HTML parser");
    memset(p->ctxt->sax, 0, sizeof(htmlSAXHandler));
    p->ctxt->sax->startElement = on_start;
    p->ctxt->sax->endElement = on_end;
    p->ctxt->sax->characters = on_text;
    p->ctxt->sax->ignorableWhitespace = on_text;
    p->ctxt->sax->cdataBlock = on_script;
    p->ctxt->userData = p;
    p->at = from;
    p->stopped = false;
    htmlCtxtUseOptions(p->ctxt, HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                    HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC |
                                    HTML_PARSE_NODEFDTD);
    xmlSwitchEncoding(p->ctxt, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(p->ctxt);
    if (p->ctxt->myDoc)
        xmlFreeDoc(p->ctxt->myDoc);
    p->ctxt->myDoc = NULL;
    htmlFreeParserCtxt(p->ctxt);
    return ATG_OK;
}

static atg_code parse_all(page *p, atg_error *err)
{
    atg_code rc = ATG_OK;
    uint32_t from = 0;
    p->limit = p->b->gate->n;
    while (rc == ATG_OK && from < p->b->gate->n) {
        rc = parse_from(p, from, err);
        from = p->stopped ? p->at : (uint32_t)p->limit;
        p->links = 0;
        end_block(p);
        g_array_set_size(p->open, 0);
        if (from >= p->limit && p->skip == CARRIED) {
            end_skip(p);
            p->limit = p->b->gate->n;
        }
    }
    if (p->skip)
        end_skip(p);
    if (p->json)
        g_string_free(p->json, TRUE);
    p->json = NULL;
    atg_builder_end(p->b, ATG_HINT_NONE);
    return rc;
}

static void start_over(atg_builder *b)
{
    const atg_gate *gate = b->gate;
    atg_builder_release(b);
    atg_builder_init(b, gate);
    b->markup = true;
}

atg_code atg_html_read(atg_builder *b, atg_page_info *info, atg_error *err)
{
    static gsize ready;
    if (g_once_init_enter(&ready)) {
        xmlInitParser();
        g_once_init_leave(&ready, 1);
    }
    GArray *spared = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    char *trimmed = atg_html_trim((atg_str){b->gate->text, b->gate->n});
    atg_code rc = ATG_OK;
    for (int pass = 0; pass < PASSES; pass++) {
        start_over(b);
        page p = {.b = b, .info = info, .spared = spared};
        p.source = trimmed ? trimmed : b->gate->text;
        p.open = g_array_new(FALSE, FALSE, sizeof(element));
        rc = parse_all(&p, err);
        g_array_free(p.open, TRUE);
        if (rc != ATG_OK || p.kept >= POOR || p.most <= 2 * p.kept)
            break;
        g_array_append_val(spared, p.most_ordinal);
    }
    g_array_free(spared, TRUE);
    g_free(trimmed);
    return rc;
}
