/* What belongs to what, as the text says it: "Britain's NCSC", "Unit 74455 of the GRU",
 * "the GRU, Russia's military intelligence service". */
#include "extract/office/office_work.h"

enum { APPOSITION = 9 };

static bool is_part(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_AGENCY && atg_mention_at(a, m)->kind == ATG_M_NAME;
}

static bool is_whole(const atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    switch (atg_of_type(a, m)) {
    case ATG_COUNTRY:
        return o->kind != ATG_M_DEMONYM;
    case ATG_AGENCY:
    case ATG_BLOC:
        return true;
    default:
        return false;
    }
}

static bool unit_noun(const atg_analysis *a, uint32_t i)
{
    return atg_of_has(a, i, ATG_W_BODY_PART);
}

/* The lists do not contradict: no "Britain's FBI". */
static bool countries_agree(const atg_analysis *a, uint32_t part, uint32_t whole)
{
    const atg_thing *p = atg_thing_at(a, part), *w = atg_thing_at(a, whole);
    return !p->country.n || !w->country.n || atg_str_eq(p->country, w->country);
}

static void add(atg_analysis *a, uint32_t part, uint32_t whole, const char *pattern)
{
    const atg_mention *p = atg_mention_at(a, part), *w = atg_mention_at(a, whole);
    if (!countries_agree(a, p->thing, w->thing))
        return;
    if (atg_found_add(a, p->thing, ATG_PART_OF, w->thing, ATG_ASSERTED, ATG_KIND_NONE,
                      p->sentence, pattern)) {
        atg_thing *t = atg_thing_at(a, p->thing);
        if (t->parent == ATG_NONE)
            t->parent = w->thing;
    }
}

/* Mention at token i or behind an article there. */
static uint32_t mention_from(const atg_analysis *a, uint32_t i)
{
    i += atg_of_is(a, i, "the") || atg_of_is(a, i, "a") || atg_of_is(a, i, "an");
    return atg_of_mention(a, i);
}

/* "the GRU's Unit 26165 and Unit 74455": the units that follow are its own too. */
static void add_units(atg_analysis *a, uint32_t part, uint32_t whole)
{
    if (atg_of_type(a, whole) != ATG_AGENCY)
        return;
    for (uint32_t m = part + 1, n = 0; m < a->mentions->len && n < 4; m++, n++) {
        const atg_mention *left = atg_mention_at(a, m - 1), *o = atg_mention_at(a, m);
        if (o->sentence != left->sentence || !is_part(a, m) ||
            !(atg_of_is(a, o->first, "unit") || atg_of_is(a, o->first, "units") ||
              g_ascii_isdigit(a->toks[o->first].text.p[0])))
            return;
        for (uint32_t k = left->first + left->count; k < o->first; k++)
            if (!atg_of_is(a, k, ",") && !atg_of_is(a, k, "and") &&
                !atg_of_is(a, k, "the"))
                return;
        add(a, m, whole, "part:units");
    }
}

/* "Britain's NCSC", "Iran's own Ministry". */
static void possessive(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (!o->possessive || !is_whole(a, m))
        return;
    uint32_t k = o->first + o->count + 1, end = k + 3;
    for (; k < end && atg_of_mention(a, k) == ATG_NONE; k++)
        if (k >= a->n_toks || (a->toks[k].tag != ATG_T_JJ && !atg_of_is(a, k, "own")))
            return;
    uint32_t part = atg_of_mention(a, k);
    if (part == ATG_NONE || !is_part(a, part) ||
        atg_mention_at(a, part)->sentence != o->sentence)
        return;
    add(a, part, m, "part:possessive");
    add_units(a, part, m);
}

enum { OWNER_WORDS = 8 };

/* The listed country or body of a state (code) that tokens [i, stop) are, to their
 * last; or ATG_NONE. */
