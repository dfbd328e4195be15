/* Claims to graph: merging by key, votes, counts, statuses, evidence, order. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "claim/claim_json.h"
#include "made.h"
#include "tests/run_suite.h"

static atg_claim_set set;
static atg_graph graph;

static void setup(void)
{
    atg_claim_set_init(&set);
    graph = (atg_graph){0};
}

static void teardown(void)
{
    atg_graph_release(&graph);
    atg_claim_set_release(&set);
}

static void build(const atg_graph_options *opt)
{
    atg_error err = ATG_ERROR_INIT;
    atg_graph_release(&graph);
    atg_code code = atg_graph_from_claims(&graph, &set, opt, &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
}

/* Adds "subject relation object" of a document at a place in it and returns the claim.
 */
static atg_claim *say(const char *document, const char *subject, atg_relation relation,
                      const char *object, uint64_t start)
{
    uint32_t d = made_document(&set, document, "2021-07-19");
    uint32_t s = made_add(&set, d, subject);
    uint32_t o = made_add(&set, d, object);
    atg_claim c = made_claim(&set, s, relation, o, start);
    uint32_t i = atg_claim_set_add(&set, &c); /* may move the table */
    return &set.claims[i];
}

static atg_claim_entity *last_subject(void)
{
    return &set.entities[set.n_entities - 2];
}

static atg_claim_entity *last_object(void)
{
    return &set.entities[set.n_entities - 1];
}

START_TEST(nothing_gives_nothing)
{
    build(NULL);
    ck_assert_uint_eq(graph.n_nodes + graph.n_edges + graph.n_documents, 0);
    made_document(&set, "d", "");
    made_add(&set, 0, "country:China");
    build(NULL); /* nothing claimed */
    ck_assert_uint_eq(graph.n_nodes + graph.n_documents, 0);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("China")), 0);
    atg_graph_release(&(atg_graph){0});
}
END_TEST

START_TEST(one_key_is_one_node)
{
    say("b", "country:CN:China", ATG_ACCUSED_BY, "country:GB:United Kingdom", 0);
    last_subject()->aliases = ATG_STR("Beijing|PRC");
    last_subject()->mentions = 3;
    last_subject()->country = ATG_STR("CN");
    say("a", "country:CN:China", ATG_ACCUSED_BY, "country:GB:United Kingdom", 5);
    last_subject()->aliases = ATG_STR("Beijing|Chinese government");
    last_subject()->external_ids = ATG_STR("iso:CHN");
    build(NULL);
    char *text = made_dump(&graph);
    ck_assert_str_eq(
        text,
        "a  2021-07-19 copy of \n"
        "b  2021-07-19 copy of a\n"
        "country [China] key=country:CN:China aliases=Beijing|Chinese government|PRC "
        "country=CN ids=iso:CHN m=4 s=2 2021-07-19..2021-07-19\n"
        "country [United Kingdom] key=country:GB:United Kingdom aliases= country= ids= "
        "m=2 "
        "s=2 2021-07-19..2021-07-19\n"
        "0 accused-by 1 asserted  text s=2 m=2 c=1 w=2 2021-07-19..2021-07-19\n"
        "  a [5,15) asserted text 2021-07-19 made: A sentence.\n"
        "  b [0,10) asserted text 2021-07-19 made: A sentence.\n");
    g_free(text);
}
END_TEST

START_TEST(same_key_of_two_types_is_two_nodes)
{
    say("a", "actor:Sandworm", ATG_AFFILIATED_WITH, "agency:GRU", 0);
    last_subject()->key = ATG_STR("x");
    last_object()->key = ATG_STR("x");
    build(NULL);
    ck_assert_uint_eq(graph.n_nodes, 2);
}
END_TEST

