/* Tags that names show to be wrong: the tagger sees words, here mentions are known. */
#include "extract/syntax/group_work.h"

/* "attribute that deployment to": behind a verb that takes no clause. */
static bool that_determiner(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (!is_form_of(a, i, "that") || i + 1 >= end || a->toks[i].tag == ATG_T_DT ||
        !atg_tag_verb(a->toks[i - 1].tag) || !atg_tok_nominal(a, i + 1, end) ||
        a->toks[i + 1].mention != ATG_NONE)
        return false;
    const atg_tok *v = &a->toks[i - 1];
    for (uint8_t k = 0; k < v->n_words; k++)
        if (atg_lexicon_word(a->lex, v->words[k].word)->kind == ATG_WORD_VERB &&
            !atg_word_has(a, v->words[k].word, "say") &&
            !atg_word_has(a, v->words[k].word, "think") &&
            !atg_word_has(a, v->words[k].word, "deny") &&
            !atg_word_has(a, v->words[k].word, "block"))
            return true;
    return false;
}

/* "the EU's blacklist", "on its cyber blacklist": a base form closes a noun group. */
static bool base_as_noun(const atg_analysis *a, uint32_t first, uint32_t i)
{
    const atg_tok *t = &a->toks[i];
    if ((t->tag != ATG_T_VB && t->tag != ATG_T_VBP) || t->mention != ATG_NONE)
        return false;
    if (is_form_of(a, i, "are have do be"))
        return false;
    uint32_t k = i;
    while (k > first && k + 3 > i &&
           (a->toks[k - 1].tag == ATG_T_NN || a->toks[k - 1].tag == ATG_T_JJ) &&
           a->toks[k - 1].mention == ATG_NONE)
        k--;
    if (k == first)
        return false;
    uint8_t tag = a->toks[k - 1].tag;
    return tag == ATG_T_POS || (k < i && (tag == ATG_T_DT || tag == ATG_T_PRPS) &&
                                k > first + 1 && a->toks[k - 2].tag == ATG_T_IN);
}

/* "Asset freezes were imposed": a form in -s between a noun and the verb. */
static bool plural_as_verb(const atg_analysis *a, uint32_t first, uint32_t i,
                           uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    return t->tag == ATG_T_VBZ && t->mention == ATG_NONE && i + 1 < end &&
           a->toks[i - 1].tag == ATG_T_NN && a->toks[i - 1].mention == ATG_NONE &&
           i < first + 4 && is_form_of(a, i + 1, "were are have will of");
}

/* "X leads Y", "X, who was charged, lives in": a form in -s behind a person's name, or
 * behind what is inserted after it, read as a plural by the tagger. */
static bool third_person(const atg_analysis *a, uint32_t first, uint32_t i,
                         uint32_t end)
{
    const atg_tok *t = &a->toks[i], *last = &a->toks[i - 1];
    if (t->tag != ATG_T_NNS || t->capital || t->mention != ATG_NONE || i + 1 >= end)
        return false;
    bool known = false;
    for (uint8_t k = 0; k < t->n_words; k++)
        known |= atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_VERB;
    uint32_t name = last->mention;
    if (last->tag == ATG_T_COMMA)
        name = a->toks[first].mention;
    if (last->tag == ATG_T_COMMA && i > first + 1 && a->toks[i - 2].mention != ATG_NONE)
        name = a->toks[i - 2].mention;
    if (name == ATG_NONE || atg_mention_at(a, name)->kind != ATG_M_NAME ||
        atg_thing_at(a, atg_mention_at(a, name)->thing)->type != ATG_PERSON)
        return false;
    uint8_t next = a->toks[i + 1].tag;
    bool goes_on = next == ATG_T_DT || next == ATG_T_PRPS || next == ATG_T_NNP ||
                   next == ATG_T_TO || next == ATG_T_IN;
    return goes_on && (last->tag != ATG_T_COMMA ? known : next != ATG_T_NNP);
}

/* "All three work for the ministry", "Both work for": behind "all" and a number, a base
 * form before a preposition. */
