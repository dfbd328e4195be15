/* --metrics, --from, --exact, --samples, --seed: how the verbs measure their graphs. */
#ifndef ATG_CLI_MEASURE_H
#define ATG_CLI_MEASURE_H

#include "cli/report.h"
#include "graph/metrics.h"

/* Measures a graph that was made of claims as the options say, and one that was read
 * from a file only where an option asks for it. ATG_E_NOT_FOUND: there is no node
 * --from; what atg_graph_measure fails with. */
atg_code atg_measure_made(const atg_options *o, atg_graph *g, atg_error *err);
atg_code atg_measure_read(const atg_options *o, atg_graph *g, atg_error *err);

/* A note where metrics are estimates: from how many sources, how far off, and how to
 * have them exact. */
void atg_measure_note(atg_report *r, const atg_graph *g);

#endif
