/* text/part.c, read_parts.c: long texts in parts, with the bytes of the file. */
#include <check.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text/read.h"
#include "tests/run_suite.h"

static const struct {
    const char *text;
    size_t most, cut;
} cuts[] = {
    {"short", 10, 5},
    {"aaaa\n\nbbbb\ncccc. dddd", 16, 6 + 5},
    {"aaaa bbbb cc\n\ndddd", 16, 14},
    {"aaaa bbbb cc\r\n\r\ndddd", 17, 16},
    {"aaaa bbbb cc\ndddd. e", 19, 13},
    {"aaaa bbbb cc. dddd e", 19, 14},
    {"aaaa bbbb cc dddd eee", 19, 18},
    {"aaaaaaaaaaaaaaaaaaaaa", 16, 16},
    {"aaaaaaaaaaaaaaa\u00e9aaaa", 16, 15},
    {"aaaaaaaaaaaaaa\U0001F600aaaa", 16, 14},
};

START_TEST(cut_where_it_is_best)
{
    ck_assert_uint_eq(atg_text_cut(atg_str_of(cuts[_i].text), cuts[_i].most),
                      cuts[_i].cut);
}
END_TEST

/* Block i has (i * i) % 7919 bytes; every hundredth 300,000. */
static atg_document made(size_t n_blocks, GString *text, atg_block *blocks)
{
    for (size_t i = 0; i < n_blocks; i++) {
        size_t n = i % 100 == 50 ? 300000 : 1 + i * i % 7919;
        blocks[i] = (atg_block){(uint32_t)text->len, 0, ATG_BLOCK_ITEM, ATG_NONE};
        for (size_t k = 0; k < n; k++)
            g_string_append_c(text, k % 61 == 60 ? ' ' : 'a' + (char)(k % 26));
        blocks[i].end = (uint32_t)text->len;
        blocks[i].lead_in = i % 3 ? (uint32_t)(i - i % 3) : ATG_NONE;
        g_string_append_c(text, '\n');
    }
    return (atg_document){
        .text = {text->str, text->len}, .blocks = blocks, .n_blocks = n_blocks};
}

START_TEST(sections_are_the_document)
{
    enum { N = 400 };
    GString *text = g_string_new(NULL);
    atg_block *blocks = g_new0(atg_block, N);
    atg_document doc = made(N, text, blocks);
    atg_sections walk;
    size_t block = 0, at = 0, sections = 0;
    atg_sections_init(&walk, &doc);
    while (atg_sections_next(&walk)) {
        const atg_document *s = &walk.section;
        size_t bytes = 0, first = block;
        ck_assert_uint_eq(s->section, sections++);
        ck_assert_uint_gt(s->n_blocks, 0);
        for (size_t i = 0; i < s->n_blocks; i++) {
            atg_block b = s->blocks[i];
            uint32_t lead = blocks[block].lead_in;
            ck_assert_uint_eq(b.start, blocks[block].start + at);
            ck_assert_uint_gt(b.end, b.start);
            ck_assert_uint_eq(b.lead_in, lead == ATG_NONE || lead < first
                                             ? ATG_NONE
                                             : lead - (uint32_t)first);
            bytes += b.end - b.start;
            at = b.end < blocks[block].end ? b.end - blocks[block].start : 0;
            block += at == 0;
        }
        ck_assert_uint_le(bytes, ATG_PART_BYTES);
    }
    ck_assert_uint_eq(block, N);
    atg_sections_release(&walk);
    g_string_free(text, TRUE);
    g_free(blocks);
}
END_TEST

START_TEST(most_documents_are_one_section)
{
    atg_block block = {0, 5, ATG_BLOCK_PROSE, ATG_NONE};
    atg_document doc = {.text = ATG_STR("words"), .blocks = &block, .n_blocks = 1};
    atg_sections walk;
    for (size_t n = 0; n <= 1; n++) {
        doc.n_blocks = n;
        atg_sections_init(&walk, &doc);
        ck_assert(atg_sections_next(&walk));
        ck_assert_ptr_eq(walk.section.blocks, &block);
        ck_assert_uint_eq(walk.section.n_blocks, n);
        ck_assert(!atg_sections_next(&walk));
        atg_sections_release(&walk);
    }
}
END_TEST

/* ---- reading --------------------------------------------------------------------- */