static uint32_t named_owner(const atg_analysis *a, uint32_t i, uint32_t stop,
                            atg_str code)
{
    enum { HITS = 8 };
    atg_str words[OWNER_WORDS];
    if (i >= stop || stop - i > OWNER_WORDS)
        return ATG_NONE;
    for (uint32_t k = i; k < stop; k++)
        words[k - i] = a->toks[k].text;
    atg_name_hit hits[HITS];
    size_t n = 0;
    if (atg_name_match(a, words, stop - i, 0, false, hits, HITS, &n) != stop - i)
        return ATG_NONE;
    for (size_t k = 0; k < MIN(n, (size_t)HITS); k++) {
        const atg_entity *e = atg_lexicon_entity(a->lex, hits[k].entity);
        if ((e->type == ATG_COUNTRY || e->type == ATG_AGENCY) &&
            atg_str_eq(e->country, code))
            return hits[k].entity;
    }
    return ATG_NONE;
}

/* "the lower house of the German parliament", "Tianjin bureau of the Ministry of State
 * Security": what stands behind "of" in a listed name. */
static uint32_t owner_behind_of(const atg_analysis *a, const atg_mention *o)
{
    uint32_t from = o->first, stop = o->first + o->count;
    const atg_thing *part = atg_thing_at(a, o->thing);
    for (uint32_t k = from + 1; k + 1 < stop; k++) {
        if (!atg_of_is(a, k, "of"))
            continue;
        uint32_t i = k + 1;
        i += atg_of_is(a, i, "the");
        uint32_t whole = named_owner(a, i, stop, part->country);
        if (whole != ATG_NONE && whole != part->entity &&
            atg_lexicon_entity(a->lex, whole)->type == ATG_AGENCY)
            return whole;
        if (whole != ATG_NONE && k > from + 1)
            return whole; /* "Cyber Security Agency of Singapore" */
        if (i + 2 == stop && unit_noun(a, i + 1))
            return named_owner(a, i, i + 1, part->country);
    }
    return ATG_NONE;
}

/* The owner that a listed name has inside: "Russia's military intelligence", "the GRU's
 * Unit 26165". */
static void owner_inside(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t from = o->first, stop = o->first + o->count, k = from;
    atg_str code = atg_thing_at(a, o->thing)->country;
    if (!is_part(a, m) || !code.n)
        return;
    while (k < stop && !atg_of_possessive(a, k))
        k++;
    uint32_t entity = k + 1 < stop ? named_owner(a, from, k, code) : ATG_NONE;
    if (entity == ATG_NONE)
        entity = owner_behind_of(a, o);
    if (entity == ATG_NONE)
        return;
    uint32_t part = o->thing, sentence = o->sentence;
    uint32_t whole = atg_thing_entity(a, entity);
    if (whole == part && atg_thing_at(a, part)->country.n)
        whole = atg_thing_country(a, atg_thing_at(a, part)->country);
    if (countries_agree(a, part, whole))
        atg_found_add(a, part, ATG_PART_OF, whole, ATG_ASSERTED, ATG_KIND_NONE,
                      sentence, "part:owner-inside");
}

/* ", a Google company", ", a subsidiary of Google" at token k: the owner; or ATG_NONE.
 */
static uint32_t owned_company(const atg_analysis *a, uint32_t k)
{
    static const char *const nouns[] = {"company", "subsidiary", "unit", "business",
                                        "brand",   "division",   "arm",  NULL};
    if (!atg_of_is(a, k, ",") ||
        !(atg_of_is(a, k + 1, "a") || atg_of_is(a, k + 1, "an")))
        return ATG_NONE;
    if (atg_of_is(a, k + 2, "subsidiary") && atg_of_is(a, k + 3, "of"))
        return mention_from(a, k + 4);
    uint32_t m = atg_of_mention(a, k + 2);
    if (m == ATG_NONE || atg_of_type(a, m) != ATG_ORGANIZATION)
        return ATG_NONE;
    const atg_mention *o = atg_mention_at(a, m);
    return atg_of_in(a, o->first + o->count, nouns) ? m : ATG_NONE;
}

