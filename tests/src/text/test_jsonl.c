/* text/jsonl.c, json_line.c: records read fast are the same as read by jansson. */
#include <check.h>
#include <jansson.h>
#include <stdlib.h>

#include "text/json_long.h"
#include "text/jsonl.h"
#include "tests/run_suite.h"

static atg_json_line line;

static void teardown(void)
{
    atg_json_line_release(&line);
}

/* Where the fast reader reads a line, jansson reads the same fields out of it. */
static bool agrees(const char *text, size_t n)
{
    if (!atg_json_line_read(&line, (atg_str){text, n}))
        return false;
    json_t *record = json_loadb(text, n, JSON_ALLOW_NUL, NULL);
    ck_assert_msg(json_is_object(record), "jansson refuses: %.*s", (int)n, text);
    for (int i = 0; i < ATG_JSON_FIELDS; i++) {
        const json_t *v =
            json_object_get(record, atg_json_field_name((atg_json_field)i));
        atg_str want = {json_string_value(v), json_string_length(v)};
        ck_assert_msg(atg_str_eq(want, line.fields[i]), "'%s' of %.*s is '%.*s'",
                      atg_json_field_name((atg_json_field)i), (int)n, text,
                      ATG_STR_ARG(line.fields[i]));
    }
    const json_t *id = json_object_get(record, "id");
    ck_assert_int_eq(json_is_integer(id), line.has_number);
    if (line.has_number)
        ck_assert_int_eq(json_integer_value(id), line.number);
    json_decref(record);
    return true;
}

static const char *const flat[] = {
    "{\"text\": \"a\"}",
    "{\"text\":\"\"}",
    " {\t\"text\" : \"a\" , \"id\" : \"b\" } \r",
    "{\"id\": 7, \"text\": \"a\"}",
    "{\"id\": 0, \"text\": \"a\"}",
    "{\"id\":9223372036854775807,\"text\":\"a\"}",
    "{\"text\": \"a\", \"n\": 12, \"note\": \"x\", \"url\": \"http:\\/\\/x\\/\"}",
    "{\"text\": \"first\", \"text\": \"last\"}",
    "{\"text\": \"line\\nline\\r\\n\\ttab \\\"quoted\\\" back\\\\slash\\b\\f\"}",
    "{\"text\": \"\\u0068acked \\u2019 \\uD83D\\uDE00 \\u00ad\\uFFFE\"}",
    "{\"te\\u0078t\": \"name in codes\"}",
    "{\"text\": \"\u00e9\u4e2d\U0001F600\u2028\"}",
    "{\"title\": \"t\", \"date\": \"2021-07-19\", \"source\": \"s\", \"text\": \"a\"}",
};

static const char *const others[] = {
    "",
    "{}",
    "[]",
    "{\"text\": 5}",
    "{\"text\": null, \"id\": 1}",
    "{\"text\": \"a\"",
    "{\"text\": \"a\"} x",
    "{\"text\": \"a\",}",
    "{\"text\" \"a\"}",
    "{text: \"a\"}",
    "{\"text\": \"a}",
    "{\"text\": \"a\tb\"}",
    "{\"text\": \"a\\x\"}",
    "{\"text\": \"a\\u12\"}",
    "{\"text\": \"\\uD83D\"}",
    "{\"text\": \"\\uDE00\"}",
    "{\"text\": \"\\uD83Dx\"}",
    "{\"text\": \"\\u0000\"}",
    "{\"text\": \"a\", \"id\": 01}",
    "{\"text\": \"a\", \"id\": 1.5}",
    "{\"text\": \"a\", \"id\": -1}",
    "{\"text\": \"a\", \"id\": 1e3}",
    "{\"text\": \"a\", \"id\": 99999999999999999999}",
    "{\"text\": \"a\", \"tags\": [\"b\"]}",
    "{\"text\": \"a\", \"subject\": {\"x\": 1}}",
    "{\"text\": \"a\", \"flag\": true}",
    "{\"id\": 1, \"text\": \"a\", \"id\": \"b\"}",
};

START_TEST(flat_records_are_read)
{
    ck_assert_msg(agrees(flat[_i], strlen(flat[_i])), "%s", flat[_i]);
}
END_TEST

START_TEST(others_are_left_alone)
{
    ck_assert_msg(!agrees(others[_i], strlen(others[_i])), "%s", others[_i]);
}
END_TEST

