/* The ids of nodes or edges while a file is read: each once, and which row it is.
 *
 * Files of ours number their rows: the id of row 17 is "n17", or "e17". Such an id is
 * not kept: it says itself which row it is. So a million of them take no room; what
 * other programs have renamed or moved is kept in a table.
 */
#ifndef ATG_EXPORT_GRAPHML_IDS_H
#define ATG_EXPORT_GRAPHML_IDS_H

#include <glib.h>

#include "base/arena.h"

typedef struct atg_graphml_ids {
    char prefix;        /* 'n' or 'e' */
    uint32_t rows;      /* so far */
    GHashTable *others; /* id -> row + 1 */
    GArray *odd;        /* uint32_t, ascending: rows whose id does not say so */
    atg_arena texts;
} atg_graphml_ids;

void atg_graphml_ids_init(atg_graphml_ids *ids, char prefix);
void atg_graphml_ids_release(atg_graphml_ids *ids);
/* The next row's id; an empty one is none. False: it was used before. O(1). */
bool atg_graphml_ids_add(atg_graphml_ids *ids, atg_str id);
/* Row + 1; 0: no row has it. O(log odd rows). */
uint32_t atg_graphml_ids_find(const atg_graphml_ids *ids, atg_str id);

/* Ids come from outside: with a known hash a file of a few megabytes could put all of
 * its ids into one bucket. For GHashTable, of terminated text. */
guint atg_graphml_hash(gconstpointer id);

#endif
