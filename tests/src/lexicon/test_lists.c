/* lexicon/lists.c: words in lists, from the built-in files and from others. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/lists.h"
#include "tests/run_suite.h"

static atg_lexicon *builtin_and(const char *text)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    ck_assert_int_eq(atg_lexicon_add_builtin(lex, &err), ATG_OK);
    ck_assert_msg(!text ||
                      atg_lexicon_add_text(lex, atg_str_of(text), "t", &err) == ATG_OK,
                  "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lex, &err) == ATG_OK, "%s", err.message);
    return lex;
}

START_TEST(every_list_has_words)
{
    atg_lexicon *lex = builtin_and(NULL);
    const atg_record *records;
    size_t n = atg_lexicon_records(lex, &records);
    atg_lists all = 0;
    for (size_t i = 0; i < n; i++) {
        atg_str rest = atg_record_get(&records[i], "words"), word;
        if (!atg_str_is(records[i].kind, "list"))
            continue;
        while (atg_str_split(&rest, '|', &word))
            all |= atg_lexicon_lists(lex, word);
    }
    /* every bit that has a name, but for the one that is no list */
    ck_assert_uint_eq(all, (ATG_LIST(ATG_LISTS) - 1) & ~ATG_W_CAMEL);
    const atg_leader *leaders;
    ck_assert_uint_gt(atg_lexicon_leaders(lex, &leaders), 100);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(a_word_is_in_all_its_lists_whatever_its_case)
{
    static const struct {
        const char *word;
        atg_lists has, has_not;
    } rows[] = {
        {"Andrea", ATG_W_GIVEN, ATG_W_OFFICE},
        {"ÉTIENNE", ATG_W_GIVEN, ATG_W_PARTICLE},
        {"minister", ATG_W_PERSON_CUE | ATG_W_OFFICE, ATG_W_GIVEN},
        {"Mr.", ATG_W_HONORIFIC | ATG_W_MALE | ATG_W_NOT_NAME, ATG_W_FEMALE},
        {"Wang", ATG_W_FAMILY_FIRST, ATG_W_GIVEN},
        {"PANDA", ATG_W_GROUP_FAMILY, ATG_W_GROUP_FAMILY_WEAK},
        {"kilometre", ATG_W_UNHARMED, ATG_W_HARMED},
        {"zyxor", 0, UINT64_MAX},
        {"putin", 0, UINT64_MAX}, /* leaders have no bit */
        {"", 0, UINT64_MAX},
        {"averyveryverylongwordthatnolistcanhold", 0, UINT64_MAX},
    };
    atg_lexicon *lex = builtin_and(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        atg_lists bits = atg_lexicon_lists(lex, atg_str_of(rows[i].word));
        ck_assert_msg((bits & rows[i].has) == rows[i].has, "%s", rows[i].word);
        ck_assert_msg(!(bits & rows[i].has_not), "%s", rows[i].word);
    }
    atg_lexicon_free(lex);
}
END_TEST

/* A glance denies no word or name that matching finds, and knows the same lists. */
static void expect_glance(const atg_lexicon *lex, atg_str token)
{
    atg_glance glance = atg_lexicon_glance(lex, token);
    ck_assert_uint_eq(glance.lists, atg_lexicon_lists(lex, token));
    atg_word_hit words[1];
    atg_name_hit names[1];
    size_t n;
    if (!glance.words)
        ck_assert_uint_eq(atg_lexicon_match_word(lex, &token, 1, 0, words, 1, &n), 0);
    if (!glance.names)
        ck_assert_uint_eq(atg_lexicon_match_name(lex, &token, 1, 0, true, names, 1, &n),
                          0);
}

