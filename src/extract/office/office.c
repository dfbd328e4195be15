/* Offices of persons: the title before a name, the apposition after or before it.
 *
 *     NCSC Director of Operations Paul Chichester      body, title, name
 *     Foreign Secretary Dominic Raab                   the title's own country
 *     Hong Lei, a spokesman for the ministry,          name, title, "for" body
 *     its foreign minister, Urmas Paet,                pronoun, title, name
 *
 * A title without a body takes the country its list names, else that of the dateline,
 * else the one that was named last. */
#include "extract/office/office_work.h"
#include "extract/thing.h"

enum { SEGMENT = 18, BACK = 16 };

/* A firm that publishes what its researchers find; no university or paper. */
static bool research_firm(const atg_analysis *a, uint32_t body)
{
    static const char *const others[] = {"universit",  "institut", "college",
                                         "school",     "council",  "cent",
                                         "foundation", NULL};
    const atg_thing *t = atg_thing_at(a, body);
    if (t->type != ATG_ORGANIZATION)
        return false;
    if (t->entity != ATG_NONE) {
        atg_str kind = atg_lexicon_entity(a->lex, t->entity)->kind;
        return atg_str_is(kind, "vendor") || atg_str_is(kind, "tech");
    }
    for (size_t i = 0; others[i]; i++)
        if (atg_str_contains_nocase(t->label, others[i]))
            return false;
    return true;
}

/* "deputy head of Unit 26165": units have members, none who speaks for them. */
static bool numbered_unit(const atg_analysis *a, uint32_t body)
{
    return atg_str_contains_nocase(atg_thing_at(a, body)->label, "unit ");
}

/* A colonel of a secret service works for it; he does not speak for it. */
static void add_titled(atg_analysis *a, uint32_t person, const atg_title *t,
                       uint32_t body, uint32_t sentence, const char *pattern)
{
    if (body != ATG_NONE && atg_of_is_class(t, "researcher") && !research_firm(a, body))
        return;
    /* "the GCSB minister": of the government that it belongs to */
    if (body != ATG_NONE && t->count == 1 && atg_of_is(a, t->first, "minister") &&
        atg_thing_at(a, body)->type == ATG_AGENCY && atg_thing_at(a, body)->country.n)
        body = atg_thing_country(a, atg_thing_at(a, body)->country);
    bool rank = atg_of_is_class(t, "rank");
    if (body != ATG_NONE && rank && atg_thing_at(a, body)->type == ATG_COUNTRY)
        return; /* "a former Israeli intelligence officer" */
    if (body != ATG_NONE && (rank || numbered_unit(a, body)) &&
        atg_thing_is_service(a, body))
        atg_found_add(a, person, ATG_AFFILIATED_WITH, body, ATG_ASSERTED, ATG_KIND_NONE,
                      sentence, "office:rank");
    else
        atg_of_add(a, person, body, sentence, pattern);
}

/* "Matt Gorham of the FBI's Cyber Division": both the division and its owner. */
static bool of_after_name(atg_analysis *a, const atg_mention *m, const atg_title *t)
{
    uint32_t k = m->first + m->count;
    if (!atg_of_is(a, k, "of") && !atg_of_is(a, k, "from") && !atg_of_is(a, k, "at") &&
        !atg_of_is(a, k, "with"))
        return false;
    k++;
    k += atg_of_is(a, k, "the");
    uint32_t first = atg_of_mention(a, k);
    if (first == ATG_NONE || !atg_of_may_have_office(a, first))
        return false;
    uint32_t last = atg_of_chain_end(a, first);
    add_titled(a, m->thing, t, atg_of_thing(a, first), m->sentence, "office:name-of");
    if (last != first && atg_of_may_have_office(a, last))
        add_titled(a, m->thing, t, atg_of_thing(a, last), m->sentence,
                   "office:name-of");
    return true;
}

