/* Shared by the files that fill frames: denote.c (what a group stands for) and fill.c
 * (which group a slot takes). Inside these two only. */
#ifndef ATG_EXTRACT_FILL_WORK_H
#define ATG_EXTRACT_FILL_WORK_H

#include "extract/relate.h"

static inline const atg_ng *atg_fl_ng(const atg_relator *r, uint32_t i)
{
    return atg_ng_at(r->s, i);
}

/* Each adds things that the role takes, and says whether there was one: a thing; what
 * is named inside the group before its head ("Kaspersky researchers"); what a phrase
 * behind it with one of the prepositions names. */
bool atg_fl_add(const atg_relator *r, uint32_t thing, atg_role role, atg_set *set);
bool atg_fl_add_modifier(const atg_relator *r, const atg_ng *g, atg_role role,
                         atg_set *set);
bool atg_fl_add_phrase(const atg_relator *r, uint32_t i, const char *preps,
                       atg_role role, atg_set *set);
/* Is the group's noun of one of the '|'-joined classes? */
bool atg_fl_has_class(const atg_relator *r, const atg_ng *g, const char *classes);

#endif
