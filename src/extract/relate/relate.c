/* Walks the clauses of each sentence: who says it, how surely, and what is stated. */
#include "extract/ties/beside.h"
#include "extract/ties/inroad.h"
#include "extract/ties/loose.h"
#include "extract/relate/reproach.h"
#include "extract/slots/second.h"
#include "extract/voice/source.h"
#include "extract/thing.h"
#include "extract/ties/ties.h"

atg_clause *atg_rel_clause(const atg_relator *r, uint32_t i)
{
    return atg_clause_at(r->s, i);
}

const atg_vg *atg_rel_vg(const atg_relator *r, const atg_clause *c)
{
    return c->vg == ATG_NONE ? NULL : atg_vg_at(r->s, c->vg);
}

bool atg_rel_verb_is(const atg_relator *r, const atg_vg *v, const char *word_class)
{
    return v && atg_vg_has(r->a, v, word_class);
}

bool atg_rel_verb_tells(const atg_relator *r, const atg_vg *v, unsigned events)
{
    const atg_word *w = v ? atg_vg_word(r->a, v) : NULL;
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        if (events & (1u << list[i]->event))
            return true;
    return false;
}

bool atg_rel_fresh(const atg_relator *r, uint32_t sentence)
{
    enum { FRESH = 3 }; /* sentences */
    return r->last_incident != ATG_NONE && r->last_touched + FRESH >= sentence;
}

void atg_rel_hedge(atg_context *ctx)
{
    if (ctx->status == ATG_ASSERTED)
        ctx->status = ATG_HEDGED;
}

void atg_rel_focus(atg_relator *r, uint32_t incident)
{
    if (r->aside && r->last_incident != ATG_NONE)
        return;
    r->last_incident = incident;
    r->last_touched = r->sentence;
}

static void trace_event(const atg_relator *r, const atg_filled *f,
                        const atg_context *ctx)
{
    if (!r->a->trace)
        return;
    g_string_append_printf(r->a->trace, "  frame %s%s%s%s\n", f->frame->name,
                           ctx->blocked ? " (blocked)" : "",
                           ctx->status == ATG_HEDGED ? " (hedged)" : "",
                           ctx->denied ? " (denied)" : "");
}

void atg_rel_run(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                 uint32_t trigger)
{
    trace_event(r, f, ctx);
    if (ctx->blocked) {
        if (ctx->negated)
            atg_self_denial(r, f, ctx);
        return;
    }
    uint32_t outer = r->trigger;
    r->trigger = trigger;
    atg_event_apply(r, f, ctx);
    r->trigger = outer;
}

/* --- speakers --------------------------------------------------------------------- */

/* "London, joined by Ottawa, said", "Le Monde said, citing ANSSI" */
static void joined_by(const atg_relator *r, const atg_clause *c, atg_set *set)
{
    uint32_t end = r->s->clause_at[c->sentence + 1];
    for (uint32_t k = r->s->clause_at[c->sentence]; k < end; k++) {
        const atg_clause *x = atg_rel_clause(r, k);
        const atg_vg *v = atg_rel_vg(r, x);
        if (x->kind != ATG_C_PARTICIPLE || x->parent == ATG_NONE || !v ||
            atg_rel_clause(r, x->parent) != c)
            continue;
        bool cites = atg_prep_is(r->a, v->main, "citing|quoting");
        if (!cites && (!v->passive || !atg_rel_verb_is(r, v, "join")))
            continue;
        atg_set with = cites ? atg_rel_among(r, x, NULL) : atg_rel_agents(r, x);
        for (uint32_t i = 0; i < with.n; i++)
            atg_set_add(set, with.v[i]);
    }
}

void atg_rel_fellows(const atg_relator *r, const atg_clause *c, atg_set *set)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep == ATG_NONE || c->vg == ATG_NONE)
            continue;
        bool behalf = atg_prep_is(r->a, arg->prep, "on behalf of|in the name of");
        if (behalf ||
            (atg_ng_at(r->s, arg->ng)->first < atg_vg_at(r->s, c->vg)->first &&
             atg_prep_is(
                 r->a, arg->prep,
                 "like|together with|along with|alongside|as well as|in concert with|"
                 "in conjunction with|in coordination with|in partnership with|"
                 "in cooperation with|in collaboration with")))
            atg_denote(r, atg_ng_at(r->s, arg->ng)->list, ATG_R_SPEAKER, set);
    }
    joined_by(r, c, set);
}

