/* Noun groups, verb groups and what stands between them. */
#include "extract/syntax/group_work.h"

#include <string.h>

void atg_syntax_init(atg_syntax *s, const atg_analysis *a)
{
    s->units = g_array_new(FALSE, TRUE, sizeof(atg_unit));
    s->ngs = g_array_new(FALSE, TRUE, sizeof(atg_ng));
    s->vgs = g_array_new(FALSE, TRUE, sizeof(atg_vg));
    s->clauses = g_array_new(FALSE, TRUE, sizeof(atg_clause));
    size_t n = (size_t)a->n_sents + 1;
    s->unit_at = atg_arena_array(a->arena, n, sizeof(uint32_t));
    s->ng_at = atg_arena_array(a->arena, n, sizeof(uint32_t));
    s->clause_at = atg_arena_array(a->arena, n, sizeof(uint32_t));
}

void atg_syntax_release(atg_syntax *s)
{
    for (guint i = 0; i < s->clauses->len; i++)
        g_array_free(atg_clause_at(s, i)->args, TRUE);
    g_array_free(s->units, TRUE);
    g_array_free(s->ngs, TRUE);
    g_array_free(s->vgs, TRUE);
    g_array_free(s->clauses, TRUE);
}

bool atg_tag_noun(uint8_t t)
{
    return t == ATG_T_NN || t == ATG_T_NNS || t == ATG_T_NNP || t == ATG_T_NNPS;
}

bool atg_tag_verb(uint8_t t)
{
    return t >= ATG_T_VB && t <= ATG_T_VBZ;
}

bool atg_vg_has(const atg_analysis *a, const atg_vg *vg, const char *word_class)
{
    if (vg->phrasal != ATG_NONE)
        return atg_word_has(a, vg->phrasal, word_class);
    const atg_tok *t = &a->toks[vg->main];
    for (uint8_t i = 0; i < t->n_words; i++)
        if (atg_lexicon_word(a->lex, t->words[i].word)->kind == ATG_WORD_VERB &&
            atg_word_has(a, t->words[i].word, word_class))
            return true;
    return false;
}

const atg_word *atg_vg_word(const atg_analysis *a, const atg_vg *vg)
{
    if (vg->phrasal != ATG_NONE)
        return atg_lexicon_word(a->lex, vg->phrasal);
    const atg_tok *t = &a->toks[vg->main];
    for (uint8_t i = 0; i < t->n_words; i++) {
        const atg_word *w = atg_lexicon_word(a->lex, t->words[i].word);
        if (w->kind == ATG_WORD_VERB)
            return w;
    }
    return NULL;
}

static bool is_quote(const atg_tok *t)
{
    return t->tag == ATG_T_LQUOTE || t->tag == ATG_T_RQUOTE;
}

static bool adjectival(uint8_t t)
{
    return t == ATG_T_JJ || t == ATG_T_JJR || t == ATG_T_JJS || t == ATG_T_AFX;
}

static bool numeral(uint8_t t)
{
    return t == ATG_T_CD || t == ATG_T_DOLLAR || t == ATG_T_SYM;
}

/* Can token i stand inside a noun group, before or as its head? */
bool atg_tok_nominal(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (i >= end)
        return false;
    const atg_tok *t = &a->toks[i];
    return t->mention != ATG_NONE || atg_tag_noun(t->tag) || adjectival(t->tag) ||
           numeral(t->tag);
}

static uint32_t time_phrase(const atg_analysis *a, uint32_t i, uint32_t end);

/* One token of a noun group at j: where the group goes on from, or j if it ends. */
typedef struct ng_state {
    bool noun;   /* a noun was seen: the group may end here */
    bool opened; /* determiner or possessive seen */
} ng_state;

