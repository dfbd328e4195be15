/* What is said of a subject without a verb of its own: predicates, appositions, what
 * stands behind a group, adjectives that condemn. */
#include "extract/relate/relate.h"
#include "extract/thing.h"

static atg_str unit_lemma(const atg_relator *r, const atg_unit *u)
{
    if (u->kind == ATG_U_NG) {
        const atg_ng *g = atg_ng_at(r->s, u->index);
        if (g->noun == ATG_NONE || g->mention != ATG_NONE)
            return ATG_STR_NONE;
        return atg_lexicon_word(r->a->lex, g->noun)->lemma;
    }
    const atg_tok *t = &r->a->toks[u->first];
    for (uint8_t i = 0; i < t->n_words; i++) {
        const atg_word *w = atg_lexicon_word(r->a->lex, t->words[i].word);
        if (w->kind == ATG_WORD_ADJECTIVE || w->kind == ATG_WORD_CUE)
            return w->lemma;
    }
    return ATG_STR_NONE;
}

/* "North Korea was responsible.", said of what was spoken of last. */
static bool of_the_last(const atg_relator *r, const atg_unit *unit, atg_filled *f)
{
    if (f->frame->event != ATG_EV_PERFORM || !f->role[ATG_R_CULPRIT].n ||
        f->ng[ATG_R_INCIDENT] != ATG_NONE || r->last_incident == ATG_NONE)
        return false;
    bool culprit = unit->kind == ATG_U_NG && /* "Israel was the culprit" */
                   atg_ng_at(r->s, unit->index)->definite &&
                   atg_word_has(r->a, atg_ng_at(r->s, unit->index)->noun, "suspect");
    if (unit->kind != ATG_U_ADJ && !culprit)
        return false;
    const atg_unit *last = unit - 1;
    if (last->kind != ATG_U_VG && last->kind != ATG_U_ADV)
        return false; /* "the officers responsible" */
    atg_set_add(&f->role[ATG_R_INCIDENT], r->last_incident);
    return true;
}

/* "A, B, an officer of the unit, and C": what is said of one of a row in the singular
 * is not said of the others. */
static void of_one_alone(const atg_relator *r, const atg_unit *unit, uint32_t subject,
                         atg_filled *f)
{
    const atg_ng *g = unit->kind == ATG_U_NG ? atg_ng_at(r->s, unit->index) : NULL;
    uint32_t thing = atg_ng_at(r->s, subject)->thing;
    if (!g || g->apposed != subject || !g->indefinite || g->plural || thing == ATG_NONE)
        return;
    static const atg_role roles[] = {ATG_R_MEMBER, ATG_R_CULPRIT};
    for (size_t i = 0; i < G_N_ELEMENTS(roles); i++) {
        atg_set *set = &f->role[roles[i]];
        if (set->n < 2 || !atg_set_has(set, thing))
            continue;
        set->n = 1;
        set->v[0] = thing;
    }
}

static void predicate_frames(atg_relator *r, uint32_t u, uint32_t subject,
                             const atg_context *ctx)
{
    const atg_unit *unit = atg_unit_at(r->s, u);
    atg_str lemma = unit_lemma(r, unit);
    if (!lemma.n || subject == ATG_NONE)
        return;
    size_t n;
    const atg_frame *const *list = atg_frames_of(r->frames, ATG_F_PREDICATE, lemma, &n);
    for (size_t i = 0; i < n; i++) {
        atg_filled f;
        if (!atg_fill_predicate(r, list[i], u, subject, &f) &&
            !of_the_last(r, unit, &f))
            continue;
        of_one_alone(r, unit, subject, &f);
        atg_rel_run(r, &f, ctx, unit->first);
        return;
    }
}

/* "X, a China-backed crew", "described X as a Russian state-sponsored actor" */
static void backed(atg_relator *r, const atg_unit *unit, uint32_t subject,
                   const atg_context *ctx)
{
    if (unit->kind != ATG_U_NG || subject == ATG_NONE || ctx->blocked || ctx->denied)
        return;
    const atg_ng *g = atg_ng_at(r->s, unit->index);
    if (g->backer == ATG_NONE || g->negated || g->mention != ATG_NONE)
        return;
    atg_set who = {.n = 0};
    atg_denote(r, subject, ATG_R_MEMBER, &who);
    for (uint32_t i = 0; i < who.n; i++) {
        if (atg_thing_at(r->a, who.v[i])->type != ATG_ACTOR ||
            !atg_found_add(r->a, who.v[i], ATG_AFFILIATED_WITH, g->backer, ctx->status,
                           ATG_KIND_NONE, ctx->sentence, "predicate/backed"))
            continue;
        atg_said_by(r, who.v[i], ctx, "predicate/backed");
    }
}

