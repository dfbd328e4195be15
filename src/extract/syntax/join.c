#include "extract/syntax/join.h"

typedef struct joiner {
    const atg_analysis *a;
    atg_syntax *s;
    uint32_t from, to; /* units */
} joiner;

static atg_unit_kind kind_at(const joiner *j, uint32_t u)
{
    return u >= j->from && u < j->to ? atg_unit_at(j->s, u)->kind : ATG_U_END;
}

static atg_ng *ng_at_unit(const joiner *j, uint32_t u)
{
    return atg_ng_at(j->s, atg_unit_at(j->s, u)->index);
}

atg_ng_sort atg_ng_sort_of(const atg_analysis *a, const atg_ng *g)
{
    if (g->mention != ATG_NONE) {
        uint32_t thing = atg_mention_at(a, g->mention)->thing;
        if (thing == ATG_NONE)
            return ATG_S_OTHER;
        switch (atg_thing_at(a, thing)->type) {
        case ATG_PERSON:
        case ATG_ACTOR:
            return ATG_S_PEOPLE;
        case ATG_INCIDENT:
            return ATG_S_INCIDENT;
        case ATG_MALWARE:
        case ATG_PRODUCT:
        case ATG_VULNERABILITY:
            return ATG_S_THING;
        default:
            return ATG_S_BODY;
        }
    }
    if (atg_word_has(a, g->noun, "person") || atg_word_has(a, g->noun, "group") ||
        atg_word_has(a, g->noun, "hackers") || atg_word_has(a, g->noun, "suspect"))
        return ATG_S_PEOPLE;
    if (atg_tok_word(a, g->head, ATG_WORD_CUE, "venue") && a->toks[g->head].capital)
        return ATG_S_PLACE;
    if (atg_word_has(a, g->noun, "agency") || atg_word_has(a, g->noun, "company") ||
        atg_word_has(a, g->noun, "country"))
        return ATG_S_BODY;
    if (atg_word_has(a, g->noun, "incident"))
        return ATG_S_INCIDENT;
    if (atg_word_has(a, g->noun, "finding") || atg_word_has(a, g->noun, "document") ||
        atg_word_has(a, g->noun, "allegation") ||
        atg_word_has(a, g->noun, "sanction") || atg_word_has(a, g->noun, "charge"))
        return ATG_S_FACT;
    return ATG_S_OTHER;
}

bool atg_ng_describes(const atg_ng *g)
{
    return g->mention == ATG_NONE && !g->pronoun;
}

/* "Killnet, not the Kremlin, was": named only to say that it was not. */
static bool ruled_out(const joiner *j, uint32_t u)
{
    if (u < j->from + 2 || u + 1 >= j->to)
        return false;
    const atg_unit *no = atg_unit_at(j->s, u - 1);
    return no->kind == ATG_U_ADV && atg_prep_is(j->a, no->first, "not") &&
           no->count == 1 && kind_at(j, u - 2) == ATG_U_COMMA &&
           (kind_at(j, u + 1) == ATG_U_COMMA ||
            (u + 2 < j->to && kind_at(j, u + 1) == ATG_U_ADV &&
             kind_at(j, u + 2) == ATG_U_COMMA));
}

static void mark_parentheses(joiner *j)
{
    int depth = 0;
    for (uint32_t u = j->from; u < j->to; u++) {
        atg_unit_kind k = kind_at(j, u);
        if (k == ATG_U_OPEN)
            depth++;
        else if (k == ATG_U_CLOSE && depth > 0)
            depth--;
        else if (k == ATG_U_NG && (depth > 0 || ruled_out(j, u)))
            ng_at_unit(j, u)->parenthesis = true;
    }
}

static void mark_prepositions(joiner *j)
{
    for (uint32_t u = j->from; u < j->to; u++) {
        if (kind_at(j, u) != ATG_U_NG)
            continue;
        /* "of China's MSS": the preposition governs what is possessed */
        uint32_t k = u;
        while (k > j->from && kind_at(j, k - 1) == ATG_U_NG &&
               ng_at_unit(j, k - 1)->possessive)
            k--;
        while (k > j->from && (kind_at(j, k - 1) == ATG_U_QUOTE ||
                               (kind_at(j, k - 1) == ATG_U_ADV &&
                                !atg_unit_is_time(j->a, atg_unit_at(j->s, k - 1)))))
            k--;
        if (k > j->from && kind_at(j, k - 1) == ATG_U_PREP)
            ng_at_unit(j, u)->prep = atg_unit_at(j->s, k - 1)->first;
    }
}

