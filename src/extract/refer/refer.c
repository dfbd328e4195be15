/* What definite groups and pronouns stand for: a sieve from sure to bold over the
 * things mentioned before, in text order. */
#include <string.h>

#include "extract/syntax/join.h"
#include "extract/mention/mention_words.h"
#include "extract/refer/refer_work.h"
#include "extract/syntax/syntax.h"
#include "extract/thing.h"

enum { REACH = 4 }; /* sentences looked back */

/* The group itself, if names stand behind it in its row, and before it nothing but what
 * they are: "two groups, X and Y"; else ATG_NONE. */
static uint32_t heads_row(const atg_referrer *r, const atg_ng *g)
{
    uint32_t self = (uint32_t)(g - atg_ng_at(r->s, 0));
    if (g->next == ATG_NONE)
        return ATG_NONE;
    for (uint32_t k = g->list; k != self; k = atg_ng_at(r->s, k)->next) {
        uint32_t thing = k == ATG_NONE ? ATG_NONE : atg_ng_at(r->s, k)->thing;
        if (k == ATG_NONE || (thing != ATG_NONE && !atg_thing_at(r->a, thing)->count))
            return ATG_NONE;
    }
    return self;
}

static void remember(atg_referrer *r, const atg_ng *g, bool subject)
{
    if (g->thing == ATG_NONE)
        return;
    uint32_t list = heads_row(r, g);
    bool named = g->mention != ATG_NONE && /* "Rockstar Games" is one firm */
                 atg_mention_at(r->a, g->mention)->kind == ATG_M_NAME &&
                 atg_thing_at(r->a, g->thing)->type == ATG_ORGANIZATION;
    bool plural = (g->plural && !named) || list != ATG_NONE; /* "A, B and C": a row */
    bool place = g->prep != ATG_NONE && atg_prep_is(r->a, g->prep, "in") &&
                 atg_thing_at(r->a, g->thing)->type == ATG_COUNTRY;
    r->memory[r->n % ATG_RF_MEMORY] =
        (atg_recent){g->thing, g->sentence, list, subject, plural, place};
    r->n++;
}

/* "seven GRU officers": their body can be meant by "that service". */
static void remember_body(atg_referrer *r, const atg_ng *g)
{
    if (g->thing == ATG_NONE || !atg_thing_at(r->a, g->thing)->count ||
        atg_thing_at(r->a, g->thing)->parent == ATG_NONE)
        return;
    r->memory[r->n % ATG_RF_MEMORY] = (atg_recent){atg_thing_at(r->a, g->thing)->parent,
                                                   g->sentence,
                                                   ATG_NONE,
                                                   false,
                                                   false,
                                                   false};
    r->n++;
}

typedef struct wanted {
    unsigned types;   /* bits of atg_ntype */
    bool plural_only; /* counted sets and the like */
    bool singular_only;
    atg_str word;    /* the label must contain it, if not empty */
    uint32_t reach;  /* sentences */
    bool not_here;   /* in an earlier sentence only */
    bool no_subject; /* nor a body of the state that runs no hackers */
    bool prefer_subject;
} wanted;

static bool fits(const atg_referrer *r, const atg_recent *m, const wanted *w)
{
    const atg_thing *t = atg_thing_at(r->a, m->thing);
    if (r->no_gang && m->place)
        return false; /* "... in Singapore. It blamed": not Singapore */
    if (!(w->types & (1u << t->type)) || m->thing == r->not_this ||
        (w->no_subject && t->type == ATG_AGENCY &&
         !atg_thing_is_service(r->a, m->thing)))
        return false;
    if (w->plural_only && !t->plural && t->count < 2 && !m->plural)
        return false;
    if (w->singular_only && (t->plural || t->count > 1))
        return false;
    if (w->word.n == 0)
        return true;
    char word[64];
    atg_str head = atg_str_cap(w->word, 60);
    memcpy(word, head.p, head.n);
    word[head.n] = '\0';
    if (atg_str_contains_nocase(t->label, word))
        return true;
    for (guint i = 0; i < t->aliases->len; i++)
        if (atg_str_contains_nocase(atg_str_of(t->aliases->pdata[i]), word))
            return true;
    return false;
}