/* "Prime Minister X and Defence Minister Y": of one government. */
static uint32_t colleague(const atg_analysis *a, const atg_mention *m,
                          const atg_title *t)
{
    if (m->first < 2 || !atg_of_is(a, m->first - 1, "and") ||
        !atg_of_is_class(t, "minister") || t->country.n)
        return ATG_NONE;
    uint32_t other = atg_of_mention(a, m->first - 2);
    if (other == ATG_NONE || atg_of_type(a, other) != ATG_PERSON || !a->found->len)
        return ATG_NONE;
    const atg_found *f = &g_array_index(a->found, atg_found, a->found->len - 1);
    return f->relation == ATG_OFFICIAL_OF && f->subject == atg_of_thing(a, other) &&
                   atg_thing_at(a, f->object)->type == ATG_COUNTRY
               ? f->object
               : ATG_NONE;
}

/* "prosecutor X, coordinator of the Y task force": what he serves is told behind. */
static bool told_behind(const atg_analysis *a, const atg_mention *m)
{
    uint32_t k = m->first + m->count + 1;
    atg_title t;
    if (!atg_of_is(a, k - 1, ","))
        return false;
    k += atg_of_is(a, k, "the") || atg_of_is(a, k, "a");
    return atg_of_title_at(a, k, &t) && !atg_of_no_office(a, &t) &&
           (atg_of_is(a, k + t.count, "of") || atg_of_is(a, k + t.count, "at"));
}

/* Titles inside the mention, before the name. */
static bool title_before_name(atg_analysis *a, const atg_mention *m)
{
    uint32_t begin = a->sents[m->sentence].first;
    atg_title t, best = {0};
    bool any = false;
    for (uint32_t i = m->first; i < m->first + m->count; i++) {
        if (!atg_of_title_at(a, i, &t) || t.first + t.count >= m->first + m->count + 1)
            continue;
        i += t.count - 1;
        if (atg_of_no_office(a, &t))
            continue;
        best = t;
        any = true;
    }
    if (!any)
        return false;
    if (of_after_name(a, m, &best))
        return true;
    uint32_t body = atg_of_pronoun_body(a, &best, begin);
    if (body == ATG_NONE)
        body = atg_of_body_before(a, m->first, begin);
    if (body == ATG_NONE)
        body = colleague(a, m, &best);
    if (body == ATG_NONE && atg_of_is_class(&best, "prosecutor") && told_behind(a, m))
        return false;
    if (body == ATG_NONE)
        body = atg_of_own_body(a, &best, m->thing);
    add_titled(a, m->thing, &best, body, m->sentence, "office:title");
    return body != ATG_NONE;
}

static bool segment_mark(const atg_analysis *a, uint32_t i)
{
    static const char *const marks[] = {",", ";",  ":", "–", "—",   "(",     ")",
                                        "-", "\"", "“", "”", "who", "which", NULL};
    return atg_of_in(a, i, marks);
}

static bool finite_verb(const atg_analysis *a, uint32_t i)
{
    uint8_t tag = a->toks[i].tag;
    return tag == ATG_T_VBD || tag == ATG_T_VBZ || tag == ATG_T_MD || tag == ATG_T_VBP;
}

/* Bodies of a title in a segment [from, stop): before it, after it, or its own. */
static uint32_t body_in_segment(atg_analysis *a, const atg_title *t, uint32_t from,
                                uint32_t stop, const atg_mention *m)
{
    static const char *const of[] = {"of", "for", NULL};
    static const char *const any[] = {"at", "in", "with", "from", "on", NULL};
    uint32_t body = atg_of_body_after(a, t->first + t->count, stop, of);
    if (body == ATG_NONE)
        body = atg_of_pronoun_body(a, t, a->sents[m->sentence].first);
    if (body == ATG_NONE)
        body = atg_of_body_before(a, t->first, from);
    if (body == ATG_NONE && !atg_of_is_class(t, "ambassador"))
        body = atg_of_body_after(a, t->first + t->count, stop, any);
    if (body == ATG_NONE)
        body = atg_of_seat_behind(a, t, stop);
    return body != ATG_NONE ? body : atg_of_own_body(a, t, m->thing);
}

/* "under secretary at X and chair of the Y": token of the second title, or 0. */
static uint32_t next_title(const atg_analysis *a, const atg_title *first, uint32_t stop)
{
    for (uint32_t i = first->first + first->count; i + 1 < stop; i++) {
        atg_title t;
        if (!atg_of_is(a, i, "and"))
            continue;
        uint32_t k = i + 1;
        k += atg_of_is(a, k, "the") || atg_of_is(a, k, "a");
        if (atg_of_title_at(a, k, &t) && !atg_of_no_office(a, &t))
            return k;
    }
    return 0;
}

