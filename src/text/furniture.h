/* Words that give away what is not the article: a table of phrases and tests of lines.
 */
#ifndef ATG_TEXT_FURNITURE_H
#define ATG_TEXT_FURNITURE_H

#include "base/str.h"

/* Does the line end like a sentence: . ! ? : or an ellipsis, then closing quotes and
 * brackets? */
bool atg_line_is_terminated(atg_str line);

/* Does it end in a colon (and so lead in what follows)? */
bool atg_line_leads_in(atg_str line);

/* Notices, forms, share rows, credits, "read also": phrases at the head of a line, or
 * anywhere in a short one. O(line) for a table of fixed size. */
bool atg_line_is_furniture(atg_str line);

/* Words of a line: runs between blanks that hold a letter or digit. */
size_t atg_line_words(atg_str line);

#endif
