/* Whom a clause names where its order is turned round, or a list goes on with it:
 *
 *     Sanctioned by Canada were X and Y      the participle's subject: X and Y
 *     Those charged in Ohio are X and Y      the same
 *     The four were identified as:           the items of the list below
 *     sanctions on these individuals:        their names are the items below */
#include "extract/syntax/syntax.h"

enum { ITEMS = 60 }; /* of one list */

static const atg_vg *verb_of(const atg_syntax *s, const atg_clause *c)
{
    return c->vg == ATG_NONE ? NULL : atg_vg_at(s, c->vg);
}

static bool lemma_in(const atg_analysis *a, const atg_vg *v, const char *const *lemmas)
{
    const atg_word *w = v ? atg_vg_word(a, v) : NULL;
    for (; w && *lemmas; lemmas++)
        if (atg_str_is(w->lemma, *lemmas))
            return true;
    return false;
}

static bool says_who(const atg_analysis *a, const atg_vg *v)
{
    static const char *const lemmas[] = {"include", "comprise", NULL};
    return v && !v->negated && !v->passive && (v->copula || lemma_in(a, v, lemmas));
}

/* The row behind the verb whose groups are names of people, bodies or groups. */
static uint32_t named_behind(const atg_analysis *a, const atg_syntax *s,
                             const atg_clause *c)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep != ATG_NONE ||
            atg_ng_at(s, arg->ng)->first < atg_vg_at(s, c->vg)->main)
            continue;
        const atg_ng *g = atg_ng_at(s, arg->ng);
        uint32_t thing =
            g->mention == ATG_NONE ? ATG_NONE : atg_mention_at(a, g->mention)->thing;
        if (thing == ATG_NONE)
            return ATG_NONE;
        atg_ntype t = atg_thing_at(a, thing)->type;
        bool who = t == ATG_PERSON || t == ATG_ACTOR || t == ATG_ORGANIZATION ||
                   t == ATG_AGENCY;
        return who ? g->list : ATG_NONE;
    }
    return ATG_NONE;
}

static bool names_nothing(const atg_syntax *s, uint32_t ng)
{
    return ng == ATG_NONE ||
           (atg_ng_at(s, ng)->mention == ATG_NONE && !atg_ng_at(s, ng)->negated);
}

/* "Among those charged is X" */
static bool among(const atg_analysis *a, const atg_syntax *s, uint32_t ng)
{
    uint32_t prep = atg_ng_at(s, ng)->prep;
    return prep != ATG_NONE && names_nothing(s, ng) && atg_prep_is(a, prep, "among");
}

/* "Also charged by the department was X", "The men charged by it are X and Y" */
static void turn_round(const atg_analysis *a, atg_syntax *s, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(s, clause);
    if (!says_who(a, verb_of(s, c)) || !names_nothing(s, c->subject))
        return;
    uint32_t who = named_behind(a, s, c);
    if (who == ATG_NONE)
        return;
    uint32_t end = s->clause_at[c->sentence + 1];
    for (uint32_t k = s->clause_at[c->sentence]; k < end; k++) {
        atg_clause *p = atg_clause_at(s, k);
        const atg_vg *v = verb_of(s, p);
        if (p->parent != clause || p->kind != ATG_C_PARTICIPLE || !v || !v->passive ||
            (p->subject != ATG_NONE && p->subject != c->subject &&
             !among(a, s, p->subject)) ||
            v->main > atg_vg_at(s, c->vg)->main)
            continue;
        p->subject = p->host = who;
    }
}

/* Is a passive participle said of the group? */
static bool befallen(const atg_syntax *s, uint32_t ng)
{
    uint32_t sentence = atg_ng_at(s, ng)->sentence;
    for (uint32_t k = s->clause_at[sentence]; k < s->clause_at[sentence + 1]; k++) {
        const atg_clause *p = atg_clause_at(s, k);
        const atg_vg *v = verb_of(s, p);
        if (p->kind == ATG_C_PARTICIPLE && v && v->passive && p->subject == ng)
            return true;
    }
    return false;
}

/* "X is among seven people indicted in Ohio", "X is one of six officers charged": X,
 * too. The set and X become one row. */
static void one_of_those(const atg_analysis *a, atg_syntax *s, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(s, clause);
    const atg_vg *v = verb_of(s, c);
    if (!v || !v->copula || v->negated || v->planned || c->subject == ATG_NONE ||
        c->question)
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep == ATG_NONE ||
            !atg_prep_is(a, arg->prep, "among|of"))
            continue;
        atg_ng *g = atg_ng_at(s, arg->ng);
        const atg_unit *before = atg_unit_at(s, g->unit > 1 ? g->unit - 2 : g->unit);
        bool one = before->kind == ATG_U_NG && atg_tok_is(a, before->first, "one");
        if (g->next != ATG_NONE || g->list == c->subject ||
            !(one || atg_prep_is(a, arg->prep, "among")) || !befallen(s, arg->ng))
            continue;
        g->next = c->subject;
        return;
    }
}