/* The unit before u that is no quotation mark, adverb or parenthesis. */
static uint32_t back(const joiner *j, uint32_t u)
{
    int depth = 0;
    while (u > j->from) {
        u--;
        atg_unit_kind k = kind_at(j, u);
        if (k == ATG_U_CLOSE)
            depth++;
        else if (k == ATG_U_OPEN && depth)
            depth--;
        else if (!depth && k != ATG_U_QUOTE && k != ATG_U_ADV)
            return u;
    }
    return ATG_NONE;
}

/* Over possessors to the unit before the whole group. */
static uint32_t back_over_possessors(const joiner *j, uint32_t u)
{
    uint32_t k = back(j, u);
    while (k != ATG_NONE && kind_at(j, k) == ATG_U_NG && ng_at_unit(j, k)->possessive)
        k = back(j, k);
    return k;
}

static bool age(const joiner *j, const atg_ng *g)
{
    return g->count == 1 && j->a->toks[g->first].tag == ATG_T_CD &&
           !atg_tok_is(j->a, g->first, "one");
}

/* A verb of saying at unit u with nothing but adverbs before the next mark. */
static atg_unit_kind mark_after_saying(const joiner *j, uint32_t u)
{
    if (kind_at(j, u) != ATG_U_VG || u >= j->to)
        return ATG_U_OTHER;
    const atg_word *w = atg_vg_word(j->a, atg_vg_at(j->s, atg_unit_at(j->s, u)->index));
    while (u + 1 < j->to && kind_at(j, u + 1) == ATG_U_ADV)
        u++;
    return w && atg_word_in_class(w, ATG_STR("say")) ? kind_at(j, u + 1) : ATG_U_OTHER;
}

/* A verb of saying at unit u that closes the sentence. */
static bool says_at_end(const joiner *j, uint32_t u)
{
    return mark_after_saying(j, u) == ATG_U_END;
}

/* joined: a conjunction stands before u, so that ", and" behind it begins a clause:
 * "sanctioned X and Y on the same day, and a jury indicted them". The source at the end
 * is no subject of a row before it: "X, Y and Z, the ministry said". */
static bool finite_after(const joiner *j, uint32_t u, bool joined)
{
    bool comma = false;
    for (u++; u < j->to; u++) {
        atg_unit_kind k = kind_at(j, u);
        comma |= k == ATG_U_COMMA;
        if (joined && k == ATG_U_COMMA && kind_at(j, u + 1) == ATG_U_CC)
            return false;
        if (k == ATG_U_OPEN)
            while (u + 1 < j->to && kind_at(j, u) != ATG_U_CLOSE)
                u++;
        if (k == ATG_U_OPEN)
            continue;
        if (k == ATG_U_VG)
            return atg_vg_at(j->s, atg_unit_at(j->s, u)->index)->finite &&
                   !(comma && says_at_end(j, u));
        if (k == ATG_U_PREP || k == ATG_U_ADV)
            continue;
        if (k == ATG_U_NG && ng_at_unit(j, u)->prep != ATG_NONE)
            continue;
        /* over the rest of a row: ", Britain and the United States" */
        bool more = kind_at(j, u + 1) == ATG_U_NG ||
                    (kind_at(j, u + 1) == ATG_U_CC && kind_at(j, u + 2) == ATG_U_NG);
        if ((k == ATG_U_COMMA || k == ATG_U_CC) && more)
            continue;
        if (k == ATG_U_NG &&
            (kind_at(j, u - 1) == ATG_U_COMMA || kind_at(j, u - 1) == ATG_U_CC ||
             (kind_at(j, u - 1) == ATG_U_NG && ng_at_unit(j, u - 1)->possessive)))
            continue;
        return false;
    }
    return false;
}

static bool finite_before(const joiner *j, uint32_t u)
{
    while (u > j->from) {
        u--;
        atg_unit_kind k = kind_at(j, u);
        if (k == ATG_U_VG && atg_vg_at(j->s, atg_unit_at(j->s, u)->index)->finite)
            return true;
        if (k == ATG_U_BREAK || k == ATG_U_THAT || k == ATG_U_SUB || k == ATG_U_REL ||
            k == ATG_U_COND)
            return false;
    }
    return false;
}

static bool is_named(const joiner *j, const atg_ng *g, atg_ntype type)
{
    if (g->mention == ATG_NONE)
        return false;
    const atg_mention *m = atg_mention_at(j->a, g->mention);
    return m->kind == ATG_M_NAME && m->thing != ATG_NONE &&
           atg_thing_at(j->a, m->thing)->type == type;
}

