/* From relations found to claims: closure, reference lists, claim rows. */
#ifndef ATG_EXTRACT_EMIT_H
#define ATG_EXTRACT_EMIT_H

#include "extract/syntax/syntax.h"

/* Adds what follows from what was found (ontology, "Closure"): what an official says,
 * the country or body of the office says. */
void atg_close(atg_analysis *a);
/* Adds part-of that only the lists know, between things the document mentions. */
void atg_add_reference(atg_analysis *a);
/* Appends document, entities and claims to set. */
void atg_emit(atg_analysis *a, atg_claim_set *set);

#endif
