#include "text/read.h"

#include <string.h>

#include "text/html.h"
#include "text/jsonl.h"
#include "text/plain.h"
#include "text/read_work.h"
#include "text/sniff.h"
#include "text/source.h"

/* Pages are held whole, with three times their bytes; no article is nearly as long. */
enum { DEFAULT_MAX = 64 << 20, PAGE_MAX = 16 << 20 };

uint64_t atg_read_max(const atg_read_options *opt)
{
    return opt && opt->max_bytes ? opt->max_bytes : DEFAULT_MAX;
}

/* --input-format, if it was given and is known; -1: to be detected. */
static atg_code asked_format(const atg_read_options *opt, int *format, atg_error *err)
{
    *format = -1;
    if (!opt || !opt->format)
        return ATG_OK;
    *format = atg_input_format_find(opt->format);
    if (*format >= 0)
        return ATG_OK;
    return atg_fail(err, ATG_E_USAGE,
                    "no input format is named '%s'; there are text, html, markdown and "
                    "jsonl",
                    opt->format);
}

/* An explicit wish, else a mark, else what a page declares of itself. */
static void choose_encoding(atg_str bytes, const char *name, int format,
                            const atg_read_options *opt, char out[64])
{
    size_t skip;
    g_strlcpy(out, opt && opt->encoding ? opt->encoding : "", 64);
    if (*out || *atg_charset_marked(bytes, &skip))
        return;
    if (format == ATG_FORMAT_HTML ||
        (format < 0 && atg_format_detect(name, bytes) == ATG_FORMAT_HTML))
        atg_charset_declared(bytes, out);
}

/* A page may declare an encoding that does not exist: then it is read as UTF-8. */
static atg_code open_gate(atg_gate *gate, atg_str bytes, const char *name, int format,
                          const atg_read_options *opt, atg_error *err)
{
    char encoding[64];
    choose_encoding(bytes, name, format, opt, encoding);
    bool declared = *encoding && !(opt && opt->encoding);
    atg_code rc = atg_gate_open(gate, bytes, encoding, name, err);
    if (!declared || rc != ATG_E_ENCODING)
        return rc;
    if (err)
        *err = (atg_error)ATG_ERROR_INIT; /* what was wrong with it is nobody's error */
    return atg_gate_open(gate, bytes, NULL, name, err);
}

static atg_code check_strict(const atg_gate *gate, const char *name,
                             const atg_read_options *opt, atg_error *err)
{
    if (!opt || !opt->strict || gate->repaired == 0)
        return ATG_OK;
    atg_code rc = atg_fail(
        err, ATG_E_ENCODING,
        "cannot read '%s': %zu places are not valid %s text, the first "
        "at byte %llu; try --encoding windows-1252",
        name, gate->repaired, gate->encoding, (unsigned long long)gate->first_repair);
    if (err)
        err->byte = (size_t)gate->first_repair;
    return rc;
}

static void take_page_info(atg_document *doc, const atg_page_info *page)
{
    atg_arena *a = &doc->arena;
    doc->info.title = atg_arena_str(a, atg_str_of(page->title));
    doc->info.date = atg_arena_str(a, atg_str_of(page->date));
    doc->info.url = atg_arena_str(a, atg_str_of(page->url));
    doc->info.source = atg_arena_str(a, atg_str_of(page->source));
    doc->site = atg_arena_str(a, atg_str_of(page->site));
}

static atg_code read_blocks(atg_document *doc, const atg_gate *gate,
                            atg_input_format format, atg_part *part, atg_error *err)
{
    atg_builder b;
    atg_page_info page = {0};
    atg_code rc = ATG_OK;
    atg_builder_init(&b, gate);
    b.continued = part && part->number > 0;
    if (part)
        b.carried = part->carried;
    if (format == ATG_FORMAT_HTML)
        rc = atg_html_read(&b, &page, err);
    else if (format == ATG_FORMAT_MARKDOWN)
        atg_markdown_read(&b);
    else
        atg_plain_read(&b);
    if (part)
        part->carried = b.carried;
    if (rc == ATG_OK && b.too_many)
        rc = atg_fail(err, ATG_E_LIMIT,
                      "'%.*s' is cut into more than %d pieces by tags and references; "
                      "split it",
                      ATG_STR_ARG(doc->info.id), ATG_PIECES_MAX);
    if (rc == ATG_OK) {
        if (format == ATG_FORMAT_HTML)
            take_page_info(doc, &page);
        bool in_list = atg_builder_finish(&b, doc);
        if (part)
            part->carried.in_list = in_list;
    }
    atg_builder_release(&b);
    atg_page_info_clear(&page);
    return rc;
}

