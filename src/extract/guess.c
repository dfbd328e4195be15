#include "extract/guess.h"

#include <string.h>

#include "base/words.h"
#include "extract/syntax/syntax.h"

typedef struct guess {
    const atg_analysis *a;
    const atg_sent *s;
    const uint8_t *tags; /* those before the word at hand */
    bool headline;
    bool quoted; /* a straight quotation mark is open */
} guess;

static atg_str word(const guess *g, uint32_t i)
{
    return i < g->s->count ? g->a->toks[g->s->first + i].text : ATG_STR_NONE;
}

static bool ends(atg_str w, const char *ending)
{
    size_t n = strlen(ending);
    return w.n > n + 2 && atg_str_is_nocase((atg_str){w.p + w.n - n, n}, ending);
}

static uint8_t mark(const guess *g, uint32_t i)
{
    atg_str w = word(g, i);
    if (atg_str_is(w, "\""))
        return g->quoted ? ATG_T_RQUOTE : ATG_T_LQUOTE;
    if (ATG_IN(w, "\342\200\234 \342\200\230 `` `"))
        return ATG_T_LQUOTE;
    if (ATG_IN(w, "' \342\200\231"))
        return i && ends(word(g, i - 1), "s") ? ATG_T_POS : ATG_T_RQUOTE;
    if (ATG_IN(w, "\342\200\235 ''"))
        return ATG_T_RQUOTE;
    if (ATG_IN(w, "'s \342\200\231s"))
        return ATG_T_POS;
    switch (w.n ? w.p[0] : 0) {
    case ',':
        return ATG_T_COMMA;
    case '.':
    case '!':
    case '?':
        return w.n > 1 ? ATG_T_COLON : ATG_T_PERIOD;
    case '(':
    case '[':
        return ATG_T_LRB;
    case ')':
    case ']':
        return ATG_T_RRB;
    case '$':
        return ATG_T_DOLLAR;
    default:
        break;
    }
    return ATG_IN(w, ": ; - -- \342\200\223 \342\200\224 \342\200\246") ? ATG_T_COLON
                                                                        : ATG_T_NONE;
}

/* Words of closed classes, and the auxiliaries. */
static uint8_t closed(const guess *g, uint32_t i)
{
    atg_str w = word(g, i);
    if (ATG_IN(w, "that"))
        return i && atg_tag_noun(g->tags[i - 1]) ? ATG_T_WDT : ATG_T_IN;
    if (ATG_IN(w, "a an the this these those each every no any some both all another"))
        return ATG_T_DT;
    if (ATG_IN(w, "of in on at by for with from into over against under after before "
                  "between through during without within about behind because while "
                  "since if than as among across toward towards until although though "
                  "whether via amid despite unless like per"))
        return ATG_T_IN;
    if (ATG_IN(w, "and or but nor yet"))
        return ATG_T_CC;
    if (ATG_IN(w, "to"))
        return ATG_T_TO;
    if (ATG_IN(w, "i you he she it we they me him us them itself himself herself "
                  "themselves"))
        return ATG_T_PRP;
    if (ATG_IN(w, "my your his her its our their"))
        return ATG_T_PRPS;
    if (ATG_IN(w, "will would can could may might shall should must"))
        return ATG_T_MD;
    if (ATG_IN(w, "who whom what"))
        return ATG_T_WP;
    if (ATG_IN(w, "whose"))
        return ATG_T_WPS;
    if (ATG_IN(w, "which"))
        return ATG_T_WDT;
    if (ATG_IN(w, "when where why how"))
        return ATG_T_WRB;
    if (ATG_IN(w, "there"))
        return ATG_T_EX;
    if (ATG_IN(w, "not n't n\342\200\231t also never still now then too so only just "
                  "again ago even"))
        return ATG_T_RB;
    if (ATG_IN(w, "is has does"))
        return ATG_T_VBZ;
    if (ATG_IN(w, "was were had did"))
        return ATG_T_VBD;
    if (ATG_IN(w, "are have do"))
        return ATG_T_VBP;
    if (ATG_IN(w, "be"))
        return ATG_T_VB;
    if (ATG_IN(w, "been"))
        return ATG_T_VBN;
    return ATG_IN(w, "being having") ? ATG_T_VBG : ATG_T_NONE;
}

