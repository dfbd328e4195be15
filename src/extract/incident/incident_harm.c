/* What befell somebody, told without a word for an attack: "X lost 30,000 computers",
 * "the website of X went dark". A later "the attack" was on X. */
#include "extract/incident/incident.h"
#include "extract/incident/incident_work.h"

/* Does the verb tell of harm to its subject that computers suffer? */
static bool tells_harm(const atg_in_finder *f, const atg_vg *v)
{
    const atg_word *w = atg_vg_word(f->a, v);
    size_t n = 0;
    const atg_frame *const *list =
        w ? atg_frames_of(f->frames, ATG_F_VERB, w->lemma, &n) : NULL;
    for (size_t i = 0; i < n; i++) {
        const atg_frame *frame = list[i];
        bool alone = frame->n_slots == 1; /* no place for an incident */
        if (frame->event == ATG_EV_VICTIM && (frame->n_needs || alone) &&
            atg_in_takes_victim(f, frame, v))
            return true;
    }
    return false;
}

/* "had to switch", "was forced to close": it was done. */
static bool had_to(const atg_in_finder *f, const atg_clause *c)
{
    uint32_t vg = c->kind == ATG_C_INFINITIVE && c->parent != ATG_NONE
                      ? atg_clause_at(f->s, c->parent)->vg
                      : ATG_NONE;
    const atg_vg *v = vg == ATG_NONE ? NULL : atg_vg_at(f->s, vg);
    return v && !v->negated && !v->planned &&
           atg_prep_is(f->a, v->main, "had|forced|obliged|compelled");
}

/* Those that can be robbed of their computers, by themselves or as owners of what is
 * named ("the website of X", "X's servers"). */
static void sufferers(const atg_in_finder *f, uint32_t ng, atg_in_targets *out)
{
    atg_in_targets set = {.n = 0};
    atg_in_add_group(f, &set, atg_in_ng(f, ng)->list);
    if (!set.n)
        atg_in_phrase_targets(f, ng, &set);
    for (uint32_t i = 0; i < set.n; i++) {
        atg_ntype t = atg_thing_at(f->a, set.things[i])->type;
        if ((t == ATG_ORGANIZATION || t == ATG_AGENCY) &&
            !atg_finds_for_others(f->a, set.things[i]))
            atg_in_add_target(f, out, set.things[i]);
    }
}

void atg_in_note_harm(atg_in_finder *f, const atg_clause *c, const atg_vg *v)
{
    if (f->last != ATG_NONE || c->subject == ATG_NONE || c->question || v->negated ||
        v->planned || f->a->sents[c->sentence].headline)
        return; /* where an attack is spoken of, "the attack" is that one */
    if (v->infinitive ? !had_to(f, c) : !v->finite)
        return;
    if (atg_in_is_noun(f, c->subject) || !tells_harm(f, v))
        return;
    atg_in_targets set = {.n = 0};
    sufferers(f, c->subject, &set);
    if (set.n == 1)
        f->verb = (atg_in_attack){set, c->sentence, v->main, 0};
}
