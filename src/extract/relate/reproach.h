/* Reproach by an adjective: inside src/extract only. */
#ifndef ATG_EXTRACT_REPROACH_H
#define ATG_EXTRACT_REPROACH_H

#include "extract/relate/relate.h"

/* "Australia called on Moscow to stop its reckless attacks", "the GRU's attacks were
 * brazen": whose deeds they are is condemned by whoever speaks. After the sentence's
 * clauses. O(groups). */
void atg_reproach(atg_relator *r, uint32_t sentence);

#endif
