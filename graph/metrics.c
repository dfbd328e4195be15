#include "graph/metrics.h"

#include <dlfcn.h>
#include <glib.h>
#include <igraph.h>
#include <math.h>
#include <string.h>

#include "base/number.h"

enum { SEED = 20210719, LEIDEN_ROUNDS = 10 };

#define DAMPING 0.85
#define LEIDEN_RANDOMNESS 0.01

/* igraph's vectors are not const-correct in C; every access goes through these. */
#define AT(v, i) ((v).stor_begin[i])

/* --- projections ------------------------------------------------------------------ */

typedef struct tie { /* all edges from a to b; undirected: a < b */
    uint32_t a, b;
    double weight;
} tie;

static double weight_of(const atg_edge *e)
{
    return isfinite(e->weight) && e->weight > 0 ? e->weight : 1;
}

static bool counts(const atg_edge *e)
{
    return e->basis != ATG_BASIS_REFERENCE && e->subject != e->object;
}

static int compare_ties(gconstpointer pa, gconstpointer pb)
{
    const tie *x = pa, *y = pb;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

/* The simple projection, in canonical order. g_array_sort is stable, so that weights
 * are added up in the order of the edges. */
static GArray *project(const atg_graph *g, bool directed)
{
    GArray *ties = g_array_new(FALSE, FALSE, sizeof(tie));
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        tie t = {e->subject, e->object, weight_of(e)};
        if (!directed && t.a > t.b)
            t = (tie){t.b, t.a, t.weight};
        if (counts(e))
            g_array_append_val(ties, t);
    }
    g_array_sort(ties, compare_ties);
    tie *t = (tie *)(void *)ties->data;
    guint kept = 0;
    for (guint i = 0; i < ties->len; i++) {
        if (kept && compare_ties(&t[kept - 1], &t[i]) == 0)
            t[kept - 1].weight += t[i].weight;
        else
            t[kept++] = t[i];
    }
    g_array_set_size(ties, kept);
    return ties;
}

/* Ties as an igraph graph with its weights. */
typedef struct network {
    igraph_t graph;
    igraph_vector_t weights;
    igraph_vector_t result; /* scratch space for measures */
    igraph_vector_int_t number;
    double total; /* sum of the weights */
} network;

static igraph_error_t connect_nodes(network *net, const GArray *ties, size_t n,
                                    bool directed)
{
    igraph_vector_int_t ends;
    igraph_error_t e = igraph_vector_int_init(&ends, 2 * (igraph_integer_t)ties->len);
    if (e != IGRAPH_SUCCESS)
        return e;
    net->total = 0;
    for (guint i = 0; i < ties->len; i++) {
        const tie *t = &g_array_index(ties, tie, i);
        AT(ends, 2 * i) = t->a;
        AT(ends, 2 * i + 1) = t->b;
        AT(net->weights, i) = t->weight;
        net->total += t->weight;
    }
    e = igraph_create(&net->graph, &ends, (igraph_integer_t)n, directed);
    igraph_vector_int_destroy(&ends);
    return e;
}

static igraph_error_t network_init(network *net, const GArray *ties, size_t n,
                                   bool directed)
{
    igraph_error_t e = igraph_vector_init(&net->weights, (igraph_integer_t)ties->len);
    if (e != IGRAPH_SUCCESS)
        return e;
    if ((e = igraph_vector_init(&net->result, 0)) != IGRAPH_SUCCESS)
        goto weights;
    if ((e = igraph_vector_int_init(&net->number, 0)) != IGRAPH_SUCCESS)
        goto result;
    if ((e = connect_nodes(net, ties, n, directed)) == IGRAPH_SUCCESS)
        return e;
    igraph_vector_int_destroy(&net->number);
result:
    igraph_vector_destroy(&net->result);
weights:
    igraph_vector_destroy(&net->weights);
    return e;
}

