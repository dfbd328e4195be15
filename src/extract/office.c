/* Offices of persons: the title before a name, the apposition after or before it.
 *
 *     NCSC Director of Operations Paul Chichester      body, title, name
 *     Foreign Secretary Dominic Raab                   the title's own country
 *     Hong Lei, a spokesman for the ministry,          name, title, "for" body
 *     its foreign minister, Urmas Paet,                pronoun, title, name
 *
 * A title without a body takes the country its list names, else that of the dateline,
 * else the one that was named last. */
#include "extract/office_work.h"

enum { SEGMENT = 18, BACK = 16, NEAR_MENTIONS = 40 };

bool atg_of_is(const atg_analysis *a, uint32_t i, const char *word)
{
    if (i >= a->n_toks || !a->toks[i].text.n)
        return false;
    return ((a->toks[i].text.p[0] ^ word[0]) & ~32) == 0 &&
           atg_str_is_nocase(a->toks[i].text, word);
}

bool atg_of_in(const atg_analysis *a, uint32_t i, const char *const *words)
{
    for (; *words; words++)
        if (atg_of_is(a, i, *words))
            return true;
    return false;
}

bool atg_of_possessive(const atg_analysis *a, uint32_t i)
{
    if (i >= a->n_toks)
        return false;
    return atg_of_is(a, i, "'s") || atg_of_is(a, i, "’s") ||
           (a->toks[i].tag == ATG_T_POS &&
            (atg_of_is(a, i, "'") || atg_of_is(a, i, "’")));
}

uint32_t atg_of_mention(const atg_analysis *a, uint32_t i)
{
    return i < a->n_toks ? a->toks[i].mention : ATG_NONE;
}

atg_ntype atg_of_type(const atg_analysis *a, uint32_t mention)
{
    return atg_thing_at(a, atg_mention_at(a, mention)->thing)->type;
}

uint32_t atg_of_chain_end(const atg_analysis *a, uint32_t m)
{
    for (uint32_t n = 0; n < 3; n++) {
        const atg_mention *o = atg_mention_at(a, m);
        uint32_t k = o->first + o->count;
        if (!o->possessive)
            return m;
        uint32_t next = atg_of_mention(a, k + 1);
        if (next == ATG_NONE || atg_mention_at(a, next)->sentence != o->sentence)
            return m;
        m = next;
    }
    return m;
}

/* A title at a token, with what its list says of it. */
typedef struct title {
    uint32_t first, count;
    atg_str word_class, country, body;
} title;

static bool title_at(const atg_analysis *a, uint32_t i, title *t)
{
    const atg_word_hit *hit = atg_tok_word(a, i, ATG_WORD_TITLE, NULL);
    if (!hit)
        return false;
    const atg_word *w = atg_lexicon_word(a->lex, hit->word);
    const atg_record *records = NULL;
    if (w->record >= atg_lexicon_records(a->lex, &records))
        return false;
    const atg_record *r = &records[w->record];
    *t = (title){.first = i, .count = a->toks[i].word_len, .word_class = w->word_class,
                 .country = atg_record_get(r, "country"),
                 .body = atg_record_get(r, "body")};
    return true;
}

static bool is_class(const title *t, const char *name)
{
    return atg_str_is(t->word_class, name);
}

/* No office: forms of address, and those who only know or report. */
static bool no_office(const title *t)
{
    return is_class(t, "honorific") || is_class(t, "researcher");
}

static bool may_have_office(const atg_analysis *a, uint32_t mention)
{
    switch (atg_of_type(a, mention)) {
    case ATG_COUNTRY:
    case ATG_BLOC:
    case ATG_AGENCY:
    case ATG_ORGANIZATION:
        return true;
    default:
        return false;
    }
}

/* ---- bodies in the text */

/* Nearest mention before token i, at most a few back, that fits. */
typedef bool (*fits)(const atg_analysis *a, uint32_t mention);

