#include "claim/claim.h"

#include <glib.h>

void atg_claim_set_init(atg_claim_set *set)
{
    *set = (atg_claim_set){0};
    atg_arena_init(&set->arena);
}

void atg_claim_set_release(atg_claim_set *set)
{
    atg_arena_release(&set->arena);
    g_free(set->documents);
    g_free(set->entities);
    g_free(set->claims);
    *set = (atg_claim_set){0};
}

/* Makes room for one more row and returns the table. */
static void *grow(void *table, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return table;
    if (*cap >= UINT32_MAX / 2)
        g_error("more than %u rows in a claim set", UINT32_MAX / 2);
    *cap = *cap ? *cap * 2 : 16;
    return g_realloc_n(table, *cap, size);
}

uint32_t atg_claim_set_add_document(atg_claim_set *set, const atg_document_info *info)
{
    set->documents = grow(set->documents, set->n_documents, &set->cap_documents,
                          sizeof *set->documents);
    atg_arena *a = &set->arena;
    set->documents[set->n_documents] = (atg_document_info){
        atg_arena_str(a, info->id),     atg_arena_str(a, info->title),
        atg_arena_str(a, info->date),   atg_arena_str(a, info->url),
        atg_arena_str(a, info->source), ATG_STR("")};
    return (uint32_t)set->n_documents++;
}

uint32_t atg_claim_set_add_entity(atg_claim_set *set, const atg_claim_entity *entity)
{
    set->entities =
        grow(set->entities, set->n_entities, &set->cap_entities, sizeof *set->entities);
    atg_arena *a = &set->arena;
    atg_claim_entity e = *entity;
    e.key = atg_arena_str(a, e.key);
    e.label = atg_arena_str(a, e.label);
    e.aliases = atg_arena_str(a, e.aliases);
    e.country = atg_arena_str(a, e.country);
    e.external_ids = atg_arena_str(a, e.external_ids);
    e.name = atg_arena_str(a, e.name);
    e.target_key = atg_arena_str(a, e.target_key);
    e.target = atg_arena_str(a, e.target);
    e.incident_kind = atg_arena_str(a, e.incident_kind);
    if (e.n_figures) {
        atg_figure *f = atg_arena_array(a, e.n_figures, sizeof *f);
        for (size_t i = 0; i < e.n_figures; i++)
            f[i] = (atg_figure){atg_arena_str(a, entity->figures[i].text),
                                entity->figures[i].value,
                                atg_arena_str(a, entity->figures[i].unit)};
        e.figures = f;
    }
    set->entities[set->n_entities] = e;
    return (uint32_t)set->n_entities++;
}

uint32_t atg_claim_set_add(atg_claim_set *set, const atg_claim *claim)
{
    set->claims =
        grow(set->claims, set->n_claims, &set->cap_claims, sizeof *set->claims);
    atg_claim c = *claim;
    c.date = atg_arena_str(&set->arena, c.date);
    /* claims of one sentence come one after another: share its text */
    const atg_claim *last = set->n_claims ? &set->claims[set->n_claims - 1] : NULL;
    if (last && atg_str_eq(last->sentence, c.sentence))
        c.sentence = last->sentence;
    else
        c.sentence = atg_arena_str(&set->arena, c.sentence);
    c.pattern = atg_arena_str(&set->arena, c.pattern);
    set->claims[set->n_claims] = c;
    return (uint32_t)set->n_claims++;
}

void atg_claim_set_append(atg_claim_set *set, const atg_claim_set *from)
{
    uint32_t documents = (uint32_t)set->n_documents;
    uint32_t entities = (uint32_t)set->n_entities;
    for (size_t i = 0; i < from->n_documents; i++)
        atg_claim_set_add_document(set, &from->documents[i]);
    for (size_t i = 0; i < from->n_entities; i++) {
        atg_claim_entity e = from->entities[i];
        e.document += documents;
        atg_claim_set_add_entity(set, &e);
    }
    for (size_t i = 0; i < from->n_claims; i++) {
        atg_claim c = from->claims[i];
        c.document += documents;
        c.subject += entities;
        c.object += entities;
        atg_claim_set_add(set, &c);
    }
}
