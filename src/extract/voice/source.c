/* Whose word a sentence is where no verb of saying stands over what it tells: "as the
 * FBI sees it", "Elliptic was more specific: ...", "That is what Kyiv says." */
#include "extract/voice/source.h"

static const atg_clause *clause_in(const atg_relator *r, uint32_t sentence, uint32_t k)
{
    return r->s->clause_at[sentence] + k < r->s->clause_at[sentence + 1]
               ? atg_rel_clause(r, r->s->clause_at[sentence] + k)
               : NULL;
}

static bool tells(const atg_relator *r, const atg_vg *v)
{
    return atg_rel_verb_is(r, v, "say") || atg_rel_verb_is(r, v, "think") ||
           atg_rel_verb_is(r, v, "regard");
}

/* Has the clause an object of its own, other than "it", or a clause below it? */
static bool says_more(const atg_relator *r, const atg_clause *c)
{
    uint32_t end = r->s->clause_at[c->sentence + 1];
    for (uint32_t k = r->s->clause_at[c->sentence]; k < end; k++) {
        const atg_clause *x = atg_rel_clause(r, k);
        if (x->parent != ATG_NONE && atg_rel_clause(r, x->parent) == c &&
            (x->kind == ATG_C_COMPLEMENT || x->kind == ATG_C_INFINITIVE ||
             x->kind == ATG_C_GERUND))
            return true;
    }
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE && arg->ng != c->subject &&
            !atg_prep_is(r->a, atg_ng_at(r->s, arg->ng)->head,
                         "it|things|matters|this|so|facts"))
            return true;
    }
    return false;
}

/* "as the FBI sees it", "as both X and Y have found", "as far as X is concerned" */
static bool as_clause(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    if (c->subject == ATG_NONE || v->negated || v->planned)
        return false;
    uint32_t t = atg_ng_at(r->s, c->subject)->first;
    uint32_t first = r->a->sents[c->sentence].first;
    if (t > first && atg_prep_is(r->a, t - 1, "both"))
        t--;
    if (t == first || !atg_prep_is(r->a, t - 1, "as"))
        return false;
    if (v->copula)
        return atg_prep_is(r->a, v->main + 1, "concerned") && t > first + 1 &&
               atg_prep_is(r->a, t - 2, "far");
    return (tells(r, v) ||
            atg_prep_is(r->a, v->main, "found|finds|have|has|put|puts")) &&
           !says_more(r, c);
}

/* "if the indictment is to be believed" */
static bool if_believed(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    return c->kind == ATG_C_CONDITION && v->copula && !v->negated &&
           atg_prep_is(r->a, v->main + 1, "to be believed|to be trusted");
}

void atg_source_aside(const atg_relator *r, uint32_t sentence, atg_context *ctx)
{
    const atg_clause *c;
    for (uint32_t k = 0; (c = clause_in(r, sentence, k)) != NULL; k++) {
        const atg_vg *v = atg_rel_vg(r, c);
        if (!v || v->passive || c->question || c->subject == ATG_NONE)
            continue;
        bool believed = if_believed(r, c, v);
        if (!believed && !as_clause(r, c, v))
            continue;
        atg_set who = atg_rel_speakers(r, c);
        if (!who.n)
            continue;
        ctx->speakers = who;
        if (believed || atg_rel_verb_is(r, v, "hedge"))
            atg_rel_hedge(ctx);
        return;
    }
}

static bool sure(const atg_relator *r, const atg_unit *u)
{
    for (uint32_t t = u->first; t < u->first + u->count; t++)
        if (atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "sure"))
            return true;
    return false;
}

bool atg_source_sure(const atg_relator *r, const atg_clause *c)
{
    const atg_vg *v = atg_rel_vg(r, c);
    if (!v || !v->copula || v->negated || v->planned)
        return false;
    uint32_t end = r->s->unit_at[c->sentence + 1];
    for (uint32_t u = v->unit + 1; u < end; u++) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind != ATG_U_ADV && x->kind != ATG_U_ADJ)
            break;
        if (sure(r, x))
            return true;
    }
    return c->predicate != ATG_NONE && sure(r, atg_unit_at(r->s, c->predicate));
}

