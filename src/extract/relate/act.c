/* Charges, arrests and sanctions: whom they befall, by whom, and for what deed. */
#include "extract/voice/authority.h"
#include "extract/relate/event_work.h"
#include "extract/thing.h"

/* "was charged in Boston, the FBI said": who says so is of the state it happened in. */
static bool at_home(const atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    if (!f->role[ATG_R_PLACE].n)
        return false;
    atg_str here = atg_thing_at(r->a, f->role[ATG_R_PLACE].v[0])->country;
    for (uint32_t i = 0; i < ctx->speakers.n; i++) {
        const atg_thing *t = atg_thing_at(r->a, ctx->speakers.v[i]);
        if (t->type == ATG_AGENCY && here.n && atg_str_eq(t->country, here))
            return true;
    }
    return false;
}

/* "seven of its members" */
static bool some_of(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t of = g->mention == ATG_NONE && r->a->toks[g->head].tag == ATG_T_CD
                      ? atg_ng_phrase(r->a, r->s, i, "of")
                      : ATG_NONE;
    return of != ATG_NONE && atg_word_has(r->a, atg_ng_at(r->s, of)->noun, "person");
}

/* "Members of the gang were charged": some members, not the gang; ATG_EV_ARREST takes
 * nothing but people. */
static bool only_whose(const atg_relator *r, const atg_filled *f, uint32_t culprit)
{
    uint32_t first = f->ng[ATG_R_CULPRIT];
    bool arrest = f->frame->event == ATG_EV_ARREST; /* "the mailbox of X was seized" */
    if (first == ATG_NONE ||
        (atg_thing_at(r->a, culprit)->type == ATG_PERSON && !arrest))
        return false;
    bool people = arrest && atg_ng_at(r->s, first)->noun == ATG_NONE &&
                  atg_ng_at(r->s, first)->thing == ATG_NONE &&
                  atg_ng_at(r->s, first)->named_by == ATG_NONE;
    people |= some_of(r, first);
    for (uint32_t k = atg_ng_at(r->s, first)->list; k != ATG_NONE;
         k = atg_ng_at(r->s, k)->next) {
        const atg_ng *g = atg_ng_at(r->s, k);
        if (g->thing == culprit)             /* "Russian, Chinese and Korean hackers" */
            return g->mention != ATG_NONE && /* but "a Ukrainian, X" is X */
                   atg_mention_at(r->a, g->mention)->thing == culprit &&
                   atg_mention_at(r->a, g->mention)->kind == ATG_M_DEMONYM;
        people |= g->thing == ATG_NONE && g->plural &&
                  (atg_word_has(r->a, g->noun, "person") ||
                   atg_word_has(r->a, g->noun, "hackers"));
    }
    return people;
}

/* "arrested on a US warrant": charged there. */
static void wanted_by(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    const atg_set *who = &f->role[ATG_R_BODY];
    for (uint32_t c = 0; c < f->role[ATG_R_CULPRIT].n; c++)
        for (uint32_t i = 0;
             i < who->n && !only_whose(r, f, f->role[ATG_R_CULPRIT].v[c]); i++)
            atg_ev_add(r, f->role[ATG_R_CULPRIT].v[c], ATG_CHARGED_BY, who->v[i], ctx,
                       "arrest/warrant");
}

/* Charges, arrests, sanctions: an act of the speaker on the culprit. */
void atg_act_on(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                atg_relation relation)
{
    const atg_set *culprits = &f->role[ATG_R_CULPRIT];
    if (ctx->tried)
        return;
    atg_context with = *ctx, plain;
    bool acts = f->role[ATG_R_SPEAKER].n > 0 || at_home(r, f, ctx);
    atg_set told =
        acts || !f->role[ATG_R_PLACE].n ? ctx->speakers : f->role[ATG_R_PLACE];
    with.speakers = atg_authorities(r, &told, relation, ctx->sentence);
    ctx = &with;
    plain = with;
    plain.status = ATG_ASSERTED;
    for (uint32_t c = 0; c < culprits->n; c++)
        for (uint32_t s = 0; s < ctx->speakers.n && !only_whose(r, f, culprits->v[c]);
             s++)
            atg_ev_add(r, culprits->v[c], relation, ctx->speakers.v[s], &plain,
                       f->frame->name);
    if (relation == ATG_ARRESTED_BY) {
        wanted_by(r, f, &plain);
        return;
    }
    atg_set done = atg_ev_deeds(r, f, ctx);
    for (uint32_t c = 0; c < culprits->n; c++)
        for (uint32_t i = 0; i < done.n; i++) {
            atg_ev_touch(r, done.v[i]);
            atg_ev_add(r, done.v[i], ATG_ATTRIBUTED_TO, culprits->v[c], ctx,
                       f->frame->name);
            atg_said_by(r, done.v[i], ctx, f->frame->name);
        }
}
