/* The node that somebody means by a name. */
#ifndef ATG_CLI_NAMES_H
#define ATG_CLI_NAMES_H

#include "cli/report.h"
#include "graph/graph.h"

/* A label before a key before an alias, as spelled before any case; then what only the
 * reference lists call so ("PRC", where the texts say Beijing). Others of that name are
 * told in a note, unless r is NULL. ATG_E_NOT_FOUND: there is none; the nearest are named. O(text of all
 * names). */
atg_code atg_name_find(const atg_graph *g, const char *name, uint32_t *node,
                       atg_report *r, atg_error *err);

#endif