/* Does a noun of the group tell of what somebody found or holds? */
static bool stance_noun(const atg_relator *r, const atg_ng *g)
{
    return g->mention == ATG_NONE && (atg_word_has(r->a, g->noun, "finding") ||
                                      atg_word_has(r->a, g->noun, "allegation") ||
                                      atg_word_has(r->a, g->noun, "evidence"));
}

/* Whose finding or answer a group is: "the SBU's verdict", "the view of the SBU". */
static void whose(const atg_relator *r, uint32_t i, atg_set *who)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (!stance_noun(r, g) && !g->pronoun)
        return;
    atg_voice_of_finding(r, i, who);
    uint32_t of = who->n ? ATG_NONE : atg_ng_phrase(r->a, r->s, i, "of|from|by|at");
    if (of != ATG_NONE)
        atg_denote(r, atg_ng_at(r->s, of)->list, ATG_R_SPEAKER, who);
}

static bool it(const atg_relator *r, uint32_t ng)
{
    return ng != ATG_NONE && atg_ng_at(r->s, ng)->count == 1 &&
           atg_prep_is(r->a, atg_ng_at(r->s, ng)->head, "it|this|that|there");
}

atg_set atg_source_holder(const atg_relator *r, const atg_clause *parent,
                          const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    atg_set who = {.n = 0};
    bool host = child->host != ATG_NONE;
    const atg_ng *g = host ? atg_ng_at(r->s, child->host) : NULL;
    if (v && host && parent->subject == child->host && stance_noun(r, g)) {
        whose(r, child->host, &who); /* "the view of X that Y did it is shared" */
        return who;
    }
    if (!v || v->passive || v->planned || atg_rel_verb_is(r, v, "deny") ||
        atg_rel_verb_is(r, v, "undergo"))
        return who;
    bool doubt = host && atg_prep_is(r->a, g->head, "doubt|doubts|secret|question");
    if (host && atg_word_has(r->a, g->noun, "allegation") && g->owner == ATG_NONE)
        return who; /* "rebuffed the claim that": somebody else's */
    if (host && (stance_noun(r, g) || doubt)) {
        if (!it(r, parent->subject))
            who = atg_rel_speakers(r, parent);
        if (!who.n && !doubt)
            whose(r, child->host, &who);
    } else if (v->copula && parent->subject != ATG_NONE) {
        if (!it(r, parent->subject) && atg_source_sure(r, parent))
            who = atg_rel_speakers(r, parent);
        else if (!host)
            whose(r, parent->subject, &who);
    }
    return who;
}

bool atg_source_no_qualms(const atg_relator *r, const atg_clause *child)
{
    const atg_ng *g = child->kind != ATG_C_GERUND || child->host == ATG_NONE
                          ? NULL
                          : atg_ng_at(r->s, child->host);
    return g && atg_word_has(r->a, g->noun, "qualm") &&
           (g->negated || atg_prep_is(r->a, g->first, "no|little|few"));
}

bool atg_source_shares(const atg_relator *r, const atg_clause *parent,
                       const atg_clause *child)
{
    const atg_vg *v = atg_rel_vg(r, parent);
    if (!v || child->host == ATG_NONE || parent->subject == ATG_NONE)
        return false;
    if (atg_source_no_qualms(r, child))
        return true;
    const atg_ng *g = atg_ng_at(r->s, child->host);
    return v->copula && child->kind == ATG_C_INFINITIVE && g->mention == ATG_NONE &&
           atg_prep_among(r->a, g->first, g->head + 1,
                          "first|second|third|latest|last|only|next");
}

/* --- before a colon --------------------------------------------------------------- */

static bool colon(const atg_relator *r, const atg_unit *u)
{
    return u->kind == ATG_U_BREAK && atg_prep_is(r->a, u->first, ":");
}

/* "ANSSI: GRU behind the hack": a body or firm that is named alone. */
static bool names_speaker(const atg_relator *r, const atg_ng *g)
{
    if (g->thing == ATG_NONE || g->mention == ATG_NONE || g->prep != ATG_NONE ||
        g->first != r->a->sents[g->sentence].first)
        return false;
    atg_ntype t = atg_thing_at(r->a, g->thing)->type;
    return t == ATG_AGENCY || t == ATG_ORGANIZATION ||
           (t == ATG_COUNTRY && r->a->sents[g->sentence].headline);
}

