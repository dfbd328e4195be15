#include <check.h>
#include <string.h>

#include "graph/filter.h"
#include "made.h"
#include "tests/run_suite.h"

/* ---- graphs ---------------------------------------------------------------------- */

static atg_graph whole, left;
static atg_error err;
static atg_evidence sentences[4000];

static void start(void)
{
    whole = left = (atg_graph){0};
    err = (atg_error)ATG_ERROR_INIT;
}

static void end(void)
{
    atg_graph_release(&left);
    atg_graph_release(&whole);
}

static const atg_document_info documents[] = {
    {.id = {"a", 1}},
    {.id = {"b", 1}},
    {.id = {"c", 1}},
};

static atg_str any_date(uint64_t *state)
{
    static const char *const dates[] = {"",           "2019",       "2020-05",
                                        "2020-05-17", "2021-01-01", "2022-12"};
    return atg_str_of(dates[made_next(state) % 6]);
}

static void any_node(atg_graph *g, size_t i, uint64_t *state)
{
    atg_node *n = &g->nodes[i];
    *n = (atg_node){.type = (atg_ntype)(made_next(state) % ATG_NTYPE_COUNT),
                    .label = atg_arena_format(&g->arena, "node %zu", i),
                    .key = atg_arena_format(&g->arena, "k:%zu", i),
                    .sources = 1 + made_next(state) % 4};
    if (n->type == ATG_INCIDENT && made_next(state) % 2)
        n->year = 2018 + made_next(state) % 5;
    n->metrics.pagerank = (made_next(state) % 9) / 16.0;
    n->metrics.degree = made_next(state) % 5;
}

static void any_edge(atg_graph *g, size_t i, uint64_t *state)
{
    uint32_t n = (uint32_t)g->n_nodes;
    atg_str first = any_date(state), last = any_date(state);
    sentences[i] = (atg_evidence){.document = made_next(state) % 3, .start = i};
    if (!first.n || !last.n || atg_str_cmp(first, last) > 0)
        last = first;
    g->edges[i] = (atg_edge){.subject = made_next(state) % n,
                             .object = made_next(state) % n,
                             .relation = made_next(state) % ATG_RELATION_COUNT,
                             .status = made_next(state) % ATG_STATUS_COUNT,
                             .basis = made_next(state) % ATG_BASIS_COUNT,
                             .sources = 1 + made_next(state) % 4,
                             .first_seen = first,
                             .last_seen = last,
                             .weight = 1 + made_next(state) % 4,
                             .evidence = &sentences[i],
                             .n_evidence = 1};
}

static void random_graph(atg_graph *g, size_t n, size_t m, uint64_t seed)
{
    uint64_t state = seed;
    *g = (atg_graph){.measured = true, .documents = documents, .n_documents = 3};
    g->n_nodes = n;
    g->n_edges = n ? m : 0;
    g->nodes = atg_arena_array(&g->arena, n, sizeof *g->nodes);
    g->edges = atg_arena_array(&g->arena, m, sizeof *g->edges);
    for (size_t i = 0; i < n; i++)
        any_node(g, i, &state);
    for (size_t i = 0; i < g->n_edges; i++)
        any_edge(g, i, &state);
}

/* n nodes and edges between them, as pairs. */
static void line_graph(atg_graph *g, size_t n, const uint32_t (*ends)[2], size_t m)
{
    random_graph(g, n, m, 1);
    for (size_t i = 0; i < m; i++) {
        g->edges[i].subject = ends[i][0];
        g->edges[i].object = ends[i][1];
    }
}

#define LINE(n, ...)                                                                   \
    do {                                                                               \
        static const uint32_t ends[][2] = {__VA_ARGS__};                               \
        line_graph(&whole, n, ends, G_N_ELEMENTS(ends));                               \
    } while (0)

/* ---- looking at what is left ----------------------------------------------------- */

