#include <check.h>
#include <string.h>

#include "graph/diff.h"
#include "made.h"
#include "tests/run_suite.h"

static atg_graph old, new;
static atg_diff d;

static void end(void)
{
    atg_diff_release(&d);
    atg_graph_release(&old);
    atg_graph_release(&new);
}

/* The key of an incident ends before its label: "incident:3:Gamma". */
static uint32_t add(atg_claim_set *set, uint32_t doc, const char *name)
{
    atg_claim_entity e = made_entity(doc, g_intern_string(name));
    if (e.type == ATG_INCIDENT)
        e.key.n = strlen("incident:1");
    return atg_claim_set_add_entity(set, &e);
}

/* Claims as lines "subject relation object", keys as made_entity takes them; "?" before
 * one hedges it. */
static void build(atg_graph *g, const char *const *lines, uint64_t shuffle)
{
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set set, moved;
    atg_claim_set_init(&set);
    atg_claim_set_init(&moved);
    for (uint64_t i = 0; lines[i]; i++) {
        char **w = g_strsplit(lines[i] + (*lines[i] == '?'), " ", 4);
        uint32_t doc = made_document(&set, w[3] ? "d2" : "d1", "2021");
        int relation = atg_relation_find(atg_str_of(w[1]));
        uint32_t a = add(&set, doc, w[0]), b = add(&set, doc, w[2]);
        atg_claim c = made_claim(&set, a, (atg_relation)relation, b, i * 20);
        c.status = *lines[i] == '?' ? ATG_HEDGED : ATG_ASSERTED;
        atg_claim_set_add(&set, &c);
        g_strfreev(w);
    }
    made_shuffle(&moved, &set, shuffle);
    ck_assert_int_eq(atg_graph_from_claims(g, &moved, NULL, &err), ATG_OK);
    ck_assert_int_eq(atg_graph_measure(g, NULL, &err), ATG_OK);
    atg_claim_set_release(&set);
    atg_claim_set_release(&moved);
}

static char *text_of_diff(void)
{
    GString *s = g_string_new(NULL);
    for (size_t i = 0; i < d.n_nodes; i++) {
        const atg_diff_item *x = &d.nodes[i];
        bool gone = x->after == ATG_DIFF_NONE;
        const atg_node *n = gone ? &old.nodes[x->before] : &new.nodes[x->after];
        g_string_append_printf(s, "%s%.*s",
                               gone                         ? "-"
                               : x->before == ATG_DIFF_NONE ? "+"
                                                            : "~",
                               ATG_STR_ARG(n->label));
        for (size_t k = 0; k < x->n_changes; k++)
            g_string_append_printf(s, " %s:%.*s>%.*s", x->changes[k].field,
                                   ATG_STR_ARG(x->changes[k].before),
                                   ATG_STR_ARG(x->changes[k].after));
        g_string_append_c(s, '\n');
    }
    for (size_t i = 0; i < d.n_edges; i++) {
        const atg_diff_item *x = &d.edges[i];
        bool gone = x->after == ATG_DIFF_NONE;
        const atg_graph *g = gone ? &old : &new;
        const atg_edge *e = &g->edges[gone ? x->before : x->after];
        g_string_append_printf(s, "%s%.*s %s %.*s",
                               gone                         ? "-"
                               : x->before == ATG_DIFF_NONE ? "+"
                                                            : "~",
                               ATG_STR_ARG(g->nodes[e->subject].label),
                               atg_relation_name(e->relation),
                               ATG_STR_ARG(g->nodes[e->object].label));
        for (size_t k = 0; k < x->n_changes; k++)
            g_string_append_printf(s, " %s:%.*s>%.*s", x->changes[k].field,
                                   ATG_STR_ARG(x->changes[k].before),
                                   ATG_STR_ARG(x->changes[k].after));
        g_string_append_c(s, '\n');
    }
    return g_string_free(s, FALSE);
}

static const char *const monday[] = {"country:A accused-by country:B",
                                     "?country:A accused-by country:C",
                                     "agency:N part-of country:B", NULL};

START_TEST(the_same_graph_does_not_differ)
{
    build(&old, monday, 1);
    build(&new, monday, 2);
    atg_diff_make(&d, &old, &new);
    ck_assert(d.same);
    ck_assert_uint_eq(d.n_rankings, 3);
}
END_TEST

START_TEST(what_came_went_and_changed_is_told)
{
    static const char *const tuesday[] = {"country:A accused-by country:B",
                                          "country:A accused-by country:C d2",
                                          "country:D accused-by country:C", NULL};
    build(&old, monday, 1);
    build(&new, tuesday, 1);
    atg_diff_make(&d, &old, &new);
    char *text = text_of_diff();
    ck_assert(!d.same);
    ck_assert_ptr_nonnull(strstr(text, "-N\n"));
    ck_assert_ptr_nonnull(strstr(text, "+D\n"));
    ck_assert_ptr_nonnull(strstr(text, "-N part-of B\n"));
    ck_assert_ptr_nonnull(strstr(text, "+D accused-by C\n"));
    ck_assert_ptr_nonnull(strstr(text, "~A accused-by C status:hedged>asserted"));
    ck_assert_ptr_null(strstr(text, "A accused-by B"));
    g_free(text);
}
END_TEST

