/* Runs of capitals that neither list nor form knows: what stands beside them tells
 * their type, or a neighbour in the same enumeration does. */
#include "extract/mention/mention_work.h"

enum { RUN_MAX = 6, LOOK_BACK = 5, LOOK_AHEAD = 8 };

/* A sentence begins with a capital whatever the word. */
static bool only_begins(const atg_mwork *w, uint32_t i)
{
    if (i > w->begin && !(i == w->begin + 1 && atg_mw_quote(w, w->begin)))
        return false;
    uint8_t tag = w->a->toks[i].tag;
    if (atg_mw_has(w, i, ATG_W_ORG_INSIDE | ATG_W_ORG_STAFF) &&
        (atg_mw_is(w, i + 1, "of") || atg_mw_is(w, i + 1, "at") ||
         atg_mw_is(w, i + 1, "belonging")))
        return true; /* "Systems at X", "Employees of X" */
    if (tag != ATG_T_NNP && tag != ATG_T_NNPS)
        return !(i + 1 < w->end && atg_mw_name_word(w, i + 1) &&
                 (tag == ATG_T_NN || tag == ATG_T_JJ || tag == ATG_T_FW ||
                  tag == ATG_T_UH || tag == ATG_T_VB));
    return atg_mw_in_lower(w, i);
}

/* ---- evidence */

static bool said_after(const atg_mwork *w, uint32_t k)
{
    return atg_mw_has(w, k, ATG_W_SPEECH) && w->a->toks[k].tag != ATG_T_NN;
}

/* ", engineers at", ", senior officers of": people, and where they are. */
static bool people_of(const atg_mwork *w, uint32_t i)
{
    static const char *const preps[] = {"at", "of",   "for", "with",
                                        "in", "from", "who", NULL};
    i += w->a->toks[i].tag == ATG_T_JJ;
    return i + 1 < w->end && atg_mw_has(w, i, ATG_W_PEOPLE) &&
           w->a->toks[i].tag == ATG_T_NNS && atg_mw_in(w, i + 1, preps);
}

static bool demonym_at(const atg_mwork *w, uint32_t i)
{
    uint32_t len = 0;
    atg_name_kind kind = ATG_NAME_FULL;
    return atg_mw_country_at(w, i, &len, &kind) != ATG_NONE && len == 1 &&
           kind == ATG_NAME_DEMONYM;
}

/* ", a Latvian, ", "a Russian who": one man of that people, no "Latvian firm". */
static bool countryman(const atg_mwork *w, uint32_t i)
{
    uint32_t k = i + 1;
    return demonym_at(w, i) &&
           (atg_mw_is(w, i - 1, "a") || atg_mw_is(w, i - 1, "an")) &&
           (k >= w->end || atg_mw_is(w, k, ",") || atg_mw_is(w, k, "of") ||
            atg_mw_is(w, k, "who") || atg_mw_is(w, k, "living") ||
            atg_mw_is(w, k, "based") || atg_mw_is(w, k, ".") ||
            atg_mw_is(w, k, "from"));
}

