#include "extract/ties/ties.h"

#include "extract/relate/recall.h"
#include "extract/thing.h"

typedef struct ties {
    atg_relator *r;
    uint32_t sentence;
    const atg_context *contexts;
} ties;

static const atg_ng *ng_of(const ties *t, uint32_t ng)
{
    return atg_ng_at(t->r->s, ng);
}

static atg_ntype type_of(const ties *t, uint32_t thing)
{
    return thing == ATG_NONE ? ATG_PRODUCT : atg_thing_at(t->r->a, thing)->type;
}

/* The clause that has the group for its subject or behind its verb; ATG_NONE: none. */
static uint32_t clause_of(const ties *t, uint32_t ng)
{
    const atg_syntax *s = t->r->s;
    for (uint32_t k = s->clause_at[t->sentence]; k < s->clause_at[t->sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(s, k);
        if (atg_in_row(t->r->s, c->subject, ng))
            return k;
        for (guint i = 0; i < c->args->len; i++)
            if (atg_in_row(t->r->s, ATG_AT(c->args, atg_arg, i)->ng, ng))
                return k;
    }
    return ATG_NONE;
}

static const atg_context *context_of(const ties *t, uint32_t clause)
{
    return clause == ATG_NONE ? NULL
                              : &t->contexts[clause - t->r->s->clause_at[t->sentence]];
}

/* Somebody of the story, who neither holds an office nor speaks here. */
static bool private_person(const ties *t, uint32_t thing)
{
    if (type_of(t, thing) != ATG_PERSON ||
        atg_recall(t->r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, thing) != ATG_NONE)
        return false;
    const atg_syntax *s = t->r->s;
    for (uint32_t k = s->clause_at[t->sentence]; k < s->clause_at[t->sentence + 1]; k++)
        if (atg_set_has(&context_of(t, k)->speakers, thing))
            return false;
    return true;
}

static bool outsider(const ties *t, const atg_ng *g)
{
    static const char *const classes[] = {"outsider", "victim", "incident", "document",
                                          "finding"};
    for (size_t i = 0; i < G_N_ELEMENTS(classes); i++)
        if (atg_word_has(t->r->a, g->noun, classes[i]))
            return true;
    return false;
}

static bool doubtful(const ties *t, const atg_ng *g)
{
    for (uint32_t k = g->first; k < g->head; k++)
        if (atg_tok_word(t->r->a, k, ATG_WORD_CUE, "hedge"))
            return true;
    return false;
}

static void tie(const ties *t, const atg_set *who, uint32_t body, const atg_ng *by,
                const char *pattern)
{
    const atg_context *ctx = context_of(t, clause_of(t, (uint32_t)(by - ng_of(t, 0))));
    atg_status status = ctx ? ctx->status : ATG_ASSERTED;
    if (doubtful(t, by) && status == ATG_ASSERTED)
        status = ATG_HEDGED;
    for (uint32_t i = 0; i < who->n; i++)
        atg_found_add(t->r->a, who->v[i], ATG_AFFILIATED_WITH, body, status,
                      ATG_KIND_NONE, t->sentence, pattern);
}

/* ---- of */

static void add_row(const ties *t, uint32_t ng, atg_set *who)
{
    for (uint32_t k = ng_of(t, ng)->list; k != ATG_NONE; k = ng_of(t, k)->next)
        if (private_person(t, ng_of(t, k)->thing) && !ng_of(t, k)->negated)
            atg_set_add(who, ng_of(t, k)->thing);
}

static uint32_t object_of(const ties *t, const atg_clause *c, const atg_vg *v)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep == ATG_NONE &&
            ng_of(t, arg->ng)->first > v->main)
            return arg->ng;
    }
    return ATG_NONE;
}

/* Of whom the clause says that he is what the group describes: "X is a leading light
 * of", "X, known as the face of", "described X as"; ATG_NONE: of nobody. */
static uint32_t subject_of(const ties *t, uint32_t ng)
{
    uint32_t k = clause_of(t, ng);
    const atg_clause *c = k == ATG_NONE ? NULL : atg_clause_at(t->r->s, k);
    const atg_vg *v = c ? atg_rel_vg(t->r, c) : NULL;
    const atg_context *ctx = context_of(t, k);
    if (!v || c->subject == ATG_NONE || ctx->blocked || ctx->denied ||
        atg_in_row(t->r->s, c->subject, ng))
        return ATG_NONE;
    uint32_t prep = ng_of(t, ng)->prep;
    if (prep != ATG_NONE && atg_tok_is(t->r->a, prep, "as") && !v->copula)
        return v->passive ? c->subject : object_of(t, c, v);
    return v->copula ? c->subject : ATG_NONE;
}

