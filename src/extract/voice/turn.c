/* Interviews, press conferences, sittings: paragraphs that begin with who speaks. */
#include "extract/relate/relate.h"

enum { LABEL_TOKENS = 10, ENOUGH_TURNS = 3, ENOUGH_SELVES = 1 };

typedef enum label { NO_LABEL, PERSON, SOMEBODY } label;

/* The person whose name ends at token i, or ATG_NONE. */
static uint32_t person_at(const atg_analysis *a, uint32_t i)
{
    uint32_t m = a->toks[i].mention;
    if (m == ATG_NONE)
        return ATG_NONE;
    const atg_mention *x = atg_mention_at(a, m);
    bool person = x->thing != ATG_NONE && atg_thing_at(a, x->thing)->type == ATG_PERSON;
    return person ? x->thing : ATG_NONE;
}

/* "Lin Jian: ...", "Mr Ryan (Green Party): ...", "AFP: ...": who has the word from the
 * first sentence of a block on. Every word of the label has a capital. */
static label read_label(const atg_analysis *a, uint32_t sentence, uint32_t *who)
{
    const atg_sent *s = &a->sents[sentence];
    uint32_t end = MIN(s->first + s->count, s->first + LABEL_TOKENS), i = s->first;
    bool inside = false;
    *who = ATG_NONE;
    if (sentence && a->sents[sentence - 1].block == s->block)
        return NO_LABEL;
    for (; i < end && !atg_tok_is(a, i, ":"); i++) {
        inside |= atg_tok_is(a, i, "(");
        if (!inside && !a->toks[i].capital)
            return NO_LABEL;
        if (!inside && person_at(a, i) != ATG_NONE)
            *who = person_at(a, i);
        inside &= !atg_tok_is(a, i, ")");
    }
    if (i == s->first || i >= end || inside)
        return NO_LABEL;
    if (i + 1 < s->first + s->count && !a->toks[i + 1].capital &&
        !a->toks[i + 1].quoted)
        return NO_LABEL; /* "Note: see below" */
    return *who != ATG_NONE ? PERSON : SOMEBODY;
}

/* "I", "we", "our" in the paragraphs from the sentence on to the next label. */
static bool first_person(const atg_analysis *a, uint32_t sentence)
{
    uint32_t who;
    for (uint32_t i = sentence; i < a->n_sents; i++) {
        const atg_sent *s = &a->sents[i];
        if (i > sentence && (s->headline || read_label(a, i, &who) != NO_LABEL))
            return false;
        for (uint32_t t = s->first; t < s->first + s->count; t++)
            if (!a->toks[t].quoted && atg_prep_is(a, t, "i|we|my|our|us"))
                return true;
    }
    return false;
}

/* Is it a record of who said what? Persons have the word and speak of themselves, and
 * one of them has it again; a list of names with what is told of each is none. */
static bool is_record(const atg_analysis *a)
{
    uint32_t turns = 0, selves = 0, who;
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    bool again = false;
    for (uint32_t i = 0; i < a->n_sents; i++) {
        label l = read_label(a, i, &who);
        turns += l != NO_LABEL;
        if (l != PERSON)
            continue;
        again |= !g_hash_table_add(seen, GUINT_TO_POINTER(who));
        selves += first_person(a, i);
    }
    g_hash_table_destroy(seen);
    return turns >= ENOUGH_TURNS && again && selves >= ENOUGH_SELVES;
}

uint32_t *atg_turns(const atg_analysis *a)
{
    if (!is_record(a))
        return NULL;
    uint32_t *turns = g_new(uint32_t, a->n_sents), now = ATG_NONE, who;
    for (uint32_t i = 0; i < a->n_sents; i++) {
        label l = read_label(a, i, &who);
        if (l != NO_LABEL || a->sents[i].headline)
            now = who;
        turns[i] = now;
    }
    return turns;
}
