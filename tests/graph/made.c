#include "made.h"

#include <check.h>
#include <string.h>

uint32_t made_next(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*state >> 33);
}

uint32_t made_document(atg_claim_set *set, const char *id, const char *date)
{
    for (size_t i = 0; i < set->n_documents; i++)
        if (atg_str_is(set->documents[i].id, id))
            return (uint32_t)i;
    atg_document_info d = {.id = atg_str_of(id), .date = atg_str_of(date)};
    return atg_claim_set_add_document(set, &d);
}

atg_claim_entity made_entity(uint32_t document, const char *key)
{
    size_t n = strcspn(key, ":");
    int type = atg_ntype_find((atg_str){key, n});
    ck_assert_msg(type >= 0, "no type in '%s'", key);
    return (atg_claim_entity){.document = document,
                              .type = (atg_ntype)type,
                              .key = atg_str_of(key),
                              .label = atg_str_of(strrchr(key, ':') + 1),
                              .mentions = 1};
}

uint32_t made_add(atg_claim_set *set, uint32_t document, const char *key)
{
    atg_claim_entity e = made_entity(document, key);
    return atg_claim_set_add_entity(set, &e);
}

atg_claim made_claim(const atg_claim_set *set, uint32_t subject, atg_relation relation,
                     uint32_t object, uint64_t start)
{
    return (atg_claim){.document = set->entities[subject].document,
                       .subject = subject,
                       .object = object,
                       .relation = relation,
                       .start = start,
                       .end = start + 10,
                       .sentence = ATG_STR("A sentence."),
                       .pattern = ATG_STR("made")};
}

/* --- as text
 * -------------------------------------------------------------------------- */

static void dump_node(GString *s, const atg_node *n)
{
    g_string_append_printf(
        s, "%s [%.*s] key=%.*s aliases=%.*s country=%.*s ids=%.*s m=%u s=%u %.*s..%.*s",
        atg_ntype_name(n->type), ATG_STR_ARG(n->label), ATG_STR_ARG(n->key),
        ATG_STR_ARG(n->aliases), ATG_STR_ARG(n->country), ATG_STR_ARG(n->external_ids),
        n->mentions, n->sources, ATG_STR_ARG(n->first_seen), ATG_STR_ARG(n->last_seen));
    if (n->type == ATG_INCIDENT)
        g_string_append_printf(s, " year=%u kind=%.*s", n->year,
                               ATG_STR_ARG(n->incident_kind));
    for (size_t i = 0; i < n->n_figures; i++)
        g_string_append_printf(s, " {%.*s %g %.*s %.*s}",
                               ATG_STR_ARG(n->figures[i].text), n->figures[i].value,
                               ATG_STR_ARG(n->figures[i].unit),
                               ATG_STR_ARG(n->figures[i].source));
    g_string_append_c(s, '\n');
}

static void dump_edge(GString *s, const atg_graph *g, const atg_edge *e)
{
    g_string_append_printf(s, "%u %s %u %s %s %s s=%u m=%u c=%u w=%g %.*s..%.*s\n",
                           e->subject, atg_relation_name(e->relation), e->object,
                           atg_status_name(e->status), atg_kind_name(e->kind),
                           atg_basis_name(e->basis), e->sources, e->mentions,
                           e->corroboration, e->weight, ATG_STR_ARG(e->first_seen),
                           ATG_STR_ARG(e->last_seen));
    for (size_t i = 0; i < e->n_evidence; i++) {
        const atg_evidence *v = &e->evidence[i];
        g_string_append_printf(
            s, "  %.*s [%u,%u) %s %s %.*s %.*s: %.*s\n",
            ATG_STR_ARG(g->documents[v->document].id), (unsigned)v->start,
            (unsigned)v->end, atg_status_name(v->status), atg_basis_name(v->basis),
            ATG_STR_ARG(v->date), ATG_STR_ARG(v->pattern), ATG_STR_ARG(v->sentence));
    }
}

char *made_dump(const atg_graph *g)
{
    GString *s = g_string_new(NULL);
    for (size_t i = 0; i < g->n_documents; i++)
        g_string_append_printf(
            s, "%.*s %.*s %.*s copy of %.*s\n", ATG_STR_ARG(g->documents[i].id),
            ATG_STR_ARG(g->documents[i].title), ATG_STR_ARG(g->documents[i].date),
            ATG_STR_ARG(g->documents[i].copy_of));
    for (size_t i = 0; i < g->n_nodes; i++)
        dump_node(s, &g->nodes[i]);
    for (size_t i = 0; i < g->n_edges; i++)
        dump_edge(s, g, &g->edges[i]);
    return g_string_free(s, FALSE);
}

char *made_graph_text(const atg_claim_set *set)
{
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    ck_assert_int_eq(atg_graph_from_claims(&g, set, NULL, &err), ATG_OK);
    char *text = made_dump(&g);
    atg_graph_release(&g);
    return text;
}

/* --- another order
 * --------------------------------------------------------------------- */

/* A permutation of 0..n-1, or with twice some of it again behind. */
static uint32_t *any_order(size_t n, uint64_t *state)
{
    uint32_t *order = g_new(uint32_t, n + 1);
    for (size_t i = 0; i < n; i++) {
        size_t at = made_next(state) % (i + 1);
        order[i] = order[at];
        order[at] = (uint32_t)i;
    }
    return order;
}

static void put_claim(atg_claim_set *to, const atg_claim *from,
                      const uint32_t *documents, const uint32_t *entities)
{
    atg_claim c = *from;
    c.document = documents[c.document];
    c.subject = entities[c.subject];
    c.object = entities[c.object];
    atg_claim_set_add(to, &c);
}

void made_shuffle(atg_claim_set *to, const atg_claim_set *from, uint64_t seed)
{
    uint64_t state = seed;
    uint32_t *documents = g_new(uint32_t, from->n_documents + 1);
    uint32_t *entities = g_new(uint32_t, from->n_entities + 1);
    uint32_t *order = any_order(from->n_documents, &state);
    for (size_t i = 0; i < from->n_documents; i++)
        documents[order[i]] =
            atg_claim_set_add_document(to, &from->documents[order[i]]);
    g_free(order);
    order = any_order(from->n_entities, &state);
    for (size_t i = 0; i < from->n_entities; i++) {
        atg_claim_entity e = from->entities[order[i]];
        e.document = documents[e.document];
        entities[order[i]] = atg_claim_set_add_entity(to, &e);
        if (made_next(&state) % 4 == 0) /* the same row again */
            entities[order[i]] = atg_claim_set_add_entity(to, &e);
    }
    g_free(order);
    order = any_order(from->n_claims, &state);
    for (size_t i = 0; i < from->n_claims; i++) {
        put_claim(to, &from->claims[order[i]], documents, entities);
        if (made_next(&state) % 4 == 0)
            put_claim(to, &from->claims[order[i]], documents, entities);
    }
    g_free(order);
    g_free(entities);
    g_free(documents);
}

const atg_node *made_node(const atg_graph *g, const char *label)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        if (atg_str_is(g->nodes[i].label, label))
            return &g->nodes[i];
    char *text = made_dump(g);
    ck_abort_msg("no node '%s' in\n%s", label, text);
}
