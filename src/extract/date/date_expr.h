/* Time expressions in running text: "on 23 March", "last July", "a year later".
 *
 * A reader walks the tokens of a sentence from the left. What a text leaves out is
 * taken from the document's own date ("on Tuesday": the latest one not after it) or,
 * for "that year" and "two months later", from the expression read before (anchor).
 * Inside src/extract only. */
#ifndef ATG_EXTRACT_DATE_EXPR_H
#define ATG_EXTRACT_DATE_EXPR_H

#include "extract/analysis.h"

typedef struct atg_ymd { /* month and day are 0 where they are not known */
    int year, month, day;
} atg_ymd;

typedef enum atg_date_link {
    ATG_DL_AT,   /* in, on, during, or no preposition: when it happened */
    ATG_DL_OF,   /* of, from: describes the noun before it */
    ATG_DL_RANGE /* since, until, before, between: an edge of a time, not its date */
} atg_date_link;

typedef struct atg_date_expr {
    uint32_t first, end; /* tokens */
    uint32_t outer;      /* first token with preposition and article */
    atg_ymd date;
    atg_date_link link;
    bool news;     /* weekday, today, yesterday: how news date a statement */
    bool modifier; /* stands before the noun it describes: "the 2014 hack" */
    bool of;       /* has an "of" of its own: "spring of 2007" */
    uint32_t noun; /* modifier: last token of that noun */
} atg_date_expr;

typedef struct atg_date_reader {
    const atg_analysis *a;
    atg_ymd doc;    /* year 0: not known */
    atg_ymd anchor; /* of the last expression; year 0: none yet */
    bool anchored;  /* an expression was met that needs an anchor */
} atg_date_reader;

void atg_date_reader_init(atg_date_reader *r, const atg_analysis *a);

/* Reads the expression that begins at token i, if one does, and makes it the anchor.
 * first and end bound the sentence. O(1). */
bool atg_date_expr_read(atg_date_reader *r, uint32_t i, uint32_t first, uint32_t end,
                        atg_date_expr *out);

/* Is the date certainly later than the document's? */
bool atg_ymd_future(const atg_date_reader *r, atg_ymd d);

#endif
