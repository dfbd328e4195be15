/* Fills the slots of frames from a clause, a noun group or a predicate. */
#include "extract/slots/fill_work.h"

#include <string.h>

#include "extract/voice/authority.h"
#include "extract/relate/recall.h"

#define BIT(t) (1u << (t))

/* --- slots ------------------------------------------------------------------------ */

/* The group that i is a phrase of: "the attack" for X in "the attack on X". */
static uint32_t whole(const atg_relator *r, uint32_t i)
{
    uint32_t u = atg_fl_ng(r, atg_fl_ng(r, i)->list)->unit;
    if (atg_fl_ng(r, i)->prep == ATG_NONE || u < 2)
        return ATG_NONE;
    for (uint32_t k = u; k-- > 0 && k + 4 > u;) {
        const atg_unit *x = atg_unit_at(r->s, k);
        if (x->kind == ATG_U_NG && !atg_fl_ng(r, x->index)->possessive)
            return atg_fl_ng(r, x->index)->sentence == atg_fl_ng(r, i)->sentence
                       ? x->index
                       : ATG_NONE;
        if (x->kind == ATG_U_VG || x->kind == ATG_U_END)
            return ATG_NONE;
    }
    return ATG_NONE;
}

static void take_ng(const atg_relator *r, atg_filled *f, const atg_slot *slot,
                    uint32_t i);

/* "the activities against X, which hit Y": not X did it. */
static uint32_t attack_before(const atg_relator *r, uint32_t host)
{
    uint32_t prep = atg_fl_ng(r, atg_fl_ng(r, host)->list)->prep;
    uint32_t of = whole(r, host);
    bool hit = of != ATG_NONE && prep != ATG_NONE &&
               atg_prep_is(r->a, prep, "on|against|at|into|of") &&
               atg_fl_has_class(r, atg_fl_ng(r, of), "incident");
    return hit ? of : host;
}

/* The host of a relative clause, or what it is a phrase of, by what the role takes. */
static void take_host(const atg_relator *r, atg_filled *f, const atg_slot *slot,
                      uint32_t host)
{
    bool deed = slot->role == ATG_R_INCIDENT || slot->role == ATG_R_DEED;
    uint32_t at = host; /* "the attack on X, which Y laid at ...": the attack */
    for (int step = 0; deed && at != ATG_NONE && step < 3; step++) {
        uint32_t thing = atg_fl_ng(r, at)->thing;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
            host = at;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_ACTOR &&
            atg_fl_ng(r, at)->prep != ATG_NONE &&
            atg_prep_is(r->a, atg_fl_ng(r, at)->prep, "to|by"))
            break; /* "attributed it to X, which it ties to Y": X */
        at = whole(r, at);
    }
    if (slot->role == ATG_R_CULPRIT && f->frame->event == ATG_EV_ATTACK)
        host = attack_before(r, host);
    for (int step = 0; host != ATG_NONE && step < 3; step++) {
        take_ng(r, f, slot, host);
        if (f->role[slot->role].n)
            return;
        host = whole(r, host);
    }
}

static void take_ng(const atg_relator *r, atg_filled *f, const atg_slot *slot,
                    uint32_t i)
{
    if (slot->role == ATG_R_ACT) {
        atg_fl_take_act(r, f, atg_fl_ng(r, i)->list);
        return;
    }
    if (!slot->possessor)
        atg_denote(r, i, slot->role, &f->role[slot->role]);
    else if (i != ATG_NONE)
        atg_fl_add(r, atg_fl_ng(r, i)->owner, slot->role, &f->role[slot->role]);
    if (f->ng[slot->role] == ATG_NONE)
        f->ng[slot->role] = i;
    if (f->role[slot->role].n)
        f->score += 2;
}

bool atg_fl_behind_verb(const atg_relator *r, const atg_clause *c, const atg_arg *arg)
{
    if (arg->ng == ATG_NONE)
        return true;
    return c->vg == ATG_NONE ||
           atg_fl_ng(r, arg->ng)->first > atg_vg_at(r->s, c->vg)->main;
}

