/* Incidents: attacks, intrusions, campaigns, thefts that the text talks about as a
 * thing.
 *
 * In text order, each noun group headed by an incident noun is either given its target
 * ("the hack of X", "the X breach", "an attack that targeted X"), and so is the
 * incident of that target or a new one; or, without a target and definite, refers back
 * to the last one. An incident first met without a target waits for it for a few
 * sentences ("an early 2021 attack ... The hack of Microsoft Exchange servers"). Those
 * of one target are one unless their years differ.
 */
#include <stdlib.h>
#include <string.h>

#include "extract/date/date.h"
#include "extract/incident/incident.h"
#include "base/words.h"
#include "extract/incident/incident_work.h"
#include "extract/syntax/join.h"
#include "extract/thing.h"

enum { WAIT = 6, ALIAS_CAP = 120, LOOK_BACK = 256 };

atg_ng *atg_in_ng(const atg_in_finder *f, uint32_t i)
{
    return atg_ng_at(f->s, i);
}

static atg_thing *incident(const atg_in_finder *f, uint32_t index)
{
    return atg_thing_at(f->a, g_array_index(f->incidents, uint32_t, index));
}

static bool years_agree(uint32_t a, uint32_t b)
{
    return a == 0 || b == 0 || a == b;
}

uint32_t atg_in_noted(GHashTable *table, gconstpointer key)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(table, key)) - 1;
}

/* Keeps the greatest index of each key. */
static void note(GHashTable *table, gpointer key, uint32_t index)
{
    uint32_t old = atg_in_noted(table, key);
    if (old == ATG_NONE || old < index)
        g_hash_table_insert(table, key, GUINT_TO_POINTER(index + 1));
}

static void set_year(const atg_in_finder *f, uint32_t index, uint32_t year)
{
    incident(f, index)->year = year;
    note(f->of_year, GUINT_TO_POINTER(year), index);
}

/* Was another thing of the same state hit: its banks, not its grid? */
static bool other_object(const atg_in_finder *f, uint32_t index,
                         const atg_in_targets *set)
{
    const atg_in_targets *mine = ATG_AT(f->targets, atg_in_targets, index);
    if (!set->object || !mine->n)
        return false;
    return mine->object ? !atg_str_eq_nocase(f->a->toks[mine->object - 1].text,
                                             f->a->toks[set->object - 1].text)
                        : mine->things[0] != set->things[0];
}

/* The last incident of one of these targets whose year does not contradict. */
static uint32_t known(const atg_in_finder *f, const atg_in_targets *set, uint32_t year)
{
    uint32_t last = ATG_NONE;
    for (uint32_t k = 0; k < set->n; k++) {
        const GArray *list =
            g_hash_table_lookup(f->of_target, GUINT_TO_POINTER(set->things[k]));
        guint n = list ? list->len : 0;
        for (guint x = n; x > 0 && x + LOOK_BACK > n; x--) {
            uint32_t i = g_array_index(list, uint32_t, x - 1);
            if ((last == ATG_NONE || i > last) && !other_object(f, i, set) &&
                years_agree(incident(f, i)->year, year))
                last = i;
        }
    }
    return last;
}

static atg_str label_noun(atg_str kind)
{
    static const struct {
        const char *kind, *noun;
    } nouns[] = {{"targeting", "hack"},
                 {"exploitation", "hack"},
                 {"activity", "hack"},
                 {"incident", "hack"},
                 {"espionage", "hack"},
                 {"sabotage", "sabotage"},
                 {"intrusion", "breach"},
                 {"compromise", "compromise"},
                 {"theft", "data theft"},
                 {"operation", "operation"},
                 {"ddos", "DDoS attack"},
                 {"ransomware", "ransomware attack"},
                 {"campaign", "hacking campaign"}};
    for (size_t i = 0; i < G_N_ELEMENTS(nouns); i++)
        if (atg_str_is(kind, nouns[i].kind))
            return atg_str_of(nouns[i].noun);
    return kind;
}

