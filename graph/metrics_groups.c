/* Components, cores, communities; what holds the graph together; how tight it is. */
#include "graph/network.h"

enum { LEIDEN_ROUNDS = 10 };
#define LEIDEN_RANDOMNESS 0.01

igraph_error_t atg_measure_components(atg_measuring *m)
{
    igraph_error_t e = igraph_connected_components(&m->net.graph, &m->net.number, NULL,
                                                   NULL, IGRAPH_WEAK);
    if (e != IGRAPH_SUCCESS)
        return e;
    uint32_t *id = g_new(uint32_t, m->net.n_nodes + 1);
    atg_number_classes(&m->net.number, m->net.n_nodes, id);
    for (size_t i = 0; i < m->net.n_nodes; i++)
        m->nodes[i].component = id[i];
    g_free(id);
    return e;
}

igraph_error_t atg_measure_cores(atg_measuring *m)
{
    igraph_error_t e = igraph_coreness(&m->net.graph, &m->net.number, IGRAPH_ALL);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < m->net.n_nodes; i++)
        m->nodes[i].core = (uint32_t)ATG_AT(m->net.number, i);
    return e;
}

/* --- communities ------------------------------------------------------------------ */

/* Modularity: the null model's node weights are the strengths, its resolution 1/(2m).
 */
static igraph_error_t find_communities(atg_network *net)
{
    igraph_error_t e = igraph_strength(&net->graph, &net->result, igraph_vss_all(),
                                       IGRAPH_ALL, IGRAPH_NO_LOOPS, &net->weights);
    if (e == IGRAPH_SUCCESS)
        e = atg_seed_igraph();
    if (e == IGRAPH_SUCCESS)
        e = igraph_vector_int_range(&net->number, 0, (igraph_integer_t)net->n_nodes);
    if (e == IGRAPH_SUCCESS && net->total > 0)
        e = igraph_community_leiden(&net->graph, &net->weights, &net->result,
                                    1 / (2 * net->total), LEIDEN_RANDOMNESS, false,
                                    LEIDEN_ROUNDS, &net->number, NULL, NULL);
    return e;
}

static void name_communities(atg_measuring *m)
{
    size_t n = m->net.n_nodes;
    uint32_t *top = g_new0(uint32_t, n + 2); /* of a community: its node, plus 1 */
    for (size_t i = 0; i < n; i++) {
        uint32_t *t = &top[m->nodes[i].community];
        if (!*t || m->nodes[i].pagerank > m->nodes[*t - 1].pagerank)
            *t = (uint32_t)i + 1;
    }
    for (size_t i = 0; i < n; i++)
        m->nodes[i].community_label = m->g->nodes[top[m->nodes[i].community] - 1].label;
    g_free(top);
}

igraph_error_t atg_measure_communities(atg_measuring *m)
{
    igraph_error_t e = find_communities(&m->net);
    if (e != IGRAPH_SUCCESS)
        return e;
    uint32_t *id = g_new(uint32_t, m->net.n_nodes + 1);
    atg_number_classes(&m->net.number, m->net.n_nodes, id);
    for (size_t i = 0; i < m->net.n_nodes; i++)
        m->nodes[i].community = id[i];
    g_free(id);
    name_communities(m);
    return e;
}

/* --- cuts ------------------------------------------------------------------------- */

static void mark_bridges(atg_measuring *m)
{
    const atg_network *net = &m->net;
    bool *is_bridge = g_new0(bool, net->n_ties + 1);
    igraph_integer_t n = igraph_vector_int_size(&net->number);
    for (igraph_integer_t i = 0; i < n; i++)
        is_bridge[ATG_AT(net->number, i)] = true;
    for (size_t i = 0; i < m->g->n_edges; i++) {
        const atg_edge *e = &m->g->edges[i];
        if (atg_edge_counts(e))
            m->bridges[i] = is_bridge[atg_network_find(net, e->subject, e->object)];
    }
    g_free(is_bridge);
}

igraph_error_t atg_measure_cuts(atg_measuring *m)
{
    igraph_vector_int_t *found = &m->net.number;
    igraph_error_t e = igraph_articulation_points(&m->net.graph, found);
    for (igraph_integer_t i = 0;
         e == IGRAPH_SUCCESS && i < igraph_vector_int_size(found); i++)
        m->nodes[ATG_AT(*found, i)].articulation = 1;
    if (e == IGRAPH_SUCCESS)
        e = igraph_bridges(&m->net.graph, found);
    if (e == IGRAPH_SUCCESS)
        mark_bridges(m);
    return e;
}

/* --- neighbourhoods --------------------------------------------------------------- */

igraph_error_t atg_measure_clustering(atg_measuring *m)
{
    igraph_error_t e = igraph_transitivity_local_undirected(
        &m->net.graph, &m->net.result, igraph_vss_all(), IGRAPH_TRANSITIVITY_ZERO);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < m->net.n_nodes; i++)
        m->nodes[i].clustering = atg_metric_round(ATG_AT(m->net.result, i));
    return e;
}

/* Who has no neighbours has no constraint by the formula (0/0), but nothing to broker
 * either: 1, as for who has one neighbour only. */
igraph_error_t atg_measure_constraint(atg_measuring *m)
{
    igraph_error_t e = igraph_constraint(&m->net.graph, &m->net.result,
                                         igraph_vss_all(), &m->net.weights);
    for (size_t i = 0; e == IGRAPH_SUCCESS && i < m->net.n_nodes; i++)
        m->nodes[i].constraint =
            m->nodes[i].degree ? atg_metric_round(ATG_AT(m->net.result, i)) : 1;
    return e;
}