static uint32_t mention_before(const atg_analysis *a, uint32_t i)
{
    guint lo = 0, hi = a->mentions->len;
    while (lo < hi) {
        guint mid = lo + (hi - lo) / 2;
        if (atg_mention_at(a, mid)->first < i)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo ? lo - 1 : ATG_NONE;
}

static uint32_t last_before(const atg_analysis *a, uint32_t i, fits want)
{
    uint32_t m = mention_before(a, i);
    for (uint32_t n = 0; m != ATG_NONE && n < NEAR_MENTIONS; n++) {
        if (want(a, m))
            return m;
        m = m ? m - 1 : ATG_NONE;
    }
    return ATG_NONE;
}

static bool is_country(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_COUNTRY;
}

static bool is_company(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_ORGANIZATION;
}

static bool is_body(const atg_analysis *a, uint32_t m)
{
    atg_ntype t = atg_of_type(a, m);
    return t == ATG_AGENCY || t == ATG_ORGANIZATION;
}

static bool kind_is(const atg_analysis *a, uint32_t m, const char *kind,
                    const char *in_label)
{
    const atg_thing *t = atg_thing_at(a, atg_mention_at(a, m)->thing);
    if (t->type != ATG_AGENCY)
        return false;
    if (t->entity != ATG_NONE &&
        atg_str_is(atg_lexicon_entity(a->lex, t->entity)->kind, kind))
        return true;
    return atg_str_contains_nocase(t->label, in_label);
}

static bool is_prosecution(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "prosecutor", "prosecut") ||
           kind_is(a, m, "prosecutor", "Department of Justice");
}

static bool is_parliament(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "parliament", "parliament");
}

static bool is_ministry(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "ministry", "ministry");
}

static bool is_agency(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_AGENCY;
}

static uint32_t thing_of(const atg_analysis *a, uint32_t mention)
{
    return mention == ATG_NONE ? ATG_NONE : atg_mention_at(a, mention)->thing;
}

/* "the committee": the last body before token i whose name ends in the word at noun. */
static uint32_t body_ending(const atg_analysis *a, uint32_t i, uint32_t noun)
{
    uint32_t m = mention_before(a, i);
    for (uint32_t n = 0; m != ATG_NONE && n < NEAR_MENTIONS && noun < a->n_toks; n++) {
        const atg_mention *o = atg_mention_at(a, m);
        if (is_body(a, m) && atg_str_eq_nocase(a->toks[o->first + o->count - 1].text,
                                               a->toks[noun].text))
            return o->thing;
        m = m ? m - 1 : ATG_NONE;
    }
    return ATG_NONE;
}

/* "the ministry", "the company", "the agency": the last one that can be meant. */
static uint32_t nominal_body(const atg_analysis *a, uint32_t i)
{
    static const char *const companies[] = {"company", "firm", "bank", "network", "group",
                                            "university", "organisation", "organization",
                                            "party", "fund", "institute", NULL};
    if (!atg_of_is(a, i, "the"))
        return ATG_NONE;
    if (atg_of_is(a, i + 1, "ministry"))
        return thing_of(a, last_before(a, i, is_ministry));
    if (atg_of_in(a, i + 1, companies))
        return thing_of(a, last_before(a, i, is_company));
    static const char *const bodies[] = {"agency", "department", "service", "bureau",
                                         "centre", "center", "authority", "commission",
                                         NULL};
    if (atg_of_in(a, i + 1, bodies))
        return thing_of(a, last_before(a, i, is_agency));
    if (atg_of_is(a, i + 1, "government"))
        return thing_of(a, last_before(a, i, is_country));
    return body_ending(a, i, i + 1);
}

/* Body after "of", "for", "at" ... from token i on, before stop. */
static uint32_t body_after(const atg_analysis *a, uint32_t i, uint32_t stop,
                           const char *const *preps)
{
    bool prep = false;
    for (uint32_t k = i; k < stop; k++) {
        uint32_t m = atg_of_mention(a, k);
        if (prep && m != ATG_NONE) {
            m = atg_of_chain_end(a, m);
            atg_mention_kind kind = atg_mention_at(a, m)->kind;
            return may_have_office(a, m) && kind != ATG_M_DEMONYM && kind != ATG_M_PLACE
                       ? thing_of(a, m)
                       : ATG_NONE;
        }
        if (prep) {
            uint32_t t = nominal_body(a, k);
            if (t != ATG_NONE)
                return t;
        }
        prep |= atg_of_in(a, k, preps);
    }
    return ATG_NONE;
}

