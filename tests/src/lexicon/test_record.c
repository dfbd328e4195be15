#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/record.h"
#include "tests/run_suite.h"

typedef struct seen {
    atg_arena arena;
    atg_error err;
    atg_code rc;
    size_t n;
    atg_record first, last;
    size_t stop_at;
} seen;

static atg_code take(const atg_record *r, void *user, atg_error *err)
{
    seen *s = user;
    if (s->n == 0)
        s->first = *r;
    s->last = *r;
    if (++s->n == s->stop_at)
        return atg_fail(err, ATG_E_USAGE, "enough");
    return ATG_OK;
}

static void parse_bytes(seen *s, atg_str text)
{
    *s = (seen){.err = ATG_ERROR_INIT, .stop_at = s->stop_at};
    atg_arena_init(&s->arena);
    s->rc = atg_records_parse(&s->arena, text, "t.lex", take, s, &s->err);
}

static void parse(seen *s, const char *text)
{
    s->stop_at = 0;
    parse_bytes(s, atg_str_of(text));
}

#define ck_str(got, want)                                                              \
    ck_assert_msg(atg_str_is((got), (want)), "'%.*s' is not '%s'", ATG_STR_ARG(got),   \
                  (want))

START_TEST(reads_a_record)
{
    seen s;
    parse(&s, "# head\n\n  agency \"National Cyber Security Centre\" country=GB \\\n"
              "      alias=\"NCSC|UK NCSC\" # trailing\r\nverb \"a\"\n");
    ck_assert_msg(s.rc == ATG_OK, "%s", s.err.message);
    ck_assert_uint_eq(s.n, 2);
    ck_str(s.first.kind, "agency");
    ck_str(s.first.head, "National Cyber Security Centre");
    ck_assert_uint_eq(s.first.n_attributes, 2);
    ck_str(atg_record_get(&s.first, "country"), "GB");
    ck_str(atg_record_get(&s.first, "alias"), "NCSC|UK NCSC");
    ck_assert_ptr_null(atg_record_get(&s.first, "none").p);
    ck_assert_ptr_null(atg_record_find(&s.first, "none"));
    ck_assert_uint_eq(s.first.line, 3);
    ck_assert_uint_eq(s.first.column, 3);
    ck_assert_uint_eq(atg_record_find(&s.first, "alias")->line, 4);
    ck_assert_uint_eq(atg_record_find(&s.first, "alias")->column, 7);
    ck_assert_uint_eq(s.last.line, 5);
    ck_assert_str_eq(s.last.file, "t.lex");
    atg_arena_release(&s.arena);
}
END_TEST

START_TEST(reads_strings)
{
    seen s;
    parse(&s, "\xEF\xBB\xBFperson \"A \\\"B\\\" \\\\ C\" \"on behalf of\"=x at.y=1,5 "
              "alias=\"one|\\\r\n     two\" empty=\"\"");
    ck_assert_msg(s.rc == ATG_OK, "%s", s.err.message);
    ck_str(s.first.head, "A \"B\" \\ C");
    ck_str(atg_record_get(&s.first, "on behalf of"), "x");
    ck_str(atg_record_get(&s.first, "at.y"), "1,5");
    ck_str(atg_record_get(&s.first, "alias"), "one|two");
    ck_str(atg_record_get(&s.first, "empty"), "");
    ck_assert_uint_eq(atg_record_find(&s.first, "empty")->line, 2);
    atg_arena_release(&s.arena);
}
END_TEST

START_TEST(reads_nothing)
{
    static const char *const texts[] = {"", "\n", "# only\n#", "  \t\r\n\\\n",
                                        "\xEF\xBB\xBF"};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        seen s;
        parse(&s, texts[i]);
        ck_assert_msg(s.rc == ATG_OK, "%s", s.err.message);
        ck_assert_uint_eq(s.n, 0);
        atg_arena_release(&s.arena);
    }
}
END_TEST