/* The group at or left of unit p that y may be joined with: the nearest of the same
 * sort along a chain of prepositional phrases, else the nearest. "A member of a group,
 * X": the member is X, not the group. */
static uint32_t partner(const joiner *j, uint32_t p, const atg_ng *y, bool cc)
{
    atg_ng_sort sort = atg_ng_sort_of(j->a, y);
    uint32_t nearest = p, k = p;
    while (k != ATG_NONE && kind_at(j, k) == ATG_U_NG) {
        const atg_ng *g = ng_at_unit(j, k);
        bool member = !cc && is_named(j, y, ATG_PERSON) &&
                      (is_named(j, g, ATG_ACTOR) ||
                       (atg_ng_describes(g) && atg_word_has(j->a, g->noun, "group")));
        if (!age(j, g) && atg_ng_sort_of(j->a, g) == sort && sort != ATG_S_OTHER &&
            !member)
            return k;
        uint32_t b = back_over_possessors(j, k);
        if (b == ATG_NONE || kind_at(j, b) != ATG_U_PREP)
            break;
        k = back(j, b);
        while (k != ATG_NONE && kind_at(j, k) == ATG_U_ADJ) /* "responsible for" */
            k = back(j, k);
    }
    return nearest;
}

static void link(joiner *j, uint32_t p, uint32_t y)
{
    atg_ng *a = ng_at_unit(j, p);
    atg_ng *b = ng_at_unit(j, y);
    uint32_t last = atg_unit_at(j->s, p)->index;
    while (atg_ng_at(j->s, last)->next != ATG_NONE)
        last = atg_ng_at(j->s, last)->next;
    uint32_t index = atg_unit_at(j->s, y)->index;
    if (last == index || b->list == a->list)
        return;
    atg_ng_at(j->s, last)->next = index;
    b->list = a->list;
    if (b->prep == ATG_NONE)
        b->prep = atg_ng_at(j->s, a->list)->prep;
}

/* "a Belarusian" */
static bool national(const joiner *j, const atg_ng *g)
{
    return g->indefinite && g->mention != ATG_NONE &&
           atg_mention_at(j->a, g->mention)->kind == ATG_M_DEMONYM;
}

static void appose(joiner *j, uint32_t p, uint32_t y)
{
    atg_ng *a = ng_at_unit(j, p);
    atg_ng *b = ng_at_unit(j, y);
    /* the name is what is meant; the other describes it */
    bool one = national(j, a) && is_named(j, b, ATG_PERSON);
    if ((atg_ng_describes(a) || one) && !atg_ng_describes(b)) {
        bool people = b->mention != ATG_NONE && /* ", a 33-year-old Latvian," */
                      atg_mention_at(j->a, b->mention)->kind == ATG_M_DEMONYM;
        if (a->thing == ATG_NONE && !people)
            a->thing = b->thing;
        b->apposed = atg_unit_at(j->s, p)->index;
    } else {
        b->apposed = atg_unit_at(j->s, p)->index;
        if (b->thing == ATG_NONE && atg_ng_describes(b))
            b->thing = a->thing;
    }
}

static void appose_list(joiner *j, uint32_t p, uint32_t y)
{
    atg_ng *a = ng_at_unit(j, p);
    atg_ng *b = ng_at_unit(j, y);
    atg_ng_sort sort = atg_ng_sort_of(j->a, a);
    bool names = atg_ng_describes(a) && !a->plural &&
                 b->mention != ATG_NONE; /* "and their firm, X" */
    if (sort == atg_ng_sort_of(j->a, b) || (names && sort == ATG_S_OTHER))
        b->apposed = b->plural && !names ? a->list : atg_unit_at(j->s, p)->index;
}

/* Is the comma-joined y an apposition to p? A description after a name or a name after
 * a description, of sorts that can be the same thing. */
static bool apposition(const joiner *j, const atg_ng *p, const atg_ng *y)
{
    uint32_t one =
        p->mention == ATG_NONE ? ATG_NONE : atg_mention_at(j->a, p->mention)->thing;
    if (one != ATG_NONE && p->prep == ATG_NONE && y->mention != ATG_NONE &&
        atg_mention_at(j->a, y->mention)->thing == one)
        return true; /* "the SBU, Ukraine's security service," */
    if (national(j, y) && is_named(j, p, ATG_PERSON))
        return true; /* "X, a Belarusian," */
    if (national(j, p) && p->thing == ATG_NONE && is_named(j, y, ATG_PERSON))
        return true; /* "a Belarusian, X," */
    if (atg_ng_describes(p) == atg_ng_describes(y))
        return atg_ng_describes(y) && y->indefinite && !p->indefinite;
    atg_ng_sort a = atg_ng_sort_of(j->a, p), b = atg_ng_sort_of(j->a, y);
    if (a == b)
        return true;
    if (a == ATG_S_FACT || b == ATG_S_FACT || a == ATG_S_PLACE || b == ATG_S_PLACE)
        return false;
    if (a == ATG_S_OTHER || b == ATG_S_OTHER)
        return true;
    if ((atg_word_has(j->a, y->noun, "person") &&
         !atg_word_has(j->a, y->noun, "affiliation")) ||
        atg_word_has(j->a, p->noun, "person"))
        return false; /* no person is a body, but one can be its contractor */
    return (a == ATG_S_BODY && b == ATG_S_PEOPLE && y->mention == ATG_NONE) ||
           (b == ATG_S_BODY && a == ATG_S_PEOPLE && p->mention == ATG_NONE);
}