typedef struct seen {
    const char *raw; /* the file as UTF-8 or Latin-1, to compare with */
    size_t unit;     /* bytes of a character of it: 2 for UTF-16 */
    size_t parts, largest, repaired;
    uint64_t end; /* of the last block, in the file */
    GString *text;
    bool latin;
} seen;

static bool take(atg_document *doc, void *user)
{
    seen *s = user;
    ck_assert_uint_eq(doc->part, s->parts++);
    ck_assert(atg_str_is(doc->info.title, "A title of four words"));
    ck_assert(atg_str_is(doc->info.date, "2021-07-19"));
    for (size_t i = 0; i < doc->n_blocks; i++) {
        uint64_t from, to;
        const atg_block *b = &doc->blocks[i];
        atg_document_origin(doc, b->start, b->end, &from, &to);
        ck_assert_uint_ge(from, s->end);
        if (!s->latin && s->unit == 1)
            ck_assert_mem_eq(s->raw + from, doc->text.p + b->start, b->end - b->start);
        else if (s->unit == 2)
            ck_assert_uint_eq(to - from, 2 * (b->end - b->start));
        s->end = to;
        g_string_append_len(s->text, doc->text.p + b->start, b->end - b->start);
        g_string_append_c(s->text, '\n');
    }
    s->largest = MAX(s->largest, doc->text.n);
    s->repaired += doc->repaired;
    atg_document_release(doc);
    return true;
}

/* What a text of paragraphs is when it is read, by parts. */
static GString *paragraphs(size_t bytes)
{
    GString *s = g_string_new("A title of four words\n\n19 July 2021\n\n");
    for (unsigned i = 0; s->len < bytes; i++) {
        unsigned sentences = i % 97 == 5 ? 6000 : 1 + i % 5;
        for (unsigned k = 0; k < sentences; k++)
            g_string_append_printf(s, "%sSentence %u of paragraph %u ends here.",
                                   k ? " " : "", k, i);
        g_string_append(s, "\n\n");
    }
    return s;
}

static seen read_as(const char *bytes, size_t n, const char *encoding,
                    const char *format)
{
    char path[] = "/tmp/atg-part-XXXXXX";
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.encoding = encoding, .format = format};
    seen s = {.raw = bytes, .unit = 1, .text = g_string_new(NULL)};
    close(g_mkstemp(path));
    ck_assert(g_file_set_contents(path, bytes, (gssize)n, NULL));
    s.unit = encoding && g_str_has_prefix(encoding, "utf-16") ? 2 : 1;
    s.latin = encoding != NULL;
    atg_code rc = atg_document_read(path, &opt, take, &s, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    g_unlink(path);
    return s;
}

/* Words only: where paragraphs are longer than a part, blocks are cut. */
static void check_words(const GString *want, const GString *is)
{
    char **a = g_strsplit_set(want->str, " \n", -1);
    char **b = g_strsplit_set(is->str, " \n", -1);
    size_t i = 0, k = 0;
    for (;; i++, k++) {
        while (a[i] && !*a[i])
            i++;
        while (b[k] && !*b[k])
            k++;
        if (!a[i] || !b[k])
            break;
        if (strcmp(a[i], b[k]) != 0) /* an assertion for each word takes seconds */
            ck_abort_msg("'%s', not '%s'", b[k], a[i]);
    }
    ck_assert(!a[i] && !b[k]);
    g_strfreev(a);
    g_strfreev(b);
}

static seen read_back(const char *bytes, size_t n, const char *encoding)
{
    return read_as(bytes, n, encoding, "text");
}

/* A block of code that reaches over parts is code in all of them. */
START_TEST(parts_of_markdown)
{
    GString *words = g_string_new("A title of four words\n");
    GString *text =
        g_string_new("---\ndate: 2021-07-19\n---\n# A title of four words\n\n");
    for (unsigned i = 0; i < 12000; i++) {
        bool code = i >= 3000 && i < 9000;
        if (i == 3000 || i == 9000)
            g_string_append(text, "~~~~\n");
        g_string_append_printf(text, "%s %u ends here.\n\n",
                               code ? "Code of line" : "Paragraph number", i);
        if (!code)
            g_string_append_printf(words, "Paragraph number %u ends here.\n", i);
    }
    seen s = read_as(text->str, text->len, NULL, "markdown");
    ck_assert_uint_ge(s.parts, text->len / ATG_PART_BYTES);
    ck_assert_str_eq(strstr(s.text->str, "A title"), words->str);
    g_string_free(words, TRUE);
    g_string_free(s.text, TRUE);
    g_string_free(text, TRUE);
}
END_TEST