/* "X was the first man to be charged by Y": X was. */
static void first_to_be(const atg_analysis *a, atg_syntax *s, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(s, clause);
    const atg_vg *v = verb_of(s, c);
    if (!v || !v->copula || v->negated || v->planned || c->subject == ATG_NONE ||
        c->question)
        return;
    for (uint32_t k = s->clause_at[c->sentence]; k < s->clause_at[c->sentence + 1];
         k++) {
        atg_clause *p = atg_clause_at(s, k);
        const atg_vg *x = verb_of(s, p);
        if (p->kind != ATG_C_INFINITIVE || p->parent != clause || !x || !x->passive ||
            p->subject == ATG_NONE || p->subject == c->subject ||
            atg_ng_at(s, p->subject)->mention != ATG_NONE)
            continue;
        const atg_ng *g = atg_ng_at(s, p->subject);
        for (uint32_t t = g->first; t < g->head; t++)
            if (atg_prep_is(a, t, "first|latest|second|third|only|next|last|fourth"))
                p->subject = p->host = c->subject;
    }
}

/* ---- lists below a lead-in */

static bool ends_in_colon(const atg_analysis *a, uint32_t sentence)
{
    const atg_sent *s = &a->sents[sentence];
    return s->count && atg_str_is(a->toks[s->first + s->count - 1].text, ":");
}

/* The name that an item begins with; ATG_NONE if it begins otherwise. */
static uint32_t item_name(const atg_analysis *a, const atg_syntax *s, uint32_t sentence)
{
    uint32_t i = s->ng_at[sentence];
    if (i >= s->ng_at[sentence + 1])
        return ATG_NONE;
    const atg_ng *g = atg_ng_at(s, i);
    uint32_t thing =
        g->mention == ATG_NONE ? ATG_NONE : atg_mention_at(a, g->mention)->thing;
    if (thing == ATG_NONE || g->first > a->sents[sentence].first + 1)
        return ATG_NONE;
    atg_ntype t = atg_thing_at(a, thing)->type;
    bool who =
        t == ATG_PERSON || t == ATG_ORGANIZATION || t == ATG_AGENCY || t == ATG_ACTOR;
    bool means = t == ATG_MALWARE || t == ATG_VULNERABILITY;
    return who || means ? i : ATG_NONE;
}

/* Makes one row of the names of the items behind a sentence; its first, or ATG_NONE. */
static uint32_t item_row(const atg_analysis *a, atg_syntax *s, uint32_t lead)
{
    uint32_t first = ATG_NONE, last = ATG_NONE, block = ATG_NONE;
    for (uint32_t i = lead + 1; i < a->n_sents && i < lead + ITEMS; i++) {
        if (a->sents[i].block_kind != ATG_BLOCK_ITEM)
            break;
        if (a->sents[i].block == block)
            continue; /* more about the same item */
        block = a->sents[i].block;
        uint32_t name = item_name(a, s, i);
        if (name == ATG_NONE || atg_ng_at(s, name)->list != name)
            continue;
        if (first == ATG_NONE)
            first = name;
        else
            atg_ng_at(s, last)->next = name;
        atg_ng_at(s, name)->list = first;
        for (last = name; atg_ng_at(s, last)->next != ATG_NONE;)
            last = atg_ng_at(s, last)->next;
    }
    return first;
}

/* "Named as defendants are:": the participle in front is said of the items, too. */
static void rest_of_turned(atg_syntax *s, uint32_t sentence, uint32_t row)
{
    for (uint32_t k = s->clause_at[sentence]; k < s->clause_at[sentence + 1]; k++) {
        atg_clause *p = atg_clause_at(s, k);
        const atg_vg *v = verb_of(s, p);
        if (p->kind == ATG_C_PARTICIPLE && v && v->passive && !v->negated &&
            v->unit == s->unit_at[sentence] && names_nothing(s, p->subject))
            p->subject = p->host = row;
    }
}

/* "were identified as:", "The accused are:" */
static bool clause_takes(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                         uint32_t row)
{
    static const char *const naming[] = {"identify", "name", "list", NULL};
    for (uint32_t k = s->clause_at[sentence]; k < s->clause_at[sentence + 1]; k++) {
        atg_clause *c = atg_clause_at(s, k);
        const atg_vg *v = verb_of(s, c);
        if (!v || v->negated)
            continue;
        uint32_t u = v->unit + 1, end = s->unit_at[sentence + 1];
        bool as = u < end && atg_unit_at(s, u)->kind == ATG_U_PREP &&
                  atg_prep_is(a, atg_unit_at(s, u)->first, "as");
        u += as;
        bool last = u < end && atg_unit_at(s, u)->kind == ATG_U_BREAK;
        if (!last || !(says_who(a, v) || (as && lemma_in(a, v, naming))))
            continue;
        if (!as)
            rest_of_turned(s, sentence, row);
        atg_arg arg = {as ? atg_unit_at(s, u - 1)->first : ATG_NONE, row, ATG_NONE};
        g_array_append_val(c->args, arg);
        return true;
    }
    return false;
}