static uint32_t ng_modifier(const atg_analysis *a, uint32_t j, uint32_t end,
                            ng_state *st)
{
    const atg_tok *t = &a->toks[j];
    bool more = atg_tok_nominal(a, j + 1, end);
    if (st->noun && is_form_of(a, j, "aged"))
        return j; /* "three suspects | aged 18" */
    if (j > 0 && t->tag == ATG_T_VBN && is_form_of(a, j - 1, "those"))
        return j;           /* "Those | listed today" */
    if (adjectival(t->tag)) /* "held Unit 29155 accountable | last September" */
        return st->noun && (!more || time_phrase(a, j + 1, end) > j + 1) ? j : j + 1;
    if (t->tag == ATG_T_VBN || t->tag == ATG_T_VBG || t->tag == ATG_T_HYPH)
        return !st->noun && st->opened && more ? j + 1 : j;
    if (t->tag == ATG_T_RB && !st->noun)
        return j + 1 < end &&
                       (adjectival(a->toks[j + 1].tag) || numeral(a->toks[j + 1].tag) ||
                        (a->toks[j + 1].tag == ATG_T_VBN && st->opened &&
                         atg_tok_nominal(a, j + 2, end)))
                   ? j + 1
                   : j;
    bool verbal = j + 2 < end && atg_tok_nominal(a, j + 2, end) &&
                  (a->toks[j + 1].tag == ATG_T_VBN || a->toks[j + 1].tag == ATG_T_VBD);
    if (t->tag == ATG_T_CC && !st->noun && st->opened && j + 1 < end &&
        adjectival(a->toks[j - 1].tag) && (adjectival(a->toks[j + 1].tag) || verbal))
        return adjectival(a->toks[j + 1].tag) ? j + 1 : j + 2;
    more = more || (j + 2 < end && a->toks[j + 1].tag == ATG_T_RB &&
                    adjectival(a->toks[j + 2].tag));
    if (is_quote(t) && more && !(st->noun && t->tag == ATG_T_LQUOTE))
        return j + 1;
    return j;
}

/* An organization that was found by the noun before it: "the online casino X". */
static bool names_unlisted(const atg_analysis *a, uint32_t j)
{
    uint32_t m = a->toks[j].mention;
    uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
    return thing != ATG_NONE && atg_thing_at(a, thing)->type == ATG_ORGANIZATION &&
           atg_thing_at(a, thing)->entity == ATG_NONE && j > 1 &&
           !atg_prep_is(a, j - 2, "in|at|on|this|that|latter");
}

/* What something is called before its name: "the magazine Der Spiegel". */
#define DESCRIBES                                                                      \
    (ATG_W_ORG_CUE | ATG_W_AGENCY_CUE | ATG_W_GROUP_CUE | ATG_W_MALWARE_CUE |          \
     ATG_W_PRODUCT_CUE | ATG_W_PERSON_CUE | ATG_W_OFFICE | ATG_W_TOOL_CUE)

/* What stands before token j cannot be part of the name there: "in May 2014 Microsoft",
 * "something Pyongyang denied". */
static bool closed_before(const atg_analysis *a, uint32_t j)
{
    const atg_tok *t = &a->toks[j - 1];
    bool year = t->tag == ATG_T_CD && t->text.n == 4 &&
                (t->text.p[0] == '1' || t->text.p[0] == '2');
    if (year && j > 1) { /* "the 2020 SolarWinds hack" */
        uint8_t tag = a->toks[j - 2].tag;
        year = tag != ATG_T_DT && tag != ATG_T_PRPS && tag != ATG_T_POS;
    }
    year |= t->tag == ATG_T_CD && j > 1 && /* "On December 10 OFAC" */
            atg_tok_word(a, j - 2, ATG_WORD_NOUN, "time") != NULL;
    /* a common noun that is no description of a name: "in the latter case McAfee" */
    bool common = t->tag == ATG_T_NN && !t->capital && t->mention == ATG_NONE &&
                  !atg_tok_word(a, j - 1, ATG_WORD_NOUN, NULL) && a->toks[j].capital &&
                  !names_unlisted(a, j) &&
                  !(atg_lexicon_lists(a->lex, t->text) & DESCRIBES);
    return year || common || atg_tok_word(a, j - 1, ATG_WORD_NOUN, "time") ||
           is_form_of(a, j - 1,
                      "something anything nothing everything someone anyone "
                      "somebody nobody");
}

