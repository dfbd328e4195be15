#include "extract/ties/beside.h"

#include "extract/voice/authority.h"
#include "extract/relate/recall.h"

typedef struct beside {
    atg_relator *r;
    uint32_t sentence;
    const atg_context *contexts;
    guint from, end; /* rows of found that the sentence gave */
} beside;

/* Where a noun group stands: subject of a clause or behind a preposition (or none). */
typedef struct place {
    uint32_t clause; /* ATG_NONE: in none */
    bool subject;
    uint32_t prep; /* token, or ATG_NONE */
} place;

static const atg_found *row(const beside *f, guint i)
{
    return ATG_AT(f->r->a->found, atg_found, i);
}

static const atg_thing *thing_of(const beside *f, uint32_t thing)
{
    return atg_thing_at(f->r->a, thing);
}

static const atg_ng *ng_of(const beside *f, uint32_t ng)
{
    return atg_ng_at(f->r->s, ng);
}

static const atg_context *context_of(const beside *f, uint32_t clause)
{
    return &f->contexts[clause - f->r->s->clause_at[f->sentence]];
}

static bool states(const atg_context *ctx)
{
    return !ctx->blocked && !ctx->denied;
}

static place place_of(const beside *f, uint32_t ng)
{
    const atg_syntax *s = f->r->s;
    place p = {.clause = ATG_NONE, .prep = ng_of(f, ng)->prep};
    for (uint32_t c = s->clause_at[f->sentence]; c < s->clause_at[f->sentence + 1];
         c++) {
        const atg_clause *x = atg_rel_clause(f->r, c);
        p.subject = atg_in_row(f->r->s, x->subject, ng);
        bool here = p.subject;
        for (guint i = 0; i < x->args->len && !here; i++)
            here = atg_in_row(f->r->s, ATG_AT(x->args, atg_arg, i)->ng, ng);
        if (here) {
            p.clause = c;
            break;
        }
    }
    return p;
}

static bool same_word(const beside *f, uint32_t a, uint32_t b)
{
    if (a == ATG_NONE || b == ATG_NONE)
        return a == b;
    return atg_str_eq_nocase(f->r->a->toks[a].text, f->r->a->toks[b].text);
}

/* In one clause, or behind the same preposition in another: bare objects of two verbs
 * have nothing to do with each other. */
static bool alike(const beside *f, const place *a, const place *b)
{
    if (a->clause == ATG_NONE || b->clause == ATG_NONE || a->subject != b->subject)
        return false;
    if (a->clause != b->clause && (a->subject || a->prep == ATG_NONE))
        return false;
    return a->subject || same_word(f, a->prep, b->prep);
}

/* A person of the story, neither official nor one whom the lists know as a leader. */
static bool private_person(const beside *f, uint32_t thing)
{
    const atg_thing *t = thing_of(f, thing);
    return t->type == ATG_PERSON && t->entity == ATG_NONE &&
           atg_recall(f->r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, thing) == ATG_NONE;
}

static bool named_here(const beside *f, uint32_t thing)
{
    const atg_sent *s = &f->r->a->sents[f->sentence];
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        uint32_t m = f->r->a->toks[t].mention;
        if (m != ATG_NONE && atg_mention_at(f->r->a, m)->thing == thing)
            return true;
    }
    return false;
}

/* ---- accused */

/* "a link to the Russia-backed gang X" tells of the gang by the way. */
static void accused(const beside *f, const atg_found *tie)
{
    if (g_str_equal(tie->pattern, "group/backed"))
        return;
    for (guint i = f->from; i < f->end; i++) {
        const atg_found by = *row(f, i);
        if (by.relation != ATG_ATTRIBUTED_BY || by.subject != tie->subject ||
            by.status == ATG_DENIED || !named_here(f, by.object))
            continue;
        atg_found_add(f->r->a, tie->object, ATG_ACCUSED_BY, by.object,
                      MAX(tie->status, by.status), by.kind, f->sentence,
                      "beside/accused");
    }
}

/* ---- sanctioned */