/* Does a run of ", X" from unit u end in "and X" before a verb? */
static bool list_ahead(const joiner *j, uint32_t u)
{
    for (u++; u < j->to; u++) {
        atg_unit_kind k = kind_at(j, u);
        if (k == ATG_U_CC)
            return kind_at(j, u + 1) == ATG_U_NG || kind_at(j, u + 1) == ATG_U_ADV;
        if (k != ATG_U_COMMA && k != ATG_U_NG && k != ATG_U_PREP && k != ATG_U_ADV &&
            k != ATG_U_OPEN && k != ATG_U_CLOSE && k != ATG_U_QUOTE)
            return false;
    }
    return false;
}

static bool says(const joiner *j, uint32_t u)
{
    if (atg_vg_at(j->s, atg_unit_at(j->s, u)->index)->passive)
        return false;
    uint32_t main = atg_vg_at(j->s, atg_unit_at(j->s, u)->index)->main;
    return atg_tok_word(j->a, main, ATG_WORD_VERB, "say") ||
           atg_tok_word(j->a, main, ATG_WORD_VERB, "think");
}

/* The first of a row that is the subject of a clause behind another: "..., Georgia,
 * Britain and the United States declared". */
static bool starts_clause(const joiner *j, uint32_t k)
{
    k = atg_ng_at(j->s, ng_at_unit(j, k)->list)->unit;
    const atg_ng *g = ng_at_unit(j, k);
    uint32_t b = back_over_possessors(j, k);
    if (g->prep != ATG_NONE || g->apposed != ATG_NONE || b == ATG_NONE)
        return false;
    atg_unit_kind kind = kind_at(j, b);
    bool told = kind == ATG_U_VG && says(j, b); /* "says A, B and C are" */
    return (kind == ATG_U_COMMA || kind == ATG_U_BREAK || kind == ATG_U_SUB ||
            kind == ATG_U_THAT || kind == ATG_U_CC || told) &&
           finite_after(j, k, false);
}

/* Is the group at unit k the end of a phrase that opens the sentence? */
static bool fronted(const joiner *j, uint32_t k)
{
    uint32_t first = k;
    while (first > j->from && kind_at(j, first - 1) != ATG_U_BREAK)
        first--;
    /* "Condemning the attack on X, Poland called" */
    if (kind_at(j, first) == ATG_U_VG &&
        !atg_vg_at(j->s, atg_unit_at(j->s, first)->index)->finite)
        return !finite_before(j, k);
    while (k > first) {
        atg_unit_kind kind = kind_at(j, k);
        if (kind != ATG_U_NG && kind != ATG_U_PREP && kind != ATG_U_ADV &&
            kind != ATG_U_QUOTE && kind != ATG_U_ADJ && kind != ATG_U_CC)
            return false;
        k--;
    }
    return kind_at(j, first) == ATG_U_PREP ||
           (kind_at(j, first) == ATG_U_ADV && kind_at(j, first + 1) == ATG_U_PREP);
}

static bool colon_list(const joiner *j, uint32_t k, const atg_ng *y)
{
    if (kind_at(j, k) != ATG_U_BREAK ||
        !atg_tok_is(j->a, atg_unit_at(j->s, k)->first, ":"))
        return false;
    uint32_t p = back(j, k);
    bool counted = y->definite && y->plural && y->head > y->first &&
                   j->a->toks[y->first + 1].tag == ATG_T_CD; /* "the nine defendants" */
    if (p == ATG_NONE || kind_at(j, p) != ATG_U_NG ||
        (y->mention == ATG_NONE && !counted))
        return false;
    const atg_ng *g = ng_at_unit(j, p);
    return g->plural && (atg_ng_sort_of(j->a, g) == atg_ng_sort_of(j->a, y) ||
                         j->a->toks[g->first].tag == ATG_T_CD);
}

