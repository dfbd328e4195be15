#include <check.h>
#include <string.h>

#include "extract/figure/figure.h"
#include "extract/relate/relate.h"
#include "text/read.h"
#include "tests/run_suite.h"

static atg_lexicon *lexicon;
static atg_frames *frames;

/* A text and the figures of its incidents, "text|value|unit", all of them in order. */
typedef struct figure_case {
    const char *text;
    const char *figures[6];
} figure_case;

static const figure_case cases[] = {
    /* objects of what the attack did */
    {"The attack on Norland hit at least 30,000 organizations.",
     {"at least 30,000 organizations|30000|organization"}},
    {"The attack on Norland hit 40 banks and more than 250,000 servers.",
     {"40 banks|40|bank", "more than 250,000 servers|250000|server"}},
    {"The WannaCry attack infected some 300,000 computers in 150 countries.",
     {"some 300,000 computers|300000|computer", "150 countries|150|country"}},
    {"The breach of Acme Bank involved 9.7 million customers.",
     {"9.7 million customers|9700000|customer"}},
    {"The breach of Acme Bank exposed the data of 145.5m people.",
     {"145.5m people|145500000|person"}},
    {"The attack on Norland hit 144 American universities.",
     {"144 American universities|144|university"}},
    {"The hack of Acme Health exposed records of 9.7 million Australians.",
     {"9.7 million Australians|9700000|australian"}},
    {"The hack of Acme Bank compromised tens of thousands of accounts.",
     {"tens of thousands of accounts|10000|account"}},
    {"The hack of Acme Bank compromised hundreds of accounts.",
     {"hundreds of accounts|100|account"}},
    {"The hack of Acme Bank compromised hundreds of millions of its passwords.",
     {"hundreds of millions of its passwords|100000000|password"}},
    {"The hack of Acme Bank affected more than a quarter of a million servers.",
     {"more than a quarter of a million servers|250000|server"}},
    {"The hack of Acme Bank compromised half a million accounts.",
     {"half a million accounts|500000|account"}},
    {"The hack of Acme Bank compromised several hundred accounts.",
     {"several hundred accounts|200|account"}},
    {"The hack of Acme Bank compromised between 18,000 and 20,000 accounts.",
     {"between 18,000 and 20,000 accounts|18000|account"}},
    {"The hack of Acme Bank compromised 10 to 15 million accounts.",
     {"10 to 15 million accounts|10000000|account"}},
    {"The hack of Acme Bank compromised twenty-two accounts.",
     {"twenty-two accounts|22|account"}},
    {"The hack of Acme Bank compromised two dozen servers.",
     {"two dozen servers|24|server"}},
    {"The attack on Norland hit fifteen of its ministries.",
     {"fifteen of its ministries|15|ministry"}},
    /* subjects of what was done to them */
    {"More than 250,000 servers were compromised in the attack on Norland.",
     {"More than 250,000 servers|250000|server"}},
    {"The hack of Acme Bank was large. Officials said 30,000 accounts had been stolen.",
     {"30,000 accounts|30000|account"}},
    {"The hack of Acme Bank was large. About 500 customers lost their savings.",
     {"About 500 customers|500|customer"}},
    {"The hack of Acme Bank was large. The 30,000 servers compromised by it were old.",
     {"30,000 servers|30000|server"}},
    {"The hack of Acme Bank was large. Data on 4 million current and former customers "
     "had been copied.",
     {"4 million current and former customers|4000000|customer"}},
    {"The hack of Acme Bank was large. About 500 customers of Acme, Umbra and Ferro "
     "lost "
     "their savings.",
     {"About 500 customers|500|customer"}},
    {"The hack of Acme Bank was large. They stole numbers belonging to 9,000 people.",
     {"9,000 people|9000|person"}},
    {"The hack of Acme Bank was large. They stole data about at least 9,000 people.",
     {"at least 9,000 people|9000|person"}},
    /* phrases of the noun */
    {"The attack on at least 60 hospitals in Norland shocked many.",
     {"at least 60 hospitals|60|hospital"}},
    {"The hack of Acme Bank left more than 200 victims.",
     {"more than 200 victims|200|victim"}},
    /* money and data */
    {"The theft of some $81 million from Acme Bank shocked many.",
     {"some $81 million|81000000|dollar"}},
    {"The hack of Acme Bank was large. Hackers stole £2.5m from it.",
     {"£2.5m|2500000|pound"}},
    {"The NotPetya attack caused more than $10 billion in damage.",
     {"more than $10 billion|10000000000|dollar"}},
    {"The NotPetya attack cost Acme Bank 300 million dollars.",
     {"300 million dollars|300000000|dollar"}},
    {"The hack of Acme Bank was large. The hackers took 1.5 terabytes of data.",
     {"1.5 terabytes of data|1.5|terabyte"}},
    {"The hack of Acme Bank was large. 100GB of emails were stolen.",
     {"100GB of emails|100|gigabyte"}},
    /* contradictions stay, repetitions do not */
    {"The hack of Acme Bank hit 4 million customers. The hack hit 21 million "
     "customers.",
     {"4 million customers|4000000|customer",
      "21 million customers|21000000|customer"}},
    {"The hack of Acme Bank hit 40 firms. The hack hit 40 firms.",
     {"40 firms|40|firm"}},
    /* no figures */
    {"The attack on Norland in 2016 hit banks.", {NULL}},
    {"The attack on Norland began on May 12 and lasted 10 days.", {NULL}},
    {"Unit 74455 of the GRU hacked Norland, a 22-year-old man said.", {NULL}},
    {"The attack on Norland was blamed on four Russian officers.", {NULL}},
    {"After the attack on Norland, 30 countries condemned Russia.", {NULL}},
    {"The attack on Norland hit two-thirds of banks.", {NULL}},
    {"The attack on Norland hit 40 percent of banks.", {NULL}},
    {"After the attack on Norland, the US offered a $5 million reward.", {NULL}},
    {"The attack on Norland did not affect 30,000 accounts.", {NULL}},
    {"The attack on Norland could affect 30,000 accounts.", {NULL}},
    {"The firm sold 30,000 computers. It opened 20 factories.", {NULL}},
    {"The hack of Acme Bank was the first of 20 attacks.", {NULL}},
};

