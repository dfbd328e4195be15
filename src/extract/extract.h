/* Text in, claims out.
 *
 *     atg_extractor *x = atg_extractor_new(lexicon, &err);
 *     atg_claim_set set;
 *     atg_claim_set_init(&set);
 *     atg_extract(x, &doc, &set, NULL);
 *
 * An extractor is read-only once made: any number of threads may use one at the same
 * time, each with a document and a set of its own. Time and memory are linear in the
 * text of the document. */
#ifndef ATG_EXTRACT_EXTRACT_H
#define ATG_EXTRACT_EXTRACT_H

#include <glib.h>

#include "claim/claim.h"
#include "extract/layer.h"
#include "lexicon/lexicon.h"
#include "text/document.h"

typedef struct atg_extractor atg_extractor;

/* Compiles the frames of a frozen lexicon, which must outlive the extractor. NULL and
 * err (with file, line, column) if a frame is bad. */
atg_extractor *atg_extractor_new(const atg_lexicon *lex, atg_error *err);
/* Leaves out these layers (a mask, layer.h), to measure what they bring; before the
 * first document. */
void atg_extractor_leave_out(atg_extractor *x, unsigned layers);
void atg_extractor_free(atg_extractor *x); /* accepts NULL */

/* Appends the document, its entities and its claims to set. trace, if not NULL, gets a
 * readable account of each sentence: tokens, tags, groups, clauses, frames tried. */
void atg_extract(const atg_extractor *x, const atg_document *doc, atg_claim_set *set,
                 GString *trace);

#endif
