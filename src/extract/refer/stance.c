/* What the words around a state's name make of it: does it speak, or is it accused? */
#include "extract/refer/stance.h"

#include "extract/office/office_work.h"

enum { SKIP = 4 };

static const char *const deeds[] = {
    "hackers",  "hacker",  "spies",      "spy",     "agents",   "operatives",
    "military", "actors",  "ambassador", "embassy", "national", "nationals",
    "officers", "officer", "diplomats",  "hacking", "envoy",    NULL};

/* What only governments that feel wronged do. */
static const char *const acts[] = {
    "blamed",      "blames",    "accused",    "accuses",    "condemned", "condemns",
    "attributed",  "expelled",  "summoned",   "sanctioned", "charged",   "indicted",
    "announced",   "named",     "cut",        "severed",    "recalled",  "pointed",
    "attributes",  "denounced", "denounces",  "has",        "suspects",  "suspected",
    "established", "published", "publicised", "joined",     "backed",    NULL};

static const char *const objects[] = {"blamed",  "blames",   "blaming",   "blame",
                                      "accused", "accuses",  "accusing",  "against",
                                      "behind",  "summoned", "suspected", NULL};

static bool adverbial(const atg_analysis *a, uint32_t i)
{
    static const char *const small[] = {"on",  "has",  "have", "had",  "last",
                                        "in",  "this", "also", "week", "earlier",
                                        "and", "its",  NULL};
    uint8_t tag = a->toks[i].tag;
    return tag == ATG_T_RB || atg_of_in(a, i, small) ||
           atg_tok_word(a, i, ATG_WORD_NOUN, "time") != NULL;
}

/* What the verb at token i makes of its subject: 1 it speaks, -1 it is the accused. */
static int of_subject(const atg_analysis *a, uint32_t i, uint32_t end)
{
    static const char *const be[] = {"is", "was", "were", "are", "be", "been", NULL};
    static const char *const guilt[] = {"behind", "responsible", "to", NULL};
    for (uint32_t n = 0; i < end && n < SKIP && adverbial(a, i); n++, i++)
        if (atg_of_is(a, i, "had") && atg_of_has(a, i + 1, ATG_W_ATTACK))
            return -1;
    if (i >= end)
        return 0;
    if (atg_of_in(a, i, be))
        return atg_of_in(a, i + 1, guilt) ? -1 : 0;
    if (atg_tok_word(a, i, ATG_WORD_VERB, "deny") || atg_of_has(a, i, ATG_W_ATTACK))
        return -1;
    return atg_of_has(a, i, ATG_W_SPEECH) || atg_of_in(a, i, acts) ? 1 : 0;
}

/* "blamed X", "attributed it to X", "an attack by X": -1, else 0. */
static int of_object(const atg_analysis *a, uint32_t i, uint32_t begin)
{
    static const char *const preps[] = {"to", "on", "at", "for", NULL};
    static const char *const tied[] = {
        "attributed", "attributing", "linked",  "traced",     "tied",   "pinned",
        "blame",      "laid",        "pointed", "affiliated", "backed", "sponsored",
        "working",    "worked",      "works",   "acting",     "run",    NULL};
    i -= i > begin && atg_of_is(a, i - 1, "the");
    if (i == begin)
        return 0;
    if (atg_of_in(a, i - 1, objects))
        return -1;
    bool by = atg_of_is(a, i - 1, "by");
    if (!by && !atg_of_in(a, i - 1, preps))
        return 0;
    for (uint32_t k = i - 1; k > begin && k + 6 > i; k--)
        if (atg_of_in(a, k - 1, tied) || (by && atg_of_has(a, k - 1, ATG_W_ATTACK)))
            return -1;
    return 0;
}

/* Over "'s" and the nouns that a country's name owns: "Montenegro's government". */
static uint32_t over_owned(const atg_analysis *a, const atg_mention *o, uint32_t end,
                           bool *deed)
{
    uint32_t k = o->first + o->count + (o->possessive ? 1 : 0);
    if (!o->possessive && o->kind != ATG_M_DEMONYM)
        return k;
    for (uint32_t n = 0; n < SKIP && k < end; n++, k++) {
        *deed |= atg_of_in(a, k, deeds);
        uint8_t tag = a->toks[k].tag;
        if (a->toks[k].mention != ATG_NONE || (tag != ATG_T_NN && tag != ATG_T_JJ &&
                                               tag != ATG_T_NNS && tag != ATG_T_NNP))
            break;
    }
    return k;
}

int atg_stance(const atg_analysis *a, const atg_mention *o)
{
    const atg_sent *s = &a->sents[o->sentence];
    uint32_t end = s->first + s->count;
    bool deed = false;
    uint32_t k = over_owned(a, o, end, &deed);
    if (deed)
        return -1;
    int object = of_object(a, o->first, s->first);
    return object ? object : of_subject(a, k, end);
}

/* Does the sentence reject something? */
bool atg_rejects(const atg_analysis *a, uint32_t sentence)
{
    static const char *const words[] = {"groundless", "baseless", "unfounded", "absurd",
                                        "nonsense",   "slander",  "smear",     "smears",
                                        "fabricated", "fantasy",  NULL};
    static const char *const grounds[] = {"basis", "truth", "evidence", "proof", NULL};
    const atg_sent *s = &a->sents[sentence];
    for (uint32_t k = s->first; k < s->first + s->count; k++)
        if (atg_tok_word(a, k, ATG_WORD_VERB, "deny") || atg_of_in(a, k, words) ||
            (atg_of_is(a, k, "no") && atg_of_in(a, k + 1, grounds)))
            return true;
    return false;
}
