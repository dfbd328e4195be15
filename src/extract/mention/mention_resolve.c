/* From spans to things: names that no list has, and which names are other names of one
 * thing. */
#include "extract/mention/mention_work.h"
#include "extract/refer/stance.h"

#include <string.h>

static atg_str without_corporate(const atg_mwork *w, const atg_span *s)
{
    uint32_t n = s->name_count;
    while (n > 1 && (atg_mw_corporate(w->texts[s->name + n - 1]) ||
                     atg_str_is(w->texts[s->name + n - 1], ",")))
        n--;
    return atg_surface(w->a, s->name, n);
}

static void resolve_person(atg_mwork *w, atg_span *s)
{
    atg_str name = atg_mw_name(w, s);
    uint32_t listed =
        s->name_count > 1 ? atg_mw_listed(w, name, ATG_PERSON, ATG_STR("")) : ATG_NONE;
    if (listed != ATG_NONE) {
        s->thing = atg_thing_entity(w->a, listed);
        return;
    }
    s->thing = atg_mw_recall(w, w->people, name);
    if (s->label.n)
        name = s->label;
    if (s->thing == ATG_NONE && s->name_count == 3)
        s->thing = atg_mw_recall(w, w->people,
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
        if (t->type == ATG_COUNTRY &&
            (atg_mw_is(w, next, ",") || atg_mw_is(w, next, "(") ||
             atg_mw_is(w, next, "-") || atg_mw_is(w, next, "–") ||
             atg_mw_is(w, next, "—")))
            return t->country;
    }
    return ATG_STR("");
}

/* The state that begins the sentence of the span, as a subject does, with a verb between
 * them; ATG_NONE if none does. */
static uint32_t subject_state(const atg_mwork *w, guint at)
{
    const atg_span *s = atg_mw_span(w, at);
    guint first = at;
    while (first > 0 && atg_mw_span(w, first - 1)->sentence == s->sentence)
        first--;
    const atg_span *o = atg_mw_span(w, first);
    if (first == at || o->thing == ATG_NONE || o->possessive ||
        (o->first > w->a->sents[s->sentence].first &&
         w->a->toks[o->first - 1].tag == ATG_T_IN))
        return ATG_NONE;
    bool verb = false;
    for (uint32_t i = o->first + o->count; i < s->first; i++)
        verb |= w->a->toks[i].tag >= ATG_T_VB && w->a->toks[i].tag <= ATG_T_MD;
    const atg_thing *t = atg_thing_at(w->a, o->thing);
    return verb && t->type == ATG_COUNTRY ? o->thing : ATG_NONE;
}

/* The country of this sentence and the one before that speaks rather than is accused,
 * or the last one that is not accused; "" if none is named. Who rejects something is of
 * the accused. */
static atg_str speaking_country(const atg_mwork *w, guint at)
{
    enum { NEAR = 12 };
    const atg_span *s = atg_mw_span(w, at);
    atg_str best = ATG_STR(""), last = ATG_STR("");
    int sign = atg_rejects(w->a, s->sentence) ? -1 : 1, top = -1;
    for (guint k = at; k-- > 0 && k + NEAR > at;) {
        const atg_span *o = atg_mw_span(w, k);
        if (o->sentence + 1 < s->sentence)
            break;
        if (o->thing == ATG_NONE)
            continue;
        const atg_thing *t = atg_thing_at(w->a, o->thing);
        if (t->type != ATG_COUNTRY && (t->type != ATG_AGENCY || !t->country.n))
            continue;
        bool demonym = o->n_hits && o->hits[0].kind == ATG_NAME_DEMONYM;
        atg_mention m = {.sentence = o->sentence,
                         .first = o->first,
                         .count = o->count,
                         .possessive = o->possessive,
                         .kind = demonym ? ATG_M_DEMONYM : ATG_M_NAME};
        int score = sign * atg_stance(w->a, &m);
        last = last.n ? last : t->country;
        if (score > top) {
            top = score;
            best = t->country;
        }
    }
    return best.n ? best : last;
}