static void name_incident(const atg_in_finder *f, uint32_t index)
{
    const atg_in_targets *set = ATG_AT(f->targets, atg_in_targets, index);
    if (set->n)
        atg_incident_name(f->a, g_array_index(f->incidents, uint32_t, index),
                          set->things[0]);
}

void atg_incident_name(const atg_analysis *a, uint32_t thing, uint32_t target_thing)
{
    atg_thing *t = atg_thing_at(a, thing);
    if (t->name.n)
        return;
    t->target = target_thing;
    const atg_thing *target = atg_thing_at(a, target_thing);
    atg_str noun = label_noun(t->incident_kind);
    bool state = target->type == ATG_COUNTRY || target->type == ATG_BLOC ||
                 target->type == ATG_PERSON;
    t->label = state ? atg_arena_format(a->arena, "%.*s on %.*s", ATG_STR_ARG(noun),
                                        ATG_STR_ARG(target->label))
                     : atg_arena_format(a->arena, "%.*s %.*s",
                                        ATG_STR_ARG(target->label), ATG_STR_ARG(noun));
}

uint32_t atg_incident_make(atg_analysis *a, atg_str kind, uint32_t year)
{
    const atg_document *doc = a->doc;
    atg_str part = doc->part || doc->section
                       ? atg_arena_format(a->arena, "%u.%u.", doc->part, doc->section)
                       : ATG_STR("");
    atg_str key =
        atg_arena_format(a->arena, "incident:%.*s#%.*s%u", ATG_STR_ARG(doc->info.id),
                         ATG_STR_ARG(part), a->things->len);
    uint32_t thing = atg_thing_add(a, ATG_INCIDENT, ATG_STR_NONE, key);
    atg_thing *t = atg_thing_at(a, thing);
    t->incident_kind = kind;
    t->year = year;
    t->target = ATG_NONE;
    return thing;
}

static void note_target(const atg_in_finder *f, uint32_t index, uint32_t thing)
{
    GArray *list = g_hash_table_lookup(f->of_target, GUINT_TO_POINTER(thing));
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(uint32_t));
        g_hash_table_insert(f->of_target, GUINT_TO_POINTER(thing), list);
    }
    g_array_append_val(list, index);
}

static uint32_t enter(atg_in_finder *f, uint32_t thing, const atg_in_targets *set,
                      uint32_t sentence)
{
    g_array_append_val(f->incidents, thing);
    g_array_append_val(f->targets, *set);
    g_array_append_val(f->made_in, sentence);
    uint32_t none = ATG_NONE;
    g_array_append_val(f->tools, none);
    g_array_append_val(f->homes, none);
    g_ptr_array_add(f->kinds, g_string_new("|"));
    uint32_t index = f->incidents->len - 1;
    g_hash_table_insert(f->of_thing, GUINT_TO_POINTER(thing),
                        GUINT_TO_POINTER(index + 1));
    set_year(f, index, incident(f, index)->year);
    for (uint32_t i = 0; i < set->n; i++)
        note_target(f, index, set->things[i]);
    return index;
}

static uint32_t make(atg_in_finder *f, uint32_t i, const atg_in_targets *set,
                     uint32_t year)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t thing = atg_incident_make(f->a, atg_in_kind(f, g), year);
    uint32_t index = enter(f, thing, set, g->sentence);
    name_incident(f, index);
    return index;
}

static void merge_targets(atg_in_finder *f, uint32_t index, const atg_in_targets *set)
{
    atg_in_targets *mine = ATG_AT(f->targets, atg_in_targets, index);
    uint32_t n = mine->n;
    for (uint32_t i = 0; i < set->n; i++)
        atg_in_add_target(f, mine, set->things[i]);
    for (; n < mine->n; n++)
        note_target(f, index, mine->things[n]);
    name_incident(f, index);
}

