/* How a name is meant: "in Beijing" is a place, "Beijing said" a government. */
#include "extract/mention/mention_work.h"

static const char *const place_words[] = {
    "in",     "at",     "near", "across", "inside", "outside", "throughout",
    "around", "within", "into", "via",    "over",   "beyond",  NULL};

static const char *const aims[] = {"aimed",   "directed", "pointed",  "levelled",
                                   "leveled", "targeted", "pointing", "aiming",
                                   "anger",   "fingers",  "finger",   NULL};

static bool is_country(const atg_mwork *w, const atg_span *s)
{
    return s->thing != ATG_NONE && atg_thing_at(w->a, s->thing)->type == ATG_COUNTRY;
}

/* Any of the few tokens before i, back to the sentence's begin. */
static bool before_in(const atg_mwork *w, uint32_t i, uint32_t reach, atg_lists words)
{
    for (uint32_t k = i; k > w->begin && k + reach > i; k--)
        if (atg_mw_has(w, k - 1, words))
            return true;
    return false;
}

static bool place_before(const atg_mwork *w, uint32_t i)
{
    if (i == w->begin)
        return false;
    uint32_t p = i - 1;
    if (atg_mw_is(w, p, "the") && p > w->begin)
        p--;
    if (atg_mw_in(w, p, place_words))
        return !(p > w->begin && atg_mw_is(w, p, "at") && atg_mw_in(w, p - 1, aims));
    if (atg_mw_is(w, p, "from"))
        return !before_in(w, p, 3, ATG_W_MESSAGE);
    if (atg_mw_is(w, p, "to"))
        return before_in(w, p, 3, ATG_W_TRAVEL);
    if (atg_mw_is(w, p, "of") && p > w->begin)
        return atg_mw_has(w, p - 1, ATG_W_PLACE_NOUN);
    static const char *const compass[] = {"northern",
                                          "southern",
                                          "eastern",
                                          "western",
                                          "northeastern",
                                          "northwestern",
                                          "southeastern",
                                          "southwestern",
                                          "central",
                                          "downtown",
                                          NULL};
    return atg_mw_in(w, p, compass);
}

/* "WASHINGTON, June 25 -", "SEOUL (AP) -", "Copenhagen, 24 April 2017". */
static bool dateline(const atg_mwork *w, const atg_span *s)
{
    if (s->first != w->begin)
        return false;
    uint32_t k = s->first + s->count;
    bool caps = w->a->toks[s->first].all_caps && w->texts[s->first].n > 3;
    static const char *const marks[] = {",", "(", "-", "–", "—", "--", "|", NULL};
    if (!atg_mw_in(w, k, marks) && k < w->end)
        return false;
    if (caps)
        return true;
    for (uint32_t j = k; j < w->end && j < k + 4; j++)
        if (atg_mw_has(w, j, ATG_W_NOT_NAME) && atg_mw_capital(w, j))
            return true;
    return k < w->end && (atg_mw_is(w, k, "–") || atg_mw_is(w, k, "—"));
}

/* "in Britain, Germany and Israel": the member before was a place. */
static bool in_place_list(const atg_mwork *w, guint at)
{
    const atg_span *s = atg_mw_span(w, at);
    if (at == 0)
        return false;
    const atg_span *o = atg_mw_span(w, at - 1);
    if (o->kind != ATG_M_PLACE || o->sentence != s->sentence || !is_country(w, o))
        return false;
    static const char *const joints[] = {",",   "and", "or",   "&",
                                         "the", "as",  "well", NULL};
    uint32_t k = o->first + o->count;
    if (s->first - k > 3 || s->first == k)
        return false;
    for (; k < s->first; k++)
        if (!atg_mw_in(w, k, joints))
            return false;
    /* "in Beijing, China said" */
    return !atg_mw_has(w, s->first + s->count, ATG_W_SPEECH);
}

static bool capital_name(const atg_span *s)
{
    for (uint8_t k = 0; k < s->n_hits; k++)
        if (s->hits[k].kind == ATG_NAME_CAPITAL)
            return true;
    return false;
}

/* No name, or capitals without a type: the town. */
static bool plain_at(const atg_mwork *w, uint32_t i)
{
    uint32_t at = w->span_at[i];
    return at == ATG_NONE || atg_mw_span(w, at)->thing == ATG_NONE;
}

/* "Atlanta, Georgia", "Georgia's governor": the state of the US. */
static bool american_state(const atg_mwork *w, const atg_span *s)
{
    if (s->thing == ATG_NONE || atg_thing_at(w->a, s->thing)->entity == ATG_NONE)
        return false;
    const atg_entity *e =
        atg_lexicon_entity(w->a->lex, atg_thing_at(w->a, s->thing)->entity);
    if (!atg_str_is(e->country, "GE"))
        return false;
    if (w->georgia_us)
        return true;
    return s->first >= w->begin + 2 && atg_mw_is(w, s->first - 1, ",") &&
           atg_mw_name_word(w, s->first - 2) && plain_at(w, s->first - 2);
}

/* "US companies", "UK organisations": the name stands where a demonym would. */
static bool modifier(const atg_mwork *w, const atg_span *s)
{
    uint32_t k = s->first + s->count;
    if (k >= w->end || w->a->sents[s->sentence].headline || s->n_hits == 0)
        return false;
    uint8_t tag = w->a->toks[k].tag;
    bool noun = tag == ATG_T_NN || tag == ATG_T_NNS;
    if (s->hits[0].kind == ATG_NAME_ACRONYM)
        return noun || tag == ATG_T_JJ || tag == ATG_T_NNP || tag == ATG_T_NNPS;
    return noun && s->hits[0].kind == ATG_NAME_FULL && !atg_mw_has(w, k, ATG_W_SPEECH);
}

static void set_role(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    if (american_state(w, s)) {
        s->thing = ATG_NONE;
        return;
    }
    if (s->kind != ATG_M_NAME || s->possessive)
        return;
    bool city = capital_name(s);
    if (modifier(w, s)) {
        s->kind = ATG_M_DEMONYM;
        return;
    }
    /* "Vienna, Virginia", "Moscow State University": a word of another name */
    if (dateline(w, s) || place_before(w, s->first) || in_place_list(w, at))
        s->kind = ATG_M_PLACE;
    else if (city && s->first > w->begin + 1 && atg_mw_is(w, s->first - 1, ",") &&
             w->span_at[s->first - 2] == ATG_NONE && atg_mw_name_word(w, s->first - 2))
        s->kind = ATG_M_PLACE;
}

/* "the embassy in Brussels": the city, not the bloc that sits there. */
static void set_seat(atg_mwork *w, guint at)
{
    atg_span *s = atg_mw_span(w, at);
    if (s->thing == ATG_NONE || atg_thing_at(w->a, s->thing)->type != ATG_BLOC ||
        !atg_mw_is(w, s->first, "Brussels") || s->count != 1 || s->possessive)
        return;
    if (!place_before(w, s->first) && !dateline(w, s))
        return;
    s->kind = ATG_M_PLACE;
    s->thing = atg_thing_country(w->a, ATG_STR("BE"));
}

void atg_spans_roles(atg_mwork *w)
{
    w->end = 0;
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        if (s->sentence != w->sentence || !w->end) {
            w->sentence = s->sentence;
            atg_mw_bounds(w, s, &w->begin, &w->end);
        }
        if (is_country(w, s))
            set_role(w, i);
        else
            set_seat(w, i);
    }
}
