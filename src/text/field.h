/* Fields at the head of a saved text, "Source: Example Wire", and in the front matter
 * of Markdown, "source: Example Wire". */
#ifndef ATG_TEXT_FIELD_H
#define ATG_TEXT_FIELD_H

#include "text/plain.h"

typedef enum atg_field {
    ATG_FIELD_NONE,
    ATG_FIELD_TITLE,  /* title, headline */
    ATG_FIELD_DATE,   /* date, published */
    ATG_FIELD_SOURCE, /* source, publisher */
    ATG_FIELD_URL     /* url, link */
} atg_field;

/* Which field a line is, NONE where it is none or has no value; value: the part of the
 * line behind the colon, without blanks and quotes around it. Capitals make no
 * difference. O(line). */
atg_field atg_field_of(const atg_gate *gate, atg_line line, atg_line *value);

/* Takes a field into the document being built: title and date as blocks, publisher and
 * address aside, the first of each. */
void atg_field_take(atg_builder *b, atg_field field, atg_line value);

#endif
