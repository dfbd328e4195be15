/* Metrics against small graphs worked out by hand and against slow, plain computations
 * of the same definitions on random graphs. */
#include <check.h>
#include <glib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "graph/metrics.h"
#include "tests/run_suite.h"

enum { MOST = 24 };

typedef struct graph_of { /* a graph whose tables live in the test */
    atg_graph g;
    atg_node nodes[MOST];
    atg_edge edges[200];
} graph_of;

static void reset(graph_of *t, size_t n)
{
    memset(t, 0, sizeof *t);
    t->g.nodes = t->nodes;
    t->g.edges = t->edges;
    t->g.n_nodes = n;
}

static void edge(graph_of *t, uint32_t a, uint32_t b, double weight)
{
    atg_edge *e = &t->edges[t->g.n_edges++];
    *e = (atg_edge){.subject = a, .object = b, .weight = weight, .sources = 1};
    e->relation = (atg_relation)(t->g.n_edges % ATG_RELATION_COUNT);
}

static void measure(graph_of *t)
{
    atg_error err = ATG_ERROR_INIT;
    atg_code code = atg_graph_measure(&t->g, NULL, &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
    ck_assert(t->g.measured);
}

#define NEAR(a, b)                                                                     \
    ck_assert_msg(fabs((a) - (b)) < 1e-9, #a " is %.12g, not %.12g", (a), (b))

/* --- by hand
 * ---------------------------------------------------------------------------- */

START_TEST(empty_graphs)
{
    static graph_of t;
    reset(&t, 0);
    measure(&t);
    reset(&t, 1);
    measure(&t);
    const atg_node_metrics *m = &t.nodes[0].metrics;
    NEAR(m->pagerank, 1.0);
    ck_assert_uint_eq(m->community, 1);
    ck_assert_uint_eq(m->component, 1);
    ck_assert(m->eigenvector == 0 && m->harmonic == 0 && m->betweenness == 0);
    reset(&t, 3); /* no edge */
    measure(&t);
    for (uint32_t i = 0; i < 3; i++) {
        NEAR(t.nodes[i].metrics.pagerank, 1.0 / 3);
        ck_assert_uint_eq(t.nodes[i].metrics.component, i + 1);
        ck_assert_uint_eq(t.nodes[i].metrics.community, i + 1);
        ck_assert_uint_eq(t.nodes[i].metrics.core, 0);
    }
}
END_TEST

START_TEST(two_nodes_and_loops)
{
    static graph_of t;
    reset(&t, 2);
    edge(&t, 0, 1, 3);
    edge(&t, 1, 0, 2);
    edge(&t, 1, 1, 7); /* a loop counts for nothing */
    measure(&t);
    for (int i = 0; i < 2; i++) {
        const atg_node_metrics *m = &t.nodes[i].metrics;
        ck_assert_uint_eq(m->degree, 2);
        ck_assert_uint_eq(m->in_degree, 1);
        NEAR(m->strength, 5.0);
        NEAR(m->eigenvector, 1.0);
        NEAR(m->harmonic, 1.0);
        NEAR(m->pagerank, 0.5);
        ck_assert_uint_eq(m->core, 1);
        ck_assert_uint_eq(m->community, 1);
    }
}
END_TEST

/* 0 - 1 - 2 - 3, and 4 apart */
START_TEST(a_path)
{
    static graph_of t;
    reset(&t, 5);
    edge(&t, 0, 1, 1);
    edge(&t, 2, 1, 1);
    edge(&t, 2, 3, 1);
    edge(&t, 1, 2, 1); /* parallel, the other way round */
    measure(&t);
    const double pairs = 6; /* 4 * 3 / 2 */
    NEAR(t.nodes[0].metrics.betweenness, 0.0);
    NEAR(t.nodes[1].metrics.betweenness, 2 / pairs);
    NEAR(t.nodes[2].metrics.betweenness, 2 / pairs);
    NEAR(t.nodes[0].metrics.harmonic, (1 + 1.0 / 2 + 1.0 / 3) / 4);
    NEAR(t.nodes[1].metrics.harmonic, (1 + 1 + 1.0 / 2) / 4);
    NEAR(t.nodes[4].metrics.harmonic, 0.0);
    ck_assert(t.nodes[4].metrics.eigenvector == 0);
    ck_assert_uint_eq(t.nodes[4].metrics.component, 2);
    ck_assert_uint_eq(t.nodes[1].metrics.degree, 3);
}
END_TEST

/* Two triangles joined by a bridge; the reference edge that would make one of all. */
START_TEST(two_triangles)
{
    static graph_of t;
    reset(&t, 7);
    static const uint32_t ends[][2] = {{1, 2}, {2, 3}, {3, 1}, {4, 5},
                                       {5, 6}, {6, 4}, {3, 4}};
    for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
        edge(&t, ends[i][0], ends[i][1], 1);
    edge(&t, 0, 1, 100);
    t.edges[t.g.n_edges - 1].basis = ATG_BASIS_REFERENCE;
    measure(&t);
    for (uint32_t i = 1; i <= 3; i++) {
        ck_assert_uint_eq(t.nodes[i].metrics.community, 1);
        ck_assert_uint_eq(t.nodes[i + 3].metrics.community, 2);
        ck_assert_uint_eq(t.nodes[i].metrics.core, 2);
        ck_assert_uint_eq(t.nodes[i].metrics.component, 1);
    }
    ck_assert_uint_eq(t.nodes[0].metrics.community, 3);
    ck_assert_uint_eq(t.nodes[0].metrics.component, 2);
    ck_assert_uint_eq(t.nodes[0].metrics.degree, 0);
    NEAR(t.nodes[3].metrics.eigenvector, 1.0);
    NEAR(t.nodes[3].metrics.betweenness, 6 / 15.0);
}
END_TEST

START_TEST(odd_weights_count_as_one)
{
    static graph_of t;
    const double odd[] = {0, -1, NAN, INFINITY};
    reset(&t, 5);
    for (uint32_t i = 0; i < 4; i++)
        edge(&t, i, i + 1, odd[i]);
    measure(&t);
    NEAR(t.nodes[1].metrics.strength, 2.0);
}
END_TEST

START_TEST(bridges_and_articulation_points)
{
    static graph_of t;
    reset(&t, 7);
    static const uint32_t ends[][2] = {{1, 2}, {2, 3}, {3, 1}, {4, 5},
                                       {5, 6}, {6, 4}, {3, 4}, {4, 3}};
    for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
        edge(&t, ends[i][0], ends[i][1], 1);
    edge(&t, 0, 1, 1);
    t.edges[8].basis = ATG_BASIS_REFERENCE; /* joins nothing */
    edge(&t, 5, 5, 1);
    measure(&t);
    for (uint32_t i = 0; i < 7; i++)
        ck_assert_uint_eq(t.nodes[i].metrics.articulation, i == 3 || i == 4);
    for (uint32_t i = 0; i < 10; i++) /* parallel edges are one tie */
        ck_assert_uint_eq(t.edges[i].bridge, i == 6 || i == 7);
}
END_TEST

static void measure_with(graph_of *t, const atg_metrics_options *how)
{
    atg_error err = ATG_ERROR_INIT;
    atg_code code = atg_graph_measure(&t->g, how, &err);
    ck_assert_msg(code == ATG_OK, "%s", err.message);
}

static const atg_metrics_options everything = {.sets = ATG_MEASURED_ALL};

START_TEST(sets_hold_what_they_say)
{
    static graph_of t;
    reset(&t, 3);
    edge(&t, 0, 1, 1);
    edge(&t, 1, 2, 1);
    t.nodes[1].label = ATG_STR("middle");
    t.nodes[2].label = ATG_STR("end");
    const atg_metrics_options personal = {
        .sets = ATG_MEASURED_ALL | ATG_MEASURED_PERSONAL, .from = 1};
    measure_with(&t, &personal);
    const atg_node_metrics *m = &t.nodes[1].metrics;
    ck_assert_uint_eq(t.g.measured, 15);
    ck_assert(atg_str_is(t.g.metrics.from, "middle"));
    ck_assert(atg_str_is(m->community_label, "end")); /* of the highest PageRank */
    ck_assert(m->personal > 0 && m->constraint > 0 && m->betweenness > 0);
    const atg_metrics_options basic = {.sets = ATG_MEASURED_BASIC};
    measure_with(&t, &basic); /* what is not asked for goes */
    ck_assert_uint_eq(t.g.measured, ATG_MEASURED_BASIC);
    ck_assert(m->pagerank > 0 && m->core == 1);
    ck_assert(m->personal == 0 && m->constraint == 0 && m->betweenness == 0 &&
              m->community == 0 && t.edges[0].bridge == 0);
    ck_assert_uint_eq(t.g.metrics.from.n, 0);
}
END_TEST

START_TEST(a_start_that_is_not_there_is_refused)
{
    static graph_of t;
    atg_error err = ATG_ERROR_INIT;
    reset(&t, 2);
    measure(&t);
    const atg_metrics_options how = {.sets = ATG_MEASURED_PERSONAL, .from = 2};
    ck_assert_int_eq(atg_graph_measure(&t.g, &how, &err), ATG_E_USAGE);
    ck_assert_uint_eq(t.g.measured, ATG_MEASURED_BASIC | ATG_MEASURED_STANDARD);
}
END_TEST

START_TEST(personal_from_a_node_apart)
{
    static graph_of t;
    reset(&t, 3);
    edge(&t, 0, 1, 1);
    const atg_metrics_options how = {.sets = ATG_MEASURED_PERSONAL, .from = 2};
    measure_with(&t, &how);
    NEAR(t.nodes[2].metrics.personal, 1.0);
    NEAR(t.nodes[0].metrics.personal, 0.0);
}
END_TEST

/* 0 -> 1 -> 2: two hubs of the same eigenvalue, which igraph would choose among. */
START_TEST(hubs_are_the_limit_from_all_ones)
{
    static graph_of t;
    reset(&t, 4);
    edge(&t, 0, 1, 1);
    edge(&t, 1, 2, 1);
    measure_with(&t, &everything);
    const double hub[] = {1, 1, 0, 0}, authority[] = {0, 1, 1, 0};
    for (int i = 0; i < 4; i++) {
        NEAR(t.nodes[i].metrics.hub, hub[i]);
        NEAR(t.nodes[i].metrics.authority, authority[i]);
    }
}
END_TEST

START_TEST(neighbourhoods)
{
    static graph_of t;
    reset(&t, 6); /* a triangle with a tail 2 - 3 - 4, and 5 apart */
    edge(&t, 0, 1, 2);
    edge(&t, 1, 2, 2);
    edge(&t, 2, 0, 2);
    edge(&t, 2, 3, 2);
    edge(&t, 4, 3, 2);
    measure_with(&t, &everything);
    NEAR(t.nodes[0].metrics.clustering, 1.0);
    NEAR(t.nodes[2].metrics.clustering, 1.0 / 3);
    NEAR(t.nodes[4].metrics.clustering, 0.0);
    NEAR(t.nodes[4].metrics.constraint, 1.0); /* one neighbour */
    NEAR(t.nodes[5].metrics.constraint, 1.0); /* none */
    NEAR(t.nodes[3].metrics.constraint, 0.5); /* two that do not know each other */
    NEAR(t.nodes[0].metrics.constraint,
         pow(0.5 + 0.5 / 3, 2) + pow(0.5 + 0.5 * 0.5, 2));
}
END_TEST

START_TEST(metrics_by_name)
{
    static graph_of t;
    uint32_t order[MOST];
    size_t n;
    const atg_metric *all = atg_metrics(&n);
    reset(&t, 4);
    edge(&t, 0, 1, 1);
    edge(&t, 1, 2, 1);
    measure_with(&t, &everything);
    for (size_t i = 0; i < n; i++)
        ck_assert_ptr_eq(atg_metric_find(atg_str_of(all[i].name)), &all[i]);
    ck_assert_ptr_null(atg_metric_find(ATG_STR("")));
    atg_metric_rank(atg_metric_find(ATG_STR("degree")), &t.g, order);
    ck_assert(order[0] == 1 && order[1] == 0 && order[2] == 2 && order[3] == 3);
    /* the least constrained comes first */
    atg_metric_rank(atg_metric_find(ATG_STR("constraint")), &t.g, order);
    ck_assert(order[0] == 1 && order[1] == 0);
}
END_TEST

/* 0 <> 3 <> 6 ...: the shortest paths double with each diamond, to 2^1500 of them. */
START_TEST(more_paths_than_a_number_holds)
{
    enum { DIAMONDS = 1500, N = 3 * DIAMONDS + 1 };
    atg_graph g = {.n_nodes = N, .n_edges = 4 * DIAMONDS};
    atg_error err = ATG_ERROR_INIT;
    g.nodes = g_new0(atg_node, N);
    g.edges = g_new0(atg_edge, 4 * DIAMONDS);
    for (uint32_t i = 0; i < DIAMONDS; i++)
        for (uint32_t k = 0; k < 4; k++)
            g.edges[4 * i + k] = (atg_edge){.subject = 3 * i + (k < 2 ? 0 : k - 1),
                                            .object = 3 * i + (k < 2 ? k + 1 : 3),
                                            .weight = 1};
    const atg_metrics_options how = {.samples = 20};
    ck_assert_int_eq(atg_graph_measure(&g, &how, &err), ATG_OK);
    for (size_t i = 0; i < N; i++)
        ck_assert(isfinite(g.nodes[i].metrics.betweenness));
    ck_assert_int_eq(atg_graph_measure(&g, NULL, &err), ATG_OK);
    /* the corner in the middle lies on every path between the two halves, and on one
     * of two between the corners beside it */
    double half = (N - 1) / 2.0;
    NEAR(g.nodes[3 * DIAMONDS / 2].metrics.betweenness,
         (half * half + 1) / ((N - 1.0) * (N - 2.0) / 2));
    g_free(g.nodes);
    g_free(g.edges);
}
END_TEST

/* --- against plain computations
 * ------------------------------------------------------------ */

typedef struct matrix {
    size_t n;
    double w[MOST][MOST]; /* directed, summed */
    double u[MOST][MOST]; /* undirected, summed */
    int d[MOST][MOST];    /* steps; 0: none or self */
    double paths[MOST][MOST];
} matrix;

static void make_random(graph_of *t, uint64_t seed)
{
    uint64_t s = seed * 2654435761u + 1;
#define NEXT() ((uint32_t)((s = s * 6364136223846793005u + 1442695040888963407u) >> 33))
    reset(t, 2 + NEXT() % (MOST - 2));
    size_t m = NEXT() % (3 * t->g.n_nodes);
    for (size_t i = 0; i < m; i++) {
        uint32_t a = NEXT() % (uint32_t)t->g.n_nodes,
                 b = NEXT() % (uint32_t)t->g.n_nodes;
        edge(t, a, b, 1 + NEXT() % 4);
        if (NEXT() % 9 == 0)
            t->edges[i].basis = ATG_BASIS_REFERENCE;
    }
#undef NEXT
}

/* Steps and numbers of shortest paths, by widening from each node. */
static void count_paths(matrix *x, size_t from)
{
    x->paths[from][from] = 1;
    for (int depth = 0; depth < (int)x->n; depth++)
        for (size_t i = 0; i < x->n; i++) {
            if (x->d[from][i] != depth || (depth == 0 && i != from))
                continue;
            for (size_t k = 0; k < x->n; k++) {
                bool fresh =
                    k != from && (!x->d[from][k] || x->d[from][k] == depth + 1);
                if (x->u[i][k] <= 0 || !fresh)
                    continue;
                x->d[from][k] = depth + 1;
                x->paths[from][k] += x->paths[from][i];
            }
        }
}

static void make_matrix(matrix *x, const atg_graph *g)
{
    memset(x, 0, sizeof *x);
    x->n = g->n_nodes;
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (e->basis == ATG_BASIS_REFERENCE || e->subject == e->object)
            continue;
        x->w[e->subject][e->object] += e->weight;
        x->u[e->subject][e->object] += e->weight;
        x->u[e->object][e->subject] += e->weight;
    }
    for (size_t i = 0; i < x->n; i++)
        count_paths(x, i);
}

static double plain_betweenness(const matrix *x, size_t v)
{
    double sum = 0;
    for (size_t s = 0; s < x->n; s++)
        for (size_t t = s + 1; t < x->n; t++)
            if (s != v && t != v && x->d[s][t] && x->d[s][v] && x->d[v][t] &&
                x->d[s][v] + x->d[v][t] == x->d[s][t])
                sum += x->paths[s][v] * x->paths[v][t] / x->paths[s][t];
    return x->n > 2 ? sum * 2 / (double)((x->n - 1) * (x->n - 2)) : 0;
}

static double plain_harmonic(const matrix *x, size_t v)
{
    double sum = 0;
    for (size_t i = 0; i < x->n; i++)
        if (i != v && x->d[v][i])
            sum += 1.0 / x->d[v][i];
    return sum / (double)(x->n - 1);
}

static void plain_pagerank(const matrix *x, double *rank)
{
    double next[MOST], n = (double)x->n;
    for (size_t i = 0; i < x->n; i++)
        rank[i] = 1 / n;
    for (int round = 0; round < 2000; round++) {
        for (size_t k = 0; k < x->n; k++)
            next[k] = 0.15 / n;
        for (size_t i = 0; i < x->n; i++) {
            double out = 0;
            for (size_t k = 0; k < x->n; k++)
                out += x->w[i][k];
            for (size_t k = 0; k < x->n; k++)
                next[k] += 0.85 * rank[i] * (out > 0 ? x->w[i][k] / out : 1 / n);
        }
        memcpy(rank, next, sizeof next);
    }
}

/* The largest k such that v is in a part in which everyone has k neighbours. */
static uint32_t plain_core(const matrix *x, size_t v)
{
    for (uint32_t k = 1;; k++) {
        bool in[MOST];
        for (size_t i = 0; i < MOST; i++)
            in[i] = i < x->n;
        for (bool changed = true; changed;) {
            changed = false;
            for (size_t i = 0; i < x->n; i++) {
                uint32_t degree = 0;
                for (size_t j = 0; j < x->n; j++)
                    degree += in[j] && x->u[i][j] > 0;
                if (in[i] && degree < k)
                    changed = !(in[i] = false);
            }
        }
        if (!in[v])
            return k - 1;
    }
}

/* A x = lambda x inside component 1: each entry is its neighbours' weighted sum by one
 * and the same factor. */
static void check_eigenvector(const matrix *x, const atg_graph *g)
{
    double factor = 0, largest = 0;
    bool any = false;
    for (size_t i = 0; i < x->n; i++) {
        const atg_node_metrics *m = &g->nodes[i].metrics;
        double sum = 0;
        for (size_t k = 0; k < x->n; k++)
            sum += x->u[i][k] * g->nodes[k].metrics.eigenvector;
        largest = MAX(largest, m->eigenvector);
        any = any || (m->component == 1 && sum > 0);
        if (m->component != 1)
            ck_assert(m->eigenvector == 0);
        if (m->eigenvector == 1)
            factor = sum;
    }
    if (!any)
        return;
    NEAR(largest, 1.0);
    for (size_t i = 0; i < x->n; i++) {
        double sum = 0;
        if (g->nodes[i].metrics.component != 1)
            continue;
        for (size_t k = 0; k < x->n; k++)
            sum += x->u[i][k] * g->nodes[k].metrics.eigenvector;
        NEAR(sum, factor * g->nodes[i].metrics.eigenvector);
    }
}

static double modularity(const matrix *x, const uint32_t *class)
{
    double total = 0, q = 0, strength[MOST] = {0};
    for (size_t i = 0; i < x->n; i++)
        for (size_t k = 0; k < x->n; k++)
            strength[i] += x->u[i][k];
    for (size_t i = 0; i < x->n; i++)
        total += strength[i];
    for (size_t i = 0; total > 0 && i < x->n; i++)
        for (size_t k = 0; k < x->n; k++)
            if (class[i] == class[k])
                q += x->u[i][k] / total - strength[i] * strength[k] / total / total;
    return q;
}

/* No single move of a node to another community makes the division better. */
static void check_communities(const matrix *x, const atg_graph *g)
{
    uint32_t class[MOST];
    for (size_t i = 0; i < x->n; i++)
        class[i] = g->nodes[i].metrics.community;
    double best = modularity(x, class);
    for (size_t i = 0; i < x->n; i++) {
        uint32_t own = class[i];
        for (uint32_t c = 1; c <= x->n; c++) {
            class[i] = c;
            ck_assert_msg(modularity(x, class) < best + 1e-9, "node %zu would go to %u",
                          i, c);
        }
        class[i] = own;
    }
}

/* Classes are 1, 2, ... by size, then by smallest node; components are what paths say.
 */
static void check_numbers(const matrix *x, const atg_graph *g, bool components)
{
    uint32_t size[MOST + 2] = {0}, first[MOST + 2];
    for (size_t i = x->n; i-- > 0;) {
        const atg_node_metrics *m = &g->nodes[i].metrics;
        uint32_t c = components ? m->component : m->community;
        ck_assert(c >= 1 && c <= x->n);
        size[c]++;
        first[c] = (uint32_t)i;
        for (size_t k = 0; components && k < x->n; k++)
            ck_assert((g->nodes[k].metrics.component == c) == (i == k || x->d[i][k]));
    }
    for (uint32_t c = 2; c <= x->n; c++)
        ck_assert(size[c] < size[c - 1] ||
                  (size[c] == size[c - 1] && (!size[c] || first[c] > first[c - 1])));
}

START_TEST(random_graphs)
{
    static graph_of t;
    static matrix x;
    double rank[MOST];
    make_random(&t, (uint64_t)_i);
    measure(&t);
    make_matrix(&x, &t.g);
    plain_pagerank(&x, rank);
    for (size_t i = 0; i < x.n; i++) {
        const atg_node_metrics *m = &t.nodes[i].metrics;
        double strength = 0;
        for (size_t k = 0; k < x.n; k++)
            strength += x.u[i][k];
        NEAR(m->strength, strength);
        NEAR(m->betweenness, plain_betweenness(&x, i));
        NEAR(m->harmonic, plain_harmonic(&x, i));
        NEAR(m->pagerank, rank[i]);
        ck_assert_uint_eq(m->core, plain_core(&x, i));
        ck_assert_uint_eq(m->degree, m->in_degree + m->out_degree);
        ck_assert(!signbit(m->eigenvector) && !signbit(m->betweenness));
    }
    check_eigenvector(&x, &t.g);
    check_communities(&x, &t.g);
    check_numbers(&x, &t.g, true);
    check_numbers(&x, &t.g, false);
}
END_TEST

/* --- samples ---------------------------------------------------------------------- */

enum { LARGE = 300, SEEDS = 100 };

/* Half of the ends by preference, so that there are hubs; some nodes are apart. */
static void make_large(atg_graph *g)
{
    uint64_t s = 77;
#define NEXT() ((uint32_t)((s = s * 6364136223846793005u + 1442695040888963407u) >> 33))
    *g = (atg_graph){.n_nodes = LARGE, .n_edges = 2 * LARGE};
    g->nodes = g_new0(atg_node, LARGE);
    g->edges = g_new0(atg_edge, 2 * LARGE);
    for (uint32_t i = 0; i < 2 * LARGE; i++) {
        const atg_edge *before = &g->edges[i ? NEXT() % i : 0];
        uint32_t b = NEXT() % 2 ? before->object : NEXT() % (LARGE - 20);
        g->edges[i] =
            (atg_edge){.subject = NEXT() % (LARGE - 20), .object = b, .weight = 1};
    }
#undef NEXT
}

static double furthest(const atg_graph *g, const double *exact, size_t offset)
{
    double most = 0;
    for (size_t i = 0; i < g->n_nodes; i++) {
        double got;
        memcpy(&got, (const char *)&g->nodes[i].metrics + offset, sizeof got);
        most = MAX(most, fabs(got - exact[i]));
    }
    return most;
}

/* The bound is said to hold for all nodes with 95 % confidence; it is also not so wide
 * as to say nothing. */
START_TEST(samples_are_within_their_error)
{
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    double between[LARGE], near[LARGE], far = 0, bound = 0;
    size_t held_between = 0, held_near = 0;
    make_large(&g);
    ck_assert_int_eq(atg_graph_measure(&g, NULL, &err), ATG_OK);
    ck_assert_uint_eq(g.metrics.samples, 0);
    ck_assert(g.metrics.betweenness_error == 0);
    for (size_t i = 0; i < LARGE; i++) {
        between[i] = g.nodes[i].metrics.betweenness;
        near[i] = g.nodes[i].metrics.harmonic;
    }
    for (uint32_t seed = 1; seed <= SEEDS; seed++) {
        const atg_metrics_options how = {.samples = 60, .seed = seed};
        ck_assert_int_eq(atg_graph_measure(&g, &how, &err), ATG_OK);
        const atg_metrics_info *m = &g.metrics;
        ck_assert(m->samples == 60 && m->seed == seed);
        ck_assert(m->betweenness_stderr < m->betweenness_error);
        double b = furthest(&g, between, offsetof(atg_node_metrics, betweenness));
        held_between += b <= m->betweenness_error;
        held_near += furthest(&g, near, offsetof(atg_node_metrics, harmonic)) <=
                     m->harmonic_error;
        far += b;
        bound += m->betweenness_error;
    }
    ck_assert_msg(held_between >= 95, "betweenness: %zu of 100", held_between);
    ck_assert_msg(held_near >= 95, "harmonic: %zu of 100", held_near);
    ck_assert_msg(bound < 10 * far, "off by %g, stated %g", far / SEEDS, bound / SEEDS);
    g_free(g.nodes);
    g_free(g.edges);
}
END_TEST

/* Each node is drawn equally often, so that the estimates' mean is the exact value. */
START_TEST(samples_are_without_bias)
{
    atg_graph g;
    atg_error err = ATG_ERROR_INIT;
    double exact[LARGE], sum[LARGE] = {0}, error = 0;
    make_large(&g);
    ck_assert_int_eq(atg_graph_measure(&g, NULL, &err), ATG_OK);
    for (size_t i = 0; i < LARGE; i++)
        exact[i] = g.nodes[i].metrics.betweenness;
    for (uint32_t seed = 1; seed <= 400; seed++) {
        const atg_metrics_options how = {.samples = 30, .seed = seed};
        ck_assert_int_eq(atg_graph_measure(&g, &how, &err), ATG_OK);
        for (size_t i = 0; i < LARGE; i++)
            sum[i] += g.nodes[i].metrics.betweenness / 400;
        error = MAX(error, g.metrics.betweenness_error);
    }
    for (size_t i = 0; i < LARGE; i++)
        ck_assert_msg(fabs(sum[i] - exact[i]) < error / 10, "%zu: %g, not %g", i,
                      sum[i], exact[i]);
    g_free(g.nodes);
    g_free(g.edges);
}
END_TEST

START_TEST(as_many_samples_as_nodes_are_exact)
{
    static graph_of t;
    make_random(&t, 3);
    const atg_metrics_options how = {.samples = 1000};
    measure_with(&t, &how);
    ck_assert_uint_eq(t.g.metrics.samples, 0);
}
END_TEST

/* 15,000 spokes are beyond the budget; asked to be exact they are. */
START_TEST(a_budget_limits_the_work)
{
    const uint32_t n = 15000;
    atg_graph g = {.n_nodes = n, .n_edges = n - 1};
    atg_error err = ATG_ERROR_INIT;
    g.nodes = g_new0(atg_node, n);
    g.edges = g_new0(atg_edge, n);
    for (uint32_t i = 1; i < n; i++)
        g.edges[i - 1] = (atg_edge){.subject = 0, .object = i, .weight = 1};
    ck_assert_int_eq(atg_graph_measure(&g, NULL, &err), ATG_OK);
    ck_assert_uint_eq(g.metrics.samples,
                      (uint32_t)(ATG_METRICS_BUDGET / (3.0 * n - 2)));
    ck_assert_uint_eq(g.metrics.seed, 1);
    ck_assert(fabs(g.nodes[0].metrics.betweenness - 1) <= g.metrics.betweenness_error);
    g_free(g.nodes);
    g_free(g.edges);
}
END_TEST

START_TEST(same_bits_again)
{
    static graph_of t;
    static atg_node before[MOST];
    make_random(&t, (uint64_t)_i + 900);
    measure(&t);
    memcpy(before, t.nodes, sizeof before);
    for (int k = 0; k < 5; k++) {
        measure(&t);
        ck_assert_mem_eq(before, t.nodes, sizeof before);
    }
}
END_TEST

static size_t count_threads(void)
{
    size_t n = 0;
    GDir *dir = g_dir_open("/proc/self/task", 0, NULL);
    while (dir && g_dir_read_name(dir))
        n++;
    if (dir)
        g_dir_close(dir);
    return n;
}

/* The tests run with OMP_NUM_THREADS=4: PageRank must not take it up. */
START_TEST(starts_no_threads)
{
    static graph_of t;
    size_t before = count_threads();
    make_random(&t, 5);
    measure(&t);
    ck_assert_uint_eq(count_threads(), before);
}
END_TEST

/* Long and thin: what an iterative solver likes least. */
START_TEST(a_long_path_and_a_large_star)
{
    const uint32_t n = 3000;
    for (int star = 0; star < 2; star++) {
        atg_graph g = {.n_nodes = n, .n_edges = n - 1};
        atg_error err = ATG_ERROR_INIT;
        g.nodes = g_new0(atg_node, n);
        g.edges = g_new0(atg_edge, n);
        for (uint32_t i = 1; i < n; i++)
            g.edges[i - 1] =
                (atg_edge){.subject = star ? 0 : i - 1, .object = i, .weight = 1};
        atg_code code = atg_graph_measure(&g, NULL, &err);
        ck_assert_msg(code == ATG_OK, "%s", err.message);
        ck_assert_uint_eq(g.nodes[n - 1].metrics.component, 1);
        if (star)
            NEAR(g.nodes[7].metrics.eigenvector, 1 / sqrt(n - 1.0));
        g_free(g.nodes);
        g_free(g.edges);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("metrics");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_test(t, empty_graphs);
    tcase_add_test(t, two_nodes_and_loops);
    tcase_add_test(t, a_path);
    tcase_add_test(t, two_triangles);
    tcase_add_test(t, odd_weights_count_as_one);
    tcase_add_loop_test(t, random_graphs, 0, 150);
    tcase_add_loop_test(t, same_bits_again, 0, 10);
    tcase_add_test(t, bridges_and_articulation_points);
    tcase_add_test(t, sets_hold_what_they_say);
    tcase_add_test(t, a_start_that_is_not_there_is_refused);
    tcase_add_test(t, personal_from_a_node_apart);
    tcase_add_test(t, hubs_are_the_limit_from_all_ones);
    tcase_add_test(t, neighbourhoods);
    tcase_add_test(t, metrics_by_name);
    tcase_add_test(t, more_paths_than_a_number_holds);
    tcase_add_test(t, samples_are_within_their_error);
    tcase_add_test(t, samples_are_without_bias);
    tcase_add_test(t, as_many_samples_as_nodes_are_exact);
    tcase_add_test(t, a_budget_limits_the_work);
    tcase_add_test(t, starts_no_threads);
    tcase_add_test(t, a_long_path_and_a_large_star);
    suite_add_tcase(suite, t);
    return run_suite(suite);
}