/* "... were charged, among them X and Y", "hit dozens of firms, X and Y among them" */
static void take_members(const atg_relator *r, const atg_clause *c,
                         const atg_slot *slot, atg_filled *f)
{
    bool among = false;
    bool victim = slot->role == ATG_R_TARGET;
    uint32_t last = ATG_NONE; /* bare group right before */
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE)
            continue;
        bool pronoun = atg_fl_ng(r, arg->ng)->pronoun;
        if (arg->prep != ATG_NONE)
            among = atg_prep_is(r->a, arg->prep, "among|including") &&
                    (pronoun || atg_prep_is(r->a, arg->prep, "including"));
        if (among && !pronoun)
            atg_denote(r, arg->ng, slot->role, &f->role[slot->role]);
        else if (among && arg->prep != ATG_NONE && last != ATG_NONE && victim)
            atg_denote(r, atg_fl_ng(r, last)->list, slot->role, &f->role[slot->role]);
        last =
            arg->prep == ATG_NONE && atg_fl_behind_verb(r, c, arg) ? arg->ng : ATG_NONE;
    }
}

/* "charged X with hacking Y": counts as much as a thing does. */
static void take_clause(atg_filled *f, const atg_slot *slot, uint32_t clause)
{
    if (f->clause[slot->role] != ATG_NONE)
        return;
    f->clause[slot->role] = clause;
    if (slot->role == ATG_R_DEED)
        f->score += 2;
}

static void take_object(const atg_relator *r, const atg_clause *c, const atg_slot *slot,
                        atg_filled *f)
{
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep != ATG_NONE || !atg_fl_behind_verb(r, c, arg))
            continue;
        if (arg->ng != ATG_NONE && atg_fl_ng(r, arg->ng)->apposed != ATG_NONE)
            continue;
        if (arg->ng != ATG_NONE)
            take_ng(r, f, slot, arg->ng);
        else
            take_clause(f, slot, arg->clause);
        if (slot->role == ATG_R_TARGET)
            take_members(r, c, slot, f);
        return;
    }
    /* "North Korea, which the FBI had found responsible" */
    if (c->kind == ATG_C_RELATIVE && c->host != ATG_NONE && c->subject != c->host)
        take_host(r, f, slot, c->host);
}

static bool acts(atg_event event)
{
    return event == ATG_EV_CHARGE || event == ATG_EV_ARREST || event == ATG_EV_SANCTION;
}

/* Does the phrase stand right behind a noun for an incident? */
static bool hangs_on_incident(const atg_relator *r, uint32_t ng)
{
    uint32_t u = atg_fl_ng(r, ng)->unit;
    if (u < 2)
        return false;
    const atg_unit *before = atg_unit_at(r->s, u - 2);
    return before->kind == ATG_U_NG &&
           atg_fl_has_class(r, atg_fl_ng(r, before->index), "incident");
}

static bool another(const atg_relator *r, const atg_clause *c, guint after,
                    const char *preps)
{
    for (guint k = after + 1; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
            arg->prep != ATG_AT(c->args, atg_arg, after)->prep &&
            atg_prep_is(r->a, arg->prep, preps))
            return true;
    }
    return false;
}

/* Those behind the verb, or those before it. */
static void take_args(const atg_relator *r, const atg_clause *c, const atg_slot *slot,
                      atg_filled *f, bool behind)
{
    const char *preps = slot->name.p;
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep == ATG_NONE || !atg_prep_is(r->a, arg->prep, preps) ||
            atg_fl_behind_verb(r, c, arg) != behind)
            continue;
        if (!behind && atg_prep_is(r->a, arg->prep, "of"))
            continue;
        if (arg->clause != ATG_NONE) {
            take_clause(f, slot, arg->clause);
            continue;
        }
        if (slot->role == ATG_R_FINDING && atg_fl_ng(r, arg->ng)->mention != ATG_NONE)
            continue; /* "agencies in Latvia join them in this assessment" */
        if (slot->role == ATG_R_CULPRIT && hangs_on_incident(r, arg->ng) &&
            another(r, c, k, preps))
            continue; /* "blame for the attack on X on Y": Y */
        uint32_t n = f->role[slot->role].n;
        take_ng(r, f, slot, arg->ng);
        if (f->role[slot->role].n > n)
            return;
    }
}