/* "... X and Y, the ministry said": the verb behind Y is its source's. */
static bool source_follows(const joiner *j, uint32_t u)
{
    if (kind_at(j, u + 1) != ATG_U_COMMA)
        return false;
    for (u += 2;
         u < j->to && (kind_at(j, u) == ATG_U_NG || kind_at(j, u) == ATG_U_PREP ||
                       kind_at(j, u) == ATG_U_ADV);)
        u++;
    atg_unit_kind mark = mark_after_saying(j, u);
    return kind_at(j, u - 1) != ATG_U_COMMA &&
           (mark == ATG_U_END || mark == ATG_U_COMMA);
}

/* "A, | B, C and D, the ministry said": the same behind the rest of the row. */
static bool source_follows_row(const joiner *j, uint32_t u)
{
    for (uint32_t k = u; k < j->to;) {
        if (kind_at(j, k) == ATG_U_NG && ng_at_unit(j, k)->possessive) {
            k++;
            continue;
        }
        atg_unit_kind one = kind_at(j, k + 1), two = kind_at(j, k + 2);
        bool comma = one == ATG_U_COMMA && two == ATG_U_CC;
        if (one == ATG_U_CC || comma) {
            k += comma ? 3 : 2;
            while (kind_at(j, k) == ATG_U_NG && ng_at_unit(j, k)->possessive)
                k++;
            return kind_at(j, k) == ATG_U_NG && source_follows(j, k);
        }
        if ((one != ATG_U_COMMA && one != ATG_U_PREP) || two != ATG_U_NG)
            return false;
        k += 2;
    }
    return false;
}

/* Is the group whom a verb of work serves: "who worked for X", "was employed by X"? */
static bool works_for(const joiner *j, const atg_ng *x)
{
    if (x->prep == ATG_NONE || x->unit < j->from + 2 ||
        kind_at(j, x->unit - 2) != ATG_U_VG)
        return false;
    const atg_vg *v = atg_vg_at(j->s, atg_unit_at(j->s, x->unit - 2)->index);
    return atg_prep_is(j->a, v->main,
                       "work|works|worked|working|employed|hired|served");
}

/* "who worked for the firm, X and Y,": people do not go on a row of bodies. */
static bool unlike(const joiner *j, const atg_ng *x, const atg_ng *y)
{
    if (!is_named(j, y, ATG_PERSON) || atg_ng_sort_of(j->a, x) == ATG_S_PEOPLE)
        return false;
    return atg_ng_describes(x) || works_for(j, x);
}

/* "one of its employees, X": X is the one. */
static uint32_t one_of(const joiner *j, uint32_t p, const atg_ng *y)
{
    const atg_ng *x = ng_at_unit(j, p);
    bool number = j->a->toks[x->head].tag == ATG_T_CD; /* "one of the seven, X" */
    if (!is_named(j, y, ATG_PERSON) || !atg_ng_describes(x) ||
        (!x->plural && !number) || p < 2)
        return p;
    uint32_t b = back_over_possessors(j, p);
    uint32_t k = b == ATG_NONE ? b : back(j, b);
    if (k == ATG_NONE || kind_at(j, b) != ATG_U_PREP || kind_at(j, k) != ATG_U_NG ||
        !atg_prep_is(j->a, atg_unit_at(j->s, b)->first, "of"))
        return p;
    const atg_ng *one = ng_at_unit(j, k);
    return one->count == 1 && atg_tok_is(j->a, one->head, "one") ? k : p;
}

static bool break_is(const joiner *j, uint32_t k, const char *marks)
{
    return k != ATG_NONE && kind_at(j, k) == ATG_U_BREAK &&
           atg_prep_is(j->a, atg_unit_at(j->s, k)->first, marks);
}

/* "two names", "four additions" to a list */
static bool entries(const joiner *j, const atg_ng *g)
{
    return atg_prep_is(j->a, g->head, "names|additions|entities|targets|entries");
}

/* "the following officials of the command" */
static bool follows(const joiner *j, const atg_ng *g)
{
    return atg_tok_is(j->a, g->first + 1, "following");
}

/* "eight of the accused": does what the group at unit u counts follow it? */
static bool people_of(const joiner *j, uint32_t u)
{
    return kind_at(j, u + 1) == ATG_U_PREP && kind_at(j, u + 2) == ATG_U_NG &&
           atg_prep_is(j->a, atg_unit_at(j->s, u + 1)->first, "of") &&
           atg_ng_sort_of(j->a, ng_at_unit(j, u + 2)) == ATG_S_PEOPLE;
}

