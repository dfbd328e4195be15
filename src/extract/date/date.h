/* When something was said or done, and when an incident was.
 *
 * There are two clocks: a claim carries the date of the statement, charge, arrest or
 * sanction; the year of the attack itself belongs to the incident. Which of a
 * sentence's dates is which is judged by attachment: the verb it stands with, the
 * noun it follows or describes. */
#ifndef ATG_EXTRACT_DATE_H
#define ATG_EXTRACT_DATE_H

#include "extract/analysis.h"

/* ISO 8601 date (YYYY, YYYY-MM or YYYY-MM-DD, in the arena) of what the verb or noun
 * at token tells; the document's date where the sentence gives none; "" if that is
 * unknown too. token ATG_NONE: the sentence's main verb. What is read of the sentence
 * is kept for the next question about it, so that tokens and mentions must be final.
 * O(1): sentences are capped, and no more than a few are read. */
atg_str atg_date_said(atg_analysis *a, uint32_t sentence, uint32_t token);

/* The year told of an incident by tokens [first, end) of one sentence: "the 2014
 * break-in", "in the spring of 2007", "last year's attack"; 0: none, or one after the
 * document's. O(1). */
uint32_t atg_date_year_of(const atg_analysis *a, uint32_t first, uint32_t end);

#endif