/* Right behind a determiner or possessive a "verb" is a noun: "its blacklist". */
static bool verb_as_noun(const atg_analysis *a, uint32_t i, uint32_t j)
{
    uint8_t tag = a->toks[j].tag;
    bool accused = is_form_of(a, j, "accused"); /* "the accused is said to" */
    if (j == i || (tag != ATG_T_VB && tag != ATG_T_VBP && !accused) ||
        is_form_of(a, j, "are have do be 're 've")) /* "These are lies" */
        return false;
    uint8_t last = a->toks[j - 1].tag;
    return last == ATG_T_PRPS ||
           (last == ATG_T_DT && !is_form_of(a, j - 1, "both all each"));
}

/* The own name of something of these types ends at token i. */
static bool names_one_of(const atg_analysis *a, uint32_t i, unsigned types)
{
    uint32_t m = a->toks[i].mention;
    if (m == ATG_NONE || atg_mention_at(a, m)->kind != ATG_M_NAME ||
        atg_mention_at(a, m)->thing == ATG_NONE)
        return false;
    return types & (1u << atg_thing_at(a, atg_mention_at(a, m)->thing)->type);
}

static bool names_person(const atg_analysis *a, const atg_mention *m)
{
    return m->kind == ATG_M_NAME && m->thing != ATG_NONE &&
           atg_thing_at(a, m->thing)->type ==
               ATG_PERSON && /* not "the GRU officer X" */
           a->toks[m->first].capital &&
           !atg_tok_word(a, m->first, ATG_WORD_TITLE, NULL);
}

/* Sets of types for names_one_of. */
#define STATE (1u << ATG_COUNTRY | 1u << ATG_BLOC)
#define BODY (1u << ATG_AGENCY | 1u << ATG_ORGANIZATION | 1u << ATG_ACTOR)

static uint32_t ng_step(const atg_analysis *a, uint32_t i, uint32_t j, uint32_t end,
                        ng_state *st)
{
    const atg_tok *t = &a->toks[j];
    if (t->mention != ATG_NONE) {
        const atg_mention *m = atg_mention_at(a, t->mention);
        bool number = j > i && a->toks[j - 1].tag == ATG_T_CD;
        if (j > i && names_person(a, m) && names_one_of(a, j - 1, BODY))
            return j; /* "members of the GRU | Ivan Petrov" */
        if (st->noun && ((m->kind == ATG_M_DEMONYM && !number) || closed_before(a, j)))
            return j;
        st->noun = (st->noun && !number) || m->kind != ATG_M_DEMONYM;
        st->opened = true;
        return m->first + m->count;
    }
    if (j > i && time_phrase(a, j, end) > j)
        return j;
    if (j > i && t->tag == ATG_T_CD && names_one_of(a, j - 1, STATE))
        return j; /* "In Germany | fourteen waves" */
    if (j > i && t->word_len > 1 && atg_tok_word(a, j, ATG_WORD_CUE, "prep"))
        return j; /* "designated X | pursuant to" */
    if (j > i && i > 0 && a->toks[i - 1].tag == ATG_T_IN && j == i + 1 &&
        a->toks[i].tag == ATG_T_CD && a->toks[i].text.n == 4 && closed_before(a, j))
        return j; /* "In 2015 strangers" */
    if (verb_as_noun(a, i, j)) {
        st->noun = true;
        return j + 1;
    }
    switch (t->tag) {
    case ATG_T_PDT:
    case ATG_T_DT:
    case ATG_T_PRPS:
    case ATG_T_WPS:
        if (j != i && a->toks[j - 1].tag != ATG_T_PDT)
            return j;
        st->opened = true;
        return j + 1;
    case ATG_T_NN:
    case ATG_T_NNS:
    case ATG_T_NNP:
    case ATG_T_NNPS:
    case ATG_T_CD:
    case ATG_T_DOLLAR:
        if (st->noun && t->tag == ATG_T_CD && g_ascii_islower(t->text.p[0]) &&
            !a->toks[j - 1].capital && a->toks[j - 1].tag == ATG_T_NN)
            return j; /* "put on its blacklist | three officers" */
        st->noun = true;
        st->opened = true;
        return j + 1;
    case ATG_T_SYM:
        return j > i ? j + 1 : j;
    default:
        return ng_modifier(a, j, end, st);
    }
}

