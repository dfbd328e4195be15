/* Text made safe for Graphviz, which escapes nothing but the quotation mark.
 *
 * A backslash starts an escape in a label (\N is the node's name) and as the last byte
 * swallows the closing quote; '&' starts an HTML entity; control bytes go straight into
 * SVG; a quoted string over 16,384 bytes cannot be read back.
 * What is returned is the caller's, to be freed with g_free.
 */
#ifndef ATG_EXPORT_DRAW_ESCAPE_H
#define ATG_EXPORT_DRAW_ESCAPE_H

#include <glib.h>
#include <stdbool.h>

#define ATG_DRAW_MAX_TEXT 16000u

/* For a label: backslash doubled, '&' as "&amp;", newline as \n, controls as blanks;
 * cut at a character edge so that it stays below ATG_DRAW_MAX_TEXT when quoted. */
char *atg_draw_label(const char *text);
/* For a tooltip, which Graphviz expands twice: backslashes become U+2216. */
char *atg_draw_tooltip(const char *text);
/* For a value no escape applies to (own attributes): backslash doubled only. */
char *atg_draw_value(const char *text);
/* May text stand as an attribute's name, a colour, a shape, an id? */
bool atg_draw_is_plain(const char *text);

#endif
