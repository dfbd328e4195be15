/* Who did it, told of those without a name: "the hackers worked for the FSB", "the
 * intruders were from APT28", "behind it stood X". */
#include "extract/relate/recall.h"
#include "extract/relate/relate.h"
#include "extract/thing.h"

/* "the hackers", "the attackers", "those responsible": of the attack spoken of. */
static bool the_attackers(const atg_relator *r, uint32_t ng)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (g->mention != ATG_NONE || g->owner != ATG_NONE || g->negated ||
        g->next != ATG_NONE || g->list != ng)
        return false;
    if (g->count == 1 && atg_prep_is(r->a, g->head, "they"))
        return g->thing == ATG_NONE && g->named_by == ATG_NONE;
    if (atg_prep_is(r->a, g->first, "those"))
        return atg_prep_is(r->a, g->first + 1, "responsible|behind");
    return g->definite && (atg_word_has(r->a, g->noun, "hackers") ||
                           atg_word_has(r->a, g->noun, "suspect"));
}

/* Is it somebody of whom one says that hackers were or worked for him? */
static bool hires_hackers(const atg_relator *r, uint32_t thing, bool state)
{
    atg_ntype t = atg_thing_at(r->a, thing)->type;
    return t == ATG_ACTOR || (t == ATG_COUNTRY && state) ||
           (t == ATG_AGENCY && (state || atg_thing_is_service(r->a, thing)));
}

typedef struct telling {
    bool state; /* states and all their bodies count, not only their services */
    bool whole; /* a sentence of its own: it accuses where no incident is spoken of */
    const char *pattern;
} telling;

static void done_by(atg_relator *r, const atg_set *who, const telling *how,
                    const atg_context *ctx)
{
    bool fresh = atg_rel_fresh(r, ctx->sentence);
    for (uint32_t i = 0; i < who->n; i++) {
        if (!hires_hackers(r, who->v[i], how->state) ||
            atg_set_has(&ctx->speakers, who->v[i]))
            continue;
        if (fresh)
            atg_performed(r, r->last_incident, who->v[i], ctx, how->pattern);
        else if (how->whole) /* of an attack that is no thing of the text */
            atg_accused(r, who->v[i], ctx, how->pattern);
    }
}

/* "paid the culprits, X": at a group of the clause. */
static void named_beside(atg_relator *r, uint32_t ng, const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (!the_attackers(r, ng) || g->thing == ATG_NONE || g->apposed != ATG_NONE ||
        atg_thing_at(r->a, g->thing)->type != ATG_ACTOR ||
        !atg_rel_fresh(r, ctx->sentence) ||
        atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, r->last_incident) !=
            ATG_NONE)
        return;
    for (uint32_t t = g->first; t < g->head; t++)
        if (r->a->toks[t].mention != ATG_NONE)
            return; /* "the Lazarus hackers" */
    atg_performed(r, r->last_incident, g->thing, ctx, "attackers/named");
}

/* "the group", "the attackers", with a name behind it or not. */
static bool heads_attackers(const atg_relator *r, uint32_t ng)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (the_attackers(r, ng))
        return true;
    return g->definite && g->count > 2 && g->next == ATG_NONE &&
           atg_prep_is(r->a, g->first, "the|its|these") &&
           (atg_tok_word(r->a, g->first + 1, ATG_WORD_NOUN, "hackers") ||
            atg_tok_word(r->a, g->first + 1, ATG_WORD_NOUN, "group")) &&
           r->a->toks[g->first + 2].mention == g->mention && g->mention != ATG_NONE;
}

/* "X calls the attackers Y", "X tracks the group as Y", "X called him the mastermind":
 * of the attack spoken of not long before, by X. */
static void called_by(atg_relator *r, const atg_clause *c, const atg_vg *v,
                      const atg_context *ctx)
{
    if (v->passive || v->copula || r->last_incident == ATG_NONE ||
        r->last_touched + 2 < c->sentence ||
        !(atg_rel_verb_is(r, v, "alias") ||
          atg_prep_is(r->a, v->main, "identified|describes|described|identifies")))
        return;
    atg_set who = {.n = 0};
    bool told = false;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || atg_ng_at(r->s, arg->ng)->first < v->main ||
            (arg->prep != ATG_NONE && !atg_prep_is(r->a, arg->prep, "as")))
            continue;
        const atg_ng *g = atg_ng_at(r->s, arg->ng);
        bool suspect = g->definite && atg_word_has(r->a, g->noun, "suspect");
        told |= heads_attackers(r, arg->ng) || suspect;
        atg_denote(r, arg->ng, ATG_R_CULPRIT, &who);
    }
    atg_context inner = *ctx;
    atg_set by = atg_rel_speakers(r, c);
    if (by.n)
        inner.speakers = by;
    for (uint32_t i = 0; told && i < who.n; i++) {
        atg_ntype t = atg_thing_at(r->a, who.v[i])->type;
        if ((t == ATG_ACTOR || t == ATG_PERSON) &&
            !atg_set_has(&inner.speakers, who.v[i]))
            atg_performed(r, r->last_incident, who.v[i], &inner, "attackers/called");
    }
}