static bool all_of_them(const atg_analysis *a, uint32_t first, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    if ((t->tag != ATG_T_NN && t->tag != ATG_T_NNS && t->tag != ATG_T_VB) ||
        t->mention != ATG_NONE || i + 1 >= end ||
        !is_form_of(a, i + 1, "for in at as with on to from"))
        return false;
    bool both = i == first + 1 && is_form_of(a, first, "both all");
    bool all = i == first + 2 && a->toks[first + 1].tag == ATG_T_CD &&
               is_form_of(a, first, "all");
    bool verb = false;
    for (uint8_t k = 0; k < t->n_words; k++)
        verb |= atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_VERB &&
                (t->words[k].forms & ATG_FORM_BASE);
    return verb && (both || all);
}

/* "charged with hacking X", "accused of attacking the bank": a verb's form in -ing
 * between a preposition and what it is done to, read as a noun by the tagger. */
static bool gerund_as_noun(const atg_analysis *a, uint32_t first, uint32_t i,
                           uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    if (t->tag != ATG_T_NN || t->capital || t->mention != ATG_NONE || i == first ||
        i + 1 >= end || !atg_str_ends(t->text, "ing") ||
        !is_form_of(a, i - 1, "of with for by over after from"))
        return false;
    uint8_t next = a->toks[i + 1].tag;
    uint32_t m = a->toks[i + 1].mention;
    if (next != ATG_T_DT && next != ATG_T_PRPS &&
        (m == ATG_NONE || atg_mention_at(a, m)->kind != ATG_M_NAME))
        return false;
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_VERB &&
            (t->words[k].forms & ATG_FORM_GERUND))
            return true;
    return false;
}

/* "whom Ukraine blames for", "which Kyiv accuses of": a form in -s between the subject of
 * a relative clause and a preposition. */
static bool verb_of_relative(const atg_analysis *a, uint32_t first, uint32_t i,
                             uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    uint32_t m = a->toks[i - 1].mention;
    if (t->tag != ATG_T_NNS || t->capital || t->mention != ATG_NONE || i + 1 >= end ||
        a->toks[i + 1].tag != ATG_T_IN || m == ATG_NONE ||
        atg_mention_at(a, m)->first <= first ||
        !is_form_of(a, atg_mention_at(a, m)->first - 1, "whom which that who"))
        return false;
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_VERB)
            return true;
    return false;
}

/* "X, thought to be behind Y": what is thought to be is never the one who thinks. */
static bool thought_to_be(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return a->toks[i].tag == ATG_T_VBD && a->toks[i - 1].tag != ATG_T_PRP &&
           i + 2 < end && is_form_of(a, i + 1, "to") &&
           is_form_of(a, i + 2, "be have") &&
           is_form_of(a, i,
                      "thought believed said suspected alleged reported considered "
                      "understood assessed known presumed judged reputed rumoured "
                      "rumored");
}

/* "X and Y both see": behind a row of names the base form is their verb. */
static bool verb_of_both(const atg_analysis *a, uint32_t first, uint32_t i)
{
    return a->toks[i].tag == ATG_T_VB && i > first + 1 &&
           is_form_of(a, i - 1, "both all each") &&
           (a->toks[i - 2].mention != ATG_NONE || a->toks[i - 2].tag == ATG_T_NNPS);
}

/* "a firm that ..., and that did its hacking for": "that" before a verb. */
static bool relative_that(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return i + 1 < end && is_form_of(a, i, "that") && is_form_of(a, i - 1, "and") &&
           a->toks[i].mention == ATG_NONE &&
           (a->toks[i + 1].tag == ATG_T_VBD || a->toks[i + 1].tag == ATG_T_VBZ);
}

/* The forms of verbs that token i is; 0 where the lists know it as anything else, too. */
static unsigned verb_forms(const atg_analysis *a, uint32_t i)
{
    unsigned forms = 0;
    const atg_tok *t = &a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++) {
        atg_word_kind kind = atg_lexicon_word(a->lex, t->words[k].word)->kind;
        if (kind == ATG_WORD_CUE)
            continue; /* tells nothing of the part of speech */
        if (kind != ATG_WORD_VERB)
            return 0;
        forms |= t->words[k].forms;
    }
    return forms;
}

/* "CISA traces Andariel to": between two names, what can be a verb is one. */
static bool between_names(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    if (t->tag != ATG_T_NNS || t->capital || i + 1 >= end ||
        a->toks[i - 1].mention == ATG_NONE || a->toks[i + 1].mention == ATG_NONE ||
        atg_mention_at(a, a->toks[i - 1].mention)->kind == ATG_M_DEMONYM)
        return false;
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_VERB &&
            (t->words[k].forms & ATG_FORM_THIRD))
            return true;
    return false;
}

