/* Reads our own GraphML back (portable profile and --strict-graphml), also after
 * another program has written it again.
 *
 * Hardened: the bytes are parsed as they come with libxml2's SAX interface; a DTD or
 * an entity declaration is refused, no network, no HUGE, no recursion on depth, at most
 * 1 GiB. Values are type-checked, ids must be unique, endpoints must exist; messages
 * have line and column. Keys are known by attr.name; data that are derived from others
 * (color, size, name, interaction) are not looked at. Nodes and edges stay in the
 * file's order, which is the canonical one unless somebody changed it. Memory: the
 * graph, and a few MiB that do not grow with it; where another program has renamed
 * nodes or edges their ids as well, where it has moved the documents behind the edges
 * the evidence as well.
 */
#ifndef ATG_EXPORT_GRAPHML_READ_H
#define ATG_EXPORT_GRAPHML_READ_H

#include "graph/graph.h"

#define ATG_GRAPHML_NS "http://graphml.graphdrawing.org/xmlns"

/* Bytes to come: fills buffer with up to n of them, *got is 0 at the end. */
typedef struct atg_graphml_source {
    atg_code (*read)(void *context, char *buffer, size_t n, size_t *got,
                     atg_error *err);
    void *context;
} atg_graphml_source;

/* g must be all zero; on failure it stays so. A failure of the source is passed on.
 * O(bytes). */
atg_code atg_graphml_read_from(atg_graph *g, const atg_graphml_source *source,
                               const char *name, atg_error *err);

/* The same for bytes that are there. g must be all zero; on failure it stays so.
 * O(bytes). */
atg_code atg_graphml_read(atg_graph *g, atg_str bytes, const char *name,
                          atg_error *err);

#endif