static void take_phrases(const atg_relator *r, const atg_clause *c,
                         const atg_slot *slot, atg_filled *f)
{
    if (c->args->len == 0 && c->shares != ATG_NONE)
        c = atg_clause_at(r->s, c->shares);
    if (c->rel_prep != ATG_NONE && c->host != ATG_NONE &&
        atg_prep_is(r->a, c->rel_prep, slot->name.p)) {
        take_host(r, f, slot, c->host); /* "the attack for which it blames X" */
        if (f->role[slot->role].n)
            return;
    }
    take_args(r, c, slot, f, true);
    if (!f->role[slot->role].n)
        take_args(r, c, slot, f, false);
}

/* "the nine defendants and X, who was indicted": the last one alone, by the verb's
 * number; its noun group, or ATG_NONE. */
static uint32_t last_alone(const atg_relator *r, const atg_clause *c)
{
    if (c->kind != ATG_C_RELATIVE || c->vg == ATG_NONE || c->subject != c->host ||
        !atg_prep_is(r->a, atg_vg_at(r->s, c->vg)->first, "was|is|has"))
        return ATG_NONE;
    uint32_t first = atg_fl_ng(r, c->host)->list, last = first;
    while (atg_fl_ng(r, last)->next != ATG_NONE)
        last = atg_fl_ng(r, last)->next;
    const atg_ng *g = atg_fl_ng(r, last);
    if (last == first || g->thing == ATG_NONE || g->plural)
        return ATG_NONE;
    bool person = atg_thing_at(r->a, g->thing)->type == ATG_PERSON;
    return last == c->host || person ? last : ATG_NONE;
}

/* Is what the clause is about the host of a relative clause: of its own, or of the one
 * that it completes ("the hack of X, which Y said was carried out by")? */
static bool hosted_subject(const atg_relator *r, const atg_clause *c)
{
    if (c->kind == ATG_C_RELATIVE || c->kind == ATG_C_PARTICIPLE)
        return c->subject == c->host;
    if (c->kind != ATG_C_COMPLEMENT || c->parent == ATG_NONE)
        return false;
    const atg_clause *of = atg_clause_at(r->s, c->parent);
    return of->kind == ATG_C_RELATIVE && of->host == c->subject &&
           of->subject != of->host;
}

/* Has the verb an object? */
static bool does_to(const atg_relator *r, const atg_clause *c)
{
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE)
            return atg_fl_behind_verb(r, c, arg);
        if (arg->prep != ATG_NONE && atg_prep_is(r->a, arg->prep, "among"))
            return false;
    }
    return false;
}

static void take_subject(const atg_relator *r, const atg_clause *c,
                         const atg_slot *slot, atg_filled *f)
{
    uint32_t alone = c->subject != ATG_NONE ? last_alone(r, c) : ATG_NONE;
    if (alone != ATG_NONE) {
        f->ng[slot->role] = alone;
        if (atg_fl_add(r, atg_fl_ng(r, alone)->thing, slot->role, &f->role[slot->role]))
            f->score += 2;
        return;
    }
    if (c->subject != ATG_NONE && hosted_subject(r, c))
        take_host(r, f, slot, c->subject);
    else if (c->subject != ATG_NONE)
        take_ng(r, f, slot, c->subject);
    /* "X hacked officials, among them Y": the officials are meant */
    if (c->vg == ATG_NONE || atg_vg_at(r->s, c->vg)->passive || !does_to(r, c))
        take_members(r, c, slot, f);
}

/* Behind the verb's preposition comes another one, an end or an adverb, and no noun. */
static bool stranded(const atg_relator *r, const atg_vg *v)
{
    const atg_sent *s = &r->a->sents[v->sentence];
    uint32_t next = v->main + 2;
    if (next >= s->first + s->count)
        return true;
    uint8_t tag = r->a->toks[next].tag;
    return tag == ATG_T_IN || tag == ATG_T_PERIOD || tag == ATG_T_COMMA ||
           tag == ATG_T_RB;
}

