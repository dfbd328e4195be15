/* What a clause passes on to those below it: who says them, how surely, and whether
 * they are stated at all. */
#include "extract/relate/relate.h"
#include "extract/voice/source.h"

static bool evidence_negated(const atg_relator *r, const atg_clause *c)
{
    if (c->host == ATG_NONE)
        return false;
    const atg_ng *g = atg_ng_at(r->s, c->host);
    if (!atg_prep_is(r->a, g->head, "doubt|doubts"))
        return g->negated;
    /* "no doubt that", "beyond doubt that" are certain; "doubts that" are not */
    if (g->prep != ATG_NONE && atg_prep_is(r->a, g->prep, "beyond|without"))
        return false;
    return !g->negated && !atg_prep_is(r->a, g->first, "little|scant|without");
}

/* "the minister said Britain judged that": both say it. */
static atg_set both(const atg_relator *r, atg_set who, const atg_set *above)
{
    for (uint32_t i = 0; i < above->n && who.n; i++)
        if (atg_thing_at(r->a, above->v[i])->type == ATG_PERSON &&
            atg_thing_at(r->a, who.v[0])->type != ATG_PERSON)
            atg_set_add(&who, above->v[i]);
    return who;
}

/* Below "X says that", "it is believed by X that". */
static void below_saying(atg_relator *r, const atg_clause *parent, atg_context *in)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    atg_set who = v->passive ? atg_rel_agents(r, parent) : atg_rel_speakers(r, parent);
    if (who.n)
        r->last_speakers = in->speakers = both(r, who, &in->speakers);
    if (atg_rel_verb_is(r, v, "hedge"))
        atg_rel_hedge(in);
}

/* "It is highly likely that", "it is absurd that": how sure it is, by the words between
 * the copula and the clause, which begins at token first. */
static void likelihood(const atg_relator *r, uint32_t from, uint32_t first,
                       atg_context *in)
{
    for (uint32_t t = from; t < first; t++) {
        if (atg_tok_word(r->a, t, ATG_WORD_CUE, "hedge")) {
            atg_rel_hedge(in);
            return;
        }
        bool no = atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "dismissive") ||
                  atg_prep_is(r->a, t,
                              "out of the question|impossible|unthinkable|"
                              "inconceivable|wrong|lie");
        in->denied |= no && in->speakers.n;
        in->blocked |= (no && !in->speakers.n) ||
                       atg_prep_is(r->a, t, "unlikely|unclear|doubtful|improbable");
    }
}

/* "It is likely that", "the British view that": how sure it is, and whose view. */
static void below_finding(const atg_relator *r, const atg_vg *v,
                          const atg_clause *child, atg_context *in)
{
    if (v && v->copula && child->subject != ATG_NONE)
        likelihood(r, v->main + 1, atg_ng_at(r->s, child->subject)->first, in);
    if (child->host != ATG_NONE)
        atg_voice_of_finding(r, child->host, &in->speakers);
}

static atg_set speakers_or(atg_set who, atg_set other)
{
    return who.n ? who : other;
}

/* "posed as recruiters to get into X": hackers who mean to attack somebody. */
static bool means_to_attack(const atg_relator *r, const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, child);
    const atg_word *w = v ? atg_vg_word(r->a, v) : NULL;
    if (!w || child->subject == ATG_NONE)
        return false;
    const atg_ng *g = atg_ng_at(r->s, child->subject);
    bool hostile =
        g->backer != ATG_NONE || atg_word_has(r->a, g->noun, "hackers") ||
        (g->thing != ATG_NONE && atg_thing_at(r->a, g->thing)->type == ATG_ACTOR);
    size_t n = 0;
    const atg_frame *const *list = atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n);
    for (size_t i = 0; hostile && i < n; i++)
        if (list[i]->event == ATG_EV_ATTACK)
            return true;
    return false;
}

/* Below "is said by X to have", "appears to", "tried to". */
static void below_infinitive(const atg_relator *r, const atg_clause *parent, bool says,
                             const atg_clause *child, atg_context *in)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    in->tried |= atg_rel_verb_is(r, v, "attempt");
    if (v->passive && says) {
        atg_set who = atg_rel_agents(r, parent);
        if (who.n)
            in->speakers = who;
        atg_rel_hedge(in);
    } else if (atg_rel_verb_is(r, v, "hedge")) {
        if (atg_rel_verb_is(r, v, "think")) /* "which X believes to be" */
            in->speakers = speakers_or(atg_rel_speakers(r, parent), in->speakers);
        atg_rel_hedge(in);
    } else if (!atg_rel_verb_is(r, v, "aspect") && !atg_rel_verb_is(r, v, "raise") &&
               !v->copula && !atg_vg_word(r->a, v) &&
               !atg_tok_is(r->a, v->main, "had")) { /* "had to halt": it did */
        in->tried = true;
        in->blocked |= !means_to_attack(r, child);
    }
}

/* "The EU is to sanction X": not yet. */
static bool is_to(const atg_relator *r, const atg_vg *v, const atg_clause *child)
{
    const atg_vg *below = atg_rel_vg(r, child);
    return v->copula && below && below->unit == v->unit + 1;
}