/* Text that shows its words as they are: no markup, no soft hyphens. */
static bool is_bare(atg_str text, atg_input_format format)
{
    return format == ATG_FORMAT_TEXT && !atg_has_soft_hyphen(text);
}

static bool is_wanted(const atg_read_options *opt, atg_str title, atg_str text)
{
    return opt->wanted(title, text, opt->wanted_user);
}

/* The same of what is no furniture. */
static bool is_prose_wanted(const atg_read_options *opt, const atg_document *doc)
{
    GString *prose = g_string_sized_new(doc->text.n + 1);
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const atg_block *b = &doc->blocks[i];
        if (b->kind != ATG_BLOCK_FURNITURE)
            g_string_append_len(prose, doc->text.p + b->start, b->end - b->start + 1);
    }
    bool wanted = is_wanted(opt, opt->title.n ? opt->title : doc->info.title,
                            (atg_str){prose->str, prose->len});
    g_string_free(prose, TRUE);
    return wanted;
}

static void leave_out(atg_document *doc)
{
    doc->outside = true;
    doc->text = ATG_STR_NONE;
    doc->n_blocks = doc->n_map = 0;
}

static atg_code read_wanted(atg_document *doc, atg_gate *gate, atg_input_format format,
                            const atg_read_options *opt, atg_part *part, atg_error *err)
{
    atg_str text = {gate->text, gate->n};
    bool ask = opt && opt->wanted, bare = ask && is_bare(text, format);
    bool first = part && part->number == 0; /* its head says what the file is */
    if (bare && !first && !is_wanted(opt, opt->title, text)) {
        leave_out(doc);
        return ATG_OK;
    }
    atg_code rc = read_blocks(doc, gate, format, part, err);
    atg_gate_release(gate); /* before more is asked for */
    if (rc == ATG_OK && ask && (!bare || first) && !is_prose_wanted(opt, doc))
        leave_out(doc);
    return rc;
}

/* Positions of a part are those of the file. */
static void shift(atg_gate *gate, uint64_t base)
{
    atg_span_map *map = (atg_span_map *)(uintptr_t)gate->map;
    for (size_t i = 0; i < gate->n_map; i++)
        map[i].origin += base;
    gate->first_repair += base;
}

/* What the first bytes of a file tell: nothing that is no article goes on. */
static atg_code check_head(atg_str text, const char *name, int asked,
                           const atg_part *part, atg_error *err)
{
    bool known = asked >= 0 || (part && part->number > 0);
    return known ? ATG_OK : atg_refuse_data(name, text, err);
}

typedef struct input {
    const char *name;
    atg_str bytes;
    GString *
        *buffer; /* what holds the bytes: freed when they are decoded; NULL: is not */
} input;

static atg_code parse(atg_document *doc, const input *in, const atg_read_options *opt,
                      atg_part *part, atg_error *err)
{
    const char *name = in->name;
    atg_gate gate = {0};
    atg_document made = {0};
    int asked;
    atg_code rc = asked_format(opt, &asked, err);
    if (rc == ATG_OK && !(part && part->number > 0))
        rc = atg_refuse_binary(name, in->bytes, err);
    if (rc == ATG_OK)
        rc = open_gate(&gate, in->bytes, name, asked, opt, err);
    if (rc != ATG_OK)
        return rc;
    if (in->buffer)
        g_string_free(g_steal_pointer(in->buffer), TRUE);
    if (part)
        shift(&gate, part->base);
    atg_str text = {gate.text, gate.n};
    rc = check_strict(&gate, name, opt, err);
    if (rc == ATG_OK)
        rc = check_head(text, name, asked, part, err);
    if (rc != ATG_OK)
        goto out;
    atg_arena_init(&made.arena);
    made.info.id = atg_arena_str(&made.arena, atg_str_of(name));
    made.part = part ? part->number : 0;
    made.repaired = gate.repaired;
    made.first_repair = gate.first_repair;
    atg_input_format format =
        asked >= 0 ? (atg_input_format)asked : atg_format_detect(name, text);
    rc = read_wanted(&made, &gate, format, opt, part, err);
    if (rc == ATG_OK)
        *doc = made;
    else
        atg_document_release(&made);
out:
    atg_gate_release(&gate);
    return rc;
}