/* "The leader of the gang is X": X; ATG_NONE unless it is a name. */
static uint32_t named_as(const ties *t, uint32_t ng)
{
    uint32_t k = clause_of(t, ng);
    const atg_clause *c = k == ATG_NONE ? NULL : atg_clause_at(t->r->s, k);
    const atg_vg *v = c ? atg_rel_vg(t->r, c) : NULL;
    const atg_context *ctx = context_of(t, k);
    if (!v || !v->copula || c->subject != ng || ctx->blocked || ctx->denied)
        return ATG_NONE;
    uint32_t name = object_of(t, c, v);
    return name != ATG_NONE && ng_of(t, name)->mention != ATG_NONE ? name : ATG_NONE;
}

/* The people that a group names, or is a description of: "X and Y", "both", "one", "a
 * leading light". */
static void people_of(const ties *t, uint32_t ng, atg_set *who)
{
    const atg_ng *g = ng_of(t, ng);
    bool name = g->mention != ATG_NONE &&
                atg_mention_at(t->r->a, g->mention)->kind == ATG_M_NAME;
    bool all = atg_prep_is(t->r->a, g->first, "both|all|each");
    if (g->negated || (g->pronoun && !all))
        return;
    if (name) {
        add_row(t, ng, who);
        return;
    }
    if (g->mention != ATG_NONE || outsider(t, g))
        return;
    uint32_t of = g->apposed != ATG_NONE ? g->apposed : subject_of(t, ng);
    if (of == ATG_NONE && g->thing == ATG_NONE)
        of = named_as(t, ng);
    if (of != ATG_NONE && (all || g->plural))
        add_row(t, of, who);
    else if (private_person(t, of != ATG_NONE ? ng_of(t, of)->thing : g->thing))
        atg_set_add(who, of != ATG_NONE ? ng_of(t, of)->thing : g->thing);
}

/* The group right before, over one preposition; ATG_NONE: something else stands there.
 * A comma may: "X, of the GRU,". */
static uint32_t before(const ties *t, const atg_ng *g)
{
    uint32_t first = t->r->s->unit_at[t->sentence], u = g->unit;
    if (u < first + 2 || atg_unit_at(t->r->s, u - 1)->kind != ATG_U_PREP)
        return ATG_NONE;
    for (u -= 2; u > first && atg_unit_at(t->r->s, u)->kind == ATG_U_ADV;)
        u--; /* "X, once of the GRU," */
    if (atg_unit_at(t->r->s, u)->kind == ATG_U_COMMA && u > first &&
        atg_prep_is(t->r->a, g->prep, "of|from"))
        u--;
    const atg_unit *x = atg_unit_at(t->r->s, u);
    return x->kind == ATG_U_NG ? x->index : ATG_NONE;
}

/* "one of the brains" in "X, one of the brains behind": "one". */
static uint32_t one_of(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    if (g->mention != ATG_NONE || g->prep == ATG_NONE || outsider(t, g) ||
        !atg_prep_is(t->r->a, g->prep, "of|among"))
        return ATG_NONE;
    if (atg_tok_is(t->r->a, g->prep, "among"))
        return ng; /* "was among the leaders of" */
    uint32_t one = before(t, g);
    return one != ATG_NONE && ng_of(t, one)->mention == ATG_NONE &&
                   atg_prep_is(t->r->a, ng_of(t, one)->first, "one|two|three|some")
               ? one
               : ATG_NONE;
}

/* Body stands behind "of" or the like: who stands before it? */
static void of_body(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    bool group = atg_thing_is_group(t->r->a, g->thing);
    bool service =
        !group && g->thing != ATG_NONE && atg_thing_is_service(t->r->a, g->thing);
    if ((!group && !service) || g->prep == ATG_NONE || g->negated ||
        !atg_prep_is(t->r->a, g->prep, "of|from|behind|in|within|inside"))
        return;
    uint32_t who = before(t, g);
    if (who == ATG_NONE)
        return;
    const atg_ng *w = ng_of(t, who);
    bool name = w->mention != ATG_NONE;
    if ((name || service) && !atg_prep_is(t->r->a, g->prep, "of|from"))
        return;
    bool people = atg_prep_is(t->r->a, w->first, "both|all|each") ||
                  atg_word_has(t->r->a, w->noun, "person") ||
                  atg_word_has(t->r->a, w->noun, "hackers");
    if (service && !name && !people)
        return;
    atg_set members = {.n = 0};
    uint32_t one = one_of(t, who);
    people_of(t, one == ATG_NONE ? who : one, &members);
    tie(t, &members, g->thing, w, "ties/of");
}