/* "more than 70", "at least 30,000", "up to 10": where the number begins; else i. */
static uint32_t after_quantifier(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (i + 2 >= end)
        return i;
    bool than = is_form_of(a, i, "more less fewer") && is_form_of(a, i + 1, "than");
    bool least = is_form_of(a, i, "at") && is_form_of(a, i + 1, "least most");
    bool up = is_form_of(a, i, "up as") && is_form_of(a, i + 1, "to many");
    if (!than && !least && !up)
        return i;
    uint8_t t = a->toks[i + 2].tag;
    return numeral(t) || t == ATG_T_DT || t == ATG_T_NNS || adjectival(t) ? i + 2 : i;
}

/* End of the noun group that begins at i; i if none does. */
static uint32_t ng_end(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t number = after_quantifier(a, i, end);
    if (number > i) {
        uint32_t stop = ng_end(a, number, end);
        return stop > number ? stop : i;
    }
    uint8_t tag = a->toks[i].tag;
    if (a->toks[i].mention == ATG_NONE &&
        (tag == ATG_T_PRP || tag == ATG_T_EX || tag == ATG_T_WP))
        return i + 1;
    ng_state st = {false, i > 0 && a->toks[i - 1].tag == ATG_T_POS};
    uint32_t j = i, stop;
    while (j < end && (stop = ng_step(a, i, j, end, &st)) != j)
        j = stop;
    while (j > i && is_quote(&a->toks[j - 1]))
        j--;
    if (st.noun || j == i)
        return j;
    /* "the Chinese", "those", "the accused"; a bare adjective is no group */
    return a->toks[i].mention != ATG_NONE || st.opened ? j : i;
}

static uint32_t ng_head(const atg_analysis *a, uint32_t first, uint32_t end)
{
    uint32_t head = end - 1;
    while (head > first && is_quote(&a->toks[head]))
        head--;
    return head;
}

static uint32_t noun_word(const atg_analysis *a, const atg_ng *g)
{
    /* the longest noun of the lists that ends at the head */
    for (uint32_t i = g->first; i <= g->head; i++) {
        const atg_tok *t = &a->toks[i];
        if (!t->n_words || i + t->word_len != g->head + 1)
            continue;
        for (uint8_t k = 0; k < t->n_words; k++)
            if (atg_lexicon_word(a->lex, t->words[k].word)->kind == ATG_WORD_NOUN)
                return t->words[k].word;
    }
    return ATG_NONE;
}

static void ng_determiner(const atg_analysis *a, atg_ng *g)
{
    uint32_t i = g->first;
    g->definite = is_form_of(a, i, "the this that these those both its their his her");
    g->demonstrative = is_form_of(a, i, "this that these those such");
    g->indefinite = is_form_of(a, i, "a an another some any several many");
    g->negated = is_form_of(a, i, "no neither none nobody nothing");
    uint8_t tag = a->toks[g->head].tag;
    g->plural = tag == ATG_T_NNS || tag == ATG_T_NNPS ||
                is_form_of(a, g->head, "they them these those both police");
    if (is_form_of(a, g->head, "accused") && g->head + 1 < a->n_toks)
        g->plural = is_form_of(a, g->head + 1, "are were have");
    g->pronoun = tag == ATG_T_PRP || tag == ATG_T_WP || tag == ATG_T_DT;
}

void atg_gr_add_unit(atg_syntax *s, atg_unit_kind kind, uint32_t first, uint32_t count,
                     uint32_t index)
{
    atg_unit u = {kind, first, count, index};
    g_array_append_val(s->units, u);
}

