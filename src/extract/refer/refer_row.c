/* Rows of names that a group in the plural, or "the former", stands for. */
#include "extract/syntax/join.h"
#include "extract/mention/mention_words.h"
#include "extract/refer/refer_work.h"

static uint32_t list_length(const atg_referrer *r, uint32_t list)
{
    uint32_t n = 0;
    for (; list != ATG_NONE; list = atg_ng_at(r->s, list)->next)
        n += atg_ng_at(r->s, list)->thing != ATG_NONE;
    return n;
}

uint32_t atg_rf_row(const atg_referrer *r, const atg_ng *g)
{
    const atg_analysis *a = r->a;
    if (atg_without(a, ATG_LAYER_ROWS))
        return ATG_NONE;
    uint32_t wanted_n = 0;
    bool all = atg_prep_is(a, g->first, "all|both");
    bool person = g->noun == ATG_NONE || atg_word_has(a, g->noun, "person") ||
                  atg_word_has(a, g->noun, "group") ||
                  atg_word_has(a, g->noun, "hackers");
    bool pronoun = atg_prep_is(a, g->head, "they|them|both");
    for (uint32_t i = g->first; i < g->first + g->count; i++)
        if (atg_prep_is(a, i, "two|both|pair|duo"))
            wanted_n = 2;
        else if (atg_prep_is(a, i, "trio"))
            wanted_n = 3;
        else if (a->toks[i].tag == ATG_T_CD && atg_number_value(a->toks[i].text) > 2)
            wanted_n = atg_number_value(a->toks[i].text);
    if (!pronoun && ((!g->definite && !all) || !wanted_n || !person))
        return ATG_NONE;
    for (uint32_t i = 0; pronoun && !wanted_n && i < atg_rf_kept(r);
         i++) { /* subjects first */
        const atg_recent *m = atg_rf_nth_last(r, i);
        if (m->sentence + 1 < g->sentence)
            break;
        if (m->subject && m->plural && m->list != g->list)
            return m->list; /* ATG_NONE: one plural thing, for pronoun_at() */
    }
    for (uint32_t i = 0; i < atg_rf_kept(r); i++) {
        const atg_recent *m = atg_rf_nth_last(r, i);
        if (m->sentence + 3 < g->sentence)
            return ATG_NONE;
        atg_ntype t = atg_thing_at(a, m->thing)->type;
        if (pronoun && !wanted_n && m->plural && m->list == ATG_NONE)
            return ATG_NONE; /* one plural is nearer than the row */
        if (m->list == ATG_NONE || m->list == g->list ||
            (t != ATG_PERSON && t != ATG_ACTOR && !pronoun))
            continue;
        if (!wanted_n || list_length(r, m->list) == wanted_n)
            return m->list;
    }
    return ATG_NONE;
}

uint32_t atg_rf_one_of_two(const atg_referrer *r, const atg_ng *g)
{
    const atg_analysis *a = r->a;
    bool latter = atg_prep_is(a, g->head, "latter");
    if (!g->definite || g->count != 2 || atg_without(a, ATG_LAYER_ROWS) ||
        (!latter && !atg_prep_is(a, g->head, "former")))
        return ATG_NONE;
    for (uint32_t i = 0; i < atg_rf_kept(r); i++) {
        const atg_recent *m = atg_rf_nth_last(r, i);
        if (m->sentence + 2 < g->sentence)
            break;
        if (m->list == ATG_NONE || m->list == g->list || list_length(r, m->list) != 2)
            continue;
        uint32_t first = m->list, last = first;
        while (atg_ng_at(r->s, last)->next != ATG_NONE)
            last = atg_ng_at(r->s, last)->next;
        return atg_ng_at(r->s, latter ? last : first)->thing;
    }
    return ATG_NONE;
}
