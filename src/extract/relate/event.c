/* What an event with its roles adds to the relations found. */
#include "extract/voice/authority.h"
#include "extract/relate/event_work.h"
#include "extract/slots/fill_work.h"
#include "extract/incident/incident.h"
#include "extract/relate/recall.h"
#include "extract/thing.h"

static atg_ntype type_of(const atg_relator *r, uint32_t thing)
{
    return atg_thing_at(r->a, thing)->type;
}

bool atg_ev_add(atg_relator *r, uint32_t s, atg_relation rel, uint32_t o,
                const atg_context *ctx, const char *pattern)
{
    atg_kind kind = ATG_KIND_NONE;
    if (rel == ATG_ATTRIBUTED_BY || rel == ATG_ACCUSED_BY)
        kind = ctx->self ? ATG_KIND_SELF : atg_voice_kind(r, o);
    if (!atg_found_add(r->a, s, rel, o, ctx->status, kind, ctx->sentence, pattern))
        return false;
    ATG_AT(r->a->found, atg_found, r->a->found->len - 1)->trigger = r->trigger;
    return true;
}

/* A finding told as secret, leaked or by people who may not be named is no public
 * accusation. */
static bool told_in_secret(const atg_relator *r, uint32_t sentence)
{
    const atg_sent *s = &r->a->sents[sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++)
        if (atg_tok_word(r->a, t, ATG_WORD_CUE, "secret"))
            return true;
    return false;
}

void atg_accused(atg_relator *r, uint32_t culprit, const atg_context *ctx,
                 const char *pattern)
{
    if (told_in_secret(r, ctx->sentence))
        return;
    for (uint32_t i = 0; i < ctx->speakers.n; i++)
        if (ctx->speakers.v[i] != culprit)
            atg_ev_add(r, culprit, ATG_ACCUSED_BY, ctx->speakers.v[i], ctx, pattern);
}

void atg_said_by(atg_relator *r, uint32_t thing, const atg_context *ctx,
                 const char *pattern)
{
    for (uint32_t i = 0; i < ctx->speakers.n; i++)
        atg_ev_add(r, thing, ATG_ATTRIBUTED_BY, ctx->speakers.v[i], ctx, pattern);
}

void atg_ev_touch(atg_relator *r, uint32_t incident)
{
    if (incident == ATG_NONE)
        return;
    atg_set_add(&r->touched, incident);
    atg_rel_focus(r, incident);
}

bool atg_ev_suffered(const atg_relator *r, uint32_t incident, uint32_t who)
{
    if (type_of(r, who) != ATG_ORGANIZATION)
        return false;
    for (uint32_t i = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_TARGETS, incident);
         i != ATG_NONE; i = atg_recall_older(r->a, ATG_RECALL_SUBJECT, i)) {
        uint32_t target = ATG_AT(r->a->found, atg_found, i)->object;
        atg_str name = atg_thing_at(r->a, who)->label;
        atg_str label = atg_thing_at(r->a, target)->label;
        bool product = type_of(r, target) == ATG_PRODUCT && label.n > name.n &&
                       atg_str_eq(atg_str_sub(label, 0, name.n), name);
        if (target == who || product)
            return true;
    }
    return false;
}

void atg_performed(atg_relator *r, uint32_t incident, uint32_t culprit,
                   const atg_context *ctx, const char *pattern)
{
    atg_ev_touch(r, incident);
    if (atg_ev_suffered(r, incident, culprit))
        return; /* blamed for its own breach, not for hacking itself */
    if (!atg_relation_allows(ATG_ATTRIBUTED_TO, type_of(r, incident),
                             type_of(r, culprit)))
        return;
    atg_ev_add(r, incident, ATG_ATTRIBUTED_TO, culprit, ctx, pattern);
    atg_said_by(r, incident, ctx, pattern);
    atg_accused(r, culprit, ctx, pattern);
    atg_deny_late(r, incident, culprit, ctx);
}