static uint32_t look_back(const atg_referrer *r, uint32_t sentence, const wanted *w)
{
    uint32_t found = ATG_NONE, found_in = 0;
    for (uint32_t i = 0; i < atg_rf_kept(r); i++) {
        const atg_recent *m = atg_rf_nth_last(r, i);
        if (m->sentence + w->reach < sentence)
            break;
        if (found != ATG_NONE && m->sentence != found_in)
            break; /* nearer sentences win, subjects within one */
        if (!fits(r, m, w) || (w->not_here && m->sentence == sentence) ||
            (w->no_subject && m->subject))
            continue;
        if (!w->prefer_subject || m->subject)
            return m->thing;
        if (found == ATG_NONE) {
            found = m->thing;
            found_in = m->sentence;
        }
    }
    return found;
}

#define BIT(t) (1u << (t))
enum {
    BODIES = BIT(ATG_COUNTRY) | BIT(ATG_BLOC) | BIT(ATG_AGENCY) | BIT(ATG_ORGANIZATION),
    PEOPLE = BIT(ATG_PERSON) | BIT(ATG_ACTOR)
};

static uint32_t pronoun(const atg_referrer *r, uint32_t sentence, const char *word)
{
    wanted w = {.reach = 2, .prefer_subject = true};
    if (!strcmp(word, "he") || !strcmp(word, "she") || !strcmp(word, "him") ||
        !strcmp(word, "his") || !strcmp(word, "her")) {
        w.types = BIT(ATG_PERSON);
        w.singular_only = true;
        w.reach = 3;
    } else if (!strcmp(word, "it") || !strcmp(word, "its")) {
        w.types = r->no_gang ? BODIES : BODIES | BIT(ATG_ACTOR);
        w.singular_only = true;
    } else if (!strcmp(word, "they") || !strcmp(word, "them") ||
               !strcmp(word, "their")) {
        w.types = PEOPLE | BODIES;
        if (!strcmp(word, "them")) /* "the United States" is no plural */
            w.types &= ~BIT(ATG_COUNTRY);
        w.plural_only = true;
        uint32_t many = look_back(r, sentence, &w);
        if (many != ATG_NONE)
            return many;
        w.plural_only = false;
        w.types = BIT(ATG_ACTOR);
    } else {
        return ATG_NONE;
    }
    if (r->is_blamed) { /* "X blamed Y. Z accused it": no speaker, if anybody else */
        wanted other = w;
        other.no_subject = true;
        other.types = BIT(ATG_COUNTRY) | BIT(ATG_AGENCY) | BIT(ATG_ACTOR);
        uint32_t blamed = look_back(r, sentence, &other);
        if (blamed != ATG_NONE)
            return blamed;
    }
    if (r->struck) { /* "Microsoft calls the group X. It has targeted": X */
        wanted group = w;
        group.types = BIT(ATG_ACTOR);
        group.reach = 1;
        uint32_t culprit = look_back(r, sentence, &group);
        if (culprit != ATG_NONE)
            return culprit;
    }
    bool he = w.types == BIT(ATG_PERSON);
    w.not_here = r->in_passing && !he; /* who says so is not what it tells of */
    return look_back(r, sentence, &w);
}

static uint32_t pronoun_at(const atg_referrer *r, uint32_t token, uint32_t sentence)
{
    char word[8];
    atg_str t = r->a->toks[token].text;
    if (t.n >= sizeof word || atg_without(r->a, ATG_LAYER_PRONOUNS))
        return ATG_NONE;
    for (size_t i = 0; i <= t.n; i++)
        word[i] = i < t.n ? g_ascii_tolower(t.p[i]) : '\0';
    return pronoun(r, sentence, word);
}

/* "the group that broke into X", "the unit known as Y": described afresh, no reference
 * back. */
static bool restricted(const atg_referrer *r, const atg_ng *g)
{
    uint32_t u = g->unit + 1;
    if (u >= r->s->unit_at[g->sentence + 1])
        return false;
    const atg_unit *x = atg_unit_at(r->s, u);
    return x->kind == ATG_U_REL ||
           (x->kind == ATG_U_VG && !atg_vg_at(r->s, x->index)->finite &&
            !atg_vg_at(r->s, x->index)->infinitive);
}

