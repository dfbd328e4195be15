/* What a text calls the things it names: "the cybercrime network NoName057(16)",
 * "Cellcom, a mobile operator,", "Solntsepek is a persona". Later "the network" is the
 * thing that was called so last, where the noun's class alone finds nobody.
 *
 * Head nouns are compared as words, without case; states and blocs are left out, since
 * "the country" has rules of its own (refer.c).
 */
#ifndef ATG_EXTRACT_DESCRIBE_H
#define ATG_EXTRACT_DESCRIBE_H

#include "extract/syntax/syntax.h"

typedef struct atg_descriptions {
    GArray *rows; /* noun and thing, in text order */
} atg_descriptions;

void atg_descriptions_init(atg_descriptions *d);
void atg_descriptions_release(atg_descriptions *d);

/* Keeps what the sentence says of the group's thing, or of the group in front of it,
 * once both are resolved. O(1). */
void atg_descriptions_note(atg_descriptions *d, const atg_analysis *a,
                           const atg_syntax *s, uint32_t ng);
/* The thing last called by the head noun of the group; ATG_NONE. O(rows). */
uint32_t atg_descriptions_find(const atg_descriptions *d, const atg_analysis *a,
                               const atg_ng *g);

#endif
