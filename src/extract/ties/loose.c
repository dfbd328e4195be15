#include "extract/ties/loose.h"
#include "extract/ties/ties.h"

#include "extract/relate/recall.h"
#include "extract/thing.h"

enum { REACH = 4, NEAR = 6 }; /* sentences; tokens */

typedef struct part {
    uint32_t first, count; /* tokens */
    uint32_t thing;
} part;

typedef struct loose {
    atg_relator *r;
    uint32_t sentence;
    const atg_context *contexts;
    GArray *rows; /* part: what the sentence names or describes, in text order */
} loose;

static const part *part_at(const loose *l, guint i)
{
    return &g_array_index(l->rows, part, i);
}

static const atg_thing *thing_of(const loose *l, const part *m)
{
    return atg_thing_at(l->r->a, m->thing);
}

static bool covers(const loose *l, uint32_t ng, uint32_t token)
{
    for (; ng != ATG_NONE; ng = atg_ng_at(l->r->s, ng)->next) {
        const atg_ng *g = atg_ng_at(l->r->s, ng);
        if (token >= g->first && token < g->first + g->count)
            return true;
    }
    return false;
}

/* The clause that the token stands in, or ATG_NONE. */
static uint32_t clause_at(const loose *l, uint32_t token)
{
    uint32_t end = l->r->s->clause_at[l->sentence + 1];
    for (uint32_t k = l->r->s->clause_at[l->sentence]; k < end; k++) {
        const atg_clause *c = atg_rel_clause(l->r, k);
        if (covers(l, c->subject, token))
            return k;
        for (guint i = 0; i < c->args->len; i++)
            if (covers(l, ATG_AT(c->args, atg_arg, i)->ng, token))
                return k;
    }
    return ATG_NONE;
}

/* What holds where the token stands: its clause's context, else the sentence's. */
static const atg_context *context_at(const loose *l, uint32_t token)
{
    uint32_t from = l->r->s->clause_at[l->sentence];
    uint32_t end = l->r->s->clause_at[l->sentence + 1];
    uint32_t k = clause_at(l, token);
    if (k != ATG_NONE)
        return &l->contexts[k - from];
    return from < end ? &l->contexts[0] : NULL;
}

/* "disrupted X", "X was taken down": what is done against malware, by no user of it. */
static bool fought(const loose *l, const part *m)
{
    uint32_t k = clause_at(l, m->first);
    const atg_vg *v = k == ATG_NONE ? NULL : atg_rel_vg(l->r, atg_rel_clause(l->r, k));
    return v &&
           atg_prep_is(l->r->a, v->main,
                       "disrupt|disrupts|disrupted|disrupting|dismantle|dismantled|"
                       "dismantling|took|taken|seized|seize|neutralised|"
                       "neutralized|neutralise|neutralize|remove|removed|removing|"
                       "sinkholed|detect|detects|detected|detecting|block|blocks|"
                       "blocked|decrypt|decrypted|reverse-engineered|deleted|"
                       "delete|erased|cleaned|thwarted|patched|mitigate|"
                       "mitigated|disabled|disable|disinfected");
}

/* "the army had bought X": the tool of somebody else, who is named as the subject. */
static bool dealt_in(const loose *l, const part *m, uint32_t user)
{
    uint32_t k = clause_at(l, m->first);
    const atg_clause *c = k == ATG_NONE ? NULL : atg_rel_clause(l->r, k);
    const atg_vg *v = c ? atg_rel_vg(l->r, c) : NULL;
    return v && c->subject != ATG_NONE && atg_vg_has(l->r->a, v, "deal") &&
           (user == ATG_NONE || atg_ng_at(l->r->s, c->subject)->thing != user);
}

static bool states(const atg_context *ctx)
{
    return ctx && !ctx->blocked && !ctx->denied;
}

static bool acts(const loose *l, const part *m)
{
    atg_ntype t = thing_of(l, m)->type;
    return t == ATG_ACTOR || t == ATG_INCIDENT;
}

/* "known as Sandworm, BlackEnergy or Telebots": names in one row are names of one. */
static bool in_one_row(const loose *l, const part *a, const part *b)
{
    const part *x = a->first < b->first ? a : b, *y = x == a ? b : a;
    for (uint32_t t = x->first + x->count; t < y->first; t++) {
        uint8_t tag = l->r->a->toks[t].tag;
        if (tag != ATG_T_COMMA && tag != ATG_T_CC && tag != ATG_T_LQUOTE &&
            tag != ATG_T_RQUOTE)
            return false;
    }
    return true;
}

/* The group that the document is about: named three times or more, and more often than
 * all others together; ATG_NONE if there is none. */