/* Body right before token i: "NCSC", "Kremlin's", "Microsoft's", "Ukrainian". */
static uint32_t body_before(const atg_analysis *a, uint32_t i, uint32_t begin)
{
    enum { ADJECTIVES = 3 };
    uint32_t k = i;
    if (k > begin && atg_of_possessive(a, k - 1))
        k--;
    for (uint32_t n = 0; n < ADJECTIVES && k > begin; n++) {
        uint32_t m = atg_of_mention(a, k - 1);
        if (m != ATG_NONE)
            return may_have_office(a, m) ? thing_of(a, m) : ATG_NONE;
        uint8_t tag = a->toks[k - 1].tag;
        if (tag != ATG_T_JJ && tag != ATG_T_NN && tag != ATG_T_NNP && tag != ATG_T_RB &&
            tag != ATG_T_NNS &&
            !atg_of_possessive(a, k - 1))
            return ATG_NONE;
        k--;
    }
    uint32_t m = k > begin ? atg_of_mention(a, k - 1) : ATG_NONE;
    return m != ATG_NONE && may_have_office(a, m) ? thing_of(a, m) : ATG_NONE;
}

/* The body that the sentence before this one begins with: "The fund ...", "CCSS ...". */
static uint32_t subject_before(const atg_analysis *a, uint32_t begin)
{
    uint32_t s = 0;
    if (begin == 0 || !a->n_sents)
        return ATG_NONE;
    uint32_t lo = 0, hi = a->n_sents;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (a->sents[mid].first < begin)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == 0)
        return ATG_NONE;
    s = a->sents[lo - 1].first;
    for (uint32_t i = s; i < s + 2 && i < begin; i++) {
        uint32_t m = atg_of_mention(a, i);
        if (m != ATG_NONE && is_body(a, m))
            return thing_of(a, m);
    }
    return atg_of_is(a, s, "the") ? body_ending(a, s, s + 1) : ATG_NONE;
}

/* "its", "their", "his" before the title: what was spoken of last. */
static uint32_t pronoun_body(const atg_analysis *a, const title *t, uint32_t begin)
{
    static const char *const pronouns[] = {"its", "their", "our", NULL};
    uint32_t subject = ATG_NONE;
    uint32_t k = t->first;
    for (uint32_t n = 0; n < 3 && k > begin; n++, k--)
        if (atg_of_in(a, k - 1, pronouns))
            break;
    if (k == begin || !atg_of_in(a, k - 1, pronouns))
        return ATG_NONE;
    bool state = !atg_of_is(a, t->first, "president") &&
                 (atg_str_is(t->body, "country") || is_class(t, "minister") ||
                  is_class(t, "head-of-state"));
    bool firm = is_class(t, "executive");
    subject = k - 1 == begin && !state ? subject_before(a, begin) : ATG_NONE;
    if (subject != ATG_NONE)
        return subject;
    uint32_t m = last_before(a, k - 1, state ? is_country : firm ? is_company : is_body);
    return thing_of(a, m);
}

/* ---- the title's own body */

/* "Obama administration" is a name of the United States: so Obama is theirs. */
static uint32_t country_of_leader(atg_analysis *a, uint32_t person)
{
    static const char *const words[] = {"administration", "government", "regime"};
    atg_str label = atg_thing_at(a, person)->label;
    atg_str known = atg_leader_country(a->arena, label);
    if (known.n)
        return atg_thing_country(a, known);
    size_t at = label.n;
    while (at > 0 && label.p[at - 1] != ' ')
        at--;
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        atg_str name[2] = {atg_str_sub(label, at, label.n), atg_str_of(words[i])};
        atg_name_hit hits[4];
        size_t n = 0;
        if (atg_lexicon_match_name(a->lex, name, 2, 0, false, hits, 4, &n) != 2 || !n)
            continue;
        if (atg_lexicon_entity(a->lex, hits[0].entity)->type == ATG_COUNTRY)
            return atg_thing_entity(a, hits[0].entity);
    }
    return ATG_NONE;
}

