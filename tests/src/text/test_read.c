#include "support.h"

#include <fcntl.h>
#include <archive.h>
#include <archive_entry.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <glib/gstdio.h>

static char *folder;

static void setup(void)
{
    folder = g_dir_make_tmp("atg-text-XXXXXX", NULL);
    ck_assert_ptr_nonnull(folder);
}

static void remove_all(const char *path)
{
    GDir *dir =
        g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
    for (const char *name = dir ? g_dir_read_name(dir) : NULL; name;
         name = g_dir_read_name(dir)) {
        char *child = g_build_filename(path, name, NULL);
        remove_all(child);
        g_free(child);
    }
    if (dir)
        g_dir_close(dir);
    g_remove(path);
}

static void teardown(void)
{
    remove_all(folder);
    g_free(folder);
}

static char *in_folder(const char *name)
{
    return g_build_filename(folder, name, NULL);
}

static char *write_file(const char *name, const char *bytes, size_t n)
{
    char *path = in_folder(name);
    ck_assert(g_file_set_contents(path, bytes, (gssize)n, NULL));
    return path;
}

typedef struct gathered {
    GString *ids, *texts;
    unsigned n, stop_after;
} gathered;

static bool gather(atg_document *doc, void *user)
{
    gathered *g = user;
    g_string_append_printf(g->ids, "%.*s\n", ATG_STR_ARG(doc->info.id));
    g_string_append_len(g->texts, doc->text.p, (gssize)doc->text.n);
    atg_document_release(doc);
    return ++g->n != g->stop_after;
}

static atg_code read_path(const char *path, const atg_read_options *opt, gathered *g,
                          atg_error *err)
{
    *err = (atg_error)ATG_ERROR_INIT;
    g->ids = g_string_new(NULL);
    g->texts = g_string_new(NULL);
    g->n = 0;
    return atg_document_read(path, opt, gather, g, err);
}

static void forget(gathered *g)
{
    g_string_free(g->ids, TRUE);
    g_string_free(g->texts, TRUE);
}

static void refused(const char *name, const char *bytes, size_t n, atg_code code,
                    const char *says)
{
    char *path = write_file(name, bytes, n);
    gathered g = {0};
    atg_error err;
    ck_assert_int_eq(read_path(path, NULL, &g, &err), code);
    ck_assert_msg(strstr(err.message, says), "%s", err.message);
    ck_assert_msg(strstr(err.message, name), "%s", err.message);
    ck_assert_uint_eq(g.n, 0);
    forget(&g);
    g_free(path);
}

#define REFUSED(name, bytes, code, says)                                               \
    refused(name, bytes, sizeof(bytes) - 1, code, says)

START_TEST(refuses_what_is_no_article)
{
    REFUSED("a.txt", "<graphml xmlns=\"x\"><graph/></graphml>", ATG_E_UNSUPPORTED,
            "is GraphML, not an article; try 'attrigraph convert'");
    REFUSED("b.txt", "<?xml version=\"1.0\"?>\n<!-- c -->\n<!DOCTYPE svg>\n<svg/>",
            ATG_E_UNSUPPORTED, "is SVG");
    REFUSED("c.xml", "<?xml version=\"1.0\"?><rss></rss>", ATG_E_UNSUPPORTED,
            "RSS feed");
    REFUSED("d.xml", "<?xml version=\"1.0\"?><foo:bar/>", ATG_E_UNSUPPORTED,
            "'foo:bar'");
    REFUSED("e.txt", "%PDF-1.4\n", ATG_E_UNSUPPORTED, "is a PDF");
    REFUSED("f.txt", "\0\1\2\3\4\5\6\7\0\1\2\3abc", ATG_E_UNSUPPORTED, "looks binary");
    REFUSED("g.json", "{\"a\": 1}", ATG_E_UNSUPPORTED, "is JSON");
    REFUSED("h.txt", "", ATG_E_FORMAT, "is empty");
}
END_TEST