/* A form that the lists know only as a verb, behind a name, read as a noun by the
 * tagger: "Seoul blames", "London regard". */
void atg_tags_mend(const atg_analysis *a, uint32_t first, uint32_t end)
{
    atg_tags_of_deeds(a, first, end);
    for (uint32_t i = first + 1; i < end; i++) {
        atg_tok *t = &a->toks[i];
        if (t->tag == ATG_T_TO && t->mention != ATG_NONE)
            t->tag = ATG_T_NNP; /* "TV5Monde", whose letters tell nothing */
        if (is_form_of(a, i, "both") && t->tag == ATG_T_CC && i + 2 < end &&
            ((a->toks[i + 1].tag == ATG_T_NNS && !is_form_of(a, i + 2, "and")) ||
             is_form_of(a, i + 1, "were are have had")))
            t->tag = ATG_T_DT; /* "attributes both attacks to", "; both were" */
        if (that_determiner(a, i, end)) {
            t->tag = ATG_T_DT;
            continue;
        }
        if (relative_that(a, i, end)) {
            t->tag = ATG_T_WDT;
            continue;
        }
        if (gerund_as_noun(a, first, i, end)) {
            t->tag = ATG_T_VBG;
            continue;
        }
        if (thought_to_be(a, i, end)) {
            t->tag = ATG_T_VBN;
            continue;
        }
        if (between_names(a, i, end) || third_person(a, first, i, end) ||
            verb_of_relative(a, first, i, end)) {
            t->tag = ATG_T_VBZ;
            continue;
        }
        if (verb_of_both(a, first, i) ||
            (i < first + 3 && all_of_them(a, first, i, end))) {
            t->tag = ATG_T_VBP;
            continue;
        }
        if (atg_tag_mend_by_words(a, first, i, end))
            continue;
        if (base_as_noun(a, first, i))
            t->tag = ATG_T_NN;
        if (t->tag == ATG_T_RB && is_form_of(a, i, "ally"))
            t->tag = ATG_T_NN;
        if (t->tag == ATG_T_NN && !t->capital && is_form_of(a, i, "offline online"))
            t->tag = ATG_T_RB; /* "knocked the site offline" */
        if (t->tag == ATG_T_NN && is_form_of(a, i, "include"))
            t->tag = ATG_T_VBP;
        if (plural_as_verb(a, first, i, end)) {
            t->tag = ATG_T_NNS;
            continue;
        }
        if (is_form_of(a, i - 1, "most") && a->toks[i - 1].tag == ATG_T_RBS &&
            t->tag == ATG_T_JJ)
            a->toks[i - 1].tag = ATG_T_JJ; /* "the GRU's most notorious team" */
        if (is_form_of(a, i, "guilty") ||
            (is_form_of(a, i, "wanted") && is_form_of(a, i - 1, "most") &&
             (a->toks[i - 1].tag = ATG_T_JJ)))
            t->tag = ATG_T_JJ;
        uint32_t named = a->toks[i - 1].mention;
        bool common = named == ATG_NONE && a->toks[i - 1].tag == ATG_T_NN;
        if ((t->tag != ATG_T_NN && t->tag != ATG_T_NNS && t->tag != ATG_T_NNP) ||
            t->mention != ATG_NONE || (named == ATG_NONE && !common) ||
            (common && (t->tag != ATG_T_NNS || t->capital ||
                        (i + 1 < end && is_form_of(a, i + 1, "were are have will")))) ||
            (named != ATG_NONE && atg_mention_at(a, named)->kind == ATG_M_DEMONYM) ||
            !t->n_words || t->word_len != 1 ||
            (i + 1 < end && is_form_of(a, i + 1, "was is")))
            continue;
        unsigned forms = verb_forms(a, i);
        if (forms & (ATG_FORM_BASE | ATG_FORM_THIRD))
            t->tag = atg_str_ends(t->text, "s") ? ATG_T_VBZ : ATG_T_VBP;
        else if (named != ATG_NONE && (forms & ATG_FORM_PAST) && t->tag == ATG_T_NN &&
                 !t->capital)
            t->tag = ATG_T_VBD; /* "which the FBI laid at the door of" */
    }
}