/* An incident met without a target not long ago may be the one of this target. */
static uint32_t waiting(const atg_in_finder *f, uint32_t sentence, uint32_t year)
{
    for (guint i = f->incidents->len; i-- > 0;) {
        if (g_array_index(f->made_in, uint32_t, i) + WAIT < sentence)
            break;
        if (ATG_AT(f->targets, atg_in_targets, i)->n == 0 && !incident(f, i)->name.n &&
            !incident(f, i)->words.n && years_agree(incident(f, i)->year, year))
            return i;
    }
    return ATG_NONE;
}

bool atg_in_states_only(const atg_in_finder *f, const atg_in_targets *set)
{
    for (uint32_t i = 0; i < set->n; i++) {
        atg_ntype t = atg_thing_at(f->a, set->things[i])->type;
        if (t != ATG_COUNTRY && t != ATG_BLOC)
            return false;
    }
    return set->n > 0;
}

/* "an attack against Ukraine", where the attack spoken of last hit a body and no state:
 * the same, told by its state. */
static uint32_t same_state(const atg_in_finder *f, uint32_t i,
                           const atg_in_targets *set, uint32_t year)
{
    if (f->last == ATG_NONE || !atg_in_states_only(f, set) ||
        f->last_sentence + 8 < atg_in_ng(f, i)->sentence ||
        !years_agree(incident(f, f->last)->year, year))
        return ATG_NONE;
    const atg_in_targets *last = ATG_AT(f->targets, atg_in_targets, f->last);
    for (uint32_t k = 0; k < last->n; k++)
        if (atg_thing_at(f->a, last->things[k])->type == ATG_COUNTRY)
            return ATG_NONE;
    return atg_in_ng(f, i)->plural ? ATG_NONE : f->last;
}

/* Is one name the other's first words: "Sony", "Sony Pictures"? */
static bool begins_name(const atg_thing *a, const atg_thing *b)
{
    if (a->type != b->type || a->type != ATG_ORGANIZATION)
        return false;
    const atg_str *small = a->label.n < b->label.n ? &a->label : &b->label;
    const atg_str *large = small == &a->label ? &b->label : &a->label;
    return small->n > 2 && large->n > small->n && large->p[small->n] == ' ' &&
           memcmp(small->p, large->p, small->n) == 0;
}

/* "the Sony hack", where the hack of Sony Pictures was spoken of: the same. */
static uint32_t akin(const atg_in_finder *f, const atg_in_targets *set, uint32_t year)
{
    enum { LAST = 12 };
    guint n = f->incidents->len;
    for (guint i = n; set->n == 1 && i > 0 && i + LAST > n; i--) {
        const atg_in_targets *old = ATG_AT(f->targets, atg_in_targets, i - 1);
        if (old->n && years_agree(incident(f, i - 1)->year, year) &&
            begins_name(atg_thing_at(f->a, old->things[0]),
                        atg_thing_at(f->a, set->things[0])))
            return i - 1;
    }
    return ATG_NONE;
}

static uint32_t with_targets(atg_in_finder *f, uint32_t i, const atg_in_targets *set,
                             uint32_t year)
{
    uint32_t index = known(f, set, year);
    if (index == ATG_NONE && (index = akin(f, set, year)) != ATG_NONE)
        return index;
    if (index == ATG_NONE)
        index = same_state(f, i, set, year);
    const atg_ng *g = atg_in_ng(f, i);
    bool weak = !set->object && atg_word_has(f->a, g->noun, "weak");
    if (index == ATG_NONE && atg_in_states_only(f, set) &&
        (weak || atg_in_vague(f->a, g)))
        return ATG_NONE; /* "malicious activities aimed at the United States" */
    if (index == ATG_NONE) {
        index = waiting(f, g->sentence, year);
        if (index == ATG_NONE)
            index = make(f, i, set, year);
    }
    merge_targets(f, index, set);
    if (!incident(f, index)->year)
        set_year(f, index, year);
    return index;
}

static uint32_t from_verb(atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    if (!f->verb.targets.n || f->verb.token > g->first ||
        f->verb.sentence + 3 < g->sentence)
        return ATG_NONE;
    if (f->last != ATG_NONE && f->last_sentence > f->verb.sentence)
        return ATG_NONE;
    return with_targets(f, i, &f->verb.targets, 0);
}