/* Noun of the first few words of an apposition ", a private security firm," at k. */
int atg_mw_apposed_type(const atg_mwork *w, uint32_t k)
{
    static const char *const starts[] = {"a",     "an",  "the", "its", "one",
                                         "their", "his", "her", NULL};
    if (!atg_mw_is(w, k, ",") && !atg_mw_is(w, k, "(") && !atg_mw_is(w, k, "–") &&
        !atg_mw_is(w, k, "—"))
        return ATG_NO_TYPE;
    uint32_t i = k + 1;
    bool article = atg_mw_in(w, i, starts);
    bool number = atg_mw_has(w, i, ATG_W_NUMBER) || atg_mw_is(w, i, "both");
    if (!article && !number && people_of(w, i))
        return ATG_PERSON;
    if (!article && !number && !atg_mw_has(w, i, ATG_W_PERSON_CUE | ATG_W_OFFICE_MOD))
        return ATG_NO_TYPE;
    if (countryman(w, i + article))
        return ATG_PERSON;
    int type = ATG_NO_TYPE;
    for (uint32_t n = 0; n < LOOK_AHEAD && i < w->end; n++, i++) {
        if (atg_mw_is(w, i, ",") || atg_mw_is(w, i, "of") || atg_mw_is(w, i, "that") ||
            atg_mw_is(w, i, "who") || atg_mw_is(w, i, "which") ||
            atg_mw_is(w, i, "and"))
            break;
        if (n > 0 && (w->a->toks[i].tag == ATG_T_IN || w->a->toks[i].tag == ATG_T_WP ||
                      w->a->toks[i].tag == ATG_T_WPS || w->a->toks[i].tag == ATG_T_VBD))
            break;
        if (atg_mw_has(w, i, ATG_W_MALWARE_CUE))
            type = ATG_MALWARE;
        else if (atg_str_ends(w->texts[i], "-year-old") ||
                 atg_mw_has(w, i, ATG_W_PERSON_CUE | ATG_W_OFFICE) ||
                 (number && atg_mw_has(w, i, ATG_W_PEOPLE)))
            type = ATG_PERSON;
        else if (atg_mw_has(w, i, ATG_W_ORG_CUE) && !atg_mw_capital(w, i))
            type = ATG_ORGANIZATION; /* "the Clinic Y" is a name itself */
        else if (atg_mw_has(w, i, ATG_W_AGENCY_CUE))
            type = ATG_AGENCY;
        else if (atg_mw_has(w, i, ATG_W_GROUP_CUE))
            type = ATG_ACTOR;
    }
    return type;
}

static bool age_after(const atg_mwork *w, uint32_t k)
{
    if (!atg_mw_is(w, k, ",") || k + 1 >= w->end)
        return false;
    uint32_t n = atg_number_value(w->texts[k + 1]);
    if (k + 2 < w->end && atg_mw_name_word(w, k + 2))
        return false; /* "Moscow, 12 June" */
    return n >= 12 && n <= 99 && g_ascii_isdigit(w->texts[k + 1].p[0]) &&
           w->texts[k + 1].n == 2;
}

/* The noun right before: "grid operator Ukrenergo", "the newspaper Berlingske", "public
 * prosecutor X". */
static int type_before(const atg_mwork *w, uint32_t i, uint32_t count)
{
    if (i > w->begin && w->texts[i - 1].n > 6 &&
        atg_str_ends(w->texts[i - 1], "-based"))
        return ATG_ORGANIZATION; /* "London-based X" */
    if (i == w->begin || atg_mw_capital(w, i - 1))
        return ATG_NO_TYPE;
    uint32_t p = i - 1;
    static const char *const led[] = {"led", "headed", "founded", "chaired", NULL};
    if (atg_mw_is(w, p, "by") && p > w->begin && atg_mw_in(w, p - 1, led) && count > 1)
        return ATG_PERSON;
    /* "the state-owned firm, X, paid" */
    if (atg_mw_is(w, p, ",") && p > w->begin &&
        (atg_mw_is(w, i + count, ",") || atg_mw_is(w, i + count, ".")) &&
        !atg_mw_capital(w, p - 1) &&
        (atg_mw_has(w, p - 1, ATG_W_ORG_CUE) || atg_mw_business(w, p - 1)))
        p--;
    static const char *const works[] = {"worked", "works", "working", "work", NULL};
    static const char *const pays[] = {"employed", "hired", NULL};
    if (p > w->begin && count > 1 &&
        ((atg_mw_is(w, p, "for") && atg_mw_in(w, p - 1, works)) ||
         (atg_mw_is(w, p, "by") && atg_mw_in(w, p - 1, pays))))
        return ATG_ORGANIZATION;
    if (atg_mw_has(w, p, ATG_W_GROUP_CUE) && atg_mw_is(w, p, "actors"))
        return ATG_NO_TYPE;
    if (atg_mw_has(w, p, ATG_W_MALWARE_CUE) || atg_malware_before(w, i, count))
        return ATG_MALWARE;
    if (atg_mw_has(w, p, ATG_W_PERSON_CUE) && count > 1)
        return ATG_PERSON;
    static const char *const parts[] = {"unit", "subsidiary", "division", "arm", NULL};
    if (atg_mw_business(w, p) ||
        (p > w->begin && atg_mw_in(w, p, parts) && atg_mw_capital(w, p - 1)))
        return ATG_ORGANIZATION; /* "FedEx unit X" */
    if (atg_mw_has(w, p, ATG_W_GROUP_CUE))
        return ATG_ACTOR;
    if (atg_mw_has(w, p, ATG_W_ORG_CUE))
        return ATG_ORGANIZATION;
    if (atg_mw_is(w, p, "software") || atg_mw_is(w, p, "tool") ||
        atg_mw_is(w, p, "app"))
        return ATG_NO_TYPE;
    return ATG_NO_TYPE;
}

