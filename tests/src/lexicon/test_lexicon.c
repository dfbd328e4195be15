#include <check.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon/lexicon.h"
#include "tests/run_suite.h"

/* A frozen lexicon of the records in text. */
static atg_lexicon *make(const char *text)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    atg_code rc = atg_lexicon_add_text(lex, atg_str_of(text), "t.lex", &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lex, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    return lex;
}

/* The entity of this label and country ("" for any), or NULL. */
static const atg_entity *find(const atg_lexicon *lex, const char *label,
                              const char *country)
{
    for (uint32_t i = 0; i < atg_lexicon_entities(lex); i++) {
        const atg_entity *e = atg_lexicon_entity(lex, i);
        if (atg_str_is(e->label, label) &&
            (!*country || atg_str_is(e->country, country)))
            return e;
    }
    return NULL;
}

static char *names_of(const atg_lexicon *lex, uint32_t id)
{
    GString *s = g_string_new(NULL);
    const atg_str *names;
    size_t n = atg_lexicon_names(lex, id, &names);
    for (size_t i = 0; i < n; i++)
        g_string_append_printf(s, "%s%.*s/%s", i ? " " : "", ATG_STR_ARG(names[i]),
                               atg_name_kind_name(atg_lexicon_name_kind(lex, id, i)));
    return g_string_free(s, FALSE);
}

static void expect_names(const atg_lexicon *lex, uint32_t id, const char *want)
{
    char *got = names_of(lex, id);
    ck_assert_str_eq(got, want);
    g_free(got);
}

#define ck_str(got, want)                                                              \
    ck_assert_msg(atg_str_is((got), (want)), "'%.*s' is not '%s'", ATG_STR_ARG(got),   \
                  (want))

