#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/fold.h"
#include "lexicon/lexicon.h"
#include "tests/run_suite.h"

static const char lists[] =
    "country \"United States\" code=US alias=\"US|America\" "
    "demonym=\"American|Americans\" "
    "capital=\"Washington|Washington, D.C.\" seat=\"White House\" government=\"Biden "
    "administration\"\n"
    "country \"China\" code=CN alias=\"People's Republic of China\" demonym=Chinese\n"
    "country \"C\xC3\xB4te d'Ivoire\" code=CI\n"
    "country \"Singapore\" code=SG capital=Singapore\n"
    "country \"Georgia\" code=GE\n"
    "agency \"Georgia\" country=US\n"
    "bloc \"NATO\" alias=\"North Atlantic Treaty Organization\"\n"
    "agency \"Ministry of State Security\" country=CN acronym=MSS\n"
    "agency \"Ministry\" country=US\n"
    "agency \"Department of Justice\" country=US acronym=DoJ short=\"the Department\"\n"
    "agency \"US Treasury\" country=US short=Treasury\n"
    "organization \"Workers' Party\"\n"
    "organization \"AT&T\"\n"
    "actor \"APT28\" alias=\"Fancy Bear|Storm-0558|Guccifer 2.0|TA505\"\n"
    "actor \"HAFNIUM\"\n"
    "actor \"Tick\" case=exact\n"
    "actor \"WIZARD SPIDER\"\n"
    "actor \"The Shadow Brokers\"\n"
    "organization \"The Australian\"\n"
    "product \"iPhone\"\n"
    "verb \"accuse\" class=accuse\n"
    "verb \"carry out\" class=do\n"
    "verb \"hit\" past=hit class=attack\n"
    "noun \"hit\" class=attack\n"
    "noun \"cyber attack\" class=attack alias=cyberattack\n"
    "noun \"attack\" class=attack\n"
    "adjective \"May\" case=exact\n"
    "cue \"as well as\"\n"
    "title \"foreign minister\"\n"
    "stop \"Washington Post\"\n";

static atg_lexicon *lex;

