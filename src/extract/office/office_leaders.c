/* Heads of state and government, and some ministers, whom news names without their
 * country: who they are stands in the list "leader" (lexicon/lists.h). */
#include "extract/office/office_work.h"
#include "lexicon/lists.h"

static bool is_name(atg_str full, atg_str last, atg_str name, bool surnames)
{
    return atg_str_eq(full, name) || (surnames && atg_str_eq(last, name));
}

atg_str atg_leader_country(const atg_lexicon *lex, atg_arena *arena, atg_str person,
                           bool surnames)
{
    size_t n = 0;
    char *lower = atg_arena_alloc(arena, person.n * 2 + 8);
    for (const char *p = person.p, *end = p + person.n; p < end;
         p = g_utf8_next_char(p))
        n +=
            (size_t)g_unichar_to_utf8(g_unichar_tolower(g_utf8_get_char(p)), lower + n);
    atg_str full = {lower, n};
    size_t at = n;
    while (at > 0 && lower[at - 1] != ' ')
        at--;
    atg_str last = atg_str_sub(full, at, n);
    const atg_leader *leaders;
    size_t n_leaders = atg_lexicon_leaders(lex, &leaders);
    for (size_t i = 0; i < n_leaders; i++)
        if (is_name(full, last, leaders[i].name, surnames))
            return leaders[i].country;
    return ATG_STR("");
}