atg_set atg_rel_speakers(const atg_relator *r, const atg_clause *c)
{
    atg_set set = {.n = 0};
    atg_denote(r, c->subject, ATG_R_SPEAKER, &set);
    if (set.n)
        atg_rel_fellows(r, c, &set);
    return set;
}

/* "it is said by X": the speakers of a passive verb, or of the bare object (by NULL).
 */
atg_set atg_rel_among(const atg_relator *r, const atg_clause *c, const char *by)
{
    atg_set who = {.n = 0};
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE &&
            (by ? arg->prep != ATG_NONE && atg_prep_is(r->a, arg->prep, by)
                : arg->prep == ATG_NONE))
            atg_denote(r, atg_ng_at(r->s, arg->ng)->list, ATG_R_SPEAKER, &who);
    }
    return who;
}

atg_set atg_rel_agents(const atg_relator *r, const atg_clause *c)
{
    return atg_rel_among(r, c, "by");
}

/* "As alleged in the indictment", "as stated by X". */
static bool as_told_in(const atg_relator *r, uint32_t prep)
{
    return prep > 1 && atg_prep_is(r->a, prep, "in|by") &&
           atg_prep_is(r->a, prep - 2, "as") &&
           atg_prep_is(r->a, prep - 1,
                       "alleged|stated|described|detailed|charged|outlined|reported|"
                       "noted|documented|set");
}

/* "according to X" among what the clause has, or before its subject. */
static void source_phrase(const atg_relator *r, const atg_clause *c, atg_context *ctx)
{
    if (c->kind != ATG_C_MAIN && c->kind != ATG_C_COMPLEMENT)
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE || arg->ng == ATG_NONE)
            continue;
        const atg_ng *g = atg_ng_at(r->s, arg->ng);
        bool source = atg_tok_word(r->a, arg->prep, ATG_WORD_CUE, "source") != NULL ||
                      as_told_in(r, arg->prep);
        bool view = atg_prep_is(r->a, arg->prep, "in|by") &&
                    atg_word_has(r->a, g->noun, "finding");
        if (!source && !view)
            continue;
        atg_set set = {.n = 0};
        if (view && g->owner != ATG_NONE)
            atg_set_add(&set, g->owner);
        else
            atg_denote(r, g->list, ATG_R_SPEAKER, &set);
        if (set.n)
            ctx->speakers = set;
        ctx->charged |= source && atg_word_has(r->a, g->noun, "charge");
    }
}

/* '"...," the minister said of the attack': what is said is about the attack. */
static void topic_of(atg_relator *r, const atg_clause *said)
{
    for (guint i = 0; i < said->args->len; i++) {
        const atg_arg *arg = ATG_AT(said->args, atg_arg, i);
        uint32_t thing =
            arg->ng == ATG_NONE || arg->prep == ATG_NONE ||
                    !atg_prep_is(r->a, arg->prep, "of|about|regarding|after|following")
                ? ATG_NONE
                : atg_ng_at(r->s, arg->ng)->thing;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
            atg_rel_focus(r, thing);
    }
}

static void floating_speaker(atg_relator *r, const atg_clause *c, atg_context *ctx)
{
    if (c->speaker == ATG_NONE)
        return;
    atg_clause *said = atg_rel_clause(r, c->speaker);
    const atg_vg *v = atg_rel_vg(r, said);
    atg_set set = atg_rel_speakers(r, said);
    topic_of(r, said);
    if (set.n) {
        ctx->speakers = set;
        r->last_speakers = set;
    }
    ctx->charged |= said->subject != ATG_NONE && /* ", the indictment says" */
                    atg_word_has(r->a, atg_ng_at(r->s, said->subject)->noun, "charge");
    if (atg_rel_verb_is(r, v, "think"))
        atg_rel_hedge(ctx);
    if (v && (v->negated || v->planned))
        ctx->blocked = true;
}

