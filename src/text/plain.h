/* Plain text and Markdown to blocks. */
#ifndef ATG_TEXT_PLAIN_H
#define ATG_TEXT_PLAIN_H

#include "text/build.h"

/* A line is a paragraph, unless the text is hard-wrapped: then the lines of one are
 * joined (all lines are short, and a line ends where its neighbour's first word would
 * not have fitted any more). Items by their bullets or numbers. Fields at the head
 * (field.h) tell title, date, publisher and address. O(text). */
void atg_plain_read(atg_builder *b);

/* Headings (# and underlined), items, emphasis, links (their text only), quotes; code,
 * tables of contents and HTML tags are left out. O(text). */
void atg_markdown_read(atg_builder *b);

/* One line of a text, without its break, and where the next one begins. */
typedef struct atg_line {
    uint32_t start, end, next;
} atg_line;

/* The line at i; false at the end of the text. Breaks: \n, \r\n, \r. */
bool atg_line_next(const atg_gate *gate, uint32_t i, atg_line *line);
/* The same without blanks at either end. */
atg_line atg_line_trim(const atg_gate *gate, atg_line line);
/* Length of a bullet or number and the blanks after it at the head of s; 0: none. */
size_t atg_bullet_length(atg_str s);

#endif
