/* From units to clauses, left to right, with a stack of open ones.
 *
 * A finite verb group either fills the clause that waits for its verb, goes on with the
 * subject of the last one ("... and denied"), opens a complement without "that", or
 * starts a clause of its own; participles, gerunds, infinitives, relative pronouns,
 * "that" and subordinators open nested clauses. What was opened is closed by the first
 * verb that an outer clause still waits for.
 */
#include "extract/syntax.h"

#include "extract/join.h"

enum { DEPTH = 24 }; /* nested clauses; deeper ones are read flat */

typedef struct reader {
    const atg_analysis *a;
    atg_syntax *s;
    uint32_t sentence;
    uint32_t from, to;    /* units of the sentence */
    uint32_t stack[DEPTH];
    uint32_t depth;
    const atg_frames *frames;
    bool verbless;        /* no finite verb: a participle does its work */
} reader;

static atg_clause *at(const reader *r, uint32_t i)
{
    return atg_clause_at(r->s, i);
}

static uint32_t current(const reader *r)
{
    return r->stack[r->depth - 1];
}

static bool unit_is(const reader *r, uint32_t u, atg_unit_kind kind)
{
    return u >= r->from && u < r->to && atg_unit_at(r->s, u)->kind == kind;
}

static uint32_t open_clause(reader *r, atg_clause_kind kind, uint32_t parent)
{
    atg_clause c = {.sentence = r->sentence,
                    .kind = kind,
                    .parent = parent,
                    .subject = ATG_NONE,
                    .vg = ATG_NONE,
                    .predicate = ATG_NONE,
                    .args = g_array_new(FALSE, FALSE, sizeof(atg_arg)),
                    .speaker = ATG_NONE,
                    .shares = ATG_NONE,
                    .rel_prep = ATG_NONE,
                    .host = ATG_NONE};
    g_array_append_val(r->s->clauses, c);
    return r->s->clauses->len - 1;
}

static uint32_t push_clause(reader *r, atg_clause_kind kind, uint32_t parent)
{
    uint32_t c = open_clause(r, kind, parent);
    if (r->depth == DEPTH)
        r->depth--;
    r->stack[r->depth++] = c;
    return c;
}

static bool verb_class(const reader *r, const atg_vg *v, const char *word_class)
{
    const atg_tok *t = &r->a->toks[v->main];
    for (uint8_t i = 0; i < t->n_words; i++)
        if (atg_lexicon_word(r->a->lex, t->words[i].word)->kind == ATG_WORD_VERB &&
            atg_word_has(r->a, t->words[i].word, word_class))
            return true;
    return false;
}

static bool wants(const reader *r, uint32_t clause, uint32_t prep)
{
    uint32_t vg = at(r, clause)->vg;
    const atg_word *w = vg == ATG_NONE ? NULL : atg_vg_word(r->a, atg_vg_at(r->s, vg));
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    if (vg != ATG_NONE && verb_class(r, atg_vg_at(r->s, vg), "alias") &&
        atg_prep_is(r->a, prep, "as|by"))
        return true;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i]->n_slots; k++) {
            char name[64];
            g_snprintf(name, sizeof name, "%.*s", ATG_STR_ARG(list[i]->slots[k].name));
            if (atg_prep_is(r->a, prep, name))
                return true;
        }
    return false;
}

/* Which open clause takes a phrase: the innermost, unless its verb has no slot for the
 * preposition and an outer one has ("charged a man who once worked there with ..."). */
static uint32_t taker(const reader *r, uint32_t prep)
{
    if (prep == ATG_NONE || atg_prep_is(r->a, prep, "of|in|at|by|to") ||
        (prep > 0 && r->a->toks[prep - 1].tag == ATG_T_JJ)) /* "responsible for" */
        return current(r);
    for (uint32_t i = r->depth; i-- > 0;)
        if (wants(r, r->stack[i], prep))
            return r->stack[i];
    return current(r);
}

static void add_arg(reader *r, uint32_t clause, uint32_t prep, uint32_t ng, uint32_t sub)
{
    atg_arg arg = {prep, ng, sub};
    g_array_append_val(at(r, clause)->args, arg);
}

static void drop_args_of_list(reader *r, uint32_t clause, uint32_t list)
{
    GArray *args = at(r, clause)->args;
    for (guint i = args->len; i-- > 0;) {
        const atg_arg *arg = ATG_AT(args, atg_arg, i);
        if (arg->ng != ATG_NONE && atg_ng_at(r->s, arg->ng)->list == list)
            g_array_remove_index(args, i);
    }
}