/* The country of a thing: its own, or of a person the one served. */
static uint32_t home_of(const atg_analysis *a, uint32_t thing)
{
    const atg_thing *t = atg_thing_at(a, thing);
    if (t->country.n || t->type != ATG_PERSON)
        return t->country.n ? atg_thing_of_country(a, t->country) : ATG_NONE;
    for (guint i = 0; i < a->found->len; i++) {
        const atg_found *f = ATG_AT(a->found, atg_found, i);
        if (f->subject == thing && f->relation == ATG_OFFICIAL_OF)
            return atg_thing_at(a, f->object)->type == ATG_COUNTRY ? f->object
                   : atg_thing_at(a, f->object)->type == ATG_AGENCY
                       ? home_of(a, f->object)
                       : ATG_NONE;
    }
    return ATG_NONE;
}

/* "the country": the one that the last subject belongs to. */
static uint32_t home_of_subject(const atg_referrer *r, uint32_t sentence)
{
    for (uint32_t i = 0; i < atg_rf_kept(r); i++) {
        const atg_recent *m = atg_rf_nth_last(r, i);
        if (m->sentence + 1 < sentence)
            return ATG_NONE;
        uint32_t home = m->subject ? home_of(r->a, m->thing) : ATG_NONE;
        if (home != ATG_NONE)
            return home;
    }
    return ATG_NONE;
}

/* "the ministry", "the group", "the two men": by the noun's class. */
/* "SINGAPORE, Mar 9 -": where the text was written. */
static uint32_t dateline(const atg_analysis *a)
{
    enum { HEAD = 12 };
    for (guint m = 0; m < a->mentions->len && m < HEAD; m++) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->kind == ATG_M_PLACE && o->first == a->sents[o->sentence].first &&
            atg_thing_at(a, o->thing)->type == ATG_COUNTRY)
            return o->thing;
    }
    return ATG_NONE;
}

static uint32_t definite(const atg_referrer *r, const atg_ng *g)
{
    const atg_analysis *a = r->a;
    wanted w = {.reach = 8};
    if (atg_without(a, ATG_LAYER_GROUPS) || g->noun == ATG_NONE || restricted(r, g) ||
        atg_prep_is(a, g->head, "people|citizens|voters|public|users|customers") ||
        atg_ng_phrase(a, r->s, (uint32_t)(g - atg_ng_at(r->s, 0)),
                      atg_word_has(a, g->noun, "group")
                          ? "of|behind"
                          : "of|for|at|behind") != ATG_NONE)
        return ATG_NONE;
    atg_str lemma = atg_lexicon_word(a->lex, g->noun)->lemma;
    for (uint32_t i = g->first; i < g->head; i++)
        if (atg_tok_is(a, i, "same")) /* "A and B are run by the same group" */
            w.not_here = true;
    if (atg_word_has(a, g->noun, "group")) {
        w.types = BIT(ATG_ACTOR);
        w.singular_only = true;
    } else if (atg_word_has(a, g->noun, "agency") &&
               !atg_prep_is(a, g->head, "authorities")) {
        w.types = BIT(ATG_AGENCY);
        for (uint32_t i = g->first; i < g->head; i++)
            if (atg_tok_word(a, i, ATG_WORD_CUE, "body-field")) {
                w.word = a->toks[i].text; /* "the tax agency" is no other agency */
                return look_back(r, g->sentence, &w);
            }
        if (g->demonstrative) { /* "that service": the last one, whatever its name */
            w.reach = 0;
            uint32_t last = look_back(r, g->sentence, &w);
            if (last != ATG_NONE)
                return last;
            w.reach = 8;
        }
        w.word = lemma;
        uint32_t named = look_back(r, g->sentence, &w);
        if (named != ATG_NONE)
            return named;
        w.word = ATG_STR_NONE;
        w.reach = REACH;
    } else if (atg_word_has(a, g->noun, "company")) {
        w.types = BIT(ATG_ORGANIZATION) | BIT(ATG_AGENCY);
        w.word = lemma;
        uint32_t named = look_back(r, g->sentence, &w);
        if (named != ATG_NONE)
            return named;
        w.types = BIT(ATG_ORGANIZATION);
        w.word = ATG_STR_NONE;
        w.reach = REACH;
    } else if (atg_word_has(a, g->noun, "bloc")) {
        w.types = BIT(ATG_BLOC);
    } else if ((atg_word_has(a, g->noun, "country") && !atg_str_is(lemma, "state")) ||
               atg_prep_is(a, g->head, "authorities")) {
        if (r->government != ATG_NONE && g->count == 2 && atg_rf_is_government(a, g))
            return r->government;
        uint32_t home = home_of_subject(r, g->sentence);
        if (home != ATG_NONE)
            return home;
        w.types = BIT(ATG_COUNTRY);
        w.reach = 2;
        w.prefer_subject = true;
    } else if (atg_word_has(a, g->noun, "court")) {
        return ATG_NONE; /* "the prosecutor" is no person spoken of */
    } else if (atg_word_has(a, g->noun, "person")) {
        w.types = g->plural ? PEOPLE : BIT(ATG_PERSON);
        w.plural_only = g->plural;
        w.singular_only = !g->plural;
        w.reach = REACH;
    } else {
        return ATG_NONE;
    }
    uint32_t found = look_back(r, g->sentence, &w);
    return found == ATG_NONE && atg_prep_is(a, g->head, "authorities") ? dateline(a)
                                                                       : found;
}

