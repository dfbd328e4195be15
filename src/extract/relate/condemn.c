/* What a condemnation adds: of an incident, or of who does such things. */
#include "extract/relate/event_work.h"
#include "extract/thing.h"

/* "condemned the malicious cyber activity by Russia": deeds that are no thing of the
 * text are condemned in who did them. */
static bool condemn_doers(atg_relator *r, uint32_t i, const atg_context *ctx,
                          const char *pattern)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->thing != ATG_NONE || !atg_word_has(r->a, g->noun, "incident") ||
        !atg_cyber_group(r->a, g))
        return false;
    atg_set who = {.n = 0};
    atg_doers(r, i, false, &who);
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    for (uint32_t c = 0; c < who.n; c++) {
        atg_accused(r, who.v[c], ctx, pattern);
        for (uint32_t k = 0; k < ctx->speakers.n; k++)
            if (ctx->speakers.v[k] != who.v[c])
                atg_ev_add(r, who.v[c], ATG_CONDEMNED_BY, ctx->speakers.v[k], &plain,
                           pattern);
    }
    return who.n > 0;
}

void atg_condemn(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set meant = f->role[ATG_R_DEED];
    uint32_t deed = f->ng[ATG_R_DEED];
    if (deed != ATG_NONE && r->last_incident != ATG_NONE &&
        atg_prep_is(r->a, atg_ng_at(r->s, deed)->head, "it|them|this|these")) {
        meant.n = 0;
        atg_set_add(&meant, r->last_incident);
    }
    const atg_set *what = &meant;
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    bool any = false;
    for (uint32_t i = 0; i < what->n; i++)
        for (uint32_t s = 0; s < ctx->speakers.n; s++)
            any |= atg_ev_add(r, what->v[i], ATG_CONDEMNED_BY, ctx->speakers.v[s],
                              &plain, f->frame->name);
    if (deed != ATG_NONE && atg_ng_at(r->s, deed)->thing != ATG_NONE) {
        atg_set who = {.n = 0}; /* "condemned the attack by Russia on X" */
        uint32_t by = atg_ng_phrase(r->a, r->s, deed, "by");
        if (by != ATG_NONE)
            atg_denote(r, atg_ng_at(r->s, by)->list, ATG_R_CULPRIT, &who);
        for (uint32_t k = 0; k < who.n && any; k++)
            if (atg_ev_culprit_type(r, who.v[k]))
                atg_performed(r, atg_ng_at(r->s, deed)->thing, who.v[k], ctx,
                              f->frame->name);
    }
    atg_set done = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    for (uint32_t k = 0; k < done.n; k++) /* "condemned Russia for NotPetya" */
        for (uint32_t c = 0; c < what->n; c++)
            if (atg_ev_culprit_type(r, what->v[c]))
                atg_performed(r, done.v[k], what->v[c], ctx, f->frame->name);
    uint32_t i = f->ng[ATG_R_DEED];
    if (any || what->n || i == ATG_NONE || condemn_doers(r, i, ctx, f->frame->name) ||
        r->last_incident == ATG_NONE)
        return;
    /* "it", "this pattern of behaviour", "the activities" */
    const atg_ng *g = atg_ng_at(r->s, i);
    bool refers = g->pronoun || g->demonstrative ||
                  (atg_word_has(r->a, g->noun, "incident") &&
                   (g->definite || !g->plural)); /* not "cyber attacks on hospitals" */
    for (uint32_t s = 0; refers && s < ctx->speakers.n; s++)
        atg_ev_add(r, r->last_incident, ATG_CONDEMNED_BY, ctx->speakers.v[s], &plain,
                   f->frame->name);
}
