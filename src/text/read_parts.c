#include <string.h>

#include "text/gate.h"
#include "text/read_work.h"

/* Where bytes may be cut, by their encoding. */
typedef enum cutting {
    CUT_BYTES, /* ASCII and what is above it: between characters of UTF-8 or bytes */
    CUT_LINES, /* only behind a line feed, which is a byte of its own there */
    CUT_PAIRS, /* UTF-16 */
    CUT_NEVER  /* a line feed is more than a byte: the text is read as a whole */
} cutting;

typedef struct parts {
    const char *path;
    atg_read_options opt;
    char encoding[64];
    cutting cut;
    bool little; /* UTF-16, low byte first */
    atg_part part;
    GString *bytes;         /* of the file, from part.base on */
    atg_document_info info; /* of the first part, for the others */
    atg_arena arena;        /* of info */
    size_t repaired;        /* in all parts */
    uint64_t first_repair;
} parts;

static bool begins(const char *name, const char *head)
{
    return g_ascii_strncasecmp(name, head, strlen(head)) == 0;
}

static cutting cutting_of(const char *encoding)
{
    static const char *const wide[] = {"utf-32", "utf32", "ucs",    "utf-7",
                                       "utf7",   "ibm",   "ebcdic", NULL};
    if (begins(encoding, "utf-16") || begins(encoding, "utf16") ||
        begins(encoding, "ucs-2"))
        return CUT_PAIRS;
    for (const char *const *w = wide; *w; w++)
        if (begins(encoding, *w))
            return CUT_NEVER;
    bool bytes = begins(encoding, "utf-8") || begins(encoding, "utf8") ||
                 begins(encoding, "windows-125") || begins(encoding, "iso-8859") ||
                 begins(encoding, "latin") || begins(encoding, "cp125");
    return bytes ? CUT_BYTES : CUT_LINES;
}

bool atg_cut_between_bytes(const char *encoding)
{
    return cutting_of(encoding) == CUT_BYTES;
}

/* What the encoding of the first part is for the others, which have no mark. */
static void settle_encoding(parts *p, const char *encoding)
{
    size_t skip;
    atg_str bytes = {p->bytes->str, p->bytes->len};
    const char *marked = atg_charset_marked(bytes, &skip);
    bool wide = !*encoding || begins(encoding, "utf");
    g_strlcpy(p->encoding,
              wide && *marked ? marked
              : *encoding     ? encoding
                              : "UTF-8",
              sizeof p->encoding);
    p->cut = cutting_of(p->encoding);
    p->little =
        !g_str_has_suffix(p->encoding, "BE") && !g_str_has_suffix(p->encoding, "be");
}

static uint32_t unit_at(const parts *p, size_t i)
{
    unsigned char a = (unsigned char)p->bytes->str[i];
    unsigned char b = (unsigned char)p->bytes->str[i + 1];
    return p->little ? (uint32_t)b << 8 | a : (uint32_t)a << 8 | b;
}

/* Behind a line feed, else a blank, in the second half; else between characters. */
static size_t cut_pairs(const parts *p)
{
    size_t blank = 0, most = ATG_PART_BYTES & ~(size_t)1;
    for (size_t i = most - 2; i > most / 2; i -= 2) {
        uint32_t unit = unit_at(p, i);
        if (unit == '\n')
            return i + 2;
        if (unit == ' ' && !blank)
            blank = i + 2;
    }
    bool low = unit_at(p, most) >= 0xDC00 && unit_at(p, most) < 0xE000;
    return blank ? blank : most - 2 * (size_t)low;
}

/* Where to cut what there is, which is more than a part; 0: not yet. */
static size_t cut_at(const parts *p)
{
    atg_str bytes = {p->bytes->str, p->bytes->len};
    if (p->cut == CUT_PAIRS)
        return cut_pairs(p);
    if (p->cut == CUT_BYTES)
        return atg_text_cut(bytes, ATG_PART_BYTES);
    const char *feed =
        memchr(bytes.p + ATG_PART_BYTES / 2, '\n', bytes.n - ATG_PART_BYTES / 2);
    return p->cut == CUT_LINES && feed ? (size_t)(feed - bytes.p) + 1 : 0;
}

