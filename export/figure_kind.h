/* The kinds of figure: one row and one .c each.
 *
 * Help, completion and tests read the table. To add a kind: write export/chart_NAME.c
 * with a function that draws a chart (export/chart.h), add its row in figure_kind.c.
 */
#ifndef ATG_EXPORT_FIGURE_KIND_H
#define ATG_EXPORT_FIGURE_KIND_H

#include "export/chart.h"

typedef struct atg_figure_kind {
    const char *name;
    const char *summary; /* one line for help */
    /* NULL: a network, laid out by attrigraph-draw; around a node if ego is set */
    void (*chart)(atg_chart *c);
    bool ego;
} atg_figure_kind;

/* As --figure takes them, and as help lists them. */
#define ATG_FIGURE_KINDS "network|ego|attribution|timeline|ranking|sources"
#define ATG_FIGURE_KINDS_LIST "network, ego, attribution, timeline, ranking, sources"

const atg_figure_kind *atg_figure_kinds(size_t *n);
/* NULL as name: the first one. NULL: none of that name. */
const atg_figure_kind *atg_figure_kind_find(const char *name);

#endif
