#include "extract/voice/authority.h"

#include "extract/relate/recall.h"

enum { LAW_BEFORE = 9, LAW_AFTER = 3 }; /* tokens between a place and its court */

uint32_t atg_venue(atg_analysis *a, uint32_t first, uint32_t count)
{
    for (uint32_t i = first; i < first + count; i++) {
        const atg_word_hit *hit = atg_tok_word(a, i, ATG_WORD_CUE, "venue");
        if (!hit || !a->toks[i].capital)
            continue;
        const atg_record *records = NULL;
        uint32_t at = atg_lexicon_word(a->lex, hit->word)->record;
        if (at >= atg_lexicon_records(a->lex, &records))
            continue;
        atg_str code = atg_record_get(&records[at], "country");
        return atg_thing_country(a, code);
    }
    return ATG_NONE;
}

/* ---- law in a sentence */

static bool has_event(const atg_relator *r, atg_frame_pos pos, uint32_t word,
                      atg_event event)
{
    size_t n = 0;
    const atg_frame *const *list =
        atg_frames_of(r->frames, pos, atg_lexicon_word(r->a->lex, word)->lemma, &n);
    for (size_t i = 0; i < n; i++)
        if (list[i]->event == event && !list[i]->needs)
            return true;
    return false;
}

/* Does the token speak of the law at work: a court, a charge, an arrest? */
static bool law_word(const atg_relator *r, uint32_t i, atg_relation relation)
{
    atg_event event = relation == ATG_CHARGED_BY ? ATG_EV_CHARGE : ATG_EV_ARREST;
    const atg_tok *t = &r->a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++) {
        uint32_t w = t->words[k].word;
        atg_word_kind kind = atg_lexicon_word(r->a->lex, w)->kind;
        bool plain = kind == ATG_WORD_NOUN || kind == ATG_WORD_ADJECTIVE;
        if (plain && atg_word_has(r->a, w, "law"))
            return true;
        if (kind == ATG_WORD_VERB && atg_tag_verb(t->tag) &&
            has_event(r, ATG_F_VERB, w, event))
            return true;
        if (kind == ATG_WORD_NOUN && has_event(r, ATG_F_NOUN, w, event))
            return true;
    }
    return false;
}

static bool law_between(const atg_relator *r, uint32_t from, uint32_t to,
                        atg_relation relation)
{
    for (uint32_t i = from; i < to; i++)
        if (law_word(r, i, relation))
            return true;
    return false;
}

/* "in Sion, | Switzerland" */
static bool behind_town(const atg_relator *r, uint32_t k)
{
    enum { WORDS = 3 };
    if (k < 3 || r->a->toks[k - 1].tag != ATG_T_COMMA)
        return false;
    for (uint32_t i = k - 2; i > 0 && i + WORDS + 1 > k && r->a->toks[i].capital; i--)
        if (atg_prep_is(r->a, i - 1, "in|at|near"))
            return true;
    return false;
}

/* "Polish | border", "Madrid | airport", "Milan | 's Malpensa airport" */
static bool place_behind(const atg_relator *r, uint32_t m)
{
    enum { WORDS = 5 };
    const atg_mention *o = atg_mention_at(r->a, m);
    uint32_t k = o->first + o->count;
    for (uint32_t i = k; i < r->a->n_toks && i < k + WORDS; i++) {
        if (atg_prep_is(r->a, i,
                        "border|airport|frontier|checkpoint|port|station|hotel|"
                        "crossing|resort|hospital|jail|home|island"))
            return true;
        uint8_t tag = r->a->toks[i].tag;
        if (tag != ATG_T_NN && tag != ATG_T_NNP && tag != ATG_T_JJ && tag != ATG_T_POS)
            break;
    }
    return false;
}

/* "in Bangkok": the country that a mention beginning at token i is a place of. */
static uint32_t country_at(const atg_relator *r, uint32_t i)
{
    uint32_t m = r->a->toks[i].mention, k = i;
    k -= k > 1 && atg_prep_is(r->a, k - 1, "the|a|an"); /* "at the Polish border" */
    if (m == ATG_NONE || atg_mention_at(r->a, m)->first != i || k == 0 ||
        !(atg_prep_is(r->a, k - 1, "in") || behind_town(r, k) ||
          (atg_prep_is(r->a, k - 1, "at|on|near") && place_behind(r, m))))
        return ATG_NONE;
    uint32_t thing = atg_mention_at(r->a, m)->thing;
    return thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_COUNTRY
               ? thing
               : ATG_NONE;
}

