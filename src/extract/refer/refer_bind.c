/* What verbs tell of the pronouns beside them, before any is looked up: whom one must
 * stand for ("the embassy said it rejected"), and whom it cannot ("X calls it"). */
#include "extract/refer/refer_work.h"
#include "extract/syntax/syntax.h"

/* Does the clause tell what its subject did or whose it is, as reports do of others?
 * "Microsoft says it is sponsored by China" is not said of Microsoft. */
static bool tells_of_culprit(const atg_referrer *r, const atg_clause *c)
{
    const atg_vg *v = c->vg == ATG_NONE ? NULL : atg_vg_at(r->s, c->vg);
    size_t n;
    bool culprit = false;
    const atg_frame *const *list =
        atg_vg_frames(r->a, r->frames, v && !v->negated ? v : NULL, &n);
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i]->n_slots; k++) {
            const atg_slot *slot = &list[i]->slots[k];
            if (!atg_str_is(slot->name, v->passive ? "object" : "subject"))
                continue;
            culprit |= slot->role == ATG_R_CULPRIT || slot->role == ATG_R_MEMBER;
            if (slot->role == ATG_R_SPEAKER)
                return false; /* "said it was hitting six men with sanctions" */
        }
    return culprit;
}

/* "X, it said, had broken in": whom each pronoun under a floating verb of saying tells
 * of as a culprit. */
static void find_told(atg_referrer *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(r->s, i);
        if (c->speaker == ATG_NONE || c->subject == ATG_NONE)
            continue;
        uint32_t said = atg_clause_at(r->s, c->speaker)->subject;
        if (said != ATG_NONE && said != c->subject && tells_of_culprit(r, c))
            r->tells_of[said] = c->subject;
    }
}

/* "it attributed X to", "it blamed", but no "it claimed": laying blame is for those who
 * look into attacks. */
static bool lays_blame(const atg_referrer *r, const atg_clause *c)
{
    const atg_vg *v = c->vg == ATG_NONE ? NULL : atg_vg_at(r->s, c->vg);
    size_t n;
    const atg_frame *const *list =
        atg_vg_frames(r->a, r->frames, v && !v->passive ? v : NULL, &n);
    bool speaker = false;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i]->n_slots; k++)
            if (atg_str_is(list[i]->slots[k].name, "subject")) {
                speaker |= list[i]->slots[k].role == ATG_R_SPEAKER;
                if (list[i]->slots[k].role == ATG_R_CULPRIT)
                    return false;
            }
    return speaker;
}

/* "The embassy said it rejected": the pronoun under a verb of saying is its subject. */
static void bind_pronouns(atg_referrer *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(r->s, i);
        if (c->kind != ATG_C_COMPLEMENT || c->parent == ATG_NONE ||
            c->subject == ATG_NONE)
            continue;
        uint32_t said = atg_clause_at(r->s, c->parent)->subject;
        const atg_ng *g = atg_ng_at(r->s, c->subject);
        if (said == ATG_NONE || said == c->subject || g->count != 1)
            continue;
        const atg_ng *who = atg_ng_at(r->s, said);
        bool many = who->plural || who->next != ATG_NONE;
        bool person = who->thing != ATG_NONE &&
                      atg_thing_at(r->a, who->thing)->type == ATG_PERSON;
        bool actor =
            who->thing != ATG_NONE && atg_thing_at(r->a, who->thing)->type == ATG_ACTOR;
        bool one = actor && who->mention != ATG_NONE && who->next == ATG_NONE &&
                   !atg_thing_at(r->a, who->thing)->count;
        const char *form = one      ? "it|they|he|she" /* a crew or a persona */
                           : many   ? "they"
                           : person ? "he|she"
                                    : "it";
        bool other = atg_prep_is(r->a, g->head, many ? "it" : "they") && !person;
        if (other && who->first < g->first) /* "officials said it was a front" */
            r->barred[c->subject] = who->thing;
        if (!atg_prep_is(r->a, g->head, form) || who->first > g->first)
            continue;
        if (!actor && !person && !many && tells_of_culprit(r, c))
            r->barred[c->subject] = who->thing;
        else
            r->bound[c->subject] = said;
    }
}

/* "X calls it ...": it is not X. */
static void bar_subjects(atg_referrer *r)
{
    for (guint i = 0; i < r->s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(r->s, i);
        if (c->subject == ATG_NONE)
            continue;
        const atg_ng *who = atg_ng_at(r->s, c->subject);
        if (who->count == 1 && atg_prep_is(r->a, who->head, "it")) {
            r->speaks[c->subject] = lays_blame(r, c);
            r->strikes[c->subject] |= tells_of_culprit(r, c);
        }
        for (guint k = 0; k < c->args->len; k++) {
            uint32_t ng = ATG_AT(c->args, atg_arg, k)->ng;
            if (ng == ATG_NONE || atg_ng_at(r->s, ng)->count != 1 ||
                ATG_AT(c->args, atg_arg, k)->prep != ATG_NONE ||
                !atg_prep_is(r->a, atg_ng_at(r->s, ng)->head, "it|him|her"))
                continue;
            r->barred[ng] = atg_ng_at(r->s, c->subject)->thing;
            r->blamed[ng] =
                atg_prep_is(r->a, atg_ng_at(r->s, ng)->head, "it") && lays_blame(r, c);
        }
    }
}

void atg_rf_bind(atg_referrer *r)
{
    find_told(r);
    if (!atg_without(r->a, ATG_LAYER_SAYING))
        bind_pronouns(r);
    bar_subjects(r);
}
