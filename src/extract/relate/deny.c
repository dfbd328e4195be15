/* Denials: who rejects which accusation, and who accuses him by the same sentence. */
#include "extract/relate/event_work.h"
#include "extract/relate/recall.h"

static atg_ntype type_of(const atg_relator *r, uint32_t thing)
{
    return atg_thing_at(r->a, thing)->type;
}

void atg_deny(atg_relator *r, const atg_set *deniers, uint32_t incident,
              const atg_context *ctx, const char *pattern)
{
    if (incident == ATG_NONE)
        return;
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    atg_ev_touch(r, incident);
    for (uint32_t i = 0; i < deniers->n; i++) /* "Apple denied that it was hacked" */
        if (!atg_ev_suffered(r, incident, deniers->v[i]))
            atg_ev_add(r, incident, ATG_DENIED_BY, deniers->v[i], &plain, pattern);
    for (uint32_t i = 0; i < ctx->speakers.n; i++) /* "X said that Russia rejected" */
        if (type_of(r, ctx->speakers.v[i]) == ATG_PERSON)
            atg_ev_add(r, incident, ATG_DENIED_BY, ctx->speakers.v[i], &plain, pattern);
}

/* "rejected accusations from Washington": so Washington accuses. */
static void accusers(atg_relator *r, const atg_filled *f, uint32_t i,
                     const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (!atg_word_has(r->a, g->noun, "allegation"))
        return;
    atg_context said = *ctx;
    said.speakers.n = 0;
    uint32_t from = atg_ng_phrase(r->a, r->s, i, "from|by");
    if (from != ATG_NONE)
        atg_denote(r, atg_ng_at(r->s, from)->list, ATG_R_SPEAKER, &said.speakers);
    else
        atg_voice_of_finding(r, i, &said.speakers);
    for (uint32_t k = 0; k < f->role[ATG_R_SPEAKER].n; k++) {
        atg_ntype t = type_of(r, f->role[ATG_R_SPEAKER].v[k]);
        if (t == ATG_COUNTRY || t == ATG_AGENCY)
            atg_accused(r, f->role[ATG_R_SPEAKER].v[k], &said, f->frame->name);
    }
}

/* Those who deny, and the bodies they speak for. */
static atg_set sides(const atg_relator *r, const atg_set *deniers)
{
    atg_set out = *deniers;
    for (uint32_t i = 0; i < deniers->n; i++) {
        uint32_t bodies[ATG_RECALL_OFFICES];
        uint32_t n = type_of(r, deniers->v[i]) == ATG_PERSON
                         ? atg_recall_offices(r->a, deniers->v[i], bodies)
                         : 0;
        for (uint32_t k = 0; k < n; k++)
            atg_set_add(&out, bodies[k]);
    }
    return out;
}

/* Is one the other, or does it belong to the state that the other is? */
static bool same_side(const atg_relator *r, uint32_t side, uint32_t culprit)
{
    atg_str home = atg_thing_at(r->a, culprit)->country;
    return side == culprit || (type_of(r, culprit) == ATG_COUNTRY && home.n &&
                               type_of(r, side) == ATG_AGENCY &&
                               atg_str_eq(atg_thing_at(r->a, side)->country, home));
}

static bool side_blamed(const atg_relator *r, const atg_set *deniers)
{
    atg_set all = sides(r, deniers);
    for (uint32_t i = 0; i < all.n; i++)
        if (atg_blamed(r, all.v[i]))
            return true;
    return false;
}

/* What accusations that name no attack are about: all that the deniers were accused of
 * together; what is accused in the next sentences, where nothing was yet. */
static void accusations(atg_relator *r, const atg_set *deniers, bool plural,
                        atg_set *what)
{
    atg_set all = sides(r, deniers);
    atg_focus_all(r, &all, plural, what);
    if (what->n)
        return;
    r->denying = *deniers;
    r->denying_sides = all;
    r->denied_in = r->sentence;
}

