/* From spans to things: which entity of the lists a name means here, and which names are
 * other names of one thing. */
#include "extract/mention_work.h"

#include <string.h>

enum { EXPLICIT = 1000, PER_WEIGHT = 2, WEIGHT_CAP = 40, CONTEXT = 60 };

static const atg_entity *entity_of(const atg_mwork *w, uint32_t id)
{
    return atg_lexicon_entity(w->a->lex, id);
}

static uint32_t country_entity(const atg_mwork *w, atg_str code)
{
    return code.n ? atg_lexicon_country(w->a->lex, code) : ATG_NONE;
}

/* ---- what the document speaks of */

static void weigh(atg_mwork *w)
{
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        uint32_t c = country_entity(w, s->country);
        if (c != ATG_NONE)
            w->weight[c]++;
        for (uint8_t k = 0; k < s->n_hits; k++) {
            const atg_entity *e = entity_of(w, s->hits[k].entity);
            if (s->hits[k].kind != ATG_NAME_SHORT && (s->n_hits == 1 || k == 0))
                w->present[s->hits[k].entity] = 1;
            if (s->n_hits > 1 || s->hits[k].kind == ATG_NAME_SHORT)
                continue;
            c = e->type == ATG_COUNTRY ? s->hits[k].entity : country_entity(w, e->country);
            if (c != ATG_NONE)
                w->weight[c]++;
        }
    }
}

/* Country (code) of the span right before: "China's", "the Chinese"; else empty. */
static atg_str country_left(const atg_mwork *w, const atg_span *s, bool *possessive)
{
    uint32_t at = atg_mw_span_before(w, s->first, possessive);
    if (at == ATG_NONE)
        return ATG_STR("");
    const atg_span *left = atg_mw_span(w, at);
    if (left->thing == ATG_NONE)
        return ATG_STR("");
    const atg_thing *t = atg_thing_at(w->a, left->thing);
    if (t->type != ATG_COUNTRY)
        return ATG_STR("");
    if (!*possessive && left->kind != ATG_M_DEMONYM)
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
        const atg_entity *e = entity_of(w, right->hits[h].entity);
        if (e->type == ATG_COUNTRY && right->hits[h].kind != ATG_NAME_DEMONYM)
            return e->country;
    }
    return ATG_STR("");
}

/* ---- types by neighbours, where the lists know a name for several kinds of thing */

static int incident_cue(const atg_mwork *w, uint32_t after, uint32_t before)
{
    static const char *const events[] = {"outbreak", "campaign", "incident", "affair",
                                         "operation", "epidemic", "attackers", "pandemic",
                                         NULL};
    static const char *const blame[] = {"for", "behind", "called", "before", "since",
                                        "after", "during", "attributed", "attribute",
                                        "to", NULL};
    uint32_t k = after + atg_mw_has(w, after, ATG_W_MALWARE_CUE);
    if (atg_mw_has(w, k, ATG_W_ATTACK) || atg_mw_in(w, k, events))
        return CONTEXT + 10;
    return before >= w->begin && atg_mw_in(w, before, blame) ? CONTEXT / 2 : 0;
}

static int malware_cue(const atg_mwork *w, uint32_t after, uint32_t before)
{
    static const char *const use[] = {"used", "using", "use", "uses", "deployed",
                                      "deploying", "with", "installed", "ran", "of",
                                      "spread", "called", "planted", "the", NULL};
    if (atg_mw_has(w, after, ATG_W_MALWARE_CUE) || atg_mw_has(w, before, ATG_W_MALWARE_CUE))
        return CONTEXT;
    return atg_mw_in(w, before, use) && !atg_mw_is(w, before, "the") ? CONTEXT / 2 : 0;
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
                atg_mw_has(w, before, ATG_W_GROUP_CUE)) ? CONTEXT : 0;
    case ATG_PRODUCT:
        return atg_mw_has(w, after, ATG_W_PRODUCT_CUE) ? CONTEXT : 0;
    case ATG_ORGANIZATION:
        return (atg_mw_has(w, after, ATG_W_SPEECH) ||
                atg_mw_has(w, before, ATG_W_ORG_CUE)) ? CONTEXT / 2 : 0;
    default:
        return 0;
    }
}

