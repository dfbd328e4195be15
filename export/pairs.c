#include "export/pairs.h"

#include <glib.h>
#include <stdlib.h>

static int by_ends(const void *a, const void *b)
{
    const atg_edge *x = *(const atg_edge *const *)a, *y = *(const atg_edge *const *)b;
    if (x->subject != y->subject)
        return x->subject < y->subject ? -1 : 1;
    if (x->object != y->object)
        return x->object < y->object ? -1 : 1;
    if (x->sources != y->sources)
        return x->sources > y->sources ? -1 : 1;
    if (x->relation != y->relation)
        return x->relation < y->relation ? -1 : 1;
    return x < y ? -1 : x > y; /* one array: the graph's order */
}

/* An absent date is no bound; ISO dates of any precision compare as text. */
static void widen(atg_pair *p, const atg_edge *e)
{
    if (e->first_seen.n &&
        (p->first_seen.n == 0 || atg_str_cmp(e->first_seen, p->first_seen) < 0))
        p->first_seen = e->first_seen;
    if (e->last_seen.n && atg_str_cmp(e->last_seen, p->last_seen) > 0)
        p->last_seen = e->last_seen;
}

static atg_pair join(const atg_edge *const *edges, size_t n, GString *label,
                     GString *relations)
{
    atg_pair p = {.subject = edges[0]->subject,
                  .object = edges[0]->object,
                  .edges = (uint32_t)n,
                  .status = edges[0]->status,
                  .basis = edges[0]->basis,
                  .relation = edges[0]->relation};
    g_string_truncate(label, 0);
    g_string_truncate(relations, 0);
    for (size_t i = 0; i < n; i++) {
        const atg_edge *e = edges[i];
        const char *name = atg_relation_name(e->relation);
        p.weight += e->weight;
        p.mentions += e->mentions;
        p.sources = MAX(p.sources, e->sources);
        p.status = MIN(p.status, e->status);
        p.basis = MIN(p.basis, e->basis);
        widen(&p, e);
        g_string_append_printf(label, "%s%s (%u)", i ? ", " : "", name, e->sources);
        g_string_append_printf(relations, "%s%s", i ? "|" : "", name);
    }
    return p;
}

static atg_str keep(atg_arena *arena, const GString *s)
{
    return atg_arena_str(arena, (atg_str){s->str, s->len});
}

atg_pair *atg_pairs_make(const atg_graph *g, atg_arena *arena, size_t *n)
{
    const atg_edge **order = g_new0(const atg_edge *, g->n_edges + 1);
    GString *label = g_string_new(NULL), *relations = g_string_new(NULL);
    atg_pair *pairs = atg_arena_array(arena, g->n_edges + 1, sizeof *pairs);
    *n = 0;
    for (size_t i = 0; i < g->n_edges; i++)
        order[i] = &g->edges[i];
    qsort(order, g->n_edges, sizeof *order, by_ends);
    for (size_t i = 0, end; i < g->n_edges; i = end) {
        end = i + 1;
        while (end < g->n_edges && order[end]->subject == order[i]->subject &&
               order[end]->object == order[i]->object)
            end++;
        atg_pair *p = &pairs[(*n)++];
        *p = join(order + i, end - i, label, relations);
        p->label = keep(arena, label);
        p->relations = keep(arena, relations);
    }
    g_string_free(label, TRUE);
    g_string_free(relations, TRUE);
    g_free(order);
    return pairs;
}