void atg_deny_late(atg_relator *r, uint32_t incident, uint32_t culprit,
                   const atg_context *ctx)
{
    enum { LATE = 2 }; /* sentences */
    if (!r->denying.n || r->sentence > r->denied_in + LATE)
        return;
    atg_str home = atg_thing_at(r->a, culprit)->country;
    for (uint32_t i = 0; i < r->denying_sides.n; i++) {
        uint32_t side = r->denying_sides.v[i];
        if (side != culprit &&
            (!home.n || !atg_str_eq(atg_thing_at(r->a, side)->country, home)))
            continue;
        atg_context plain = *ctx;
        plain.status = ATG_ASSERTED;
        for (uint32_t k = 0; k < r->denying.n; k++)
            atg_ev_add(r, incident, ATG_DENIED_BY, r->denying.v[k], &plain,
                       "deny/late");
        return;
    }
}

/* "the charge that his country had broken into X": the clause, or ATG_NONE. */
static uint32_t clause_of(const atg_relator *r, uint32_t ng)
{
    uint32_t end = r->s->clause_at[r->sentence + 1];
    for (uint32_t c = r->s->clause_at[r->sentence]; ng != ATG_NONE && c < end; c++)
        if (atg_rel_clause(r, c)->kind == ATG_C_COMPLEMENT &&
            atg_rel_clause(r, c)->host == ng && !atg_rel_clause(r, c)->used)
            return c;
    return ATG_NONE;
}

/* outer: what holds around the denial, so that a spokesman who reports it denies
 * too. */
void atg_deny_event(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                    const atg_context *outer)
{
    const atg_set *deniers = &f->role[ATG_R_SPEAKER];
    atg_context inner = *ctx;
    inner.denied = true;
    inner.speakers = *deniers;
    uint32_t i = f->ng[ATG_R_DEED];
    atg_filled told = *f;
    if (told.clause[ATG_R_DEED] == ATG_NONE)
        told.clause[ATG_R_DEED] = clause_of(r, i);
    atg_set what = atg_ev_deeds(r, &told, &inner);
    if (i != ATG_NONE)
        accusers(r, f, i, ctx);
    if (!what.n && i != ATG_NONE) {
        /* "denied any role in the attack", "rejected the accusations" */
        uint32_t in = atg_ng_phrase(r->a, r->s, i, "in|of|for|over|about");
        if (in != ATG_NONE)
            atg_denote(r, in, ATG_R_INCIDENT, &what);
        what = atg_ev_incidents(r, &what);
        const atg_ng *g = atg_ng_at(r->s, i);
        if (!what.n && (g->noun == ATG_NONE && !g->pronoun) &&
            atg_ng_at(r->s, i)->mention != ATG_NONE)
            return; /* "rejected Mr X": about something else */
    }
    if (!what.n && told.clause[ATG_R_DEED] != f->clause[ATG_R_DEED])
        atg_set_add(&what, atg_focus(r, deniers));
    else if (!what.n)
        accusations(r, deniers, i != ATG_NONE && atg_ng_at(r->s, i)->plural, &what);
    for (uint32_t k = 0; k < what.n; k++)
        atg_deny(r, deniers, what.v[k], outer, f->frame->name);
}

static bool dismissive(const atg_relator *r, const atg_unit *u)
{
    for (uint32_t t = u->first; t < u->first + u->count; t++)
        if (atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "dismissive") ||
            atg_tok_word(r->a, t, ATG_WORD_NOUN, "dismissive"))
            return true;
    return false;
}

bool atg_dismissed(const atg_relator *r, const atg_clause *c)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || !v->copula || v->negated || v->planned)
        return false;
    if (c->predicate != ATG_NONE && dismissive(r, atg_unit_at(r->s, c->predicate)))
        return true;
    for (guint k = 0; k < c->args->len; k++) { /* "is nonsense" */
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && arg->prep == ATG_NONE &&
            atg_ng_at(r->s, arg->ng)->first > v->main &&
            dismissive(r, atg_unit_at(r->s, atg_ng_at(r->s, arg->ng)->unit)))
            return true;
    }
    return false;
}

