/* Names whose form says what they are: APT41, Storm-0558, Volt Typhoon, CVE-2021-26855,
 * "the gang known as X", "Operation X", "Long Name of Something (LNS)". */
#include "extract/mention/mention_work.h"

#include <string.h>

/* ---- series of numbered groups */

static bool digits_only(atg_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!g_ascii_isdigit(s.p[i]))
            return false;
    return s.n > 0;
}

typedef struct series {
    const char *prefix;
    size_t min, max; /* digits */
} series;

static const series numbered[] = {
    {"APT", 1, 3},    {"APT-", 1, 3},     {"APT-C-", 1, 3},  {"UNC", 3, 5},
    {"TA", 3, 4},     {"FIN", 1, 2},      {"DEV-", 3, 5},    {"Storm-", 3, 5},
    {"TAG-", 1, 4},   {"UAC-", 3, 5},     {"UNSC", 3, 5},    {"UTA", 3, 5},
    {"ITG", 1, 3},    {"SIG", 1, 3},      {"CL-STA-", 3, 5}, {"CL-CRI-", 3, 5},
    {"REF", 4, 5},    {"TGR-STA-", 3, 5}, {"STAC", 3, 5},    {"RedAlpha-", 1, 4},
    {"ATK", 1, 3},    {"CTG-", 3, 5},     {"TEMP.", 0, 0},   {"G0", 3, 3},
    {"UTG-Q-", 3, 4}, {"GOLD-", 0, 0},    {"CNMF-", 3, 5}};

static const series *numbered_of(atg_str t, bool whole)
{
    for (size_t i = 0; i < G_N_ELEMENTS(numbered); i++) {
        const series *s = &numbered[i];
        if (t.p[0] != s->prefix[0] || !atg_str_starts(t, s->prefix))
            continue;
        size_t n = strlen(s->prefix);
        atg_str rest = atg_str_sub(t, n, t.n);
        if (!whole && t.n == n && s->max)
            return s;
        if (!s->max && rest.n >= 3 && g_ascii_isupper(rest.p[0]))
            return s;
        if (whole && digits_only(rest) && rest.n >= s->min && rest.n <= s->max)
            return s;
    }
    return NULL;
}

/* "APT-41" and "APT 41" are APT41. */
static atg_str series_label(const atg_mwork *w, atg_str t)
{
    if (atg_str_starts(t, "APT-") && t.n > 4 && g_ascii_isdigit(t.p[4]))
        return atg_arena_format(w->a->arena, "APT%.*s", (int)(t.n - 4), t.p + 4);
    return t;
}

static bool numbered_group(const atg_mwork *w, uint32_t i, atg_span *out)
{
    atg_str t = w->texts[i];
    if (t.n < 2 || !g_ascii_isupper(t.p[1]))
        if (!atg_str_starts(t, "Storm-") && !atg_str_starts(t, "Red"))
            return false;
    if (numbered_of(t, true)) {
        out->label = series_label(w, t);
        out->count = 1;
    } else if (i + 1 < w->end && digits_only(w->texts[i + 1]) &&
               w->texts[i + 1].n <= 5 && numbered_of(t, false) && t.p[t.n - 1] != '-' &&
               !atg_str_is(t, "TA") && !atg_str_is(t, "SIG")) {
        bool unsc = atg_str_is(t, "UNSC");
        out->label = atg_arena_format(w->a->arena, "%.*s%s%.*s", ATG_STR_ARG(t),
                                      unsc ? " " : "", ATG_STR_ARG(w->texts[i + 1]));
        out->count = 2;
        if (unsc && w->texts[i + 1].n < 4)
            return false;
    }
    return out->count > 0;
}

/* "Advanced Persistent Threat 39" */
static bool long_apt(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (!atg_mw_is(w, i, "advanced") || !atg_mw_is(w, i + 1, "persistent") ||
        !atg_mw_is(w, i + 2, "threat") || i + 3 >= w->end)
        return false;
    uint32_t k = i + 3;
    k += atg_mw_is(w, k, "group");
    if (k >= w->end || !digits_only(w->texts[k]))
        return false;
    out->label = atg_arena_format(w->a->arena, "APT%.*s", ATG_STR_ARG(w->texts[k]));
    out->count = k + 1 - i;
    return true;
}

static bool group_near(const atg_mwork *w, uint32_t i)
{
    enum { REACH = 6 };
    uint32_t from = i > w->begin + REACH ? i - REACH : w->begin;
    for (uint32_t k = from; k < w->end && k < i + REACH; k++)
        if (atg_mw_has(w, k, ATG_W_GROUP_CUE | ATG_W_CALLED) ||
            atg_mw_is(w, k, "known"))
            return true;
    return false;
}

