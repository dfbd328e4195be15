#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/inflect.h"
#include "lexicon/lexicon.h"
#include "tests/run_suite.h"

static void note(atg_str text, uint8_t forms, void *user)
{
    GString *s = user;
    /* base, third, past, participle, gerund, plural */
    for (int i = 0; i < 6; i++)
        if (forms >> i & 1)
            g_string_append_printf(s, "%s%c:%.*s", s->len ? " " : "", "btpcgs"[i],
                                   ATG_STR_ARG(text));
}

static atg_code inflect(const atg_record *r, void *user, atg_error *err)
{
    (void)err;
    if (atg_str_is(r->kind, "verb"))
        atg_inflect_verb(r, r->head, note, user);
    else
        atg_inflect_noun(r, r->head, note, user);
    return ATG_OK;
}

static const struct {
    const char *record, *forms;
} rows[] = {
    {"verb \"accuse\"", "b:accuse t:accuses p:accused c:accused g:accusing"},
    {"verb \"deny\"", "b:deny t:denies p:denied c:denied g:denying"},
    {"verb \"hack\"", "b:hack t:hacks p:hacked c:hacked g:hacking"},
    {"verb \"hit\" past=hit", "b:hit t:hits p:hit c:hit g:hitting"},
    {"verb \"stop\"", "b:stop t:stops p:stopped c:stopped g:stopping"},
    {"verb \"quit\" past=\"quit|quitted\"",
     "b:quit t:quits p:quit p:quitted c:quit c:quitted g:quitting"},
    {"verb \"leak\"", "b:leak t:leaks p:leaked c:leaked g:leaking"},
    {"verb \"fix\"", "b:fix t:fixes p:fixed c:fixed g:fixing"},
    {"verb \"breach\"", "b:breach t:breaches p:breached c:breached g:breaching"},
    {"verb \"veto\"", "b:veto t:vetoes p:vetoed c:vetoed g:vetoing"},
    {"verb \"agree\"", "b:agree t:agrees p:agreed c:agreed g:agreeing"},
    {"verb \"tie\"", "b:tie t:ties p:tied c:tied g:tying"},
    {"verb \"deploy\"", "b:deploy t:deploys p:deployed c:deployed g:deploying"},
    {"verb \"panic\"", "b:panic t:panics p:panicked c:panicked g:panicking"},
    {"verb \"travel\"", "b:travel t:travels p:traveled p:travelled c:traveled "
                        "c:travelled g:traveling g:travelling"},
    {"verb \"target\" double=no",
     "b:target t:targets p:targeted c:targeted g:targeting"},
    {"verb \"commit\" double=yes",
     "b:commit t:commits p:committed c:committed g:committing"},
    {"verb \"leak\" double=both",
     "b:leak t:leaks p:leaked p:leakked c:leaked c:leakked g:leaking g:leakking"},
    {"verb \"steal\" past=stole participle=stolen",
     "b:steal t:steals p:stole c:stolen g:stealing"},
    {"verb \"carry out\"", "b:carry out t:carries out p:carried out c:carried out "
                           "g:carrying out"},
    {"verb \"take down\" past=took participle=taken",
     "b:take down t:takes down p:took down c:taken down g:taking down"},
    {"verb \"be\" third=is past=\"was|were\" participle=been",
     "b:be t:is p:was p:were c:been g:being"},
    {"verb \"dye\" gerund=dyeing", "b:dye t:dyes p:dyed c:dyed g:dyeing"},
    {"noun \"breach\"", "b:breach s:breaches"},
    {"noun \"agency\"", "b:agency s:agencies"},
    {"noun \"data breach\"", "b:data breach s:data breaches"},
    {"noun \"denial of service\"", "b:denial of service s:denials of service"},
    {"noun \"crisis\"", "b:crisis s:crises"},
    {"noun \"spokeswoman\"", "b:spokeswoman s:spokeswomen"},
    {"noun \"German\"", "b:German s:Germans"},
    {"noun \"attorney general\" plural=\"attorneys general\"",
     "b:attorney general s:attorneys general"},
    {"noun \"criminal gang\" plural=mob", "b:criminal gang s:criminal mob"},
    {"noun \"malware\" plural=no", "b:malware"},
    {"noun \"hero\"", "b:hero s:heros s:heroes"},
    {"title \"minister for foreign affairs\"",
     "b:minister for foreign affairs s:ministers for foreign affairs"},
};

START_TEST(inflects)
{
    atg_arena arena;
    atg_arena_init(&arena);
    atg_error err = ATG_ERROR_INIT;
    GString *s = g_string_new(NULL);
    ck_assert_int_eq(
        atg_records_parse(&arena, atg_str_of(rows[_i].record), "t", inflect, s, &err),
        ATG_OK);
    ck_assert_str_eq(s->str, rows[_i].forms);
    g_string_free(s, TRUE);
    atg_arena_release(&arena);
}
END_TEST

static atg_code inflect_alias(const atg_record *r, void *user, atg_error *err)
{
    (void)err;
    atg_inflect_verb(r, atg_record_get(r, "alias"), note, user);
    return ATG_OK;
}

/* Irregular forms go with the first word, whatever follows it. */
START_TEST(inflects_aliases)
{
    static const char *const records[][2] = {
        {"verb \"hit\" past=hit alias=\"hit out at\"",
         "b:hit out at t:hits out at p:hit out at c:hit out at g:hitting out at"},
        {"verb \"hit\" past=hit alias=strike",
         "b:strike t:strikes p:striked c:striked g:striking"}};
    for (size_t i = 0; i < G_N_ELEMENTS(records); i++) {
        atg_arena arena;
        atg_arena_init(&arena);
        atg_error err = ATG_ERROR_INIT;
        GString *s = g_string_new(NULL);
        atg_records_parse(&arena, atg_str_of(records[i][0]), "t", inflect_alias, s,
                          &err);
        ck_assert_str_eq(s->str, records[i][1]);
        g_string_free(s, TRUE);
        atg_arena_release(&arena);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("inflect");
    TCase *t = tcase_create("inflect");
    tcase_add_loop_test(t, inflects, 0, G_N_ELEMENTS(rows));
    tcase_add_test(t, inflects_aliases);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
