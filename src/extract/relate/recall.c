#include "extract/relate/recall.h"

#include <string.h>

/* The row before, in each chain that the row is in. */
typedef struct links {
    bool in[ATG_RECALL_COUNT];
    uint32_t older[ATG_RECALL_COUNT];
} links;

struct atg_recall_index {
    GArray *rows;      /* links of each row of found that has been taken in */
    GHashTable *heads; /* chain -> its newest row + 1 */
};

void atg_recall_init(atg_analysis *a)
{
    a->recall = g_new0(atg_recall_index, 1);
    a->recall->rows = g_array_new(FALSE, TRUE, sizeof(links));
    a->recall->heads = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
}

void atg_recall_release(atg_analysis *a)
{
    if (!a->recall)
        return;
    g_array_free(a->recall->rows, TRUE);
    g_hash_table_unref(a->recall->heads);
    g_clear_pointer(&a->recall, g_free);
}

uint32_t atg_recall_country(atg_str code)
{
    return (uint32_t)atg_str_hash(code);
}

static gint64 chain_of(atg_recall_by by, atg_relation relation, uint32_t thing)
{
    return (gint64)((uint64_t)by << 40 | (uint64_t)relation << 32 | thing);
}

static uint32_t newest(const atg_recall_index *x, gint64 chain)
{
    gpointer row = g_hash_table_lookup(x->heads, &chain);
    return row ? GPOINTER_TO_UINT(row) - 1 : ATG_NONE;
}

static void set_newest(const atg_recall_index *x, gint64 chain, uint32_t row)
{
    if (row == ATG_NONE) {
        g_hash_table_remove(x->heads, &chain);
        return;
    }
    gint64 *key = g_new(gint64, 1);
    *key = chain;
    g_hash_table_insert(x->heads, key, GUINT_TO_POINTER(row + 1));
}

static const atg_found *found_at(const atg_analysis *a, uint32_t i)
{
    return &g_array_index(a->found, atg_found, i);
}

static atg_ntype type_of(const atg_analysis *a, uint32_t thing)
{
    return atg_thing_at(a, thing)->type;
}

/* Is this the first row of that office, and is there room for it? */
static bool new_office(const atg_analysis *a, const atg_found *f)
{
    uint32_t n = 0;
    gint64 chain = chain_of(ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, f->subject);
    for (uint32_t i = newest(a->recall, chain); i != ATG_NONE; n++) {
        if (found_at(a, i)->object == f->object)
            return false;
        i = g_array_index(a->recall->rows, links, i).older[ATG_RECALL_SUBJECT];
    }
    return n < ATG_RECALL_OFFICES;
}

/* The state that the row holds responsible, or ATG_NONE. */
static uint32_t state_of(const atg_analysis *a, const atg_found *f)
{
    uint32_t culprit = f->relation == ATG_ACCUSED_BY      ? f->subject
                       : f->relation == ATG_ATTRIBUTED_TO ? f->object
                                                          : ATG_NONE;
    bool state = culprit != ATG_NONE && type_of(a, culprit) == ATG_COUNTRY;
    return state ? culprit : ATG_NONE;
}

/* Is the row in a chain of that sort, and in which? */
static bool chained(const atg_analysis *a, const atg_found *f, atg_recall_by by,
                    gint64 *chain)
{
    switch (by) {
    case ATG_RECALL_SUBJECT:
        *chain = chain_of(by, f->relation, f->subject);
        return f->relation != ATG_OFFICIAL_OF || new_office(a, f);
    case ATG_RECALL_OBJECT:
        *chain = chain_of(by, f->relation, f->object);
        return f->relation != ATG_TARGETS || type_of(a, f->subject) == ATG_INCIDENT;
    case ATG_RECALL_COUNTRY: {
        atg_str code = atg_thing_at(a, f->object)->country;
        *chain = chain_of(by, f->relation, atg_recall_country(code));
        return f->relation == ATG_ATTRIBUTED_TO && code.n;
    }
    case ATG_RECALL_RELATION:
        *chain = chain_of(by, f->relation, 0);
        return true;
    default:
        *chain = chain_of(by, 0, 0);
        return state_of(a, f) != ATG_NONE;
    }
}

static void take_in(const atg_analysis *a, uint32_t i)
{
    links l = {.in = {false}};
    for (int by = 0; by < ATG_RECALL_COUNT; by++) {
        gint64 chain;
        l.in[by] = chained(a, found_at(a, i), (atg_recall_by)by, &chain);
        if (!l.in[by])
            continue;
        l.older[by] = newest(a->recall, chain);
        set_newest(a->recall, chain, i);
    }
    g_array_append_val(a->recall->rows, l);
}

static void take_back(const atg_analysis *a, uint32_t i)
{
    links l = g_array_index(a->recall->rows, links, i);
    for (int by = 0; by < ATG_RECALL_COUNT; by++) {
        gint64 chain;
        if (!l.in[by])
            continue;
        (void)chained(a, found_at(a, i), (atg_recall_by)by, &chain);
        set_newest(a->recall, chain, l.older[by]);
    }
    g_array_set_size(a->recall->rows, i);
}

void atg_found_remove(atg_analysis *a, uint32_t i)
{
    while (a->recall->rows->len > i)
        take_back(a, a->recall->rows->len - 1);
    g_array_remove_index(a->found, i);
}

uint32_t atg_recall(const atg_analysis *a, atg_recall_by by, atg_relation relation,
                    uint32_t thing)
{
    for (uint32_t i = a->recall->rows->len; i < a->found->len; i++)
        take_in(a, i);
    return newest(a->recall, chain_of(by, relation, thing));
}

uint32_t atg_recall_older(const atg_analysis *a, atg_recall_by by, uint32_t i)
{
    return g_array_index(a->recall->rows, links, i).older[by];
}

uint32_t atg_recall_offices(const atg_analysis *a, uint32_t person,
                            uint32_t bodies[ATG_RECALL_OFFICES])
{
    uint32_t n = 0;
    for (uint32_t i = atg_recall(a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, person);
         i != ATG_NONE; i = atg_recall_older(a, ATG_RECALL_SUBJECT, i))
        bodies[n++] = found_at(a, i)->object;
    for (uint32_t i = 0; i < n / 2; i++) {
        uint32_t swap = bodies[i];
        bodies[i] = bodies[n - 1 - i];
        bodies[n - 1 - i] = swap;
    }
    return n;
}
