/* What a noun group stands for in a role: its thing, those of its row, and where it
 * only describes, what its words and phrases name. */
#include "extract/voice/authority.h"
#include "extract/slots/fill_work.h"

#include "extract/voice/authority.h"
#include "extract/relate/recall.h"
#include "extract/thing.h"

#define BIT(t) (1u << (t))

void atg_set_add(atg_set *set, uint32_t thing)
{
    if (thing != ATG_NONE && set->n < ATG_SET && !atg_set_has(set, thing))
        set->v[set->n++] = thing;
}

bool atg_set_has(const atg_set *set, uint32_t thing)
{
    for (uint32_t i = 0; i < set->n; i++)
        if (set->v[i] == thing)
            return true;
    return false;
}

bool atg_role_takes(atg_role role, atg_ntype type)
{
    enum {
        STATE = BIT(ATG_COUNTRY) | BIT(ATG_AGENCY),
        BODY = STATE | BIT(ATG_ORGANIZATION)
    };
    static const unsigned types[ATG_ROLE_COUNT] = {
        [ATG_R_SPEAKER] = BODY | BIT(ATG_BLOC) | BIT(ATG_PERSON) | BIT(ATG_ACTOR),
        [ATG_R_CULPRIT] = BODY | BIT(ATG_ACTOR) | BIT(ATG_PERSON) | BIT(ATG_INCIDENT),
        [ATG_R_INCIDENT] = BIT(ATG_INCIDENT) | BIT(ATG_ACTOR) | BIT(ATG_PERSON) |
                           BIT(ATG_ORGANIZATION) | BIT(ATG_MALWARE) | BIT(ATG_AGENCY),
        [ATG_R_DEED] = BIT(ATG_INCIDENT) | STATE | BIT(ATG_ACTOR),
        [ATG_R_TARGET] = BODY | BIT(ATG_BLOC) | BIT(ATG_PERSON) | BIT(ATG_PRODUCT),
        [ATG_R_BODY] = BODY | BIT(ATG_ACTOR),
        [ATG_R_MEMBER] = BIT(ATG_ACTOR) | BIT(ATG_PERSON) | BIT(ATG_ORGANIZATION),
        [ATG_R_TOOL] = BIT(ATG_MALWARE),
        [ATG_R_FLAW] = BIT(ATG_VULNERABILITY) | BIT(ATG_PRODUCT),
        [ATG_R_PLACE] = BIT(ATG_COUNTRY),
        [ATG_R_FINDING] = BIT(ATG_INCIDENT),
        [ATG_R_GROUP] = BIT(ATG_ACTOR),
        [ATG_R_SERVICE] = BIT(ATG_AGENCY),
        [ATG_R_ACT] = 0,
        [ATG_R_SANCTIONER] = BIT(ATG_AGENCY),
        [ATG_R_OTHER] = 0};
    return (types[role] & BIT(type)) != 0;
}

bool atg_fl_add(const atg_relator *r, uint32_t thing, atg_role role, atg_set *set)
{
    if (thing == ATG_NONE || !atg_role_takes(role, atg_thing_at(r->a, thing)->type) ||
        (role == ATG_R_SERVICE && !atg_thing_is_service(r->a, thing)) ||
        (role == ATG_R_SANCTIONER && !atg_imposes_sanctions(r, thing)))
        return false;
    atg_set_add(set, thing);
    return true;
}

/* Things named inside the group before its head: "Kaspersky researchers". */
bool atg_fl_add_modifier(const atg_relator *r, const atg_ng *g, atg_role role,
                         atg_set *set)
{
    for (uint32_t i = g->first + g->count; i-- > g->first;) {
        uint32_t m = r->a->toks[i].mention;
        if (m == ATG_NONE || m == g->mention)
            continue;
        const atg_mention *x = atg_mention_at(r->a, m);
        if (x->kind == ATG_M_DEMONYM && role != ATG_R_SPEAKER)
            continue;
        if (role == ATG_R_TARGET && /* "the Twitter feed of X" */
            atg_tok_word(r->a, g->head, ATG_WORD_CUE, "profile"))
            continue;
        if (atg_fl_add(r, x->thing, role, set))
            return true;
    }
    return false;
}