/* "Asked in Beijing, the foreign ministry": a capital as a place in the sentence; else
 * the dateline's country; else the country of this sentence or the one before that
 * speaks, or the last one; else the one the document speaks of most. "its" asks for the
 * one that speaks.
 */
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
    /* the sentence's first country is mostly the one that speaks of its own bodies */
    guint first = at;
    while (first > 0 && atg_mw_span(w, first - 1)->sentence == s->sentence)
        first--;
    for (guint k = first; !its && k < at; k++) {
        const atg_span *o = atg_mw_span(w, k);
        bool person_of = o->first == w->a->sents[s->sentence].first &&
                         atg_mw_is(w, o->first + o->count, ",") &&
                         (atg_mw_is(w, o->first + o->count + 1, "in") ||
                          atg_mw_is(w, o->first + o->count + 1, "through"));
        if (o->thing != ATG_NONE && (o->possessive || person_of) &&
            atg_thing_at(w->a, o->thing)->type == ATG_COUNTRY)
            return atg_thing_at(w->a, o->thing)->country;
    }
    if (its) { /* "X accused Y of hacking its ministry": the subject's, not the nearest */
        uint32_t who = subject_state(w, at);
        if (who != ATG_NONE)
            return atg_thing_at(w->a, who)->country;
    }
    atg_str home = its ? ATG_STR("") : home_country(w);
    if (home.n)
        return home;
    uint32_t met =
        its || !s->label.n ? ATG_NONE : atg_mw_recall(w, w->fields, s->label);
    if (met != ATG_NONE)
        return atg_thing_at(w->a, met)->country;
    atg_str near = speaking_country(w, at);
    if (near.n)
        return near;
    uint32_t best = ATG_NONE;
    for (guint k = 0; k < w->a->things->len && k < 64; k++) {
        const atg_thing *t = atg_thing_at(w->a, k);
        if (t->type == ATG_COUNTRY && t->entity != ATG_NONE &&
            (best == ATG_NONE || w->weight[t->entity] > w->weight[best]))
            best = t->entity;
    }
    return best == ATG_NONE ? ATG_STR("") : atg_mw_entity(w, best)->country;
}

/* "Ministry of Defence" is "Ministry of Defense" and "Defense Ministry" in other lists.
 */
static uint32_t other_spelling(const atg_mwork *w, atg_str label, atg_str code)
{
    if (!atg_str_starts(label, "Ministry of "))
        return ATG_NONE;
    atg_str field = atg_str_sub(label, strlen("Ministry of "), label.n);
    if (atg_str_starts(field, "the "))
        field = atg_str_sub(field, 4, field.n);
    const char *defence = atg_str_is(field, "Defence") ? "Defense" : NULL;
    const char *foreign = atg_str_is(field, "Foreign Affairs") ? "Foreign" : NULL;
    atg_arena *arena = w->a->arena;
    atg_str tries[] = {atg_arena_format(arena, "Ministry of %.*s", ATG_STR_ARG(field)),
                       atg_arena_format(arena, "%.*s Ministry", ATG_STR_ARG(field)),
                       defence ? ATG_STR("Ministry of Defense") : ATG_STR(""),
                       defence ? ATG_STR("Defense Ministry") : ATG_STR(""),
                       foreign ? ATG_STR("Foreign Ministry") : ATG_STR(""),
                       foreign ? ATG_STR("Ministry for Foreign Affairs") : ATG_STR("")};
    for (size_t i = 0; i < G_N_ELEMENTS(tries); i++) {
        uint32_t found =
            tries[i].n ? atg_mw_listed(w, tries[i], ATG_AGENCY, code) : ATG_NONE;
        if (found != ATG_NONE)
            return found;
    }
    return ATG_NONE;
}

static uint32_t agency_thing(atg_mwork *w, const atg_span *s, atg_str code)
{
    atg_str name = s->label.n ? s->label : atg_mw_name(w, s);
    atg_str said = atg_mw_name(w, s);
    uint32_t listed = atg_mw_listed(w, said, ATG_AGENCY, code);
    if (listed == ATG_NONE)
        listed = atg_mw_listed(w, name, ATG_AGENCY, code);
    if (listed == ATG_NONE && s->generic)
        listed = other_spelling(w, name, code);
    if (listed != ATG_NONE && (code.n || !s->generic))
        return atg_thing_entity(w->a, listed);
    uint32_t c = atg_mw_country(w, code);
    if (s->generic && c != ATG_NONE) {
        name = atg_arena_format(
            w->a->arena, "%.*s of %s%.*s", ATG_STR_ARG(name),
            atg_str_starts(atg_mw_entity(w, c)->label, "United ") ? "the " : "",
            ATG_STR_ARG(atg_mw_entity(w, c)->label));
    } else if (s->country.n && s->name > s->first) {
        name = atg_surface(w->a, s->first, s->count);
    }
    return atg_thing_unlisted(w->a, ATG_AGENCY, name, code);
}