/* "Computers at three banks went dead. The attack ...": of whom it hit, in words. */
static uint32_t from_described(atg_in_finder *f, uint32_t i, uint32_t year)
{
    const atg_ng *g = atg_in_ng(f, i);
    if (!f->verb.group || f->verb.token > g->first ||
        f->verb.sentence + 3 < g->sentence || f->last != ATG_NONE || g->plural)
        return ATG_NONE;
    atg_str words = atg_in_victims(f->a, f->s, f->verb.group - 1);
    atg_in_targets none = {.n = 0};
    uint32_t index = make(f, i, &none, year);
    atg_thing *t = incident(f, index);
    t->words =
        atg_arena_format(f->a->arena, "%.*s on %.*s",
                         ATG_STR_ARG(label_noun(t->incident_kind)), ATG_STR_ARG(words));
    atg_in_ng(f, f->verb.group - 1)->befell =
        g_array_index(f->incidents, uint32_t, index) + 1;
    f->verb.group = 0;
    return index;
}

static bool refers(const atg_in_finder *f, const atg_ng *g)
{
    atg_str kind = atg_in_kind(f, g);
    bool vague = atg_str_is(kind, "activity") || atg_str_is(kind, "espionage") ||
                 atg_str_is(kind, "interference") || atg_str_is(kind, "sabotage") ||
                 atg_str_is(kind, "incident") || atg_str_is(kind, "operation");
    if (g->negated)
        return false;
    if (vague)
        return g->demonstrative || (g->definite && !g->plural);
    return g->definite || g->demonstrative;
}

/* Something is said of it right behind: "a campaign in which ...", "an attack that". */
static bool modified(const atg_in_finder *f, uint32_t i)
{
    uint32_t u = atg_in_ng(f, i)->unit + 1;
    if (u >= f->s->units->len)
        return false;
    const atg_unit *x = atg_unit_at(f->s, u);
    return x->kind == ATG_U_REL ||
           (x->kind == ATG_U_VG && !atg_vg_at(f->s, x->index)->finite);
}

/* The last incident, or the one before it that "the campaign" can mean. */
static uint32_t last_like(const atg_in_finder *f, const atg_ng *g)
{
    atg_str kind = atg_in_kind(f, g);
    if (f->last == ATG_NONE || atg_in_can_be(f, f->last, kind))
        return f->last;
    for (guint i = f->incidents->len; i-- > 0 && i + 8 > f->incidents->len;)
        if (atg_in_can_be(f, i, kind))
            return i;
    return ATG_NONE;
}

static uint32_t month_in(const atg_analysis *a, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++)
        if (a->toks[t].capital &&
            atg_prep_is(a, t,
                        "january|february|march|april|june|july|august|september|"
                        "october|november|december"))
            return t;
    return ATG_NONE;
}

/* "the attack of 26 August", where the last one was never dated so: another one. */
static bool of_another_month(const atg_in_finder *f, const atg_ng *g)
{
    uint32_t end = g->first + g->count;
    uint32_t stop = f->a->sents[g->sentence].first + f->a->sents[g->sentence].count;
    if (f->last == ATG_NONE || end >= stop || !atg_prep_is(f->a, end, "of|on"))
        return false;
    uint32_t month = month_in(f->a, end + 1, MIN(end + 4, stop));
    if (month == ATG_NONE)
        return false;
    uint32_t from = g_array_index(f->made_in, uint32_t, f->last);
    for (uint32_t s = from; s <= f->last_sentence; s++) {
        const atg_sent *x = &f->a->sents[s];
        for (uint32_t t = x->first; t < x->first + x->count && t < g->first; t++)
            if (atg_str_eq(f->a->toks[t].text, f->a->toks[month].text))
                return false;
    }
    return true;
}

/* "In 2017 ministries were sent mails; X blamed that campaign on Y": the sentence tells
 * first what that is, so it is not the attack of another year spoken of before. */