/* --- frames ----------------------------------------------------------------------- */

static atg_str verb_lemma(const atg_relator *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    return w ? w->lemma : v->copula ? ATG_STR("be") : ATG_STR_NONE;
}

/* The frame of the verb that fills best. */
static bool best_frame(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                       atg_filled *best)
{
    size_t n = 0;
    const atg_frame *const *list =
        atg_frames_of(r->frames, ATG_F_VERB, verb_lemma(r, v), &n);
    best->frame = NULL;
    atg_filled f;
    for (size_t i = 0; i < n; i++)
        if (atg_fill_clause(r, list[i], c, v, &f) &&
            (!best->frame || f.score > best->score))
            *best = f;
    return best->frame != NULL;
}

static bool has_frames(const atg_relator *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    size_t n = 0;
    if (w)
        atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n);
    return n > 0;
}

static void verb_frames(atg_relator *r, uint32_t clause, const atg_context *ctx)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    const atg_vg *v = atg_rel_vg(r, c);
    atg_filled best;
    bool filled = best_frame(r, c, v, &best);
    bool victimless =
        !filled || (best.frame->event == ATG_EV_ATTACK && !best.role[ATG_R_TARGET].n);
    if (victimless && atg_inroad_attack(r, c, ctx))
        return;
    if (filled) {
        atg_rel_run(r, &best, ctx, v->main);
        return;
    }
    if (ctx->blocked || !has_frames(r, v) || atg_without(r->a, ATG_LAYER_PARSER))
        return;
    atg_clause again;
    atg_vg vg;
    if (!atg_second_reading(r, clause, &again, &vg))
        return;
    if (best_frame(r, &again, &vg, &best))
        atg_rel_run(r, &best, ctx, v->main);
    g_array_free(again.args, TRUE);
}

/* "a call for sanctions", "the threat of charges" */
static bool only_proposed(const atg_relator *r, const atg_ng *g)
{
    uint32_t u = g->unit;
    if (g->prep == ATG_NONE)
        return false;
    while (u > 0 && atg_unit_at(r->s, u)->first > g->prep)
        u--;
    const atg_unit *x = u > 0 ? atg_unit_at(r->s, u - 1) : NULL;
    return x && x->kind == ATG_U_NG &&
           atg_word_has(r->a, atg_ng_at(r->s, x->index)->noun, "proposal");
}

/* Nouns that tell of an event: "charges against X", "the attribution of A to B by C".
 * light: who does it, where a light verb has the noun for its object; over: the clause
 * behind whose passive verb the noun's phrases may stand, or NULL. */
static void noun_frames(atg_relator *r, uint32_t i, const atg_context *ctx,
                        const atg_set *light, uint32_t subject, const atg_clause *over)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->noun == ATG_NONE || g->mention != ATG_NONE)
        return;
    if (g->prep != ATG_NONE && atg_word_has(r->a, g->noun, "arrest") &&
        atg_prep_is(r->a, g->prep, "for"))
        return; /* "a warrant for the arrest of": no arrest yet */
    if (only_proposed(r, g))
        return;
    size_t n;
    atg_str lemma = atg_lexicon_word(r->a->lex, g->noun)->lemma;
    const atg_frame *const *list = atg_frames_of(r->frames, ATG_F_NOUN, lemma, &n);
    for (size_t k = 0; k < n; k++) {
        atg_filled f;
        if (!(over ? atg_fill_noun_over(r, list[k], i, over, &f)
                   : atg_fill_noun(r, list[k], i, subject, &f)))
            continue;
        if (!f.role[ATG_R_SPEAKER].n && light)
            f.role[ATG_R_SPEAKER] = *light;
        atg_context inner = *ctx;
        inner.blocked = inner.blocked || g->negated;
        atg_rel_run(r, &f, &inner, g->head);
        return;
    }
}

/* A named group whose own words say who is behind it: "the Chinese state-backed group
 * APT31". */
