/* From units to clauses, left to right, with a stack of open ones.
 *
 * A finite verb group either fills the clause that waits for its verb, goes on with the
 * subject of the last one ("... and denied"), opens a complement without "that", or
 * starts a clause of its own; participles, gerunds, infinitives, relative pronouns,
 * "that" and subordinators open nested clauses. What was opened is closed by the first
 * verb that an outer clause still waits for.
 */
#include "extract/syntax/clause_work.h"
#include "extract/syntax/join.h"
#include "extract/thing.h"

atg_clause *atg_cl_at(const atg_reader *r, uint32_t i)
{
    return atg_clause_at(r->s, i);
}

uint32_t atg_cl_current(const atg_reader *r)
{
    return r->stack[r->depth - 1];
}

bool atg_cl_unit_is(const atg_reader *r, uint32_t u, atg_unit_kind kind)
{
    return u >= r->from && u < r->to && atg_unit_at(r->s, u)->kind == kind;
}

uint32_t atg_cl_open(atg_reader *r, atg_clause_kind kind, uint32_t parent)
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

uint32_t atg_cl_push(atg_reader *r, atg_clause_kind kind, uint32_t parent)
{
    uint32_t c = atg_cl_open(r, kind, parent);
    if (r->depth == ATG_CL_DEPTH)
        r->depth--;
    r->stack[r->depth++] = c;
    return c;
}

bool atg_cl_verb_class(const atg_reader *r, const atg_vg *v, const char *word_class)
{
    return atg_vg_has(r->a, v, word_class);
}

static bool wants(const atg_reader *r, uint32_t clause, uint32_t prep)
{
    uint32_t vg = atg_cl_at(r, clause)->vg;
    const atg_word *w = vg == ATG_NONE ? NULL : atg_vg_word(r->a, atg_vg_at(r->s, vg));
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    if (vg != ATG_NONE && atg_cl_verb_class(r, atg_vg_at(r->s, vg), "alias") &&
        atg_prep_is(r->a, prep, "as|by"))
        return true;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < list[i]->n_slots; k++)
            if (atg_prep_in(r->a, prep, list[i]->slots[k].name))
                return true;
    return false;
}

/* "traced the wiper that hit the grid to Sandworm": the open clause whose verb says by "to"
 * who did it, where the clause inside has no use for the phrase; ATG_NONE: none. */
static uint32_t blames_by_to(const atg_reader *r, uint32_t prep)
{
    uint32_t inner = atg_cl_current(r);
    atg_clause_kind kind = atg_cl_at(r, inner)->kind;
    if (!atg_tok_is(r->a, prep, "to") || wants(r, inner, prep) ||
        (kind != ATG_C_RELATIVE && kind != ATG_C_PARTICIPLE))
        return ATG_NONE;
    for (uint32_t i = r->depth; i-- > 0;) {
        uint32_t vg = atg_cl_at(r, r->stack[i])->vg;
        const atg_word *w =
            vg == ATG_NONE ? NULL : atg_vg_word(r->a, atg_vg_at(r->s, vg));
        size_t n = 0;
        const atg_frame *const *list =
            w ? atg_frames_of(r->frames, ATG_F_VERB, w->lemma, &n) : NULL;
        for (size_t f = 0; f < n; f++)
            for (uint32_t k = 0; k < list[f]->n_slots; k++)
                if (list[f]->slots[k].role == ATG_R_CULPRIT &&
                    atg_prep_in(r->a, prep, list[f]->slots[k].name))
                    return r->stack[i];
    }
    return ATG_NONE;
}

/* Which open clause takes a phrase: the innermost, unless its verb has no slot for the
 * preposition and an outer one has ("charged a man who once worked there with ..."). */
uint32_t atg_cl_taker(const atg_reader *r, uint32_t prep)
{
    uint32_t blamed = prep == ATG_NONE ? ATG_NONE : blames_by_to(r, prep);
    if (prep == ATG_NONE || atg_prep_is(r->a, prep, "of|in|at|by|to") ||
        (prep > 0 && r->a->toks[prep - 1].tag == ATG_T_JJ)) /* "responsible for" */
        return blamed != ATG_NONE ? blamed : atg_cl_current(r);
    for (uint32_t i = r->depth; i-- > 0;)
        if (wants(r, r->stack[i], prep))
            return r->stack[i];
    return atg_cl_current(r);
}

