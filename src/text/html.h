/* HTML to blocks, through libxml2's HTML parser in SAX mode.
 *
 * No tree is built and nothing recurses; beyond 512 open elements the parser is started
 * afresh where it stands, so that its own stack stays short. Nothing is fetched: there
 * is no DTD, no entity but HTML's own, no network.
 */
#ifndef ATG_TEXT_HTML_H
#define ATG_TEXT_HTML_H

#include "text/build.h"

/* What the page says of itself; strings are g_free'd, NULL where it says nothing. */
typedef struct atg_page_info {
    char *title; /* og:title */
    char *date;  /* as written */
    char *url;
    char *source;
    char *site; /* what stands behind the mark in <title>: "Title | Site" */
    unsigned date_rank; /* how much the date is to be trusted; for html.c */
} atg_page_info;

void atg_page_info_clear(atg_page_info *info);

/* html_meta.c: takes what <meta>, <link>, <time> and JSON-LD tell. Attributes come as
 * libxml2 gives them: name, value, name, value, NULL. */
void atg_page_take_element(atg_page_info *info, const char *name,
                           const unsigned char **attributes);
void atg_page_take_json(atg_page_info *info, atg_str json);

/* html_drop.c: what is to become of an element by its name, class, id, role and style.
 */
typedef enum atg_element_fate {
    ATG_ELEMENT_KEEP,
    ATG_ELEMENT_ASIDE,  /* bylines, dates, captions: kept, but no prose */
    ATG_ELEMENT_DROP,   /* furniture, unless it turns out to hold nearly all text */
    ATG_ELEMENT_DISCARD /* never text: script, style, hidden parts */
} atg_element_fate;

atg_element_fate atg_element_judge(const char *name, const unsigned char **attributes);

/* The value of an attribute, the empty slice if there is none. */
atg_str atg_attribute(const unsigned char **attributes, const char *name);

/* html_trim.c: libxml2 compares each attribute of a tag with all before it. A copy of
 * the text (g_free'd) in which everything in a tag after its first thousand attributes
 * or so is blank, of the same length; NULL where no tag is so long. O(text). */
char *atg_html_trim(atg_str text);

/* html_end.c: the byte after the end tag that closes the outermost of depth open
 * elements of that name; the text's end where there is none. If it does not nest (its
 * end tag may be left out), give 1: the first end tag. O(bytes passed). */
size_t atg_html_end(atg_str text, size_t from, const char *name, size_t depth,
                    bool nests);

/* Reads the builder's text as HTML. Fails only without memory. O(text). */
atg_code atg_html_read(atg_builder *b, atg_page_info *info, atg_error *err);

#endif