/* Keys of incidents are numbers in a document; labels are what they are known by. */
START_TEST(incidents_are_the_same_by_label)
{
    static const char *const before[] = {"incident:1:Alpha targets country:A",
                                         "incident:2:Beta targets country:B",
                                         "incident:3:Gamma targets country:C", NULL};
    static const char *const after[] = {"incident:2:Alpha targets country:A",
                                        "incident:1:Beta targets country:B",
                                        "incident:3:Delta targets country:C", NULL};
    build(&old, before, 1);
    build(&new, after, 1);
    atg_diff_make(&d, &old, &new);
    char *text = text_of_diff();
    ck_assert_str_eq(text, "~Delta label:Gamma>Delta\n");
    g_free(text);
}
END_TEST

START_TEST(ranks_are_shared_and_of_both)
{
    static const char *const star[] = {"country:A accused-by country:B",
                                       "country:C accused-by country:B",
                                       "country:D accused-by country:B", NULL};
    static const char *const other[] = {"country:A accused-by country:B",
                                        "country:A accused-by country:C",
                                        "country:A accused-by country:E", NULL};
    build(&old, star, 1);
    build(&new, other, 1);
    atg_diff_make(&d, &old, &new);
    const atg_diff_ranking *degree = &d.rankings[2];
    ck_assert_str_eq(degree->metric->name, "degree");
    ck_assert_uint_eq(degree->n_rows, 2);
    ck_assert(atg_str_is(new.nodes[degree->rows[0].after].label, "A"));
    ck_assert_uint_eq(degree->rows[0].old_rank, 2); /* as C and D */
    ck_assert_uint_eq(degree->rows[0].new_rank, 1);
    ck_assert(atg_str_is(new.nodes[degree->rows[1].after].label, "B"));
    ck_assert_uint_eq(degree->rows[1].new_rank, 2);
}
END_TEST

START_TEST(nothing_and_something)
{
    build(&new, monday, 1);
    atg_diff_make(&d, &old, &new);
    ck_assert_uint_eq(d.n_nodes, new.n_nodes);
    ck_assert_uint_eq(d.n_edges, new.n_edges);
    ck_assert_uint_eq(d.n_rankings, 0);
    atg_diff_release(&d);
    atg_diff_make(&d, &new, &old);
    ck_assert_uint_eq(d.n_nodes, new.n_nodes);
    ck_assert_uint_eq(d.edges[0].after, ATG_DIFF_NONE);
    atg_diff_release(&d);
    atg_diff_make(&d, &old, &old);
    ck_assert(d.same);
}
END_TEST

/* Both ways round the same is told, with before and after changed over. */
START_TEST(there_and_back)
{
    uint64_t state = (uint64_t)_i + 1;
    GPtrArray *lines[2];
    for (int k = 0; k < 2; k++) {
        lines[k] = g_ptr_array_new_with_free_func(g_free);
        for (int i = 0; i < 12; i++)
            g_ptr_array_add(lines[k],
                            g_strdup_printf("%scountry:%c accused-by country:%c",
                                            made_next(&state) % 3 ? "" : "?",
                                            'A' + (int)(made_next(&state) % 6),
                                            'G' + (int)(made_next(&state) % 6)));
        g_ptr_array_add(lines[k], NULL);
    }
    build(&old, (const char *const *)lines[0]->pdata, 1);
    build(&new, (const char *const *)lines[1]->pdata, 1);
    atg_diff back;
    atg_diff_make(&d, &old, &new);
    atg_diff_make(&back, &new, &old);
    ck_assert_uint_eq(d.n_nodes, back.n_nodes);
    ck_assert_uint_eq(d.n_edges, back.n_edges);
    ck_assert(d.same == back.same);
    for (size_t i = 0; i < d.n_rankings; i++)
        ck_assert_uint_eq(d.rankings[i].n_rows, back.rankings[i].n_rows);
    atg_diff_release(&back);
    for (int k = 0; k < 2; k++)
        g_ptr_array_free(lines[k], TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("diff");
    TCase *c = tcase_create("all");
    tcase_add_checked_fixture(c, NULL, end);
    tcase_add_test(c, the_same_graph_does_not_differ);
    tcase_add_test(c, what_came_went_and_changed_is_told);
    tcase_add_test(c, incidents_are_the_same_by_label);
    tcase_add_test(c, ranks_are_shared_and_of_both);
    tcase_add_test(c, nothing_and_something);
    tcase_add_loop_test(c, there_and_back, 0, 50);
    suite_add_tcase(s, c);
    return run_suite(s);
}
