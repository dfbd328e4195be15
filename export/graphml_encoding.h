/* Which encodings of a GraphML file are read.
 *
 * libxml2 hands those it does not know to iconv, and 2.9.14 crashes where one that has
 * states (UTF-7, ISO-2022) breaks off. So only those it converts by itself are let
 * through: UTF-8, ASCII, ISO-8859-1, and UTF-16, which shows by its first bytes whatever
 * the declaration says.
 */
#ifndef ATG_EXPORT_GRAPHML_ENCODING_H
#define ATG_EXPORT_GRAPHML_ENCODING_H

#include "base/str.h"

/* By byte order mark or by how "<?" is written. The declaration is then to be ignored. */
bool atg_graphml_is_utf16(atg_str bytes);
/* Is it UTF-16, or is none or a harmless one declared? O(declaration). */
bool atg_graphml_knows_encoding(atg_str bytes);

#endif
