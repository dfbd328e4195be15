/* Victims that are told by a list: "Its victims included X and Y", "Among those hit were
 * X and Y", "X was among those hacked". */
#include "extract/relate/relate.h"
#include "extract/ties/ties.h"

/* A group for victims: by its noun ("the victims of the breach"), or by the verb behind
 * it ("those hit", "the firms affected"). */
bool atg_ng_victims(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (g->mention == ATG_NONE && atg_word_has(a, g->noun, "victim"))
        return true;
    if (g->mention != ATG_NONE || !g->plural)
        return false;
    uint32_t next = g->first + g->count;
    const atg_sent *sent = &a->sents[g->sentence];
    return next < sent->first + sent->count && a->toks[next].tag == ATG_T_VBN &&
           atg_prep_is(a, next,
                       "hit|affected|targeted|hacked|breached|compromised|attacked|"
                       "infected|struck|crippled|paralysed|paralyzed|disrupted|"
                       "encrypted|defaced|"
                       "swept|caught|knocked|impacted|infiltrated|penetrated|robbed");
}

bool atg_ng_of_country(const atg_analysis *a, const atg_ng *g)
{
    return g->mention == ATG_NONE &&
           atg_tok_word(a, g->head, ATG_WORD_CUE, "of-country");
}

static uint32_t bare(const atg_relator *r, const atg_clause *c)
{
    const atg_vg *v = atg_rel_vg(r, c);
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE &&
            atg_ng_at(r->s, arg->ng)->first > v->main)
            return arg->ng;
    }
    return ATG_NONE;
}

static void hit_by(const atg_relator *r, uint32_t i, atg_filled *f)
{
    uint32_t sentence = atg_ng_at(r->s, i)->sentence;
    for (uint32_t k = r->s->clause_at[sentence]; k < r->s->clause_at[sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->kind == ATG_C_PARTICIPLE && (c->host == i || c->subject == i))
            atg_denote(r, atg_clause_phrase(r->a, c, "by"), ATG_R_CULPRIT,
                       &f->role[ATG_R_CULPRIT]);
    }
}

/* Whose victims: "of the breach", "its"; else those of what is spoken of. */
static void whose(atg_relator *r, uint32_t of_whom, atg_filled *f)
{
    const atg_ng *g = atg_ng_at(r->s, of_whom);
    uint32_t of = atg_ng_phrase(r->a, r->s, of_whom, "of|in|by");
    atg_set who = {.n = 0};
    uint32_t by = g->first + g->count + 1; /* "the firms hacked by X" */
    if (by < r->a->n_toks && atg_prep_is(r->a, by, "by"))
        hit_by(r, of_whom, f);
    if (f->role[ATG_R_CULPRIT].n)
        return;
    if (of != ATG_NONE)
        atg_denote(r, of, ATG_R_INCIDENT, &who);
    else if (g->owner != ATG_NONE &&
             (atg_thing_at(r->a, g->owner)->type == ATG_INCIDENT ||
              atg_thing_at(r->a, g->owner)->type == ATG_ACTOR))
        atg_set_add(&who, g->owner);
    bool place = of != ATG_NONE && atg_prep_is(r->a, atg_ng_at(r->s, of)->prep, "in");
    if (!who.n && place && g->owner != ATG_NONE) /* "Their victims in this region" */
        atg_set_add(&who, g->owner);
    if (!who.n && (of == ATG_NONE || place))
        atg_set_add(&who, r->last_incident != ATG_NONE ? r->last_incident
                                                       : atg_leading_group(r));
    for (uint32_t i = 0; i < who.n; i++) {
        atg_ntype t = atg_thing_at(r->a, who.v[i])->type;
        if (t == ATG_INCIDENT || t == ATG_ACTOR)
            atg_set_add(&f->role[t == ATG_ACTOR ? ATG_R_CULPRIT : ATG_R_INCIDENT],
                        who.v[i]);
    }
}

/* The victims a group counts: "most of the victims", "a third of those hit". */
static uint32_t victims_of(const atg_relator *r, uint32_t i)
{
    if (i == ATG_NONE || atg_ng_victims(r->a, r->s, i))
        return i;
    uint32_t of = atg_ng_at(r->s, i)->mention == ATG_NONE
                      ? atg_ng_phrase(r->a, r->s, i, "of|among")
                      : ATG_NONE;
    return of != ATG_NONE && atg_ng_victims(r->a, r->s, of) ? of : ATG_NONE;
}

/* "Victims were found in X and Y", "Most of its victims were in X", "the victims came
 * from X": the places, and whose victims. */
