/* Filters: a graph to a smaller one, by steps that are applied in order.
 *
 *     const atg_filter_step steps[] = {
 *         {.kind = ATG_FILTER_TYPE, .set = 1u << ATG_COUNTRY | 1u << ATG_INCIDENT},
 *         {.kind = ATG_FILTER_TOP, .n = 10, .by = atg_metric_find(ATG_STR("degree"))}};
 *     atg_graph some = {0};
 *     atg_code rc = atg_graph_filter(&some, &whole, steps, 2, &err);
 *     ...
 *     atg_graph_release(&some);
 *     atg_graph_release(&whole);
 *
 * What a step keeps of what the one before it left:
 *
 *   step            keeps
 *   TYPE            nodes of the types in set
 *   RELATION        edges of the relations in set
 *   STATUS          edges of the statuses in set
 *   SINCE, UNTIL    what is not known to lie outside (see below)
 *   MIN_SOURCES     edges that at least n documents state
 *   MIN_WEIGHT      edges of weight x at least
 *   TOP             the n nodes with the highest value of by; the first of equals
 *   EGO             node a and all within n steps of it
 *   PATH            all shortest paths from node a to node b
 *   COMPONENT       the n-th largest weakly connected part, from 1; of equals the one
 *                   with the smallest node comes first
 *   CORE            the n-core: the largest part in which each node has at least n
 *                   neighbours
 *   DROP_REFERENCE  edges that a text states (basis text or closure)
 *   REMEASURE       everything; from here on metrics are those of what is left
 *
 * Nodes and edges. A step that chooses nodes keeps all edges between them, also where
 * none is left. A step that chooses edges keeps both ends, and drops nodes that had an
 * edge before it and have none after. PATH keeps only edges that lie on such a path.
 *
 * Walks (EGO, PATH, COMPONENT, CORE) take every edge that is left, in both directions;
 * directed makes EGO and PATH follow edges from subject to object. Edges that only the
 * reference lists know count as well: put DROP_REFERENCE first to walk on texts alone.
 *
 * Time. An incident has a time of its own: its year decides about it and about all of
 * its edges. Any other edge is judged by when it was said, first_seen to last_seen, and
 * kept if that overlaps the window. What has no date stays, for it may lie inside. A
 * date is ISO 8601, a year, month or day; a year means all of it.
 *
 * Metrics stay those of the whole graph, so that ranks can be compared, until REMEASURE
 * (graph/metrics.h) is a step. Counts and dates of a node (mentions, sources, ...) are
 * those of the whole graph too. TOP measures the whole graph where its metric was not
 * measured yet, what is left after REMEASURE.
 *
 * Places (x, y) are those of a picture of the whole: they go where anything went.
 * Documents whose every sentence and figure has gone go too; the others keep their
 * order. Nodes and edges keep theirs, so filters that remove nothing give the same
 * graph.
 */
#ifndef ATG_GRAPH_FILTER_H
#define ATG_GRAPH_FILTER_H

#include "graph/graph.h"
#include "graph/metrics.h"

typedef enum atg_filter_kind {
    ATG_FILTER_TYPE,
    ATG_FILTER_RELATION,
    ATG_FILTER_STATUS,
    ATG_FILTER_SINCE,
    ATG_FILTER_UNTIL,
    ATG_FILTER_MIN_SOURCES,
    ATG_FILTER_MIN_WEIGHT,
    ATG_FILTER_TOP,
    ATG_FILTER_EGO,
    ATG_FILTER_PATH,
    ATG_FILTER_COMPONENT,
    ATG_FILTER_CORE,
    ATG_FILTER_DROP_REFERENCE,
    ATG_FILTER_REMEASURE,
    ATG_FILTER_COUNT
} atg_filter_kind;

typedef struct atg_filter_step {
    atg_filter_kind kind;
    bool directed;        /* EGO, PATH */
    uint64_t set;         /* TYPE, RELATION, STATUS: bit i keeps value i */
    uint64_t n;           /* MIN_SOURCES, TOP, EGO (steps), COMPONENT, CORE */
    double x;             /* MIN_WEIGHT */
    atg_str date;         /* SINCE, UNTIL */
    uint32_t a, b;        /* EGO, PATH: nodes of the graph that is filtered */
    const atg_metric *by; /* TOP */
} atg_filter_step;

/* Fills out, which must be all zero and stays so on failure. out->shown tells what it
 * is a part of. Its arrays are its own, text, figures and evidence are those of g,
 * which must outlive it (or give it its arena: atg_arena_take).
 *
 * ATG_E_NOT_FOUND: node a or b was left out by a step before, or no path joins them;
 * ATG_E_USAGE: a node that g does not have; what atg_graph_measure fails with. A step
 * is O(nodes + edges), TOP O(nodes log nodes), REMEASURE as atg_graph_measure. */
atg_code atg_graph_filter(atg_graph *out, const atg_graph *g,
                          const atg_filter_step *steps, size_t n, atg_error *err);

#endif
