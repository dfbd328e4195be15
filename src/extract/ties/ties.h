/* Whose people and groups are, by the words around them. Inside src/extract only.
 *
 * Writers have no end of nouns for somebody's place in a gang ("a leading light of",
 * "one of the brains behind", "both of"), and of words for whose will a deed follows
 * ("on Moscow's orders", "in the pay of"). What stands on both sides decides instead:
 *
 *   of       a person, or a description of one, and a threat group behind "of" ("X and
 *            Y of the Z gang", "X, one of the brains behind Z"); "X, of the GRU,"
 *   own      a description of a person whose owner is a threat group ("Z's bookkeeper")
 *   set      people named as a gang's core, members, others: "X and Y made up its core"
 *   behest   a phrase with a noun of class "behest" in a clause ("at Beijing's behest"):
 *            who does it works for whose it is
 *
 *   hackers  the hackers of the incident spoken of, of whom a clause says that they are
 *            of a group or work for a service: it did it
 *
 * Nouns of class "outsider" (victim, critic) tie nobody, and nothing follows from what
 * a clause denies, negates, asks or plans. */
#ifndef ATG_EXTRACT_TIES_H
#define ATG_EXTRACT_TIES_H

#include "extract/relate/relate.h"

/* Adds what follows in a sentence whose clauses are evaluated; contexts[i]: what holds
 * for its i-th clause. O(groups times clauses of the sentence). */
void atg_ties_find(atg_relator *r, uint32_t sentence, const atg_context *contexts);

/* backers.c: before the sentences are read; fills backer of groups for hackers. */
void atg_backers_find(atg_relator *r);
/* aftermath.c: who did what was told of before, by what groups do then; with contexts as
 * for atg_ties_find. O(clauses of the sentence and what they have). */
void atg_aftermath(atg_relator *r, uint32_t sentence, const atg_context *contexts);
/* After all sentences: suspects.c. */
void atg_suspects_tie(atg_relator *r);
/* loose.c: the group that the document is about, named three times or more, and more
 * often than all others together; ATG_NONE if there is none. */
uint32_t atg_leading_group(atg_relator *r);

#endif
