#include <check.h>

#include "extract/date/date.h"
#include "text/read.h"
#include "tests/run_suite.h"

/* A text, the word whose date is asked for (its last occurrence) and that date; the
 * document is of Friday, 23 March 2018 unless told otherwise. */
typedef struct date_case {
    const char *text, *word, *date;
    const char *document;
} date_case;

#define FRIDAY "2018-03-23"

static const date_case said[] = {
    /* explicit dates, before and behind the verb */
    {"Norland accused Russia of espionage on 12 February 2018.", "accused",
     "2018-02-12", NULL},
    {"On February 12, 2018, Norland accused Russia of espionage.", "accused",
     "2018-02-12", NULL},
    {"On Feb. 12, 2018, Norland accused Russia of espionage.", "accused", "2018-02-12",
     NULL},
    {"The Treasury sanctioned the bank on the 3rd of January 2017.", "sanctioned",
     "2017-01-03", NULL},
    {"The ministry blamed Iran on 2017-11-05 for the outage.", "blamed", "2017-11-05",
     NULL},
    {"The programmer was arrested in October 2016 in Prague.", "arrested", "2016-10",
     NULL},
    {"The programmer was arrested in Prague in 2016.", "arrested", "2016", NULL},
    {"In 2015 the court convicted a student of fraud.", "convicted", "2015", NULL},
    {"The group was sanctioned in the spring of 2014.", "sanctioned", "2014", NULL},
    {"A jury indicted the brothers in late 2012.", "indicted", "2012", NULL},
    {"The ministry blamed Iran on 03/04/2017.", "blamed", FRIDAY, NULL},
    {"The ministry blamed Iran on February 31, 2017.", "blamed", FRIDAY, NULL},
    /* weekdays and days near by */
    {"Norland accused Russia of espionage on Tuesday.", "accused", "2018-03-20", NULL},
    {"Norland on Tuesday accused Russia of espionage.", "accused", "2018-03-20", NULL},
    {"Tuesday's statement accused Russia of espionage.", "accused", "2018-03-20", NULL},
    {"The ministry rejected the charge on Friday.", "rejected", FRIDAY, NULL},
    {"The ministry rejected the charge last Friday.", "rejected", "2018-03-16", NULL},
    {"The ministry rejected the charge on Saturday.", "rejected", "2018-03-17", NULL},
    {"The ministry rejected the charge yesterday.", "rejected", "2018-03-22", NULL},
    {"Today the ministry rejected the charge.", "rejected", FRIDAY, NULL},
    {"On Tuesday, 6 March, the ministry rejected the charge.", "rejected", "2018-03-06",
     NULL},
    /* months, seasons and years without a number */
    {"The prosecutor charged two men last month.", "charged", "2018-02", NULL},
    {"The prosecutor charged two men last year.", "charged", "2017", NULL},
    {"The prosecutor charged two men earlier this year.", "charged", "2018", NULL},
    {"The prosecutor charged two men in October.", "charged", "2017-10", NULL},
    {"The prosecutor charged two men in February.", "charged", "2018-02", NULL},
    {"On July 19 the prosecutor charged two men.", "charged", "2017-07-19", NULL},
    {"The prosecutor charged two men last July.", "charged", "2017-07", NULL},
    {"The prosecutor charged two men last summer.", "charged", "2017", NULL},
    {"The prosecutor charged two men three weeks ago.", "charged", "2018-03", NULL},
    {"The prosecutor charged two men ten days ago.", "charged", "2018-03-13", NULL},
    {"The prosecutor charged two men two years ago.", "charged", "2016", NULL},
    /* told by the date before */
    {"The flaw was found in May 2013. In November of that year the prosecutor charged "
     "two men.",
     "charged", "2013-11", NULL},
    {"The flaw was found in 2013. A year later the prosecutor charged two men.",
     "charged", "2014", NULL},
    {"The flaw was found in May 2013. Two months later the prosecutor charged two men.",
     "charged", "2013-07", NULL},
    {"The flaw was found on 30 May 2013. The following day the prosecutor charged two "
     "men.",
     "charged", "2013-05-31", NULL},
    {"The flaw was found in 2013. That year the prosecutor charged two men.", "charged",
     "2013", NULL},
    /* the incident's dates are not the statement's */
    {"Norland blamed Russia for the attack in 2016.", "blamed", FRIDAY, NULL},
    {"Norland blamed Russia for the 2014 hack of a bank.", "blamed", FRIDAY, NULL},
    {"Norland blamed Russia for a hack of its parliament in May 2015.", "blamed",
     FRIDAY, NULL},
    {"The firm disclosed the theft in September 2016.", "disclosed", "2016-09", NULL},
    {"The firm attributed the intrusion to a laboratory in October 2016.", "attributed",
     "2016-10", NULL},
    {"It came months after two services, in a joint statement on 7 March, formally "
     "accused Russia.",
     "accused", "2018-03-07", NULL},
    {"Norland blamed Russia for the attack on 12 May 2017.", "blamed", FRIDAY, NULL},
    {"Norland blamed Russia on Monday for the 2014 hack of a bank.", "blamed",
     "2018-03-19", NULL},
    {"Norland blamed Russia for the attack on Wednesday.", "blamed", "2018-03-21",
     NULL},
    {"Norland accused Russia of hacking its parliament in 2015.", "accused", FRIDAY,
     NULL},
    {"Norland, which hackers attacked in 2015, accused Russia.", "accused", FRIDAY,
     NULL},
    {"Russian spies hacked the parliament in 2015.", "hacked", FRIDAY, NULL},
    {"Officials said on Monday that Russian spies hacked the parliament in 2015.",
     "hacked", "2018-03-19", NULL},
    {"Officials said on Monday that Russia was behind the break-in.", "behind",
     "2018-03-19", NULL},
    {"Russia was behind the break-in, officials said on Monday.", "behind",
     "2018-03-19", NULL},
    {"In a report released on 1 February 2018, the firm blamed Russia.", "blamed",
     "2018-02-01", NULL},
    {"He was arrested in 2016 and charged in 2017.", "charged", "2017", NULL},
    {"He was arrested in 2016 and charged in 2017.", "arrested", "2016", NULL},
    {"The men were arrested and charged in 2017.", "charged", "2017", NULL},
    {"The 2017 indictment of the brothers surprised lawyers.", "indictment", "2017",
     NULL},
    {"Norland accused Russia in a statement of 5 March 2018.", "accused", "2018-03-05",
     NULL},
    /* edges of a time, years to come, numbers that are no years */
    {"Norland has accused Russia of espionage since 2014.", "accused", FRIDAY, NULL},
    {"Norland will accuse Russia in 2019.", "accuse", FRIDAY, NULL},
    {"Norland accused Russia of breaking into more than 2000 servers.", "accused",
     FRIDAY, NULL},
    {"Norland may accuse Russia.", "accuse", FRIDAY, NULL},
    {"Norland accused Russia.", "accused", FRIDAY, NULL},
    /* documents that know less of their own date */
    {"Norland accused Russia on Tuesday.", "accused", "2018-03", "2018-03"},
    {"Norland accused Russia in October.", "accused", "2017-10", "2018-03"},
    {"Norland accused Russia on Tuesday.", "accused", "", ""},
    {"Norland accused Russia in October 2016.", "accused", "2016-10", ""},
    {"Norland accused Russia on Tuesday.", "accused", "2024-02-27", "2024-03-01"},
};