static void fill_slot(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                      const atg_slot *slot, atg_filled *f)
{
    bool subject = atg_str_is(slot->name, "subject");
    bool object = atg_str_is(slot->name, "object");
    if ((subject && !v->passive) || (object && v->passive))
        take_subject(r, c, slot, f);
    else if (subject)
        take_phrases(r, c, &(atg_slot){ATG_STR("by"), slot->role, slot->possessor}, f);
    else if (object)
        take_object(r, c, slot, f);
    else
        take_phrases(r, c, slot, f);
    /* "X was spied on": the preposition has lost its noun to the passive */
    if (!subject && !object && v->passive && !f->role[slot->role].n &&
        v->main + 1 < r->a->n_toks && atg_prep_is(r->a, v->main + 1, slot->name.p) &&
        stranded(r, v))
        take_subject(r, c, slot, f);
}

void atg_filled_init(atg_filled *f, const atg_frame *frame)
{
    memset(f, 0, sizeof *f);
    f->frame = frame;
    for (int i = 0; i < ATG_ROLE_COUNT; i++)
        f->ng[i] = f->clause[i] = ATG_NONE;
}

static bool has(const atg_filled *f, atg_role role)
{
    return f->role[role].n > 0;
}

/* Charges, arrests, sanctions said with "be under", "face", "be subject to": the noun
 * must be one of them. */
static bool act_missing(const atg_filled *f)
{
    for (uint32_t k = 0; k < f->frame->n_slots; k++) {
        if (f->frame->slots[k].role == ATG_R_ACT)
            return f->ng[ATG_R_ACT] == ATG_NONE;
        if (f->frame->slots[k].role == ATG_R_SANCTIONER)
            return !has(f, ATG_R_SANCTIONER);
    }
    return false;
}

/* "halted production after the attack": without what came before it says nothing. */
static bool cause_missing(const atg_filled *f)
{
    for (uint32_t k = 0; k < f->frame->n_slots; k++)
        if (atg_str_is(f->frame->slots[k].name, ATG_AFTER))
            return f->ng[ATG_R_INCIDENT] == ATG_NONE;
    return false;
}

static bool enough(const atg_filled *f)
{
    switch (f->frame->event) {
    case ATG_EV_ACCUSE:
    case ATG_EV_CHARGE:
    case ATG_EV_ARREST:
    case ATG_EV_SANCTION:
        return has(f, ATG_R_CULPRIT) && !act_missing(f);
    case ATG_EV_ATTRIBUTE:
    case ATG_EV_LINK:
        return has(f, ATG_R_CULPRIT) &&
               (has(f, ATG_R_INCIDENT) || f->ng[ATG_R_INCIDENT] != ATG_NONE);
    case ATG_EV_PERFORM:
    case ATG_EV_CLAIM:
        return has(f, ATG_R_CULPRIT) &&
               (has(f, ATG_R_INCIDENT) || f->ng[ATG_R_INCIDENT] != ATG_NONE ||
                f->frame->plain);
    case ATG_EV_VICTIM:
        return has(f, ATG_R_TARGET) && !cause_missing(f);
    case ATG_EV_ATTACK:
        return has(f, ATG_R_TARGET) || has(f, ATG_R_CULPRIT);
    case ATG_EV_CONDEMN:
        return f->ng[ATG_R_DEED] != ATG_NONE;
    case ATG_EV_DENY:
        return has(f, ATG_R_SPEAKER);
    case ATG_EV_AFFILIATE:
        return has(f, ATG_R_MEMBER) &&
               (has(f, ATG_R_BODY) || has(f, ATG_R_GROUP) || has(f, ATG_R_SERVICE));
    case ATG_EV_EXPLOIT:
        return has(f, ATG_R_FLAW);
    case ATG_EV_USE:
        return has(f, ATG_R_TOOL) && has(f, ATG_R_CULPRIT);
    case ATG_EV_ORIGINATE:
        return has(f, ATG_R_INCIDENT) && has(f, ATG_R_PLACE);
    case ATG_EV_ECHO:
        return has(f, ATG_R_SPEAKER);
    case ATG_EV_RETRACT:
    case ATG_EV_SUPPORT:
        return has(f, ATG_R_SPEAKER) &&
               (f->frame->alone || f->ng[ATG_R_FINDING] != ATG_NONE);
    default:
        return false;
    }
}