/* "the nine", "the four men", "the defendants": a number that a counted set has. */
static uint32_t counted(const atg_referrer *r, const atg_ng *g)
{
    if ((!g->definite && !atg_tok_is(r->a, g->first, "all")) ||
        atg_without(r->a, ATG_LAYER_ROWS))
        return ATG_NONE;
    for (uint32_t i = g->first; i < g->first + g->count; i++) {
        if (r->a->toks[i].tag != ATG_T_CD)
            continue;
        uint32_t n = atg_number_value(r->a->toks[i].text);
        for (uint32_t k = 0; n > 1 && k < atg_rf_kept(r); k++)
            if (atg_thing_at(r->a, atg_rf_nth_last(r, k)->thing)->count == n)
                return atg_rf_nth_last(r, k)->thing;
    }
    return ATG_NONE;
}

/* A mention inside the group that is not its head: "NCSC officials", "Chinese hackers".
 * The last one. */
static uint32_t modifier(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t i = g->first + g->count; i-- > g->first;) {
        uint32_t m = a->toks[i].mention;
        if (m != ATG_NONE && m != g->mention && atg_mention_at(a, m)->thing != ATG_NONE)
            return atg_mention_at(a, m)->thing;
    }
    return ATG_NONE;
}

/* "China-backed", "Iran-linked", "Kremlin-sponsored": the country. */
static uint32_t state_in_word(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t i = g->first; i < g->first + g->count; i++) {
        uint32_t thing = atg_thing_of_entity(a, atg_state_in_word(a, i));
        if (thing != ATG_NONE)
            return thing;
    }
    return ATG_NONE;
}

static bool says_backed(const atg_analysis *a, const atg_ng *g)
{
    if (state_in_word(a, g) != ATG_NONE)
        return true;
    if (atg_prep_is(a, g->head, "spies|spy|spooks") &&
        (modifier(a, g) != ATG_NONE || g->owner != ATG_NONE))
        return true;
    for (uint32_t i = g->first; i < g->head; i++) /* "Chinese state hackers" */
        if (atg_prep_is(a, i, "state|government|military|regime") &&
            (atg_word_has(a, g->noun, "hackers") ||
             atg_word_has(a, g->noun, "group")) &&
            modifier(a, g) != ATG_NONE)
            return true;
    for (uint32_t i = g->first; i < g->first + g->count; i++)
        if (atg_tok_word(a, i, ATG_WORD_CUE, "backed"))
            return true;
    return false;
}

static bool unnamed_group(const atg_analysis *a, const atg_ng *g)
{
    return g->mention == ATG_NONE &&
           (atg_word_has(a, g->noun, "hackers") || atg_word_has(a, g->noun, "group"));
}

static void set_backer(const atg_referrer *r, atg_ng *g)
{
    bool actor = g->thing != ATG_NONE && g->mention != ATG_NONE &&
                 atg_thing_at(r->a, g->thing)->type == ATG_ACTOR;
    if ((!unnamed_group(r->a, g) && !actor) || !says_backed(r->a, g))
        return;
    uint32_t state = modifier(r->a, g);
    if (state == ATG_NONE)
        state = g->owner;
    if (state == ATG_NONE)
        state = state_in_word(r->a, g);
    if (state == ATG_NONE) {
        g->stateless = !actor;
        return;
    }
    atg_ntype t = atg_thing_at(r->a, state)->type;
    if (t == ATG_COUNTRY || t == ATG_AGENCY)
        g->backer = state;
}

