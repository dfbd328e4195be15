/* Sorting, for order that must not depend on who sorts. */
#ifndef ATG_GRAPH_SORT_H
#define ATG_GRAPH_SORT_H

#include <glib.h>

/* For the first member in which two rows differ: return it from a comparison. Below 0,
 * 0 or above 0, for all types that have an order; no subtraction, so no overflow. */
#define ATG_CMP(a, b) (((a) > (b)) - ((a) < (b)))

/* g_qsort_with_data, which is stable, with a size_t count. base may be NULL where n is
 * 0. n above INT_MAX, which no input within our limits reaches, ends the program.
 * O(n log n). */
void atg_sort(void *base, size_t n, size_t size, GCompareDataFunc compare, void *data);

#endif