void atg_cl_add_arg(atg_reader *r, uint32_t clause, uint32_t prep, uint32_t ng,
                    uint32_t sub)
{
    atg_arg arg = {prep, ng, sub};
    g_array_append_val(atg_cl_at(r, clause)->args, arg);
}

void atg_cl_drop_list(atg_reader *r, uint32_t clause, uint32_t list)
{
    GArray *args = atg_cl_at(r, clause)->args;
    for (guint i = args->len; i-- > 0;) {
        const atg_arg *arg = ATG_AT(args, atg_arg, i);
        if (arg->ng != ATG_NONE && atg_ng_at(r->s, arg->ng)->list == list)
            g_array_remove_index(args, i);
    }
}

/* First unit before u that is no adverb, quotation mark or parenthesis. */
uint32_t atg_cl_before(const atg_reader *r, uint32_t u)
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

uint32_t atg_cl_list_prep(const atg_reader *r, uint32_t ng)
{
    return atg_ng_at(r->s, atg_ng_at(r->s, ng)->list)->prep;
}

/* The noun group left of unit u that can be a subject: over prepositional phrases and
 * appositions to the group they belong to. */
uint32_t atg_cl_subject_before(const atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u);
    if (k != ATG_NONE && atg_unit_at(r->s, k)->kind == ATG_U_COMMA)
        k = atg_cl_before(r, k);
    while (k != ATG_NONE) {
        const atg_unit *x = atg_unit_at(r->s, k);
        if (x->kind == ATG_U_PREP) {
            k = atg_cl_before(r, k);
            continue;
        }
        if (x->kind == ATG_U_COMMA) { /* inside a list or an apposition */
            uint32_t p = atg_cl_before(r, k);
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
        if (atg_cl_list_prep(r, head) == ATG_NONE)
            return atg_ng_at(r->s, head)->list;
        k = atg_cl_before(r, atg_ng_at(r->s, atg_ng_at(r->s, head)->list)->unit);
    }
    return ATG_NONE;
}

const atg_vg *atg_cl_vg(const atg_reader *r, uint32_t clause)
{
    uint32_t v = atg_cl_at(r, clause)->vg;
    return v == ATG_NONE ? NULL : atg_vg_at(r->s, v);
}

bool atg_cl_verb_lemma(const atg_reader *r, const atg_vg *v, const char *lemma)
{
    const atg_word *w = atg_vg_word(r->a, v);
    return w && atg_str_is(w->lemma, lemma);
}

bool atg_cl_takes_clause(const atg_reader *r, const atg_vg *v)
{
    return v && (atg_cl_verb_class(r, v, "say") || atg_cl_verb_class(r, v, "think") ||
                 atg_cl_verb_class(r, v, "deny"));
}

bool atg_cl_finite_unit(const atg_reader *r, uint32_t u)
{
    return atg_cl_unit_is(r, u, ATG_U_VG) &&
           atg_vg_at(r->s, atg_unit_at(r->s, u)->index)->finite;
}

/* The outermost clause with a verb that is still on the stack. */
uint32_t atg_cl_main(const atg_reader *r)
{
    for (uint32_t i = 0; i < r->depth; i++)
        if (atg_cl_at(r, r->stack[i])->vg != ATG_NONE)
            return r->stack[i];
    return ATG_NONE;
}

void atg_cl_fill(atg_reader *r, uint32_t clause, uint32_t vg, uint32_t subject)
{
    atg_clause *c = atg_cl_at(r, clause);
    c->vg = vg;
    if (subject != ATG_NONE) {
        atg_cl_drop_list(r, clause, atg_ng_at(r->s, subject)->list);
        c->subject = subject;
    }
}

/* "A group that had never been heard of before, the Cutting Sword of Justice, ...", "a
 * group linked to Israel, Predatory Sparrow, ..." */
