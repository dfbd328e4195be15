/* What a verb group does to the clauses that are open: fills, shares, opens, closes. */
#include "extract/syntax/clause_work.h"
#include "extract/syntax/join.h"

static bool gerund_unit(const atg_reader *r, uint32_t u)
{
    return atg_cl_unit_is(r, u, ATG_U_VG) &&
           atg_vg_at(r->s, atg_unit_at(r->s, u)->index)->gerund;
}

static void start_main(atg_reader *r, uint32_t vg, uint32_t subject)
{
    uint32_t covered = atg_cl_main(r), first = r->s->clause_at[r->sentence];
    const atg_vg *v = atg_vg_at(r->s, vg);
    /* ", they said," stands inside another clause, which goes on behind it */
    bool inside = atg_cl_takes_clause(r, v) && covered != ATG_NONE &&
                  atg_cl_unit_is(r, v->unit + 1, ATG_U_COMMA) && v->unit + 2 < r->to &&
                  !atg_cl_unit_is(r, v->unit + 2, ATG_U_QUOTE) &&
                  !gerund_unit(r, v->unit + 2); /* ", he said, adding that" */
    uint32_t c;
    if (inside) {
        c = atg_cl_open(r, ATG_C_MAIN, ATG_NONE);
    } else {
        r->depth = 0;
        c = atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
    }
    for (uint32_t i = r->s->clause_at[r->sentence]; subject != ATG_NONE && i < c; i++)
        atg_cl_drop_list(r, i, atg_ng_at(r->s, subject)->list);
    atg_cl_fill(r, c, vg, subject);
    bool quoted = atg_cl_verb_lemma(r, v, "quote") || atg_cl_verb_lemma(r, v, "cite");
    if (covered == ATG_NONE && first < c && atg_cl_at(r, first)->subject != ATG_NONE)
        covered = first; /* "GRU behind the hack, says X" */
    if (covered == ATG_NONE || (!atg_cl_takes_clause(r, v) && !quoted) ||
        (v->passive && !quoted))
        return;
    for (uint32_t m = r->s->clause_at[r->sentence]; m < c; m++)
        if (atg_cl_at(r, m)->kind == ATG_C_MAIN && atg_cl_at(r, m)->speaker == ATG_NONE)
            atg_cl_at(r, m)->speaker = c;
}

/* Does somebody speak by the verb: blame, condemn, deny? */
static bool speaks(const atg_reader *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; !list[i]->needs && k < list[i]->n_slots; k++)
            if (list[i]->slots[k].role == ATG_R_SPEAKER &&
                atg_str_is(list[i]->slots[k].name, "subject"))
                return true;
    return false;
}

/* "X said that the group had done it, and blamed Y": behind the comma, who said the one
 * says the other. */
static bool spoken_beside(const atg_reader *r, uint32_t vg)
{
    const atg_clause *c = atg_cl_at(r, atg_cl_current(r));
    const atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t cc = atg_cl_before(r, v->unit);
    if (c->kind != ATG_C_COMPLEMENT || c->parent == ATG_NONE || v->passive ||
        !atg_cl_unit_is(r, cc, ATG_U_CC) ||
        !atg_cl_unit_is(r, atg_cl_before(r, cc), ATG_U_COMMA) || !speaks(r, v))
        return false;
    const atg_clause *says = atg_cl_at(r, c->parent);
    return says->subject != ATG_NONE && atg_cl_takes_clause(r, atg_cl_vg(r, c->parent));
}

/* A verb whose subject is the last clause's: "X accused Y and denied Z". */
static void coordinate(atg_reader *r, uint32_t vg)
{
    while (r->depth > 1) {
        const atg_vg *v = atg_cl_vg(r, atg_cl_current(r));
        if (v && v->finite)
            break;
        r->depth--;
    }
    if (spoken_beside(r, vg))
        while (r->depth > 1 &&
               atg_cl_at(r, atg_cl_current(r))->kind == ATG_C_COMPLEMENT)
            r->depth--;
    uint32_t last = atg_cl_current(r);
    atg_clause old = *atg_cl_at(r, last);
    uint32_t c = atg_cl_open(r, old.kind, old.parent);
    atg_cl_at(r, c)->host = old.host;
    atg_cl_at(r, c)->subject = old.subject;
    atg_cl_at(r, c)->vg = vg;
    if (old.args->len == 0)
        atg_cl_at(r, last)->shares = c;
    r->stack[r->depth - 1] = c;
}

