/* Bodies by form: ministries, agencies, military units, companies, universities. */
#include "extract/mention/mention_work.h"
#include "extract/syntax/syntax.h"

#include <string.h>

/* A country or demonym that opens the name: "Belgian foreign ministry", "UK Cabinet
 * Office". Returns its tokens and writes its code. */
static uint32_t country_prefix(const atg_mwork *w, uint32_t i, atg_str *code)
{
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    uint32_t c = atg_mw_country_at(w, i, &len, &kind);
    if (c == ATG_NONE || kind == ATG_NAME_CAPITAL || atg_mw_possessive(w, i + len))
        return 0;
    *code = atg_lexicon_entity(w->a->lex, c)->country;
    return len;
}

/* "to" and "on" join clauses more often than names: "the attack on X to Y Group". A
 * company's name is joined by "of" only. */
static bool joins(const atg_mwork *w, uint32_t i, uint32_t heads)
{
    static const char *const words[] = {"of", "&", "and", "for", "the", NULL};
    static const char *const firm[] = {"of", "&", "the", NULL};
    static const char *const parts[] = {"of", "for", "&", NULL};
    if (atg_mw_is(w, i, "the")) /* "for the Prevention", not "the Games the Office" */
        return i > w->begin && atg_mw_in(w, i - 1, parts);
    return atg_mw_in(w, i, (heads & ATG_W_ORG_HEAD) ? firm : words);
}

/* ---- units and numbered centres */

static bool unit_number(atg_str t, size_t min)
{
    for (size_t i = 0; i < t.n; i++)
        if (!g_ascii_isdigit(t.p[i]))
            return false;
    return t.n >= min && t.n <= 6;
}

static bool unit_words(const atg_mwork *w, uint32_t i, uint32_t *number)
{
    uint32_t k = i;
    k += atg_mw_is(w, k, "military") && atg_mw_capital(w, k);
    if (!atg_str_is(w->texts[k], "Unit") && !atg_str_is(w->texts[k], "UNIT"))
        return false;
    *number = k + 1;
    return k + 1 < w->end && unit_number(w->texts[k + 1], 4);
}

/* "one unit of the GRU, number 20728" */
static bool unit_before(const atg_mwork *w, uint32_t i)
{
    for (uint32_t k = i; k > w->begin && k + 7 > i; k--)
        if (atg_mw_is(w, k - 1, "unit"))
            return true;
    return false;
}

bool atg_find_unit(const atg_mwork *w, uint32_t i, atg_span *out)
{
    uint32_t number = 0;
    if (unit_words(w, i, &number)) {
        out->count = number + 1 - i;
        out->label =
            atg_arena_format(w->a->arena, "Unit %.*s", ATG_STR_ARG(w->texts[number]));
    } else if (atg_mw_is(w, i, "number") && unit_before(w, i) && i + 1 < w->end &&
               unit_number(w->texts[i + 1], 4)) {
        out->count = 2;
        out->label =
            atg_arena_format(w->a->arena, "Unit %.*s", ATG_STR_ARG(w->texts[i + 1]));
    } else if ((atg_str_is(w->texts[i], "Center") ||
                atg_str_is(w->texts[i], "Centre")) &&
               i + 1 < w->end && unit_number(w->texts[i + 1], 1) &&
               w->texts[i + 1].n <= 3) {
        out->count = 2;
        out->label =
            atg_arena_format(w->a->arena, "Center %.*s", ATG_STR_ARG(w->texts[i + 1]));
    } else {
        return false;
    }
    out->source = ATG_SPAN_FORM;
    out->type = ATG_AGENCY;
    return true;
}

/* ---- ministries */

/* One name for what is written in many ways: "foreign ministry", "Ministry for Foreign
 * Affairs". */