/* "Mandiant agreed.": what is agreed to, or with whom, is not said. */
static bool stands_alone(const atg_relator *r, const atg_vg *v)
{
    uint32_t end = r->s->unit_at[v->sentence + 1];
    for (uint32_t u = v->unit + 1; u < end; u++) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_ADV)
            continue;
        bool time = x->kind == ATG_U_NG && atg_unit_is_time(r->a, x);
        bool when = x->kind == ATG_U_PREP && u + 1 < end && /* "on Monday" */
                    atg_unit_is_time(r->a, atg_unit_at(r->s, u + 1));
        if (time || when)
            continue;
        return x->kind == ATG_U_END || x->kind == ATG_U_COMMA || x->kind == ATG_U_CC ||
               x->kind == ATG_U_BREAK || x->kind == ATG_U_QUOTE;
    }
    return true;
}

/* "pointed to Turla": of a group it can only mean blame. */
static bool accuses_by_pointing(const atg_frame *frame)
{
    return frame->event == ATG_EV_ACCUSE && atg_str_is(frame->lemma, "point");
}

/* Hackers, an attack or malware, named or not: what they do to somebody is an attack. */
static bool hostile(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_fl_ng(r, i);
    atg_ntype t =
        g->thing == ATG_NONE ? ATG_PRODUCT : atg_thing_at(r->a, g->thing)->type;
    return t == ATG_ACTOR || t == ATG_INCIDENT || t == ATG_MALWARE ||
           g->backer != ATG_NONE ||
           (g->mention == ATG_NONE &&
            atg_fl_has_class(r, g, "hackers|group|incident|malware"));
}

/* What a hacker group does to somebody is an attack, whatever the words around it. */
static bool by_group(const atg_relator *r, const atg_filled *f)
{
    const atg_set *who = &f->role[ATG_R_CULPRIT];
    bool accuses = f->frame->event == ATG_EV_ACCUSE && f->role[ATG_R_SPEAKER].n;
    uint32_t ng = f->ng[ATG_R_CULPRIT];
    if (f->frame->by_group)
        return ng != ATG_NONE && f->role[ATG_R_TARGET].n && hostile(r, ng);
    return who->n && (accuses || f->role[ATG_R_TARGET].n) &&
           atg_thing_at(r->a, who->v[0])->type == ATG_ACTOR;
}

/* "was indicted in Seattle" */
static void take_venue(const atg_relator *r, const atg_clause *c, atg_filled *f)
{
    for (guint k = 0; k < c->args->len && !f->role[ATG_R_PLACE].n; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
            atg_prep_is(r->a, arg->prep, "in|at"))
            atg_set_add(&f->role[ATG_R_PLACE],
                        atg_venue(r->a, atg_fl_ng(r, arg->ng)->first,
                                  atg_fl_ng(r, arg->ng)->count));
    }
}

static bool has_agent(const atg_relator *r, const atg_clause *c)
{
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep != ATG_NONE && atg_prep_is(r->a, arg->prep, "by"))
            return true;
    }
    return false;
}

/* "may charge X", "might be sanctioned": not done. */
static bool only_possible(const atg_relator *r, const atg_vg *v)
{
    for (uint32_t t = v->first; t < v->main && v->hedged; t++)
        if (atg_prep_is(r->a, t, "may|might"))
            return !v->perfect;
    return false;
}

/* "The NSA, together with the NCSC, blamed X": they all do. But whoever helps the
 * police arrests nobody. */
static void take_fellow_speakers(const atg_relator *r, const atg_clause *c,
                                 atg_filled *f)
{
    if (f->role[ATG_R_SPEAKER].n && f->frame->event != ATG_EV_ARREST)
        atg_rel_fellows(r, c, &f->role[ATG_R_SPEAKER]);
}