static bool renames_host(const atg_reader *r, uint32_t u)
{
    const atg_clause *c = atg_cl_at(r, atg_cl_current(r));
    atg_ng *g = atg_ng_at(r->s, atg_unit_at(r->s, u)->index);
    if ((c->kind != ATG_C_RELATIVE && c->kind != ATG_C_PARTICIPLE) ||
        c->vg == ATG_NONE || c->host == ATG_NONE)
        return false;
    uint32_t self = atg_unit_at(r->s, u)->index, last = self;
    if (g->list != self) /* the rest of a row whose first did */
        return atg_ng_at(r->s, g->list)->apposed == c->host;
    while (atg_ng_at(r->s, last)->next != ATG_NONE)
        last = atg_ng_at(r->s, last)->next;
    if (g->mention == ATG_NONE || g->prep != ATG_NONE || g->apposed != ATG_NONE ||
        !atg_cl_unit_is(r, u - 1, ATG_U_COMMA) ||
        !atg_cl_unit_is(r, atg_ng_at(r->s, last)->unit + 1, ATG_U_COMMA))
        return false;
    const atg_ng *host = atg_ng_at(r->s, c->host);
    bool set = host->mention != ATG_NONE &&
               atg_mention_at(r->a, host->mention)->kind == ATG_M_COUNTED;
    if ((!atg_ng_describes(host) && !set) || (last != self && !set) ||
        atg_ng_sort_of(r->a, host) != atg_ng_sort_of(r->a, g))
        return false;
    g->apposed = c->host;
    return true;
}

static void on_ng(atg_reader *r, uint32_t u)
{
    uint32_t i = atg_unit_at(r->s, u)->index;
    atg_ng *g = atg_ng_at(r->s, i);
    if (g->possessive || g->parenthesis)
        return;
    uint32_t c = atg_cl_current(r);
    if (renames_host(r, u))
        return;
    uint32_t prep = atg_cl_list_prep(r, i);
    if (atg_cl_at(r, c)->vg == ATG_NONE && prep == ATG_NONE && g->apposed == ATG_NONE &&
        atg_cl_at(r, c)->subject == ATG_NONE &&
        atg_cl_at(r, c)->kind != ATG_C_RELATIVE) {
        atg_cl_at(r, c)->subject = g->list;
        return;
    }
    if (atg_ng_at(r->s, g->list)->unit != g->unit &&
        atg_cl_at(r, c)->subject == g->list)
        return;
    atg_cl_add_arg(r, atg_cl_taker(r, prep), prep, i, ATG_NONE);
}

static void on_that(atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u);
    uint32_t parent = atg_cl_current(r);
    if (k != ATG_NONE && atg_cl_unit_is(r, k, ATG_U_CC))
        for (uint32_t i = r->depth; i-- > 1;)
            if (atg_cl_at(r, r->stack[i])->kind == ATG_C_COMPLEMENT) {
                parent = atg_cl_at(r, r->stack[i])->parent;
                r->depth = i;
                break;
            }
    uint32_t c = atg_cl_push(r, ATG_C_COMPLEMENT, parent);
    if (atg_cl_unit_is(r, k, ATG_U_NG))
        atg_cl_at(r, c)->host = atg_unit_at(r->s, k)->index;
}

/* "that" taken for a relative pronoun behind a verb of saying: "said on Thursday that
 * Russia ..." */
static bool complementiser(const atg_reader *r, uint32_t u)
{
    if (!atg_tok_is(r->a, atg_unit_at(r->s, u)->first, "that") ||
        !atg_cl_unit_is(r, u + 1, ATG_U_NG))
        return false;
    uint32_t k = atg_cl_before(r, u);
    const atg_vg *v = atg_cl_vg(r, atg_cl_current(r));
    if (v && !v->passive && atg_cl_verb_lemma(r, v, "tell"))
        return true;                      /* "told the House that hackers had" */
    if (atg_cl_unit_is(r, k, ATG_U_NG)) { /* "the claim that Iran hacked" */
        uint32_t noun = atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->noun;
        if (atg_word_has(r->a, noun, "allegation") ||
            atg_word_has(r->a, noun, "charge") || atg_word_has(r->a, noun, "finding") ||
            atg_word_has(r->a, noun, "evidence"))
            return true;
    }
    if (atg_cl_unit_is(r, k, ATG_U_NG) &&
        !atg_unit_is_time(r->a, atg_unit_at(r->s, k)) &&
        atg_cl_list_prep(r, atg_unit_at(r->s, k)->index) == ATG_NONE)
        return false;
    return atg_cl_takes_clause(r, atg_cl_vg(r, atg_cl_current(r)));
}