bool atg_fl_has_class(const atg_relator *r, const atg_ng *g, const char *classes)
{
    if (g->noun == ATG_NONE)
        return false;
    const atg_word *w = atg_lexicon_word(r->a->lex, g->noun);
    atg_str rest = atg_str_of(classes), part;
    while (w->classes && atg_str_split(&rest, '|', &part))
        if (atg_word_in_class(w, part))
            return true;
    return false;
}

bool atg_fl_add_phrase(const atg_relator *r, uint32_t i, const char *preps,
                       atg_role role, atg_set *set)
{
    uint32_t at = atg_ng_phrase(r->a, r->s, i, preps);
    uint32_t n = set->n;
    for (int depth = 0; at != ATG_NONE && depth < 3; depth++) {
        for (uint32_t k = atg_fl_ng(r, at)->list; k != ATG_NONE;
             k = atg_fl_ng(r, k)->next)
            if (!atg_fl_add(r, atg_fl_ng(r, k)->thing, role, set))
                atg_fl_add(r, atg_fl_ng(r, k)->owner, role, set);
        if (set->n > n)
            return true;
        at = atg_ng_phrase(r->a, r->s, at,
                           role == ATG_R_TARGET ? "of|at|in|including|such as"
                                                : "of|at|in|for");
    }
    return false;
}

/* "state-sponsored hackers" without a state: the one accused last. */
static uint32_t last_state(const atg_relator *r)
{
    uint32_t i = atg_recall(r->a, ATG_RECALL_STATE, 0, 0);
    if (i == ATG_NONE)
        return ATG_NONE;
    const atg_found *f = ATG_AT(r->a->found, atg_found, i);
    return f->relation == ATG_ACCUSED_BY ? f->subject : f->object;
}

/* "The advisory, published by X with Y and Z": in a clause that hangs on the group. */
static void add_publisher(const atg_relator *r, uint32_t i, atg_set *set)
{
    uint32_t sentence = atg_fl_ng(r, i)->sentence;
    for (uint32_t k = r->s->clause_at[sentence]; k < r->s->clause_at[sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->host != i || c->vg == ATG_NONE)
            continue;
        if (!atg_vg_at(r->s, c->vg)->passive) { /* "which X and Y signed" */
            if (c->subject != i && atg_vg_has(r->a, atg_vg_at(r->s, c->vg), "publish"))
                atg_denote(r, c->subject, ATG_R_SPEAKER, set);
            continue;
        }
        for (guint x = 0; x < c->args->len; x++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, x);
            bool by = arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
                      atg_prep_is(r->a, arg->prep, "by");
            bool with = arg->ng != ATG_NONE && arg->prep != ATG_NONE && set->n &&
                        atg_prep_is(r->a, arg->prep,
                                    "with|together with|along with|alongside|"
                                    "in conjunction with|in coordination with|"
                                    "in partnership with|in cooperation with");
            if (by || with)
                atg_denote(r, arg->ng, ATG_R_SPEAKER, set);
        }
    }
}

/* "researchers working for Symantec", "experts hired by the bank" */
static bool add_employer(const atg_relator *r, uint32_t i, atg_set *set)
{
    uint32_t sentence = atg_fl_ng(r, i)->sentence, n = set->n;
    for (uint32_t k = r->s->clause_at[sentence]; k < r->s->clause_at[sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->host != i || c->vg == ATG_NONE || c->kind != ATG_C_PARTICIPLE ||
            !atg_prep_is(r->a, atg_vg_at(r->s, c->vg)->main,
                         "working|employed|hired|engaged"))
            continue;
        uint32_t by = atg_clause_phrase(r->a, c, "for|at|by|with");
        if (by != ATG_NONE)
            atg_denote(r, atg_fl_ng(r, by)->list, ATG_R_SPEAKER, set);
    }
    return set->n > n;
}

