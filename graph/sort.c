#include "graph/sort.h"

void atg_sort(void *base, size_t n, size_t size, GCompareDataFunc compare, void *data)
{
    g_assert(n <= G_MAXINT);
    if (n > 1)
        g_qsort_with_data(base, (gint)n, size, compare, data);
}