/* ---- choosing among hits */

static int score_hit(const atg_mwork *w, const atg_span *s, const atg_name_hit *hit,
                     atg_str explicit_country)
{
    const atg_entity *e = entity_of(w, hit->entity);
    int score = type_cue(w, s, e->type);
    uint32_t c = country_entity(w, e->country);
    if (explicit_country.n && e->type == ATG_AGENCY)
        score += atg_str_eq(explicit_country, e->country) ? EXPLICIT : -EXPLICIT;
    if (c != ATG_NONE)
        score += (int)MIN(w->weight[c] * PER_WEIGHT, (uint32_t)WEIGHT_CAP);
    if (hit->kind == ATG_NAME_SHORT && !w->present[hit->entity])
        score += e->parent != ATG_NONE && w->present[e->parent] ? 10 : -EXPLICIT * 4;
    else if (hit->kind == ATG_NAME_SHORT)
        score += 30;
    return score;
}

static atg_str explicit_of(const atg_mwork *w, const atg_span *s, bool *possessive)
{
    *possessive = false;
    if (s->country.n)
        return s->country;
    atg_str left = country_left(w, s, possessive);
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

static atg_str name_text(const atg_mwork *w, const atg_span *s)
{
    return atg_surface(w->a, s->name, s->name_count);
}

/* "National Cyber Security Centre of Lithuania": what tells namesakes apart. */
static uint32_t namesake(atg_mwork *w, const atg_span *s, atg_str code)
{
    atg_str name = name_text(w, s);
    uint32_t listed = atg_mw_listed(w, name, ATG_AGENCY, code);
    if (listed != ATG_NONE)
        return atg_thing_entity(w->a, listed);
    uint32_t c = country_entity(w, code);
    if (c == ATG_NONE)
        return atg_thing_unlisted(w->a, ATG_AGENCY, name, ATG_STR(""));
    atg_str label = atg_arena_format(w->a->arena, "%.*s of %.*s", ATG_STR_ARG(name),
                                     ATG_STR_ARG(entity_of(w, c)->label));
    return atg_thing_unlisted(w->a, ATG_AGENCY, label, code);
}

static bool acronym_like(const atg_mwork *w, const atg_span *s)
{
    return s->name_count == 1 && w->a->toks[s->name].all_caps;
}

static void resolve_listed(atg_mwork *w, atg_span *s)
{
    bool possessive = false;
    atg_str country = explicit_of(w, s, &possessive);
    int score = 0;
    int k = choose(w, s, country, &score);
    if (k < 0)
        return;
    const atg_entity *e = entity_of(w, s->hits[k].entity);
    s->type = (int)e->type;
    s->kind = kind_of(s->hits[k].kind);
    bool other = e->type == ATG_AGENCY && country.n && e->country.n &&
                 !atg_str_eq(country, e->country) && !acronym_like(w, s);
    s->thing = other ? namesake(w, s, country) : atg_thing_entity(w->a, s->hits[k].entity);
}

/* ---- names that no list has */

static void remember(atg_mwork *w, GHashTable *table, atg_str name, uint32_t thing,
                     bool replace)
{
    atg_str key = atg_name_key(w->a->arena, name);
    if (!key.n || (!replace && g_hash_table_contains(table, key.p)))
        return;
    g_hash_table_replace(table, (gpointer)key.p, GUINT_TO_POINTER(thing + 1));
}

static uint32_t recall(const atg_mwork *w, GHashTable *table, atg_str name)
{
    atg_str key = atg_name_key(w->a->arena, name);
    gpointer at = g_hash_table_lookup(table, key.p);
    return at ? GPOINTER_TO_UINT(at) - 1 : ATG_NONE;
}

/* Does the document write the word in lower case too? Then it may be a common one. */
static bool in_lower(const atg_mwork *w, uint32_t i)
{
    return g_hash_table_contains(w->lower, atg_name_key(w->a->arena, w->texts[i]).p);
}

static bool corporate(atg_str word)
{
    static const char *const forms[] = {"inc", "inc.", "corp", "corp.", "ltd", "ltd.",
                                        "llc", "plc", "gmbh", "llp", "co", "co.", "ag",
                                        "sa", "s.a.", "nv", "n.v.", "b.v.", "bv"};
    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++)
        if (atg_str_is_nocase(word, forms[i]))
            return true;
    return false;
}

