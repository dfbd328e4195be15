/* Incidents that got no name: the victim is whom the text spoke of before. */
#include "base/words.h"
#include "extract/incident/incident.h"
#include "extract/relate/recall.h"

/* Bodies that investigate, report or publish are named beside every attack. */
bool atg_can_suffer(const atg_analysis *a, const atg_thing *t)
{
    if (t->type != ATG_ORGANIZATION && t->type != ATG_AGENCY && t->type != ATG_PRODUCT)
        return false;
    atg_str kind = t->entity == ATG_NONE ? ATG_STR_NONE
                                         : atg_lexicon_entity(a->lex, t->entity)->kind;
    return !ATG_IN(kind, "media social security vendor intelligence police cert cyber "
                         "prosecutor military unit ministry office regulator");
}

bool atg_finds_for_others(const atg_analysis *a, uint32_t thing)
{
    uint32_t e = atg_thing_at(a, thing)->entity;
    return e != ATG_NONE &&
           ATG_IN(
               atg_lexicon_entity(a->lex, e)->kind,
               "security vendor intelligence police cert cyber prosecutor regulator");
}

/* Has it a part in the story already: speaker, culprit, victim of another incident? */
static bool has_a_part(const atg_analysis *a, uint32_t thing)
{
    static const atg_relation as_object[] = {
        ATG_ATTRIBUTED_TO, ATG_ATTRIBUTED_BY, ATG_ACCUSED_BY,     ATG_CHARGED_BY,
        ATG_SANCTIONED_BY, ATG_CONDEMNED_BY,  ATG_DENIED_BY,      ATG_TARGETS,
        ATG_ARRESTED_BY,   ATG_EXPLOITS,      ATG_AFFILIATED_WITH};
    static const atg_relation as_subject[] = {ATG_ACCUSED_BY, ATG_TARGETS,
                                              ATG_AFFILIATED_WITH, ATG_SANCTIONED_BY};
    for (size_t i = 0; i < G_N_ELEMENTS(as_object); i++)
        if (atg_recall(a, ATG_RECALL_OBJECT, as_object[i], thing) != ATG_NONE)
            return true;
    for (size_t i = 0; i < G_N_ELEMENTS(as_subject); i++)
        if (atg_recall(a, ATG_RECALL_SUBJECT, as_subject[i], thing) != ATG_NONE)
            return true;
    return false;
}

/* The thing named first, before or with the incident, that can be its victim. */
static uint32_t victim(const atg_analysis *a, uint32_t sentence)
{
    for (guint i = 0; i < a->mentions->len; i++) {
        const atg_mention *m = atg_mention_at(a, i);
        if (m->sentence > sentence)
            return ATG_NONE;
        if (m->thing != ATG_NONE && atg_can_suffer(a, atg_thing_at(a, m->thing)) &&
            !has_a_part(a, m->thing))
            return m->thing;
    }
    return ATG_NONE;
}

/* The sentence of the first statement about who did it, where there are statements in
 * two or more: one alone may be about something else. ATG_NONE: there are not. */
static uint32_t stated_in(const atg_analysis *a, uint32_t incident)
{
    uint32_t first = ATG_NONE, last = ATG_NONE;
    for (uint32_t i = atg_recall(a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, incident);
         i != ATG_NONE; i = atg_recall_older(a, ATG_RECALL_SUBJECT, i)) {
        first = g_array_index(a->found, atg_found, i).sentence;
        last = last == ATG_NONE ? first : last;
    }
    return first != last ? first : ATG_NONE;
}

/* What an attack that is left out used is still what its culprit used. */
static void hand_over(atg_analysis *a, uint32_t incident)
{
    uint32_t done = atg_recall(a, ATG_RECALL_SUBJECT, ATG_ATTRIBUTED_TO, incident);
    if (done == ATG_NONE)
        return;
    uint32_t who = g_array_index(a->found, atg_found, done).object;
    static const atg_relation means[] = {ATG_USES, ATG_EXPLOITS};
    for (size_t k = 0; k < G_N_ELEMENTS(means); k++)
        for (uint32_t i = atg_recall(a, ATG_RECALL_SUBJECT, means[k], incident);
             i != ATG_NONE; i = atg_recall_older(a, ATG_RECALL_SUBJECT, i)) {
            const atg_found f = g_array_index(a->found, atg_found, i);
            if (atg_relation_allows(f.relation, atg_thing_at(a, who)->type,
                                    atg_thing_at(a, f.object)->type))
                atg_found_add(a, who, f.relation, f.object, f.status, ATG_KIND_NONE,
                              f.sentence, "incident/culprit");
        }
}

void atg_incidents_settle(atg_analysis *a)
{
    bool taken = false; /* one victim cannot stand for two incidents */
    for (guint i = 0; i < a->things->len; i++) {
        atg_thing *t = atg_thing_at(a, i);
        if (t->type != ATG_INCIDENT || t->label.n)
            continue;
        uint32_t sentence = taken ? ATG_NONE : stated_in(a, i);
        uint32_t who = sentence == ATG_NONE ? ATG_NONE : victim(a, sentence);
        if (who != ATG_NONE) {
            atg_incident_name(a, i, who);
            taken = true;
        } else if (t->words.n) {
            t->label = t->words;
        } else {
            hand_over(a, i);
            t->key = ATG_STR_NONE; /* nothing tells it from any other: left out */
        }
    }
}
