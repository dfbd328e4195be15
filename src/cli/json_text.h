/* JSON of the verbs: members of objects, and the text that is printed. */
#ifndef ATG_CLI_JSON_TEXT_H
#define ATG_CLI_JSON_TEXT_H

#include <glib.h>
#include <jansson.h>

#include "base/str.h"

/* Takes value over. */
void atg_json_set(json_t *object, const char *key, json_t *value);
/* New values; the caller's, or whoever takes them over. s is valid UTF-8. */
json_t *atg_json_text(atg_str s);
json_t *atg_json_count(size_t n);
/* Appends value, indented by a blank a level, real numbers with that many significant
 * digits, and a line feed; frees it. O(text). */
void atg_json_print(json_t *value, unsigned digits, GString *out);

#endif