START_TEST(labels_by_documents_then_mentions_then_bytes)
{
    static const struct {
        const char *document, *label;
        uint32_t mentions;
    } rows[] = {{"a", "Zeta", 1}, {"b", "Zeta", 1}, {"c", "Alpha", 50},
                {"a", "Zeta", 2}, {"d", "Beta", 3}, {"e", "Beta", 7}};
    for (size_t i = 0; i < 4; i++) {
        say(rows[i].document, "actor:k:X", ATG_AFFILIATED_WITH, "country:C", i);
        last_subject()->label = atg_str_of(rows[i].label);
        last_subject()->mentions = rows[i].mentions;
    }
    build(NULL);
    ck_assert_uint_eq(made_node(&graph, "Zeta")->mentions, 53); /* a counts once */
    for (size_t i = 4; i < 6; i++) {
        say(rows[i].document, "actor:k:X", ATG_AFFILIATED_WITH, "country:C", i);
        last_subject()->label = atg_str_of(rows[i].label);
        last_subject()->mentions = rows[i].mentions;
    }
    build(NULL); /* two documents each: more mentions */
    ck_assert(atg_str_is(made_node(&graph, "Beta")->aliases, "Alpha|Zeta"));
    last_subject()->mentions = 1;
    build(NULL); /* d 3 + e 1 against a 2 + b 1 */
    made_node(&graph, "Beta");
    set.entities[set.n_entities - 4].mentions = 2;
    build(NULL); /* all equal: byte order */
    made_node(&graph, "Beta");
}
END_TEST

START_TEST(statuses_kinds_and_dates)
{
    atg_claim *c = say("a", "actor:A", ATG_ATTRIBUTED_BY, "organization:M", 0);
    c->status = ATG_DENIED;
    c->kind = ATG_KIND_MEDIA;
    c->date = ATG_STR("2020");
    build(NULL);
    ck_assert_int_eq(graph.edges[0].status, ATG_DENIED);
    ck_assert_int_eq(graph.edges[0].kind, ATG_KIND_MEDIA);
    for (uint64_t i = 1; i < 4; i++) {
        c = say("b", "actor:A", ATG_ATTRIBUTED_BY, "organization:M", i);
        c->status = ATG_HEDGED;
        c->kind = ATG_KIND_TECHNICAL;
    }
    build(NULL);
    ck_assert_int_eq(graph.edges[0].status, ATG_HEDGED);
    ck_assert_int_eq(graph.edges[0].kind, ATG_KIND_TECHNICAL);
    c = say("c", "actor:A", ATG_ATTRIBUTED_BY, "organization:M", 9);
    c->kind = ATG_KIND_LEGAL;
    c->basis = ATG_BASIS_CLOSURE;
    c->date = ATG_STR("2022-01");
    say("c", "actor:A", ATG_ATTRIBUTED_BY, "organization:M", 10)->kind =
        ATG_KIND_POLITICAL;
    build(NULL);
    const atg_edge *e = &graph.edges[0];
    ck_assert_int_eq(e->status, ATG_ASSERTED);
    ck_assert_int_eq(e->kind, ATG_KIND_LEGAL);
    ck_assert_int_eq(e->basis, ATG_BASIS_TEXT);
    ck_assert_uint_eq(e->sources, 3);
    ck_assert_uint_eq(e->mentions, 6);
    ck_assert(atg_str_is(e->first_seen, "2020") && atg_str_is(e->last_seen, "2022-01"));
    ck_assert(atg_str_is(made_node(&graph, "A")->last_seen, "2022-01"));
}
END_TEST

START_TEST(a_sentence_counts_once)
{
    say("a", "actor:A", ATG_TARGETS, "organization:M", 3)->status = ATG_HEDGED;
    last_subject()->mentions = 5;
    atg_claim *c = say("a", "actor:A", ATG_TARGETS, "organization:M", 3);
    c->pattern = ATG_STR("zzz");
    say("a", "actor:A", ATG_TARGETS, "organization:M", 3)->pattern = ATG_STR("yyy");
    build(NULL);
    const atg_edge *e = &graph.edges[0];
    ck_assert_uint_eq(e->mentions, 1);
    ck_assert_uint_eq(e->n_evidence, 1);
    ck_assert_int_eq(e->evidence->status, ATG_ASSERTED);
    ck_assert(atg_str_is(e->evidence->pattern, "yyy"));
    ck_assert_uint_eq(made_node(&graph, "A")->mentions, 5);
}
END_TEST