static uint32_t noun_at(const atg_relator *r, uint32_t i)
{
    const atg_tok *t = &r->a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(r->a->lex, t->words[k].word)->kind == ATG_WORD_NOUN)
            return t->words[k].word;
    return ATG_NONE;
}

/* "Pyongyang's Lazarus Group", "the Iranian state's APT42"; "North Korea's Lazarus
 * Group" of a group that the lists know to be a state's: its government's. */
static bool state_owns(const atg_relator *r, const atg_ng *g, uint32_t owner)
{
    const atg_analysis *a = r->a;
    const atg_thing *state = atg_thing_at(a, owner), *group = atg_thing_at(a, g->thing);
    uint32_t m =
        g->possessor == ATG_NONE ? ATG_NONE : atg_ng_at(r->s, g->possessor)->mention;
    if (state->type != ATG_COUNTRY || m == ATG_NONE)
        return false;
    const atg_mention *o = atg_mention_at(a, m);
    if (o->kind == ATG_M_OFFICIALS)
        return true;
    if (group->entity != ATG_NONE) {
        const atg_entity *e = atg_lexicon_entity(a->lex, group->entity);
        if (e->sponsor != ATG_NONE && atg_str_eq(e->country, state->country))
            return true;
    }
    enum { HITS = 4 };
    atg_name_hit hits[HITS];
    size_t n = 0;
    atg_name_match(a, &a->toks[o->first].text, 1, 0, false, hits, HITS, &n);
    return o->kind == ATG_M_NAME && n && hits[0].kind == ATG_NAME_CAPITAL;
}

/* "the GRU hacking group Sandworm", "the FSB's Star Blizzard group" */
static void service_in_front(atg_relator *r, const atg_ng *g, const atg_context *ctx)
{
    uint32_t service = g->possessor != ATG_NONE ? g->owner : ATG_NONE;
    for (uint32_t t = g->first; t < g->head && service == ATG_NONE; t++) {
        uint32_t m = r->a->toks[t].mention;
        if (m != ATG_NONE && m != g->mention)
            service = atg_mention_at(r->a, m)->thing;
    }
    if (service == ATG_NONE ||
        !(atg_thing_is_service(r->a, service) || state_owns(r, g, service)))
        return;
    atg_context plain = *ctx;
    plain.status = ATG_ASSERTED;
    if (atg_found_add(r->a, g->thing, ATG_AFFILIATED_WITH, service, ATG_ASSERTED,
                      ATG_KIND_NONE, ctx->sentence, "group/service"))
        atg_said_by(r, g->thing, &plain, "group/service");
}

/* "an alleged member of the gang", "the suspected FSB officer X" */
static bool doubtful(const atg_relator *r, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->head; t++)
        if (atg_prep_is(r->a, t, "alleged|suspected|presumed|reputed|purported"))
            return true;
    return false;
}

/* "A member of the gang, X," "the unit of the GRU known as X": the description itself
 * says it of the one it was given for. */
static void described_role(atg_relator *r, uint32_t i, uint32_t subject,
                           const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t thing = atg_ng_at(r->s, subject)->thing;
    if (thing == ATG_NONE || g->noun == ATG_NONE || g->negated)
        return;
    atg_ntype type = atg_thing_at(r->a, thing)->type;
    if (type != ATG_PERSON && type != ATG_ACTOR)
        return;
    size_t n = 0;
    const atg_frame *const *list = atg_frames_of(
        r->frames, ATG_F_PREDICATE, atg_lexicon_word(r->a->lex, g->noun)->lemma, &n);
    for (size_t k = 0; k < n; k++) {
        atg_filled f;
        if (list[k]->event != ATG_EV_AFFILIATE ||
            !atg_fill_predicate(r, list[k], g->unit, subject, &f))
            continue;
        atg_context plain = *ctx;
        plain.blocked = plain.denied = plain.negated = false;
        if (doubtful(r, g))
            atg_rel_hedge(&plain);
        atg_rel_run(r, &f, &plain, g->head);
        return;
    }
}

static bool others(const atg_relator *r, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->head; t++)
        if (atg_tok_is(r->a, t, "other"))
            return true;
    return false;
}

