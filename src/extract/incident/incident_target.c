/* What an incident hit and when: the groups and phrases around its noun. */
#include <stdlib.h>

#include "extract/date/date.h"
#include "extract/incident/incident.h"
#include "extract/incident/incident_work.h"
#include "extract/syntax/join.h"
#include "extract/thing.h"

static bool is_target_type(atg_ntype t)
{
    return t == ATG_COUNTRY || t == ATG_AGENCY || t == ATG_ORGANIZATION ||
           t == ATG_PERSON || t == ATG_PRODUCT || t == ATG_BLOC;
}

void atg_in_add_target(const atg_in_finder *f, atg_in_targets *set, uint32_t thing)
{
    if (thing == ATG_NONE || set->n == ATG_IN_TARGETS ||
        !is_target_type(atg_thing_at(f->a, thing)->type))
        return;
    for (uint32_t i = 0; i < set->n; i++)
        if (set->things[i] == thing)
            return;
    set->things[set->n++] = thing;
}

static bool of_the_past(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->head; t++)
        if (atg_prep_is(a, t, "former|onetime|one-time|retired|ex"))
            return true;
    return false;
}

/* "the Ukrainian power grid": hit as a whole, and not this or that of its companies. */
static bool whole_country(const atg_analysis *a, const atg_ng *g)
{
    return g->mention == ATG_NONE &&
           atg_prep_is(a, g->head,
                       "grid|infrastructure|state|sector|army|military|institutions");
}

/* What a group names, with what is coordinated with it; modifiers count where the head
 * names nothing ("Microsoft Exchange servers", "the party's computers"). */
void atg_in_add_group(const atg_in_finder *f, atg_in_targets *set, uint32_t i)
{
    for (uint32_t k = i; k != ATG_NONE; k = atg_in_ng(f, k)->next) {
        const atg_ng *g = atg_in_ng(f, k);
        uint32_t n = set->n;
        bool part = g->thing != ATG_NONE &&
                    g->owner != ATG_NONE && /* "X's Y network" */
                    atg_thing_at(f->a, g->thing)->type == ATG_PRODUCT &&
                    atg_thing_at(f->a, g->owner)->type == ATG_ORGANIZATION;
        if (part)
            atg_in_add_target(f, set, g->owner);
        atg_in_add_target(f, set, g->thing);
        if (set->n == n && g->mention == ATG_NONE)
            atg_in_add_target(f, set, g->owner);
        bool past = of_the_past(f->a, g); /* "a former CIA director" */
        for (uint32_t t = g->first; set->n == n && !past && t < g->first + g->count;
             t++) {
            uint32_t m = f->a->toks[t].mention;
            if (m != ATG_NONE && atg_mention_at(f->a, m)->thing != ATG_NONE &&
                g->mention == ATG_NONE &&
                atg_thing_is_medium(f->a, atg_mention_at(f->a, m)->thing) &&
                atg_tok_word(f->a, g->head, ATG_WORD_CUE, "profile"))
                continue; /* "X's Twitter account" */
            if (m != ATG_NONE && (atg_mention_at(f->a, m)->kind != ATG_M_DEMONYM ||
                                  whole_country(f->a, g)))
                atg_in_add_target(f, set, atg_mention_at(f->a, m)->thing);
        }
        set->last = g->first + g->count;
    }
}

atg_str atg_in_kind(const atg_in_finder *f, const atg_ng *g)
{
    if (g->noun == ATG_NONE)
        return ATG_STR("incident");
    const atg_record *records;
    atg_lexicon_records(f->a->lex, &records);
    const atg_word *w = atg_lexicon_word(f->a->lex, g->noun);
    atg_str kind = atg_record_get(&records[w->record], "kind");
    return kind.n ? kind : w->lemma;
}

/* Nouns that mean more than attacks ("operations at the centre"): only what they are
 * "against" is a target. */
bool atg_in_vague(const atg_analysis *a, const atg_ng *g)
{
    if (g->noun == ATG_NONE)
        return false;
    const atg_record *records;
    atg_lexicon_records(a->lex, &records);
    const atg_word *w = atg_lexicon_word(a->lex, g->noun);
    atg_str kind = atg_record_get(&records[w->record], "kind");
    return atg_str_is(kind, "operation") || atg_str_is(kind, "activity") ||
           atg_str_is(kind, "incident") || atg_str_is(kind, "interference");
}

static bool stolen(const atg_in_finder *f, const atg_ng *g)
{
    atg_str kind = atg_in_kind(f, g);
    return atg_str_is(kind, "theft") || atg_str_is(kind, "leak");
}