bool atg_fill_clause(const atg_relator *r, const atg_frame *frame, const atg_clause *c,
                     const atg_vg *v, atg_filled *out)
{
    atg_filled_init(out, frame);
    bool met = atg_verb_needs(r->a, frame, v);
    bool by_whom = frame->event == ATG_EV_ATTACK || accuses_by_pointing(frame);
    if ((frame->passive_only && !v->passive) || (!met && !by_whom) ||
        (frame->alone && !stands_alone(r, v)) ||
        (acts(frame->event) && only_possible(r, v)))
        return false;
    if (frame->event == ATG_EV_ORIGINATE && v->passive && has_agent(r, c))
        return false; /* "carried out by hackers from X": where they come from */
    for (uint32_t i = 0; i < frame->n_slots; i++)
        fill_slot(r, c, v, &frame->slots[i], out);
    if (frame->event == ATG_EV_ATTACK && !has(out, ATG_R_TARGET))
        atg_fl_add_hit_countries(r, out->ng[ATG_R_TARGET], &out->role[ATG_R_TARGET]);
    if (frame->by_group ? !met || !by_group(r, out) : !met && !by_group(r, out))
        return false;
    if (acts(frame->event)) { /* "was indicted in the United States" */
        static const atg_slot where = {{"in", 2}, ATG_R_PLACE, false};
        take_phrases(r, c, &where, out);
        take_venue(r, c, out);
        atg_fl_take_companions(r, c, v, out);
        if (out->ng[ATG_R_CULPRIT] != ATG_NONE)
            atg_fl_take_included(r, out->ng[ATG_R_CULPRIT], out);
    }
    if (has(out, ATG_R_SANCTIONER))
        out->role[ATG_R_SPEAKER] = out->role[ATG_R_SANCTIONER];
    if (frame->event == ATG_EV_ARREST)
        atg_fl_take_warrant(r, c, out);
    take_fellow_speakers(r, c, out);
    if (frame->event == ATG_EV_ACCUSE && c->rel_prep != ATG_NONE &&
        out->ng[ATG_R_SPEAKER] == ATG_NONE) /* "an indictment in which X is accused" */
        out->ng[ATG_R_SPEAKER] = c->host;
    if (frame->event == ATG_EV_ATTACK) { /* "hacked X on behalf of the GRU" */
        const atg_slot behalf = {
            ATG_STR("on behalf of|at the behest of|at the direction of|"
                    "on the orders of|under the direction of|on orders from"),
            ATG_R_BODY, false};
        const atg_slot served = {ATG_STR("for"), ATG_R_SERVICE, false};
        take_phrases(r, c, &behalf, out);
        take_phrases(r, c, &served, out);
    }
    if (frame->event == ATG_EV_ATTACK && v->passive) { /* "were hit in the attack" */
        const atg_slot in = {ATG_STR("in|during|as part of"), ATG_R_INCIDENT, false};
        take_phrases(r, c, &in, out);
    }
    if (frame->event == ATG_EV_USE || frame->event == ATG_EV_EXPLOIT)
        atg_take_user(r, c, v, out);
    out->score += frame->needs ? 1 : 0;
    return enough(out) && !atg_runs_a_group(r, out);
}

/* A slot that a preposition governs needs that word in the sentence. */
static bool slot_in_sentence(const atg_relator *r, const atg_slot *slot, uint32_t s)
{
    if (atg_str_is(slot->name, "subject") || atg_str_is(slot->name, "object"))
        return true;
    const atg_sent *sent = &r->a->sents[s];
    return atg_prep_among(r->a, sent->first, sent->first + sent->count, slot->name.p);
}

bool atg_fill_could(const atg_relator *r, const atg_frame *frame, const atg_vg *v,
                    unsigned roles)
{
    atg_filled f;
    atg_filled_init(&f, frame);
    for (uint32_t i = 0; i < frame->n_slots; i++) {
        const atg_slot *slot = &frame->slots[i];
        if (!slot_in_sentence(r, slot, v->sentence))
            continue;
        f.ng[slot->role] = 0;
        if (roles & BIT(slot->role))
            f.role[slot->role].n = 1;
    }
    return enough(&f) && atg_verb_needs(r->a, frame, v);
}