static void backed_group(atg_relator *r, uint32_t i, const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->thing == ATG_NONE || g->backer == ATG_NONE || ctx->blocked || ctx->denied ||
        atg_thing_at(r->a, g->thing)->type != ATG_ACTOR)
        return;
    if (!atg_found_add(r->a, g->thing, ATG_AFFILIATED_WITH, g->backer, ctx->status,
                       ATG_KIND_NONE, ctx->sentence, "group/backed"))
        return;
    atg_said_by(r, g->thing, ctx, "group/backed");
}

/* "Iran's fingerprints were all over it", "the hand of X is seen in it": what was done
 * stands behind the verb. */
static bool traces(const atg_relator *r, uint32_t i)
{
    uint32_t noun = atg_ng_at(r->s, i)->noun;
    return atg_word_has(r->a, noun, "evidence") ||
           atg_word_has(r->a, noun, "involvement");
}

/* --- clauses ---------------------------------------------------------------------- */

/* "suspected of ties to Y", "known for its links with": whose ties they are. */
static bool suspected_of(const atg_relator *r, const atg_vg *v, const atg_arg *arg)
{
    return v && v->passive && arg->prep != ATG_NONE &&
           atg_prep_is(r->a, arg->prep, "of|for|over") &&
           atg_word_has(r->a, atg_ng_at(r->s, arg->ng)->noun, "affiliation");
}

static void groups_of_clause(atg_relator *r, uint32_t clause, const atg_context *outer)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    const atg_vg *v = atg_rel_vg(r, c);
    atg_context within = *outer; /* "ruled out Russian involvement" */
    within.blocked |= atg_rel_verb_is(r, v, "block") && !atg_rel_verb_is(r, v, "light");
    const atg_context *ctx = &within;
    atg_set light = {.n = 0};
    bool is_light = atg_rel_verb_is(r, v, "light");
    if (is_light) /* "were announced by X" */
        light = v->passive ? atg_rel_agents(r, c) : atg_rel_speakers(r, c);
    for (uint32_t k = c->subject; k != ATG_NONE; k = atg_ng_at(r->s, k)->next) {
        atg_incident_group(r, k, ctx, false);
        backed_group(r, k, ctx);
        atg_own_tools(r, k, ctx);
        atg_own_role(r, k, ctx);
        bool over = v && ((is_light && v->passive) ||
                          ((v->passive || v->copula) && traces(r, k)));
        noun_frames(r, k, ctx, light.n && v->passive ? &light : NULL, ATG_NONE,
                    over ? c : NULL);
    }
    atg_context told = within;
    if (v && !v->passive && !atg_rel_verb_is(r, v, "deny") &&
        (atg_rel_verb_is(r, v, "regard") ||
         atg_rel_verb_is(r, v, "say"))) { /* "Kyiv saw the hand of X in Y" */
        atg_set who = atg_rel_speakers(r, c);
        told.speakers = who.n ? who : told.speakers;
        if (atg_rel_verb_is(r, v, "hedge"))
            atg_rel_hedge(&told);
        ctx = &told;
    }
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        bool called =
            arg->prep != ATG_NONE && atg_rel_verb_is(r, v, "deny") &&
            atg_prep_is(r->a, arg->prep, "as"); /* "dismissed as a campaign" */
        if (arg->ng == ATG_NONE || called)
            continue;
        atg_incident_group(r, arg->ng, ctx, v && v->passive);
        backed_group(r, arg->ng, ctx);
        atg_own_tools(r, arg->ng, ctx);
        atg_own_role(r, arg->ng, ctx);
        bool have = atg_tok_is(r->a, v ? v->main : ATG_NONE, "has") ||
                    atg_tok_is(r->a, v ? v->main : ATG_NONE, "have") ||
                    atg_tok_is(r->a, v ? v->main : ATG_NONE, "had");
        bool aim = arg->prep != ATG_NONE && v && !v->passive && /* "with a focus on" */
                   atg_prep_is(r->a, arg->prep, "with") &&
                   atg_word_has(r->a, atg_ng_at(r->s, arg->ng)->noun, "aim");
        bool its = (have && arg->prep == ATG_NONE) || aim || suspected_of(r, v, arg);
        noun_frames(r, arg->ng, ctx, light.n ? &light : NULL,
                    its ? c->subject : ATG_NONE,
                    is_light && c->rel_prep != ATG_NONE ? c : NULL);
    }
}

