#include <check.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>

#include "language/tagword.h"
#include "language/tagger_private.h"
#include "language/train/tagger_train.h"
#include "tests/run_suite.h"

#define MODEL ATG_SOURCE_DIR "/src/language/model/tagger.bin"
#define TREEBANK ATG_SOURCE_DIR "/../shared/treebank/en_ewt-ud-test.conllu"

/* word_TAG of sentences that the training data does not hold. */
static const char *const sentences[] = {
    "Sweden_NNP has_VBZ accused_VBN Russia_NNP of_IN attacking_VBG its_PRP$ sports_NNS "
    "federation_NN ._.",
    "Vienna_NNP accuses_VBZ a_DT neighbour_NN of_IN spying_VBG ._.",
    "The_DT hacks_NNS were_VBD condemned_VBN by_IN France_NNP ._.",
    "She_PRP hacks_VBZ phones_NNS for_IN a_DT living_NN ._.",
    "The_DT worm_NN targets_VBZ routers_NNS ._.",
    "The_DT targets_NNS were_VBD diplomats_NNS ._.",
    "New_JJ sanctions_NNS were_VBD announced_VBN in_IN Brussels_NNP ._.",
    "Tokyo_NNP sanctions_VBZ two_CD banks_NNS ._.",
    "A_DT court_NN in_IN Oslo_NNP charged_VBD two_CD officers_NNS with_IN "
    "sabotage_NN ._.",
    "The_DT charges_NNS were_VBD dropped_VBN ._.",
    "State-backed_JJ hackers_NNS stole_VBD the_DT plans_NNS ,_, the_DT agency_NN "
    "said_VBD ._.",
    "“_`` We_PRP reject_VBP these_DT claims_NNS ,_, ”_'' a_DT spokesman_NN "
    "said_VBD ._.",
    "Beijing_NNP denied_VBD it_PRP ._.",
    "It_PRP claims_VBZ that_IN the_DT firm_NN did_VBD n't_RB pay_VB ._.",
    "Two_CD Iranians_NNPS were_VBD indicted_VBN for_IN the_DT breach_NN ._.",
    "China_NNP 's_POS attacks_NNS on_IN the_DT mail_NN servers_NNS continued_VBD ._.",
};

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

START_TEST(test_tag_names)
{
    for (int tag = ATG_T_NN; tag < ATG_T_COUNT; tag++)
        ck_assert_int_eq(atg_tag_find(atg_str_of(atg_tag_name((atg_tag)tag))), tag);
    ck_assert_int_eq(atg_tag_find(ATG_STR("NOUN")), -1);
    ck_assert_int_eq(atg_tag_find(ATG_STR("_")), -1);
    ck_assert_str_eq(atg_tag_name(ATG_T_COUNT), "_");
    ck_assert_str_eq(atg_tag_name(ATG_T_PRPS), "PRP$");
}
END_TEST

static void read_sentences(void)
{
    char *path = g_build_filename(g_get_tmp_dir(), "atg-sentences-XXXXXX", NULL);
    int fd = g_mkstemp(path);
    ck_assert_int_ge(fd, 0);
    FILE *f = fdopen(fd, "w");
    for (size_t i = 0; i < G_N_ELEMENTS(sentences); i++)
        fprintf(f, "%s\n", sentences[i]);
    fclose(f);
    atg_error err = ATG_ERROR_INIT;
    ck_assert_msg(atg_corpus_read_tagged(&corpus, path, &err) == ATG_OK, "%s",
                  err.message);
    remove(path);
    g_free(path);
}

START_TEST(test_own_sentences)
{
    size_t right, all;
    read_sentences();
    atg_tag_evaluate(atg_tagger_builtin(), &corpus, false, &right, &all);
    ck_assert_uint_gt(all, 100);
    ck_assert_msg(right * 100 >= all * 96, "%zu of %zu words", right, all);
}
END_TEST

START_TEST(test_headline_ignores_case)
{
    const atg_str title[] = {
        ATG_STR("Norway"),  ATG_STR("Accuses"), ATG_STR("Russia"),    ATG_STR("of"),
        ATG_STR("Hacking"), ATG_STR("Its"),     ATG_STR("Parliament")};
    const uint8_t want[] = {ATG_T_NNP, ATG_T_VBZ,  ATG_T_NNP, ATG_T_IN,
                            ATG_T_VBG, ATG_T_PRPS, ATG_T_NN};
    uint8_t tags[G_N_ELEMENTS(title)];
    atg_tagger_tag(atg_tagger_builtin(), title, G_N_ELEMENTS(title), true, tags);
    for (size_t i = 0; i < G_N_ELEMENTS(title); i++)
        ck_assert_msg(tags[i] == want[i], "%s is tagged %s", title[i].p,
                      atg_tag_name(tags[i]));
}
END_TEST

