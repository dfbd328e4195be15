#include <check.h>
#include <string.h>

#include "cli/filters.h"
#include "cli/options.h"
#include "cli/verb.h"
#include "tests/run_suite.h"

static atg_options o;
static atg_error err;

static void set_up(void)
{
    atg_options_init(&o);
    err = (atg_error)ATG_ERROR_INIT;
}

static void tear_down(void)
{
    atg_options_release(&o);
}

/* Words are parted by blanks, for a verb. */
static atg_code parse(unsigned verb, const char *line)
{
    static char *words[32];
    static char buffer[512];
    int n = 0;
    g_strlcpy(buffer, line, sizeof buffer);
    for (char *p = buffer; *p;) {
        words[n++] = p;
        p += strcspn(p, " ");
        if (*p)
            *p++ = '\0';
    }
    return atg_options_parse(&o, verb, n, words, 0, &err);
}

static const atg_output *output(guint i)
{
    return &g_array_index(o.outputs, atg_output, i);
}

START_TEST(takes_any_order)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "a -o x.svg b --jobs=3 -q - -- -c"), ATG_OK);
    ck_assert_str_eq(atg_options_argument(&o, 0), "a");
    ck_assert_str_eq(atg_options_argument(&o, 1), "b");
    ck_assert_str_eq(atg_options_argument(&o, 2), "-");
    ck_assert_str_eq(atg_options_argument(&o, 3), "-c");
    ck_assert_ptr_null(atg_options_argument(&o, 4));
    ck_assert_uint_eq(o.jobs, 3);
    ck_assert(o.quiet);
    ck_assert_str_eq(output(0)->path, "x.svg");
}
END_TEST

START_TEST(takes_letters_together)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "-qox.svg -j2"), ATG_OK);
    ck_assert(o.quiet);
    ck_assert_str_eq(output(0)->path, "x.svg");
    ck_assert_uint_eq(o.jobs, 2);
}
END_TEST

START_TEST(takes_the_start_of_a_name)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "--enc latin1 --strict"), ATG_OK);
    ck_assert_str_eq(o.encoding, "latin1");
    ck_assert(o.strict && !o.strict_graphml);
}
END_TEST

START_TEST(refuses_half_a_name_of_two)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "--e x"), ATG_E_USAGE);
}
END_TEST

START_TEST(gives_a_format_to_its_output)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "--format png -o a -o b --format dot -o c"),
                     ATG_OK);
    ck_assert_str_eq(o.format, "png");
    ck_assert_ptr_null(output(0)->format);
    ck_assert_str_eq(output(1)->format, "dot");
    ck_assert_ptr_null(output(2)->format);
}
END_TEST

START_TEST(reads_sizes)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "--max-bytes 2M --width 89mm"), ATG_OK);
    ck_assert_uint_eq(o.max_bytes, 2u << 20);
    ck_assert(o.width_mm > 88.9 && o.width_mm < 89.1);
}
END_TEST

START_TEST(reads_evidence)
{
    ck_assert_int_eq(parse(ATG_VERB_MERGE, "--evidence all"), ATG_OK);
    ck_assert_uint_eq(o.evidence, SIZE_MAX);
}
END_TEST

START_TEST(refuses)
{
    static const char *const lines[] = {
        "--jobs",     "--jobs 0",         "--jobs -1",    "--jobs 1e9",
        "--jobs 2.5", "--jobs x",         "--jobs=",      "--width 1",
        "--width mm", "--quiet=1",        "--nonsense",   "-z",
        "--trace",    "--max-bytes 1T",   "--evidence 0", "--engine nothing",
        "--format",   "--input-format x", "--without x",  "--without ties,"};
    ck_assert_int_eq(parse(ATG_VERB_BUILD, lines[_i]), ATG_E_USAGE);
    ck_assert_str_ne(err.message, "");
}
END_TEST

START_TEST(names_the_nearest)
{
    ck_assert_int_eq(parse(ATG_VERB_BUILD, "--outptu x"), ATG_E_USAGE);
    ck_assert_ptr_nonnull(strstr(err.message, "'--output'"));
}
END_TEST