/* Whose statement: the subject of the verb that has it for its object ("have released
 * statements accusing X"). */
static void add_issuer(const atg_relator *r, uint32_t i, atg_role role, atg_set *set)
{
    uint32_t sentence = atg_fl_ng(r, i)->sentence;
    for (uint32_t k = r->s->clause_at[sentence]; k < r->s->clause_at[sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->subject == ATG_NONE || c->vg == ATG_NONE ||
            atg_vg_at(r->s, c->vg)->passive)
            continue;
        for (guint x = 0; x < c->args->len; x++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, x);
            bool signs = arg->prep == ATG_NONE || /* "put their names to a bulletin" */
                         atg_prep_is(r->a, arg->prep, "to|in");
            if (arg->ng == i && signs && c->subject != i)
                atg_denote(r, c->subject, role, set);
        }
        if (set->n)
            return;
    }
}

/* "Prosecutors said", "the indictment says": theirs who brought the last charges. */
static void add_charger(const atg_relator *r, atg_role role, atg_set *set)
{
    uint32_t last = atg_recall(r->a, ATG_RECALL_RELATION, ATG_CHARGED_BY, 0);
    if (!set->n && last != ATG_NONE)
        atg_fl_add(r, ATG_AT(r->a->found, atg_found, last)->object, role, set);
}

/* "court documents", "the criminal complaint" */
static bool of_a_court(const atg_relator *r, const atg_ng *g)
{
    if (atg_fl_has_class(r, g, "charge"))
        return true;
    for (uint32_t t = g->first; t <= g->head; t++)
        if (atg_prep_is(r->a, t, "court|charging|affidavit"))
            return atg_fl_has_class(r, g, "document") ||
                   atg_prep_is(r->a, g->head,
                               "documents|filings|filing|papers|records|affidavit");
    return false;
}

/* "Prosecutors in Poland", "a court in Boston", "Manhattan prosecutors" */
static void add_law(const atg_relator *r, uint32_t i, atg_role role, atg_set *set)
{
    const atg_ng *g = atg_fl_ng(r, i);
    if (atg_fl_add(r, atg_venue(r->a, g->first, g->count), role, set))
        return;
    uint32_t at = atg_ng_phrase(r->a, r->s, i, "in|for|of|at|from");
    if (at == ATG_NONE)
        return;
    bool place = atg_prep_is(r->a, atg_fl_ng(r, at)->prep, "in|for"), any = false;
    for (uint32_t k = at; k != ATG_NONE; k = place ? atg_fl_ng(r, k)->next : ATG_NONE) {
        uint32_t thing = atg_fl_ng(r, k)->thing;
        if (place && thing != ATG_NONE && atg_thing_at(r->a, thing)->country.n)
            thing = atg_thing_country(r->a, atg_thing_at(r->a, thing)->country);
        if (atg_fl_add(r, thing, role, set) ||
            atg_fl_add(r,
                       atg_venue(r->a, atg_fl_ng(r, k)->first, atg_fl_ng(r, k)->count),
                       role, set))
            any = true;
    }
    if (!any)
        atg_fl_add_phrase(r, i, "in|of|from|at|for", role, set);
}

/* "Officials in Tallinn": the state whose capital it is. */
static bool officials_somewhere(const atg_relator *r, uint32_t i, atg_set *set)
{
    const atg_ng *g = atg_fl_ng(r, i);
    uint32_t at = !g->plural || !atg_prep_is(r->a, g->head,
                                             "officials|authorities|ministers|"
                                             "diplomats|leaders|lawmakers")
                      ? ATG_NONE
                      : atg_ng_phrase(r->a, r->s, i, "in");
    bool any = false;
    for (uint32_t k = at; k != ATG_NONE; k = atg_fl_ng(r, k)->next) {
        uint32_t thing = atg_fl_ng(r, k)->thing;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_COUNTRY)
            any |= atg_fl_add(r, thing, ATG_R_SPEAKER, set);
    }
    return any;
}