uint32_t atg_cl_waiting(const atg_reader *r)
{
    for (uint32_t i = r->depth; i-- > 0;)
        if (atg_cl_at(r, r->stack[i])->vg == ATG_NONE)
            return i;
    return ATG_NONE;
}

static bool mark_before_list(const atg_reader *r, uint32_t ng)
{
    uint32_t k = atg_cl_before(r, atg_ng_at(r->s, atg_ng_at(r->s, ng)->list)->unit);
    /* over a possessor and a phrase of time: "and in May 2014 the ministry" */
    while (atg_cl_unit_is(r, k, ATG_U_NG)) {
        const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, k)->index);
        if (!g->possessive &&
            (g->prep == ATG_NONE || !atg_unit_is_time(r->a, atg_unit_at(r->s, k))))
            break;
        k = atg_cl_before(r, k);
        if (!g->possessive)
            while (atg_cl_unit_is(r, k, ATG_U_PREP))
                k = atg_cl_before(r, k);
    }
    if (k == ATG_NONE)
        return true;
    atg_unit_kind kind = atg_unit_at(r->s, k)->kind;
    return kind == ATG_U_COMMA || kind == ATG_U_BREAK || kind == ATG_U_CC ||
           kind == ATG_U_END;
}

static uint32_t object_of(const atg_reader *r, uint32_t clause);

/* A past form without auxiliary that turned out to be no main verb: "Hackers linked to
 * the state had access". */
static bool reread_as_participle(atg_reader *r, uint32_t vg)
{
    uint32_t c = atg_cl_current(r);
    const atg_vg *v = atg_cl_vg(r, c);
    uint32_t subject = atg_cl_at(r, c)->subject;
    if (!v || !v->finite || v->passive || v->copula ||
        r->a->toks[v->main].tag != ATG_T_VBD || v->main != v->first ||
        subject == ATG_NONE ||
        (atg_cl_at(r, c)->kind != ATG_C_MAIN &&
         atg_cl_at(r, c)->kind != ATG_C_COMPLEMENT))
        return false;
    atg_vg *w = atg_vg_at(r->s, atg_cl_at(r, c)->vg);
    w->finite = false;
    w->participle = true;
    w->passive = object_of(r, c) == ATG_NONE &&
                 atg_clause_phrase(r->a, atg_cl_at(r, c), "by") != ATG_NONE;
    uint32_t outer = atg_cl_open(r, atg_cl_at(r, c)->kind, atg_cl_at(r, c)->parent);
    atg_cl_at(r, outer)->host = atg_cl_at(r, c)->host;
    atg_cl_at(r, c)->kind = ATG_C_PARTICIPLE;
    atg_cl_at(r, c)->parent = outer;
    atg_cl_at(r, c)->host = subject;
    atg_cl_at(r, outer)->subject = subject;
    atg_cl_at(r, outer)->vg = vg;
    r->stack[r->depth - 1] = outer;
    return true;
}

/* "is certain the GRU did it" */
static bool sure(const atg_reader *r, uint32_t clause)
{
    const atg_vg *v = atg_cl_vg(r, clause);
    uint32_t u = atg_cl_at(r, clause)->predicate;
    if (!v || !v->copula || u == ATG_NONE)
        return false;
    const atg_unit *x = atg_unit_at(r->s, u);
    for (uint32_t t = x->first; t < x->first + x->count; t++)
        if (atg_tok_word(r->a, t, ATG_WORD_ADJECTIVE, "sure"))
            return true;
    return false;
}