/* "boasted of having done it", "admitted breaking into X": of themselves. */
static void boasted(const atg_relator *r, const atg_clause *parent,
                    const atg_clause *child, atg_context *in)
{
    atg_set who = {.n = 0};
    if (child->subject != parent->subject)
        return;
    atg_denote(r, parent->subject, ATG_R_SPEAKER, &who);
    if (!who.n || atg_thing_at(r->a, who.v[0])->type != ATG_ACTOR)
        return;
    in->speakers = who;
    in->self = true;
}

/* "lays out how X hacked Y" */
static bool told_how(const atg_relator *r, const atg_clause *parent,
                     const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    uint32_t t =
        child->subject == ATG_NONE ? 0 : atg_ng_at(r->s, child->subject)->first;
    return child->kind == ATG_C_ADVERBIAL && t > 0 && atg_tok_is(r->a, t - 1, "how") &&
           v && !v->passive &&
           (atg_rel_verb_is(r, v, "say") || atg_rel_verb_is(r, v, "describe"));
}

atg_context atg_below(atg_relator *r, const atg_clause *parent, const atg_context *ctx,
                      const atg_context *outer, const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    atg_context in = *ctx;
    bool nested = child->kind == ATG_C_RELATIVE || child->kind == ATG_C_ADVERBIAL ||
                  child->kind == ATG_C_PARTICIPLE;
    if (nested) { /* a fact beside what the verb says, not under it */
        in = *outer;
        in.speakers = ctx->speakers;
        if (child->kind == ATG_C_RELATIVE && v && !v->passive && !v->negated &&
            parent->subject != ATG_NONE && child->host != parent->subject &&
            atg_rel_verb_tells(r, v, 1u << ATG_EV_ATTRIBUTE | 1u << ATG_EV_LINK))
            in.speakers = speakers_or(atg_rel_speakers(r, parent), in.speakers);
        const atg_vg *own = atg_rel_vg(r, child);
        /* "called on X to stop after Y had accused it": that happened */
        if (child->kind == ATG_C_ADVERBIAL && parent->kind == ATG_C_INFINITIVE && own &&
            own->finite && !ctx->denied && parent->parent != ATG_NONE)
            in.blocked = ATG_AT(r->contexts, atg_context,
                                parent->parent - r->s->clause_at[parent->sentence])
                             ->blocked;
        if (told_how(r, parent, child))
            below_saying(r, parent, &in);
        if (child->kind == ATG_C_RELATIVE && child->bracketed &&
            in.status == ATG_HEDGED) /* "may come from X, whose Y was tied to Z" */
            in.status = ATG_ASSERTED;
        if (child->kind == ATG_C_RELATIVE && child->bracketed && !parent->question &&
            child->host != ATG_NONE &&
            atg_ng_at(r->s, child->host)->mention != ATG_NONE)
            in.blocked = false; /* "will not meet X, who hacked Y" */
        return in;
    }
    bool to = child->kind == ATG_C_INFINITIVE && (!v || is_to(r, v, child));
    if (child->kind == ATG_C_CONDITION || to ||
        (evidence_negated(r, child) && !atg_source_no_qualms(r, child))) {
        in.blocked = true;
        return in;
    }
    bool says = atg_rel_verb_is(r, v, "say") || atg_rel_verb_is(r, v, "think");
    bool decided = (child->kind == ATG_C_INFINITIVE || child->kind == ATG_C_GERUND) &&
                   child->host != ATG_NONE &&
                   atg_word_has(r->a, atg_ng_at(r->s, child->host)->noun, "decision");
    bool told = says && child->kind == ATG_C_COMPLEMENT; /* "set out that", not "to" */
    if (atg_rel_verb_is(r, v, "block") && !decided && !told) {
        in.blocked = true;
    } else if (atg_rel_verb_is(r, v, "deny")) {
        in.denied = true;
        in.speakers = atg_rel_speakers(r, parent);
    } else if (child->kind == ATG_C_COMPLEMENT && child->host != ATG_NONE &&
               atg_dismissed(r, parent)) { /* "any notion that X did it is absurd" */
        in.denied = true;
        in.blocked |= !in.speakers.n;
    } else if (told) {
        below_saying(r, parent, &in);
    } else if (decided) {
        in.blocked = ctx->blocked; /* "the decision of X to impose" */
    } else if (child->kind == ATG_C_INFINITIVE && v) {
        below_infinitive(r, parent, says, child, &in);
    } else if (says && child->kind == ATG_C_GERUND && !v->passive) {
        boasted(r, parent, child, &in);
    } else if (atg_rel_verb_is(r, v, "join") && child->kind == ATG_C_GERUND) {
        atg_set joined = atg_rel_among(r, parent, NULL);
        in.speakers = atg_rel_speakers(r, parent);
        for (uint32_t i = 0; i < joined.n; i++)
            atg_set_add(&in.speakers, joined.v[i]);
    }
    if (child->kind == ATG_C_COMPLEMENT)
        below_finding(r, v, child, &in);
    if (child->kind == ATG_C_COMPLEMENT && child->host != ATG_NONE && !in.denied &&
        told && atg_claim_dismissed(r, child->host)) {
        in.denied = true; /* "said the claims that it did X were unfounded" */
        in.speakers = atg_rel_speakers(r, parent);
    }
    if (child->kind == ATG_C_COMPLEMENT && !told && !in.denied) {
        atg_set who = atg_source_holder(r, parent, child); /* "is convinced that" */
        in.speakers = speakers_or(both(r, who, &in.speakers), in.speakers);
    }
    return in;
}