static bool add_owner_clause(const atg_relator *r, uint32_t i, atg_set *set)
{
    uint32_t n = set->n;
    atg_denote(r, atg_ng_owner(r->a, r->s, i), ATG_R_TARGET, set);
    return set->n > n;
}

/* "The agencies - the NSA, the FBI and CISA - said", "three agencies (A, B, C) said":
 * between the marks right behind the group. */
static bool listed_behind(const atg_relator *r, uint32_t i, atg_set *set)
{
    const atg_ng *g = atg_fl_ng(r, i);
    uint32_t u = g->unit + 1, end = r->s->unit_at[g->sentence + 1], n = set->n;
    if (!g->plural || u + 1 >= end || g->mention != ATG_NONE)
        return false;
    atg_unit_kind mark = atg_unit_at(r->s, u)->kind;
    if ((mark != ATG_U_BREAK && mark != ATG_U_OPEN) ||
        atg_prep_is(r->a, atg_unit_at(r->s, u)->first, ";|:"))
        return false;
    for (u++; u < end; u++) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_NG && !atg_fl_ng(r, x->index)->possessive)
            atg_fl_add(r, atg_fl_ng(r, x->index)->thing, ATG_R_SPEAKER, set);
        else if (x->kind != ATG_U_COMMA && x->kind != ATG_U_CC && x->kind != ATG_U_NG)
            break;
    }
    return set->n > n;
}

/* "the Russian services": whose they are. */
static void add_home(const atg_relator *r, const atg_ng *g, atg_role role, atg_set *set)
{
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = r->a->toks[t].mention;
        if (m != ATG_NONE && atg_mention_at(r->a, m)->kind == ATG_M_DEMONYM)
            atg_fl_add(r, atg_mention_at(r->a, m)->thing, role, set);
    }
}

void atg_fl_add_hit_countries(const atg_relator *r, uint32_t i, atg_set *set)
{
    for (uint32_t k = i; k != ATG_NONE; k = atg_fl_ng(r, k)->next) {
        uint32_t whose = atg_fl_ng(r, k)->possessor; /* "Ukrainian soldiers' phones" */
        if (atg_ng_of_country(r->a, atg_fl_ng(r, k)))
            add_home(r, atg_fl_ng(r, k), ATG_R_TARGET, set);
        else if (whose != ATG_NONE && atg_ng_of_country(r->a, atg_fl_ng(r, whose)))
            add_home(r, atg_fl_ng(r, whose), ATG_R_TARGET, set);
    }
}

/* "American newspapers", "Slovak researchers": they do not speak for their state. */
static bool private_voice(const atg_relator *r, const atg_ng *g)
{
    return atg_fl_has_class(r, g, "company") ||
           atg_tok_word(r->a, g->head, ATG_WORD_CUE, "private-voice");
}

/* What is named in the group, if it is no state. */
static bool add_body(const atg_relator *r, const atg_ng *g, atg_set *set)
{
    atg_set named = {.n = 0};
    if (!atg_fl_add(r, g->owner, ATG_R_SPEAKER, &named))
        atg_fl_add_modifier(r, g, ATG_R_SPEAKER, &named);
    uint32_t n = set->n;
    for (uint32_t i = 0; i < named.n; i++)
        if (atg_thing_at(r->a, named.v[i])->type != ATG_COUNTRY)
            atg_set_add(set, named.v[i]);
    return set->n > n;
}

/* "GRU hackers", "FSB officers": the service that stands before its people. */
static bool add_service(const atg_relator *r, const atg_ng *g, atg_set *set)
{
    uint32_t m = g->head > g->first ? r->a->toks[g->head - 1].mention : ATG_NONE;
    uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(r->a, m)->thing;
    if (thing == ATG_NONE || !atg_thing_is_service(r->a, thing) ||
        !atg_prep_is(r->a, g->head,
                     "hackers|officers|operatives|agents|spies|operators|personnel"))
        return false;
    atg_set_add(set, thing);
    return true;
}