static bool can_be_sanctioned(const beside *f, uint32_t thing)
{
    atg_ntype t = thing_of(f, thing)->type;
    return t == ATG_ORGANIZATION || t == ATG_ACTOR || t == ATG_AGENCY ||
           private_person(f, thing);
}

/* "on X, on Y and on Z", "of X and those of Y": nothing but a mark or a word that takes
 * the phrase up again stands before the preposition. "an attack on Y" is another's. */
static bool taken_up(const beside *f, uint32_t ng)
{
    uint32_t prep = ng_of(f, ng)->prep, u = ng_of(f, ng)->unit;
    if (prep == ATG_NONE)
        return true;
    while (u > 0 && atg_unit_at(f->r->s, u)->first >= prep)
        u--;
    const atg_unit *before = atg_unit_at(f->r->s, u);
    if (before->kind == ATG_U_NG)
        return atg_prep_is(f->r->a, before->first, "those|that");
    return before->kind == ATG_U_COMMA || before->kind == ATG_U_CC;
}

/* Does another phrase with that preposition come between, which would be taken up? "for
 * attacks on X and on Y" */
static bool cut_off(const beside *f, uint32_t ng, uint32_t g)
{
    uint32_t prep = ng_of(f, g)->prep;
    if (prep == ATG_NONE)
        return false;
    if (g < ng)
        return true;
    for (uint32_t k = ng + 1; k < g; k++)
        if (ng_of(f, k)->prep != ATG_NONE && same_word(f, ng_of(f, k)->prep, prep) &&
            !taken_up(f, k))
            return true;
    return false;
}

/* Could thing, at group g, be sanctioned too where known is? On one place only things
 * of a type stand, but "on" leads to any. */
static bool stands_like(const beside *f, uint32_t g, const atg_found *known)
{
    const atg_ng *x = ng_of(f, g);
    if (x->thing == ATG_NONE || x->thing == known->subject ||
        x->thing == known->object || x->negated || !can_be_sanctioned(f, x->thing))
        return false;
    return thing_of(f, x->thing)->type == thing_of(f, known->subject)->type ||
           (x->prep != ATG_NONE && atg_prep_is(f->r->a, x->prep, "on"));
}

/* Whatever stands like the group ng, of which a row says that it is sanctioned. */
static void sanctioned_like(const beside *f, uint32_t ng, const atg_found *known)
{
    const atg_syntax *s = f->r->s;
    place p = place_of(f, ng);
    for (uint32_t g = s->ng_at[f->sentence]; g < s->ng_at[f->sentence + 1]; g++) {
        if (!stands_like(f, g, known) || !taken_up(f, g) || cut_off(f, ng, g))
            continue;
        place q = place_of(f, g);
        if (alike(f, &p, &q) && states(context_of(f, q.clause)))
            atg_found_add(f->r->a, ng_of(f, g)->thing, ATG_SANCTIONED_BY, known->object,
                          MAX(known->status, context_of(f, q.clause)->status),
                          ATG_KIND_NONE, f->sentence, "beside/sanctioned");
    }
}

static void sanctioned(const beside *f, const atg_found *known)
{
    const atg_syntax *s = f->r->s;
    for (uint32_t g = s->ng_at[f->sentence]; g < s->ng_at[f->sentence + 1]; g++)
        if (ng_of(f, g)->thing == known->subject)
            sanctioned_like(f, g, known);
}

/* ---- front */

static bool is_front(const beside *f, uint32_t thing)
{
    if (thing == ATG_NONE || thing_of(f, thing)->entity == ATG_NONE)
        return false;
    uint32_t e = thing_of(f, thing)->entity;
    return atg_str_is(atg_lexicon_entity(f->r->a->lex, e)->kind, "front");
}