/* A person is known by last name, and by the first where it is no given name of ours
 * ("Park Jin Hyok", "Hong Lei"). */
static void remember_person(atg_mwork *w, const atg_span *s, bool replace)
{
    if (s->name_count < 2)
        return;
    uint32_t last = s->name + s->name_count - 1;
    remember(w, w->people, w->texts[last], s->thing, replace);
    if (!(w->bits[s->name] & ATG_W_GIVEN))
        remember(w, w->people, w->texts[s->name], s->thing, replace);
    if (s->name_count > 2) {
        atg_str tail = atg_surface(w->a, last - 1, 2);
        remember(w, w->people, tail, s->thing, replace);
        atg_str ends = atg_arena_format(w->a->arena, "%.*s %.*s",
                                        ATG_STR_ARG(w->texts[s->name]),
                                        ATG_STR_ARG(w->texts[last]));
        remember(w, w->people, ends, s->thing, replace);
    }
}

/* "Anthem" for "Anthem Inc.", "Aramco" for "Saudi Aramco". */
static void remember_short(atg_mwork *w, const atg_span *s)
{
    uint32_t from = s->name, n = s->name_count;
    while (n > 1 && (atg_str_is(w->texts[from + n - 1], ".") ||
                     atg_str_is(w->texts[from + n - 1], ",") ||
                     atg_mw_has(w, from + n - 1, ATG_W_ORG_HEAD) ||
                     corporate(w->texts[from + n - 1])))
        n--;
    if (n < s->name_count)
        remember(w, w->names, atg_surface(w->a, from, n), s->thing, false);
    if (n > 1 && w->texts[from].n >= 4 && !(w->bits[from] & ATG_W_PORTFOLIO) &&
        !g_hash_table_contains(w->lower, atg_name_key(w->a->arena, w->texts[from]).p))
        remember(w, w->names, w->texts[from], s->thing, false);
    if (n > 1 && w->texts[from + n - 1].n >= 4 && n == s->name_count)
        remember(w, w->names, w->texts[from + n - 1], s->thing, false);
}

/* "DNC" for the Democratic National Committee, defined or not. */
static void remember_initials(atg_mwork *w, const atg_span *s)
{
    char letters[9];
    uint32_t n = 0;
    for (uint32_t i = s->name; i < s->name + s->name_count; i++)
        if (w->a->toks[i].capital && g_ascii_isupper(w->texts[i].p[0])) {
            if (n + 1 >= sizeof letters || corporate(w->texts[i]))
                return;
            letters[n++] = w->texts[i].p[0];
        }
    letters[n] = '\0';
    if (n >= 3)
        remember(w, w->names, atg_str_of(letters), s->thing, false);
}

static void remember_span(atg_mwork *w, const atg_span *s, bool replace)
{
    if (s->thing == ATG_NONE || s->kind == ATG_M_DEMONYM || s->kind == ATG_M_COUNTED)
        return;
    const atg_thing *t = atg_thing_at(w->a, s->thing);
    if (t->type == ATG_PERSON) {
        remember_person(w, s, replace);
        return;
    }
    remember(w, w->names, name_text(w, s), s->thing, replace);
    if (t->type == ATG_ORGANIZATION || t->type == ATG_ACTOR)
        remember_short(w, s);
    if (t->type == ATG_ORGANIZATION || t->type == ATG_AGENCY)
        remember_initials(w, s);
}

static atg_str without_corporate(const atg_mwork *w, const atg_span *s)
{
    uint32_t n = s->name_count;
    while (n > 1 && (corporate(w->texts[s->name + n - 1]) ||
                     atg_str_is(w->texts[s->name + n - 1], ",")))
        n--;
    return atg_surface(w->a, s->name, n);
}