atg_set atg_ev_incidents(const atg_relator *r, const atg_set *set)
{
    atg_set out = {.n = 0};
    for (uint32_t i = 0; i < set->n; i++)
        if (type_of(r, set->v[i]) == ATG_INCIDENT)
            atg_set_add(&out, set->v[i]);
    return out;
}

bool atg_ev_culprit_type(const atg_relator *r, uint32_t thing)
{
    return atg_relation_allows(ATG_ATTRIBUTED_TO, ATG_INCIDENT, type_of(r, thing));
}

/* Runs the clause that says what was done and gives the incidents it speaks of. */
static atg_set deed_clause(atg_relator *r, uint32_t clause, const atg_context *ctx)
{
    atg_set saved = r->touched;
    r->touched.n = 0;
    atg_evaluate(r, clause, ctx);
    atg_set out = r->touched;
    r->touched = saved;
    for (uint32_t i = 0; i < out.n; i++)
        atg_set_add(&r->touched, out.v[i]);
    return out;
}

atg_set atg_ev_deeds(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set out = atg_ev_incidents(r, &f->role[ATG_R_DEED]);
    uint32_t i = f->ng[ATG_R_DEED];
    if (i != ATG_NONE && !out.n) { /* "for its role in the attack" */
        uint32_t in = atg_ng_phrase(r->a, r->s, i, "in|of|for|behind|over");
        atg_set what = {.n = 0};
        if (in != ATG_NONE)
            atg_denote(r, atg_ng_at(r->s, in)->list, ATG_R_INCIDENT, &what);
        out = atg_ev_incidents(r, &what);
    }
    uint32_t clause = f->clause[ATG_R_DEED];
    if (clause != ATG_NONE && !out.n)
        out = deed_clause(r, clause, ctx);
    if (!out.n && i != ATG_NONE && !r->a->sents[atg_ng_at(r->s, i)->sentence].headline)
        for (uint32_t k = i; k != ATG_NONE; k = atg_ng_at(r->s, k)->next) {
            uint32_t made = atg_incident_of_group(r->a, r->s, k);
            if (made != ATG_NONE) /* "blamed X for the flooding of Estonian banks" */
                atg_set_add(&out, made);
        }
    return out;
}

/* "The indictment accuses X of", "An indictment in which X is accused": a charge. */
static bool charging(const atg_relator *r, const atg_filled *f)
{
    uint32_t who = f->ng[ATG_R_SPEAKER];
    return who != ATG_NONE && atg_word_has(r->a, atg_ng_at(r->s, who)->noun, "charge");
}

/* Nobody blames an attack on himself: a speaker who is the culprit was misread. */
static void traced_to(atg_relator *r, uint32_t incident, uint32_t culprit,
                      const atg_context *ctx, const char *pattern)
{
    atg_context others = *ctx;
    others.speakers.n = 0;
    for (uint32_t i = 0; i < ctx->speakers.n; i++)
        if (ctx->speakers.v[i] != culprit)
            atg_set_add(&others.speakers, ctx->speakers.v[i]);
    atg_performed(r, incident, culprit, &others, pattern);
}

/* "named it as the group that": no state is one, whatever "it" was taken for. */
static bool called_a_group(const atg_relator *r, const atg_filled *f)
{
    uint32_t who = f->ng[ATG_R_CULPRIT], as = f->ng[ATG_R_DEED];
    return who != ATG_NONE && as != ATG_NONE && atg_ng_at(r->s, who)->pronoun &&
           type_of(r, f->role[ATG_R_CULPRIT].v[0]) == ATG_COUNTRY &&
           (atg_word_has(r->a, atg_ng_at(r->s, as)->noun, "group") ||
            atg_word_has(r->a, atg_ng_at(r->s, as)->noun, "hackers"));
}