static const struct {
    const char *text;
    size_t line, column;
    const char *what;
} faults[] = {
    {"\n  \"x\"", 2, 3, "kind of record expected"},
    {"=", 1, 1, "kind of record expected"},
    {"verb", 1, 5, "head in double quotes expected"},
    {"verb accuse", 1, 6, "head in double quotes expected"},
    {"verb \"accuse", 1, 6, "head is not closed"},
    {"verb \"accuse\nx\"", 1, 6, "head is not closed"},
    {"verb \"accuse\\", 1, 6, "head is not closed"},
    {"verb \"ac\\nuse\"", 1, 9, "unknown escape"},
    {"verb \"a\"class=b", 1, 9, "blank expected"},
    {"verb \"a\" class", 1, 15, "'=' expected after 'class'"},
    {"verb \"a\" class b", 1, 15, "'=' expected after 'class'"},
    {"verb \"a\" =b", 1, 10, "attribute expected"},
    {"verb \"a\" class=", 1, 16, "value expected"},
    {"verb \"a\" class= b", 1, 16, "value expected"},
    {"verb \"a\" class=\"b", 1, 16, "value is not closed"},
    {"verb \"a\" class=b|c", 1, 17, "blank expected"},
    {"verb \"a\" class=\"b\"c", 1, 19, "blank expected"},
    {"verb \"a\" \\ b=c", 1, 10, "attribute expected"},
    {"verb \"a\" \\\n  b=\"c", 2, 5, "value is not closed"},
    {"verb \"a\x01\"", 1, 8, "control character"},
    {"verb \"a\"\rverb", 1, 9, "control character"},
    {"verb \"a\"\nverb \"\xC3\"", 2, 7, "not valid UTF-8"},
    {"verb \"\xED\xA0\x80\"", 1, 7, "not valid UTF-8"},
    {"verb \"\xC0\xAF\"", 1, 7, "not valid UTF-8"},
    {"verb \"e\xCC\x81\"", 1, 8, "not composed (NFC)"},
};

START_TEST(tells_faults)
{
    seen s;
    parse(&s, faults[_i].text);
    ck_assert_int_eq(s.rc, ATG_E_FORMAT);
    ck_assert_msg(strstr(s.err.message, faults[_i].what), "%s", s.err.message);
    ck_assert_msg(s.err.line == faults[_i].line && s.err.column == faults[_i].column,
                  "%s", s.err.message);
    char *place =
        g_strdup_printf("t.lex:%zu:%zu: ", faults[_i].line, faults[_i].column);
    ck_assert_msg(g_str_has_prefix(s.err.message, place), "%s", s.err.message);
    g_free(place);
    atg_arena_release(&s.arena);
}
END_TEST

START_TEST(sees_nul)
{
    seen s = {.stop_at = 0};
    parse_bytes(&s, ATG_STR("verb \"a\0b\""));
    ck_assert_int_eq(s.rc, ATG_E_FORMAT);
    ck_assert_uint_eq(s.err.column, 8);
    atg_arena_release(&s.arena);
}
END_TEST

static void expect_limit(const GString *text, const char *what)
{
    seen s = {.stop_at = 0};
    parse_bytes(&s, (atg_str){text->str, text->len});
    ck_assert_int_eq(s.rc, ATG_E_LIMIT);
    ck_assert_int_eq(s.err.code, ATG_E_LIMIT);
    ck_assert_msg(strstr(s.err.message, what), "%s", s.err.message);
    atg_arena_release(&s.arena);
}

static void fill(GString *s, char c, size_t n)
{
    for (size_t i = 0; i < n; i++)
        g_string_append_c(s, c);
}

START_TEST(keeps_caps)
{
    GString *s = g_string_new("verb \"");
    fill(s, 'x', ATG_RECORD_HEAD_CAP + 1);
    g_string_append(s, "\"");
    expect_limit(s, "head is longer");
    g_string_assign(s, "");
    fill(s, 'k', ATG_RECORD_KIND_CAP + 1);
    expect_limit(s, "kind of record is longer");
    g_string_assign(s, "verb \"a\" b=");
    fill(s, 'x', ATG_RECORD_VALUE_CAP + 1);
    expect_limit(s, "value is longer");
    g_string_assign(s, "verb \"a\" b=\"");
    fill(s, 'x', ATG_RECORD_VALUE_CAP + 1);
    g_string_append(s, "\"");
    expect_limit(s, "value is longer");
    g_string_assign(s, "verb \"a\"");
    for (int i = 0; i <= ATG_RECORD_ATTRIBUTE_CAP; i++)
        g_string_append_printf(s, " k%d=v", i);
    expect_limit(s, "more than 64 attributes");
    g_string_assign(s, "");
    for (int i = 0; i <= ATG_RECORD_COUNT_CAP; i++)
        g_string_append(s, "v\"\"\n");
    expect_limit(s, "records");
    g_string_assign(s, "");
    fill(s, ' ', ATG_RECORD_FILE_CAP + 1);
    expect_limit(s, "bytes");
    g_string_free(s, TRUE);
}
END_TEST

