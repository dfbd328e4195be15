/* Clauses that say what an incident hit: "an attack that hit X", "X fell victim to an
 * attack", "X was hacked". */
#include "extract/incident/incident.h"
#include "extract/incident/incident_work.h"
#include "extract/ties/inroad.h"
#include "extract/relate/recall.h"

bool atg_in_is_noun(const atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    return g->mention == ATG_NONE && atg_word_has(f->a, g->noun, "incident");
}

/* Does the verb mean an attack, and which of its groups is hit? always: by itself,
 * whatever words stand behind it; hostile: an attack or hackers do it. */
static const atg_frame *attack_frame(const atg_in_finder *f, const atg_vg *v,
                                     bool always, bool hostile)
{
    const atg_word *w = atg_vg_word(f->a, v);
    if (!w)
        return NULL;
    size_t n;
    const atg_frame *const *list = atg_frames_of(f->frames, ATG_F_VERB, w->lemma, &n);
    for (size_t i = 0; i < n; i++)
        if (list[i]->event == ATG_EV_ATTACK &&
            !(list[i]->passive_only && !v->passive) &&
            (hostile || !list[i]->by_group) &&
            (always ? !list[i]->n_needs : atg_verb_needs(f->a, list[i], v)))
            return list[i];
    return NULL;
}

/* "a campaign directed at X", "the attack was launched against X" */
static bool aimed(const atg_in_finder *f, const atg_clause *c)
{
    return atg_clause_phrase(f->a, c, "at|against") != ATG_NONE;
}

/* Clauses "attack that targeted X", "an attack targeting X". */
static void find_objects(const atg_in_finder *f, uint32_t c)
{
    const atg_clause *cl = atg_clause_at(f->s, c);
    const atg_vg *v = atg_vg_at(f->s, cl->vg);
    uint32_t who = cl->subject != ATG_NONE ? cl->subject : cl->host;
    bool object = cl->kind == ATG_C_RELATIVE && cl->host != ATG_NONE &&
                  who != cl->host && !v->passive && aimed(f, cl);
    if (object) /* "the campaign that APT28 conducted against X" */
        who = cl->host;
    else if (who == ATG_NONE || (v->passive ? !aimed(f, cl)
                                            : !attack_frame(f, v, true, true) &&
                                                  !attack_frame(f, v, false, true)))
        return;
    if (atg_in_is_noun(f, who) && f->extra[who] == ATG_NONE)
        f->extra[who] = c;
}

bool atg_in_takes_victim(const atg_in_finder *f, const atg_frame *frame,
                         const atg_vg *v)
{
    if (frame->event != ATG_EV_VICTIM || !atg_verb_needs(f->a, frame, v) ||
        (frame->passive_only && !v->passive))
        return false;
    for (uint32_t k = 0; k < frame->n_slots; k++)
        if (frame->slots[k].role == ATG_R_TARGET &&
            atg_str_is(frame->slots[k].name, v->passive ? "object" : "subject"))
            return true;
    return false;
}

/* Does one of the verb's frames say that an incident in this place befell its victim? */
static bool befell(const atg_in_finder *f, const atg_vg *v, const atg_arg *arg)
{
    bool by = arg->prep != ATG_NONE && atg_prep_is(f->a, arg->prep, "by");
    if (v->passive && arg->prep != ATG_NONE && attack_frame(f, v, false, by) &&
        (by || atg_prep_is(f->a, arg->prep, "in|during|through|as part of")))
        return true;
    const atg_word *w = atg_vg_word(f->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(f->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; atg_in_takes_victim(f, list[i], v) && k < list[i]->n_slots;
             k++) {
            const atg_slot *slot = &list[i]->slots[k];
            bool object = atg_str_is(slot->name, "object");
            if (slot->role == ATG_R_INCIDENT &&
                (arg->prep == ATG_NONE ? object && !v->passive
                                       : atg_prep_is(f->a, arg->prep, slot->name.p)))
                return true;
        }
    return false;
}

/* "X was forced to shut plants after an attack": the verb before tells it. */
static const atg_vg *forced(const atg_in_finder *f, const atg_clause *c)
{
    if (c->kind != ATG_C_INFINITIVE || c->parent == ATG_NONE)
        return NULL;
    uint32_t vg = atg_clause_at(f->s, c->parent)->vg;
    const atg_vg *v = vg == ATG_NONE ? NULL : atg_vg_at(f->s, vg);
    return v && v->passive && !v->negated ? v : NULL;
}

/* "X was the target of an attack" */
static void find_target_of(const atg_in_finder *f, const atg_clause *c, const atg_vg *v)
{
    bool turned = atg_word_has(f->a, atg_in_ng(f, c->subject)->noun, "victim");
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE || arg->prep != ATG_NONE ||
            atg_in_ng(f, arg->ng)->first < v->main)
            continue;
        uint32_t who = c->subject, what = arg->ng;
        if (turned) { /* "The victim of the attack was X" */
            who = arg->ng;
            what = c->subject;
        }
        if (!atg_word_has(f->a, atg_in_ng(f, what)->noun, "victim"))
            continue;
        uint32_t of = atg_ng_phrase(f->a, f->s, what, "of|in");
        if (of != ATG_NONE && atg_in_is_noun(f, of) && !atg_in_ng(f, of)->plural)
            f->sufferer[of] = who;
        if (turned)
            return;
    }
}

