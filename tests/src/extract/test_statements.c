/* Statements and what they must and must not give (statements.txt, frames/). */
#include <check.h>
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "extract/extract.h"
#include "text/read.h"
#include "tests/run_suite.h"

static atg_lexicon *lex;
static atg_extractor *extractor;

static void setup(void)
{
    atg_error err = ATG_ERROR_INIT;
    lex = atg_lexicon_new();
    ck_assert_msg(atg_lexicon_add_builtin(lex, &err) == ATG_OK, "%s", err.message);
    ck_assert_msg(atg_lexicon_freeze(lex, &err) == ATG_OK, "%s", err.message);
    extractor = atg_extractor_new(lex, &err);
    ck_assert_msg(extractor != NULL, "%s", err.message);
}

static void teardown(void)
{
    atg_extractor_free(extractor);
    atg_lexicon_free(lex);
}

#define ARROW " \342\207\222 " /* U+21D2 between a sentence and what it gives */

typedef struct wanted {
    char *subject, *relation, *object, *status;
} wanted;

static bool named(const atg_claim_entity *e, const char *name)
{
    if (!strcmp(name, "*") || atg_str_is_nocase(e->label, name))
        return true;
    atg_str rest = e->aliases, part;
    while (atg_str_split(&rest, '|', &part))
        if (atg_str_is_nocase(part, name))
            return true;
    return false;
}

static bool accusing(atg_relation r)
{
    return r == ATG_ATTRIBUTED_TO || r == ATG_ATTRIBUTED_BY || r == ATG_ACCUSED_BY ||
           r == ATG_CHARGED_BY || r == ATG_ARRESTED_BY || r == ATG_SANCTIONED_BY;
}

static bool found(const atg_claim_set *set, const wanted *w)
{
    for (size_t i = 0; i < set->n_claims; i++) {
        const atg_claim *c = &set->claims[i];
        if (c->basis == ATG_BASIS_REFERENCE ||
            strcmp(atg_relation_name(c->relation), w->relation) ||
            !named(&set->entities[c->subject], w->subject) ||
            !named(&set->entities[c->object], w->object) || c->status == ATG_DENIED)
            continue;
        if (!w->status || !strcmp(atg_status_name(c->status), w->status))
            return true;
    }
    return false;
}

static bool nothing(const atg_claim_set *set)
{
    for (size_t i = 0; i < set->n_claims; i++)
        if (accusing(set->claims[i].relation) && set->claims[i].status != ATG_DENIED)
            return false;
    return true;
}

/* Does the text give what the line wants? */
static bool holds(const char *text, const char *want)
{
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    char **paragraphs = g_strsplit(text, "{X}", 0);
    char *joined = g_strjoinv("\n\n", paragraphs);
    char *prose = g_strdup_printf("%s\n", joined);
    g_strfreev(paragraphs);
    g_free(joined);
    ck_assert_msg(
        atg_document_parse(&doc, atg_str_of(prose), "statement", &opt, &err) == ATG_OK,
        "%s", err.message);
    atg_claim_set set;
    atg_claim_set_init(&set);
    atg_extract(extractor, &doc, &set, NULL);
    bool ok;
    if (!strcmp(want, "nothing")) {
        ok = nothing(&set);
    } else {
        bool never = want[0] == '!';
        char **parts = g_strsplit(want + (never ? 1 : 0), "|", 4);
        ck_assert_msg(g_strv_length(parts) >= 3, "bad line: %s", want);
        wanted w = {g_strstrip(parts[0]), g_strstrip(parts[1]), g_strstrip(parts[2]),
                    parts[3] ? g_strstrip(parts[3]) : NULL};
        ok = found(&set, &w) != never;
        g_strfreev(parts);
    }
    atg_claim_set_release(&set);
    atg_document_release(&doc);
    g_free(prose);
    return ok;
}

/* Runs a file of statements; returns how many do not hold, and names them. */
static unsigned run_file(const char *name, unsigned *total)
{
    char *path = g_build_filename(ATG_SOURCE_DIR, "tests/src/extract", name, NULL);
    char *text = NULL;
    ck_assert_msg(g_file_get_contents(path, &text, NULL, NULL), "cannot read '%s'",
                  path);
    unsigned failed = 0;
    char **lines = g_strsplit(text, "\n", 0);
    for (unsigned i = 0; lines[i]; i++) {
        char **line = g_strsplit(lines[i], ARROW, 2);
        if (lines[i][0] != '#' && g_strv_length(line) == 2) {
            (*total)++;
            if (!holds(line[0], g_strstrip(line[1]))) {
                failed++;
                fprintf(stderr, "%s:%u: %s\n", name, i + 1, lines[i]);
            }
        }
        g_strfreev(line);
    }
    g_strfreev(lines);
    g_free(text);
    g_free(path);
    return failed;
}

START_TEST(test_statements)
{
    unsigned total = 0;
    unsigned failed = run_file("statements.txt", &total);
    ck_assert_uint_ge(total, 120);
    ck_assert_msg(failed == 0, "%u of %u statements do not hold", failed, total);
}
END_TEST

START_TEST(test_frames)
{
    unsigned total = 0;
    unsigned failed = run_file("frames/sentences.txt", &total);
    ck_assert_uint_ge(total, 300);
    ck_assert_msg(failed == 0, "%u of %u sentences do not hold", failed, total);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("statements");
    TCase *t = tcase_create("all");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, test_statements);
    tcase_add_test(t, test_frames);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
