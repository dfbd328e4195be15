/* Labels of incidents that hit nothing named: the words of the text that tell them
 * apart. */
#include <string.h>

#include "base/words.h"
#include "extract/incident/incident.h"
#include "extract/incident/incident_work.h"
#include "extract/figure/figure_number.h"
#include "extract/thing.h"
#include "lexicon/lists.h"

enum { LABEL_TOKENS = 16 };

/* Text of the group from behind its article to token end, and the year behind it; none
 * where it is too long. */
static atg_str from_noun(const atg_analysis *a, const atg_ng *g, uint32_t end)
{
    uint32_t first = g->first, stop = a->sents[g->sentence].first;
    stop = MIN(stop + a->sents[g->sentence].count, end + 4);
    if (end < stop && atg_prep_is(a, end, "in|of"))
        for (uint32_t t = end + 1; t < stop; t++)
            if (a->toks[t].tag == ATG_T_CD && a->toks[t].text.n == 4 &&
                (a->toks[t].text.p[0] == '1' || a->toks[t].text.p[0] == '2'))
                end = stop = t + 1; /* "in August 2022" */
    while (first < g->head &&
           (a->toks[first].tag == ATG_T_DT || a->toks[first].tag == ATG_T_PRPS))
        first++;
    if (end <= first || end - first > LABEL_TOKENS)
        return ATG_STR_NONE;
    return atg_surface(a, first, end - first);
}

/* Behind a relative or participle: where its object, and what hangs on that, ends. */
static uint32_t clause_end(const atg_syntax *s, const atg_ng *g)
{
    uint32_t end = s->unit_at[g->sentence + 1], stop = 0;
    bool verb = false, taken = false;
    for (uint32_t u = g->unit + 1; u < end; u++) {
        const atg_unit *x = atg_unit_at(s, u);
        bool starts = u == g->unit + 1;
        if (x->kind == ATG_U_VG && !verb) {
            const atg_vg *v = atg_vg_at(s, x->index);
            if (v->passive || v->copula || v->negated || (starts && v->finite))
                return 0; /* "carried out by X": who did it, not what it did */
            verb = true;
        } else if (x->kind == ATG_U_NG && verb) {
            taken = true;
            stop = x->first + x->count;
        } else if (x->kind != ATG_U_ADV && x->kind != ATG_U_PREP &&
                   !(x->kind == ATG_U_REL && starts)) {
            break;
        }
        if (starts && x->kind != ATG_U_VG && x->kind != ATG_U_REL)
            return 0;
    }
    return taken ? stop : 0;
}

atg_str atg_in_clause_label(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (atg_in_vague(a, g) || atg_word_has(a, g->noun, "weak"))
        return ATG_STR_NONE;
    uint32_t end = clause_end(s, g);
    return end ? from_noun(a, g, end) : ATG_STR_NONE;
}

/* "computers", "agencies": what is harmed in an attack. */
static bool harmed(const atg_analysis *a, const atg_ng *g)
{
    atg_str word = a->toks[g->head].text;
    if (g->plural)
        word = atg_singular(a->arena, word);
    return atg_lexicon_lists(a->lex, word) & ATG_W_HARMED;
}

atg_str atg_in_victims(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    const atg_ng *g = atg_ng_at(s, i);
    if (g->pronoun || g->negated || g->mention != ATG_NONE || g->thing != ATG_NONE ||
        !harmed(a, g))
        return ATG_STR_NONE;
    uint32_t last = i;
    for (int step = 0; step < 3; step++) { /* "computers of hundreds of firms" */
        uint32_t next =
            atg_ng_phrase(a, s, last, step ? "of" : "of|in|at|across|belonging to");
        if (next == ATG_NONE)
            break;
        last = next;
    }
    if (last == i && (g->count < 2 || (g->definite && g->count < 3)))
        return ATG_STR_NONE; /* "computers", "the companies" */
    return from_noun(a, g, atg_ng_at(s, last)->first + atg_ng_at(s, last)->count);
}

/* "a series of break-ins at X": the group that tells what they are. */
static uint32_t told_by(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    if (!atg_word_has(a, atg_ng_at(s, i)->noun, "series"))
        return i;
    uint32_t of = atg_ng_phrase(a, s, i, "of");
    return of == ATG_NONE ? i : of;
}