static void second_verb(atg_reader *r, uint32_t u, uint32_t vg)
{
    uint32_t c = atg_cl_current(r);
    uint32_t k = atg_cl_before(r, u);
    uint32_t source = atg_cl_source_of(r, u, vg);
    if (source != ATG_NONE) { /* "..., X, who heads Y, said" */
        start_main(r, vg, source);
        return;
    }
    uint32_t broken = atg_cl_broken_quote(r, u);
    if (broken != ATG_NONE) { /* '"The hack," said X, "was done by Y"' */
        atg_cl_fill(r, broken, vg, ATG_NONE);
        r->depth = 1;
        r->stack[0] = broken;
        return;
    }
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_CC) {
        coordinate(r, vg);
        return;
    }
    if (atg_cl_at(r, c)->kind == ATG_C_CONDITION && atg_cl_unit_is(r, k, ATG_U_VG)) {
        atg_cl_fill(r, atg_cl_push(r, ATG_C_COMPLEMENT, c), vg, ATG_NONE);
        return; /* "who it thinks was responsible" */
    }
    if (atg_cl_at(r, c)->kind == ATG_C_RELATIVE && atg_cl_unit_is(r, k, ATG_U_VG) &&
        atg_cl_takes_clause(r, atg_cl_vg(r, c)) &&
        atg_cl_at(r, c)->subject != atg_cl_at(r, c)->host) {
        uint32_t host = atg_cl_at(r, c)->host; /* "which it says serves the GRU" */
        atg_cl_fill(r, atg_cl_push(r, ATG_C_COMPLEMENT, c), vg, host);
        return;
    }
    uint32_t subject = atg_cl_subject_before(r, u);
    const atg_vg *v = atg_vg_at(r->s, vg);
    bool marked = subject != ATG_NONE && mark_before_list(r, subject);
    bool comma = k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_COMMA;
    /* ", the minister, Mr X, has said" */
    if (comma && subject != ATG_NONE &&
        atg_cl_unit_is(r, atg_cl_before(r, k), ATG_U_NG)) {
        uint32_t of = atg_cl_renamed_before(r, k, v);
        if (of != ATG_NONE && atg_ng_at(r->s, of)->list == subject)
            comma = false;
    }
    if (!comma && !marked && atg_cl_said_of_dubbed(r, c)) {
        uint32_t host = atg_ng_at(r->s, atg_cl_at(r, c)->host)->list;
        r->depth--;
        atg_cl_drop_list(r, atg_cl_current(r), host);
        atg_cl_fill(r, atg_cl_push(r, ATG_C_COMPLEMENT, atg_cl_current(r)), vg, host);
        return;
    }
    if (atg_cl_says_right_before(r, c, subject)) { /* "which says it was hacked by Y" */
        atg_cl_drop_list(r, c, atg_ng_at(r->s, subject)->list);
        atg_cl_fill(r, atg_cl_push(r, ATG_C_COMPLEMENT, c), vg, subject);
        return;
    }
    uint32_t w = atg_cl_waiting(r);
    if (atg_cl_said_of_host(r, c, subject)) { /* "for which Washington says X worked" */
        atg_cl_drop_list(r, c, subject);
        uint32_t inner = atg_cl_push(r, ATG_C_COMPLEMENT, c);
        atg_cl_fill(r, inner, vg, subject);
        atg_cl_at(r, inner)->rel_prep = atg_cl_at(r, c)->rel_prep;
        atg_cl_at(r, inner)->host = atg_cl_at(r, c)->host;
        return;
    }
    if (w != ATG_NONE &&
        (comma || !marked || atg_cl_at(r, r->stack[w])->subject == ATG_NONE)) {
        r->depth = w + 1;
        uint32_t waits = atg_cl_current(r);
        bool own = (marked && !comma) || atg_cl_at(r, waits)->subject == ATG_NONE;
        if (subject != ATG_NONE && own)
            atg_cl_drop_list(r, c, atg_ng_at(r->s, subject)->list);
        if (subject != ATG_NONE && (marked && !comma))
            atg_cl_fill(r, waits, vg, subject);
        else
            atg_cl_fill(r, waits, vg,
                        atg_cl_at(r, waits)->subject != ATG_NONE ? ATG_NONE : subject);
        return;
    }
    if ((comma && atg_cl_told_of_host(r, c)) || atg_cl_told_of_claim(r, c)) {
        uint32_t host = atg_cl_at(r, c)->host;
        uint32_t says = atg_cl_at(r, c)->parent;
        while (r->depth > 1 && atg_cl_current(r) != says)
            r->depth--;
        atg_cl_drop_list(r, says, atg_ng_at(r->s, host)->list);
        atg_cl_fill(r, atg_cl_push(r, ATG_C_COMPLEMENT, says), vg,
                    atg_ng_at(r->s, host)->list);
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
    atg_cl_drop_list(r, c, subject);
    bool complement = atg_cl_takes_clause(r, atg_cl_vg(r, c)) || sure(r, c);
    uint32_t inner = atg_cl_push(r, complement ? ATG_C_COMPLEMENT : ATG_C_RELATIVE, c);
    atg_cl_fill(r, inner, vg, subject);
    if (!complement) {
        uint32_t p = atg_cl_before(r, atg_ng_at(r->s, subject)->unit);
        if (atg_cl_unit_is(r, p, ATG_U_NG))
            atg_cl_at(r, inner)->host = atg_unit_at(r->s, p)->index;
    }
}

