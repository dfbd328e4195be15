/* Other names that the text itself gives: "X (Y)", "X, also known as Y", "X, or Y,". */
#include "extract/mention/mention_work.h"

enum { GAP = 9 };

static const char *const alias_words[] = {
    "also",    "known",     "as",        "aka",      "a.k.a.",     "a.k.a",
    "dubbed",  "called",    "better",    "or",       "formerly",   "named",
    "tracked", "referred",  "to",        "commonly", "previously", "by",
    "its",     "under",     "the",       "name",     "names",      "abbreviation",
    "acronym", "nicknamed", "sometimes", "publicly", "now",        "operating",
    "Russian", "which",     "it",        "calls",    "otherwise",  "widely",
    "online",  "who",       "calling",   "himself",  "itself",     "went",
    "goes",    "formally",  "short",     "for",      "that",       "is",
    "are",     "was",       NULL};

static const char *const alias_keys[] = {
    "known", "aka",     "a.k.a.",   "a.k.a",     "dubbed",       "called",   "named",
    "calls", "tracked", "formerly", "nicknamed", "abbreviation", "referred", NULL};

static bool parenthesis(const atg_mwork *w, uint32_t from, const atg_span *right)
{
    uint32_t k = right->first + right->count;
    while (from < right->first && atg_mw_quote(w, from))
        from++;
    if (!atg_mw_is(w, from, "("))
        return false;
    from++;
    while (from < right->first && (atg_mw_quote(w, from) || atg_mw_is(w, from, "the") ||
                                   atg_mw_in(w, from, alias_words)))
        from++;
    while (atg_mw_quote(w, k))
        k++;
    return from == right->first && (atg_mw_is(w, k, ")") || atg_mw_is(w, k, ",") ||
                                    atg_mw_is(w, k, "or") || atg_mw_is(w, k, "/"));
}

/* ", also known as", "known as", ", which it calls" between two names. */
static bool also_known(const atg_mwork *w, uint32_t from, uint32_t to)
{
    bool key = false;
    if (to - from > GAP || to <= from)
        return false;
    for (uint32_t i = from; i < to; i++) {
        key |= atg_mw_in(w, i, alias_keys);
        if (!atg_mw_in(w, i, alias_words) && !atg_mw_quote(w, i) &&
            !atg_mw_is(w, i, ",") && !atg_mw_is(w, i, "("))
            return false;
    }
    return key;
}

/* "APT28, or Fancy Bear, which": a comma on both sides. */
static bool comma_or(const atg_mwork *w, uint32_t from, const atg_span *right)
{
    uint32_t k = right->first + right->count;
    return from + 2 == right->first && atg_mw_is(w, from, ",") &&
           atg_mw_is(w, from + 1, "or") &&
           (atg_mw_is(w, k, ",") || atg_mw_is(w, k, ".") || atg_mw_is(w, k, ")"));
}

static int type_of(const atg_mwork *w, const atg_span *s)
{
    return s->n_hits ? (int)atg_lexicon_entity(w->a->lex, s->hits[0].entity)->type
                     : s->type;
}

static bool acronym(const atg_mwork *w, const atg_span *s)
{
    return s->count == 1 && w->a->toks[s->first].all_caps;
}

static bool may_join(const atg_mwork *w, const atg_span *left, const atg_span *right)
{
    int a = type_of(w, left), b = type_of(w, right);
    if (left->kind == ATG_M_COUNTED || right->kind == ATG_M_COUNTED ||
        a == ATG_COUNTRY || b == ATG_COUNTRY || a == ATG_BLOC || b == ATG_BLOC)
        return false;
    if (right->source == ATG_SPAN_RUN)
        return a != ATG_NO_TYPE;
    if (left->n_hits && right->n_hits)
        return a == b && (a == ATG_ACTOR || a == ATG_MALWARE);
    return a == b;
}

static void join(atg_mwork *w, guint left_at, guint right_at)
{
    atg_span *left = atg_mw_span(w, left_at), *right = atg_mw_span(w, right_at);
    if (left->type == ATG_NO_TYPE && !left->n_hits &&
        type_of(w, right) != ATG_NO_TYPE) {
        left->type = type_of(w, right);
        left->alias_of = right_at;
        return;
    }
    /* a listed name tells more than an unlisted one, whichever comes first */
    if (!left->n_hits && right->n_hits && !acronym(w, right)) {
        left->alias_of = right_at;
        return;
    }
    right->alias_of = left->alias_of == ATG_NONE ? left_at : left->alias_of;
    if (right->source == ATG_SPAN_RUN || !right->n_hits)
        right->type = type_of(w, left);
}

void atg_spans_aliases(atg_mwork *w)
{
    w->sentence = ATG_NONE;
    for (guint i = 1; i < w->spans->len; i++) {
        guint before = i - 1;
        /* "known by its Russian abbreviation X" */
        if (before > 0 && type_of(w, atg_mw_span(w, before)) == ATG_COUNTRY &&
            atg_mw_is(w, atg_mw_span(w, before)->first, "russian"))
            before--;
        const atg_span *left = atg_mw_span(w, before), *right = atg_mw_span(w, i);
        if (left->sentence != right->sentence)
            continue;
        w->sentence = right->sentence;
        atg_mw_bounds(w, right, &w->begin, &w->end);
        uint32_t from = left->first + left->count;
        if (!parenthesis(w, from, right) && !also_known(w, from, right->first) &&
            !comma_or(w, from, right))
            continue;
        bool reverse =
            left->source == ATG_SPAN_RUN && type_of(w, left) == ATG_NO_TYPE &&
            type_of(w, right) != ATG_NO_TYPE && type_of(w, right) != ATG_COUNTRY;
        if (may_join(w, left, right) || reverse)
            join(w, before, i);
    }
}
