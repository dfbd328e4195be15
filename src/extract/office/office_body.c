/* Bodies in the text around a title: "NCSC", "for the ministry", "its", and the titles
 * themselves. */
#include "extract/office/office_work.h"

#include <string.h>

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

bool atg_of_has(const atg_analysis *a, uint32_t i, atg_lists lists)
{
    return i < a->n_toks && a->toks[i].lists.lists & lists;
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

bool atg_of_title_at(const atg_analysis *a, uint32_t i, atg_title *t)
{
    const atg_word_hit *hit = atg_tok_word(a, i, ATG_WORD_TITLE, NULL);
    if (!hit)
        return false;
    if (i > 0 && atg_of_is(a, i, "justice") && atg_of_is(a, i - 1, "of"))
        return false; /* "minister of justice" */
    const atg_word *w = atg_lexicon_word(a->lex, hit->word);
    const atg_record *records = NULL;
    if (w->record >= atg_lexicon_records(a->lex, &records))
        return false;
    const atg_record *r = &records[w->record];
    *t = (atg_title){.first = i,
                     .count = a->toks[i].word_len,
                     .word_class = w->word_class,
                     .country = atg_record_get(r, "country"),
                     .body = atg_record_get(r, "body")};
    return true;
}

bool atg_of_is_class(const atg_title *t, const char *name)
{
    return atg_str_is(t->word_class, name);
}

/* No office: forms of address, and those who only know or report. A firm's researchers
 * speak for it. */
bool atg_of_no_office(const atg_analysis *a, const atg_title *t)
{
    static const char *const staff[] = {"researcher", "analyst", "intelligence",
                                        "research", NULL};
    if (atg_of_is_class(t, "researcher"))
        return !atg_of_in(a, t->first + t->count - 1, staff);
    return atg_of_is_class(t, "honorific");
}

bool atg_of_may_have_office(const atg_analysis *a, uint32_t mention)
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

uint32_t atg_of_mention_before(const atg_analysis *a, uint32_t i)
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

uint32_t atg_of_last_before(const atg_analysis *a, uint32_t i, atg_of_fits want)
{
    uint32_t m = atg_of_mention_before(a, i);
    for (uint32_t n = 0; m != ATG_NONE && n < ATG_NEAR_MENTIONS; n++) {
        if (want(a, m))
            return m;
        m = m ? m - 1 : ATG_NONE;
    }
    return ATG_NONE;
}

bool atg_of_is_country(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_COUNTRY;
}

bool atg_of_is_company(const atg_analysis *a, uint32_t m)
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

bool atg_of_is_prosecution(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "prosecutor", "prosecut") ||
           kind_is(a, m, "prosecutor", "Department of Justice");
}

bool atg_of_is_parliament(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "parliament", "parliament");
}

static bool is_ministry(const atg_analysis *a, uint32_t m)
{
    return kind_is(a, m, "ministry", "ministry");
}

bool atg_of_is_agency(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_AGENCY;
}

uint32_t atg_of_thing(const atg_analysis *a, uint32_t mention)
{
    return mention == ATG_NONE ? ATG_NONE : atg_mention_at(a, mention)->thing;
}

/* "the committee": the last body before token i whose name ends in the word at noun. */
static uint32_t body_ending(const atg_analysis *a, uint32_t i, uint32_t noun)
{
    uint32_t m = atg_of_mention_before(a, i);
    for (uint32_t n = 0; m != ATG_NONE && n < ATG_NEAR_MENTIONS && noun < a->n_toks;
         n++) {
        const atg_mention *o = atg_mention_at(a, m);
        if (is_body(a, m) && atg_str_eq_nocase(a->toks[o->first + o->count - 1].text,
                                               a->toks[noun].text))
            return o->thing;
        m = m ? m - 1 : ATG_NONE;
    }
    return ATG_NONE;
}

