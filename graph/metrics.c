#include "graph/metrics.h"

#include <dlfcn.h>

#include "graph/network.h"

/* --- the plan --------------------------------------------------------------------- */

static void measure_degrees(atg_measuring *m)
{
    const atg_graph *g = m->g;
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!atg_edge_counts(e))
            continue;
        m->nodes[e->subject].out_degree++;
        m->nodes[e->object].in_degree++;
        m->nodes[e->subject].strength += atg_edge_weight(e);
        m->nodes[e->object].strength += atg_edge_weight(e);
    }
    for (size_t i = 0; i < g->n_nodes; i++) {
        atg_node_metrics *n = &m->nodes[i];
        n->degree = n->in_degree + n->out_degree;
        n->strength = atg_metric_round(n->strength);
        n->community_label = ATG_STR("");
    }
}

/* In this order: communities are named by PageRank, the eigenvector asks which
 * component a node is in. */
static const struct {
    bool directed;
    unsigned set;
    atg_step *run;
} steps[] = {
    {true, ATG_MEASURED_BASIC, atg_measure_pagerank},
    {true, ATG_MEASURED_ALL, atg_measure_hits},
    {false, ATG_MEASURED_BASIC, atg_measure_components},
    {false, ATG_MEASURED_BASIC, atg_measure_cores},
    {false, ATG_MEASURED_STANDARD, atg_measure_paths},
    {false, ATG_MEASURED_STANDARD, atg_measure_eigenvector},
    {false, ATG_MEASURED_STANDARD, atg_measure_cuts},
    {false, ATG_MEASURED_STANDARD, atg_measure_communities},
    {false, ATG_MEASURED_ALL, atg_measure_clustering},
    {false, ATG_MEASURED_ALL, atg_measure_constraint},
    {false, ATG_MEASURED_PERSONAL, atg_measure_personal},
};

static igraph_error_t measure_on(atg_measuring *m, unsigned sets, bool directed)
{
    igraph_error_t e = atg_network_init(&m->net, m->g, directed);
    if (e != IGRAPH_SUCCESS)
        return e;
    for (size_t i = 0; i < G_N_ELEMENTS(steps) && e == IGRAPH_SUCCESS; i++)
        if (steps[i].directed == directed && sets & steps[i].set)
            e = steps[i].run(m);
    atg_network_release(&m->net);
    return e;
}

static igraph_error_t measure(atg_measuring *m, unsigned sets)
{
    measure_degrees(m);
    if (m->g->n_nodes == 0)
        return IGRAPH_SUCCESS;
    igraph_error_t e = measure_on(m, sets, true);
    return e == IGRAPH_SUCCESS ? measure_on(m, sets, false) : e;
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

static igraph_error_t measure_in_quiet(atg_measuring *m, unsigned sets)
{
    /* igraph's own handlers end the process and write to stderr */
    igraph_error_handler_t *on_error =
        igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_warning_handler_t *on_warning =
        igraph_set_warning_handler(igraph_warning_handler_ignore);
    int threads = set_threads(1);
    igraph_error_t e = measure(m, sets);
    if (threads > 1)
        set_threads(threads);
    igraph_set_warning_handler(on_warning);
    igraph_set_error_handler(on_error);
    return e;
}

/* --- the whole -------------------------------------------------------------------- */

/* Each set needs those before it. */
static unsigned complete(unsigned sets)
{
    if (!sets)
        sets = ATG_MEASURED_STANDARD;
    if (sets & ATG_MEASURED_ALL)
        sets |= ATG_MEASURED_STANDARD;
    return sets | ATG_MEASURED_BASIC;
}

static void hand_over(const atg_measuring *m, atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        g->nodes[i].metrics = m->nodes[i];
    for (size_t i = 0; i < g->n_edges; i++)
        g->edges[i].bridge = m->bridges[i];
    g->metrics = m->info;
}

atg_code atg_graph_measure(atg_graph *g, const atg_metrics_options *opt, atg_error *err)
{
    static const atg_metrics_options usual = {0};
    atg_measuring m = {.g = g, .opt = opt ? opt : &usual, .info.from = ATG_STR("")};
    unsigned sets = complete(m.opt->sets);
    if (sets & ATG_MEASURED_PERSONAL && m.opt->from >= g->n_nodes)
        return atg_fail(err, ATG_E_USAGE, "node %zu to start from is not there",
                        m.opt->from);
    m.nodes = g_new0(atg_node_metrics, g->n_nodes + 1);
    m.bridges = g_new0(uint32_t, g->n_edges + 1);
    igraph_error_t e = measure_in_quiet(&m, sets);
    if (e == IGRAPH_SUCCESS) {
        hand_over(&m, g);
        g->measured = sets;
    }
    g_free(m.nodes);
    g_free(m.bridges);
    if (e == IGRAPH_SUCCESS)
        return ATG_OK;
    return atg_fail(err, e == IGRAPH_ENOMEM ? ATG_E_NO_MEMORY : ATG_E_LIMIT,
                    "cannot measure a graph of %zu nodes and %zu edges: %s", g->n_nodes,
                    g->n_edges, igraph_strerror(e));
}