/* Does a possessive stand between the group and the end of its sentence? */
static bool of_its_own(const atg_in_finder *f, const atg_ng *g)
{
    const atg_sent *s = &f->a->sents[g->sentence];
    for (uint32_t t = g->first + g->count; t < s->first + s->count; t++)
        if (f->a->toks[t].tag == ATG_T_PRPS && atg_prep_is(f->a, t, "its|their"))
            return true;
    return false;
}

/* An attack of the sort that befalls one body, told for the first time. */
static bool befalls_one(const atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    if (!atg_in_is_noun(f, i) || g->plural || !g->indefinite)
        return false;
    atg_str kind = atg_in_kind(f, g);
    return !atg_in_vague(f->a, g) && !atg_str_is(kind, "campaign") &&
           !atg_str_is(kind, "espionage");
}

static bool can_own_up(const atg_in_finder *f, uint32_t ng)
{
    uint32_t who = ng == ATG_NONE ? ATG_NONE : atg_in_ng(f, ng)->thing;
    return who != ATG_NONE && atg_can_suffer(f->a, atg_thing_at(f->a, who)) &&
           !atg_finds_for_others(f->a, who);
}

/* "X confirmed a breach", "X detected an intrusion in its network", "X said that an
 * attack had hit its plants": on X, where nothing else is named. */
static void find_own(const atg_in_finder *f, const atg_clause *c, const atg_vg *v)
{
    bool tells = atg_prep_is(f->a, v->main,
                             "confirmed|confirms|disclosed|discloses|admitted|admits|"
                             "acknowledged|acknowledges");
    bool finds = atg_prep_is(f->a, v->main,
                             "detected|discovered|noticed|spotted|reported|uncovered|"
                             "revealed|announced|thwarted|foiled|said|says");
    bool sorry = atg_prep_is(f->a, v->main, "apologised|apologized|apologises");
    if (v->passive || (!tells && !finds && !sorry) || !can_own_up(f, c->subject))
        return;
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (sorry ? arg->prep == ATG_NONE || !atg_prep_is(f->a, arg->prep, "for|over")
                  : arg->prep != ATG_NONE)
            continue;
        uint32_t told = arg->ng;
        if (arg->clause != ATG_NONE)
            told = atg_clause_at(f->s, arg->clause)->subject;
        if (told == ATG_NONE || !befalls_one(f, told) ||
            atg_in_ng(f, told)->first < v->main || f->sufferer[told] != ATG_NONE)
            continue;
        if (((tells || sorry) && arg->ng != ATG_NONE) ||
            of_its_own(f, atg_in_ng(f, told)))
            f->sufferer[told] = c->subject;
        return;
    }
}

static void find_sufferer(const atg_in_finder *f, uint32_t i)
{
    const atg_clause *c = atg_clause_at(f->s, i);
    const atg_vg *v = atg_vg_at(f->s, c->vg), *before = forced(f, c);
    uint32_t who = c->subject;
    if (who == ATG_NONE || v->negated || v->planned || c->question)
        return;
    if (v->copula)
        find_target_of(f, c, v);
    find_own(f, c, v);
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE || arg->ng == who || !atg_in_is_noun(f, arg->ng) ||
            atg_in_ng(f, arg->ng)->first < v->main)
            continue;
        if (befell(f, v, arg) || (before && befell(f, before, arg)))
            f->sufferer[arg->ng] = who;
    }
}

