#include <glib.h>
#include <string.h>

#include "text/html.h"

enum { MANY = 2000 }; /* words and '=' signs in one tag */

typedef struct trimmer {
    atg_str text;
    char *copy;         /* made when first needed */
    bool unclosed[128]; /* there is no such quote any more until the end of the text */
} trimmer;

/* The end of the quoted value that begins at i; i + 1 where its quote is not closed. */
static size_t skip_quoted(trimmer *t, size_t i)
{
    char quote = t->text.p[i];
    const char *rest = t->text.p + i + 1, *close = NULL;
    if (!t->unclosed[(unsigned char)quote])
        close = memchr(rest, quote, t->text.n - i - 1);
    if (!close)
        t->unclosed[(unsigned char)quote] = true;
    return close ? (size_t)(close - t->text.p) + 1 : i + 1;
}

static void blank_out(trimmer *t, size_t from, size_t to)
{
    if (!t->copy) {
        t->copy = g_malloc(t->text.n + 1);
        memcpy(t->copy, t->text.p, t->text.n);
        t->copy[t->text.n] = '\0';
    }
    memset(t->copy + from, ' ', to - from);
}

/* Walks the tag that begins at i and returns where it ends. */
static size_t take_tag(trimmer *t, size_t i)
{
    size_t parts = 0, cut = 0;
    char before = '<';
    while (i < t->text.n && t->text.p[i] != '>') {
        char c = t->text.p[i];
        bool blank = g_ascii_isspace(c);
        parts += c == '=' || (!blank && g_ascii_isspace(t->text.p[i - 1]));
        if (parts > MANY && !cut)
            cut = i;
        i = (c == '"' || c == '\'') && before == '=' ? skip_quoted(t, i) : i + 1;
        if (!blank)
            before = c;
    }
    if (cut)
        blank_out(t, cut, i);
    return i;
}

char *atg_html_trim(atg_str text)
{
    trimmer t = {.text = text};
    size_t i = 0;
    while (i + 1 < text.n) {
        const char *open = memchr(text.p + i, '<', text.n - i - 1);
        if (!open)
            break;
        i = (size_t)(open - text.p) + 1;
        if (g_ascii_isalpha(text.p[i]))
            i = take_tag(&t, i);
    }
    return t.copy;
}