/* "seven companies, X", "two entities: X and Y", "the following firms - X" */
static bool bodies_before(const atg_mwork *w, uint32_t i)
{
    static const char *const marks[] = {",", ":", "-", "–", "—", NULL};
    if (i < w->begin + 3 || !atg_mw_in(w, i - 1, marks))
        return false;
    uint32_t head = i - 2;
    if (atg_mw_capital(w, head) ||
        !(atg_mw_has(w, head, ATG_W_ORG_CUE) || atg_mw_is(w, head, "entities")) ||
        w->a->toks[head].tag != ATG_T_NNS)
        return false;
    for (uint32_t k = head; k > w->begin && k + 4 > head; k--)
        if (atg_mw_has(w, k - 1, ATG_W_NUMBER) || w->a->toks[k - 1].tag == ATG_T_CD ||
            atg_mw_is(w, k - 1, "following"))
            return true;
    return false;
}

/* "X and Y were members of", "X is an officer". */
static bool is_somebody(const atg_mwork *w, uint32_t k)
{
    static const char *const be[] = {"is", "was", "were", "are", "became", NULL};
    if (!atg_mw_in(w, k, be))
        return false;
    for (uint32_t i = k + 1; i < w->end && i < k + 6; i++) {
        if (atg_mw_has(w, i, ATG_W_PEOPLE | ATG_W_PERSON_CUE | ATG_W_DEED))
            return true;
        if (atg_mw_is(w, i, "of") || atg_mw_is(w, i, ","))
            return false;
    }
    return false;
}

/* "the Ghost Anvil ransomware gang", "Silver Gull hacking crew" */
static bool crime_group(const atg_mwork *w, uint32_t k)
{
    uint32_t i = k;
    while (i < w->end && i < k + 2 && atg_mw_has(w, i, ATG_W_CRIME_FIELD))
        i++;
    return i > k && i < w->end && atg_mw_has(w, i, ATG_W_GROUP_CUE) &&
           !atg_mw_is(w, i, "actors") && !atg_mw_is(w, i, "teams");
}

/* "X is a company", "X is a gang": what its predicate calls it. */
static int called_after(const atg_mwork *w, uint32_t k)
{
    static const char *const be[] = {"is", "was", "are", "were", NULL};
    if (!atg_mw_in(w, k, be) ||
        !(atg_mw_is(w, k + 1, "a") || atg_mw_is(w, k + 1, "an")))
        return ATG_NO_TYPE;
    int type = ATG_NO_TYPE;
    for (uint32_t i = k + 2; i < w->end && i < k + LOOK_AHEAD; i++) {
        uint8_t tag = w->a->toks[i].tag;
        if (atg_mw_has(w, i, ATG_W_GROUP_CUE))
            type = ATG_ACTOR;
        else if (atg_mw_has(w, i, ATG_W_ORG_CUE))
            type = ATG_ORGANIZATION;
        else if (atg_mw_has(w, i, ATG_W_PERSON_CUE | ATG_W_OFFICE))
            return ATG_NO_TYPE;
        if (tag != ATG_T_NN && tag != ATG_T_JJ && tag != ATG_T_NNP &&
            tag != ATG_T_HYPH && tag != ATG_T_VBN && tag != ATG_T_VBG &&
            tag != ATG_T_CD)
            break;
    }
    return type;
}

