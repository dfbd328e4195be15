/* Second reading of verbs by the dependency parser. Inside src/extract only. */
#ifndef ATG_EXTRACT_SECOND_H
#define ATG_EXTRACT_SECOND_H

#include "extract/relate/relate.h"

/* The clause's verb with the dependents the parser gives it; false if the sentence is
 * too long. out->args is the caller's to free. O(tokens of the sentence). */
bool atg_second_reading(atg_relator *r, uint32_t clause, atg_clause *out, atg_vg *vg);

#endif