/* "0 2 3 | 0>2 2>3": nodes by their number in the whole graph, then edges. */
static char *text_of(const atg_graph *g)
{
    GString *s = g_string_new(NULL);
    for (size_t i = 0; i < g->n_nodes; i++)
        g_string_append_printf(s, "%.*s ", (int)g->nodes[i].key.n - 2,
                               g->nodes[i].key.p + 2);
    g_string_append_c(s, '|');
    for (size_t i = 0; i < g->n_edges; i++) {
        atg_str a = g->nodes[g->edges[i].subject].key;
        atg_str b = g->nodes[g->edges[i].object].key;
        g_string_append_printf(s, " %.*s>%.*s", (int)a.n - 2, a.p + 2, (int)b.n - 2,
                               b.p + 2);
    }
    return g_string_free(s, FALSE);
}

static void apply(const atg_filter_step *steps, size_t n)
{
    atg_graph_release(&left);
    ck_assert_int_eq(atg_graph_filter(&left, &whole, steps, n, &err), ATG_OK);
}

#define APPLY(...)                                                                     \
    do {                                                                               \
        const atg_filter_step steps[] = {__VA_ARGS__};                                 \
        apply(steps, G_N_ELEMENTS(steps));                                             \
    } while (0)

static void assert_left(const char *text)
{
    char *is = text_of(&left);
    ck_assert_str_eq(is, text);
    g_free(is);
}

static void assert_same(const atg_graph *a, const atg_graph *b)
{
    char *x = made_dump(a), *y = made_dump(b);
    ck_assert_str_eq(x, y);
    g_free(x);
    g_free(y);
}

/* ---- each step ------------------------------------------------------------------- */

START_TEST(types_keep_nodes_without_edges)
{
    LINE(4, {0, 1}, {1, 2}, {2, 3});
    whole.nodes[0].type = whole.nodes[1].type = ATG_COUNTRY;
    whole.nodes[2].type = ATG_PERSON;
    whole.nodes[3].type = ATG_COUNTRY;
    APPLY({.kind = ATG_FILTER_TYPE, .set = 1u << ATG_COUNTRY});
    assert_left("0 1 3 | 0>1");
    ck_assert(atg_str_is(left.shown.filter, "type country"));
    ck_assert_uint_eq(left.shown.nodes, 4);
    ck_assert_uint_eq(left.shown.edges, 3);
}
END_TEST

START_TEST(relations_drop_nodes_that_lose_their_edges)
{
    LINE(5, {0, 1}, {1, 2}, {2, 3});
    for (int i = 0; i < 3; i++)
        whole.edges[i].relation = i ? ATG_TARGETS : ATG_USES;
    APPLY({.kind = ATG_FILTER_RELATION, .set = 1u << ATG_TARGETS});
    assert_left("1 2 3 4 | 1>2 2>3"); /* 4 had none before */
}
END_TEST

START_TEST(edges_are_chosen_by_what_they_carry)
{
    LINE(3, {0, 1}, {1, 2}, {2, 0});
    for (uint32_t i = 0; i < 3; i++) {
        atg_edge *e = &whole.edges[i];
        e->status = (atg_status)i;
        e->basis = (atg_basis)i;
        e->sources = i + 1;
        e->weight = i + 0.5;
    }
    APPLY({.kind = ATG_FILTER_STATUS, .set = 1u << ATG_HEDGED});
    assert_left("1 2 | 1>2");
    APPLY({.kind = ATG_FILTER_DROP_REFERENCE});
    assert_left("0 1 2 | 0>1 1>2");
    APPLY({.kind = ATG_FILTER_MIN_SOURCES, .n = 3});
    assert_left("0 2 | 2>0");
    APPLY({.kind = ATG_FILTER_MIN_WEIGHT, .x = 1.5});
    assert_left("0 1 2 | 1>2 2>0");
}
END_TEST

