#include "export/graphml_ids.h"

enum { DIGITS = 9 }; /* of a row's number */

guint atg_graphml_hash(gconstpointer id)
{
    static gsize seed;
    if (g_once_init_enter(&seed))
        g_once_init_leave(&seed, (gsize)g_get_monotonic_time() * 2654435761u | 1);
    uint64_t h = seed;
    for (const unsigned char *p = id; *p; p++)
        h = (h ^ *p) * 1099511628211u;
    return (guint)(h ^ h >> 32);
}

void atg_graphml_ids_init(atg_graphml_ids *ids, char prefix)
{
    *ids = (atg_graphml_ids){.prefix = prefix};
    ids->others = g_hash_table_new(atg_graphml_hash, g_str_equal);
    ids->odd = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    atg_arena_init(&ids->texts);
}

void atg_graphml_ids_release(atg_graphml_ids *ids)
{
    g_hash_table_destroy(ids->others);
    g_array_free(ids->odd, TRUE);
    atg_arena_release(&ids->texts);
}

/* The row that an id of ours says it is; UINT32_MAX: it says none. */
static uint32_t said_row(const atg_graphml_ids *ids, atg_str id)
{
    uint32_t row = 0;
    if (id.n < 2 || id.n > DIGITS + 1 || id.p[0] != ids->prefix ||
        (id.p[1] == '0' && id.n > 2))
        return UINT32_MAX;
    for (size_t i = 1; i < id.n; i++) {
        unsigned digit = (unsigned)(unsigned char)id.p[i] - '0';
        if (digit > 9)
            return UINT32_MAX;
        row = row * 10 + digit;
    }
    return row;
}

static bool is_odd(const atg_graphml_ids *ids, uint32_t row)
{
    const uint32_t *odd = (const uint32_t *)(const void *)ids->odd->data;
    size_t low = 0, high = ids->odd->len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (odd[middle] < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ids->odd->len && odd[low] == row;
}

static uint32_t find_other(const atg_graphml_ids *ids, atg_str id)
{
    char text[256];
    if (g_hash_table_size(ids->others) == 0)
        return 0;
    char *copy = id.n < sizeof text ? text : g_malloc(id.n + 1);
    memcpy(copy, id.p, id.n);
    copy[id.n] = '\0';
    uint32_t at = GPOINTER_TO_UINT(g_hash_table_lookup(ids->others, copy));
    if (copy != text)
        g_free(copy);
    return at;
}

uint32_t atg_graphml_ids_find(const atg_graphml_ids *ids, atg_str id)
{
    uint32_t row = said_row(ids, id);
    if (row < ids->rows && !is_odd(ids, row))
        return row + 1;
    return id.n ? find_other(ids, id) : 0;
}

bool atg_graphml_ids_add(atg_graphml_ids *ids, atg_str id)
{
    if (atg_graphml_ids_find(ids, id))
        return false;
    uint32_t row = ids->rows++;
    if (said_row(ids, id) == row)
        return true;
    g_array_append_val(ids->odd, row);
    if (id.n)
        g_hash_table_insert(ids->others, atg_arena_dup(&ids->texts, id),
                            GUINT_TO_POINTER(row + 1));
    return true;
}