START_TEST(test_find_verb)
{
    const atg_str words[] = {ATG_STR("Estonia"), ATG_STR("lent"), ATG_STR("support"),
                             ATG_STR("to"),      ATG_STR("it"),   ATG_STR(".")};
    const uint8_t tags[] = {ATG_T_NNP, ATG_T_NN,  ATG_T_NN,
                            ATG_T_TO,  ATG_T_PRP, ATG_T_PERIOD};
    bool may[] = {false, true, true, false, false, false};
    uint8_t verb = ATG_T_NONE;
    const atg_tagger *t = atg_tagger_builtin();
    ck_assert_uint_eq(atg_tagger_find_verb(t, words, 6, may, tags, &verb), 1);
    ck_assert_int_eq(verb, ATG_T_VBD);
    may[1] = may[2] = false;
    ck_assert_uint_eq(atg_tagger_find_verb(t, words, 6, may, tags, &verb), 6);
    ck_assert_uint_eq(atg_tagger_find_verb(t, words, 0, may, tags, &verb), 0);
}
END_TEST

START_TEST(test_treebank_floor)
{
    if (!g_file_test(TREEBANK, G_FILE_TEST_EXISTS)) {
        puts("skipped: no treebank at ../shared/treebank");
        return;
    }
    atg_error err = ATG_ERROR_INIT;
    size_t right, all;
    ck_assert(atg_corpus_read_conllu(&corpus, TREEBANK, &err) == ATG_OK);
    atg_tag_evaluate(atg_tagger_builtin(), &corpus, false, &right, &all);
    ck_assert_msg((double)right >= 0.94 * (double)all, "%zu of %zu words", right, all);
}
END_TEST

START_TEST(test_odd_input)
{
    const atg_tagger *t = atg_tagger_builtin();
    uint8_t tags[512];
    atg_tagger_tag(t, NULL, 0, false, tags);
    char long_word[5000];
    memset(long_word, '\xe2', sizeof long_word);
    atg_str odd[512];
    for (size_t i = 0; i < 512; i++)
        odd[i] = (atg_str){long_word, i % 3 ? i * 9 % sizeof long_word : 0};
    atg_tagger_tag(t, odd, 512, true, tags);
    for (size_t i = 0; i < 512; i++)
        ck_assert(tags[i] > ATG_T_NONE && tags[i] < ATG_T_COUNT);
}
END_TEST

typedef struct job {
    atg_str words[8];
    uint8_t tags[8];
} job;

static void *tag_job(void *p)
{
    job *j = p;
    atg_tagger_tag(atg_tagger_builtin(), j->words, 8, false, j->tags);
    return NULL;
}

/* What a thread remembers of words changes no tag, nor does forgetting them: there are
 * more words here than it keeps. A new thread remembers nothing. */
START_TEST(test_memory_changes_nothing)
{
    static const char *const ends[] = {"ing", "ed", "s", "ly", "-2", "er", "ation", ""};
    char text[8][48];
    for (int i = 0; i < 1500; i++) {
        job old = {.tags = {0}}, fresh = {.tags = {0}};
        for (int k = 0; k < 8; k++) {
            bool common = (i + k) % 3 == 0;
            g_snprintf(text[k], sizeof text[k], "%c%s%s", "aBcDeFgH"[k],
                       common  ? "the"
                       : i % 7 ? "wor"
                               : "verylongwordthatisnotkept",
                       ends[(i + k) % 8]);
            if (!common)
                g_snprintf(text[k] + strlen(text[k]), 8, "%d", i);
            old.words[k] = fresh.words[k] = atg_str_of(text[k]);
        }
        tag_job(&old);
        g_thread_join(g_thread_new("fresh", tag_job, &fresh));
        ck_assert_mem_eq(old.tags, fresh.tags, sizeof old.tags);
    }
}
END_TEST

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* The groups of features together are all features. */
START_TEST(test_groups_are_all_features)
{
    static const char *const words[] = {"The", "attack", ",",    "state-backed",
                                        "IT",  "\"",     "2017", "a"};
    for (unsigned i = 0; i < G_N_ELEMENTS(words); i++) {
        atg_tagword w[5];
        atg_tag_window window = {.before = {ATG_T_NN, ATG_T_DT}, .first = i % 2};
        for (unsigned k = 0; k < 5; k++) {
            atg_tagword_init(&w[k], atg_str_of(words[(i + k) % 8]), false);
            w[k].tags = i * 5 + k;
            window.word[k] = &w[k];
        }
        uint64_t all[ATG_TAG_FEATURES], parts[ATG_TAG_FEATURES];
        size_t n = atg_tag_features(&window, all), m = 0;
        for (unsigned group = 1; group < ATG_TAG_ALL; group *= 2)
            m += atg_tag_features_of(&window, (atg_tag_group)group, parts + m);
        ck_assert_uint_eq(n, m);
        qsort(all, n, sizeof *all, by_value);
        qsort(parts, m, sizeof *parts, by_value);
        ck_assert_mem_eq(all, parts, n * sizeof *all);
    }
}
END_TEST

