/* Whose word it is: sorts of sources, and those who back, repeat or take back what was
 * said before. */
#include "extract/relate/recall.h"
#include "extract/relate/relate.h"

static atg_ntype type_of(const atg_relator *r, uint32_t thing)
{
    return atg_thing_at(r->a, thing)->type;
}

/* --- sorts of sources ------------------------------------------------------------- */

atg_kind atg_voice_kind(const atg_relator *r, uint32_t speaker)
{
    const atg_thing *t = atg_thing_at(r->a, speaker);
    atg_str kind = t->entity == ATG_NONE
                       ? ATG_STR_NONE
                       : atg_lexicon_entity(r->a->lex, t->entity)->kind;
    switch (t->type) {
    case ATG_ORGANIZATION:
        return atg_str_is(kind, "media") ? ATG_KIND_MEDIA : ATG_KIND_TECHNICAL;
    case ATG_AGENCY:
        if (atg_str_is(kind, "prosecutor") || atg_str_is(kind, "court") ||
            atg_str_is(kind, "police"))
            return ATG_KIND_LEGAL;
        if (atg_str_is(kind, "cert") || atg_str_is(kind, "intelligence") ||
            atg_str_is(kind, "security"))
            return ATG_KIND_TECHNICAL;
        if (atg_str_contains_nocase(t->label, "prosecut") ||
            atg_str_contains_nocase(t->label, "police") ||
            atg_str_contains_nocase(t->label, "justice"))
            return ATG_KIND_LEGAL;
        return ATG_KIND_POLITICAL;
    default:
        return ATG_KIND_POLITICAL;
    }
}

/* The first row of the sentence before: events add their rows sentence by sentence. */
static guint first_row_since(const atg_relator *r, uint32_t sentence)
{
    guint i = r->a->found->len;
    while (i > r->first_row &&
           ATG_AT(r->a->found, atg_found, i - 1)->sentence + 1 >= sentence)
        i--;
    return i;
}

/* --- backing ---------------------------------------------------------------------- */

/* Whose finding is backed: "agrees with the British assessment". */
static void first_voice(const atg_relator *r, const atg_ng *g, atg_set *who)
{
    if (g->owner != ATG_NONE) {
        if (atg_role_takes(ATG_R_SPEAKER, type_of(r, g->owner)))
            atg_set_add(who, g->owner);
        return;
    }
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t m = r->a->toks[t].mention;
        uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(r->a, m)->thing;
        if (thing != ATG_NONE && atg_role_takes(ATG_R_SPEAKER, type_of(r, thing)))
            atg_set_add(who, thing);
    }
}

void atg_voice_of_finding(const atg_relator *r, uint32_t ng, atg_set *who)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (g->mention == ATG_NONE && (atg_word_has(r->a, g->noun, "finding") ||
                                   atg_word_has(r->a, g->noun, "allegation")))
        first_voice(r, g, who);
}

static bool is_voice(atg_relation relation, bool finding)
{
    return relation == ATG_ATTRIBUTED_BY || relation == ATG_ACCUSED_BY ||
           (!finding &&
            (relation == ATG_CONDEMNED_BY || relation == ATG_SANCTIONED_BY));
}

void atg_voice_give(atg_relator *r, const atg_context *ctx, const char *pattern)
{
    guint end = r->a->found->len;
    if (end == r->first_row)
        return;
    uint32_t sentence = ATG_AT(r->a->found, atg_found, end - 1)->sentence;
    for (guint i = end; i-- > r->first_row;) {
        const atg_found f = *ATG_AT(r->a->found, atg_found, i);
        if (f.sentence != sentence)
            return;
        bool did = f.relation == ATG_ATTRIBUTED_TO;
        if (!did &&
            (f.relation != ATG_AFFILIATED_WITH || type_of(r, f.subject) != ATG_ACTOR))
            continue;
        atg_context told = *ctx;
        if (f.status == ATG_HEDGED)
            atg_rel_hedge(&told);
        told.speakers.n = 0;
        for (uint32_t s = 0; s < ctx->speakers.n; s++)
            if (ctx->speakers.v[s] != f.object && !atg_blamed(r, ctx->speakers.v[s]))
                atg_set_add(&told.speakers, ctx->speakers.v[s]);
        atg_said_by(r, f.subject, &told, pattern);
        if (did)
            atg_accused(r, f.object, &told, pattern);
    }
}