/* "the blackout in Ivano-Frankivsk": no time, no description. */
static uint32_t place_of(const atg_analysis *a, const atg_syntax *s, uint32_t i)
{
    uint32_t in = atg_ng_phrase(a, s, i, "in");
    if (in == ATG_NONE)
        return in;
    const atg_ng *p = atg_ng_at(s, in);
    return a->toks[p->head].capital && !atg_tok_word(a, p->head, ATG_WORD_NOUN, "time")
               ? in
               : ATG_NONE;
}

/* "the Snowflake thefts": a name stands before the noun. */
static bool names_something(const atg_analysis *a, const atg_ng *g)
{
    for (uint32_t t = g->first; t < g->head; t++)
        if (a->toks[t].mention != ATG_NONE &&
            atg_mention_at(a, a->toks[t].mention)->kind == ATG_M_NAME)
            return true;
    return false;
}

bool atg_in_of_field(const atg_analysis *a, const atg_ng *g)
{
    uint32_t end = a->sents[g->sentence].first + a->sents[g->sentence].count;
    end = MIN(end, g->first + g->count + 8);
    for (uint32_t t = g->first; t < end; t++)
        if (atg_lexicon_lists(a->lex, a->toks[t].text) & ATG_W_FIELD)
            return true;
    return false;
}

uint32_t atg_incident_of_group(atg_analysis *a, atg_syntax *s, uint32_t i)
{
    i = told_by(a, s, i);
    atg_ng *g = atg_ng_at(s, i);
    if (g->thing != ATG_NONE)
        return atg_thing_at(a, g->thing)->type == ATG_INCIDENT ? g->thing : ATG_NONE;
    if (g->negated || g->pronoun || !atg_word_has(a, g->noun, "incident"))
        return ATG_NONE;
    uint32_t phrase = atg_ng_phrase(
        a, s, i, atg_in_vague(a, g) ? "on|against" : "of|on|against|at|into");
    atg_str label = ATG_STR_NONE;
    if (phrase == ATG_NONE)
        phrase = place_of(a, s, i);
    if (phrase != ATG_NONE) {
        const atg_ng *p = atg_ng_at(s, phrase);
        label = from_noun(a, g, p->first + p->count);
    } else {
        label = atg_in_clause_label(a, s, i);
    }
    if (!label.n && names_something(a, g))
        label = from_noun(a, g, g->first + g->count);
    if (!label.n || (atg_word_has(a, g->noun, "weak") && !atg_in_of_field(a, g)))
        return ATG_NONE;
    const atg_record *records;
    atg_lexicon_records(a->lex, &records);
    const atg_word *w = atg_lexicon_word(a->lex, g->noun);
    uint32_t thing =
        atg_incident_make(a, atg_record_get(&records[w->record], "kind"), 0);
    atg_thing_at(a, thing)->label = label;
    atg_thing_mentioned(a, thing, label);
    g->thing = thing;
    return thing;
}

/* Short enough for a label, no clause, and more than the bare noun ("cyber
 * attacks"). */
static bool telling(const atg_lexicon *lex, const char *alias)
{
    if (strlen(alias) > 60 || strstr(alias, " that ") || strstr(alias, " which "))
        return false;
    atg_str rest = atg_str_of(alias), words[16];
    uint32_t n = 0;
    while (n < 16 && atg_str_split(&rest, ' ', &words[n]))
        n++;
    if (!n || ATG_IN(words[0], "their his her its our your this these that those such"))
        return false;
    atg_word_hit hits[8];
    size_t n_hits = 0;
    return atg_lexicon_match_word(lex, words, n, 0, hits, 8, &n_hits) < n;
}

/* "the outage that left X in the dark": its words, should nothing else name it. */
static void note_clause(const atg_in_finder *f, uint32_t thing, uint32_t sentence)
{
    for (uint32_t g = f->s->ng_at[sentence]; g < f->s->ng_at[sentence + 1]; g++)
        if (atg_in_ng(f, g)->thing == thing) {
            atg_str words = atg_in_clause_label(f->a, f->s, g);
            if (words.n)
                atg_thing_at(f->a, thing)->words = words;
            return;
        }
}

void atg_in_label(const atg_in_finder *f, uint32_t thing, uint32_t sentence)
{
    atg_thing *t = atg_thing_at(f->a, thing);
    for (guint n = 0; !t->label.n && n < t->aliases->len; n++)
        if (telling(f->a->lex, t->aliases->pdata[n]))
            t->label = atg_str_of(t->aliases->pdata[n]);
    if (!t->label.n)
        note_clause(f, thing, sentence);
}