/* first..last of the one edge, since or until, is it kept? */
static const struct window {
    const char *first, *last, *date;
    bool since, until;
} windows[] = {
    {"2020", "2021", "2020", true, true},
    {"2020", "2021", "2019", true, false},
    {"2020", "2021", "2022", false, true},
    {"2020-05", "2020-05", "2020", true, true},
    {"2020-05", "2020-05", "2020-06", false, true},
    {"2020-05", "2020-05", "2020-05-31", true, true},
    {"2020", "2020", "2020-07-01", true, true}, /* it may have been after or before */
    {"2020-05-17", "2020-05-17", "2020-05-17", true, true},
    {"2020-05-17", "2020-05-17", "2020-05-18", false, true},
    {"2020-05-17", "2020-05-17", "2020-05-16", true, false},
    {"", "", "2020", true, true},
};

START_TEST(windows_hold_what_may_lie_inside)
{
    const struct window *w = &windows[_i];
    LINE(2, {0, 1});
    whole.nodes[0].type = whole.nodes[1].type = ATG_COUNTRY;
    whole.edges[0].first_seen = atg_str_of(w->first);
    whole.edges[0].last_seen = atg_str_of(w->last);
    APPLY({.kind = ATG_FILTER_SINCE, .date = atg_str_of(w->date)});
    assert_left(w->since ? "0 1 | 0>1" : "|");
    APPLY({.kind = ATG_FILTER_UNTIL, .date = atg_str_of(w->date)});
    assert_left(w->until ? "0 1 | 0>1" : "|");
}
END_TEST

START_TEST(the_year_of_an_incident_decides)
{
    LINE(3, {0, 1}, {2, 1});
    for (int i = 0; i < 2; i++)
        whole.edges[i].first_seen = whole.edges[i].last_seen = ATG_STR("2021");
    whole.nodes[0].type = ATG_INCIDENT;
    whole.nodes[0].year = 2015;
    whole.nodes[1].type = whole.nodes[2].type = ATG_COUNTRY;
    APPLY({.kind = ATG_FILTER_SINCE, .date = ATG_STR("2020")});
    assert_left("1 2 | 2>1");
    APPLY({.kind = ATG_FILTER_UNTIL, .date = ATG_STR("2016-03")});
    assert_left("0 1 | 0>1");
    whole.nodes[0].year = 0; /* then it is as undated as its edges are dated */
    APPLY({.kind = ATG_FILTER_UNTIL, .date = ATG_STR("2016")});
    assert_left("|");
}
END_TEST

START_TEST(the_top_is_the_highest_and_the_first)
{
    LINE(4, {0, 1}, {1, 2}, {2, 3});
    for (int i = 0; i < 4; i++)
        whole.nodes[i].metrics.pagerank = i == 2 ? 0.5 : 0.25;
    const atg_metric *by = atg_metric_find(ATG_STR("pagerank"));
    APPLY({.kind = ATG_FILTER_TOP, .n = 2, .by = by});
    assert_left("0 2 |");
    APPLY({.kind = ATG_FILTER_TOP, .n = 9, .by = by});
    ck_assert_uint_eq(left.n_nodes, 4);
    ck_assert(left.nodes[2].metrics.pagerank > 0.4); /* the whole graph's */
}
END_TEST

START_TEST(the_top_measures_what_was_not_measured)
{
    LINE(4, {0, 3}, {1, 3}, {2, 3});
    for (int i = 0; i < 3; i++)
        whole.edges[i].basis = ATG_BASIS_TEXT;
    whole.measured = false;
    const atg_metric *by = atg_metric_find(ATG_STR("in_degree"));
    APPLY({.kind = ATG_FILTER_TOP, .n = 1, .by = by});
    assert_left("3 |");
    ck_assert(left.measured && !whole.measured);
    ck_assert_uint_eq(left.nodes[0].metrics.in_degree, 3);
    APPLY({.kind = ATG_FILTER_PATH, .a = 0, .b = 3},
          {.kind = ATG_FILTER_TOP, .n = 1, .by = by});
    ck_assert_uint_eq(left.nodes[0].metrics.in_degree, 3);
    APPLY({.kind = ATG_FILTER_PATH, .a = 0, .b = 3}, {.kind = ATG_FILTER_REMEASURE},
          {.kind = ATG_FILTER_TOP, .n = 1, .by = by});
    ck_assert_uint_eq(left.nodes[0].metrics.in_degree, 1);
}
END_TEST