START_TEST(joins_records_of_one_thing)
{
    atg_lexicon *lex =
        make("country \"United Kingdom\" code=GB\n"
             "country \"France\" code=FR\n"
             "agency \"Cyber Centre\" country=GB alias=\"NCSC|UK NCSC\"\n"
             "agency \"Cyber Centre\" country=FR alias=C4\n"
             "agency \"Cyber Centre\" country=GB short=Centre kind=cyber "
             "alias=NCSC id=\"x:1\"\n"
             "agency \"Cyber Centre\" country=GB id=\"x:1|y:2\"\n");
    ck_assert_uint_eq(atg_lexicon_entities(lex), 4);
    expect_names(lex, 2, "Cyber Centre/full NCSC/acronym UK NCSC/full Centre/short");
    expect_names(lex, 3, "Cyber Centre/full C4/acronym");
    const atg_entity *e = atg_lexicon_entity(lex, 2);
    ck_str(e->kind, "cyber");
    ck_str(e->external_ids, "x:1|y:2");
    ck_assert_uint_eq(e->record->line, 3);
    ck_assert_uint_eq(e->parent, ATG_NONE);
    ck_assert_ptr_null(atg_lexicon_entity(lex, 4));
    expect_names(lex, 4, "");
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(joins_where_one_country_is_missing)
{
    atg_lexicon *lex = make("country \"China\" code=CN\n"
                            "actor \"APT40\" alias=Leviathan\n"
                            "actor \"APT40\" country=CN alias=Bronze\n"
                            "actor \"APT40\" alias=Gadolinium\n"
                            "malware \"APT40\"\n");
    ck_assert_uint_eq(atg_lexicon_entities(lex), 3);
    const atg_entity *e = find(lex, "APT40", "CN");
    ck_assert_ptr_nonnull(e);
    expect_names(lex, 1, "APT40/full Leviathan/full Bronze/full Gadolinium/full");
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(adds_to_countries_by_code)
{
    atg_lexicon *lex = make("country \"\" code=RU demonym=Russian label=Russia\n"
                            "country \"Russian Federation\" code=RU iso3=RUS\n"
                            "country \"\" code=XK label=Kosovo\n"
                            "country \"Russia\" seat=Kremlin\n"
                            "country \"RF\" code=RU capital=Moscow\n");
    ck_assert_uint_eq(atg_lexicon_entities(lex), 2);
    uint32_t ru = atg_lexicon_country(lex, ATG_STR("RU"));
    ck_assert_uint_eq(ru, 0);
    ck_str(atg_lexicon_entity(lex, ru)->label, "Russia");
    expect_names(lex, ru,
                 "Russia/full Russian/demonym Russian Federation/full "
                 "Kremlin/seat RF/acronym Moscow/capital");
    ck_assert_uint_eq(atg_lexicon_country(lex, ATG_STR("XK")), 1);
    ck_assert_uint_eq(atg_lexicon_country(lex, ATG_STR("ru")), ATG_NONE);
    ck_assert_uint_eq(atg_lexicon_country(lex, ATG_STR("ZZ")), ATG_NONE);
    ck_assert_uint_eq(atg_lexicon_country(lex, ATG_STR("RUS")), ATG_NONE);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(resolves_references)
{
    atg_lexicon *lex = make("agency \"Unit 26165\" country=RU part-of=GRU\n"
                            "actor \"Fancy Bear\" sponsor=\"unit-26165\"\n"
                            "actor \"Panda\" sponsor=CN\n"
                            "actor \"Kitten\" country=IR sponsor=Ministry\n"
                            "agency \"Ministry\" country=RU\n"
                            "agency \"Ministry\" country=IR\n"
                            "agency \"Main Directorate\" country=RU acronym=GRU\n"
                            "organization \"GRU\"\n"
                            "country \"Russia\" code=RU\ncountry \"China\" code=CN\n"
                            "country \"Iran\" code=IR\n");
    const atg_entity *unit = find(lex, "Unit 26165", "");
    ck_str(atg_lexicon_entity(lex, unit->parent)->label, "Main Directorate");
    const atg_entity *bear = find(lex, "Fancy Bear", "");
    ck_assert_ptr_eq(atg_lexicon_entity(lex, bear->sponsor), unit);
    ck_str(bear->country, "RU");
    const atg_entity *panda = find(lex, "Panda", "");
    ck_assert_uint_eq(panda->sponsor, atg_lexicon_country(lex, ATG_STR("CN")));
    const atg_entity *kitten = find(lex, "Kitten", "");
    ck_str(atg_lexicon_entity(lex, kitten->sponsor)->country, "IR");
    ck_assert_str_eq(atg_lexicon_problems(lex), "");
    atg_lexicon_free(lex);
}
END_TEST

/* ---- faults ---- */

static const struct {
    const char *text;
    size_t line, column;
    const char *what;
} faults[] = {
    {"agencey \"A\"", 1, 1, "unknown kind of record 'agencey'"},
    {"agency \"\"", 1, 1, "head is empty"},
    {"country \"\" demonym=x", 1, 1, "head is empty"},
    {"verb \"\"", 1, 1, "head is empty"},
    {"agency \"A\" alais=B", 1, 12, "'alais' is unknown"},
    {"agency \"A\" alias=B alias=C", 1, 20, "'alias' is given twice"},
    {"agency \"A\" code=GB", 1, 12, "belongs to a country only"},
    {"country \"A\" country=GB", 1, 13, "does not belong to a country"},
    {"country \"A\" code=gb", 1, 13, "two capitals expected"},
    {"agency \"A\" country=UKR", 1, 12, "two capitals expected"},
    {"country \"A\" code=GB iso3=GB", 1, 21, "three capitals expected"},
    {"agency \"A\" case=any", 1, 12, "can only be 'exact'"},
    {"agency \"A\" since=2020-1", 1, 12, "is no date"},
    {"agency \"A\" until=\"20201\"", 1, 12, "is no date"},
    {"agency \"A\" until=\"2020/01\"", 1, 12, "is no date"},
    {"noun \"a\" past=b", 1, 10, "does not belong to this kind of word"},
    {"verb \"a\" plural=b", 1, 10, "does not belong to this kind of word"},
    {"verb \"a\" double=maybe", 1, 10, "'yes', 'no' or 'both'"},
    {"verb \"a\" class=x class=y", 1, 18, "given twice"},
    /* found by freeze */
    {"agency \"A\"\nagency \"B\" part-of=C", 2, 12, "'C' is no name of another entity"},
    {"agency \"A\" part-of=A", 1, 12, "is no name of another entity"},
    {"actor \"A\" sponsor=\"B C\"", 1, 11, "'B C' is no name of another entity"},
    {"agency \"A\" part-of=B\nagency \"B\" part-of=C\nagency \"C\" part-of=A", 1, 12,
     "'A' is part of itself"},
    {"agency \"A\" country=GB", 1, 12, "no country has the code 'GB'"},
    {"country \"\" code=GB demonym=x", 1, 12, "no country has the code 'GB'"},
    {"agency \"A\" alias=\"B||C\"", 1, 12, "is empty"},
    {"agency \"' '\"", 1, 1, "is empty"},
    {"cue \"a\" alias=\"b|\"", 1, 9, "is no word"},
    {"cue \"'\"", 1, 1, "is no word"},
};

static atg_code load(atg_lexicon *lex, const char *text, atg_error *err)
{
    atg_code rc = atg_lexicon_add_text(lex, atg_str_of(text), "t.lex", err);
    return rc == ATG_OK ? atg_lexicon_freeze(lex, err) : rc;
}

START_TEST(tells_faults)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(load(lex, faults[_i].text, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, faults[_i].what), "%s", err.message);
    ck_assert_msg(err.line == faults[_i].line && err.column == faults[_i].column, "%s",
                  err.message);
    ck_assert_uint_eq(atg_lexicon_entities(lex), 0);
    ck_assert_uint_eq(atg_lexicon_words(lex), 0);
    atg_lexicon_free(lex);
    lex = atg_lexicon_new();
    ck_assert_int_eq(load(lex, faults[_i].text, NULL), ATG_E_FORMAT);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(keeps_caps)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    GString *s = g_string_new("agency \"A\" alias=\"");
    for (int i = 0; i < 300; i++)
        g_string_append_c(s, 'x');
    g_string_append(s, "\"");
    ck_assert_int_eq(load(lex, s->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "too long"), "%s", err.message);
    atg_lexicon_free(lex);

    lex = atg_lexicon_new();
    g_string_assign(s, "");
    for (int i = 0; i < 1001; i++)
        g_string_append_printf(s, "agency \"Body %d\" alias=same\n", i);
    ck_assert_int_eq(load(lex, s->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "too many things"), "%s", err.message);
    atg_lexicon_free(lex);

    lex = atg_lexicon_new();
    g_string_assign(s, "");
    for (int i = 0; i < 1000; i++)
        g_string_append_printf(s, "agency \"A\" id=\"source:%d\"\n", i);
    ck_assert_int_eq(load(lex, s->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "too many ids"), "%s", err.message);
    atg_lexicon_free(lex);

    lex = atg_lexicon_new();
    g_string_assign(s, "");
    for (int i = 0; i < 1001; i++)
        g_string_append(s, "cue \"same\"\n");
    ck_assert_int_eq(load(lex, s->str, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, "too many words"), "%s", err.message);
    atg_lexicon_free(lex);
    g_string_free(s, TRUE);
}
END_TEST

START_TEST(a_failed_addition_changes_nothing)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    const atg_record *records;
    ck_assert_int_eq(atg_lexicon_add_text(lex, ATG_STR("agency \"A\"\n"), "a", &err),
                     0);
    ck_assert_int_eq(
        atg_lexicon_add_text(lex, ATG_STR("agency \"B\"\nagency"), "b", &err),
        ATG_E_FORMAT);
    ck_assert_uint_eq(atg_lexicon_records(lex, &records), 1);
    ck_str(records[0].head, "A");
    ck_assert_int_eq(atg_lexicon_add_file(lex, "/nonexistent/x.lex", &err), ATG_E_IO);
    ck_assert_msg(strstr(err.message, "cannot read '/nonexistent/x.lex'"), "%s",
                  err.message);
    ck_assert_int_eq(atg_lexicon_add_file(lex, "/", &err), ATG_E_IO);
    ck_assert_int_eq(atg_lexicon_freeze(lex, &err), ATG_OK);
    ck_assert_int_eq(atg_lexicon_freeze(lex, &err), ATG_OK);
    ck_assert_uint_eq(atg_lexicon_entities(lex), 1);
    ck_assert_int_eq(atg_lexicon_add_text(lex, ATG_STR(""), "c", &err), ATG_E_USAGE);
    ck_assert_int_eq(atg_lexicon_add_builtin(lex, &err), ATG_E_USAGE);
    atg_lexicon_free(lex);
    atg_lexicon_free(NULL);
}
END_TEST

/* A lexicon that could not be frozen can be mended. */
START_TEST(a_failed_freeze_changes_nothing)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon_add_text(lex, ATG_STR("agency \"A\" part-of=B\n"), "a", &err);
    ck_assert_int_eq(atg_lexicon_freeze(lex, &err), ATG_E_FORMAT);
    ck_assert_int_eq(atg_lexicon_add_text(lex, ATG_STR("agency \"B\"\n"), "b", &err),
                     0);
    ck_assert_int_eq(atg_lexicon_freeze(lex, &err), ATG_OK);
    ck_assert_uint_eq(atg_lexicon_entities(lex), 2);
    atg_lexicon_free(lex);
}
END_TEST

