#include <check.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>

#include "language/train/corpus.h"
#include "tests/run_suite.h"

static atg_corpus corpus;
static char *path;

static void set_up(void)
{
    atg_corpus_init(&corpus);
    path = g_build_filename(g_get_tmp_dir(), "atg-corpus-XXXXXX", NULL);
    int fd = g_mkstemp(path);
    ck_assert_int_ge(fd, 0);
    fclose(fdopen(fd, "w"));
}

static void tear_down(void)
{
    remove(path);
    g_free(path);
    atg_corpus_release(&corpus);
}

static void write_file(const char *text)
{
    ck_assert(g_file_set_contents(path, text, -1, NULL));
}

START_TEST(test_joins_at_hyphens)
{
    atg_error err = ATG_ERROR_INIT;
    write_file("# text = state-backed crews won't.\n"
               "1\tstate\t_\tNOUN\tNN\t_\t3\tobl\t_\tSpaceAfter=No\n"
               "2\t-\t_\tPUNCT\tHYPH\t_\t3\tpunct\t_\tSpaceAfter=No\n"
               "3\tbacked\t_\tVERB\tVBN\t_\t4\tamod\t_\t_\n"
               "4\tcrews\t_\tNOUN\tNNS\t_\t5\tnsubj\t_\t_\n"
               "5-6\twon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
               "5\two\t_\tAUX\tMD\t_\t0\troot\t_\t_\n"
               "6\tn't\t_\tPART\tRB\t_\t5\tadvmod\t_\t_\n"
               "6.1\tdo\t_\tVERB\tVB\t_\t_\t_\t_\t_\n"
               "7\t.\t_\tPUNCT\t.\t_\t5\tpunct\t_\t_\n");
    ck_assert(atg_corpus_read_conllu(&corpus, path, &err) == ATG_OK);
    ck_assert_uint_eq(corpus.samples->len, 1);
    const atg_sample *s = atg_sample_at(&corpus, 0);
    ck_assert_uint_eq(s->n, 5);
    ck_assert(atg_str_is(s->words[0], "state-backed"));
    ck_assert_int_eq(s->tags[0], ATG_T_JJ);
    ck_assert_int_eq(s->heads[0], 1);
    ck_assert(atg_str_is(s->labels[0], "amod"));
    ck_assert_int_eq(s->heads[1], 2);
    ck_assert_int_eq(s->heads[2], -1);
}
END_TEST

START_TEST(test_bad_heads_give_no_tree)
{
    atg_error err = ATG_ERROR_INIT;
    write_file("1\ta\t_\tX\tDT\t_\t99\tdet\t_\t_\n\n"
               "1\ta\t_\tX\tDT\t_\t2\tdet\t_\t_\n2\tb\t_\tX\tNN\t_\t1\tdet\t_\t_\n\n"
               "1\ta\t_\tX\tNOTAG\t_\t_\tdet\t_\t_\n\nno table\n\n");
    ck_assert(atg_corpus_read_conllu(&corpus, path, &err) == ATG_OK);
    ck_assert_uint_eq(corpus.samples->len, 3);
    for (guint i = 0; i < 3; i++)
        ck_assert_ptr_null(atg_sample_at(&corpus, i)->heads);
    ck_assert_int_eq(atg_sample_at(&corpus, 2)->tags[0], ATG_T_XX);
}
END_TEST

START_TEST(test_tagged)
{
    atg_error err = ATG_ERROR_INIT;
    write_file("# comment\nThe_DT end__. \n");
    ck_assert(atg_corpus_read_tagged(&corpus, path, &err) == ATG_OK);
    ck_assert_uint_eq(atg_sample_at(&corpus, 0)->n, 2);
    ck_assert(atg_str_is(atg_sample_at(&corpus, 0)->words[1], "end_"));
    write_file("The_DT end_WRONG\n");
    ck_assert_int_eq(atg_corpus_read_tagged(&corpus, path, &err), ATG_E_FORMAT);
    ck_assert_uint_eq(err.line, 1);
    ck_assert_uint_eq(err.column, 8);
    remove(path);
    ck_assert_int_eq(atg_corpus_read_tagged(&corpus, path, &err), ATG_E_IO);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("corpus");
    TCase *tc = tcase_create("all");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, test_joins_at_hyphens);
    tcase_add_test(tc, test_bad_heads_give_no_tree);
    tcase_add_test(tc, test_tagged);
    suite_add_tcase(s, tc);
    return run_suite(s);
}
