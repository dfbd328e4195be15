/* Those who do what others did before them: "Canada followed suit", "Britain imposed
 * similar sanctions". */
#include "extract/slots/fill_work.h"
#include "extract/relate/recall.h"

enum { FRESH = 3 }; /* sentences since the act that is followed */

static bool same_kind(const atg_relator *r, const atg_ng *g)
{
    if (!atg_fl_has_class(r, g, "sanction") || g->negated)
        return false;
    for (uint32_t t = g->first; t < g->head; t++)
        if (atg_prep_is(r->a, t,
                        "similar|matching|parallel|identical|same|corresponding|own|"
                        "equivalent|comparable"))
            return true;
    return false;
}

/* Is the same done again: by the verb itself, or by the noun that is its object? */
static bool repeats(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    if (atg_rel_verb_is(r, v, "again"))
        return true;
    if (!atg_rel_verb_is(r, v, "light") || v->passive)
        return false;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE)
            return same_kind(r, atg_fl_ng(r, arg->ng));
    }
    return false;
}

void atg_follow(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || ctx->blocked || ctx->denied || !repeats(r, c, v))
        return;
    uint32_t last = atg_recall(r->a, ATG_RECALL_RELATION, ATG_SANCTIONED_BY, 0);
    atg_set who = atg_rel_speakers(r, c), whom = {.n = 0};
    if (last == ATG_NONE || !who.n)
        return;
    uint32_t sentence = ATG_AT(r->a->found, atg_found, last)->sentence;
    if (sentence + FRESH < ctx->sentence)
        return;
    for (uint32_t i = last; i != ATG_NONE;
         i = atg_recall_older(r->a, ATG_RECALL_RELATION, i)) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if (f->sentence != sentence)
            break;
        atg_set_add(&whom, f->subject);
    }
    for (uint32_t i = 0; i < who.n; i++) {
        atg_ntype t = atg_thing_at(r->a, who.v[i])->type;
        for (uint32_t k = 0; k < whom.n; k++)
            if (t == ATG_COUNTRY || t == ATG_BLOC || t == ATG_AGENCY)
                atg_found_add(r->a, whom.v[k], ATG_SANCTIONED_BY, who.v[i],
                              ATG_ASSERTED, ATG_KIND_NONE, ctx->sentence,
                              "follow/sanction");
    }
}