static void accuse(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    if (charging(r, f) && !ctx->blocked && !ctx->denied) {
        atg_act_on(r, f, ctx, ATG_CHARGED_BY);
        return;
    }
    const atg_set *culprits = &f->role[ATG_R_CULPRIT];
    if (called_a_group(r, f))
        return;
    atg_set done = atg_ev_deeds(r, f, ctx);
    uint32_t deed = f->ng[ATG_R_DEED];
    bool of_what =
        (deed != ATG_NONE && !atg_ng_at(r->s, deed)->pronoun && /* "of it" */
         !(atg_word_has(r->a, atg_ng_at(r->s, deed)->noun, "involvement") &&
           atg_ng_phrase(r->a, r->s, deed, "in|with|over|for") == ATG_NONE)) ||
        f->clause[ATG_R_DEED] != ATG_NONE;
    if (!done.n && f->frame->hedged && !of_what) /* "suspected Iran": the last one */
        atg_set_add(&done, r->last_incident);
    if (!done.n && !of_what)
        atg_set_add(&done, atg_blamed_for(r, culprits, ctx));
    for (uint32_t c = 0; c < culprits->n; c++) {
        bool lapse = /* "blamed Microsoft for lax security": nothing it did to others */
            !done.n && deed != ATG_NONE && of_what &&
            type_of(r, culprits->v[c]) == ATG_ORGANIZATION &&
            f->clause[ATG_R_DEED] == ATG_NONE &&
            !atg_word_has(r->a, atg_ng_at(r->s, deed)->noun, "incident");
        if (!atg_ev_culprit_type(r, culprits->v[c]) || lapse ||
            (done.n && atg_ev_suffered(r, done.v[0], culprits->v[c])))
            continue;
        atg_accused(r, culprits->v[c], ctx, f->frame->name);
        for (uint32_t i = 0; i < done.n; i++)
            traced_to(r, done.v[i], culprits->v[c], ctx, f->frame->name);
    }
}

static bool holds_office_of(const atg_relator *r, uint32_t person, uint32_t body)
{
    for (uint32_t i = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, person);
         i != ATG_NONE; i = atg_recall_older(r->a, ATG_RECALL_SUBJECT, i))
        if (ATG_AT(r->a->found, atg_found, i)->object == body)
            return true;
    return false;
}

static void affiliate(atg_relator *r, const atg_set *members, const atg_set *bodies,
                      const atg_context *ctx, const char *pattern)
{
    for (uint32_t m = 0; m < members->n; m++)
        for (uint32_t b = 0; b < bodies->n; b++) {
            if (members->v[m] == bodies->v[b] ||
                !atg_relation_allows(ATG_AFFILIATED_WITH, type_of(r, members->v[m]),
                                     type_of(r, bodies->v[b])))
                continue;
            if (holds_office_of(r, members->v[m], bodies->v[b]))
                continue; /* that says more */
            if (type_of(r, members->v[m]) == ATG_PERSON &&
                atg_thing_is_parliament(r->a, bodies->v[b])) {
                atg_ev_add(r, members->v[m], ATG_OFFICIAL_OF, bodies->v[b], ctx,
                           pattern);
                continue;
            }
            atg_ev_add(r, members->v[m], ATG_AFFILIATED_WITH, bodies->v[b], ctx,
                       pattern);
            if (type_of(r, members->v[m]) == ATG_ACTOR)
                atg_said_by(r, members->v[m], ctx, pattern);
        }
}

/* The incidents of a role; one is made where its group describes one that has no thing
 * yet ("cyber attacks on three steelmakers", "a flood of traffic"). */