/* "bought", "took over" at token i: what a firm does with another. */
static uint32_t buys(const atg_analysis *a, uint32_t i)
{
    static const char *const verbs[] = {"bought", "acquired", "purchased", NULL};
    static const char *const take[] = {"took", "taken", NULL};
    if (atg_of_in(a, i, verbs))
        return 1;
    return atg_of_in(a, i, take) && atg_of_is(a, i + 1, "over") ? 2 : 0;
}

/* "X, which Y of France had bought", "X, acquired by Y", "X was taken over by Y": Y,
 * where k is behind X; or ATG_NONE. */
static uint32_t buyer(const atg_analysis *a, uint32_t k)
{
    static const char *const had[] = {"had", "has", "since", "then", NULL};
    static const char *const be[] = {"is", "was", "been", "being", "since", NULL};
    bool comma = atg_of_is(a, k, ",");
    k += comma;
    uint32_t which = k + atg_of_is(a, k, "which");
    uint32_t m = which > k && comma ? mention_from(a, which) : ATG_NONE;
    if (m != ATG_NONE) {
        const atg_mention *o = atg_mention_at(a, m);
        uint32_t i = o->first + o->count;
        i += atg_of_is(a, i, "of") && atg_of_mention(a, i + 1) != ATG_NONE ? 2 : 0;
        while (atg_of_in(a, i, had))
            i++;
        return buys(a, i) ? m : ATG_NONE;
    }
    for (k = which; atg_of_in(a, k, be) || atg_of_in(a, k, had); k++)
        ;
    uint32_t n = buys(a, k);
    return n && atg_of_is(a, k + n, "by") ? mention_from(a, k + n + 1) : ATG_NONE;
}

/* "Google's Mandiant", "Mandiant, owned by Google", "Google-owned": a company's. */
static void company_of(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (atg_of_type(a, m) != ATG_ORGANIZATION || o->kind != ATG_M_NAME)
        return;
    uint32_t k = o->first + o->count, whole = ATG_NONE;
    if (o->first > 1 && atg_of_possessive(a, o->first - 1))
        whole = atg_of_mention(a, o->first - 2);
    k += atg_of_is(a, k, ",");
    k += atg_of_is(a, k, "which") || atg_of_is(a, k, "now");
    k += atg_of_is(a, k, "is") || atg_of_is(a, k, "was");
    k += atg_of_is(a, k, "now");
    if ((atg_of_is(a, k, "owned") && atg_of_is(a, k + 1, "by")) ||
        (atg_of_is(a, k, "part") && atg_of_is(a, k + 1, "of")))
        whole = mention_from(a, k + 2);
    if (whole == ATG_NONE)
        whole = buyer(a, o->first + o->count);
    uint32_t noun = owned_company(a, o->first + o->count);
    if (noun != ATG_NONE)
        whole = noun;
    if (whole == ATG_NONE || atg_of_type(a, whole) != ATG_ORGANIZATION ||
        atg_mention_at(a, whole)->sentence != o->sentence ||
        atg_mention_at(a, whole)->kind != ATG_M_NAME)
        return;
    add(a, m, whole, "part:company");
}

static bool ends_apposition(const atg_analysis *a, uint32_t i)
{
    static const char *const ends[] = {",",     ".",     ")",     ";",    "–",   "—",
                                       "that",  "which", "known", "who",  "and", "in",
                                       "based", "is",    "was",   "said", NULL};
    return i >= a->n_toks || atg_of_in(a, i, ends);
}

