/* PageRank by igraph; leading eigenvectors by Lanczos' method.
 *
 * igraph has the eigenvectors too, but where the leading eigenvalue is not simple,
 * which is the rule for hubs of small graphs, its answer depends on the start vector
 * that it chooses. Here the vectors all come from the Krylov space of the all-ones
 * vector, and that has one direction for each eigenvalue: the limit of the power
 * iteration. */
#include <math.h>
#include <string.h>

#include "graph/network.h"

#define DAMPING 0.85

/* --- PageRank --------------------------------------------------------------------- */

igraph_error_t atg_measure_pagerank(atg_measuring *m)
{
    atg_network *net = &m->net;
    igraph_error_t e = atg_seed_igraph();
    if (e == IGRAPH_SUCCESS)
        e = igraph_pagerank(&net->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &net->result,
                            NULL, igraph_vss_all(), true, DAMPING, &net->weights, NULL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < net->n_nodes; i++)
        m->nodes[i].pagerank = atg_metric_round(ATG_AT(net->result, i));
    return e;
}

igraph_error_t atg_measure_personal(atg_measuring *m)
{
    atg_network *net = &m->net;
    igraph_integer_t from = (igraph_integer_t)m->opt->from;
    m->info.from = m->g->nodes[from].label;
    if (m->nodes[from].degree == 0) { /* nowhere to go */
        m->nodes[from].personal = 1;
        return IGRAPH_SUCCESS;
    }
    igraph_error_t e = atg_seed_igraph();
    if (e == IGRAPH_SUCCESS)
        e = igraph_personalized_pagerank_vs(
            &net->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &net->result, NULL,
            igraph_vss_all(), false, DAMPING, igraph_vss_1(from), &net->weights, NULL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < net->n_nodes; i++)
        m->nodes[i].personal = atg_metric_round(ATG_AT(net->result, i));
    return e;
}

/* --- Lanczos ---------------------------------------------------------------------- */

enum { BASIS = 24, RESTARTS = 60 };
#define RESIDUAL 1e-13
#define NOTHING 1e-10 /* of the largest entry: below what the solver can tell from 0 */

/* A symmetric matrix without negative entries, as what it does to a vector. */
typedef struct matrix matrix;
struct matrix {
    void (*apply)(const matrix *m, const double *x, double *y);
    const atg_tie *ties;
    size_t n_ties, n;
    double *between; /* of n; for hubs: what authorities get */
};

static double dot(const double *a, const double *b, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static void scale(double *x, double by, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] *= by;
}

/* Takes out of y what it has of the first k vectors; twice, since the first time leaves
 * rounding errors (Parlett's "twice is enough"). */
static void orthogonalise(double *y, const double *basis, size_t k, size_t n)
{
    for (int again = 0; again < 2; again++)
        for (size_t j = 0; j < k; j++) {
            double share = dot(y, basis + j * n, n);
            for (size_t i = 0; i < n; i++)
                y[i] -= share * basis[j * n + i];
        }
}

/* The symmetric tridiagonal matrix of a Krylov space. */
typedef struct tridiagonal {
    size_t n;
    double diagonal[BASIS], beside[BASIS];
} tridiagonal;

/* Its largest eigenvalue and the vector to it. */
static igraph_error_t leading_pair(const tridiagonal *t, double *value, double *vector)
{
    igraph_matrix_t dense, vectors;
    igraph_vector_t values;
    igraph_integer_t n = (igraph_integer_t)t->n;
    igraph_error_t e = igraph_matrix_init(&dense, n, n);
    if (e != IGRAPH_SUCCESS)
        return e;
    if ((e = igraph_matrix_init(&vectors, 0, 0)) != IGRAPH_SUCCESS)
        goto dense;
    if ((e = igraph_vector_init(&values, 0)) != IGRAPH_SUCCESS)
        goto vectors;
    for (igraph_integer_t i = 0; i < n; i++) {
        MATRIX(dense, i, i) = t->diagonal[i];
        if (i + 1 < n)
            MATRIX(dense, i, i + 1) = MATRIX(dense, i + 1, i) = t->beside[i];
    }
    e = igraph_lapack_dsyevr(&dense, IGRAPH_LAPACK_DSYEV_SELECT, 0, 0, 0, (int)n,
                             (int)n, 0, &values, &vectors, NULL);
    if (e == IGRAPH_SUCCESS) {
        *value = ATG_AT(values, 0);
        for (igraph_integer_t i = 0; i < n; i++)
            vector[i] = MATRIX(vectors, i, 0);
    }
    igraph_vector_destroy(&values);
vectors:
    igraph_matrix_destroy(&vectors);
dense:
    igraph_matrix_destroy(&dense);
    return e;
}

/* Builds the Krylov space of basis[0], which is of length 1; returns what the last
 * vector leaves over. */
static double expand(const matrix *a, double *basis, tridiagonal *t, double *y)
{
    size_t n = a->n, most = MIN(BASIS, n);
    double left = 0;
    for (t->n = 0; t->n < most;) {
        const double *last = basis + t->n * n;
        a->apply(a, last, y);
        t->diagonal[t->n++] = dot(y, last, n);
        double size = sqrt(dot(y, y, n));
        orthogonalise(y, basis, t->n, n);
        left = sqrt(dot(y, y, n));
        if (left <= 1e-14 * size)
            return 0;
        t->beside[t->n - 1] = left;
        if (t->n < most) {
            memcpy(basis + t->n * n, y, n * sizeof *y);
            scale(basis + t->n * n, 1 / left, n);
        }
    }
    return left;
}

