/* lexicon/scope.c: the cues of the field, found in text. */
#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/lists.h"
#include "tests/run_suite.h"

static const struct {
    const char *text;
    unsigned what;
    atg_cue_case how;
} cues[] = {
    {"cyber*", ATG_CUE_FIELD, ATG_CUE_ANY_CASE},
    {"hacked", ATG_CUE_FIELD, ATG_CUE_ANY_CASE},
    {"zero-day*", ATG_CUE_FIELD, ATG_CUE_ANY_CASE},
    {"data theft", ATG_CUE_FIELD, ATG_CUE_ANY_CASE},
    {"APT*", ATG_CUE_FIELD, ATG_CUE_EXACT},
    {"UNC2452", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"Lotus Blossom", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"exfiltration", ATG_CUE_FIELD, ATG_CUE_ANY_CASE},
    {"DC Leaks", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"Doppelg\u00e4nger", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"The Owls", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"The Egrets", ATG_CUE_FIELD, ATG_CUE_CAPITALS},
    {"intrusion*", ATG_CUE_HINT, ATG_CUE_ANY_CASE},
    {"attack*", ATG_CUE_DEED, ATG_CUE_ANY_CASE},
    {"computer*", ATG_CUE_OBJECT, ATG_CUE_ANY_CASE},
};

static atg_scope *scope;

static void setup(void)
{
    scope = atg_scope_new(1);
    for (size_t i = 0; i < G_N_ELEMENTS(cues); i++)
        atg_scope_add(scope, atg_str_of(cues[i].text), cues[i].what, cues[i].how);
}

static void teardown(void)
{
    atg_scope_free(scope);
}

static const struct {
    const char *text;
    unsigned what;
} looks[] = {
    {"", 0},
    {"no word of it", 0},
    {"cyber", ATG_CUE_FIELD},
    {"CYBERattack", ATG_CUE_FIELD},
    {"a cyber-attack", ATG_CUE_FIELD},
    {"the (cyber)", ATG_CUE_FIELD},
    {"\u201cCyberspace\u201d", ATG_CUE_FIELD},
    {"cybe r", 0},
    {"precyber", 0},
    {"hacked", ATG_CUE_FIELD},
    {"hackedly", 0},
    {"unhacked", 0},
    {"Hacked!", ATG_CUE_FIELD},
    {"zero-day", ATG_CUE_FIELD},
    {"zero\ndays", ATG_CUE_FIELD},
    {"zerodays", ATG_CUE_FIELD},
    {"zero\u2011day", ATG_CUE_FIELD},
    {"zero", 0},
    {"zero dollars", 0},
    {"data theft", ATG_CUE_FIELD},
    {"data\r\n  theft", ATG_CUE_FIELD},
    {"datatheft", 0},
    {"data thefts", 0},
    {"APT28", ATG_CUE_FIELD},
    {"APT-28", ATG_CUE_FIELD},
    {"APT", ATG_CUE_FIELD},
    {"apt words", 0},
    {"unc2452", 0},
    {"UNC2452", ATG_CUE_FIELD},
    {"UNC-2452", ATG_CUE_FIELD},
    {"UNC 2452", ATG_CUE_FIELD},
    {"UNC24521", 0},
    {"UNC", 0},
    {"Lotus Blossom", ATG_CUE_FIELD},
    {"LOTUS BLOSSOM", ATG_CUE_FIELD},
    {"a lotus blossom", 0},
    {"the exfiltration of", ATG_CUE_FIELD},
    {"exfiltrations", 0},
    {"exfiltratio", 0},
    {"DC Leaks", ATG_CUE_FIELD},
    {"in DC", 0},
    {"Doppelg\u00e4nger", ATG_CUE_FIELD},
    {"the Owls", ATG_CUE_FIELD},
    {"\u201cThe\u201d Owls", ATG_CUE_FIELD},
    {"Owls", 0},
    {"news.Owls", 0},
    {"Bathe Owls", 0},
    {"the owls", 0},
    {"Egrets", ATG_CUE_FIELD},
    {"an intrusion", ATG_CUE_HINT},
    {"intrusions, intrusions", ATG_CUE_HINT | ATG_CUE_FIELD},
    {"they attacked", ATG_CUE_DEED},
    {"computers", ATG_CUE_OBJECT},
    {"they attacked its computers", ATG_CUE_DEED | ATG_CUE_OBJECT | ATG_CUE_HINT},
    {"computers attacked: an intrusion",
     ATG_CUE_DEED | ATG_CUE_OBJECT | ATG_CUE_HINT | ATG_CUE_FIELD},
};

