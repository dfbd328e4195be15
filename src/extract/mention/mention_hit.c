/* Which entity of the lists a name means here: by the country beside it, by what stands
 * next to it, by what else the document speaks of. */
#include "extract/mention/mention_work.h"

#include <string.h>

enum { EXPLICIT = 1000, PER_WEIGHT = 2, WEIGHT_CAP = 40, CONTEXT = 60 };

/* ---- what the document speaks of */

static void tell_apart(atg_mwork *w);

enum { PRESENT = 1, CHILD_PRESENT = 2 };

static void note_present(atg_mwork *w, uint32_t entity)
{
    uint32_t parent = atg_mw_entity(w, entity)->parent;
    w->present[entity] = PRESENT;
    if (parent != ATG_NONE && !w->present[parent])
        w->present[parent] = CHILD_PRESENT;
}

/* "the Treasury" may go with its OFAC; "the Department" goes with nothing but itself.
 */
static bool licensed(const atg_mwork *w, const atg_span *s, uint32_t entity)
{
    static const char *const plain[] = {
        "department", "bureau", "commission",  "council",  "ministry",
        "agency",     "center", "centre",      "service",  "office",
        "committee",  "court",  "directorate", "division", NULL};
    const atg_entity *e = atg_mw_entity(w, entity);
    uint32_t country = atg_mw_country(w, e->country);
    bool ministry = atg_str_is(e->kind, "ministry") && country != ATG_NONE &&
                    w->weight[country] > 0; /* "Treasury also targeted X" */
    if (w->present[entity] == CHILD_PRESENT || (ministry && !w->present[entity]))
        return !atg_mw_in(w, s->name, plain);
    return w->present[entity] == PRESENT;
}

void atg_mw_weigh(atg_mwork *w)
{
    tell_apart(w);
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        uint32_t c = atg_mw_country(w, s->country);
        if (c != ATG_NONE)
            w->weight[c]++;
        for (uint8_t k = 0; k < s->n_hits; k++) {
            const atg_entity *e = atg_mw_entity(w, s->hits[k].entity);
            if (s->hits[k].kind != ATG_NAME_SHORT && (s->n_hits == 1 || k == 0))
                note_present(w, s->hits[k].entity);
            if (s->n_hits > 1 || s->hits[k].kind == ATG_NAME_SHORT)
                continue;
            c = e->type == ATG_COUNTRY ? s->hits[k].entity
                                       : atg_mw_country(w, e->country);
            if (c != ATG_NONE)
                w->weight[c]++;
        }
    }
}

/* Country (code) of the span right before: "China's", "the Chinese"; else empty. */
static atg_str country_left(const atg_mwork *w, const atg_span *s)
{
    bool possessive = false;
    uint32_t at = atg_mw_span_before(w, s->first, &possessive);
    if (at == ATG_NONE)
        return ATG_STR("");
    const atg_span *left = atg_mw_span(w, at);
    if (left->thing == ATG_NONE)
        return ATG_STR("");
    const atg_thing *t = atg_thing_at(w->a, left->thing);
    if (t->type != ATG_COUNTRY)
        return ATG_STR("");
    if (!possessive && left->kind != ATG_M_DEMONYM)
        return ATG_STR("");
    return t->country;
}

/* "Ministry ... of Lithuania", "the Foreign Ministry in Tokyo". */
static atg_str country_right(const atg_mwork *w, const atg_span *s)
{
    uint32_t k = s->first + s->count;
    if (!atg_mw_is(w, k, "of") && !atg_mw_is(w, k, "in"))
        return ATG_STR("");
    k++;
    k += atg_mw_is(w, k, "the");
    uint32_t at = atg_mw_span_at(w, k);
    if (at == ATG_NONE || k >= w->end)
        return ATG_STR("");
    const atg_span *right = atg_mw_span(w, at);
    for (uint8_t h = 0; h < right->n_hits; h++) {
        const atg_entity *e = atg_mw_entity(w, right->hits[h].entity);
        if (e->type == ATG_COUNTRY && right->hits[h].kind != ATG_NAME_DEMONYM)
            return e->country;
    }
    return ATG_STR("");
}

/* ---- types by neighbours, where the lists know a name for several kinds of thing */