static void network_release(network *net)
{
    igraph_destroy(&net->graph);
    igraph_vector_int_destroy(&net->number);
    igraph_vector_destroy(&net->result);
    igraph_vector_destroy(&net->weights);
}

typedef struct class_row {
    igraph_integer_t raw;
    uint32_t size, first, id;
} class_row;

static int compare_class_sizes(gconstpointer pa, gconstpointer pb)
{
    const class_row *a = pa, *b = pb;
    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

/* igraph's class numbers, which are in [0, n), as ours: from 1, by size, then by
 * smallest node. */
static void number_classes(const igraph_vector_int_t *raw, size_t n, uint32_t *id)
{
    class_row *rows = g_new0(class_row, n + 1);
    uint32_t *by_raw = g_new0(uint32_t, n + 1);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t *row = &by_raw[AT(*raw, i)];
        if (!*row) {
            rows[count] = (class_row){AT(*raw, i), 0, (uint32_t)i, 0};
            *row = (uint32_t)++count;
        }
        rows[*row - 1].size++;
    }
    if (count > 1)
        qsort(rows, count, sizeof *rows, compare_class_sizes);
    for (size_t i = 0; i < count; i++)
        by_raw[rows[i].raw] = (uint32_t)(i + 1);
    for (size_t i = 0; i < n; i++)
        id[i] = by_raw[AT(*raw, i)];
    g_free(by_raw);
    g_free(rows);
}

/* igraph draws start vectors and orders from one generator: seeded before each call. */
static igraph_error_t seed(void)
{
    return igraph_rng_seed(igraph_rng_default(), SEED);
}

/* --- measures --------------------------------------------------------------------- */

typedef atg_node_metrics metrics;

static void measure_degrees(const atg_graph *g, metrics *m)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!counts(e))
            continue;
        m[e->subject].out_degree++;
        m[e->object].in_degree++;
        m[e->subject].strength += weight_of(e);
        m[e->object].strength += weight_of(e);
    }
    for (size_t i = 0; i < g->n_nodes; i++) {
        m[i].degree = m[i].in_degree + m[i].out_degree;
        m[i].strength = atg_number_round(m[i].strength);
    }
}

static igraph_error_t measure_components(network *net, metrics *m, size_t n)
{
    igraph_error_t e =
        igraph_connected_components(&net->graph, &net->number, NULL, NULL, IGRAPH_WEAK);
    if (e != IGRAPH_SUCCESS)
        return e;
    uint32_t *id = g_new(uint32_t, n + 1);
    number_classes(&net->number, n, id);
    for (size_t i = 0; i < n; i++)
        m[i].component = id[i];
    g_free(id);
    return e;
}