/* "a Russian", "a 22-year-old Briton": somebody from there, not the state. */
static bool one_national(const atg_analysis *a, const atg_ng *g)
{
    const atg_mention *m = atg_mention_at(a, g->mention);
    if (m->kind != ATG_M_DEMONYM || m->first != g->head || g->count < 2)
        return false;
    for (uint32_t i = g->first + 1; i < g->head; i++)
        if (a->toks[i].tag != ATG_T_JJ || a->toks[i].capital)
            return false;
    bool named = g->head + 1 < a->n_toks && a->toks[g->head + 1].tag == ATG_T_COMMA;
    if (g->count > 2 && !named) /* "a 22-year-old Briton, X" */
        return false;
    return is_form_of(a, g->first, "a an another one");
}

/* Adds the noun group [i, end) and returns where to go on. */
static uint32_t add_ng(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                       uint32_t i, uint32_t end)
{
    atg_ng g = {.sentence = sentence,
                .unit = s->units->len,
                .first = i,
                .count = end - i,
                .possessor = ATG_NONE,
                .prep = ATG_NONE,
                .next = ATG_NONE,
                .list = s->ngs->len,
                .apposed = ATG_NONE,
                .thing = ATG_NONE,
                .named_by = ATG_NONE,
                .owner = ATG_NONE,
                .backer = ATG_NONE};
    g.head = ng_head(a, i, end);
    g.mention = a->toks[g.head].mention;
    g.noun = g.mention == ATG_NONE ? noun_word(a, &g) : ATG_NONE;
    if (!atg_gr_noun_holds(a, &g, sentence))
        g.noun = ATG_NONE;
    ng_determiner(a, &g);
    if (s->units->len > s->unit_at[sentence]) {
        const atg_unit *before = atg_unit_at(s, s->units->len - 1);
        if (before->kind == ATG_U_NG && atg_ng_at(s, before->index)->possessive)
            g.possessor = before->index;
    }
    const atg_sent *sent = &a->sents[sentence];
    if (end < sent->first + sent->count && a->toks[end].tag == ATG_T_POS) {
        g.possessive = true;
        end++;
    }
    if (g.mention != ATG_NONE && !one_national(a, &g))
        g.thing = atg_mention_at(a, g.mention)->thing;
    atg_gr_add_unit(s, ATG_U_NG, i, g.count, s->ngs->len);
    g_array_append_val(s->ngs, g);
    return end;
}

/* --- everything else -------------------------------------------------------------- */

/* "a supplier, Kojima Industries, was": the verb behind a name between commas; else i. */
static uint32_t behind_apposition(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t m = i + 1 < end ? a->toks[i + 1].mention : ATG_NONE;
    if (m == ATG_NONE || i == 0 || a->toks[i - 1].mention != ATG_NONE)
        return i;
    uint32_t next = atg_mention_at(a, m)->first + atg_mention_at(a, m)->count;
    bool verb =
        next + 1 < end && a->toks[next].tag == ATG_T_COMMA &&
        (a->toks[next + 1].tag == ATG_T_VBD || a->toks[next + 1].tag == ATG_T_VBZ);
    return verb ? next + 1 : i;
}

static bool clause_ahead(const atg_analysis *a, uint32_t i, uint32_t end)
{
    /* a finite verb before the next comma or mark that is no relative clause's ("as the
     * group that had") */
    bool relative = false;
    for (; i < end; i++) {
        uint8_t t = a->toks[i].tag;
        relative |= t == ATG_T_WDT || t == ATG_T_WP;
        uint32_t behind = t == ATG_T_COMMA ? behind_apposition(a, i, end) : i;
        if (behind > i)
            return true;
        if (t == ATG_T_COMMA && i + 1 < end && a->toks[i + 1].tag == ATG_T_IN) {
            for (i++; i < end && a->toks[i].tag != ATG_T_COMMA; i++)
                ;
            continue; /* a phrase between commas */
        }
        if (t == ATG_T_COMMA || t == ATG_T_COLON || t == ATG_T_PERIOD ||
            (t == ATG_T_CC && i + 1 < end && /* "tracks it as X and blames" */
             (a->toks[i + 1].tag == ATG_T_VBZ || a->toks[i + 1].tag == ATG_T_VBD)))
            return false;
        if (a->toks[i].mention == ATG_NONE &&
            (t == ATG_T_VBD || t == ATG_T_VBZ || t == ATG_T_VBP || t == ATG_T_MD ||
             (t == ATG_T_VBN && a->toks[i - 1].tag == ATG_T_RB))) {
            if (!relative)
                return true;
            relative = false;
        }
    }
    return false;
}

