#include <string.h>

#include "text/field.h"

/* The parts of Markdown that articles use (CommonMark 0.30 is the measure, not the
 * aim): block structure by lines, then the inline marks of each line are left out. */
typedef struct reader {
    atg_builder *b;
    atg_hint hint; /* of the open block */
    char fence;    /* '`' or '~' inside a code block */
    size_t fence_n;
    bool after_blank;
} reader;

enum { REACH = 1024 }; /* bytes a link's text or target may have */

static atg_str line_at(const reader *r, uint32_t from, uint32_t to)
{
    return (atg_str){r->b->gate->text + from, to - from};
}

static char at(const reader *r, uint32_t i, uint32_t end)
{
    return i < end ? r->b->gate->text[i] : '\0';
}

static void end_block(reader *r)
{
    atg_builder_end(r->b, r->hint);
    r->hint = ATG_HINT_NONE;
}

static size_t run_of(atg_str s, char c)
{
    size_t n = 0;
    while (n < s.n && s.p[n] == c)
        n++;
    return n;
}

/* The end of the bracketed part that begins at i; i where it does not end in the line.
 */
static uint32_t bracket_end(const reader *r, uint32_t i, uint32_t end, char open,
                            char close)
{
    unsigned depth = 0;
    uint32_t limit = end - i > REACH ? i + REACH : end;
    if (!memchr(r->b->gate->text + i, close, limit - i))
        return i;
    for (uint32_t j = i; j < limit; j++) {
        char c = at(r, j, end);
        if (c == '\\')
            j++;
        else if (c == open)
            depth++;
        else if (c == close && --depth == 0)
            return j;
    }
    return i;
}

static uint32_t inline_step(reader *r, uint32_t i, uint32_t end);

static void put_inline(reader *r, uint32_t i, uint32_t end)
{
    uint32_t run = i;
    while (i < end) {
        if (!strchr("*_`[]!<\\~", at(r, i, end))) {
            i++;
            continue;
        }
        atg_builder_put(r->b, run, i);
        i = inline_step(r, i, end);
        run = i;
    }
    atg_builder_put(r->b, run, end);
}

/* What follows "]": "(target)" or "[reference]" is left out. */
static uint32_t skip_target(const reader *r, uint32_t i, uint32_t end)
{
    char c = at(r, i, end);
    uint32_t to = c == '('   ? bracket_end(r, i, end, '(', ')')
                  : c == '[' ? bracket_end(r, i, end, '[', ']')
                             : i;
    return to > i ? to + 1 : i;
}

static bool is_word(char c)
{
    return g_ascii_isalnum(c) || (unsigned char)c >= 0x80;
}

/* One character that may be a mark; what it stands for is put, and the position after
 * it is returned. Links are taken apart without recursion: "[" is dropped, and "]" with
 * its target. */
static uint32_t inline_step(reader *r, uint32_t i, uint32_t end)
{
    char c = at(r, i, end), next = at(r, i + 1, end);
    uint32_t to;
    switch (c) {
    case '\\':
        i += next && g_ascii_ispunct(next);
        atg_builder_put(r->b, i, i + 1);
        return i + 1;
    case '!':
        if (next == '[' && (to = bracket_end(r, i + 1, end, '[', ']')) > i + 1)
            return skip_target(r, to + 1, end);
        break;
    case '[':
        to = bracket_end(r, i, end, '[', ']');
        if (to > i && strchr("([", at(r, to + 1, end)) && at(r, to + 1, end))
            return i + 1;
        break;
    case ']':
        if (next == '(' || next == '[') {
            to = skip_target(r, i + 1, end);
            if (to > i + 1)
                return to;
        }
        break;
    case '<':
        to = bracket_end(r, i, end, '<', '>');
        if (to > i && (g_ascii_isalpha(next) || next == '/' || next == '!'))
            return to + 1;
        break;
    case '_':
        if (i > 0 && is_word(at(r, i - 1, end)) && is_word(next))
            break;
        return i + 1;
    case '*':
        if (next == ' ' && i > 0 && at(r, i - 1, end) == ' ')
            break;
        return i + 1;
    case '~':
        return next == '~' ? i + 2 : (atg_builder_put(r->b, i, i + 1), i + 1);
    default:
        return i + 1; /* ` */
    }
    atg_builder_put(r->b, i, i + 1);
    return i + 1;
}

/* A line of three or more of one of these, blanks aside. */
static bool is_rule(atg_str s)
{
    size_t marks = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ' ')
            continue;
        if (s.p[i] != s.p[0] || !strchr("-*_=", s.p[i]))
            return false;
        marks++;
    }
    return marks >= 3;
}