/* Noun group from k on that ends in a body's noun; returns the token after it, or 0. */
static uint32_t body_group(const atg_analysis *a, uint32_t k)
{
    for (uint32_t n = 0; n < APPOSITION && k < a->n_toks; n++, k++) {
        uint32_t name = atg_of_mention(a, k);
        if (name != ATG_NONE && (is_part(a, name) || atg_of_is_company(a, name)))
            return 0; /* the next of an enumeration */
        if (unit_noun(a, k) && !unit_noun(a, k + 1))
            return k + 1;
        uint8_t tag = a->toks[k].tag;
        if (tag != ATG_T_JJ && tag != ATG_T_NN && tag != ATG_T_CD && tag != ATG_T_JJS &&
            tag != ATG_T_VBG && tag != ATG_T_NNP && tag != ATG_T_DT &&
            tag != ATG_T_PRPS && tag != ATG_T_NNS && tag != ATG_T_VBN &&
            tag != ATG_T_RB && tag != ATG_T_CC)
            return 0;
    }
    return 0;
}

static uint32_t over_parenthesis(const atg_analysis *a, uint32_t k)
{
    if (!atg_of_is(a, k, "("))
        return k;
    for (uint32_t n = 0; n < 6; n++)
        if (atg_of_is(a, k + n, ")"))
            return k + n + 1;
    return k;
}

/* "Russia's military intelligence agency, the GRU": the name after the noun group that
 * mention m owns; or ATG_NONE. */
static uint32_t owned_name(const atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (!o->possessive)
        return ATG_NONE;
    uint32_t after = body_group(a, o->first + o->count + 1);
    if (!after || !atg_of_is(a, after, ","))
        return ATG_NONE;
    uint32_t name = mention_from(a, after + 1);
    return name != ATG_NONE && is_part(a, name) &&
                   atg_mention_at(a, name)->sentence == o->sentence
               ? name
               : ATG_NONE;
}

static void owner_renames(atg_analysis *a, uint32_t m)
{
    if (!is_whole(a, m))
        return;
    uint32_t name = owned_name(a, m);
    if (name != ATG_NONE)
        add(a, name, m, "part:owner-renames");
}

/* "Unit 74455 of the GRU", "the Tianjin Bureau of China's MSS", "OFAC) of the
 * Treasury". */
static void of_phrase(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t k = o->first + o->count;
    k += o->first > 0 && atg_of_is(a, o->first - 1, "(") && atg_of_is(a, k, ")");
    if (!is_part(a, m) || !atg_of_is(a, k, "of"))
        return;
    uint32_t whole = mention_from(a, k + 1);
    if (whole == ATG_NONE)
        return;
    uint32_t renamed = owned_name(a, whole);
    whole = renamed != ATG_NONE ? renamed : atg_of_chain_end(a, whole);
    if (is_whole(a, whole) && atg_mention_at(a, whole)->kind != ATG_M_PLACE)
        add(a, m, whole, "part:of");
}

/* All members of "the GRU and the FSB" that end in mention m. */
static void add_list(atg_analysis *a, uint32_t m, uint32_t whole, bool plural,
                     const char *pattern)
{
    add(a, m, whole, pattern);
    for (uint32_t n = 0; plural && m > 0 && n < 4; n++, m--) {
        const atg_mention *right = atg_mention_at(a, m),
                          *left = atg_mention_at(a, m - 1);
        if (left->sentence != right->sentence || !is_part(a, m - 1))
            return;
        for (uint32_t k = left->first + left->count; k < right->first; k++)
            if (!atg_of_is(a, k, ",") && !atg_of_is(a, k, "and") &&
                !atg_of_is(a, k, "the"))
                return;
        add(a, m - 1, whole, pattern);
    }
}

/* "the GDGS in Beirut, ...": tokens of the place. */
static uint32_t seated(const atg_analysis *a, uint32_t k)
{
    uint32_t m = atg_of_is(a, k, "in") ? atg_of_mention(a, k + 1) : ATG_NONE;
    return m != ATG_NONE && atg_mention_at(a, m)->kind == ATG_M_PLACE
               ? 1 + atg_mention_at(a, m)->count
               : 0;
}