/* First unit before u that is no adverb, quotation mark or parenthesis. */
static uint32_t before(const reader *r, uint32_t u)
{
    while (u > r->from) {
        u--;
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_CLOSE) {
            while (u > r->from && atg_unit_at(r->s, u)->kind != ATG_U_OPEN)
                u--;
            continue;
        }
        if (x->kind != ATG_U_ADV && x->kind != ATG_U_QUOTE)
            return u;
    }
    return ATG_NONE;
}

static uint32_t list_prep(const reader *r, uint32_t ng)
{
    return atg_ng_at(r->s, atg_ng_at(r->s, ng)->list)->prep;
}

/* The noun group left of unit u that can be a subject: over prepositional phrases and
 * appositions to the group they belong to. */
static uint32_t subject_before(const reader *r, uint32_t u)
{
    uint32_t k = before(r, u);
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_COMMA)
        k = before(r, k);
    while (k != ATG_NONE) {
        const atg_unit *x = atg_unit_at(r->s, k);
        if (x->kind == ATG_U_PREP) {
            k = before(r, k);
            continue;
        }
        if (x->kind == ATG_U_COMMA) { /* inside a list or an apposition */
            uint32_t p = before(r, k);
            if (p == ATG_NONE || atg_unit_at(r->s, p)->kind != ATG_U_NG)
                return ATG_NONE;
            k = p;
            continue;
        }
        if (x->kind != ATG_U_NG)
            return ATG_NONE;
        const atg_ng *g = atg_ng_at(r->s, x->index);
        uint32_t head = g->apposed != ATG_NONE ? g->apposed : g->list;
        if (atg_ng_at(r->s, head)->apposed != ATG_NONE)
            head = atg_ng_at(r->s, head)->apposed;
        if (list_prep(r, head) == ATG_NONE)
            return atg_ng_at(r->s, head)->list;
        k = before(r, atg_ng_at(r->s, atg_ng_at(r->s, head)->list)->unit);
    }
    return ATG_NONE;
}

static const atg_vg *vg_of(const reader *r, uint32_t clause)
{
    uint32_t v = at(r, clause)->vg;
    return v == ATG_NONE ? NULL : atg_vg_at(r->s, v);
}

static bool verb_lemma(const reader *r, const atg_vg *v, const char *lemma)
{
    const atg_word *w = atg_vg_word(r->a, v);
    return w && atg_str_is(w->lemma, lemma);
}

static bool takes_clause(const reader *r, const atg_vg *v)
{
    return v && (verb_class(r, v, "say") || verb_class(r, v, "think") ||
                 verb_class(r, v, "deny"));
}

static bool finite_unit(const reader *r, uint32_t u)
{
    return unit_is(r, u, ATG_U_VG) &&
           atg_vg_at(r->s, atg_unit_at(r->s, u)->index)->finite;
}

/* The outermost clause with a verb that is still on the stack. */
static uint32_t main_clause(const reader *r)
{
    for (uint32_t i = 0; i < r->depth; i++)
        if (at(r, r->stack[i])->vg != ATG_NONE)
            return r->stack[i];
    return ATG_NONE;
}

static void fill(reader *r, uint32_t clause, uint32_t vg, uint32_t subject)
{
    atg_clause *c = at(r, clause);
    c->vg = vg;
    if (subject != ATG_NONE) {
        drop_args_of_list(r, clause, atg_ng_at(r->s, subject)->list);
        c->subject = subject;
    }
}

/* "...", said the minister / , according to ..., said X */
static bool inverted(const reader *r, uint32_t u, const atg_vg *v)
{
    if (!verb_class(r, v, "say") || v->passive || !unit_is(r, u + 1, ATG_U_NG))
        return false;
    if (finite_unit(r, u + 2) || verb_lemma(r, v, "tell"))
        return false;
    if (at(r, current(r))->vg == ATG_NONE && at(r, current(r))->subject != ATG_NONE &&
        unit_is(r, before(r, u), ATG_U_NG))
        return false;
    const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, u + 1)->index);
    if (g->mention == ATG_NONE && !g->pronoun && !atg_word_has(r->a, g->noun, "person") &&
        !atg_word_has(r->a, g->noun, "agency") && !atg_word_has(r->a, g->noun, "company") &&
        !atg_word_has(r->a, g->noun, "document") &&
        !atg_word_has(r->a, g->noun, "country") && !atg_word_has(r->a, g->noun, "bloc"))
        return false;
    uint32_t k = before(r, u);
    bool mark = u > r->from && (unit_is(r, u - 1, ATG_U_QUOTE) ||
                                unit_is(r, u - 1, ATG_U_COMMA));
    return mark || k == ATG_NONE;
}