/* "attacks", "a string of attacks" */
static bool several_attacks(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_fl_ng(r, i);
    if (g->plural && atg_fl_has_class(r, g, "incident"))
        return true;
    uint32_t of =
        atg_prep_is(r->a, g->head, "string|series|spate|wave|number|raft|host")
            ? atg_ng_phrase(r->a, r->s, i, "of")
            : ATG_NONE;
    return of != ATG_NONE && atg_fl_has_class(r, atg_fl_ng(r, of), "incident");
}

/* "a string of attacks, among them NotPetya and the hack of X" */
static bool add_among_them(const atg_relator *r, uint32_t i, atg_role role,
                           atg_set *set)
{
    enum { NEAR = 5 };
    uint32_t end = r->s->ng_at[atg_fl_ng(r, i)->sentence + 1];
    for (uint32_t k = i + 1; k + 1 < end && k < i + NEAR; k++) {
        const atg_ng *x = atg_fl_ng(r, k);
        if (x->prep == ATG_NONE || !atg_prep_is(r->a, x->prep, "among") ||
            !atg_prep_is(r->a, x->head, "them") ||
            atg_fl_ng(r, k + 1)->unit != x->unit + 1)
            continue;
        uint32_t n = set->n;
        for (uint32_t m = k + 1; m != ATG_NONE; m = atg_fl_ng(r, m)->next)
            atg_fl_add(r, atg_fl_ng(r, m)->thing, role, set);
        return set->n > n;
    }
    return false;
}

/* "The report says": whose report the sentences before spoke of. */
static void told_before(const atg_relator *r, uint32_t i, atg_set *set)
{
    enum { SENTENCES = 2 };
    uint32_t at = atg_fl_ng(r, i)->sentence;
    for (uint32_t k = i; k-- > 0 && atg_fl_ng(r, k)->sentence + SENTENCES >= at;) {
        const atg_ng *g = atg_fl_ng(r, k);
        if (g->sentence == at || g->mention != ATG_NONE || g->plural ||
            !atg_fl_has_class(r, g, "document") || atg_fl_has_class(r, g, "charge"))
            continue;
        if (!atg_fl_add(r, g->owner, ATG_R_SPEAKER, set) &&
            !atg_fl_add_phrase(r, k, "of|for|at|from|by", ATG_R_SPEAKER, set)) {
            add_publisher(r, k, set);
            if (!set->n)
                add_issuer(r, k, ATG_R_SPEAKER, set);
        }
        return;
    }
}