/* "the GRU, Russia's military intelligence service", "one of Russia's services" */
static void renamed_by_owner(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t k = over_parenthesis(a, o->first + o->count);
    k += seated(a, k);
    if (!is_part(a, m) || !atg_of_is(a, k, ","))
        return;
    k += atg_of_is(a, k + 1, "one") && atg_of_is(a, k + 2, "of") ? 2 : 0;
    uint32_t owner = mention_from(a, k + 1);
    if (owner == ATG_NONE)
        return;
    const atg_mention *w = atg_mention_at(a, owner);
    bool demonym = w->kind == ATG_M_DEMONYM && atg_of_type(a, owner) == ATG_COUNTRY;
    if (w->sentence != o->sentence || (!w->possessive && !demonym) ||
        (!is_whole(a, owner) && !demonym))
        return;
    uint32_t group = w->first + w->count + (w->possessive ? 1 : 0);
    uint32_t after = body_group(a, group);
    if (!after || !ends_apposition(a, after))
        return;
    bool plural = atg_str_ends(a->toks[after - 1].text, "s");
    add_list(a, m, owner, plural, "part:apposition");
}

/* "Unit 61419, a support unit of the PLA", "the 85th Center, part of the GRU". */
static void unit_of(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t k = over_parenthesis(a, o->first + o->count);
    if (!is_part(a, m) && atg_of_type(a, m) != ATG_ORGANIZATION)
        return;
    if (!atg_of_is(a, k, ","))
        return;
    uint32_t after = body_group(a, k + 1);
    if (!after || (!atg_of_is(a, after, "of") && !atg_of_is(a, after, "within") &&
                   !atg_of_is(a, after, "under") && !atg_of_is(a, after, "at") &&
                   !atg_of_is(a, after, "inside")))
        return;
    uint32_t whole = mention_from(a, after + 1);
    if (whole == ATG_NONE)
        return;
    whole = atg_of_chain_end(a, whole);
    bool company = atg_of_type(a, m) == ATG_ORGANIZATION &&
                   atg_of_type(a, whole) == ATG_ORGANIZATION;
    bool demonym =
        is_part(a, m) && atg_of_type(a, whole) == ATG_COUNTRY &&
        unit_noun(a, atg_mention_at(a, whole)->first + atg_mention_at(a, whole)->count);
    /* "the Bundestag, the lower house of the German parliament" */
    uint32_t self = atg_mention_at(a, m)->thing;
    if (atg_of_thing(a, whole) == self)
        atg_found_add(a, self, ATG_PART_OF,
                      atg_thing_country(a, atg_thing_at(a, self)->country),
                      ATG_ASSERTED, ATG_KIND_NONE, atg_mention_at(a, m)->sentence,
                      "part:unit-of");
    else if ((is_whole(a, whole) || company || demonym) && whole != m)
        add(a, m, whole, "part:unit-of");
}

/* "CFCS, which belongs to the DDIS", "which is part of". */
static void belongs(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t k = over_parenthesis(a, o->first + o->count);
    if (!is_part(a, m))
        return;
    k += atg_of_is(a, k, ",");
    k += atg_of_is(a, k, "which") || atg_of_is(a, k, "that");
    static const char *const is[] = {"is", "was", "forms", "a", "an", NULL};
    uint32_t start = k;
    if ((atg_of_is(a, k, "belongs") || atg_of_is(a, k, "belonging") ||
         atg_of_is(a, k, "answers") || atg_of_is(a, k, "reports")) &&
        atg_of_is(a, k + 1, "to")) {
        k += 2;
    } else {
        while (k < start + 2 && atg_of_in(a, k, is))
            k++;
        if (!(atg_of_is(a, k, "part") && atg_of_is(a, k + 1, "of")) &&
            !((atg_of_is(a, k, "arm") || atg_of_is(a, k, "unit") ||
               atg_of_is(a, k, "branch")) &&
              atg_of_is(a, k + 1, "of")))
            return;
        k += 2;
    }
    uint32_t whole = mention_from(a, k);
    if (whole != ATG_NONE && is_whole(a, atg_of_chain_end(a, whole)))
        add(a, m, atg_of_chain_end(a, whole), "part:belongs");
}