/* "an Iranian man ... Behzad Mesri, who": the one first named as the subject of the
 * next sentence is the one. */
static uint32_t named_next(const atg_referrer *r, const atg_ng *g)
{
    uint32_t next = g->sentence + 1;
    if (next >= r->a->n_sents)
        return g->thing;
    for (uint32_t c = r->s->clause_at[next]; c < r->s->clause_at[next + 1]; c++) {
        const atg_clause *cl = atg_clause_at(r->s, c);
        if (cl->kind != ATG_C_MAIN || cl->subject == ATG_NONE)
            continue;
        const atg_ng *who = atg_ng_at(r->s, cl->subject);
        if (who->mention == ATG_NONE || who->thing == ATG_NONE ||
            atg_thing_at(r->a, who->thing)->type != ATG_PERSON)
            return g->thing;
        if (atg_thing_at(r->a, who->thing)->first_mention < who->mention)
            return g->thing; /* known before */
        return who->thing;
    }
    return g->thing;
}

/* "a persona that calls itself X", "a group calling itself X": X. */
static uint32_t calls_itself(const atg_referrer *r, const atg_ng *g)
{
    if (!unnamed_group(r->a, g))
        return ATG_NONE;
    uint32_t u = g->unit + 1, end = r->s->unit_at[g->sentence + 1];
    if (u < end && atg_unit_at(r->s, u)->kind == ATG_U_REL)
        u++;
    if (u + 2 >= end || atg_unit_at(r->s, u)->kind != ATG_U_VG ||
        atg_unit_at(r->s, u + 2)->kind != ATG_U_NG ||
        !atg_prep_is(r->a, atg_unit_at(r->s, u + 1)->first, "itself|themselves"))
        return ATG_NONE;
    return atg_ng_at(r->s, atg_unit_at(r->s, u + 2)->index)->thing;
}

/* "the Star Blizzard group", "Lazarus hackers", "the Armageddon hacker group": the
 * group named right before, or before what kind of group it is. */
static uint32_t group_in_front(const atg_analysis *a, const atg_ng *g)
{
    uint32_t i = g->head;
    while (i > g->first && a->toks[i].mention == ATG_NONE &&
           (i == g->head || a->toks[i].tag == ATG_T_NN))
        i--;
    uint32_t m = a->toks[i].mention;
    if (m == ATG_NONE || atg_mention_at(a, m)->kind != ATG_M_NAME)
        return ATG_NONE;
    uint32_t thing = atg_mention_at(a, m)->thing;
    return atg_thing_at(a, thing)->type == ATG_ACTOR ? thing : ATG_NONE;
}

/* What the class of the noun found, else what was called by that noun before. */
static uint32_t described(const atg_referrer *r, const atg_ng *g, uint32_t found)
{
    if (found != ATG_NONE || atg_without(r->a, ATG_LAYER_GROUPS) || restricted(r, g) ||
        g->owner != ATG_NONE)
        return found;
    return atg_descriptions_find(&r->called, r->a, g);
}

/* "five of its members", "one of its employees": a group's or a firm's, whoever the
 * subject is. */
static uint32_t their_group(const atg_referrer *r, const atg_ng *g)
{
    wanted w = {.reach = 2, .singular_only = true};
    if (g->noun == ATG_NONE || !g->plural || atg_without(r->a, ATG_LAYER_PRONOUNS) ||
        !atg_prep_is(r->a, g->first, "its|their"))
        return ATG_NONE;
    if (atg_prep_is(r->a, g->head, "members"))
        w.types = BIT(ATG_ACTOR);
    else if (atg_prep_is(r->a, g->head, "employees|executives|managers|engineers"))
        w.types = BIT(ATG_ORGANIZATION);
    return w.types ? look_back(r, g->sentence, &w) : ATG_NONE;
}

/* "The pair, they say, stole": who says so is not who did. */
static void not_who_it_tells_of(const atg_referrer *r, uint32_t i)
{
    atg_ng *g = atg_ng_at(r->s, i);
    if (r->tells_of[i] == ATG_NONE)
        return;
    const atg_ng *who = atg_ng_at(r->s, r->tells_of[i]);
    if (who->thing != ATG_NONE && g->thing == who->thing)
        g->thing = ATG_NONE;
    if (g->named_by != ATG_NONE &&
        (g->named_by == who->named_by || g->named_by == who->list))
        g->named_by = ATG_NONE;
}