/* Each verb has a bit of its own, each option a verb, each name and letter one row. */
static const atg_filter_option *filter(guint i)
{
    return &g_array_index(o.filters, atg_filter_option, i);
}

START_TEST(filters_keep_their_order)
{
    ck_assert_int_eq(parse(ATG_VERB_CONVERT,
                           "--top 5 g --by degree --path=A B --directed --type "
                           "person,country --ego X --depth 3 -o y --top 2 --core 4"),
                     ATG_OK);
    ck_assert_uint_eq(o.filters->len, 6);
    ck_assert_uint_eq(filter(0)->step.n, 5);
    ck_assert_ptr_eq(filter(0)->step.by, atg_metric_find(ATG_STR("degree")));
    ck_assert_str_eq(filter(1)->a, "A");
    ck_assert_str_eq(filter(1)->b, "B");
    ck_assert(filter(1)->step.directed && !filter(3)->step.directed);
    ck_assert_uint_eq(filter(2)->step.set, 1u << ATG_COUNTRY | 1u << ATG_PERSON);
    ck_assert_str_eq(filter(3)->a, "X");
    ck_assert_uint_eq(filter(3)->step.n, 3);
    ck_assert_ptr_eq(filter(4)->step.by, atg_metric_find(ATG_STR("pagerank")));
    ck_assert_int_eq(filter(5)->step.kind, ATG_FILTER_CORE);
    ck_assert_str_eq(atg_options_argument(&o, 0), "g");
    ck_assert_ptr_null(atg_options_argument(&o, 1));
}
END_TEST

START_TEST(the_top_of_stats_is_rows_without_by)
{
    ck_assert_int_eq(parse(ATG_VERB_STATS, "--top 5 --core 2 g --top 3 --by core"),
                     ATG_OK);
    ck_assert_uint_eq(o.top, 5);
    ck_assert_uint_eq(o.filters->len, 2);
    ck_assert_int_eq(filter(0)->step.kind, ATG_FILTER_CORE);
    ck_assert_int_eq(filter(1)->step.kind, ATG_FILTER_TOP);
}
END_TEST

START_TEST(tables_are_sound)
{
    size_t n, m;
    const atg_verb *verbs = atg_verbs(&n);
    const atg_option *options = atg_option_table(&m);
    unsigned all = 0;
    for (size_t i = 0; i < n; i++) {
        ck_assert_uint_eq(all & verbs[i].bit, 0);
        all |= verbs[i].bit;
        ck_assert_ptr_eq(atg_verb_find(verbs[i].name), &verbs[i]);
        ck_assert(g_str_has_prefix(verbs[i].examples, "  attrigraph "));
    }
    for (size_t i = 0; i < m; i++) {
        ck_assert(options[i].verbs & all);
        ck_assert(options[i].take != NULL);
        ck_assert_uint_le(strlen(options[i].help), 72);
        for (size_t k = 0; k < i; k++) {
            if (options[i].verbs & options[k].verbs)
                ck_assert_str_ne(options[i].name, options[k].name);
            ck_assert(!options[i].letter || options[i].letter != options[k].letter);
        }
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("cli/options");
    TCase *t = tcase_create("all");
    tcase_add_checked_fixture(t, set_up, tear_down);
    tcase_add_test(t, takes_any_order);
    tcase_add_test(t, takes_letters_together);
    tcase_add_test(t, takes_the_start_of_a_name);
    tcase_add_test(t, refuses_half_a_name_of_two);
    tcase_add_test(t, gives_a_format_to_its_output);
    tcase_add_test(t, reads_sizes);
    tcase_add_test(t, reads_evidence);
    tcase_add_loop_test(t, refuses, 0, 20);
    tcase_add_test(t, names_the_nearest);
    tcase_add_test(t, filters_keep_their_order);
    tcase_add_test(t, the_top_of_stats_is_rows_without_by);
    tcase_add_test(t, tables_are_sound);
    suite_add_tcase(s, t);
    return run_suite(s);
}