START_TEST(a_glance_agrees_with_the_lists)
{
    static const char *const tokens[] = {"Étienne",
                                         "Mr.",
                                         "APT28",
                                         "",
                                         "'s",
                                         "zyxor",
                                         "averyveryverylongwordthatnolistcanhold"};
    atg_lexicon *lex = builtin_and(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(tokens); i++)
        expect_glance(lex, atg_str_of(tokens[i]));
    size_t n = atg_lexicon_words(lex), denied = 0;
    for (size_t i = 0; i < n; i++) {
        atg_str lemma = atg_lexicon_word(lex, (uint32_t)i)->lemma;
        expect_glance(lex, lemma);
        denied += !atg_lexicon_glance(lex, lemma).names;
    }
    ck_assert_uint_gt(denied, n / 2);
    for (uint32_t i = 0; i < atg_lexicon_entities(lex); i++)
        expect_glance(lex, atg_lexicon_entity(lex, i)->label);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(a_file_adds_words)
{
    atg_lexicon *lex = builtin_and("list \"given\" words=\"Zyxor| minister |\"\n"
                                   "list \"leader\" country=FR words=\"Zyxor Ąuux\"\n");
    const atg_leader *leaders;
    size_t n = atg_lexicon_leaders(lex, &leaders);
    ck_assert_uint_eq(atg_lexicon_lists(lex, ATG_STR("ZYXOR")), ATG_W_GIVEN);
    ck_assert(atg_lexicon_lists(lex, ATG_STR("minister")) & ATG_W_GIVEN);
    ck_assert(atg_lexicon_lists(lex, ATG_STR("minister")) & ATG_W_OFFICE);
    ck_assert(atg_str_is(leaders[n - 1].name, "zyxor ąuux"));
    ck_assert(atg_str_is(leaders[n - 1].country, "FR"));
    atg_lexicon_free(lex);
}
END_TEST

static const struct {
    const char *text, *message;
} bad[] = {
    {"list \"givn\" words=\"a\"", "t:1:1: no list is called 'givn'"},
    {"list \"given\"", "t:1:1: words= is missing"},
    {"\nlist \"given\" words=a country=FR", "t:2:22: attribute 'country' does not"},
    {"list \"leader\" words=a", "t:1:1: country= is missing"},
    {"list \"given\" words=a words=b", "t:1:22: attribute 'words' is given twice"},
    {"list \"given\" words=\"a|b c\"", "t:1:14: word 'b c' is several"},
    {"list \"given\" words=abcdefghijklmnopqrstuvwxyzabcdef", "has more than 31 bytes"},
    {"list \"leader\" country=QQ words=a", "t:1:15: no country has the code 'QQ'"},
};

START_TEST(what_is_no_list_is_refused_with_its_place)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_text(lex, atg_str_of(bad[_i].text), "t", &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lex, &err);
    ck_assert_int_eq(rc, ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, bad[_i].message) != NULL, "%s", err.message);
    ck_assert_uint_eq(atg_lexicon_lists(lex, ATG_STR("a")), 0);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(show_tells_the_lists_of_a_word)
{
    atg_lexicon *lex = builtin_and("list \"given\" words=\"zyxor\"\n");
    GString *out = g_string_new(NULL);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("Zyxor"), out), 1);
    ck_assert_str_eq(out->str, "list \"given\"\n  at t:1:1\n");
    g_string_truncate(out, 0);
    ck_assert_uint_ge(atg_lexicon_describe(lex, ATG_STR("Putin"), out), 1);
    ck_assert_ptr_nonnull(strstr(out->str, "list \"leader\" (RU)\n"));
    g_string_free(out, TRUE);
    atg_lexicon_free(lex);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lists");
    TCase *t = tcase_create("lists");
    tcase_add_test(t, every_list_has_words);
    tcase_add_test(t, a_word_is_in_all_its_lists_whatever_its_case);
    tcase_add_test(t, a_glance_agrees_with_the_lists);
    tcase_add_test(t, a_file_adds_words);
    tcase_add_loop_test(t, what_is_no_list_is_refused_with_its_place, 0,
                        (int)G_N_ELEMENTS(bad));
    tcase_add_test(t, show_tells_the_lists_of_a_word);
    suite_add_tcase(s, t);
    return run_suite(s);
}