bool atg_claim_dismissed(const atg_relator *r, uint32_t ng)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (!atg_word_has(r->a, g->noun, "allegation"))
        return false;
    uint32_t end = r->s->clause_at[g->sentence + 1];
    for (uint32_t c = r->s->clause_at[g->sentence]; c < end; c++) {
        const atg_clause *x = atg_rel_clause(r, c);
        const atg_vg *v = atg_rel_vg(r, x);
        if (!v || !v->copula || v->negated || x->subject == ATG_NONE ||
            atg_ng_at(r->s, x->subject)->list != g->list)
            continue;
        uint32_t last = r->s->unit_at[g->sentence + 1];
        for (uint32_t u = v->unit + 1; u < last && u < v->unit + 4; u++)
            if (dismissive(r, atg_unit_at(r->s, u)))
                return true;
    }
    return false;
}

/* "such groundless accusations": called so by whom they are about. */
static bool dismissed_group(const atg_relator *r, const atg_unit *u)
{
    return u->kind == ATG_U_NG && dismissive(r, u) &&
           atg_word_has(r->a, atg_ng_at(r->s, u->index)->noun, "allegation");
}

void atg_deny_predicate(atg_relator *r, const atg_unit *unit, uint32_t subject,
                        const atg_context *ctx)
{
    if (ctx->blocked || ctx->denied || !ctx->speakers.n || !dismissive(r, unit))
        return;
    bool named = dismissed_group(r, unit), plural = named;
    if (named && !side_blamed(r, &ctx->speakers) && !r->a->toks[unit->first].quoted)
        return;
    if (!named && subject != ATG_NONE) { /* "it is absurd", "the claims are baseless" */
        const atg_ng *g = atg_ng_at(r->s, subject);
        named = g->mention == ATG_NONE && (atg_word_has(r->a, g->noun, "allegation") ||
                                           atg_word_has(r->a, g->noun, "finding"));
        plural = g->plural;
        if (!named && !atg_prep_is(r->a, g->head, "it|this|that|these|they|all"))
            return;
    }
    if (!named && !side_blamed(r, &ctx->speakers))
        return;
    atg_set what = {.n = 0};
    uint32_t in = subject == ATG_NONE
                      ? ATG_NONE
                      : atg_ng_phrase(r->a, r->s, subject, "in|of|for|over|about");
    if (named && in != ATG_NONE)
        atg_denote(r, in, ATG_R_INCIDENT, &what);
    what = atg_ev_incidents(r, &what);
    if (!what.n)
        accusations(r, &ctx->speakers, plural, &what);
    atg_context plain = *ctx;
    plain.speakers.n = 0;
    for (uint32_t k = 0; k < what.n; k++)
        atg_deny(r, &ctx->speakers, what.v[k], &plain, "deny/predicate");
}

bool atg_denied_event(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    if (!ctx->denied)
        return false;
    atg_set what = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    for (uint32_t i = 0; i < f->role[ATG_R_TARGET].n; i++) {
        uint32_t target = f->role[ATG_R_TARGET].v[i];
        uint32_t incident = atg_ev_incident_of(r, target);
        if (incident == ATG_NONE && !what.n)
            incident = atg_ev_made_of_verb(r, target, f, ctx->sentence);
        atg_set_add(&what, incident);
    }
    for (uint32_t i = 0; i < what.n; i++)
        atg_ev_touch(r, what.v[i]);
    return true;
}