static int incident_cue(const atg_mwork *w, uint32_t after, uint32_t before)
{
    static const char *const events[] = {"outbreak",  "campaign",  "incident",
                                         "affair",    "operation", "epidemic",
                                         "attackers", "pandemic",  NULL};
    static const char *const blame[] = {"for",       "behind", "called", "before",
                                        "since",     "after",  "during", "attributed",
                                        "attribute", "to",     NULL};
    uint32_t k = after + atg_mw_has(w, after, ATG_W_MALWARE_CUE);
    if (atg_mw_has(w, k, ATG_W_ATTACK) || atg_mw_in(w, k, events))
        return CONTEXT + 10;
    return before >= w->begin && atg_mw_in(w, before, blame) ? CONTEXT / 2 : 0;
}

static int malware_cue(const atg_mwork *w, uint32_t after, uint32_t before)
{
    static const char *const use[] = {"used",     "using",     "use",    "uses",
                                      "deployed", "deploying", "with",   "installed",
                                      "ran",      "of",        "spread", "called",
                                      "planted",  "the",       NULL};
    if (atg_mw_has(w, after, ATG_W_MALWARE_CUE) ||
        atg_mw_has(w, before, ATG_W_MALWARE_CUE))
        return CONTEXT;
    return atg_mw_in(w, before, use) && !atg_mw_is(w, before, "the") ? CONTEXT / 2 : 0;
}

/* "a core member of Conti", "the founder of Conti", "the work of Conti" */
static bool of_members(const atg_mwork *w, uint32_t before)
{
    return before > w->begin && atg_mw_is(w, before, "of") &&
           (atg_mw_has(w, before - 1, ATG_W_PERSON_CUE | ATG_W_OFFICE | ATG_W_PEOPLE) ||
            atg_tok_word(w->a, before - 1, ATG_WORD_NOUN, "person") ||
            atg_tok_word(w->a, before - 1, ATG_WORD_NOUN, "work"));
}

static int type_cue(const atg_mwork *w, const atg_span *s, atg_ntype type)
{
    uint32_t after = s->first + s->count;
    uint32_t before = s->first > w->begin ? s->first - 1 : s->first + s->count;
    if (atg_mw_is(w, before, "the") && before > w->begin)
        before--;
    switch (type) {
    case ATG_INCIDENT:
        return incident_cue(w, after, before);
    case ATG_MALWARE:
        return malware_cue(w, after, before);
    case ATG_ACTOR:
        return (atg_mw_has(w, after, ATG_W_GROUP_CUE | ATG_W_SPEECH) ||
                atg_mw_has(w, before, ATG_W_GROUP_CUE) || of_members(w, before))
                   ? CONTEXT
                   : 0;
    case ATG_PRODUCT:
        return atg_mw_has(w, after, ATG_W_PRODUCT_CUE) ? CONTEXT : 0;
    case ATG_ORGANIZATION:
        return (atg_mw_has(w, after, ATG_W_SPEECH) ||
                atg_mw_has(w, before, ATG_W_ORG_CUE))
                   ? CONTEXT / 2
                   : 0;
    default:
        return 0;
    }
}

/* ---- names that the lists join and the text tells apart */

static uint32_t group_entity(const atg_mwork *w, const atg_span *s)
{
    if (s->n_hits)
        return atg_mw_entity(w, s->hits[0].entity)->type == ATG_ACTOR
                   ? s->hits[0].entity
                   : ATG_NONE;
    return s->type == ATG_ACTOR && s->kind != ATG_M_COUNTED
               ? atg_mw_listed(w, atg_mw_name(w, s), ATG_ACTOR, ATG_STR(""))
               : ATG_NONE;
}

static bool own_label(const atg_mwork *w, const atg_span *s)
{
    atg_str label = atg_mw_entity(w, group_entity(w, s))->label;
    return atg_str_eq(atg_name_key(w->a->arena, label),
                      atg_name_key(w->a->arena, atg_mw_name(w, s)));
}

/* "Electrum, which has ties to Sandworm": names of two groups, whatever the lists say.
 */
