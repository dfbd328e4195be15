/* One colour per node type, the same in every format: that of the first built-in theme
 * (export/theme.h). */
#ifndef ATG_EXPORT_PALETTE_H
#define ATG_EXPORT_PALETTE_H

#include "claim/ontology.h"

/* "#RRGGBB", upper case. O(1). */
const char *atg_palette_fill(atg_ntype type);
/* Black or white, whichever is easier to read on the fill (WCAG contrast). O(1). */
const char *atg_palette_text(atg_ntype type);

#endif