/* "X has a history of hacking", "has made a name for hacking": X hacks. */
static bool has_habit(const atg_relator *r, const atg_clause *c,
                      const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, c);
    return child->kind == ATG_C_GERUND && child->host != ATG_NONE && v && !v->passive &&
           c->subject != ATG_NONE && child->subject == child->host &&
           atg_prep_is(r->a, v->main, "has|have|had|having|made|boasts|built|earned") &&
           atg_tok_word(r->a, atg_ng_at(r->s, child->host)->head, ATG_WORD_CUE,
                        "habit");
}

static void children(atg_relator *r, uint32_t clause, const atg_context *ctx,
                     const atg_context *outer)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    uint32_t end = r->s->clause_at[c->sentence + 1];
    const atg_vg *v = atg_rel_vg(r, c);
    for (uint32_t k = r->s->clause_at[c->sentence]; k < end; k++) {
        atg_clause *child = atg_rel_clause(r, k);
        if (child->parent != clause || child->used)
            continue;
        atg_context in = atg_below(r, c, ctx, outer, child);
        if (child->kind == ATG_C_INFINITIVE && child->host != ATG_NONE &&
            atg_word_has(r->a, atg_ng_at(r->s, child->host)->noun, "decision")) {
            uint32_t who = atg_ng_phrase(r->a, r->s, child->host, "of|by");
            if (who == ATG_NONE)
                who = atg_ng_at(r->s, child->host)->possessor;
            if (who != ATG_NONE)
                child->subject = atg_ng_at(r->s, who)->list;
        }
        if (atg_rel_verb_is(r, v, "join") && child->kind == ATG_C_GERUND)
            child->subject = ATG_NONE;
        if (atg_source_shares(r, c, child) ||
            has_habit(r, c, child)) /* "has a history of spying on X" */
            child->subject = c->subject;
        atg_set saved = r->touched;
        r->touched.n = 0;
        atg_evaluate(r, k, &in);
        if (in.denied && !ctx->denied && !in.blocked && child->kind != ATG_C_RELATIVE) {
            if (!r->touched.n)
                atg_set_add(&r->touched, atg_focus(r, &in.speakers));
            for (uint32_t i = 0; i < r->touched.n; i++)
                atg_deny(r, &in.speakers, r->touched.v[i], ctx, "deny/clause");
        }
        atg_set inner = r->touched;
        r->touched = saved;
        for (uint32_t i = 0; i < inner.n; i++)
            atg_set_add(&r->touched, inner.v[i]);
    }
}

/* "may soon blame X": who may speak has not spoken. */
static bool may_yet(const atg_relator *r, const atg_vg *v)
{
    return !v->passive && !v->perfect && atg_prep_is(r->a, v->first, "may|might") &&
           atg_rel_verb_tells(r, v,
                              1u << ATG_EV_ACCUSE | 1u << ATG_EV_ATTRIBUTE |
                                  1u << ATG_EV_CONDEMN | 1u << ATG_EV_SANCTION |
                                  1u << ATG_EV_CHARGE);
}

/* "X will be subject to a travel ban", said of somebody: what sanctions that are
 * imposed mean, no plan. */
static bool takes_effect(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    if (!v->planned || v->could || v->negated || c->subject == ATG_NONE ||
        !atg_prep_is(r->a, v->first, "will|would"))
        return false;
    uint32_t who = atg_ng_at(r->s, c->subject)->thing;
    atg_ntype type = who == ATG_NONE ? ATG_COUNTRY : atg_thing_at(r->a, who)->type;
    if (type != ATG_PERSON && type != ATG_ACTOR && type != ATG_ORGANIZATION)
        return false;
    const atg_sent *s = &r->a->sents[c->sentence];
    bool effect = false;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        if (atg_prep_is(r->a, t, "if|unless|whether|could|should"))
            return false;
        effect |= t > v->first &&
                  atg_prep_is(r->a, t, "ban|bans|freeze|freezes|frozen|barred");
    }
    return effect;
}