/* Between a relative pronoun and its verb at u: a subject of its own? */
static bool own_subject(const atg_reader *r, uint32_t u)
{
    while (u > r->from) {
        u--;
        const atg_unit *x = atg_unit_at(r->s, u);
        if (x->kind == ATG_U_REL)
            return false;
        if (x->kind == ATG_U_NG && atg_cl_list_prep(r, x->index) == ATG_NONE &&
            !atg_ng_at(r->s, x->index)->possessive)
            return true;
    }
    return true;
}

/* A verb of saying between commas, before the verb of the clause it is in. */
static bool inserted(const atg_reader *r, uint32_t u, const atg_vg *v, uint32_t subject)
{
    const atg_clause *c = atg_cl_at(r, atg_cl_current(r));
    if (c->kind != ATG_C_MAIN || c->subject == ATG_NONE || subject == ATG_NONE ||
        subject == c->subject || !atg_cl_takes_clause(r, v) || v->passive)
        return false;
    uint32_t k =
        atg_cl_before(r, atg_ng_at(r->s, atg_ng_at(r->s, subject)->list)->unit);
    while (atg_cl_unit_is(r, k, ATG_U_NG) &&
           atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->possessive)
        k = atg_cl_before(r, k);
    if (!atg_cl_unit_is(r, k, ATG_U_COMMA))
        return false;
    if (atg_cl_unit_is(r, u + 1, ATG_U_COMMA))
        return true;
    /* "China, he told lawmakers on Monday, had hacked ..." */
    uint32_t n = u + 1;
    while (n < u + 8 &&
           (atg_cl_unit_is(r, n, ATG_U_NG) || atg_cl_unit_is(r, n, ATG_U_PREP) ||
            atg_cl_unit_is(r, n, ATG_U_ADV)))
        n++;
    if (!atg_cl_unit_is(r, n, ATG_U_COMMA))
        return false;
    n += atg_cl_unit_is(r, n + 1, ATG_U_ADV) ? 2 : 1;
    return atg_cl_finite_unit(r, n);
}

/* "WannaCry, which hit ..., among them those of Y, was": what stands between the commas
 * does not take the name's place. */
static bool keeps_subject(const atg_reader *r, uint32_t clause, uint32_t u)
{
    uint32_t subject = atg_cl_at(r, clause)->subject;
    if (subject == ATG_NONE || atg_ng_at(r->s, subject)->mention == ATG_NONE ||
        atg_cl_at(r, clause)->kind != ATG_C_MAIN ||
        !atg_cl_unit_is(r, atg_cl_before(r, u), ATG_U_COMMA))
        return false;
    for (uint32_t k = clause + 1; k < r->s->clauses->len; k++)
        if (atg_cl_at(r, k)->parent == clause &&
            atg_cl_at(r, k)->kind == ATG_C_RELATIVE && atg_cl_at(r, k)->bracketed)
            return true;
    return false;
}

/* The unit before the row that a noun group is in. */
static uint32_t before_list(const atg_reader *r, uint32_t ng)
{
    return atg_cl_before(r, atg_ng_at(r->s, atg_ng_at(r->s, ng)->list)->unit);
}

/* A subject right behind another noun group, in a clause that has one: it begins a
 * relative clause without a pronoun. */
static bool contact(const atg_reader *r, uint32_t clause, uint32_t subject)
{
    const atg_clause *c = atg_cl_at(r, clause);
    if (subject == ATG_NONE || c->subject == ATG_NONE || c->subject == subject ||
        (c->kind != ATG_C_MAIN && c->kind != ATG_C_COMPLEMENT))
        return false;
    uint32_t k = before_list(r, subject);
    return atg_cl_unit_is(r, k, ATG_U_NG) &&
           !atg_unit_is_time(r->a, atg_unit_at(r->s, k)) &&
           !atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->possessive &&
           atg_ng_at(r->s, subject)->pronoun;
}