uint32_t atg_leading_group(atg_relator *r)
{
    enum { OFTEN = 3 };
    if (r->leading_known)
        return r->leading;
    const atg_analysis *a = r->a;
    guint *times = g_new0(guint, a->things->len + 1), all = 0;
    uint32_t best = ATG_NONE;
    for (guint i = 0; i < a->mentions->len; i++) {
        uint32_t thing = atg_mention_at(a, i)->thing;
        if (thing == ATG_NONE || atg_thing_at(a, thing)->type != ATG_ACTOR ||
            atg_thing_at(a, thing)->count)
            continue;
        all++;
        times[thing]++;
        if (best == ATG_NONE || times[thing] > times[best])
            best = thing;
    }
    bool leads = best != ATG_NONE && times[best] >= OFTEN && times[best] * 2 > all;
    g_free(times);
    r->leading_known = true;
    return r->leading = leads ? best : ATG_NONE;
}

/* The group mentioned last, if it is not long ago. */
static uint32_t last_group(const loose *l)
{
    const atg_analysis *a = l->r->a;
    uint32_t from = l->sentence > REACH ? l->sentence - REACH : 0;
    for (uint32_t t = a->sents[l->sentence].first; t-- > a->sents[from].first;) {
        uint32_t m = a->toks[t].mention;
        uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
        if (thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_ACTOR)
            return thing;
    }
    return ATG_NONE;
}

/* Does a semicolon, or a word that likens one thing to another, stand between? */
static bool apart(const loose *l, const part *a, const part *b)
{
    const part *x = a->first < b->first ? a : b, *y = x == a ? b : a;
    for (uint32_t t = x->first + x->count; t < y->first; t++)
        if (atg_prep_is(l->r->a, t, ";|unlike|while|whereas"))
            return true;
    return false;
}

/* "unlike X", "similar to X", ", a variant of X", "compared the code with X", "which
 * also powers X": named beside the tool that was used. */
static bool likened(const loose *l, const part *m)
{
    enum { BACK = 5 };
    const atg_analysis *a = l->r->a;
    uint32_t begin = a->sents[l->sentence].first;
    for (uint32_t t = m->first; t > begin && t + BACK > m->first; t--) {
        if (a->toks[t - 1].tag == ATG_T_COMMA && t < m->first)
            return false;
        if (atg_prep_is(a, t - 1,
                        "unlike|like|similar|similarly|reminiscent|resembles|resemble|"
                        "resembling|resembled|resemblance|resemblances|overlap|"
                        "overlaps|overlapping|similarities|compared|comparable|"
                        "successor|predecessor|derived|modelled|modeled|inspired|"
                        "ancestor|descendant|rivals|rivalled|than|imitates|imitated|"
                        "mimics|mimicked|copied|borrows|borrowed|akin|recalls|"
                        "detects|detected|detect|detection|blocks|parallels"))
            return true;
        bool sort = atg_prep_is(a, t - 1, "variant|version|offshoot|evolution|fork");
        if (sort && t > begin + 2 && a->toks[t - 2].tag == ATG_T_DT &&
            a->toks[t - 3].tag == ATG_T_COMMA)
            return true; /* ", a variant of X" */
    }
    return false;
}

/* Police "strike" botnets, too; of all bodies of states only services use malware. */
static bool fights_dirty(const loose *l, uint32_t thing)
{
    atg_ntype t = atg_thing_at(l->r->a, thing)->type;
    return t != ATG_AGENCY || atg_thing_is_service(l->r->a, thing);
}

/* Can the group or incident a have used m? Not what is said not to, or stands apart. */
static bool may_use(const loose *l, const part *a, const part *m, bool far)
{
    return acts(l, a) && (far || (!apart(l, a, m) && states(context_at(l, a->first))));
}

/* Who used it: the group or incident nearest before it, else behind it, else whoever
 * attacks in the sentence, else (far) the group mentioned last: of flaws a text names
 * only those of its story, of tools also others. */
static uint32_t user_of(const loose *l, guint i, bool far)
{
    for (guint k = i; k-- > 0;)
        if (may_use(l, part_at(l, k), part_at(l, i), far))
            return part_at(l, k)->thing;
    for (guint k = i + 1; k < l->rows->len; k++)
        if (may_use(l, part_at(l, k), part_at(l, i), far))
            return part_at(l, k)->thing;
    if (l->r->attackers.n && l->r->attacked_in == l->sentence &&
        fights_dirty(l, l->r->attackers.v[0]))
        return l->r->attackers.v[0];
    if (!far)
        return ATG_NONE;
    uint32_t last = last_group(l);
    return last != ATG_NONE ? last : atg_leading_group(l->r);
}