static bool of_another_year(const atg_in_finder *f, const atg_ng *g)
{
    const atg_sent *x = &f->a->sents[g->sentence];
    uint32_t half = x->first;
    for (uint32_t t = x->first; t < g->first; t++)
        half = atg_tok_is(f->a, t, ";") ? t : half;
    if (!g->demonstrative || f->last == ATG_NONE || half == x->first ||
        f->last_sentence == g->sentence || !atg_prep_is(f->a, x->first, "in"))
        return false;
    uint32_t year = atg_date_year_of(f->a, x->first, MIN(x->first + 3, half));
    return year && incident(f, f->last)->year != year;
}

static bool names_people(const atg_in_finder *f, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->head; t++)
        if (f->a->toks[t].mention != ATG_NONE)
            return true;
    return false;
}

/* "X's hacking of campaign accounts", "the defacement of Ukrainian websites": told with
 * an object of its own, it is not what was spoken of before. */
static bool told_afresh(const atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t of = atg_ng_phrase(f->a, f->s, i, "of|on|against|into|at");
    if (of == ATG_NONE)
        return false;
    const atg_ng *o = atg_in_ng(f, of);
    if (o->definite || o->demonstrative || o->pronoun || o->owner != ATG_NONE ||
        o->thing != ATG_NONE)
        return false;
    if (g->owner == ATG_NONE)
        return o->plural && names_people(f, o);
    return atg_thing_at(f->a, g->owner)->type != ATG_ORGANIZATION;
}

static uint32_t without_targets(atg_in_finder *f, uint32_t i, uint32_t year)
{
    if (of_another_month(f, atg_in_ng(f, i)) || of_another_year(f, atg_in_ng(f, i)) ||
        told_afresh(f, i))
        return ATG_NONE;
    const atg_ng *g = atg_in_ng(f, i);
    atg_in_targets none = {.n = 0};
    bool headline = f->a->sents[g->sentence].headline && !g->plural && !g->negated;
    if (headline || refers(f, g) || g->owner != ATG_NONE) {
        uint32_t index = from_verb(f, i);
        if (index == ATG_NONE)
            index = from_described(f, i, year);
        if (index != ATG_NONE)
            return index;
        index = year ? atg_in_noted(f->of_year, GUINT_TO_POINTER(year)) : ATG_NONE;
        if (index != ATG_NONE)
            return index;
        uint32_t same = atg_in_called(f, g);
        if (same != ATG_NONE && years_agree(incident(f, same)->year, year))
            return same;
        uint32_t last = last_like(f, g);
        if (last != ATG_NONE && years_agree(incident(f, last)->year, year))
            return last;
        bool its = g->owner != ATG_NONE && /* "its hacking": of many, maybe */
                   f->a->toks[g->first].tag == ATG_T_PRPS;
        bool weak = atg_word_has(f->a, g->noun, "weak") && !atg_in_of_field(f->a, g);
        if (last == ATG_NONE && !g->plural && !its && !weak)
            return make(f, i, &none, year);
        return ATG_NONE;
    }
    if (atg_word_has(f->a, g->noun, "weak"))
        return ATG_NONE; /* "another affair" */
    bool told = year || modified(f, i);
    if (g->indefinite && !g->plural && (f->incidents->len == 0 || told) && !g->negated)
        return make(f, i, &none, year);
    return ATG_NONE;
}

static void note_alias(atg_in_finder *f, uint32_t i, uint32_t index,
                       const atg_in_targets *set)
{
    const atg_ng *g = atg_in_ng(f, i);
    uint32_t from = g->first;
    uint32_t to = g->first + g->count;
    if (set->last > to && set->last - to < 24)
        to = set->last;
    while (from < g->head &&
           (f->a->toks[from].tag == ATG_T_DT || f->a->toks[from].tag == ATG_T_LQUOTE ||
            f->a->toks[from].tag == ATG_T_PDT))
        from++;
    atg_str text = {f->a->doc->text.p + f->a->toks[from].start,
                    f->a->toks[to - 1].end - f->a->toks[from].start};
    if (text.n > ALIAS_CAP || memchr(text.p, '\n', text.n) || to - from < 2)
        text = ATG_STR_NONE;
    atg_thing_mentioned(f->a, g_array_index(f->incidents, uint32_t, index), text);
}