/* "imposed sanctions on:", "on the following:": what the preposition before the colon
 * governs is the row. */
static bool preposition_takes(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                              uint32_t row)
{
    uint32_t end = s->unit_at[sentence + 1], prep = ATG_NONE;
    for (uint32_t u = s->unit_at[sentence]; u < end; u++) {
        const atg_unit *x = atg_unit_at(s, u);
        if (x->kind == ATG_U_BREAK || x->kind == ATG_U_END)
            break;
        if (x->kind == ATG_U_PREP && !atg_prep_is(a, x->first, "following"))
            prep = x->first;
        else if (!atg_prep_is(a, x->first + x->count - 1, "the|following"))
            prep = ATG_NONE;
    }
    if (prep == ATG_NONE)
        return false;
    for (uint32_t k = s->clause_at[sentence + 1]; k-- > s->clause_at[sentence];) {
        atg_clause *c = atg_clause_at(s, k);
        if (!verb_of(s, c))
            continue;
        atg_arg arg = {prep, row, ATG_NONE};
        g_array_append_val(c->args, arg);
        return true;
    }
    return false;
}

/* Is it a row of tools or flaws? */
static bool means_row(const atg_analysis *a, const atg_syntax *s, uint32_t row)
{
    uint32_t m = atg_ng_at(s, row)->mention;
    uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
    if (thing == ATG_NONE)
        return false;
    atg_ntype t = atg_thing_at(a, thing)->type;
    return t == ATG_MALWARE || t == ATG_VULNERABILITY;
}

/* "tools", "the following malware families", "vulnerabilities": can be named so. */
static bool says_means(const atg_analysis *a, const atg_ng *g)
{
    return g->mention == ATG_NONE && !g->negated &&
           (atg_word_has(a, g->noun, "malware") || atg_word_has(a, g->noun, "flaw") ||
            atg_prep_is(a, g->head,
                        "tools|malware|families|tooling|toolset|arsenal|toolkit|"
                        "CVEs|exploits|implants|utilities|software"));
}

/* "sanctions on the following individuals:": the last group that can be several. */
static void group_takes(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                        uint32_t row)
{
    bool tools = means_row(a, s, row);
    for (uint32_t i = s->ng_at[sentence + 1]; i-- > s->ng_at[sentence];) {
        atg_ng *g = atg_ng_at(s, i);
        if (tools && says_means(a, g)) {
            g->named_by = row;
            return;
        }
        bool counted = g->mention != ATG_NONE &&
                       atg_mention_at(a, g->mention)->kind == ATG_M_COUNTED;
        if (tools || (!g->plural && !counted))
            continue;
        if (counted)
            atg_ng_at(s, row)->apposed = i;
        else if (g->mention == ATG_NONE && (atg_word_has(a, g->noun, "person") ||
                                            atg_word_has(a, g->noun, "company") ||
                                            atg_word_has(a, g->noun, "agency")))
            g->named_by = row;
        return;
    }
}

/* "Tools used by X include A, B and C": the tools are A, B and C. */
static void means_listed(const atg_analysis *a, atg_syntax *s, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(s, clause);
    if (!says_who(a, verb_of(s, c)) || c->subject == ATG_NONE ||
        !says_means(a, atg_ng_at(s, c->subject)))
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->prep != ATG_NONE)
            continue;
        uint32_t row = atg_ng_at(s, arg->ng)->list;
        if (means_row(a, s, row))
            atg_ng_at(s, c->subject)->named_by = row;
        return;
    }
}

void atg_clauses_name(const atg_analysis *a, atg_syntax *s)
{
    for (uint32_t i = 0; i + 1 < a->n_sents; i++) {
        if (!ends_in_colon(a, i))
            continue;
        uint32_t row = item_row(a, s, i);
        if (row != ATG_NONE &&
            (means_row(a, s, row) ||
             !(clause_takes(a, s, i, row) || preposition_takes(a, s, i, row))))
            group_takes(a, s, i, row);
    }
    for (guint i = 0; i < s->clauses->len; i++) {
        turn_round(a, s, i);
        one_of_those(a, s, i);
        first_to_be(a, s, i);
        means_listed(a, s, i);
    }
}

/* ---- descriptions that a clause names */

