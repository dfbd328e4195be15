/* Which incident is spoken of, and who was blamed before. */
#include "extract/relate/recall.h"
#include "extract/relate/relate.h"

/* The last row in which an incident was said to be done by this one, or by one of its
 * country. */
static uint32_t last_done_by(const atg_relator *r, uint32_t culprit)
{
    atg_str code = atg_thing_at(r->a, culprit)->country;
    uint32_t own = atg_recall(r->a, ATG_RECALL_OBJECT, ATG_ATTRIBUTED_TO, culprit);
    uint32_t i = code.n ? atg_recall(r->a, ATG_RECALL_COUNTRY, ATG_ATTRIBUTED_TO,
                                     atg_recall_country(code))
                        : ATG_NONE;
    for (; i != ATG_NONE; i = atg_recall_older(r->a, ATG_RECALL_COUNTRY, i)) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if (atg_str_eq(atg_thing_at(r->a, f->object)->country, code))
            break;
    }
    return own == ATG_NONE || (i != ATG_NONE && i > own) ? i : own;
}

bool atg_blamed(const atg_relator *r, uint32_t thing)
{
    if (atg_thing_at(r->a, thing)->type == ATG_ORGANIZATION) /* no state's word */
        return atg_recall(r->a, ATG_RECALL_OBJECT, ATG_ATTRIBUTED_TO, thing) !=
               ATG_NONE;
    return last_done_by(r, thing) != ATG_NONE;
}

/* Did one of its officers or groups do it, as the text says? */
static bool done_by_own(const atg_relator *r, uint32_t incident, const atg_set *states)
{
    for (uint32_t i = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, incident);
         i != ATG_NONE; i = atg_recall_older(r->a, ATG_RECALL_SUBJECT, i)) {
        uint32_t who = ATG_AT(r->a->found, atg_found, i)->object;
        uint32_t tie = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, who);
        if (tie == ATG_NONE)
            continue;
        atg_str home =
            atg_thing_at(r->a, ATG_AT(r->a->found, atg_found, tie)->object)->country;
        for (uint32_t k = 0; home.n && k < states->n; k++)
            if (atg_str_eq(atg_thing_at(r->a, states->v[k])->country, home))
                return true;
    }
    return false;
}

uint32_t atg_focus(const atg_relator *r, const atg_set *culprits)
{
    if (!culprits)
        return r->last_incident;
    uint32_t last = ATG_NONE;
    for (uint32_t k = 0; k < culprits->n; k++) {
        uint32_t i = last_done_by(r, culprits->v[k]);
        if (i != ATG_NONE && (last == ATG_NONE || i > last))
            last = i;
    }
    if (last != ATG_NONE)
        return ATG_AT(r->a->found, atg_found, last)->subject;
    /* else the last one, unless somebody else is said to have done it */
    bool other = r->last_incident != ATG_NONE &&
                 atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO,
                            r->last_incident) != ATG_NONE &&
                 !done_by_own(r, r->last_incident, culprits);
    return other ? ATG_NONE : r->last_incident;
}

static bool of_their_country(const atg_relator *r, uint32_t thing, const atg_set *set)
{
    atg_str code = atg_thing_at(r->a, thing)->country;
    for (uint32_t i = 0; i < set->n; i++)
        if (thing == set->v[i] ||
            (code.n && atg_str_eq(code, atg_thing_at(r->a, set->v[i])->country)))
            return true;
    return false;
}

void atg_focus_all(const atg_relator *r, const atg_set *culprits, bool many,
                   atg_set *incidents)
{
    uint32_t last = ATG_NONE;
    for (uint32_t k = 0; k < culprits->n; k++) {
        uint32_t i = last_done_by(r, culprits->v[k]);
        if (i != ATG_NONE && (last == ATG_NONE || i > last))
            last = i;
    }
    if (last == ATG_NONE) {
        atg_set_add(incidents, atg_focus(r, culprits));
        return;
    }
    uint32_t sentence = ATG_AT(r->a->found, atg_found, last)->sentence;
    uint32_t block = r->a->sents[sentence].block;
    for (uint32_t i = last + 1; i-- > r->first_row;) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        bool together = f->sentence == sentence ||
                        (many && r->a->sents[f->sentence].block == block);
        if (!together)
            break;
        if (f->relation == ATG_ATTRIBUTED_TO &&
            of_their_country(r, f->object, culprits))
            atg_set_add(incidents, f->subject);
    }
    atg_set_add(incidents, ATG_AT(r->a->found, atg_found, last)->subject);
}

uint32_t atg_blamed_for(const atg_relator *r, const atg_set *culprits,
                        const atg_context *ctx)
{
    for (uint32_t i = 0; i < ctx->speakers.n; i++) /* who answers blame with blame */
        if (atg_blamed(r, ctx->speakers.v[i]))
            return ATG_NONE;
    uint32_t last = r->last_incident;
    if (last != ATG_NONE && r->last_touched + 1 >= ctx->sentence &&
        atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, last) == ATG_NONE)
        return last;
    for (uint32_t i = 0; i < culprits->n; i++) {
        uint32_t row = last_done_by(r, culprits->v[i]);
        if (row != ATG_NONE)
            return ATG_AT(r->a->found, atg_found, row)->subject;
    }
    return ATG_NONE;
}