START_TEST(reads_files)
{
    char path[] = "lexicon-test-XXXXXX";
    int fd = g_mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq((int)write(fd, "agency \"A\"\nverb\n", 16), 16);
    close(fd);
    atg_lexicon *lex = atg_lexicon_new();
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_lexicon_add_file(lex, path, &err), ATG_E_FORMAT);
    ck_assert_msg(strstr(err.message, path) && strstr(err.message, ":2:5:"), "%s",
                  err.message);
    ck_assert(g_file_set_contents(path, "agency \"A\"\n", -1, NULL));
    ck_assert_int_eq(atg_lexicon_add_file(lex, path, &err), ATG_OK);
    g_unlink(path);
    const atg_record *records;
    ck_assert_uint_eq(atg_lexicon_records(lex, &records), 1);
    ck_assert_str_eq(records[0].file, path);
    atg_lexicon_free(lex);
}
END_TEST

/* ---- what a person sees ---- */

START_TEST(describes)
{
    atg_lexicon *lex =
        make("country \"United Kingdom\" code=GB acronym=UK demonym=British\n"
             "agency \"Cyber Centre\" country=GB acronym=NCSC part-of=UK "
             "kind=cyber id=\"x:1\"\n"
             "verb \"accuse\" class=accuse\n"
             "noun \"UK\" class=odd\n"
             "actor \"Tick\" case=exact\n"
             "agency \"Cyber Centre\" country=GB note=odd\n");
    GString *s = g_string_new(NULL);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("ncsc"), s), 1);
    ck_assert_str_eq(s->str,
                     "agency \"Cyber Centre\" (GB), as its acronym name \"NCSC\", "
                     "in capitals only\n  kind: cyber\n  part of: country \"United "
                     "Kingdom\"\n  ids: x:1\n  full: Cyber Centre\n  acronym: "
                     "NCSC\n  at t.lex:2:1\n  note: odd\n  at "
                     "t.lex:6:1\n");
    g_string_truncate(s, 0);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("accused"), s), 1);
    ck_assert_str_eq(s->str, "verb \"accuse\" (past, participle)\n  class=\"accuse\"\n"
                             "  at t.lex:3:1\n");
    g_string_truncate(s, 0);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("UK"), s), 2);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("tick"), s), 1);
    ck_assert_ptr_nonnull(strstr(s->str, "exact case only"));
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR("nothing"), s), 0);
    ck_assert_uint_eq(atg_lexicon_describe(lex, ATG_STR(""), s), 0);
    g_string_truncate(s, 0);
    atg_lexicon_stats(lex, s);
    ck_assert_ptr_nonnull(strstr(s->str, "records 6\nthings 3\n"));
    ck_assert_ptr_nonnull(strstr(s->str, "names 6\n"));
    ck_assert_ptr_nonnull(strstr(s->str, "words 2\n"));
    g_string_free(s, TRUE);
    atg_lexicon_free(lex);
}
END_TEST

