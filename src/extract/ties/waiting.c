/* Tools and flaws of which no sentence says whose they are: of the group named, or the
 * incident told of, nearest to them in their paragraph. */
#include "extract/relate/recall.h"
#include "extract/relate/relate.h"

typedef struct waiting {
    uint32_t thing, sentence;
    atg_relation relation;
    atg_status status;
} waiting;

/* "The tool used this time": of another attack than the one told of around it. */
static bool of_another(const atg_relator *r, uint32_t sentence)
{
    const atg_sent *s = &r->a->sents[sentence];
    for (uint32_t t = s->first + 1; t < s->first + s->count; t++)
        if (atg_prep_is(r->a, t, "time") && atg_prep_is(r->a, t - 1, "this|second"))
            return true;
    return false;
}

void atg_means_wait(atg_relator *r, uint32_t thing, atg_relation relation,
                    uint32_t sentence, atg_status status)
{
    if (of_another(r, sentence))
        return;
    waiting w = {thing, sentence, relation, status};
    if (!r->waiting)
        r->waiting = g_array_new(FALSE, FALSE, sizeof w);
    g_array_append_val(r->waiting, w);
}

enum { REACH = 3 }; /* sentences of the same paragraph */

static uint32_t distance(uint32_t a, uint32_t b)
{
    return a > b ? 2 * (a - b) : 2 * (b - a) + 1; /* what stands before is nearer */
}

/* Per sentence: the first incident of which it says something, or ATG_NONE. */
static uint32_t *incidents_told(const atg_relator *r)
{
    uint32_t *told = atg_arena_array(r->a->arena, r->a->n_sents + 1, sizeof *told);
    for (uint32_t s = 0; s < r->a->n_sents; s++)
        told[s] = ATG_NONE;
    for (guint i = r->first_row; i < r->a->found->len; i++) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if (told[f->sentence] == ATG_NONE &&
            atg_thing_at(r->a, f->subject)->type == ATG_INCIDENT)
            told[f->sentence] = f->subject;
    }
    return told;
}

/* The one of those nearest to the sentence, in its paragraph. */
static uint32_t nearest_incident(const atg_relator *r, const uint32_t *told,
                                 uint32_t sentence, uint32_t *far)
{
    uint32_t best = ATG_NONE;
    uint32_t from = sentence > REACH ? sentence - REACH : 0;
    for (uint32_t s = from; s <= sentence + REACH && s < r->a->n_sents; s++) {
        uint32_t d = distance(sentence, s);
        if (d >= *far || told[s] == ATG_NONE ||
            r->a->sents[s].block != r->a->sents[sentence].block)
            continue;
        *far = d;
        best = told[s];
    }
    return best;
}

/* The group named nearest to it; other than far, if none is nearer. */
static uint32_t nearest_group(const atg_relator *r, uint32_t sentence, uint32_t *far)
{
    const atg_analysis *a = r->a;
    uint32_t best = ATG_NONE;
    uint32_t from = sentence > REACH ? sentence - REACH : 0;
    for (uint32_t s = from; s <= sentence + REACH && s < a->n_sents; s++) {
        uint32_t d = distance(sentence, s);
        if (s == sentence || d >= *far || /* there they stand apart */
            a->sents[s].block != a->sents[sentence].block)
            continue;
        for (uint32_t t = a->sents[s].first; t < a->sents[s].first + a->sents[s].count;
             t++) {
            uint32_t m = a->toks[t].mention;
            uint32_t thing = m == ATG_NONE ? ATG_NONE : atg_mention_at(a, m)->thing;
            if (thing == ATG_NONE || atg_thing_at(a, thing)->type != ATG_ACTOR ||
                atg_thing_at(a, thing)->count)
                continue;
            *far = d;
            best = thing;
            break;
        }
    }
    return best;
}

/* Whoever alone is said to use or exploit something, or ATG_NONE. */
static uint32_t sole_user(const atg_relator *r)
{
    uint32_t one = ATG_NONE;
    for (guint i = r->first_row; i < r->a->found->len; i++) {
        const atg_found *f = ATG_AT(r->a->found, atg_found, i);
        if ((f->relation != ATG_USES && f->relation != ATG_EXPLOITS) ||
            f->subject == one)
            continue;
        if (one != ATG_NONE)
            return ATG_NONE;
        one = f->subject;
    }
    return one;
}

void atg_means_settle(atg_relator *r)
{
    if (!r->waiting)
        return;
    uint32_t sole = sole_user(r);
    const uint32_t *told = incidents_told(r);
    for (guint i = 0; i < r->waiting->len; i++) {
        const waiting *w = ATG_AT(r->waiting, waiting, i);
        if (atg_recall(r->a, ATG_RECALL_OBJECT, w->relation, w->thing) != ATG_NONE)
            continue;
        uint32_t far = 2 * REACH + 2;
        uint32_t incident = nearest_incident(r, told, w->sentence, &far);
        uint32_t group = nearest_group(r, w->sentence, &far);
        uint32_t user = group != ATG_NONE ? group : incident;
        const char *pattern = group != ATG_NONE ? "waiting/group" : "waiting/incident";
        if (user == ATG_NONE) {
            user = sole;
            pattern = "waiting/sole";
        }
        if (user != ATG_NONE)
            atg_found_add(r->a, user, w->relation, w->thing, w->status, ATG_KIND_NONE,
                          w->sentence, pattern);
    }
    g_array_free(r->waiting, TRUE);
    r->waiting = NULL;
}