START_TEST(measuring_anew_sees_what_is_left)
{
    LINE(4, {0, 3}, {1, 3}, {2, 3});
    for (int i = 0; i < 3; i++)
        whole.edges[i].basis = ATG_BASIS_TEXT;
    whole.nodes[3].metrics.degree = 77;
    APPLY({.kind = ATG_FILTER_EGO, .a = 0, .n = 1});
    assert_left("0 3 | 0>3");
    ck_assert_uint_eq(left.nodes[1].metrics.degree, 77);
    APPLY({.kind = ATG_FILTER_EGO, .a = 0, .n = 1}, {.kind = ATG_FILTER_REMEASURE});
    ck_assert_uint_eq(left.nodes[1].metrics.degree, 1);
    ck_assert_uint_eq(whole.nodes[3].metrics.degree, 77);
}
END_TEST

START_TEST(an_ego_has_its_neighbours)
{
    LINE(6, {0, 1}, {2, 1}, {2, 3}, {3, 4}, {0, 2});
    APPLY({.kind = ATG_FILTER_EGO, .a = 1, .n = 0});
    assert_left("1 |");
    APPLY({.kind = ATG_FILTER_EGO, .a = 1, .n = 1});
    assert_left("0 1 2 | 0>1 2>1 0>2");
    APPLY({.kind = ATG_FILTER_EGO, .a = 2, .n = 1, .directed = true});
    assert_left("1 2 3 | 2>1 2>3");
    ck_assert(atg_str_is(left.shown.filter, "within 1 step of 'node 2', directed"));
}
END_TEST

START_TEST(paths_are_all_shortest_ones)
{
    /* two ways of two steps from 0 to 3, one of them both ways, and a long way round */
    LINE(7, {0, 1}, {1, 3}, {3, 1}, {2, 0}, {2, 3}, {0, 4}, {4, 5}, {5, 3}, {1, 2});
    APPLY({.kind = ATG_FILTER_PATH, .a = 0, .b = 3});
    assert_left("0 1 2 3 | 0>1 1>3 3>1 2>0 2>3");
    APPLY({.kind = ATG_FILTER_PATH, .a = 0, .b = 3, .directed = true});
    assert_left("0 1 3 | 0>1 1>3");
    APPLY({.kind = ATG_FILTER_PATH, .a = 2, .b = 2});
    assert_left("2 |");
    const atg_filter_step none = {.kind = ATG_FILTER_PATH, .a = 0, .b = 6};
    atg_graph_release(&left);
    ck_assert_int_eq(atg_graph_filter(&left, &whole, &none, 1, &err), ATG_E_NOT_FOUND);
    ck_assert_str_eq(err.message, "no path leads from 'node 0' to 'node 6'");
    ck_assert_uint_eq(left.n_nodes, 0);
}
END_TEST

START_TEST(components_come_by_size)
{
    LINE(8, {0, 1}, {2, 3}, {4, 3}, {5, 6});
    APPLY({.kind = ATG_FILTER_COMPONENT, .n = 1});
    assert_left("2 3 4 | 2>3 4>3");
    APPLY({.kind = ATG_FILTER_COMPONENT, .n = 3});
    assert_left("5 6 | 5>6");
    APPLY({.kind = ATG_FILTER_COMPONENT, .n = 4});
    assert_left("7 |");
    APPLY({.kind = ATG_FILTER_COMPONENT, .n = 5});
    assert_left("|");
}
END_TEST