static void on_finite(atg_reader *r, uint32_t u, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(r->s, vg);
    if (atg_cl_quote_inverted(r, u, v)) {
        uint32_t subject = atg_ng_at(r->s, atg_unit_at(r->s, u + 1)->index)->list;
        if (atg_cl_main(r) == ATG_NONE &&
            atg_cl_at(r, atg_cl_current(r))->subject == ATG_NONE)
            atg_cl_fill(r, atg_cl_current(r), vg, subject);
        else
            start_main(r, vg, subject);
        return;
    }
    uint32_t c = atg_cl_current(r);
    if (atg_cl_at(r, c)->vg != ATG_NONE) {
        second_verb(r, u, vg);
        return;
    }
    uint32_t subject = atg_cl_subject_before(r, u);
    if (!keeps_subject(r, c, u) &&
        contact(r, c, subject)) { /* "a group it assessed to be ..." */
        uint32_t host = atg_unit_at(r->s, before_list(r, subject))->index;
        uint32_t inner = atg_cl_push(r, ATG_C_RELATIVE, c);
        atg_cl_at(r, inner)->host = host;
        atg_cl_fill(r, inner, vg, subject);
        return;
    }
    if (inserted(r, u, v, subject)) { /* "All this, the government says, is ..." */
        uint32_t said = atg_cl_open(r, ATG_C_MAIN, ATG_NONE);
        atg_cl_fill(r, said, vg, subject);
        atg_cl_drop_list(r, c, atg_ng_at(r->s, subject)->list);
        atg_cl_at(r, c)->speaker = said;
        return;
    }
    if (atg_cl_at(r, c)->kind == ATG_C_RELATIVE && !own_subject(r, u))
        subject = atg_cl_at(r, c)->host;
    else if (subject == ATG_NONE || atg_cl_at(r, c)->speaker != ATG_NONE ||
             keeps_subject(r, c, u))
        subject = atg_cl_at(r, c)->subject;
    atg_cl_fill(r, c, vg, subject);
}

/* The noun group a modifier that begins at unit u belongs to. */
uint32_t atg_cl_host_before(const atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u);
    while (k != ATG_NONE && (atg_unit_at(r->s, k)->kind == ATG_U_COMMA ||
                             atg_unit_at(r->s, k)->kind == ATG_U_PREP))
        k = atg_cl_before(r, k);
    if (!atg_cl_unit_is(r, k, ATG_U_NG))
        return ATG_NONE;
    const atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, k)->index);
    return g->apposed != ATG_NONE ? g->apposed : atg_unit_at(r->s, k)->index;
}

static uint32_t object_of(const atg_reader *r, uint32_t clause)
{
    const atg_vg *v = atg_cl_vg(r, clause);
    uint32_t fronted = ATG_NONE; /* or an apposition of the subject */
    const GArray *args = atg_cl_at(r, clause)->args;
    for (guint i = 0; i < args->len; i++) {
        const atg_arg *arg = ATG_AT(args, atg_arg, i);
        if (arg->prep != ATG_NONE || arg->ng == ATG_NONE)
            continue;
        if (!v || atg_ng_at(r->s, arg->ng)->first > v->main)
            return arg->ng;
        fronted = fronted == ATG_NONE ? arg->ng : fronted;
    }
    return fronted;
}

/* "exploited a flaw to hack X", "used malware to": the subject does the one for the
 * other. */
static bool uses(const atg_reader *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        if (list[i]->event == ATG_EV_EXPLOIT || list[i]->event == ATG_EV_USE)
            return true;
    return false;
}

/* Who does what a gerund or infinitive below clause says: the object where there is
 * one, else the subject. */
static uint32_t controller(const atg_reader *r, uint32_t clause)
{
    const atg_vg *v = atg_cl_vg(r, clause);
    const atg_clause *c = atg_cl_at(r, clause);
    if (c->kind == ATG_C_RELATIVE && c->host != ATG_NONE && c->subject != c->host &&
        object_of(r, clause) == ATG_NONE)
        return c->host; /* "which it believed to be working for" */
    uint32_t object = v && !v->passive && !uses(r, v) ? object_of(r, clause) : ATG_NONE;
    return object != ATG_NONE ? object : atg_cl_at(r, clause)->subject;
}

/* "the decision of X and Y to": the decision; else the group itself. */
static uint32_t decision_before(const atg_reader *r, uint32_t host)
{
    uint32_t list = atg_ng_at(r->s, host)->list, prep = atg_cl_list_prep(r, host);
    if (prep == ATG_NONE || !atg_prep_is(r->a, prep, "of|by"))
        return host;
    uint32_t k = atg_cl_before(r, atg_ng_at(r->s, list)->unit);
    k = k == ATG_NONE ? k : atg_cl_before(r, k);
    if (!atg_cl_unit_is(r, k, ATG_U_NG))
        return host;
    uint32_t of = atg_unit_at(r->s, k)->index;
    return atg_word_has(r->a, atg_ng_at(r->s, of)->noun, "decision") ? of : host;
}