START_TEST(xhtml_and_explicit_formats_are_read)
{
    atg_document doc;
    parse(&doc, str("<?xml version='1.0'?><html><p>One thing.</p></html>"), "a", NULL);
    ck_assert_str_eq(doc.text.p, "One thing.\n");
    atg_document_release(&doc);
    parse(&doc, str("<graphml>One thing.</graphml>"), "a", "text");
    atg_document_release(&doc);
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "docx"};
    ck_assert_int_eq(atg_document_parse(&doc, str("x"), "a", &opt, &err), ATG_E_USAGE);
    ck_assert_ptr_nonnull(strstr(err.message, "docx"));
}
END_TEST

START_TEST(strict_makes_repairs_errors)
{
    atg_document doc = {0};
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.strict = true};
    ck_assert_int_eq(atg_document_parse(&doc, str("It was hit \xFF."), "a", &opt, &err),
                     ATG_E_ENCODING);
    ck_assert_uint_eq(err.byte, 11);
    ck_assert_ptr_nonnull(strstr(err.message, "byte 11"));
    ck_assert_ptr_null(doc.text.p);
    parse(&doc, str("It was hit \xFF."), "a", NULL);
    ck_assert_uint_eq(doc.repaired, 1);
    ck_assert_uint_eq(doc.first_repair, 11);
    atg_document_release(&doc);
}
END_TEST

START_TEST(pages_name_their_encoding)
{
    atg_document doc;
    parse(&doc, str("<html><meta charset=windows-1251><p>\xCA\xE8\xF2\xE0\xE9.</p>"),
          "a", NULL);
    ck_assert_str_eq(doc.text.p, "\u041A\u0438\u0442\u0430\u0439.\n");
    atg_document_release(&doc);
    parse(&doc, str("<html><meta charset=no-such><p>Caf\u00E9.</p>"), "a", NULL);
    ck_assert_str_eq(doc.text.p, "Caf\u00E9.\n");
    atg_document_release(&doc);
}
END_TEST

static const char records[] = "\xEF\xBB\xBF{\"id\": \"a1\", \"text\": \"China\\u0000 "
                              "was \\\"blamed\\\".\\n\\nTwo.\", "
                              "\"title\": \"T\\u0001\", \"date\": \"19 July 2021\"}\n"
                              "\n"
                              "{\"id\": 7, \"text\": \"Three.\"}\r\n"
                              "{\"text\": \"Four.\"}\n"
                              "{\"text\": 5}\n"
                              "not json\n"
                              "{\"text\": \"Six \xFF.\"}";

START_TEST(records_are_streamed)
{
    char *path = write_file("a.jsonl", records, sizeof records - 1);
    gathered g = {0};
    atg_error err;
    ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_E_FORMAT);
    ck_assert_uint_eq(err.line, 5);
    ck_assert_ptr_nonnull(strstr(err.message, "(and 1 lines more)"));
    char *ids = g_strdup_printf("a1\n7\n%s:4\n%s:7\n", path, path);
    ck_assert_str_eq(g.ids->str, ids);
    ck_assert_str_eq(g.texts->str, "China\uFFFD was \"blamed\".\nTwo.\nThree.\nFour.\n"
                                   "Six \uFFFD.\n");
    forget(&g);
    g.stop_after = 2;
    ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_OK);
    ck_assert_uint_eq(g.n, 2);
    forget(&g);
    g_free(ids);
    g_free(path);
}
END_TEST

static bool look_at_record(atg_document *doc, void *user)
{
    uint64_t from, to;
    (void)user;
    ck_assert(atg_str_is(doc->info.title, "T\uFFFD"));
    ck_assert(atg_str_is(doc->info.date, "2021-07-19"));
    /* spans are bytes of the text's value: NUL is one byte of it */
    atg_document_origin(doc, 5, 8, &from, &to);
    ck_assert_uint_eq(from, 5);
    ck_assert_uint_eq(to, 6);
    atg_document_release(doc);
    return false;
}

