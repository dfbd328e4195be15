#include "text/document.h"

#include "text/map.h"

/* First segment whose end is not before position at. */
static size_t find(const atg_document *doc, uint32_t at)
{
    size_t low = 0, high = doc->n_map;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (doc->map[mid].text + doc->map[mid].n < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

void atg_document_origin(const atg_document *doc, uint32_t start, uint32_t end,
                         uint64_t *from, uint64_t *to)
{
    size_t hint = find(doc, start);
    *from = atg_map_origin(doc->map, doc->n_map, &hint, start, false);
    hint = find(doc, end);
    *to = atg_map_origin(doc->map, doc->n_map, &hint, end, true);
    if (*to < *from)
        *to = *from;
}

void atg_document_release(atg_document *doc)
{
    if (!doc)
        return;
    atg_arena_release(&doc->arena);
    *doc = (atg_document){0};
}
