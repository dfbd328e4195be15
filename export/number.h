/* Numbers as text and back, the same in every locale. */
#ifndef ATG_EXPORT_NUMBER_H
#define ATG_EXPORT_NUMBER_H

#include "base/str.h"

enum { ATG_NUMBER_SIZE = 32 };

/* The shortest of 9, 15, 16, 17 significant digits that reads back as the same number;
 * no negative zero. v is finite. Returns out. O(1). */
const char *atg_number_format(char out[ATG_NUMBER_SIZE], double v);
/* A finite decimal number (blanks around it are allowed) and nothing else. */
bool atg_number_parse(atg_str text, double *v);
/* Decimal digits (blanks around them are allowed) up to max. */
bool atg_count_parse(atg_str text, uint64_t max, uint64_t *v);

#endif
