/* Tags that the words around a token show to be wrong: the language of courts,
 * sanctions and malware, of which the tagger has seen little. */
#include "extract/syntax/group_work.h"
#include "lexicon/lists.h"

/* "Two Nigerians, X and Y, face charges": a verb, unless an article leads to it. */
static bool facing(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (!is_form_of(a, i, "face faces") || i + 1 >= end || a->toks[i].capital)
        return false;
    uint8_t last = a->toks[i - 1].tag;
    bool behind = last == ATG_T_COMMA || last == ATG_T_NNS || last == ATG_T_NNPS ||
                  a->toks[i - 1].mention != ATG_NONE;
    return behind && is_form_of(a, i + 1,
                                "charges charge trial extradition prosecution up "
                                "counts sanctions prison federal criminal two three "
                                "four five six multiple several a an");
}

/* "Also sanctioned was X": the sentence begins with what befell X. */
static bool turned_round(const atg_analysis *a, uint32_t first, uint32_t i,
                         uint32_t end)
{
    if (a->toks[i].tag != ATG_T_VBD || i > first + 1 || i + 1 >= end ||
        !is_form_of(a, i + 1, "was were is are"))
        return false;
    return i == first || is_form_of(a, first, "also additionally separately");
}

/* "the FlowerPower backdoor, which": what a kind of malware is called is no verb. */
static bool sort_of_malware(const atg_analysis *a, uint32_t i)
{
    uint8_t last = a->toks[i - 1].tag;
    return atg_tag_verb(a->toks[i].tag) &&
           is_form_of(a, i,
                      "backdoor backdoors trojan trojans wiper wipers worm worms "
                      "rootkit rootkits loader loaders implants exploit exploits") &&
           (last == ATG_T_NNP || last == ATG_T_NN || last == ATG_T_JJ ||
            last == ATG_T_DT) &&
           !(is_form_of(a, i, "exploit exploits worm worms implants") &&
             last != ATG_T_DT);
}

/* "the bulletproof hosting provider X": no verb between article and noun. */
static bool trade(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return a->toks[i].tag == ATG_T_VBG && i + 1 < end &&
           is_form_of(a, i, "hosting mixing laundering") &&
           (atg_tag_noun(a->toks[i + 1].tag) || a->toks[i - 1].tag == ATG_T_NN ||
            a->toks[i - 1].tag == ATG_T_JJ) &&
           is_form_of(a, i + 1,
                      "provider providers service services company companies firm "
                      "firms business platform operation network");
}

/* "its list of Specially Designated Nationals": a name, and nobody designates. */
static bool official_list(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t at = is_form_of(a, i, "specially") ? i : i - 1;
    return at + 2 < end && is_form_of(a, at, "specially") &&
           is_form_of(a, at + 1, "designated") &&
           is_form_of(a, at + 2, "nationals national") && a->toks[at].capital;
}

/* "asset freezes for X", "visa bans": nouns, whatever stands around them. */
static bool measure(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "freeze freezes ban bans restrictions") &&
           is_form_of(a, i - 1, "asset assets travel visa entry transaction") &&
           atg_tag_verb(a->toks[i].tag);
}

/* "the Horizon loot was washed": behind a noun in the singular, before its verb. */
static bool base_before_verb(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint8_t tag = a->toks[i].tag, last = a->toks[i - 1].tag;
    return (tag == ATG_T_VB || tag == ATG_T_VBP) && i + 1 < end &&
           is_form_of(a, i + 1, "was is") && !is_form_of(a, i, "do have be are") &&
           (last == ATG_T_NNP || last == ATG_T_NN || last == ATG_T_JJ);
}

/* "A Finnish court issued a warrant": an object follows, so it is no passive. */
static bool active_past(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint8_t last = a->toks[i - 1].tag;
    return a->toks[i].tag == ATG_T_VBN && i + 1 < end && atg_tag_noun(last) &&
           (a->toks[i + 1].tag == ATG_T_DT || a->toks[i + 1].tag == ATG_T_PRPS) &&
           is_form_of(a, i,
                      "issued imposed charged arrested sentenced accused blamed "
                      "sanctioned designated attributed announced condemned hacked "
                      "breached exploited used deployed unsealed indicted detained "
                      "froze blacklisted convicted jailed");
}

/* "an attack that Warsaw laid at X's door": no attack says that something is so. */
static bool relative_of_attack(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (a->toks[i].tag != ATG_T_IN || i + 1 >= end || !is_form_of(a, i, "that"))
        return false;
    const atg_tok *t = &a->toks[i - 1];
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_NOUN &&
            atg_word_has(a, t->words[k].word, "incident"))
            return true;
    return false;
}

