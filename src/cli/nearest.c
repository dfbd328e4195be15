#include "cli/nearest.h"

#include <glib.h>
#include <string.h>

enum { LONGEST = 128 };

static size_t characters(const char *s, gunichar out[LONGEST])
{
    size_t n = 0;
    while (*s && n < LONGEST) {
        gunichar c = g_utf8_get_char_validated(s, -1);
        bool bad = c == (gunichar)-1 || c == (gunichar)-2;
        out[n++] = g_unichar_tolower(bad ? (guchar)*s : c);
        s = bad ? s + 1 : g_utf8_next_char(s);
    }
    return n;
}

unsigned atg_edit_distance(const char *a, const char *b)
{
    gunichar p[LONGEST], q[LONGEST];
    size_t n = characters(a, p), m = characters(b, q);
    unsigned rows[3][LONGEST + 1];
    unsigned *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= m; j++)
        above[j] = (unsigned)j;
    for (size_t i = 1; i <= n; i++) {
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= m; j++) {
            unsigned least = above[j - 1] + (p[i - 1] != q[j - 1]);
            least = MIN(least, above[j] + 1);
            least = MIN(least, row[j - 1] + 1);
            if (i > 1 && j > 1 && p[i - 1] == q[j - 2] && p[i - 2] == q[j - 1])
                least = MIN(least, before[j - 2] + 1);
            row[j] = least;
        }
        unsigned *last = before;
        before = above;
        above = row;
        row = last;
    }
    return above[m];
}

bool atg_is_near(const char *typed, const char *name)
{
    size_t n = MAX(strlen(typed), strlen(name));
    return atg_edit_distance(typed, name) <= MAX(1, n / 3);
}

const char *atg_nearest(const char *typed, const char *const *names, size_t n)
{
    const char *best = NULL;
    unsigned least = G_MAXUINT;
    for (size_t i = 0; i < n; i++) {
        unsigned d = atg_edit_distance(typed, names[i]);
        if (d < least && atg_is_near(typed, names[i])) {
            least = d;
            best = names[i];
        }
    }
    return best;
}