static bool apart(const atg_mwork *w, const atg_span *left, const atg_span *right)
{
    enum { GAP = 12 };
    static const char *const cues[] = {
        "ties",       "tie",        "linked",      "links",      "link",
        "connected",  "connection", "connections", "overlap",    "overlaps",
        "related",    "distinct",   "separate",    "different",  "offshoot",
        "offshoots",  "subgroup",   "subset",      "splinter",   "successor",
        "affiliated", "resembles",  "works",       "cooperates", "collaborates",
        NULL};
    if (left->sentence != right->sentence || right->alias_of != ATG_NONE ||
        left->alias_of != ATG_NONE || right->first - left->first > GAP)
        return false;
    uint32_t entity = group_entity(w, left);
    if (entity == ATG_NONE || entity != group_entity(w, right))
        return false;
    if (atg_str_eq(atg_name_key(w->a->arena, atg_mw_name(w, left)),
                   atg_name_key(w->a->arena, atg_mw_name(w, right))))
        return false;
    for (uint32_t i = left->first + left->count; i < right->first; i++)
        if (atg_mw_in(w, i, cues))
            return true;
    return false;
}

static void tell_apart(atg_mwork *w)
{
    for (guint i = 1; i < w->spans->len; i++) {
        const atg_span *left = atg_mw_span(w, i - 1), *right = atg_mw_span(w, i);
        if (!apart(w, left, right))
            continue;
        const atg_span *other = own_label(w, right) ? left : right;
        g_hash_table_add(w->apart,
                         (gpointer)atg_name_key(w->a->arena, atg_mw_name(w, other)).p);
    }
}

bool atg_mw_told_apart(const atg_mwork *w, const atg_span *s)
{
    return g_hash_table_size(w->apart) > 0 &&
           g_hash_table_contains(w->apart,
                                 atg_name_key(w->a->arena, atg_mw_name(w, s)).p);
}

/* ---- choosing among hits */

static int score_hit(const atg_mwork *w, const atg_span *s, const atg_name_hit *hit,
                     atg_str explicit_country)
{
    const atg_entity *e = atg_mw_entity(w, hit->entity);
    int score = type_cue(w, s, e->type);
    uint32_t c = atg_mw_country(w, e->country);
    if (explicit_country.n && e->type == ATG_AGENCY)
        score += atg_str_eq(explicit_country, e->country) ? EXPLICIT : -EXPLICIT;
    if (c != ATG_NONE)
        score += (int)MIN(w->weight[c] * PER_WEIGHT, (uint32_t)WEIGHT_CAP);
    if (hit->kind == ATG_NAME_SHORT && !licensed(w, s, hit->entity))
        score += e->parent != ATG_NONE && w->present[e->parent] == PRESENT
                     ? 10
                     : -EXPLICIT * 4;
    else if (hit->kind == ATG_NAME_SHORT)
        score += 30;
    return score;
}

atg_str atg_mw_said_country(const atg_mwork *w, const atg_span *s)
{
    if (s->country.n)
        return s->country;
    atg_str left = country_left(w, s);
    return left.n ? left : country_right(w, s);
}

/* Index of the best hit, or -1: none fits. */
static int choose(const atg_mwork *w, const atg_span *s, atg_str explicit_country,
                  int *best_score)
{
    int best = -1;
    for (uint8_t k = 0; k < s->n_hits; k++) {
        int score = score_hit(w, s, &s->hits[k], explicit_country) * 2 - (k > 0);
        if (best < 0 || score > *best_score) {
            best = k;
            *best_score = score;
        }
    }
    return *best_score <= -EXPLICIT * 4 ? -1 : best;
}

static atg_mention_kind kind_of(atg_name_kind name)
{
    switch (name) {
    case ATG_NAME_DEMONYM:
        return ATG_M_DEMONYM;
    case ATG_NAME_SEAT:
        return ATG_M_OFFICIALS;
    default:
        return ATG_M_NAME;
    }
}

/* "National Cyber Security Centre of Lithuania": what tells namesakes apart. */
static uint32_t namesake(atg_mwork *w, const atg_span *s, atg_str code)
{
    atg_str name = atg_mw_name(w, s);
    uint32_t listed = atg_mw_listed(w, name, ATG_AGENCY, code);
    if (listed != ATG_NONE)
        return atg_thing_entity(w->a, listed);
    uint32_t c = atg_mw_country(w, code);
    if (c == ATG_NONE)
        return atg_thing_unlisted(w->a, ATG_AGENCY, name, ATG_STR(""));
    atg_str label = atg_arena_format(w->a->arena, "%.*s of %.*s", ATG_STR_ARG(name),
                                     ATG_STR_ARG(atg_mw_entity(w, c)->label));
    return atg_thing_unlisted(w->a, ATG_AGENCY, label, code);
}