static uint32_t where_found(const atg_relator *r, const atg_clause *c, uint32_t *whom)
{
    const atg_vg *v = atg_rel_vg(r, c);
    *whom = victims_of(r, c->subject);
    if (*whom == ATG_NONE ||
        !(v->copula ||
          atg_prep_is(
              r->a, v->main,
              "found|identified|located|detected|seen|spotted|discovered|counted|"
              "recorded|based|concentrated|scattered|spread|sat|sit|observed|"
              "registered|reported|clustered|come|came|hail|hailed|stretched|"
              "confirmed|lay|lie|known|uncovered|traced")))
        return ATG_NONE;
    return atg_clause_phrase(r->a, c, "in|across|from|throughout|as far afield as");
}

/* "The campaign claimed victims in X", "The US and Y had the most victims": the places,
 * and the victims. */
static uint32_t where_had(const atg_relator *r, const atg_clause *c, uint32_t *whom)
{
    const atg_vg *v = atg_rel_vg(r, c);
    uint32_t what = bare(r, c);
    if (c->subject == ATG_NONE || v->passive || what == ATG_NONE ||
        !atg_prep_is(r->a, v->main,
                     "has|have|had|claimed|claims|left|found|leaves|counted|counts|"
                     "made|named|listed|suffered|hit|saw|recorded") ||
        victims_of(r, what) == ATG_NONE)
        return ATG_NONE;
    *whom = what;
    uint32_t thing = atg_ng_at(r->s, c->subject)->thing;
    bool state = thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_COUNTRY;
    return state ? c->subject
                 : atg_clause_phrase(r->a, c, "in|across|among|throughout");
}

/* Those who have victims, where the clause names them: its subject. */
static void had_by(const atg_relator *r, const atg_clause *c, atg_filled *f)
{
    atg_set who = {.n = 0};
    uint32_t thing = atg_ng_at(r->s, c->subject)->thing;
    if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
        atg_set_add(&f->role[ATG_R_INCIDENT], thing);
    else if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_ACTOR)
        atg_set_add(&who, thing);
    if (who.n)
        f->role[ATG_R_CULPRIT] = who;
}

static void places(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    static const atg_frame frame = {.name = "victims/places", .event = ATG_EV_ATTACK};
    uint32_t whom = ATG_NONE, where = where_found(r, c, &whom);
    bool had = where == ATG_NONE;
    if (had)
        where = where_had(r, c, &whom);
    if (where == ATG_NONE)
        return;
    atg_filled f;
    atg_filled_init(&f, &frame);
    atg_denote(r, where, ATG_R_TARGET, &f.role[ATG_R_TARGET]);
    if (had)
        had_by(r, c, &f);
    if (!f.role[ATG_R_CULPRIT].n && !f.role[ATG_R_INCIDENT].n)
        whose(r, whom, &f);
    if (f.role[ATG_R_CULPRIT].n || f.role[ATG_R_INCIDENT].n)
        atg_rel_run(r, &f, ctx, atg_rel_vg(r, c)->main);
}

void atg_victims_listed(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    static const atg_frame frame = {.name = "victims/listed", .event = ATG_EV_ATTACK};
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || ctx->blocked || ctx->denied)
        return;
    places(r, c, ctx);
    if (v->passive)
        return;
    bool lists = atg_prep_is(r->a, v->main,
                             "include|includes|included|range|ranged|ranges|number|"
                             "count|counts|counted");
    if (!v->copula && !lists)
        return;
    uint32_t among = atg_clause_phrase(r->a, c, "among|amongst");
    uint32_t of_whom = c->subject != ATG_NONE ? c->subject : among, named = bare(r, c);
    if (named == ATG_NONE) /* "ranged from X to Y" */
        named = atg_clause_phrase(r->a, c, "from");
    if (among != ATG_NONE && c->subject != ATG_NONE &&
        atg_ng_victims(r->a, r->s, among)) {
        /* "X was among the victims", "counts X among its victims" */
        of_whom = among;
        named = v->copula ? c->subject : named;
    }
    if (named == ATG_NONE || of_whom == ATG_NONE ||
        !atg_ng_victims(r->a, r->s, of_whom))
        return;
    atg_filled f;
    atg_filled_init(&f, &frame);
    atg_denote(r, named, ATG_R_TARGET, &f.role[ATG_R_TARGET]);
    if (atg_prep_is(r->a, v->main, "range|ranged|ranges"))
        atg_denote(r, atg_clause_phrase(r->a, c, "to"), ATG_R_TARGET,
                   &f.role[ATG_R_TARGET]);
    whose(r, of_whom, &f);
    if (f.role[ATG_R_CULPRIT].n || f.role[ATG_R_INCIDENT].n)
        atg_rel_run(r, &f, ctx, v->main);
}