START_TEST(test_same_model_same_tags)
{
    atg_error err = ATG_ERROR_INIT;
    size_t right[2], all;
    atg_tagger *t = atg_tagger_new(load_model(), MODEL, &err);
    ck_assert_msg(t != NULL, "%s", err.message);
    read_sentences();
    atg_tag_evaluate(t, &corpus, true, &right[0], &all);
    atg_tag_evaluate(atg_tagger_builtin(), &corpus, true, &right[1], &all);
    ck_assert_uint_eq(right[0], right[1]);
    atg_tagger_free(t);
}
END_TEST

/* A model with one field of 4 bytes changed, or cut, is refused or harmless. */
static void expect_refused(atg_str model, size_t at, uint32_t value, size_t n)
{
    atg_error err = ATG_ERROR_INIT;
    char *copy = g_memdup2(model.p, n);
    for (size_t i = 0; i < 4 && at + i < n; i++)
        copy[at + i] = (char)(value >> (8 * i) & 255);
    atg_tagger *t = atg_tagger_new((atg_str){copy, n}, "bad.bin", &err);
    ck_assert_msg(t == NULL, "field at %zu", at);
    ck_assert_int_eq(err.code, ATG_E_FORMAT);
    ck_assert_ptr_nonnull(strstr(err.message, "bad.bin"));
    g_free(copy);
}

START_TEST(test_hostile_models)
{
    atg_str model = load_model();
    expect_refused(model, 0, 0, model.n); /* magic */
    for (size_t at = 8; at < 32; at += 4) {
        expect_refused(model, at, 0, model.n);
        expect_refused(model, at, UINT32_MAX, model.n);
    }
    expect_refused(model, 32, 0, model.n); /* probe */
    expect_refused(model, 32, UINT32_MAX, model.n);
    expect_refused(model, 40 + 4, UINT32_MAX, model.n);      /* a slot's place */
    expect_refused(model, model.n - 4, UINT32_MAX, model.n); /* an entry's class */
    const size_t cuts[] = {0, 7, 39, 40, 48, 1000, model.n / 2, model.n - 1};
    for (size_t i = 0; i < G_N_ELEMENTS(cuts); i++)
        expect_refused(model, model.n, 0, cuts[i]);
}
END_TEST

/* Bytes changed at random: either refused or used without harm. */
START_TEST(test_damaged_models)
{
    atg_str model = load_model();
    uint32_t random = 12345;
    read_sentences();
    for (int round = 0; round < 40; round++) {
        atg_error err = ATG_ERROR_INIT;
        char *copy = g_memdup2(model.p, model.n);
        for (int k = 0; k < 50; k++) {
            random = random * 1664525u + 1013904223u;
            copy[40 + random % (model.n - 40)] = (char)(random >> 24);
        }
        atg_tagger *t = atg_tagger_new((atg_str){copy, model.n}, "damaged", &err);
        size_t right, all;
        if (t)
            atg_tag_evaluate(t, &corpus, false, &right, &all);
        atg_tagger_free(t);
        g_free(copy);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("tagger");
    TCase *tc = tcase_create("all");
    tcase_set_timeout(tc, 60);
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, test_tag_names);
    tcase_add_test(tc, test_own_sentences);
    tcase_add_test(tc, test_headline_ignores_case);
    tcase_add_test(tc, test_find_verb);
    tcase_add_test(tc, test_treebank_floor);
    tcase_add_test(tc, test_odd_input);
    tcase_add_test(tc, test_memory_changes_nothing);
    tcase_add_test(tc, test_groups_are_all_features);
    tcase_add_test(tc, test_same_model_same_tags);
    tcase_add_test(tc, test_hostile_models);
    tcase_add_test(tc, test_damaged_models);
    suite_add_tcase(s, tc);
    return run_suite(s);
}