void atg_own_role(atg_relator *r, uint32_t i, const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    if (g->thing != ATG_NONE && !g->negated &&
        atg_thing_at(r->a, g->thing)->type == ATG_ACTOR)
        service_in_front(r, g, ctx);
    atg_employer(r, i, ctx);
    uint32_t named = atg_named_members(r, i);
    if (named != ATG_NONE) {
        described_role(r, i, named, ctx);
        return;
    }
    if (g->mention == ATG_NONE && g->thing != ATG_NONE) {
        bool each =
            g->plural && g->apposed != ATG_NONE; /* "X and Y, both members of" */
        described_role(r, i, each ? g->apposed : i, ctx);
        return;
    }
    if (g->mention == ATG_NONE && g->list != i && others(r, g)) {
        described_role(r, i, g->list, ctx); /* "X and other members of the gang" */
        return;
    }
    if (g->mention == ATG_NONE || g->thing == ATG_NONE ||
        atg_thing_at(r->a, g->thing)->type != ATG_PERSON)
        return;
    for (uint32_t t = g->first; t < g->head; t++) {
        uint32_t word = noun_at(r, t);
        size_t n = 0;
        const atg_frame *const *list =
            word == ATG_NONE
                ? NULL
                : atg_frames_of(r->frames, ATG_F_PREDICATE,
                                atg_lexicon_word(r->a->lex, word)->lemma, &n);
        for (size_t k = 0; k < n; k++) {
            atg_filled f;
            if (list[k]->event != ATG_EV_AFFILIATE ||
                !atg_fill_own_role(r, list[k], i, t, &f))
                continue;
            if (r->a->toks[t].tag == ATG_T_NNS) /* "the GRU officers X and Y" */
                atg_denote(r, i, ATG_R_MEMBER, &f.role[ATG_R_MEMBER]);
            atg_context plain = *ctx; /* told beside what the clause says */
            plain.blocked = plain.denied = plain.negated = false;
            if (doubtful(r, g))
                atg_rel_hedge(&plain);
            atg_rel_run(r, &f, &plain, t);
            return;
        }
    }
}

static bool hedged_units(const atg_relator *r, uint32_t from, uint32_t to)
{
    for (uint32_t u = from; u < to; u++)
        if (atg_tok_word(r->a, atg_unit_at(r->s, u)->first, ATG_WORD_CUE, "hedge"))
            return true;
    return false;
}

static bool ends_clause(atg_unit_kind k)
{
    return k == ATG_U_VG || k == ATG_U_THAT || k == ATG_U_REL || k == ATG_U_COND ||
           k == ATG_U_SUB || k == ATG_U_BREAK;
}

/* Before a comma or the end of the sentence. */
static bool infinitive_follows(const atg_relator *r, uint32_t u)
{
    uint32_t end = r->s->unit_at[r->sentence + 1];
    while (++u < end) {
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_VG)
            return atg_vg_at(r->s, x->index)->infinitive;
        if (x->kind != ATG_U_ADJ && x->kind != ATG_U_CC && x->kind != ATG_U_ADV &&
            x->kind != ATG_U_PREP && x->kind != ATG_U_NG)
            return false;
    }
    return false;
}

/* Condemning adjectives in what a speaker says: "this behaviour is unacceptable", "a
 * reckless pattern of behaviour". */
static void condemning(atg_relator *r, uint32_t u, uint32_t subject,
                       const atg_context *ctx)
{
    if (ctx->blocked || ctx->denied || !ctx->speakers.n)
        return;
    const atg_unit *unit = atg_unit_at(r->s, u);
    bool bad = false;
    for (uint32_t t = unit->first; t < unit->first + unit->count; t++)
        bad |= atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "condemning") ||
               atg_tok_word(r->a, t, ATG_WORD_NOUN, "condemning");
    if (!bad || (unit->kind == ATG_U_NG &&
                 atg_word_has(r->a, atg_ng_at(r->s, unit->index)->noun, "allegation")))
        return; /* "irresponsible accusations" */
    uint32_t what = r->last_incident;
    if (subject != ATG_NONE) {
        uint32_t t = atg_ng_at(r->s, subject)->thing;
        const atg_ng *g = atg_ng_at(r->s, subject);
        if (t == ATG_NONE && !g->pronoun && !g->demonstrative)
            return;
        /* "said it was unacceptable": the deed, not whoever "it" was taken for */
        if (g->count == 1 && atg_prep_is(r->a, g->head, "it|this|that")) {
            if (infinitive_follows(r, u))
                return; /* "it was irresponsible to make accusations" */
            t = ATG_NONE;
        }
        if (t != ATG_NONE && atg_thing_at(r->a, t)->type == ATG_INCIDENT)
            what = t;
        else if (t != ATG_NONE)
            return;
    }
    for (uint32_t i = 0; i < ctx->speakers.n; i++)
        if (!atg_blamed(r, ctx->speakers.v[i])) /* who is blamed answers in kind */
            atg_found_add(r->a, what, ATG_CONDEMNED_BY, ctx->speakers.v[i],
                          ATG_ASSERTED, ATG_KIND_NONE, ctx->sentence,
                          "condemn/adjective");
}