/* "that" taken for a conjunction behind an object that no clause can be about: "the
 * campaign that APT28 had conducted". */
static bool that_relative(const atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u);
    if (k + 1 != u || !atg_cl_unit_is(r, k, ATG_U_NG) ||
        !atg_cl_unit_is(r, u + 1, ATG_U_NG))
        return false;
    uint32_t ng = atg_unit_at(r->s, k)->index;
    const atg_vg *v = atg_cl_vg(r, atg_cl_current(r));
    const atg_ng *g = atg_ng_at(r->s, ng);
    if (g->mention == ATG_NONE && g->indefinite && /* "a crew that analysts tie to" */
        !(v && atg_cl_verb_lemma(r, v, "tell")) &&
        (atg_word_has(r->a, g->noun, "group") ||
         atg_word_has(r->a, g->noun, "hackers") ||
         atg_word_has(r->a, g->noun, "company")))
        return true;
    return v && !v->passive && !atg_cl_verb_lemma(r, v, "tell") &&
           atg_ng_at(r->s, ng)->first > v->main &&
           atg_cl_list_prep(r, ng) == ATG_NONE &&
           atg_word_has(r->a, atg_ng_at(r->s, ng)->noun, "incident");
}

/* "X and Y of the Callisto group, whom": a group, behind "of". */
static bool a_group_of(const atg_reader *r, uint32_t i)
{
    const atg_ng *g = atg_ng_at(r->s, i);
    uint32_t prep = atg_cl_list_prep(r, i);
    uint32_t thing =
        g->mention == ATG_NONE ? ATG_NONE : atg_mention_at(r->a, g->mention)->thing;
    return prep != ATG_NONE && atg_thing_is_group(r->a, thing) &&
           atg_prep_is(r->a, prep, "of|from");
}

/* "X, an officer in the unit, whom": who is no unit, but the one it is a phrase of. */
static uint32_t person_host(const atg_reader *r, uint32_t host)
{
    uint32_t i = host;
    for (int step = 0; i != ATG_NONE && step < 4; step++) {
        const atg_ng *g = atg_ng_at(r->s, i);
        if (g->apposed != ATG_NONE && g->mention == ATG_NONE)
            g = atg_ng_at(r->s, i = g->apposed);
        if (atg_ng_sort_of(r->a, g) == ATG_S_PEOPLE && !(step == 0 && a_group_of(r, i)))
            return i;
        if (atg_cl_list_prep(r, i) == ATG_NONE)
            break;
        uint32_t k = atg_cl_before(r, atg_ng_at(r->s, g->list)->unit);
        while (atg_cl_unit_is(r, k, ATG_U_PREP) ||
               (atg_cl_unit_is(r, k, ATG_U_NG) &&
                atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->possessive))
            k = atg_cl_before(r, k);
        i = atg_cl_unit_is(r, k, ATG_U_NG) ? atg_unit_at(r->s, k)->index : ATG_NONE;
    }
    return host;
}

/* "a company in Iran that was founded": the company. */
static uint32_t over_place(const atg_reader *r, uint32_t u, uint32_t host)
{
    if (host == ATG_NONE || !atg_cl_unit_is(r, u - 1, ATG_U_NG))
        return host;
    const atg_ng *g = atg_ng_at(r->s, host);
    if (g->mention == ATG_NONE || g->prep == ATG_NONE || g->list != host ||
        atg_mention_at(r->a, g->mention)->kind != ATG_M_PLACE ||
        !atg_prep_is(r->a, g->prep, "in|from"))
        return host;
    uint32_t k = atg_cl_before(r, g->unit);
    k = k == ATG_NONE ? k : atg_cl_before(r, k);
    if (!atg_cl_unit_is(r, k, ATG_U_NG))
        return host;
    uint32_t of = atg_unit_at(r->s, k)->index;
    return atg_ng_at(r->s, of)->apposed != ATG_NONE ? atg_ng_at(r->s, of)->apposed : of;
}