void atg_evaluate(atg_relator *r, uint32_t clause, const atg_context *outer)
{
    atg_clause *c = atg_rel_clause(r, clause);
    if (c->used)
        return;
    c->used = true;
    bool aside = r->aside;
    r->aside = aside || c->kind == ATG_C_RELATIVE;
    atg_context ctx = *outer;
    const atg_vg *v = atg_rel_vg(r, c);
    if (c->kind == ATG_C_CONDITION || c->question)
        ctx.blocked = true;
    floating_speaker(r, c, &ctx);
    source_phrase(r, c, &ctx);
    if (atg_without(r->a, ATG_LAYER_SPEAKER))
        ctx.speakers.n = r->last_speakers.n = r->issuer.n = 0;
    bool possible = v && v->planned && v->could && atg_rel_verb_is(r, v, "possible");
    if (possible) /* "could be linked to" */
        atg_rel_hedge(&ctx);
    possible |= v && v->planned && atg_prep_is(r->a, v->first, "can") &&
                atg_rel_verb_is(r, v, "say"); /* "I can confirm that" */
    possible |= v && takes_effect(r, c, v);
    ctx.negated = v && v->negated && !v->planned && !ctx.blocked;
    if (v && (v->negated || (v->planned && !possible) || may_yet(r, v)))
        ctx.blocked = true;
    if (v && v->hedged)
        atg_rel_hedge(&ctx);
    if (c->subject != ATG_NONE) {
        const atg_ng *g = atg_ng_at(r->s, c->subject);
        if (g->doubted)
            atg_rel_hedge(&ctx);
        if (g->negated || (g->first > 0 && atg_tok_is(r->a, g->first - 1, "neither")))
            ctx.blocked = true;
    }
    *ATG_AT(r->contexts, atg_context, clause - r->s->clause_at[c->sentence]) = ctx;
    groups_of_clause(r, clause, &ctx);
    if (v)
        verb_frames(r, clause, &ctx);
    atg_had_attack(r, c, &ctx);
    atg_means(r, c, &ctx);
    atg_tools_listed(r, c, &ctx);
    atg_follow(r, c, &ctx);
    atg_echo(r, c, &ctx);
    atg_attackers_told(r, c, &ctx);
    atg_behind_it(r, c, &ctx);
    atg_subject_modifiers(r, clause, &ctx);
    atg_condemning_subject(r, c, &ctx);
    atg_equation(r, clause, &ctx);
    atg_victims_listed(r, c, &ctx);
    atg_predicates(r, clause, &ctx);
    children(r, clause, &ctx, outer);
    r->aside = aside;
}

static uint32_t thing_if(const atg_relator *r, uint32_t ng, bool service)
{
    uint32_t thing = ng == ATG_NONE ? ATG_NONE : atg_ng_at(r->s, ng)->thing;
    if (thing == ATG_NONE)
        return ATG_NONE;
    bool fits = service ? atg_thing_is_service(r->a, thing)
                        : atg_thing_at(r->a, thing)->type == ATG_ACTOR;
    return fits ? thing : ATG_NONE;
}

/* "Unit 74455, known to analysts as Sandworm", "Sandworm (Unit 74455)": a service's
 * unit and the name a group goes by. */