/* The target in the name itself: "hack of Sony Pictures", "the SolarWinds hack", where
 * the lists name it. */
static void own_target(atg_in_finder *f, const atg_ng *g, atg_in_targets *set)
{
    uint32_t entity = atg_thing_at(f->a, g->thing)->entity;
    if (entity == ATG_NONE || g->mention == ATG_NONE)
        return;
    atg_str listed =
        atg_record_get(atg_lexicon_entity(f->a->lex, entity)->record, "x-target");
    const atg_mention *m = atg_mention_at(f->a, g->mention);
    bool told = false; /* "hack of X": said, not only a name */
    for (uint32_t t = m->first; t < m->first + m->count; t++)
        told |= f->a->toks[t].tag == ATG_T_IN;
    for (uint32_t t = m->first; told && listed.n && t < m->first + m->count; t++) {
        atg_str words[16];
        uint32_t n = 0;
        for (; n < 16 && t + n < m->first + m->count; n++)
            words[n] = f->a->toks[t + n].text;
        atg_name_hit hits[8];
        size_t n_hits = 0;
        atg_name_match(f->a, words, n, 0, false, hits, 8, &n_hits);
        for (size_t k = 0; k < n_hits; k++)
            if (atg_str_eq(atg_lexicon_entity(f->a->lex, hits[k].entity)->label,
                           listed)) {
                atg_in_add_target(f, set, atg_thing_entity(f->a, hits[k].entity));
                return;
            }
    }
}

static void spoken_of(atg_in_finder *f, uint32_t index, uint32_t sentence)
{
    f->last = index;
    f->last_sentence = sentence;
}

static void named(atg_in_finder *f, uint32_t i)
{
    const atg_ng *g = atg_in_ng(f, i);
    atg_in_targets set = {.n = 0};
    atg_in_phrase_targets(f, i, &set);
    if (!set.n)
        own_target(f, g, &set);
    uint32_t index = atg_in_noted(f->of_thing, GUINT_TO_POINTER(g->thing));
    if (index != ATG_NONE) {
        merge_targets(f, index, &set);
        spoken_of(f, index, g->sentence);
        return;
    }
    atg_thing *t = atg_thing_at(f->a, g->thing);
    if (!t->name.n)
        t->name = t->label;
    spoken_of(f, enter(f, g->thing, &set, g->sentence), g->sentence);
    if (set.n)
        t->target = set.things[0];
}

static uint32_t malware_in(const atg_in_finder *f, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->first + g->count; t++) {
        uint32_t m = f->a->toks[t].mention;
        uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(f->a, m)->thing;
        if (thing != ATG_NONE && atg_thing_at(f->a, thing)->type == ATG_MALWARE)
            return thing;
    }
    return ATG_NONE;
}

/* "the Triton attack", "an attack with the Triton malware". */
static uint32_t tool_of(const atg_in_finder *f, uint32_t i)
{
    uint32_t tool = malware_in(f, atg_in_ng(f, i));
    if (tool != ATG_NONE)
        return tool;
    uint32_t with = atg_ng_phrase(f->a, f->s, i, "with|using|involving|of");
    return with == ATG_NONE ? ATG_NONE : malware_in(f, atg_in_ng(f, with));
}

static uint32_t with_tool(atg_in_finder *f, uint32_t i, uint32_t tool, uint32_t year)
{
    guint n = f->incidents->len;
    for (guint k = n; k-- > 0 && k + LOOK_BACK > n;)
        if (g_array_index(f->tools, uint32_t, k) == tool &&
            years_agree(incident(f, k)->year, year))
            return k;
    atg_in_targets none = {.n = 0};
    uint32_t index = make(f, i, &none, year);
    atg_thing *t = incident(f, index);
    t->label = atg_arena_format(f->a->arena, "%.*s %.*s",
                                ATG_STR_ARG(atg_thing_at(f->a, tool)->label),
                                ATG_STR_ARG(label_noun(t->incident_kind)));
    return index;
}