/* ---- own */

static void own(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    if (g->mention != ATG_NONE || g->owner == ATG_NONE || g->possessor == ATG_NONE ||
        type_of(t, g->owner) != ATG_ACTOR || g->negated || outsider(t, g))
        return;
    uint32_t one = one_of(t, ng);
    atg_set people = {.n = 0};
    if (g->prep == ATG_NONE || one != ATG_NONE)
        people_of(t, one == ATG_NONE ? ng : one, &people);
    tie(t, &people, g->owner, g, "ties/own");
}

/* ---- sets */

/* The gang whose people a group speaks of: "the core of X", "X's members". */
static uint32_t gang_of(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    if (g->thing != ATG_NONE && type_of(t, g->thing) == ATG_ACTOR) {
        if (!atg_thing_at(t->r->a, g->thing)->count)
            return g->mention != ATG_NONE ? g->thing : ATG_NONE;
        uint32_t i =
            atg_recall(t->r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, g->thing);
        return i == ATG_NONE ? i : ATG_AT(t->r->a->found, atg_found, i)->object;
    }
    if (g->mention != ATG_NONE || outsider(t, g))
        return ATG_NONE;
    uint32_t of = atg_ng_phrase(t->r->a, t->r->s, ng, "of");
    uint32_t thing = of != ATG_NONE ? ng_of(t, of)->thing : g->owner;
    return atg_thing_is_group(t->r->a, thing) ? thing : ATG_NONE;
}

static void tie_row(const ties *t, uint32_t row, uint32_t gang, uint32_t by)
{
    atg_set who = {.n = 0};
    if (gang == ATG_NONE || row == ATG_NONE)
        return;
    add_row(t, row, &who);
    tie(t, &who, gang, ng_of(t, by), "ties/set");
}

/* "The core of the gang consisted of X and Y", "X and Y made up its core"; "hacked Z
 * with other members of the gang". */
static void sets(const ties *t, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(t->r->s, clause);
    const atg_vg *v = atg_rel_vg(t->r, c);
    const atg_context *ctx = context_of(t, clause);
    if (!v || c->subject == ATG_NONE || ctx->blocked || ctx->denied)
        return;
    bool holds = atg_rel_verb_is(t->r, v, "holds");
    bool forms = atg_rel_verb_is(t->r, v, "forms");
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || ng_of(t, arg->ng)->first < v->main)
            continue;
        bool bare = arg->prep == ATG_NONE;
        const atg_ng *g = ng_of(t, arg->ng);
        if (holds && (bare || atg_prep_is(t->r->a, arg->prep, "of")))
            tie_row(t, arg->ng, gang_of(t, c->subject), c->subject);
        else if (forms && bare)
            tie_row(t, c->subject, gang_of(t, arg->ng), arg->ng);
        else if (!bare && g->head > g->first && g->mention == ATG_NONE &&
                 atg_prep_is(t->r->a, arg->prep,
                             "with|alongside|together with|along with") &&
                 atg_prep_among(t->r->a, g->first, g->head, "other|fellow"))
            tie_row(t, c->subject, gang_of(t, arg->ng), arg->ng);
    }
}

/* "Members of the gang, X among them," and "X was one of three members of the gang" */
static void counted(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    if (!g->plural || g->negated || g->pronoun)
        return;
    uint32_t gang = gang_of(t, ng);
    if (gang == ATG_NONE || gang == g->thing)
        return;
    tie_row(t, atg_names_among(t->r->a, t->r->s, ng), gang, ng);
    uint32_t one = g->prep != ATG_NONE && g->mention != ATG_NONE &&
                           atg_prep_is(t->r->a, g->prep, "of")
                       ? before(t, g)
                       : ATG_NONE;
    if (one == ATG_NONE || !atg_prep_is(t->r->a, ng_of(t, one)->first, "one"))
        return;
    atg_set who = {.n = 0};
    people_of(t, one, &who);
    tie(t, &who, gang, g, "ties/set");
}

