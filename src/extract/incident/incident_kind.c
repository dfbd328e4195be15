/* What an incident was called: "hack", "theft", "campaign". A name of its own kind
 * leads back to the incident that had it, and keeps apart what cannot be one thing. */
#include <string.h>

#include "extract/incident/incident_work.h"
#include "extract/thing.h"

/* A kind as it stands among those an incident was called by. */
enum { KIND = 40 };

static void barred(char out[KIND], atg_str kind)
{
    g_snprintf(out, KIND, "|%.*s|", ATG_STR_ARG(kind));
}

void atg_in_note_kind(const atg_in_finder *f, uint32_t index, atg_str kind)
{
    char key[KIND];
    GString *kinds = f->kinds->pdata[index];
    barred(key, kind);
    if (!strstr(kinds->str, key))
        g_string_append_printf(kinds, "%.*s|", ATG_STR_ARG(kind));
    uint32_t last = atg_in_noted(f->of_kind, key);
    if (last == ATG_NONE || last < index)
        g_hash_table_insert(f->of_kind, g_strdup(key), GUINT_TO_POINTER(index + 1));
}

/* The incident to which a telling noun ("the heist", "the campaign") was given before,
 * where the last one was never called that. */
uint32_t atg_in_called(const atg_in_finder *f, const atg_ng *g)
{
    atg_str kind = atg_in_kind(f, g);
    if (atg_str_is(kind, "attack") || atg_str_is(kind, "hack") ||
        atg_str_is(kind, "incident") || atg_str_is(kind, "activity"))
        return ATG_NONE;
    char needle[KIND];
    barred(needle, kind);
    if (f->last != ATG_NONE &&
        strstr(((GString *)f->kinds->pdata[f->last])->str, needle))
        return f->last;
    return atg_in_noted(f->of_kind, needle);
}

/* What cannot be one thing: nobody calls a theft a campaign or a blackout. 0: any. */
static int sort_of_kind(const char *kind, size_t n)
{
    static const struct {
        const char *kind;
        int sort;
    } sorts[] = {{"campaign", 1},   {"operation", 1}, {"espionage", 1},
                 {"theft", 2},      {"leak", 2},      {"ddos", 3},
                 {"ransomware", 4}, {"outbreak", 5},  {"blackout", 6}};
    for (size_t i = 0; i < G_N_ELEMENTS(sorts); i++)
        if (strlen(sorts[i].kind) == n && memcmp(sorts[i].kind, kind, n) == 0)
            return sorts[i].sort;
    return 0;
}

/* Was it ever called something that the kind can be? */
bool atg_in_can_be(const atg_in_finder *f, uint32_t index, atg_str kind)
{
    int wanted = sort_of_kind(kind.p, kind.n);
    atg_str rest = atg_str_of(((const GString *)f->kinds->pdata[index])->str), one;
    bool any = false;
    while (wanted && atg_str_split(&rest, '|', &one)) {
        if (!one.n)
            continue;
        any = true;
        int sort = sort_of_kind(one.p, one.n);
        if (sort == 0 || sort == wanted)
            return true;
    }
    return !any;
}

/* Each kind stands once among those an incident was called by, so the order here
 * decides. */
atg_str atg_in_usual_kind(const atg_in_finder *f, uint32_t index)
{
    static const char *const telling_kinds[] = {
        "hack", "attack",     "breach",   "intrusion", "theft",     "leak",
        "ddos", "ransomware", "outbreak", "blackout",  "compromise"};
    const char *all = ((const GString *)f->kinds->pdata[index])->str;
    for (size_t i = 0; i < G_N_ELEMENTS(telling_kinds); i++) {
        char needle[KIND];
        barred(needle, atg_str_of(telling_kinds[i]));
        if (strstr(all, needle))
            return atg_str_of(telling_kinds[i]);
    }
    return atg_thing_at(f->a, g_array_index(f->incidents, uint32_t, index))
        ->incident_kind;
}

/* "the attack on X and that on Y", "the one at Z": the noun is the one before. */
bool atg_in_one_like(const atg_in_finder *f, uint32_t i)
{
    atg_ng *g = atg_in_ng(f, i);
    if (g->thing != ATG_NONE || g->mention != ATG_NONE ||
        !atg_prep_is(f->a, g->head, "that|those|one|ones") ||
        g->unit + 1 >= f->s->units->len)
        return false;
    const atg_unit *next = atg_unit_at(f->s, g->unit + 1);
    if (next->kind != ATG_U_PREP || !atg_prep_is(f->a, next->first, "on|against|at|of"))
        return false;
    uint32_t from = f->s->ng_at[g->sentence > 0 ? g->sentence - 1 : 0];
    for (uint32_t k = i; k-- > from && k + 12 > i;)
        if (atg_in_is_noun(f, k)) {
            atg_in_targets set = {.n = 0};
            g->noun = atg_in_ng(f, k)->noun;
            atg_in_phrase_targets(f, i, &set);
            bool hit = set.n && atg_thing_at(f->a, set.things[0])->type != ATG_PERSON;
            if (!hit) /* "his assets and those of X" */
                g->noun = ATG_NONE;
            return hit;
        }
    return false;
}