/* A text, two words and the year the tokens from the first to the second tell. */
static const struct {
    const char *text, *from, *to;
    uint32_t year;
} years[] = {
    {"Norland blamed Russia for the 2014 break-in.", "the", "break-in", 2014},
    {"Norland blamed Russia for the attack in the spring of 2007.", "the", "2007",
     2007},
    {"Last year's attack was the worst.", "Last", "attack", 2017},
    {"The attack earlier this year was the worst.", "The", "year", 2018},
    {"The attack last December was the worst.", "The", "December", 2017},
    {"The attack in October was the worst.", "The", "October", 2017},
    {"A campaign from 2013 to 2015 hit banks.", "A", "2015", 2013},
    {"A campaign that began in mid-2015 hit banks.", "A", "mid-2015", 2015},
    {"An attack on 2000 servers was the worst.", "An", "servers", 0},
    {"The attack was the worst.", "The", "attack", 0},
    {"The planned 2019 exercise was the worst.", "The", "exercise", 0},
    {"Banks lost money in 2013. The attack that year was the worst.", "The", "year",
     2013},
};

static atg_lexicon *lexicon;

static void load_lexicon(void)
{
    atg_error err = ATG_ERROR_INIT;
    lexicon = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_builtin(lexicon, &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lexicon, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
}

static void free_lexicon(void)
{
    atg_lexicon_free(lexicon);
}

static void open_case(atg_document *doc, atg_analysis *a, atg_arena *arena,
                      const char *text, const char *date)
{
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    atg_code rc = atg_document_parse(doc, atg_str_of(text), "case", &opt, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    doc->info.date = atg_str_of(date);
    atg_arena_init(arena);
    atg_analysis_init(a, doc, lexicon, atg_tagger_builtin(), arena);
    atg_mentions_find(a);
}

static void close_case(atg_document *doc, atg_analysis *a, atg_arena *arena)
{
    atg_analysis_release(a);
    atg_arena_release(arena);
    atg_document_release(doc);
}

static uint32_t last_of(const atg_analysis *a, const char *word, uint32_t *sentence)
{
    for (uint32_t s = a->n_sents; s-- > 0;)
        for (uint32_t k = a->sents[s].count; k-- > 0;)
            if (atg_str_is(a->toks[a->sents[s].first + k].text, word)) {
                *sentence = s;
                return a->sents[s].first + k;
            }
    ck_abort_msg("no '%s'", word);
    return 0;
}

START_TEST(dates_said)
{
    const date_case *c = &said[_i];
    atg_document doc;
    atg_analysis a;
    atg_arena arena;
    open_case(&doc, &a, &arena, c->text, c->document ? c->document : FRIDAY);
    uint32_t sentence = 0, token = last_of(&a, c->word, &sentence);
    atg_str got = atg_date_said(&a, sentence, token);
    ck_assert_msg(atg_str_is(got, c->date), "'%s': got %.*s, want %s", c->text,
                  ATG_STR_ARG(got), c->date);
    close_case(&doc, &a, &arena);
}
END_TEST

START_TEST(years_told)
{
    atg_document doc;
    atg_analysis a;
    atg_arena arena;
    open_case(&doc, &a, &arena, years[_i].text, FRIDAY);
    uint32_t sentence = 0;
    uint32_t from = last_of(&a, years[_i].from, &sentence);
    uint32_t to = last_of(&a, years[_i].to, &sentence);
    uint32_t got = atg_date_year_of(&a, from, to + 1);
    ck_assert_msg(got == years[_i].year, "'%s': got %u", years[_i].text, got);
    close_case(&doc, &a, &arena);
}
END_TEST

/* Any token of any text may be asked for. */
START_TEST(dates_of_any_token)
{
    static const char *const texts[] = {
        "",
        "2016",
        "May",
        "on",
        "of of of 2016 2016 2016",
        "a a later later that year",
        "Mon. Tue. 31 31 Feb. 9999-99-99 99999999999999999999",
        "January 99, 0000",
        "one year ago ago year 2015-16 2015/ 2015– mid-",
        "in the , , , 2017-02-30"};
    static const char *const dates[] = {
        "", "x", "2018", "2018-99-99", "0001-01-01", "9999-12-31", "2018-02-29"};
    for (size_t k = 0; k < G_N_ELEMENTS(texts); k++)
        for (size_t d = 0; d < G_N_ELEMENTS(dates); d++) {
            atg_document doc;
            atg_analysis a;
            atg_arena arena;
            open_case(&doc, &a, &arena, texts[k], dates[d]);
            for (uint32_t s = 0; s <= a.n_sents; s++)
                for (uint32_t i = 0; i <= a.n_toks; i++) {
                    atg_date_said(&a, s, i);
                    atg_date_year_of(&a, i, i + 3);
                }
            atg_date_said(&a, 0, ATG_NONE);
            close_case(&doc, &a, &arena);
        }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("date");
    TCase *t = tcase_create("date");
    tcase_set_timeout(t, 120);
    tcase_add_unchecked_fixture(t, load_lexicon, free_lexicon);
    tcase_add_loop_test(t, dates_said, 0, G_N_ELEMENTS(said));
    tcase_add_loop_test(t, years_told, 0, G_N_ELEMENTS(years));
    tcase_add_test(t, dates_of_any_token);
    suite_add_tcase(s, t);
    return run_suite(s);
}