static uint32_t called(const atg_analysis *a, uint32_t k)
{
    static const char *const words[] = {"better", "also", "known", "as",    "called",
                                        "that",   "is",   "which", "named", "dubbed",
                                        "the",    "(",    NULL};
    uint32_t start = k;
    bool key = false;
    while (k < start + 7 && atg_of_in(a, k, words)) {
        key |= atg_of_is(a, k, "known") || atg_of_is(a, k, "called") ||
               atg_of_is(a, k, "named") || atg_of_is(a, k, "dubbed");
        k++;
    }
    return key ? k : 0;
}

/* "the FSB unit known as Center 18"; "an institute of the Ministry known as X"; "a unit
 * of the FSB called Center 16". */
static void unit_called(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (!is_whole(a, m) && o->kind != ATG_M_DEMONYM)
        return;
    uint32_t k = over_parenthesis(a, o->first + o->count);
    k += o->possessive ? 1 : 0;
    bool noun_after = unit_noun(a, k);
    bool noun_before = false;
    uint32_t p = o->first;
    p -= p > 0 && atg_of_is(a, p - 1, "the");
    if (p >= 2 && (atg_of_is(a, p - 1, "of") || atg_of_is(a, p - 1, "within")))
        noun_before = unit_noun(a, p - 2);
    if (!noun_after && !noun_before)
        return;
    k = called(a, noun_after ? k + 1 : k);
    uint32_t part = k ? atg_of_mention(a, k) : ATG_NONE;
    if (part == ATG_NONE || atg_mention_at(a, part)->sentence != o->sentence)
        return;
    atg_ntype type = atg_of_type(a, part);
    if (type == ATG_AGENCY || type == ATG_ORGANIZATION)
        add(a, part, m, "part:unit-called");
}

/* The last mention of a thing before mention m; or ATG_NONE. */
static uint32_t mention_of(const atg_analysis *a, uint32_t thing, uint32_t m)
{
    for (uint32_t n = 0; thing != ATG_NONE && m > 0 && n < ATG_NEAR_MENTIONS; n++, m--)
        if (atg_of_thing(a, m - 1) == thing)
            return m - 1;
    return ATG_NONE;
}

/* "two units of the GRU, X and Y", "parts of the same service, X and Y": names after
 * the comma are the units. */
static void units_named(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t k = o->first, owner = ATG_NONE;
    if (!is_part(a, m) || k < 5 || !atg_of_is(a, k - 1, ","))
        return;
    uint32_t before = atg_of_mention(a, k - 2);
    uint32_t i = before == ATG_NONE ? k - 2 : atg_mention_at(a, before)->first;
    i -= atg_of_is(a, i - 1, "same");
    i -= atg_of_is(a, i - 1, "the") ? 1 : 0;
    if (i < 2 ||
        !(atg_of_is(a, i - 1, "of") || atg_of_is(a, i - 1, "within") ||
          atg_of_is(a, i - 1, "inside")) ||
        !(unit_noun(a, i - 2) || atg_of_is(a, i - 2, "units") ||
          atg_of_is(a, i - 2, "parts")))
        return;
    if (before != ATG_NONE)
        owner = before;
    else if (atg_of_is(a, i, "the"))
        owner = mention_of(a, atg_of_called(a, i, k - 2), m);
    if (owner == ATG_NONE || !is_whole(a, owner) || owner == m ||
        atg_of_thing(a, owner) == o->thing)
        return;
    add(a, m, owner, "part:units-named");
    add_units(a, m, owner);
}