void atg_self_denial(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    if (f->frame->event != ATG_EV_PERFORM && f->frame->event != ATG_EV_ATTACK)
        return;
    atg_set self = {.n = 0}, all = sides(r, &ctx->speakers);
    for (uint32_t i = 0; i < f->role[ATG_R_CULPRIT].n; i++)
        if (atg_set_has(&ctx->speakers, f->role[ATG_R_CULPRIT].v[i]))
            atg_set_add(&self, f->role[ATG_R_CULPRIT].v[i]);
    for (uint32_t i = 0; i < all.n && !self.n; i++) /* "Putin said Russia had not" */
        for (uint32_t c = 0; c < f->role[ATG_R_CULPRIT].n; c++)
            if (same_side(r, all.v[i], f->role[ATG_R_CULPRIT].v[c]))
                self = ctx->speakers;
    atg_set what = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    for (uint32_t i = 0; i < f->role[ATG_R_TARGET].n; i++)
        atg_set_add(&what, atg_ev_incident_of(r, f->role[ATG_R_TARGET].v[i]));
    for (uint32_t i = 0; self.n && i < what.n; i++)
        atg_deny(r, &self, what.v[i], ctx, f->frame->name);
}

/* --- without a verb of denying ---------------------------------------------------- */

/* Who speaks in the sentence, of those who were blamed before. */
static atg_set blamed_speakers(const atg_relator *r, uint32_t sentence)
{
    atg_set all = {.n = 0}, out = {.n = 0};
    uint32_t from = r->s->clause_at[sentence], end = r->s->clause_at[sentence + 1];
    for (uint32_t k = from; k < end; k++) {
        const atg_clause *c = atg_rel_clause(r, k);
        const atg_vg *v = atg_rel_vg(r, c);
        const atg_context *ctx = ATG_AT(r->contexts, atg_context, k - from);
        if (ctx->blocked && ctx->sentence == sentence && !c->question)
            continue;
        for (uint32_t i = 0; i < ctx->speakers.n; i++)
            atg_set_add(&all, ctx->speakers.v[i]);
        bool speaks =
            v && !v->negated && !v->planned && !v->passive &&
            (atg_rel_verb_is(r, v, "say") || atg_rel_verb_is(r, v, "describe") ||
             atg_prep_is(r->a, v->main,
                         "spoke|speaks|accused|accuses|complained|talked"));
        atg_set own = {.n = 0};
        if (speaks)
            own = atg_rel_speakers(r, c);
        for (uint32_t i = 0; i < own.n; i++)
            atg_set_add(&all, own.v[i]);
    }
    for (uint32_t i = 0; i < all.n; i++) {
        atg_set one = {.n = 0};
        atg_set_add(&one, all.v[i]);
        if (side_blamed(r, &one))
            atg_set_add(&out, all.v[i]);
    }
    return out;
}

/* Has the sentence a word that rejects, and none that tells what else is rejected? */
static bool rejecting(const atg_relator *r, uint32_t sentence)
{
    const atg_sent *s = &r->a->sents[sentence];
    bool found = false;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (atg_tok_word(r->a, t, ATG_WORD_NOUN, "sanction") ||
            atg_tok_word(r->a, t, ATG_WORD_VERB, "block"))
            return false;
        found |= atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "dismissive") ||
                 atg_tok_word(r->a, t, ATG_WORD_NOUN, "dismissive") ||
                 atg_tok_word(r->a, t, ATG_WORD_CUE, "rejecting");
    }
    return found;
}

/* Has the sentence said whom the speakers blame, or that they deny? */
static bool answered(const atg_relator *r, uint32_t sentence, const atg_set *who)
{
    for (guint i = r->a->found->len; i-- > r->first_row;) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if (f->sentence != sentence)
            return false;
        if (atg_set_has(who, f->object) &&
            (f->relation == ATG_DENIED_BY || f->relation == ATG_ACCUSED_BY ||
             f->relation == ATG_ATTRIBUTED_BY))
            return true;
    }
    return false;
}

void atg_deny_said(atg_relator *r, uint32_t sentence)
{
    if (r->a->found->len == r->first_row)
        return;
    atg_set who = blamed_speakers(r, sentence);
    if (!who.n || answered(r, sentence, &who) || !rejecting(r, sentence))
        return;
    atg_context ctx = {.status = ATG_ASSERTED, .sentence = sentence};
    atg_set what = {.n = 0}, all = sides(r, &who);
    atg_focus_all(r, &all, true, &what);
    for (uint32_t k = 0; k < what.n; k++)
        atg_deny(r, &who, what.v[k], &ctx, "deny/said");
}