/* "worked for X", "belonged to X", "are backed by X", "have been linked to X" */
static void worked_for(atg_relator *r, const atg_clause *c, const atg_vg *v,
                       const atg_context *ctx)
{
    size_t n;
    const atg_frame *const *list = atg_vg_frames(r->a, r->frames, v, &n);
    telling how = {true, c->kind == ATG_C_MAIN || c->kind == ATG_C_COMPLEMENT,
                   "attackers/work"};
    for (size_t k = 0; k < n; k++) {
        atg_filled f;
        if (list[k]->event != ATG_EV_AFFILIATE)
            continue;
        atg_fill_clause(r, list[k], c, v, &f);
        atg_context inner = *ctx;
        if (list[k]->hedged)
            atg_rel_hedge(&inner);
        done_by(r, &f.role[ATG_R_BODY], &how, &inner);
        done_by(r, &f.role[ATG_R_GROUP], &how, &inner);
        done_by(r, &f.role[ATG_R_SERVICE], &how, &inner);
    }
}

/* "were from APT28", "were members of APT28", "were officers of the GRU" */
static void they_were(atg_relator *r, const atg_clause *c, const atg_vg *v,
                      const atg_context *ctx)
{
    atg_set who = {.n = 0};
    for (guint i = 0; i < c->args->len && !who.n; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || atg_ng_at(r->s, arg->ng)->first < v->main)
            continue;
        if (arg->prep != ATG_NONE && !atg_prep_is(r->a, arg->prep, "from|with|of"))
            return;
        atg_denote(r, arg->ng, ATG_R_CULPRIT, &who);
    }
    telling how = {false, false, "attackers/were"};
    done_by(r, &who, &how, ctx);
}

/* "said that it was his work", "this was China's doing": of the attack spoken of. */
static void own_work(atg_relator *r, const atg_clause *c, const atg_vg *v,
                     const atg_context *ctx)
{
    if (!v->copula || c->subject == ATG_NONE || r->last_incident == ATG_NONE ||
        r->last_touched + 1 < c->sentence || !c->args->len)
        return;
    const atg_ng *g = atg_ng_at(r->s, c->subject);
    const atg_arg *arg = ATG_AT(c->args, atg_arg, 0);
    if (!atg_prep_is(r->a, g->head, "it|this|that") || g->count != 1 ||
        arg->ng == ATG_NONE || arg->prep != ATG_NONE)
        return;
    const atg_ng *x = atg_ng_at(r->s, arg->ng);
    bool own = r->a->toks[x->first].tag == ATG_T_PRPS;
    if (!atg_prep_is(r->a, x->head, "work|doing|handiwork") ||
        (x->owner == ATG_NONE && !own))
        return;
    uint32_t who = own && ctx->speakers.n == 1 ? ctx->speakers.v[0] : x->owner;
    if (who == ATG_NONE)
        return;
    atg_ntype t = atg_thing_at(r->a, who)->type;
    atg_context inner = *ctx;
    inner.self = atg_set_has(&ctx->speakers, who);
    bool did = t == ATG_ACTOR || (!inner.self && hires_hackers(r, who, true)) ||
               (t == ATG_PERSON &&
                atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, who) == ATG_NONE);
    if (did)
        atg_performed(r, r->last_incident, who, &inner, "attackers/work");
}

void atg_attackers_told(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(r, c);
    for (guint i = 0; v && !ctx->blocked && !ctx->denied && i < c->args->len; i++)
        if (ATG_AT(c->args, atg_arg, i)->ng != ATG_NONE)
            named_beside(r, ATG_AT(c->args, atg_arg, i)->ng, ctx);
    if (v && !ctx->blocked && !ctx->denied)
        called_by(r, c, v, ctx);
    if (v && !ctx->blocked && !ctx->denied)
        own_work(r, c, v, ctx);
    uint32_t who = c->kind == ATG_C_PARTICIPLE || c->kind == ATG_C_RELATIVE
                       ? (c->host != ATG_NONE ? c->host : c->subject)
                       : c->subject;
    if (!v || ctx->blocked || ctx->denied || who == ATG_NONE || !the_attackers(r, who))
        return;
    if (v->copula)
        they_were(r, c, v, ctx);
    else
        worked_for(r, c, v, ctx);
}

/* "Behind it stood X", "Behind the attack were X and Y" */
void atg_behind_it(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || ctx->blocked || ctx->denied || c->subject != ATG_NONE || v->passive ||
        !c->args->len)
        return;
    const atg_arg *behind = ATG_AT(c->args, atg_arg, 0);
    if (behind->prep == ATG_NONE || behind->ng == ATG_NONE || behind->prep > v->first ||
        !atg_prep_is(r->a, behind->prep, "behind") ||
        !(v->copula || atg_prep_is(r->a, v->main,
                                   "stood|stands|stand|lay|lies|lurked|lurks|loomed|"
                                   "looms|sat|sits|hid|hides")))
        return;
    atg_set what = {.n = 0}, who = {.n = 0};
    atg_denote(r, behind->ng, ATG_R_INCIDENT, &what);
    for (guint i = 1; i < c->args->len && !who.n; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep == ATG_NONE &&
            atg_ng_at(r->s, arg->ng)->first > v->main)
            atg_denote(r, arg->ng, ATG_R_CULPRIT, &who);
    }
    for (uint32_t i = 0; i < what.n; i++)
        for (uint32_t k = 0; k < who.n; k++)
            if (atg_thing_at(r->a, what.v[i])->type == ATG_INCIDENT &&
                !atg_set_has(&ctx->speakers, who.v[k]))
                atg_performed(r, what.v[i], who.v[k], ctx, "behind/turned");
}