/* ---- behest */

/* Whose the will is: "Moscow's orders", "the pay of the GRU", "orders from Tehran". */
static uint32_t whose(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    if (g->owner != ATG_NONE)
        return g->possessor == ATG_NONE ? ATG_NONE : g->owner;
    for (uint32_t k = g->first; k < g->head; k++) { /* "with Russian support" */
        uint32_t m = t->r->a->toks[k].mention;
        if (m != ATG_NONE)
            return atg_mention_at(t->r->a, m)->thing;
    }
    uint32_t of = atg_ng_phrase(t->r->a, t->r->s, ng, "of|from");
    return of == ATG_NONE ? ATG_NONE : ng_of(t, of)->thing;
}

/* Persons work for services and gangs; what they do for a state may be a lawful job. */
static bool may_serve(const ties *t, uint32_t who, uint32_t body)
{
    atg_ntype b = type_of(t, body);
    if (type_of(t, who) == ATG_ACTOR)
        return b == ATG_COUNTRY || b == ATG_AGENCY || b == ATG_ACTOR;
    return private_person(t, who) &&
           (b == ATG_ACTOR || (b == ATG_AGENCY && atg_thing_is_service(t->r->a, body)));
}

static void behest(const ties *t, uint32_t clause, uint32_t ng)
{
    const atg_clause *c = atg_clause_at(t->r->s, clause);
    const atg_vg *v = atg_rel_vg(t->r, c);
    const atg_ng *g = ng_of(t, ng);
    uint32_t body = whose(t, ng);
    if (body == ATG_NONE || g->negated)
        return;
    const atg_unit *last = g->unit < 2 ? NULL : atg_unit_at(t->r->s, g->unit - 2);
    atg_set who = {.n = 0}, member = {.n = 0};
    if (last && last->kind == ATG_U_NG && ng_of(t, last->index)->thing != ATG_NONE &&
        atg_prep_is(t->r->a, g->prep, "in|on|under") &&
        ng_of(t, last->index)->apposed != ATG_NONE) /* "X, a crew in Tehran's pay," */
        atg_set_add(&who, ng_of(t, last->index)->thing);
    else if (v && v->passive)
        atg_denote(t->r, atg_clause_phrase(t->r->a, c, "by"), ATG_R_MEMBER, &who);
    else
        atg_denote(t->r, c->subject != ATG_NONE ? c->subject : c->host, ATG_R_MEMBER,
                   &who);
    for (uint32_t i = 0; i < who.n; i++)
        if (may_serve(t, who.v[i], body))
            atg_set_add(&member, who.v[i]);
    tie(t, &member, body, g, "ties/behest");
    for (uint32_t i = 0; i < member.n; i++)
        if (type_of(t, member.v[i]) == ATG_ACTOR)
            atg_said_by(t->r, member.v[i], context_of(t, clause), "ties/behest");
}

/* Phrases of a clause that say whose will is done. */
static void behests(const ties *t, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(t->r->s, clause);
    const atg_vg *v = atg_rel_vg(t->r, c);
    const atg_context *ctx = context_of(t, clause);
    if (!v || ctx->blocked || ctx->denied || atg_rel_verb_is(t->r, v, "say"))
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
            atg_prep_is(t->r->a, arg->prep, "at|on|in|under|with") &&
            ng_of(t, arg->ng)->mention == ATG_NONE &&
            atg_word_has(t->r->a, ng_of(t, arg->ng)->noun, "behest"))
            behest(t, clause, arg->ng);
    }
}

/* ---- hackers */

/* "The hackers", "those behind it", whom nothing names. */
static bool unnamed_hackers(const ties *t, uint32_t ng)
{
    const atg_ng *g = ng_of(t, ng);
    return g->mention == ATG_NONE && g->thing == ATG_NONE && g->definite &&
           (atg_word_has(t->r->a, g->noun, "hackers") ||
            atg_word_has(t->r->a, g->noun, "suspect"));
}

/* What they did: the incident that the relative clause behind them tells of ("the
 * hackers who attacked X"), else the one spoken of; ATG_NONE: none. */
