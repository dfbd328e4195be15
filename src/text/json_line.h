/* The fields of a record of JSON Lines, read fast.
 *
 * Nearly all records are flat objects of strings and numbers. Those are read here in one
 * pass, without a tree; whatever else a line may be, right or wrong, is left to jansson
 * (jsonl.c), which reads the same out of what both can read.
 */
#ifndef ATG_TEXT_JSON_LINE_H
#define ATG_TEXT_JSON_LINE_H

#include <glib.h>

#include "base/str.h"

typedef enum atg_json_field {
    ATG_JSON_ID,
    ATG_JSON_TEXT,
    ATG_JSON_TITLE,
    ATG_JSON_DATE,
    ATG_JSON_URL,
    ATG_JSON_SOURCE,
    ATG_JSON_FIELDS
} atg_json_field;

typedef struct atg_json_line {
    atg_str fields[ATG_JSON_FIELDS]; /* slices of the line or of room */
    long long number;                /* the id, where it is one */
    bool has_number;
    bool coded;    /* an escape other than \" \\ \/ \n \r \t stood in it */
    GString *room; /* of texts in which escapes were undone; NULL: none so far */
} atg_json_line;

/* Reads a line of valid UTF-8. False: it is no flat object with a string "text", or
 * something in it has to be looked at more closely. Fields keep their last value. A
 * struct may be used again and again, all zero at first. O(line). */
bool atg_json_line_read(atg_json_line *j, atg_str line);
void atg_json_line_release(atg_json_line *j);

const char *atg_json_field_name(atg_json_field field);

#endif