static void setup(void)
{
    atg_error err = ATG_ERROR_INIT;
    lex = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_text(lex, atg_str_of(lists), "t.lex", &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lex, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
}

static void teardown(void)
{
    atg_lexicon_free(lex);
}

/* Tokens parted by blanks into out; returns how many. */
static size_t split(const char *text, atg_str out[16])
{
    atg_str rest = atg_str_of(text), part;
    size_t n = 0;
    while (n < 16 && atg_str_split(&rest, ' ', &part))
        out[n++] = part;
    return n;
}

/* "2: APT28/full Georgia/full", or "0". */
static char *match_names(const char *text, bool headline)
{
    atg_str tokens[16];
    atg_name_hit hits[8];
    size_t n = split(text, tokens), n_hits = 99;
    size_t len = atg_lexicon_match_name(lex, tokens, n, 0, headline, hits, 8, &n_hits);
    GString *s = g_string_new(NULL);
    g_string_append_printf(s, "%zu%s", len, len ? ":" : "");
    ck_assert((len == 0) == (n_hits == 0));
    for (size_t i = 0; i < n_hits; i++)
        g_string_append_printf(
            s, " %.*s/%s", ATG_STR_ARG(atg_lexicon_entity(lex, hits[i].entity)->label),
            atg_name_kind_name(hits[i].kind));
    return g_string_free(s, FALSE);
}

static const struct {
    const char *text, *plain, *headline; /* headline NULL: as plain */
} names[] = {
    {"China said", "1: China/full", NULL},
    {"china", "0", NULL},
    {"CHINA", "1: China/full", NULL},
    {"US officials", "1: United States/acronym", NULL},
    {"us", "0", NULL},
    {"Us", "0", "0"},
    {"U.S.", "1: United States/acronym", NULL},
    {"u.s.", "0", NULL},
    {"US-based", "0", NULL},
    {"United States of", "2: United States/full", NULL},
    {"UNITED STATES", "2: United States/full", NULL},
    {"united states", "0", NULL},
    {"Washington", "1: United States/capital", NULL},
    {"Washington , D.C. said", "3: United States/capital", NULL},
    {"Washington, D.C.", "2: United States/capital", NULL},
    {"Americans", "1: United States/demonym", NULL},
    {"White House", "2: United States/seat", NULL},
    {"Biden administration", "2: United States/seat", NULL},
    {"Biden Administration", "2: United States/seat", NULL},
    {"biden administration", "0", NULL},
    {"People 's Republic of China", "5: China/full", NULL},
    {"People \xE2\x80\x99s Republic of China", "5: China/full", NULL},
    {"People's Republic of China", "4: China/full", NULL},
    {"China 's", "1: China/full", NULL},
    {"C\xC3\xB4te d'Ivoire", "2: C\xC3\xB4te d'Ivoire/full", NULL},
    {"Cote d\xE2\x80\x99Ivoire", "2: C\xC3\xB4te d'Ivoire/full", NULL},
    {"C\xC3\xB4te d' Ivoire", "3: C\xC3\xB4te d'Ivoire/full", NULL},
    {"Singapore", "1: Singapore/full", NULL},
    {"Georgia", "1: Georgia/full Georgia/full", NULL},
    {"NATO", "1: NATO/full", NULL},
    {"Nato", "0", "1: NATO/full"},
    {"Ministry of State Security", "4: Ministry of State Security/full", NULL},
    {"Ministry Of State Security", "4: Ministry of State Security/full", NULL},
    {"Ministry of state security", "1: Ministry/full", NULL},
    {"Ministry of Truth", "1: Ministry/full", NULL},
    {"MSS", "1: Ministry of State Security/acronym", NULL},
    {"Mss", "0", "0"},
    {"DoJ", "1: Department of Justice/acronym", NULL},
    {"DOJ", "1: Department of Justice/acronym", NULL},
    {"Doj", "0", "0"},
    {"the Department", "2: Department of Justice/short", NULL},
    {"Us Treasury", "0", "0"},
    {"US Treasury", "2: US Treasury/full", NULL},
    {"US treasury", "1: United States/acronym", NULL},
    {"Workers ' Party", "3: Workers' Party/full", NULL},
    {"Workers \xE2\x80\x99 Party", "3: Workers' Party/full", NULL},
    {"AT&T", "1: AT&T/full", NULL},
    {"AT & T", "3: AT&T/full", NULL},
    {"APT28", "1: APT28/full", NULL},
    {"APT-28", "1: APT28/full", NULL},
    {"APT 28", "2: APT28/full", NULL},
    {"Apt28", "1: APT28/full", NULL},
    {"apt28", "0", NULL},
    {"APT281", "0", NULL},
    {"Fancy-Bear", "1: APT28/full", NULL},
    {"Fancy Bear", "2: APT28/full", NULL},
    {"Fancy - Bear", "0", NULL},
    {"Fancy . Bear", "0", NULL},
    {"Storm0558", "1: APT28/full", NULL},
    {"Storm 0558", "2: APT28/full", NULL},
    {"Guccifer 2.0", "2: APT28/full", NULL},
    {"Guccifer 20", "0", NULL},
    {"Hafnium", "1: HAFNIUM/full", NULL},
    {"hafnium", "0", NULL},
    {"Tick", "1: Tick/full", NULL},
    {"TICK", "0", "0"},
    {"tick", "0", "0"},
    {"Wizard Spider", "2: WIZARD SPIDER/full", NULL},
    {"Wizard spider", "0", NULL},
    {"the Shadow Brokers", "3: The Shadow Brokers/full", NULL},
    {"the Australian", "0", NULL},
    {"The Australian", "2: The Australian/full", NULL},
    {"THE SHADOW BROKERS", "3: The Shadow Brokers/full", NULL},
    {"the shadow brokers", "0", NULL},
    {"iPhone", "1: iPhone/full", NULL},
    {"IPHONE", "1: iPhone/full", NULL},
    {"' China", "0", NULL},
    {"\xFF\xFE", "0", NULL},
    {"", "0", NULL},
};

START_TEST(finds_names)
{
    char *plain = match_names(names[_i].text, false);
    char *headline = match_names(names[_i].text, true);
    ck_assert_msg(!strcmp(plain, names[_i].plain), "%s: %s", names[_i].text, plain);
    const char *want = names[_i].headline ? names[_i].headline : names[_i].plain;
    ck_assert_msg(!strcmp(headline, want), "%s: %s", names[_i].text, headline);
    g_free(plain);
    g_free(headline);
}
END_TEST

static char *match_words(const char *text)
{
    atg_str tokens[16];
    atg_word_hit hits[8];
    size_t n = split(text, tokens), n_hits = 99;
    size_t len = atg_lexicon_match_word(lex, tokens, n, 0, hits, 8, &n_hits);
    GString *s = g_string_new(NULL);
    g_string_append_printf(s, "%zu%s", len, len ? ":" : "");
    ck_assert((len == 0) == (n_hits == 0));
    for (size_t i = 0; i < n_hits; i++) {
        const atg_word *w = atg_lexicon_word(lex, hits[i].word);
        g_string_append_printf(s, " %s:%.*s:%d", atg_word_kind_name(w->kind),
                               ATG_STR_ARG(w->lemma), hits[i].forms);
    }
    return g_string_free(s, FALSE);
}

static const struct {
    const char *text, *want;
} words[] = {
    {"accused", "1: verb:accuse:12"},
    {"ACCUSING", "1: verb:accuse:16"},
    {"accuse", "1: verb:accuse:1"},
    {"carried out an", "2: verb:carry out:12"},
    {"carried", "0"},
    {"hit", "1: verb:hit:13 noun:hit:1"},
    {"hits", "1: verb:hit:2 noun:hit:32"},
    {"cyber attacks", "2: noun:cyber attack:32"},
    {"Cyber-attack", "1: noun:cyber attack:1"},
    {"cyberattacks", "1: noun:cyber attack:32"},
    {"cyber", "0"},
    {"attack on", "1: noun:attack:1"},
    {"as well as", "3: cue:as well as:1"},
    {"as well", "0"},
    {"May", "1: adjective:May:1"},
    {"may", "0"},
    {"Foreign ministers", "2: title:foreign minister:32"},
    {"Washington Post", "2: stop:Washington Post:1"},
    {"", "0"},
};

START_TEST(finds_words)
{
    char *got = match_words(words[_i].text);
    ck_assert_msg(!strcmp(got, words[_i].want), "%s: %s", words[_i].text, got);
    g_free(got);
}
END_TEST

START_TEST(words_carry_their_record)
{
    const atg_record *records;
    size_t n = atg_lexicon_records(lex, &records);
    ck_assert_uint_eq(atg_lexicon_words(lex), 10);
    const atg_word *w = atg_lexicon_word(lex, 0);
    ck_assert_uint_lt(w->record, n);
    ck_assert(atg_str_is(records[w->record].head, "accuse"));
    ck_assert(atg_str_is(w->word_class, "accuse"));
    ck_assert_ptr_null(atg_lexicon_word(lex, 10));
}
END_TEST

START_TEST(keeps_to_its_room)
{
    atg_str tokens[] = {ATG_STR("Georgia"), ATG_STR("hit")};
    atg_name_hit names_out[1];
    atg_word_hit words_out[1];
    size_t n;
    ck_assert_uint_eq(
        atg_lexicon_match_name(lex, tokens, 2, 0, false, names_out, 1, &n), 1);
    ck_assert_uint_eq(n, 1);
    ck_assert_uint_eq(atg_lexicon_match_name(lex, tokens, 2, 0, false, NULL, 0, &n), 1);
    ck_assert_uint_eq(n, 0);
    ck_assert_uint_eq(atg_lexicon_match_word(lex, tokens, 2, 1, words_out, 1, &n), 1);
    ck_assert_uint_eq(n, 1);
    ck_assert_uint_eq(atg_lexicon_match_word(lex, tokens, 2, 1, NULL, 0, &n), 1);
    ck_assert_uint_eq(
        atg_lexicon_match_name(lex, tokens, 2, 2, false, names_out, 1, &n), 0);
    ck_assert_uint_eq(atg_lexicon_match_word(lex, tokens, 2, 7, words_out, 1, &n), 0);
}
END_TEST

START_TEST(an_unfrozen_one_finds_nothing)
{
    atg_lexicon *fresh = atg_lexicon_new();
    atg_str token = ATG_STR("China");
    size_t n = 1;
    ck_assert_uint_eq(atg_lexicon_match_name(fresh, &token, 1, 0, false, NULL, 0, &n),
                      0);
    ck_assert_uint_eq(n, 0);
    ck_assert_uint_eq(atg_lexicon_match_word(fresh, &token, 1, 0, NULL, 0, &n), 0);
    ck_assert_uint_eq(atg_lexicon_country(fresh, ATG_STR("CN")), ATG_NONE);
    ck_assert_uint_eq(atg_lexicon_entities(fresh), 0);
    atg_lexicon_free(fresh);
}
END_TEST

/* ---- against a matcher that is too simple to be wrong ---- */

static const char *const letters[] = {"a", "B",        "a-b", "b1",
                                      "1", "\xC3\xA4", "'",   "A."};

/* Up to four random words, parted by blanks. */
static char *random_phrase(GRand *rnd)
{
    GString *s = g_string_new(NULL);
    for (int n = g_rand_int_range(rnd, 1, 5); n > 0; n--)
        g_string_append_printf(
            s, "%s%s", s->len ? " " : "",
            letters[g_rand_int_range(rnd, 0, G_N_ELEMENTS(letters))]);
    return g_string_free(s, FALSE);
}

static bool same_atoms(const atg_str *tokens, size_t n, const char *phrase)
{
    atg_atoms a, b;
    atg_atoms_clear(&a);
    atg_atoms_clear(&b);
    for (size_t i = 0; i < n; i++)
        atg_fold_token(&a, tokens[i], false);
    atg_fold_name(&b, atg_str_of(phrase), false);
    bool same = a.n == b.n && a.n > 0;
    for (uint32_t i = 0; same && i < a.n; i++)
        same = atg_str_eq(atg_atoms_at(&a, i), atg_atoms_at(&b, i));
    return same;
}

/* The most tokens, the last of which says something, that are one of the phrases. */
static size_t longest(const atg_str *tokens, size_t n, GPtrArray *phrases)
{
    size_t best = 0;
    for (size_t len = 1; len <= n; len++)
        for (guint i = 0; i < phrases->len; i++)
            if (!atg_str_is(tokens[0], "'") && !atg_str_is(tokens[len - 1], "'") &&
                same_atoms(tokens, len, g_ptr_array_index(phrases, i)))
                best = len;
    return best;
}

static void compare_once(GRand *rnd)
{
    GPtrArray *phrases = g_ptr_array_new_with_free_func(g_free);
    GString *list = g_string_new(NULL);
    for (int i = 0; i < 8; i++) {
        char *p = random_phrase(rnd);
        if (strspn(p, "' ") == strlen(p)) {
            g_free(p);
            continue;
        }
        g_string_append_printf(list, "cue \"%s\"\n", p);
        g_ptr_array_add(phrases, p);
    }
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *l = atg_lexicon_new();
    atg_lexicon_add_text(l, (atg_str){list->str, list->len}, "t", &err);
    ck_assert_msg(atg_lexicon_freeze(l, &err) == ATG_OK, "%s", err.message);
    atg_str tokens[12];
    for (size_t i = 0; i < G_N_ELEMENTS(tokens); i++)
        tokens[i] =
            atg_str_of(letters[g_rand_int_range(rnd, 0, G_N_ELEMENTS(letters))]);
    for (size_t at = 0; at < G_N_ELEMENTS(tokens); at++) {
        size_t n, left = G_N_ELEMENTS(tokens) - at;
        size_t got =
            atg_lexicon_match_word(l, tokens, G_N_ELEMENTS(tokens), at, NULL, 0, &n);
        ck_assert_uint_eq(got, longest(tokens + at, left, phrases));
    }
    atg_lexicon_free(l);
    g_string_free(list, TRUE);
    g_ptr_array_free(phrases, TRUE);
}

START_TEST(agrees_with_the_simple_matcher)
{
    GRand *rnd = g_rand_new_with_seed(13);
    for (int round = 0; round < 1500; round++)
        compare_once(rnd);
    g_rand_free(rnd);
}
END_TEST

/* ---- hostile text ---- */

START_TEST(long_tokens_match_nothing)
{
    GString *s = g_string_new(NULL);
    for (int i = 0; i < 100000; i++)
        g_string_append(s, "China-");
    atg_str token = {s->str, s->len};
    size_t n;
    ck_assert_uint_eq(atg_lexicon_match_name(lex, &token, 1, 0, false, NULL, 0, &n), 0);
    ck_assert_uint_eq(atg_lexicon_match_word(lex, &token, 1, 0, NULL, 0, &n), 0);
    g_string_free(s, TRUE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("match");
    TCase *t = tcase_create("match");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, finds_names, 0, G_N_ELEMENTS(names));
    tcase_add_loop_test(t, finds_words, 0, G_N_ELEMENTS(words));
    tcase_add_test(t, words_carry_their_record);
    tcase_add_test(t, keeps_to_its_room);
    tcase_add_test(t, an_unfrozen_one_finds_nothing);
    tcase_add_test(t, agrees_with_the_simple_matcher);
    tcase_add_test(t, long_tokens_match_nothing);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
