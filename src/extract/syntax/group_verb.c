/* Verb groups: auxiliaries, negation, the main verb and its particle. */
#include "extract/syntax/group_work.h"

static bool verb_at(const atg_analysis *a, uint32_t i, uint32_t end)
{
    return i < end && a->toks[i].mention == ATG_NONE &&
           (atg_tag_verb(a->toks[i].tag) || a->toks[i].tag == ATG_T_MD);
}

static bool adverb(uint8_t t)
{
    return t == ATG_T_RB || t == ATG_T_RBR || t == ATG_T_RBS;
}

/* Over adverbs; inside a verb group also over a quotation mark ("was “initiated”"). */
static uint32_t after_adverbs(const atg_analysis *a, uint32_t i, uint32_t end)
{
    while (i < end && a->toks[i].mention == ATG_NONE) {
        if (adverb(a->toks[i].tag) || is_not(a, i) || a->toks[i].tag == ATG_T_LQUOTE ||
            is_form_of(a, i, "itself themselves himself herself"))
            i++; /* "is itself named" */
        else if (i > 0 && is_form_of(a, i, "each all both") && verb_at(a, i - 1, end))
            i++; /* "were each charged" */
        else if (atg_tok_word(a, i, ATG_WORD_CUE, "adverb"))
            i += a->toks[i].word_len;
        else
            break;
    }
    return i < end ? i : end;
}

bool atg_gr_verb_begins(const atg_analysis *a, uint32_t i, uint32_t end)
{
    if (a->toks[i].tag == ATG_T_LQUOTE || a->toks[i].tag == ATG_T_RQUOTE)
        return false;
    if (a->toks[i].tag == ATG_T_TO)
        return verb_at(a, after_adverbs(a, i + 1, end), end);
    return verb_at(a, after_adverbs(a, i, end), end);
}

static void vg_note(const atg_analysis *a, uint32_t i, atg_vg *v)
{
    const atg_tok *t = &a->toks[i];
    if (is_not(a, i))
        v->negated = true;
    if (atg_tok_word(a, i, ATG_WORD_CUE, "hedge"))
        v->hedged = true;
    if (t->tag == ATG_T_MD) {
        v->could = is_form_of(a, i, "could can");
        if (is_form_of(a, i, "may might"))
            v->hedged = true;
        else
            v->planned = true;
    }
}

/* Is the verb at i an auxiliary of a verb that follows? */
static bool auxiliary(const atg_analysis *a, uint32_t i, uint32_t end)
{
    uint32_t j = after_adverbs(a, i + 1, end);
    if (a->toks[i].tag == ATG_T_MD)
        return true;
    if (!verb_at(a, j, end) || a->toks[j].tag == ATG_T_MD)
        return false;
    uint8_t next = a->toks[j].tag;
    if (is_be(a, i))
        return next == ATG_T_VBN || next == ATG_T_VBG || next == ATG_T_VBD;
    if (is_have(a, i))
        return next == ATG_T_VBN || next == ATG_T_VBD;
    return is_do(a, i) && next != ATG_T_VBG;
}

static void vg_finish(const atg_analysis *a, atg_vg *v, bool be, bool aux)
{
    uint8_t tag = a->toks[v->main].tag;
    v->copula = is_be(a, v->main) || is_form_of(a, v->main, "became become becomes");
    v->passive = be && (tag == ATG_T_VBN || tag == ATG_T_VBD);
    v->participle = !aux && tag == ATG_T_VBN;
    v->gerund = v->gerund || (!aux && tag == ATG_T_VBG);
    v->finite = !v->infinitive && !v->participle && !v->gerund;
    /* "would have hacked", "could have been": about the past, so a hedge, no plan */
    if (v->planned && v->perfect) {
        v->planned = false;
        v->hedged = true;
    }
}

static bool in_object(const atg_analysis *a, uint32_t i)
{
    uint8_t t = a->toks[i].tag;
    return a->toks[i].mention != ATG_NONE || atg_tag_noun(t) || t == ATG_T_DT ||
           t == ATG_T_JJ || t == ATG_T_PRPS || t == ATG_T_PRP || t == ATG_T_POS ||
           t == ATG_T_CD;
}