START_TEST(reference_claims_stand_back)
{
    say("a", "agency:NCSC", ATG_PART_OF, "country:UK", 0)->basis = ATG_BASIS_REFERENCE;
    build(NULL);
    ck_assert_int_eq(graph.edges[0].basis, ATG_BASIS_REFERENCE);
    ck_assert_uint_eq(graph.edges[0].sources, 1);
    say("b", "agency:NCSC", ATG_PART_OF, "country:UK", 0)->status = ATG_HEDGED;
    build(NULL);
    ck_assert_int_eq(graph.edges[0].basis, ATG_BASIS_TEXT);
    ck_assert_int_eq(graph.edges[0].status, ATG_HEDGED);
    ck_assert_uint_eq(graph.edges[0].sources, 1);
    ck_assert_uint_eq(graph.edges[0].n_evidence, 1);
}
END_TEST

START_TEST(evidence_is_capped_by_strength_and_spread)
{
    for (uint64_t i = 0; i < 5; i++)
        say("a", "actor:A", ATG_TARGETS, "organization:M", i);
    say("b", "actor:A", ATG_TARGETS, "organization:M", 7);
    say("c", "actor:A", ATG_TARGETS, "organization:M", 8)->status = ATG_HEDGED;
    build(&(atg_graph_options){.max_evidence = 3});
    const atg_edge *e = &graph.edges[0];
    ck_assert_uint_eq(e->n_evidence, 3);
    ck_assert_uint_eq(e->mentions, 7);
    ck_assert_uint_eq(e->evidence[0].start, 0);
    ck_assert_uint_eq(e->evidence[1].start, 1);
    ck_assert_uint_eq(e->evidence[2].document, 1);
    build(&(atg_graph_options){.max_evidence = 7});
    ck_assert_uint_eq(graph.edges[0].n_evidence, 7);
}
END_TEST

START_TEST(loops_are_left_out)
{
    say("a", "agency:NCSC", ATG_PART_OF, "agency:NCSC", 0);
    build(NULL);
    ck_assert_uint_eq(graph.n_nodes, 0);
}
END_TEST

START_TEST(figures_stand_side_by_side)
{
    const atg_figure f[] = {{ATG_STR("70 firms"), 70, ATG_STR("firm")},
                            {ATG_STR("two"), 2.00000000004, ATG_STR("firm")}};
    say("b", "incident:x:NotPetya", ATG_ATTRIBUTED_TO, "country:Russia", 0);
    last_subject()->name = ATG_STR("NotPetya");
    last_subject()->figures = f;
    last_subject()->n_figures = 2;
    say("a", "incident:y:NotPetya", ATG_ATTRIBUTED_TO, "country:Russia", 0);
    last_subject()->name = ATG_STR("NotPetya");
    last_subject()->figures = f;
    last_subject()->n_figures = 1;
    build(NULL);
    const atg_node *n = made_node(&graph, "NotPetya");
    ck_assert_uint_eq(n->n_figures, 3);
    ck_assert(n->figures[0].value == 2.0); /* 9 digits, as in JSON Lines */
    ck_assert(atg_str_is(n->figures[1].source, "a"));
    ck_assert(atg_str_is(n->figures[2].source, "b"));
}
END_TEST

START_TEST(finds_by_label_key_alias_then_case)
{
    say("a", "actor:apt40:APT40", ATG_AFFILIATED_WITH, "agency:mss:Ministry", 0);
    last_subject()->aliases = ATG_STR("Leviathan|ministry");
    last_object()->aliases = ATG_STR("apt40");
    build(NULL);
    size_t ministry = 0, apt40 = 1;
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("APT40")), apt40);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("agency:mss:Ministry")), ministry);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("Leviathan")), apt40);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("apt40")),
                      ministry); /* exact first */
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("MINISTRY")), ministry);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("leviathaN")), apt40);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("APT4")), graph.n_nodes);
    ck_assert_uint_eq(atg_graph_find(&graph, ATG_STR("")), graph.n_nodes);
}
END_TEST

