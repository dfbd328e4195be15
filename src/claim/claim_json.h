/* Claims as JSON Lines, schema "attrigraph-claims/1" (docs/claims.md).
 *
 * One line per claim, self-contained: both ends with type, key, canonical name and the
 * entity's attributes, status, kind, basis, dates, the document, the byte span in the
 * original file and the sentence. Lines may be sorted, split, concatenated and filtered
 * with other tools; reading them gives the same set up to order.
 *
 * Keys are written in a fixed order, numbers as integers or with 9 significant digits,
 * text as UTF-8: the same set gives the same bytes.
 */
#ifndef ATG_CLAIM_JSON_H
#define ATG_CLAIM_JSON_H

#include <glib.h>

#include "claim/claim.h"

#define ATG_CLAIMS_SCHEMA "attrigraph-claims/1"

/* Appends claim i of the set as one line, newline included. O(line). */
void atg_claim_to_json(const atg_claim_set *set, size_t i, GString *out);

/* The same of all claims in turn. What is written again and again is copied. O(lines). */
void atg_claims_to_json(const atg_claim_set *set, GString *out);

/* Reads the lines of text and appends their claims to set. name is for messages.
 * ATG_E_FORMAT with line and column where a line is no claim of a known schema (the set
 * is unchanged). O(text). */
atg_code atg_claims_from_json(atg_claim_set *set, atg_str text, const char *name,
                              atg_error *err);

#endif