/* One byte changed, one left out, cut anywhere: never another answer than jansson's. */
START_TEST(broken_records_agree)
{
    static const char marks[] = "\"\\{}[]:,u0 \n\t\x01x/bd";
    char text[256];
    size_t n = strlen(flat[_i]);
    for (size_t at = 0; at < n; at++) {
        agrees(flat[_i], at);
        memcpy(text, flat[_i], at);
        memcpy(text + at, flat[_i] + at + 1, n - at - 1);
        if ((flat[_i][at] & 0x80) == 0)
            agrees(text, n - 1);
        for (size_t k = 0; k + 1 < sizeof marks && (flat[_i][at] & 0x80) == 0; k++) {
            memcpy(text, flat[_i], n);
            text[at] = marks[k];
            agrees(text, n);
        }
    }
}
END_TEST

/* ---- records too long to be held ------------------------------------------------- */

static GString *text_of(const atg_json_long *j)
{
    GString *s = g_string_new(NULL);
    int c;
    rewind(j->text);
    while ((c = getc(j->text)) != EOF)
        g_string_append_c(s, (char)c);
    return s;
}

/* Where the reader of long records reads a line, jansson reads the same out of it. */
static bool long_agrees(const char *text, size_t n)
{
    atg_error err = ATG_ERROR_INIT;
    const atg_json_place where = {"a.jsonl", 1};
    atg_json_long j = {0};
    FILE *file = atg_spool_new(&err);
    ck_assert_msg(file != NULL, "%s", err.message);
    ck_assert_uint_eq(fwrite(text, 1, n, file), n);
    atg_code rc = atg_json_long_read(&j, file, NULL, &where, &err);
    fclose(file);
    if (rc != ATG_OK) {
        ck_assert_int_eq(rc, ATG_E_FORMAT);
        atg_json_long_release(&j);
        return false;
    }
    json_t *record = json_loadb(text, n, JSON_ALLOW_NUL, NULL);
    ck_assert_msg(json_is_object(record), "jansson refuses: %.*s", (int)n, text);
    for (int i = 0; i < ATG_JSON_FIELDS; i++) {
        const json_t *v =
            json_object_get(record, atg_json_field_name((atg_json_field)i));
        atg_str want = {json_string_value(v), json_string_length(v)};
        GString *kept = i == ATG_JSON_TEXT ? text_of(&j) : NULL;
        atg_str is = kept ? (atg_str){kept->str, kept->len} : j.line.fields[i];
        ck_assert_msg(atg_str_eq(want, is), "'%s' of %.*s is '%.*s'",
                      atg_json_field_name((atg_json_field)i), (int)n, text,
                      ATG_STR_ARG(is));
        if (kept)
            g_string_free(kept, TRUE);
    }
    const json_t *id = json_object_get(record, "id");
    ck_assert_int_eq(json_is_integer(id), j.line.has_number);
    if (j.line.has_number)
        ck_assert_int_eq(json_integer_value(id), j.line.number);
    json_decref(record);
    atg_json_long_release(&j);
    return true;
}

START_TEST(long_records_are_read)
{
    static const char marks[] = "\"\\}";
    char text[256];
    size_t n = strlen(flat[_i]);
    ck_assert_msg(long_agrees(flat[_i], n), "%s", flat[_i]);
    for (size_t at = 0; at < n; at++) {
        long_agrees(flat[_i], at);
        for (size_t k = 0; k + 1 < sizeof marks && (flat[_i][at] & 0x80) == 0; k++) {
            memcpy(text, flat[_i], n);
            text[at] = marks[k];
            long_agrees(text, n);
        }
    }
}
END_TEST

static const struct {
    const char *text;
    bool read;
} unusual[] = {
    {"{\"text\": \"a\", \"flag\": true, \"no\": null, \"n\": -1.5e+3}", true},
    {"{\"id\": 1, \"text\": \"a\", \"id\": \"b\"}", true},
    {"{\"id\": \"b\", \"text\": \"a\", \"id\": -7}", true},
    {"{\"text\": \"a longer one\", \"text\": \"short\"}", true},
    {"{\"text\": 5}", false},
    {"{\"text\": \"a\", \"text\": null}", false},
    {"{\"text\": \"a\", \"tags\": [1]}", false},
    {"{\"text\": \"a\", \"n\": 01}", false},
    {"{\"text\": \"a\", \"n\": 1.}", false},
    {"{\"text\": \"a\", \"n\": nul}", false},
    {"{\"text\": \"a\"} x", false},
    {"{\"text\": \"\\uD83D\"}", false},
    {"{\"text\\u0000\": \"a\"}", false},
    {"{\"text\": \"a\", \"x\\u0000\": \"b\"}", false},
    {"{\"text\": \"a\\u0000b\"}", true},
    {"[]", false},
    {"", false},
};