static atg_str ministry_label(const atg_mwork *w, uint32_t field)
{
    static const char *const names[][2] = {
        {"foreign", "Foreign Affairs"}, {"interior", "the Interior"},
        {"home", "Home Affairs"},       {"defence", "Defence"},
        {"defense", "Defence"},         {"labor", "Labour"},
        {"labour", "Labour"},           {"information", "Information"}};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (atg_mw_is(w, field, names[i][0]))
            return atg_arena_format(w->a->arena, "Ministry of %s", names[i][1]);
    atg_str t = w->texts[field];
    return atg_arena_format(w->a->arena, "Ministry of %c%.*s", g_ascii_toupper(t.p[0]),
                            (int)(t.n - 1), t.p + 1);
}

static bool ministry_noun(const atg_mwork *w, uint32_t i)
{
    return atg_mw_is(w, i, "ministry") || atg_mw_is(w, i, "ministry's");
}

/* "foreign ministry", "Unification Ministry", "defence ministry" with or without a
 * country before. */
static bool short_ministry(const atg_mwork *w, uint32_t k, bool country, atg_span *out)
{
    if (k + 1 >= w->end || !ministry_noun(w, k + 1))
        return false;
    bool field =
        atg_mw_has(w, k, ATG_W_PORTFOLIO) || (country && w->a->toks[k].tag == ATG_T_NN);
    if (!field && (!atg_mw_name_word(w, k) || !atg_mw_capital(w, k + 1)))
        return false;
    out->label = ministry_label(w, k);
    out->name = k;
    out->name_count = 2;
    return true;
}

static bool lower_field(const atg_mwork *w, uint32_t i)
{
    return atg_mw_has(w, i, ATG_W_PORTFOLIO) || atg_mw_is(w, i, "affairs") ||
           atg_mw_is(w, i, "the");
}

/* Tokens of "Foreign Affairs and Trade" or "Science, Innovation, Technology and
 * Telecommunications" from k on. */
static uint32_t field_length(const atg_mwork *w, uint32_t k)
{
    uint32_t i = k, last = k;
    while (i < w->end && i < k + ATG_NAME_TOKENS) {
        if (atg_mw_name_word(w, i) && !(i > k && atg_mw_listed_at(w, i))) {
            last = ++i;
        } else if (i > k && (atg_mw_is(w, i, "and") || atg_mw_is(w, i, "&")) &&
                   atg_mw_name_word(w, i + 1) && !atg_mw_listed_at(w, i + 1)) {
            i++;
        } else if (i > k && atg_mw_is(w, i, ",") && atg_mw_name_word(w, i + 1) &&
                   !atg_mw_listed_at(w, i + 1) &&
                   (atg_mw_is(w, i + 2, "and") || atg_mw_is(w, i + 2, ","))) {
            i++;
        } else if (i == k && atg_mw_is(w, i, "the")) {
            i++;
        } else {
            break;
        }
    }
    return last - k;
}

/* "of the Russian Federation", "of Belgium" after a ministry's field. */
static uint32_t of_country(const atg_mwork *w, uint32_t k, atg_str *code)
{
    if (!atg_mw_is(w, k, "of"))
        return 0;
    uint32_t i = k + 1;
    i += atg_mw_is(w, i, "the");
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    uint32_t c = atg_mw_country_at(w, i, &len, &kind);
    if (c == ATG_NONE || kind == ATG_NAME_DEMONYM || kind == ATG_NAME_CAPITAL ||
        atg_mw_possessive(w, i + len))
        return 0;
    *code = atg_lexicon_entity(w->a->lex, c)->country;
    return i + len - k;
}

static bool long_ministry(const atg_mwork *w, uint32_t k, atg_span *out)
{
    if (!atg_mw_is(w, k, "ministry") ||
        !(atg_mw_is(w, k + 1, "of") || atg_mw_is(w, k + 1, "for")))
        return false;
    uint32_t n = field_length(w, k + 2);
    if (!n) /* "ministry of foreign affairs" */
        while (n < 4 && k + 2 + n < w->end && lower_field(w, k + 2 + n))
            n++;
    if (!n)
        return false;
    out->name = k;
    out->name_count = 2 + n;
    uint32_t field = k + 2;
    field += atg_mw_is(w, field, "the");
    bool one = n - (field - k - 2) == 1 || atg_mw_is(w, field + 1, "affairs");
    out->label = one && atg_mw_has(w, field, ATG_W_PORTFOLIO)
                     ? ministry_label(w, field)
                     : atg_surface(w->a, k, out->name_count);
    return true;
}