static bool says_sort(const loose *l, uint32_t t)
{
    const atg_analysis *a = l->r->a;
    return a->toks[t].mention == ATG_NONE &&
           (atg_tok_word(a, t, ATG_WORD_NOUN, "malware") ||
            atg_prep_is(a, t, "tool|program|software|code|virus|worm|ransomware"));
}

/* "The tool found was X", "a back door, X", "X, a wiper that": introduced as a tool. */
static bool introduced(const loose *l, const part *m)
{
    enum { BEFORE = 8, BEHIND = 6 };
    const atg_analysis *a = l->r->a;
    const atg_sent *s = &a->sents[l->sentence];
    for (uint32_t t = m->first; t > s->first && t + BEFORE > m->first; t--)
        if (says_sort(l, t - 1))
            return true;
    uint32_t end = m->first + m->count;
    if (end + 1 >= s->first + s->count || a->toks[end].tag != ATG_T_COMMA ||
        a->toks[end + 1].tag != ATG_T_DT)
        return false;
    for (uint32_t t = end + 2; t < end + BEHIND && t < s->first + s->count; t++)
        if (says_sort(l, t))
            return true;
    return false;
}

/* The incident spoken of, for a tool that is introduced where no group is named. */
static uint32_t of_the_story(const loose *l, const part *m)
{
    enum { FRESH = 2 };
    const atg_relator *r = l->r;
    for (guint k = 0; k < l->rows->len; k++)
        if (acts(l, part_at(l, k)))
            return ATG_NONE;
    return r->last_incident != ATG_NONE && r->last_touched + FRESH >= l->sentence &&
                   introduced(l, m)
               ? r->last_incident
               : ATG_NONE;
}

/* "X, which Y tracks as Z", "X, described under the name Z": another name of a tool
 * that stands before. */
static bool renamed(const loose *l, guint i)
{
    const atg_analysis *a = l->r->a;
    uint32_t t = part_at(l, i)->first, begin = a->sents[l->sentence].first;
    bool again =
        t > begin + 1 &&
        (atg_prep_is(a, t - 1, "name") ||
         (atg_prep_is(a, t - 1, "as") &&
          atg_prep_is(a, t - 2, "tracks|tracked|tracking|known|to|identifies")));
    for (guint k = 0; again && k < i; k++)
        if (thing_of(l, part_at(l, k))->type == thing_of(l, part_at(l, i))->type &&
            part_at(l, k)->thing != part_at(l, i)->thing)
            return true;
    return false;
}

static void means(const loose *l, guint i, atg_relation relation, const char *pattern)
{
    const part *m = part_at(l, i);
    const atg_context *ctx = context_at(l, m->first);
    if (!states(ctx) || (relation == ATG_USES && (likened(l, m) || fought(l, m))) ||
        atg_recall(l->r->a, ATG_RECALL_OBJECT, relation, m->thing) != ATG_NONE)
        return;
    uint32_t user = user_of(l, i, relation == ATG_EXPLOITS);
    if (relation == ATG_USES && dealt_in(l, m, user))
        return;
    if (user == ATG_NONE && relation == ATG_USES) {
        user = of_the_story(l, m);
        pattern = "story/tool";
    }
    if (user == ATG_NONE && relation == ATG_USES && introduced(l, m)) {
        user = atg_leading_group(l->r);
        pattern = "leading/tool";
    }
    for (guint k = 0; relation == ATG_USES && k < l->rows->len; k++)
        if (part_at(l, k)->thing == user && in_one_row(l, part_at(l, k), m))
            return;
    if (user != ATG_NONE)
        atg_found_add(l->r->a, user, relation, m->thing, ctx->status, ATG_KIND_NONE,
                      l->sentence, pattern);
    else if (!renamed(l, i))
        atg_means_wait(l->r, m->thing, relation, l->sentence, ctx->status);
}

/* Is body the group's sponsor by the lists, or what that is part of? */
static bool sponsors(const loose *l, const atg_thing *body, const atg_thing *group)
{
    const atg_lexicon *lex = l->r->a->lex;
    if (group->entity == ATG_NONE || body->entity == ATG_NONE)
        return false;
    uint32_t e = atg_lexicon_entity(lex, group->entity)->sponsor;
    for (uint32_t n = 0; e != ATG_NONE && n < 8; n++) {
        if (e == body->entity)
            return true;
        e = atg_lexicon_entity(lex, e)->parent;
    }
    return false;
}

static void sponsor(const loose *l, const part *group, const part *body)
{
    const atg_context *ctx = context_at(l, group->first);
    const atg_context *other = context_at(l, body->first);
    if (!states(ctx) || !states(other) || atg_set_has(&ctx->speakers, body->thing) ||
        !sponsors(l, thing_of(l, body), thing_of(l, group)))
        return;
    if (other->speakers.n)
        ctx = other;
    if (!atg_found_add(l->r->a, group->thing, ATG_AFFILIATED_WITH, body->thing,
                       ctx->status, ATG_KIND_NONE, l->sentence, "loose/sponsor"))
        return;
    atg_said_by(l->r, group->thing, ctx, "loose/sponsor");
}

