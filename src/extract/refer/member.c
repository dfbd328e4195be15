/* Who the members of a counted set are, and what they take over from it: "four men ...
 * The officers are X and Y", "X, Y and Z, three officers of", "identified as X and Y".
 */
#include "extract/refer/member.h"

#include "extract/relate/recall.h"

#include <string.h>

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

/* "two of them, X and Y, founded", "one of the seven, X": members of the set that "of"
 * governs. */
static void from_parts(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 1; i + 1 < s->ngs->len; i++) {
        const atg_ng *of = atg_ng_at(s, i), *part = atg_ng_at(s, i - 1);
        const atg_ng *name = atg_ng_at(s, i + 1);
        if (!is_set(a, of->thing) || of->prep == ATG_NONE ||
            !atg_prep_is(a, of->prep, "of") || part->unit + 2 != of->unit ||
            name->unit != of->unit + 2 || !is_person(a, name->thing) ||
            name->mention == ATG_NONE ||
            atg_unit_at(s, of->unit + 1)->kind != ATG_U_COMMA)
            continue;
        bool number = a->toks[part->head].tag == ATG_T_CD || /* "two", "one" */
                      atg_prep_is(a, part->head, "one|both|all");
        if (part->count == 1 && number)
            add_list(a, s, of->thing, name->list);
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
            bool named = arg->ng != ATG_NONE && /* "all three were he" */
                         !atg_ng_at(s, arg->ng)->pronoun;
            if (named && (arg->prep == ATG_NONE || atg_prep_is(a, arg->prep, "as")))
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

/* How many persons the row is made of, all of them named here first and none of them
 * an official; 0: it is not such a row. */
static uint32_t new_persons(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    uint32_t n = 0;
    for (; i != ATG_NONE; i = atg_ng_at(s, i)->next, n++) {
        const atg_ng *g = atg_ng_at(s, i);
        if (!is_person(a, g->thing) || g->mention == ATG_NONE ||
            atg_thing_at(a, g->thing)->first_mention != g->mention ||
            atg_recall(a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, g->thing) != ATG_NONE)
            return 0;
    }
    return n;
}

/* The only set of that size whose members nobody has named, spoken of before token;
 * ATG_NONE: there is none or more than one. */
static uint32_t unnamed_set(const atg_analysis *a, uint32_t n, uint32_t token)
{
    uint32_t found = ATG_NONE;
    for (uint32_t i = 0; i < a->things->len; i++) {
        const atg_thing *t = atg_thing_at(a, i);
        if (t->count != n || t->members || t->first_mention == ATG_NONE)
            continue;
        if (found != ATG_NONE)
            return ATG_NONE;
        found = i;
    }
    if (found == ATG_NONE)
        return found;
    const atg_mention *m = atg_mention_at(a, atg_thing_at(a, found)->first_mention);
    return m->first < token ? found : ATG_NONE;
}

/* The row of names that a clause is about: its subject, or what stands behind "are" and
 * "are:"; ATG_NONE if there is none. */
static uint32_t row_of(const atg_syntax *s, const atg_clause *c)
{
    if (c->subject != ATG_NONE && atg_ng_at(s, c->subject)->next != ATG_NONE)
        return c->subject;
    for (guint k = 0; atg_vg_at(s, c->vg)->copula && k < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->ng != ATG_NONE && arg->prep == ATG_NONE &&
            atg_ng_at(s, arg->ng)->list == arg->ng &&
            atg_ng_at(s, arg->ng)->next != ATG_NONE)
            return arg->ng;
    }
    return ATG_NONE;
}

/* "Two Iranians were indicted. X and Y are accused of ...", "The six are: X, ...": a row
 * of as many persons, met for the first time, of whom something is told that is no
 * saying. */
static void from_rows(const atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        if (c->kind != ATG_C_MAIN || c->vg == ATG_NONE)
            continue;
        uint32_t verb = atg_vg_at(s, c->vg)->main, row = row_of(s, c);
        uint32_t n = row == ATG_NONE ? 0 : new_persons(a, s, row);
        if (n < 2 || atg_tok_word(a, verb, ATG_WORD_VERB, "say") ||
            atg_tok_word(a, verb, ATG_WORD_VERB, "think"))
            continue;
        uint32_t set = unnamed_set(a, n, atg_ng_at(s, row)->first);
        if (set != ATG_NONE)
            add_list(a, s, set, row);
    }
}