bool atg_find_ministry(const atg_mwork *w, uint32_t i, atg_span *out)
{
    atg_str code = {NULL, 0};
    uint32_t prefix = country_prefix(w, i, &code), k = i + prefix;
    if (!short_ministry(w, k, prefix > 0, out) && !long_ministry(w, k, out))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_AGENCY;
    out->generic = true;
    out->count = prefix + out->name_count;
    if (!prefix)
        out->count += of_country(w, i + out->count, &code);
    out->country = code.n ? code : ATG_STR("");
    return true;
}

/* ---- other bodies of states */

/* "Western Uusimaa", "the Southern District". */
static bool compass(const atg_mwork *w, uint32_t i)
{
    static const char *const words[] = {"Northern", "Southern", "Eastern",
                                        "Western",  "North",    "South",
                                        "East",     "West",     NULL};
    return atg_mw_in(w, i, words) && atg_mw_capital(w, i) && i + 1 < w->end &&
           atg_mw_name_word(w, i + 1);
}

/* "Bureau of Meteorology", "National Center of Cyberspace", "Centre for Cyber
 * Security"; up to three capitals may come before the noun. Returns the tokens. */
static uint32_t head_first(const atg_mwork *w, uint32_t k)
{
    for (uint32_t n = 0; n < 4 && k + n + 2 < w->end && atg_mw_name_word(w, k + n);
         n++) {
        if (!atg_mw_has(w, k + n, ATG_W_AGENCY_OF))
            continue;
        uint32_t of = k + n + 1;
        if (!atg_mw_is(w, of, "of") && !atg_mw_is(w, of, "for") &&
            !atg_mw_is(w, of, "on"))
            continue;
        uint32_t from = of + 1;
        from += atg_mw_is(w, from, "the");
        from += compass(w, from) && atg_mw_has(w, k + n, ATG_W_AGENCY_HEAD);
        if (from >= w->end || !atg_mw_name_word(w, from) || atg_mw_listed_at(w, from))
            return 0;
        uint32_t len = field_length(w, from);
        return len ? from + len - k : 0;
    }
    return 0;
}

/* "Prosecutor's Office", "Governor's Office": the possessive is part of the name. */
static bool owner(const atg_mwork *w, uint32_t i)
{
    static const char *const owners[] = {
        "prosecutor", "prosecutors", "attorney",     "governor", "president",
        "minister",   "general",     "people",       "director", "sheriff",
        "mayor",      "attorneys",   "commissioner", NULL};
    return atg_mw_in(w, i, owners);
}

/* "Tianjin State Security Bureau", "Swedish Prosecution Authority": capitals, joined by
 * small words, up to the last noun of a body. Returns the tokens. */
static uint32_t head_last(const atg_mwork *w, uint32_t k, uint32_t heads)
{
    uint32_t best = 0;
    for (uint32_t i = k; i < w->end && i < k + ATG_NAME_TOKENS; i++) {
        bool capital = atg_mw_name_word(w, i);
        /* "Interpol and Dutch Police", "Fujitsu and Toyota Motor Corp." are two */
        bool two = i > k && atg_mw_is(w, i, "and") &&
                   ((heads & ATG_W_ORG_HEAD) || atg_mw_listed_at(w, i + 1) ||
                    atg_mw_is(w, i + 1, "the"));
        if (two)
            break;
        if (!capital && !(i > k && joins(w, i, heads) && atg_mw_name_word(w, i + 1)) &&
            !(i > k && atg_mw_possessive(w, i) && owner(w, i - 1) &&
              atg_mw_has(w, i + 1, heads) && atg_mw_capital(w, i + 1)))
            break;
        if (i > k && (atg_mw_is(w, i, "and") || atg_mw_is(w, i, "the")) && best)
            break;
        if (capital && i > k && atg_mw_has(w, i, heads))
            best = i + 1 - k;
    }
    return best;
}

