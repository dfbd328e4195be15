/* Governments: "the government in X", and "the Government" of whoever writes. */
#include "extract/refer/refer_work.h"
#include "extract/thing.h"

/* "the government in Tehran", "the authorities of the country": the country. */
uint32_t atg_rf_government_of(const atg_referrer *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (!atg_word_has(r->a, g->noun, "country"))
        return ATG_NONE;
    uint32_t at = atg_ng_phrase(r->a, r->s, i, "in|of");
    if (at != ATG_NONE && (atg_ng_at(r->s, at)->next != ATG_NONE || g->plural))
        return ATG_NONE; /* "the governments of A and B": each of them */
    uint32_t thing = at == ATG_NONE ? ATG_NONE : atg_ng_at(r->s, at)->thing;
    bool country = thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_COUNTRY;
    return country ? thing : ATG_NONE;
}

/* "the Government of X", "the Government": with a capital, as states write of
 * themselves. */
bool atg_rf_is_government(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t i = g->first + 1; i < g->first + g->count; i++)
        if (atg_str_is(a->toks[i].text, "Government"))
            return g->definite;
    return false;
}

/* The country that the document introduces as "the Government of X". */
void atg_rf_remember_government(atg_referrer *r, const atg_ng *g)
{
    if (r->government == ATG_NONE && g->thing != ATG_NONE && g->mention != ATG_NONE &&
        atg_thing_at(r->a, g->thing)->type == ATG_COUNTRY &&
        !r->a->sents[g->sentence].headline && g->count > 3 &&
        atg_rf_is_government(r->a, g))
        r->government = g->thing;
}