static atg_set incidents_of_role(atg_relator *r, const atg_filled *f)
{
    atg_set what = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    uint32_t i = f->ng[ATG_R_INCIDENT];
    if (!what.n && i == ATG_NONE && f->frame->plain && atg_rel_fresh(r, r->sentence))
        atg_set_add(&what, r->last_incident);
    if (what.n || i == ATG_NONE)
        return what;
    if (r->a->sents[atg_ng_at(r->s, i)->sentence].headline)
        return what;          /* the text below tells it better */
    uint32_t made = ATG_NONE; /* "the 2015 and 2016 blackouts": the last has the noun */
    for (uint32_t k = i; k != ATG_NONE && made == ATG_NONE;
         k = atg_ng_at(r->s, k)->next)
        made = atg_incident_of_group(r->a, r->s, k);
    if (made == ATG_NONE)
        return what;
    atg_set_add(&what, made);
    atg_set hit = {.n = 0}; /* "an operation against Georgia's election commission" */
    uint32_t at = atg_ng_phrase(r->a, r->s, i, "against|on|into");
    atg_denote(r, at, ATG_R_TARGET, &hit);
    if (!hit.n)
        atg_fl_add_hit_countries(r, at, &hit);
    for (uint32_t k = 0; k < hit.n; k++)
        atg_found_add(r->a, made, ATG_TARGETS, hit.v[k], ATG_ASSERTED, ATG_KIND_NONE,
                      r->sentence, f->frame->name);
    return what;
}

/* Of attacks that are no thing of the text ("carried out network operations"). */
static void accused_in_general(atg_relator *r, const atg_filled *f,
                               const atg_context *ctx)
{
    uint32_t i = f->ng[ATG_R_INCIDENT];
    if (i == ATG_NONE || !atg_word_has(r->a, atg_ng_at(r->s, i)->noun, "incident") ||
        atg_ng_at(r->s, i)->negated)
        return;
    for (uint32_t c = 0; c < f->role[ATG_R_CULPRIT].n; c++)
        if (atg_ev_culprit_type(r, f->role[ATG_R_CULPRIT].v[c]))
            atg_accused(r, f->role[ATG_R_CULPRIT].v[c], ctx, f->frame->name);
}

/* "linked Lazarus to WannaCry": a link has no direction, the types tell who did it. */
static bool link_turned(atg_relator *r, const atg_set *who, const atg_set *what,
                        const atg_context *ctx, const atg_filled *f)
{
    bool turned = false;
    for (uint32_t i = 0; i < what->n; i++)
        for (uint32_t c = 0; c < who->n; c++)
            if (type_of(r, what->v[i]) == ATG_INCIDENT &&
                atg_ev_culprit_type(r, who->v[c])) {
                atg_performed(r, what->v[i], who->v[c], ctx, f->frame->name);
                turned = true;
            }
    return turned;
}

static void attribute(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    const atg_set *culprits = &f->role[ATG_R_CULPRIT];
    atg_set made =
        f->role[ATG_R_INCIDENT].n ? f->role[ATG_R_INCIDENT] : incidents_of_role(r, f);
    const atg_set *what = &made;
    if (!what->n)
        accused_in_general(r, f, ctx);
    if (f->frame->event == ATG_EV_LINK && link_turned(r, what, culprits, ctx, f))
        return;
    for (uint32_t i = 0; i < what->n; i++) {
        if (type_of(r, what->v[i]) != ATG_INCIDENT) {
            if (f->ng[ATG_R_INCIDENT] == f->ng[ATG_R_CULPRIT])
                continue; /* "links between X and Y" */
            atg_set one = {.n = 0};
            atg_set_add(&one, what->v[i]);
            if (type_of(r, what->v[i]) == ATG_ACTOR || f->frame->event == ATG_EV_LINK)
                affiliate(r, &one, culprits, ctx, f->frame->name);
            continue;
        }
        for (uint32_t c = 0; c < culprits->n; c++)
            if (atg_ev_culprit_type(r, culprits->v[c]))
                traced_to(r, what->v[i], culprits->v[c], ctx, f->frame->name);
    }
}

static bool holds_office(const atg_relator *r, uint32_t person)
{
    return atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, person) != ATG_NONE;
}

/* Who can have done it: no official, and not a row of states, which is one of accusers
 * whose verb was lost. */