START_TEST(parts_are_the_file)
{
    GString *text = paragraphs(1000000);
    seen s = read_back(text->str, text->len, NULL);
    ck_assert_uint_ge(s.parts, text->len / ATG_PART_BYTES);
    ck_assert_uint_le(s.largest, ATG_PART_BYTES + 1);
    ck_assert_uint_eq(s.repaired, 0);
    check_words(text, s.text);
    g_string_free(s.text, TRUE);
    g_string_free(text, TRUE);
}
END_TEST

/* A list longer than a part: no item of it is lost as a menu behind the cut. */
static bool take_items(atg_document *doc, void *user)
{
    size_t *n = user;
    for (size_t i = 0; i < doc->n_blocks; i++)
        *n += doc->blocks[i].kind == ATG_BLOCK_ITEM;
    atg_document_release(doc);
    return true;
}

START_TEST(lists_go_on_behind_a_part)
{
    enum { ITEMS = 20000 };
    char path[] = "/tmp/atg-part-XXXXXX";
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    GString *s = g_string_new("A title of four words\n\n19 July 2021\n\n"
                              "These were named:\n\n");
    size_t n = 0;
    for (unsigned i = 0; i < ITEMS; i++)
        g_string_append_printf(s, "- Person Number %u\n", i);
    g_string_append(s, "\nThat is all.\n");
    close(g_mkstemp(path));
    ck_assert(g_file_set_contents(path, s->str, (gssize)s->len, NULL));
    ck_assert_int_eq(atg_document_read(path, &opt, take_items, &n, &err), ATG_OK);
    ck_assert_uint_eq(n, ITEMS);
    g_unlink(path);
    g_string_free(s, TRUE);
}
END_TEST

START_TEST(parts_in_other_encodings)
{
    static const char *const encodings[] = {"utf-16le", "utf-16be", "windows-1252",
                                            "gb18030", "euc-jp"};
    GString *text = paragraphs(600000);
    gsize n;
    char *bytes =
        g_convert(text->str, (gssize)text->len, encodings[_i], "utf-8", NULL, &n, NULL);
    ck_assert_ptr_nonnull(bytes);
    seen s = read_back(bytes, n, encodings[_i]);
    ck_assert_uint_ge(s.parts, 4);
    check_words(text, s.text);
    g_string_free(s.text, TRUE);
    g_string_free(text, TRUE);
    g_free(bytes);
}
END_TEST

/* A character that cannot be read is counted once, wherever it stands. */
START_TEST(repairs_of_all_parts_are_told_once)
{
    GString *text = paragraphs(600000);
    size_t places[] = {100, 200000, 500000};
    for (size_t i = 0; i < G_N_ELEMENTS(places); i++)
        text->str[places[i]] = '\xff';
    char path[] = "/tmp/atg-part-XXXXXX";
    atg_error err = ATG_ERROR_INIT;
    seen s = {.raw = text->str, .unit = 1, .latin = true, .text = g_string_new(NULL)};
    close(g_mkstemp(path));
    ck_assert(g_file_set_contents(path, text->str, (gssize)text->len, NULL));
    ck_assert_int_eq(atg_document_read(path, NULL, take, &s, &err), ATG_OK);
    ck_assert_uint_eq(s.repaired, 3);
    g_unlink(path);
    g_string_free(s.text, TRUE);
    g_string_free(text, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("part");
    TCase *c = tcase_create("part");
    tcase_set_timeout(c, 60);
    tcase_add_loop_test(c, cut_where_it_is_best, 0, G_N_ELEMENTS(cuts));
    tcase_add_test(c, sections_are_the_document);
    tcase_add_test(c, most_documents_are_one_section);
    tcase_add_test(c, parts_are_the_file);
    tcase_add_test(c, parts_of_markdown);
    tcase_add_test(c, lists_go_on_behind_a_part);
    tcase_add_loop_test(c, parts_in_other_encodings, 0, 5);
    tcase_add_test(c, repairs_of_all_parts_are_told_once);
    suite_add_tcase(s, c);
    return run_suite(s);
}