/* "hacked them as members of the group" */
static bool as_role(const atg_relator *r, const atg_unit *u)
{
    if (u->kind != ATG_U_NG)
        return false;
    uint32_t prep = atg_ng_at(r->s, u->index)->prep;
    return prep != ATG_NONE && atg_prep_is(r->a, prep, "as");
}

static uint32_t bare_object(const atg_clause *c)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE)
            return arg->ng;
    }
    return ATG_NONE;
}

/* "named X as a member", but "carried out attacks as a member": X, or who did it. */
static bool serves_object(const atg_relator *r, const atg_clause *c)
{
    uint32_t object = bare_object(c);
    if (object == ATG_NONE)
        return false;
    uint32_t thing = atg_ng_at(r->s, object)->thing;
    uint32_t doer =
        c->subject == ATG_NONE ? ATG_NONE : atg_ng_at(r->s, c->subject)->thing;
    return !(atg_word_has(r->a, atg_ng_at(r->s, object)->noun, "incident") &&
             (thing == ATG_NONE || atg_thing_at(r->a, thing)->type == ATG_INCIDENT) &&
             doer != ATG_NONE && atg_thing_at(r->a, doer)->type == ATG_PERSON);
}

static bool as_part(const atg_relator *r, const atg_unit *unit)
{
    if (unit->kind != ATG_U_NG)
        return false;
    uint32_t prep = atg_ng_at(r->s, unit->index)->prep;
    return prep != ATG_NONE && atg_prep_is(r->a, prep, "as part of");
}

/* "which London regards as part of the SVR" */
static void part_of_body(atg_relator *r, const atg_clause *c, const atg_unit *unit,
                         const atg_context *ctx)
{
    static const atg_frame frame = {.name = "predicate/as part of",
                                    .event = ATG_EV_AFFILIATE};
    const atg_vg *v = atg_rel_vg(r, c);
    uint32_t whole = bare_object(c) != ATG_NONE                         ? bare_object(c)
                     : c->kind == ATG_C_RELATIVE && c->host != ATG_NONE ? c->host
                                                                        : c->subject;
    atg_filled f;
    atg_filled_init(&f, &frame);
    atg_denote(r, whole, ATG_R_MEMBER, &f.role[ATG_R_MEMBER]);
    atg_denote(r, unit->index, ATG_R_BODY, &f.role[ATG_R_BODY]);
    f.role[ATG_R_SPEAKER] = v->passive ? atg_rel_agents(r, c) : atg_rel_speakers(r, c);
    if (f.role[ATG_R_MEMBER].n && f.role[ATG_R_BODY].n)
        atg_rel_run(r, &f, ctx, v->main);
}

/* Is the group what the verb calls its object? */
static bool names(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                  const atg_unit *unit)
{
    uint32_t object = bare_object(c);
    return unit->kind == ATG_U_NG && object != ATG_NONE && object != unit->index &&
           atg_ng_at(r->s, unit->index)->prep == ATG_NONE &&
           atg_ng_at(r->s, unit->index)->indefinite &&
           atg_ng_at(r->s, object)->first > v->main &&
           (atg_rel_verb_is(r, v, "alias") || atg_rel_verb_is(r, v, "describe"));
}

/* The unit before u that is no adverb. */
static const atg_unit *unit_before(const atg_relator *r, uint32_t u, uint32_t from)
{
    while (u > from)
        if (atg_unit_at(r->s, --u)->kind != ATG_U_ADV)
            return atg_unit_at(r->s, u);
    return NULL;
}

/* What a copula says of its subject, and what stands behind a group without a verb
 * ("the group behind the attack", "X, a front for Y"). */
