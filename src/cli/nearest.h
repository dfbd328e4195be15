/* The nearest of some names, for what somebody mistyped. */
#ifndef ATG_CLI_NEAREST_H
#define ATG_CLI_NEAREST_H

#include <stdbool.h>
#include <stddef.h>

/* Number of insertions, deletions, replacements and swaps of neighbours that make b of
 * a (optimal string alignment), in characters of UTF-8, letters compared without case.
 * Only the first 128 characters count. O(|a| |b|). */
unsigned atg_edit_distance(const char *a, const char *b);

/* Is that few enough to think that one was meant for the other? */
bool atg_is_near(const char *typed, const char *name);

/* The nearest name, if it is near; NULL: none. The first of equals. */
const char *atg_nearest(const char *typed, const char *const *names, size_t n);

#endif