/* "The wiper, called X, was": a participle between its commas. */
static bool called_between(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (a->toks[i].tag != ATG_T_VBD || a->toks[i - 1].tag != ATG_T_COMMA ||
        i + 2 >= end || !a->toks[i + 1].capital ||
        !is_form_of(a, i, "called dubbed named nicknamed christened codenamed"))
        return false;
    uint32_t k = i + 2;
    while (k < end && k < i + 4 && a->toks[k].capital)
        k++;
    return k < end && a->toks[k].tag == ATG_T_COMMA;
}

/* "it was their doing": a noun. */
static bool ones_doing(const atg_analysis *a, uint32_t i)
{
    return a->toks[i].tag == ATG_T_VBG && is_form_of(a, i, "doing making") &&
           (a->toks[i - 1].tag == ATG_T_PRPS || a->toks[i - 1].tag == ATG_T_POS);
}

/* "Both lead Evil Corp": a verb. */
static bool both_do(const atg_analysis *a, uint32_t first, uint32_t i, uint32_t end)
{
    return i == first + 1 && i + 1 < end && is_form_of(a, first, "both they") &&
           is_form_of(a, i, "lead head run work serve command answer belong") &&
           !atg_tag_verb(a->toks[i].tag) &&
           (a->toks[i + 1].capital || a->toks[i + 1].tag == ATG_T_DT ||
            a->toks[i + 1].tag == ATG_T_IN || a->toks[i + 1].tag == ATG_T_TO);
}

/* "The former answers to the GRU": a verb; "the former workers" are people. */
static bool of_the_former(const atg_analysis *a, uint32_t first, uint32_t i,
                          uint32_t end)
{
    return i > first + 1 && i + 1 < end && a->toks[i].tag == ATG_T_NNS &&
           is_form_of(a, i - 1, "former latter") && is_form_of(a, i - 2, "the") &&
           is_form_of(a, i, "answers reports works belongs serves operates takes acts");
}

/* "LockBit's alleged coder", "with suspected ties": nobody alleges it here. */
static bool alleged_noun(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *last = &a->toks[i - 1];
    return (a->toks[i].tag == ATG_T_VBN || a->toks[i].tag == ATG_T_VBD) &&
           i + 1 < end && is_form_of(a, i, "alleged suspected presumed reputed") &&
           (a->toks[i + 1].tag == ATG_T_NN || a->toks[i + 1].tag == ATG_T_NNS ||
            a->toks[i + 1].tag == ATG_T_JJ) &&
           (last->tag == ATG_T_POS || last->tag == ATG_T_DT || last->tag == ATG_T_IN ||
            last->tag == ATG_T_PRPS || last->tag == ATG_T_CD);
}

static bool names_firm(const atg_analysis *a, uint32_t i)
{
    uint32_t m = a->toks[i].mention;
    uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
    return thing != ATG_NONE && (atg_thing_at(a, thing)->type == ATG_ORGANIZATION ||
                                 atg_thing_at(a, thing)->type == ATG_PRODUCT);
}

/* "the disruption at Kyivstar", "Kyivstar's disruption": of a company or product. */
static bool of_body(const atg_analysis *a, const atg_ng *g, uint32_t end)
{
    uint32_t head = g->head;
    if (g->first > 1 && a->toks[g->first - 1].tag == ATG_T_POS &&
        names_firm(a, g->first - 2))
        return true;
    if (head + 1 >= end || !is_form_of(a, head + 1, "of at on against"))
        return false;
    for (uint32_t i = head + 2; i < end && i < head + 6; i++)
        if (a->toks[i].mention != ATG_NONE)
            return names_firm(a, i);
    return false;
}

bool atg_gr_noun_holds(const atg_analysis *a, const atg_ng *g, uint32_t sentence)
{
    if (g->noun == ATG_NONE || !atg_word_has(a, g->noun, "weak") ||
        of_body(a, g, a->sents[sentence].first + a->sents[sentence].count))
        return true;
    const atg_sent *s = &a->sents[sentence];
    uint32_t first = sentence > 0 ? a->sents[sentence - 1].first : s->first;
    for (uint32_t i = first; i < s->first + s->count; i++)
        if (atg_lexicon_lists(a->lex, a->toks[i].text) & ATG_W_FIELD)
            return true;
    return false;
}

/* "an advisory released on Tuesday by the FBI": over a time, "by" makes it a participle.
 */
static bool past_by(const atg_analysis *a, uint32_t i, uint32_t end)
{
    enum { REACH = 6 };
    if (a->toks[i].tag != ATG_T_VBD || !atg_tag_noun(a->toks[i - 1].tag) ||
        a->toks[i - 1].mention != ATG_NONE)
        return false;
    for (uint32_t k = i + 1; k < end && k < i + REACH; k++) {
        if (is_form_of(a, k, "by"))
            return true;
        uint8_t tag = a->toks[k].tag;
        bool time = atg_tok_word(a, k, ATG_WORD_NOUN, "time") || tag == ATG_T_CD ||
                    tag == ATG_T_RB || tag == ATG_T_DT || tag == ATG_T_JJ ||
                    (tag == ATG_T_NNP && a->toks[k].mention == ATG_NONE) ||
                    is_form_of(a, k, "on in at last this same day week month year");
        if (!time)
            return false;
    }
    return false;
}

