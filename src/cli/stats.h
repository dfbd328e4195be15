/* What `stats` counts; stats_text.c prints it for people, stats_json.c for programs. */
#ifndef ATG_CLI_STATS_H
#define ATG_CLI_STATS_H

#include <glib.h>

#include "graph/attribution.h"
#include "graph/index.h"
#include "graph/metrics.h"

typedef struct atg_ranking {
    const atg_metric *metric;
    uint32_t *nodes; /* all, the most central first */
} atg_ranking;

typedef struct atg_community {
    uint32_t id, size;
    uint32_t *nodes; /* by PageRank */
} atg_community;

/* Numbers that documents state of an incident in one unit. */
typedef struct atg_figure_group {
    uint32_t incident;
    atg_str unit;
    GPtrArray *figures; /* const atg_graph_figure *, by value, then source */
    bool contradict;    /* not all of them are the same */
} atg_figure_group;

typedef struct atg_stats {
    const atg_graph *graph;
    size_t rows;          /* of each table that could be long */
    const atg_metric *by; /* NULL: the usual ones */
    atg_edge_index from;
    atg_attribution attribution;
    size_t types[ATG_NTYPE_COUNT], mentions[ATG_NTYPE_COUNT];
    size_t relations[ATG_RELATION_COUNT][ATG_STATUS_COUNT];
    uint32_t n_components, copies; /* copies: documents that are near-copies */
    GArray *rankings;              /* atg_ranking, of the metrics that there are */
    GArray *communities;           /* atg_community, the largest first */
    GArray *incidents;             /* uint32_t, those of most documents first */
    GArray *points;                /* uint32_t, articulation points, by betweenness */
    GArray *bridges;  /* uint32_t, edges with more behind both ends, by sources */
    size_t n_bridges; /* those to a single node as well */
    GArray *claims;   /* uint32_t, edges of texts, the best corroborated first */
    GArray *figures;  /* atg_figure_group */
} atg_stats;

/* The ranking by a metric that the graph has, or NULL. */
const atg_ranking *atg_stats_ranking(const atg_stats *s, const char *name);

/* Appends the tables. */
void atg_stats_text(const atg_stats *s, GString *out);
/* Appends one JSON object and a line break, as docs/stats.schema.json describes it. */
void atg_stats_json(const atg_stats *s, GString *out);

#endif
