/* What the tests of this folder share. Each test file is a program of its own and uses
 * what it needs. */
#ifndef ATG_TEST_TEXT_SUPPORT_H
#define ATG_TEST_TEXT_SUPPORT_H

#include <check.h>
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "text/read.h"
#include "tests/run_suite.h"
#include "text/segment.h"

static inline atg_str str(const char *s)
{
    return atg_str_of(s);
}

/* Parses s in a format (NULL: by name) and fails the test if that fails. */
static inline void parse(atg_document *doc, atg_str s, const char *name,
                         const char *format)
{
    atg_error err = ATG_ERROR_INIT;
    atg_read_options opt = {.format = format};
    atg_code rc = atg_document_parse(doc, s, name, &opt, &err);
    ck_assert_msg(rc == ATG_OK, "%s", err.message);
}

/* One line a block: its kind's letter, a blank, its text. F furniture, H heading, I
 * item (with the number of the block that leads in), P prose, T title. */
static inline char *outline(const atg_document *doc)
{
    static const char letters[] = "PTHIF";
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const atg_block *b = &doc->blocks[i];
        g_string_append_c(out, letters[b->kind]);
        if (b->kind == ATG_BLOCK_ITEM && b->lead_in != ATG_NONE)
            g_string_append_printf(out, "%u", b->lead_in);
        g_string_append_c(out, ' ');
        g_string_append_len(out, doc->text.p + b->start, (gssize)(b->end - b->start));
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

static inline void check_outline(const char *text, const char *name, const char *format,
                                 const char *expected)
{
    atg_document doc;
    parse(&doc, str(text), name, format);
    char *got = outline(&doc);
    ck_assert_str_eq(got, expected);
    g_free(got);
    atg_document_release(&doc);
}

/* main of a test program with one case of these tests. */
#define TEST_MAIN(name, ...)                                                           \
    int main(void)                                                                     \
    {                                                                                  \
        const TTest *tests[] = {__VA_ARGS__};                                          \
        Suite *suite = suite_create(name);                                             \
        TCase *tc = tcase_create(name);                                                \
        tcase_set_timeout(tc, 120);                                                    \
        for (size_t i = 0; i < G_N_ELEMENTS(tests); i++)                               \
            tcase_add_test(tc, tests[i]);                                              \
        suite_add_tcase(suite, tc);                                                    \
        return run_suite(suite);                                                       \
    }

#endif
