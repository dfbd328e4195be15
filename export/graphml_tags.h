/* Watches the bytes of XML for tags that are too long.
 *
 * libxml2 2.9 compares each attribute of a tag with all others before anything can be
 * said of them: a million attributes would take hours. No tag of ours has 200 bytes.
 *
 *     atg_graphml_tags t = {0};
 *     while (... more bytes ...)
 *         if (!atg_graphml_tags_short(&t, bytes))
 *             ... refuse
 */
#ifndef ATG_EXPORT_GRAPHML_TAGS_H
#define ATG_EXPORT_GRAPHML_TAGS_H

#include "base/str.h"

enum { ATG_GRAPHML_TAG = 16 * 1024 }; /* longest, bytes */

/* All zero: before the first byte. */
typedef struct atg_graphml_tags {
    int place;    /* in text, in a tag, in a comment ... */
    size_t n;     /* bytes of the tag so far */
    char quote;   /* that an attribute's value is in; 0: none */
    char last[2]; /* bytes of a comment, CDATA or instruction before this one */
} atg_graphml_tags;

/* The next bytes, of any encoding that holds ASCII. False: a tag grew too long. O(n). */
bool atg_graphml_tags_short(atg_graphml_tags *t, atg_str bytes);

#endif