static void second_office(atg_analysis *a, const atg_mention *m, const atg_title *first,
                          uint32_t stop)
{
    static const char *const preps[] = {"of", "for", "at", NULL};
    uint32_t k = next_title(a, first, stop);
    if (k)
        atg_of_add(a, m->thing, atg_of_body_after(a, k + 1, stop, preps), m->sentence,
                   "office:second");
}

/* "Name, Director of Operations, NCSC": the body stands alone behind the title. */
static uint32_t body_behind(const atg_analysis *a, const atg_title *t, uint32_t stop,
                            uint32_t end)
{
    static const char *const marks[] = {",", ".", ")", ":", NULL};
    if (stop + 1 >= end || !atg_of_is(a, stop, ",") || atg_of_is_class(t, "minister") ||
        atg_of_is_class(t, "head-of-state"))
        return ATG_NONE;
    uint32_t k = stop + 1, m = atg_of_mention(a, k);
    for (uint32_t i = t->first + t->count; i < stop; i++)
        if (atg_of_mention(a, i) != ATG_NONE)
            return ATG_NONE; /* it has its body */
    if (t->first > 0 && (atg_of_possessive(a, t->first - 1) ||
                         atg_of_mention(a, t->first - 1) != ATG_NONE))
        return ATG_NONE;
    if (m == ATG_NONE ||
        (atg_of_type(a, m) != ATG_AGENCY && atg_of_type(a, m) != ATG_ORGANIZATION))
        return ATG_NONE;
    const atg_mention *o = atg_mention_at(a, m);
    k = o->first + o->count;
    return k >= end || (o->first == stop + 1 && atg_of_in(a, k, marks)) ? o->thing
                                                                        : ATG_NONE;
}

/* "the general in charge | of the NSA" */
static bool in_charge(atg_analysis *a, const atg_mention *m, uint32_t i, uint32_t stop)
{
    static const char *const of[] = {"of", NULL};
    uint32_t body = atg_of_body_after(a, i, stop, of);
    if (body != ATG_NONE && atg_thing_at(a, body)->type == ATG_AGENCY)
        atg_of_add(a, m->thing, body, m->sentence, "office:after");
    return body != ATG_NONE;
}

/* "Name, [then | a | the | its] TITLE ..., " */
static bool apposition_after(atg_analysis *a, const atg_mention *m)
{
    const atg_sent *s = &a->sents[m->sentence];
    uint32_t end = s->first + s->count, from = m->first + m->count;
    static const char *const letters[] = {"MP", "MEP", "QC", "KC", "CBE", "MSP", NULL};
    from += from < end && atg_of_in(a, from, letters);
    static const char *const opens[] = {",", "(", "–", "—", NULL};
    static const char *const articles[] = {"the", "a", "an", "its", NULL};
    /* "X is the FBI's deputy director" */
    bool be =
        (atg_of_is(a, from, "is") || atg_of_is(a, from, "was")) &&
        (atg_of_in(a, from + 1, articles) || atg_of_mention(a, from + 1) != ATG_NONE);
    if (from >= end || !(be || atg_of_in(a, from, opens)))
        return false;
    from++;
    uint32_t stop = from;
    while (stop < end && stop < from + SEGMENT && !segment_mark(a, stop))
        stop++;
    /* "a Republican senator who sits on the Senate Intelligence Committee" */
    uint32_t wide = stop;
    if (atg_of_is(a, stop, "who"))
        while (wide < end && wide < from + SEGMENT && !atg_of_is(a, wide, ","))
            wide++;
    for (uint32_t i = from; i < stop; i++) {
        atg_title t;
        uint32_t inside = atg_of_mention(a, i);
        if (inside != ATG_NONE && atg_of_type(a, inside) == ATG_PERSON)
            return false;
        if (atg_of_is(a, i, "in") && atg_of_is(a, i + 1, "charge"))
            return in_charge(a, m, i + 2, stop);
        if (finite_verb(a, i) && !atg_tok_word(a, i, ATG_WORD_TITLE, NULL))
            return false;
        if (!atg_of_title_at(a, i, &t) || atg_of_no_office(a, &t))
            continue;
        uint32_t second = next_title(a, &t, stop);
        if (second && second <= t.first + t.count + 2 &&
            atg_of_body_before(a, t.first, from) == ATG_NONE)
            second = 0; /* "founder and chief executive of X" */
        uint32_t body = body_behind(a, &t, stop, end);
        if (body == ATG_NONE)
            body = body_in_segment(a, &t, from, second ? second : wide, m);
        add_titled(a, m->thing, &t, body, m->sentence, "office:after");
        if (body != ATG_NONE)
            second_office(a, m, &t, stop);
        return body != ATG_NONE;
    }
    return false;
}

