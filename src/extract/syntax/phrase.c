/* Prepositions, and the phrases that they make behind a noun group. */
#include <string.h>

#include "extract/syntax/syntax.h"

/* Is the token this word, or the text from the token on these several? */
static bool begins_with(const atg_analysis *a, const atg_tok *t, uint32_t token,
                        atg_str words)
{
    if (!memchr(words.p, ' ', words.n))
        return atg_str_eq_nocase(t->text, words) &&
               !(t->word_len > 1 && atg_tok_word(a, token, ATG_WORD_CUE, "prep"));
    atg_str text = a->doc->text;
    size_t end = t->start + words.n; /* "together with", not "together within" */
    return end <= text.n && (end == text.n || !g_ascii_isalnum(text.p[end])) &&
           atg_str_eq_nocase((atg_str){text.p + t->start, words.n}, words);
}

bool atg_prep_in(const atg_analysis *a, uint32_t token, atg_str preps)
{
    if (token >= a->n_toks) /* ATG_NONE: a group that no preposition governs */
        return false;
    /* nearly all answers are no, and the first letter tells */
    const atg_tok *t = &a->toks[token];
    char first = t->text.n ? t->text.p[0] : '\0';
    for (const char *p = preps.p, *stop = p + preps.n, *end; p < stop; p = end + 1) {
        for (end = p; end < stop && *end != '|';)
            end++;
        if (((*p ^ first) & 31) == 0 &&
            begins_with(a, t, token, (atg_str){p, (size_t)(end - p)}))
            return true;
    }
    return false;
}

uint32_t atg_prep_letters(atg_str preps)
{
    uint32_t letters = 0;
    atg_str part;
    while (atg_str_split(&preps, '|', &part))
        letters |= part.n ? atg_letter_bit(part.p[0]) : 0;
    return letters;
}

/* letters: that the parts begin with. */
static bool is_one_of(const atg_analysis *a, uint32_t token, const atg_str *parts,
                      uint32_t n, uint32_t letters)
{
    const atg_tok *t = &a->toks[token];
    if (!t->text.n || !(letters & atg_letter_bit(t->text.p[0])))
        return false;
    for (uint32_t k = 0; k < n; k++)
        if (((parts[k].p[0] ^ t->text.p[0]) & 31) == 0 &&
            begins_with(a, t, token, parts[k]))
            return true;
    return false;
}

bool atg_prep_among(const atg_analysis *a, uint32_t from, uint32_t end,
                    const char *preps)
{
    enum { PARTS = 48 };
    atg_str parts[PARTS], rest = atg_str_of(preps);
    uint32_t letters = 0, n = 0;
    while (n < PARTS && atg_str_split(&rest, '|', &parts[n]))
        letters |= parts[n].n ? atg_letter_bit(parts[n++].p[0]) : 0;
    for (uint32_t i = from; i < end; i++) {
        if (rest.p && atg_prep_in(a, i, rest)) /* more than there is room for */
            return true;
        if (is_one_of(a, i, parts, n, letters))
            return true;
    }
    return false;
}

uint32_t atg_clause_phrase(const atg_analysis *a, const atg_clause *c,
                           const char *preps)
{
    for (guint i = 0; i < c->args->len; i++) {
        const atg_arg *arg = ATG_AT(c->args, atg_arg, i);
        if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
            atg_prep_is(a, arg->prep, preps))
            return arg->ng;
    }
    return ATG_NONE;
}

bool atg_frame_needs(const atg_analysis *a, const atg_frame *frame, uint32_t sentence,
                     uint32_t word, bool anywhere)
{
    enum { REACH = 24 }; /* tokens; docs/adding-a-pattern.md tells of them */
    if (!frame->needs)
        return true;
    const atg_sent *sent = &a->sents[sentence];
    uint32_t end = sent->first + sent->count;
    end = MIN(end, word + REACH);
    for (uint32_t i = anywhere ? sent->first : word + 1; i < end; i++)
        if (is_one_of(a, i, frame->need, frame->n_needs, frame->need_letters))
            return true;
    return false;
}

bool atg_verb_needs(const atg_analysis *a, const atg_frame *frame, const atg_vg *v)
{
    return atg_frame_needs(a, frame, v->sentence, v->main,
                           frame->anywhere || v->passive);
}

const atg_frame *const *atg_vg_frames(const atg_analysis *a, const atg_frames *frames,
                                      const atg_vg *v, size_t *n)
{
    const atg_word *w = v ? atg_vg_word(a, v) : NULL;
    *n = 0;
    return w ? atg_frames_of(frames, ATG_F_VERB, w->lemma, n) : NULL;
}

bool atg_in_row(const atg_syntax *s, uint32_t first, uint32_t ng)
{
    for (; first != ATG_NONE; first = atg_ng_at(s, first)->next)
        if (first == ng)
            return true;
    return false;
}