static void start_main(reader *r, uint32_t vg, uint32_t subject)
{
    uint32_t covered = main_clause(r);
    const atg_vg *v = atg_vg_at(r->s, vg);
    /* ", they said," stands inside another clause, which goes on behind it */
    bool inside = takes_clause(r, v) && covered != ATG_NONE &&
                  unit_is(r, v->unit + 1, ATG_U_COMMA) && v->unit + 2 < r->to &&
                  !unit_is(r, v->unit + 2, ATG_U_QUOTE);
    uint32_t c;
    if (inside) {
        c = open_clause(r, ATG_C_MAIN, ATG_NONE);
    } else {
        r->depth = 0;
        c = push_clause(r, ATG_C_MAIN, ATG_NONE);
    }
    for (uint32_t i = r->s->clause_at[r->sentence]; subject != ATG_NONE && i < c; i++)
        drop_args_of_list(r, i, atg_ng_at(r->s, subject)->list);
    fill(r, c, vg, subject);
    bool quoted = verb_lemma(r, v, "quote") || verb_lemma(r, v, "cite");
    if (covered == ATG_NONE || (!takes_clause(r, v) && !quoted) ||
        (v->passive && !quoted))
        return;
    for (uint32_t m = r->s->clause_at[r->sentence]; m < c; m++)
        if (at(r, m)->kind == ATG_C_MAIN && at(r, m)->speaker == ATG_NONE)
            at(r, m)->speaker = c;
}

/* A verb whose subject is the last clause's: "X accused Y and denied Z". */
static void coordinate(reader *r, uint32_t vg)
{
    while (r->depth > 1) {
        const atg_vg *v = vg_of(r, current(r));
        if (v && v->finite)
            break;
        r->depth--;
    }
    uint32_t last = current(r);
    atg_clause old = *at(r, last);
    uint32_t c = open_clause(r, old.kind, old.parent);
    at(r, c)->host = old.host;
    at(r, c)->subject = old.subject;
    at(r, c)->vg = vg;
    if (old.args->len == 0)
        at(r, last)->shares = c;
    r->stack[r->depth - 1] = c;
}

static uint32_t waiting(const reader *r)
{
    for (uint32_t i = r->depth; i-- > 0;)
        if (at(r, r->stack[i])->vg == ATG_NONE)
            return i;
    return ATG_NONE;
}

static bool mark_before_list(const reader *r, uint32_t ng)
{
    uint32_t k = before(r, atg_ng_at(r->s, atg_ng_at(r->s, ng)->list)->unit);
    /* over a possessor and a phrase of time: "and in May 2014 the ministry" */
    while (unit_is(r, k, ATG_U_NG)) {
        const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, k)->index);
        if (!g->possessive &&
            (g->prep == ATG_NONE || !atg_unit_is_time(r->a, atg_unit_at(r->s, k))))
            break;
        k = before(r, k);
        if (!g->possessive)
            while (unit_is(r, k, ATG_U_PREP))
                k = before(r, k);
    }
    if (k == ATG_NONE)
        return true;
    atg_unit_kind kind = atg_unit_at(r->s, k)->kind;
    return kind == ATG_U_COMMA || kind == ATG_U_BREAK || kind == ATG_U_CC ||
           kind == ATG_U_END;
}

/* A past form without auxiliary that turned out to be no main verb: "Hackers linked to
 * the state had access". */
static bool reread_as_participle(reader *r, uint32_t vg)
{
    uint32_t c = current(r);
    const atg_vg *v = vg_of(r, c);
    uint32_t subject = at(r, c)->subject;
    if (!v || !v->finite || v->passive || r->a->toks[v->main].tag != ATG_T_VBD ||
        v->main != v->first || subject == ATG_NONE ||
        (at(r, c)->kind != ATG_C_MAIN && at(r, c)->kind != ATG_C_COMPLEMENT))
        return false;
    atg_vg *w = atg_vg_at(r->s, at(r, c)->vg);
    w->finite = false;
    w->participle = true;
    uint32_t outer = open_clause(r, at(r, c)->kind, at(r, c)->parent);
    at(r, outer)->host = at(r, c)->host;
    at(r, c)->kind = ATG_C_PARTICIPLE;
    at(r, c)->parent = outer;
    at(r, c)->host = subject;
    at(r, outer)->subject = subject;
    at(r, outer)->vg = vg;
    r->stack[r->depth - 1] = outer;
    return true;
}

