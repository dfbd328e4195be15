#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "text/html.h"

/* Tables are sorted: they are searched by halves. */
static const char *const discarded[] = {
    "applet", "area",   "audio",  "base",  "button", "canvas",   "datalist", "embed",
    "frame",  "iframe", "input",  "map",   "math",   "noframes", "noscript", "object",
    "option", "script", "select", "style", "svg",    "template", "textarea", "video",
};

static const char *const dropped[] = {"aside", "dialog", "footer",
                                      "form",  "menu",   "nav"};

static const char *const never_by_class[] = {"article", "body", "html", "main"};

static const char *const roles[] = {
    "alertdialog", "banner",     "complementary", "contentinfo", "dialog",  "menu",
    "menubar",     "navigation", "search",        "tablist",     "toolbar",
};

/* Words of classes and ids, whole parts between '-', '_' and capitals; two parts in a
 * row are also looked up together. */
static const char *const furniture[] = {
    "ad",
    "addthis",
    "addtoany",
    "ads",
    "adslot",
    "advert",
    "advertisement",
    "advertising",
    "advertorial",
    "adverts",
    "app-download",
    "banner-ad",
    "breadcrumb",
    "breadcrumbs",
    "breaking",
    "call-to",
    "ccpa",
    "cmp",
    "comment",
    "commentlist",
    "comments",
    "consent",
    "cookie",
    "cookiebar",
    "cookies",
    "copyright",
    "crumb",
    "crumbs",
    "cta",
    "dialog",
    "dianomi",
    "disq",
    "disqus",
    "donate",
    "donation",
    "event",
    "events",
    "flyout",
    "foot",
    "footer",
    "gdpr",
    "job",
    "jobs",
    "jp-relatedposts",
    "latest-news",
    "latest-posts",
    "lightbox",
    "login",
    "menu",
    "modal",
    "more-articles",
    "more-from",
    "more-news",
    "more-stories",
    "most-popular",
    "most-read",
    "mostread",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "newsletters",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "popup",
    "preheader",
    "privacy",
    "promo",
    "promos",
    "promotion",
    "read-also",
    "read-more",
    "recent-posts",
    "recirc",
    "recirculation",
    "recommendation",
    "recommendations",
    "recommended",
    "register",
    "related",
    "relatedposts",
    "respond",
    "screen-reader",
    "search",
    "searchform",
    "share",
    "sharebar",
    "sharedaddy",
    "sharing",
    "sidebar",
    "sidenav",
    "signin",
    "signup",
    "site-branding",
    "site-description",
    "site-footer",
    "site-title",
    "skip-link",
    "skiplink",
    "social",
    "socials",
    "sponsor",
    "sponsored",
    "sponsors",
    "sr-only",
    "subnav",
    "subscribe",
    "subscription",
    "table-of",
    "taboola",
    "tag",
    "tags",
    "teaser",
    "teasers",
    "ticker",
    "toolbar",
    "top-bar",
    "topbar",
    "topnav",
    "trending",
    "visually-hidden",
    "visuallyhidden",
    "widget-area",
};

/* These only as the whole class or id. */
static const char *const furniture_whole[] = {
    "bottom", "latest", "more", "popular", "secondary", "skip",
};

static const char *const set_aside[] = {
    "author",     "authors", "byline",  "caption",   "categories",
    "category",   "credit",  "credits", "date",      "dateline",
    "figcaption", "kicker",  "meta",    "published", "timestamp",
};

/* Ids, and classes said in full, of what holds the article. */
static const char *const kept_ids[] = {
    "article",       "article-body", "article-content",
    "body",          "content",      "entry",
    "entry-content", "main",         "main-content",
    "page-content",  "post",         "post-body",
    "post-content",  "primary",      "story",
    "story-body",
};

static const char *const kept_classes[] = {
    "article-body", "article-content", "articlebody", "entry-content", "hentry",
    "main-content", "page-content",    "post-body",   "post-content",  "story-body",
};

/* Classes that describe the page, not the element: "has-sidebar", "tag-events". */
static const char *const modifiers[] = {
    "category-", "format-",    "has-",    "is-",     "js-",  "no-",   "not-",
    "page-",     "post-type-", "postid-", "status-", "tag-", "type-", "with-"};

