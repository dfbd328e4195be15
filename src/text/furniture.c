#include "text/furniture.h"

#include <glib.h>
#include <string.h>

#include "text/utf8.h"

/* A line of more than SHORT words or LONGEST bytes is an article's own, whatever it
 * mentions. */
enum { FEW = 8, SHORT = 60, LONGEST = 1024 };

/* A line that begins so is furniture; with a closing $ only if that is the whole line,
 * with a closing ~ only if it has eight words or fewer. Lower case. */
static const char *const heads[] = {
    "read also",
    "also read",
    "read more",
    "read next",
    "see also:",
    "more from",
    "more on this",
    "more about~",
    "related:",
    "related$",
    "related stories",
    "related articles",
    "related posts",
    "related content",
    "recommended$",
    "recommended for you",
    "you may also like",
    "you might also like",
    "most read~",
    "most popular~",
    "trending~",
    "latest news~",
    "for more information on",
    "for more information about",
    "for more information,",
    "for further information",
    "to find out more",
    "find out more",
    "click here",
    "sign up",
    "subscribe to",
    "subscribe now",
    "subscribe~",
    "join our",
    "follow us",
    "like us on",
    "share this",
    "share on",
    "share:",
    "share via",
    "tweet this",
    "leave a reply",
    "leave a comment",
    "post a comment",
    "join the discussion",
    "join the conversation",
    "be the first to",
    "comments are closed",
    "comments are moderated",
    "no comments~",
    "you must be logged in",
    "log in to",
    "please log in",
    "please enter your",
    "please check out",
    "your email address",
    "required fields",
    "save my name",
    "enter your email",
    "this site uses",
    "this website uses",
    "we use cookies",
    "we and our partners",
    "we value your privacy",
    "by continuing to",
    "by subscribing",
    "by clicking",
    "privacy & cookies",
    "cookie policy",
    "advertisement",
    "- advertisement",
    "\u2014 advertisement",
    "sponsored$",
    "sponsored content",
    "sponsored by~",
    "photo:",
    "photo by",
    "(photo",
    "photo credit",
    "photograph:",
    "image:",
    "image credit",
    "image source",
    "picture:",
    "credit:",
    "file photo",
    "getty images",
    "copyright \u00a9",
    "copyright (c)",
    "copyright 20",
    "\u00a9",
    "(c) 20",
    "all rights reserved",
    "posted on~",
    "posted by~",
    "posted in~",
    "filed under",
    "tags:",
    "tagged~",
    "categories:",
    "topics:",
    "this entry was posted",
    "published by~",
    "terms of~",
    "skip to",
    "site navigation",
    "contact us$",
    "contact us |",
    "about us$",
    "about us:",
    "about us |",
    "editor's note: this",
    "editors' note: this",
    "media contact",
    "contact:",
    "###",
    "- ends -",
    "ends$",
    "%d bloggers",
    "view this email",
    "you are receiving this",
    "unsubscribe",
    "forward to a friend",
    "watch:",
    "watch the video",
    "listen:",
    "podcast:",
    "download the",
    "register now",
    "register free",
    "save your seat",
    "buy tickets",
    "webinar:",
    "print this",
    "email this",
    "proudly powered",
    "this article was first published",
    "this story was first published",
    "this article originally appeared",
    "image caption",
    "media caption",
    "get the latest",
    "get our",
    "don't miss",
    "stay up to date",
    "read the full",
};

/* So is a short line that says this anywhere. */
static const char *const anywhere[] = {
    "check out the upcoming",
    "check out our",
    "check out the following",
    "follow us on",
    "follow us and",
    "like our page",
    "please follow us",
    "sign up for our",
    "sign up to our",
    "subscribe to our",
    "our newsletter",
    "free newsletter",
    "daily newsletter",
    "morning newsletter",
    "weekly newsletter",
    "our cookie policy",
    "cookie settings",
    "uses cookies to",
    "use cookies to",
    "use cookies and",
    "uses cookies.",
    "uses akismet",
    "will not be published",
    "required fields are marked",
    "comment data is processed",
    "privacy policy and",
    "our privacy policy",
    "terms and conditions",
    "terms of service",
    "notify me of new",
    "receive notifications of new",
    "all rights reserved",
    "reuse this content",
    "brought to you by",
    "click here to",
    "register for free",
    "in your inbox",
    "to your inbox",
    "show you relevant advertising",
    "photo credit",
    "photo: ",
    "/getty images",
    "comments are moderated",
    "next time i comment",
    "logged in to post",
};