START_TEST(refuses_a_broken_set)
{
    atg_error err = ATG_ERROR_INIT;
    say("a", "actor:A", ATG_TARGETS, "organization:M", 0);
    build(NULL);
    set.claims[0].object = 9;
    ck_assert_int_eq(atg_graph_from_claims(&graph, &set, NULL, &err), ATG_E_USAGE);
    ck_assert_uint_eq(graph.n_nodes, 2); /* as it was */
}
END_TEST

/* --- properties
 * ------------------------------------------------------------------------ */

/* Documents that overlap, disagree and repeat themselves. */
static void make_any(uint64_t seed)
{
    static const char *const keys[] = {
        "country:RU",     "country:US",     "agency:G",         "actor:S",
        "organization:O", "organization:P", "incident:1",       "incident:2",
        "incident:3",     "malware:M",      "product:exchange", "person:P",
    };
    static const char *const labels[] = {"One", "Two", "Sony hack", "Sony breach",
                                         "NotPetya"};
    static const char *const targets[] = {"", "organization:O", "country:US",
                                          "product:exchange"};
    static const char *const kinds[] = {"hack", "breach", "ddos", ""};
    uint64_t s = seed;
    for (int i = 0; i < 60; i++) {
        char id[8];
        g_snprintf(id, sizeof id, "d%u", made_next(&s) % 7);
        atg_relation r = made_next(&s) % ATG_RELATION_COUNT;
        const char *from = keys[made_next(&s) % G_N_ELEMENTS(keys)];
        const char *to = keys[made_next(&s) % G_N_ELEMENTS(keys)];
        atg_claim *c = say(id, from, r, to, made_next(&s) % 9);
        c->status = made_next(&s) % ATG_STATUS_COUNT;
        c->kind = made_next(&s) % ATG_KIND_COUNT;
        c->basis = made_next(&s) % ATG_BASIS_COUNT;
        c->date = atg_str_of(made_next(&s) % 2 ? "2014-11" : "");
        c->pattern = atg_str_of(made_next(&s) % 2 ? "p" : "q");
        atg_claim_entity *e = last_subject();
        e->mentions = made_next(&s) % 4;
        if (e->type != ATG_INCIDENT)
            continue;
        e->label = atg_str_of(labels[made_next(&s) % G_N_ELEMENTS(labels)]);
        e->name = atg_str_of(made_next(&s) % 5 ? "" : "NotPetya");
        e->target_key = atg_str_of(targets[made_next(&s) % G_N_ELEMENTS(targets)]);
        e->target = e->target_key;
        e->incident_kind = atg_str_of(kinds[made_next(&s) % G_N_ELEMENTS(kinds)]);
        e->year = made_next(&s) % 3 ? 0 : 2013 + made_next(&s) % 2;
        e->aliases = atg_str_of(made_next(&s) % 2 ? "the attack|the Sony case" : "");
    }
}

START_TEST(order_and_repetition_do_not_matter)
{
    make_any((uint64_t)_i + 1);
    char *want = made_graph_text(&set);
    for (uint64_t k = 0; k < 6; k++) {
        atg_claim_set other;
        atg_claim_set_init(&other);
        made_shuffle(&other, &set, 100 * k + (uint64_t)_i);
        if (k % 2)
            atg_claim_set_append(&other, &set);
        char *got = made_graph_text(&other);
        ck_assert_str_eq(got, want);
        g_free(got);
        atg_claim_set_release(&other);
    }
    g_free(want);
}
END_TEST