/* "the GRU, the Russian military intelligence", "the Russian military intelligence
 * service GRU": two names of one body, one of which begins with its people's name. */
static void named_twice(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (!is_part(a, m) || m == 0 || !atg_thing_at(a, o->thing)->country.n)
        return;
    const atg_mention *left = atg_mention_at(a, m - 1);
    if (left->thing != o->thing || left->sentence != o->sentence)
        return;
    static const char *const between[] = {",", "the", "service", "agency",
                                          "–", "—",   "or",      NULL};
    for (uint32_t k = left->first + left->count; k < o->first; k++)
        if (!atg_of_in(a, k, between))
            return;
    atg_str code = atg_thing_at(a, o->thing)->country;
    uint32_t country = named_owner(a, left->first, left->first + 1, code);
    if (country == ATG_NONE || left->count < 2)
        country =
            o->count > 1 ? named_owner(a, o->first, o->first + 1, code) : ATG_NONE;
    if (country == ATG_NONE || atg_lexicon_entity(a->lex, country)->type != ATG_COUNTRY)
        return;
    uint32_t part = o->thing, sentence = o->sentence;
    atg_found_add(a, part, ATG_PART_OF, atg_thing_entity(a, country), ATG_ASSERTED,
                  ATG_KIND_NONE, sentence, "part:named-twice");
}

/* "the Russian military intelligence service GRU": name right after the group. */
static void named_by_group(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (atg_of_type(a, m) != ATG_COUNTRY)
        return;
    uint32_t k = o->first + o->count + (o->possessive ? 1 : 0);
    uint32_t after = body_group(a, k);
    uint32_t name = after ? atg_of_mention(a, after) : ATG_NONE;
    if (name != ATG_NONE && is_part(a, name) && after > k &&
        atg_mention_at(a, name)->sentence == o->sentence)
        add(a, name, m, "part:named");
}

/* "Denmark, a member of NATO"; "making Denmark the latest member of NATO". */
static void member_of(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (atg_of_type(a, m) != ATG_BLOC || o->first < 3)
        return;
    uint32_t k = o->first;
    k -= atg_of_is(a, k - 1, "the");
    if (!atg_of_is(a, k - 1, "of") || !atg_of_is(a, k - 2, "member"))
        return;
    for (uint32_t n = 0, i = k - 2; n < 6 && i > a->sents[o->sentence].first;
         n++, i--) {
        uint32_t c = atg_of_mention(a, i - 1);
        if (c == ATG_NONE)
            continue;
        if (atg_of_type(a, c) == ATG_COUNTRY &&
            atg_mention_at(a, c)->kind != ATG_M_DEMONYM)
            atg_found_add(a, atg_mention_at(a, c)->thing, ATG_PART_OF, o->thing,
                          ATG_ASSERTED, ATG_KIND_NONE, o->sentence, "part:member");
        return;
    }
}

/* "the GRU through its 85th Center" */
static void its_unit(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (o->first == 0 || m == 0 || !is_part(a, m) || !atg_of_is(a, o->first - 1, "its"))
        return;
    uint32_t last = o->first + o->count - 1;
    if (!unit_noun(a, last) && !unit_noun(a, last - (o->count > 1)) &&
        !atg_of_is(a, last - (o->count > 1), "unit") &&
        !atg_of_is(a, last - (o->count > 1), "center"))
        return;
    if (atg_of_is(a, last, "ministry") || atg_of_is(a, last, "parliament"))
        return;
    uint32_t whole = m - 1;
    if (atg_mention_at(a, whole)->sentence == o->sentence &&
        (is_part(a, whole) || (atg_of_type(a, whole) == ATG_COUNTRY &&
                               atg_mention_at(a, whole)->kind == ATG_M_NAME)))
        add(a, m, whole, "part:its");
}

