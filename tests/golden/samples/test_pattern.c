/* The example of docs/adding-a-pattern.md does what the page says. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "extract/extract.h"
#include "text/read.h"
#include "tests/run_suite.h"

#define PAGE ATG_SOURCE_DIR "/docs/adding-a-pattern.md"

static char *page;

static void setup(void)
{
    ck_assert(g_file_get_contents(PAGE, &page, NULL, NULL));
}

static void teardown(void)
{
    g_free(page);
}

/* The indented block behind a line, without its indent; *from moves behind it. */
static char *block(const char **from, const char *line)
{
    const char *p = strstr(*from, line);
    ck_assert_msg(p != NULL, "the page has no '%s'", line);
    GString *out = g_string_new(NULL);
    p = strstr(p, "\n    ");
    ck_assert(p != NULL);
    for (p++; g_str_has_prefix(p, "    "); p = strchr(p, '\n') + 1)
        g_string_append_len(out, p + 4, strchr(p, '\n') - p - 3);
    *from = p;
    return g_string_free(out, FALSE);
}

/* What `extract | jq -c '[...]'` prints. */
static char *claims(const char *note, const char *mine)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    ck_assert(atg_lexicon_add_builtin(lex, &err) == ATG_OK);
    if (mine)
        ck_assert_msg(atg_lexicon_add_text(lex, atg_str_of(mine), "mine.lex", &err) ==
                          ATG_OK,
                      "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lex, &err) == ATG_OK, "%s", err.message);
    atg_extractor *x = atg_extractor_new(lex, &err);
    ck_assert_msg(x != NULL, "%s", err.message);
    atg_document doc;
    atg_read_options opt = {0};
    ck_assert(atg_document_parse(&doc, atg_str_of(note), "note.txt", &opt, &err) ==
              ATG_OK);
    atg_claim_set set;
    atg_claim_set_init(&set);
    atg_extract(x, &doc, &set, NULL);
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < set.n_claims; i++) {
        const atg_claim *c = &set.claims[i];
        g_string_append_printf(
            out, "[\"%.*s\",\"%s\",\"%.*s\",\"%s\"]\n",
            ATG_STR_ARG(set.entities[c->subject].label), atg_relation_name(c->relation),
            ATG_STR_ARG(set.entities[c->object].label), atg_status_name(c->status));
    }
    atg_claim_set_release(&set);
    atg_document_release(&doc);
    atg_extractor_free(x);
    atg_lexicon_free(lex);
    return g_string_free(out, FALSE);
}

static void compare(const char *shown, const char *note, const char *mine)
{
    char *got = claims(note, mine);
    const char *lines = strchr(shown, '\n') + 1; /* behind the command */
    ck_assert_str_eq(got, lines);
    g_free(got);
}

START_TEST(the_example_is_true)
{
    const char *at = page;
    char *note = block(&at, "`note.txt`:\n");
    char *without = block(&at, "the target of the hack:\n");
    char *mine = block(&at, "`mine.lex`:\n");
    char *with = block(&at, "**4. Try it.**\n");
    compare(without, note, NULL);
    compare(with, note, mine);
    g_free(note);
    g_free(without);
    g_free(mine);
    g_free(with);
}
END_TEST

START_TEST(a_slip_has_its_place)
{
    const char *at = page;
    char *mine = block(&at, "`mine.lex`:\n");
    char *slip = strstr(mine, "event=sanction");
    ck_assert(slip != NULL);
    slip[strlen("event=san")] = 'k';
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    ck_assert(atg_lexicon_add_text(lex, atg_str_of(mine), "mine.lex", &err) == ATG_OK);
    ck_assert(atg_lexicon_freeze(lex, &err) == ATG_OK);
    ck_assert(atg_extractor_new(lex, &err) == NULL);
    char *shown = block(&at, "`event=sanktion` would give\n");
    ck_assert_str_eq(g_strchomp(shown), err.message);
    g_free(shown);
    atg_lexicon_free(lex);
    g_free(mine);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("pattern");
    TCase *c = tcase_create("page");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, the_example_is_true);
    tcase_add_test(c, a_slip_has_its_place);
    suite_add_tcase(s, c);
    return run_suite(s);
}