/* Any mixture of record pieces loads or is refused; nothing else happens. */
START_TEST(survives_any_records)
{
    static const char *const bits[] = {
        "country",     "agency",      "actor",      "verb",       "noun",
        " \"A\"",      " \"B\"",      " \"\"",      " code=GB",   " code=FR",
        " country=GB", " part-of=A",  " part-of=B", " sponsor=A", " alias=\"A|B\"",
        " label=B",    " case=exact", " past=x",    "\n",         "\n",
        "\n",          "frame"};
    GRand *rnd = g_rand_new_with_seed(5);
    for (int round = 0; round < 20000; round++) {
        GString *s = g_string_new(NULL);
        for (int n = g_rand_int_range(rnd, 0, 16); n > 0; n--)
            g_string_append(s, bits[g_rand_int_range(rnd, 0, G_N_ELEMENTS(bits))]);
        atg_lexicon *lex = atg_lexicon_new();
        atg_error err = ATG_ERROR_INIT;
        if (load(lex, s->str, &err) == ATG_OK)
            for (uint32_t i = 0; i < atg_lexicon_entities(lex); i++) {
                const atg_str *names;
                ck_assert_uint_gt(atg_lexicon_names(lex, i, &names), 0);
                ck_assert(atg_str_eq(names[0], atg_lexicon_entity(lex, i)->label));
            }
        else
            ck_assert_msg(err.line > 0 && err.column > 0, "%s", err.message);
        atg_lexicon_free(lex);
        g_string_free(s, TRUE);
    }
    g_rand_free(rnd);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("lexicon");
    TCase *t = tcase_create("lexicon");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, joins_records_of_one_thing);
    tcase_add_test(t, joins_where_one_country_is_missing);
    tcase_add_test(t, adds_to_countries_by_code);
    tcase_add_test(t, resolves_references);
    tcase_add_loop_test(t, tells_faults, 0, G_N_ELEMENTS(faults));
    tcase_add_test(t, keeps_caps);
    tcase_add_test(t, a_failed_addition_changes_nothing);
    tcase_add_test(t, a_failed_freeze_changes_nothing);
    tcase_add_test(t, reads_files);
    tcase_add_test(t, describes);
    tcase_add_test(t, survives_any_records);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
