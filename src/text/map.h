/* Maps from bytes of one text to bytes of the text it was made of.
 *
 * A segment is a run of units of one shape: every unit of it takes a bytes in the text
 * and b bytes in the origin, so that inside a segment positions are proportional:
 * (1, 1) plain bytes, (2, 1) accented letters of Latin-1, (1, 2) ASCII in UTF-16,
 * (1, 5) "&amp;". At the edges of characters this is exact. Runs keep the map of an
 * ordinary file at one segment, and that of a UTF-16 file at a few per line.
 */
#ifndef ATG_TEXT_MAP_H
#define ATG_TEXT_MAP_H

#include <glib.h>

#include "text/document.h"

/* Adds a unit, or a run of equal units: text bytes [text, text + n) came from origin
 * bytes [origin, origin + origin_n). Units are added in ascending order. Amortised
 * O(1). */
void atg_map_add(GArray *map, atg_span_map unit);

/* The origin of position at, with *hint the segment to start looking from (0 at first):
 * O(1) amortised for ascending positions. end tells whether at is the end of a span
 * (rounded up, and out of the segment before) or its start. */
uint64_t atg_map_origin(const atg_span_map *map, size_t n, size_t *hint, uint32_t at,
                        bool end);

/* Adds to out the units of seg, whose origins are positions of the text that map maps:
 * afterwards out leads to the origins of map. */
void atg_map_compose(GArray *out, const atg_span_map *seg, const atg_span_map *map,
                     size_t n, size_t *hint);

#endif