START_TEST(records_have_fields_and_spans)
{
    char *path = write_file("a.jsonl", records, sizeof records - 1);
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_document_read(path, NULL, look_at_record, NULL, &err), ATG_OK);
    g_free(path);
}
END_TEST

typedef struct long_seen {
    size_t documents, parts;
    uint64_t end;
} long_seen;

static bool look_at_long(atg_document *doc, void *user)
{
    long_seen *s = user;
    bool in_long = s->documents == 1 && !atg_str_is(doc->info.id, "after");
    if (in_long) {
        uint64_t from, to;
        ck_assert(atg_str_is(doc->info.id, "long"));
        ck_assert(atg_str_is(doc->info.date, "2021-07-19"));
        ck_assert(atg_str_is(doc->info.title, "Told behind the text"));
        ck_assert_uint_eq(doc->part, s->parts++);
        const atg_block *last = &doc->blocks[doc->n_blocks - 1];
        atg_document_origin(doc, last->start, last->end, &from, &to);
        ck_assert_uint_gt(from, s->end);
        s->end = to;
    } else {
        ck_assert(atg_str_is(doc->info.id, s->documents ? "after" : "before"));
        s->documents++;
    }
    atg_document_release(doc);
    return true;
}

/* What stands behind a text of more than two MiB is known in its first part. */
START_TEST(long_records_come_in_parts)
{
    GString *s = g_string_new("{\"id\": \"before\", \"text\": \"It was hit.\"}\n");
    size_t begin, n = 0;
    g_string_append(s, "{\"text\": \"");
    begin = s->len;
    while (s->len < begin + (3 << 20)) {
        g_string_append_printf(s, "Sentence %zu of \\\"many\\\" ends here.\\n\\n", n++);
    }
    g_string_append(s, "\", \"id\": \"long\", \"date\": \"2021-07-19\", \"title\": "
                       "\"Told behind the text\"}\n"
                       "{\"id\": \"after\", \"text\": \"It was hit.\"}");
    char *path = write_file("a.jsonl", s->str, s->len);
    atg_error err = ATG_ERROR_INIT;
    long_seen seen = {0};
    atg_code rc = atg_document_read(path, NULL, look_at_long, &seen, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    ck_assert_uint_eq(seen.documents, 2);
    ck_assert_uint_ge(seen.parts, 20);
    ck_assert_uint_gt(seen.end, 2 << 20);
    g_string_free(s, TRUE);
    g_free(path);
}
END_TEST

START_TEST(a_record_has_a_limit)
{
    GString *s = g_string_new("{\"text\": \"");
    for (int i = 0; i < 1000; i++)
        g_string_append(s, "word ");
    g_string_append(s, "\"}\n{\"id\": \"b\", \"text\": \"Short.\"}\n");
    char *path = write_file("a.jsonl", s->str, s->len);
    gathered g = {0};
    atg_error err;
    atg_read_options opt = {.max_bytes = 500};
    ck_assert_int_eq(read_path(path, &opt, &g, &err), ATG_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "longer than the limit"));
    ck_assert_str_eq(g.ids->str, "b\n");
    forget(&g);
    g_string_free(s, TRUE);
    g_free(path);
}
END_TEST

/* What would cost many times its bytes is refused: a page of tags only, and one whose
 * every other character is recoded. */
START_TEST(pages_in_too_many_pieces_are_refused)
{
    static const char *const heads[] = {"<!DOCTYPE html><body>",
                                        "<!DOCTYPE html><meta charset='latin1'><body>"};
    static const char *const pieces[] = {"<p>a", "a\xe9"};
    for (size_t k = 0; k < G_N_ELEMENTS(pieces); k++) {
        GString *s = g_string_new(heads[k]);
        for (int i = 0; i < 510000; i++)
            g_string_append(s, pieces[k]);
        char *path = write_file("a.html", s->str, s->len);
        gathered g = {0};
        atg_error err;
        ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_E_LIMIT);
        ck_assert_ptr_nonnull(strstr(err.message, "more than 500000"));
        forget(&g);
        g_string_free(s, TRUE);
        g_free(path);
    }
}
END_TEST