atg_code atg_parse_part(atg_document *doc, atg_str bytes, const char *name,
                        const atg_read_options *opt, atg_part *part, atg_error *err)
{
    return parse(doc, &(input){name, bytes, NULL}, opt, part, err);
}

atg_code atg_document_parse(atg_document *doc, atg_str bytes, const char *name,
                            const atg_read_options *opt, atg_error *err)
{
    return atg_parse_part(doc, bytes, name, opt, NULL, err);
}

/* The head of a file, as text: what format it is, if it was not asked for. */
static atg_input_format format_of(atg_str head, const char *path, int asked,
                                  const atg_read_options *opt)
{
    enum { LOOK = 8192 };
    atg_gate gate;
    if (asked >= 0)
        return (atg_input_format)asked;
    if (open_gate(&gate, atg_str_sub(head, 0, LOOK), path, asked, opt, NULL) != ATG_OK)
        return ATG_FORMAT_HTML; /* which is read as a whole; the error comes then */
    atg_input_format format = atg_format_detect(path, (atg_str){gate.text, gate.n});
    atg_gate_release(&gate);
    return format;
}

/* An input that is one document. Its head tells whether it is short, or text that can be
 * read in parts. */
static atg_code read_one(atg_source *source, const char *path, int asked,
                         const atg_read_options *opt, const atg_sink_of_documents *to,
                         atg_error *err)
{
    GString *bytes = g_string_new(NULL);
    atg_document doc;
    atg_code rc = atg_source_more(source, ATG_PART_BYTES + 1, bytes, err);
    atg_str head = {bytes->str, bytes->len};
    bool large = rc == ATG_OK && head.n > ATG_PART_BYTES;
    char encoding[64];
    atg_input_format format =
        large ? format_of(head, path, asked, opt) : ATG_FORMAT_HTML;
    if (format == ATG_FORMAT_TEXT || format == ATG_FORMAT_MARKDOWN) {
        choose_encoding(head, path, (int)format, opt, encoding);
        const atg_long_text text = {source, bytes, path, format, encoding};
        rc = atg_read_parts(&text, opt, to, err);
        g_string_free(bytes, TRUE);
        return rc;
    }
    bool page = large && !(opt && opt->max_bytes);
    if (rc == ATG_OK)
        rc = atg_source_all(source, page ? PAGE_MAX : atg_read_max(opt), bytes, err);
    if (rc == ATG_OK && bytes->len == 0)
        rc = atg_fail(err, ATG_E_FORMAT, "'%s' is empty", path);
    if (rc == ATG_OK) {
        const input in = {path, {bytes->str, bytes->len}, &bytes};
        rc = parse(&doc, &in, opt, NULL, err);
    }
    if (bytes)
        g_string_free(bytes, TRUE);
    if (rc == ATG_OK)
        to->take(&doc, to->user);
    return rc;
}

atg_code atg_document_read(const char *path, const atg_read_options *opt,
                           atg_document_fn on_document, void *user, atg_error *err)
{
    atg_source *source = NULL;
    int asked;
    atg_code rc = asked_format(opt, &asked, err);
    if (rc == ATG_OK)
        rc = atg_source_open(&source, path, err);
    if (rc != ATG_OK)
        return rc;
    bool lines = asked == ATG_FORMAT_JSONL ||
                 (asked < 0 && atg_is_jsonl(path, atg_source_peek(source)));
    if (lines) {
        rc = atg_jsonl_read(source, path, opt, on_document, user, err);
    } else {
        const atg_sink_of_documents to = {on_document, user};
        rc = read_one(source, path, asked, opt, &to, err);
    }
    atg_source_close(source);
    return rc;
}