START_TEST(cues_are_found_where_words_are)
{
    atg_str text = atg_str_of(looks[_i].text);
    ck_assert_msg(atg_scope_look(scope, text) == looks[_i].what, "'%s': %u, not %u",
                  looks[_i].text, atg_scope_look(scope, text), looks[_i].what);
}
END_TEST

/* Wherever in the eight bytes that are looked at at once, and before and behind other
 * words; nothing behind the text's end is read (sanitizers see to that). */
START_TEST(place_makes_no_difference)
{
    for (size_t i = 0; i < G_N_ELEMENTS(looks); i++)
        for (size_t before = 0; before < 20; before++)
            for (size_t behind = 0; behind < 3; behind++) {
                GString *s = g_string_new(NULL);
                for (size_t k = 0; k < before; k++)
                    g_string_append_c(s, k + 1 == before ? ' ' : "ab \n"[k % 4]);
                g_string_append(s, looks[i].text);
                for (size_t k = 0; k < behind; k++)
                    g_string_append(s, " of longer words");
                char *exact = g_memdup2(s->str, s->len);
                unsigned what = atg_scope_look(scope, (atg_str){exact, s->len});
                ck_assert_msg(what == looks[i].what, "'%s': %u", s->str, what);
                g_free(exact);
                g_string_free(s, TRUE);
            }
}
END_TEST

START_TEST(deed_and_object_have_to_be_near)
{
    for (size_t gap = 1; gap < 200; gap++) {
        char *blank = g_strnfill(gap, '-');
        char *text = g_strconcat("attack", blank, "computer", NULL);
        bool near = atg_scope_look(scope, atg_str_of(text)) & ATG_CUE_HINT;
        ck_assert_int_eq(near, gap <= ATG_SCOPE_NEAR);
        g_free(text);
        g_free(blank);
    }
}
END_TEST

/* "x x x ..." of n bytes with the cue in it. */
static bool holds(size_t n, const char *title, const char *cue)
{
    GString *s = g_string_new(cue);
    while (s->len < n)
        g_string_append(s, s->len % 2 ? " " : "x");
    g_string_truncate(s, n);
    bool found = atg_scope_holds(scope, atg_str_of(title), (atg_str){s->str, s->len});
    g_string_free(s, TRUE);
    return found;
}

START_TEST(short_texts_need_less)
{
    ck_assert(holds(ATG_SCOPE_TINY, "", ""));
    ck_assert(!holds(ATG_SCOPE_TINY + 1, "", ""));
    ck_assert(holds(ATG_SCOPE_SHORT, "", "attack "));
    ck_assert(holds(ATG_SCOPE_SHORT, "", "intrusion "));
    ck_assert(!holds(ATG_SCOPE_SHORT, "", "computer "));
    ck_assert(!holds(ATG_SCOPE_SHORT + 1, "", "attack "));
    ck_assert(!holds(ATG_SCOPE_SHORT + 1, "", "intrusion "));
    ck_assert(holds(ATG_SCOPE_SHORT + 1, "", "hacked "));
}
END_TEST

START_TEST(a_title_counts)
{
    ck_assert(holds(ATG_SCOPE_SHORT + 1, "Parliament hacked", ""));
    ck_assert(holds(ATG_SCOPE_SHORT + 1, "An intrusion", "intrusion "));
    ck_assert(!holds(ATG_SCOPE_SHORT + 1, "An intrusion", ""));
    ck_assert(!holds(ATG_SCOPE_SHORT + 1, "An attack", ""));
}
END_TEST

START_TEST(what_is_no_cue_is_refused)
{
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("")));
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("*")));
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("ab")));
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("ab*")));
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("ha*ck")));
    ck_assert_ptr_nonnull(atg_cue_fault(ATG_STR("\u4e2d\u56fd")));
    ck_assert_ptr_null(atg_cue_fault(ATG_STR("abc")));
    ck_assert_ptr_null(atg_cue_fault(ATG_STR("ab cd")));
    atg_scope_add(scope, ATG_STR("*"), ATG_CUE_FIELD, ATG_CUE_ANY_CASE);
    ck_assert_uint_eq(atg_scope_look(scope, ATG_STR("any * word")), 0);
}
END_TEST