/* "six people from X": these are its people, not those beside them. */
static void front(const beside *f, uint32_t ng)
{
    const atg_syntax *s = f->r->s;
    place p = place_of(f, ng);
    if (p.clause == ATG_NONE || !states(context_of(f, p.clause)) ||
        (p.prep != ATG_NONE && atg_prep_is(f->r->a, p.prep, "from")))
        return;
    for (uint32_t g = s->ng_at[f->sentence]; g < s->ng_at[f->sentence + 1]; g++) {
        uint32_t thing = ng_of(f, g)->thing;
        if (thing == ATG_NONE || !private_person(f, thing))
            continue;
        place q = place_of(f, g);
        if (q.clause != p.clause || !alike(f, &p, &q))
            continue;
        atg_found_add(f->r->a, thing, ATG_AFFILIATED_WITH, ng_of(f, ng)->thing,
                      context_of(f, p.clause)->status, ATG_KIND_NONE, f->sentence,
                      "beside/front");
    }
}

/* A sentence with two of them lists people and companies of several stories. */
static void fronts(const beside *f)
{
    const atg_syntax *s = f->r->s;
    uint32_t only = ATG_NONE;
    for (uint32_t g = s->ng_at[f->sentence]; g < s->ng_at[f->sentence + 1]; g++) {
        if (ng_of(f, g)->apposed != ATG_NONE || !is_front(f, ng_of(f, g)->thing))
            continue;
        if (only != ATG_NONE && ng_of(f, only)->thing != ng_of(f, g)->thing)
            return;
        only = only == ATG_NONE ? g : only;
    }
    if (only != ATG_NONE)
        front(f, only);
}

/* ---- named */

static bool tied(const beside *f, uint32_t group)
{
    return atg_recall(f->r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, group) !=
           ATG_NONE;
}

static void named_by(const beside *f, const atg_clause *c, const atg_context *ctx,
                     uint32_t group)
{
    if (group == ATG_NONE || thing_of(f, group)->type != ATG_ACTOR || !tied(f, group))
        return;
    atg_set who = atg_rel_speakers(f->r, c);
    for (uint32_t i = 0; i < who.n; i++)
        if (thing_of(f, who.v[i])->type == ATG_ORGANIZATION)
            atg_found_add(f->r->a, group, ATG_ATTRIBUTED_BY, who.v[i], ctx->status,
                          atg_voice_kind(f->r, who.v[i]), f->sentence, "beside/named");
}

/* ---- indictment */

/* Victims and witnesses have a part in an indictment too: a suspect is told of as one
 * elsewhere, or with the age ("X, 24,"). */
static bool suspect(const beside *f, const atg_ng *g)
{
    static const atg_relation told[] = {ATG_AFFILIATED_WITH, ATG_ACCUSED_BY,
                                        ATG_SANCTIONED_BY, ATG_ARRESTED_BY};
    const atg_analysis *a = f->r->a;
    uint32_t t = g->first + g->count;
    if (t + 1 < a->n_toks && a->toks[t].tag == ATG_T_COMMA &&
        a->toks[t + 1].tag == ATG_T_CD)
        return true;
    for (size_t i = 0; i < G_N_ELEMENTS(told); i++)
        if (atg_recall(a, ATG_RECALL_SUBJECT, told[i], g->thing) != ATG_NONE)
            return true;
    return false;
}

/* "..., the indictment says" and "according to the indictment" of what they did; what
 * was done to them, or what they said, charges nobody. */
static void indicted(const beside *f, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(f->r, c);
    if (!ctx->charged || !v || v->passive || v->copula ||
        atg_rel_verb_is(f->r, v, "say") || atg_rel_verb_is(f->r, v, "think"))
        return;
    atg_set who = atg_authorities(f->r, &ctx->speakers, ATG_CHARGED_BY, f->sentence);
    for (uint32_t g = c->subject; g != ATG_NONE; g = ng_of(f, g)->next) {
        uint32_t thing = ng_of(f, g)->thing;
        if (thing == ATG_NONE || ng_of(f, g)->negated || !private_person(f, thing) ||
            !suspect(f, ng_of(f, g)))
            continue;
        for (uint32_t i = 0; i < who.n; i++)
            atg_found_add(f->r->a, thing, ATG_CHARGED_BY, who.v[i], ATG_ASSERTED,
                          ATG_KIND_NONE, f->sentence, "beside/indictment");
    }
}

/* ---- tool */