/* What somebody said last, in this sentence or the one before, the speakers say too. */
static void repeat(atg_relator *r, const atg_context *ctx, bool finding,
                   const char *pattern)
{
    GArray *found = r->a->found;
    guint from = first_row_since(r, ctx->sentence), i = found->len;
    while (i > from) {
        const atg_found *f = ATG_AT(found, atg_found, i - 1);
        if (is_voice(f->relation, finding) && !atg_set_has(&ctx->speakers, f->object))
            break;
        i--;
    }
    if (i == from) {
        if (r->a->found->len > from)
            atg_voice_give(r, ctx, pattern);
        return;
    }
    const atg_found model = *ATG_AT(found, atg_found, i - 1);
    for (guint k = from; k < i; k++) {
        const atg_found f = *ATG_AT(found, atg_found, k);
        if (f.sentence != model.sentence || f.object != model.object ||
            !is_voice(f.relation, finding))
            continue;
        for (uint32_t s = 0; s < ctx->speakers.n; s++)
            if (f.subject != ctx->speakers.v[s] && !atg_blamed(r, ctx->speakers.v[s]))
                atg_found_add(r->a, f.subject, f.relation, ctx->speakers.v[s], f.status,
                              atg_voice_kind(r, ctx->speakers.v[s]), ctx->sentence,
                              pattern);
    }
}

/* "reached a different conclusion" */
static bool differs(const atg_relator *r, const atg_ng *g)
{
    return atg_prep_among(r->a, g->first, g->head,
                          "different|opposite|contrary|rival|competing|diverging");
}

void atg_voice_support(atg_relator *r, const atg_filled *f, const atg_context *ctx)
{
    uint32_t i = f->ng[ATG_R_FINDING];
    if (i == ATG_NONE) { /* "Mandiant agreed" */
        repeat(r, ctx, true, f->frame->name);
        return;
    }
    const atg_ng *g = atg_ng_at(r->s, i);
    if (differs(r, g))
        return;
    if (!atg_word_has(r->a, g->noun, "finding") &&
        !atg_word_has(r->a, g->noun, "allegation") &&
        !atg_word_has(r->a, g->noun, "document") &&
        !atg_prep_is(r->a, g->head, "charge|suspicion|line|sentiment|message"))
        return;
    if (r->last_incident == ATG_NONE)
        return;
    atg_context both = *ctx;
    both.speakers.n = 0; /* who is blamed backs nothing */
    for (uint32_t k = 0; k < ctx->speakers.n; k++)
        if (!atg_blamed(r, ctx->speakers.v[k]))
            atg_set_add(&both.speakers, ctx->speakers.v[k]);
    atg_voice_of_finding(r, i, &both.speakers);
    ctx = &both;
    atg_said_by(r, r->last_incident, ctx, f->frame->name);
    uint32_t done =
        atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, r->last_incident);
    if (done != ATG_NONE)
        atg_accused(r, ATG_AT(r->a->found, atg_found, done)->object, ctx,
                    f->frame->name);
}

void atg_voice_again(atg_relator *r, const atg_context *ctx, const char *pattern)
{
    repeat(r, ctx, false, pattern);
}

/* --- taking back ------------------------------------------------------------------ */

/* "The commission withdrew the claim": what it said in this and the last sentence is
 * taken back. */
void atg_voice_retract(atg_relator *r, const atg_context *ctx)
{
    guint from = first_row_since(r, ctx->sentence);
    for (guint i = r->a->found->len; i-- > from;) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if (f->relation != ATG_ATTRIBUTED_BY || f->sentence + 1 < ctx->sentence ||
            !atg_set_has(&ctx->speakers, f->object))
            continue;
        atg_found said = *f;
        for (guint k = r->a->found->len; k-- > from;) {
            const atg_found *g = ATG_AT(r->a->found, atg_found, k);
            if (g->sentence == said.sentence && g->subject == said.subject &&
                (g->relation == ATG_ATTRIBUTED_TO || g->relation == ATG_ATTRIBUTED_BY ||
                 g->relation == ATG_ORIGINATES_FROM))
                atg_found_remove(r->a, k);
        }
        i = r->a->found->len;
    }
}