/* "attacks on Danish energy firms": the country, which tells no two attacks apart, but
 * is the target where no other is told. */
static uint32_t home_of(const atg_in_finder *f, uint32_t i)
{
    uint32_t on = atg_ng_phrase(f->a, f->s, i, "on|against|into|at|of");
    if (on == ATG_NONE || !atg_ng_of_country(f->a, atg_in_ng(f, on)))
        return ATG_NONE;
    const atg_ng *g = atg_in_ng(f, on);
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = f->a->toks[t].mention;
        if (m != ATG_NONE && atg_mention_at(f->a, m)->kind == ATG_M_DEMONYM)
            return atg_mention_at(f->a, m)->thing;
    }
    return ATG_NONE;
}

static void described(atg_in_finder *f, uint32_t i)
{
    atg_in_targets set = {.n = 0};
    atg_in_modifier_targets(f, i, &set);
    if (!set.n)
        atg_in_phrase_targets(f, i, &set);
    if (!set.n && atg_in_possessor_suffers(f, atg_in_ng(f, i)))
        atg_in_add_target(f, &set, atg_in_ng(f, i)->owner);
    if (!set.n)
        atg_in_clause_targets(f, i, &set);
    if (!set.n)
        atg_in_sufferers(f, i, &set);
    uint32_t of = set.n ? ATG_NONE : atg_ng_phrase(f->a, f->s, i, "of");
    if (of != ATG_NONE && atg_in_is_noun(f, of))
        return; /* "a campaign of attacks on X": see series() */
    uint32_t year = atg_in_year(f, i, &set);
    uint32_t tool = tool_of(f, i);
    uint32_t index = tool != ATG_NONE && !set.n && !atg_in_ng(f, i)->negated
                         ? with_tool(f, i, tool, year)
                     : set.n && !atg_in_ng(f, i)->negated
                         ? with_targets(f, i, &set, year)
                         : without_targets(f, i, year);
    if (index == ATG_NONE)
        return;
    if (tool != ATG_NONE && g_array_index(f->tools, uint32_t, index) == ATG_NONE)
        g_array_index(f->tools, uint32_t, index) = tool;
    if (!set.n)
        g_array_index(f->homes, uint32_t, index) = home_of(f, i);
    atg_in_ng(f, i)->thing = g_array_index(f->incidents, uint32_t, index);
    atg_in_note_kind(f, index, atg_in_kind(f, atg_in_ng(f, i)));
    note_alias(f, i, index, &set);
    spoken_of(f, index, atg_in_ng(f, i)->sentence);
}

static void sentence_incidents(atg_in_finder *f, uint32_t sentence)
{
    uint32_t c = f->s->clause_at[sentence];
    uint32_t c_end = f->s->clause_at[sentence + 1];
    for (uint32_t g = f->s->ng_at[sentence]; g < f->s->ng_at[sentence + 1]; g++) {
        for (; c < c_end; c++) { /* verbs before this group */
            const atg_clause *cl = atg_clause_at(f->s, c);
            if (cl->vg != ATG_NONE &&
                atg_vg_at(f->s, cl->vg)->main > atg_in_ng(f, g)->first)
                break;
            atg_in_note_attack(f, cl);
        }
        if (atg_in_ng(f, g)->thing != ATG_NONE &&
            atg_thing_at(f->a, atg_in_ng(f, g)->thing)->type == ATG_INCIDENT)
            named(f, g);
        else if (atg_in_is_noun(f, g) || atg_in_one_like(f, g))
            described(f, g);
    }
    for (; c < c_end; c++)
        atg_in_note_attack(f, atg_clause_at(f->s, c));
}