static bool has_title(const atg_mwork *w, uint32_t from, uint32_t count)
{
    for (uint32_t i = from; i < from + count; i++)
        if ((atg_tok_word(w->a, i, ATG_WORD_TITLE, NULL) ||
             atg_mw_has(w, i, ATG_W_HONORIFIC)) &&
            !(i > from && atg_mw_is(w, i, "justice") && atg_mw_is(w, i - 1, "of")) &&
            !(owner(w, i) && atg_mw_possessive(w, i + 1)))
            return true;
    return false;
}

/* "Office of Inspector General": named after an office-holder. */
static bool office_of(const atg_mwork *w, uint32_t k)
{
    return atg_mw_is(w, k, "office") && atg_mw_is(w, k + 1, "of") &&
           atg_mw_capital(w, k);
}

static uint32_t parliament(const atg_mwork *w, uint32_t k, bool country)
{
    bool noun = atg_mw_is(w, k, "parliament") || atg_mw_is(w, k, "parliamentary");
    if (!noun || atg_mw_is(w, k, "parliamentary"))
        return atg_mw_is(w, k, "national") && atg_mw_is(w, k + 1, "parliament") ? 2 : 0;
    bool possessive = k > w->begin && atg_mw_possessive(w, k - 1);
    return country || possessive ? 1 : 0;
}

/* "Belarus's military", "the Serbian armed forces": tokens of the forces at k. */
static uint32_t forces(const atg_mwork *w, uint32_t k, bool country)
{
    bool possessive = k > w->begin + 1 && atg_mw_possessive(w, k - 1);
    uint32_t len = 0, n = atg_mw_is(w, k, "military") ? 1 : 0;
    atg_name_kind kind = ATG_NAME_FULL;
    if (atg_mw_is(w, k, "armed") && atg_mw_is(w, k + 1, "forces"))
        n = 2;
    if (!n || (!country && !possessive) ||
        (possessive && atg_mw_country_at(w, k - 2, &len, &kind) == ATG_NONE))
        return 0;
    if (k + n < w->end &&
        (atg_tag_noun(w->a->toks[k + n].tag) || w->a->toks[k + n].tag == ATG_T_JJ))
        return 0; /* "the Serbian military attaché" */
    return n;
}

/* "Iran's Ports and Maritime Organization", "the Pentagon's Cyber Crime Center": a
 * state or a body of it owns what ends like a body. */
static bool owned_by_state(const atg_mwork *w, uint32_t i)
{
    bool possessive = false;
    uint32_t at = atg_mw_span_before(w, i, &possessive);
    if (at == ATG_NONE || !possessive)
        return false;
    const atg_span *s = atg_mw_span(w, at);
    for (uint8_t k = 0; k < s->n_hits; k++) {
        atg_ntype type = atg_mw_entity(w, s->hits[k].entity)->type;
        if (type == ATG_COUNTRY || type == ATG_AGENCY)
            return true;
    }
    return s->type == ATG_AGENCY;
}

static bool body_noun(const atg_mwork *w, uint32_t i)
{
    static const char *const nouns[] = {
        "organization", "organisation", "center",     "centre",
        "institute",    "institution",  "laboratory", NULL};
    return atg_mw_in(w, i, nouns);
}

/* Capitals joined by "and", "of", "for" up to a body's noun. */
static uint32_t state_body(const atg_mwork *w, uint32_t k)
{
    uint32_t best = 0;
    if (!owned_by_state(w, k))
        return 0;
    for (uint32_t i = k; i < w->end && i < k + 7; i++) {
        bool capital = atg_mw_capital(w, i);
        if (!capital && !(i > k && joins(w, i, 0) && atg_mw_name_word(w, i + 1)))
            break;
        if (capital && i > k && body_noun(w, i))
            best = i + 1 - k;
    }
    return best;
}

/* "the Institute for Security, a think tank": states have institutes and centres, and
 * so have others. */