static void second_verb(reader *r, uint32_t u, uint32_t vg)
{
    uint32_t c = current(r);
    uint32_t k = before(r, u);
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_CC) {
        coordinate(r, vg);
        return;
    }
    if (at(r, c)->kind == ATG_C_CONDITION && unit_is(r, k, ATG_U_VG)) {
        fill(r, push_clause(r, ATG_C_COMPLEMENT, c), vg, ATG_NONE);
        return; /* "who it thinks was responsible" */
    }
    uint32_t subject = subject_before(r, u);
    bool marked = subject != ATG_NONE && mark_before_list(r, subject);
    bool comma = k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_COMMA;
    /* ", the minister, Mr X, has said" */
    if (comma && marked && unit_is(r, before(r, k), ATG_U_NG)) {
        uint32_t of = atg_ng_at(r->s, atg_unit_at(r->s, before(r, k))->index)->apposed;
        if (of != ATG_NONE && atg_ng_at(r->s, of)->list == subject)
            comma = false;
    }
    uint32_t w = waiting(r);
    if (w != ATG_NONE && (comma || !marked || at(r, r->stack[w])->subject == ATG_NONE)) {
        r->depth = w + 1;
        uint32_t waits = current(r);
        if (subject != ATG_NONE)
            drop_args_of_list(r, c, atg_ng_at(r->s, subject)->list);
        if (subject != ATG_NONE && (marked && !comma))
            fill(r, waits, vg, subject);
        else
            fill(r, waits, vg,
                 at(r, waits)->subject != ATG_NONE ? ATG_NONE : subject);
        return;
    }
    if (subject == ATG_NONE || comma) {
        if (subject == ATG_NONE && reread_as_participle(r, vg))
            return;
        coordinate(r, vg);
        return;
    }
    if (marked) {
        start_main(r, vg, subject);
        return;
    }
    drop_args_of_list(r, c, subject);
    bool complement = takes_clause(r, vg_of(r, c));
    uint32_t inner =
        push_clause(r, complement ? ATG_C_COMPLEMENT : ATG_C_RELATIVE, c);
    fill(r, inner, vg, subject);
    if (!complement) {
        uint32_t p = before(r, atg_ng_at(r->s, subject)->unit);
        if (unit_is(r, p, ATG_U_NG))
            at(r, inner)->host = atg_unit_at(r->s, p)->index;
    }
}

/* Between a relative pronoun and its verb at u: a subject of its own? */
static bool own_subject(const reader *r, uint32_t u)
{
    while (u > r->from) {
        u--;
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_REL)
            return false;
        if (x->kind == ATG_U_NG && list_prep(r, x->index) == ATG_NONE &&
            !atg_ng_at(r->s, x->index)->possessive)
            return true;
    }
    return true;
}

/* A verb of saying between commas, before the verb of the clause it is in. */
static bool inserted(const reader *r, uint32_t u, const atg_vg *v, uint32_t subject)
{
    const atg_clause *c = at(r, current(r));
    if (c->kind != ATG_C_MAIN || c->subject == ATG_NONE || subject == ATG_NONE ||
        subject == c->subject || !takes_clause(r, v) || v->passive)
        return false;
    uint32_t k = before(r, atg_ng_at(r->s, atg_ng_at(r->s, subject)->list)->unit);
    return unit_is(r, k, ATG_U_COMMA) && unit_is(r, u + 1, ATG_U_COMMA);
}

static void on_finite(reader *r, uint32_t u, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(r->s, vg);
    if (inverted(r, u, v)) {
        uint32_t subject = atg_ng_at(r->s, atg_unit_at(r->s, u + 1)->index)->list;
        if (main_clause(r) == ATG_NONE && at(r, current(r))->subject == ATG_NONE)
            fill(r, current(r), vg, subject);
        else
            start_main(r, vg, subject);
        return;
    }
    uint32_t c = current(r);
    if (at(r, c)->vg != ATG_NONE) {
        second_verb(r, u, vg);
        return;
    }
    uint32_t subject = subject_before(r, u);
    if (inserted(r, u, v, subject)) { /* "All this, the government says, is ..." */
        uint32_t said = open_clause(r, ATG_C_MAIN, ATG_NONE);
        fill(r, said, vg, subject);
        drop_args_of_list(r, c, atg_ng_at(r->s, subject)->list);
        at(r, c)->speaker = said;
        return;
    }
    if (at(r, c)->kind == ATG_C_RELATIVE && !own_subject(r, u))
        subject = at(r, c)->host;
    else if (subject == ATG_NONE)
        subject = at(r, c)->subject;
    fill(r, c, vg, subject);
}

