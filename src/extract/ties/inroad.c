/* What hackers do to the machines of somebody is an attack on him, whatever the verb:
 * "helped itself to the customer files of X", "the intruders roamed X's network". */
#include "extract/ties/inroad.h"
#include "extract/slots/fill_work.h"
#include "extract/thing.h"
#include "lexicon/lists.h"

bool atg_ng_hostile(const atg_analysis *a, const atg_ng *g)
{
    if (g->negated || g->possessive)
        return false;
    if (g->backer != ATG_NONE || atg_word_has(a, g->noun, "hackers"))
        return true;
    return g->thing != ATG_NONE && atg_thing_at(a, g->thing)->type == ATG_ACTOR;
}

/* Machines, accounts or data, and no service that anybody may use. */
static bool inside(const atg_analysis *a, const atg_ng *g)
{
    return g->mention == ATG_NONE && !g->negated &&
           atg_tok_word(a, g->head, ATG_WORD_CUE, "inside");
}

/* Verbs of speech, and those of making use of what is another's: "rented servers". */
static bool harmless(const atg_analysis *a, const atg_vg *v)
{
    return v->copula || atg_vg_has(a, v, "say|think|deny|block|describe|regard") ||
           (atg_lexicon_lists(a->lex, a->toks[v->main].text) & ATG_W_SPEECH) ||
           atg_tok_word(a, v->main, ATG_WORD_CUE, "makes-use");
}

uint32_t atg_inroad(const atg_analysis *a, const atg_syntax *s, const atg_clause *c,
                    bool accused)
{
    const atg_vg *v = c->vg == ATG_NONE ? NULL : atg_vg_at(s, c->vg);
    if (!v || v->negated || v->planned || c->subject == ATG_NONE || harmless(a, v))
        return ATG_NONE;
    if (v->passive) { /* "X's servers were gutted by Iranian hackers" */
        uint32_t by = atg_clause_phrase(a, c, "by");
        return by != ATG_NONE && atg_ng_hostile(a, atg_ng_at(s, by)) &&
                       inside(a, atg_ng_at(s, c->subject))
                   ? c->subject
                   : ATG_NONE;
    }
    if (!accused && !atg_ng_hostile(a, atg_ng_at(s, c->subject)))
        return ATG_NONE;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || atg_ng_at(s, arg->ng)->first < v->main)
            continue;
        if (arg->prep != ATG_NONE &&
            !atg_prep_is(a, arg->prep,
                         "in|into|inside|within|on|onto|to|from|at|across|"
                         "throughout|around|out of|against|of|over|off|with"))
            continue;
        for (uint32_t k = arg->ng; k != ATG_NONE; k = atg_ng_at(s, k)->next)
            if (inside(a, atg_ng_at(s, k)))
                return arg->ng;
    }
    return ATG_NONE;
}

/* "was charged with emptying the mailboxes of X": whoever did it, it is an attack. */
static bool accused(const atg_relator *r, const atg_clause *c)
{
    if (c->kind != ATG_C_GERUND || c->parent == ATG_NONE)
        return false;
    const atg_vg *v = atg_rel_vg(r, atg_clause_at(r->s, c->parent));
    size_t n;
    const atg_frame *const *list = atg_vg_frames(r->a, r->frames, v, &n);
    for (size_t i = 0; i < n; i++)
        if (list[i]->event == ATG_EV_CHARGE || list[i]->event == ATG_EV_ACCUSE ||
            list[i]->event == ATG_EV_ARREST || list[i]->event == ATG_EV_SANCTION)
            return true;
    return false;
}