static bool think_tank(const atg_mwork *w, uint32_t k, uint32_t n)
{
    static const char *const heads[] = {"institute", "centre",      "center", "council",
                                        "board",     "institution", NULL};
    bool head = false;
    for (uint32_t i = k; i < k + n && !head; i++)
        head = atg_mw_in(w, i, heads);
    uint32_t next = k + n;
    while (next < w->end && atg_mw_is(w, next, "(") && atg_mw_is(w, next + 2, ")"))
        next += 3;
    if (head && k > w->begin + 2 && atg_mw_is(w, k - 1, "the") &&
        atg_mw_is(w, k - 2, ",") && atg_mw_has(w, k - 3, ATG_W_ORG_CUE))
        return true; /* "A Moscow think tank, the Center for X," */
    return head && atg_mw_apposed_type(w, next) == ATG_ORGANIZATION;
}

/* "the city of Oakland", "Cook County": what governs the place. Not where it is only
 * told where something happened. */
static uint32_t local_body(const atg_mwork *w, uint32_t i, atg_span *out)
{
    static const char *const where[] = {"in",     "near", "outside", "around",
                                        "across", "from", NULL};
    uint32_t before = i - (i > w->begin && atg_mw_is(w, i - 1, "the"));
    if (!atg_mw_has(w, i, ATG_W_LOCAL_BODY) || !atg_mw_is(w, i + 1, "of") ||
        !atg_mw_name_word(w, i + 2) ||
        (before > w->begin && atg_mw_in(w, before - 1, where)))
        return 0;
    uint32_t n = 3;
    while (n < 5 && i + n < w->end && atg_mw_name_word(w, i + n))
        n++;
    if (atg_mw_has(w, i + n - 1, ATG_W_AGENCY_HEAD | ATG_W_ORG_HEAD))
        return 0; /* "City of London Police" */
    atg_str name = atg_surface(w->a, i + 2, n - 2);
    out->label = atg_arena_format(
        w->a->arena, "%c%.*s of %.*s", g_ascii_toupper(w->texts[i].p[0]),
        (int)w->texts[i].n - 1, w->texts[i].p + 1, ATG_STR_ARG(name));
    return n;
}

/* "Minneapolis school district", "the Hagenau city council": a place, and in small
 * letters what of it is meant. Returns the tokens. */
static uint32_t placed_body(const atg_mwork *w, uint32_t i, int *type)
{
    enum { NAME = 3 };
    uint32_t k = i, len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    if (i > w->begin && atg_mw_name_word(w, i - 1))
        return 0;
    while (k < w->end && k < i + NAME && atg_mw_name_word(w, k))
        k++;
    if (k == i || k >= w->end || atg_mw_capital(w, k))
        return 0;
    bool body = atg_tok_word(w->a, k, ATG_WORD_CUE, "placed-body");
    if ((!body && !atg_tok_word(w->a, k, ATG_WORD_CUE, "placed-org")) ||
        atg_mw_country_at(w, i, &len, &kind) != ATG_NONE ||
        atg_mw_has(w, i, ATG_W_AGENCY_HEAD | ATG_W_ORG_HEAD))
        return 0;
    *type = body ? ATG_AGENCY : ATG_ORGANIZATION;
    return k + w->a->toks[k].word_len - i;
}

static bool found_local_body(const atg_mwork *w, uint32_t i, atg_span *out)
{
    int type = ATG_AGENCY;
    uint32_t n = w->title_case ? 0 : local_body(w, i, out);
    if (!n && !w->title_case)
        n = placed_body(w, i, &type);
    if (!n)
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = type;
    out->name = i;
    out->name_count = out->count = n;
    return true;
}

/* "Press Office", "Communications Department": of whom is not said; the line above a
 * statement, no body. */
static bool speaks_for_others(const atg_mwork *w, uint32_t k, uint32_t n)
{
    return atg_tok_word(w->a, k, ATG_WORD_NOUN, "press-office") &&
           w->a->toks[k].word_len >= n &&
           !(k > w->begin && atg_mw_possessive(w, k - 1));
}

