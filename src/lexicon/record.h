/* The one syntax of all data files: a record a line.
 *
 *     # comment
 *     agency "National Cyber Security Centre" country=GB alias="NCSC|UK NCSC"
 *     verb "accuse" class=accuse
 *     frame "blame X for Y" on=blame object=culprit for=incident emit="..."
 *
 * A record is a kind (letters, digits, '-', '.'), a head in double quotes and
 * attributes key=value; a key of other characters ("on behalf of"=body) and a value
 * with anything but letters, digits, '-', '_', '.', '+' and ',' is quoted. Inside
 * quotes \" and \\ stand for themselves. Several values are joined by '|'. A line that
 * ends in a single backslash goes on in the next one, whose leading blanks do not
 * count, inside quotes too. What follows a '#' outside quotes is a comment. Files are
 * UTF-8 (NFC) without control characters; lines end in LF or CRLF.
 *
 * Caps, so that no file can make the program grow without end: ATG_RECORD_*_CAP.
 */
#ifndef ATG_LEXICON_RECORD_H
#define ATG_LEXICON_RECORD_H

#include "base/arena.h"
#include "base/error.h"

enum {
    ATG_RECORD_KIND_CAP = 32,              /* bytes of a kind or a key */
    ATG_RECORD_HEAD_CAP = 512,             /* bytes of a head */
    ATG_RECORD_VALUE_CAP = 64 * 1024,      /* bytes of a value */
    ATG_RECORD_ATTRIBUTE_CAP = 64,         /* attributes of a record */
    ATG_RECORD_COUNT_CAP = 1000000,        /* records of a file */
    ATG_RECORD_FILE_CAP = 64 * 1024 * 1024 /* bytes of a file */
};

typedef struct atg_attribute {
    atg_str key, value;
    uint32_t line, column; /* of the key; the line differs from the record's where it
                            * goes on */
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
/* The attribute itself, for its position; NULL if the record has none. */
const atg_attribute *atg_record_find(const atg_record *r, const char *key);

/* Called for each record; return anything but ATG_OK to stop. */
typedef atg_code (*atg_record_fn)(const atg_record *r, void *user, atg_error *err);

/* Parses text (name: for messages) and calls fn for each record. Records and their text
 * live in arena; name is copied into it. ATG_E_FORMAT with line and column on bad
 * syntax, ATG_E_LIMIT at a cap. fn has then been called for the records before.
 * O(text). */
atg_code atg_records_parse(atg_arena *arena, atg_str text, const char *name,
                           atg_record_fn fn, void *user, atg_error *err);
/* The same without a copy: text has to outlive the records. */
atg_code atg_records_parse_in_place(atg_arena *arena, atg_str text, const char *name,
                                    atg_record_fn fn, void *user, atg_error *err);

#endif