static void alias_ties(atg_relator *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_rel_clause(r, i);
        const atg_vg *v = atg_rel_vg(r, c);
        if (!v || v->negated || !v->passive || !atg_rel_verb_is(r, v, "alias"))
            continue;
        uint32_t unit = thing_if(r, c->host != ATG_NONE ? c->host : c->subject, true);
        for (guint k = 0; unit != ATG_NONE && k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            uint32_t group =
                arg->prep != ATG_NONE && atg_prep_is(r->a, arg->prep, "as|by")
                    ? thing_if(r, arg->ng, false)
                    : ATG_NONE;
            atg_found_add(r->a, group, ATG_AFFILIATED_WITH, unit, ATG_ASSERTED,
                          ATG_KIND_NONE, c->sentence, "alias/unit");
        }
    }
    for (guint u = 0; u + 3 < r->s->units->len; u++) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x[0].kind != ATG_U_NG || x[1].kind != ATG_U_OPEN || x[2].kind != ATG_U_NG ||
            x[3].kind != ATG_U_CLOSE)
            continue;
        uint32_t unit = thing_if(r, x[0].index, true), group;
        group = thing_if(r, unit == ATG_NONE ? x[0].index : x[2].index, false);
        if (unit == ATG_NONE)
            unit = thing_if(r, x[2].index, true);
        if (unit != ATG_NONE)
            atg_found_add(r->a, group, ATG_AFFILIATED_WITH, unit, ATG_ASSERTED,
                          ATG_KIND_NONE, atg_ng_at(r->s, x[0].index)->sentence,
                          "alias/unit");
    }
}

/* Bodies named in the set's own words: "seven GRU officers". */
static void own_words(const atg_relator *r, const atg_ng *g, atg_set *bodies)
{
    const atg_mention *m = atg_mention_at(r->a, g->mention);
    uint32_t end = m->first + m->count;
    for (uint32_t i = m->first; i < end;) {
        atg_str words[16];
        uint32_t n = 0;
        while (n < 16 && i + n < end) {
            words[n] = r->a->toks[i + n].text;
            n++;
        }
        atg_name_hit hits[4];
        size_t n_hits = 0;
        size_t used = atg_name_match(r->a, words, n, 0, false, hits, 4, &n_hits);
        for (size_t k = 0; k < n_hits; k++) {
            const atg_entity *e = atg_lexicon_entity(r->a->lex, hits[k].entity);
            bool body = e->type == ATG_AGENCY || e->type == ATG_ACTOR;
            if (body)
                atg_set_add(bodies, atg_thing_of_entity(r->a, hits[k].entity));
        }
        i += used ? (uint32_t)used : 1;
    }
}

static void affiliate_set(const atg_relator *r, const atg_ng *g, const atg_set *bodies)
{
    for (uint32_t k = 0; k < bodies->n; k++)
        if (atg_thing_at(r->a, bodies->v[k])->type != ATG_COUNTRY)
            atg_found_add(r->a, g->thing, ATG_AFFILIATED_WITH, bodies->v[k],
                          ATG_ASSERTED, ATG_KIND_NONE, g->sentence, "counted/of");
}

/* Whose the members of counted sets are: "four MSS hackers", "five officers of Unit
 * 61398". */
static void counted_sets(atg_relator *r)
{
    for (guint i = 0; i < r->s->ngs->len; i++) {
        const atg_ng *g = atg_ng_at(r->s, i);
        if (g->mention == ATG_NONE ||
            atg_mention_at(r->a, g->mention)->kind != ATG_M_COUNTED ||
            g->thing == ATG_NONE)
            continue;
        uint32_t of = atg_ng_phrase(r->a, r->s, i, "of|from|at|in");
        atg_set bodies = {.n = 0};
        bool deed = of != ATG_NONE && /* "in the campaign breach" */
                    atg_word_has(r->a, atg_ng_at(r->s, of)->noun, "incident");
        if (of != ATG_NONE && !deed)
            atg_denote(r, atg_ng_at(r->s, of)->list, ATG_R_BODY, &bodies);
        own_words(r, g, &bodies);
        affiliate_set(r, g, &bodies);
    }
}

static bool all_quoted(const atg_relator *r, const atg_sent *sent)
{
    uint32_t plain = 0;
    for (uint32_t i = sent->first; i < sent->first + sent->count; i++) {
        uint8_t t = r->a->toks[i].tag;
        if (!r->a->toks[i].quoted && t != ATG_T_PERIOD && t != ATG_T_LQUOTE &&
            t != ATG_T_RQUOTE)
            plain++;
    }
    return sent->count && plain == 0;
}

