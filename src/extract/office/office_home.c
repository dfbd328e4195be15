/* The body of a title that the words around it do not give: the one of its list, of the
 * chamber, of the country that is spoken of. */
#include "extract/office/office_work.h"

/* ---- the title's own body */

/* "Obama administration" is a name of the United States: so Obama is theirs. */
static uint32_t country_of_leader(atg_analysis *a, uint32_t person, bool head_of_state)
{
    static const char *const words[] = {"administration", "government", "regime"};
    atg_str label = atg_thing_at(a, person)->label;
    atg_str known = atg_leader_country(a->lex, a->arena, label, head_of_state);
    if (known.n || !head_of_state)
        return atg_thing_country(a, known);
    size_t at = label.n;
    while (at > 0 && label.p[at - 1] != ' ')
        at--;
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        atg_str name[2] = {atg_str_sub(label, at, label.n), atg_str_of(words[i])};
        atg_name_hit hits[4];
        size_t n = 0;
        if (atg_name_match(a, name, 2, 0, false, hits, 4, &n) != 2 || !n)
            continue;
        if (atg_lexicon_entity(a->lex, hits[0].entity)->type == ATG_COUNTRY)
            return atg_thing_entity(a, hits[0].entity);
    }
    return ATG_NONE;
}

static bool in_words(const atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    return (atg_of_is_country(a, m) ||
            (atg_of_is_agency(a, m) && atg_thing_at(a, o->thing)->country.n)) &&
           !a->toks[o->first].quoted;
}

static uint32_t country_thing(atg_analysis *a, uint32_t m)
{
    return atg_of_is_country(a, m)
               ? atg_of_thing(a, m)
               : atg_thing_country(a, atg_thing_at(a, atg_of_thing(a, m))->country);
}

/* "Moscow, in the person of foreign ministry spokeswoman X": the country that the
 * sentence begins with, if no other is named before token i. */
static uint32_t opening_country(const atg_analysis *a, uint32_t i)
{
    uint32_t m = atg_of_mention_before(a, i), found = ATG_NONE;
    if (m == ATG_NONE)
        return ATG_NONE;
    uint32_t s = atg_mention_at(a, m)->sentence, begin = a->sents[s].first;
    if (i >= begin + a->sents[s].count)
        return ATG_NONE;
    for (;; m--) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->sentence != s)
            break;
        bool names = o->kind == ATG_M_NAME || o->kind == ATG_M_OFFICIALS;
        if (atg_of_is_country(a, m) && names) {
            if (found != ATG_NONE && found != o->thing)
                return ATG_NONE;
            found = o->thing;
        }
        if (m == 0 || o->first <= begin)
            break;
    }
    uint32_t at = atg_of_mention(a, begin + (atg_of_is(a, begin, "the") ? 1 : 0));
    if (at == ATG_NONE || atg_of_thing(a, at) != found ||
        a->toks[begin].quoted != a->toks[i].quoted || atg_mention_at(a, at)->possessive)
        return ATG_NONE;
    return found;
}

/* At the head of a text, where no country has been named: the first one after it that
 * is not accused, by its name or by a body of it. */
static uint32_t first_named(atg_analysis *a, uint32_t i)
{
    uint32_t m = atg_of_mention_before(a, i) + 1; /* ATG_NONE + 1: the first */
    for (uint32_t n = 0; n < ATG_NEAR_MENTIONS && m < a->mentions->len; n++, m++)
        if (in_words(a, m) && !atg_of_accused(a, m))
            return country_thing(a, m);
    return ATG_NONE;
}

/* The country a minister without one belongs to: dateline, the one that speaks, the
 * last one named. */
static uint32_t home(atg_analysis *a, uint32_t i, bool government)
{
    /* "Asked in Beijing, foreign ministry spokesman X" */
    uint32_t near = atg_of_mention_before(a, i);
    for (uint32_t m = near; m != ATG_NONE && m > 0; m--) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->sentence != atg_mention_at(a, near)->sentence || i - o->first > 40)
            break;
        bool in = o->first > 0 && atg_of_is(a, o->first - 1, "in");
        bool first = in && o->first - 1 == a->sents[o->sentence].first;
        if (atg_of_is_country(a, m) && o->kind == ATG_M_PLACE &&
            (first || (in && m == near)))
            return o->thing;
    }
    uint32_t opens = opening_country(a, i);
    if (opens != ATG_NONE)
        return opens;
    for (guint m = 0; m < a->mentions->len && m < 12; m++) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->kind == ATG_M_PLACE && o->first == a->sents[o->sentence].first &&
            atg_of_is_country(a, m))
            return o->thing;
    }
    bool any = false;
    atg_str around = atg_of_state_meant(a, i, &any);
    if (around.n)
        return atg_thing_country(a, around);
    if (any) /* all of them accused */
        return government ? first_named(a, i) : ATG_NONE;
    uint32_t m = atg_of_last_before(a, i, in_words);
    if (m != ATG_NONE)
        return atg_of_thing(a, m) == ATG_NONE ? ATG_NONE : country_thing(a, m);
    return government ? first_named(a, i) : ATG_NONE;
}