/* Families of two-word group names: the second word is the family's. */
static bool family_group(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (i + 1 >= w->end || !atg_mw_name_word(w, i) || !atg_mw_capital(w, i + 1))
        return false;
    bool sure = atg_mw_has(w, i + 1, ATG_W_GROUP_FAMILY);
    bool family = sure || atg_mw_has(w, i + 1, ATG_W_GROUP_FAMILY_WEAK);
    if (!family || (!sure && !group_near(w, i)) ||
        w->bits[i] & (ATG_W_GIVEN | ATG_W_HONORIFIC | ATG_W_PARTICLE))
        return false;
    bool chicago = i > w->begin && atg_mw_name_word(w, i - 1);
    bool more = atg_mw_name_word(w, i + 2) && i + 2 < w->end;
    if (chicago || (more && !w->title_case))
        return false;
    out->count = 2;
    return true;
}

bool atg_find_actor(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (!numbered_group(w, i, out) && !long_apt(w, i, out) && !family_group(w, i, out))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_ACTOR;
    return true;
}

/* ---- vulnerabilities and operations */

bool atg_find_vulnerability(const atg_mwork *w, uint32_t i, atg_span *out)
{
    atg_str t = w->texts[i];
    if (t.n < 12 || t.n > 20 || !atg_str_starts(t, "CVE-"))
        return false;
    for (size_t k = 4; k < t.n; k++)
        if (k == 8 ? t.p[k] != '-' && t.p[k] != '_' : !g_ascii_isdigit(t.p[k]))
            return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_VULNERABILITY;
    out->count = 1;
    return true;
}

bool atg_find_operation(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (!atg_str_is(w->texts[i], "Operation") || !atg_mw_name_word(w, i + 1) ||
        i + 1 >= w->end || w->title_case)
        return false;
    uint32_t k = i + 2;
    while (k < w->end && k < i + 4 && atg_mw_name_word(w, k))
        k++;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_INCIDENT;
    out->count = k - i;
    return true;
}

/* "Countering America's Adversaries Through Sanctions Act": names in it are not meant.
 */
bool atg_find_law(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (w->title_case || !atg_mw_capital(w, i))
        return false;
    uint32_t k = i, last = 0;
    static const char *const inner[] = {"of", "the", "and", "through", "for",
                                        "on", "to",  "in",  "against", NULL};
    for (; k < w->end && k < i + ATG_NAME_TOKENS; k++) {
        if (!atg_mw_capital(w, k) && !atg_mw_in(w, k, inner) &&
            !atg_mw_possessive(w, k))
            break;
        if (k > i && atg_mw_has(w, k, ATG_W_LAW) && atg_mw_capital(w, k))
            last = k + 1;
    }
    if (!last || atg_mw_has(w, i, ATG_W_NOT_NAME))
        return false;
    out->source = ATG_SPAN_FORM;
    out->count = last - i;
    return true;
}

/* ---- named after what they are */

static uint32_t name_length(const atg_mwork *w, uint32_t i, uint32_t max)
{
    uint32_t k = i;
    while (k < w->end && k < i + max &&
           (atg_mw_name_word(w, k) || (k > i && digits_only(w->texts[k]))))
        k++;
    return k - i;
}

/* Name right before i: "group known as", "malware called", "a gang that calls itself".
 * The noun decides the type. */
static int type_of_noun_before(const atg_mwork *w, uint32_t i)
{
    static const char *const events[] = {"operation", "campaign", "attack", "outbreak",
                                         "hack",      "incident", NULL};
    for (uint32_t k = i, seen = 0; k > w->begin && seen < 5; k--, seen++) {
        if (atg_mw_has(w, k - 1, ATG_W_MALWARE_CUE))
            return ATG_MALWARE;
        if (atg_mw_has(w, k - 1, ATG_W_GROUP_CUE) && !atg_mw_capital(w, k - 1))
            return ATG_ACTOR;
        if (atg_mw_in(w, k - 1, events))
            return ATG_INCIDENT;
        if (atg_mw_has(w, k - 1, ATG_W_TOOL_CUE))
            return ATG_MALWARE;
        if (atg_mw_is(w, k - 1, ",") || atg_mw_is(w, k - 1, ")"))
            break;
    }
    return ATG_NO_TYPE;
}

static bool calling(const atg_mwork *w, uint32_t i)
{
    static const char *const known[] = {"known",    "tracked", "identified", "tracks",
                                        "tracking", "track",   NULL};
    while (i > w->begin && (atg_mw_quote(w, i - 1) || atg_mw_is(w, i - 1, "the")))
        i--;
    if (i == w->begin)
        return false;
    if (atg_mw_has(w, i - 1, ATG_W_CALLED))
        return true;
    if (atg_mw_is(w, i - 1, "as"))
        return i > w->begin + 1 && atg_mw_in(w, i - 2, known);
    if (atg_mw_is(w, i - 1, "itself"))
        return true;
    return atg_mw_is(w, i - 1, "name") && i > w->begin + 1 &&
           atg_mw_is(w, i - 2, "the");
}

