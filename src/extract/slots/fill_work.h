/* Shared by the files that fill frames: denote.c (what a group stands for), fill.c (which
 * group a slot takes), fill_with.c (who else) and means.c. Inside these only. */
#ifndef ATG_EXTRACT_FILL_WORK_H
#define ATG_EXTRACT_FILL_WORK_H

#include "extract/relate/relate.h"

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
/* Countries that only a demonym names, of what of them was hit: "German companies". */
void atg_fl_add_hit_countries(const atg_relator *r, uint32_t i, atg_set *set);
/* Is the group's noun of one of the '|'-joined classes? */
bool atg_fl_has_class(const atg_relator *r, const atg_ng *g, const char *classes);
/* fill.c: is the argument behind the clause's verb? */
bool atg_fl_behind_verb(const atg_relator *r, const atg_clause *c, const atg_arg *arg);
/* fill_with.c: adds to the culprits and speakers of an act those whom its clause names
 * beside them; to the culprits, whom a noun's phrases include. */
void atg_fl_take_companions(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                            atg_filled *f);
/* The noun of the act in the row that begins at group i ("faces British sanctions"), and
 * as speakers whose it is. */
void atg_fl_take_act(const atg_relator *r, atg_filled *f, uint32_t i);
/* The state or body that wants the arrested: "on a US warrant", "at the request of
 * Washington"; it becomes the body of the arrest. */
void atg_fl_take_warrant(const atg_relator *r, const atg_clause *c, atg_filled *f);
void atg_fl_take_included(const atg_relator *r, uint32_t i, atg_filled *f);

#endif
