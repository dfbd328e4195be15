/* What every SVG of ours has, whoever drew it. */
#ifndef ATG_EXPORT_SVG_H
#define ATG_EXPORT_SVG_H

#include <libxml/tree.h>

#include "export/figure.h"

/* Gives the root a role, language, title, description, metadata (no clock in it) and,
 * if t->width_mm is set, a width and height on paper after its viewBox. */
void atg_svg_label(xmlDoc *doc, const atg_svg_texts *t);
/* Appends the document to out and frees it. ATG_E_NO_MEMORY. O(document). */
atg_code atg_svg_dump(xmlDoc *doc, GString *out, atg_error *err);

#endif