START_TEST(a_page_has_a_limit)
{
    GString *s = g_string_new("<!DOCTYPE html><body>");
    while (s->len < 17 << 20)
        g_string_append(s,
                        "<p>It was hit, and hit again, and nobody knew by whom. Nobody "
                        "told who had done it, or why, or how they came in.\n");
    char *path = write_file("a.html", s->str, s->len);
    gathered g = {0};
    atg_error err;
    atg_read_options opt = {.max_bytes = 32 << 20};
    ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_E_LIMIT);
    ck_assert_ptr_nonnull(strstr(err.message, "raise --max-bytes"));
    forget(&g);
    ck_assert_int_eq(read_path(path, &opt, &g, &err), ATG_OK);
    forget(&g);
    g_string_free(s, TRUE);
    g_free(path);
}
END_TEST

START_TEST(a_file_has_a_limit)
{
    char *path = write_file("a.txt", "It was hit.\n", 12);
    gathered g = {0};
    atg_error err;
    atg_read_options opt = {.max_bytes = 11};
    ck_assert_int_eq(read_path(path, &opt, &g, &err), ATG_E_LIMIT);
    forget(&g);
    opt.max_bytes = 12;
    ck_assert_int_eq(read_path(path, &opt, &g, &err), ATG_OK);
    forget(&g);
    g_free(path);
}
END_TEST

/* Packs bytes with libarchive's filter of that name. */
static char *pack(const char *name, const char *filter, const char *bytes, size_t n)
{
    char *path = in_folder(name);
    struct archive *a = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "data");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, (la_int64_t)n);
    ck_assert_int_eq(archive_write_add_filter_by_name(a, filter), ARCHIVE_OK);
    archive_write_set_format_raw(a);
    ck_assert_int_eq(archive_write_open_filename(a, path), ARCHIVE_OK);
    ck_assert_int_eq(archive_write_header(a, entry), ARCHIVE_OK);
    ck_assert_int_eq(archive_write_data(a, bytes, n), (la_ssize_t)n);
    archive_write_close(a);
    archive_write_free(a);
    archive_entry_free(entry);
    return path;
}

START_TEST(packed_files_are_opened)
{
    static const char *const rows[][2] = {{"a.txt.gz", "gzip"},
                                          {"a.bz2", "bzip2"},
                                          {"a.html.xz", "xz"},
                                          {"a.zst", "zstd"}};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const char *text = "<html><p>China was blamed.</p></html>";
        char *path = pack(rows[i][0], rows[i][1], text, strlen(text));
        gathered g = {0};
        atg_error err;
        atg_code rc = read_path(path, NULL, &g, &err);
        ck_assert_msg(rc == ATG_OK, "%s", err.message);
        ck_assert_str_eq(g.texts->str, "China was blamed.\n");
        forget(&g);
        g_free(path);
    }
}
END_TEST

START_TEST(bombs_are_not_unpacked)
{
    size_t n = 32u << 20;
    char *zeros = g_malloc(n);
    memset(zeros, ' ', n);
    static const char *const filters[] = {"gzip", "bzip2", "xz", "zstd"};
    for (size_t i = 0; i < G_N_ELEMENTS(filters); i++) {
        char *path = pack("bomb.txt.gz", filters[i], zeros, n);
        gathered g = {0};
        atg_error err;
        ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_E_LIMIT);
        ck_assert_ptr_nonnull(strstr(err.message, "200 times"));
        forget(&g);
        g_free(path);
    }
    g_free(zeros);
}
END_TEST