static void on_gerund_or_infinitive(atg_reader *r, uint32_t u, uint32_t vg)
{
    const atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t k = atg_cl_before(r, u);
    uint32_t c = atg_cl_current(r);
    const atg_vg *last = atg_cl_vg(r, c);
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_CC && last &&
        last->gerund == v->gerund && last->infinitive == v->infinitive &&
        atg_cl_at(r, c)->parent != ATG_NONE) {
        atg_clause old = *atg_cl_at(r, c);
        uint32_t twin = atg_cl_open(r, old.kind, old.parent);
        atg_cl_at(r, twin)->subject = old.subject;
        atg_cl_at(r, twin)->host = old.host;
        atg_cl_at(r, twin)->vg = vg;
        const GArray *args = atg_cl_at(r, old.parent)->args;
        for (guint i = 0; i < args->len; i++)
            if (ATG_AT(args, atg_arg, i)->clause == c) {
                atg_cl_add_arg(r, old.parent, ATG_AT(args, atg_arg, i)->prep, ATG_NONE,
                               twin);
                break;
            }
        r->stack[r->depth - 1] = twin;
        return;
    }
    uint32_t prep =
        atg_cl_unit_is(r, k, ATG_U_PREP) ? atg_unit_at(r->s, k)->first : ATG_NONE;
    c = atg_cl_taker(r, prep);
    uint32_t who = controller(r, c);
    uint32_t host =
        prep != ATG_NONE || v->infinitive ? atg_cl_host_before(r, u) : ATG_NONE;
    if (prep != ATG_NONE && !v->infinitive && atg_cl_at(r, c)->subject != ATG_NONE &&
        atg_prep_is(r->a, prep,
                    last && last->passive
                        ? "after|before|while|when|upon|besides|without|since"
                        : "after|before|while|when|upon|besides|without|since|by"))
        who = atg_cl_at(r, c)->subject; /* "summoned Y after charging Z" */
    if (host != ATG_NONE && v->infinitive)
        host = decision_before(r, host);
    if (host != ATG_NONE && prep != ATG_NONE &&
        atg_word_has(r->a, atg_ng_at(r->s, host)->noun, "decision"))
        who = atg_cl_at(r, c)->subject; /* "took the step of accusing" */
    uint32_t inner = atg_cl_push(r, v->infinitive ? ATG_C_INFINITIVE : ATG_C_GERUND, c);
    atg_cl_at(r, inner)->vg = vg;
    atg_cl_at(r, inner)->subject = who;
    atg_cl_at(r, inner)->host = host;
    atg_cl_add_arg(r, c, prep, ATG_NONE, inner);
}

/* "said Agrius, an Iranian group, attacked X": behind the comma at unit k the clause
 * that is said goes on with its verb. */
static bool told_of_apposed(const atg_reader *r, uint32_t clause, uint32_t k)
{
    const atg_vg *v = atg_cl_vg(r, clause);
    uint32_t u = atg_cl_before(r, k);
    if (!atg_cl_takes_clause(r, v) || v->passive || !atg_cl_unit_is(r, u, ATG_U_NG))
        return false;
    uint32_t of = atg_ng_at(r->s, atg_unit_at(r->s, u)->index)->apposed;
    return of != ATG_NONE && atg_ng_at(r->s, of)->unit > v->unit &&
           atg_cl_list_prep(r, of) == ATG_NONE;
}

/* "X, a gang that meets on Y, boasted of": the comma before unit u ends what renames the
 * subject of a clause that waits for its verb, and no verb behind another comma is it. */
static bool ends_apposition(const atg_reader *r, uint32_t waiting, uint32_t u)
{
    uint32_t subject = atg_cl_at(r, waiting)->subject;
    bool renamed = false;
    if (subject == ATG_NONE ||
        atg_cl_verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index), "alias"))
        return false;
    for (uint32_t i = subject + 1; i < r->s->ngs->len && !renamed; i++) {
        const atg_ng *g = atg_ng_at(r->s, i);
        if (g->unit > u)
            break;
        renamed = g->apposed == subject;
    }
    for (uint32_t n = u + 1; renamed && n < r->to; n++)
        if (atg_cl_finite_unit(r, n) && atg_cl_unit_is(r, n - 1, ATG_U_COMMA))
            return false;
    return renamed;
}

/* A form that can be past or participle, read as a participle by the tagger: it is the
 * past where it has an object, or where no verb is left for its subject. */