static uint32_t deed_of(const ties *t, uint32_t ng)
{
    const atg_relator *r = t->r;
    uint32_t end = r->s->clause_at[t->sentence + 1];
    for (uint32_t k = r->s->clause_at[t->sentence]; k < end; k++) {
        const atg_clause *c = atg_clause_at(r->s, k);
        if (c->kind != ATG_C_RELATIVE || c->host != ng)
            continue;
        uint32_t i = atg_recall(r->a, ATG_RECALL_RELATION, ATG_TARGETS, 0);
        const atg_found *f = i == ATG_NONE ? NULL : ATG_AT(r->a->found, atg_found, i);
        return f && f->sentence == t->sentence && type_of(t, f->subject) == ATG_INCIDENT
                   ? f->subject
                   : ATG_NONE;
    }
    return r->last_incident != ATG_NONE && r->last_touched + 2 >= t->sentence
               ? r->last_incident
               : ATG_NONE;
}

/* "The hackers were from APT28", "the intruders belonged to the GRU". */
static void serve(const ties *t, const atg_clause *c, uint32_t deed,
                  const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(t->r, c);
    if (v->passive || !(v->copula || atg_tok_is(t->r->a, v->main, "came") ||
                        atg_rel_verb_tells(t->r, v, 1u << ATG_EV_AFFILIATE)))
        return;
    uint32_t of = atg_clause_phrase(t->r->a, c,
                                    v->copula ? "from|of|with|inside|within"
                                              : "to|for|with|from|on behalf of|"
                                                "at the behest of|in");
    if (of == ATG_NONE || ng_of(t, of)->first < v->main ||
        ng_of(t, of)->mention == ATG_NONE)
        return;
    uint32_t who = ng_of(t, of)->thing;
    bool service = who != ATG_NONE && atg_thing_is_service(t->r->a, who);
    bool state = type_of(t, who) == ATG_COUNTRY && !v->copula &&
                 !atg_tok_is(t->r->a, v->main, "came") &&
                 atg_mention_at(t->r->a, ng_of(t, of)->mention)->kind != ATG_M_PLACE;
    if ((type_of(t, who) == ATG_ACTOR || service || state) &&
        !atg_set_has(&ctx->speakers, who))
        atg_performed(t->r, deed, who, ctx, "ties/hackers");
}

/* "The hackers who attacked X operated from Romania" */
static void sit(const ties *t, const atg_clause *c, uint32_t deed,
                const atg_context *ctx)
{
    const atg_vg *v = atg_rel_vg(t->r, c);
    if (!atg_rel_verb_tells(t->r, v, 1u << ATG_EV_ORIGINATE) &&
        !atg_tok_is(t->r->a, v->main, "sat"))
        return;
    uint32_t at = atg_clause_phrase(t->r->a, c, "from|in|inside|out of");
    if (at == ATG_NONE || ng_of(t, at)->first < v->main ||
        type_of(t, ng_of(t, at)->thing) != ATG_COUNTRY)
        return;
    uint32_t i = atg_recall(t->r->a, ATG_RECALL_SUBJECT, ATG_ORIGINATES_FROM, deed);
    if (i == ATG_NONE || ATG_AT(t->r->a->found, atg_found, i)->sentence != t->sentence)
        atg_found_add(t->r->a, deed, ATG_ORIGINATES_FROM, ng_of(t, at)->thing,
                      ctx->status, ATG_KIND_NONE, t->sentence, "ties/hackers");
}

static void hackers(const ties *t, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(t->r->s, clause);
    const atg_vg *v = atg_rel_vg(t->r, c);
    const atg_context *ctx = context_of(t, clause);
    if (!v || !v->finite || ctx->blocked || ctx->denied || c->subject == ATG_NONE ||
        c->kind == ATG_C_RELATIVE || !unnamed_hackers(t, c->subject))
        return;
    uint32_t deed = deed_of(t, c->subject);
    if (deed == ATG_NONE)
        return;
    serve(t, c, deed, ctx);
    sit(t, c, deed, ctx);
}

void atg_ties_find(atg_relator *r, uint32_t sentence, const atg_context *contexts)
{
    const ties t = {r, sentence, contexts};
    const atg_syntax *s = r->s;
    for (uint32_t g = s->ng_at[sentence]; g < s->ng_at[sentence + 1]; g++) {
        of_body(&t, g);
        own(&t, g);
        counted(&t, g);
    }
    for (uint32_t k = s->clause_at[sentence]; k < s->clause_at[sentence + 1]; k++) {
        behests(&t, k);
        sets(&t, k);
        hackers(&t, k);
    }
}