START_TEST(cores_count_neighbours_once)
{
    /* a triangle with a tail, whose edge is threefold and has a loop at its end */
    LINE(4, {0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 2}, {2, 3}, {3, 3});
    APPLY({.kind = ATG_FILTER_CORE, .n = 2});
    assert_left("0 1 2 | 0>1 1>2 2>0");
    APPLY({.kind = ATG_FILTER_CORE, .n = 1});
    ck_assert_uint_eq(left.n_nodes, 4);
    APPLY({.kind = ATG_FILTER_CORE, .n = 3});
    assert_left("|");
}
END_TEST

START_TEST(documents_go_with_their_last_sentence)
{
    LINE(3, {0, 1}, {1, 2}, {2, 0});
    const atg_graph_figure figures[] = {
        {.text = ATG_STR("70"), .source = ATG_STR("c")},
        {.text = ATG_STR("71"), .source = ATG_STR("c")}};
    for (uint32_t i = 0; i < 3; i++) {
        sentences[i].document = i == 2;
        whole.edges[i].sources = i;
    }
    whole.nodes[1].figures = figures; /* of a document without a sentence */
    whole.nodes[1].n_figures = 2;
    APPLY({.kind = ATG_FILTER_MIN_SOURCES, .n = 2});
    assert_left("0 2 | 2>0");
    ck_assert_uint_eq(left.n_documents, 1);
    ck_assert(atg_str_is(left.documents[0].id, "b"));
    ck_assert_uint_eq(left.edges[0].evidence[0].document, 0);
    ck_assert_uint_eq(sentences[2].document, 1);
    APPLY({.kind = ATG_FILTER_MIN_SOURCES, .n = 1});
    ck_assert_uint_eq(left.n_documents, 3);
    whole.nodes[1].n_figures = 0; /* what nothing named before stays */
    APPLY({.kind = ATG_FILTER_MIN_SOURCES, .n = 1});
    ck_assert_uint_eq(left.n_documents, 3);
}
END_TEST

START_TEST(nodes_that_are_gone_are_named)
{
    LINE(3, {0, 1}, {1, 2});
    whole.nodes[0].type = ATG_PERSON;
    const atg_filter_step steps[] = {{.kind = ATG_FILTER_TYPE, .set = 1u << ATG_PERSON},
                                     {.kind = ATG_FILTER_PATH, .a = 0, .b = 1}};
    whole.nodes[1].type = ATG_COUNTRY;
    ck_assert_int_eq(atg_graph_filter(&left, &whole, steps, 2, &err), ATG_E_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(err.message, "'node 1' was left out by a filter"));
    const atg_filter_step far = {.kind = ATG_FILTER_EGO, .a = 3};
    ck_assert_int_eq(atg_graph_filter(&left, &whole, &far, 1, &err), ATG_E_USAGE);
    ck_assert_uint_eq(left.n_nodes, 0);
}
END_TEST

START_TEST(a_part_of_a_part_is_a_part_of_the_whole)
{
    LINE(4, {0, 1}, {1, 2}, {2, 3});
    APPLY({.kind = ATG_FILTER_EGO, .a = 1, .n = 1});
    const atg_filter_step step = {.kind = ATG_FILTER_CORE, .n = 1};
    atg_graph part = {0};
    ck_assert_int_eq(atg_graph_filter(&part, &left, &step, 1, &err), ATG_OK);
    ck_assert_uint_eq(part.shown.nodes, 4);
    ck_assert_uint_eq(part.shown.edges, 3);
    ck_assert(atg_str_is(part.shown.filter, "within 1 step of 'node 1'; 1-core"));
    ck_assert(atg_str_is(part.shown.text, "showing 3 of 4 nodes, 2 of 3 edges"));
    atg_graph_release(&part);
}
END_TEST