static bool past_tense(const atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u);
    uint32_t c = atg_cl_current(r);
    if (atg_cl_unit_is(r, k, ATG_U_REL))
        return true;
    if (atg_cl_unit_is(r, k, ATG_U_VG) && atg_cl_at(r, c)->kind == ATG_C_RELATIVE &&
        atg_cl_at(r, c)->subject != atg_cl_at(r, c)->host &&
        atg_cl_takes_clause(r, atg_cl_vg(r, c)))
        return true; /* "who they say worked for" */
    bool object = atg_cl_unit_is(r, u + 1, ATG_U_NG);
    if (atg_cl_at(r, c)->kind == ATG_C_RELATIVE && atg_cl_at(r, c)->vg == ATG_NONE)
        return true;
    if (atg_cl_unit_is(r, k, ATG_U_COMMA)) {
        if (object && told_of_apposed(r, c, k))
            return true;
        if (atg_cl_at(r, c)->vg != ATG_NONE)
            return atg_cl_waiting(r) != ATG_NONE &&
                   (atg_cl_at(r, c)->bracketed ||
                    ends_apposition(r, atg_cl_waiting(r), u));
        return object && atg_cl_at(r, c)->subject != ATG_NONE &&
               !atg_cl_verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index),
                                  "alias");
    }
    /* "Hackers linked to the state breached SolarWinds": an object behind the second
     * verb, none behind the first */
    const atg_vg *first = atg_cl_vg(r, c);
    if (first && object && atg_cl_unit_is(r, k, ATG_U_NG) && first->finite &&
        !first->passive && r->a->toks[first->main].tag == ATG_T_VBD &&
        object_of(r, c) == ATG_NONE && atg_cl_at(r, c)->kind == ATG_C_MAIN &&
        atg_cl_at(r, c)->subject != ATG_NONE &&
        atg_cl_list_prep(r, atg_unit_at(r->s, k)->index) != ATG_NONE &&
        !atg_cl_takes_clause(r, first) && first->main == first->first &&
        !atg_cl_verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index), "alias"))
        return true;
    if (atg_cl_at(r, c)->vg != ATG_NONE || atg_cl_at(r, c)->subject == ATG_NONE ||
        !atg_cl_unit_is(r, k, ATG_U_NG))
        return false;
    if (object)
        return !atg_cl_verb_class(r, atg_vg_at(r->s, atg_unit_at(r->s, u)->index),
                                  "alias");
    for (uint32_t n = u + 1; n < r->to; n++) {
        atg_unit_kind kind = atg_unit_at(r->s, n)->kind;
        if (atg_cl_finite_unit(r, n))
            return atg_cl_unit_is(r, atg_cl_before(r, n), ATG_U_CC);
        if (kind == ATG_U_THAT || kind == ATG_U_REL || kind == ATG_U_SUB ||
            kind == ATG_U_BREAK)
            return true;
    }
    return true;
}

/* "has today, for the first time, imposed": an auxiliary that waits for its verb. */
static bool completes(atg_reader *r, uint32_t clause, uint32_t vg)
{
    const atg_vg *aux = atg_cl_vg(r, clause);
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
    atg_cl_at(r, clause)->vg = vg;
    return true;
}

/* No frame of the verb has an object: "HAFNIUM capitalised on a flaw". */
static bool transitive(const atg_reader *r, const atg_vg *v)
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

/* What is done to people rather than to places: accusing, charging, arresting. */
static bool befalls_people(const atg_reader *r, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(r->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++)
        if (!list[i]->needs &&
            (list[i]->event == ATG_EV_CHARGE || list[i]->event == ATG_EV_ARREST ||
             list[i]->event == ATG_EV_ACCUSE))
            return true;
    return false;
}

/* "observed X, known as Y, breaking into Z": X, as of whom it is seen, did it. */
static bool seen_doing(const atg_reader *r, uint32_t c, uint32_t host, const atg_vg *v)
{
    const atg_vg *sees = atg_cl_vg(r, c);
    const atg_ng *who = host == ATG_NONE ? NULL : atg_ng_at(r->s, host);
    if (!sees || sees->passive ||
        !atg_tok_word(r->a, sees->main, ATG_WORD_CUE, "sees-doing") || !who ||
        who->mention == ATG_NONE ||
        atg_mention_at(r->a, who->mention)->thing == ATG_NONE)
        return false;
    uint32_t thing = atg_mention_at(r->a, who->mention)->thing;
    return atg_thing_at(r->a, thing)->type == ATG_ACTOR && transitive(r, v);
}

/* "The attack, launched by X, crippled Y": the participle behind the next comma has an
 * object and does the verb's work. */
static bool main_follows(const atg_reader *r, uint32_t u)
{
    for (uint32_t n = u + 1; n < r->to; n++)
        if (atg_cl_unit_is(r, n, ATG_U_VG))
            return atg_cl_unit_is(r, atg_cl_before(r, n), ATG_U_COMMA) &&
                   atg_vg_at(r->s, atg_unit_at(r->s, n)->index)->participle &&
                   atg_cl_unit_is(r, n + 1, ATG_U_NG);
    return false;
}