void atg_in_read_clauses(const atg_in_finder *f)
{
    for (guint c = 0; c < f->s->clauses->len; c++) {
        if (atg_clause_at(f->s, c)->vg == ATG_NONE)
            continue;
        find_objects(f, c);
        find_sufferer(f, c);
    }
}

void atg_in_sufferers(const atg_in_finder *f, uint32_t i, atg_in_targets *set)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t who = f->sufferer[i];
    if (who == ATG_NONE || g->negated || g->owner != ATG_NONE ||
        ((g->definite || g->demonstrative) && f->last != ATG_NONE))
        return; /* "was hit in the attack": the one spoken of */
    uint32_t thing = atg_in_ng(f, who)->thing;
    if (thing != ATG_NONE && /* "the president owned up to the hack": not his own */
        atg_recall(f->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, thing) != ATG_NONE)
        return;
    atg_in_add_group(f, set, atg_in_ng(f, who)->list);
    if (!set->n) /* "systems at X" */
        atg_in_phrase_targets(f, who, set);
}

/* "Victims included X", where no incident is spoken of yet: a later "the campaign". */
static void note_victims(atg_in_finder *f, const atg_clause *c, const atg_vg *v)
{
    if (f->last != ATG_NONE || v->passive || v->negated || v->planned ||
        !(v->copula || atg_prep_is(f->a, v->main, "include|included|includes")))
        return;
    uint32_t of_whom = c->subject;
    atg_in_targets set = {.n = 0};
    for (guint k = 0; k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng == ATG_NONE)
            continue;
        if (arg->prep != ATG_NONE && of_whom == ATG_NONE &&
            atg_prep_is(f->a, arg->prep, "among|amongst"))
            of_whom = arg->ng;
        else if (arg->prep == ATG_NONE && !set.n &&
                 atg_in_ng(f, arg->ng)->first > v->main)
            atg_in_add_group(f, &set, atg_in_ng(f, arg->ng)->list);
    }
    if (set.n && of_whom != ATG_NONE && atg_ng_victims(f->a, f->s, of_whom))
        f->verb = (atg_in_attack){set, c->sentence, v->main, 0};
}

/* "X confirmed that hackers stole records": those of X. */
static void own_loss(const atg_in_finder *f, const atg_clause *c, atg_in_targets *set)
{
    if (c->kind != ATG_C_COMPLEMENT || c->parent == ATG_NONE)
        return;
    const atg_clause *says = atg_clause_at(f->s, c->parent);
    if (says->subject == ATG_NONE || says->vg == ATG_NONE ||
        !atg_prep_is(f->a, atg_vg_at(f->s, says->vg)->main,
                     "confirmed|confirms|disclosed|admitted|acknowledged|revealed|"
                     "announced|said|says"))
        return;
    uint32_t who = atg_in_ng(f, says->subject)->thing;
    if (who != ATG_NONE && atg_thing_at(f->a, who)->type == ATG_ORGANIZATION &&
        atg_can_suffer(f->a, atg_thing_at(f->a, who)))
        atg_in_add_target(f, set, who);
}

static void phrase_targets(const atg_in_finder *f, const atg_clause *c,
                           const atg_frame *frame, atg_in_targets *set)
{
    for (guint k = 0; k < c->args->len && !set->n; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        for (uint32_t i = 0; i < frame->n_slots && arg->ng != ATG_NONE; i++)
            if (arg->prep != ATG_NONE && frame->slots[i].role == ATG_R_TARGET &&
                atg_prep_is(f->a, arg->prep, frame->slots[i].name.p))
                atg_in_add_group(f, set, atg_in_ng(f, arg->ng)->list);
    }
}

/* "researchers at X", "the head of X": the people's, not the place that was hit. */
static bool of_people(const atg_in_finder *f, const atg_arg *arg)
{
    uint32_t u = arg->prep == ATG_NONE ? 0 : atg_in_ng(f, arg->ng)->unit;
    while (u > 0 && atg_unit_at(f->s, u)->first > arg->prep)
        u--; /* to the preposition */
    if (u == 0 || atg_unit_at(f->s, u - 1)->kind != ATG_U_NG)
        return false;
    const atg_ng *g = atg_in_ng(f, atg_unit_at(f->s, u - 1)->index);
    return atg_word_has(f->a, g->noun, "person");
}

