/* Suspects whose gang no sentence ties them to.
 *
 * A report of charges, arrests or sanctions tells of the gang in one sentence and of
 * its people in the next. Whoever is charged, arrested or sanctioned is of
 *
 *   here      the one group that the same sentence names, else
 *   before    the one group that it and the sentence before name, else
 *   leading   where it names none, the group that the document is about; or, where the text ties that one to a
 *   service   secret service or force, of that body
 *
 * unless something else ties them to anybody. In our annotated documents this was right
 * of every person and of nearly all counted sets; of companies it was right of a half,
 * so they are left out. Headlines tell too little of what belongs to what. */
#include "extract/relate/recall.h"
#include "extract/thing.h"
#include "extract/ties/ties.h"

/* The group that a group of words names, or whose people it counts ("two X members"). */
static uint32_t group_of(const atg_relator *r, uint32_t thing)
{
    if (thing == ATG_NONE || !atg_thing_at(r->a, thing)->count)
        return atg_thing_is_group(r->a, thing) ? thing : ATG_NONE;
    uint32_t i = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, thing);
    uint32_t of = i == ATG_NONE ? i : ATG_AT(r->a->found, atg_found, i)->object;
    return atg_thing_is_group(r->a, of) ? of : ATG_NONE;
}

/* The one group that sentences [from, to] name; ATG_NONE: none, or several. */
static uint32_t only_group(const atg_relator *r, uint32_t from, uint32_t to)
{
    uint32_t found = ATG_NONE;
    for (uint32_t g = r->s->ng_at[from]; g < r->s->ng_at[to + 1]; g++) {
        uint32_t thing = group_of(r, atg_ng_at(r->s, g)->thing);
        if (thing == ATG_NONE || thing == found)
            continue;
        if (found != ATG_NONE)
            return ATG_NONE;
        found = thing;
    }
    return found;
}

/* "sanctioned A and B, and the groups X and Y": of which, or of neither, is open. */
static bool names_groups(const atg_relator *r, uint32_t sentence)
{
    for (uint32_t g = r->s->ng_at[sentence]; g < r->s->ng_at[sentence + 1]; g++)
        if (group_of(r, atg_ng_at(r->s, g)->thing) != ATG_NONE)
            return true;
    return false;
}

static bool tied(const atg_relator *r, uint32_t who)
{
    return atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, who) != ATG_NONE ||
           atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_OFFICIAL_OF, who) != ATG_NONE;
}

/* The service that the text ties the group to: its people are that service's. */
static uint32_t service_of(const atg_relator *r, uint32_t g)
{
    for (uint32_t i = atg_recall(r->a, ATG_RECALL_SUBJECT, ATG_AFFILIATED_WITH, g);
         i != ATG_NONE; i = atg_recall_older(r->a, ATG_RECALL_SUBJECT, i))
        if (atg_thing_is_service(r->a, ATG_AT(r->a->found, atg_found, i)->object))
            return ATG_AT(r->a->found, atg_found, i)->object;
    return ATG_NONE;
}

static void tie(atg_relator *r, uint32_t who, uint32_t sentence)
{
    const char *pattern = "suspects/here";
    uint32_t body = only_group(r, sentence, sentence);
    if (body == ATG_NONE && sentence > 0) {
        pattern = "suspects/before";
        body = only_group(r, sentence - 1, sentence);
    }
    if (body == ATG_NONE && !names_groups(r, sentence) &&
        atg_leading_group(r) != ATG_NONE) {
        pattern = "suspects/leading";
        body = service_of(r, atg_leading_group(r));
        if (body == ATG_NONE)
            body = atg_leading_group(r);
        else
            pattern = "suspects/service";
    }
    if (body != who)
        atg_found_add(r->a, who, ATG_AFFILIATED_WITH, body, ATG_ASSERTED, ATG_KIND_NONE,
                      sentence, pattern);
}

void atg_suspects_tie(atg_relator *r)
{
    guint end = r->a->found->len;
    for (guint i = 0; i < end; i++) {
        const atg_found f = *ATG_AT(r->a->found, atg_found, i);
        const atg_thing *who = atg_thing_at(r->a, f.subject);
        bool law = f.relation == ATG_CHARGED_BY || f.relation == ATG_SANCTIONED_BY ||
                   f.relation == ATG_ARRESTED_BY;
        if (law && f.status != ATG_DENIED && (who->type == ATG_PERSON || who->count) &&
            !r->a->sents[f.sentence].headline && !tied(r, f.subject))
            tie(r, f.subject, f.sentence);
    }
}