/* The people in front of a colon or dash whose names begin behind it; or ATG_NONE. They
 * are counted, or, as the subject of a verb, definite: "The accused are members of X: A
 * and B". */
static uint32_t set_before_break(const joiner *j, uint32_t k, const atg_ng *y)
{
    enum { UNITS = 20 };
    bool colon = break_is(j, k, ":");
    if (!is_named(j, y, ATG_PERSON) || !(colon || break_is(j, k, "-|--|–|—")))
        return ATG_NONE;
    bool verb = false;
    for (uint32_t u = k; u > j->from && u + UNITS > k; u--) {
        if (kind_at(j, u - 1) == ATG_U_VG) {
            if (verb || !colon || says(j, u - 1))
                return ATG_NONE;
            verb = true;
            continue;
        }
        if (kind_at(j, u - 1) == ATG_U_BREAK)
            return ATG_NONE;
        if (kind_at(j, u - 1) != ATG_U_NG)
            continue;
        const atg_ng *g = ng_at_unit(j, u - 1);
        bool counted = j->a->toks[g->first].tag == ATG_T_CD;
        bool subject = g->definite && g->prep == ATG_NONE && g->mention == ATG_NONE &&
                       (verb || follows(j, g));
        bool number = (subject || (verb && people_of(j, u - 1))) &&
                      j->a->toks[g->head].tag == ATG_T_CD; /* "the six" */
        if (number || ((counted || subject) && g->plural &&
                       (atg_ng_sort_of(j->a, g) == ATG_S_PEOPLE || entries(j, g))))
            return u - 1;
    }
    return ATG_NONE;
}

/* "X, 41, an officer; Y, 33; and Z": the name that a row goes on from over a semicolon,
 * or ATG_NONE. */
static uint32_t before_semicolon(const joiner *j, uint32_t k, const atg_ng *y)
{
    enum { UNITS = 24 };
    if (!break_is(j, k, ";") || y->mention == ATG_NONE)
        return ATG_NONE;
    uint32_t found = ATG_NONE, u;
    for (u = k; u > j->from && u + UNITS > k; u--) {
        atg_unit_kind kind = kind_at(j, u - 1);
        if (kind == ATG_U_BREAK)
            return found;
        if (kind == ATG_U_VG &&
            atg_vg_at(j->s, atg_unit_at(j->s, u - 1)->index)->finite)
            return found;
        if (kind != ATG_U_NG)
            continue;
        const atg_ng *g = ng_at_unit(j, u - 1);
        bool name = g->mention != ATG_NONE && g->prep == ATG_NONE && !g->parenthesis &&
                    !g->possessive &&
                    atg_ng_sort_of(j->a, g) == atg_ng_sort_of(j->a, y);
        if (name)
            found = u - 1;
    }
    return u == j->from ? found : ATG_NONE;
}

static bool same_prep(const joiner *j, uint32_t p, const atg_ng *y)
{
    const atg_ng *x = ng_at_unit(j, p);
    return x->prep != ATG_NONE && y->prep != ATG_NONE &&
           atg_str_eq_nocase(j->a->toks[x->prep].text, j->a->toks[y->prep].text);
}

/* "sanctions on X, a front for Y, and on Z": the group that the same preposition
 * governs, not over a verb; p if there is none. */
static uint32_t of_same_prep(const joiner *j, uint32_t k, const atg_ng *y, uint32_t p)
{
    enum { UNITS = 14 };
    for (uint32_t u = k; u > j->from && u + UNITS > k; u--) {
        atg_unit_kind kind = kind_at(j, u - 1);
        if (kind == ATG_U_VG || kind == ATG_U_BREAK)
            return p;
        if (kind == ATG_U_NG && same_prep(j, u - 1, y))
            return u - 1;
    }
    return p;
}

/* "X, who once ran the unit, and Y": the person that the relative clause before ", and"
 * tells of; ATG_NONE if there is none. */
static uint32_t over_relative(const joiner *j, uint32_t k, const atg_ng *y)
{
    enum { UNITS = 16 };
    if (!is_named(j, y, ATG_PERSON) || is_named(j, ng_at_unit(j, k), ATG_PERSON))
        return ATG_NONE;
    uint32_t u = k;
    while (u > j->from && u + UNITS > k && kind_at(j, u) != ATG_U_REL &&
           kind_at(j, u) != ATG_U_BREAK)
        u--;
    if (kind_at(j, u) != ATG_U_REL ||
        !atg_prep_is(j->a, atg_unit_at(j->s, u)->first, "who"))
        return ATG_NONE;
    uint32_t who = back(j, u);
    if (who != ATG_NONE && kind_at(j, who) == ATG_U_COMMA)
        who = back(j, who);
    bool person = who != ATG_NONE && kind_at(j, who) == ATG_U_NG &&
                  is_named(j, ng_at_unit(j, who), ATG_PERSON);
    return person ? who : ATG_NONE;
}

