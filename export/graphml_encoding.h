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

typedef enum atg_graphml_encoding {
    ATG_GRAPHML_REFUSED,
    ATG_GRAPHML_KNOWN,
    ATG_GRAPHML_ASCII /* known as long as no byte is above 0x7F */
} atg_graphml_encoding;

enum { ATG_GRAPHML_HEAD = 1024 }; /* bytes that tell it */

/* By the first bytes of a file: all, or ATG_GRAPHML_HEAD of them. O(head). */
atg_graphml_encoding atg_graphml_encoding_of(atg_str head);
bool atg_graphml_is_ascii(atg_str bytes);

#endif