static bool country_outside(const atg_analysis *a, uint32_t m)
{
    return atg_of_is_country(a, m) && !a->toks[atg_mention_at(a, m)->first].quoted;
}

/* A country by its name: "the country" is no demonym's. */
static bool country_named(const atg_analysis *a, uint32_t m)
{
    atg_mention_kind kind = atg_mention_at(a, m)->kind;
    return atg_of_is_country(a, m) && (kind == ATG_M_NAME || kind == ATG_M_PLACE) &&
           !a->toks[atg_mention_at(a, m)->first].quoted;
}

/* The country that "its", "the country" or "the country's" at token i means: the one
 * that speaks, else the last one that fits. */
static uint32_t state_meant(const atg_analysis *a, uint32_t i,
                            bool (*fits)(const atg_analysis *a, uint32_t m))
{
    bool any = false;
    atg_str code = atg_of_state_meant(a, i, &any);
    uint32_t thing = code.n ? atg_thing_of_country(a, code) : ATG_NONE;
    return thing != ATG_NONE ? thing : atg_of_thing(a, atg_of_last_before(a, i, fits));
}

/* An agency, but no numbered unit of one: "the service". */
static bool is_service(const atg_analysis *a, uint32_t m)
{
    atg_str label = atg_thing_at(a, atg_mention_at(a, m)->thing)->label;
    return atg_of_is_agency(a, m) && !atg_str_contains_nocase(label, "unit ") &&
           !atg_str_contains_nocase(label, "ministry");
}

/* "the bureau", "the service": the last agency of this sentence, else the last one that
 * is called so, else the last one. */
static uint32_t agency_called(const atg_analysis *a, uint32_t i, const char *noun)
{
    uint32_t m = atg_of_mention_before(a, i), last = ATG_NONE;
    bool any =
        !g_ascii_strcasecmp(noun, "service") || !g_ascii_strcasecmp(noun, "agency");
    uint32_t s = m == ATG_NONE ? 0 : atg_mention_at(a, m)->sentence;
    bool here = m != ATG_NONE && a->sents[s].first <= i &&
                i < a->sents[s].first + a->sents[s].count;
    for (uint32_t n = 0; m != ATG_NONE && n < ATG_NEAR_MENTIONS; n++) {
        const atg_thing *t = atg_thing_at(a, atg_of_thing(a, m));
        bool fits = is_service(a, m);
        if (fits && (atg_str_contains_nocase(t->label, noun) ||
                     (any && here && atg_mention_at(a, m)->sentence == s)))
            return atg_of_thing(a, m);
        if (fits && last == ATG_NONE)
            last = atg_of_thing(a, m);
        m = m ? m - 1 : ATG_NONE;
    }
    return last;
}

uint32_t atg_of_called(const atg_analysis *a, uint32_t i, uint32_t noun)
{
    char word[24];
    atg_str t = a->toks[noun].text;
    if (!t.n || t.n >= sizeof word)
        return ATG_NONE;
    memcpy(word, t.p, t.n);
    word[t.n] = '\0';
    return agency_called(a, i, word);
}

/* "the ministry", "the company", "the agency": the last one that can be meant. */
uint32_t atg_of_nominal(const atg_analysis *a, uint32_t i)
{
    static const char *const companies[] = {
        "company",      "firm",         "bank",  "network", "group",     "university",
        "organisation", "organization", "party", "fund",    "institute", NULL};
    if (!atg_of_is(a, i, "the"))
        return ATG_NONE;
    if (atg_of_is(a, i + 1, "ministry"))
        return atg_of_thing(a, atg_of_last_before(a, i, is_ministry));
    if (atg_of_in(a, i + 1, companies) || atg_of_has(a, i + 1, ATG_W_ORG_CUE))
        return atg_of_thing(a, atg_of_last_before(a, i, atg_of_is_company));
    static const char *const bodies[] = {
        "service", "agency",    "department", "bureau",  "centre", "center",
        "board",   "authority", "commission", "command", NULL};
    for (size_t k = 0; bodies[k]; k++)
        if (atg_of_is(a, i + 1, bodies[k]))
            return agency_called(a, i, bodies[k]);
    if (atg_of_is(a, i + 1, "country"))
        return state_meant(a, i, country_named);
    if (atg_of_is(a, i + 1, "government"))
        return atg_of_thing(a, atg_of_last_before(a, i, atg_of_is_country));
    return body_ending(a, i, i + 1);
}