START_TEST(an_empty_graph_stays_empty)
{
    for (int k = 0; k < ATG_FILTER_COUNT; k++) {
        if (k == ATG_FILTER_EGO || k == ATG_FILTER_PATH)
            continue;
        atg_graph_release(&whole);
        whole.measured = true;
        APPLY({.kind = (atg_filter_kind)k,
               .n = 1,
               .date = ATG_STR("2020"),
               .by = atg_metric_find(ATG_STR("degree"))});
        assert_left("|");
    }
}
END_TEST

/* ---- what holds for every graph -------------------------------------------------- */

static void sized_graph(int i)
{
    static const size_t sizes[][2] = {{1, 0},   {1, 3},    {5, 4},     {12, 30},
                                      {40, 60}, {40, 300}, {200, 180}, {200, 900}};
    const size_t *s = sizes[(size_t)i % G_N_ELEMENTS(sizes)];
    random_graph(&whole, s[0], s[1], (uint64_t)i * 7919 + 5);
}

enum { GRAPHS = 200 };

START_TEST(choosing_everything_changes_nothing)
{
    sized_graph(_i);
    APPLY({.kind = ATG_FILTER_TYPE, .set = UINT64_MAX},
          {.kind = ATG_FILTER_RELATION, .set = UINT64_MAX},
          {.kind = ATG_FILTER_STATUS, .set = UINT64_MAX},
          {.kind = ATG_FILTER_SINCE, .date = ATG_STR("0001")},
          {.kind = ATG_FILTER_UNTIL, .date = ATG_STR("9999-12-31")},
          {.kind = ATG_FILTER_MIN_SOURCES}, {.kind = ATG_FILTER_MIN_WEIGHT},
          {.kind = ATG_FILTER_CORE});
    assert_same(&whole, &left);
    ck_assert_uint_eq(left.n_documents, whole.n_documents);
}
END_TEST

/* Steps that look at one edge, or at one node, do not ask what the others left, but for
 * the nodes that lose their last edge. */
static const atg_filter_step edge_steps[] = {
    {.kind = ATG_FILTER_RELATION, .set = 0x5a5a},
    {.kind = ATG_FILTER_STATUS, .set = 3},
    {.kind = ATG_FILTER_SINCE, .date = {"2020-05", 7}},
    {.kind = ATG_FILTER_UNTIL, .date = {"2021", 4}},
    {.kind = ATG_FILTER_MIN_SOURCES, .n = 2},
    {.kind = ATG_FILTER_MIN_WEIGHT, .x = 2},
    {.kind = ATG_FILTER_DROP_REFERENCE},
};

START_TEST(edge_filters_commute)
{
    sized_graph(_i);
    for (size_t a = 0; a < G_N_ELEMENTS(edge_steps); a++)
        for (size_t b = 0; b < a; b++) {
            APPLY(edge_steps[a], edge_steps[b]);
            char *x = made_dump(&left);
            APPLY(edge_steps[b], edge_steps[a]);
            char *y = made_dump(&left);
            ck_assert_str_eq(x, y);
            g_free(x);
            g_free(y);
        }
}
END_TEST

START_TEST(doing_it_twice_changes_nothing)
{
    sized_graph(_i);
    const atg_metric *by = atg_metric_find(ATG_STR("pagerank"));
    const atg_filter_step once[] = {edge_steps[0],
                                    edge_steps[2],
                                    {.kind = ATG_FILTER_TYPE, .set = 0x155},
                                    {.kind = ATG_FILTER_TOP, .n = 7, .by = by},
                                    {.kind = ATG_FILTER_COMPONENT, .n = 1},
                                    {.kind = ATG_FILTER_CORE, .n = 2},
                                    {.kind = ATG_FILTER_EGO, .n = 2},
                                    {.kind = ATG_FILTER_PATH}};
    for (size_t i = 0; i < G_N_ELEMENTS(once); i++) {
        APPLY(once[i]);
        char *x = made_dump(&left);
        APPLY(once[i], once[i]);
        char *y = made_dump(&left);
        ck_assert_str_eq(x, y);
        g_free(x);
        g_free(y);
    }
}
END_TEST