/* "two Black Heron members": a group that the lists do not know, but the text names. */
static void set_of_named(atg_analysis *a, uint32_t set, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    uint32_t first = o->first, end = o->first + o->count - 1;
    while (first < end && !(a->toks[first].capital && a->toks[first].tag != ATG_T_CD))
        first++;
    while (end > first && !a->toks[end - 1].capital)
        end--;
    if (first == o->first || first == end)
        return;
    atg_str name = atg_surface(a, first, end - first);
    for (guint i = 0; i < a->things->len; i++) {
        const atg_thing *t = atg_thing_at(a, i);
        if (t->type == ATG_ACTOR && !t->count && atg_str_eq_nocase(t->label, name)) {
            atg_found_add(a, set, ATG_AFFILIATED_WITH, i, ATG_ASSERTED, ATG_KIND_NONE,
                          o->sentence, "counted:named");
            return;
        }
    }
}

/* "six officers of the unit", "two members of that gang": the thing that is spoken of;
 * or ATG_NONE. */
static uint32_t body_spoken_of(const atg_analysis *a, uint32_t k, uint32_t m)
{
    static const char *const groups[] = {"group", "gang", "crew", "collective", NULL};
    if (!atg_of_is(a, k, "the") && !atg_of_is(a, k, "that"))
        return ATG_NONE;
    bool unit = atg_of_is(a, k + 1, "unit"), group = atg_of_in(a, k + 1, groups);
    if (unit_noun(a, k + 1) && !unit)
        return atg_of_called(a, k, k + 1);
    for (uint32_t n = 0; (unit || group) && m > 0 && n < ATG_NEAR_MENTIONS; n++, m--) {
        const atg_thing *t = atg_thing_at(a, atg_of_thing(a, m - 1));
        if (group ? t->type == ATG_ACTOR && !t->count
                  : t->type == ATG_AGENCY && atg_str_contains_nocase(t->label, "unit"))
            return atg_of_thing(a, m - 1);
    }
    return ATG_NONE;
}

/* "three MSS officers", "five officers of Unit 61398". */
static void set_of_body(atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    if (o->kind != ATG_M_COUNTED)
        return;
    uint32_t sentence = o->sentence, set = o->thing;
    uint32_t inside = atg_thing_at(a, set)->parent;
    if (inside != ATG_NONE)
        atg_found_add(a, set, ATG_AFFILIATED_WITH, inside, ATG_ASSERTED, ATG_KIND_NONE,
                      sentence, "counted:body");
    else
        set_of_named(a, set, m);
    uint32_t k = o->first + o->count;
    if (!atg_of_is(a, k, "of"))
        return;
    uint32_t body = mention_from(a, k + 1);
    if (body == ATG_NONE) {
        atg_found_add(a, set, ATG_AFFILIATED_WITH, body_spoken_of(a, k + 1, m),
                      ATG_ASSERTED, ATG_KIND_NONE, sentence, "counted:of");
        return;
    }
    body = atg_of_chain_end(a, body);
    atg_ntype type = atg_of_type(a, body);
    if (type == ATG_AGENCY || type == ATG_ACTOR || type == ATG_ORGANIZATION)
        atg_found_add(a, set, ATG_AFFILIATED_WITH, atg_mention_at(a, body)->thing,
                      ATG_ASSERTED, ATG_KIND_NONE, sentence, "counted:of");
}

void atg_parts_find(atg_analysis *a)
{
    for (uint32_t m = 0; m < a->mentions->len; m++) {
        if (atg_mention_at(a, m)->thing == ATG_NONE)
            continue;
        possessive(a, m);
        owner_inside(a, m);
        company_of(a, m);
        of_phrase(a, m);
        owner_renames(a, m);
        renamed_by_owner(a, m);
        unit_of(a, m);
        belongs(a, m);
        unit_called(a, m);
        units_named(a, m);
        named_by_group(a, m);
        named_twice(a, m);
        member_of(a, m);
        its_unit(a, m);
        set_of_body(a, m);
    }
}