static int type_after(const atg_mwork *w, uint32_t k)
{
    if (k >= w->end || atg_mw_capital(w, k))
        return ATG_NO_TYPE;
    uint32_t p = atg_mw_possessive(w, k) ? k + 1 : k;
    if (crime_group(w, k))
        return ATG_ACTOR;
    if (atg_mw_has(w, k, ATG_W_MALWARE_CUE) && !atg_mw_has(w, k + 1, ATG_W_GROUP_CUE))
        return ATG_MALWARE;
    static const char *const businesses[] = {"hotels",  "hospitals", "companies",
                                             "banks",   "firms",     "newspapers",
                                             "schools", "clinics",   NULL};
    if (atg_mw_is(w, k, "group") && atg_mw_is(w, k + 1, "of") &&
        atg_mw_in(w, k + 2, businesses))
        return ATG_ORGANIZATION;
    if (atg_mw_has(w, k, ATG_W_GROUP_CUE) && !atg_mw_is(w, k, "team") &&
        !atg_mw_is(w, k, "actor"))
        return ATG_ACTOR;
    if (atg_mw_has(w, k, ATG_W_ORG_CUE) && !atg_mw_is(w, k, "front"))
        return ATG_ORGANIZATION;
    if (atg_mw_has(w, p, ATG_W_ORG_STAFF) ||
        (p > k && atg_mw_has(w, p, ATG_W_ORG_OWNED)))
        return ATG_ORGANIZATION;
    return ATG_NO_TYPE;
}

/* "a Munich daily", "the Californian start-up Harmony": a place, not the firm's name.
 */
static bool describes_cue(const atg_mwork *w, const atg_span *s)
{
    uint32_t k = s->first + s->count;
    if (s->count != 1 || s->first == w->begin ||
        !atg_mw_has(w, k, ATG_W_ORG_CUE | ATG_W_GROUP_CUE))
        return false;
    uint32_t next = k + 1;
    next += atg_mw_is(w, next, ",");
    bool article = atg_mw_is(w, s->first - 1, "a") || atg_mw_is(w, s->first - 1, "an");
    return (article && !atg_mw_is(w, k, "subsidiary")) ||
           (next < w->end && atg_mw_name_word(w, next));
}

/* "groups including X", "companies such as X" */
static int example_of(const atg_mwork *w, uint32_t i)
{
    uint32_t k = i;
    if (k > w->begin &&
        (atg_mw_is(w, k - 1, "including") || atg_mw_is(w, k - 1, "like")))
        k--;
    else if (k > w->begin + 1 && atg_mw_is(w, k - 1, "as") &&
             atg_mw_is(w, k - 2, "such"))
        k -= 2;
    if (k == i)
        return ATG_NO_TYPE;
    for (uint32_t n = 0; n < 3 && k > w->begin; n++, k--) {
        if (atg_mw_has(w, k - 1, ATG_W_GROUP_CUE))
            return ATG_ACTOR;
        if (atg_mw_has(w, k - 1, ATG_W_MALWARE_CUE))
            return ATG_MALWARE;
        if (atg_mw_has(w, k - 1, ATG_W_ORG_CUE))
            return ATG_ORGANIZATION;
    }
    return ATG_NO_TYPE;
}

static bool makes_after(const atg_mwork *w, uint32_t k)
{
    static const char *const verbs[] = {"runs",     "makes",     "provides", "operates",
                                        "sells",    "owns",      "supplies", "employs",
                                        "develops", "publishes", NULL};
    if (k == w->begin + 1 && !atg_mw_has(w, k - 1, ATG_W_GIVEN) &&
        w->a->toks[k].tag == ATG_T_VBZ && atg_mw_in(w, k, verbs) &&
        !atg_mw_is(w, k, "runs"))
        return true; /* "X sells software" */
    return atg_mw_is(w, k, ",") && atg_mw_is(w, k + 1, "which") &&
           atg_mw_in(w, k + 2, verbs);
}