/* "NotPetya, the hack of X and the attack on Y": three incidents, not two. */
static bool incidents_ahead(const joiner *j, uint32_t u)
{
    if (atg_ng_sort_of(j->a, ng_at_unit(j, u)) != ATG_S_INCIDENT)
        return false;
    while (u < j->to && kind_at(j, u) != ATG_U_CC)
        u++;
    return kind_at(j, u + 1) == ATG_U_NG &&
           atg_ng_sort_of(j->a, ng_at_unit(j, u + 1)) == ATG_S_INCIDENT;
}

/* "on A, | on B and on C": does the row go on to a conjunction and the same word? */
static bool row_of_phrases(const joiner *j, uint32_t k, uint32_t u)
{
    const atg_ng *y = ng_at_unit(j, u);
    if (!same_prep(j, k, y))
        return false;
    for (u++; u + 1 < j->to; u++) {
        atg_unit_kind kind = kind_at(j, u);
        if (kind == ATG_U_CC && kind_at(j, u + 1) == ATG_U_NG)
            continue; /* "on the firms B and C, and on D" */
        if (kind == ATG_U_CC)
            return kind_at(j, u + 1) == ATG_U_PREP &&
                   atg_str_eq_nocase(j->a->toks[atg_unit_at(j->s, u + 1)->first].text,
                                     j->a->toks[y->prep].text);
        if (kind != ATG_U_COMMA && kind != ATG_U_NG && kind != ATG_U_PREP &&
            kind != ATG_U_ADV)
            return false;
    }
    return false;
}

static void join_one(joiner *j, uint32_t u)
{
    atg_ng *y = ng_at_unit(j, u);
    if (y->parenthesis || y->possessive || age(j, y))
        return;
    uint32_t k = back_over_possessors(j, u);
    bool repeated_prep = false;
    if (k != ATG_NONE && kind_at(j, k) == ATG_U_PREP) { /* "in the US and in Europe" */
        k = back(j, k);
        repeated_prep = true;
    }
    bool cc = k != ATG_NONE && kind_at(j, k) == ATG_U_CC;
    if (cc) {
        if (atg_tok_is(j->a, atg_unit_at(j->s, k)->first, "but"))
            return;
        k = back(j, k);
    }
    bool comma = k != ATG_NONE && kind_at(j, k) == ATG_U_COMMA;
    if (comma)
        k = back(j, k);
    if (k != ATG_NONE && comma && kind_at(j, k) == ATG_U_NG &&
        age(j, ng_at_unit(j, k))) {
        uint32_t c = back(j, k); /* "Dokuchaev, 33, and" */
        if (c != ATG_NONE && kind_at(j, c) == ATG_U_COMMA)
            k = back(j, c);
    }
    uint32_t item = comma ? ATG_NONE : before_semicolon(j, k, y);
    if (item != ATG_NONE && !(finite_before(j, k) && finite_after(j, u, false))) {
        link(j, item, u);
        return;
    }
    uint32_t set = !cc && !comma ? set_before_break(j, k, y) : ATG_NONE;
    if (set != ATG_NONE) {
        link(j, set, u); /* "four managers of their employer, X: A, B, C and D" */
        return;
    }
    if (k != ATG_NONE && !cc && !comma && colon_list(j, k, y)) {
        link(j, back(j, k), u); /* "ten people: the nine defendants and X" */
        return;
    }
    if (k == ATG_NONE || kind_at(j, k) != ATG_U_NG || (!cc && !comma))
        return;
    if (comma && !cc && y->count == 1 && atg_prep_is(j->a, y->head, "both|all") &&
        ng_at_unit(j, k)->next == ATG_NONE &&
        ng_at_unit(j, k)->list != atg_unit_at(j->s, k)->index) {
        y->apposed = ng_at_unit(j, k)->list; /* "A and B, both of Iran," */
        return;
    }
    bool row = repeated_prep && comma && !cc && row_of_phrases(j, k, u);
    if (((repeated_prep && !row) || y->pronoun || ng_at_unit(j, k)->pronoun) && !cc)
        return;
    if (row) {
        link(j, k, u);
        return;
    }
    if (!cc && (atg_unit_is_time(j->a, atg_unit_at(j->s, k)) ||
                atg_unit_is_time(j->a, atg_unit_at(j->s, u))))
        return; /* "Hours before, the agency" */
    if (comma && !cc && says_at_end(j, u + 1))
        return; /* "..., the ministry said" */
    bool same = atg_ng_sort_of(j->a, ng_at_unit(j, k)) == atg_ng_sort_of(j->a, y);
    if (finite_before(j, k) && finite_after(j, u, cc && same) &&
        !(same && starts_clause(j, k)) &&
        !(same && (cc ? source_follows(j, u) : source_follows_row(j, u))))
        return; /* a new clause: "..., the ministry said" */
    if (comma && !cc && atg_join_source_ahead(j->a, j->s, j->from, u, j->to))
        return; /* "..., X, head of Y, told reporters" */
    if (comma && !cc && atg_join_says_between(j->a, j->s, u, j->to))
        return; /* "the theft from X, the FBI says, was" */
    if (comma && !cc && fronted(j, k) && finite_after(j, u, false))
        return; /* "In a statement, the ministry said" */
    uint32_t p = cc && comma ? over_relative(j, k, y) : ATG_NONE;
    if (p == ATG_NONE)
        p = partner(j, k, y, cc);
    if (repeated_prep && !same_prep(j, p, y))
        p = of_same_prep(j, k, y, p);
    const atg_ng *said = ng_at_unit(j, p);
    if ((cc || (list_ahead(j, u) && unlike(j, said, y))) && y->mention != ATG_NONE &&
        atg_ng_describes(said) &&
        said->apposed != ATG_NONE) /* "X, a hacker, and Y"; "X, a firm, Y and Z" */
        p = atg_ng_at(j->s, said->apposed)->unit;
    p = one_of(j, p, y);
    atg_ng *x = ng_at_unit(j, p);
    if (repeated_prep && !same_prep(j, p, y))
        return;
    if (!cc && atg_ng_at(j->s, x->list)->closed) {
        appose_list(j, p, u); /* "A, B and C, three officers of" */
        return;
    }
    if (cc)
        atg_ng_at(j->s, x->list)->closed = true;
    if (!cc && apposition(j, x, y) &&
        !(list_ahead(j, u) && (y->mention != ATG_NONE || incidents_ahead(j, u))))
        appose(j, p, u);
    else if (cc || (list_ahead(j, u) && !unlike(j, x, y)) ||
             (atg_ng_sort_of(j->a, x) == atg_ng_sort_of(j->a, y) &&
              y->mention != ATG_NONE))
        link(j, p, u);
}

