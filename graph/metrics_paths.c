/* Betweenness and harmonic closeness, in one walk of all shortest paths from each
 * source (Brandes 2001). igraph has both, but walks the paths for each of them anew and
 * gives sums only: how the sources differ, which is what the error of a sample follows
 * from, is lost. */
#include <math.h>

#include "graph/network.h"

/* What is summed up over the sources for a node. */
typedef struct sums {
    double betweenness, betweenness2; /* of dependencies, and of their squares */
    double harmonic, harmonic2;       /* of 1/distance */
} sums;

/* What a walk knows of a node, side by side, since neighbours lie anywhere in
 * memory. */
typedef struct place {
    double paths;  /* number of shortest paths, scaled by level */
    double depend; /* Brandes' dependency of the source on the node */
    uint32_t distance;
} place;

typedef struct walk {
    size_t n;
    size_t *first;   /* n + 1; where a node's neighbours begin */
    uint32_t *other; /* neighbours, ascending */
    uint32_t *order; /* nodes by distance */
    uint32_t *level; /* n + 1; where a distance begins in order */
    place *at;
    double *scale; /* of a level, by which its paths were multiplied */
    sums *sums;
} walk;

static void walk_init(walk *w, const atg_network *net)
{
    size_t n = net->n_nodes;
    *w = (walk){.n = n,
                .first = g_new0(size_t, n + 2),
                .other = g_new(uint32_t, 2 * net->n_ties + 1),
                .order = g_new(uint32_t, n + 1),
                .level = g_new(uint32_t, n + 2),
                .at = g_new0(place, n + 1),
                .scale = g_new(double, n + 1),
                .sums = g_new0(sums, n + 1)};
    for (size_t i = 0; i < net->n_ties; i++) {
        w->first[net->ties[i].a + 2]++;
        w->first[net->ties[i].b + 2]++;
    }
    for (size_t i = 2; i <= n + 1; i++)
        w->first[i] += w->first[i - 1];
    /* Now first[i + 1] is where i begins; it moves to where i ends. */
    for (size_t i = 0; i < net->n_ties; i++)
        w->other[w->first[net->ties[i].b + 1]++] = net->ties[i].a;
    for (size_t i = 0; i < net->n_ties; i++)
        w->other[w->first[net->ties[i].a + 1]++] = net->ties[i].b;
    for (size_t i = 0; i < n; i++)
        w->at[i].distance = UINT32_MAX;
}

static void walk_release(walk *w)
{
    g_free(w->first);
    g_free(w->other);
    g_free(w->order);
    g_free(w->level);
    g_free(w->at);
    g_free(w->scale);
    g_free(w->sums);
}

/* The number of shortest paths can double with each step: levels are scaled down before
 * they overflow. Only ratios of neighbouring levels are ever used. */
static void scale_level(walk *w, uint32_t d)
{
    double most = 0;
    w->scale[d] = 1;
    for (uint32_t i = w->level[d]; i < w->level[d + 1]; i++)
        most = MAX(most, w->at[w->order[i]].paths);
    if (most < 1e200)
        return;
    w->scale[d] = 1 / most;
    for (uint32_t i = w->level[d]; i < w->level[d + 1]; i++)
        w->at[w->order[i]].paths *= w->scale[d];
}

/* Adds the neighbours of level d that are new; returns where the queue ends. */
static uint32_t widen(walk *w, uint32_t d, uint32_t end)
{
    for (uint32_t i = w->level[d]; i < w->level[d + 1]; i++) {
        uint32_t v = w->order[i];
        for (size_t k = w->first[v]; k < w->first[v + 1]; k++) {
            place *to = &w->at[w->other[k]];
            if (to->distance == UINT32_MAX) {
                *to = (place){w->at[v].paths, 0, d + 1};
                w->order[end++] = w->other[k];
            } else if (to->distance == d + 1) {
                to->paths += w->at[v].paths;
            }
        }
    }
    return end;
}

/* Fills order, level and the places but for depend; returns the number of levels. */
static uint32_t go_out(walk *w, uint32_t source)
{
    uint32_t d = 0, end = 1;
    w->order[0] = source;
    w->at[source] = (place){1, 0, 0};
    w->scale[0] = 1;
    w->level[0] = 0;
    w->level[1] = 1;
    for (;; d++) {
        end = widen(w, d, end);
        w->level[d + 2] = end;
        if (end == w->level[d + 1])
            return d + 1;
        scale_level(w, d + 1);
    }
}

/* Dependencies, from the farthest level inwards. */
static void come_back(walk *w, uint32_t levels)
{
    for (uint32_t d = levels - 1; d > 0; d--)
        for (uint32_t i = w->level[d]; i < w->level[d + 1]; i++) {
            uint32_t v = w->order[i];
            double share = w->scale[d] / w->at[v].paths * (1 + w->at[v].depend);
            for (size_t k = w->first[v]; k < w->first[v + 1]; k++) {
                place *to = &w->at[w->other[k]];
                if (to->distance == d - 1)
                    to->depend += to->paths * share;
            }
        }
}