static void resolve_person(atg_mwork *w, atg_span *s)
{
    atg_str name = name_text(w, s);
    uint32_t listed = s->name_count > 1 ? atg_mw_listed(w, name, ATG_PERSON, ATG_STR(""))
                                        : ATG_NONE;
    if (listed != ATG_NONE) {
        s->thing = atg_thing_entity(w->a, listed);
        return;
    }
    s->thing = recall(w, w->people, name);
    if (s->label.n)
        name = s->label;
    if (s->thing == ATG_NONE && s->name_count == 3)
        s->thing = recall(w, w->people,
                          atg_arena_format(w->a->arena, "%.*s %.*s",
                                           ATG_STR_ARG(w->texts[s->name]),
                                           ATG_STR_ARG(w->texts[s->name + 2])));
    if (s->thing != ATG_NONE)
        return;
    if (s->name_count == 1 && !s->titled)
        return;
    s->thing = atg_thing_unlisted(w->a, ATG_PERSON, name, ATG_STR(""));
}

/* The country of the document's dateline: a capital that begins one of its first
 * sentences in capitals or before a date. */
static atg_str home_country(const atg_mwork *w)
{
    for (guint k = 0; k < w->spans->len && k < 12; k++) {
        const atg_span *s = atg_mw_span(w, k);
        uint32_t next = s->first + s->count;
        if (s->first != w->a->sents[s->sentence].first || s->thing == ATG_NONE ||
            !w->a->toks[s->first].all_caps || w->texts[s->first].n < 4)
            continue;
        const atg_thing *t = atg_thing_at(w->a, s->thing);
        if (t->type == ATG_COUNTRY && (atg_mw_is(w, next, ",") || atg_mw_is(w, next, "(") ||
                                       atg_mw_is(w, next, "-") || atg_mw_is(w, next, "–") ||
                                       atg_mw_is(w, next, "—")))
            return t->country;
    }
    return ATG_STR("");
}

/* "Asked in Beijing, the foreign ministry": a capital as a place in the sentence; else
 * the dateline's country; else the last country named in this sentence or the one
 * before; else the one the document speaks of most. "its" asks for the last one named. */
static atg_str country_near(const atg_mwork *w, guint at)
{
    const atg_span *s = atg_mw_span(w, at);
    bool its = s->first > 0 && (atg_mw_is(w, s->first - 1, "its") ||
                                atg_mw_is(w, s->first - 1, "their"));
    for (guint k = at; !its && k-- > 0 && atg_mw_span(w, k)->sentence == s->sentence;) {
        const atg_span *o = atg_mw_span(w, k);
        if (o->thing != ATG_NONE && o->n_hits && o->hits[0].kind == ATG_NAME_CAPITAL &&
            o->first > 0 && atg_mw_is(w, o->first - 1, "in"))
            return atg_thing_at(w->a, o->thing)->country;
    }
    atg_str home = its ? ATG_STR("") : home_country(w);
    if (home.n)
        return home;
    for (guint k = at; k-- > 0 && k + 12 > at;) {
        const atg_span *o = atg_mw_span(w, k);
        if (o->sentence + 1 < s->sentence)
            break;
        if (o->thing == ATG_NONE)
            continue;
        const atg_thing *t = atg_thing_at(w->a, o->thing);
        if (t->type == ATG_COUNTRY)
            return t->country;
    }
    uint32_t best = ATG_NONE;
    for (guint k = 0; k < w->a->things->len; k++) {
        const atg_thing *t = atg_thing_at(w->a, k);
        if (t->type == ATG_COUNTRY && t->entity != ATG_NONE &&
            (best == ATG_NONE || w->weight[t->entity] > w->weight[best]))
            best = t->entity;
    }
    return best == ATG_NONE ? ATG_STR("") : entity_of(w, best)->country;
}

static uint32_t agency_thing(atg_mwork *w, const atg_span *s, atg_str code)
{
    atg_str name = s->label.n ? s->label : name_text(w, s);
    atg_str said = name_text(w, s);
    uint32_t listed = atg_mw_listed(w, said, ATG_AGENCY, code);
    if (listed == ATG_NONE)
        listed = atg_mw_listed(w, name, ATG_AGENCY, code);
    if (listed != ATG_NONE && (code.n || !s->generic))
        return atg_thing_entity(w->a, listed);
    uint32_t c = country_entity(w, code);
    if (s->generic && c != ATG_NONE) {
        name = atg_arena_format(w->a->arena, "%.*s of %s%.*s", ATG_STR_ARG(name),
                                atg_str_starts(entity_of(w, c)->label, "United ") ? "the "
                                                                                  : "",
                                ATG_STR_ARG(entity_of(w, c)->label));
    } else if (s->country.n && s->name > s->first) {
        name = atg_surface(w->a, s->first, s->count);
    }
    return atg_thing_unlisted(w->a, ATG_AGENCY, name, code);
}