/* "waved the charges away": the verb of the lists that is made of the verb and the
 * particle behind its object; ATG_NONE if there is none. */
static uint32_t parted(const atg_analysis *a, uint32_t verb, uint32_t end)
{
    enum { REACH = 8, HITS = 4 };
    uint32_t p = verb + 1;
    while (p < end && p < verb + REACH && in_object(a, p))
        p++;
    if (p == verb + 1 || p >= end ||
        !is_form_of(a, p, "away aside off down out up back") ||
        (p + 1 < end && in_object(a, p + 1)))
        return ATG_NONE;
    atg_str pair[] = {a->toks[verb].text, a->toks[p].text};
    atg_word_hit hits[HITS];
    size_t n = 0;
    if (atg_lexicon_match_word(a->lex, pair, 2, 0, hits, HITS, &n) < 2)
        return ATG_NONE;
    for (size_t k = 0; k < n && k < HITS; k++)
        if (atg_lexicon_word(a->lex, hits[k].word)->kind == ATG_WORD_VERB)
            return hits[k].word;
    return ATG_NONE;
}

/* "we can say", "can now confirm", "must admit": it is said, and not for later. */
static bool says_now(const atg_analysis *a, const atg_vg *v)
{
    if (!is_form_of(a, v->first, "can must"))
        return false;
    bool we = v->first > 0 && is_form_of(a, v->first - 1, "we i");
    for (uint32_t i = v->first + 1; i < v->main; i++)
        we |= is_form_of(a, i, "now today finally exclusively");
    return we;
}

uint32_t atg_gr_add_verb(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                         uint32_t i, uint32_t end)
{
    atg_vg v = {
        .sentence = sentence, .unit = s->units->len, .first = i, .phrasal = ATG_NONE};
    bool be = false, aux = false;
    v.negated = i > 0 && is_form_of(a, i - 1, "neither nor");
    uint32_t j = i;
    for (;; j++) {
        vg_note(a, j, &v);
        if (a->toks[j].tag == ATG_T_TO) {
            v.infinitive = true;
            continue;
        }
        if (!verb_at(a, j, end))
            continue; /* an adverb; atg_gr_verb_begins saw a verb behind it */
        if (!auxiliary(a, j, end))
            break;
        be = is_be(a, j);
        v.perfect = v.perfect || is_have(a, j);
        v.gerund = v.gerund || (!aux && !v.infinitive && a->toks[j].tag == ATG_T_VBG);
        aux = true;
        /* a modal without its verb ("it could.") */
        uint32_t next = after_adverbs(a, j + 1, end);
        if (!verb_at(a, next, end))
            break;
    }
    v.main = j;
    vg_finish(a, &v, be, aux);
    for (uint32_t k = i; k < j; k++) /* "is no longer wanted" */
        v.negated |= is_form_of(a, k, "no") && is_form_of(a, k + 1, "longer");
    if (is_form_of(a, i, "been")) { /* its "has" stands further left */
        v.finite = false;
        v.participle = v.passive = true;
    }
    v.phrasal = parted(a, j, end);
    uint32_t stop = j + 1;
    const atg_word *w = atg_vg_word(a, &v);
    if (v.planned && w && atg_word_in_class(w, ATG_STR("say")) && says_now(a, &v))
        v.planned = false;
    if (w && a->toks[j].word_len > 1) {
        stop = j + a->toks[j].word_len;
        if (stop < end && is_form_of(a, stop - 1, "to") &&
            verb_at(a, after_adverbs(a, stop, end), end))
            stop--; /* "threaten to" leaves its infinitive alone */
    } else if (stop < end && a->toks[stop].tag == ATG_T_RP)
        stop++;
    if (stop > end)
        stop = end;
    v.count = stop - i;
    bool own_not =
        w && atg_str_contains_nocase(w->lemma, " not "); /* plead not guilty */
    v.negated = v.negated && !own_not;
    for (uint32_t k = j + 1; k < stop && !own_not; k++)
        if (is_not(a, k))
            v.negated = true;
    if (stop < end && is_not(a, stop)) { /* "did so not", "is not" */
        v.negated = true;
        stop++;
    }
    atg_gr_add_unit(s, ATG_U_VG, i, stop - i, s->vgs->len);
    g_array_append_val(s->vgs, v);
    return stop;
}