/* "on banks in Nepal, Peru and Ghana": states by their names, not by capitals. */
static bool names_states(const atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t thing = g->thing;
    if (thing == ATG_NONE || g->mention == ATG_NONE ||
        atg_thing_at(f->a, thing)->type != ATG_COUNTRY)
        return false;
    const atg_mention *m = atg_mention_at(f->a, g->mention);
    atg_str words[8];
    uint32_t n = 0;
    for (; n < 8 && n < m->count; n++)
        words[n] = f->a->toks[m->first + n].text;
    atg_name_hit hits[8];
    size_t n_hits = 0;
    atg_name_match(f->a, words, n, 0, false, hits, 8, &n_hits);
    for (size_t k = 0; k < n_hits; k++)
        if (hits[k].kind == ATG_NAME_CAPITAL || hits[k].kind == ATG_NAME_SEAT)
            return false;
    return true;
}

/* "of part of Ukraine's electricity network": what of it was hit. */
static void note_object(const atg_in_finder *f, uint32_t i, atg_in_targets *set)
{
    const atg_ng *g = atg_in_ng(f, i);
    if (set->n && atg_thing_at(f->a, set->things[0])->type == ATG_COUNTRY &&
        g->mention == ATG_NONE)
        set->object = g->head + 1;
}

/* Does the verb before the group blame: "blamed the attack", or, over an account of it,
 * "laid the blame for the attack"? */
static bool blames(const atg_in_finder *f, const atg_ng *g)
{
    bool account = false;
    for (uint32_t u = g->unit; u > f->s->unit_at[g->sentence];) {
        const atg_unit *x = atg_unit_at(f->s, --u);
        bool to_account =
            x->kind == ATG_U_PREP && !account && atg_prep_is(f->a, x->first, "for");
        if (x->kind == ATG_U_VG) {
            const atg_vg *v = atg_vg_at(f->s, x->index);
            return !v->passive && atg_vg_has(f->a, v, account ? "lay" : "pin");
        }
        if (!to_account && x->kind != ATG_U_ADV && x->kind != ATG_U_QUOTE &&
            !(account && x->kind == ATG_U_NG))
            return false;
        account |= to_account;
    }
    return false;
}

/* "blamed the attack on Russia", "pinned the blame for the leak on Iran": the phrase at
 * group next is whom the verb blames, if no further one follows ("blamed the attack on
 * Oslo on Russia"). */
static bool is_blamed(const atg_in_finder *f, uint32_t i, uint32_t next)
{
    return atg_prep_is(f->a, atg_in_ng(f, next)->prep, "on|upon") &&
           blames(f, atg_in_ng(f, i)) &&
           atg_ng_phrase(f->a, f->s, next, "on|upon") == ATG_NONE;
}

/* Targets in the phrases behind the noun: "theft of records from the OPM". */
void atg_in_phrase_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set)
{
    uint32_t at = i;
    for (int step = 0; step < ATG_IN_CHAIN && !set->n; step++) {
        bool taken = stolen(f, atg_in_ng(f, i));
        bool vague = step == 0 && atg_in_vague(f->a, atg_in_ng(f, i));
        bool flaw = atg_word_has(f->a, atg_in_ng(f, at)->noun, "flaw");
        const char *preps = flaw    ? "in"
                            : vague ? "against|on|targeting"
                            : step > 0
                                ? "of|on|against|at|into|upon|from|in|across|such as|"
                                  "including"
                            : taken ? "of|on|against|at|into|upon|from"
                                    : "of|on|against|at|into|upon";
        uint32_t next = atg_ng_phrase(f->a, f->s, at, preps);
        if (next == ATG_NONE || (step == 0 && is_blamed(f, i, next)) ||
            atg_prep_is(f->a, atg_in_ng(f, next)->head,
                        "door|doors|feet|doorstep|hands|behest|"
                        "request|time|height|record|scale"))
            return; /* "laid the attack at Russia's door" */
        if (atg_in_ng(f, next)->thing != ATG_NONE &&
            atg_thing_is_medium(f->a, atg_in_ng(f, next)->thing) &&
            atg_prep_is(f->a, atg_in_ng(f, next)->prep, "on"))
            return;
        if (!flaw && atg_prep_is(f->a, atg_in_ng(f, next)->prep, "in|across") &&
            !names_states(f, next))
            return; /* where its offices are */
        if (atg_word_has(f->a, atg_in_ng(f, next)->noun, "incident"))
            return; /* "a campaign of attacks on": the inner noun has it */
        atg_in_add_group(f, set, next);
        note_object(f, next, set);
        uint32_t owner = set->n ? ATG_NONE : atg_ng_owner(f->a, f->s, next);
        if (owner != ATG_NONE)
            atg_in_add_group(f, set, owner);
        at = next;
    }
}

bool atg_service_runs(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (atg_prep_is(a, g->head,
                    "operation|operations|campaign|campaigns|activity|activities|"
                    "espionage|spying|interference|meddling"))
        return true;
    return atg_ng_phrase(a, s, i, "on|against|of|into|targeting") != ATG_NONE;
}

