/* Places for nodes, for formats that keep them (GraphML, GEXF, JSON, CSV, HTML).
 *
 * The same drawing program, engine and node sizes as in a figure: a graph whose every
 * node a figure shows has the very places of that figure. Nodes that no figure draws
 * (without an edge that a text states) stand by the node that a reference edge ties
 * them to, others in rows below.
 */
#ifndef ATG_EXPORT_LAYOUT_H
#define ATG_EXPORT_LAYOUT_H

#include "export/format.h"

/* Up to here a layout takes a second or two, so that it may be made unasked. */
#define ATG_LAYOUT_QUICK 300u
/* Fewer nodes need no places: any program shows them well, and starting the drawing
 * program would take as long as all the rest. */
#define ATG_LAYOUT_LEAST 6u
/* More nodes, or more pairs of neighbours, than these are not laid out at all. */
#define ATG_LAYOUT_MOST 10000u
#define ATG_LAYOUT_MOST_PAIRS 50000u

/* Does any node have a place? O(nodes). */
bool atg_layout_exists(const atg_graph *g);

/* Fills x and y of every node: points, y upwards, rounded to hundredths; no node is put
 * at 0, 0, which means none. opt gives engine, seconds, megabytes and note; a layout
 * that meets a limit is tried once more with sfdp, and opt->note told. On failure the places stay as they
 * were: ATG_E_LIMIT where the graph is too large or a limit was met twice, else what
 * atg_draw_run gives (export/figure.h). The same graph gives the same places on the
 * same machine (its fonts). O(n log n) for sfdp, more for the engines of small
 * graphs. */
atg_code atg_layout(atg_graph *g, const atg_export_options *opt, atg_error *err);

#endif