static atg_str keep(parts *p, atg_str s)
{
    return atg_arena_str(&p->arena, s);
}

/* The first part tells what the document is; the others are told. */
static void share_info(parts *p, atg_document *doc)
{
    if (doc->part == 0) {
        p->info = (atg_document_info){.title = keep(p, doc->info.title),
                                      .date = keep(p, doc->info.date),
                                      .url = keep(p, doc->info.url),
                                      .source = keep(p, doc->info.source)};
        return;
    }
    atg_arena *a = &doc->arena;
    doc->info.title = atg_arena_str(a, p->info.title);
    doc->info.date = atg_arena_str(a, p->info.date);
    doc->info.url = atg_arena_str(a, p->info.url);
    doc->info.source = atg_arena_str(a, p->info.source);
}

/* What was repaired in all of them is told with the last. */
static void count_repairs(parts *p, atg_document *doc, bool last)
{
    if (doc->repaired && !p->repaired)
        p->first_repair = doc->first_repair;
    p->repaired += doc->repaired;
    doc->repaired = last ? p->repaired : 0;
    doc->first_repair = p->first_repair;
}

/* Hands out the first n bytes. *stopped: nobody wants more. */
static atg_code hand_out(parts *p, size_t n, const atg_sink_of_documents *to,
                         bool *stopped, atg_error *err)
{
    atg_document doc;
    bool last = n == p->bytes->len;
    p->opt.encoding = p->part.number > 0 ? p->encoding : p->opt.encoding;
    atg_code rc = atg_parse_part(&doc, (atg_str){p->bytes->str, n}, p->path, &p->opt,
                                 &p->part, err);
    if (rc != ATG_OK)
        return rc;
    share_info(p, &doc);
    count_repairs(p, &doc, last);
    *stopped = !to->take(&doc, to->user);
    p->part.number++;
    p->part.base += n;
    g_string_erase(p->bytes, 0, (gssize)n);
    return ATG_OK;
}

static atg_code check_size(const parts *p, atg_error *err)
{
    uint64_t most = atg_read_max(&p->opt);
    if (p->part.base + p->bytes->len <= most)
        return ATG_OK;
    return atg_fail(err, ATG_E_LIMIT,
                    "'%s' is longer than %llu bytes; split it or raise --max-bytes",
                    p->path, (unsigned long long)most);
}

static atg_code read_on(parts *p, atg_source *source, const atg_sink_of_documents *to,
                        atg_error *err)
{
    bool stopped = false, more = true;
    atg_code rc = ATG_OK;
    while (rc == ATG_OK && !stopped && (more || p->bytes->len > 0)) {
        size_t before = p->bytes->len, n = p->bytes->len;
        if (more)
            rc = atg_source_more(source, ATG_PART_BYTES, p->bytes, err);
        more = more && p->bytes->len > before;
        if (rc == ATG_OK)
            rc = check_size(p, err);
        n = p->bytes->len > ATG_PART_BYTES + 1 ? cut_at(p) : more ? 0 : p->bytes->len;
        if (n == 0 && !more)
            n = p->bytes->len;
        if (rc == ATG_OK && n > 0)
            rc = hand_out(p, n, to, &stopped, err);
    }
    return rc;
}

atg_code atg_read_parts(const atg_long_text *text, const atg_read_options *opt,
                        const atg_sink_of_documents *to, atg_error *err)
{
    parts p = {.path = text->path, .bytes = text->head};
    if (opt)
        p.opt = *opt;
    p.opt.format = text->format == ATG_FORMAT_MARKDOWN ? "markdown" : "text";
    settle_encoding(&p, text->encoding);
    atg_arena_init(&p.arena);
    uint64_t size = atg_source_size(text->source);
    atg_code rc = ATG_OK;
    if (size > atg_read_max(&p.opt)) /* known before anything is handed out */
        rc = atg_fail(err, ATG_E_LIMIT,
                      "'%s' is longer than %llu bytes; split it or raise --max-bytes",
                      p.path, (unsigned long long)atg_read_max(&p.opt));
    if (rc == ATG_OK)
        rc = read_on(&p, text->source, to, err);
    atg_arena_release(&p.arena);
    return rc;
}