static uint32_t calling_start(const atg_mwork *w, uint32_t i)
{
    static const char *const verbs[] = {
        "known",      "as",        "called",     "dubbed",     "named",     "by",
        "calls",      "calling",   "itself",     "that",       "which",     "goes",
        "the",        "name",      "going",      "widely",     "also",      "better",
        "it",         "is",        "was",        "has",        "been",      "tracked",
        "identified", "nicknamed", "christened", "only",       "operating", "under",
        "tracks",     "tracking",  "track",      "code-named", "codenamed", "publicly",
        "so-called",  "later",     "since",      NULL};
    for (uint32_t n = 0; i > w->begin && n < 9; i--, n++)
        if (!atg_mw_in(w, i - 1, verbs) && !atg_mw_quote(w, i - 1))
            break;
    return i;
}

/* "a backdoor, which it named X", "the attackers, whom Y calls X": where the clause
 * begins, its comma included; ATG_NONE if there is none. */
static uint32_t naming_clause(const atg_mwork *w, uint32_t i)
{
    enum { WORDS = 7 };
    static const char *const relatives[] = {"which", "that", "whom", NULL};
    for (uint32_t n = 0; n < WORDS && i > w->begin + 1; n++, i--) {
        if (atg_mw_in(w, i - 1, relatives))
            return atg_mw_is(w, i - 2, ",") ? i - 2 : i - 1;
        if (atg_mw_is(w, i - 1, ",") || atg_mw_is(w, i - 1, ";"))
            return ATG_NONE;
    }
    return ATG_NONE;
}

/* What is called by the name at i: a kind of thing, by its noun. */
static int type_called(const atg_mwork *w, uint32_t i)
{
    uint32_t start = calling_start(w, i);
    if (start > w->begin && start < i && atg_mw_is(w, start - 1, ","))
        start--; /* "a wiper, called X," */
    int type = type_of_noun_before(w, start);
    uint32_t clause = type == ATG_NO_TYPE ? naming_clause(w, i) : ATG_NONE;
    if (clause == ATG_NONE)
        return type;
    bool people = clause > w->begin &&
                  atg_tok_word(w->a, clause - 1, ATG_WORD_NOUN, "hackers") &&
                  !atg_mw_capital(w, clause - 1);
    return people ? ATG_ACTOR : type_of_noun_before(w, clause);
}

static bool quoted_lower_name(const atg_mwork *w, uint32_t i)
{
    return i > w->begin && atg_mw_quote(w, i - 1) && atg_mw_quote(w, i + 1) &&
           w->texts[i].n > 2;
}

/* "Israeli spyware": a people's name is no program's. */
static bool demonym(const atg_mwork *w, uint32_t i, uint32_t n)
{
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    return atg_mw_country_at(w, i, &len, &kind) != ATG_NONE && len == n;
}

/* "Equation Group malware": the group's, no name of a program. */
static bool listed_otherwise(const atg_mwork *w, uint32_t i, uint32_t n)
{
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n_hits = 0;
    if (atg_mw_match(w, i, hits, &n_hits) != n || !n_hits)
        return false;
    atg_ntype type = atg_lexicon_entity(w->a->lex, hits[0].entity)->type;
    return type == ATG_ACTOR || type == ATG_ORGANIZATION || type == ATG_AGENCY;
}

/* "X malware", "X exfiltration tool", "X remote access trojan": where the sort stands
 * that ends at most three words behind the name; ATG_NONE if none does. */
static uint32_t sort_behind(const atg_mwork *w, uint32_t k)
{
    enum { WORDS = 3 };
    for (uint32_t n = 0; n < WORDS && k < w->end; n++, k++) {
        if (atg_mw_has(w, k, ATG_W_MALWARE_CUE) || (n > 0 && atg_mw_is(w, k, "tool")))
            return k;
        uint8_t tag = w->a->toks[k].tag;
        bool modifier = tag == ATG_T_NN || tag == ATG_T_JJ || tag == ATG_T_VBG;
        if (!modifier || atg_mw_capital(w, k) ||
            atg_mw_has(w, k, ATG_W_GROUP_CUE | ATG_W_ATTACK | ATG_W_ORG_CUE))
            return ATG_NONE;
    }
    return ATG_NONE;
}

/* "the SprySOCKS Linux backdoor": what it runs on is not its name. */
static uint32_t without_system(const atg_mwork *w, uint32_t i, uint32_t n)
{
    static const char *const systems[] = {"linux", "windows", "android",
                                          "macos", "ios",     NULL};
    return n > 1 && atg_mw_in(w, i + n - 1, systems) ? n - 1 : n;
}