void atg_members_find(const atg_analysis *a, const atg_syntax *s)
{
    from_among(a, s);
    from_groups(a, s);
    from_parts(a, s);
    from_clauses(a, s);
    from_objects(a, s);
    from_rows(a, s);
}

/* Marks who speaks: the persons in subjects of verbs of saying. */
static bool *speaking(const atg_analysis *a, const atg_syntax *s)
{
    bool *who = atg_arena_array(a->arena, a->things->len + 1, sizeof *who);
    memset(who, 0, a->things->len + 1);
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        if (c->vg == ATG_NONE || !atg_vg_has(a, atg_vg_at(s, c->vg), "say"))
            continue;
        for (uint32_t k = c->subject; k != ATG_NONE; k = atg_ng_at(s, k)->next)
            if (atg_ng_at(s, k)->thing != ATG_NONE)
                who[atg_ng_at(s, k)->thing] = true;
    }
    return who;
}

static bool has_relation(const atg_analysis *a, atg_recall_by by,
                         const atg_relation *any, size_t n, uint32_t thing)
{
    for (size_t i = 0; i < n; i++)
        if (atg_recall(a, by, any[i], thing) != ATG_NONE)
            return true;
    return false;
}

/* Can the person be one of a set that nobody has named? */
static bool may_be_member(const atg_analysis *a, const bool *speaks, uint32_t i)
{
    static const atg_relation says[] = {ATG_ATTRIBUTED_BY, ATG_ACCUSED_BY,
                                        ATG_CONDEMNED_BY,  ATG_CHARGED_BY,
                                        ATG_SANCTIONED_BY, ATG_DENIED_BY};
    const atg_thing *t = atg_thing_at(a, i);
    return t->type == ATG_PERSON && !t->count && t->first_mention != ATG_NONE &&
           memchr(t->label.p, ' ', t->label.n) && !speaks[i] &&
           atg_recall(a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, i) == ATG_NONE &&
           !has_relation(a, ATG_RECALL_OBJECT, says, G_N_ELEMENTS(says), i);
}

static gint by_first_mention(gconstpointer x, gconstpointer y, gpointer data)
{
    const atg_analysis *a = data;
    uint32_t p = atg_thing_at(a, *(const uint32_t *)x)->first_mention;
    uint32_t q = atg_thing_at(a, *(const uint32_t *)y)->first_mention;
    return (p > q) - (p < q);
}

/* The persons who can be members, in the order they are first named; with those who
 * are in another set already ("two members of X"), or without. */
static GArray *candidates(const atg_analysis *a, const atg_syntax *s, bool with)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    const bool *speaks = speaking(a, s);
    bool *taken = atg_arena_array(a->arena, a->things->len + 1, sizeof *taken);
    memset(taken, 0, a->things->len + 1);
    for (uint32_t i = 0; i < a->things->len; i++) {
        const GArray *members = atg_thing_at(a, i)->members;
        for (guint k = 0; members && k < members->len; k++)
            taken[g_array_index(members, uint32_t, k)] = true;
    }
    for (uint32_t i = 0; i < a->things->len; i++)
        if ((with || !taken[i]) && may_be_member(a, speaks, i))
            g_array_append_val(list, i);
    g_array_sort_with_data(list, by_first_mention, (gpointer)a);
    return list;
}

/* Are just the last n of the list first named behind mention from? */
static bool just(const atg_analysis *a, const GArray *list, uint32_t n, uint32_t from)
{
    guint len = list->len;
    return len >= n &&
           atg_thing_at(a, g_array_index(list, uint32_t, len - n))->first_mention >
               from &&
           (len == n ||
            atg_thing_at(a, g_array_index(list, uint32_t, len - n - 1))->first_mention <
                from);
}