START_TEST(an_ego_grows_with_its_depth)
{
    sized_graph(_i);
    for (int directed = 0; directed < 2; directed++) {
        size_t nodes = 0, edges = 0;
        for (uint64_t depth = 0; depth < 12; depth++) {
            const atg_filter_step step = {
                .kind = ATG_FILTER_EGO, .n = depth, .directed = directed};
            apply(&step, 1);
            ck_assert_uint_ge(left.n_nodes, nodes);
            ck_assert_uint_ge(left.n_edges, edges);
            nodes = left.n_nodes;
            edges = left.n_edges;
        }
    }
}
END_TEST

/* By Floyd and Warshall, who need no queue. */
enum { FEW = 40, NEVER = 1000 };

static void all_distances(unsigned d[FEW][FEW], bool directed)
{
    size_t n = whole.n_nodes;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++)
            d[i][k] = i == k ? 0 : NEVER;
    for (size_t i = 0; i < whole.n_edges; i++) {
        uint32_t a = whole.edges[i].subject, b = whole.edges[i].object;
        if (a != b)
            d[a][b] = 1;
        if (a != b && !directed)
            d[b][a] = 1;
    }
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < n; i++)
            for (size_t j = 0; j < n; j++)
                d[i][j] = MIN(d[i][j], d[i][k] + d[k][j]);
}

static void assert_paths(unsigned d[FEW][FEW], uint32_t a, uint32_t b, bool directed)
{
    const atg_filter_step step = {
        .kind = ATG_FILTER_PATH, .a = a, .b = b, .directed = directed};
    atg_graph_release(&left);
    atg_code rc = atg_graph_filter(&left, &whole, &step, 1, &err);
    ck_assert_int_eq(rc, d[a][b] == NEVER ? ATG_E_NOT_FOUND : ATG_OK);
    size_t nodes = 0, edges = 0;
    for (size_t i = 0; rc == ATG_OK && i < whole.n_nodes; i++)
        nodes += d[a][i] + d[i][b] == d[a][b];
    for (size_t i = 0; rc == ATG_OK && i < whole.n_edges; i++) {
        uint32_t s = whole.edges[i].subject, o = whole.edges[i].object;
        bool there = d[a][s] + 1 + d[o][b] == d[a][b];
        bool back = d[a][o] + 1 + d[s][b] == d[a][b];
        edges += s != o && (there || (!directed && back));
    }
    ck_assert_uint_eq(left.n_nodes, nodes);
    ck_assert_uint_eq(left.n_edges, edges);
}

START_TEST(paths_agree_with_all_distances)
{
    static unsigned d[FEW][FEW];
    uint64_t state = (uint64_t)_i;
    size_t n = 2 + made_next(&state) % (FEW - 2);
    random_graph(&whole, n, made_next(&state) % (3 * n), state);
    for (int directed = 0; directed < 2; directed++) {
        all_distances(d, directed);
        for (int i = 0; i < 20; i++)
            assert_paths(d, made_next(&state) % (uint32_t)n,
                         made_next(&state) % (uint32_t)n, directed);
    }
}
END_TEST

/* The k-core by its definition, round after round. */
START_TEST(cores_agree_with_their_definition)
{
    sized_graph(_i);
    for (uint64_t k = 1; k < 5; k++) {
        GHashTable *gone = g_hash_table_new(NULL, NULL);
        for (bool again = true; again;) {
            again = false;
            for (size_t i = 0; i < whole.n_nodes; i++) {
                GHashTable *near = g_hash_table_new(NULL, NULL);
                for (size_t m = 0; m < whole.n_edges; m++) {
                    size_t a = whole.edges[m].subject, b = whole.edges[m].object;
                    size_t other = a == i ? b : b == i ? a : i;
                    if (other != i && !g_hash_table_contains(gone, (gpointer)other))
                        g_hash_table_add(near, (gpointer)other);
                }
                if (g_hash_table_size(near) < k)
                    again = g_hash_table_add(gone, (gpointer)i) || again;
                g_hash_table_destroy(near);
            }
        }
        APPLY({.kind = ATG_FILTER_CORE, .n = k});
        ck_assert_uint_eq(left.n_nodes, whole.n_nodes - g_hash_table_size(gone));
        g_hash_table_destroy(gone);
    }
}
END_TEST

