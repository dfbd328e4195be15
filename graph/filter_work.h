/* Filters, inside: which nodes and edges are still there. */
#ifndef ATG_GRAPH_FILTER_WORK_H
#define ATG_GRAPH_FILTER_WORK_H

#include <glib.h>

#include "graph/filter.h"

typedef struct atg_filter_work {
    const atg_graph *g;
    atg_node *nodes;   /* a copy, for metrics that are measured anew */
    bool *node, *edge; /* is it still there? An edge only if both of its ends are */
    uint32_t *bridge;  /* of an edge */
    unsigned measured; /* sets of metrics, and what is to be known of them */
    atg_metrics_info metrics;
    bool anew; /* metrics are those of what is left */
} atg_filter_work;

/* Drops the edges that have lost an end. O(edges). */
void atg_filter_settle(atg_filter_work *w);

/* The steps that walk (filter_walk.c); a and b are there. O(nodes + edges). */
void atg_filter_ego(atg_filter_work *w, const atg_filter_step *s);
atg_code atg_filter_path(atg_filter_work *w, const atg_filter_step *s, atg_error *err);
void atg_filter_component(atg_filter_work *w, const atg_filter_step *s);
void atg_filter_core(atg_filter_work *w, const atg_filter_step *s);

/* Appends the step in words: "since 2020", "top 10 by pagerank". */
void atg_filter_text(const atg_graph *g, const atg_filter_step *s, GString *out);

#endif
