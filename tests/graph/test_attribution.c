/* Near-copies and corroboration, and how sources agree. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "graph/attribution.h"
#include "made.h"
#include "tests/run_suite.h"

static atg_claim_set set;
static atg_graph graph;
static atg_attribution found;

static void setup(void)
{
    atg_claim_set_init(&set);
    graph = (atg_graph){0};
    found = (atg_attribution){0};
}

static void teardown(void)
{
    atg_attribution_release(&found);
    atg_graph_release(&graph);
    atg_claim_set_release(&set);
}

static void build(void)
{
    atg_error err = ATG_ERROR_INIT;
    atg_attribution_release(&found);
    atg_graph_release(&graph);
    ck_assert_int_eq(atg_graph_from_claims(&graph, &set, NULL, &err), ATG_OK);
    atg_attribution_init(&found, &graph);
}

/* A claim in a sentence of its own; returns it. */
static atg_claim *say(const char *document, const char *subject, atg_relation relation,
                      const char *object, const char *sentence)
{
    uint32_t d = made_document(&set, document, "");
    uint32_t s = made_add(&set, d, subject), o = made_add(&set, d, object);
    atg_claim c = made_claim(&set, s, relation, o, 100 * set.n_claims);
    c.sentence = atg_str_of(sentence);
    uint32_t i = atg_claim_set_add(&set, &c); /* may move the table */
    return &set.claims[i];
}

static void country_of_last(const char *subject_code, const char *object_code)
{
    if (subject_code)
        set.entities[set.n_entities - 2].country = atg_str_of(subject_code);
    if (object_code)
        set.entities[set.n_entities - 1].country = atg_str_of(object_code);
}

/* One sentence that says who did it: all three claims of the closure. */
static void blame(const char *document, const char *incident, const char *culprit,
                  const char *source, atg_status status)
{
    uint64_t start = 100 * set.n_claims;
    atg_claim *c = say(document, incident, ATG_ATTRIBUTED_TO, culprit, "S.");
    c->start = start;
    c->status = status;
    c = say(document, incident, ATG_ATTRIBUTED_BY, source, "S.");
    c->start = start;
    c->status = status;
    c = say(document, culprit, ATG_ACCUSED_BY, source, "S.");
    c->start = start;
    c->status = status;
}

static uint32_t node(const char *label)
{
    return (uint32_t)(made_node(&graph, label) - graph.nodes);
}

static const atg_agreement *agreement_of(const char *incident)
{
    for (size_t i = 0; i < found.n_agreements; i++)
        if (found.agreements[i].incident == node(incident))
            return &found.agreements[i];
    ck_abort_msg("nothing on '%s'", incident);
    return NULL;
}

