/* Who the members of a counted set are, and what they take over from it: "four men ...
 * The officers are X and Y", "X, Y and Z, three officers of", "identified as X and Y".
 */
#include "extract/member.h"

static bool is_set(const atg_analysis *a, uint32_t thing)
{
    return thing != ATG_NONE && atg_thing_at(a, thing)->count > 0;
}

static bool is_person(const atg_analysis *a, uint32_t thing)
{
    return thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_PERSON;
}

static void add_member(const atg_analysis *a, uint32_t set, uint32_t person)
{
    atg_thing *t = atg_thing_at(a, set);
    if (!t->members)
        t->members = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (guint i = 0; i < t->members->len; i++)
        if (g_array_index(t->members, uint32_t, i) == person)
            return;
    if (t->members->len < t->count)
        g_array_append_val(t->members, person);
}

/* Adds the persons of the list that begins at group i. */
static void add_list(const atg_analysis *a, const atg_syntax *s, uint32_t set,
                     uint32_t i)
{
    for (; i != ATG_NONE; i = atg_ng_at(s, i)->next)
        if (is_person(a, atg_ng_at(s, i)->thing))
            add_member(a, set, atg_ng_at(s, i)->thing);
}

/* "five officers (Yuriy Denisov, ... and Nikolay Korchagin)" */
static void in_parentheses(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    uint32_t end = s->ng_at[g->sentence + 1];
    for (uint32_t k = i + 1; k < end && k < i + 40; k++) {
        const atg_ng *m = atg_ng_at(s, k);
        if (m->parenthesis && is_person(a, m->thing))
            add_member(a, g->thing, m->thing);
        else if (!m->parenthesis && atg_thing_at(a, g->thing)->members)
            return;
    }
}

/* A set and its members in one row of groups, or renamed by one another. */
static void from_groups(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->ngs->len; i++) {
        const atg_ng *g = atg_ng_at(s, i);
        if (!is_set(a, g->thing))
            continue;
        if (g->apposed != ATG_NONE)
            add_list(a, s, g->thing, g->apposed);
        in_parentheses(a, s, i);
        if (atg_names_among(a, s, i) != ATG_NONE)
            add_list(a, s, g->thing, atg_names_among(a, s, i));
        if (g->list == i && g->next != ATG_NONE) {
            uint32_t n = 0, named = 0;
            for (uint32_t k = g->next; k != ATG_NONE; k = atg_ng_at(s, k)->next, n++)
                named += is_person(a, atg_ng_at(s, k)->thing);
            if (named && n == atg_thing_at(a, g->thing)->count)
                add_list(a, s, g->thing, g->next);
        }
    }
    for (guint i = 0; i < s->ngs->len; i++) { /* "two men, X and Y" as an apposition */
        const atg_ng *g = atg_ng_at(s, i);
        if (g->apposed != ATG_NONE && is_set(a, atg_ng_at(s, g->apposed)->thing))
            add_list(a, s, atg_ng_at(s, g->apposed)->thing, g->list);
    }
}

static bool names_them(const atg_analysis *a, const atg_vg *v)
{
    if (v->copula)
        return true;
    const atg_word *w = atg_vg_word(a, v);
    return w && v->passive &&
           (atg_str_is(w->lemma, "identify") || atg_str_is(w->lemma, "name"));
}

/* "The officers are X and Y", "They were identified as X and Y". */
static void from_clauses(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        uint32_t who = c->subject != ATG_NONE ? c->subject : c->host;
        if (c->vg == ATG_NONE || who == ATG_NONE ||
            !is_set(a, atg_ng_at(s, who)->thing) ||
            !names_them(a, atg_vg_at(s, c->vg)) || atg_vg_at(s, c->vg)->negated)
            continue;
        for (guint k = 0; k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            if (arg->ng != ATG_NONE &&
                (arg->prep == ATG_NONE || atg_prep_is(a, arg->prep, "as")))
                add_list(a, s, atg_ng_at(s, who)->thing, atg_ng_at(s, arg->ng)->list);
        }
    }
}

