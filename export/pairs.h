/* Aggregated edges (--edges aggregated): all edges of one ordered pair are one.
 *
 * Its label names the relations and how many documents state each, the one of most
 * documents first: "attributed-to (3), targets (1)". The weight is the sum of theirs (a
 * document that states two relations counts twice), sources the largest of theirs,
 * mentions their sum, the dates span theirs; the status is the strongest one: asserted,
 * else hedged, else denied. Evidence stays with the typed edges.
 */
#ifndef ATG_EXPORT_PAIRS_H
#define ATG_EXPORT_PAIRS_H

#include "graph/graph.h"

typedef struct atg_pair {
    uint32_t subject, object;
    uint32_t edges, sources, mentions;
    atg_status status;
    atg_basis basis;       /* text if any is; else closure; else reference */
    atg_relation relation; /* the first one of the label */
    atg_str label;
    atg_str relations; /* joined by '|', in the label's order */
    atg_str first_seen, last_seen;
    double weight;
} atg_pair;

/* By subject, then object; rows and text are in the arena. O(edges log edges). */
atg_pair *atg_pairs_make(const atg_graph *g, atg_arena *arena, size_t *n);

#endif