static void resolve(atg_referrer *r, uint32_t i, bool subject)
{
    atg_ng *g = atg_ng_at(r->s, i);
    const atg_analysis *a = r->a;
    r->not_this = r->barred[i];
    r->in_passing = r->tells_of[i] != ATG_NONE;
    r->no_gang = r->speaks[i];
    r->struck = r->strikes[i];
    r->is_blamed = r->blamed[i];
    if (g->possessor != ATG_NONE) {
        g->owner = atg_ng_at(r->s, g->possessor)->thing;
        if (g->owner == ATG_NONE)
            g->owner = atg_ng_at(r->s, g->possessor)->owner;
    } else if (a->toks[g->first].tag == ATG_T_PRPS) {
        g->owner = pronoun_at(r, g->first, g->sentence);
        uint32_t group = their_group(r, g);
        g->owner = group != ATG_NONE ? group : g->owner;
    }
    uint32_t bound = r->bound[i];
    if (bound != ATG_NONE) {
        g->thing = atg_ng_at(r->s, bound)->thing;
        g->named_by = atg_ng_at(r->s, bound)->next != ATG_NONE ? bound : ATG_NONE;
        if (g->named_by != ATG_NONE)
            g->thing = ATG_NONE;
        remember(r, g, subject);
        return;
    }
    if (g->thing == ATG_NONE && g->count == 1 && a->toks[g->head].tag == ATG_T_PRP)
        g->thing = pronoun_at(r, g->head, g->sentence);
    bool set =
        g->mention != ATG_NONE && atg_mention_at(a, g->mention)->kind == ATG_M_COUNTED;
    if (set && g->thing != ATG_NONE && atg_thing_at(a, g->thing)->count == 1)
        g->thing = named_next(r, g);
    if ((g->thing == ATG_NONE && g->mention == ATG_NONE) || (set && g->definite)) {
        uint32_t earlier = counted(r, g);
        if (earlier != ATG_NONE)
            g->thing = earlier;
    }
    bool them = g->count == 1 && atg_prep_is(a, g->head, "they|them|both");
    if ((g->thing == ATG_NONE || them) && g->mention == ATG_NONE &&
        g->named_by == ATG_NONE) {
        g->named_by = atg_rf_row(r, g);
        if (g->named_by != ATG_NONE)
            g->thing = ATG_NONE;
    }
    if (g->thing == ATG_NONE && g->mention == ATG_NONE)
        g->thing = atg_rf_one_of_two(r, g);
    not_who_it_tells_of(r, i);
    if (g->thing == ATG_NONE && g->mention == ATG_NONE)
        g->thing = atg_rf_government_of(r, i);
    if (g->thing == ATG_NONE && unnamed_group(a, g))
        g->thing = group_in_front(a, g);
    if (g->thing == ATG_NONE && g->mention == ATG_NONE)
        g->thing = calls_itself(r, g);
    if (g->thing == ATG_NONE && g->named_by == ATG_NONE && g->mention == ATG_NONE &&
        g->definite &&
        (modifier(a, g) == ATG_NONE ||
         (g->plural && atg_word_has(a, g->noun, "person") && !unnamed_group(a, g))) &&
        g->owner == ATG_NONE)
        g->thing = described(r, g, definite(r, g));
    set_backer(r, g);
    atg_rf_remember_government(r, g);
    remember_body(r, g);
    remember(r, g, subject);
}

/* "X, whose members": the owner of the members is X. */
static void bind_whose(const atg_analysis *a, atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        if (c->kind != ATG_C_RELATIVE || c->host == ATG_NONE ||
            c->subject == ATG_NONE || c->subject == c->host)
            continue;
        atg_ng *g = atg_ng_at(s, c->subject);
        if (g->first > 0 && atg_prep_is(a, g->first - 1, "whose") &&
            g->owner == ATG_NONE)
            g->owner = atg_ng_at(s, c->host)->thing;
    }
}

static bool is_subject(const atg_syntax *s, uint32_t sentence, uint32_t ng)
{
    for (uint32_t c = s->clause_at[sentence]; c < s->clause_at[sentence + 1]; c++)
        if (atg_clause_at(s, c)->subject == atg_ng_at(s, ng)->list &&
            atg_clause_at(s, c)->kind == ATG_C_MAIN)
            return true;
    return false;
}

