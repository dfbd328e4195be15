/* Reads our own GraphML back (portable profile and --strict-graphml), also after
 * another program has written it again.
 *
 * Hardened: the bytes are parsed where they lie with libxml2's SAX interface; a DTD or
 * an entity declaration is refused, no network, no HUGE, no recursion on depth, at most
 * 1 GiB. Values are type-checked, ids must be unique, endpoints must exist; messages
 * have line and column. Keys are known by attr.name; data that are derived from others
 * (color, size, name, interaction) are not looked at. Nodes and edges stay in the
 * file's order, which is the canonical one unless somebody changed it. Memory: about
 * twice the text.
 */
#ifndef ATG_EXPORT_GRAPHML_READ_H
#define ATG_EXPORT_GRAPHML_READ_H

#include "graph/graph.h"

#define ATG_GRAPHML_NS "http://graphml.graphdrawing.org/xmlns"

/* g must be all zero; on failure it stays so. O(bytes). */
atg_code atg_graphml_read(atg_graph *g, atg_str bytes, const char *name,
                          atg_error *err);

#endif
