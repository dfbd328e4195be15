/* Who did it, by the words of the incident's own group. */
#include "extract/incident/incident.h"
#include "extract/relate/relate.h"
#include "extract/thing.h"

/* "the GRU's operation against X": services and forces run those, ministries suffer. */
static bool operates(const atg_relator *r, const atg_ng *g)
{
    const atg_thing *t = atg_thing_at(r->a, g->owner);
    if (t->type != ATG_AGENCY || t->entity == ATG_NONE ||
        !atg_prep_is(r->a, g->head, "operation|operations|campaign|attack|attacks"))
        return false;
    atg_str kind = atg_lexicon_entity(r->a->lex, t->entity)->kind;
    return atg_str_is(kind, "intelligence") || atg_str_is(kind, "military") ||
           atg_str_is(kind, "unit");
}

/* "the GRU operation against X", "an APT28 campaign": named before the noun. */
static void add_modifiers(const atg_relator *r, uint32_t i, atg_set *who)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = r->a->toks[t].mention;
        if (m == ATG_NONE || m == g->mention ||
            atg_mention_at(r->a, m)->kind != ATG_M_NAME ||
            atg_mention_at(r->a, m)->thing == ATG_NONE)
            continue;
        uint32_t thing = atg_mention_at(r->a, m)->thing;
        if (atg_thing_at(r->a, thing)->type == ATG_ACTOR ||
            (atg_thing_is_service(r->a, thing) && atg_service_runs(r->a, r->s, i)))
            atg_set_add(who, thing);
    }
}

void atg_doers(const atg_relator *r, uint32_t i, bool passive, atg_set *who)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    bool place = g->possessor != ATG_NONE && /* "the country's gravest breach" */
                 atg_ng_at(r->s, g->possessor)->mention == ATG_NONE;
    uint32_t target =
        g->thing == ATG_NONE ? ATG_NONE : atg_thing_at(r->a, g->thing)->target;
    bool theirs =
        r->a->toks[g->first].tag == ATG_T_PRPS && /* "Their attacks": whose? */
        atg_word_has(r->a, g->noun, "incident") && g->plural;
    if (g->owner != ATG_NONE && !place && !theirs && g->owner != target) {
        atg_ntype t = atg_thing_at(r->a, g->owner)->type;
        if (t == ATG_ACTOR || t == ATG_COUNTRY || operates(r, g))
            atg_set_add(who, g->owner);
    }
    if (!who->n)
        add_modifiers(r, i, who);
    /* "accused of the attack by X": the verb's, not the noun's */
    uint32_t by = passive ? ATG_NONE : atg_ng_phrase(r->a, r->s, i, "by");
    if (by != ATG_NONE)
        atg_denote(r, atg_ng_at(r->s, by)->list, ATG_R_CULPRIT, who);
}

void atg_incident_group(atg_relator *r, uint32_t i, const atg_context *ctx,
                        bool passive)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->thing == ATG_NONE || atg_thing_at(r->a, g->thing)->type != ATG_INCIDENT)
        return;
    atg_rel_focus(r, g->thing);
    atg_set_add(&r->touched, g->thing);
    if (ctx->blocked || ctx->denied || g->negated)
        return;
    atg_set who = {.n = 0};
    atg_doers(r, i, passive, &who);
    for (uint32_t k = 0; k < who.n; k++)
        if (atg_thing_at(r->a, who.v[k])->type != ATG_INCIDENT)
            atg_performed(r, g->thing, who.v[k], ctx, "incident/by");
}
