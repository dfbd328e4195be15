/* What befell somebody: the victims of an incident, by what they lost. */
#include <string.h>

#include "extract/relate/event_work.h"
#include "extract/incident/incident.h"

/* Are attackers told of in this sentence or one of the next two: "a gang said that it
 * was responsible"? */
static bool attackers_follow(const atg_relator *r, uint32_t sentence)
{
    enum { REACH = 2 };
    const atg_sent *first = &r->a->sents[sentence];
    for (uint32_t s = sentence; s <= sentence + REACH && s < r->a->n_sents; s++) {
        const atg_sent *x = &r->a->sents[s];
        if (x->block > first->block + 1 || x->headline)
            return false;
        for (uint32_t t = x->first; t < x->first + x->count; t++)
            if (atg_tok_word(r->a, t, ATG_WORD_NOUN, "hackers") ||
                atg_tok_word(r->a, t, ATG_WORD_NOUN, "suspect") ||
                atg_tok_word(r->a, t, ATG_WORD_NOUN, "group") ||
                atg_prep_is(r->a, t, "responsible|responsibility|credit"))
                return true;
    }
    return false;
}

/* The attack that did it, not called so: on a body that is no finder of attacks. */
static uint32_t untold(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    const atg_set *who = &f->role[ATG_R_TARGET];
    bool has_place =
        f->frame->event == ATG_EV_VICTIM && f->frame->n_slots > 1 && !f->frame->n_needs;
    if (who->n != 1 || r->last_incident != ATG_NONE || has_place ||
        f->ng[ATG_R_INCIDENT] != ATG_NONE || r->a->sents[ctx->sentence].headline ||
        atg_finds_for_others(r->a, who->v[0]) || !attackers_follow(r, ctx->sentence))
        return ATG_NONE;
    uint32_t known = atg_ev_incident_of(r, who->v[0]);
    return known != ATG_NONE ? known
                             : atg_ev_made_of_verb(r, who->v[0], f, ctx->sentence);
}

/* What was hit names an incident that nothing else tells of. */
void atg_ev_hits(atg_relator *r, uint32_t incident, uint32_t target,
                 const atg_context *ctx, const char *pattern)
{
    atg_ev_add(r, incident, ATG_TARGETS, target, ctx, pattern);
    bool of_many = strcmp(pattern, "victims/listed") == 0; /* "victims include X" */
    if (!atg_thing_at(r->a, incident)->label.n && !of_many)
        atg_incident_name(r->a, incident, target);
}

void atg_ev_victim(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set what = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    if (!what.n && f->ng[ATG_R_INCIDENT] == ATG_NONE && atg_rel_fresh(r, r->sentence))
        atg_set_add(&what, r->last_incident);
    if (!what.n) {
        uint32_t made = untold(r, f, ctx);
        if (made != ATG_NONE)
            atg_ev_touch(r, made);
        return;
    }
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    for (uint32_t i = 0; i < what.n; i++)
        for (uint32_t t = 0; t < f->role[ATG_R_TARGET].n; t++)
            atg_ev_hits(r, what.v[i], f->role[ATG_R_TARGET].v[t], &plain,
                        f->frame->name);
}