/* Names, and groups that stand for something without one ("the campaign"). */
static void collect(loose *l)
{
    const atg_analysis *a = l->r->a;
    const atg_sent *s = &a->sents[l->sentence];
    uint32_t g = l->r->s->ng_at[l->sentence], end = l->r->s->ng_at[l->sentence + 1];
    uint32_t last = ATG_NONE;
    for (uint32_t t = s->first; t < s->first + s->count; t++) {
        for (; g < end && atg_ng_at(l->r->s, g)->head <= t; g++) {
            const atg_ng *x = atg_ng_at(l->r->s, g);
            part p = {x->first, x->count, x->thing};
            if (x->mention == ATG_NONE && x->thing != ATG_NONE)
                g_array_append_val(l->rows, p);
        }
        uint32_t m = a->toks[t].mention;
        if (m == ATG_NONE || m == last)
            continue;
        last = m;
        const atg_mention *x = atg_mention_at(a, m);
        part p = {x->first, x->count, x->thing};
        if (x->thing != ATG_NONE)
            g_array_append_val(l->rows, p);
    }
}

/* Is it said to have the flaw: "a hole in X", "the X vulnerability", "CVE-..., in
 * X"? */
static bool flawed(const loose *l, const part *m)
{
    const atg_analysis *a = l->r->a;
    const atg_sent *s = &a->sents[l->sentence];
    uint32_t from = m->first > s->first + NEAR ? m->first - NEAR : s->first;
    uint32_t to = MIN(m->first + m->count + 2, s->first + s->count);
    for (uint32_t t = from; t < to; t++) {
        uint32_t x = a->toks[t].mention;
        uint32_t thing = x == ATG_NONE ? ATG_NONE : atg_mention_at(a, x)->thing;
        if (atg_tok_word(a, t, ATG_WORD_NOUN, "flaw") ||
            (thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_VULNERABILITY))
            return true;
    }
    return false;
}

static void tie(const loose *l, guint i)
{
    const part *m = part_at(l, i);
    switch (thing_of(l, m)->type) {
    case ATG_VULNERABILITY:
        means(l, i, ATG_EXPLOITS, "loose/flaw");
        break;
    case ATG_PRODUCT:
        if (flawed(l, m))
            means(l, i, ATG_EXPLOITS, "loose/product");
        break;
    case ATG_MALWARE:
        means(l, i, ATG_USES, "loose/tool");
        break;
    case ATG_ACTOR:
        for (guint k = 0; k < l->rows->len; k++)
            if (thing_of(l, part_at(l, k))->type == ATG_AGENCY)
                sponsor(l, m, part_at(l, k));
        break;
    default:
        break;
    }
}

/* Whose finding it is that a group belongs to somebody, where the clause does not say:
 * theirs who say something else of it, or of what it did, in the same sentence. */
static void whose_finding(const loose *l)
{
    GArray *found = l->r->a->found;
    guint from = found->len;
    while (from > 0 &&
           g_array_index(found, atg_found, from - 1).sentence == l->sentence)
        from--;
    guint end = found->len;
    for (guint i = from; i < end; i++) {
        const atg_found tie = g_array_index(found, atg_found, i);
        if (tie.relation != ATG_AFFILIATED_WITH ||
            atg_thing_at(l->r->a, tie.subject)->type != ATG_ACTOR)
            continue;
        bool said = false;
        for (guint k = from; k < end && !said; k++) {
            const atg_found *f = &g_array_index(found, atg_found, k);
            said = f->relation == ATG_ATTRIBUTED_BY && f->subject == tie.subject;
        }
        for (guint k = from; k < end && !said; k++) {
            const atg_found f = g_array_index(found, atg_found, k);
            if (f.relation == ATG_ACCUSED_BY && f.subject == tie.subject)
                atg_found_add(l->r->a, tie.subject, ATG_ATTRIBUTED_BY, f.object,
                              tie.status, f.kind, l->sentence, "loose/finding");
        }
    }
}

void atg_loose_ties(atg_relator *r, uint32_t sentence, const atg_context *contexts)
{
    if (r->a->sents[sentence].headline)
        return; /* too short to show what belongs to what */
    loose l = {.r = r, .sentence = sentence, .contexts = contexts};
    l.rows = g_array_new(FALSE, FALSE, sizeof(part));
    collect(&l);
    for (guint i = 0; i < l.rows->len; i++)
        tie(&l, i);
    whose_finding(&l);
    g_array_free(l.rows, TRUE);
}