void atg_in_modifier_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set)
{
    bool runs = atg_service_runs(f->a, f->s, i);
    const atg_ng *g = atg_in_ng(f, i);
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = f->a->toks[t].mention;
        if (m == ATG_NONE || m == g->mention)
            continue;
        atg_mention_kind kind = atg_mention_at(f->a, m)->kind;
        uint32_t thing = atg_mention_at(f->a, m)->thing;
        if (runs && thing != ATG_NONE && atg_thing_is_service(f->a, thing))
            continue;
        if (kind != ATG_M_DEMONYM && kind != ATG_M_COUNTED)
            atg_in_add_target(f, set, thing);
    }
}

/* "China's attack" was made by China; "Finland's parliament hack", "Anthem's breach"
 * were suffered. Doing nouns take the possessor as the culprit. */
bool atg_in_possessor_suffers(const atg_in_finder *f, const atg_ng *g)
{
    if (g->owner == ATG_NONE)
        return false;
    atg_ntype t = atg_thing_at(f->a, g->owner)->type;
    bool pronoun = f->a->toks[g->first].tag == ATG_T_PRPS; /* "their breach": made */
    if (t == ATG_COUNTRY || t == ATG_ACTOR || (t == ATG_PERSON && pronoun))
        return false;
    atg_str kind = atg_in_kind(f, g);
    return atg_str_is(kind, "hack") || atg_str_is(kind, "breach") ||
           atg_str_is(kind, "leak") || atg_str_is(kind, "blackout") ||
           atg_str_is(kind, "intrusion") || atg_str_is(kind, "theft");
}

static void chain_targets(const atg_in_finder *f, uint32_t at, atg_in_targets *set)
{
    for (int step = 0; step < ATG_IN_CHAIN && !set->n; step++) {
        at = atg_ng_phrase(f->a, f->s, at, "of|at|in|including|such as");
        if (at == ATG_NONE)
            return;
        atg_in_add_group(f, set, at);
    }
}

/* "dozens of firms, among them X and Y" */
static void member_targets(const atg_in_finder *f, const GArray *args,
                           atg_in_targets *set)
{
    bool among = false;
    for (guint k = 0; k < args->len && !set->n; k++) {
        const atg_arg *arg = ATG_AT(args, atg_arg, k);
        if (arg->prep != ATG_NONE)
            among = atg_prep_is(f->a, arg->prep, "among|including");
        if (among && arg->ng != ATG_NONE && !atg_in_ng(f, arg->ng)->pronoun)
            atg_in_add_group(f, set, atg_in_ng(f, arg->ng)->list);
    }
}

void atg_in_clause_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set)
{
    if (f->extra[i] == ATG_NONE)
        return;
    const GArray *args = atg_clause_at(f->s, f->extra[i])->args;
    for (guint k = 0; k < args->len; k++) {
        const atg_arg *arg = ATG_AT(args, atg_arg, k);
        if (arg->ng == ATG_NONE)
            continue;
        if (arg->prep == ATG_NONE ||
            atg_prep_is(f->a, arg->prep, "of|against|at|into|on|from")) {
            uint32_t n = set->n;
            atg_in_add_group(f, set, atg_in_ng(f, arg->ng)->list);
            if (set->n == n) /* "at one of the networks of X" */
                chain_targets(f, arg->ng, set);
            if (set->n > n)
                break;
        }
    }
    if (!set->n)
        member_targets(f, args, set);
    set->last = 0; /* a clause is no part of the name */
}

static uint32_t year_in(const atg_in_finder *f, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++) {
        atg_str s = f->a->toks[t].text;
        if (s.n != 4 || (s.p[0] != '1' && s.p[0] != '2') ||
            (s.p[1] != '9' && s.p[1] != '0'))
            continue;
        char text[5] = {s.p[0], s.p[1], s.p[2], s.p[3], 0};
        char *end;
        unsigned long year = strtoul(text, &end, 10);
        if (*end == '\0' && year >= 1980 && year <= 2099)
            return (uint32_t)year;
    }
    return 0;
}

/* Year in the group, or in a phrase of time behind it. */
uint32_t atg_in_year(const atg_in_finder *f, uint32_t i, const atg_in_targets *set)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t year = atg_date_year_of(f->a, g->first, g->first + g->count);
    if (year)
        return year;
    const atg_unit *next =
        g->unit + 1 < f->s->units->len ? atg_unit_at(f->s, g->unit + 1) : NULL;
    if (next && next->kind == ATG_U_ADV &&
        (year = atg_date_year_of(f->a, next->first, next->first + next->count)))
        return year;
    uint32_t time = atg_ng_phrase(f->a, f->s, i, "in|of|during|since");
    if (time != ATG_NONE &&
        (year = year_in(f, atg_in_ng(f, time)->first,
                        atg_in_ng(f, time)->first + atg_in_ng(f, time)->count)))
        return year;
    /* "the attack on X in 2016" */
    const atg_sent *sent = &f->a->sents[g->sentence];
    uint32_t end = sent->first + sent->count;
    if (set->last && set->last + 1 < end && atg_prep_is(f->a, set->last, "in|of")) {
        uint32_t to = set->last + 3 < end ? set->last + 3 : end;
        return year_in(f, set->last + 1, to);
    }
    return 0;
}
