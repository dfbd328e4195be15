/* Reads our own GraphML back (portable profile and --strict-graphml).
 *
 * Hardened: the bytes are parsed from memory with libxml2's SAX interface, a DTD or
 * entity declaration is refused, no network, no HUGE, no recursion on depth; sizes are
 * capped. Values are type-checked, ids must be unique, endpoints must exist; messages
 * have line and column. */
#ifndef ATG_EXPORT_GRAPHML_READ_H
#define ATG_EXPORT_GRAPHML_READ_H

#include "graph/graph.h"

/* g must be all zero; on failure it stays so. O(bytes). */
atg_code atg_graphml_read(atg_graph *g, atg_str bytes, const char *name,
                          atg_error *err);

#endif