bool atg_find_agency(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (found_local_body(w, i, out))
        return true;
    atg_str code = {NULL, 0};
    uint32_t prefix = country_prefix(w, i, &code), k = i + prefix;
    uint32_t n = parliament(w, k, prefix > 0);
    out->generic = n > 0;
    if (n)
        out->label = ATG_STR("Parliament");
    if (!n && (n = forces(w, k, prefix > 0)) > 0) {
        out->label = ATG_STR("Armed Forces");
        out->generic = true;
    }
    if (!n && !w->title_case) {
        if (k > i && !atg_mw_capital(w, k))
            return false;
        n = head_first(w, k);
        n = n || prefix ? n : state_body(w, k);
        if (!n) {
            n = head_last(w, k, ATG_W_AGENCY_HEAD);
            if (n == 0 && prefix && atg_mw_has(w, k, ATG_W_AGENCY_HEAD) &&
                atg_mw_capital(w, k))
                n = 1; /* "Belgian Defence", "Swedish Police" */
        }
        static const char *const offices[] = {"minister", "secretary", NULL};
        if (n &&
            ((has_title(w, k, n) && !office_of(w, k)) || atg_mw_in(w, k + n, offices)))
            n = 0; /* "Public Administration Minister X" */
    }
    if (!n || (k == w->begin && n == 1) || (!prefix && speaks_for_others(w, k, n)))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = think_tank(w, k, n) ? ATG_ORGANIZATION : ATG_AGENCY;
    out->name = k;
    out->name_count = n;
    out->count = prefix + n;
    if (!prefix)
        out->count += of_country(w, i + n, &code);
    out->country = code.n ? code : ATG_STR("");
    return true;
}

/* ---- organizations */

/* "University of X", "Bank of Y". */
static uint32_t organization_of(const atg_mwork *w, uint32_t k)
{
    static const char *const heads[] = {
        "university",  "bank",       "institute",   "college",
        "academy",     "federation", "association", "society",
        "union",       "school",     "foundation",  "confederation",
        "league",      "party",      "port",        "hospital",
        "museum",      "airport",    "church",      "diocese",
        "archdiocese", NULL};
    for (uint32_t n = 0; n < 4 && k + n + 2 < w->end && atg_mw_name_word(w, k + n);
         n++) {
        if (!atg_mw_in(w, k + n, heads) || !atg_mw_is(w, k + n + 1, "of"))
            continue;
        uint32_t from = k + n + 2;
        from += atg_mw_is(w, from, "the");
        if (compass(w, from) && atg_mw_listed_at(w, from + 1))
            return from + 2 - k; /* "University of Western Australia" */
        from += compass(w, from);
        uint32_t len = from < w->end ? field_length(w, from) : 0;
        while (!len && from < w->end && atg_mw_name_word(w, from + len))
            len++; /* "University of Tehran": a listed name */
        return len ? from + len - k : 0;
    }
    return 0;
}

static bool strong_end(const atg_mwork *w, uint32_t last)
{
    static const char *const centers[] = {"center", "centre", "centers", "centres",
                                          NULL};
    if (last > w->begin && atg_mw_in(w, last, centers) &&
        atg_mw_has(w, last - 1, ATG_W_ORG_CENTER) && atg_mw_capital(w, last - 1))
        return true;
    return atg_mw_has(w, last, ATG_W_ORG_HEAD) && !atg_mw_has(w, last, ATG_W_ORG_WEAK);
}

bool atg_find_organization(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (w->title_case || !atg_mw_name_word(w, i))
        return false;
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    if (atg_mw_country_at(w, i, &len, &kind) != ATG_NONE && len > 1 &&
        kind == ATG_NAME_FULL)
        return false;
    uint32_t n = organization_of(w, i);
    if (!n) {
        n = head_last(w, i, ATG_W_ORG_HEAD);
        while (n > 1 && !strong_end(w, i + n - 1))
            n--;
        if (n < 2)
            return false;
    }
    if (has_title(w, i, n))
        return false;
    /* "Anthem, Inc." */
    out->source = ATG_SPAN_FORM;
    out->type = ATG_ORGANIZATION;
    out->count = n;
    return true;
}