static atg_set doers(const atg_relator *r, const atg_set *set, const atg_frame *frame)
{
    bool orders = atg_str_is(frame->lemma, "order"); /* "Putin ordered the hack" */
    atg_set out = {.n = 0};
    uint32_t states = 0;
    for (uint32_t i = 0; i < set->n; i++) {
        states += type_of(r, set->v[i]) == ATG_COUNTRY;
        if (atg_ev_culprit_type(r, set->v[i]) &&
            (orders || !holds_office(r, set->v[i])))
            atg_set_add(&out, set->v[i]);
    }
    if (states > 2)
        out.n = 0;
    return out;
}

static void perform(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set who = doers(r, &f->role[ATG_R_CULPRIT], f->frame);
    atg_set what = incidents_of_role(r, f);
    atg_set groups = {.n = 0}; /* "behind the activity known as APT40" */
    for (uint32_t i = 0; i < f->role[ATG_R_INCIDENT].n; i++)
        if (type_of(r, f->role[ATG_R_INCIDENT].v[i]) == ATG_ACTOR)
            atg_set_add(&groups, f->role[ATG_R_INCIDENT].v[i]);
    affiliate(r, &groups, &f->role[ATG_R_CULPRIT], ctx, f->frame->name);
    if (!what.n)
        accused_in_general(r, f, ctx);
    for (uint32_t i = 0; i < what.n; i++) {
        atg_ev_touch(r, what.v[i]);
        for (uint32_t c = 0; c < who.n; c++)
            atg_performed(r, what.v[i], who.v[c], ctx, f->frame->name);
    }
}

/* Says that it did it itself. A state or body that "claims" an attack reports it,
 * unless it claims responsibility. */
static void claim(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_context own = *ctx;
    atg_filled only = *f;
    atg_set *who = &only.role[ATG_R_CULPRIT];
    who->n = 0;
    for (uint32_t i = 0; i < f->role[ATG_R_CULPRIT].n; i++) {
        uint32_t c = f->role[ATG_R_CULPRIT].v[i];
        if (type_of(r, c) == ATG_ACTOR || type_of(r, c) == ATG_PERSON ||
            f->frame->n_needs)
            atg_set_add(who, c);
    }
    own.self = true;
    own.speakers = *who;
    if (who->n)
        perform(r, &only, &own);
}

uint32_t atg_ev_incident_of(const atg_relator *r, uint32_t target)
{
    uint32_t i = atg_recall(r->a, ATG_RECALL_OBJECT, ATG_TARGETS, target);
    return i == ATG_NONE ? i : ATG_AT(r->a->found, atg_found, i)->subject;
}

uint32_t atg_ev_made_of_verb(atg_relator *r, uint32_t target, const atg_filled *f,
                             uint32_t sentence)
{
    atg_ntype t = type_of(r, target);
    uint32_t hit = f->ng[ATG_R_TARGET]; /* mail, a phone */
    bool own = t == ATG_PERSON &&
               (f->frame->n_needs ||
                (hit != ATG_NONE && atg_ng_at(r->s, hit)->thing != target)) &&
               (r->last_incident == ATG_NONE || r->last_touched + 2 < sentence);
    if (t != ATG_AGENCY && t != ATG_ORGANIZATION && t != ATG_PRODUCT && !own)
        return ATG_NONE;
    uint32_t incident = atg_incident_make(r->a, ATG_STR("hack"), 0);
    atg_incident_name(r->a, incident, target);
    atg_found_add(r->a, incident, ATG_TARGETS, target, ATG_ASSERTED, ATG_KIND_NONE,
                  sentence, f->frame->name);
    return incident;
}