static void resolve_agency(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    bool possessive = false;
    atg_str code = explicit_of(w, s, &possessive);
    if (!code.n) {
        s->thing = recall(w, w->names, name_text(w, s));
        if (s->thing != ATG_NONE)
            return;
    }
    if (!code.n && s->generic)
        code = country_near(w, at);
    s->thing = agency_thing(w, s, code);
}

static void resolve_counted(atg_mwork *w, atg_span *s)
{
    atg_str label = s->label.n ? s->label : atg_surface(w->a, s->first, s->count);
    uint32_t body = atg_thing_entity(w->a, s->body);
    s->thing = atg_thing_unlisted(w->a, ATG_ACTOR, label, s->country);
    atg_thing *t = atg_thing_at(w->a, s->thing);
    t->parent = body;
    t->count = s->number;
    t->plural = s->number != 1;
    t->head = s->head;
}

/* A run was typed by its neighbours only: what the document called so before counts
 * more. */
static bool met_before(atg_mwork *w, atg_span *s)
{
    atg_str name = name_text(w, s);
    s->thing = s->name_count == 1 || s->type == ATG_PERSON ? recall(w, w->people, name)
                                                           : ATG_NONE;
    if (s->thing == ATG_NONE)
        s->thing = recall(w, w->names, name);
    return s->thing != ATG_NONE;
}

static void resolve_form(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    if (s->source == ATG_SPAN_RUN && met_before(w, s))
        return;
    switch (s->type) {
    case ATG_COUNTRY:
        s->thing = atg_thing_country(w->a, s->country);
        return;
    case ATG_PERSON:
        resolve_person(w, s);
        return;
    case ATG_AGENCY:
        resolve_agency(w, at);
        return;
    default:
        break;
    }
    if (s->kind == ATG_M_COUNTED) {
        resolve_counted(w, s);
        return;
    }
    atg_str name = s->label.n ? s->label
                   : s->type == ATG_ORGANIZATION ? without_corporate(w, s)
                                                 : name_text(w, s);
    uint32_t listed = atg_mw_listed(w, name, s->type, ATG_STR(""));
    if (listed != ATG_NONE)
        s->thing = atg_thing_entity(w->a, listed);
    else if ((s->thing = recall(w, w->names, name)) == ATG_NONE ||
             atg_thing_at(w->a, s->thing)->type != (atg_ntype)s->type)
        s->thing = atg_thing_unlisted(w->a, (atg_ntype)s->type, name, ATG_STR(""));
}

/* "the Confederation": the body or company named before whose name ends so. */
static uint32_t by_head(const atg_mwork *w, guint at)
{
    const atg_span *s = atg_mw_span(w, at);
    if (s->name_count != 1 || s->first == 0 || !atg_mw_is(w, s->first - 1, "the"))
        return ATG_NONE;
    for (guint k = at; k-- > 0 && k + 60 > at;) {
        const atg_span *o = atg_mw_span(w, k);
        if (o->thing == ATG_NONE || o->count < 2)
            continue;
        atg_ntype type = atg_thing_at(w->a, o->thing)->type;
        if ((type == ATG_AGENCY || type == ATG_ORGANIZATION) &&
            atg_str_eq(w->texts[o->first + o->count - 1], w->texts[s->first]))
            return o->thing;
    }
    return ATG_NONE;
}

/* Names without a type of their own, and short forms of persons: what the document calls
 * so elsewhere. */
static void resolve_rest(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    atg_str name = name_text(w, s);
    if (s->type == ATG_PERSON) {
        resolve_person(w, s);
        return;
    }
    if (s->type != ATG_NO_TYPE)
        return;
    s->thing = recall(w, w->people, name);
    if (s->thing == ATG_NONE && (s->name_count > 1 || !w->title_case))
        s->thing = recall(w, w->names, name);
    if (s->thing == ATG_NONE)
        s->thing = by_head(w, at);
}