static void load_lists(void)
{
    atg_error err = ATG_ERROR_INIT;
    lexicon = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_builtin(lexicon, &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lexicon, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    frames = atg_frames_new(lexicon, &err);
    ck_assert_msg(frames != NULL, "%s", err.message);
}

static void free_lists(void)
{
    atg_frames_free(frames);
    atg_lexicon_free(lexicon);
}

static void write_figures(const atg_analysis *a, GString *out)
{
    for (guint i = 0; i < a->things->len; i++) {
        const GArray *figures = atg_thing_at(a, i)->figures;
        for (guint k = 0; figures && k < figures->len; k++) {
            const atg_figure *f = &g_array_index(figures, atg_figure, k);
            g_string_append_printf(out, "%.*s|%.12g|%.*s\n", ATG_STR_ARG(f->text),
                                   f->value, ATG_STR_ARG(f->unit));
        }
    }
}

static char *figures_of(const char *text)
{
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    atg_code rc = atg_document_parse(&doc, atg_str_of(text), "case", &opt, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    atg_arena arena;
    atg_arena_init(&arena);
    atg_analysis a;
    atg_analysis_init(&a, &doc, lexicon, atg_tagger_builtin(), &arena);
    atg_mentions_find(&a);
    atg_offices_find(&a);
    atg_syntax s;
    atg_syntax_init(&s, &a);
    atg_groups_find(&a, &s);
    atg_clauses_find(&a, &s, frames);
    atg_references_find(&a, &s, frames);
    atg_names_given(&a, &s);
    atg_incidents_find(&a, &s, frames);
    atg_relations_find(&a, &s, frames);
    atg_figures_find(&a, &s);
    GString *out = g_string_new(NULL);
    write_figures(&a, out);
    atg_syntax_release(&s);
    atg_analysis_release(&a);
    atg_arena_release(&arena);
    atg_document_release(&doc);
    return g_string_free(out, FALSE);
}

START_TEST(finds_figures)
{
    GString *want = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases[_i].figures) && cases[_i].figures[i]; i++)
        g_string_append_printf(want, "%s\n", cases[_i].figures[i]);
    char *got = figures_of(cases[_i].text);
    ck_assert_msg(strcmp(got, want->str) == 0, "'%s': got\n%swant\n%s", cases[_i].text,
                  got, want->str);
    g_free(got);
    g_string_free(want, TRUE);
}
END_TEST

