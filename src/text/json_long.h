/* Records of JSON Lines that are too long to be held.
 *
 * Their bytes go to a file without a name in the folder for temporary files. When the
 * record is whole, it is read from there as a stream: its text goes to a second such
 * file, from which documents are made in parts (read_work.h), and the other fields stay
 * in memory. So a record costs memory for a few parts, however long it is.
 *
 * Only what nearly all records are can be read so: an object of strings, numbers, true,
 * false and null, in UTF-8 or an encoding of single bytes. Anything else as long as
 * that is refused with a message.
 */
#ifndef ATG_TEXT_JSON_LONG_H
#define ATG_TEXT_JSON_LONG_H

#include <stdio.h>

#include "base/error.h"
#include "text/json_line.h"

enum {
    ATG_JSON_LONG = 2 << 20,      /* bytes: a longer record is put aside */
    ATG_JSON_FIELD_MAX = 64 << 10 /* bytes of any other field of such a record */
};

/* A file for reading and writing that goes with its closing (fclose). NULL: cannot be
 * had, err says why. */
FILE *atg_spool_new(atg_error *err);

typedef struct atg_json_place {
    const char *path;
    size_t line;
} atg_json_place;

typedef struct atg_json_long {
    atg_json_line line; /* its fields but the text, as slices of what is below */
    GString *kept[ATG_JSON_FIELDS];
    FILE *text; /* the value of "text" */
    uint64_t text_bytes;
    size_t repaired; /* characters replaced at the gate */
    uint64_t first_repair;
} atg_json_long;

/* Reads the record that the file holds, from its beginning to its end, into *j, which
 * is all zero. where: for messages. O(record). Release it in any case. */
atg_code atg_json_long_read(atg_json_long *j, FILE *record, const char *encoding,
                            const atg_json_place *where, atg_error *err);
void atg_json_long_release(atg_json_long *j);

#endif