/* "for the Polish minister", "of the Russian delegation": a demonym that stands for
 * its state. */
static bool of_state(const atg_analysis *a, uint32_t m)
{
    static const char *const missions[] = {"delegation", "mission", "foreign",
                                           "presidency", "cabinet", NULL};
    uint32_t k = atg_mention_at(a, m)->first + atg_mention_at(a, m)->count;
    atg_title t;
    return atg_of_in(a, k, missions) ||
           (atg_of_title_at(a, k, &t) && atg_str_is(t.body, "country"));
}

/* Body after "of", "for", "at" ... from token i on, before stop. */
uint32_t atg_of_body_after(const atg_analysis *a, uint32_t i, uint32_t stop,
                           const char *const *preps)
{
    bool prep = false;
    for (uint32_t k = i; k < stop; k++) {
        uint32_t m = atg_of_mention(a, k);
        if (prep && m != ATG_NONE) {
            m = atg_of_chain_end(a, m);
            atg_mention_kind kind = atg_mention_at(a, m)->kind;
            if (kind == ATG_M_DEMONYM && of_state(a, m))
                return atg_of_thing(a, m);
            return atg_of_may_have_office(a, m) && kind != ATG_M_DEMONYM &&
                           kind != ATG_M_PLACE
                       ? atg_of_thing(a, m)
                       : ATG_NONE;
        }
        if (prep) {
            uint32_t t = atg_of_nominal(a, k);
            if (t != ATG_NONE)
                return t;
        }
        prep |= atg_of_in(a, k, preps);
    }
    return ATG_NONE;
}

/* Body right before token i: "NCSC", "Kremlin's", "Microsoft's", "Ukrainian". */
uint32_t atg_of_body_before(const atg_analysis *a, uint32_t i, uint32_t begin)
{
    enum { ADJECTIVES = 3 };
    uint32_t k = i;
    /* "the party's leader" */
    if (k > begin + 2 && atg_of_possessive(a, k - 1) && atg_of_is(a, k - 3, "the") &&
        atg_of_mention(a, k - 2) == ATG_NONE)
        return atg_of_nominal(a, k - 3);
    if (k > begin && atg_of_possessive(a, k - 1))
        k--;
    for (uint32_t n = 0; n < ADJECTIVES && k > begin; n++) {
        uint32_t m = atg_of_mention(a, k - 1);
        if (m != ATG_NONE)
            return atg_of_may_have_office(a, m) ? atg_of_thing(a, m) : ATG_NONE;
        uint8_t tag = a->toks[k - 1].tag;
        if (tag != ATG_T_JJ && tag != ATG_T_NN && tag != ATG_T_NNP && tag != ATG_T_RB &&
            tag != ATG_T_NNS && !atg_of_possessive(a, k - 1))
            return ATG_NONE;
        k--;
    }
    uint32_t m = k > begin ? atg_of_mention(a, k - 1) : ATG_NONE;
    return m != ATG_NONE && atg_of_may_have_office(a, m) ? atg_of_thing(a, m)
                                                         : ATG_NONE;
}

static bool is_bloc(const atg_analysis *a, uint32_t m)
{
    return atg_of_type(a, m) == ATG_BLOC;
}

/* "its leader" may be a gang's; a gang has no offices. */
static bool is_body_or_group(const atg_analysis *a, uint32_t m)
{
    return is_body(a, m) ||
           (atg_of_type(a, m) == ATG_ACTOR && atg_mention_at(a, m)->kind == ATG_M_NAME);
}