/* The noun group a modifier that begins at unit u belongs to. */
static uint32_t host_before(const reader *r, uint32_t u)
{
    uint32_t k = before(r, u);
    while (k != ATG_NONE && (atg_unit_at(r->s, k)->kind == ATG_U_COMMA ||
                             atg_unit_at(r->s, k)->kind == ATG_U_PREP))
        k = before(r, k);
    if (!unit_is(r, k, ATG_U_NG))
        return ATG_NONE;
    const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, k)->index);
    return g->apposed != ATG_NONE ? g->apposed : atg_unit_at(r->s, k)->index;
}

static uint32_t object_of(const reader *r, uint32_t clause)
{
    const GArray *args = at(r, clause)->args;
    for (guint i = 0; i < args->len; i++) {
        const atg_arg *arg = ATG_AT(args, atg_arg, i);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE)
            return arg->ng;
    }
    return ATG_NONE;
}

/* Who does what a gerund or infinitive below clause says: the object where there is one,
 * else the subject. */
static uint32_t controller(const reader *r, uint32_t clause)
{
    const atg_vg *v = vg_of(r, clause);
    const atg_clause *c = at(r, clause);
    if (c->kind == ATG_C_RELATIVE && c->host != ATG_NONE && c->subject != c->host &&
        object_of(r, clause) == ATG_NONE)
        return c->host; /* "which it believed to be working for" */
    uint32_t object = v && !v->passive ? object_of(r, clause) : ATG_NONE;
    return object != ATG_NONE ? object : at(r, clause)->subject;
}

static void on_gerund_or_infinitive(reader *r, uint32_t u, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t k = before(r, u);
    uint32_t c = current(r);
    const atg_vg *last = vg_of(r, c);
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_CC && last &&
        last->gerund == v->gerund && last->infinitive == v->infinitive &&
        at(r, c)->parent != ATG_NONE) {
        atg_clause old = *at(r, c);
        uint32_t twin = open_clause(r, old.kind, old.parent);
        at(r, twin)->subject = old.subject;
        at(r, twin)->host = old.host;
        at(r, twin)->vg = vg;
        const GArray *args = at(r, old.parent)->args;
        for (guint i = 0; i < args->len; i++)
            if (ATG_AT(args, atg_arg, i)->clause == c) {
                add_arg(r, old.parent, ATG_AT(args, atg_arg, i)->prep, ATG_NONE, twin);
                break;
            }
        r->stack[r->depth - 1] = twin;
        return;
    }
    uint32_t prep = unit_is(r, k, ATG_U_PREP) ? atg_unit_at(r->s, k)->first : ATG_NONE;
    c = taker(r, prep);
    uint32_t who = controller(r, c);
    uint32_t host = prep != ATG_NONE || v->infinitive ? host_before(r, u) : ATG_NONE;
    if (host != ATG_NONE && prep != ATG_NONE &&
        atg_word_has(r->a, atg_ng_at(r->s, host)->noun, "decision"))
        who = at(r, c)->subject; /* "took the step of accusing" */
    uint32_t inner =
        push_clause(r, v->infinitive ? ATG_C_INFINITIVE : ATG_C_GERUND, c);
    at(r, inner)->vg = vg;
    at(r, inner)->subject = who;
    at(r, inner)->host = host;
    add_arg(r, c, prep, ATG_NONE, inner);
}

/* A form that can be past or participle, read as a participle by the tagger: it is the
 * past where it has an object, or where no verb is left for its subject. */
static bool past_tense(const reader *r, uint32_t u)
{
    uint32_t k = before(r, u);
    uint32_t c = current(r);
    if (unit_is(r, k, ATG_U_REL))
        return true;
    bool object = unit_is(r, u + 1, ATG_U_NG);
    if (at(r, c)->kind == ATG_C_RELATIVE && at(r, c)->vg == ATG_NONE)
        return true;
    if (unit_is(r, k, ATG_U_COMMA)) {
        if (at(r, c)->vg != ATG_NONE)
            return waiting(r) != ATG_NONE && at(r, c)->bracketed;
        return object && at(r, c)->subject != ATG_NONE &&
               !verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index), "alias");
    }
    /* "Hackers linked to the state breached SolarWinds": an object behind the second
     * verb, none behind the first */
    const atg_vg *first = vg_of(r, c);
    if (first && object && unit_is(r, k, ATG_U_NG) && first->finite && !first->passive &&
        r->a->toks[first->main].tag == ATG_T_VBD && object_of(r, c) == ATG_NONE &&
        at(r, c)->kind == ATG_C_MAIN && at(r, c)->subject != ATG_NONE &&
        list_prep(r, atg_unit_at(r->s, k)->index) != ATG_NONE &&
        !takes_clause(r, first) && first->main == first->first)
        return true;
    if (at(r, c)->vg != ATG_NONE || at(r, c)->subject == ATG_NONE ||
        !unit_is(r, k, ATG_U_NG))
        return false;
    if (object)
        return !verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index), "alias");
    for (uint32_t n = u + 1; n < r->to; n++) {
        atg_unit_kind kind = atg_unit_at(r->s, n)->kind;
        if (finite_unit(r, n))
            return unit_is(r, before(r, n), ATG_U_CC);
        if (kind == ATG_U_THAT || kind == ATG_U_REL || kind == ATG_U_SUB ||
            kind == ATG_U_BREAK)
            return true;
    }
    return true;
}