/* "K.", "R.K." before a surname; "U.S." is none. */
static bool initials(const atg_mwork *w, uint32_t i)
{
    atg_str t = w->texts[i];
    return t.n == 2 ||
           (t.n == 4 && t.p[1] == '.' && t.p[3] == '.' && !atg_mw_listed_at(w, i));
}

static bool person_shaped(const atg_mwork *w, const atg_span *s)
{
    if (s->count < 2 || s->count > 4 || atg_mw_no_surname(w, s->first + s->count - 1))
        return false;
    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if ((w->a->toks[i].all_caps && !(i == s->first && initials(w, i))) ||
            atg_mw_has(w, i, ATG_W_ORG_HEAD | ATG_W_AGENCY_HEAD | ATG_W_AGENCY_OF) ||
            atg_mw_is(w, i, "of") || atg_mw_is(w, i, "&"))
            return false;
    return true;
}

/* "the indictment of X", "charged X", "names X": a person, if it looks like one. */
static bool accused(const atg_mwork *w, uint32_t i)
{
    static const char *const small[] = {"of",      "against", "on",    "for", "the",
                                        "charges", "named",   "names", "as",  NULL};
    uint32_t k = i;
    bool named = false;
    if (i > w->begin && demonym_at(w, i - 1)) /* "detained the Ukrainian X" */
        i = k = i - 1;
    while (k > w->begin && k + 2 > i && atg_mw_in(w, k - 1, small)) {
        named |= atg_mw_is(w, k - 1, "named") || atg_mw_is(w, k - 1, "names") ||
                 (atg_mw_is(w, k - 1, "charges") && w->a->toks[k - 1].tag == ATG_T_VBZ);
        k--;
    }
    if (named || (k > w->begin && atg_mw_has(w, k - 1, ATG_W_DEED)))
        return true;
    /* "the indictment in December 2018 of X" */
    if (k + 1 != i || !atg_mw_is(w, k, "of"))
        return false;
    for (uint32_t j = k; j > w->begin && j + 5 > k; j--)
        if (atg_mw_is(w, j - 1, "indictment") || atg_mw_is(w, j - 1, "arrest"))
            return true;
    return false;
}

/* "the spokesman of the ministry, X," : an office stands in the segment before the
 * comma. */
static bool office_before(const atg_mwork *w, uint32_t i)
{
    enum { SEGMENT = 14 };
    if (i < w->begin + 2 || !atg_mw_is(w, i - 1, ","))
        return false;
    uint32_t k = i - 1;
    while (k > w->begin && k + SEGMENT > i && !atg_mw_is(w, k - 1, ",") &&
           !atg_mw_is(w, k - 1, ";") && !atg_mw_is(w, k - 1, ":"))
        k--;
    for (uint32_t n = 0; n < 6 && k + n + 1 < i; n++) {
        if (w->a->toks[k + n].tag == ATG_T_VBD || w->a->toks[k + n].tag == ATG_T_VBZ)
            return false;
        if (atg_mw_has(w, k + n, ATG_W_OFFICE | ATG_W_PERSON_CUE))
            return true;
    }
    return false;
}

/* One unknown word that finds, links, blames: a firm; persons have been met before. */
static bool research(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = i + s->count;
    static const char *const places[] = {"in", "near", "at", "from", "of", "to", NULL};
    bool source = i > w->begin + 1 && atg_mw_is(w, i - 1, "to") &&
                  atg_mw_is(w, i - 2, "according");
    if (atg_mw_has(w, i, ATG_W_GIVEN | ATG_W_ORG_WEAK | ATG_W_AGENCY_HEAD) ||
        (i > w->begin && !source && atg_mw_in(w, i - 1, places)))
        return false;
    bool verb = k < w->end &&
                (w->a->toks[k].tag == ATG_T_VBD || w->a->toks[k].tag == ATG_T_VBZ);
    if (verb && atg_mw_has(w, k, ATG_W_FINDS | ATG_W_SPEECH))
        return true;
    return source;
}

/* "was exploited by X", "X exploited CVE-2024-1": who is no firm or country of the
 * lists can only be a group. */