/* Is this the name a description can be given: a group or an incident? */
static bool can_name(const atg_analysis *a, const atg_ng *g, const atg_ng *name)
{
    if (name->mention == ATG_NONE || name->thing == ATG_NONE)
        return false;
    atg_ntype t = atg_thing_at(a, name->thing)->type;
    if (t == ATG_PERSON && !g->plural && /* "the hacker was named as X" */
        (atg_word_has(a, g->noun, "person") || atg_word_has(a, g->noun, "hackers")))
        return true;
    if (atg_word_has(a, g->noun, "incident")) /* "activity known as APT40" */
        return t == ATG_INCIDENT || t == ATG_ACTOR;
    if (atg_word_has(a, g->noun, "malware"))
        return t == ATG_MALWARE;
    return t == ATG_ACTOR;
}

static void name_group(const atg_analysis *a, atg_syntax *s, const atg_clause *c,
                       uint32_t described)
{
    atg_ng *g = atg_ng_at(s, described);
    if (g->mention != ATG_NONE || g->thing != ATG_NONE)
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng == ATG_NONE || arg->ng == described ||
            (arg->prep != ATG_NONE && !atg_prep_is(a, arg->prep, "as|by")))
            continue;
        const atg_ng *name = atg_ng_at(s, arg->ng);
        if (!can_name(a, g, name))
            continue;
        bool incident = atg_word_has(a, g->noun, "incident") &&
                        atg_thing_at(a, name->thing)->type == ATG_ACTOR;
        if (name->next == ATG_NONE && name->list == arg->ng && !incident)
            g->thing = name->thing;
        else
            g->named_by = name->list;
        return;
    }
}

static bool thinks(const atg_analysis *a, const atg_syntax *s, uint32_t clause)
{
    const atg_clause *c = atg_clause_at(s, clause);
    return c->vg != ATG_NONE &&
           atg_tok_word(a, atg_vg_at(s, c->vg)->main, ATG_WORD_VERB, "think");
}

/* "The hackers who did it were from APT28", "the intruders belonged to APT28" */
static void members_named(const atg_analysis *a, atg_syntax *s, const atg_clause *c)
{
    const atg_vg *v = atg_vg_at(s, c->vg);
    const atg_word *w = atg_vg_word(a, v);
    bool belongs = w && atg_str_is(w->lemma, "belong");
    if (v->negated || v->planned || c->question || c->subject == ATG_NONE ||
        (!v->copula && !belongs))
        return;
    atg_ng *g = atg_ng_at(s, c->subject);
    /* "a group it believed to be X" */
    bool taken_for = v->infinitive && c->parent != ATG_NONE && thinks(a, s, c->parent);
    if (g->mention != ATG_NONE || g->thing != ATG_NONE ||
        (!atg_word_has(a, g->noun, "hackers") &&
         !(taken_for && atg_word_has(a, g->noun, "group"))))
        return;
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        bool bare = arg->prep == ATG_NONE && taken_for;
        if (arg->ng == ATG_NONE ||
            (!bare &&
             (arg->prep == ATG_NONE || !atg_prep_is(a, arg->prep, "from|to|of|with"))))
            continue;
        const atg_ng *name = atg_ng_at(s, arg->ng);
        if (can_name(a, g, name) && name->next == ATG_NONE) {
            g->thing = name->thing;
            g->doubted = taken_for;
            return;
        }
    }
}

/* The bare object behind the verb, if "as" follows it; else the clause's host. */
static uint32_t object_behind(const atg_syntax *s, const atg_clause *c, const atg_vg *v)
{
    for (guint k = 0; k + 1 < c->args->len; k++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, k);
        if (arg->prep == ATG_NONE && arg->ng != ATG_NONE &&
            atg_ng_at(s, arg->ng)->first > v->main &&
            ATG_AT(c->args, atg_arg, k + 1)->prep != ATG_NONE)
            return arg->ng;
    }
    return c->host;
}

void atg_names_given(const atg_analysis *a, atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++) {
        const atg_clause *c = atg_clause_at(s, i);
        if (c->vg == ATG_NONE)
            continue;
        members_named(a, s, c);
        const atg_vg *v = atg_vg_at(s, c->vg);
        if (!atg_vg_has(a, v, "alias") || v->negated)
            continue;
        uint32_t described = c->host;
        bool nested = c->kind == ATG_C_RELATIVE || c->kind == ATG_C_PARTICIPLE;
        if (!v->passive && nested &&
            c->subject == c->host) /* "who track the crew as" */
            described = object_behind(s, c, v);
        else if (!v->passive && !nested) /* "identified the group as X" */
            for (guint k = 0; k < c->args->len && described == ATG_NONE; k++)
                if (ATG_AT(c->args, atg_arg, k)->prep == ATG_NONE)
                    described = ATG_AT(c->args, atg_arg, k)->ng;
        if (described == ATG_NONE)
            described = c->subject;
        if (described != ATG_NONE)
            name_group(a, s, c, described);
    }
}