/* "has today, for the first time, imposed": an auxiliary that waits for its verb. */
static bool completes(reader *r, uint32_t clause, uint32_t vg)
{
    const atg_vg *aux = vg_of(r, clause);
    if (!aux || !aux->finite || aux->passive ||
        !(atg_tok_is(r->a, aux->main, "has") || atg_tok_is(r->a, aux->main, "have") ||
          atg_tok_is(r->a, aux->main, "had")) ||
        object_of(r, clause) != ATG_NONE)
        return false;
    atg_vg *v = atg_vg_at(r->s, vg);
    v->finite = true;
    v->participle = false;
    v->perfect = true;
    v->negated = v->negated || aux->negated;
    at(r, clause)->vg = vg;
    return true;
}

/* No frame of the verb has an object: "HAFNIUM capitalised on a flaw". */
static bool transitive(const reader *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i]->n_slots; k++)
            if (atg_str_is(list[i]->slots[k].name, "object"))
                return true;
    return n == 0;
}

static void on_participle(reader *r, uint32_t u, uint32_t vg)
{
    atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t k = before(r, u);
    bool comma = unit_is(r, k, ATG_U_COMMA);
    bool after_prep = unit_is(r, k, ATG_U_PREP);
    if (r->verbless && v->participle && at(r, current(r))->vg == ATG_NONE) {
        bool object = unit_is(r, u + 1, ATG_U_NG) || !transitive(r, v);
        v->finite = true;
        v->participle = false;
        v->passive = !object;
        on_finite(r, u, vg);
        return;
    }
    bool after_verb = unit_is(r, k, ATG_U_VG);
    uint32_t c = current(r);
    if (v->participle && completes(r, c, vg))
        return;
    if (v->participle && past_tense(r, u)) {
        v->finite = true;
        v->participle = false;
        on_finite(r, u, vg);
        return;
    }
    if (v->participle && k != ATG_NONE && unit_is(r, k, ATG_U_CC) && vg_of(r, c) &&
        vg_of(r, c)->passive && vg_of(r, c)->finite) { /* "was planned and carried out" */
        v->finite = v->passive = true;
        v->participle = false;
        coordinate(r, vg);
        return;
    }
    if (v->gerund && (after_prep || after_verb ||
                      (k != ATG_NONE && unit_is(r, k, ATG_U_CC) && vg_of(r, c) &&
                       vg_of(r, c)->gerund))) {
        on_gerund_or_infinitive(r, u, vg);
        return;
    }
    uint32_t host = host_before(r, u);
    uint32_t subject = host;
    if (v->gerund && comma) { /* "..., making": the clause's subject does it */
        uint32_t m = main_clause(r);
        if (m != ATG_NONE && at(r, m)->subject != ATG_NONE)
            subject = at(r, m)->subject;
    }
    if (k != ATG_NONE && unit_is(r, k, ATG_U_CC) && vg_of(r, c) &&
        vg_of(r, c)->participle)
        subject = host = at(r, c)->subject;
    v->passive = v->participle;
    uint32_t inner = push_clause(r, ATG_C_PARTICIPLE, c);
    at(r, inner)->vg = vg;
    at(r, inner)->subject = subject;
    at(r, inner)->host = host;
    at(r, inner)->bracketed = comma;
}

static void on_vg(reader *r, uint32_t u)
{
    uint32_t vg = atg_unit_at(r->s, u)->index;
    const atg_vg *v = atg_vg_at(r->s, vg);
    if (v->infinitive)
        on_gerund_or_infinitive(r, u, vg);
    else if (v->finite)
        on_finite(r, u, vg);
    else
        on_participle(r, u, vg);
}

