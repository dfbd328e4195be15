/* Tags of verbs for deeds that the tagger mistakes: "hackers attacked X", "was hacked",
 * "that targeted". */
#include "extract/syntax/group_work.h"

static bool verb_form(const atg_tok *t, const atg_lexicon *lex, unsigned form)
{
    for (uint8_t k = 0; k < t->n_words; k++)
        if (atg_lexicon_word(lex, t->words[k].word)->kind == ATG_WORD_VERB &&
            (t->words[k].forms & form))
            return true;
    return false;
}

static bool noun_in(const atg_analysis *a, uint32_t i, const char *classes)
{
    const atg_tok *t = &a->toks[i];
    for (uint8_t k = 0; k < t->n_words; k++) {
        const atg_word *w = atg_lexicon_word(a->lex, t->words[k].word);
        if (w->kind == ATG_WORD_NOUN && atg_word_has(a, t->words[k].word, classes))
            return true;
    }
    return false;
}

/* An object stands right behind: so it is no passive participle. */
static bool object_behind(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (i + 1 >= end)
        return false;
    const atg_tok *n = &a->toks[i + 1];
    return n->tag == ATG_T_DT || n->tag == ATG_T_PRPS ||
           (n->mention != ATG_NONE && atg_mention_at(a, n->mention)->first == i + 1);
}

/* "after hackers attacked X": agents in the plural, and an object. */
static bool past_of_agents(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    return t->tag == ATG_T_VBN && a->toks[i - 1].tag == ATG_T_NNS &&
           noun_in(a, i - 1, "hackers") &&
           (object_behind(a, i, end) ||
            (i + 1 < end && is_form_of(a, i + 1, "into"))) &&
           verb_form(t, a->lex, ATG_FORM_PAST);
}

/* "X, arrested there in June, ": behind a person and a comma, without an object. */
static bool fate_apposed(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    if (t->tag != ATG_T_VBD || i < 2 || i + 1 >= end ||
        a->toks[i - 1].tag != ATG_T_COMMA || a->toks[i - 2].mention == ATG_NONE)
        return false;
    uint32_t who = atg_mention_at(a, a->toks[i - 2].mention)->thing;
    uint8_t next = a->toks[i + 1].tag;
    return who != ATG_NONE && atg_thing_at(a, who)->type == ATG_PERSON &&
           (next == ATG_T_IN || next == ATG_T_RB || next == ATG_T_EX) &&
           atg_lexicon_lists(a->lex, t->text) & ATG_W_DEED &&
           verb_form(t, a->lex, ATG_FORM_PARTICIPLE);
}

/* "X, Y and Z, each face 18 counts": a verb, whatever the tagger says. */
static bool each_does(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    return (t->tag == ATG_T_NN || t->tag == ATG_T_VB) && i >= 2 && i + 1 < end &&
           is_form_of(a, i - 1, "each both all") &&
           (a->toks[i - 2].tag == ATG_T_COMMA || a->toks[i - 2].mention != ATG_NONE) &&
           (a->toks[i + 1].tag == ATG_T_CD || a->toks[i + 1].tag == ATG_T_DT ||
            atg_tag_noun(a->toks[i + 1].tag)) &&
           verb_form(t, a->lex, ATG_FORM_BASE);
}

/* "The charges, filed in Ohio, name X": a verb between a comma and a person. */
static bool names_person(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    uint32_t m = i + 1 < end ? a->toks[i + 1].mention : ATG_NONE;
    uint32_t who = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
    return t->tag == ATG_T_NN && a->toks[i - 1].tag == ATG_T_COMMA && who != ATG_NONE &&
           atg_mention_at(a, m)->first == i + 1 &&
           atg_thing_at(a, who)->type == ATG_PERSON &&
           verb_form(t, a->lex, ATG_FORM_BASE);
}

