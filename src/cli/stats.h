/* What `stats` counts; stats.c prints it for people, stats_json.c for programs. */
#ifndef ATG_CLI_STATS_H
#define ATG_CLI_STATS_H

#include <glib.h>

#include "graph/graph.h"

enum { ATG_STATS_MEASURES = 3 };

typedef struct atg_stats_measure {
    const char *name;
    double (*value)(const atg_node *n);
} atg_stats_measure;

extern const atg_stats_measure atg_stats_measures[ATG_STATS_MEASURES];

typedef struct atg_stats {
    const atg_graph *graph;
    size_t types[ATG_NTYPE_COUNT], mentions[ATG_NTYPE_COUNT];
    size_t relations[ATG_RELATION_COUNT][ATG_STATUS_COUNT];
    uint32_t components, communities;
    size_t n_top;                      /* in each list */
    uint32_t *top[ATG_STATS_MEASURES]; /* nodes, the most central first */
    uint32_t *incidents;               /* nodes, those of most documents first */
    size_t n_incidents;
} atg_stats;

/* Appends one JSON object and a line break, schema "attrigraph-stats/1". */
void atg_stats_json(const atg_stats *s, GString *out);

#endif