START_TEST(survives_odd_numbers)
{
    static const char *const texts[] = {
        "",
        "$",
        "$ $ $",
        "more than",
        "at least at least at least 5",
        "of of 5 of",
        ("The attack hit 99999999999999999999999999999999 million billion trillion "
         "trillion trillion trillion computers."),
        ("The attack hit 1,,2 computers, 1.2.3 computers, 5- computers and -5 "
         "computers."),
        "The attack hit hundreds of hundreds of hundreds of hundreds of",
        "£",
        "5–",
        "half",
        "a",
        "tens of",
        "between 5 and",
        "The attack hit 0 computers."};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(figures_of(texts[i]));
}
END_TEST

/* A word of the tables that the look at a token's first word forgot would be lost. */
START_TEST(reads_each_number_word)
{
    static const struct {
        const char *word;
        int value;
    } words[] = {{"two", 2},
                 {"three", 3},
                 {"four", 4},
                 {"five", 5},
                 {"six", 6},
                 {"seven", 7},
                 {"eight", 8},
                 {"nine", 9},
                 {"ten", 10},
                 {"eleven", 11},
                 {"twelve", 12},
                 {"thirteen", 13},
                 {"fourteen", 14},
                 {"fifteen", 15},
                 {"sixteen", 16},
                 {"seventeen", 17},
                 {"eighteen", 18},
                 {"nineteen", 19},
                 {"twenty", 20},
                 {"thirty", 30},
                 {"forty", 40},
                 {"fifty", 50},
                 {"sixty", 60},
                 {"seventy", 70},
                 {"eighty", 80},
                 {"ninety", 90},
                 {"tens of", 10},
                 {"dozens of", 12},
                 {"scores of", 20},
                 {"hundreds of", 100},
                 {"thousands of", 1000},
                 {"a hundred", 100},
                 {"an hundred", 100},
                 {"one hundred", 100},
                 {"a few hundred", 200},
                 {"several dozen", 24}};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        char text[128], want[128];
        g_snprintf(text, sizeof text, "The hack of Acme Bank compromised %s servers.",
                   words[i].word);
        g_snprintf(want, sizeof want, "%s servers|%d|server\n", words[i].word,
                   words[i].value);
        char *got = figures_of(text);
        ck_assert_msg(strcmp(got, want) == 0, "'%s': got %s", text, got);
        g_free(got);
    }
}
END_TEST

/* However many figures a text has, a thing keeps no more than the cap. */
START_TEST(caps_figures)
{
    GString *text = g_string_new("The attack on Norland was large.");
    for (int i = 0; i < 100; i++)
        g_string_append_printf(text, " The attack hit %d computers.", 3000 + i);
    char *got = figures_of(text->str);
    int lines = 0;
    for (const char *p = got; *p; p++)
        lines += *p == '\n';
    ck_assert_int_eq(lines, ATG_FIGURES_CAP);
    g_free(got);
    g_string_free(text, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("figure");
    TCase *t = tcase_create("figure");
    tcase_set_timeout(t, 120);
    tcase_add_unchecked_fixture(t, load_lists, free_lists);
    tcase_add_loop_test(t, finds_figures, 0, G_N_ELEMENTS(cases));
    tcase_add_test(t, survives_odd_numbers);
    tcase_add_test(t, reads_each_number_word);
    tcase_add_test(t, caps_figures);
    suite_add_tcase(s, t);
    return run_suite(s);
}
