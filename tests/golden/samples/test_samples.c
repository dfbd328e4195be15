/* Each article of samples/ says what samples/expected/ says it does: through the
 * library, or, where ATG_PROGRAM names it, through the program and the GraphML it
 * writes. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "export/graphml_read.h"
#include "extract/extract.h"
#include "text/read.h"
#include "tests/run_suite.h"

#define SAMPLES ATG_SOURCE_DIR "/samples"

/* Of all required lines of all samples together, in hundredths. What is marked as a
 * known miss counts as missing here. */
enum { FLOOR = 65 };

static char **samples;
static atg_lexicon *lexicon;
static atg_extractor *extractor;

static void setup(void)
{
    atg_error err = ATG_ERROR_INIT;
    lexicon = atg_lexicon_new();
    ck_assert_msg(atg_lexicon_add_builtin(lexicon, &err) == ATG_OK, "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lexicon, &err) == ATG_OK, "%s", err.message);
    extractor = atg_extractor_new(lexicon, &err);
    ck_assert_msg(extractor != NULL, "%s", err.message);
}

static void teardown(void)
{
    atg_extractor_free(extractor);
    atg_lexicon_free(lexicon);
}

/* The articles, sorted; expected/ and themes/ lie below them and are left out. */
static char **list_samples(void)
{
    const char *const paths[] = {SAMPLES, NULL};
    char **all = atg_inputs_list(paths, NULL, NULL);
    size_t n = 0;
    for (char **p = all; *p; p++) {
        if (strstr(*p, "/expected/") || strstr(*p, "/themes/"))
            g_free(*p);
        else
            all[n++] = *p;
    }
    all[n] = NULL;
    return all;
}

static bool take(atg_document *doc, void *user)
{
    atg_extract(extractor, doc, user, NULL);
    atg_document_release(doc);
    return true;
}

static void build_with_program(const char *program, const char *path, atg_graph *g)
{
    char *argv[] = {(char *)program, "build", (char *)path, "-q", "--format",
                    "graphml",       "-o",    "-",          NULL};
    char *out = NULL;
    int status = -1;
    atg_error err = ATG_ERROR_INIT;
    bool ran = g_spawn_sync(NULL, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL,
                            &status, NULL);
    ck_assert_msg(ran && status == 0, "%s build %s: status %d", program, path, status);
    ck_assert_msg(atg_graphml_read(g, atg_str_of(out), path, &err) == ATG_OK, "%s",
                  err.message);
    g_free(out);
}

static void build_with_library(const char *path, atg_graph *g)
{
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set set;
    atg_claim_set_init(&set);
    atg_read_options opt = {0};
    ck_assert_msg(atg_document_read(path, &opt, take, &set, &err) == ATG_OK, "%s",
                  err.message);
    ck_assert_msg(atg_graph_from_claims(g, &set, NULL, &err) == ATG_OK, "%s",
                  err.message);
    atg_claim_set_release(&set);
}

static void build(const char *path, atg_graph *g)
{
    const char *program = g_getenv("ATG_PROGRAM");
    if (program)
        build_with_program(program, path, g);
    else
        build_with_library(path, g);
}

static char *expectation(const char *path, char **name)
{
    char *base = g_path_get_basename(path);
    char *dot = strrchr(base, '.');
    if (dot)
        *dot = '\0';
    char *file = g_strdup_printf(SAMPLES "/expected/%s.expected", base);
    char *text = NULL;
    bool read = g_file_get_contents(file, &text, NULL, NULL);
    ck_assert_msg(read, "%s has no expectation beside it", path);
    *name = g_strdup_printf("%s.expected", base);
    g_free(file);
    g_free(base);
    return text;
}

static void check_sample(const char *path, expect_report *r)
{
    atg_graph g = {0};
    build(path, &g);
    char *name;
    char *text = expectation(path, &name);
    expect_check(text, name, &g, r);
    g_free(text);
    g_free(name);
    atg_graph_release(&g);
}

START_TEST(says_what_is_expected)
{
    expect_report r;
    expect_report_init(&r);
    check_sample(samples[_i], &r);
    if (r.news->len)
        printf("%s", r.news->str);
    ck_assert_msg(r.problems->len == 0, "\n%s", r.problems->str);
    ck_assert_uint_gt(r.required, 0);
    expect_report_release(&r);
}
END_TEST

START_TEST(most_of_all_is_found)
{
    expect_report r;
    expect_report_init(&r);
    for (char **p = samples; *p; p++)
        check_sample(*p, &r);
    printf("samples: %zu of %zu required lines found, %zu known misses\n", r.found,
           r.required, r.known);
    ck_assert_msg(r.found * 100 >= r.required * FLOOR, "%zu of %zu found", r.found,
                  r.required);
    expect_report_release(&r);
}
END_TEST

/* The reader of expectations itself: what it must not let pass. */
START_TEST(bad_expectations_are_told)
{
    static const char *const bad[] = {"node",
                                      "node planet Mars",
                                      "edge A | is | B",
                                      "edge A | targets | B",
                                      "maybe country Russia",
                                      "node country A\nedge A | targets | A | soon"};
    const atg_graph g = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        expect_report r;
        expect_report_init(&r);
        ck_assert_msg(!expect_check(bad[i], "bad", &g, &r), "'%s'", bad[i]);
        ck_assert(strstr(r.problems->str, "bad:") != NULL);
        expect_report_release(&r);
    }
}
END_TEST

START_TEST(marks_turn_a_failure_into_a_known_one)
{
    const atg_graph g = {0};
    expect_report r;
    expect_report_init(&r);
    ck_assert(expect_check("node country A -- known-miss: why\n"
                           "absent country B -- known-miss: why\n"
                           "node country C\n",
                           "marks", &g, &r));
    ck_assert_uint_eq(r.required, 2);
    ck_assert_uint_eq(r.known, 1);
    ck_assert_str_eq(r.problems->str, "marks:3: missing: country C\n");
    ck_assert_str_eq(r.news->str, "marks:2: holds now, drop its mark: country B\n");
    expect_report_release(&r);
}
END_TEST

int main(void)
{
    samples = list_samples();
    Suite *s = suite_create("samples");
    TCase *articles = tcase_create("articles");
    tcase_add_checked_fixture(articles, setup, teardown);
    tcase_set_timeout(articles, 120);
    tcase_add_loop_test(articles, says_what_is_expected, 0,
                        (int)g_strv_length(samples));
    tcase_add_test(articles, most_of_all_is_found);
    suite_add_tcase(s, articles);
    TCase *reader = tcase_create("reader");
    tcase_add_test(reader, bad_expectations_are_told);
    tcase_add_test(reader, marks_turn_a_failure_into_a_known_one);
    suite_add_tcase(s, reader);
    int code = run_suite(s);
    g_strfreev(samples);
    return code;
}