void atg_members_count(const atg_analysis *a, const atg_syntax *s)
{
    static const atg_relation acts[] = {ATG_CHARGED_BY, ATG_SANCTIONED_BY,
                                        ATG_ARRESTED_BY};
    GArray *persons[2] = {NULL, NULL};
    for (uint32_t i = 0; i < a->things->len; i++) {
        const atg_thing *set = atg_thing_at(a, i);
        if (set->count < 2 || set->members || set->first_mention == ATG_NONE ||
            !has_relation(a, ATG_RECALL_SUBJECT, acts, G_N_ELEMENTS(acts), i))
            continue;
        for (int with = 0; with < 2 && !set->members; with++) {
            GArray *list = persons[with];
            if (!list)
                list = persons[with] = candidates(a, s, with);
            if (just(a, list, set->count, set->first_mention))
                for (guint k = list->len - set->count; k < list->len; k++)
                    add_member(a, i, g_array_index(list, uint32_t, k));
        }
    }
    for (int with = 0; with < 2; with++)
        if (persons[with])
            g_array_free(persons[with], TRUE);
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

static bool is_culprit(const atg_analysis *a, uint32_t person)
{
    static const atg_relation against[] = {ATG_CHARGED_BY, ATG_ARRESTED_BY,
                                           ATG_SANCTIONED_BY, ATG_ACCUSED_BY};
    return has_relation(a, ATG_RECALL_SUBJECT, against, G_N_ELEMENTS(against),
                        person) ||
           atg_recall(a, ATG_RECALL_OBJECT, ATG_ATTRIBUTED_TO, person) != ATG_NONE;
}

/* The body in "X and Y of the FSB", "X, from Evil Corp,"; ATG_NONE if there is none. */
static uint32_t body_behind(const atg_analysis *a, const atg_syntax *s, uint32_t last)
{
    const atg_ng *g = atg_ng_at(s, last);
    uint32_t u = g->unit + 1, end = s->unit_at[g->sentence + 1];
    if (u < end && atg_unit_at(s, u)->kind == ATG_U_COMMA)
        u++;
    if (u + 1 >= end || atg_unit_at(s, u)->kind != ATG_U_PREP ||
        !atg_prep_is(a, atg_unit_at(s, u)->first, "of|from") ||
        atg_unit_at(s, u + 1)->kind != ATG_U_NG)
        return ATG_NONE;
    const atg_ng *body = atg_ng_at(s, atg_unit_at(s, u + 1)->index);
    if (body->thing == ATG_NONE || body->possessive || body->next != ATG_NONE)
        return ATG_NONE;
    atg_ntype t = atg_thing_at(a, body->thing)->type;
    return t == ATG_ACTOR || t == ATG_AGENCY || t == ATG_ORGANIZATION ? body->thing
                                                                      : ATG_NONE;
}

void atg_members_of_bodies(atg_analysis *a, const atg_syntax *s)
{
    for (guint i = 0; i < s->ngs->len; i++) {
        const atg_ng *g = atg_ng_at(s, i);
        if (g->list != i || !is_person(a, g->thing) || !is_culprit(a, g->thing))
            continue;
        uint32_t last = i;
        while (atg_ng_at(s, last)->next != ATG_NONE)
            last = atg_ng_at(s, last)->next;
        uint32_t body = body_behind(a, s, last);
        for (uint32_t k = i; body != ATG_NONE && k != ATG_NONE;
             k = atg_ng_at(s, k)->next)
            if (is_person(a, atg_ng_at(s, k)->thing) &&
                atg_recall(a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF,
                           atg_ng_at(s, k)->thing) == ATG_NONE)
                atg_found_add(a, atg_ng_at(s, k)->thing, ATG_AFFILIATED_WITH, body,
                              ATG_ASSERTED, ATG_KIND_NONE, g->sentence, "member/of");
    }
}

void atg_members_release(atg_analysis *a)
{
    for (guint i = 0; i < a->things->len; i++)
        if (atg_thing_at(a, i)->members)
            g_array_free(atg_thing_at(a, i)->members, TRUE);
}