static uint32_t named_body(atg_analysis *a, atg_str label, atg_str country)
{
    atg_str tokens[10], rest = label, part;
    size_t n = 0, n_hits = 0;
    while (n < G_N_ELEMENTS(tokens) && atg_str_split(&rest, ' ', &part))
        tokens[n++] = part;
    atg_name_hit hits[32];
    if (!n || atg_name_match(a, tokens, n, 0, false, hits, 32, &n_hits) != n)
        return ATG_NONE;
    for (size_t k = 0; k < MIN(n_hits, (size_t)32); k++) {
        const atg_entity *e = atg_lexicon_entity(a->lex, hits[k].entity);
        if (e->type != ATG_COUNTRY &&
            (!country.n || !e->country.n || atg_str_eq(e->country, country)))
            return atg_thing_entity(a, hits[k].entity);
    }
    return ATG_NONE;
}

/* "Senate President", "House Speaker": the chamber's. */
static bool of_chamber(const atg_analysis *a, const atg_title *t)
{
    static const char *const chambers[] = {"Senate",    "House",         "Parliament",
                                           "Bundestag", "Parliamentary", NULL};
    if (!atg_of_is_class(t, "legislator") && !atg_of_is(a, t->first, "president"))
        return false;
    return (t->first > 0 && atg_of_in(a, t->first - 1, chambers)) ||
           atg_of_in(a, t->first, chambers);
}

/* A Senate's president is no officer of the House. */
static bool other_chamber(const atg_analysis *a, const atg_title *t, uint32_t m)
{
    bool senate = t->first > 0 && (atg_of_is(a, t->first - 1, "Senate") ||
                                   atg_of_is(a, t->first, "Senate"));
    return senate &&
           atg_str_contains_nocase(atg_thing_at(a, atg_of_thing(a, m))->label, "House");
}

/* Does the document speak of the United States or one of its bodies? */
static bool american(const atg_analysis *a)
{
    for (guint i = 0; i < a->things->len && i < ATG_NEAR_MENTIONS; i++)
        if (atg_str_is(atg_thing_at(a, i)->country, "US"))
            return true;
    return false;
}

/* "Maharashtra's home minister": of a place that is no country. */
static bool strange_owner(const atg_analysis *a, const atg_title *t)
{
    uint32_t k = t->first;
    return k > 1 && atg_of_possessive(a, k - 1) && a->toks[k - 2].capital &&
           a->toks[k - 2].mention == ATG_NONE;
}

/* "Bank President X": a president of something else than a country. */
static bool other_presidency(const atg_analysis *a, const atg_title *t)
{
    if (!atg_of_is_class(t, "head-of-state") || t->first == 0)
        return false;
    const atg_tok *before = &a->toks[t->first - 1];
    return before->capital && before->tag == ATG_T_NNP && before->mention == ATG_NONE &&
           a->toks[t->first].capital && before->end + 1 == a->toks[t->first].start;
}

/* "a vice president", "senior vice president": of a firm. */
static bool some_vice_president(const atg_analysis *a, const atg_title *t)
{
    static const char *const small[] = {"a", "senior", "corporate", "executive", NULL};
    return atg_of_is(a, t->first, "vice") && t->first > 0 &&
           atg_of_in(a, t->first - 1, small);
}

static bool is_court(const atg_analysis *a, uint32_t m)
{
    return atg_of_is_agency(a, m) &&
           atg_str_contains_nocase(atg_thing_at(a, atg_of_thing(a, m))->label, "court");
}

/* A judge is of a court, not of the state that was spoken of. */
static bool judge(const atg_analysis *a, const atg_title *t)
{
    static const char *const nouns[] = {"judge", "judges", "justice", "justices", NULL};
    return atg_of_is_class(t, "prosecutor") && /* no minister of justice */
           atg_of_in(a, t->first + t->count - 1, nouns);
}