/* Police and prosecutors take down what criminals run; that is no attack. */
static bool keeps_law(const atg_relator *r, uint32_t thing)
{
    const atg_thing *t = atg_thing_at(r->a, thing);
    if (t->type != ATG_AGENCY || t->entity == ATG_NONE)
        return false;
    atg_str kind = atg_lexicon_entity(r->a->lex, t->entity)->kind;
    return atg_str_is(kind, "police") || atg_str_is(kind, "prosecutor") ||
           atg_str_is(kind, "court") || atg_str_is(kind, "cert");
}

enum { MANY = 3 }; /* victims in one row: each was hit, not all in one incident */

static void attack_by(atg_relator *r, uint32_t culprit, uint32_t target,
                      const atg_filled *f, const atg_context *ctx)
{
    const char *pattern = f->frame->name;
    if (type_of(r, culprit) == ATG_INCIDENT) {
        atg_ev_touch(r, culprit);
        atg_context plain = *ctx;
        plain.status = ATG_ASSERTED;
        atg_ev_hits(r, culprit, target, &plain, pattern);
        return;
    }
    if (culprit == target || holds_office(r, culprit) || keeps_law(r, culprit))
        return;
    r->attackers.v[0] = culprit;
    r->attackers.n = 1;
    r->attacked_in = ctx->sentence;
    uint32_t incident = atg_ev_incident_of(r, target);
    if (incident == ATG_NONE && f->role[ATG_R_TARGET].n < MANY)
        incident = r->made == ATG_NONE
                       ? atg_ev_made_of_verb(r, target, f, ctx->sentence)
                       : r->made;
    if (incident != ATG_NONE) {
        if (r->made == ATG_NONE)
            r->made = incident;
        atg_ev_add(r, incident, ATG_TARGETS, target, ctx, pattern);
        atg_performed(r, incident, culprit, ctx, pattern);
        return;
    }
    atg_ev_add(r, culprit, ATG_TARGETS, target, ctx, pattern);
    atg_accused(r, culprit, ctx, pattern);
}

/* Hit by nobody who is named: by a tool, or in a passive. */
static void struck(atg_relator *r, uint32_t target, const atg_filled *f,
                   const atg_context *ctx)
{
    atg_set tools = {.n = 0};
    atg_denote(r, f->ng[ATG_R_CULPRIT], ATG_R_TOOL, &tools);
    uint32_t incident = atg_ev_incident_of(r, target);
    if (incident == ATG_NONE && (tools.n || !f->frame->plain))
        incident = atg_ev_made_of_verb(r, target, f, ctx->sentence);
    atg_ev_touch(r, incident);
    /* "Several countries were targeted": by those of the sentence before */
    if (incident == ATG_NONE && r->attackers.n && r->attacked_in + 1 == ctx->sentence &&
        type_of(r, target) == ATG_COUNTRY)
        atg_ev_add(r, r->attackers.v[0], ATG_TARGETS, target, ctx, f->frame->name);
    if (incident == ATG_NONE && f->frame->plain && r->last_incident != ATG_NONE)
        atg_ev_hits(r, r->last_incident, target, ctx, f->frame->name);
    for (uint32_t t = 0; incident != ATG_NONE && t < tools.n; t++)
        atg_ev_add(r, incident, ATG_USES, tools.v[t], ctx, f->frame->name);
}

/* "According to the indictment, X hacked Y": X is charged. */
static void charged_with(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set who = atg_authorities(r, &ctx->speakers, ATG_CHARGED_BY, ctx->sentence);
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    for (uint32_t c = 0; c < f->role[ATG_R_CULPRIT].n; c++) {
        uint32_t culprit = f->role[ATG_R_CULPRIT].v[c];
        bool set = atg_thing_at(r->a, culprit)->count > 0;
        for (uint32_t k = 0; k < who.n; k++)
            if (set || type_of(r, culprit) == ATG_PERSON)
                atg_ev_add(r, culprit, ATG_CHARGED_BY, who.v[k], &plain,
                           "source/indictment");
    }
}