/* "a series of break-ins at X": the whole is the incident too. */
static void series(atg_in_finder *f)
{
    for (guint i = 0; i < f->s->ngs->len; i++) {
        atg_ng *g = atg_in_ng(f, i);
        if (g->thing != ATG_NONE || (!atg_word_has(f->a, g->noun, "series") &&
                                     !atg_word_has(f->a, g->noun, "incident")))
            continue;
        uint32_t of = atg_ng_phrase(f->a, f->s, i, "of");
        if (of != ATG_NONE && atg_in_ng(f, of)->thing != ATG_NONE &&
            atg_thing_at(f->a, atg_in_ng(f, of)->thing)->type == ATG_INCIDENT)
            g->thing = atg_in_ng(f, of)->thing;
    }
}

static void emit_targets(atg_in_finder *f)
{
    for (guint i = 0; i < f->incidents->len; i++) {
        const atg_in_targets *set = ATG_AT(f->targets, atg_in_targets, i);
        uint32_t thing = g_array_index(f->incidents, uint32_t, i);
        uint32_t sentence = g_array_index(f->made_in, uint32_t, i);
        for (uint32_t k = 0; k < set->n; k++)
            atg_found_add(f->a, thing, ATG_TARGETS, set->things[k], ATG_ASSERTED,
                          ATG_KIND_NONE, sentence, "incident/target");
        uint32_t home = g_array_index(f->homes, uint32_t, i);
        if (!set->n && home != ATG_NONE)
            atg_found_add(f->a, thing, ATG_TARGETS, home, ATG_ASSERTED, ATG_KIND_NONE,
                          sentence, "incident/country");
        uint32_t tool = g_array_index(f->tools, uint32_t, i);
        if (tool != ATG_NONE)
            atg_found_add(f->a, thing, ATG_USES, tool, ATG_ASSERTED, ATG_KIND_NONE,
                          sentence, "incident/tool");
        atg_thing *t = atg_thing_at(f->a, thing);
        if (t->target != ATG_NONE && !t->name.n) {
            t->incident_kind = atg_in_usual_kind(f, i);
            atg_incident_name(f->a, thing, t->target);
        }
        if (!t->label.n)
            atg_in_label(f, thing, sentence);
    }
}

static void free_kinds(gpointer kinds)
{
    g_string_free(kinds, TRUE);
}

static void free_list(gpointer list)
{
    g_array_free(list, TRUE);
}

static void index_init(atg_in_finder *f)
{
    f->of_target = g_hash_table_new_full(NULL, NULL, NULL, free_list);
    f->of_thing = g_hash_table_new(NULL, NULL);
    f->of_kind = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    f->of_year = g_hash_table_new(NULL, NULL);
}

static void index_release(atg_in_finder *f)
{
    g_hash_table_unref(f->of_target);
    g_hash_table_unref(f->of_thing);
    g_hash_table_unref(f->of_kind);
    g_hash_table_unref(f->of_year);
}

void atg_incidents_find(atg_analysis *a, atg_syntax *s, const atg_frames *frames)
{
    atg_in_finder f = {.a = a, .s = s, .frames = frames, .last = ATG_NONE};
    f.targets = g_array_new(FALSE, FALSE, sizeof(atg_in_targets));
    f.incidents = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    f.made_in = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    f.tools = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    f.homes = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    f.kinds = g_ptr_array_new_with_free_func(free_kinds);
    index_init(&f);
    f.extra = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *f.extra);
    f.sufferer = atg_arena_array(a->arena, s->ngs->len + 1, sizeof *f.sufferer);
    for (guint i = 0; i < s->ngs->len; i++)
        f.extra[i] = f.sufferer[i] = ATG_NONE;
    atg_in_read_clauses(&f);
    for (uint32_t i = 0; i < a->n_sents; i++)
        sentence_incidents(&f, i);
    series(&f);
    emit_targets(&f);
    g_array_free(f.targets, TRUE);
    g_array_free(f.incidents, TRUE);
    g_array_free(f.made_in, TRUE);
    g_array_free(f.tools, TRUE);
    g_array_free(f.homes, TRUE);
    g_ptr_array_free(f.kinds, TRUE);
    index_release(&f);
}