static bool clause_follows(const atg_syntax *s, const atg_ng *g)
{
    if (g->unit + 1 >= s->unit_at[g->sentence + 1])
        return false;
    const atg_unit *u = atg_unit_at(s, g->unit + 1);
    return u->kind == ATG_U_REL ||
           (u->kind == ATG_U_VG && !atg_vg_at(s, u->index)->finite);
}

/* What the description y says is said of x, or of each one of its row. */
static void identify(const atg_analysis *a, atg_syntax *s, uint32_t x, uint32_t y)
{
    const atg_ng *g = atg_ng_at(s, x);
    atg_ng *d = atg_ng_at(s, y);
    atg_ng_sort p = atg_ng_sort_of(a, g), q = atg_ng_sort_of(a, d);
    if (!clause_follows(s, d) || d->mention != ATG_NONE || d->thing != ATG_NONE ||
        d->negated || (d->pronoun && !atg_tok_is(a, d->head, "those")) ||
        d->next != ATG_NONE || g->thing == ATG_NONE ||
        (p != q && q != ATG_S_OTHER && !g->pronoun &&
         !(p == ATG_S_PEOPLE && q == ATG_S_BODY)))
        return;
    if (g->next == ATG_NONE)
        d->thing = g->thing;
    else
        d->named_by = g->list;
}

/* "X became the latest ministry to be hit", "X was the group that broke in", "X and Y
 * were among those hacked by Z", "among those hacked by Z were X and Y". */
static void identify_predicates(const atg_analysis *a, atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        const atg_vg *v = c->vg == ATG_NONE ? NULL : atg_vg_at(s, c->vg);
        if (!v || !v->copula || !v->finite || v->negated || v->planned || c->question)
            continue;
        uint32_t bare = ATG_NONE, among = ATG_NONE;
        for (guint k = 0; k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            if (arg->ng == ATG_NONE)
                continue;
            if (arg->prep == ATG_NONE && bare == ATG_NONE &&
                atg_ng_at(s, arg->ng)->first > v->main)
                bare = arg->ng;
            else if (arg->prep != ATG_NONE && among == ATG_NONE &&
                     atg_prep_is(a, arg->prep, "among"))
                among = arg->ng;
        }
        if (c->subject == ATG_NONE && bare != ATG_NONE && among != ATG_NONE)
            identify(a, s, bare, among);
        else if (c->subject != ATG_NONE && (bare != ATG_NONE || among != ATG_NONE))
            identify(a, s, c->subject, bare != ATG_NONE ? bare : among);
        if (c->subject != ATG_NONE && bare != ATG_NONE && /* "who broke in was X" */
            atg_ng_at(s, bare)->mention != ATG_NONE)
            identify(a, s, bare, c->subject);
    }
}

void atg_references_find(const atg_analysis *a, atg_syntax *s, const atg_frames *frames)
{
    atg_referrer r = {.a = a, .s = s, .frames = frames, .government = ATG_NONE};
    r.bound = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.bound);
    r.barred = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.barred);
    r.tells_of = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.tells_of);
    r.speaks = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.speaks);
    r.strikes = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.strikes);
    r.blamed = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *r.blamed);
    for (guint i = 0; i < s->ngs->len; i++) {
        r.bound[i] = r.barred[i] = r.tells_of[i] = ATG_NONE;
        r.speaks[i] = r.blamed[i] = r.strikes[i] = false;
    }
    atg_rf_bind(&r);
    atg_descriptions_init(&r.called);
    for (uint32_t i = 0; i < a->n_sents; i++)
        for (uint32_t g = s->ng_at[i]; g < s->ng_at[i + 1]; g++) {
            resolve(&r, g, is_subject(s, i, g));
            atg_descriptions_note(&r.called, a, s, g);
        }
    atg_descriptions_release(&r.called);
    bind_whose(a, s);
    /* a description in apposition is what it describes */
    for (guint g = 0; g < s->ngs->len; g++) {
        atg_ng *x = atg_ng_at(s, g);
        if (x->apposed == ATG_NONE)
            continue;
        atg_ng *y = atg_ng_at(s, x->apposed);
        if (x->thing == ATG_NONE && x->mention == ATG_NONE)
            x->thing = y->thing;
        else if (y->thing == ATG_NONE && y->mention == ATG_NONE)
            y->thing = x->thing;
    }
    identify_predicates(a, s);
}