static bool acronym_like(const atg_mwork *w, const atg_span *s)
{
    return s->name_count == 1 && w->a->toks[s->name].all_caps;
}

/* "Monaco said", after Lisa Monaco has been named. */
static bool surname(atg_mwork *w, atg_span *s)
{
    if (s->count != 1 || w->a->toks[s->first].all_caps ||
        !w->a->toks[s->first].capital || s->hits[0].kind == ATG_NAME_DEMONYM)
        return false;
    s->thing = atg_mw_recall(w, w->people, w->texts[s->first]);
    if (s->thing != ATG_NONE)
        s->type = ATG_PERSON;
    return s->thing != ATG_NONE;
}

/* "House of Representatives" without a country: where the document speaks more of
 * another state that has one, it is that one. */
static uint32_t local_chamber(const atg_mwork *w, const atg_span *s,
                              const atg_entity *e)
{
    uint32_t own = atg_mw_country(w, e->country), best = ATG_NONE;
    if (own == ATG_NONE ||
        !(atg_str_is(e->kind, "parliament") || atg_str_is(e->kind, "court")))
        return ATG_NONE;
    for (guint k = 0; k < w->a->things->len && k < 64; k++) {
        const atg_thing *t = atg_thing_at(w->a, k);
        if (t->type != ATG_COUNTRY || t->entity == ATG_NONE || t->entity == own ||
            w->weight[t->entity] <= w->weight[own] * 2 ||
            (best != ATG_NONE && w->weight[t->entity] <= w->weight[best]))
            continue;
        if (atg_mw_listed(w, atg_mw_name(w, s), ATG_AGENCY, t->country) != ATG_NONE)
            best = t->entity;
    }
    return best == ATG_NONE ? ATG_NONE
                            : atg_mw_listed(w, atg_mw_name(w, s), ATG_AGENCY,
                                            atg_mw_entity(w, best)->country);
}

/* "the Sony attack", after Sony Pictures has been named: the firm that was hit. */
static uint32_t daughter(const atg_mwork *w, const atg_span *s, const atg_entity *e,
                         uint32_t entity)
{
    enum { THINGS = 64 };
    uint32_t i = s->first, after = i + s->count;
    bool hit = atg_mw_has(w, after, ATG_W_ATTACK) ||
               (i > w->begin + 1 && atg_mw_has(w, i - 2, ATG_W_ATTACK) &&
                w->a->toks[i - 1].tag == ATG_T_IN);
    if (e->type != ATG_ORGANIZATION || s->count != 1 || !hit)
        return ATG_NONE;
    for (guint k = 0; k < w->a->things->len && k < THINGS; k++) {
        const atg_thing *t = atg_thing_at(w->a, k);
        if (t->entity == entity)
            return ATG_NONE; /* it was named itself */
        if (t->type == ATG_ORGANIZATION && t->entity != ATG_NONE &&
            atg_mw_entity(w, t->entity)->parent == entity)
            return t->entity;
    }
    return ATG_NONE;
}

void atg_mw_resolve_listed(atg_mwork *w, atg_span *s)
{
    if (surname(w, s))
        return;
    atg_str country = atg_mw_said_country(w, s);
    int score = 0;
    int k = choose(w, s, country, &score);
    if (k < 0)
        return;
    const atg_entity *e = atg_mw_entity(w, s->hits[k].entity);
    s->type = (int)e->type;
    s->kind = kind_of(s->hits[k].kind);
    bool other = e->type == ATG_AGENCY && country.n && e->country.n &&
                 !atg_str_eq(country, e->country) && !acronym_like(w, s);
    uint32_t entity = s->hits[k].entity;
    if (e->type == ATG_AGENCY && !country.n) {
        uint32_t local = local_chamber(w, s, e);
        entity = local == ATG_NONE ? entity : local;
    }
    uint32_t part = daughter(w, s, e, entity);
    entity = part == ATG_NONE ? entity : part;
    if (e->type == ATG_ACTOR && atg_mw_told_apart(w, s))
        s->thing = atg_thing_unlisted(w->a, ATG_ACTOR, atg_mw_name(w, s), ATG_STR(""));
    else
        s->thing = other ? namesake(w, s, country) : atg_thing_entity(w->a, entity);
}