static igraph_error_t measure_cores(network *net, metrics *m, size_t n)
{
    igraph_error_t e = igraph_coreness(&net->graph, &net->number, IGRAPH_ALL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        m[i].core = (uint32_t)AT(net->number, i);
    return e;
}

static igraph_error_t measure_betweenness(network *net, metrics *m, size_t n)
{
    double pairs = n > 2 ? (double)(n - 1) * (double)(n - 2) / 2 : 1;
    igraph_error_t e =
        igraph_betweenness(&net->graph, &net->result, igraph_vss_all(), false, NULL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        m[i].betweenness = atg_number_round(AT(net->result, i) / pairs);
    return e;
}

static igraph_error_t measure_harmonic(network *net, metrics *m, size_t n)
{
    igraph_error_t e = igraph_harmonic_centrality(
        &net->graph, &net->result, igraph_vss_all(), IGRAPH_ALL, NULL, true);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        m[i].harmonic = n > 1 ? atg_number_round(AT(net->result, i)) : 0;
    return e;
}

static igraph_error_t measure_pagerank(network *net, metrics *m, size_t n)
{
    igraph_error_t e = seed();
    if (e == IGRAPH_SUCCESS)
        e = igraph_pagerank(&net->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &net->result,
                            NULL, igraph_vss_all(), true, DAMPING, &net->weights, NULL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        m[i].pagerank = atg_number_round(AT(net->result, i));
    return e;
}

/* Modularity: the null model's node weights are the strengths, its resolution 1/(2m).
 */
static igraph_error_t measure_communities(network *net, metrics *m, size_t n)
{
    igraph_error_t e = igraph_strength(&net->graph, &net->result, igraph_vss_all(),
                                       IGRAPH_ALL, IGRAPH_NO_LOOPS, &net->weights);
    if (e == IGRAPH_SUCCESS)
        e = seed();
    if (e == IGRAPH_SUCCESS)
        e = igraph_vector_int_range(&net->number, 0, (igraph_integer_t)n);
    if (e == IGRAPH_SUCCESS && net->total > 0)
        e = igraph_community_leiden(&net->graph, &net->weights, &net->result,
                                    1 / (2 * net->total), LEIDEN_RANDOMNESS, false,
                                    LEIDEN_ROUNDS, &net->number, NULL, NULL);
    if (e != IGRAPH_SUCCESS)
        return e;
    uint32_t *id = g_new(uint32_t, n + 1);
    number_classes(&net->number, n, id);
    for (size_t i = 0; i < n; i++)
        m[i].community = id[i];
    g_free(id);
    return e;
}

/* Power iteration, where ARPACK does not converge (long thin graphs). A + I has the
 * same eigenvectors as A and no oscillation; what 1000 rounds leave is near enough to
 * say who is in the middle of things. */
static igraph_error_t iterate_eigenvector(network *net, const GArray *ties, size_t n)
{
    igraph_error_t e = igraph_vector_resize(&net->result, (igraph_integer_t)n);
    if (e != IGRAPH_SUCCESS)
        return e;
    double *next = g_new(double, n);
    for (size_t i = 0; i < n; i++)
        AT(net->result, i) = 1;
    for (int round = 0; round < 1000; round++) {
        double largest = 0;
        memcpy(next, net->result.stor_begin, n * sizeof *next);
        for (guint i = 0; i < ties->len; i++) {
            const tie *t = &g_array_index(ties, tie, i);
            next[t->a] += t->weight * AT(net->result, t->b);
            next[t->b] += t->weight * AT(net->result, t->a);
        }
        for (size_t i = 0; i < n; i++)
            largest = MAX(largest, next[i]);
        for (size_t i = 0; i < n; i++)
            AT(net->result, i) = next[i] / largest;
    }
    g_free(next);
    return e;
}

static igraph_error_t eigenvector_of(network *net, const GArray *ties, size_t n)
{
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_error_t e = seed();
    if (e != IGRAPH_SUCCESS)
        return e;
    e = igraph_eigenvector_centrality(&net->graph, &net->result, NULL, false, true,
                                      &net->weights, &options);
    if (e == IGRAPH_SUCCESS || e == IGRAPH_ENOMEM || e == IGRAPH_INTERRUPTED)
        return e;
    return iterate_eigenvector(net, ties, n);
}

/* On component 1 alone: igraph's answer for a graph in several parts is arbitrary. */
static igraph_error_t measure_eigenvector(const GArray *ties, metrics *m, size_t n)
{
    uint32_t *place = g_new(uint32_t, n + 1);
    uint32_t size = 0;
    GArray *inside = g_array_new(FALSE, FALSE, sizeof(tie));
    for (size_t i = 0; i < n; i++)
        if (m[i].component == 1)
            place[i] = size++;
    for (guint i = 0; i < ties->len; i++) {
        tie t = g_array_index(ties, tie, i);
        if (m[t.a].component != 1)
            continue;
        t.a = place[t.a];
        t.b = place[t.b];
        g_array_append_val(inside, t);
    }
    network net;
    igraph_error_t e = IGRAPH_SUCCESS;
    if (inside->len == 0 ||
        (e = network_init(&net, inside, size, false)) != IGRAPH_SUCCESS)
        goto out;
    e = eigenvector_of(&net, inside, size);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        if (m[i].component == 1) /* what is below the solver's precision is 0 */
            m[i].eigenvector =
                AT(net.result, place[i]) < 1e-9 ? 0 : atg_number_round(AT(net.result, place[i]));
    network_release(&net);
out:
    g_array_free(inside, TRUE);
    g_free(place);
    return e;
}

static igraph_error_t measure_undirected(const atg_graph *g, metrics *m)
{
    size_t n = g->n_nodes;
    GArray *ties = project(g, false);
    network net;
    igraph_error_t e = network_init(&net, ties, n, false);
    if (e != IGRAPH_SUCCESS)
        goto out;
    e = measure_components(&net, m, n);
    if (e == IGRAPH_SUCCESS)
        e = measure_cores(&net, m, n);
    if (e == IGRAPH_SUCCESS)
        e = measure_betweenness(&net, m, n);
    if (e == IGRAPH_SUCCESS)
        e = measure_harmonic(&net, m, n);
    if (e == IGRAPH_SUCCESS)
        e = measure_communities(&net, m, n);
    if (e == IGRAPH_SUCCESS)
        e = measure_eigenvector(ties, m, n);
    network_release(&net);
out:
    g_array_free(ties, TRUE);
    return e;
}

static igraph_error_t measure_directed(const atg_graph *g, metrics *m)
{
    GArray *ties = project(g, true);
    network net;
    igraph_error_t e = network_init(&net, ties, g->n_nodes, true);
    if (e == IGRAPH_SUCCESS) {
        e = measure_pagerank(&net, m, g->n_nodes);
        network_release(&net);
    }
    g_array_free(ties, TRUE);
    return e;
}

/* --- the ground igraph runs on ---------------------------------------------------- */

/* The environment is read when libgomp is loaded, so setting OMP_NUM_THREADS here would
 * come too late. The functions are looked up at run time: an igraph without OpenMP
 * needs neither them nor a library to link with. Returns the number of threads there
 * were, or 0 if OpenMP is not there. */
static int set_threads(int threads)
{
    union {
        void *symbol;
        int (*get)(void);
        void (*set)(int);
    } get = {NULL}, set = {NULL};
    int before = 0;
    void *program = dlopen(NULL, RTLD_LAZY);
    if (!program)
        return 0;
    get.symbol = dlsym(program, "omp_get_max_threads");
    set.symbol = dlsym(program, "omp_set_num_threads");
    if (get.symbol && set.symbol) {
        before = get.get();
        set.set(threads);
    }
    dlclose(program);
    return before;
}

atg_code atg_graph_measure(atg_graph *g, atg_error *err)
{
    metrics *m = g_new0(metrics, g->n_nodes + 1);
    igraph_error_t e = IGRAPH_SUCCESS;
    /* igraph's own handlers end the process and write to stderr */
    igraph_error_handler_t *on_error =
        igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_warning_handler_t *on_warning =
        igraph_set_warning_handler(igraph_warning_handler_ignore);
    int threads = set_threads(1);
    measure_degrees(g, m);
    if (g->n_nodes > 0)
        e = measure_undirected(g, m);
    if (g->n_nodes > 0 && e == IGRAPH_SUCCESS)
        e = measure_directed(g, m);
    if (threads > 1)
        set_threads(threads);
    igraph_set_warning_handler(on_warning);
    igraph_set_error_handler(on_error);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < g->n_nodes; i++)
        g->nodes[i].metrics = m[i];
    g_free(m);
    g->measured = g->measured || e == IGRAPH_SUCCESS;
    if (e == IGRAPH_SUCCESS)
        return ATG_OK;
    return atg_fail(err, e == IGRAPH_ENOMEM ? ATG_E_NO_MEMORY : ATG_E_LIMIT,
                    "cannot measure a graph of %zu nodes and %zu edges: %s", g->n_nodes,
                    g->n_edges, igraph_strerror(e));
}
