/* Sources at the end of a sentence, with what is told of them between commas. */
#include "extract/syntax/join.h"

/* A finite verb of saying that is not turned round ("..., said X"). */
static bool says_of_itself(const atg_analysis *a, const atg_syntax *s, uint32_t u,
                           uint32_t to)
{
    const atg_vg *v = atg_vg_at(s, atg_unit_at(s, u)->index);
    if (!v->finite || v->passive || !atg_vg_has(a, v, "say"))
        return false;
    if (atg_prep_is(a, v->main, "told|tells") || u + 1 >= to)
        return true;
    return atg_unit_at(s, u + 1)->kind != ATG_U_NG ||
           atg_unit_is_time(a, atg_unit_at(s, u + 1));
}

/* Nothing but a mark behind the verb. */
static bool closes(const atg_syntax *s, uint32_t u, uint32_t to)
{
    return u + 1 >= to || atg_unit_at(s, u + 1)->kind == ATG_U_END ||
           atg_unit_at(s, u + 1)->kind == ATG_U_COMMA;
}

static bool verb_before(const atg_syntax *s, uint32_t from, uint32_t u)
{
    while (u > from)
        if (atg_unit_at(s, --u)->kind == ATG_U_VG)
            return true;
    return false;
}

bool atg_join_source_ahead(const atg_analysis *a, const atg_syntax *s, uint32_t from,
                           uint32_t u, uint32_t to)
{
    enum { REACH = 16 };
    uint32_t commas = 0;
    bool published = false; /* "a report published by X says" */
    if (!verb_before(s, from, u))
        return false;
    for (uint32_t n = u + 1; n < to && n < u + REACH; n++) {
        switch (atg_unit_at(s, n)->kind) {
        case ATG_U_COMMA:
            commas++;
            break;
        case ATG_U_REL: /* ", who heads X," */
            while (n + 1 < to && atg_unit_at(s, n + 1)->kind != ATG_U_COMMA)
                n++;
            break;
        case ATG_U_VG:
            if (commas == 0 && atg_vg_at(s, atg_unit_at(s, n)->index)->participle) {
                published = true;
                break;
            }
            return says_of_itself(a, s, n, to) &&
                   (published || commas == 0
                        ? commas == 0 && (published || closes(s, n, to))
                        : commas > 0 && commas % 2 == 0 &&
                              atg_unit_at(s, n - 1)->kind == ATG_U_COMMA);
        case ATG_U_NG:
        case ATG_U_PREP:
        case ATG_U_ADV:
        case ATG_U_ADJ:
        case ATG_U_OPEN:
        case ATG_U_CLOSE:
        case ATG_U_QUOTE:
            break;
        default:
            return false;
        }
    }
    return false;
}

bool atg_join_says_between(const atg_analysis *a, const atg_syntax *s, uint32_t u,
                           uint32_t to)
{
    enum { REACH = 6 };
    uint32_t n = u + 2;
    for (; n < to && n < u + REACH; n++) {
        atg_unit_kind k = atg_unit_at(s, n)->kind;
        bool phrase = k == ATG_U_NG && atg_unit_at(s, n - 1)->kind == ATG_U_PREP;
        if (k != ATG_U_ADV && k != ATG_U_PREP && !phrase)
            break;
    }
    if (n >= to || atg_unit_at(s, u + 1)->kind != ATG_U_VG ||
        atg_unit_at(s, n)->kind != ATG_U_COMMA)
        return false;
    const atg_vg *v = atg_vg_at(s, atg_unit_at(s, u + 1)->index);
    return v->finite && !v->passive &&
           (atg_tok_word(a, v->main, ATG_WORD_VERB, "say") ||
            atg_tok_word(a, v->main, ATG_WORD_VERB, "think"));
}
