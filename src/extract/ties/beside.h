/* Ties that follow from the place of a thing in its sentence. Inside src/extract only.
 *
 * Like the ties by types (loose.h) these are the last step of a sentence, for what no
 * frame said. Each was found by a model trained on what the frames leave out in our own
 * annotated documents, and kept because it was right nearly everywhere and can be put
 * into words:
 *
 *   accused     who is named in a sentence and says there whose group it is accuses
 *               that body
 *   sanctioned  what stands in the same place of its clause as something that the
 *               sentence says is sanctioned: "imposed sanctions on X, ... on Y"
 *   front       persons in one clause with a company that the lists know as a front
 *               work for it
 *   named       a company that has a name of its own for a group ("which M calls X")
 *               says whose it is, where the document ties the group to somebody
 *   tool        malware of which a clause says that it was used, run, installed, but
 *               not who did it, was used in the incident spoken of
 *   indictment  persons of whom the indictment tells that they did something are
 *               charged
 *
 * Nothing follows from what a clause denies, negates, asks or plans. */
#ifndef ATG_EXTRACT_BESIDE_H
#define ATG_EXTRACT_BESIDE_H

#include "extract/relate/relate.h"

/* Adds what follows in a sentence whose frames and loose ties are done; contexts[i]:
 * what holds for its i-th clause. O(relations found in the sentence times its noun
 * groups and clauses). */
void atg_beside_ties(atg_relator *r, uint32_t sentence, const atg_context *contexts);

#endif