/* "was hacked", "have blamed", "hacked by" against "hacked" */
static uint8_t past(const guess *g, uint32_t i)
{
    for (uint32_t k = i; k-- > 0 && i - k <= 3;) {
        if (ATG_IN(word(g, k), "is are was were be been being has have had"))
            return ATG_T_VBN;
        if (g->tags[k] != ATG_T_RB)
            break;
    }
    return ATG_IN(word(g, i + 1), "by") ? ATG_T_VBN : ATG_T_VBD;
}

static uint8_t verb(const guess *g, uint32_t i, unsigned forms)
{
    uint8_t before = i ? g->tags[i - 1] : ATG_T_NONE;
    if (forms & ATG_FORM_BASE && (before == ATG_T_TO || before == ATG_T_MD))
        return ATG_T_VB;
    if (forms & ATG_FORM_PAST)
        return past(g, i);
    if (forms & ATG_FORM_PARTICIPLE)
        return ATG_T_VBN;
    if (forms & ATG_FORM_GERUND)
        return ATG_T_VBG;
    return forms & ATG_FORM_THIRD ? ATG_T_VBZ : ATG_T_VBP;
}

/* What the word lists know of it. */
static uint8_t listed(const guess *g, uint32_t i)
{
    const atg_tok *t = &g->a->toks[g->s->first + i];
    uint8_t before = i ? g->tags[i - 1] : ATG_T_NONE;
    bool in_group = before == ATG_T_DT || before == ATG_T_JJ || before == ATG_T_PRPS ||
                    before == ATG_T_POS || before == ATG_T_IN;
    uint8_t as_verb = ATG_T_NONE, as_noun = ATG_T_NONE, other = ATG_T_NONE;
    for (uint8_t k = 0; k < t->n_words; k++) {
        unsigned forms = t->words[k].forms;
        switch (atg_lexicon_word(g->a->lex, t->words[k].word)->kind) {
        case ATG_WORD_VERB:
            as_verb = verb(g, i, forms);
            break;
        case ATG_WORD_NOUN:
        case ATG_WORD_TITLE:
            as_noun = forms & ATG_FORM_PLURAL ? ATG_T_NNS : ATG_T_NN;
            break;
        case ATG_WORD_ADJECTIVE:
            other = ATG_T_JJ;
            break;
        default:
            break;
        }
    }
    if (as_verb && as_noun)
        return in_group ? as_noun : as_verb;
    return as_verb ? as_verb : as_noun ? as_noun : other;
}

static uint8_t by_ending(const guess *g, uint32_t i)
{
    atg_str w = word(g, i);
    uint8_t before = i ? g->tags[i - 1] : ATG_T_NONE;
    if (before == ATG_T_TO || before == ATG_T_MD)
        return ATG_T_VB;
    if (ends(w, "ly"))
        return ATG_T_RB;
    if (ends(w, "ing"))
        return ATG_T_VBG;
    if (ends(w, "ed"))
        return past(g, i);
    if (ends(w, "able") || ends(w, "ous") || ends(w, "ful") || ends(w, "ive") ||
        ends(w, "al") || ends(w, "ic"))
        return ATG_T_JJ;
    return ends(w, "s") && !ends(w, "ss") && !ends(w, "us") && !ends(w, "is")
               ? ATG_T_NNS
               : ATG_T_NN;
}

static uint8_t tag_of(const guess *g, uint32_t i)
{
    const atg_tok *t = &g->a->toks[g->s->first + i];
    uint8_t tag = mark(g, i);
    if (!tag)
        tag = closed(g, i);
    if (tag)
        return tag;
    if (t->text.n && g_ascii_isdigit(t->text.p[0]))
        return ATG_T_CD;
    if (t->capital && i && !g->headline)
        return ATG_T_NNP;
    tag = listed(g, i);
    if (tag)
        return tag;
    return t->capital ? ATG_T_NNP : by_ending(g, i);
}

void atg_guess_tags(const atg_analysis *a, const atg_sent *s, bool headline,
                    uint8_t *tags)
{
    guess g = {.a = a, .s = s, .tags = tags, .headline = headline};
    for (uint32_t i = 0; i < s->count && i < ATG_SENTENCE_CAP; i++) {
        tags[i] = tag_of(&g, i);
        if (atg_str_is(word(&g, i), "\""))
            g.quoted = !g.quoted;
    }
}