/* "A group that had never been heard of before, the Cutting Sword of Justice, ..." */
static bool renames_host(const reader *r, uint32_t u)
{
    const atg_clause *c = at(r, current(r));
    atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, u)->index);
    if (c->kind != ATG_C_RELATIVE || c->vg == ATG_NONE || c->host == ATG_NONE ||
        g->mention == ATG_NONE || g->prep != ATG_NONE || g->apposed != ATG_NONE ||
        g->next != ATG_NONE || g->list != atg_unit_at(r->s, u)->index ||
        !unit_is(r, u - 1, ATG_U_COMMA) || !unit_is(r, u + 1, ATG_U_COMMA))
        return false;
    const atg_ng *host = atg_ng_at(r->s, c->host);
    if (!atg_ng_describes(host) ||
        atg_ng_sort_of(r->a, host) != atg_ng_sort_of(r->a, g))
        return false;
    g->apposed = c->host;
    return true;
}

static void on_ng(reader *r, uint32_t u)
{
    uint32_t i = atg_unit_at(r->s, u)->index;
    atg_ng *g = atg_ng_at(r->s, i);
    if (g->possessive || g->parenthesis)
        return;
    uint32_t c = current(r);
    if (renames_host(r, u))
        return;
    uint32_t prep = list_prep(r, i);
    if (at(r, c)->vg == ATG_NONE && prep == ATG_NONE && g->apposed == ATG_NONE &&
        at(r, c)->subject == ATG_NONE && at(r, c)->kind != ATG_C_RELATIVE) {
        at(r, c)->subject = g->list;
        return;
    }
    if (atg_ng_at(r->s, g->list)->unit != g->unit &&
        at(r, c)->subject == g->list)
        return;
    add_arg(r, taker(r, prep), prep, i, ATG_NONE);
}

static void on_that(reader *r, uint32_t u)
{
    uint32_t k = before(r, u);
    uint32_t parent = current(r);
    if (k != ATG_NONE && unit_is(r, k, ATG_U_CC))
        for (uint32_t i = r->depth; i-- > 1;)
            if (at(r, r->stack[i])->kind == ATG_C_COMPLEMENT) {
                parent = at(r, r->stack[i])->parent;
                r->depth = i;
                break;
            }
    uint32_t c = push_clause(r, ATG_C_COMPLEMENT, parent);
    if (unit_is(r, k, ATG_U_NG))
        at(r, c)->host = atg_unit_at(r->s, k)->index;
}

/* "that" taken for a relative pronoun behind a verb of saying: "said on Thursday that
 * Russia ..." */
static bool complementiser(const reader *r, uint32_t u)
{
    if (!atg_tok_is(r->a, atg_unit_at(r->s, u)->first, "that") ||
        !unit_is(r, u + 1, ATG_U_NG))
        return false;
    uint32_t k = before(r, u);
    const atg_vg *v = vg_of(r, current(r));
    if (v && !v->passive && verb_lemma(r, v, "tell"))
        return true; /* "told the House that hackers had" */
    if (unit_is(r, k, ATG_U_NG)) { /* "the claim that Iran hacked" */
        uint32_t noun = atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->noun;
        if (atg_word_has(r->a, noun, "allegation") || atg_word_has(r->a, noun, "finding") ||
            atg_word_has(r->a, noun, "evidence"))
            return true;
    }
    if (unit_is(r, k, ATG_U_NG) && !atg_unit_is_time(r->a, atg_unit_at(r->s, k)) &&
        list_prep(r, atg_unit_at(r->s, k)->index) == ATG_NONE)
        return false;
    return takes_clause(r, vg_of(r, current(r)));
}

static void on_relative(reader *r, uint32_t u)
{
    if (unit_is(r, before(r, u), ATG_U_VG) && atg_prep_is(r->a, atg_unit_at(r->s, u)->first, "who")) {
        push_clause(r, ATG_C_CONDITION, current(r)); /* "has not said who did it" */
        return;
    }
    uint32_t host = host_before(r, u);
    uint32_t c = push_clause(r, ATG_C_RELATIVE, current(r));
    at(r, c)->host = host;
    uint32_t k = before(r, u);
    at(r, c)->bracketed = unit_is(r, k, ATG_U_COMMA);
    if (unit_is(r, k, ATG_U_PREP)) {
        at(r, c)->rel_prep = atg_unit_at(r->s, k)->first;
        at(r, c)->bracketed = unit_is(r, before(r, k), ATG_U_COMMA);
    }
    /* "and which", "and who": the host of the relative clause before */
    if (unit_is(r, k, ATG_U_CC) && at(r, c)->parent != ATG_NONE &&
        at(r, at(r, c)->parent)->kind == ATG_C_RELATIVE)
        at(r, c)->host = at(r, at(r, c)->parent)->host;
}