/* "our chief executive": the company or body that publishes the text. */
static uint32_t own_voice(const atg_analysis *a)
{
    const atg_document_info *info = &a->doc->info;
    for (guint i = 0; i < a->things->len; i++) {
        const atg_thing *t = atg_thing_at(a, i);
        char name[48];
        if ((t->type != ATG_ORGANIZATION && t->type != ATG_AGENCY) || t->label.n < 2 ||
            t->label.n >= sizeof name)
            continue;
        memcpy(name, t->label.p, t->label.n);
        name[t->label.n] = '\0';
        if (atg_str_contains_nocase(info->source, name) ||
            atg_str_contains_nocase(info->title, name))
            return i;
    }
    return ATG_NONE;
}

/* The body that the sentence before this one begins with: "The fund ...", "CCSS ...".
 */
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
    uint32_t body = ATG_NONE;
    for (uint32_t i = s; i < s + 8 && i < begin; i++) {
        uint32_t m = atg_of_mention(a, i);
        uint8_t tag = a->toks[i].tag;
        if (m == ATG_NONE && (tag == ATG_T_VBD || tag == ATG_T_VBZ || tag == ATG_T_IN ||
                              tag == ATG_T_MD || tag == ATG_T_COMMA))
            break;
        if (m != ATG_NONE && is_body(a, m)) /* "Ukraine's state service SSSCIP said" */
            body = atg_of_thing(a, m);
    }
    if (body != ATG_NONE)
        return body;
    return atg_of_is(a, s, "the") ? body_ending(a, s, s + 1) : ATG_NONE;
}

/* "its", "their", "his" before the title: what was spoken of last. */
uint32_t atg_of_pronoun_body(const atg_analysis *a, const atg_title *t, uint32_t begin)
{
    static const char *const pronouns[] = {"its", "their", "our", "whose", NULL};
    uint32_t subject = ATG_NONE;
    uint32_t k = t->first;
    for (uint32_t n = 0; n < 3 && k > begin; n++, k--)
        if (atg_of_in(a, k - 1, pronouns))
            break;
    if (k == begin || !atg_of_in(a, k - 1, pronouns))
        return ATG_NONE;
    bool state = !atg_of_is(a, t->first, "president") &&
                 (atg_str_is(t->body, "country") || atg_of_is_class(t, "minister") ||
                  atg_of_is_class(t, "head-of-state"));
    bool firm = atg_of_is_class(t, "executive");
    subject = k - 1 == begin && !state ? subject_before(a, begin) : ATG_NONE;
    if (subject != ATG_NONE)
        return subject;
    if (atg_of_is(a, k - 1, "whose") && k > begin + 1) {
        uint32_t near = atg_of_mention_before(a, k - 1);
        return near != ATG_NONE && atg_of_may_have_office(a, near) &&
                       atg_mention_at(a, near)->first + atg_mention_at(a, near)->count +
                               3 >=
                           k
                   ? atg_of_thing(a, near)
                   : ATG_NONE;
    }
    if (atg_str_is(t->body, "European Union"))
        return atg_of_thing(a, atg_of_last_before(a, k - 1, is_bloc));
    /* what somebody else said is not what "its" in the reporting words means */
    if (state && !a->toks[t->first].quoted) {
        uint32_t out = state_meant(a, k - 1, country_outside);
        if (out != ATG_NONE)
            return out;
    }
    if (atg_of_is(a, k - 1, "our"))
        return own_voice(a);
    uint32_t m = atg_of_last_before(a, k - 1,
                                    state  ? atg_of_is_country
                                    : firm ? atg_of_is_company
                                           : is_body_or_group);
    return m != ATG_NONE && atg_of_type(a, m) == ATG_ACTOR ? ATG_NONE
                                                           : atg_of_thing(a, m);
}