/* A group that names nothing itself, as the one who says something. */
static void denote_speaker(const atg_relator *r, uint32_t i, atg_set *set)
{
    const atg_ng *g = atg_fl_ng(r, i);
    if (atg_fl_has_class(r, g, "allies")) {
        atg_fl_add_phrase(r, i, "in|including|such as|like", ATG_R_SPEAKER, set);
        return;
    }
    if (g->plural && atg_fl_has_class(r, g, "country|agency|company") &&
        atg_fl_add_phrase(r, i, "including|such as", ATG_R_SPEAKER, set))
        return; /* "twenty countries, including Japan and Italy" */
    if (!atg_prep_is(r->a, g->head,
                     "spies|spooks|spymasters|intelligence|counterintelligence|"
                     "counter-intelligence") &&
        !of_a_court(r, g) &&
        !atg_fl_has_class(r, g,
                          "person|document|finding|agency|company|country|allegation|"
                          "embassy|law"))
        return;
    if (listed_behind(r, i, set) ||
        (atg_fl_has_class(r, g, "person") && add_employer(r, i, set)))
        return;
    if (private_voice(r, g) ? add_body(r, g, set)
                            : atg_fl_add(r, g->owner, ATG_R_SPEAKER, set) ||
                                  atg_fl_add_modifier(r, g, ATG_R_SPEAKER, set))
        return;
    if (atg_fl_has_class(r, g, "embassy")) { /* "The embassy in Oslo said" */
        atg_fl_add(r, last_state(r), ATG_R_SPEAKER, set);
        return;
    }
    if (atg_fl_has_class(r, g, "law")) {
        add_law(r, i, ATG_R_SPEAKER, set);
        if (atg_prep_is(r->a, g->head, "prosecutors") &&
            atg_ng_phrase(r->a, r->s, i, "in|for|of|at|from") == ATG_NONE)
            add_charger(r, ATG_R_SPEAKER, set);
        return;
    }
    if (officials_somewhere(r, i, set))
        return;
    if (atg_fl_has_class(r, g, "agency|country") && g->plural &&
        atg_fl_add_phrase(r, i, "in|of|from", ATG_R_SPEAKER, set))
        return;
    if (!atg_fl_add_phrase(r, i, "of|for|at|from|by|with|inside|within", ATG_R_SPEAKER,
                           set) &&
        atg_fl_has_class(r, g, "document|finding")) {
        add_publisher(r, i, set);
        if (!set->n)
            add_issuer(r, i, ATG_R_SPEAKER, set);
    }
    if (!set->n && g->definite && atg_fl_has_class(r, g, "document"))
        told_before(r, i, set);
    if (of_a_court(r, g))
        add_charger(r, ATG_R_SPEAKER, set);
}

/* A group that names nothing itself, by the role it plays. */
static void denote_description(const atg_relator *r, uint32_t i, atg_role role,
                               atg_set *set)
{
    const atg_ng *g = atg_fl_ng(r, i);
    switch (role) {
    case ATG_R_SPEAKER:
        denote_speaker(r, i, set);
        return;
    case ATG_R_CULPRIT:
    case ATG_R_MEMBER:
        if (g->noun == ATG_NONE ||
            atg_fl_has_class(r, g, "person|hackers|group|agency|affiliation|arrest")) {
            atg_ntype whose =
                g->owner == ATG_NONE ? ATG_PRODUCT : atg_thing_at(r->a, g->owner)->type;
            bool members = (g->plural && whose == ATG_ACTOR) ||
                           (whose == ATG_AGENCY && atg_fl_has_class(r, g, "hackers") &&
                            atg_thing_is_service(r->a, g->owner)); /* "GRU's hackers" */
            const char *preps = atg_fl_has_class(r, g, "hackers")
                                    ? "of|from|within|inside|at"
                                    : "of|from|within|inside";
            if (role == ATG_R_CULPRIT && g->plural && add_service(r, g, set))
                return;
            if (!atg_fl_add_phrase(r, i, preps, role, set) &&
                (members || atg_fl_has_class(r, g, "agency")) &&
                !atg_fl_add(r, g->owner, role, set) && g->plural)
                add_home(r, g, role, set);
        }
        return;
    case ATG_R_TARGET:
        if (g->noun != ATG_NONE && atg_fl_has_class(r, g, "hackers|incident"))
            return;
        if (atg_fl_add_modifier(r, g, role, set) || add_owner_clause(r, i, set))
            return;
        if (g->owner != ATG_NONE && /* "its servers in Switzerland" */
            (atg_thing_at(r->a, g->owner)->type == ATG_ORGANIZATION ||
             atg_thing_at(r->a, g->owner)->type == ATG_AGENCY) &&
            atg_fl_add(r, g->owner, role, set))
            return;
        if (!atg_fl_add_phrase(r, i, "including|such as|of|at|in|from|belonging", role,
                               set))
            atg_fl_add(r, g->owner, role, set);
        return;
    case ATG_R_BODY:
        if (!atg_fl_add_modifier(r, g, role, set) &&
            !atg_fl_add(r, g->owner, role, set) && atg_fl_has_class(r, g, "person"))
            atg_fl_add_phrase(r, i, "of|from|within", role, set);
        return;
    case ATG_R_INCIDENT:
        if (several_attacks(r, i) &&
            (atg_fl_add_phrase(r, i, "including|such as|like", role, set) ||
             add_among_them(r, i, role, set)))
            return; /* "attacks including NotPetya and BadRabbit" */
        if (g->definite && atg_fl_has_class(r, g, "hackers|suspect") &&
            r->last_incident != ATG_NONE)
            atg_set_add(set, r->last_incident);
        return;
    case ATG_R_FLAW:
        if (!atg_fl_add_phrase(r, i, "in|of", role, set))
            atg_fl_add_modifier(r, g, role, set);
        return;
    case ATG_R_PLACE:
    case ATG_R_TOOL:
        if (!atg_fl_add_modifier(r, g, role, set) &&
            !atg_fl_add(r, g->owner, role, set))
            atg_fl_add_phrase(
                r, i, role == ATG_R_TOOL ? "such as|including|like|of|in" : "of|in",
                role, set);
        return;
    default:
        return;
    }
}

