#include "text/map.h"

/* Two runs are one if they touch on both sides and have the same proportion. */
static bool joins(const atg_span_map *a, const atg_span_map *b)
{
    return a->text + a->n == b->text && a->origin + a->origin_n == b->origin &&
           (uint64_t)a->n * b->origin_n == (uint64_t)b->n * a->origin_n;
}

void atg_map_add(GArray *map, atg_span_map unit)
{
    if (unit.n == 0)
        return;
    if (map->len > 0) {
        atg_span_map *last = &g_array_index(map, atg_span_map, map->len - 1);
        if (joins(last, &unit)) {
            last->n += unit.n;
            last->origin_n += unit.origin_n;
            return;
        }
    }
    g_array_append_val(map, unit);
}

/* Position at lies in segment s or at its edge. */
static uint64_t inside(const atg_span_map *s, uint32_t at, bool end)
{
    uint64_t scaled = (uint64_t)(at - s->text) * s->origin_n;
    return s->origin + (end ? (scaled + s->n - 1) / s->n : scaled / s->n);
}

/* Does segment s end before position at, so that at has to be looked for after it? */
static bool before(const atg_span_map *s, uint32_t at, bool end)
{
    return end ? s->text + s->n < at : s->text + s->n <= at;
}

uint64_t atg_map_origin(const atg_span_map *map, size_t n, size_t *hint, uint32_t at,
                        bool end)
{
    size_t i = *hint;
    while (i < n && before(&map[i], at, end))
        i++;
    *hint = i;
    if (n == 0)
        return 0;
    if (i == n)
        return map[n - 1].origin + map[n - 1].origin_n;
    if (at > map[i].text)
        return inside(&map[i], at, end);
    /* In a gap, or at a segment's start: a span's end belongs to what is before. */
    if (end && i > 0)
        return map[i - 1].origin + map[i - 1].origin_n;
    return map[i].origin;
}

static uint32_t min_u32(uint64_t a, uint64_t b)
{
    return (uint32_t)(a < b ? a : b);
}

void atg_map_compose(GArray *out, const atg_span_map *seg, const atg_span_map *map,
                     size_t n, size_t *hint)
{
    uint64_t from = seg->origin, to = from + seg->origin_n;
    if (seg->n != seg->origin_n) {
        size_t ahead;
        uint64_t a = atg_map_origin(map, n, hint, (uint32_t)from, false);
        ahead = *hint;
        uint64_t b = atg_map_origin(map, n, &ahead, (uint32_t)to, true);
        atg_map_add(out, (atg_span_map){seg->text, seg->n, a, b > a ? b - a : 0});
        return;
    }
    while (from < to) {
        uint64_t a = atg_map_origin(map, n, hint, (uint32_t)from, false);
        if (*hint >= n)
            return;
        const atg_span_map *m = &map[*hint];
        uint32_t stop = min_u32(to, m->text + m->n);
        uint64_t b = inside(m, stop, true);
        uint32_t text = seg->text + (uint32_t)(from - seg->origin);
        atg_map_add(out, (atg_span_map){text, stop - (uint32_t)from, a, b - a});
        from = stop;
    }
}
