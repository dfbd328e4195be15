/* Which encodings of a GraphML file are read.
 *
 * libxml2 2.9.14 crashes where the conversion of a file fails half-way (UTF-7, broken
 * UTF-16). So only those encodings are let through whose conversion cannot fail: UTF-8,
 * which needs none, ISO-8859-1, and ASCII that is ASCII. All that programs write which
 * are known to keep our data.
 */
#ifndef ATG_EXPORT_GRAPHML_ENCODING_H
#define ATG_EXPORT_GRAPHML_ENCODING_H

#include "base/str.h"

/* O(declaration), and O(bytes) where ASCII is declared. */
bool atg_graphml_knows_encoding(atg_str bytes);

#endif