static void on_relative(atg_reader *r, uint32_t u)
{
    if (atg_cl_unit_is(r, atg_cl_before(r, u), ATG_U_VG) &&
        atg_prep_is(r->a, atg_unit_at(r->s, u)->first, "who")) {
        atg_cl_push(r, ATG_C_CONDITION,
                    atg_cl_current(r)); /* "has not said who did it" */
        return;
    }
    uint32_t host = atg_cl_host_before(r, u);
    if (atg_prep_is(r->a, atg_unit_at(r->s, u)->first, "who|whom"))
        host = person_host(r, host);
    else
        host = over_place(r, u, host);
    uint32_t c = atg_cl_push(r, ATG_C_RELATIVE, atg_cl_current(r));
    atg_cl_at(r, c)->host = host;
    uint32_t k = atg_cl_before(r, u);
    atg_cl_at(r, c)->bracketed = atg_cl_unit_is(r, k, ATG_U_COMMA);
    if (atg_cl_unit_is(r, k, ATG_U_PREP)) {
        atg_cl_at(r, c)->rel_prep = atg_unit_at(r->s, k)->first;
        atg_cl_at(r, c)->bracketed =
            atg_cl_unit_is(r, atg_cl_before(r, k), ATG_U_COMMA);
    }
    /* "and which", "and who": the host of the relative clause before */
    if (atg_cl_unit_is(r, k, ATG_U_CC) && atg_cl_at(r, c)->parent != ATG_NONE &&
        atg_cl_at(r, atg_cl_at(r, c)->parent)->kind == ATG_C_RELATIVE)
        atg_cl_at(r, c)->host = atg_cl_at(r, atg_cl_at(r, c)->parent)->host;
}

/* A comma closes a clause that was opened after a comma, where a phrase follows that
 * only an outer verb can take. */
static void on_comma(atg_reader *r, uint32_t u)
{
    uint32_t c = atg_cl_current(r);
    if (r->depth < 2 || !atg_cl_at(r, c)->bracketed || atg_cl_at(r, c)->vg == ATG_NONE)
        return;
    if (atg_cl_unit_is(r, u + 1, ATG_U_PREP) && atg_cl_at(r, c)->args->len)
        r->depth--;
}

static void on_adjective(atg_reader *r, uint32_t u)
{
    atg_clause *c = atg_cl_at(r, atg_cl_current(r));
    const atg_vg *v = atg_cl_vg(r, atg_cl_current(r));
    if (v && v->copula && c->predicate == ATG_NONE)
        c->predicate = u;
}

/* "WASHINGTON, June 25, 2015 - ", "Copenhagen, 24 April - " */
static bool dateline(const atg_reader *r, uint32_t u)
{
    const atg_tok *t = &r->a->toks[r->a->sents[r->sentence].first];
    if (u > r->from + 10 || atg_cl_main(r) != ATG_NONE)
        return false;
    bool place =
        t->mention != ATG_NONE && atg_mention_at(r->a, t->mention)->kind == ATG_M_PLACE;
    return place || (t->all_caps && t->text.n > 3);
}

/* "It was Washington that first named X": a verb right behind, a name before. */
static bool cleft(const atg_reader *r, uint32_t u)
{
    uint32_t k = atg_cl_before(r, u), next = u + 1;
    const atg_vg *v = atg_cl_vg(r, atg_cl_current(r));
    while (atg_cl_unit_is(r, next, ATG_U_ADV))
        next++;
    return v && v->copula && atg_cl_unit_is(r, k, ATG_U_NG) &&
           atg_cl_unit_is(r, next, ATG_U_VG) &&
           atg_ng_at(r->s, atg_unit_at(r->s, k)->index)->mention != ATG_NONE;
}