/* A comma closes a clause that was opened after a comma, where a phrase follows that
 * only an outer verb can take. */
static void on_comma(reader *r, uint32_t u)
{
    uint32_t c = current(r);
    if (r->depth < 2 || !at(r, c)->bracketed || at(r, c)->vg == ATG_NONE)
        return;
    if (unit_is(r, u + 1, ATG_U_PREP) && at(r, c)->args->len)
        r->depth--;
}

static void on_adjective(reader *r, uint32_t u)
{
    atg_clause *c = at(r, current(r));
    const atg_vg *v = vg_of(r, current(r));
    if (v && v->copula && c->predicate == ATG_NONE)
        c->predicate = u;
}

/* "WASHINGTON, June 25, 2015 - ", "Copenhagen, 24 April - " */
static bool dateline(const reader *r, uint32_t u)
{
    const atg_tok *t = &r->a->toks[r->a->sents[r->sentence].first];
    if (u > r->from + 10 || main_clause(r) != ATG_NONE)
        return false;
    bool place = t->mention != ATG_NONE &&
                 atg_mention_at(r->a, t->mention)->kind == ATG_M_PLACE;
    return place || (t->all_caps && t->text.n > 3);
}

static void on_unit(reader *r, uint32_t u)
{
    switch (atg_unit_at(r->s, u)->kind) {
    case ATG_U_NG:
        on_ng(r, u);
        break;
    case ATG_U_VG:
        on_vg(r, u);
        break;
    case ATG_U_THAT:
        on_that(r, u);
        break;
    case ATG_U_REL:
        if (complementiser(r, u))
            on_that(r, u);
        else
            on_relative(r, u);
        break;
    case ATG_U_SUB:
        push_clause(r, ATG_C_ADVERBIAL, current(r));
        break;
    case ATG_U_COND:
        push_clause(r, ATG_C_CONDITION, current(r));
        break;
    case ATG_U_COMMA:
        on_comma(r, u);
        break;
    case ATG_U_ADJ:
        on_adjective(r, u);
        break;
    case ATG_U_BREAK:
        if (dateline(r, u)) {
            r->depth = 0;
            push_clause(r, ATG_C_MAIN, ATG_NONE);
            break;
        }
        if (atg_tok_is(r->a, atg_unit_at(r->s, u)->first, ":") &&
            takes_clause(r, vg_of(r, current(r)))) { /* "He said: ..." */
            uint32_t said = current(r);
            r->depth = 0;
            push_clause(r, ATG_C_MAIN, ATG_NONE);
            at(r, current(r))->speaker = said;
            break;
        }
        /* a semicolon or dash starts afresh, a second dash closes */
        if (main_clause(r) != ATG_NONE && r->depth == 1) {
            r->depth = 0;
            push_clause(r, ATG_C_MAIN, ATG_NONE);
        } else if (main_clause(r) != ATG_NONE && waiting(r) == ATG_NONE) {
            r->depth = 0;
            push_clause(r, ATG_C_MAIN, ATG_NONE);
        }
        break;
    default:
        break;
    }
}

static void mark_question(reader *r)
{
    const atg_sent *sent = &r->a->sents[r->sentence];
    for (uint32_t i = sent->first + sent->count; i-- > sent->first;) {
        const atg_tok *t = &r->a->toks[i];
        if (t->tag == ATG_T_RQUOTE || t->tag == ATG_T_LQUOTE)
            continue;
        if (!atg_str_is(t->text, "?"))
            return;
        break;
    }
    for (uint32_t c = r->s->clause_at[r->sentence]; c < r->s->clauses->len; c++)
        at(r, c)->question = true;
}

static void clauses_of(reader *r)
{
    r->verbless = true;
    for (uint32_t u = r->from; u < r->to; u++)
        if (finite_unit(r, u))
            r->verbless = false;
    r->depth = 0;
    push_clause(r, ATG_C_MAIN, ATG_NONE);
    for (uint32_t u = r->from; u < r->to; u++)
        on_unit(r, u);
    mark_question(r);
}

void atg_clauses_find(const atg_analysis *a, atg_syntax *s, const atg_frames *frames)
{
    for (uint32_t i = 0; i < a->n_sents; i++) {
        atg_groups_join(a, s, i);
        s->clause_at[i] = s->clauses->len;
        reader r = {.a = a,
                    .s = s,
                    .sentence = i,
                    .frames = frames,
                    .from = s->unit_at[i],
                    .to = s->unit_at[i + 1]};
        clauses_of(&r);
    }
    s->clause_at[a->n_sents] = s->clauses->len;
}