static void attack(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    const atg_set *culprits = &f->role[ATG_R_CULPRIT];
    const atg_set *direct = &f->role[ATG_R_INCIDENT];
    if (culprits->n == 1 && f->role[ATG_R_TARGET].n == 1 &&
        culprits->v[0] == f->role[ATG_R_TARGET].v[0]) {
        atg_ev_victim(r, f, ctx); /* "X shut down its own network" */
        return;
    }
    if (ctx->charged)
        charged_with(r, f, ctx);
    if (!f->role[ATG_R_TARGET].n && culprits->n) { /* "hacking into companies" */
        r->attackers = *culprits;
        r->attacked_in = ctx->sentence;
        uint32_t hit = f->ng[ATG_R_TARGET];
        uint32_t told = hit == ATG_NONE ? 0 : atg_ng_at(r->s, hit)->befell;
        for (uint32_t c = 0; hit != ATG_NONE && c < culprits->n; c++) {
            if (!atg_ev_culprit_type(r, culprits->v[c]) ||
                holds_office(r, culprits->v[c]))
                continue;
            if (told) /* "broke into three banks. The attack ..." */
                atg_performed(r, told - 1, culprits->v[c], ctx, f->frame->name);
            else
                atg_accused(r, culprits->v[c], ctx, f->frame->name);
        }
    }
    atg_set people = {.n = 0};
    for (uint32_t c = 0; c < culprits->n; c++)
        if (type_of(r, culprits->v[c]) == ATG_PERSON ||
            type_of(r, culprits->v[c]) == ATG_ACTOR)
            atg_set_add(&people, culprits->v[c]);
    affiliate(r, &people, &f->role[ATG_R_BODY], ctx, f->frame->name);
    affiliate(r, &people, &f->role[ATG_R_SERVICE], ctx, f->frame->name);
    r->made = ATG_NONE; /* several targets of one verb are one incident's */
    for (uint32_t t = 0; t < f->role[ATG_R_TARGET].n; t++) {
        uint32_t target = f->role[ATG_R_TARGET].v[t];
        for (uint32_t c = 0; c < culprits->n; c++)
            attack_by(r, culprits->v[c], target, f, ctx);
        for (uint32_t i = 0; i < direct->n; i++)
            if (type_of(r, direct->v[i]) == ATG_INCIDENT)
                attack_by(r, direct->v[i], target, f, ctx);
        if (!culprits->n && !(direct->n && !f->frame->n_slots))
            struck(r, target, f, ctx);
    }
}

/* Persons exploit nothing by the ontology: what they did does, or what is spoken of. */
static uint32_t exploiter(const atg_relator *r, uint32_t who)
{
    enum { REACH = 4 }; /* sentences */
    if (type_of(r, who) != ATG_PERSON && !atg_thing_at(r->a, who)->count)
        return who;
    uint32_t i = atg_recall(r->a, ATG_RECALL_OBJECT, ATG_ATTRIBUTED_TO, who);
    if (i != ATG_NONE)
        return ATG_AT(r->a->found, atg_found, i)->subject;
    return r->last_incident != ATG_NONE && r->last_touched + REACH >= r->sentence
               ? r->last_incident
               : who;
}

static void use(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                atg_relation relation, atg_role role)
{
    for (uint32_t c = 0; c < f->role[ATG_R_CULPRIT].n; c++) {
        uint32_t who = f->role[ATG_R_CULPRIT].v[c];
        if (relation == ATG_EXPLOITS)
            who = exploiter(r, who);
        for (uint32_t t = 0; t < f->role[role].n; t++)
            atg_ev_add(r, who, relation, f->role[role].v[t], ctx, f->frame->name);
    }
}

static void originate(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    atg_set what = atg_ev_incidents(r, &f->role[ATG_R_INCIDENT]);
    for (uint32_t i = 0; i < what.n; i++) {
        atg_ev_touch(r, what.v[i]);
        for (uint32_t p = 0; p < f->role[ATG_R_PLACE].n; p++)
            atg_ev_add(r, what.v[i], ATG_ORIGINATES_FROM, f->role[ATG_R_PLACE].v[p],
                       ctx, f->frame->name);
        atg_said_by(r, what.v[i], ctx, f->frame->name);
    }
}