static int compare(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

#define IN(word, table)                                                                \
    (bsearch((word), (table), G_N_ELEMENTS(table), sizeof *(table), compare) != NULL)

atg_str atg_attribute(const unsigned char **attributes, const char *name)
{
    for (size_t i = 0; attributes && attributes[i]; i += 2)
        if (strcmp((const char *)attributes[i], name) == 0)
            return atg_str_of((const char *)attributes[i + 1]);
    return ATG_STR_NONE;
}

enum { TOKEN = 64 };

/* Lower case, parts joined by '-': "td_mainMenu" becomes "td-main-menu". */
static void normalise(atg_str token, char out[TOKEN])
{
    size_t n = 0;
    for (size_t i = 0; i < token.n && n + 2 < TOKEN; i++) {
        char c = token.p[i];
        bool edge = i > 0 && g_ascii_isupper(c) && g_ascii_islower(token.p[i - 1]);
        bool mark = !g_ascii_isalnum(c);
        if ((edge || mark) && n > 0 && out[n - 1] != '-')
            out[n++] = '-';
        if (!mark)
            out[n++] = g_ascii_tolower(c);
    }
    while (n > 0 && out[n - 1] == '-')
        n--;
    out[n] = '\0';
}

static bool is_modifier(const char *token)
{
    for (size_t i = 0; i < G_N_ELEMENTS(modifiers); i++)
        if (g_str_has_prefix(token, modifiers[i]))
            return true;
    return false;
}

static atg_element_fate worse(atg_element_fate a, atg_element_fate b)
{
    return a > b ? a : b;
}

static atg_element_fate judge_part(const char *part)
{
    return IN(part, furniture)   ? ATG_ELEMENT_DROP
           : IN(part, set_aside) ? ATG_ELEMENT_ASIDE
                                 : ATG_ELEMENT_KEEP;
}

/* Two parts in a row: "most-read", and "side-bar" as "sidebar". */
static atg_element_fate judge_pair(const char *a, const char *b)
{
    char pair[TOKEN + 1];
    g_snprintf(pair, sizeof pair, "%s-%s", a, b);
    atg_element_fate fate = judge_part(pair);
    g_snprintf(pair, sizeof pair, "%s%s", a, b);
    return worse(fate, judge_part(pair));
}

/* Each part of the token, and each two in a row. */
static atg_element_fate judge_parts(char *token)
{
    atg_element_fate fate = judge_part(token);
    char *before = NULL, *part = token;
    while (part) {
        char *dash = strchr(part, '-');
        if (dash)
            *dash = '\0';
        fate = worse(fate, judge_part(part));
        if (before)
            fate = worse(fate, judge_pair(before, part));
        before = part;
        part = dash ? dash + 1 : NULL;
    }
    return fate;
}

static atg_element_fate judge_token(atg_str raw, bool is_id, bool *kept)
{
    char token[TOKEN];
    normalise(raw, token);
    if (is_id ? IN(token, kept_ids) : IN(token, kept_classes))
        *kept = true;
    if (*kept || (!is_id && is_modifier(token)))
        return ATG_ELEMENT_KEEP;
    if (IN(token, furniture_whole))
        return ATG_ELEMENT_DROP;
    return judge_parts(token);
}

static atg_element_fate judge_words(atg_str value, bool is_id, bool *kept)
{
    atg_element_fate fate = ATG_ELEMENT_KEEP;
    size_t i = 0;
    value = atg_str_cap(value, 1024);
    while (i < value.n) {
        size_t j = i;
        while (j < value.n && !g_ascii_isspace(value.p[j]))
            j++;
        if (j > i)
            fate = worse(fate, judge_token(atg_str_sub(value, i, j), is_id, kept));
        i = j + 1;
    }
    return fate;
}

static bool is_hidden(const unsigned char **attributes)
{
    atg_str style = atg_str_cap(atg_attribute(attributes, "style"), 1024);
    if (atg_str_is_nocase(atg_attribute(attributes, "aria-hidden"), "true") ||
        atg_str_contains_nocase(style, "display:none") ||
        atg_str_contains_nocase(style, "display: none") ||
        atg_str_contains_nocase(style, "visibility:hidden"))
        return true;
    for (size_t i = 0; attributes && attributes[i]; i += 2)
        if (strcmp((const char *)attributes[i], "hidden") == 0)
            return !attributes[i + 1] ||
                   g_ascii_strcasecmp((const char *)attributes[i + 1], "until-found") !=
                       0;
    return false;
}

static atg_element_fate judge_role(atg_str role, bool *kept)
{
    char word[TOKEN];
    normalise(atg_str_trim(role), word);
    if (strcmp(word, "main") == 0 || strcmp(word, "article") == 0)
        *kept = true;
    return IN(word, roles) ? ATG_ELEMENT_DROP : ATG_ELEMENT_KEEP;
}

atg_element_fate atg_element_judge(const char *name, const unsigned char **attributes)
{
    if (IN(name, discarded))
        return ATG_ELEMENT_DISCARD;
    if (!attributes || !attributes[0])
        return IN(name, dropped)                 ? ATG_ELEMENT_DROP
               : strcmp(name, "figcaption") == 0 ? ATG_ELEMENT_ASIDE
                                                 : ATG_ELEMENT_KEEP;
    bool root = strcmp(name, "html") == 0 || strcmp(name, "body") == 0;
    if (!root && is_hidden(attributes))
        return ATG_ELEMENT_DISCARD;
    if (IN(name, dropped))
        return ATG_ELEMENT_DROP;
    bool kept = IN(name, never_by_class);
    atg_element_fate fate = judge_role(atg_attribute(attributes, "role"), &kept);
    fate = worse(fate, judge_words(atg_attribute(attributes, "id"), true, &kept));
    fate = worse(fate, judge_words(atg_attribute(attributes, "class"), false, &kept));
    if (atg_str_is(atg_attribute(attributes, "itemprop"), "articleBody") || kept)
        return ATG_ELEMENT_KEEP;
    return strcmp(name, "figcaption") == 0 ? worse(fate, ATG_ELEMENT_ASIDE) : fate;
}