/* "a firm, X, that targeted people": not "that" people. */
static bool relative_that(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    return i + 2 < end && is_form_of(a, i, "that") && t->tag == ATG_T_DT &&
           a->toks[i - 1].tag == ATG_T_COMMA &&
           (a->toks[i + 1].tag == ATG_T_VBN || a->toks[i + 1].tag == ATG_T_VBD) &&
           verb_form(&a->toks[i + 1], a->lex, ATG_FORM_PAST) &&
           atg_tag_noun(a->toks[i + 2].tag);
}

/* "the personnel files of X" */
static bool kept_noun(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return a->toks[i].tag == ATG_T_VBZ && i + 1 < end && is_form_of(a, i + 1, "of") &&
           is_form_of(a, i, "files records copies plans designs logs accounts mails");
}

/* "a phishing offensive against X", "the doing of Y": a noun, before its phrase. */
static bool deed_noun(const atg_analysis *a, uint32_t i, uint32_t end)
{
    const atg_tok *t = &a->toks[i];
    uint8_t last = a->toks[i - 1].tag;
    if (t->mention != ATG_NONE || i + 1 >= end || a->toks[i + 1].tag != ATG_T_IN)
        return false;
    if (t->tag == ATG_T_VBG)
        return is_form_of(a, i + 1, "of") && (last == ATG_T_DT || last == ATG_T_PRPS);
    return (t->tag == ATG_T_JJ || t->tag == ATG_T_VB || t->tag == ATG_T_VBP) &&
           (last == ATG_T_NN || last == ATG_T_DT || last == ATG_T_JJ) &&
           is_form_of(a, i + 1, "of on against at") && noun_in(a, i, "incident");
}

/* "The minister, X, strongly condemned": no participle. */
static bool strongly(const atg_analysis *a, uint32_t i, uint32_t first)
{
    return a->toks[i].tag == ATG_T_VBN && i > first + 1 &&
           is_form_of(a, i - 1, "strongly firmly sharply swiftly roundly formally") &&
           (a->toks[i - 2].tag == ATG_T_COMMA || a->toks[i - 2].mention != ATG_NONE) &&
           verb_form(&a->toks[i], a->lex, ATG_FORM_PAST);
}

void atg_tags_of_deeds(const atg_analysis *a, uint32_t first, uint32_t end)
{
    if (first + 1 < end && a->toks[first].tag == ATG_T_VBN &&
        is_form_of(a, first, "suspected alleged presumed") &&
        (a->toks[first + 1].tag == ATG_T_JJ || atg_tag_noun(a->toks[first + 1].tag)))
        a->toks[first].tag = ATG_T_JJ; /* "Suspected Chinese operatives" */
    for (uint32_t i = first + 1; i < end; i++) {
        atg_tok *t = &a->toks[i];
        if (deed_noun(a, i, end))
            t->tag = ATG_T_NN;
        else if (kept_noun(a, i, end))
            t->tag = ATG_T_NNS;
        else if (past_of_agents(a, i, end) || strongly(a, i, first))
            t->tag = ATG_T_VBD;
        else if (fate_apposed(a, i, end))
            t->tag = ATG_T_VBN;
        else if (each_does(a, i, end) || names_person(a, i, end))
            t->tag = ATG_T_VBP;
        if (relative_that(a, i, end)) {
            t->tag = ATG_T_WDT;
            a->toks[i + 1].tag = ATG_T_VBD;
        }
        bool be = is_form_of(a, i - 1, "was were been being");
        if (be && t->tag == ATG_T_JJ && atg_str_ends(t->text, "ed") &&
            verb_form(t, a->lex, ATG_FORM_PARTICIPLE))
            t->tag = ATG_T_VBN; /* "was hacked" */
        if ((t->tag == ATG_T_VBP || t->tag == ATG_T_VB) && i + 1 < end &&
            a->toks[i - 1].mention != ATG_NONE && t->mention == ATG_NONE &&
            is_form_of(a, i + 1, "was were is are has had"))
            t->tag = ATG_T_NN; /* "the X plant was" */
    }
}