/* "the then minister", "its then head": of that time, not at it. */
static bool of_that_time(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *last = &a->toks[i - 1];
    return a->toks[i].tag == ATG_T_RB && i + 1 < end && is_form_of(a, i, "then") &&
           (last->tag == ATG_T_DT || last->tag == ATG_T_PRPS ||
            last->tag == ATG_T_POS) &&
           atg_tok_nominal(a, i + 1, end);
}

/* "..., the Swedish government announced, adding": behind a comma and who speaks, the
 * past of a verb of saying. */
static bool said_behind(const atg_analysis *a, uint32_t first, uint32_t i, uint32_t end)
{
    enum { REACH = 7 };
    if (a->toks[i].tag != ATG_T_VBN || !atg_tok_word(a, i, ATG_WORD_VERB, "say") ||
        (i + 1 < end && a->toks[i + 1].tag != ATG_T_COMMA &&
         a->toks[i + 1].tag != ATG_T_PERIOD &&
         !(a->toks[i - 1].mention != ATG_NONE &&
           is_form_of(a, i + 1, "in on last this"))))
        return false;
    uint32_t k = i;
    while (k > first && k + REACH > i &&
           (atg_tag_noun(a->toks[k - 1].tag) || a->toks[k - 1].tag == ATG_T_JJ ||
            a->toks[k - 1].tag == ATG_T_DT || a->toks[k - 1].tag == ATG_T_POS ||
            a->toks[k - 1].tag == ATG_T_PRPS))
        k--;
    return k < i && k > first && a->toks[k - 1].tag == ATG_T_COMMA &&
           (atg_tag_noun(a->toks[i - 1].tag) || a->toks[i - 1].mention != ATG_NONE);
}

bool atg_tag_mend_by_words(const atg_analysis *a, uint32_t first, uint32_t i,
                           uint32_t end)
{
    atg_tok *t = &a->toks[i];
    if (t->mention != ATG_NONE)
        return false;
    if (facing(a, i, end))
        t->tag = is_form_of(a, i, "faces") ? ATG_T_VBZ : ATG_T_VBP;
    else if (of_the_former(a, first, i, end))
        t->tag = ATG_T_VBZ;
    else if (both_do(a, first, i, end))
        t->tag = ATG_T_VBP;
    else if (ones_doing(a, i))
        t->tag = ATG_T_NN;
    else if (official_list(a, i, end))
        t->tag = ATG_T_NNP;
    else if (t->tag == ATG_T_VB && is_form_of(a, i, "prison jail") &&
             is_form_of(a, i - 1, "to"))
        t->tag = ATG_T_NN; /* "sentenced to prison" */
    else if (is_form_of(a, i, "alias") && atg_tag_verb(t->tag))
        t->tag = ATG_T_IN; /* "X, alias Y," */
    else if (is_form_of(a, i, "best better") && t->tag != ATG_T_RB && i + 1 < end &&
             is_form_of(a, i + 1, "known"))
        t->tag = ATG_T_RB;
    else if (is_form_of(a, i, "members") && atg_tag_verb(t->tag))
        t->tag = ATG_T_NNS;
    else if (is_form_of(a, i, "doing") && a->toks[i - 1].tag == ATG_T_POS)
        t->tag = ATG_T_NN; /* "was Russia's doing" */
    else if (alleged_noun(a, i, end) || of_that_time(a, i, end))
        t->tag = ATG_T_JJ;
    else if (t->tag == ATG_T_CD && is_form_of(a, i, "mill"))
        t->tag = ATG_T_NN;
    else if (t->tag == ATG_T_IN && atg_tok_word(a, i, ATG_WORD_NOUN, "company"))
        t->tag = ATG_T_NN; /* "wholesaler" */
    else if (relative_of_attack(a, i, end))
        t->tag = ATG_T_WDT;
    else if (t->tag == ATG_T_PRP && t->all_caps && i + 1 < end &&
             !a->toks[i + 1].all_caps && atg_str_is(t->text, "IT") &&
             atg_tag_noun(a->toks[i + 1].tag))
        t->tag = ATG_T_NN; /* "a Swiss IT firm" */
    else if (active_past(a, i, end) || said_behind(a, first, i, end))
        t->tag = ATG_T_VBD;
    else if (turned_round(a, first, i, end) || past_by(a, i, end) ||
             called_between(a, i, end))
        t->tag = ATG_T_VBN;
    else if (sort_of_malware(a, i) || trade(a, i, end) || base_before_verb(a, i, end))
        t->tag = ATG_T_NN;
    else if (measure(a, i))
        t->tag = atg_str_ends(t->text, "s") ? ATG_T_NNS : ATG_T_NN;
    else
        return false;
    return true;
}
