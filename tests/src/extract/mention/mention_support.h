/* Reads a text with the built-in lists and writes down what was found, one item a line:
 *
 *     Beijing|place|country:China          surface, kind of mention, type and label
 *     Dominic Raab official-of United Kingdom
 *
 * A case is a text and the lines it must give; a line that begins with '!' must not be
 * there. */
#ifndef ATG_TESTS_MENTION_SUPPORT_H
#define ATG_TESTS_MENTION_SUPPORT_H

#include <check.h>
#include <string.h>

#include "extract/analysis.h"
#include "extract/thing.h"
#include "text/read.h"

typedef struct mention_case {
    const char *text;
    const char *lines[8];
} mention_case;

static atg_lexicon *shared_lexicon;

static void load_lexicon(void)
{
    atg_error err = ATG_ERROR_INIT;
    shared_lexicon = atg_lexicon_new();
    atg_code rc = atg_lexicon_add_builtin(shared_lexicon, &err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(shared_lexicon, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
}

static void free_lexicon(void)
{
    atg_lexicon_free(shared_lexicon);
    shared_lexicon = NULL;
}

static const char *kind_name(atg_mention_kind kind)
{
    static const char *const names[] = {"name",    "demonym", "place",   "officials",
                                        "counted", "nominal", "pronoun", "incident"};
    return names[kind];
}

static void write_mentions(const atg_analysis *a, GString *out)
{
    for (guint i = 0; i < a->mentions->len; i++) {
        const atg_mention *m = atg_mention_at(a, i);
        const atg_thing *t = atg_thing_at(a, m->thing);
        atg_str s = atg_surface(a, m->first, m->count);
        g_string_append_printf(out, "%.*s|%s|%s:%.*s\n", ATG_STR_ARG(s),
                               kind_name(m->kind), atg_ntype_name(t->type),
                               ATG_STR_ARG(t->label));
    }
}

static void write_found(const atg_analysis *a, GString *out)
{
    for (guint i = 0; i < a->found->len; i++) {
        const atg_found *f = &g_array_index(a->found, atg_found, i);
        const atg_thing *s = atg_thing_at(a, f->subject),
                        *o = atg_thing_at(a, f->object);
        g_string_append_printf(out, "%.*s %s %.*s\n", ATG_STR_ARG(s->label),
                               atg_relation_name(f->relation), ATG_STR_ARG(o->label));
    }
}

/* The invariants that analysis.h states. */
static void check_tables(const atg_analysis *a)
{
    uint32_t end = 0;
    for (guint i = 0; i < a->mentions->len; i++) {
        const atg_mention *m = atg_mention_at(a, i);
        ck_assert_uint_ge(m->first, end);
        ck_assert_uint_gt(m->count, 0);
        end = m->first + m->count;
        ck_assert_uint_le(end, a->n_toks);
        ck_assert_uint_lt(m->thing, a->things->len);
        const atg_sent *s = &a->sents[m->sentence];
        ck_assert(m->first >= s->first && end <= s->first + s->count);
        for (uint32_t k = m->first; k < end; k++)
            ck_assert_uint_eq(a->toks[k].mention, i);
    }
}

static char *read_text(atg_str text)
{
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = "text"};
    atg_code rc = atg_document_parse(&doc, text, "case", &opt, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
    atg_arena arena;
    atg_arena_init(&arena);
    atg_analysis a;
    atg_analysis_init(&a, &doc, shared_lexicon, atg_tagger_builtin(), &arena);
    atg_mentions_find(&a);
    atg_offices_find(&a);
    check_tables(&a);
    GString *out = g_string_new("\n");
    write_mentions(&a, out);
    write_found(&a, out);
    atg_analysis_release(&a);
    atg_arena_release(&arena);
    atg_document_release(&doc);
    return g_string_free(out, FALSE);
}

static void check_case(const mention_case *c)
{
    char *got = read_text(atg_str_of(c->text));
    for (size_t i = 0; i < G_N_ELEMENTS(c->lines) && c->lines[i]; i++) {
        bool absent = c->lines[i][0] == '!';
        char *line = g_strdup_printf("\n%s\n", c->lines[i] + absent);
        bool found = strstr(got, line) != NULL;
        ck_assert_msg(found != absent, "%s '%s' in:%s", absent ? "unexpected" : "no",
                      c->lines[i] + absent, got);
        g_free(line);
    }
    g_free(got);
}

#endif