/* Does unit u begin an item of a row: a name, and no verb of its own before the next
 * semicolon? */
static bool item(const joiner *j, uint32_t u)
{
    while (kind_at(j, u) == ATG_U_CC || kind_at(j, u) == ATG_U_ADV)
        u++;
    if (kind_at(j, u) != ATG_U_NG || !(is_named(j, ng_at_unit(j, u), ATG_PERSON) ||
                                       is_named(j, ng_at_unit(j, u), ATG_ORGANIZATION)))
        return false;
    bool relative = false;
    for (; u < j->to; u++) {
        atg_unit_kind k = kind_at(j, u);
        if (k == ATG_U_BREAK)
            return true;
        if (k == ATG_U_VG && !relative &&
            atg_vg_at(j->s, atg_unit_at(j->s, u)->index)->finite)
            return false;
        relative = k == ATG_U_REL || (relative && k != ATG_U_VG && k != ATG_U_COMMA);
    }
    return true;
}

/* "A, 29, of X; B, 31; and C": semicolons between the items of a row are commas. */
static void ease_semicolons(joiner *j)
{
    for (uint32_t u = j->from + 1; u + 1 < j->to; u++) {
        atg_unit *x = atg_unit_at(j->s, u);
        bool semicolon =
            x->kind == ATG_U_BREAK && atg_tok_is(j->a, x->first + x->count - 1, ";");
        if (semicolon && item(j, u + 1))
            x->kind = ATG_U_COMMA;
    }
}

/* A name directly behind a description: "the security firm Mandiant", "the group
 * APT31", "spokesman Dmitry Peskov" are one group already; "the operation NotPetya"
 * too. What is left are names in dashes or quotation marks. */
void atg_groups_join(const atg_analysis *a, atg_syntax *s, uint32_t sentence)
{
    joiner j = {a, s, s->unit_at[sentence], s->unit_at[sentence + 1]};
    ease_semicolons(&j);
    mark_parentheses(&j);
    mark_prepositions(&j);
    for (uint32_t u = j.from; u < j.to; u++)
        if (kind_at(&j, u) == ATG_U_NG)
            join_one(&j, u);
}
