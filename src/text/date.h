/* Dates as newspapers write them. */
#ifndef ATG_TEXT_DATE_H
#define ATG_TEXT_DATE_H

#include "base/str.h"

typedef struct atg_date_hit {
    char iso[16];      /* YYYY-MM-DD, or YYYY-MM where no day is given */
    size_t start, end; /* bytes of the text searched */
} atg_date_hit;

/* The first date with a year in s: "June 25, 2015", "Dec. 29, 2016", "25th of June
 * 2015", "25 June, 2015", "2015-06-25", "2015-06-25T10:00:00Z", "June 2015". Days and
 * months are checked; "03/04/2015" is no date: nobody knows which is the month. O(s).
 */
bool atg_date_find(atg_str s, atg_date_hit *hit);

/* A line that is nothing but a date and what goes with it: a weekday, a time, a place
 * in capitals, "Posted on", "Updated". */
bool atg_line_is_date(atg_str line, char iso[16]);

/* The date of a dateline at the head of a story, "WASHINGTON, June 25, 2015 - China
 * ...": false where the story begins without one. */
bool atg_dateline_date(atg_str line, char iso[16]);

/* A date out of metadata, "" where it is none. */
void atg_date_normalise(atg_str value, char iso[16]);

#endif
