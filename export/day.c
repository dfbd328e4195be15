#include "export/day.h"

#include <stdio.h>

static bool digits(atg_str s, size_t from, size_t to, unsigned *v)
{
    *v = 0;
    for (size_t i = from; i < to; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        *v = *v * 10 + (unsigned)(s.p[i] - '0');
    }
    return true;
}

static unsigned days_of(unsigned year, unsigned month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap ? 1u : 0u);
}

/* What is not given stays 0. */
static bool parse(atg_str s, unsigned *y, unsigned *m, unsigned *d)
{
    *m = *d = 0;
    if ((s.n != 4 && s.n != 7 && s.n != 10) || !digits(s, 0, 4, y) || *y == 0)
        return false;
    if (s.n >= 7 && (s.p[4] != '-' || !digits(s, 5, 7, m) || *m == 0 || *m > 12))
        return false;
    return s.n < 10 ||
           (s.p[7] == '-' && digits(s, 8, 10, d) && *d > 0 && *d <= days_of(*y, *m));
}

static bool put(atg_str iso, bool last, char out[ATG_DAY_SIZE])
{
    unsigned y, m, d;
    if (!parse(iso, &y, &m, &d))
        return false;
    if (m == 0)
        m = last ? 12 : 1;
    if (d == 0)
        d = last ? days_of(y, m) : 1;
    snprintf(out, ATG_DAY_SIZE, "%04u-%02u-%02u", y % 10000, m % 100, d % 100);
    return true;
}

bool atg_day_first(atg_str iso, char out[ATG_DAY_SIZE])
{
    return put(iso, false, out);
}

bool atg_day_last(atg_str iso, char out[ATG_DAY_SIZE])
{
    return put(iso, true, out);
}
