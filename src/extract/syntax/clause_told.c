/* Behind a verb of saying: of whom a verb that follows a relative clause, a claim or an
 * apposition tells. */
#include "extract/syntax/clause_work.h"

/* Does the subject stand right behind the verb of saying of a relative clause that a
 * preposition opened? */
bool atg_cl_said_of_host(const atg_reader *r, uint32_t clause, uint32_t subject)
{
    const atg_clause *c = atg_cl_at(r, clause);
    if (c->kind != ATG_C_RELATIVE || c->rel_prep == ATG_NONE || subject == ATG_NONE ||
        subject == c->subject || !atg_cl_takes_clause(r, atg_cl_vg(r, clause)))
        return false;
    uint32_t unit = atg_ng_at(r->s, atg_ng_at(r->s, subject)->list)->unit;
    return atg_cl_before(r, unit) == atg_cl_vg(r, clause)->unit;
}

/* "say the men, who belong to X, hacked Y": behind the relative clause goes on what is
 * said of its host. */
bool atg_cl_told_of_host(const atg_reader *r, uint32_t clause)
{
    const atg_clause *c = atg_cl_at(r, clause);
    if (c->kind != ATG_C_RELATIVE || !c->bracketed || c->host == ATG_NONE ||
        c->parent == ATG_NONE)
        return false;
    const atg_vg *v = atg_cl_vg(r, c->parent);
    uint32_t list = atg_ng_at(r->s, c->host)->list;
    if (!atg_cl_takes_clause(r, v) || v->passive || atg_cl_verb_lemma(r, v, "tell") ||
        atg_ng_at(r->s, list)->first < v->main || atg_cl_list_prep(r, list) != ATG_NONE)
        return false;
    return true;
}

/* Does the subject stand right behind the verb of saying of a relative clause? */
bool atg_cl_says_right_before(const atg_reader *r, uint32_t clause, uint32_t subject)
{
    const atg_clause *c = atg_cl_at(r, clause);
    const atg_vg *v = atg_cl_vg(r, clause);
    return c->kind == ATG_C_RELATIVE && subject != ATG_NONE && subject != c->subject &&
           atg_cl_takes_clause(r, v) && !v->passive && c->subject == c->host &&
           atg_cl_list_prep(r, subject) == ATG_NONE &&
           atg_cl_before(r, atg_ng_at(r->s, atg_ng_at(r->s, subject)->list)->unit) ==
               v->unit;
}

/* "said the claims that it did X were unfounded": behind the clause that a noun governs
 * goes on what is said of the noun. */
bool atg_cl_told_of_claim(const atg_reader *r, uint32_t clause)
{
    const atg_clause *c = atg_cl_at(r, clause);
    if (c->kind != ATG_C_COMPLEMENT || c->host == ATG_NONE || c->parent == ATG_NONE ||
        !atg_word_has(r->a, atg_ng_at(r->s, c->host)->noun, "allegation"))
        return false;
    const atg_vg *v = atg_cl_vg(r, c->parent);
    uint32_t list = atg_ng_at(r->s, c->host)->list;
    return atg_cl_takes_clause(r, v) && !v->passive &&
           atg_cl_before(r, atg_ng_at(r->s, list)->unit) == v->unit &&
           atg_cl_list_prep(r, list) == ATG_NONE;
}

/* "..., Richard Moore, head of MI6, told": whom the group before the comma at unit k
 * renames, over its phrases where verb v is one of saying; or ATG_NONE. */
uint32_t atg_cl_renamed_before(const atg_reader *r, uint32_t k, const atg_vg *v)
{
    enum { PHRASES = 3 };
    uint32_t u = atg_cl_before(r, k);
    for (int step = 0; step < PHRASES && atg_cl_unit_is(r, u, ATG_U_NG); step++) {
        const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, u)->index);
        if (g->apposed != ATG_NONE)
            return g->apposed;
        if (!atg_cl_takes_clause(r, v))
            break;
        u = atg_cl_before(r, atg_ng_at(r->s, g->list)->unit);
        while (atg_cl_unit_is(r, u, ATG_U_PREP) ||
               (atg_cl_unit_is(r, u, ATG_U_NG) &&
                atg_ng_at(r->s, atg_unit_at(r->s, u)->index)->possessive))
            u = atg_cl_before(r, u);
    }
    return ATG_NONE;
}

/* "said a group dubbed X had done it": behind the name goes on what is said. */
bool atg_cl_said_of_dubbed(const atg_reader *r, uint32_t clause)
{
    const atg_clause *c = atg_cl_at(r, clause);
    const atg_vg *says = c->parent == ATG_NONE ? NULL : atg_cl_vg(r, c->parent);
    return c->kind == ATG_C_PARTICIPLE && c->host != ATG_NONE && says && r->depth > 1 &&
           r->stack[r->depth - 2] == c->parent && !says->passive &&
           atg_cl_takes_clause(r, says) &&
           atg_cl_verb_class(r, atg_cl_vg(r, clause), "alias") &&
           atg_ng_at(r->s, c->host)->first > says->main &&
           atg_cl_list_prep(r, c->host) == ATG_NONE;
}

uint32_t atg_cl_source_of(const atg_reader *r, uint32_t u, uint32_t vg)
{
    const atg_clause *c = atg_cl_at(r, atg_cl_current(r));
    const atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t k = atg_cl_before(r, u), main = atg_cl_main(r);
    if (c->host == ATG_NONE || main == ATG_NONE || v->passive ||
        atg_cl_at(r, main)->kind != ATG_C_MAIN || !atg_cl_takes_clause(r, v))
        return ATG_NONE;
    uint32_t host = atg_ng_at(r->s, c->host)->list;
    const atg_vg *told = atg_cl_vg(r, main);
    uint32_t b = atg_cl_before(r, atg_ng_at(r->s, host)->unit);
    while (atg_cl_unit_is(r, b, ATG_U_NG) &&
           atg_ng_at(r->s, atg_unit_at(r->s, b)->index)->possessive)
        b = atg_cl_before(r, b);
    bool behind = atg_cl_unit_is(r, b, ATG_U_COMMA) && told->finite &&
                  atg_ng_at(r->s, host)->first > told->main &&
                  atg_cl_list_prep(r, host) == ATG_NONE &&
                  atg_ng_at(r->s, host)->next == ATG_NONE;
    bool who = c->kind == ATG_C_RELATIVE && c->bracketed && c->subject == c->host &&
               atg_cl_unit_is(r, k, ATG_U_COMMA);
    bool published = c->kind == ATG_C_PARTICIPLE && !c->bracketed &&
                     !atg_cl_unit_is(r, k, ATG_U_COMMA) &&
                     !atg_cl_unit_is(r, k, ATG_U_CC);
    return behind && (who || published) ? host : ATG_NONE;
}

uint32_t atg_cl_broken_quote(const atg_reader *r, uint32_t u)
{
    uint32_t said = atg_cl_current(r), q = u;
    while (q > r->from && atg_unit_at(r->s, q - 1)->kind == ATG_U_ADV)
        q--;
    if (q < r->from + 2 || !atg_cl_unit_is(r, q - 1, ATG_U_QUOTE) ||
        !atg_cl_unit_is(r, q - 2, ATG_U_COMMA))
        return ATG_NONE;
    for (uint32_t m = r->s->clause_at[r->sentence]; m < said; m++) {
        const atg_clause *c = atg_cl_at(r, m);
        if (c->kind == ATG_C_MAIN && c->speaker == said && c->vg == ATG_NONE &&
            c->subject != ATG_NONE)
            return m;
    }
    return ATG_NONE;
}