/* "The GRU used it": the malware named last, in the sentence before or in this one. */
static uint32_t tool_meant(const atg_relator *r, uint32_t i)
{
    const atg_analysis *a = r->a;
    uint32_t s = atg_fl_ng(r, i)->sentence;
    uint32_t from =
        a->sents[s > 0 && a->sents[s - 1].block == a->sents[s].block ? s - 1 : s].first;
    for (uint32_t t = atg_fl_ng(r, i)->first; t-- > from;) {
        uint32_t m = a->toks[t].mention;
        uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
        if (thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_MALWARE)
            return thing;
    }
    return ATG_NONE;
}

/* Does the group stand for a tool spoken of: "it", "the malware", "the wiper"? */
static bool tool_again(const atg_relator *r, const atg_ng *g)
{
    if (g->mention != ATG_NONE || g->negated)
        return false;
    if (g->count == 1 && atg_prep_is(r->a, g->head, "it|this"))
        return true;
    return g->thing == ATG_NONE && (g->definite || g->demonstrative) && !g->plural &&
           g->head == g->first + 1 &&
           (atg_fl_has_class(r, g, "malware") || atg_fl_has_class(r, g, "toolset"));
}

/* "Mandiant, which looked into the breach of X, tied it to": the incident that stands
 * before in the sentence, else the one spoken of last. */
static uint32_t incident_meant(const atg_relator *r, uint32_t i)
{
    uint32_t first = r->s->ng_at[atg_fl_ng(r, i)->sentence];
    const GArray *found = r->a->found;
    const atg_found *row = found->len ? ATG_AT(found, atg_found, found->len - 1) : NULL;
    if (row &&
        row->sentence == r->sentence && /* told aside: "which took X down: that" */
        atg_prep_is(r->a, atg_fl_ng(r, i)->head, "that") &&
        atg_thing_at(r->a, row->subject)->type == ATG_INCIDENT)
        return row->subject;
    bool known = r->last_incident != ATG_NONE && r->last_touched == r->sentence;
    for (uint32_t k = i; !known && k-- > first;) {
        uint32_t thing = atg_fl_ng(r, k)->thing;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
            return thing;
    }
    return r->last_incident;
}

/* "we": those who speak; whose deeds are told by "we" is a group. */
static void add_us(const atg_relator *r, bool quoted, atg_role role, atg_set *set)
{
    const atg_set *us = quoted ? &r->last_speakers : &r->us;
    for (uint32_t n = 0; n < us->n; n++)
        if (role == ATG_R_SPEAKER || atg_thing_at(r->a, us->v[n])->type == ATG_ACTOR)
            atg_fl_add(r, us->v[n], role, set);
}

