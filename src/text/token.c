#include "text/token.h"

#include <string.h>

#include "text/utf8.h"

typedef struct scanner {
    const char *p;
    uint32_t start, end; /* of the block */
    atg_token *next;
    uint32_t n;
} scanner;

typedef enum klass {
    K_END,
    K_BLANK,
    K_LETTER,
    K_DIGIT,
    K_APOSTROPHE,
    K_HYPHEN,
    K_MARK
} klass;

/* Marks beyond ASCII: what else is there counts as a letter. */
static klass klass_wide(uint32_t c)
{
    if (atg_utf8_is_blank(c))
        return K_BLANK;
    if (c == 0x2019)
        return K_APOSTROPHE;
    if (c == 0x2010 || c == 0x2011)
        return K_HYPHEN;
    if (c < 0xC0)
        return c == 0xAA || c == 0xB5 || c == 0xBA ? K_LETTER : K_MARK;
    if (c == 0xD7 || c == 0xF7 || c == 0xFFFD)
        return K_MARK;
    /* punctuation, currency, arrows, mathematics, boxes, dingbats, CJK marks, emoji */
    bool mark = (c >= 0x2012 && c <= 0x206F && !(c >= 0x200B && c <= 0x200F)) ||
                (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2190 && c <= 0x2BFF) ||
                (c >= 0x3001 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
                (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0x1F000 && c <= 0x1FAFF);
    return mark ? K_MARK : K_LETTER;
}

static bool is_ascii_word(unsigned char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
}

static klass klass_ascii(unsigned char c)
{
    if (is_ascii_word(c))
        return c <= '9' ? K_DIGIT : K_LETTER;
    return c <= ' '    ? K_BLANK
           : c == '\'' ? K_APOSTROPHE
           : c == '-'  ? K_HYPHEN
           : c == '_'  ? K_LETTER
                       : K_MARK;
}

static klass klass_at(const scanner *s, uint32_t i, uint32_t *len)
{
    *len = 1;
    if (i >= s->end)
        return K_END;
    unsigned char c = (unsigned char)s->p[i];
    if (c < 0x80)
        return klass_ascii(c);
    uint32_t cp;
    *len = (uint32_t)atg_utf8_next(s->p + i, s->end - i, &cp);
    return klass_wide(cp);
}

static bool is_word(klass k)
{
    return k == K_LETTER || k == K_DIGIT;
}

static klass peek(const scanner *s, uint32_t i)
{
    uint32_t len;
    return klass_at(s, i, &len);
}

static char at(const scanner *s, uint32_t i)
{
    return i < s->end ? s->p[i] : '\0';
}

static void emit(scanner *s, uint32_t from, uint32_t to)
{
    if (from < to)
        s->next[s->n++] = (atg_token){from, to};
}

/* Length of the clitic's letters at i (after an apostrophe): s ll re ve d m t; else 0.
 */
static uint32_t clitic_at(const scanner *s, uint32_t i)
{
    uint32_t n = 0;
    while (n < 3 && g_ascii_isalpha(at(s, i + n)))
        n++;
    if (n == 0 || n == 3 || is_word(peek(s, i + n)))
        return 0;
    static const char *const known[] = {"s", "ll", "re", "ve", "d", "m", "t"};
    for (size_t k = 0; k < G_N_ELEMENTS(known); k++)
        if (atg_str_is_nocase((atg_str){s->p + i, n}, known[k]))
            return n;
    return 0;
}

static bool is_glued_sentence(const scanner *s, uint32_t from, uint32_t dot)
{
    return dot >= from + 2 && g_ascii_islower(at(s, dot - 1)) &&
           g_ascii_islower(at(s, dot - 2)) && g_ascii_isupper(at(s, dot + 1)) &&
           g_ascii_islower(at(s, dot + 2));
}

/* Does the dot at dot, after the word from from, belong to the word? */
static bool keeps_dot(const scanner *s, uint32_t from, uint32_t dot)
{
    if (is_word(peek(s, dot + 1)))
        return !is_glued_sentence(s, from, dot);
    uint32_t part = dot; /* "D-Va.": what follows the last hyphen counts */
    while (part > from && dot - part < 8 && s->p[part - 1] != '-')
        part--;
    if (part > from && s->p[part - 1] == '-')
        from = part;
    atg_abbreviation a = atg_abbreviation_of((atg_str){s->p + from, dot - from});
    if (a != ATG_ABBR_NUMBER)
        return a != ATG_ABBR_NONE && at(s, dot + 1) != '.';
    uint32_t next = dot + 1;
    while (next < dot + 4 && peek(s, next) == K_BLANK)
        next++;
    return next > dot + 1 && peek(s, next) == K_DIGIT;
}

/* Does the ASCII mark at i hold together the words on both sides? */
static bool joins_words(const scanner *s, uint32_t from, uint32_t i)
{
    char before = at(s, i - 1), after = at(s, i + 1);
    switch (at(s, i)) {
    case ',':
    case ':':
    case '/':
        return g_ascii_isdigit(before) && g_ascii_isdigit(after);
    case '&':
        return g_ascii_isupper(before) && g_ascii_isupper(after);
    case '@':
        return is_word(peek(s, i + 1));
    case '.':
        return keeps_dot(s, from, i);
    default:
        return false;
    }
}

static uint32_t end_of_address(const scanner *s, uint32_t i)
{
    uint32_t len;
    while (i < s->end && klass_at(s, i, &len) != K_BLANK &&
           !strchr("<>\"()[]{}", at(s, i)) && (unsigned char)at(s, i) < 0x80)
        i += len;
    while (strchr(".,;:!?'", at(s, i - 1)))
        i--;
    return i;
}

static bool is_address(const scanner *s, uint32_t i)
{
    atg_str rest = {s->p + i, s->end - i};
    if (!memchr("hwf", s->p[i], 3))
        return false;
    return atg_str_starts(rest, "http://") || atg_str_starts(rest, "https://") ||
           atg_str_starts(rest, "www.") || atg_str_starts(rest, "ftp://");
}

/* Where the word that goes on at i ends; *clitic: where its clitic begins, if it has
 * one. */
static uint32_t end_of_word(const scanner *s, uint32_t from, uint32_t i,
                            uint32_t *clitic)
{
    uint32_t stop = MIN(s->end, from + ATG_TOKEN_CAP);
    *clitic = 0;
    for (;;) {
        uint32_t len, n;
        while (i < stop && is_ascii_word((unsigned char)s->p[i]))
            i++; /* most words have nothing else */
        klass k = klass_at(s, i, &len);
        if (k == K_HYPHEN) {
            if (!is_word(peek(s, i + len)))
                return i;
        } else if (k == K_APOSTROPHE) {
            if (peek(s, i + len) != K_LETTER)
                return i;
            n = clitic_at(s, i + len);
            bool not_t = n == 1 && (at(s, i + len) | 0x20) == 't';
            if (n > 0 && (!not_t || (at(s, i - 1) | 0x20) == 'n')) {
                *clitic = not_t && i - 1 > from ? i - 1 : i;
                return i + len + n;
            }
        } else if (k == K_MARK) {
            if (len > 1 || !joins_words(s, from, i))
                return i;
        } else if (!is_word(k)) {
            return i;
        }
        if (i + len - from > ATG_TOKEN_CAP)
            return i;
        i += len;
    }
}

static void emit_word(scanner *s, uint32_t from, uint32_t to)
{
    if (to - from == 6 && atg_str_is_nocase((atg_str){s->p + from, 6}, "cannot")) {
        emit(s, from, from + 3);
        emit(s, from + 3, to);
    } else {
        emit(s, from, to);
    }
}

/* Cuts what is longer than the cap at characters' edges. */
static uint32_t take_long(scanner *s, uint32_t from, uint32_t to)
{
    while (to - from > ATG_TOKEN_CAP) {
        atg_str head = atg_str_cap((atg_str){s->p + from, to - from}, ATG_TOKEN_CAP);
        emit(s, from, from + (uint32_t)head.n);
        from += (uint32_t)head.n;
    }
    emit(s, from, to);
    return to;
}

static uint32_t take_word(scanner *s, uint32_t from, uint32_t len)
{
    if (is_address(s, from))
        return take_long(s, from, end_of_address(s, from));
    uint32_t clitic, to = end_of_word(s, from, from + len, &clitic);
    if (clitic) {
        emit_word(s, from, clitic);
        emit(s, clitic, to);
    } else {
        emit_word(s, from, to);
    }
    return to;
}

static uint32_t end_of_run(const scanner *s, uint32_t i, const char *set)
{
    uint32_t from = i;
    while (i < s->end && at(s, i) && strchr(set, at(s, i)) && i - from < ATG_TOKEN_CAP)
        i++;
    return i;
}

static bool blank_before(const scanner *s, uint32_t i)
{
    return i == s->start || (unsigned char)s->p[i - 1] <= ' ';
}

static uint32_t take_mark(scanner *s, uint32_t i, uint32_t len)
{
    uint32_t to = i + len, n;
    char c = at(s, i);
    bool word_next = is_word(peek(s, to));
    if (c == '.')
        to = word_next && blank_before(s, i) ? to : end_of_run(s, i, ".");
    else if (c == '!' || c == '?')
        to = end_of_run(s, i, "!?");
    else if (c == '-')
        to = end_of_run(s, i, "-");
    else if (c == '`')
        to = end_of_run(s, i, "`");
    if (word_next && blank_before(s, i) && c && strchr(".@#", c))
        return take_word(s, i, len);
    if (peek(s, i) == K_APOSTROPHE && !blank_before(s, i) &&
        (n = clitic_at(s, to)) == 1 && (at(s, to) | 0x20) == 's')
        to += n;
    emit(s, i, to);
    return to;
}

void atg_tokens_find(atg_str text, uint32_t start, uint32_t end, GArray *tokens)
{
    /* room for a token of each byte, which costs nothing until it is used */
    guint before = tokens->len;
    g_array_set_size(tokens, before + (end - start));
    atg_token *room = (atg_token *)(void *)tokens->data + before;
    scanner s = {text.p, start, end, room, 0};
    uint32_t i = start;
    while (i < end) {
        uint32_t len;
        klass k = klass_at(&s, i, &len);
        if (k == K_BLANK)
            i += len;
        else if (is_word(k))
            i = take_word(&s, i, len);
        else
            i = take_mark(&s, i, len);
    }
    g_array_set_size(tokens, before + s.n);
}