START_TEST(parts_add_up)
{
    sized_graph(_i);
    size_t nodes = 0, before = SIZE_MAX;
    for (uint64_t k = 1; nodes < whole.n_nodes; k++) {
        APPLY({.kind = ATG_FILTER_COMPONENT, .n = k});
        ck_assert_uint_ge(before, left.n_nodes);
        ck_assert_uint_gt(left.n_nodes, 0);
        before = left.n_nodes;
        nodes += left.n_nodes;
    }
    ck_assert_uint_eq(nodes, whole.n_nodes);
}
END_TEST

START_TEST(metrics_have_names)
{
    size_t n;
    const atg_metric *m = atg_metrics(&n);
    atg_node node = {.mentions = 3, .sources = 2};
    node.metrics.degree = 5;
    node.metrics.pagerank = 0.25;
    for (size_t i = 0; i < n; i++)
        ck_assert_ptr_eq(atg_metric_find(atg_str_of(m[i].name)), &m[i]);
    ck_assert_ptr_null(atg_metric_find(ATG_STR("Degree")));
    ck_assert(atg_metric_of(atg_metric_find(ATG_STR("degree")), &node) == 5);
    ck_assert(atg_metric_of(atg_metric_find(ATG_STR("pagerank")), &node) == 0.25);
    ck_assert(atg_metric_of(atg_metric_find(ATG_STR("mentions")), &node) == 3);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("filter");
    TCase *c = tcase_create("steps");
    tcase_add_checked_fixture(c, start, end);
    tcase_add_test(c, types_keep_nodes_without_edges);
    tcase_add_test(c, relations_drop_nodes_that_lose_their_edges);
    tcase_add_test(c, edges_are_chosen_by_what_they_carry);
    tcase_add_loop_test(c, windows_hold_what_may_lie_inside, 0, G_N_ELEMENTS(windows));
    tcase_add_test(c, the_year_of_an_incident_decides);
    tcase_add_test(c, the_top_is_the_highest_and_the_first);
    tcase_add_test(c, the_top_measures_what_was_not_measured);
    tcase_add_test(c, measuring_anew_sees_what_is_left);
    tcase_add_test(c, an_ego_has_its_neighbours);
    tcase_add_test(c, paths_are_all_shortest_ones);
    tcase_add_test(c, components_come_by_size);
    tcase_add_test(c, cores_count_neighbours_once);
    tcase_add_test(c, documents_go_with_their_last_sentence);
    tcase_add_test(c, nodes_that_are_gone_are_named);
    tcase_add_test(c, a_part_of_a_part_is_a_part_of_the_whole);
    tcase_add_test(c, an_empty_graph_stays_empty);
    tcase_add_test(c, metrics_have_names);
    suite_add_tcase(s, c);
    c = tcase_create("properties");
    tcase_add_checked_fixture(c, start, end);
    tcase_set_timeout(c, 120);
    tcase_add_loop_test(c, choosing_everything_changes_nothing, 0, GRAPHS);
    tcase_add_loop_test(c, edge_filters_commute, 0, 40);
    tcase_add_loop_test(c, doing_it_twice_changes_nothing, 0, GRAPHS);
    tcase_add_loop_test(c, an_ego_grows_with_its_depth, 0, GRAPHS);
    tcase_add_loop_test(c, paths_agree_with_all_distances, 0, GRAPHS);
    tcase_add_loop_test(c, cores_agree_with_their_definition, 0, 24);
    tcase_add_loop_test(c, parts_add_up, 0, 24);
    suite_add_tcase(s, c);
    return run_suite(s);
}