static bool in_words(const atg_analysis *a, uint32_t m)
{
    const atg_mention *o = atg_mention_at(a, m);
    return (is_country(a, m) || (is_agency(a, m) &&
                                 atg_thing_at(a, o->thing)->country.n)) &&
           !a->toks[o->first].quoted;
}

/* The country a minister without one belongs to: dateline, last one named, next one. */
static uint32_t home(atg_analysis *a, uint32_t i)
{
    /* "Asked in Beijing, foreign ministry spokesman X" */
    uint32_t near = mention_before(a, i);
    for (uint32_t m = near; m != ATG_NONE && m > 0; m--) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->sentence != atg_mention_at(a, near)->sentence || i - o->first > 40)
            break;
        bool in = o->first > 0 && atg_of_is(a, o->first - 1, "in");
        bool opens = in && o->first - 1 == a->sents[o->sentence].first;
        if (is_country(a, m) && o->kind == ATG_M_PLACE && (opens || (in && m == near)))
            return o->thing;
    }
    for (guint m = 0; m < a->mentions->len && m < 12; m++) {
        const atg_mention *o = atg_mention_at(a, m);
        if (o->kind == ATG_M_PLACE && o->first == a->sents[o->sentence].first &&
            is_country(a, m))
            return o->thing;
    }
    uint32_t m = last_before(a, i, in_words);
    if (m != ATG_NONE)
        return is_country(a, m)
                   ? thing_of(a, m)
                   : atg_thing_country(a, atg_thing_at(a, thing_of(a, m))->country);
    m = mention_before(a, i) + 1;
    for (uint32_t n = 0; n < NEAR_MENTIONS && m < a->mentions->len; n++, m++)
        if (is_country(a, m))
            return thing_of(a, m);
    return ATG_NONE;
}

