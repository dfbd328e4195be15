/* One colour per node type, the same in every format.
 *
 * Hues are told apart under the common colour-vision deficiencies (the set of Okabe and
 * Ito, with two dark ones of Tol for the types that set has no colour left for).
 * Figures show the type by shape as well, so that nothing depends on colour alone.
 */
#ifndef ATG_EXPORT_PALETTE_H
#define ATG_EXPORT_PALETTE_H

#include "claim/ontology.h"

/* "#RRGGBB", upper case. O(1). */
const char *atg_palette_fill(atg_ntype type);
/* Black or white, whichever is easier to read on the fill (WCAG contrast). O(1). */
const char *atg_palette_text(atg_ntype type);

#endif
