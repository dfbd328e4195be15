#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/lexicon.h"
#include "tests/run_suite.h"

static atg_lexicon *lex;

/* "lexicon builtin loads": a slip in a data file shows here, with its place. */
static void setup(void)
{
    atg_error err = ATG_ERROR_INIT;
    lex = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_builtin(lex, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    rc = atg_lexicon_freeze(lex, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
}

static void teardown(void)
{
    atg_lexicon_free(lex);
}

START_TEST(builtin_loads)
{
    ck_assert_msg(!*atg_lexicon_problems(lex), "%s", atg_lexicon_problems(lex));
    ck_assert_uint_gt(atg_lexicon_entities(lex), 249);
}
END_TEST

/* No word with frames stands among the spellings of an earlier one. */
START_TEST(no_frames_are_taken)
{
    GString *lines = g_string_new(NULL);
    atg_lexicon_taken(lex, 0, lines);
    ck_assert_str_eq(lines->str, "");
    g_string_free(lines, TRUE);
}
END_TEST

/* The first hit for blank-parted tokens, which must all match. */
static const atg_entity *named(const char *text)
{
    atg_str tokens[16], rest = atg_str_of(text), part;
    size_t n = 0, n_hits;
    while (n < 16 && atg_str_split(&rest, ' ', &part))
        tokens[n++] = part;
    atg_name_hit hit;
    size_t len = atg_lexicon_match_name(lex, tokens, n, 0, false, &hit, 1, &n_hits);
    return len == n && n_hits ? atg_lexicon_entity(lex, hit.entity) : NULL;
}

/* Every entry of ISO 3166-1 is there by its code, its code's record has its alpha-3,
 * and its label finds it. */
START_TEST(has_every_country)
{
    const atg_record *records;
    size_t n = atg_lexicon_records(lex, &records), iso = 0;
    for (size_t i = 0; i < n; i++) {
        if (!strstr(records[i].file, "countries-iso.lex"))
            continue;
        iso++;
        uint32_t id = atg_lexicon_country(lex, atg_record_get(&records[i], "code"));
        ck_assert_uint_ne(id, ATG_NONE);
        const atg_entity *e = atg_lexicon_entity(lex, id);
        ck_assert_int_eq(e->type, ATG_COUNTRY);
        ck_assert_uint_eq(atg_record_get(e->record, "iso3").n, 3);
        GString *label = g_string_new_len(e->label.p, (gssize)e->label.n);
        const atg_entity *found = named(label->str);
        ck_assert_msg(found && atg_str_eq(found->country, e->country), "%s",
                      label->str);
        g_string_free(label, TRUE);
    }
    ck_assert_uint_ge(iso, 249);
}
END_TEST

static const struct {
    const char *name, *code;
} countries[] = {{"China", "CN"},
                 {"Republic of Moldova", "MD"},
                 {"North Korea", "KP"},
                 {"Democratic Republic of the Congo", "CD"},
                 {"State of Palestine", "PS"},
                 {"Falkland Islands", "FK"},
                 {"T\xC3\xBCrkiye", "TR"},
                 {"Turkiye", "TR"},
                 {"US", "US"},
                 {"U.S.", "US"},
                 {"UK", "GB"}};

START_TEST(finds_countries)
{
    const atg_entity *e = named(countries[_i].name);
    ck_assert_msg(e && e->type == ATG_COUNTRY &&
                      atg_str_is(e->country, countries[_i].code),
                  "%s: %.*s", countries[_i].name, e ? (int)e->label.n : 4,
                  e ? e->label.p : "none");
}
END_TEST

START_TEST(us_is_not_us)
{
    ck_assert_ptr_null(named("us"));
    ck_assert_ptr_null(named("Us"));
}
END_TEST

/* Each name of the lists finds its own thing, as it is written. */
START_TEST(every_name_is_found)
{
    for (uint32_t id = 0; id < atg_lexicon_entities(lex); id++) {
        const atg_str *names;
        size_t n = atg_lexicon_names(lex, id, &names);
        for (size_t i = 0; i < n; i++) {
            atg_str tokens[64], rest = names[i], part;
            size_t count = 0, n_hits;
            while (count < 64 && atg_str_split(&rest, ' ', &part))
                tokens[count++] = part;
            atg_name_hit hits[32];
            size_t len =
                atg_lexicon_match_name(lex, tokens, count, 0, false, hits, 32, &n_hits);
            bool found = false;
            for (size_t k = 0; k < n_hits; k++)
                found |= hits[k].entity == id;
            ck_assert_msg(len == count && found, "%.*s", ATG_STR_ARG(names[i]));
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("builtin");
    TCase *t = tcase_create("builtin");
    tcase_set_timeout(t, 120);
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_test(t, builtin_loads);
    tcase_add_test(t, no_frames_are_taken);
    tcase_add_test(t, has_every_country);
    tcase_add_loop_test(t, finds_countries, 0, G_N_ELEMENTS(countries));
    tcase_add_test(t, us_is_not_us);
    tcase_add_test(t, every_name_is_found);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