/* Is the subject of the active verb its victim? */
static bool subject_hit(const atg_frame *frame)
{
    for (uint32_t i = 0; i < frame->n_slots; i++)
        if (frame->slots[i].role == ATG_R_TARGET &&
            atg_str_is(frame->slots[i].name, "subject"))
            return true;
    return false;
}

/* "Computers at three banks were wiped": victims that have no name. */
static void note_described(atg_in_finder *f, const atg_clause *c, const atg_vg *v)
{
    uint32_t hit = v->passive ? c->subject : ATG_NONE;
    for (guint k = 0; !v->passive && hit == ATG_NONE && k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE &&
            atg_in_ng(f, arg->ng)->first > v->main)
            hit = arg->ng;
    }
    atg_in_targets none = {.n = 0};
    if (hit != ATG_NONE && atg_in_victims(f->a, f->s, hit).n)
        f->verb = (atg_in_attack){none, c->sentence, v->main, hit + 1};
}

/* "The intruders roamed the servers of X": told by no verb of the lists. */
static void note_inroad(atg_in_finder *f, const atg_clause *c, uint32_t machines)
{
    atg_in_targets set = {.n = 0};
    atg_in_add_group(f, &set, machines);
    if (!set.n)
        atg_in_phrase_targets(f, machines, &set);
    if (set.n && !atg_in_states_only(f, &set))
        f->verb = (atg_in_attack){set, c->sentence, atg_vg_at(f->s, c->vg)->main, 0};
}

void atg_in_note_attack(atg_in_finder *f, const atg_clause *c)
{
    if (c->vg == ATG_NONE)
        return;
    const atg_vg *v = atg_vg_at(f->s, c->vg);
    note_victims(f, c, v);
    atg_in_note_harm(f, c, v);
    uint32_t doer = v->passive ? atg_clause_phrase(f->a, c, "by") : c->subject;
    bool hostile = doer != ATG_NONE && atg_ng_hostile(f->a, atg_in_ng(f, doer));
    const atg_frame *frame = attack_frame(f, v, false, hostile);
    uint32_t machines = frame ? ATG_NONE : atg_inroad(f->a, f->s, c, false);
    if (machines != ATG_NONE)
        note_inroad(f, c, machines);
    if (v->negated || v->planned || !frame)
        return;
    uint32_t who = c->subject;
    if (!v->passive && who != ATG_NONE &&
        (atg_in_is_noun(f, who) ||
         (atg_in_ng(f, who)->thing != ATG_NONE &&
          atg_thing_at(f->a, atg_in_ng(f, who)->thing)->type == ATG_INCIDENT)))
        return; /* told by its noun already */
    atg_in_targets set = {.n = 0};
    for (guint k = 0; v->passive && k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && atg_in_ng(f, arg->ng)->thing != ATG_NONE &&
            atg_thing_at(f->a, atg_in_ng(f, arg->ng)->thing)->type == ATG_PERSON)
            return; /* criticised, not hacked */
    }
    bool befell = !v->passive && subject_hit(frame); /* "X fell prey to hackers" */
    if ((v->passive || befell) && c->subject != ATG_NONE)
        atg_in_add_group(f, &set, c->subject);
    if (v->passive && !set.n) /* "$100 million was drained from X" */
        phrase_targets(f, c, frame, &set);
    for (guint k = 0; !v->passive && !befell && k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && !set.n && atg_in_ng(f, arg->ng)->first > v->main &&
            (arg->prep == ATG_NONE ||
             atg_prep_is(f->a, arg->prep, "of|into|from|at")) &&
            !of_people(f, arg))
            atg_in_add_group(f, &set, atg_in_ng(f, arg->ng)->list);
    }
    if (!set.n)
        own_loss(f, c, &set);
    if (set.n && (!frame->n_needs || !atg_in_states_only(f, &set)))
        f->verb = (atg_in_attack){set, c->sentence, v->main, 0};
    else if (!set.n)
        note_described(f, c, v);
}