bool atg_inroad_attack(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    static const atg_frame frame = {.name = "inroad/inside", .event = ATG_EV_ATTACK};
    uint32_t whose = ctx->blocked || ctx->denied
                         ? ATG_NONE
                         : atg_inroad(r->a, r->s, c, accused(r, c));
    if (whose == ATG_NONE)
        return false;
    const atg_vg *v = atg_rel_vg(r, c);
    uint32_t who = v->passive ? atg_clause_phrase(r->a, c, "by") : c->subject;
    atg_filled f;
    atg_filled_init(&f, &frame);
    f.ng[ATG_R_CULPRIT] = who;
    atg_denote(r, who, ATG_R_CULPRIT, &f.role[ATG_R_CULPRIT]);
    f.ng[ATG_R_TARGET] = whose;
    atg_set whole = {.n = 0};
    atg_denote(r, whose, ATG_R_TARGET, &whole);
    if (!whole.n)
        atg_fl_add_hit_countries(r, whose, &whole);
    for (uint32_t i = 0; i < whole.n; i++)
        if (atg_thing_at(r->a, whole.v[i])->type != ATG_PRODUCT &&
            !atg_thing_is_medium(r->a, whole.v[i]))
            atg_set_add(&f.role[ATG_R_TARGET], whole.v[i]);
    if (!f.role[ATG_R_TARGET].n)
        return false;
    atg_rel_run(r, &f, ctx, v->main);
    return true;
}

/* Does the clause's verb mean an attack, or is it done to machines? */
static bool harms(const atg_relator *r, const atg_clause *c, const atg_ng *what)
{
    const atg_vg *v = atg_rel_vg(r, c);
    size_t n;
    const atg_frame *const *list = atg_vg_frames(r->a, r->frames, v, &n);
    bool attack = false;
    for (size_t i = 0; i < n; i++)
        attack |= list[i]->event == ATG_EV_ATTACK;
    bool data =
        inside(r->a, what) || atg_tok_word(r->a, what->head, ATG_WORD_CUE, "loot");
    return attack && data;
}

/* The clause in which what c's subject had was done to it: "X had 200 computers
 * encrypted by Y"; ATG_NONE if there is none. */
static uint32_t had_done(const atg_relator *r, const atg_clause *c)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || v->passive || v->negated || v->planned || c->subject == ATG_NONE ||
        !atg_prep_is(r->a, v->main, "had|has|have|having"))
        return ATG_NONE;
    uint32_t end = r->s->clause_at[c->sentence + 1];
    for (uint32_t k = r->s->clause_at[c->sentence]; k < end; k++) {
        const atg_clause *p = atg_clause_at(r->s, k);
        uint32_t what = p->host != ATG_NONE ? p->host : p->subject;
        if (p->kind != ATG_C_PARTICIPLE || p->vg == ATG_NONE || what == ATG_NONE ||
            p->parent == ATG_NONE || atg_clause_at(r->s, p->parent) != c ||
            !atg_vg_at(r->s, p->vg)->passive || atg_vg_at(r->s, p->vg)->negated)
            continue;
        if (atg_ng_at(r->s, what)->first > v->main &&
            harms(r, p, atg_ng_at(r->s, what)))
            return k;
    }
    return ATG_NONE;
}

void atg_had_attack(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    static const atg_frame frame = {.name = "inroad/had", .event = ATG_EV_ATTACK};
    uint32_t done = ctx->blocked || ctx->denied ? ATG_NONE : had_done(r, c);
    if (done == ATG_NONE || atg_ng_at(r->s, c->subject)->plural)
        return;
    atg_filled f;
    atg_filled_init(&f, &frame);
    f.ng[ATG_R_TARGET] = c->subject;
    atg_denote(r, c->subject, ATG_R_TARGET, &f.role[ATG_R_TARGET]);
    uint32_t by = atg_clause_phrase(r->a, atg_clause_at(r->s, done), "by");
    if (by != ATG_NONE) {
        f.ng[ATG_R_CULPRIT] = by;
        atg_denote(r, by, ATG_R_CULPRIT, &f.role[ATG_R_CULPRIT]);
    }
    if (f.role[ATG_R_TARGET].n)
        atg_rel_run(r, &f, ctx, atg_rel_vg(r, c)->main);
}
