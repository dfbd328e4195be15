/* Who the people are that a description in the plural stands for, and whose they are;
 * and what has or runs a group without a verb of belonging:
 *
 *     members of the gang, X and Y among them     the row before "among them"
 *     the following officers of the unit: X, Y    the row that goes on behind the colon
 *     one of its employees, X                     what renames the number
 *     X, Y and their employer, the firm Z         the row it ends
 */
#include "extract/relate/relate.h"

enum { REACH = 40 };

static bool is_person(const atg_relator *r, uint32_t ng)
{
    uint32_t thing = atg_ng_at(r->s, ng)->thing;
    return thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_PERSON;
}

/* "five of its members": the number in front, or the group itself. */
static uint32_t counted_by(const atg_syntax *s, const atg_analysis *a, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (g->prep == ATG_NONE || !atg_tok_is(a, g->prep, "of") || i == 0)
        return i;
    const atg_ng *n = atg_ng_at(s, i - 1);
    bool number = n->sentence == g->sentence && n->count == 1 &&
                  (a->toks[n->head].tag == ATG_T_CD || atg_tok_is(a, n->head, "one") ||
                   atg_tok_is(a, n->head, "some") || atg_tok_is(a, n->head, "several"));
    return number ? i - 1 : i;
}

/* Is the row of group k followed by "among them"? */
static bool then_among(const atg_analysis *a, const atg_syntax *s, uint32_t k)
{
    uint32_t last = k;
    while (atg_ng_at(s, last)->next != ATG_NONE)
        last = atg_ng_at(s, last)->next;
    uint32_t u = atg_ng_at(s, last)->unit + 1;
    if (u + 1 >= s->unit_at[atg_ng_at(s, k)->sentence + 1])
        return false;
    const atg_unit *prep = atg_unit_at(s, u), *whom = atg_unit_at(s, u + 1);
    return prep->kind == ATG_U_PREP && atg_prep_is(a, prep->first, "among|amongst") &&
           (whom->kind == ATG_U_NG || whom->kind == ATG_U_REL) &&
           atg_prep_is(a, whom->first, "them|whom");
}

/* Do the words "among them" stand in front of group k? */
static bool among_them(const atg_analysis *a, const atg_syntax *s, uint32_t k)
{
    uint32_t u = atg_ng_at(s, k)->unit;
    if (u < s->unit_at[atg_ng_at(s, k)->sentence] + 2)
        return false;
    const atg_unit *prep = atg_unit_at(s, u - 2), *them = atg_unit_at(s, u - 1);
    return prep->kind == ATG_U_PREP && atg_prep_is(a, prep->first, "among|amongst") &&
           them->kind == ATG_U_NG && atg_prep_is(a, them->first, "them");
}

uint32_t atg_names_among(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    uint32_t end = s->ng_at[atg_ng_at(s, i)->sentence + 1];
    for (uint32_t k = i + 1; k < end && k < i + REACH; k++) {
        const atg_ng *x = atg_ng_at(s, k);
        bool person = x->thing != ATG_NONE && x->mention != ATG_NONE &&
                      atg_thing_at(a, x->thing)->type == ATG_PERSON;
        if (person && x->list == k && (then_among(a, s, k) || among_them(a, s, k)))
            return k;
        if (x->plural && x->mention == ATG_NONE && atg_word_has(a, x->noun, "person"))
            return ATG_NONE; /* nearer people */
    }
    return ATG_NONE;
}

static uint32_t names_of(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t end = r->s->ng_at[g->sentence + 1], head = counted_by(r->s, r->a, i);
    for (uint32_t k = i + 1; k < end && k < i + REACH; k++) {
        uint32_t of = atg_ng_at(r->s, k)->apposed;
        if (of != ATG_NONE && (of == i || of == head) && is_person(r, k))
            return k;
    }
    if (g->next != ATG_NONE && is_person(r, g->next) && g->list == i)
        return g->next;
    return atg_names_among(r->a, r->s, i);
}

uint32_t atg_named_members(const atg_relator *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->mention != ATG_NONE || g->negated || !g->plural ||
        !atg_word_has(r->a, g->noun, "person"))
        return ATG_NONE;
    return names_of(r, i);
}

/* "X, Y and their employer, Z" */
void atg_employer(atg_relator *r, uint32_t i, const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t firm = g->thing;
    if (r->a->toks[g->first].tag != ATG_T_PRPS ||
        !atg_prep_is(r->a, g->mention == ATG_NONE ? g->head : g->first + 1,
                     "employer|employers"))
        return;
    uint32_t end = r->s->ng_at[g->sentence + 1];
    for (uint32_t k = i + 1; firm == ATG_NONE && k < end && k < i + 3; k++)
        if (atg_ng_at(r->s, k)->apposed == i)
            firm = atg_ng_at(r->s, k)->thing;
    if (firm == ATG_NONE || atg_thing_at(r->a, firm)->type != ATG_ORGANIZATION)
        return;
    atg_set who = {.n = 0};
    for (uint32_t k = g->list; k != ATG_NONE && k < i; k = atg_ng_at(r->s, k)->next)
        if (is_person(r, k))
            atg_set_add(&who, atg_ng_at(r->s, k)->thing);
    if (!who.n && g->owner != ATG_NONE)
        atg_set_add(&who, g->owner);
    for (uint32_t k = 0; k < who.n; k++)
        atg_found_add(r->a, who.v[k], ATG_AFFILIATED_WITH, firm, ATG_ASSERTED,
                      ATG_KIND_NONE, ctx->sentence, "group/employer");
}

uint32_t atg_who_has(const atg_relator *r, const atg_ng *g)
{
    if (g->prep == ATG_NONE || g->unit < 2 || !atg_tok_is(r->a, g->prep, "with") ||
        !atg_word_has(r->a, g->noun, "affiliation"))
        return ATG_NONE;
    const atg_unit *x = atg_unit_at(r->s, g->unit - 2);
    if (x->kind == ATG_U_COMMA && g->unit > 2) /* "X, with ties to Y, has" */
        x--;
    return x->kind == ATG_U_NG ? x->index : ATG_NONE;
}

bool atg_runs_a_group(const atg_relator *r, const atg_filled *f)
{
    const atg_set *what = &f->role[ATG_R_INCIDENT];
    if (f->frame->event != ATG_EV_PERFORM || !what->n)
        return false;
    const atg_set *who = &f->role[ATG_R_CULPRIT];
    for (uint32_t i = 0; i < what->n; i++)
        if (atg_thing_at(r->a, what->v[i])->type != ATG_ACTOR)
            return false;
    for (uint32_t i = 0; i < who->n; i++)
        if (atg_thing_at(r->a, who->v[i])->type != ATG_PERSON)
            return false;
    return true;
}