/* "said it was APT31, which Western firms have linked to": they say so, not who speaks
 * around the relative clause. */
static bool unnamed_speaker(const atg_relator *r, const atg_filled *f)
{
    uint32_t i = f->ng[ATG_R_SPEAKER];
    const atg_ng *g = i == ATG_NONE ? NULL : atg_ng_at(r->s, i);
    return r->aside && g && g->plural && !g->pronoun && !g->definite &&
           g->thing == ATG_NONE &&
           (atg_word_has(r->a, g->noun, "company") ||
            atg_word_has(r->a, g->noun, "person"));
}

void atg_event_apply(atg_relator *r, const atg_filled *f, const atg_context *outer)
{
    atg_context ctx = *outer;
    if (f->frame->hedged && ctx.status == ATG_ASSERTED)
        ctx.status = ATG_HEDGED;
    if (atg_denied_event(r, f, &ctx))
        return;
    if (f->role[ATG_R_SPEAKER].n || unnamed_speaker(r, f))
        ctx.speakers = f->role[ATG_R_SPEAKER];
    switch (f->frame->event) {
    case ATG_EV_ACCUSE:
        accuse(r, f, &ctx);
        break;
    case ATG_EV_ATTRIBUTE:
    case ATG_EV_LINK:
        attribute(r, f, &ctx);
        break;
    case ATG_EV_PERFORM:
        perform(r, f, &ctx);
        break;
    case ATG_EV_CLAIM:
        claim(r, f, &ctx);
        break;
    case ATG_EV_ATTACK:
        attack(r, f, &ctx);
        break;
    case ATG_EV_VICTIM:
        if (f->role[ATG_R_CULPRIT].n && /* "was one of the gang's victims" */
            type_of(r, f->role[ATG_R_CULPRIT].v[0]) == ATG_ACTOR)
            attack(r, f, &ctx);
        else
            atg_ev_victim(r, f, &ctx);
        break;
    case ATG_EV_CHARGE:
        atg_act_on(r, f, &ctx, ATG_CHARGED_BY);
        break;
    case ATG_EV_ARREST:
        atg_act_on(r, f, &ctx, ATG_ARRESTED_BY);
        break;
    case ATG_EV_SANCTION:
        atg_act_on(r, f, &ctx, ATG_SANCTIONED_BY);
        break;
    case ATG_EV_CONDEMN:
        atg_condemn(r, f, &ctx);
        break;
    case ATG_EV_DENY:
        atg_deny_event(r, f, &ctx, outer);
        break;
    case ATG_EV_AFFILIATE:
        affiliate(r, &f->role[ATG_R_MEMBER], &f->role[ATG_R_BODY], &ctx,
                  f->frame->name);
        affiliate(r, &f->role[ATG_R_MEMBER], &f->role[ATG_R_GROUP], &ctx,
                  f->frame->name);
        affiliate(r, &f->role[ATG_R_MEMBER], &f->role[ATG_R_SERVICE], &ctx,
                  f->frame->name);
        break;
    case ATG_EV_EXPLOIT:
        use(r, f, &ctx, ATG_EXPLOITS, ATG_R_FLAW);
        break;
    case ATG_EV_USE:
        use(r, f, &ctx, ATG_USES, ATG_R_TOOL);
        break;
    case ATG_EV_ORIGINATE:
        originate(r, f, &ctx);
        break;
    case ATG_EV_SUPPORT:
        atg_voice_support(r, f, &ctx);
        break;
    case ATG_EV_ECHO:
        atg_voice_again(r, &ctx, f->frame->name);
        break;
    case ATG_EV_RETRACT:
        atg_voice_retract(r, &ctx);
        break;
    default:
        break;
    }
}
