/* Organizations that no list has, by what befell them. */
#include "extract/mention/mention_work.h"

bool atg_mw_business(const atg_mwork *w, uint32_t p)
{
    static const char *const wholes[] = {"group", "giant", "concern",  "network",
                                         "trust", "chain", "provider", NULL};
    return p > w->begin && atg_mw_in(w, p, wholes) &&
           atg_mw_has(w, p - 1, ATG_W_BUSINESS_FIELD);
}

static bool hits(const atg_mwork *w, uint32_t i)
{
    return atg_mw_has(w, i, ATG_W_HITS);
}

/* "broke into X", "the hack of X", "hacked X", "broke into the network of X" */
static bool hit_before(const atg_mwork *w, uint32_t i)
{
    static const char *const preps[] = {"on",   "of", "at",  "into", "against",
                                        "from", "in", "the", NULL};
    static const char *const those[] = {"firms",     "companies", "targets", "victims",
                                        "including", "belonging", NULL};
    uint32_t k = i;
    bool prep = false;
    while (k > w->begin && k + 2 > i && atg_mw_in(w, k - 1, preps)) {
        prep |= !atg_mw_is(w, k - 1, "the");
        k--;
    }
    if (k == w->begin)
        return false;
    if (prep && atg_mw_has(w, k - 1, ATG_W_ATTACK))
        return true;
    if (k + 1 >= i && (hits(w, k - 1) || atg_mw_in(w, k - 1, those)))
        return true;
    static const char *const heads[] = {"executive",  "boss",     "chairman", "founder",
                                        "co-founder", "employee", NULL};
    if (prep && atg_mw_in(w, k - 1, heads) && !atg_mw_is(w, k, "in"))
        return true;
    static const char *const aimed[] = {"campaign", "campaigns", "operation",
                                        "operations", NULL};
    if (atg_mw_is(w, k, "against") && atg_mw_in(w, k - 1, aimed))
        return true;
    return prep && atg_mw_has(w, k - 1, ATG_W_ORG_INSIDE);
}

/* "hacked the German air traffic controller X", "defaced the site of X", "compromised
 * routers at the X": only what describes it stands between. */
static bool object_of_attack(const atg_mwork *w, const atg_span *s)
{
    enum { REACH = 8 };
    static const char *const preps[] = {"of",     "at", "inside",  "into",
                                        "behind", "on", "against", NULL};
    uint32_t k = s->first;
    if (atg_mw_has(w, k, ATG_W_GIVEN) || k == w->begin || atg_mw_is(w, k - 1, "in") ||
        atg_mw_is(w, k - 1, "near"))
        return false;
    bool prep = false; /* "raid on the meat packer X" */
    for (; k > w->begin && k + REACH > s->first; k--) {
        uint8_t tag = w->a->toks[k - 1].tag;
        if (hits(w, k - 1) || (prep && atg_mw_has(w, k - 1, ATG_W_ATTACK)))
            return true;
        prep |= atg_mw_in(w, k - 1, preps);
        if (tag != ATG_T_DT && tag != ATG_T_JJ && tag != ATG_T_NN && tag != ATG_T_NNS &&
            tag != ATG_T_PRPS && tag != ATG_T_CD && !atg_mw_in(w, k - 1, preps))
            return false;
        if (atg_mw_has(w, k - 1, ATG_W_PERSON_CUE | ATG_W_OFFICE))
            return false;
    }
    return false;
}

/* "stole 40 gigabytes of email from X", "drained from the X" */
static bool robbed(const atg_mwork *w, uint32_t i)
{
    enum { REACH = 12 };
    uint32_t k = i;
    k -= k > w->begin && atg_mw_is(w, k - 1, "the");
    if (k == w->begin || !atg_mw_is(w, k - 1, "from"))
        return false;
    for (uint32_t j = k - 1; j > w->begin && j + REACH > k; j--) {
        if (atg_mw_has(w, j - 1, ATG_W_ROBS))
            return true;
        if (atg_mw_is(w, j - 1, ",") || atg_mw_is(w, j - 1, "from") ||
            atg_mw_is(w, j - 1, ";"))
            return false;
    }
    return false;
}

/* "servers belonging to X", "an app made by X": what is somebody's is a firm's. */
static bool owns(const atg_mwork *w, uint32_t i)
{
    static const char *const of_firms[] = {"made",         "sold",      "operated",
                                           "hosted",       "developed", "maintained",
                                           "manufactured", "owned",     NULL};
    uint32_t k = i;
    k -= k > w->begin && atg_mw_is(w, k - 1, "the");
    if (k < w->begin + 3)
        return false;
    return (atg_mw_is(w, k - 1, "to") && atg_mw_is(w, k - 2, "belonging")) ||
           (atg_mw_is(w, k - 1, "by") && atg_mw_in(w, k - 2, of_firms) &&
            atg_mw_has(w, k - 3, ATG_W_ORG_INSIDE | ATG_W_PRODUCT_CUE));
}

