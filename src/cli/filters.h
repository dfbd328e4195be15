/* The filter options: from the command line to the steps of graph/filter.h.
 *
 * The order on the command line is the order of application. An option that belongs to
 * another (--by to --top, --depth to --ego, --directed to --ego or --path) stands
 * behind it.
 */
#ifndef ATG_CLI_FILTERS_H
#define ATG_CLI_FILTERS_H

#include "cli/report.h"
#include "graph/filter.h"

/* A step, with the names of its nodes until there is a graph to look them up in. */
typedef struct atg_filter_option {
    atg_filter_step step;
    const char *a, *b;
} atg_filter_option;

/* For the table of options: take of each. member is the atg_filter_kind. ATG_E_USAGE
 * names what is wrong, and the nearest of names. */
atg_code atg_filter_take(atg_options *o, const atg_option *row, const char *value,
                         atg_error *err);
atg_code atg_filter_take_by(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err);
atg_code atg_filter_take_depth(atg_options *o, const atg_option *row, const char *value,
                               atg_error *err);
atg_code atg_filter_take_directed(atg_options *o, const atg_option *row,
                                  const char *value, atg_error *err);

/* When all of the command line was read: fills in what may be left out. stats: a --top
 * without --by is the number of rows of its tables (o->top), no filter. */
atg_code atg_filters_complete(atg_options *o, unsigned verb, atg_error *err);

/* Every verb that shows a graph calls this when it has one: g becomes what the filters
 * leave of it, and a note says "showing N of M". Without filters nothing is done. On
 * failure g is unchanged and still to be released. */
atg_code atg_filters_apply(const atg_options *o, atg_graph *g, atg_report *r,
                           atg_error *err);

#endif
