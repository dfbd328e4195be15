/* What tells who did it when the attack has been told of before:
 *
 *   deed    what a gang does to its victims: "The clinic was hit in May. X demanded five
 *           million", "X published the loot" (verbs of class "aftermath")
 *   named   a description that takes for granted that somebody did it, and his name:
 *           "The hackers, X, later gave up the key"
 *
 * Both only of threat groups, and of an incident that is told of in this sentence or the
 * one before and that nobody else has been said to have done. */
#include "extract/relate/recall.h"
#include "extract/thing.h"
#include "extract/ties/ties.h"

static bool open_case(const atg_relator *r, uint32_t sentence)
{
    return r->last_incident != ATG_NONE && r->last_touched + 1 >= sentence &&
           atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, r->last_incident) ==
               ATG_NONE;
}

/* Is the incident one that the group would have made others suffer from? */
static bool victim_of(const atg_relator *r, uint32_t thing)
{
    return atg_recall(r->a, ATG_RECALL_OBJECT, ATG_TARGETS, thing) == ATG_NONE;
}

static uint32_t group_named(const atg_relator *r, uint32_t ng)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    return g->mention != ATG_NONE && !g->negated && atg_thing_is_group(r->a, g->thing)
               ? g->thing
               : ATG_NONE;
}

static bool after_attack(const atg_relator *r, const atg_vg *v)
{
    return v && !v->negated && !v->planned && !v->passive &&
           atg_tok_word(r->a, v->main, ATG_WORD_VERB, "aftermath") != NULL;
}

/* "published nothing" */
static bool of_nothing(const atg_relator *r, const atg_clause *c)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE &&
            (atg_ng_at(r->s, arg->ng)->negated ||
             atg_prep_is(r->a, atg_ng_at(r->s, arg->ng)->head, "nothing|none")))
            return true;
    }
    return false;
}

static void deed(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    if (c->subject == ATG_NONE || !after_attack(r, atg_rel_vg(r, c)) ||
        atg_ng_at(r->s, c->subject)->next != ATG_NONE || of_nothing(r, c))
        return;
    uint32_t who = group_named(r, c->subject);
    if (who != ATG_NONE && victim_of(r, who))
        atg_performed(r, r->last_incident, who, ctx, "aftermath/deed");
}

/* "The hackers, X,": at the name. */
static void named(atg_relator *r, const atg_clause *c, uint32_t ng,
                  const atg_context *ctx)
{
    uint32_t of = atg_ng_at(r->s, ng)->apposed, who = group_named(r, ng);
    if (who == ATG_NONE || of == ATG_NONE || atg_ng_at(r->s, of)->list != c->subject)
        return;
    const atg_ng *g = atg_ng_at(r->s, of);
    if (g->mention == ATG_NONE && g->definite && !g->demonstrative && !g->negated &&
        (atg_word_has(r->a, g->noun, "group") ||
         atg_word_has(r->a, g->noun, "hackers") ||
         atg_word_has(r->a, g->noun, "suspect")))
        atg_performed(r, r->last_incident, who, ctx, "aftermath/named");
}

void atg_aftermath(atg_relator *r, uint32_t sentence, const atg_context *contexts)
{
    uint32_t from = r->s->clause_at[sentence], end = r->s->clause_at[sentence + 1];
    if (r->a->sents[sentence].headline)
        return;
    for (uint32_t k = from; k < end && open_case(r, sentence); k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        const atg_context *ctx = &contexts[k - from];
        if (ctx->blocked || ctx->denied || c->kind == ATG_C_CONDITION)
            continue;
        deed(r, c, ctx);
        for (guint i = 0; i < c->args->len; i++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
            if (arg->ng != ATG_NONE && open_case(r, sentence))
                named(r, c, arg->ng, ctx);
        }
    }
}