/* Words for those hit: "victims", "those hacked". */
static bool hit_word(const atg_mwork *w, uint32_t i)
{
    static const char *const words[] = {"victims", "targets",  "victim",   "affected",
                                        "struck",  "impacted", "infected", NULL};
    return atg_mw_in(w, i, words) ||
           (atg_mw_has(w, i, ATG_W_ATTACK) && w->a->toks[i].tag == ATG_T_VBN);
}

/* "Victims included X", "Among those hit were X", "Its targets have also included X" */
static bool listed(const atg_mwork *w, uint32_t i)
{
    static const char *const opens[] = {"included", "include", "were", "are",
                                        "includes", "was",     "have", "has",
                                        "also",     NULL};
    uint32_t k = i;
    k -= k > w->begin && atg_mw_is(w, k - 1, "the");
    uint32_t verb = k;
    while (k > w->begin && k + 3 > verb && atg_mw_in(w, k - 1, opens))
        k--;
    return k < verb && k > w->begin && hit_word(w, k - 1);
}

/* "dozens of firms, among them X", "hit many companies, X among them", "forty firms,
 * one of them X" */
static bool one_of_firms(const atg_mwork *w, uint32_t i, uint32_t k)
{
    enum { REACH = 7 };
    uint32_t end = i;
    if (!atg_mw_is(w, k, "among") || !atg_mw_is(w, k + 1, "them")) {
        uint32_t the = i - (i > w->begin && atg_mw_is(w, i - 1, "the"));
        if (the < w->begin + 2 || !atg_mw_is(w, the - 1, "them") ||
            !(atg_mw_is(w, the - 2, "among") || atg_mw_is(w, the - 2, "of")))
            return false;
        end = the - 2;
    }
    for (uint32_t j = end; j > w->begin && j + REACH > end; j--)
        if (atg_mw_has(w, j - 1, ATG_W_ORG_CUE))
            return true;
    return false;
}

/* "X was among those hit", "counts X among its victims" */
static bool among_victims(const atg_mwork *w, uint32_t k)
{
    static const char *const be[] = {"was", "were", "is",   "are", "also",
                                     "has", "have", "been", NULL};
    uint32_t i = k;
    while (i < k + 3 && atg_mw_in(w, i, be))
        i++;
    if (!atg_mw_is(w, i, "among") && !atg_mw_is(w, i, "one"))
        return false;
    for (uint32_t j = i + 1; j < w->end && j < i + 6; j++)
        if (hit_word(w, j))
            return true;
    return false;
}

/* "X and Y were hit", "X suffered a breach", "X has disclosed an intrusion" */
static bool hit_after(const atg_mwork *w, uint32_t first, uint32_t k)
{
    enum { REACH = 8 };
    static const char *const be[] = {"was",  "were", "had",  "has",
                                     "have", "been", "also", NULL};
    static const char *const places[] = {"in", "near", "around", "outside", NULL};
    uint32_t i = k;
    if (first > w->begin && atg_mw_in(w, first - 1, places))
        return false; /* "a plant in X was hit" */
    uint32_t before = first - (first > w->begin && atg_mw_is(w, first - 1, "the"));
    if (atg_mw_is(w, k, ",") && before > w->begin && atg_mw_is(w, before - 1, ","))
        i = ++k; /* "A hospital, the X, was hit" */
    while (i < k + 3 && atg_mw_in(w, i, be))
        i++;
    if (i > k && i < w->end && atg_mw_has(w, i, ATG_W_ATTACK) &&
        w->a->toks[i].tag == ATG_T_VBN)
        return true;
    if (!atg_mw_has(w, i, ATG_W_SUFFERS))
        return false;
    for (uint32_t j = i + 1; j < w->end && j < i + REACH; j++) {
        if (atg_mw_has(w, j, ATG_W_ATTACK))
            return true;
        if (w->a->toks[j].tag == ATG_T_VBD || atg_mw_is(w, j, ","))
            return false;
    }
    return false;
}

static bool attack_noun_after(const atg_mwork *w, uint32_t k)
{
    static const char *const nouns[] = {"hack",      "breach", "heist",    "theft",
                                        "intrusion", "hacks",  "breaches", NULL};
    return atg_mw_in(w, k, nouns);
}

/* "hacked the CI pipeline": the name only says which pipeline. */
static bool only_says_which(const atg_mwork *w, uint32_t k)
{
    return k < w->end && !w->a->toks[k].capital &&
           (w->a->toks[k].tag == ATG_T_NN || w->a->toks[k].tag == ATG_T_NNS) &&
           !atg_mw_has(
               w, k, ATG_W_ATTACK | ATG_W_ORG_STAFF | ATG_W_ORG_CUE | ATG_W_ORG_INSIDE);
}

bool atg_run_is_victim(const atg_mwork *w, const atg_span *s)
{
    uint32_t i = s->first, k = s->first + s->count;
    if (s->count == 1 && only_says_which(w, k))
        return false;
    return hit_before(w, i) || hit_after(w, i, k) || attack_noun_after(w, k) ||
           object_of_attack(w, s) || robbed(w, i) || owns(w, i) || listed(w, i) ||
           one_of_firms(w, i, k) || among_victims(w, k);
}