static atg_str drop_last(atg_str s, size_t n)
{
    return (atg_str){s.p, s.n - n};
}

/* Without blanks, closing quotes and closing brackets at its end. */
static atg_str strip_closers(atg_str s)
{
    static const char *const closers[] = {
        " ",      "\t",     "\"",     "'",      ")", "]", "}", "\u201d",
        "\u2019", "\u00bb", "\u203a", "\u00a0", "*", "_", NULL};
    bool more = true;
    while (more) {
        more = false;
        for (size_t i = 0; closers[i] && !more; i++) {
            if (atg_str_ends(s, closers[i])) {
                s = drop_last(s, strlen(closers[i]));
                more = true;
            }
        }
    }
    return s;
}

bool atg_line_leads_in(atg_str line)
{
    return atg_str_ends(strip_closers(line), ":");
}

bool atg_line_is_terminated(atg_str line)
{
    atg_str s = strip_closers(line);
    if (atg_str_ends(s, "\u2026"))
        return true;
    return s.n > 0 && strchr(".!?:", s.p[s.n - 1]);
}

size_t atg_line_words(atg_str line)
{
    size_t words = 0;
    bool in_word = false;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = (unsigned char)line.p[i];
        bool mark = c == 0xE2 && i + 1 < line.n && (unsigned char)line.p[i + 1] == 0x80;
        bool ink = (c >= 0xC3 && !mark) || g_ascii_isalnum((char)c);
        if (c <= ' ')
            in_word = false;
        else if (ink && !in_word)
            in_word = ++words > 0;
    }
    return words;
}

static bool begins(atg_str line, const char *phrase, size_t words)
{
    if (*line.p != *phrase)
        return false; /* nearly always */
    size_t n = strlen(phrase);
    char last = phrase[n - 1];
    if (last == '$' || last == '~')
        n--;
    if (line.n < n || memcmp(line.p, phrase, n) != 0)
        return false;
    if (last == '$')
        return line.n == n || (line.n == n + 1 && !g_ascii_isalnum(line.p[n]));
    if (last == '~' && words > FEW)
        return false;
    /* "tagged" is no head of "taggedly" */
    return line.n == n || !g_ascii_isalnum(phrase[n - 1]) ||
           !g_ascii_isalnum(line.p[n]);
}

/* First three letters of the phrases above, a bit each. */
enum { MARKS = 4096 };

static unsigned mark_of(const char *p)
{
    return ((unsigned char)p[0] * 961u + (unsigned char)p[1] * 31u +
            (unsigned char)p[2]) %
           MARKS;
}

static const uint64_t *marks(void)
{
    static uint64_t bits[MARKS / 64];
    static gsize ready;
    if (g_once_init_enter(&ready)) {
        for (size_t i = 0; i < G_N_ELEMENTS(anywhere); i++)
            bits[mark_of(anywhere[i]) / 64] |= (uint64_t)1 << mark_of(anywhere[i]) % 64;
        g_once_init_leave(&ready, 1);
    }
    return bits;
}

/* Does a terminated line of n bytes hold one of the phrases? */
static bool holds_phrase(const char *line, size_t n)
{
    const uint64_t *known = marks();
    for (size_t i = 0; i + 2 < n; i++) {
        unsigned mark = mark_of(line + i);
        if (!(known[mark / 64] >> mark % 64 & 1))
            continue;
        for (size_t k = 0; k < G_N_ELEMENTS(anywhere); k++)
            if (line[i] == *anywhere[k] &&
                strncmp(line + i, anywhere[k], strlen(anywhere[k])) == 0)
                return true;
    }
    return false;
}

bool atg_line_is_furniture(atg_str line)
{
    char lower[LONGEST + 1];
    line = atg_str_trim(line);
    if (line.n > LONGEST)
        return false;
    size_t words = atg_line_words(line);
    if (words == 0 || words > SHORT)
        return words == 0;
    for (size_t i = 0; i < line.n; i++)
        lower[i] = g_ascii_tolower(line.p[i]);
    lower[line.n] = '\0';
    for (size_t i = 0; i < G_N_ELEMENTS(heads); i++)
        if (begins((atg_str){lower, line.n}, heads[i], words))
            return true;
    return holds_phrase(lower, line.n);
}
