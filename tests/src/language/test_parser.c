#include <check.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>

#include "language/parser_private.h"
#include "language/train/parser_train.h"
#include "tests/run_suite.h"

#define MODEL ATG_SOURCE_DIR "/src/language/model/parser.bin"
#define TREEBANK ATG_SOURCE_DIR "/../shared/treebank/en_ewt-ud-test.conllu"
#define TREES ATG_SOURCE_DIR "/tests/src/language/data/trees.conllu"

enum { TOKENS = 400 };

static atg_corpus corpus;

static void set_up(void)
{
    atg_corpus_init(&corpus);
}

static void tear_down(void)
{
    atg_corpus_release(&corpus);
}

static atg_str load_model(void)
{
    atg_error err = ATG_ERROR_INIT;
    atg_str model;
    ck_assert_msg(atg_corpus_slurp(&corpus, MODEL, &model, &err) == ATG_OK, "%s",
                  err.message);
    return model;
}

static void read_trees(void)
{
    atg_error err = ATG_ERROR_INIT;
    ck_assert_msg(atg_corpus_read_conllu(&corpus, TREES, &err) == ATG_OK, "%s",
                  err.message);
    ck_assert_uint_gt(corpus.samples->len, 10);
}

/* One root, and every word leads to it. */
static void expect_tree(const atg_arc *arcs, size_t n)
{
    size_t roots = 0;
    for (size_t i = 0; i < n; i++) {
        roots += arcs[i].head < 0;
        ck_assert_int_lt(arcs[i].head, (int32_t)n);
        ck_assert(arcs[i].label > ATG_D_NONE && arcs[i].label < ATG_D_COUNT);
        size_t steps = 0;
        for (int32_t h = (int32_t)i; h >= 0; h = arcs[h].head)
            ck_assert_uint_le(steps++, n);
    }
    ck_assert_uint_eq(roots, n > 0);
}

/* Words split at blanks -> arcs; returns how many. */
static size_t parse(const char *text, atg_arc arcs[TOKENS])
{
    atg_str tokens[TOKENS], rest = atg_str_of(text);
    uint8_t tags[TOKENS];
    size_t n = 0;
    while (n < TOKENS && atg_str_split(&rest, ' ', &tokens[n]))
        n++;
    atg_tagger_tag(atg_tagger_builtin(), tokens, n, false, tags);
    atg_parser_parse(atg_parser_builtin(), tokens, tags, n, arcs);
    expect_tree(arcs, n);
    return n;
}

START_TEST(test_label_names)
{
    for (int label = ATG_D_ROOT; label < ATG_D_COUNT; label++)
        ck_assert_int_eq(atg_label_find(atg_str_of(atg_label_name((atg_label)label))),
                         label);
    ck_assert_int_eq(atg_label_find(ATG_STR("acl:unheard-of")), ATG_D_ACL);
    ck_assert_int_eq(atg_label_find(ATG_STR("nonsense")), -1);
    ck_assert_str_eq(atg_label_name(ATG_D_COUNT), "_");
}
END_TEST

START_TEST(test_passive)
{
    atg_arc a[TOKENS];
    parse("China was accused by Britain of the attack .", a);
    ck_assert_int_eq(a[2].head, -1);
    ck_assert_int_eq(a[0].head, 2);
    ck_assert_int_eq(a[0].label, ATG_D_NSUBJ_PASS);
    ck_assert_int_eq(a[4].head, 2);
    ck_assert_int_eq(a[4].label, ATG_D_OBL_AGENT);
}
END_TEST

START_TEST(test_quotes_do_not_matter)
{
    atg_arc plain[TOKENS], quoted[TOKENS];
    parse("The minister called it reckless .", plain);
    parse("The minister called it “ reckless ” .", quoted);
    ck_assert_int_eq(quoted[5].head, plain[4].head);
    ck_assert_int_eq(quoted[5].label, plain[4].label);
    ck_assert_int_eq(quoted[4].head, 5);
    ck_assert_int_eq(quoted[6].head, 5);
    ck_assert_int_eq(quoted[6].label, ATG_D_PUNCT);
}
END_TEST

START_TEST(test_odd_sentences)
{
    atg_arc a[TOKENS];
    atg_parser_parse(atg_parser_builtin(), NULL, NULL, 0, a);
    ck_assert_uint_eq(parse("\"", a), 1);
    parse("“ ”", a);
    parse("” “ Yes", a);
    parse(". . . . .", a);
    GString *long_text = g_string_new("and");
    for (int i = 1; i < TOKENS; i++)
        g_string_append(long_text, i % 3 ? " the" : " \"");
    ck_assert_uint_eq(parse(long_text->str, a), TOKENS);
    g_string_free(long_text, TRUE);
}
END_TEST

