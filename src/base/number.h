/* Numbers as text and back, the same in every locale. */
#ifndef ATG_BASE_NUMBER_H
#define ATG_BASE_NUMBER_H

#include "base/str.h"

enum { ATG_NUMBER_SIZE = 32 };

/* What claims and graphs keep of a number: whole ones (below 2^53) as they are, others
 * to 9 significant digits, since the last bits differ between machines. Not finite: 0.
 * O(1). */
double atg_number_round(double v);
/* Whole numbers (below 2^53) in full, others with the fewest of 9, 15, 16, 17
 * significant digits that read back as the same number; no negative zero. v is finite.
 * Returns out. O(1). */
const char *atg_number_format(char out[ATG_NUMBER_SIZE], double v);
/* Decimal digits. Returns out. O(1). */
const char *atg_count_format(char out[ATG_NUMBER_SIZE], uint64_t v);
/* A finite decimal number (blanks around it are allowed) and nothing else. */
bool atg_number_parse(atg_str text, double *v);
/* Decimal digits (blanks around them are allowed) up to max. */
bool atg_count_parse(atg_str text, uint64_t max, uint64_t *v);

/* How dates are written, for messages. */
#define ATG_DATE_FORM "a date such as 2021, 2021-07 or 2021-07-19"
/* YYYY, YYYY-MM or YYYY-MM-DD, of the Gregorian calendar (ISO 8601), from the year 1
 * on, and nothing else. O(1). */
bool atg_date_is(atg_str text);

#endif