static bool exploits(const atg_mwork *w, const atg_span *s)
{
    static const char *const done[] = {"exploited", "weaponised", "weaponized",
                                       "exploiting", NULL};
    uint32_t i = s->first, k = i + s->count;
    if (s->count > 3)
        return false;
    if (i > w->begin + 1 && atg_mw_is(w, i - 1, "by") && atg_mw_in(w, i - 2, done))
        return true;
    return s->count > 1 && atg_mw_in(w, k, done) && !atg_mw_is(w, k, "exploiting") &&
           !atg_mw_is(w, k + 1, "by") && !atg_mw_is(w, k + 1, "in");
}

/* "a flaw in X appliances", "a hole in the X VPN": a product. */
static bool flawed(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = i + s->count;
    i -= i > w->begin && atg_mw_is(w, i - 1, "the");
    i -= i > w->begin && atg_mw_is(w, i - 1, "in");
    bool inside = s->count > 1 && atg_mw_has(w, k - 1, ATG_W_PRODUCT_CUE);
    bool behind =
        k < w->end && atg_mw_has(w, k, ATG_W_PRODUCT_CUE) && !atg_mw_capital(w, k);
    return i > w->begin && atg_mw_has(w, i - 1, ATG_W_FLAW) && (inside || behind);
}

/* "and its manager, X, over": an office right before the comma. */
static bool behind_office(const atg_mwork *w, uint32_t i, uint32_t k)
{
    return i > w->begin + 2 && atg_mw_is(w, i - 1, ",") &&
           (atg_mw_is(w, k, ",") || atg_mw_is(w, k, ".")) &&
           atg_mw_has(w, i - 2, ATG_W_OFFICE | ATG_W_PERSON_CUE) &&
           !atg_mw_capital(w, i - 2);
}

/* "Name, 32,": a person; "Name's": nothing; and so on, strongest evidence first. */
static int type_of_run(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = s->first + s->count;
    bool person = person_shaped(w, s);
    /* "Hospital operator X": a common noun that begins the sentence */
    if (s->count == 1 && i == w->begin &&
        atg_mw_has(w, i, ATG_W_ORG_CUE | ATG_W_ORG_HEAD | ATG_W_AGENCY_CUE))
        return ATG_NO_TYPE;
    if (person &&
        (age_after(w, k) || atg_run_is_person(w, s) || behind_office(w, i, k)))
        return ATG_PERSON;
    if (atg_run_is_malware(w, s))
        return ATG_MALWARE;
    if (exploits(w, s))
        return ATG_ACTOR;
    if (flawed(w, s))
        return ATG_PRODUCT;
    int type = type_before(w, i, s->count);
    if (type != ATG_NO_TYPE && (type != ATG_PERSON || person))
        return type;
    type = atg_mw_apposed_type(w, k);
    if (type == ATG_PERSON && !person)
        type = ATG_NO_TYPE;
    if (type != ATG_NO_TYPE)
        return type;
    type = describes_cue(w, s) ? ATG_NO_TYPE : type_after(w, k);
    if (type == ATG_NO_TYPE)
        type = called_after(w, k);
    if (type != ATG_NO_TYPE)
        return type;
    type = example_of(w, i);
    if (type != ATG_NO_TYPE)
        return type;
    if (bodies_before(w, i) || makes_after(w, k) || atg_run_is_victim(w, s))
        return ATG_ORGANIZATION;
    bool acronym = atg_mw_is(w, k, "(") && k + 2 < w->end &&
                   w->a->toks[k + 1].all_caps && atg_mw_is(w, k + 2, ")");
    if (acronym && s->count > 1)
        return ATG_ORGANIZATION;
    uint32_t next = k < w->end ? k : i;
    if (person &&
        (accused(w, i) || is_somebody(w, k) ||
         (office_before(w, i) && (atg_mw_is(w, next, ",") || atg_mw_is(w, next, ".") ||
                                  atg_mw_has(w, next, ATG_W_SPEECH)))))
        return ATG_PERSON;
    if (s->count == 1 && research(w, s))
        return ATG_ORGANIZATION;
    if (person && (said_after(w, k) || (i > w->begin && said_after(w, i - 1))))
        return ATG_PERSON;
    bool has = atg_mw_is(w, k, "has") || atg_mw_is(w, k, "had");
    if (atg_mw_has(w, k - 1, ATG_W_ORG_HEAD) && s->count > 1 &&
        (said_after(w, has ? k + 1 : k) || atg_mw_is(w, k, ",") ||
         atg_mw_has(w, k - 1, ATG_W_FIRM_END)))
        return ATG_ORGANIZATION;
    return ATG_NO_TYPE;
}