/* "A grand jury in Pittsburgh", "was indicted on Monday in Boston", "Manhattan
 * prosecutors": the state whose law the sentence tells of; ATG_NONE if no place
 * does. */
static uint32_t venue_of_law(const atg_relator *r, uint32_t sentence,
                             atg_relation relation)
{
    const atg_sent *s = &r->a->sents[sentence];
    uint32_t end = s->first + s->count;
    for (uint32_t i = s->first; i < end; i++) {
        uint32_t country = atg_venue(r->a, i, 1);
        if (country == ATG_NONE && relation == ATG_ARRESTED_BY)
            country = country_at(r, i);
        if (country == ATG_NONE)
            continue;
        uint32_t from = i > s->first + LAW_BEFORE ? i - LAW_BEFORE : s->first;
        uint32_t after = i + r->a->toks[i].word_len;
        bool governed = i > s->first && atg_prep_is(r->a, i - 1, "in|at|for|the|of|to");
        if (governed && law_between(r, from, i, relation))
            return country;
        if (law_between(r, after, MIN(after + LAW_AFTER, end), relation))
            return country;
    }
    return ATG_NONE;
}

/* Grand juries indict in the United States only. */
static bool grand_jury(const atg_relator *r, uint32_t sentence)
{
    const atg_sent *s = &r->a->sents[sentence];
    for (uint32_t i = s->first; i + 1 < s->first + s->count; i++)
        if (atg_tok_is(r->a, i, "grand") && atg_tok_is(r->a, i + 1, "jury"))
            return true;
    return false;
}

static uint32_t law_of_sentence(const atg_relator *r, uint32_t sentence,
                                atg_relation relation)
{
    uint32_t country = venue_of_law(r, sentence, relation);
    if (country == ATG_NONE && relation == ATG_CHARGED_BY && grand_jury(r, sentence))
        country = atg_thing_country(r->a, ATG_STR("US"));
    return country;
}

/* The only state whose courts the document names by their place; ATG_NONE if there is
 * none, or more than one. */
static uint32_t law_of_document(atg_relator *r)
{
    if (r->law_known)
        return r->law;
    r->law_known = true;
    r->law = ATG_NONE;
    for (uint32_t i = 0; i < r->a->n_sents; i++) {
        uint32_t country = law_of_sentence(r, i, ATG_CHARGED_BY);
        if (country != ATG_NONE && r->law != ATG_NONE && country != r->law) {
            r->law = ATG_NONE;
            break;
        }
        r->law = country == ATG_NONE ? r->law : country;
    }
    return r->law;
}

/* ---- prosecutors and offices */

static bool prosecutes(const atg_relator *r, uint32_t thing)
{
    const atg_thing *t = atg_thing_at(r->a, thing);
    return t->type == ATG_AGENCY && t->entity != ATG_NONE &&
           atg_str_is(atg_lexicon_entity(r->a->lex, t->entity)->kind, "prosecutor");
}

/* The first of the document, or ATG_NONE; each thing is looked at once. */
static uint32_t prosecutor(atg_relator *r)
{
    while (r->not_prosecutors < r->a->things->len && !prosecutes(r, r->not_prosecutors))
        r->not_prosecutors++;
    return r->not_prosecutors < r->a->things->len ? r->not_prosecutors : ATG_NONE;
}

static void add_offices(const atg_relator *r, uint32_t person, atg_set *out)
{
    uint32_t bodies[ATG_RECALL_OFFICES];
    uint32_t n = atg_recall_offices(r->a, person, bodies);
    for (uint32_t i = 0; i < n; i++)
        atg_set_add(out, bodies[i]);
}

/* Police, prosecutors and services find out; they impose no sanctions. */
static bool investigates(const atg_relator *r, uint32_t thing)
{
    uint32_t e = atg_thing_at(r->a, thing)->entity;
    atg_str kind =
        e == ATG_NONE ? ATG_STR_NONE : atg_lexicon_entity(r->a->lex, e)->kind;
    return atg_str_is(kind, "police") || atg_str_is(kind, "prosecutor") ||
           atg_str_is(kind, "court") || atg_str_is(kind, "intelligence") ||
           atg_str_is(kind, "cert");
}