void atg_predicates(atg_relator *r, uint32_t clause, const atg_context *ctx)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    const atg_vg *v = atg_rel_vg(r, c);
    uint32_t from = v                        ? v->unit + 1
                    : c->subject != ATG_NONE ? atg_ng_at(r->s, c->subject)->unit
                                             : r->s->unit_at[c->sentence];
    uint32_t to = r->s->unit_at[c->sentence + 1];
    for (uint32_t u = from; u < to; u++) {
        const atg_unit *unit = atg_unit_at(r->s, u);
        if (ends_clause(unit->kind))
            return;
        uint32_t subject = ATG_NONE;
        const atg_unit *last = unit_before(r, u, r->s->unit_at[c->sentence]);
        bool apposed =
            unit->kind == ATG_U_NG && atg_ng_at(r->s, unit->index)->apposed != ATG_NONE;
        if (apposed)
            subject = atg_ng_at(r->s, unit->index)->apposed;
        else if (last && last->kind == ATG_U_NG && unit->kind != ATG_U_NG && u > from)
            subject = last->index;
        else if (v && as_role(r, unit))
            subject = serves_object(r, c) ? bare_object(c)
                      : c->kind == ATG_C_RELATIVE && c->host != ATG_NONE ? c->host
                                                                         : c->subject;
        else if (v && v->copula)
            subject = c->subject;
        bool called = v && !v->copula && !v->passive && subject == ATG_NONE &&
                      names(r, c, v, unit);
        if (called) /* "calls it a China-nexus outfit" */
            subject = bare_object(c);
        atg_context inner = *ctx;
        bool regards = v && atg_rel_verb_is(r, v, "regard");
        if (v && !v->passive && u > from && last && last->kind == ATG_U_NG &&
            !as_role(r, unit) && (regards || atg_rel_verb_is(r, v, "describe"))) {
            atg_set who = atg_rel_speakers(r, c);
            if (regards) /* "sees X behind Y" */
                atg_rel_hedge(&inner);
            if (who.n)
                inner.speakers = who; /* "identified the group behind X as" */
        }
        if (v && (called || as_role(r, unit)) &&
            (called || regards || atg_rel_verb_is(r, v, "describe"))) {
            atg_set who = v->passive ? atg_rel_agents(r, c) : atg_rel_speakers(r, c);
            if (who.n)
                inner.speakers = who; /* "which London regards as part of" */
            if (regards)
                atg_rel_hedge(&inner);
        }
        if ((v && v->copula && hedged_units(r, from, u + 1)) ||
            (unit->kind == ATG_U_NG && doubtful(r, atg_ng_at(r->s, unit->index))))
            atg_rel_hedge(&inner);
        predicate_frames(r, u, subject, &inner);
        backed(r, unit, subject, &inner);
        if (v && as_part(r, unit) && (regards || atg_rel_verb_is(r, v, "describe")))
            part_of_body(r, c, unit, &inner);
        if (v)
            condemning(r, u, v->copula ? c->subject : ATG_NONE, ctx);
        bool fronted = !v || v->copula || unit->kind == ATG_U_NG;
        if (fronted)
            atg_deny_predicate(r, unit, v && v->copula ? c->subject : ATG_NONE, ctx);
    }
}

/* "There is no doubt that it was China": said of the attack spoken of in this sentence
 * or the one before, by somebody. */
static void it_was(atg_relator *r, const atg_clause *c, uint32_t object,
                   const atg_context *ctx)
{
    const atg_ng *g = atg_ng_at(r->s, c->subject), *x = atg_ng_at(r->s, object);
    uint32_t next = x->unit + 1, end = r->s->unit_at[c->sentence + 1];
    atg_unit_kind kind = next < end ? atg_unit_at(r->s, next)->kind : ATG_U_END;
    bool told = ctx->speakers.n || c->speaker != ATG_NONE;
    if (g->count != 1 || !atg_prep_is(r->a, g->head, "it|this|that") || !told ||
        r->last_incident == ATG_NONE || r->last_touched + 1 < c->sentence ||
        x->mention == ATG_NONE || x->thing == ATG_NONE || c->kind == ATG_C_INFINITIVE ||
        (!x->definite && atg_mention_at(r->a, x->mention)->kind == ATG_M_DEMONYM) ||
        (kind != ATG_U_END && kind != ATG_U_COMMA && kind != ATG_U_QUOTE))
        return;
    atg_ntype t = atg_thing_at(r->a, x->thing)->type;
    bool did = t == ATG_COUNTRY || t == ATG_ACTOR ||
               (t == ATG_AGENCY && atg_thing_is_service(r->a, x->thing));
    if (did && !atg_set_has(&ctx->speakers, x->thing))
        atg_performed(r, r->last_incident, x->thing, ctx, "equation/it");
}