static void on_unit(atg_reader *r, uint32_t u)
{
    switch (atg_unit_at(r->s, u)->kind) {
    case ATG_U_NG:
        on_ng(r, u);
        break;
    case ATG_U_VG:
        atg_cl_on_vg(r, u);
        break;
    case ATG_U_THAT:
        if (cleft(r, u))
            atg_unit_at(r->s, u)->kind = ATG_U_REL;
        if (atg_cl_unit_is(r, u, ATG_U_REL) || that_relative(r, u))
            on_relative(r, u);
        else
            on_that(r, u);
        break;
    case ATG_U_REL:
        if (complementiser(r, u))
            on_that(r, u);
        else
            on_relative(r, u);
        break;
    case ATG_U_SUB:
        atg_cl_push(r, ATG_C_ADVERBIAL, atg_cl_current(r));
        break;
    case ATG_U_COND:
        atg_cl_push(r, ATG_C_CONDITION, atg_cl_current(r));
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
            atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
            break;
        }
        if (atg_tok_is(r->a, atg_unit_at(r->s, u)->first, ":") &&
            atg_cl_takes_clause(r,
                                atg_cl_vg(r, atg_cl_current(r)))) { /* "He said: ..." */
            uint32_t said = atg_cl_current(r);
            r->depth = 0;
            atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
            atg_cl_at(r, atg_cl_current(r))->speaker = said;
            break;
        }
        /* a semicolon or dash starts afresh, a second dash closes */
        if (atg_cl_main(r) != ATG_NONE && r->depth == 1) {
            r->depth = 0;
            atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
        } else if (atg_cl_main(r) != ATG_NONE && atg_cl_waiting(r) == ATG_NONE) {
            r->depth = 0;
            atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
        }
        break;
    default:
        break;
    }
}

static void mark_question(atg_reader *r)
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
        atg_cl_at(r, c)->question = true;
}

/* "Had X been arrested, ...", "Should X be charged, ...": nothing is stated before the
 * comma. */
static void mark_inverted(atg_reader *r)
{
    uint32_t first = atg_unit_at(r->s, r->from)->first;
    if (r->to < r->from + 3 || !atg_prep_is(r->a, first, "had|should|were") ||
        !atg_cl_unit_is(r, r->from, ATG_U_VG) ||
        !atg_cl_unit_is(r, r->from + 1, ATG_U_NG))
        return;
    uint32_t comma = r->from;
    while (comma < r->to && atg_unit_at(r->s, comma)->kind != ATG_U_COMMA)
        comma++;
    for (uint32_t c = r->s->clause_at[r->sentence]; c < r->s->clauses->len; c++) {
        const atg_vg *v = atg_cl_vg(r, c);
        if (v && v->unit < comma)
            atg_cl_at(r, c)->question = true;
    }
}

/* "Attributed by X to Y, the attack went unnoticed": a participle that opens the
 * sentence is about the subject behind it. */
static void give_subject(atg_reader *r)
{
    uint32_t first = r->s->clause_at[r->sentence];
    uint32_t about = atg_cl_at(r, first)->subject;
    for (uint32_t c = first; c < r->s->clauses->len && about != ATG_NONE; c++) {
        const atg_vg *v = atg_cl_vg(r, c);
        if (!v || atg_cl_at(r, c)->kind != ATG_C_PARTICIPLE ||
            atg_cl_at(r, c)->subject != ATG_NONE ||
            v->first > r->a->sents[r->sentence].first + 1 ||
            atg_ng_at(r->s, about)->first < v->first ||
            !atg_cl_unit_is(r, atg_cl_before(r, atg_ng_at(r->s, about)->unit),
                            ATG_U_COMMA))
            continue;
        atg_cl_at(r, c)->subject = atg_cl_at(r, c)->host = about;
        return;
    }
}

static void clauses_of(atg_reader *r)
{
    r->verbless = true;
    for (uint32_t u = r->from; u < r->to; u++)
        if (atg_cl_finite_unit(r, u))
            r->verbless = false;
    r->depth = 0;
    atg_cl_push(r, ATG_C_MAIN, ATG_NONE);
    for (uint32_t u = r->from; u < r->to; u++)
        on_unit(r, u);
    give_subject(r);
    mark_question(r);
    if (r->to > r->from)
        mark_inverted(r);
}

void atg_clauses_find(const atg_analysis *a, atg_syntax *s, const atg_frames *frames)
{
    for (uint32_t i = 0; i < a->n_sents; i++) {
        atg_groups_join(a, s, i);
        s->clause_at[i] = s->clauses->len;
        atg_reader r = {.a = a,
                        .s = s,
                        .sentence = i,
                        .frames = frames,
                        .from = s->unit_at[i],
                        .to = s->unit_at[i + 1]};
        clauses_of(&r);
    }
    s->clause_at[a->n_sents] = s->clauses->len;
}