static void on_participle(atg_reader *r, uint32_t u, uint32_t vg)
{
    atg_vg *v = atg_vg_at(r->s, vg);
    uint32_t k = atg_cl_before(r, u);
    bool comma = atg_cl_unit_is(r, k, ATG_U_COMMA);
    bool after_prep = atg_cl_unit_is(r, k, ATG_U_PREP);
    if (r->verbless && v->participle && !(comma && main_follows(r, u)) &&
        atg_cl_at(r, atg_cl_current(r))->vg == ATG_NONE) {
        bool object = atg_cl_unit_is(r, u + 1, ATG_U_NG) || !transitive(r, v);
        v->finite = true;
        v->participle = false;
        v->passive = !object;
        on_finite(r, u, vg);
        return;
    }
    bool after_verb = atg_cl_unit_is(r, k, ATG_U_VG);
    uint32_t c = atg_cl_current(r);
    if (v->participle && completes(r, c, vg))
        return;
    if (v->participle && past_tense(r, u)) {
        v->finite = true;
        v->participle = false;
        on_finite(r, u, vg);
        return;
    }
    if (v->participle && k != ATG_NONE && atg_cl_unit_is(r, k, ATG_U_CC) &&
        atg_cl_vg(r, c) && atg_cl_vg(r, c)->passive &&
        atg_cl_vg(r, c)->finite) { /* "was planned and carried out" */
        v->finite = true;
        v->passive =
            !atg_cl_unit_is(r, u + 1, ATG_U_NG) || /* "and denied everything" */
            atg_unit_is_time(r->a, atg_unit_at(r->s, u + 1));
        v->participle = false;
        coordinate(r, vg);
        return;
    }
    if (v->gerund && (after_prep || after_verb ||
                      (k != ATG_NONE && atg_cl_unit_is(r, k, ATG_U_CC) &&
                       atg_cl_vg(r, c) && atg_cl_vg(r, c)->gerund))) {
        on_gerund_or_infinitive(r, u, vg);
        return;
    }
    uint32_t host = atg_cl_host_before(r, u);
    uint32_t subject = host;
    if (v->participle && comma && host != ATG_NONE && befalls_people(r, v) &&
        atg_cl_list_prep(r, host) != ATG_NONE &&
        atg_ng_sort_of(r->a, atg_ng_at(r->s, host)) != ATG_S_PEOPLE &&
        atg_cl_at(r, c)->subject != ATG_NONE &&
        atg_ng_sort_of(r->a, atg_ng_at(r->s, atg_cl_at(r, c)->subject)) == ATG_S_PEOPLE)
        subject = host = atg_cl_at(r, c)->subject; /* "stood in court, accused of" */
    if (v->gerund && comma) { /* "..., making": the clause's subject does it */
        uint32_t m = atg_cl_main(r);
        if (m != ATG_NONE && !seen_doing(r, m, host, v) &&
            atg_cl_at(r, m)->subject != ATG_NONE)
            subject = atg_cl_at(r, m)->subject;
    }
    if (k != ATG_NONE && atg_cl_unit_is(r, k, ATG_U_CC) && atg_cl_vg(r, c) &&
        atg_cl_vg(r, c)->participle)
        subject = host = atg_cl_at(r, c)->subject;
    const atg_clause *here = atg_cl_at(r, c);
    if (subject == ATG_NONE && here->kind == ATG_C_ADVERBIAL && here->vg == ATG_NONE &&
        here->subject == ATG_NONE && here->parent != ATG_NONE)
        subject = atg_cl_at(r, here->parent)->subject; /* "while working for X" */
    v->passive = v->participle;
    uint32_t inner = atg_cl_push(r, ATG_C_PARTICIPLE, c);
    atg_cl_at(r, inner)->vg = vg;
    atg_cl_at(r, inner)->subject = subject;
    atg_cl_at(r, inner)->host = host;
    atg_cl_at(r, inner)->bracketed = comma;
}

void atg_cl_on_vg(atg_reader *r, uint32_t u)
{
    uint32_t vg = atg_unit_at(r->s, u)->index;
    const atg_vg *v = atg_vg_at(r->s, vg);
    if (atg_cl_inverted(r, u, vg))
        return;
    if (v->infinitive)
        on_gerund_or_infinitive(r, u, vg);
    else if (v->finite)
        on_finite(r, u, vg);
    else
        on_participle(r, u, vg);
}