/* "Poland's deputy prime minister and digital affairs minister": the body before the
 * first of two titles; or ATG_NONE. */
static uint32_t first_of_two(const atg_analysis *a, const atg_title *t, uint32_t from)
{
    enum { WORDS = 3 };
    uint32_t k = t->first;
    for (uint32_t n = 0; n < WORDS && k > from && !atg_of_is(a, k - 1, "and"); n++)
        k--;
    if (k <= from + 1 || !atg_of_is(a, k - 1, "and"))
        return ATG_NONE;
    for (uint32_t i = from; i + 1 < k; i++) {
        atg_title first;
        if (!atg_of_title_at(a, i, &first) || i + first.count + 1 != k)
            continue;
        return atg_of_body_before(a, i, from);
    }
    return ATG_NONE;
}

/* "After a call with the Russian minister, Annika Strand said": the phrase in front of
 * the comma is not about who speaks behind it. */
static bool only_fronted(const atg_analysis *a, const atg_mention *m, uint32_t title)
{
    uint32_t k = m->first + m->count, begin = a->sents[m->sentence].first;
    if (k >= a->n_toks || !finite_verb(a, k))
        return false;
    for (uint32_t i = begin; i < title; i++) {
        uint8_t tag = a->toks[i].tag;
        if (tag == ATG_T_IN || tag == ATG_T_TO || tag == ATG_T_VBG ||
            tag == ATG_T_VBN || tag == ATG_T_VBD || tag == ATG_T_VBZ)
            return a->toks[i].mention == ATG_NONE;
        if (tag == ATG_T_COMMA || tag == ATG_T_COLON)
            return false;
    }
    return false;
}

/* "TITLE [of BODY], Name," */
static bool apposition_before(atg_analysis *a, const atg_mention *m)
{
    uint32_t begin = a->sents[m->sentence].first;
    if (m->first < begin + 2 || !atg_of_is(a, m->first - 1, ","))
        return false;
    uint32_t stop = m->first - 1, from = stop;
    while (from > begin && from + BACK > stop && !segment_mark(a, from - 1))
        from--;
    for (uint32_t i = stop; i-- > from;) {
        atg_title t;
        uint32_t inside = atg_of_mention(a, i);
        if (inside != ATG_NONE && atg_of_type(a, inside) == ATG_PERSON)
            return false;
        if (finite_verb(a, i))
            return false;
        if (!atg_of_title_at(a, i, &t) || atg_of_no_office(a, &t) ||
            t.first + t.count > stop)
            continue;
        for (uint32_t j = i; j > from && j + 5 > i; j--) { /* "home minister" */
            atg_title longer;
            if (atg_of_title_at(a, j - 1, &longer) &&
                longer.first + longer.count == t.first + t.count)
                t = longer;
        }
        if (only_fronted(a, m, t.first))
            return false;
        bool ends = t.first + t.count == stop;
        static const char *const preps[] = {"of", "for",         "at",   "in",
                                            "to", "responsible", "with", NULL};
        bool of = atg_of_in(a, t.first + t.count, preps);
        if (!ends && !of)
            continue;
        uint32_t body = first_of_two(a, &t, from);
        if (body == ATG_NONE)
            body = body_in_segment(a, &t, from, stop, m);
        /* "the minister responsible for the GCSB": of its country */
        if (body != ATG_NONE && atg_of_is_class(&t, "minister") && !ends &&
            atg_thing_at(a, body)->type == ATG_AGENCY &&
            atg_thing_at(a, body)->country.n &&
            (atg_of_is(a, t.first + t.count, "responsible") ||
             atg_of_is(a, t.first + t.count, "for") ||
             atg_of_is(a, t.first + t.count, "in")))
            body = atg_thing_country(a, atg_thing_at(a, body)->country);
        add_titled(a, m->thing, &t, body, m->sentence, "office:before");
        return body != ATG_NONE;
    }
    return false;
}