static bool toggle_fence(reader *r, atg_str s)
{
    char c = s.n ? s.p[0] : '\0';
    size_t n = c == '`' || c == '~' ? run_of(s, c) : 0;
    if (r->fence) {
        if (c == r->fence && n >= r->fence_n && n == s.n)
            r->fence = '\0';
        return true;
    }
    if (n < 3)
        return false;
    end_block(r);
    r->fence = c;
    r->fence_n = n;
    return true;
}

/* A heading underlined with = or -: the open block is it. */
static bool underline(reader *r, atg_str s)
{
    bool equals = run_of(s, '=') == s.n, dashes = run_of(s, '-') == s.n;
    if (!equals && (!dashes || s.n < 2))
        return false;
    if (!atg_builder_is_empty(r->b) && r->hint == ATG_HINT_NONE)
        r->hint = equals ? ATG_HINT_TITLE : ATG_HINT_HEADING;
    end_block(r);
    return true;
}

static bool heading(reader *r, atg_line t)
{
    atg_str s = line_at(r, t.start, t.end);
    size_t level = run_of(s, '#');
    if (level < 1 || level > 6 || level >= s.n || s.p[level] != ' ')
        return false;
    uint32_t end = t.end;
    while (end > t.start && strchr("# ", r->b->gate->text[end - 1]))
        end--;
    end_block(r);
    r->hint = level == 1 ? ATG_HINT_TITLE : ATG_HINT_HEADING;
    put_inline(r, t.start + (uint32_t)level, end);
    end_block(r);
    return true;
}

static bool is_definition(atg_str s)
{
    const char *close = s.n && s.p[0] == '[' ? memchr(s.p, ']', s.n) : NULL;
    return close && close + 1 < s.p + s.n && close[1] == ':';
}

static void text_line(reader *r, atg_line t)
{
    while (at(r, t.start, t.end) == '>')
        t.start += at(r, t.start + 1, t.end) == ' ' ? 2 : 1;
    size_t bullet = atg_bullet_length(line_at(r, t.start, t.end));
    if (bullet) {
        end_block(r);
        r->hint = ATG_HINT_ITEM;
    }
    put_inline(r, t.start + (uint32_t)bullet, t.end);
    atg_builder_blank(r->b, t.end);
}

static void take_line(reader *r, atg_line l)
{
    atg_line t = atg_line_trim(r->b->gate, l);
    atg_str s = line_at(r, t.start, t.end);
    bool code = r->after_blank && r->hint != ATG_HINT_ITEM &&
                (t.start - l.start >= 4 || at(r, l.start, l.end) == '\t');
    bool blank = s.n == 0;
    if (toggle_fence(r, s))
        return;
    if (blank)
        atg_builder_is_empty(r->b) ? (void)0 : end_block(r);
    else if (code && atg_builder_is_empty(r->b))
        return;
    else if (!underline(r, s) && !heading(r, t) && !is_definition(s)) {
        if (is_rule(s) || s.p[0] == '|')
            end_block(r);
        else
            text_line(r, t);
    }
    r->after_blank = blank;
}

/* Where the fields between "---" lines at the head of the file end; 0: there are none.
 */
static uint32_t front_matter_end(const reader *r)
{
    atg_line l;
    if (!atg_line_next(r->b->gate, 0, &l) || !atg_str_is(line_at(r, 0, l.end), "---"))
        return 0;
    for (int n = 0; n < 200 && atg_line_next(r->b->gate, l.next, &l); n++) {
        atg_str s = line_at(r, l.start, l.end);
        if (atg_str_is(s, "---") || atg_str_is(s, "..."))
            return l.next;
    }
    return 0;
}

/* What the fields of field.h say is taken; nested ones belong to something else. */
static uint32_t front_matter(reader *r)
{
    uint32_t stop = front_matter_end(r);
    atg_line l = {0, 0, 0}, value;
    while (l.next < stop && atg_line_next(r->b->gate, l.next, &l)) {
        bool nested = l.start < l.end && strchr(" \t", r->b->gate->text[l.start]);
        atg_field field = atg_field_of(r->b->gate, l, &value);
        if (field != ATG_FIELD_NONE && !nested)
            atg_field_take(r->b, field, value);
    }
    return stop;
}

void atg_markdown_read(atg_builder *b)
{
    atg_carried *c = &b->carried;
    reader r = {
        .b = b, .after_blank = !c->in_lines, .fence = c->fence, .fence_n = c->fence_n};
    b->markup = true;
    atg_line l = {0, 0, b->continued ? 0 : front_matter(&r)};
    while (atg_line_next(b->gate, l.next, &l))
        take_line(&r, l);
    end_block(&r);
    c->fence = r.fence;
    c->fence_n = r.fence_n;
    c->in_lines = !r.after_blank;
}