static atg_unit_kind preposition_kind(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (is_form_of(a, i, "if unless whether"))
        return is_quote(&a->toks[i - (i > 0)]) && i + 1 < end &&
                       is_quote(&a->toks[i + 1])
                   ? ATG_U_OTHER
                   : ATG_U_COND;
    if (is_form_of(a, i, "that"))
        return ATG_U_THAT;
    if (is_form_of(a, i, "because although though while whereas"))
        return ATG_U_SUB;
    if (is_form_of(a, i, "as") && i > 0 &&
        is_form_of(a, i - 1, "known tracked identified"))
        return ATG_U_PREP; /* "is tracked as X and has used" */
    if (is_form_of(a, i, "after before since until as once so") &&
        clause_ahead(a, i + 1, end))
        return ATG_U_SUB;
    return ATG_U_PREP;
}

static atg_unit_kind small_kind(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (is_form_of(a, i, "; – — - --"))
        return ATG_U_BREAK;
    switch (a->toks[i].tag) {
    case ATG_T_IN:
    case ATG_T_TO:
        return preposition_kind(a, i, end);
    case ATG_T_COMMA:
        return ATG_U_COMMA;
    case ATG_T_CC:
        return ATG_U_CC;
    case ATG_T_WDT:
        return ATG_U_REL;
    case ATG_T_WRB:
        return ATG_U_SUB;
    case ATG_T_COLON:
        return ATG_U_BREAK;
    case ATG_T_LQUOTE:
    case ATG_T_RQUOTE:
        return ATG_U_QUOTE;
    case ATG_T_LRB:
        return ATG_U_OPEN;
    case ATG_T_RRB:
        return ATG_U_CLOSE;
    case ATG_T_PERIOD:
        return ATG_U_END;
    case ATG_T_JJ:
    case ATG_T_JJR:
    case ATG_T_JJS:
        return ATG_U_ADJ;
    case ATG_T_RB:
    case ATG_T_RBR:
    case ATG_T_RBS:
        return ATG_U_ADV;
    default:
        return ATG_U_OTHER;
    }
}

/* A preposition of several words ("on behalf of", "according to") is one unit; the
 * lists have them as cues of class prep. */
static uint32_t add_small(const atg_analysis *a, atg_syntax *s, uint32_t i,
                          uint32_t end)
{
    if (atg_tok_word(a, i, ATG_WORD_CUE, "prep")) {
        uint32_t n = a->toks[i].word_len;
        if (i + n <= end) {
            atg_gr_add_unit(s, ATG_U_PREP, i, n, ATG_NONE);
            return i + n;
        }
    }
    bool once = is_form_of(a, i, "once") && i + 1 < end &&
                is_form_of(a, i + 1, "a an the"); /* "X, once an officer of" */
    atg_gr_add_unit(s, once ? ATG_U_ADV : small_kind(a, i, end), i, 1, ATG_NONE);
    return i + 1;
}

static bool relative_who(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "who whom whose which") && a->toks[i].mention == ATG_NONE;
}

bool atg_unit_is_time(const atg_analysis *a, const atg_unit *u)
{
    for (uint32_t i = u->first; i < u->first + u->count; i++) {
        atg_str t = a->toks[i].text;
        bool year =
            a->toks[i].tag == ATG_T_CD && t.n == 4 && (t.p[0] == '1' || t.p[0] == '2');
        if (year || atg_tok_word(a, i, ATG_WORD_NOUN, "time"))
            return true;
    }
    return false;
}

static bool time_noun(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return i < end && a->toks[i].mention == ATG_NONE &&
           atg_tok_word(a, i, ATG_WORD_NOUN, "time") != NULL;
}

