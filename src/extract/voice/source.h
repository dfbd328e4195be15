/* Whose word a sentence is, where no verb of saying stands over what it tells: inside
 * src/extract only.
 */
#ifndef ATG_EXTRACT_SOURCE_H
#define ATG_EXTRACT_SOURCE_H

#include "extract/relate/relate.h"

/* "As the FBI sees it, ...", "..., if the indictment is to be believed": sets speakers
 * of the sentence's context. O(clauses). */
void atg_source_aside(const atg_relator *r, uint32_t sentence, atg_context *ctx);
/* Does the clause call its subject sure of something: "is convinced", "was blunt"? */
bool atg_source_sure(const atg_relator *r, const atg_clause *c);
/* Who holds what a that-clause says: "Kyiv is convinced that", "X left no doubt that",
 * "the SBU's verdict was that". Empty if that cannot be told. */
atg_set atg_source_holder(const atg_relator *r, const atg_clause *parent,
                          const atg_clause *child);
/* Is the clause below done by the subject of the one above: "was the first to blame X",
 * "wasted no time in blaming X"? */
bool atg_source_shares(const atg_relator *r, const atg_clause *parent,
                       const atg_clause *child);
/* "had no qualms about blaming X": so X was blamed. */
bool atg_source_no_qualms(const atg_relator *r, const atg_clause *child);
/* "Elliptic was more specific: ...": who says what stands behind the sentence's first
 * colon, which is token from, or ATG_NONE. O(units). */
void atg_source_colon(const atg_relator *r, uint32_t sentence, atg_set *who,
                      uint32_t *from);
/* "So said the FBI.", "It was a view that Canada shared.": what the sentence before
 * tells is their word, too. O(clauses). */
void atg_source_behind(atg_relator *r, uint32_t sentence);
/* "Lithuania is of the same opinion": it says what was said before. After the sentence's
 * clauses. O(clauses). */
void atg_source_too(atg_relator *r, uint32_t sentence);
/* "MOVEit hack: Microsoft points at Cl0p": what stands before the colon is what the rest
 * is about. O(1). */
void atg_source_topic(atg_relator *r, uint32_t sentence);
/* '"Sandworm did it. They must pay," said X': who is told to speak by the sentence behind
 * one that is quoted as a whole and begins the quotation. O(clauses). */
void atg_source_quote(const atg_relator *r, uint32_t sentence, atg_set *who);

#endif