/* "Linux backdoors", "a Python implant": what it runs on, by itself. */
static bool only_system(const atg_mwork *w, uint32_t i, uint32_t n)
{
    static const char *const systems[] = {
        "linux",  "windows", "android", "macos", "ios",   "python", "go",   "golang",
        "rust",   "java",    ".net",    "php",   "unix",  "mac",    "esxi", "iot",
        "delphi", "perl",    "scada",   "ics",   "excel", "office", NULL};
    return n == 1 && atg_mw_in(w, i, systems);
}

bool atg_find_called(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (w->title_case)
        return false;
    uint32_t n = name_length(w, i, 4);
    if (!n && quoted_lower_name(w, i) && calling(w, i))
        n = 1;
    if (!n)
        return false;
    int type = ATG_NO_TYPE;
    if (calling(w, i))
        type = type_called(w, i);
    /* "the Triton malware", "the Elderwood gang", "ransomware group Hive" */
    uint32_t before = i > w->begin ? i - 1 : i;
    bool after_body = n > 0 && !atg_mw_capital(w, i + n) &&
                      (i > w->begin || w->a->toks[i].tag == ATG_T_NNP);
    uint32_t sort =
        after_body && type == ATG_NO_TYPE ? sort_behind(w, i + n) : ATG_NONE;
    if (sort != ATG_NONE &&
        !atg_mw_has(w, sort + 1, ATG_W_GROUP_CUE | ATG_W_ATTACK | ATG_W_ORG_CUE) &&
        !demonym(w, i, n) && !only_system(w, i, n) && !listed_otherwise(w, i, n))
        type = ATG_MALWARE;
    if (type == ATG_NO_TYPE && before < i && atg_mw_has(w, before, ATG_W_MALWARE_CUE) &&
        !atg_mw_capital(w, before))
        type = ATG_MALWARE;
    if (type == ATG_NO_TYPE)
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = type;
    out->count = type == ATG_MALWARE ? without_system(w, i, n) : n;
    return true;
}

/* ---- acronyms that the text defines */

static bool small_word(const atg_mwork *w, uint32_t i)
{
    static const char *const words[] = {"and", "of", "for", "the", "in", "on", "&",
                                        "to",  "de", "la",  "et",  "du", ",",  NULL};
    return atg_mw_in(w, i, words);
}

/* Tokens before "(" that the letters abbreviate, or 0. */
static uint32_t definition(const atg_mwork *w, uint32_t open, atg_str letters)
{
    size_t left = letters.n;
    uint32_t begin = w->begin, k = open;
    while (left > 0 && k > begin && open - k < 2 * letters.n + 2) {
        k--;
        atg_str t = w->texts[k];
        char c = g_ascii_toupper(letters.p[left - 1]);
        if (t.n && w->a->toks[k].capital && g_ascii_toupper(t.p[0]) == c)
            left--;
        else if (!small_word(w, k))
            return 0;
    }
    return left == 0 && atg_mw_name_word(w, k) && open - k >= 2 ? open - k : 0;
}

void atg_find_definitions(atg_mwork *w)
{
    for (uint32_t s = 0; s < w->a->n_sents; s++) {
        const atg_sent *sent = &w->a->sents[s];
        w->begin = sent->first;
        w->end = sent->first + sent->count;
        for (uint32_t i = w->begin + 2; i + 2 < w->end; i++) {
            atg_str t = w->texts[i + 1];
            if (!atg_str_is(w->texts[i], "(") || !atg_str_is(w->texts[i + 2], ")") ||
                t.n < 2 || t.n > 8 || !w->a->toks[i + 1].all_caps)
                continue;
            uint32_t n = definition(w, i, t);
            if (n && n <= 16)
                w->defined[i - n] = (uint8_t)n;
        }
    }
}

bool atg_find_defined(const atg_mwork *w, uint32_t i, atg_span *out)
{
    uint32_t n = w->defined[i];
    if (!n || i + n >= w->end)
        return false;
    bool agency = false, organization = false;
    for (uint32_t k = i; k < i + n; k++) {
        agency |= atg_mw_capital(w, k) &&
                  atg_mw_has(w, k, ATG_W_AGENCY_HEAD | ATG_W_AGENCY_OF);
        organization |= atg_mw_has(w, k, ATG_W_ORG_HEAD) && k + 1 == i + n;
    }
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    bool national = atg_mw_country_at(w, i, &len, &kind) != ATG_NONE;
    out->source = ATG_SPAN_FORM;
    out->type = agency || (national && !organization) ? ATG_AGENCY : ATG_ORGANIZATION;
    out->count = n;
    return true;
}