START_TEST(damaged_packing_is_named)
{
    char *path = pack("a.gz", "gzip", "China was blamed for it.", 24), *bytes;
    gsize n;
    ck_assert(g_file_get_contents(path, &bytes, &n, NULL));
    bytes[n / 2] ^= 0x55;
    bytes[n / 2 + 1] ^= 0x55;
    g_free(path);
    path = write_file("b.gz", bytes, n - 6);
    gathered g = {0};
    atg_error err;
    ck_assert_int_ne(read_path(path, NULL, &g, &err), ATG_OK);
    ck_assert_ptr_nonnull(strstr(err.message, "b.gz"));
    forget(&g);
    g_free(bytes);
    g_free(path);
}
END_TEST

static void cannot_read(const char *path, const char *says)
{
    gathered g = {0};
    atg_error err;
    ck_assert_int_ne(read_path(path, NULL, &g, &err), ATG_OK);
    ck_assert_msg(strstr(err.message, says), "%s", err.message);
    forget(&g);
}

START_TEST(only_files_are_read)
{
    char *fifo = in_folder("fifo"), *none = in_folder("none");
    ck_assert_int_eq(mkfifo(fifo, 0600), 0);
    cannot_read(fifo, "it is a FIFO");
    cannot_read(folder, "it is a folder");
    cannot_read("/dev/null", "it is a device");
    cannot_read(none, "No such file");
    g_free(fifo);
    g_free(none);
}
END_TEST

START_TEST(an_unreadable_file_is_named)
{
    char *path = write_file("a.txt", "x", 1);
    ck_assert_int_eq(g_chmod(path, 0), 0);
    if (geteuid() != 0)
        cannot_read(path, "ermission denied");
    g_free(path);
}
END_TEST

START_TEST(standard_input_is_read)
{
    char *path = write_file("in", "China was blamed.\n", 18);
    FILE *in = freopen(path, "r", stdin);
    ck_assert_ptr_nonnull(in);
    gathered g = {0};
    atg_error err;
    ck_assert_int_eq(read_path("-", NULL, &g, &err), ATG_OK);
    ck_assert_str_eq(g.texts->str, "China was blamed.\n");
    forget(&g);
    g_free(path);
}
END_TEST

/* Without a standard input the first file opened is descriptor 0. */
START_TEST(every_file_is_closed)
{
    char *path = write_file("in", "China was blamed.\n", 18);
    close(0);
    gathered g = {0};
    atg_error err;
    ck_assert_int_eq(read_path(path, NULL, &g, &err), ATG_OK);
    ck_assert_int_eq(fcntl(0, F_GETFD), -1);
    forget(&g);
    ck_assert_int_eq(open(path, O_RDONLY), 0);
    ck_assert_int_eq(read_path("-", NULL, &g, &err), ATG_OK);
    ck_assert_int_ne(fcntl(0, F_GETFD), -1);
    forget(&g);
    g_free(path);
}
END_TEST

int main(void)
{
    static const TTest *tests[24];
    size_t n = 0;
    tests[n++] = refuses_what_is_no_article;
    tests[n++] = xhtml_and_explicit_formats_are_read;
    tests[n++] = strict_makes_repairs_errors;
    tests[n++] = pages_name_their_encoding;
    tests[n++] = records_are_streamed;
    tests[n++] = records_have_fields_and_spans;
    tests[n++] = a_record_has_a_limit;
    tests[n++] = long_records_come_in_parts;
    tests[n++] = a_file_has_a_limit;
    tests[n++] = a_page_has_a_limit;
    tests[n++] = pages_in_too_many_pieces_are_refused;
    tests[n++] = packed_files_are_opened;
    tests[n++] = bombs_are_not_unpacked;
    tests[n++] = damaged_packing_is_named;
    tests[n++] = only_files_are_read;
    tests[n++] = an_unreadable_file_is_named;
    tests[n++] = standard_input_is_read;
    tests[n++] = every_file_is_closed;
    Suite *suite = suite_create("read");
    TCase *tc = tcase_create("read");
    tcase_set_timeout(tc, 120);
    tcase_add_checked_fixture(tc, setup, teardown);
    for (size_t i = 0; i < n; i++)
        tcase_add_test(tc, tests[i]);
    suite_add_tcase(suite, tc);
    return run_suite(suite);
}