/* "Zhao Jianwei and Sun Haoran": goes on a row of people, though a newspaper is called
 * like its first word. */
static bool goes_on_people(const atg_mwork *w, const atg_span *s)
{
    static const char *const small[] = {",", ";", "and", NULL};
    if (s->count < 2 || s->count > 3 || !person_shaped(w, s))
        return false;
    uint32_t k = s->first;
    while (k > w->begin && k + 3 > s->first && atg_mw_in(w, k - 1, small))
        k--;
    uint32_t last = k < s->first && k > w->begin ? w->span_at[k - 1] : ATG_NONE;
    return last != ATG_NONE && atg_mw_span(w, last)->type == ATG_PERSON &&
           !atg_mw_span(w, last)->titled;
}

/* "Minister-in-charge of | Cyber Security": what a minister is of is no firm. */
static bool of_a_minister(const atg_mwork *w, uint32_t i)
{
    enum { TITLE = 4 };
    if (i < w->begin + 2 || !(atg_mw_is(w, i - 1, "of") || atg_mw_is(w, i - 1, "for")))
        return false;
    for (uint32_t n = 1; n <= TITLE && i > w->begin + n; n++)
        if (atg_tok_word(w->a, i - 1 - n, ATG_WORD_TITLE, "minister"))
            return w->a->toks[i - 1 - n].word_len == n;
    return false;
}

bool atg_find_run(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (w->title_case || !atg_mw_name_word(w, i) || only_begins(w, i) ||
        w->texts[i].n < 2 ||
        (w->texts[i].n < 5 && atg_str_ends(w->texts[i], ".") &&
         !(initials(w, i) && atg_mw_name_word(w, i + 1))) ||
        atg_tok_word(w->a, i, ATG_WORD_TITLE, NULL) || of_a_minister(w, i))
        return false;
    uint32_t k = i + 1;
    bool office = atg_mw_has(w, i, ATG_W_OFFICE | ATG_W_OFFICE_MOD | ATG_W_PERSON_CUE);
    while (k < w->end && k < i + RUN_MAX) {
        bool given =
            atg_mw_has(w, k, ATG_W_GIVEN) && office && atg_mw_name_word(w, k + 1);
        if (given)
            break;
        office |= atg_mw_has(w, k, ATG_W_OFFICE | ATG_W_PERSON_CUE);
        if (atg_mw_name_word(w, k) && !atg_mw_listed_at(w, k) &&
            !atg_tok_word(w->a, k, ATG_WORD_TITLE, NULL) &&
            !atg_mw_has(w, k, ATG_W_HONORIFIC))
            k++;
        else if ((atg_mw_is(w, k, "of") || atg_mw_is(w, k, "&")) && k + 1 < w->end &&
                 !(k > i + 1 && atg_mw_has(w, i, ATG_W_GIVEN)) && /* "X Y of Boston" */
                 atg_mw_name_word(w, k + 1) && !atg_mw_listed_at(w, k + 1) &&
                 w->a->toks[k + 1].tag != ATG_T_CD)
            k += 2;
        else if (atg_mw_has(w, k, ATG_W_PARTICLE) && !atg_mw_capital(w, k) &&
                 k + 1 < w->end && atg_mw_name_word(w, k + 1))
            k += 2;
        else if (w->texts[k].n > 4 && atg_str_starts(w->texts[k], "al-"))
            k++;
        else
            break;
    }
    out->source = ATG_SPAN_RUN;
    out->count = k - i;
    if (out->count == 1 && atg_mw_has(w, i, ATG_W_MALWARE_CUE))
        return false; /* "a Trojan" */
    /* a listed name gives way only to a longer one with a type of its own */
    if (out->count > 2 && demonym_at(w, i) && person_shaped(w, out) &&
        type_of_run(w, out) == ATG_PERSON)
        return false; /* "the Ukrainian | X Y" */
    return !atg_mw_listed_at(w, i) || goes_on_people(w, out) ||
           (out->count > 1 && type_of_run(w, out) != ATG_NO_TYPE);
}