/* Who imposes, charges, accuses, where only a modifier says it: "EU sanctions on". */
static void modifier_speaker(const atg_relator *r, uint32_t i, atg_filled *f)
{
    bool wants = false;
    for (uint32_t k = 0; k < f->frame->n_slots; k++)
        wants |= f->frame->slots[k].role == ATG_R_SPEAKER;
    if (!wants || f->role[ATG_R_SPEAKER].n)
        return;
    const atg_ng *g = atg_fl_ng(r, i);
    if (!atg_fl_add(r, g->owner, ATG_R_SPEAKER, &f->role[ATG_R_SPEAKER]))
        atg_fl_add_modifier(r, g, ATG_R_SPEAKER, &f->role[ATG_R_SPEAKER]);
    /* "the attribution of X to Y by Z" */
    uint32_t last = f->ng[ATG_R_CULPRIT];
    uint32_t by = last == ATG_NONE || f->role[ATG_R_SPEAKER].n
                      ? ATG_NONE
                      : atg_ng_phrase(r->a, r->s, last, "by");
    if (by != ATG_NONE)
        atg_denote(r, atg_fl_ng(r, by)->list, ATG_R_SPEAKER, &f->role[ATG_R_SPEAKER]);
}

static bool ties(atg_role role)
{
    return role == ATG_R_BODY || role == ATG_R_GROUP || role == ATG_R_SERVICE;
}

/* "a GRU officer", "Evil Corp's leader": whose they are, in their own words. */
static void modifier_body(const atg_relator *r, uint32_t i, atg_filled *f)
{
    if (has(f, ATG_R_BODY) || has(f, ATG_R_GROUP) || has(f, ATG_R_SERVICE))
        return;
    const atg_ng *g = atg_fl_ng(r, i);
    for (uint32_t k = 0; k < f->frame->n_slots; k++) {
        atg_role role = f->frame->slots[k].role;
        bool its =
            g->possessor == ATG_NONE && g->owner != ATG_NONE &&
            atg_thing_at(r->a, g->owner)->type != ATG_ACTOR &&
            !(atg_thing_at(r->a, g->owner)->type == ATG_ORGANIZATION && g->plural);
        if (ties(role) && ((!its && atg_fl_add(r, g->owner, role, &f->role[role])) ||
                           atg_fl_add_modifier(r, g, role, &f->role[role])))
            return;
    }
}

bool atg_fill_own_role(const atg_relator *r, const atg_frame *frame, uint32_t i,
                       uint32_t noun, atg_filled *out)
{
    atg_filled_init(out, frame);
    const atg_ng *g = atg_fl_ng(r, i);
    atg_fl_add(r, g->thing, ATG_R_MEMBER, &out->role[ATG_R_MEMBER]);
    for (uint32_t k = 0; k < frame->n_slots; k++) {
        atg_role role = frame->slots[k].role;
        for (uint32_t t = g->first; ties(role) && t < noun; t++)
            if (r->a->toks[t].mention != ATG_NONE)
                atg_fl_add(r, atg_mention_at(r->a, r->a->toks[t].mention)->thing, role,
                           &out->role[role]);
        if (ties(role))
            atg_fl_add(r, g->owner, role, &out->role[role]);
    }
    return enough(out);
}

static bool acts_as_group(const atg_relator *r, const atg_filled *f)
{
    atg_ntype t = atg_thing_at(r->a, f->role[ATG_R_CULPRIT].v[0])->type;
    return t == ATG_ACTOR || t == ATG_INCIDENT;
}

bool atg_fill_noun(const atg_relator *r, const atg_frame *frame, uint32_t i,
                   uint32_t subject, atg_filled *out)
{
    atg_filled_init(out, frame);
    const atg_ng *g = atg_fl_ng(r, i);
    if (subject == ATG_NONE && frame->event == ATG_EV_AFFILIATE)
        subject = atg_who_has(r, g);
    for (uint32_t k = 0; k < frame->n_slots; k++) {
        const atg_slot *slot = &frame->slots[k];
        atg_set *set = &out->role[slot->role];
        if (atg_str_is(slot->name, "subject")) {
            if (subject != ATG_NONE)
                take_ng(r, out, slot, subject);
        } else if (atg_str_is(slot->name, "possessor")) {
            atg_fl_add(r, g->owner, slot->role, set);
            if (!set->n && slot->role == ATG_R_CULPRIT) { /* "Russian involvement" */
                for (uint32_t t = g->first; t < g->head; t++)
                    if (r->a->toks[t].mention != ATG_NONE)
                        atg_fl_add(r,
                                   atg_mention_at(r->a, r->a->toks[t].mention)->thing,
                                   slot->role, set);
            }
        } else {
            uint32_t at = atg_ng_phrase(r->a, r->s, i, slot->name.p);
            if (at != ATG_NONE && slot->role == ATG_R_CULPRIT && acts(frame->event) &&
                hangs_on_incident(r, at))
                continue; /* "sanctions over the attack on X" */
            if (at != ATG_NONE && !set->n)
                take_ng(r, out, slot, atg_fl_ng(r, at)->list);
        }
    }
    modifier_speaker(r, i, out);
    if (acts(frame->event) && has(out, ATG_R_CULPRIT))
        atg_fl_take_included(r, i, out);
    if (frame->event == ATG_EV_AFFILIATE)
        modifier_body(r, i, out);
    if (frame->by_group &&
        (!has(out, ATG_R_CULPRIT) || !has(out, ATG_R_TARGET) || !acts_as_group(r, out)))
        return false;
    return enough(out);
}

