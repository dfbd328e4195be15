/* Clauses that leave their verb to the one before: "So did Canada", "Norway did, too",
 * "as has Estonia". Who stands in them says what was said last. */
#include "extract/relate/relate.h"

/* "did", "has", and no other verb with it. */
static bool stands_for_verb(const atg_relator *r, const atg_vg *v)
{
    if (!v || !v->finite || v->passive || v->negated)
        return false;
    bool done = atg_prep_is(r->a, v->main, "done") && v->main > v->first;
    return done || atg_prep_is(r->a, v->main, "did|does|do|has|have|had");
}

/* "So did", "as has", "so too had": the token before the verb, or its group's first. */
static bool turned(const atg_relator *r, const atg_vg *v)
{
    uint32_t begin = r->a->sents[v->sentence].first;
    uint32_t t = v->main;
    if (t > begin && atg_prep_is(r->a, t - 1, "too|also"))
        t--;
    return t > begin && atg_prep_is(r->a, t - 1, "so|as|likewise");
}

/* "did too", "did, too", "has as well", "did so in May": no "did so much". */
static bool likewise_behind(const atg_relator *r, const atg_vg *v)
{
    const atg_sent *s = &r->a->sents[v->sentence];
    uint32_t end = s->first + s->count, t = v->main + 1;
    if (t < end && r->a->toks[t].tag == ATG_T_COMMA)
        t++;
    if (t >= end)
        return false;
    if (atg_prep_is(r->a, t, "so"))
        return t + 1 >= end || atg_prep_is(r->a, t + 1,
                                           ".|,|;|in|on|too|last|earlier|"
                                           "later|this|and|but|again|at|as");
    return atg_prep_is(r->a, t, "too|likewise|as well");
}

/* The row of who stands behind a turned verb, or the subject; ATG_NONE. */
static uint32_t who_does(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    if (!turned(r, v))
        return c->subject != ATG_NONE && likewise_behind(r, v) ? c->subject : ATG_NONE;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep == ATG_NONE &&
            atg_ng_at(r->s, arg->ng)->first > v->main)
            return atg_ng_at(r->s, arg->ng)->list;
    }
    return ATG_NONE;
}

void atg_echo(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (ctx->blocked || ctx->denied || c->question || !stands_for_verb(r, v))
        return;
    uint32_t who = who_does(r, c, v);
    if (who == ATG_NONE || atg_ng_at(r->s, who)->negated)
        return;
    atg_context said = *ctx;
    said.speakers.n = 0;
    atg_denote(r, who, ATG_R_SPEAKER, &said.speakers);
    if (said.speakers.n)
        atg_voice_again(r, &said, "echo/ellipsis");
}
