/* Text in, claims out.
 *
 *     atg_claim_set set;
 *     atg_claim_set_init(&set);
 *     atg_extract(&set, &doc, lexicon, NULL);
 *
 * One document at a time; any number of threads may extract at once with the same
 * lexicon. Linear in the text. */
#ifndef ATG_EXTRACT_EXTRACT_H
#define ATG_EXTRACT_EXTRACT_H

#include <glib.h>

#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

/* Appends the document, its entities and its claims to set. trace, if not NULL, gets a
 * readable account of each sentence: tokens, tags, groups, clauses, frames tried. */
void atg_extract(atg_claim_set *set, const atg_document *doc, const atg_lexicon *lex,
                 GString *trace);

#endif
