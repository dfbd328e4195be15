/* Charges, arrests and sanctions: who acts together with whom, and who is meant, too:
 * "joined by Britain", "along with Y", "among them Y", "including Y". */
#include "extract/slots/fill_work.h"

static bool acting_state(atg_ntype t)
{
    return t == ATG_COUNTRY || t == ATG_BLOC;
}

/* "sanctioned X along with Y": people and firms only; "along with Canada": another that
 * acts, if states is set. */
static void add_companions(const atg_relator *r, uint32_t ng, bool states,
                           atg_filled *f)
{
    atg_set with = {.n = 0};
    atg_role role = states ? ATG_R_SPEAKER : ATG_R_CULPRIT;
    atg_denote(r, ng, role, &with);
    for (uint32_t i = 0; i < with.n; i++) {
        atg_ntype t = atg_thing_at(r->a, with.v[i])->type;
        bool people = t == ATG_PERSON || t == ATG_ACTOR || t == ATG_ORGANIZATION;
        if (states ? acting_state(t) : people)
            atg_set_add(&f->role[role], with.v[i]);
    }
}

/* "The Treasury, joined by Britain, sanctioned X" */
static void add_joined(const atg_relator *r, const atg_clause *c, atg_filled *f)
{
    uint32_t end = r->s->clause_at[c->sentence + 1];
    for (uint32_t k = r->s->clause_at[c->sentence]; k < end; k++) {
        const atg_clause *p = atg_clause_at(r->s, k);
        if (p->kind != ATG_C_PARTICIPLE || p->subject != c->subject ||
            p->vg == ATG_NONE || !atg_vg_at(r->s, p->vg)->passive ||
            !atg_rel_verb_is(r, atg_vg_at(r->s, p->vg), "join"))
            continue;
        for (guint i = 0; i < p->args->len; i++) {
            const atg_arg *arg = ATG_AT(p->args, atg_arg, i);
            if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
                atg_prep_is(r->a, arg->prep, "by"))
                add_companions(r, arg->ng, true, f);
        }
    }
}

/* "sanctioned ten people, among them X and Y": the names behind the pronoun, too. Of who
 * stands before the verb they are none: "X hacked officials, among them Y". */
static void add_among(const atg_relator *r, const atg_clause *c, atg_filled *f)
{
    bool among = false;
    for (uint32_t i = 0; i < f->frame->n_slots; i++)
        if (f->frame->slots[i].role == ATG_R_CULPRIT &&
            atg_str_is(f->frame->slots[i].name, "subject"))
            return;
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE)
            continue;
        if (arg->prep != ATG_NONE)
            among = atg_prep_is(r->a, arg->prep, "among") && /* "among them" */
                    atg_fl_ng(r, arg->ng)->pronoun;
        else if (among)
            atg_denote(r, arg->ng, ATG_R_CULPRIT, &f->role[ATG_R_CULPRIT]);
    }
}

void atg_fl_take_companions(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                            atg_filled *f)
{
    if (!f->role[ATG_R_CULPRIT].n)
        return;
    bool sanction = f->frame->event == ATG_EV_SANCTION;
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE || arg->prep == ATG_NONE)
            continue;
        bool with = atg_prep_is(r->a, arg->prep,
                                "along with|together with|alongside|as well as");
        bool jointly = with || atg_prep_is(r->a, arg->prep,
                                           "in coordination with|jointly with|"
                                           "in concert with|in partnership with|"
                                           "in lockstep with|in tandem with|"
                                           "in conjunction with|in co-ordination with");
        if (with && atg_fl_behind_verb(r, c, arg))
            add_companions(r, arg->ng, false, f);
        if (jointly && sanction && f->role[ATG_R_SPEAKER].n)
            add_companions(r, arg->ng, true, f);
    }
    if (sanction && f->role[ATG_R_SPEAKER].n && c->subject != ATG_NONE)
        add_joined(r, c, f);
    if (!v->passive)
        add_among(r, c, f);
}

/* Does nothing that could be several stand between the culprits and what is included?
 * "charges over hacks of officials, including X": X was hacked. */
static bool included_of(const atg_relator *r, uint32_t culprit, uint32_t included)
{
    uint32_t row = atg_fl_ng(r, culprit)->list;
    for (uint32_t k = culprit + 1; k < included; k++) {
        const atg_ng *g = atg_fl_ng(r, k);
        if (g->list != row && (g->plural || g->mention != ATG_NONE))
            return false;
    }
    return included > culprit;
}