static uint32_t named_body(atg_analysis *a, atg_str label, atg_str country)
{
    atg_str tokens[10], rest = label, part;
    size_t n = 0, n_hits = 0;
    while (n < G_N_ELEMENTS(tokens) && atg_str_split(&rest, ' ', &part))
        tokens[n++] = part;
    atg_name_hit hits[32];
    if (!n || atg_lexicon_match_name(a->lex, tokens, n, 0, false, hits, 32, &n_hits) != n)
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
static bool of_chamber(const atg_analysis *a, const title *t)
{
    static const char *const chambers[] = {"Senate", "House", "Parliament", "Bundestag",
                                           "Parliamentary", NULL};
    return (t->first > 0 && atg_of_in(a, t->first - 1, chambers)) ||
           atg_of_in(a, t->first, chambers);
}

/* A Senate's president is no officer of the House. */
static bool other_chamber(const atg_analysis *a, const title *t, uint32_t m)
{
    bool senate = t->first > 0 && (atg_of_is(a, t->first - 1, "Senate") ||
                                   atg_of_is(a, t->first, "Senate"));
    return senate && atg_str_contains_nocase(atg_thing_at(a, thing_of(a, m))->label,
                                             "House");
}

/* Does the document speak of the United States or one of its bodies? */
static bool american(const atg_analysis *a)
{
    for (guint i = 0; i < a->things->len && i < NEAR_MENTIONS; i++)
        if (atg_str_is(atg_thing_at(a, i)->country, "US"))
            return true;
    return false;
}

/* "Maharashtra's home minister": of a place that is no country. */
static bool strange_owner(const atg_analysis *a, const title *t)
{
    uint32_t k = t->first;
    return k > 1 && atg_of_possessive(a, k - 1) && a->toks[k - 2].capital &&
           a->toks[k - 2].mention == ATG_NONE;
}

/* "Bank President X": a president of something else than a country. */
static bool other_presidency(const atg_analysis *a, const title *t)
{
    if (!is_class(t, "head-of-state") || t->first == 0)
        return false;
    const atg_tok *before = &a->toks[t->first - 1];
    return before->capital && before->tag == ATG_T_NNP && before->mention == ATG_NONE &&
           a->toks[t->first].capital && before->end + 1 == a->toks[t->first].start;
}

static uint32_t own_body(atg_analysis *a, const title *t, uint32_t person)
{
    if (is_class(t, "spokesperson") && !t->body.n)
        return ATG_NONE;
    if (t->body.n && !atg_str_is(t->body, "country")) {
        uint32_t body = named_body(a, t->body, t->country);
        if (body != ATG_NONE)
            return body;
    }
    if (t->country.n)
        return atg_thing_country(a, t->country);
    uint32_t m = ATG_NONE;
    if (is_class(t, "prosecutor"))
        m = last_before(a, t->first, is_prosecution);
    else if (is_class(t, "legislator") || of_chamber(a, t))
        m = last_before(a, t->first, is_parliament);
    if (m != ATG_NONE && !other_chamber(a, t, m))
        return thing_of(a, m);
    if (m != ATG_NONE)
        return atg_thing_country(a, atg_thing_at(a, thing_of(a, m))->country);
    if (!atg_str_is(t->body, "country") && !is_class(t, "minister") &&
        !is_class(t, "head-of-state") && !is_class(t, "prosecutor") &&
        !is_class(t, "legislator"))
        return ATG_NONE;
    if (other_presidency(a, t) || strange_owner(a, t))
        return ATG_NONE;
    if (is_class(t, "prosecutor") && atg_of_is(a, t->first + t->count - 2, "attorney") &&
        t->count > 1 && american(a))
        return atg_thing_country(a, ATG_STR("US"));
    if (atg_of_is(a, t->first, "secretary") && atg_of_is(a, t->first + 2, "state"))
        return atg_thing_country(a, ATG_STR("US"));
    uint32_t leader = is_class(t, "head-of-state") ? country_of_leader(a, person)
                                                   : ATG_NONE;
    return leader != ATG_NONE ? leader : home(a, t->first);
}

/* ---- where titles stand */

static void add(atg_analysis *a, uint32_t person, uint32_t body, uint32_t sentence,
                const char *pattern)
{
    atg_found_add(a, person, ATG_OFFICIAL_OF, body, ATG_ASSERTED, ATG_KIND_NONE, sentence,
                  pattern);
}

/* "Matt Gorham of the FBI's Cyber Division": both the division and its owner. */
static bool of_after_name(atg_analysis *a, const atg_mention *m)
{
    uint32_t k = m->first + m->count;
    if (!atg_of_is(a, k, "of") && !atg_of_is(a, k, "from") && !atg_of_is(a, k, "at") &&
        !atg_of_is(a, k, "with"))
        return false;
    k++;
    k += atg_of_is(a, k, "the");
    uint32_t first = atg_of_mention(a, k);
    if (first == ATG_NONE || !may_have_office(a, first))
        return false;
    uint32_t last = atg_of_chain_end(a, first);
    add(a, m->thing, thing_of(a, first), m->sentence, "office:name-of");
    if (last != first && may_have_office(a, last))
        add(a, m->thing, thing_of(a, last), m->sentence, "office:name-of");
    return true;
}

/* Titles inside the mention, before the name. */
static bool title_before_name(atg_analysis *a, const atg_mention *m)
{
    uint32_t begin = a->sents[m->sentence].first;
    title t, best = {0};
    bool any = false;
    for (uint32_t i = m->first; i < m->first + m->count; i++) {
        if (!title_at(a, i, &t) || t.first + t.count >= m->first + m->count + 1)
            continue;
        i += t.count - 1;
        if (no_office(&t))
            continue;
        best = t;
        any = true;
    }
    if (!any)
        return false;
    if (of_after_name(a, m))
        return true;
    uint32_t body = pronoun_body(a, &best, begin);
    if (body == ATG_NONE)
        body = body_before(a, m->first, begin);
    if (body == ATG_NONE)
        body = own_body(a, &best, m->thing);
    add(a, m->thing, body, m->sentence, "office:title");
    return body != ATG_NONE;
}

static bool segment_mark(const atg_analysis *a, uint32_t i)
{
    static const char *const marks[] = {",", ";", ":", "–", "—", "(", ")", "-", "\"", "“",
                                        "”", "who", "which", NULL};
    return atg_of_in(a, i, marks);
}

static bool finite_verb(const atg_analysis *a, uint32_t i)
{
    uint8_t tag = a->toks[i].tag;
    return tag == ATG_T_VBD || tag == ATG_T_VBZ || tag == ATG_T_MD || tag == ATG_T_VBP;
}

/* Bodies of a title in a segment [from, stop): before it, after it, or its own. */
static uint32_t body_in_segment(atg_analysis *a, const title *t, uint32_t from,
                                uint32_t stop, const atg_mention *m)
{
    static const char *const of[] = {"of", "for", NULL};
    static const char *const any[] = {"at", "in", "with", "from", "on", NULL};
    uint32_t body = body_after(a, t->first + t->count, stop, of);
    if (body == ATG_NONE)
        body = pronoun_body(a, t, a->sents[m->sentence].first);
    if (body == ATG_NONE)
        body = body_before(a, t->first, from);
    if (body == ATG_NONE && !is_class(t, "ambassador"))
        body = body_after(a, t->first + t->count, stop, any);
    return body != ATG_NONE ? body : own_body(a, t, m->thing);
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
    bool be = (atg_of_is(a, from, "is") || atg_of_is(a, from, "was")) &&
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
        title t;
        uint32_t inside = atg_of_mention(a, i);
        if (inside != ATG_NONE && atg_of_type(a, inside) == ATG_PERSON)
            return false;
        if (finite_verb(a, i) && !atg_tok_word(a, i, ATG_WORD_TITLE, NULL))
            return false;
        if (!title_at(a, i, &t) || no_office(&t))
            continue;
        uint32_t body = body_in_segment(a, &t, from, wide, m);
        add(a, m->thing, body, m->sentence, "office:after");
        return body != ATG_NONE;
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
        title t;
        uint32_t inside = atg_of_mention(a, i);
        if (inside != ATG_NONE && atg_of_type(a, inside) == ATG_PERSON)
            return false;
        if (finite_verb(a, i))
            return false;
        if (!title_at(a, i, &t) || no_office(&t) || t.first + t.count > stop)
            continue;
        for (uint32_t j = i; j > from && j + 5 > i; j--) { /* "home minister" */
            title longer;
            if (title_at(a, j - 1, &longer) &&
                longer.first + longer.count == t.first + t.count)
                t = longer;
        }
        bool ends = t.first + t.count == stop;
        bool of = atg_of_is(a, t.first + t.count, "of") ||
                  atg_of_is(a, t.first + t.count, "for") ||
                  atg_of_is(a, t.first + t.count, "at");
        if (!ends && !of)
            continue;
        uint32_t body = body_in_segment(a, &t, from, stop, m);
        add(a, m->thing, body, m->sentence, "office:before");
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
    for (guint i = a->found->len; i-- > 0 && i + NEAR_MENTIONS > a->found->len;) {
        const atg_found *f = &g_array_index(a->found, atg_found, i);
        if (f->relation == ATG_OFFICIAL_OF) {
            add(a, m->thing, f->object, m->sentence, "office:successor");
            return true;
        }
    }
    return false;
}

void atg_offices_find(atg_analysis *a)
{
    for (guint i = 0; i < a->mentions->len; i++) {
        atg_mention m = *atg_mention_at(a, i);
        if (m.kind != ATG_M_NAME || atg_of_type(a, i) != ATG_PERSON)
            continue;
        bool found = successor(a, &m);
        found = title_before_name(a, &m) || found;
        if (!found)
            found = apposition_before(a, &m);
        if (!found)
            found = apposition_after(a, &m);
    }
    atg_parts_find(a);
}