#define NEAR(a, b)                                                                     \
    ck_assert_msg(fabs((a) - (b)) < 1e-12, #a " is %.15g, not %.15g", (a), (b))

/* --- near-copies ------------------------------------------------------------------ */

static const char *copy_of(const char *document)
{
    for (size_t i = 0; i < graph.n_documents; i++)
        if (atg_str_is(graph.documents[i].id, document))
            return graph.documents[i].copy_of.p;
    ck_abort_msg("no document '%s'", document);
    return "";
}

static const char story[] =
    "Officials in London said on Monday that they were almost "
    "certain who had broken into the mail of parliament in the spring";
static const char changed[] =
    "Officials in Paris said on Monday that they were almost "
    "certain who had broken into the mail of parliament in the spring";
static const char other[] = "A company in Texas found traces of the same tools on the "
                            "servers of three ministries in the spring of last year";

static void accuse(const char *document, const char *sentence)
{
    say(document, "country:China", ATG_ACCUSED_BY, "agency:NCSC", sentence);
}

START_TEST(near_copies_count_once)
{
    accuse("a", story);
    accuse("b", story);
    accuse("c", changed);
    accuse("d", other);
    build();
    ck_assert_str_eq(copy_of("a"), "");
    ck_assert_str_eq(copy_of("b"), "a");
    ck_assert_str_eq(copy_of("c"), "a");
    ck_assert_str_eq(copy_of("d"), "");
    ck_assert_uint_eq(graph.edges[0].sources, 4);
    ck_assert_uint_eq(graph.edges[0].corroboration, 2);
}
END_TEST

/* "PREFIXfrom PREFIXfrom+1 ..." of n words, n - 2 shingles. */
static void count_up(const char *document, const char *prefix, int from, int n,
                     GString *text)
{
    for (int i = 0; i < n; i++)
        g_string_append_printf(text, "%s%d ", prefix, from + i);
    accuse(document, text->str);
    g_string_truncate(text, 0);
}

/* 40 shingles each: 27 in common are above a half of 53, 26 below a half of 54. */
START_TEST(the_border_is_where_it_is_said_to_be)
{
    GString *text = g_string_new(NULL);
    count_up("a", "w", 0, 42, text);
    count_up("b", "w", 13, 42, text); /* 27 of 53 */
    count_up("c", "x", 0, 42, text);
    count_up("d", "x", 14, 42, text); /* 26 of 54 */
    g_string_free(text, TRUE);
    build();
    ck_assert_str_eq(copy_of("b"), "a");
    ck_assert_str_eq(copy_of("d"), "");
}
END_TEST

START_TEST(half_and_half_is_a_copy)
{
    GString *text = g_string_new(NULL);
    count_up("a", "w", 0, 32, text);  /* 30 shingles */
    count_up("b", "w", 10, 32, text); /* 20 of 40 */
    g_string_free(text, TRUE);
    build();
    ck_assert_str_eq(copy_of("b"), "a");
}
END_TEST

START_TEST(short_ones_must_be_the_same)
{
    accuse("a", "The NCSC blamed China for the hack of Microsoft.");
    accuse("b", "The NCSC blamed China for the hack of Mandiant.");
    accuse("c", "The NCSC blamed China for the hack of Mandiant!");
    build();
    ck_assert_str_eq(copy_of("b"), "");
    ck_assert_str_eq(copy_of("c"), "b");
    ck_assert_uint_eq(graph.edges[0].corroboration, 2);
}
END_TEST

START_TEST(case_and_marks_make_no_difference_and_dates_do)
{
    accuse("b", "Who did it? We do not know.");
    accuse("a", "WHO DID IT -- we do not know!");
    set.documents[0].date = ATG_STR("2021-01-01");
    build();
    ck_assert_str_eq(copy_of("a"), "b"); /* undated ones come last */
    set.documents[1].date = ATG_STR("2020");
    build();
    ck_assert_str_eq(copy_of("b"), "a");
}
END_TEST

START_TEST(short_and_empty_sentences)
{
    accuse("a", "Yes.");
    accuse("b", "yes");
    accuse("c", "No.");
    accuse("d", "");
    accuse("e", "...");
    build();
    ck_assert_str_eq(copy_of("b"), "a");
    ck_assert_str_eq(copy_of("c"), "");
    ck_assert_str_eq(copy_of("d"), "");
    ck_assert_str_eq(copy_of("e"), "");
    ck_assert_uint_eq(graph.edges[0].corroboration, 4);
}
END_TEST

START_TEST(lists_corroborate_nothing)
{
    say("a", "agency:NCSC", ATG_PART_OF, "country:UK", "S")->basis =
        ATG_BASIS_REFERENCE;
    build();
    ck_assert_uint_eq(graph.edges[0].corroboration, 0);
}
END_TEST

/* Against a plain comparison of all pairs: random texts of few words. */
static double plain_resemblance(const char *a, const char *b)
{
    char **x = g_strsplit(a, " ", -1), **y = g_strsplit(b, " ", -1);
    GHashTable *all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    size_t n = 0, both = 0;
    for (int turn = 0; turn < 2; turn++) {
        char **w = turn ? y : x;
        for (guint i = 0; i + 2 < g_strv_length(w); i++) {
            char *s = g_strjoin(" ", w[i], w[i + 1], w[i + 2], NULL);
            gpointer seen = g_hash_table_lookup(all, s);
            n += !seen;
            both += turn && GPOINTER_TO_INT(seen) == 1;
            g_hash_table_insert(all, s, GINT_TO_POINTER(seen && !turn ? 1 : turn + 1));
        }
    }
    g_hash_table_destroy(all);
    g_strfreev(x);
    g_strfreev(y);
    return n ? (double)both / (double)n : 0;
}

START_TEST(random_texts)
{
    enum { DOCUMENTS = 30 };
    GString *texts[DOCUMENTS];
    bool original[DOCUMENTS];
    uint64_t state = (uint64_t)_i + 1;
    for (int d = 0; d < DOCUMENTS; d++) {
        char id[8];
        /* a text of its own, or one before it with some words changed */
        int like =
            d && made_next(&state) % 2 ? (int)(made_next(&state) % (uint32_t)d) : -1;
        char **words = like >= 0 ? g_strsplit(texts[like]->str, " ", -1) : NULL;
        texts[d] = g_string_new(NULL);
        for (guint i = 0; i < (words ? g_strv_length(words) : 60u); i++) {
            bool fresh = !words || made_next(&state) % 9 == 0;
            g_string_append(texts[d], i ? " " : "");
            if (fresh)
                g_string_append_printf(texts[d], "w%u", made_next(&state) % 60);
            else
                g_string_append(texts[d], words[i]);
        }
        g_strfreev(words);
        g_snprintf(id, sizeof id, "%02d", d);
        accuse(id, texts[d]->str);
    }
    build();
    for (int d = 0; d < DOCUMENTS; d++) {
        char id[8];
        int best = -1;
        double most = ATG_COPY_RESEMBLANCE;
        for (int k = 0; k < d; k++) {
            double like = plain_resemblance(texts[k]->str, texts[d]->str);
            if (original[k] && (like > most || (best < 0 && like >= most))) {
                best = k;
                most = like;
            }
        }
        original[d] = best < 0;
        g_snprintf(id, sizeof id, "%02d", best);
        ck_assert_str_eq(graph.documents[d].copy_of.p, best < 0 ? "" : id);
    }
    for (int d = 0; d < DOCUMENTS; d++)
        g_string_free(texts[d], TRUE);
}
END_TEST

/* --- agreement -------------------------------------------------------------------- */
/* All in one document: incidents of two are not one by their label alone. */

START_TEST(one_voice_is_two_thirds_sure)
{
    blame("a", "incident:hack", "country:China", "agency:NCSC", ATG_ASSERTED);
    build();
    const atg_agreement *a = agreement_of("hack");
    ck_assert_uint_eq(a->voices, 1);
    NEAR(a->support, 1.0);
    NEAR(a->agreement, 1.0);
    NEAR(a->index, 2.0 / 3);
    ck_assert_uint_eq(a->camps[0].node, node("China"));
    ck_assert_uint_eq(a->n_statements, 1);
}
END_TEST

/* A minister, a service and the country itself are one voice; a company is another. */
START_TEST(officials_and_agencies_are_one_voice)
{
    blame("a", "incident:hack", "country:China", "agency:NCSC", ATG_ASSERTED);
    country_of_last(NULL, "GB");
    blame("a", "incident:hack", "country:China", "country:UK", ATG_HEDGED);
    country_of_last(NULL, "GB");
    blame("a", "incident:hack", "country:China", "person:Raab", ATG_ASSERTED);
    blame("a", "incident:hack", "country:China", "organization:Microsoft", ATG_HEDGED);
    country_of_last(NULL, "GB"); /* where it sits says nothing */
    say("a", "person:Raab", ATG_OFFICIAL_OF, "agency:Foreign Office", "S.");
    say("a", "agency:Foreign Office", ATG_PART_OF, "country:UK", "S.");
    build();
    const atg_agreement *a = agreement_of("hack");
    ck_assert_uint_eq(a->sources, 4);
    ck_assert_uint_eq(a->voices, 2);
    NEAR(a->support, 1.5); /* one asserts, one hedges */
    NEAR(a->index, 2.5 / 3.5);
}
END_TEST

/* Agencies of a country that the graph does not hold are one voice all the same. */
START_TEST(a_code_is_enough)
{
    blame("a", "incident:hack", "actor:X", "agency:FBI", ATG_ASSERTED);
    country_of_last(NULL, "US");
    blame("a", "incident:hack", "actor:X", "agency:NSA", ATG_ASSERTED);
    country_of_last(NULL, "US");
    build();
    ck_assert_uint_eq(agreement_of("hack")->voices, 1);
}
END_TEST

START_TEST(a_group_and_its_state_are_one_camp)
{
    blame("a", "incident:hack", "actor:APT40", "agency:NCSC", ATG_ASSERTED);
    country_of_last("CN", "GB");
    set.entities[1].country = ATG_STR("CN"); /* as the object of attributed-to, too */
    blame("a", "incident:hack", "country:China", "organization:Mandiant", ATG_ASSERTED);
    country_of_last("CN", NULL);
    blame("a", "incident:hack", "agency:MSS", "country:Japan", ATG_ASSERTED);
    country_of_last("CN", "JP");
    build();
    const atg_agreement *a = agreement_of("hack");
    ck_assert_uint_eq(a->n_camps, 1);
    ck_assert_uint_eq(a->camps[0].node, node("China"));
    ck_assert_uint_eq(a->camps[0].voices, 3);
    NEAR(a->index, 4.0 / 5);
}
END_TEST

START_TEST(other_camps_and_denials_count_against)
{
    blame("a", "incident:hack", "country:China", "country:UK", ATG_ASSERTED);
    blame("a", "incident:hack", "country:China", "country:Japan", ATG_ASSERTED);
    blame("a", "incident:hack", "country:Russia", "country:France", ATG_HEDGED);
    say("a", "incident:hack", ATG_DENIED_BY, "country:China", "S.");
    blame("a", "incident:hack", "country:China", "country:Iran", ATG_DENIED);
    build();
    const atg_agreement *a = agreement_of("hack");
    NEAR(a->support, 2.0);
    NEAR(a->against, 0.5 + 0.5 + 1); /* France, China itself, Iran */
    NEAR(a->agreement, 0.5);
    NEAR(a->index, 0.5);
    ck_assert_uint_eq(a->n_deniers, 1);
    ck_assert_uint_eq(a->n_camps, 2);
}
END_TEST

START_TEST(a_voice_shares_itself_among_the_camps_it_names)
{
    blame("a", "incident:hack", "country:China", "country:UK", ATG_ASSERTED);
    blame("a", "incident:hack", "country:Russia", "country:UK", ATG_ASSERTED);
    build();
    const atg_agreement *a = agreement_of("hack");
    NEAR(a->support, 0.5);
    NEAR(a->against, 0.5);
    ck_assert_uint_eq(a->voices, 1);
}
END_TEST

/* Without a shared sentence: by accused-by, then by the only culprit, else nobody. */
START_TEST(who_names_whom_without_a_sentence)
{
    say("a", "incident:hack", ATG_ATTRIBUTED_TO, "country:China", "S.");
    say("a", "incident:hack", ATG_ATTRIBUTED_BY, "country:UK", "S.");
    build();
    ck_assert_uint_eq(agreement_of("hack")->statements[0].culprit, node("China"));
    say("a", "incident:hack", ATG_ATTRIBUTED_TO, "country:Russia", "S.");
    build();
    ck_assert_uint_eq(agreement_of("hack")->statements[0].culprit, ATG_NONE);
    ck_assert_uint_eq(agreement_of("hack")->voices, 0);
    NEAR(agreement_of("hack")->index, 0.5);
    say("a", "country:Russia", ATG_ACCUSED_BY, "country:UK", "S.");
    build();
    ck_assert_uint_eq(agreement_of("hack")->statements[0].culprit, node("Russia"));
}
END_TEST

START_TEST(circles_of_membership_end)
{
    say("a", "organization:A", ATG_PART_OF, "organization:B", "S.");
    say("a", "organization:B", ATG_PART_OF, "organization:C", "S.");
    say("a", "organization:C", ATG_PART_OF, "organization:A", "S.");
    say("a", "person:P", ATG_OFFICIAL_OF, "organization:B", "S.");
    blame("a", "incident:hack", "country:China", "organization:A", ATG_ASSERTED);
    blame("a", "incident:hack", "country:China", "organization:C", ATG_ASSERTED);
    blame("a", "incident:hack", "country:China", "person:P", ATG_ASSERTED);
    build();
    ck_assert_uint_eq(agreement_of("hack")->voices, 1);
}
END_TEST

START_TEST(only_incidents_that_somebody_speaks_of)
{
    say("a", "incident:hack", ATG_TARGETS, "country:UK", "S.");
    say("a", "actor:X", ATG_ATTRIBUTED_BY, "country:UK", "S.");
    build();
    ck_assert_uint_eq(found.n_agreements, 0);
    atg_graph empty = {0};
    atg_attribution none;
    atg_attribution_init(&none, &empty);
    ck_assert_uint_eq(none.n_agreements + none.n_pairs, 0);
    atg_attribution_release(&none);
}
END_TEST

/* --- reciprocal accusations ------------------------------------------------------- */

START_TEST(who_accuse_each_other)
{
    say("a", "country:China", ATG_ACCUSED_BY, "agency:FBI", "S.");
    country_of_last("CN", "US");
    say("a", "agency:MSS", ATG_ACCUSED_BY, "country:US", "S.");
    country_of_last("CN", "US");
    say("a", "agency:NSA", ATG_ACCUSED_BY, "country:China", "S.");
    country_of_last("US", "CN");
    say("a", "country:Russia", ATG_ACCUSED_BY, "country:US", "S.");
    country_of_last("RU", "US");
    say("a", "agency:FBI", ATG_ACCUSED_BY, "country:US", "S."); /* itself */
    country_of_last("US", "US");
    build();
    ck_assert_uint_eq(found.n_accusing, 2);
    ck_assert_uint_eq(found.n_pairs, 1);
    const atg_reciprocity *p = &found.pairs[0];
    ck_assert_uint_eq(p->a, node("China"));
    ck_assert_uint_eq(p->b, node("US"));
    ck_assert_uint_eq(p->a_of_b, 1);
    ck_assert_uint_eq(p->b_of_a, 2);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("attribution");
    TCase *t = tcase_create("all");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_test(t, near_copies_count_once);
    tcase_add_test(t, the_border_is_where_it_is_said_to_be);
    tcase_add_test(t, half_and_half_is_a_copy);
    tcase_add_test(t, short_ones_must_be_the_same);
    tcase_add_test(t, case_and_marks_make_no_difference_and_dates_do);
    tcase_add_test(t, short_and_empty_sentences);
    tcase_add_test(t, lists_corroborate_nothing);
    tcase_add_loop_test(t, random_texts, 0, 30);
    tcase_add_test(t, one_voice_is_two_thirds_sure);
    tcase_add_test(t, officials_and_agencies_are_one_voice);
    tcase_add_test(t, a_code_is_enough);
    tcase_add_test(t, a_group_and_its_state_are_one_camp);
    tcase_add_test(t, other_camps_and_denials_count_against);
    tcase_add_test(t, a_voice_shares_itself_among_the_camps_it_names);
    tcase_add_test(t, who_names_whom_without_a_sentence);
    tcase_add_test(t, circles_of_membership_end);
    tcase_add_test(t, only_incidents_that_somebody_speaks_of);
    tcase_add_test(t, who_accuse_each_other);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