START_TEST(stops_when_told)
{
    seen s = {.stop_at = 2};
    parse_bytes(&s, ATG_STR("v \"1\"\nv \"2\"\nv \"3\"\n"));
    ck_assert_int_eq(s.rc, ATG_E_USAGE);
    ck_assert_uint_eq(s.n, 2);
    atg_arena_release(&s.arena);
}
END_TEST

/* ---- properties ---- */

static void put_quoted(GString *out, const char *s)
{
    g_string_append_c(out, '"');
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            g_string_append_c(out, '\\');
        g_string_append_c(out, *s);
    }
    g_string_append_c(out, '"');
}

static char *random_text(GRand *rnd)
{
    static const char *const bits[] = {"a", " ", "\\", "\"", "|",
                                       "#", "=", "ü",  "\t", "日"};
    GString *s = g_string_new(NULL);
    for (int n = g_rand_int_range(rnd, 0, 12); n > 0; n--)
        g_string_append(s, bits[g_rand_int_range(rnd, 0, G_N_ELEMENTS(bits))]);
    return g_string_free(s, FALSE);
}

START_TEST(what_is_written_is_read)
{
    GRand *rnd = g_rand_new_with_seed(7);
    for (int round = 0; round < 2000; round++) {
        GString *text = g_string_new("kind ");
        char *head = random_text(rnd), *value = random_text(rnd),
             *key = random_text(rnd);
        put_quoted(text, head);
        g_string_append(text, g_rand_boolean(rnd) ? " " : " \\\n\t ");
        put_quoted(text, key);
        g_string_append_c(text, '=');
        put_quoted(text, value);
        seen s = {.stop_at = 0};
        parse_bytes(&s, (atg_str){text->str, text->len});
        ck_assert_msg(s.rc == ATG_OK, "%s in %s", s.err.message, text->str);
        ck_str(s.first.head, head);
        ck_str(atg_record_get(&s.first, key), value);
        atg_arena_release(&s.arena);
        g_free(head);
        g_free(value);
        g_free(key);
        g_string_free(text, TRUE);
    }
    g_rand_free(rnd);
}
END_TEST

/* Any bytes give records or a fault with a position inside the text. */
START_TEST(survives_any_bytes)
{
    static const char alphabet[] = "v \"\"\"\\\\=\n\r\t#|a.\xC3\xA4\xCC\x81\x80\xFF";
    GRand *rnd = g_rand_new_with_seed(11);
    for (int round = 0; round < 20000; round++) {
        char text[48];
        size_t n = (size_t)g_rand_int_range(rnd, 0, sizeof text);
        for (size_t i = 0; i < n; i++)
            text[i] = alphabet[g_rand_int_range(rnd, 0, sizeof alphabet)];
        char *exact = g_memdup2(text, n);
        seen s = {.stop_at = 0};
        parse_bytes(&s, (atg_str){exact, n});
        if (s.rc != ATG_OK)
            ck_assert_msg(s.err.line >= 1 && s.err.column >= 1 && s.err.column <= n + 1,
                          "%s", s.err.message);
        atg_arena_release(&s.arena);
        g_free(exact);
    }
    g_rand_free(rnd);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("record");
    TCase *t = tcase_create("record");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, reads_a_record);
    tcase_add_test(t, reads_strings);
    tcase_add_test(t, reads_nothing);
    tcase_add_loop_test(t, tells_faults, 0, G_N_ELEMENTS(faults));
    tcase_add_test(t, sees_nul);
    tcase_add_test(t, keeps_caps);
    tcase_add_test(t, stops_when_told);
    tcase_add_test(t, what_is_written_is_read);
    tcase_add_test(t, survives_any_bytes);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