bool atg_fill_noun_over(const atg_relator *r, const atg_frame *frame, uint32_t i,
                        const atg_clause *c, atg_filled *out)
{
    if (atg_fill_noun(r, frame, i, ATG_NONE, out))
        return true;
    bool did = frame->event == ATG_EV_PERFORM || frame->event == ATG_EV_LINK;
    if (!did && frame->event != ATG_EV_CHARGE && frame->event != ATG_EV_SANCTION)
        return false;
    for (uint32_t k = 0; k < frame->n_slots; k++) {
        const atg_slot *slot = &frame->slots[k];
        if (!atg_str_is(slot->name, "of") && !atg_str_is(slot->name, "possessor") &&
            !has(out, slot->role))
            take_phrases(r, c, slot, out);
    }
    if (did)
        return enough(out);
    static const atg_slot where = {{"in", 2}, ATG_R_PLACE, false};
    take_phrases(r, c, &where, out);
    take_venue(r, c, out);
    return enough(out);
}

static uint32_t phrase_after(const atg_relator *r, uint32_t unit, atg_str preps)
{
    uint32_t prep = ATG_NONE;
    const atg_unit *u = atg_unit_at(r->s, unit);
    uint32_t lo = 0, hi = r->a->n_sents;
    while (hi - lo > 1) {
        uint32_t mid = (lo + hi) / 2;
        if (r->a->sents[mid].first <= u->first)
            lo = mid;
        else
            hi = mid;
    }
    uint32_t sentence = lo;
    for (uint32_t k = unit; k < r->s->unit_at[sentence + 1]; k++) {
        const atg_unit *x = atg_unit_at(r->s, k);
        if (x->kind == ATG_U_PREP)
            prep = x->first;
        else if (x->kind == ATG_U_NG) {
            const atg_ng *g = atg_fl_ng(r, x->index);
            if (g->possessive || g->parenthesis)
                continue;
            if (prep != ATG_NONE && atg_prep_in(r->a, prep, preps))
                return g->list;
            if (k > unit && prep == ATG_NONE)
                return ATG_NONE;
            prep = ATG_NONE;
        } else if (x->kind == ATG_U_VG || x->kind == ATG_U_THAT || x->kind == ATG_U_REL)
            return ATG_NONE;
    }
    return ATG_NONE;
}

bool atg_fill_predicate(const atg_relator *r, const atg_frame *frame, uint32_t unit,
                        uint32_t subject, atg_filled *out)
{
    const atg_unit *u = atg_unit_at(r->s, unit);
    if (u->kind == ATG_U_NG)
        return atg_fill_noun(r, frame, u->index, subject, out) &&
               atg_frame_needs(r->a, frame, atg_fl_ng(r, u->index)->sentence,
                               atg_fl_ng(r, u->index)->head, frame->anywhere);
    atg_filled_init(out, frame);
    for (uint32_t k = 0; k < frame->n_slots; k++) {
        const atg_slot *slot = &frame->slots[k];
        if (atg_str_is(slot->name, "subject")) {
            if (subject != ATG_NONE)
                take_ng(r, out, slot, subject);
            continue;
        }
        bool object = atg_str_is(slot->name, "object"); /* "behind X" */
        uint32_t at = phrase_after(r, unit, object ? frame->lemma : slot->name);
        if (at != ATG_NONE)
            take_ng(r, out, slot, at);
    }
    return enough(out);
}