/* "earlier this year", "last December", "on Tuesday" without its "on", "today", "two
 * weeks later", "a month | after": an adverb in what it does. Its end, or i. */
static uint32_t time_phrase(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t j = i;
    if (is_form_of(a, i, "itself himself herself themselves"))
        return i + 1;
    if (i + 3 < end && is_form_of(a, i, "all both each") &&
        is_form_of(a, i + 1, "of") && is_form_of(a, i + 2, "them") &&
        atg_tag_noun(a->toks[i + 3].tag))
        return i + 3; /* "X and Y, all of them officers of" */
    if (is_form_of(a, i, "today yesterday tomorrow tonight now"))
        return i + 1;
    while (j < end && is_form_of(a, j,
                                 "earlier later late early this last next that the "
                                 "same following previous"))
        j++;
    if (j > i && time_noun(a, j, end) &&
        is_form_of(a, j - 1, "this last next that same following previous"))
        return j + 1 < end && a->toks[j + 1].tag == ATG_T_POS ? i : j + 1;
    if (time_noun(a, i, end) && is_form_of(a, i,
                                           "monday tuesday wednesday thursday "
                                           "friday saturday sunday"))
        return i + 1;
    j = i + 1;
    if (j < end && (a->toks[i].tag == ATG_T_CD || a->toks[i].tag == ATG_T_DT) &&
        time_noun(a, j, end) && j + 1 < end &&
        is_form_of(a, j + 1, "later earlier ago after before"))
        return j + (is_form_of(a, j + 1, "after before") ? 1 : 2);
    return i;
}

static bool four_digits(const atg_analysis *a, uint32_t i)
{
    const atg_tok *t = &a->toks[i];
    return t->tag == ATG_T_CD && t->text.n == 4 &&
           (t->text.p[0] == '1' || t->text.p[0] == '2');
}

/* "on Tuesday", "in July", "on 24 June 2016", "in 2016", "in early March": its end, or
 * i. What follows must not go on as a noun ("in the 2016 attack"). */
static uint32_t time_with_prep(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (!is_form_of(a, i, "on in by since until during from"))
        return i;
    uint32_t j = i + 1;
    bool told = false;
    for (; j < end && a->toks[j].mention == ATG_NONE; j++) {
        const atg_tok *t = &a->toks[j];
        bool time = time_noun(a, j, end) || four_digits(a, j);
        bool part = t->tag == ATG_T_CD || is_form_of(a, j,
                                                     "early late mid the last that "
                                                     "this same following next of");
        bool comma = t->tag == ATG_T_COMMA && j + 1 < end && four_digits(a, j + 1);
        if (!time && !part && !comma)
            break;
        told |= time;
    }
    while (j > i + 1 && is_form_of(a, j - 1, "of the last that this same next"))
        j--;
    if (!told || j == i + 1)
        return i;
    if (j < end && (a->toks[j].tag == ATG_T_POS ||
                    (a->toks[j].mention == ATG_NONE && !a->toks[j].capital &&
                     atg_tag_noun(a->toks[j].tag) && !four_digits(a, j - 1))))
        return i;
    return j;
}

/* "Kim Il (김일), 27": token i, or the bracket that opens right behind the name. */
static uint32_t before_brackets(const atg_analysis *a, uint32_t i)
{
    enum { INSIDE = 6 };
    if (i < 3 || a->toks[i - 1].tag != ATG_T_RRB)
        return i;
    for (uint32_t k = i - 1; k > 1 && k + INSIDE > i; k--)
        if (a->toks[k - 1].tag == ATG_T_LRB)
            return k - 1;
    return i;
}

/* ", 29" behind a person's name, with the comma that closes it where the sentence goes
 * on with its verb, an "and" or "of ...": its end, or i. */