START_TEST(unusual_long_records)
{
    bool read = long_agrees(unusual[_i].text, strlen(unusual[_i].text));
    ck_assert_msg(read == unusual[_i].read, "%s", unusual[_i].text);
}
END_TEST

/* Characters and escapes lie on the edges of what is read at once. */
START_TEST(long_texts_are_whole)
{
    GString *s = g_string_new("{\"id\": 3, \"text\": \"");
    for (unsigned i = 0; i < 60000; i++)
        g_string_append(s, i % 7 == 3 ? "\\u00e9\\n" : i % 5 ? "\u2019" : "ab\\\"");
    g_string_append(s, "\", \"title\": \"t\"}");
    ck_assert(long_agrees(s->str, s->len));
    g_string_free(s, TRUE);
}
END_TEST

/* What a full disk keeps from being put aside is an error of its own, and not the
 * fault of the record. */
START_TEST(full_disk_is_told)
{
    static const char text[] = "{\"text\": \"a\"}";
    atg_error err = ATG_ERROR_INIT;
    const atg_json_place where = {"a.jsonl", 1};
    atg_json_long j = {0};
    FILE *full = fopen("/dev/full", "w+b");
    if (!full)
        return; /* not on this system */
    ck_assert_uint_eq(fwrite(text, 1, sizeof text - 1, full), sizeof text - 1);
    ck_assert_int_eq(atg_json_long_read(&j, full, NULL, &where, &err), ATG_E_IO);
    ck_assert_ptr_nonnull(strstr(err.message, "aside"));
    fclose(full);
    atg_json_long_release(&j);
}
END_TEST

/* NULs are replaced by longer characters: the place told stays inside the record. */
START_TEST(places_lie_inside)
{
    static const char text[] = "\0\0{\0\0";
    atg_error err = ATG_ERROR_INIT;
    const atg_json_place where = {"a.jsonl", 1};
    atg_json_long j = {0};
    FILE *file = atg_spool_new(&err);
    ck_assert_uint_eq(fwrite(text, 1, 5, file), 5);
    ck_assert_int_eq(atg_json_long_read(&j, file, NULL, &where, &err), ATG_E_FORMAT);
    ck_assert_msg(g_str_has_prefix(err.message, "a.jsonl:1:1: "), "%s", err.message);
    fclose(file);
    atg_json_long_release(&j);
}
END_TEST

static bool count_document(atg_document *doc, void *user)
{
    ++*(size_t *)user;
    atg_document_release(doc);
    return true;
}

/* A line of blanks is skipped, however long it is. */
START_TEST(long_blank_lines_are_skipped)
{
    GString *s = g_string_new(NULL);
    g_string_set_size(s, ATG_JSON_LONG + 70000);
    memset(s->str, ' ', s->len);
    g_string_append(s, "\n{\"text\": \"APT28 hacked Sony.\"}\n");
    atg_error err = ATG_ERROR_INIT;
    FILE *file = atg_spool_new(&err);
    ck_assert_uint_eq(fwrite(s->str, 1, s->len, file), s->len);
    fflush(file);
    rewind(file);
    size_t n = 0;
    atg_source *source = atg_source_of_file(fileno(file), "a.jsonl");
    atg_code rc = atg_jsonl_read(source, "a.jsonl", NULL, count_document, &n, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    ck_assert_uint_eq(n, 1);
    atg_source_close(source);
    fclose(file);
    g_string_free(s, TRUE);
}
END_TEST

START_TEST(codes_are_told)
{
    ck_assert(agrees(flat[8], strlen(flat[8])) && line.coded);
    ck_assert(agrees(flat[9], strlen(flat[9])) && line.coded);
    ck_assert(agrees(flat[6], strlen(flat[6])) && !line.coded);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("jsonl");
    TCase *c = tcase_create("jsonl");
    tcase_add_checked_fixture(c, NULL, teardown);
    tcase_add_loop_test(c, flat_records_are_read, 0, G_N_ELEMENTS(flat));
    tcase_add_loop_test(c, others_are_left_alone, 0, G_N_ELEMENTS(others));
    tcase_add_loop_test(c, broken_records_agree, 0, G_N_ELEMENTS(flat));
    tcase_add_test(c, codes_are_told);
    tcase_add_loop_test(c, long_records_are_read, 0, G_N_ELEMENTS(flat));
    tcase_add_loop_test(c, unusual_long_records, 0, G_N_ELEMENTS(unusual));
    tcase_add_test(c, long_texts_are_whole);
    tcase_add_test(c, full_disk_is_told);
    tcase_add_test(c, places_lie_inside);
    tcase_add_test(c, long_blank_lines_are_skipped);
    suite_add_tcase(s, c);
    return run_suite(s);
}
