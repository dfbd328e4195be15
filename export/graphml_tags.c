#include "export/graphml_tags.h"

#include <string.h>

/* COMMENT, CDATA and PI: up to two bytes of their own and '>'. */
enum { TEXT, OPEN, BANG, DASH, TAG, COMMENT, CDATA, PI };

static void enter(atg_graphml_tags *t, int place)
{
    *t = (atg_graphml_tags){.place = place};
}

static bool closes(const atg_graphml_tags *t, char b)
{
    const char *last = t->last;
    if (b != '>')
        return false;
    if (t->place == PI)
        return last[1] == '?';
    char twice = t->place == CDATA ? ']' : '-';
    return last[0] == twice && last[1] == twice;
}

static void in_tag(atg_graphml_tags *t, char b)
{
    t->n++;
    if (t->quote)
        t->quote = (char)(b == t->quote ? 0 : t->quote);
    else if (b == '"' || b == '\'')
        t->quote = b;
    else if (b == '>')
        enter(t, TEXT);
}

/* What is no XML may end up in any place: the parser refuses it. */
static void step(atg_graphml_tags *t, char b)
{
    switch (t->place) {
    case TEXT:
        if (b == '<')
            enter(t, OPEN);
        break;
    case OPEN:
        enter(t, b == '!' ? BANG : b == '?' ? PI : TAG);
        if (t->place == TAG)
            in_tag(t, b);
        break;
    case BANG:
        enter(t, b == '-' ? DASH : b == '[' ? CDATA : TEXT);
        break;
    case DASH:
        enter(t, COMMENT);
        break;
    case TAG:
        in_tag(t, b);
        break;
    default:
        if (closes(t, b))
            enter(t, TEXT);
        t->last[0] = t->last[1];
        t->last[1] = b;
    }
}

bool atg_graphml_tags_short(atg_graphml_tags *t, atg_str bytes)
{
    const char *p = bytes.p, *end = p + bytes.n;
    while (p < end) {
        if (t->place == TEXT && *p != '<') {
            p = memchr(p, '<', (size_t)(end - p));
            if (!p)
                break;
        }
        step(t, *p++);
        if (t->n > ATG_GRAPHML_TAG)
            return false;
    }
    return true;
}