static uint32_t age_phrase(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (i == 0 || i + 1 >= end || a->toks[i].tag != ATG_T_COMMA)
        return i;
    uint32_t m = a->toks[before_brackets(a, i) - 1].mention;
    const atg_tok *t = &a->toks[i + 1];
    if (m == ATG_NONE || t->tag != ATG_T_CD || t->text.n != 2 ||
        atg_thing_at(a, atg_mention_at(a, m)->thing)->type != ATG_PERSON)
        return i;
    uint32_t k = i + 2;
    if (k + 1 >= end || a->toks[k].tag != ATG_T_COMMA)
        return k == end || a->toks[k].tag != ATG_T_CD ? k : i;
    uint8_t next = a->toks[k + 1].tag;
    bool on = next == ATG_T_VBD || next == ATG_T_VBZ || next == ATG_T_VBP ||
              next == ATG_T_MD || next == ATG_T_CC ||
              (next == ATG_T_IN && is_form_of(a, k + 1, "of from"));
    return on ? k + 1 : k;
}

/* "Microsoft itself said": right behind the group it stresses. */
static bool emphatic(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    if (!is_form_of(a, i, "itself himself herself themselves") || !s->units->len)
        return false;
    const atg_unit *last = atg_unit_at(s, s->units->len - 1);
    return last->kind == ATG_U_NG && last->first + last->count == i;
}

static uint32_t add_next(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                         uint32_t i, uint32_t end)
{
    uint32_t time = time_with_prep(a, i, end);
    if (time == i)
        time = age_phrase(a, i, end);
    if (time == i)
        time = time_phrase(a, i, end);
    if (time > i) {
        atg_gr_add_unit(s, ATG_U_ADV, i, time - i, ATG_NONE);
        return time;
    }
    const atg_tok *t = &a->toks[i];
    if (emphatic(a, s, i)) {
        atg_gr_add_unit(s, ATG_U_ADV, i, 1, ATG_NONE);
        return i + 1;
    }
    if (relative_who(a, i)) {
        atg_gr_add_unit(s, ATG_U_REL, i, 1, ATG_NONE);
        return i + 1;
    }
    if (t->mention == ATG_NONE) {
        if (atg_tok_word(a, i, ATG_WORD_CUE, "adverb") && i + t->word_len <= end) {
            atg_gr_add_unit(s, ATG_U_ADV, i, t->word_len, ATG_NONE);
            return i + t->word_len;
        }
        const atg_word_hit *prep = atg_tok_word(a, i, ATG_WORD_CUE, "prep");
        if (prep)
            return add_small(a, s, i, end);
        if (is_form_of(a, i, "to") && i + 1 < end && is_form_of(a, i + 1, "blame") &&
            (i + 2 == end || !atg_tok_nominal(a, i + 2, end))) {
            atg_gr_add_unit(s, ATG_U_ADJ, i, 2, ATG_NONE);
            return i + 2;
        }
        if (atg_gr_verb_begins(a, i, end))
            return atg_gr_add_verb(a, s, sentence, i, end);
        if (t->tag == ATG_T_DT && is_form_of(a, i, "that") && i + 1 < end &&
            a->toks[i + 1].tag == ATG_T_DT) {
            atg_gr_add_unit(s, ATG_U_THAT, i, 1, ATG_NONE);
            return i + 1;
        }
    }
    uint32_t stop = ng_end(a, i, end);
    if (stop > i)
        return add_ng(a, s, sentence, i, stop);
    return add_small(a, s, i, end);
}

static void groups_of(const atg_analysis *a, atg_syntax *s, uint32_t sentence)
{
    const atg_sent *sent = &a->sents[sentence];
    uint32_t end = sent->first + sent->count;
    s->unit_at[sentence] = s->units->len;
    s->ng_at[sentence] = s->ngs->len;
    atg_tags_mend(a, sent->first, end);
    for (uint32_t i = sent->first; i < end;)
        i = add_next(a, s, sentence, i, end);
}

void atg_groups_find(const atg_analysis *a, atg_syntax *s)
{
    for (uint32_t i = 0; i < a->n_sents; i++)
        groups_of(a, s, i);
    s->unit_at[a->n_sents] = s->units->len;
    s->ng_at[a->n_sents] = s->ngs->len;
}