/* 'Vasyl Hrytsak, chief of the SBU: "..."' */
static bool names_person(const atg_relator *r, uint32_t ng, uint32_t at)
{
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (g->thing == ATG_NONE || atg_thing_at(r->a, g->thing)->type != ATG_PERSON ||
        g->first != r->a->sents[g->sentence].first)
        return false;
    for (uint32_t u = g->unit + 1; u < at; u++) {
        atg_unit_kind k = atg_unit_at(r->s, u)->kind;
        if (k != ATG_U_NG && k != ATG_U_PREP && k != ATG_U_COMMA)
            return false;
    }
    return true;
}

/* "Kyiv had no doubt:", "Elliptic was more specific:", "The SBU's verdict:" */
static void lead_in(const atg_relator *r, uint32_t sentence, uint32_t at, atg_set *who)
{
    const atg_unit *before =
        at > r->s->unit_at[sentence] ? atg_unit_at(r->s, at - 1) : NULL;
    const atg_clause *c = clause_in(r, sentence, 0);
    const atg_vg *v = c ? atg_rel_vg(r, c) : NULL;
    bool verb = v && v->unit < at;
    if (before && before->kind == ATG_U_NG &&
        (!verb || (v && v->copula && !it(r, c->subject)))) {
        const atg_ng *g = atg_ng_at(r->s, before->index);
        uint32_t first = r->s->ng_at[sentence];
        if (!verb && names_speaker(r, g))
            atg_set_add(who, g->thing);
        else if (!verb && before->index > first && names_person(r, first, at))
            atg_set_add(who, atg_ng_at(r->s, first)->thing);
        else if (!verb)
            whose(r, before->index, who);
        else if (stance_noun(r, g) && c->subject != ATG_NONE)
            *who = atg_rel_speakers(r, c);
    }
    if (who->n || !verb || v->negated || v->passive || it(r, c->subject))
        return;
    bool doubtless =
        before && before->kind == ATG_U_NG &&
        (stance_noun(r, atg_ng_at(r->s, before->index)) ||
         atg_prep_is(r->a, atg_ng_at(r->s, before->index)->head, "doubt|doubts"));
    if (doubtless || atg_source_sure(r, c) || tells(r, v))
        *who = atg_rel_speakers(r, c);
}

void atg_source_colon(const atg_relator *r, uint32_t sentence, atg_set *who,
                      uint32_t *from)
{
    uint32_t end = r->s->unit_at[sentence + 1];
    *from = ATG_NONE;
    for (uint32_t u = r->s->unit_at[sentence]; u < end; u++) {
        if (!colon(r, atg_unit_at(r->s, u)))
            continue;
        lead_in(r, sentence, u, who);
        *from = who->n ? atg_unit_at(r->s, u)->first : ATG_NONE;
        return;
    }
}

/* --- told before ------------------------------------------------------------------ */

/* "So said the FBI", "That is what the FBI says", "This is the conclusion of the FBI",
 * "It was a view that Australia shared": nothing but whose word the sentence before is. */
static void who_said_that(const atg_relator *r, uint32_t sentence, atg_set *who,
                          bool *hedged)
{
    const atg_clause *c = clause_in(r, sentence, 0);
    const atg_vg *v = c ? atg_rel_vg(r, c) : NULL;
    if (!v || v->negated || v->planned || c->question)
        return;
    uint32_t first = r->a->sents[sentence].first;
    if (!v->copula) {
        bool so =
            atg_prep_is(r->a, first, "so|thus") || atg_prep_is(r->a, v->main + 1, "so");
        if (so && tells(r, v) && !v->passive && !says_more(r, c))
            *who = atg_rel_speakers(r, c);
        *hedged = atg_rel_verb_is(r, v, "hedge");
        return;
    }
    if (!it(r, c->subject))
        return;
    const atg_clause *x = clause_in(r, sentence, 1);
    const atg_vg *below = x ? atg_rel_vg(r, x) : NULL;
    for (guint i = 0; i < c->args->len && !who->n; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep != ATG_NONE)
            continue;
        const atg_ng *g = atg_ng_at(r->s, arg->ng);
        bool what = atg_prep_is(r->a, g->head, "what");
        if (!what && !stance_noun(r, g))
            continue;
        if (!what)
            whose(r, arg->ng, who);
        bool theirs =
            below && !below->negated && !below->passive &&
            (tells(r, below) ||
             atg_prep_is(r->a, below->main,
                         "shared|shares|share|found|reached|holds|held|made"));
        if (!who->n && theirs)
            *who = atg_rel_speakers(r, x);
        *hedged |= below && atg_rel_verb_is(r, below, "hedge");
    }
}