/* "He identified them as X, Y and Z" */
static void from_objects(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        const atg_word *w =
            c->vg == ATG_NONE ? NULL : atg_vg_word(a, atg_vg_at(s, c->vg));
        if (!w || (!atg_str_is(w->lemma, "identify") && !atg_str_is(w->lemma, "name")))
            continue;
        uint32_t set = ATG_NONE;
        for (guint k = 0; k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            uint32_t thing =
                arg->ng == ATG_NONE ? ATG_NONE : atg_ng_at(s, arg->ng)->thing;
            if (arg->prep == ATG_NONE && set == ATG_NONE && is_set(a, thing))
                set = thing;
            else if (set != ATG_NONE && arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
                     atg_prep_is(a, arg->prep, "as"))
                add_list(a, s, set, atg_ng_at(s, arg->ng)->list);
        }
    }
}

/* The set that "them" in group i means: its own, else the last one in this sentence or
 * the one before. */
static uint32_t set_meant(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (is_set(a, g->thing))
        return g->thing;
    if (!atg_prep_is(a, g->head, "them|those"))
        return ATG_NONE;
    uint32_t from = s->ng_at[g->sentence ? g->sentence - 1 : 0];
    for (uint32_t k = i; k-- > from;)
        if (is_set(a, atg_ng_at(s, k)->thing))
            return atg_ng_at(s, k)->thing;
    return ATG_NONE;
}

/* "X and Y are among them", "Among the six are X and Y" */
static void from_among(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        if (c->vg == ATG_NONE || !atg_vg_at(s, c->vg)->copula ||
            atg_vg_at(s, c->vg)->negated)
            continue;
        uint32_t set = ATG_NONE, who = c->subject;
        for (guint k = 0; k < c->args->len; k++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
            if (arg->ng == ATG_NONE)
                continue;
            if (arg->prep != ATG_NONE && atg_prep_is(a, arg->prep, "among|amongst"))
                set = set_meant(a, s, arg->ng);
            else if (arg->prep == ATG_NONE && who == ATG_NONE)
                who = arg->ng;
        }
        if (set != ATG_NONE && who != ATG_NONE)
            add_list(a, s, set, atg_ng_at(s, who)->list);
    }
}

void atg_members_find(const atg_analysis *a, const atg_syntax *s)
{
    from_among(a, s);
    from_groups(a, s);
    from_clauses(a, s);
    from_objects(a, s);
}

static bool passes_on(atg_relation r)
{
    return r == ATG_CHARGED_BY || r == ATG_ARRESTED_BY || r == ATG_SANCTIONED_BY ||
           r == ATG_ACCUSED_BY || r == ATG_AFFILIATED_WITH || r == ATG_TARGETS ||
           r == ATG_USES;
}

static void copy(atg_analysis *a, const atg_found *f, uint32_t subject, uint32_t object)
{
    if (atg_found_add(a, subject, f->relation, object, f->status, f->kind, f->sentence,
                      f->pattern))
        ATG_AT(a->found, atg_found, a->found->len - 1)->basis = f->basis;
}

void atg_members_dissolve(atg_analysis *a)
{
    guint n = a->found->len;
    for (guint i = 0; i < n; i++) {
        atg_found f = *ATG_AT(a->found, atg_found, i);
        const GArray *subjects = atg_thing_at(a, f.subject)->members;
        const GArray *objects = atg_thing_at(a, f.object)->members;
        for (guint k = 0; subjects && passes_on(f.relation) && k < subjects->len; k++)
            copy(a, &f, g_array_index(subjects, uint32_t, k), f.object);
        for (guint k = 0;
             objects && f.relation == ATG_ATTRIBUTED_TO && k < objects->len; k++)
            copy(a, &f, f.subject, g_array_index(objects, uint32_t, k));
    }
    for (guint i = 0; i < a->things->len; i++) { /* all named: the persons carry it */
        atg_thing *t = atg_thing_at(a, i);
        if (t->members && t->members->len >= t->count)
            t->key = ATG_STR_NONE;
    }
}

void atg_members_release(atg_analysis *a)
{
    for (guint i = 0; i < a->things->len; i++)
        if (atg_thing_at(a, i)->members)
            g_array_free(atg_thing_at(a, i)->members, TRUE);
}
