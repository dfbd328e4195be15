/* Texts in what we write: JSON strings, and what XML 1.0 can hold. */
#ifndef ATG_BASE_JSON_H
#define ATG_BASE_JSON_H

#include <glib.h>

#include "base/str.h"

/* Appends s, which is UTF-8, as a JSON string (RFC 8259) with its quotes. O(length). */
void atg_json_put(GString *out, atg_str s);
/* Index of the first character of UTF-8 text that XML 1.0 does not know (a control
 * other than tab, line feed and carriage return; U+FFFE, U+FFFF), or s.n. O(length). */
size_t atg_xml_unknown(atg_str s);

#endif