/* A table that has to grow many times loses nothing. */
START_TEST(many_cues)
{
    enum { N = 20000 };
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (int i = 0; i < N; i++) {
        char *name = g_strdup_printf("Made%d%c Name", i * 7, 'a' + i % 26);
        g_ptr_array_add(names, name);
        atg_scope_add(scope, atg_str_of(name), ATG_CUE_FIELD, ATG_CUE_CAPITALS);
    }
    for (int i = 0; i < N; i++)
        ck_assert_uint_eq(atg_scope_look(scope, atg_str_of(names->pdata[i])),
                          ATG_CUE_FIELD);
    ck_assert_uint_eq(atg_scope_look(scope, ATG_STR("Made1z Name")), 0);
    g_ptr_array_free(names, TRUE);
}
END_TEST

static atg_lexicon *lexicon_with(const char *text, atg_error *err)
{
    atg_lexicon *lex = atg_lexicon_new();
    ck_assert_int_eq(atg_lexicon_add_builtin(lex, err), ATG_OK);
    if (atg_lexicon_add_text(lex, atg_str_of(text), "mine.lex", err) == ATG_OK &&
        atg_lexicon_freeze(lex, err) == ATG_OK)
        return lex;
    atg_lexicon_free(lex);
    return NULL;
}

static unsigned look(const atg_lexicon *lex, const char *text)
{
    return atg_scope_look(atg_lexicon_scope(lex), atg_str_of(text));
}

START_TEST(lists_and_names_are_cues)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex =
        lexicon_with("list \"scope\" words=\"gri*nch|zorp heist\"\n", &err);
    ck_assert_ptr_null(lex);
    ck_assert_msg(strstr(err.message, "mine.lex:1:14: word 'gri*nch'") != NULL, "%s",
                  err.message);
    lex = lexicon_with("list \"scope\" words=\"zorp heist\"\n"
                       "actor \"Purple Otter\" alias=\"Zworpen\"\n"
                       "actor \"Ordinary Word\" case=exact\n",
                       &err);
    ck_assert_msg(lex != NULL, "%s", err.message);
    ck_assert_uint_eq(look(lex, "the Zorp heist"), ATG_CUE_FIELD);
    ck_assert_uint_eq(look(lex, "a Purple Otter"), ATG_CUE_FIELD);
    ck_assert_uint_eq(look(lex, "a purple otter"), 0);
    ck_assert_uint_eq(look(lex, "by Zworpen"), ATG_CUE_HINT);
    ck_assert_uint_eq(look(lex, "an Ordinary Word"), 0);
    ck_assert_uint_eq(look(lex, "Hackers of APT28"), ATG_CUE_FIELD);
    ck_assert_uint_eq(look(lex, "Sandworm"), ATG_CUE_HINT);
    ck_assert_uint_eq(look(lex, "CVE-2031-99999"), ATG_CUE_HINT);
    ck_assert_uint_eq(look(lex, "news.Com, from news.Com"), 0);
    ck_assert_uint_eq(look(lex, "A break-in"), ATG_CUE_DEED);
    ck_assert_uint_eq(look(lex, "Breaking news: it rains"), 0);
    ck_assert_uint_eq(look(lex, "The weather was mild, the harbour full of boats"), 0);
    atg_lexicon_free(lex);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("scope");
    TCase *c = tcase_create("scope");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_loop_test(c, cues_are_found_where_words_are, 0, G_N_ELEMENTS(looks));
    tcase_add_test(c, place_makes_no_difference);
    tcase_add_test(c, deed_and_object_have_to_be_near);
    tcase_add_test(c, short_texts_need_less);
    tcase_add_test(c, a_title_counts);
    tcase_add_test(c, what_is_no_cue_is_refused);
    tcase_add_test(c, many_cues);
    tcase_add_test(c, lists_and_names_are_cues);
    suite_add_tcase(s, c);
    return run_suite(s);
}