static void add_last_speakers(const atg_relator *r, atg_set *out)
{
    for (uint32_t i = 0; i < r->last_speakers.n; i++) {
        atg_ntype t = atg_thing_at(r->a, r->last_speakers.v[i])->type;
        if (t == ATG_COUNTRY || t == ATG_BLOC ||
            (t == ATG_AGENCY && !investigates(r, r->last_speakers.v[i])))
            atg_set_add(out, r->last_speakers.v[i]);
        if (t == ATG_PERSON)
            add_offices(r, r->last_speakers.v[i], out);
    }
}

static bool called_like(const atg_thing *t, const char *const *names)
{
    for (size_t i = 0; names[i]; i++)
        if (atg_str_contains_nocase(t->label, names[i]))
            return true;
    return false;
}

/* Bodies whose trade sanctions are. */
bool atg_imposes_sanctions(const atg_relator *r, uint32_t thing)
{
    static const char *const names[] = {"Foreign Assets Control", "Treasury",
                                        "Financial Sanctions", "Industry and Security",
                                        NULL};
    const atg_thing *t = atg_thing_at(r->a, thing);
    return t->type == ATG_AGENCY && called_like(t, names);
}

/* Does the body impose sanctions, among other things? */
static bool imposes(const atg_relator *r, uint32_t thing)
{
    static const char *const names[] = {"Foreign, Commonwealth", "European Union",
                                        NULL};
    const atg_thing *t = atg_thing_at(r->a, thing);
    return atg_imposes_sanctions(r, thing) ||
           ((t->type == ATG_AGENCY || t->type == ATG_BLOC) && called_like(t, names));
}

static bool imposes_at(const atg_relator *r, uint32_t t)
{
    uint32_t m = r->a->toks[t].mention;
    uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(r->a, m)->thing;
    return thing != ATG_NONE && imposes(r, thing);
}

/* The one that imposes sanctions and is named last before the end of the sentence, not
 * long ago. */
static uint32_t sanctioner(const atg_relator *r, uint32_t sentence)
{
    enum { REACH = 8, AHEAD = 2 };
    const atg_analysis *a = r->a;
    uint32_t from = sentence > REACH ? sentence - REACH : 0;
    const atg_sent *s = &a->sents[sentence];
    for (uint32_t t = s->first + s->count; t-- > a->sents[from].first;)
        if (imposes_at(r, t))
            return atg_mention_at(a, a->toks[t].mention)->thing;
    /* "Sanctions were announced against X. OFAC said" */
    uint32_t end = MIN(sentence + AHEAD, a->n_sents - 1);
    uint32_t stop = a->sents[end].first + a->sents[end].count;
    for (uint32_t t = s->first + s->count; t < stop; t++)
        if (imposes_at(r, t))
            return atg_mention_at(a, a->toks[t].mention)->thing;
    return ATG_NONE;
}

atg_set atg_authorities(atg_relator *r, const atg_set *speakers, atg_relation relation,
                        uint32_t sentence)
{
    atg_set out = {.n = 0};
    for (uint32_t i = 0; i < speakers->n; i++) {
        atg_ntype type = atg_thing_at(r->a, speakers->v[i])->type;
        if (atg_relation_allows(relation, ATG_PERSON, type))
            atg_set_add(&out, speakers->v[i]);
        add_offices(r, speakers->v[i], &out);
    }
    if (!out.n && relation != ATG_SANCTIONED_BY)
        atg_set_add(&out, law_of_sentence(r, sentence, relation));
    uint32_t last = atg_recall(r->a, ATG_RECALL_RELATION, relation, 0);
    if (!out.n && last != ATG_NONE)
        atg_set_add(&out, ATG_AT(r->a->found, atg_found, last)->object);
    if (!out.n && relation == ATG_SANCTIONED_BY)
        add_last_speakers(r, &out);
    if (!out.n && relation == ATG_SANCTIONED_BY)
        atg_set_add(&out, sanctioner(r, sentence));
    if (!out.n && relation == ATG_CHARGED_BY)
        atg_set_add(&out, prosecutor(r));
    if (!out.n && relation == ATG_CHARGED_BY)
        atg_set_add(&out, law_of_document(r));
    return out;
}
