/* Reproach: whose deeds a speaker condemns by the adjective alone ("must stop its
 * reckless attacks", "the GRU's attacks were brazen"). */
#include "extract/relate/event_work.h"
#include "extract/relate/recall.h"
#include "extract/relate/reproach.h"
#include "extract/thing.h"

static bool condemning_in(const atg_relator *r, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "condemning"))
            return true;
    return false;
}

/* "attacks", "behaviour", "a pattern of activity" */
static bool deeds(const atg_relator *r, const atg_ng *g)
{
    return g->mention == ATG_NONE &&
           (atg_word_has(r->a, g->noun, "incident") ||
            atg_prep_is(r->a, g->head,
                        "behaviour|behavior|conduct|actions|acts|pattern|activity|"
                        "activities|aggression|campaign|practices"));
}

/* Is it said of the group that it is reckless, by its own words or by the copula that
 * has it for its subject? */
static bool reproached(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (condemning_in(r, g->first, g->head))
        return true;
    uint32_t end = r->s->clause_at[g->sentence + 1];
    for (uint32_t k = r->s->clause_at[g->sentence]; k < end; k++) {
        const atg_clause *c = atg_rel_clause(r, k);
        const atg_vg *v = atg_rel_vg(r, c);
        if (c->subject != i || !v || !v->copula || v->negated || v->planned ||
            c->predicate == ATG_NONE)
            continue;
        const atg_unit *u = atg_unit_at(r->s, c->predicate);
        if (condemning_in(r, u->first, u->first + u->count))
            return true;
    }
    return false;
}

/* Who speaks in the sentence: those of any clause's context, or the subject of one that
 * says, calls on somebody or demands something. */
static void speaking(const atg_relator *r, uint32_t sentence, atg_set *who)
{
    uint32_t from = r->s->clause_at[sentence], end = r->s->clause_at[sentence + 1];
    for (uint32_t k = from; k < end; k++) {
        const atg_clause *c = atg_rel_clause(r, k);
        const atg_vg *v = atg_rel_vg(r, c);
        const atg_context *ctx = ATG_AT(r->contexts, atg_context, k - from);
        for (uint32_t i = 0; i < ctx->speakers.n; i++)
            atg_set_add(who, ctx->speakers.v[i]);
        if (!v || v->passive || v->negated || v->planned || c->question ||
            !(atg_rel_verb_is(r, v, "say") ||
              atg_prep_is(r->a, v->main,
                          "called|calls|urged|urges|demanded|demands|told")))
            continue;
        atg_set own = atg_rel_speakers(r, c);
        for (uint32_t i = 0; i < own.n; i++)
            atg_set_add(who, own.v[i]);
    }
}

/* Whose deeds they are; "its" is the subject of its own clause ("Moscow to stop its"). */
static uint32_t whose_deeds(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t end = r->s->clause_at[g->sentence + 1];
    if (!atg_prep_is(r->a, g->first, "its|their"))
        return g->owner;
    for (uint32_t k = r->s->clause_at[g->sentence]; k < end; k++) {
        const atg_clause *c = atg_rel_clause(r, k);
        for (guint x = 0; x < c->args->len && c->subject != ATG_NONE; x++)
            if (ATG_AT(c->args, atg_arg, x)->ng == i &&
                atg_ng_at(r->s, c->subject)->thing != ATG_NONE)
                return atg_ng_at(r->s, c->subject)->thing;
    }
    return g->owner;
}

static bool accused(const atg_relator *r, uint32_t thing)
{
    return atg_blamed(r, thing) ||
           atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ACCUSED_BY, thing) != ATG_NONE ||
           atg_thing_is_service(r->a, thing);
}

void atg_reproach(atg_relator *r, uint32_t sentence)
{
    atg_set who = {.n = 0};
    bool asked = false;
    for (uint32_t i = r->s->ng_at[sentence]; i < r->s->ng_at[sentence + 1]; i++) {
        const atg_ng *g = atg_ng_at(r->s, i);
        if (g->negated || !deeds(r, g) || !reproached(r, i))
            continue;
        uint32_t owner = whose_deeds(r, i);
        if (owner == ATG_NONE || (!accused(r, owner) && !atg_cyber_group(r->a, g)))
            continue;
        if (!asked)
            speaking(r, sentence, &who);
        asked = true;
        atg_ntype t = atg_thing_at(r->a, owner)->type;
        if ((t != ATG_COUNTRY && t != ATG_AGENCY && t != ATG_ACTOR) ||
            atg_set_has(&who, owner))
            continue;
        atg_context ctx = {.status = ATG_ASSERTED, .sentence = sentence};
        for (uint32_t k = 0; k < who.n; k++)
            if (!atg_blamed(r, who.v[k]))
                atg_ev_add(r, owner, ATG_CONDEMNED_BY, who.v[k], &ctx,
                           "reproach/adjective");
    }
}