/* "His successor, Rodrigo Chaves,": the office of whom was spoken of. */
static bool successor(atg_analysis *a, const atg_mention *m)
{
    if (m->first < 2 || !atg_of_is(a, m->first - 1, ",") ||
        !(atg_of_is(a, m->first - 2, "successor") ||
          atg_of_is(a, m->first - 2, "predecessor")))
        return false;
    for (guint i = a->found->len; i-- > 0 && i + ATG_NEAR_MENTIONS > a->found->len;) {
        const atg_found *f = &g_array_index(a->found, atg_found, i);
        if (f->relation == ATG_OFFICIAL_OF) {
            atg_of_add(a, m->thing, f->object, m->sentence, "office:successor");
            return true;
        }
    }
    return false;
}

/* "his Indian counterpart, X" */
static bool counterpart(atg_analysis *a, const atg_mention *m)
{
    uint32_t k = m->first;
    k -= k > 0 && atg_of_is(a, k - 1, ",");
    uint32_t begin = a->sents[m->sentence].first;
    if (k < begin + 2 || !atg_of_is(a, k - 1, "counterpart"))
        return false;
    uint32_t body = atg_of_body_before(a, k - 1, begin);
    if (body == ATG_NONE || atg_thing_at(a, body)->type != ATG_COUNTRY)
        return false;
    atg_of_add(a, m->thing, body, m->sentence, "office:counterpart");
    return true;
}

/* Does the mention begin with a title in the plural: "Senators X", "Justices X"? */
static bool plural_title(const atg_analysis *a, const atg_mention *m)
{
    atg_title t;
    return atg_of_title_at(a, m->first, &t) && t.count < m->count &&
           atg_str_ends(a->toks[t.first + t.count - 1].text, "s") &&
           a->toks[t.first + t.count - 1].text.n > 3;
}

/* "Senators X, Y and Z": all of the row are what the first is. */
static bool of_the_row(atg_analysis *a, guint i)
{
    atg_mention m = *atg_mention_at(a, i);
    for (guint k = i; k > 0; k--) {
        const atg_mention *right = atg_mention_at(a, k),
                          *left = atg_mention_at(a, k - 1);
        uint32_t from = left->first + left->count, gap = right->first - from;
        if (left->sentence != right->sentence || atg_of_type(a, k - 1) != ATG_PERSON ||
            gap < 1 || gap > 2 ||
            !(atg_of_is(a, from, ",") || atg_of_is(a, from, "and")) ||
            (gap == 2 && !atg_of_is(a, from + 1, "and")))
            return false;
        if (!plural_title(a, left))
            continue;
        for (guint f = a->found->len;
             f-- > 0 && f + ATG_NEAR_MENTIONS > a->found->len;) {
            const atg_found *o = &g_array_index(a->found, atg_found, f);
            if (o->relation != ATG_OFFICIAL_OF || o->subject != left->thing)
                continue;
            atg_of_add(a, m.thing, o->object, m.sentence, "office:row");
            return true;
        }
        return false;
    }
    return false;
}

void atg_offices_find(atg_analysis *a)
{
    for (guint i = 0; i < a->mentions->len; i++) {
        atg_mention m = *atg_mention_at(a, i);
        if (m.kind != ATG_M_NAME || atg_of_type(a, i) != ATG_PERSON)
            continue;
        bool found = successor(a, &m) || counterpart(a, &m) ||
                     atg_office_whose(a, &m) || atg_office_deputy(a, &m) ||
                     atg_office_led_by(a, &m) || atg_office_of_boss(a, &m);
        found = title_before_name(a, &m) || of_the_row(a, i) || found;
        if (!found)
            found = apposition_before(a, &m);
        if (!found)
            found = atg_office_in_clause(a, &m);
        if (!found)
            found = apposition_after(a, &m);
        if (!found)
            found = atg_office_of_owner(a, &m);
        if (!found)
            atg_office_by_body(a, &m);
    }
    atg_parts_find(a);
}
