/* The one syntax of all data files: a record a line.
 *
 *     # comment
 *     agency "National Cyber Security Centre" country=GB alias="NCSC|UK NCSC"
 *     verb "accuse" class=accuse
 *     frame "blame X for Y" on=blame object=culprit for=incident emit="..."
 *
 * A record is a kind (letters, digits, '-'), a head in double quotes and attributes
 * key=value; a value with anything but letters, digits, '-', '_', '.', '+' and ',' is
 * quoted. Inside quotes \" and \\ stand for themselves. Several values are joined by '|'.
 * A line that ends in a single backslash goes on in the next one. Files are UTF-8 (NFC).
 */
#ifndef ATG_LEXICON_RECORD_H
#define ATG_LEXICON_RECORD_H

#include "base/arena.h"
#include "base/error.h"

typedef struct atg_attribute {
    atg_str key, value;
    uint32_t column;
} atg_attribute;

typedef struct atg_record {
    atg_str kind, head;
    const atg_attribute *attributes; /* in file order */
    uint32_t n_attributes;
    uint32_t line, column;
    const char *file; /* for messages */
} atg_record;

/* Value of key, or the empty slice. O(attributes). */
atg_str atg_record_get(const atg_record *r, const char *key);

/* Called for each record; return anything but ATG_OK to stop. */
typedef atg_code (*atg_record_fn)(const atg_record *r, void *user, atg_error *err);

/* Parses text (name: for messages) and calls fn for each record. Records and their text
 * live in arena. ATG_E_FORMAT with line and column on bad syntax. O(text). */
atg_code atg_records_parse(atg_arena *arena, atg_str text, const char *name,
                           atg_record_fn fn, void *user, atg_error *err);

#endif
