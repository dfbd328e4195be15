/* Verbs before their subject. Auxiliaries: "Nor did it accuse Russia", "Only then was Iran
 * blamed", "Did China do it?". The chunker sees two verb groups there; they are one. */
#include "extract/syntax/clause_work.h"

static bool is_one_of(const atg_reader *r, uint32_t token, const char *forms)
{
    return atg_prep_is(r->a, token, forms);
}

/* The verb group is an auxiliary and nothing else, but for "not". */
static bool bare_auxiliary(const atg_reader *r, const atg_vg *v)
{
    return v->finite && v->first == v->main &&
           (r->a->toks[v->main].tag == ATG_T_MD ||
            is_one_of(r, v->main, "do|does|did|has|have|had|is|are|was|were"));
}

/* The form that the auxiliary asks for: "did accuse", "has accused", "was accused". */
static bool completes(const atg_reader *r, const atg_vg *aux, const atg_vg *v)
{
    uint8_t tag = r->a->toks[v->main].tag;
    if (r->a->toks[aux->main].tag == ATG_T_MD || is_one_of(r, aux->main, "do|does|did"))
        return tag == ATG_T_VB || tag == ATG_T_VBP;
    return tag == ATG_T_VBN || tag == ATG_T_VBD ||
           (tag == ATG_T_VBG && is_one_of(r, aux->main, "is|are|was|were"));
}

/* What makes an auxiliary go first: nothing (a question), "nor", "only", "so". */
static bool may_stand_first(const atg_reader *r, uint32_t u)
{
    if (u == r->from || atg_cl_unit_is(r, u - 1, ATG_U_QUOTE))
        return true;
    uint32_t first = atg_unit_at(r->s, u - 1)->first;
    return is_one_of(r, first, "nor|neither|never|only|so|rarely|seldom|hardly|not") ||
           is_one_of(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index)->first - 1,
                     "nor|neither|never|then|now|later|so");
}

bool atg_cl_inverted(atg_reader *r, uint32_t u, uint32_t vg)
{
    atg_vg *v = atg_vg_at(r->s, vg);
    const atg_vg *aux = atg_cl_vg(r, atg_cl_current(r));
    if (!aux || !bare_auxiliary(r, aux) || v->infinitive || v->first != v->main ||
        !completes(r, aux, v) || !atg_cl_unit_is(r, aux->unit + 1, ATG_U_NG) ||
        !may_stand_first(r, aux->unit))
        return false;
    uint32_t subject = atg_ng_at(r->s, atg_unit_at(r->s, aux->unit + 1)->index)->list;
    if (atg_cl_subject_before(r, u) != subject)
        return false;
    bool be = is_one_of(r, aux->main, "is|are|was|were");
    v->passive = be && r->a->toks[v->main].tag != ATG_T_VBG;
    v->perfect |= is_one_of(r, aux->main, "has|have|had");
    v->negated |= aux->negated;
    v->hedged |= aux->hedged;
    v->planned |= aux->planned;
    v->finite = true;
    v->participle = v->gerund = false;
    atg_cl_fill(r, atg_cl_current(r), vg, subject);
    return true;
}

/* --- after what is quoted ---------------------------------------------------------- */

/* "said the government in X was", "said the government \"condemns\"": what stands behind
 * the verb at unit u has a verb of its own. */
static bool verb_behind(const atg_reader *r, uint32_t u)
{
    enum { REACH = 8 }; /* units */
    for (uint32_t n = u + 2; n < r->to && n < u + REACH; n++) {
        if (atg_cl_finite_unit(r, n))
            return true;
        if (!atg_cl_unit_is(r, n, ATG_U_NG) && !atg_cl_unit_is(r, n, ATG_U_PREP) &&
            !(atg_cl_unit_is(r, n, ATG_U_QUOTE) && n == u + 2))
            return false;
    }
    return false;
}

/* "X, in an alert published on Y, identified Z": the verb is that of X. */
static bool resumes(const atg_reader *r, uint32_t u)
{
    uint32_t w = atg_cl_waiting(r);
    return w != ATG_NONE && w + 1 < r->depth &&
           atg_cl_at(r, r->stack[w])->subject != ATG_NONE &&
           atg_cl_unit_is(r, u - 1, ATG_U_COMMA);
}

/* "...", said the minister / , according to ..., said X */
bool atg_cl_quote_inverted(const atg_reader *r, uint32_t u, const atg_vg *v)
{
    if (!atg_cl_verb_class(r, v, "say") || v->passive ||
        !atg_cl_unit_is(r, u + 1, ATG_U_NG))
        return false;
    if (verb_behind(r, u) || atg_cl_verb_lemma(r, v, "tell") || resumes(r, u))
        return false;
    if (atg_cl_at(r, atg_cl_current(r))->vg == ATG_NONE &&
        atg_cl_at(r, atg_cl_current(r))->subject != ATG_NONE &&
        atg_cl_unit_is(r, atg_cl_before(r, u), ATG_U_NG))
        return false;
    const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, u + 1)->index);
    if (g->mention == ATG_NONE && !g->pronoun &&
        !atg_word_has(r->a, g->noun, "person") &&
        !atg_word_has(r->a, g->noun, "agency") &&
        !atg_word_has(r->a, g->noun, "company") &&
        !atg_word_has(r->a, g->noun, "document") &&
        !atg_word_has(r->a, g->noun, "country") && !atg_word_has(r->a, g->noun, "bloc"))
        return false;
    uint32_t k = atg_cl_before(r, u);
    bool mark = u > r->from && (atg_cl_unit_is(r, u - 1, ATG_U_QUOTE) ||
                                atg_cl_unit_is(r, u - 1, ATG_U_COMMA));
    return mark || k == ATG_NONE;
}