/* Can the subject be said to be who did it: "the perpetrator", "the thieves", "the man
 * behind the attack"? Sets of what, if it says. */
static bool names_doer(const atg_relator *r, uint32_t i, atg_set *what)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    bool suspect = atg_word_has(r->a, g->noun, "suspect");
    bool hackers = atg_word_has(r->a, g->noun, "hackers");
    bool people = hackers || atg_word_has(r->a, g->noun, "person") ||
                  atg_word_has(r->a, g->noun, "group");
    if (g->mention != ATG_NONE || (!suspect && !people))
        return false;
    uint32_t of = atg_ng_phrase(r->a, r->s, i, suspect ? "of|in|behind" : "behind");
    if (of != ATG_NONE)
        atg_denote(r, of, ATG_R_INCIDENT, what);
    for (uint32_t k = 0; k < what->n && !suspect; k++)
        if (atg_thing_at(r->a, what->v[k])->type != ATG_INCIDENT)
            return false;
    if (!what->n && (suspect || (hackers && g->definite && of == ATG_NONE &&
                                 atg_rel_fresh(r, g->sentence))))
        atg_set_add(what, r->last_incident);
    return what->n > 0;
}

/* "The perpetrator was APT31", "the prime suspect is Russia" */
void atg_equation(atg_relator *r, uint32_t clause, const atg_context *ctx)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    const atg_vg *v = atg_rel_vg(r, c);
    bool is = v && (v->copula || atg_prep_is(r->a, v->main, "remain|remains|remained"));
    if (!is || c->subject == ATG_NONE || ctx->blocked || ctx->denied)
        return;
    const atg_ng *g = atg_ng_at(r->s, c->subject);
    uint32_t object = bare_object(c);
    if (object == ATG_NONE)
        return;
    it_was(r, c, object, ctx);
    atg_set who = {.n = 0}, what = {.n = 0};
    const atg_ng *x = atg_ng_at(r->s, object);
    bool people = x->mention != ATG_NONE && /* "were Russians": not the state */
                  atg_mention_at(r->a, x->mention)->kind == ATG_M_DEMONYM;
    if (!names_doer(r, c->subject, &what) ||
        (people && !atg_word_has(r->a, g->noun, "suspect")))
        return;
    atg_denote(r, object, ATG_R_CULPRIT, &who);
    atg_context inner = *ctx;
    if (atg_tok_is(r->a, g->head, "suspect") || atg_tok_is(r->a, g->head, "suspects"))
        atg_rel_hedge(&inner);
    for (uint32_t i = 0; i < what.n; i++)
        for (uint32_t k = 0; k < who.n; k++)
            if (atg_thing_at(r->a, who.v[k])->type != ATG_INCIDENT)
                atg_performed(r, what.v[i], who.v[k], &inner, "equation/suspect");
}

void atg_condemning_subject(atg_relator *r, const atg_clause *c, const atg_context *ctx)
{
    if (c->subject != ATG_NONE && atg_ng_at(r->s, c->subject)->mention == ATG_NONE)
        condemning(r, atg_ng_at(r->s, c->subject)->unit, ATG_NONE, ctx);
}

/* The same for the units before the verb: the subject's own modifiers. */
void atg_subject_modifiers(atg_relator *r, uint32_t clause, const atg_context *ctx)
{
    const atg_clause *c = atg_rel_clause(r, clause);
    if (c->subject == ATG_NONE || c->vg == ATG_NONE)
        return;
    uint32_t from = atg_ng_at(r->s, c->subject)->unit;
    uint32_t to = atg_vg_at(r->s, c->vg)->unit;
    for (uint32_t u = from + 1; u < to; u++) {
        const atg_unit *unit = atg_unit_at(r->s, u);
        const atg_unit *last = atg_unit_at(r->s, u - 1);
        if (ends_clause(unit->kind))
            return;
        if (unit->kind == ATG_U_NG) {
            uint32_t y = atg_ng_at(r->s, unit->index)->apposed;
            atg_context inner = *ctx;
            if (doubtful(r, atg_ng_at(r->s, unit->index)))
                atg_rel_hedge(&inner);
            if (y != ATG_NONE) {
                predicate_frames(r, u, y, &inner);
                backed(r, unit, y, &inner);
            }
        } else if (last->kind == ATG_U_NG) {
            predicate_frames(r, u, last->index, ctx);
        }
    }
}