/* "a copy of X": X */
static uint32_t tool_of(const beside *f, uint32_t ng)
{
    uint32_t of = ng_of(f, ng)->thing != ATG_NONE
                      ? ATG_NONE
                      : atg_ng_phrase(f->r->a, f->r->s, ng, "of");
    return ng_of(f, of == ATG_NONE ? ng : of)->thing;
}

static void used(const beside *f, uint32_t first, const atg_context *ctx)
{
    for (uint32_t g = first; g != ATG_NONE; g = ng_of(f, g)->next) {
        uint32_t thing = tool_of(f, g);
        if (thing == ATG_NONE || ng_of(f, g)->negated ||
            thing_of(f, thing)->type != ATG_MALWARE ||
            atg_recall(f->r->a, ATG_RECALL_OBJECT, ATG_USES, thing) != ATG_NONE)
            continue;
        atg_found_add(f->r->a, f->r->last_incident, ATG_USES, thing, ctx->status,
                      ATG_KIND_NONE, f->sentence, "beside/tool");
    }
}

static bool done_by_somebody(const beside *f, const atg_clause *c)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep != ATG_NONE && atg_prep_is(f->r->a, arg->prep, "by"))
            return true;
    }
    return false;
}

/* "They had run X", "X was installed": in the incident spoken of, unless somebody
 * with a name did it. */
static void tool(const beside *f, const atg_clause *c, const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(f->r, c);
    if (!atg_rel_fresh(f->r, f->sentence) ||
        !atg_rel_verb_tells(f->r, v, 1u << ATG_EV_USE))
        return;
    if (v->passive) {
        if (!done_by_somebody(f, c))
            used(f, c->subject, ctx);
        return;
    }
    const atg_ng *who = ng_of(f, c->subject);
    bool incident =
        who->thing != ATG_NONE && thing_of(f, who->thing)->type == ATG_INCIDENT;
    bool they = who->thing == ATG_NONE &&
                (who->pronoun || atg_word_has(f->r->a, who->noun, "hackers") ||
                 atg_word_has(f->r->a, who->noun, "group"));
    if (!incident && !they)
        return;
    for (guint i = 0; i < c->args->len; i++)
        if (ATG_AT(c->args, atg_arg, i)->prep == ATG_NONE)
            used(f, ATG_AT(c->args, atg_arg, i)->ng, ctx);
}

static void clauses(const beside *f)
{
    const atg_syntax *s = f->r->s;
    for (uint32_t k = s->clause_at[f->sentence]; k < s->clause_at[f->sentence + 1];
         k++) {
        const atg_clause *c = atg_rel_clause(f->r, k);
        const atg_context *ctx = context_of(f, k);
        if (!states(ctx) || c->vg == ATG_NONE || c->subject == ATG_NONE)
            continue;
        indicted(f, c, ctx);
        tool(f, c, ctx);
        const atg_vg *v = atg_rel_vg(f->r, c);
        if (v->passive || !atg_rel_verb_is(f->r, v, "alias"))
            continue;
        for (guint i = 0; i < c->args->len; i++) {
            uint32_t ng = ATG_AT(c->args, atg_arg, i)->ng;
            if (ng != ATG_NONE)
                named_by(f, c, ctx, ng_of(f, ng)->thing);
        }
    }
}

void atg_beside_ties(atg_relator *r, uint32_t sentence, const atg_context *contexts)
{
    if (r->a->sents[sentence].headline)
        return;
    beside f = {.r = r, .sentence = sentence, .contexts = contexts};
    f.end = f.from = r->a->found->len;
    while (f.from > 0 && row(&f, f.from - 1)->sentence == sentence)
        f.from--;
    for (guint i = f.from; i < f.end; i++) {
        const atg_found found = *row(&f, i);
        if (found.status == ATG_DENIED)
            continue;
        if (found.relation == ATG_AFFILIATED_WITH &&
            thing_of(&f, found.subject)->type == ATG_ACTOR)
            accused(&f, &found);
        else if (found.relation == ATG_SANCTIONED_BY)
            sanctioned(&f, &found);
    }
    fronts(&f);
    clauses(&f);
}