/* basis[0] becomes the combination, of length 1 and turned to the positive side. */
static void restart(double *basis, const double *shares, size_t k, size_t n, double *y)
{
    memset(y, 0, n * sizeof *y);
    for (size_t j = 0; j < k; j++)
        for (size_t i = 0; i < n; i++)
            y[i] += shares[j] * basis[j * n + i];
    double size = sqrt(dot(y, y, n)), sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += y[i];
    memcpy(basis, y, n * sizeof *y);
    scale(basis, (sum < 0 ? -1 : 1) / size, n);
}

/* x, of the matrix's size: the limit of the power iteration from all ones, its largest
 * entry 1. */
static igraph_error_t leading_vector(const matrix *a, double *x)
{
    size_t n = a->n;
    double *basis = g_try_malloc_n(n * BASIS, sizeof *basis);
    double *y = g_try_malloc_n(n, sizeof *y);
    igraph_error_t e = basis && y ? IGRAPH_SUCCESS : IGRAPH_ENOMEM;
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        basis[i] = 1 / sqrt((double)n);
    for (int round = 0; e == IGRAPH_SUCCESS && round < RESTARTS; round++) {
        tridiagonal t;
        double value = 0, shares[BASIS] = {0};
        double left = expand(a, basis, &t, y);
        e = leading_pair(&t, &value, shares);
        if (e != IGRAPH_SUCCESS)
            break;
        restart(basis, shares, t.n, n, y);
        if (left * fabs(shares[t.n - 1]) <= RESIDUAL * value)
            break;
    }
    double largest = 0;
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        largest = MAX(largest, basis[i]);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        x[i] = basis[i] > NOTHING * largest ? basis[i] / largest : 0;
    g_free(basis);
    g_free(y);
    return e;
}

/* --- eigenvector ------------------------------------------------------------------ */

static void apply_undirected(const matrix *a, const double *x, double *y)
{
    memset(y, 0, a->n * sizeof *y);
    for (size_t i = 0; i < a->n_ties; i++) {
        const atg_tie *t = &a->ties[i];
        y[t->a] += t->weight * x[t->b];
        y[t->b] += t->weight * x[t->a];
    }
}

/* The ties of component 1, its nodes numbered by place. */
static atg_tie *ties_inside(const atg_measuring *m, const uint32_t *place, size_t *n)
{
    atg_tie *inside = g_new(atg_tie, m->net.n_ties + 1);
    *n = 0;
    for (size_t i = 0; i < m->net.n_ties; i++) {
        const atg_tie *t = &m->net.ties[i];
        if (m->nodes[t->a].component == 1)
            inside[(*n)++] = (atg_tie){place[t->a], place[t->b], t->weight};
    }
    return inside;
}

/* On component 1 alone: elsewhere it says which part of a graph is densest, not who is
 * central in it. */
igraph_error_t atg_measure_eigenvector(atg_measuring *m)
{
    size_t n = m->net.n_nodes, size = 0, n_ties;
    uint32_t *place = g_new0(uint32_t, n + 1);
    double *x = g_new0(double, n + 1);
    for (size_t i = 0; i < n; i++)
        if (m->nodes[i].component == 1)
            place[i] = (uint32_t)size++;
    atg_tie *ties = ties_inside(m, place, &n_ties);
    const matrix a = {apply_undirected, ties, n_ties, size, NULL};
    igraph_error_t e = n_ties ? leading_vector(&a, x) : IGRAPH_SUCCESS;
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < n; i++)
        if (m->nodes[i].component == 1)
            m->nodes[i].eigenvector = atg_metric_round(x[place[i]]);
    g_free(ties);
    g_free(x);
    g_free(place);
    return e;
}

/* --- hubs and authorities --------------------------------------------------------- */

/* W transposed, then W. */
static void apply_hubs(const matrix *a, const double *x, double *y)
{
    memset(a->between, 0, a->n * sizeof *a->between);
    memset(y, 0, a->n * sizeof *y);
    for (size_t i = 0; i < a->n_ties; i++)
        a->between[a->ties[i].b] += a->ties[i].weight * x[a->ties[i].a];
    for (size_t i = 0; i < a->n_ties; i++)
        y[a->ties[i].a] += a->ties[i].weight * a->between[a->ties[i].b];
}

/* Authorities are what hubs point at. */
static void take_hits(atg_measuring *m, const double *hub, double *authority)
{
    double largest = 0;
    memset(authority, 0, m->net.n_nodes * sizeof *authority);
    for (size_t i = 0; i < m->net.n_ties; i++) {
        const atg_tie *t = &m->net.ties[i];
        authority[t->b] += t->weight * hub[t->a];
        largest = MAX(largest, authority[t->b]);
    }
    for (size_t i = 0; i < m->net.n_nodes; i++) {
        m->nodes[i].hub = atg_metric_round(hub[i]);
        m->nodes[i].authority = atg_metric_round(authority[i] / largest);
    }
}

igraph_error_t atg_measure_hits(atg_measuring *m)
{
    const atg_network *net = &m->net;
    if (net->n_ties == 0)
        return IGRAPH_SUCCESS;
    double *hub = g_new0(double, net->n_nodes + 1);
    double *between = g_new0(double, net->n_nodes + 1);
    const matrix a = {apply_hubs, net->ties, net->n_ties, net->n_nodes, between};
    igraph_error_t e = leading_vector(&a, hub);
    if (e == IGRAPH_SUCCESS)
        take_hits(m, hub, between);
    g_free(between);
    g_free(hub);
    return e;
}