/* "Foreign secretary X" of India, Mexico, the Philippines: where Britain is not spoken
 * of, whoever is known to be another's or speaks in another's text. */
static uint32_t not_british(atg_analysis *a, const atg_title *t, uint32_t person)
{
    for (guint i = 0; i < a->things->len; i++)
        if (atg_str_is(atg_thing_at(a, i)->country, "GB"))
            return ATG_NONE;
    uint32_t leader = country_of_leader(a, person, false);
    return leader != ATG_NONE ? leader : home(a, t->first, true);
}

static bool is_school(const atg_analysis *a, uint32_t m)
{
    return atg_str_contains_nocase(atg_thing_at(a, atg_of_thing(a, m))->label,
                                   "school");
}

uint32_t atg_of_seat_behind(const atg_analysis *a, const atg_title *t, uint32_t stop)
{
    bool state = atg_of_is_class(t, "minister") || atg_of_is_class(t, "prosecutor");
    for (uint32_t k = t->first + t->count; k + 1 < stop; k++) {
        uint32_t m = atg_of_mention(a, k + 1);
        state |= atg_tok_word(a, k, ATG_WORD_NOUN, "state-task") != NULL ||
                 atg_of_has(a, k, ATG_W_PORTFOLIO);
        if (m != ATG_NONE && atg_of_is(a, k, "in"))
            return state && atg_of_is_country(a, m) &&
                           atg_mention_at(a, m)->kind == ATG_M_PLACE
                       ? atg_of_thing(a, m)
                       : ATG_NONE;
    }
    return ATG_NONE;
}

uint32_t atg_of_own_body(atg_analysis *a, const atg_title *t, uint32_t person)
{
    if (t->count == 1 && atg_of_is(a, t->first, "superintendent"))
        return atg_of_thing(a, atg_of_last_before(a, t->first, is_school));
    if (atg_of_is_class(t, "spokesperson") && !t->body.n)
        return country_of_leader(a, person, false);
    if (t->body.n && !atg_str_is(t->body, "country")) {
        uint32_t body = named_body(a, t->body, t->country);
        if (body != ATG_NONE)
            return body;
    }
    if (atg_str_is(t->country, "GB") && atg_of_is_class(t, "minister")) {
        uint32_t other = not_british(a, t, person);
        if (other != ATG_NONE)
            return other;
    }
    if (t->country.n)
        return atg_thing_country(a, t->country);
    if (judge(a, t))
        return atg_of_thing(a, atg_of_last_before(a, t->first, is_court));
    uint32_t m = ATG_NONE;
    if (atg_of_is_class(t, "prosecutor"))
        m = atg_of_last_before(a, t->first, atg_of_is_prosecution);
    else if (atg_of_is_class(t, "legislator") || of_chamber(a, t))
        m = atg_of_last_before(a, t->first, atg_of_is_parliament);
    if (m != ATG_NONE && !other_chamber(a, t, m))
        return atg_of_thing(a, m);
    if (m != ATG_NONE)
        return atg_thing_country(a, atg_thing_at(a, atg_of_thing(a, m))->country);
    if (!atg_str_is(t->body, "country") && !atg_of_is_class(t, "minister") &&
        !atg_of_is_class(t, "head-of-state") && !atg_of_is_class(t, "prosecutor") &&
        !atg_of_is_class(t, "legislator"))
        return ATG_NONE;
    if (other_presidency(a, t) || strange_owner(a, t) || some_vice_president(a, t))
        return ATG_NONE;
    bool counsel = t->count > 1 && (atg_of_is(a, t->first + t->count - 2, "attorney") ||
                                    atg_of_is(a, t->first + t->count - 1, "counsel"));
    if (atg_of_is_class(t, "prosecutor") && counsel && american(a))
        return atg_thing_country(a, ATG_STR("US"));
    if (atg_of_is(a, t->first, "secretary") && atg_of_is(a, t->first + 2, "state"))
        return atg_thing_country(a, ATG_STR("US"));
    uint32_t leader = country_of_leader(a, person, atg_of_is_class(t, "head-of-state"));
    return leader != ATG_NONE ? leader
                              : home(a, t->first,
                                     !atg_of_is_class(t, "legislator") &&
                                         !atg_of_is_class(t, "prosecutor"));
}
