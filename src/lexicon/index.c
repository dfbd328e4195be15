#include "lexicon/index.h"

#include <string.h>

enum { FIRST_SIZE = 1 << 10, FIRST_SIZE_CAP = 1 << 17, FIRST_LOOK = 32 };

static uint32_t hash_edge(uint32_t parent, uint64_t atom_hash)
{
    uint64_t h = (atom_hash ^ parent) * 0x9E3779B97F4A7C15u;
    uint32_t folded = (uint32_t)(h >> 32);
    return folded ? folded : 1;
}

static bool has_first(const atg_index *x, uint32_t hash)
{
    uint32_t bit = hash % ATG_INDEX_BITS;
    return x->firsts[bit / 64] >> (bit % 64) & 1;
}

/* Bits of the hash that neither the table's place nor the bit set looks at. */
static uint32_t next_bit(uint32_t hash)
{
    return (uint32_t)1 << (hash >> 27);
}

static uint32_t add_node(atg_index *x)
{
    atg_index_node node = {UINT32_MAX, UINT32_MAX, 0};
    g_array_append_val(x->nodes, node);
    return x->nodes->len - 1;
}

void atg_index_init(atg_index *x, uint32_t expected)
{
    uint32_t size = FIRST_SIZE;
    while (size < FIRST_SIZE_CAP && size / 2 < expected)
        size *= 2;
    memset(x, 0, sizeof *x);
    x->edges = g_new0(atg_index_edge, size);
    x->mask = size - 1;
    x->atoms = g_byte_array_sized_new(size * 8);
    x->nodes = g_array_sized_new(FALSE, FALSE, sizeof(atg_index_node), size);
    x->links = g_array_sized_new(FALSE, FALSE, sizeof(atg_index_link), size);
    add_node(x);
}

void atg_index_release(atg_index *x)
{
    if (!x->edges)
        return;
    g_free(x->edges);
    g_byte_array_free(x->atoms, TRUE);
    g_array_free(x->nodes, TRUE);
    g_array_free(x->links, TRUE);
    x->edges = NULL;
}

static void grow(atg_index *x)
{
    uint32_t old_size = x->mask + 1;
    atg_index_edge *old = x->edges;
    x->mask = old_size * 2 - 1;
    x->edges = g_new0(atg_index_edge, (gsize)old_size * 2);
    for (uint32_t i = 0; i < old_size; i++) {
        if (!old[i].hash)
            continue;
        uint32_t at = old[i].hash & x->mask;
        while (x->edges[at].hash)
            at = (at + 1) & x->mask;
        x->edges[at] = old[i];
    }
    g_free(old);
}

static atg_str atom_of(const atg_index *x, const atg_index_edge *e)
{
    const guint8 *p = x->atoms->data + e->atom;
    return (atg_str){(const char *)p + 2, (size_t)(p[0] | p[1] << 8)};
}

/* The slot of an edge, or the free one where it would stand. */
static atg_index_edge *find_slot(const atg_index *x, uint32_t hash, uint32_t parent,
                                 atg_str atom)
{
    uint32_t at = hash & x->mask;
    for (;; at = (at + 1) & x->mask) {
        atg_index_edge *e = &x->edges[at];
        if (!e->hash)
            return e;
        if (e->hash == hash && e->parent == parent && atg_str_eq(atom_of(x, e), atom))
            return e;
    }
}

static uint32_t step_or_add(atg_index *x, uint32_t node, atg_str atom)
{
    uint64_t atom_hash = atg_str_hash(atom);
    uint32_t hash = hash_edge(node, atom_hash);
    atg_index_edge *e = find_slot(x, hash, node, atom);
    if (e->hash)
        return e->child;
    *e = (atg_index_edge){hash, node, add_node(x), x->atoms->len};
    uint32_t child = e->child;
    guint8 length[2] = {(guint8)(atom.n & 0xFF), (guint8)(atom.n >> 8)};
    g_byte_array_append(x->atoms, length, 2);
    g_byte_array_append(x->atoms, (const guint8 *)atom.p, (guint)atom.n);
    if (node == ATG_INDEX_ROOT) {
        uint32_t bit = hash % ATG_INDEX_BITS;
        x->firsts[bit / 64] |= (uint64_t)1 << (bit % 64);
    }
    g_array_index(x->nodes, atg_index_node, node).next |= next_bit(hash);
    if (++x->n_edges > x->mask / 2)
        grow(x);
    return child;
}

uint32_t atg_index_grow(atg_index *x, const atg_atoms *atoms)
{
    uint32_t node = ATG_INDEX_ROOT;
    for (uint32_t i = 0; i < atoms->n; i++)
        node = step_or_add(x, node, atg_atoms_at(atoms, i));
    return node;
}

void atg_index_append(atg_index *x, uint32_t node, uint32_t value)
{
    atg_index_link link = {value, UINT32_MAX};
    uint32_t id = x->links->len;
    g_array_append_val(x->links, link);
    atg_index_node *n = &g_array_index(x->nodes, atg_index_node, node);
    if (n->last == UINT32_MAX)
        n->first = id;
    else
        g_array_index(x->links, atg_index_link, n->last).next = id;
    n->last = id;
}

bool atg_index_may_begin(const atg_index *x, uint64_t atom_hash)
{
    return has_first(x, hash_edge(ATG_INDEX_ROOT, atom_hash));
}

/* May an edge of this hash lead on from the node? Nearly all answers are no. */
static bool may_lead(const atg_index *x, uint32_t node, uint32_t hash)
{
    if (node == ATG_INDEX_ROOT)
        return has_first(x, hash);
    return g_array_index(x->nodes, atg_index_node, node).next & next_bit(hash);
}

bool atg_index_letters_step(const atg_index *x, atg_str token, uint32_t *node)
{
    char lower[FIRST_LOOK];
    uint32_t from = *node;
    if (token.n == 0 || token.n > sizeof lower)
        return false;
    for (size_t i = 0; i < token.n; i++) {
        if (!g_ascii_isalpha(token.p[i]))
            return false;
        lower[i] = (char)(token.p[i] | 0x20);
    }
    *node = UINT32_MAX;
    if (from != ATG_INDEX_ROOT && !g_array_index(x->nodes, atg_index_node, from).next)
        return true;
    atg_str atom = {lower, token.n};
    uint32_t hash = hash_edge(from, atg_str_hash(atom));
    if (!may_lead(x, from, hash))
        return true;
    const atg_index_edge *e = find_slot(x, hash, from, atom);
    if (e->hash)
        *node = e->child;
    return true;
}

uint32_t atg_index_step(const atg_index *x, uint32_t node, atg_str atom)
{
    uint32_t hash = hash_edge(node, atg_str_hash(atom));
    if (!may_lead(x, node, hash))
        return UINT32_MAX;
    const atg_index_edge *e = find_slot(x, hash, node, atom);
    return e->hash ? e->child : UINT32_MAX;
}

uint32_t atg_index_find(const atg_index *x, const atg_atoms *atoms)
{
    uint32_t node = ATG_INDEX_ROOT;
    for (uint32_t i = 0; i < atoms->n && node != UINT32_MAX; i++)
        node = atg_index_step(x, node, atg_atoms_at(atoms, i));
    return atoms->n ? node : UINT32_MAX;
}