/* The token a clause begins at, or its verb where it has no subject. */
static uint32_t begins(const atg_relator *r, uint32_t clause)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    const atg_vg *v = atg_rel_vg(r, c);
    return c->subject != ATG_NONE ? atg_ng_at(r->s, c->subject)->first
           : v                    ? v->first
                                  : 0;
}

/* "We believe", "Our analysis shows": not in the words of others. */
static bool in_first_person(const atg_relator *r, const atg_sent *s)
{
    for (uint32_t t = s->first; r->us.n && t < s->first + s->count; t++)
        if (!r->a->toks[t].quoted && atg_prep_is(r->a, t, "we|our"))
            return true;
    return false;
}

static void sentence_relations(atg_relator *r, uint32_t sentence)
{
    const atg_sent *sent = &r->a->sents[sentence];
    atg_context ctx = {.status = ATG_ASSERTED, .sentence = sentence};
    /* a quotation that goes on from the sentence before has its speaker */
    if (all_quoted(r, sent)) {
        atg_set who = {.n = 0}; /* or it begins there, and who speaks follows */
        atg_source_quote(r, sentence, &who);
        if (who.n)
            r->last_speakers = who;
        ctx.speakers = r->last_speakers;
    } else {
        ctx.speakers = r->issuer.n || !in_first_person(r, sent) ? r->issuer : r->us;
    }
    uint32_t end = r->s->clause_at[sentence + 1];
    g_array_set_size(r->contexts, 0);
    g_array_set_size(r->contexts, end - r->s->clause_at[sentence]);
    /* a source named inside a nested clause speaks for the whole sentence */
    for (uint32_t c = r->s->clause_at[sentence]; c < end; c++) {
        atg_clause whole = *atg_rel_clause(r, c);
        whole.kind = ATG_C_MAIN;
        source_phrase(r, &whole, &ctx);
    }
    atg_source_aside(r, sentence, &ctx);
    atg_source_topic(r, sentence);
    atg_context behind = ctx; /* of a colon */
    uint32_t colon;
    behind.speakers.n = 0;
    atg_source_colon(r, sentence, &behind.speakers, &colon);
    for (uint32_t c = r->s->clause_at[sentence]; c < end; c++)
        if (atg_rel_clause(r, c)->parent == ATG_NONE)
            atg_evaluate(r, c, colon < begins(r, c) ? &behind : &ctx);
    for (uint32_t c = r->s->clause_at[sentence]; c < end; c++)
        atg_evaluate(r, c, &ctx);
    atg_source_behind(r, sentence);
    atg_source_too(r, sentence);
    atg_reproach(r, sentence);
    atg_deny_said(r, sentence);
    if (end == r->s->clause_at[sentence] || atg_without(r->a, ATG_LAYER_TIES))
        return;
    atg_ties_find(r, sentence, ATG_AT(r->contexts, atg_context, 0));
    atg_aftermath(r, sentence, ATG_AT(r->contexts, atg_context, 0));
    atg_loose_ties(r, sentence, ATG_AT(r->contexts, atg_context, 0));
    atg_beside_ties(r, sentence, ATG_AT(r->contexts, atg_context, 0));
}

void atg_relations_find(atg_analysis *a, atg_syntax *s, const atg_frames *frames)
{
    atg_relator r = {.a = a, .s = s, .frames = frames, .last_incident = ATG_NONE};
    r.contexts = g_array_new(FALSE, TRUE, sizeof(atg_context));
    atg_issuer_find(&r);
    atg_us_find(&r);
    atg_backers_find(&r);
    alias_ties(&r);
    counted_sets(&r);
    r.first_row = a->found->len;
    uint32_t *turns = atg_turns(a);
    for (uint32_t i = 0; i < a->n_sents; i++) {
        if (a->trace)
            atg_syntax_trace(a, s, i);
        r.sentence = i;
        if (turns) {
            r.issuer.n = 0;
            if (turns[i] != ATG_NONE)
                atg_set_add(&r.issuer, turns[i]);
            r.us = r.issuer;
        }
        sentence_relations(&r, i);
    }
    g_free(turns);
    atg_suspects_tie(&r);
    atg_means_settle(&r);
    g_array_free(r.contexts, TRUE);
}