/* Each claim to one of three sets; the sets put together in two ways. */
START_TEST(sets_can_be_split_and_put_together)
{
    make_any((uint64_t)_i + 1000);
    char *want = made_graph_text(&set);
    GString *parts[] = {g_string_new(NULL), g_string_new(NULL), g_string_new(NULL)};
    for (size_t i = 0; i < set.n_claims; i++)
        if (atg_relation_allows(set.claims[i].relation,
                                set.entities[set.claims[i].subject].type,
                                set.entities[set.claims[i].object].type))
            atg_claim_to_json(&set, i, parts[i % 3]);
    char *texts[2];
    for (size_t way = 0; way < 2; way++) {
        atg_claim_set all, more;
        atg_error err = ATG_ERROR_INIT;
        atg_claim_set_init(&all);
        atg_claim_set_init(&more);
        for (size_t k = 0; k < 3; k++) {
            const GString *p = parts[way ? 2 - k : k];
            atg_str text = {p->str, p->len};
            ck_assert_int_eq(
                atg_claims_from_json(k == 0 ? &all : &more, text, "", &err), ATG_OK);
        }
        atg_claim_set_append(&all, &more);
        texts[way] = made_graph_text(&all);
        atg_claim_set_release(&more);
        atg_claim_set_release(&all);
    }
    ck_assert_str_eq(texts[0], texts[1]);
    /* and as one set without what JSON Lines refuse */
    size_t n = 0;
    for (size_t i = 0; i < set.n_claims; i++)
        if (atg_relation_allows(set.claims[i].relation,
                                set.entities[set.claims[i].subject].type,
                                set.entities[set.claims[i].object].type))
            set.claims[n++] = set.claims[i];
    set.n_claims = n;
    g_free(want);
    want = made_graph_text(&set);
    ck_assert_str_eq(texts[0], want);
    for (size_t k = 0; k < 3; k++)
        g_string_free(parts[k], TRUE);
    g_free(texts[0]);
    g_free(texts[1]);
    g_free(want);
}
END_TEST

START_TEST(order_is_canonical)
{
    make_any((uint64_t)_i + 5000);
    build(NULL);
    for (size_t i = 1; i < graph.n_nodes; i++) {
        const atg_node *a = &graph.nodes[i - 1], *b = &graph.nodes[i];
        int c = a->type < b->type ? -1 : a->type > b->type;
        c = c ? c : atg_str_cmp(a->label, b->label);
        c = c ? c : atg_str_cmp(a->key, b->key);
        ck_assert_int_lt(c, 0);
    }
    for (size_t i = 1; i < graph.n_edges; i++) {
        const atg_edge *a = &graph.edges[i - 1], *b = &graph.edges[i];
        ck_assert(a->subject < b->subject ||
                  (a->subject == b->subject &&
                   (a->object < b->object ||
                    (a->object == b->object && a->relation < b->relation))));
        ck_assert(b->weight >= 1 && b->sources >= 1 && b->mentions >= b->sources);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("graph");
    TCase *t = tcase_create("all");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, nothing_gives_nothing);
    tcase_add_test(t, one_key_is_one_node);
    tcase_add_test(t, same_key_of_two_types_is_two_nodes);
    tcase_add_test(t, labels_by_documents_then_mentions_then_bytes);
    tcase_add_test(t, statuses_kinds_and_dates);
    tcase_add_test(t, a_sentence_counts_once);
    tcase_add_test(t, reference_claims_stand_back);
    tcase_add_test(t, evidence_is_capped_by_strength_and_spread);
    tcase_add_test(t, loops_are_left_out);
    tcase_add_test(t, figures_stand_side_by_side);
    tcase_add_test(t, finds_by_label_key_alias_then_case);
    tcase_add_test(t, refuses_a_broken_set);
    tcase_add_loop_test(t, order_and_repetition_do_not_matter, 0, 60);
    tcase_add_loop_test(t, sets_can_be_split_and_put_together, 0, 60);
    tcase_add_loop_test(t, order_is_canonical, 0, 60);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