/* "both attacks", "the two break-ins": the last two that groups before it stand for. */
static bool add_both(const atg_relator *r, uint32_t i, atg_set *set)
{
    enum { BACK = 80 }; /* groups */
    const atg_ng *g = atg_fl_ng(r, i);
    bool two = atg_prep_is(r->a, g->first, "both") ||
               (g->definite && atg_prep_among(r->a, g->first, g->head, "two"));
    if (!two || g->mention != ATG_NONE || !atg_fl_has_class(r, g, "incident"))
        return false;
    atg_set last = {.n = 0};
    for (uint32_t k = i; k-- > 0 && k + BACK > i && last.n < 2;) {
        uint32_t thing = atg_fl_ng(r, k)->thing;
        if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
            atg_set_add(&last, thing);
    }
    for (uint32_t k = 0; k < last.n; k++)
        atg_set_add(set, last.v[k]);
    return last.n > 0;
}

static bool owned_by_person(const atg_relator *r, uint32_t i, atg_set *set)
{
    uint32_t of = atg_ng_phrase(r->a, r->s, i, "of");
    for (int step = 0; of != ATG_NONE && step < 2; step++) {
        uint32_t who = atg_fl_ng(r, of)->thing;
        if (who != ATG_NONE && atg_thing_at(r->a, who)->type == ATG_PERSON) {
            atg_set_add(set, who);
            return true;
        }
        of = atg_ng_phrase(r->a, r->s, of, "of");
    }
    return false;
}

void atg_denote(const atg_relator *r, uint32_t i, atg_role role, atg_set *set)
{
    if (i == ATG_NONE)
        return;
    for (uint32_t k = atg_fl_ng(r, i)->list; k != ATG_NONE; k = atg_fl_ng(r, k)->next) {
        const atg_ng *g = atg_fl_ng(r, k);
        if (g->negated)
            continue;
        if (role == ATG_R_INCIDENT && g->count == 1 &&
            atg_prep_is(r->a, g->head, "it|this|that|them|these|all") &&
            incident_meant(r, k) != ATG_NONE &&
            (g->thing == ATG_NONE ||
             atg_thing_at(r->a, g->thing)->type != ATG_PERSON)) {
            atg_set_add(set, incident_meant(r, k));
            continue;
        }
        if ((role == ATG_R_INCIDENT || role == ATG_R_DEED) && add_both(r, k, set))
            continue;
        if (role == ATG_R_TOOL && tool_again(r, g)) {
            atg_fl_add(r, tool_meant(r, k), role, set);
            continue;
        }
        if ((role == ATG_R_SPEAKER || role == ATG_R_CULPRIT) && g->count == 1 &&
            atg_prep_is(r->a, g->head, "we|us")) {
            if (!atg_fl_add_phrase(r, k, "at", role, set)) /* "we at ESET" */
                add_us(r, r->a->toks[g->head].quoted, role, set);
            continue;
        }
        if (role == ATG_R_TARGET && g->definite && g->thing != ATG_NONE &&
            atg_thing_at(r->a, g->thing)->type == ATG_PRODUCT &&
            owned_by_person(r, k, set))
            continue; /* "the iPhone of X": X */
        if (atg_fl_add(r, g->thing, role, set))
            continue;
        if (g->thing == ATG_NONE && g->named_by != ATG_NONE) {
            for (uint32_t n = g->named_by; n != ATG_NONE; n = atg_fl_ng(r, n)->next)
                atg_fl_add(r, atg_fl_ng(r, n)->thing, role, set);
            continue;
        }
        if (g->backer != ATG_NONE &&
            (role == ATG_R_CULPRIT || role == ATG_R_DEED || role == ATG_R_BODY) &&
            atg_fl_add(r, g->backer, role, set))
            continue;
        if (role == ATG_R_CULPRIT && g->stateless &&
            atg_fl_add(r, last_state(r), role, set))
            continue;
        if (g->mention == ATG_NONE || role == ATG_R_PLACE)
            denote_description(r, k, role, set);
        else if (g->thing != ATG_NONE && role == ATG_R_TARGET)
            denote_description(r, k, role, set);
    }
}