static void add_source(walk *w, uint32_t source)
{
    uint32_t levels = go_out(w, source);
    come_back(w, levels);
    for (uint32_t d = 0; d < levels; d++)
        for (uint32_t i = w->level[d]; i < w->level[d + 1]; i++) {
            uint32_t v = w->order[i];
            double near = d ? 1.0 / d : 0, depend = d ? w->at[v].depend : 0;
            w->sums[v].harmonic += near;
            w->sums[v].harmonic2 += near * near;
            w->sums[v].betweenness += depend;
            w->sums[v].betweenness2 += depend * depend;
            w->at[v].distance = UINT32_MAX;
        }
}

/* --- the sample ------------------------------------------------------------------- */

/* splitmix64 (Steele, Lea & Flood 2014): the same numbers on every machine. */
static uint64_t next(uint64_t *state)
{
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

/* In [0, n), all equally likely: the incomplete last round of numbers is passed
 * over. */
static uint32_t below(uint64_t *state, uint32_t n)
{
    uint64_t rest = UINT64_MAX % n, r;
    do
        r = next(state);
    while (rest != n - 1 && r >= UINT64_MAX - rest);
    return (uint32_t)(r % n);
}

/* k of n, ascending (Floyd's algorithm): is it drawn? */
static bool *draw(size_t n, uint32_t k, uint32_t seed)
{
    bool *drawn = g_new0(bool, n + 1);
    uint64_t state = seed;
    for (size_t i = n - k; i < n; i++) {
        uint32_t r = below(&state, (uint32_t)(i + 1));
        drawn[drawn[r] ? i : r] = true;
    }
    return drawn;
}

enum { LEAST_SAMPLES = 256, USUAL_SEED = 1 };

/* 0: no sampling. */
static uint32_t sample_size(const atg_measuring *m)
{
    size_t n = m->net.n_nodes;
    double steps = (double)n + 2 * (double)m->net.n_ties;
    double k = MAX(LEAST_SAMPLES, floor(ATG_METRICS_BUDGET / steps));
    if (m->opt->exact)
        return 0;
    if (m->opt->samples)
        k = m->opt->samples;
    return k < (double)n ? (uint32_t)k : 0;
}

/* Standard error of the sum over all n, of which k were drawn. */
static double sum_error(double sum, double squares, double n, double k)
{
    double variance = (squares - sum * sum / k) / (k - 1);
    return variance > 0 ? n * sqrt(variance / k * (1 - k / n)) : 0;
}

/* How many standard errors a normal variable stays within with 95 % confidence, n such
 * variables all at once. */
static double bonferroni(double n)
{
    double low = 1, high = 40;
    for (int i = 0; i < 100; i++) {
        double z = (low + high) / 2;
        if (erfc(z / sqrt(2)) > 0.05 / n)
            low = z;
        else
            high = z;
    }
    return high;
}

/* --- results ---------------------------------------------------------------------- */

/* What the sums are divided by; betweenness counts each pair from both of its ends. */
static double pairs_of(double n)
{
    return n > 2 ? (n - 1) * (n - 2) : 1;
}

static void take_errors(atg_measuring *m, const walk *w, double k)
{
    double n = (double)w->n, b = 0, h = 0;
    for (size_t i = 0; i < w->n; i++) {
        const sums *s = &w->sums[i];
        b = MAX(b, sum_error(s->betweenness, s->betweenness2, n, k));
        h = MAX(h, sum_error(s->harmonic, s->harmonic2, n, k));
    }
    b /= pairs_of(n);
    h /= n - 1;
    m->info.betweenness_stderr = atg_metric_round(b);
    m->info.harmonic_stderr = atg_metric_round(h);
    m->info.betweenness_error = atg_metric_round(b * bonferroni(n));
    m->info.harmonic_error = atg_metric_round(h * bonferroni(n));
}

static void take_results(atg_measuring *m, const walk *w, double factor)
{
    double n = (double)w->n;
    for (size_t i = 0; i < w->n; i++) {
        const sums *s = &w->sums[i];
        m->nodes[i].betweenness =
            atg_metric_round(s->betweenness * factor / pairs_of(n));
        m->nodes[i].harmonic =
            n > 1 ? atg_metric_round(s->harmonic * factor / (n - 1)) : 0;
    }
}

igraph_error_t atg_measure_paths(atg_measuring *m)
{
    walk w;
    size_t n = m->net.n_nodes;
    uint32_t k = sample_size(m), seed = m->opt->seed ? m->opt->seed : USUAL_SEED;
    bool *drawn = k ? draw(n, k, seed) : NULL;
    walk_init(&w, &m->net);
    for (size_t i = 0; i < n; i++)
        if (!k || drawn[i])
            add_source(&w, (uint32_t)i);
    take_results(m, &w, k ? (double)n / k : 1);
    m->info.samples = k;
    m->info.seed = k ? seed : 0;
    if (k > 1)
        take_errors(m, &w, k);
    walk_release(&w);
    g_free(drawn);
    return IGRAPH_SUCCESS;
}