void atg_source_behind(atg_relator *r, uint32_t sentence)
{
    if (sentence == 0 || r->a->found->len == r->first_row)
        return;
    const atg_found *last = ATG_AT(r->a->found, atg_found, r->a->found->len - 1);
    if (last->sentence + 1 != sentence ||
        r->a->sents[last->sentence].block != r->a->sents[sentence].block)
        return;
    atg_context ctx = {.status = ATG_ASSERTED, .sentence = sentence};
    bool hedged = false;
    who_said_that(r, sentence, &ctx.speakers, &hedged);
    if (hedged)
        atg_rel_hedge(&ctx);
    if (ctx.speakers.n)
        atg_voice_give(r, &ctx, "source/behind");
}

/* --- they too --------------------------------------------------------------------- */

/* "is of the same opinion" */
static bool same_mind(const atg_relator *r, const atg_clause *c, const atg_vg *v)
{
    for (guint i = 0; v->copula && i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
            atg_prep_is(r->a, arg->prep, "of") &&
            atg_prep_among(r->a, atg_ng_at(r->s, arg->ng)->first,
                           atg_ng_at(r->s, arg->ng)->head, "same|like") &&
            atg_prep_is(r->a, atg_ng_at(r->s, arg->ng)->head, "opinion|view|mind"))
            return true;
    }
    return false;
}

void atg_source_too(atg_relator *r, uint32_t sentence)
{
    const atg_clause *c;
    for (uint32_t k = 0; (c = clause_in(r, sentence, k)) != NULL; k++) {
        const atg_vg *v = atg_rel_vg(r, c);
        if (!v || v->negated || v->planned || v->passive || c->question)
            continue;
        atg_context ctx = {.status = ATG_ASSERTED, .sentence = sentence};
        if (c->subject != ATG_NONE && same_mind(r, c, v))
            ctx.speakers = atg_rel_speakers(r, c);
        if (ctx.speakers.n)
            atg_voice_again(r, &ctx, "source/too");
    }
}

void atg_source_topic(atg_relator *r, uint32_t sentence)
{
    uint32_t u = r->s->unit_at[sentence], end = r->s->unit_at[sentence + 1];
    if (u + 2 >= end || atg_unit_at(r->s, u)->kind != ATG_U_NG ||
        !colon(r, atg_unit_at(r->s, u + 1)))
        return;
    uint32_t thing = atg_ng_at(r->s, atg_unit_at(r->s, u)->index)->thing;
    if (thing != ATG_NONE && atg_thing_at(r->a, thing)->type == ATG_INCIDENT)
        atg_rel_focus(r, thing);
}

/* Who is told to speak in a sentence that goes on with a quotation, outside of it. */
static void speaks_behind(const atg_relator *r, uint32_t sentence, atg_set *who)
{
    const atg_clause *c;
    for (uint32_t k = 0; (c = clause_in(r, sentence, k)) != NULL && !who->n; k++) {
        const atg_vg *v = atg_rel_vg(r, c);
        if (v && atg_rel_verb_is(r, v, "say") && !v->passive && !v->negated &&
            !r->a->toks[v->main].quoted && c->subject != ATG_NONE &&
            !atg_ng_at(r->s, c->subject)->negated)
            *who = atg_rel_speakers(r, c);
    }
}

void atg_source_quote(const atg_relator *r, uint32_t sentence, atg_set *who)
{
    enum { SENTENCES = 4 }; /* that one quotation has */
    const atg_sent *s = &r->a->sents[sentence];
    if (!s->count || r->a->toks[s->first].tag != ATG_T_LQUOTE)
        return;
    for (uint32_t i = sentence + 1; i < r->a->n_sents && i <= sentence + SENTENCES;
         i++) {
        const atg_sent *next = &r->a->sents[i];
        if (who->n || next->block != s->block || !next->count ||
            !r->a->toks[next->first].quoted ||
            r->a->toks[next->first].tag == ATG_T_LQUOTE)
            return;
        speaks_behind(r, i, who);
    }
}