/* Any tags, also impossible ones. */
START_TEST(test_random_tags)
{
    atg_str tokens[60];
    uint8_t tags[60];
    atg_arc a[60];
    uint32_t random = 7;
    for (int round = 0; round < 300; round++) {
        size_t n = (size_t)(round % 60) + 1;
        for (size_t i = 0; i < n; i++) {
            random = random * 1664525u + 1013904223u;
            tokens[i] = ATG_STR("word");
            tags[i] = (uint8_t)(random >> 24);
        }
        atg_parser_parse(atg_parser_builtin(), tokens, tags, n, a);
        expect_tree(a, n);
    }
}
END_TEST

START_TEST(test_own_sentences)
{
    atg_parse_score s;
    read_trees();
    atg_parse_evaluate(atg_parser_builtin(), atg_tagger_builtin(), &corpus, &s);
    ck_assert_msg(s.plain_labels * 100 >= s.plain * 88, "%zu of %zu words",
                  s.plain_labels, s.plain);
}
END_TEST

START_TEST(test_treebank_floor)
{
    if (!g_file_test(TREEBANK, G_FILE_TEST_EXISTS)) {
        puts("skipped: no treebank at ../shared/treebank");
        return;
    }
    atg_error err = ATG_ERROR_INIT;
    atg_parse_score s;
    ck_assert(atg_corpus_read_conllu(&corpus, TREEBANK, &err) == ATG_OK);
    atg_parse_evaluate(atg_parser_builtin(), atg_tagger_builtin(), &corpus, &s);
    ck_assert_msg((double)s.labels >= 0.785 * (double)s.words, "LAS %zu of %zu",
                  s.labels, s.words);
    ck_assert_msg((double)s.heads >= 0.82 * (double)s.words, "UAS %zu of %zu", s.heads,
                  s.words);
}
END_TEST

START_TEST(test_same_model_same_trees)
{
    atg_error err = ATG_ERROR_INIT;
    atg_parse_score s[2];
    atg_parser *p = atg_parser_new(load_model(), MODEL, &err);
    ck_assert_msg(p != NULL, "%s", err.message);
    read_trees();
    atg_parse_evaluate(p, NULL, &corpus, &s[0]);
    atg_parse_evaluate(atg_parser_builtin(), NULL, &corpus, &s[1]);
    ck_assert_mem_eq(&s[0], &s[1], sizeof s[0]);
    atg_parser_free(p);
}
END_TEST

START_TEST(test_hostile_models)
{
    atg_str model = load_model();
    const size_t cuts[] = {0, 8, 39, 40, 47, model.n / 3, model.n - 1};
    atg_error err = ATG_ERROR_INIT;
    for (size_t i = 0; i < G_N_ELEMENTS(cuts); i++)
        ck_assert(!atg_parser_new((atg_str){model.p, cuts[i]}, "cut.bin", &err));
    ck_assert(!atg_tagger_new(model, "parser.bin", &err)); /* of another kind */
    ck_assert_int_eq(err.code, ATG_E_FORMAT);
    char *copy = g_memdup2(model.p, model.n);
    for (size_t at = 8; at < 36; at += 4) {
        memset(copy + at, 0xff, 4);
        ck_assert(!atg_parser_new((atg_str){copy, model.n}, "bad.bin", &err));
        memcpy(copy + at, model.p + at, 4);
    }
    g_free(copy);
}
END_TEST

START_TEST(test_damaged_models)
{
    atg_str model = load_model();
    uint32_t random = 99;
    read_trees();
    for (int round = 0; round < 10; round++) {
        atg_error err = ATG_ERROR_INIT;
        char *copy = g_memdup2(model.p, model.n);
        for (int k = 0; k < 20; k++) {
            random = random * 1664525u + 1013904223u;
            copy[40 + random % (model.n - 40)] = (char)(random >> 24);
        }
        atg_parser *p = atg_parser_new((atg_str){copy, model.n}, "damaged", &err);
        atg_parse_score s;
        if (p)
            atg_parse_evaluate(p, NULL, &corpus, &s);
        atg_parser_free(p);
        g_free(copy);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("parser");
    TCase *tc = tcase_create("all");
    tcase_set_timeout(tc, 60);
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, test_label_names);
    tcase_add_test(tc, test_passive);
    tcase_add_test(tc, test_quotes_do_not_matter);
    tcase_add_test(tc, test_odd_sentences);
    tcase_add_test(tc, test_random_tags);
    tcase_add_test(tc, test_own_sentences);
    tcase_add_test(tc, test_treebank_floor);
    tcase_add_test(tc, test_same_model_same_trees);
    tcase_add_test(tc, test_hostile_models);
    tcase_add_test(tc, test_damaged_models);
    suite_add_tcase(s, tc);
    return run_suite(s);
}