/* "sanctions on ten people, including X and Y" */
void atg_fl_take_included(const atg_relator *r, uint32_t i, atg_filled *f)
{
    uint32_t culprit = f->ng[ATG_R_CULPRIT];
    uint32_t at = atg_ng_phrase(r->a, r->s, i, "including|among");
    if (at == ATG_NONE || culprit == ATG_NONE || !included_of(r, culprit, at))
        return;
    atg_set more = {.n = 0};
    atg_denote(r, at, ATG_R_CULPRIT, &more);
    for (uint32_t k = 0; k < more.n; k++)
        if (atg_thing_at(r->a, more.v[k])->type != ATG_COUNTRY)
            atg_set_add(&f->role[ATG_R_CULPRIT], more.v[k]);
}

/* "on a US warrant", "at the FBI's request" */
static bool whose_warrant(const atg_relator *r, uint32_t prep, uint32_t i, atg_set *who)
{
    const atg_ng *g = atg_fl_ng(r, i);
    bool asks =
        atg_prep_is(r->a, prep, "at") && atg_prep_is(r->a, g->head, "request|behest");
    bool wants =
        atg_prep_is(r->a, prep, "on|under|pursuant to|following|after") &&
        (atg_fl_has_class(r, g, "charge") || atg_prep_is(r->a, g->head, "request"));
    if (!asks && !wants)
        return false;
    return atg_fl_add(r, g->owner, ATG_R_SPEAKER, who) ||
           atg_fl_add_modifier(r, g, ATG_R_SPEAKER, who) ||
           atg_fl_add_phrase(r, i, "by|from|of", ATG_R_SPEAKER, who);
}

/* Who asks for an arrest: police that do are not who charges, their state is. */
static uint32_t prosecuting(const atg_relator *r, uint32_t thing)
{
    const atg_thing *t = atg_thing_at(r->a, thing);
    bool police = t->type == ATG_AGENCY && t->entity != ATG_NONE && t->country.n &&
                  atg_str_is(atg_lexicon_entity(r->a->lex, t->entity)->kind, "police");
    return police ? atg_thing_country(r->a, t->country) : thing;
}

void atg_fl_take_warrant(const atg_relator *r, const atg_clause *c, atg_filled *f)
{
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE || arg->prep == ATG_NONE)
            continue;
        atg_set who = {.n = 0};
        if (atg_prep_is(r->a, arg->prep, "at the request of|at the behest of"))
            atg_denote(r, arg->ng, ATG_R_SPEAKER, &who);
        else
            whose_warrant(r, arg->prep, arg->ng, &who);
        for (uint32_t i = 0; i < who.n; i++)
            atg_set_add(&f->role[ATG_R_BODY], prosecuting(r, who.v[i]));
    }
}

static const char *act_class(atg_event event)
{
    return event == ATG_EV_CHARGE   ? "charge"
           : event == ATG_EV_ARREST ? "arrest"
                                    : "sanction";
}

/* "a travel ban imposed by Britain" */
static void add_imposer(const atg_relator *r, const atg_ng *g, atg_set *who)
{
    uint32_t end = r->s->clause_at[g->sentence + 1];
    for (uint32_t k = r->s->clause_at[g->sentence]; k < end; k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->kind != ATG_C_PARTICIPLE || c->host == ATG_NONE ||
            atg_fl_ng(r, c->host)->list != g->list)
            continue;
        for (guint i = 0; i < c->args->len; i++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
            if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
                atg_prep_is(r->a, arg->prep, "by"))
                atg_denote(r, arg->ng, ATG_R_SPEAKER, who);
        }
    }
}

/* "(is under) British sanctions", "(faces) charges in Boston": the noun, and whose. */
void atg_fl_take_act(const atg_relator *r, atg_filled *f, uint32_t i)
{
    for (uint32_t k = i; k != ATG_NONE; k = atg_fl_ng(r, k)->next) {
        const atg_ng *g = atg_fl_ng(r, k);
        if (!atg_fl_has_class(r, g, act_class(f->frame->event)) || g->negated)
            continue;
        atg_set *who = &f->role[ATG_R_SPEAKER];
        if (f->ng[ATG_R_ACT] == ATG_NONE)
            f->ng[ATG_R_ACT] = k;
        f->score += 2;
        if (!atg_fl_add(r, g->owner, ATG_R_SPEAKER, who) &&
            !atg_fl_add_modifier(r, g, ATG_R_SPEAKER, who))
            atg_fl_add_phrase(r, k, "by|in|from|of", ATG_R_SPEAKER, who);
        if (!who->n)
            add_imposer(r, g, who);
        return;
    }
}
