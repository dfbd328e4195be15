#include "text/plain.h"

#include <string.h>

#include "base/eight.h"
#include "text/field.h"
#include "text/furniture.h"

enum { WRAP_MAX = 110, WRAP_MIN = 40, SLACK = 6 };

bool atg_line_next(const atg_gate *gate, uint32_t i, atg_line *line)
{
    if (i >= gate->n)
        return false;
    const char *p = gate->text;
    uint32_t j = i, n = (uint32_t)gate->n;
    for (uint64_t stop = 0; j < n && !stop;) {
        uint64_t e = atg_eight(p + j, n - j);
        stop = atg_eight_is(e, '\n') | atg_eight_is(e, '\r');
        j += stop ? (uint32_t)atg_eight_first(stop) : MIN(8, n - j);
    }
    uint32_t next = j < n ? j + 1 : n;
    if (j + 1 < n && p[j] == '\r' && p[j + 1] == '\n')
        next++;
    *line = (atg_line){i, j, next};
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

atg_line atg_line_trim(const atg_gate *gate, atg_line l)
{
    const char *p = gate->text;
    for (;;) {
        if (l.start < l.end && is_blank(p[l.start]))
            l.start++;
        else if (l.start < l.end && is_blank(p[l.end - 1]))
            l.end--;
        else if (l.end - l.start >= 2 && memcmp(p + l.start, "\u00a0", 2) == 0)
            l.start += 2;
        else if (l.end - l.start >= 2 && memcmp(p + l.end - 2, "\u00a0", 2) == 0)
            l.end -= 2;
        else
            return l;
    }
}

size_t atg_bullet_length(atg_str s)
{
    static const char *const bullets[] = {
        "-", "*", "+", "\u2022", "\u25cf", "\u25aa", "\u25e6", "\u2043", "\u00b7", "o"};
    size_t n = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(bullets) && !n; i++)
        if (atg_str_starts(s, bullets[i]))
            n = strlen(bullets[i]);
    if (!n) {
        bool open = s.n && s.p[0] == '(';
        n = open;
        while (n < s.n && n < 4 && g_ascii_isdigit(s.p[n]))
            n++;
        if (n == (size_t)open || n >= s.n || !strchr(open ? ")" : ".)", s.p[n]))
            return 0;
        n++;
    }
    size_t blanks = n;
    while (blanks < s.n && is_blank(s.p[blanks]))
        blanks++;
    return blanks > n && blanks < s.n ? blanks : 0;
}

static atg_str line_text(const atg_builder *b, atg_line l)
{
    return (atg_str){b->gate->text + l.start, l.end - l.start};
}

/* Width of a hard-wrapped text: its longest line, if hardly any is longer than a page
 * is wide; 0: not wrapped. */
static size_t wrap_width(const atg_builder *b)
{
    size_t longest = 0, lines = 0, broad = 0, wide = 0;
    atg_line l = {0, 0, 0};
    while (atg_line_next(b->gate, l.next, &l)) {
        atg_line t = atg_line_trim(b->gate, l);
        size_t n = t.end - l.start;
        lines += t.end > t.start;
        broad += n > WRAP_MAX;
        wide += n >= WRAP_MIN && n <= WRAP_MAX;
        if (n > longest && n <= WRAP_MAX)
            longest = n;
    }
    bool wrapped = wide >= 4 && broad * 20 <= lines && wide * 3 >= lines;
    return wrapped && longest >= WRAP_MIN ? longest : 0;
}

static size_t first_word(atg_str s)
{
    size_t n = 0;
    while (n < s.n && !is_blank(s.p[n]))
        n++;
    return n;
}

/* Does the paragraph go on from line a to line next, in a text wrapped at width? */
static bool goes_on(const atg_builder *b, atg_line a, atg_line next, size_t width)
{
    atg_line ta = atg_line_trim(b->gate, a), tn = atg_line_trim(b->gate, next);
    atg_str s = line_text(b, tn);
    if (width == 0 || s.n == 0 || ta.end == ta.start || atg_bullet_length(s) > 0)
        return false;
    bool indented = tn.start - next.start >= 2 && ta.start == a.start;
    return !indented && ta.end - a.start + 1 + first_word(s) + SLACK > width;
}

static void put_paragraph(atg_builder *b, uint32_t from, uint32_t to, bool alone)
{
    atg_str s = {b->gate->text + from, to - from};
    size_t bullet = atg_bullet_length(s);
    atg_builder_put(b, from + (uint32_t)bullet, to);
    atg_raw_block *k = atg_builder_end(b, bullet ? ATG_HINT_ITEM : ATG_HINT_NONE);
    if (k)
        k->alone = alone;
}

/* The fields that a saved text begins with; returns where they end. */
static uint32_t read_fields(atg_builder *b)
{
    uint32_t end = 0;
    atg_line l = {0, 0, 0}, value;
    while (atg_line_next(b->gate, l.next, &l)) {
        atg_field field = atg_field_of(b->gate, l, &value);
        atg_line t = atg_line_trim(b->gate, l);
        if (field == ATG_FIELD_NONE && (end > 0 || t.start < t.end))
            break;
        if (field == ATG_FIELD_NONE)
            continue; /* empty lines before the first */
        atg_field_take(b, field, value);
        end = l.next;
    }
    return end;
}

void atg_plain_read(atg_builder *b)
{
    if (!b->continued)
        b->carried.wrap = wrap_width(b);
    size_t width = b->carried.wrap;
    atg_line l = {0, 0, b->continued ? 0 : read_fields(b)}, next;
    bool blank_before = true;
    while (atg_line_next(b->gate, l.next, &l)) {
        atg_line t = atg_line_trim(b->gate, l);
        if (t.start == t.end) {
            blank_before = true;
            continue;
        }
        uint32_t from = t.start, to = t.end;
        bool more = atg_line_next(b->gate, l.next, &next);
        while (more && goes_on(b, l, next, width)) {
            l = next;
            to = atg_line_trim(b->gate, l).end;
            more = atg_line_next(b->gate, l.next, &next);
        }
        atg_line after = more ? atg_line_trim(b->gate, next) : (atg_line){0, 0, 0};
        put_paragraph(b, from, to, blank_before && after.start == after.end);
        blank_before = false;
    }
}