/* ---- enumerations */

static bool joint(const atg_mwork *w, uint32_t from, uint32_t to)
{
    static const char *const words[] = {",",    ";",       "and", "or", "the",
                                        "at",   "&",       "of",  "on", "from",
                                        "into", "against", NULL};
    if (to <= from || to - from > 6)
        return false;
    static const char *const row[] = {",", ";", "and", "or", "&", NULL};
    uint32_t others = 0, rows = 0;
    for (uint32_t i = from; i < to; i++) {
        bool age = i > from && atg_mw_is(w, i - 1, ",") && w->texts[i].n == 2 &&
                   g_ascii_isdigit(w->texts[i].p[0]);
        if (!age && !atg_mw_in(w, i, words))
            return false;
        others += !age;
        rows += atg_mw_in(w, i, row);
    }
    return others <= 4 && rows > 0;
}

static void share_type(atg_mwork *w, guint at, guint other)
{
    atg_span *s = atg_mw_span(w, at);
    const atg_span *o = atg_mw_span(w, other);
    if (s->source != ATG_SPAN_RUN || s->type != ATG_NO_TYPE ||
        s->sentence != o->sentence)
        return;
    int type = atg_settled_type(w, o);
    bool fits = type == ATG_ORGANIZATION || type == ATG_ACTOR || type == ATG_MALWARE ||
                (type == ATG_PERSON && person_shaped(w, s));
    const atg_span *left = other < at ? o : s, *right = other < at ? s : o;
    static const char *const places[] = {"in", "near", "around", "outside", NULL};
    if (s->first > 0 && atg_mw_in(w, s->first - 1, places))
        return; /* "a firm in Tianjin, Huaying Haitai" */
    if (fits && o->kind != ATG_M_COUNTED &&
        joint(w, left->first + left->count, right->first))
        s->type = type;
}

/* "Ms Wintergarten" makes a person of "Clara Wintergarten". */
static void persons_by_surname(atg_mwork *w)
{
    GHashTable *surnames = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < w->spans->len; i++) {
        const atg_span *s = atg_mw_span(w, i);
        if (s->type == ATG_PERSON && s->titled && s->name_count == 1 &&
            atg_mw_has(w, s->name - 1, ATG_W_HONORIFIC))
            g_hash_table_add(surnames, atg_arena_dup(w->a->arena, w->texts[s->name]));
    }
    for (guint i = 0; g_hash_table_size(surnames) && i < w->spans->len; i++) {
        atg_span *s = atg_mw_span(w, i);
        const char *last =
            atg_arena_dup(w->a->arena, w->texts[s->first + s->count - 1]);
        if (s->source == ATG_SPAN_RUN && s->type == ATG_NO_TYPE &&
            person_shaped(w, s) && g_hash_table_contains(surnames, last))
            s->type = ATG_PERSON;
    }
    g_hash_table_unref(surnames);
}

void atg_spans_type(atg_mwork *w)
{
    w->end = 0;
    w->sentence = ATG_NONE;
    for (guint i = 0; i < w->spans->len; i++) {
        atg_span *s = atg_mw_span(w, i);
        if (s->sentence != w->sentence) {
            w->sentence = s->sentence;
            atg_mw_bounds(w, s, &w->begin, &w->end);
        }
        if (s->source == ATG_SPAN_RUN)
            s->type = type_of_run(w, s);
    }
    persons_by_surname(w);
    atg_persons_by_last_word(w, person_shaped);
    for (guint i = 1; i < w->spans->len; i++)
        share_type(w, i, i - 1);
    for (guint i = w->spans->len; i-- > 1;)
        share_type(w, i - 1, i);
    atg_malware_by_style(w);
}
