/* Finder of the longest row of atoms: a tree of atoms whose edges lie in one hash
 * table.
 *
 * A step looks up (node, atom) in open addressing, so that a search from one place
 * costs as many look-ups as the longest name that begins there has atoms, however many
 * names there are; most tokens begin no name and are turned away by a bit set that
 * stays in the first-level cache, and most that stand behind a name's beginning by a
 * few bits of its node. Each node carries a chain of values in the order they were
 * added.
 *
 * Built by one thread, then read by many.
 */
#ifndef ATG_LEXICON_INDEX_H
#define ATG_LEXICON_INDEX_H

#include <glib.h>

#include "lexicon/fold.h"

enum { ATG_INDEX_ROOT = 0, ATG_INDEX_BITS = 1 << 16 };

typedef struct atg_index_edge {
    uint32_t hash;   /* 0: free slot */
    uint32_t parent; /* node */
    uint32_t child;
    uint32_t atom; /* offset in atoms: two bytes of length, then the text */
} atg_index_edge;

typedef struct atg_index_link {
    uint32_t value;
    uint32_t next; /* link, or UINT32_MAX */
} atg_index_link;

typedef struct atg_index_node {
    uint32_t first, last; /* links, or UINT32_MAX */
    uint32_t next;        /* hashes of the atoms that lead on, a bit each */
} atg_index_node;

typedef struct atg_index {
    atg_index_edge *edges;
    uint32_t mask, n_edges;
    GByteArray *atoms;
    GArray *nodes;
    GArray *links;
    uint64_t firsts[ATG_INDEX_BITS / 64]; /* hashes of atoms a name can begin with */
} atg_index;

/* expected: how many values there will be, for the first size of the table. */
void atg_index_init(atg_index *x, uint32_t expected);
void atg_index_release(atg_index *x);

/* The node at the end of a row of atoms, made if need be. Amortised O(atoms). */
uint32_t atg_index_grow(atg_index *x, const atg_atoms *atoms);
/* Adds a value at the end of a node's chain. Amortised O(1). */
void atg_index_append(atg_index *x, uint32_t node, uint32_t value);

/* Can a name begin with the atom of this hash (atg_str_hash)? O(1). */
bool atg_index_may_begin(const atg_index *x, uint64_t atom_hash);

/* A token of plain letters is one atom, and a step over it is taken without folding it:
 * sets *node as atg_index_step does. False where the token must be folded; *node is left
 * as it was. O(token). */
bool atg_index_letters_step(const atg_index *x, atg_str token, uint32_t *node);

/* The node an atom leads to, or UINT32_MAX. O(atom). */
uint32_t atg_index_step(const atg_index *x, uint32_t node, atg_str atom);

/* The node at the end of a row, or UINT32_MAX. */
uint32_t atg_index_find(const atg_index *x, const atg_atoms *atoms);

/* First link of a node's chain, or UINT32_MAX. */
static inline uint32_t atg_index_first(const atg_index *x, uint32_t node)
{
    return g_array_index(x->nodes, atg_index_node, node).first;
}

static inline const atg_index_link *atg_index_link_at(const atg_index *x, uint32_t link)
{
    return &g_array_index(x->links, atg_index_link, link);
}

#endif
