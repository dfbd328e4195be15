/* ISO 8601 dates of any precision as days, for formats whose clocks know nothing
 * else. */
#ifndef ATG_EXPORT_DAY_H
#define ATG_EXPORT_DAY_H

#include "base/str.h"

enum { ATG_DAY_SIZE = 11 };

/* "2021" and "2021-07" become their first day, or their last: "2021-07-31". False where
 * iso is no date of the Gregorian calendar, YYYY, YYYY-MM or YYYY-MM-DD. O(1). */
bool atg_day_first(atg_str iso, char out[ATG_DAY_SIZE]);
bool atg_day_last(atg_str iso, char out[ATG_DAY_SIZE]);

#endif
