/* Rows of the claim set -> units: one thing in one document. */
#include "graph/build.h"

static uint32_t document_of(const atg_graph_builder *b, uint32_t row)
{
    return b->doc_of[b->set->entities[row].document];
}

static int compare_rows(gconstpointer pa, gconstpointer pb, gpointer data)
{
    const atg_graph_builder *b = data;
    uint32_t ia = *(const uint32_t *)pa, ib = *(const uint32_t *)pb;
    const atg_claim_entity *x = &b->set->entities[ia], *y = &b->set->entities[ib];
    int c = ATG_CMP(x->type, y->type);
    if (!c)
        c = atg_str_cmp(x->key, y->key);
    if (!c)
        c = ATG_CMP(document_of(b, ia), document_of(b, ib));
    return c ? c : ATG_CMP(ia, ib);
}

/* The rows that a claim names. Others are unknown to claims read back from JSON Lines,
 * so they must not count here either. */
static void choose_rows(atg_graph_builder *b)
{
    bool *used = g_new0(bool, b->set->n_entities + 1);
    b->rows = g_new(uint32_t, b->set->n_entities + 1);
    for (size_t i = 0; i < b->n_claims; i++) {
        const atg_claim *c = &b->set->claims[b->claims[i]];
        used[c->subject] = used[c->object] = true;
    }
    for (size_t i = 0; i < b->set->n_entities; i++)
        if (used[i])
            b->rows[b->n_rows++] = (uint32_t)i;
    g_free(used);
    atg_sort(b->rows, b->n_rows, sizeof *b->rows, compare_rows, b);
}

void atg_build_units(atg_graph_builder *b)
{
    choose_rows(b);
    b->units = g_new0(atg_unit, b->n_rows + 1);
    b->unit_of = g_new0(uint32_t, b->set->n_entities + 1);
    for (size_t i = 0; i < b->n_rows; i++) {
        const atg_claim_entity *e = &b->set->entities[b->rows[i]];
        uint32_t document = document_of(b, b->rows[i]);
        atg_unit *u = b->n_units ? &b->units[b->n_units - 1] : NULL;
        if (!u || u->type != e->type || u->document != document ||
            !atg_str_eq(u->key, e->key)) {
            u = &b->units[b->n_units++];
            *u = (atg_unit){.type = e->type,
                            .key = e->key,
                            .document = document,
                            .first = (uint32_t)i};
        }
        u->count++;
        u->mentions = MAX(u->mentions, e->mentions);
        b->unit_of[b->rows[i]] = (uint32_t)(b->n_units - 1);
    }
    /* Everything but incidents is one thing wherever its key is the same. */
    for (size_t i = 0; i < b->n_units; i++) {
        atg_unit *u = &b->units[i];
        bool same = i && u[-1].type == u->type && atg_str_eq(u[-1].key, u->key);
        if (!same || u->type == ATG_INCIDENT)
            b->n_groups++;
        u->group = (uint32_t)(b->n_groups - 1);
    }
}