/* Only members of its own list, marks and a preposition stand between g and unit u. */
static bool listed_only(const atg_analysis *a, const atg_syntax *s, const atg_ng *g,
                        uint32_t u)
{
    bool act = atg_word_has(a, g->noun, "arrest") || atg_word_has(a, g->noun, "charge");
    bool deed = atg_word_has(a, g->noun, "incident"); /* "the theft by X of Y" */
    for (uint32_t k = g->unit + 1; k < u; k++) {
        const atg_unit *x = atg_unit_at(s, k);
        if (act && x->kind == ATG_U_NG && atg_ng_at(s, x->index)->prep != ATG_NONE &&
            atg_prep_is(a, atg_ng_at(s, x->index)->prep, "in|at|by"))
            continue; /* "the arrest in Bangkok of X" */
        if (deed && x->kind == ATG_U_NG && atg_ng_at(s, x->index)->prep != ATG_NONE &&
            atg_prep_is(a, atg_ng_at(s, x->index)->prep, "by"))
            continue;
        if (x->kind == ATG_U_NG && atg_ng_at(s, x->index)->list != g->list &&
            !atg_unit_is_time(a, x) && !atg_ng_at(s, x->index)->parenthesis &&
            !atg_ng_at(s, x->index)->possessive)
            return false;
    }
    return true;
}

uint32_t atg_ng_phrase(const atg_analysis *a, const atg_syntax *s, uint32_t ng,
                       const char *preps)
{
    const atg_ng *g = atg_ng_at(s, ng);
    uint32_t end = s->unit_at[g->sentence + 1];
    uint32_t prep = ATG_NONE;
    bool listed = false; /* last unit was a comma or conjunction */
    for (uint32_t u = g->unit + 1; u < end; u++) {
        const atg_unit *x = atg_unit_at(s, u);
        switch (x->kind) {
        case ATG_U_PREP:
            if (listed && prep == ATG_NONE &&
                !atg_prep_is(a, x->first, "including|such as"))
                return ATG_NONE;
            prep = x->first;
            listed = false;
            break;
        case ATG_U_NG: {
            const atg_ng *y = atg_ng_at(s, x->index);
            if (y->parenthesis || y->possessive)
                break;
            /* "of" belongs to what stands right before it, "as" to the verb */
            bool near = u <= g->unit + 2 || listed_only(a, s, g, u);
            if (prep != ATG_NONE && atg_prep_is(a, prep, preps) &&
                (near || !atg_prep_is(a, prep, "of")))
                return x->index;
            bool report = near && atg_word_has(a, g->noun, "document");
            if (prep != ATG_NONE && /* "a report to parliament by the service" */
                (atg_prep_is(a, prep, "as") || (!report && atg_prep_is(a, prep, "to"))))
                return ATG_NONE;
            if (prep == ATG_NONE && y->list != g->list && y->list == x->index)
                return ATG_NONE;
            prep = ATG_NONE;
            break;
        }
        case ATG_U_COMMA:
        case ATG_U_CC:
            listed = true;
            break;
        case ATG_U_ADV:
        case ATG_U_QUOTE:
        case ATG_U_OPEN:
        case ATG_U_CLOSE:
            break;
        default:
            return ATG_NONE;
        }
    }
    return ATG_NONE;
}

uint32_t atg_ng_owner(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    for (uint32_t k = s->clause_at[g->sentence]; k < s->clause_at[g->sentence + 1];
         k++) {
        const atg_clause *c = atg_clause_at(s, k);
        if (c->kind != ATG_C_PARTICIPLE || c->vg == ATG_NONE ||
            (c->host != i && c->subject != i) || g->first > atg_vg_at(s, c->vg)->main)
            continue;
        uint32_t verb = atg_vg_at(s, c->vg)->main;
        bool belongs = atg_prep_is(a, verb, "belonging");
        if (!belongs &&
            !atg_prep_is(a, verb,
                         "made|owned|operated|run|sold|hosted|managed|maintained|"
                         "developed|used|manufactured|supplied|kept|held"))
            continue;
        for (guint x = 0; x < c->args->len; x++) {
            const atg_arg *arg = ATG_AT(c->args, atg_arg, x);
            if (arg->ng != ATG_NONE && arg->prep != ATG_NONE &&
                atg_prep_is(a, arg->prep, belongs ? "to" : "by"))
                return atg_ng_at(s, arg->ng)->list;
        }
    }
    return ATG_NONE;
}

bool atg_cyber_group(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->first + g->count; t++) {
        atg_str text = a->toks[t].text;
        if (atg_str_contains_nocase(text, "cyber") ||
            atg_str_contains_nocase(text, "hack") ||
            atg_prep_is(a, t,
                        "malicious|digital|online|computer|spyware|malware|breach|"
                        "intrusion|intrusions|breaches"))
            return true;
    }
    return false;
}