static void enter(atg_mwork *w, const atg_span *s)
{
    if (w->sentence == s->sentence && w->end)
        return;
    w->sentence = s->sentence;
    atg_mw_bounds(w, s, &w->begin, &w->end);
}

static void follow_alias(atg_mwork *w, atg_span *s)
{
    if (s->alias_of == ATG_NONE)
        return;
    const atg_span *o = atg_mw_span(w, s->alias_of);
    if (o->thing != ATG_NONE) {
        s->thing = o->thing;
        remember(w, w->names, name_text(w, s), s->thing, true);
    }
}

void atg_spans_resolve(atg_mwork *w)
{
    weigh(w);
    w->end = 0;
    for (guint i = 0; i < w->spans->len; i++) {
        atg_span *s = atg_mw_span(w, i);
        enter(w, s);
        if (s->alias_of != ATG_NONE && s->alias_of > i)
            continue;
        follow_alias(w, s);
        if (s->thing != ATG_NONE)
            s->type = (int)atg_thing_at(w->a, s->thing)->type;
        else if (s->n_hits)
            resolve_listed(w, s);
        else if (s->type != ATG_NO_TYPE &&
                 !(s->type == ATG_PERSON && s->name_count == 1))
            resolve_form(w, i);
        remember_span(w, atg_mw_span(w, i), false);
    }
    w->end = 0;
    for (guint i = 0; i < w->spans->len; i++) {
        enter(w, atg_mw_span(w, i));
        follow_alias(w, atg_mw_span(w, i));
        if (atg_mw_span(w, i)->thing == ATG_NONE)
            resolve_rest(w, i);
        if (atg_mw_span(w, i)->type == ATG_PERSON)
            remember_span(w, atg_mw_span(w, i), true);
    }
}

/* ---- headlines */

static int by_first(gconstpointer x, gconstpointer y)
{
    const atg_span *a = x, *b = y;
    return (a->first > b->first) - (a->first < b->first);
}

/* Longest name of the document at token i of a line in title case; 0: none. */
static uint32_t known_name(const atg_mwork *w, uint32_t i, uint32_t end, uint32_t *thing)
{
    enum { WORDS = 5 };
    for (uint32_t n = MIN(end - i, (uint32_t)WORDS); n > 0; n--) {
        bool free = true;
        for (uint32_t k = i; k < i + n; k++)
            free &= w->span_at[k] == ATG_NONE;
        if (!free || !atg_mw_capital(w, i) || !atg_mw_capital(w, i + n - 1))
            continue;
        atg_str text = atg_surface(w->a, i, n);
        *thing = recall(w, w->people, text);
        if (*thing == ATG_NONE && !(n == 1 && in_lower(w, i)))
            *thing = recall(w, w->names, text);
        if (*thing != ATG_NONE)
            return n;
    }
    return 0;
}

static void name_headline(atg_mwork *w, uint32_t sentence)
{
    const atg_sent *sent = &w->a->sents[sentence];
    for (uint32_t i = sent->first, end = i + sent->count; i < end;) {
        uint32_t thing = ATG_NONE;
        uint32_t n = w->span_at[i] == ATG_NONE ? known_name(w, i, end, &thing) : 0;
        if (!n) {
            i++;
            continue;
        }
        atg_span s = {.sentence = sentence, .first = i, .count = n, .name = i,
                      .name_count = n, .source = ATG_SPAN_RUN, .thing = thing,
                      .alias_of = ATG_NONE,
                      .type = (int)atg_thing_at(w->a, thing)->type,
                      .possessive = atg_mw_possessive(w, i + n) && i + n < end};
        for (uint32_t k = i; k < i + n; k++)
            w->span_at[k] = w->spans->len;
        g_array_append_val(w->spans, s);
        i += n;
    }
}

void atg_spans_headlines(atg_mwork *w)
{
    for (uint32_t s = 0; s < w->a->n_sents; s++)
        if (w->a->sents[s].headline)
            name_headline(w, s);
    g_array_sort(w->spans, by_first);
}