static void resolve_agency(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    atg_str code = atg_mw_said_country(w, s);
    if (!code.n && !s->generic) {
        s->thing = atg_mw_recall(w, w->names, atg_mw_name(w, s));
        if (s->thing != ATG_NONE)
            return;
    }
    bool said = code.n > 0;
    if (!said && s->generic)
        code = country_near(w, at);
    s->thing = agency_thing(w, s, code);
    if (said && s->generic && s->label.n)
        atg_mw_remember(w, w->fields, s->label, s->thing, true);
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
    atg_str name = atg_mw_name(w, s);
    s->thing = s->name_count == 1 || s->type == ATG_PERSON
                   ? atg_mw_recall(w, w->people, name)
                   : ATG_NONE;
    if (s->thing == ATG_NONE)
        s->thing = atg_mw_recall(w, w->names, name);
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
    atg_str name = s->label.n                    ? s->label
                   : s->type == ATG_ORGANIZATION ? without_corporate(w, s)
                                                 : atg_mw_name(w, s);
    bool apart = s->type == ATG_ACTOR && atg_mw_told_apart(w, s);
    uint32_t listed = apart ? ATG_NONE : atg_mw_listed(w, name, s->type, ATG_STR(""));
    if (listed != ATG_NONE)
        s->thing = atg_thing_entity(w->a, listed);
    else if ((s->thing = atg_mw_recall(w, w->names, name)) == ATG_NONE ||
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

/* Names without a type of their own, and short forms of persons: what the document
 * calls so elsewhere. */
static void resolve_rest(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    atg_str name = atg_mw_name(w, s);
    if (s->type == ATG_PERSON) {
        resolve_person(w, s);
        return;
    }
    if (s->type == ATG_AGENCY && s->generic && s->source == ATG_SPAN_FORM) {
        resolve_agency(w, at);
        return;
    }
    if (s->source == ATG_SPAN_RUN && s->type == ATG_ORGANIZATION) {
        resolve_form(w, at);
        return;
    }
    if (s->type != ATG_NO_TYPE)
        return;
    s->thing = atg_mw_recall(w, w->people, name);
    if (s->thing == ATG_NONE && (s->name_count > 1 || !w->title_case))
        s->thing = atg_mw_recall(w, w->names, name);
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
        atg_mw_remember(w, w->names, atg_mw_name(w, s), s->thing, true);
    }
}

/* Names that are read after the others: single names of persons, and ministries of no
 * stated country. */
static bool waits(const atg_mwork *w, const atg_span *s)
{
    if (s->type == ATG_PERSON)
        return s->name_count == 1;
    if (s->source == ATG_SPAN_RUN && s->type == ATG_ORGANIZATION)
        return s->name_count == 1; /* it may be a surname */
    return s->type == ATG_AGENCY && s->generic && !atg_mw_said_country(w, s).n;
}

void atg_spans_resolve(atg_mwork *w)
{
    atg_mw_weigh(w);
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
            atg_mw_resolve_listed(w, s);
        if (s->thing == ATG_NONE && (!s->n_hits || s->source == ATG_SPAN_FORM) &&
            s->type != ATG_NO_TYPE && !waits(w, s))
            resolve_form(w, i);
        atg_mw_remember_span(w, atg_mw_span(w, i), false);
    }
    for (int typed = 1; typed >= 0; typed--) {
        w->end = 0;
        for (guint i = 0; i < w->spans->len; i++) {
            atg_span *s = atg_mw_span(w, i);
            enter(w, s);
            follow_alias(w, s);
            bool now = s->thing == ATG_NONE && typed == (s->type != ATG_NO_TYPE);
            if (now)
                resolve_rest(w, i);
            if (now || s->type == ATG_PERSON)
                atg_mw_remember_span(w, s, s->type == ATG_PERSON);
        }
    }
}
