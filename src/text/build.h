/* Blocks under construction: a format's reader puts text and marks where blocks end;
 * the builder folds blanks, keeps the map, and in the end judges what is prose.
 *
 *     atg_builder b;
 *     atg_builder_init(&b, gate);
 *     atg_builder_put(&b, from, to);          bytes of gate->text, verbatim
 *     atg_builder_put_unit(&b, "&", 1, from, to);   what "&amp;" there stands for
 *     atg_builder_end(&b, ATG_HINT_NONE);
 *     atg_builder_finish(&b, doc);            fills text, blocks, map; releases b
 */
#ifndef ATG_TEXT_BUILD_H
#define ATG_TEXT_BUILD_H

#include <glib.h>

#include "text/gate.h"

/* What the markup says of a block. */
typedef enum atg_hint {
    ATG_HINT_NONE,
    ATG_HINT_TITLE,      /* h1, "# " */
    ATG_HINT_PAGE_TITLE, /* <title>: counts only where there is no other title */
    ATG_HINT_HEADING,
    ATG_HINT_ITEM,
    ATG_HINT_FURNITURE
} atg_hint;

typedef struct atg_raw_block {
    uint32_t start, end; /* bytes of the text */
    uint32_t linked;     /* of them inside links */
    atg_hint hint;
    atg_block_kind kind; /* judged by prose.c */
    uint32_t lead_in;
    bool alone; /* plain text: blank lines on both sides */
} atg_raw_block;

/* What a part of a text hands on to the next one. */
typedef struct atg_carried {
    size_t wrap; /* plain.c: width of a hard-wrapped text, known from the first part */
    char fence;  /* markdown.c: the mark of a code block that is open, or 0 */
    size_t fence_n; /* how long its fence is */
    bool in_lines;  /* the part before did not end with an empty line */
    bool in_list;   /* prose.c: it ends within a list that was led in */
} atg_carried;

/* Runs of text of one origin and blocks, together: so many a text may be cut into. */
enum { ATG_PIECES_MAX = 500000 };

typedef struct atg_builder {
    const atg_gate *gate;
    GString *text;
    GArray *map;    /* to positions in gate->text */
    GArray *blocks; /* atg_raw_block */
    uint32_t start; /* of the open block */
    uint32_t linked;
    uint32_t blank_from, blank_to; /* blanks waiting for a word to come after them */
    bool blank;
    bool in_link;
    atg_str source, url; /* publisher and address, where the text names them */
    bool markup;         /* HTML or Markdown: headings and items are marked */
    bool continued;      /* not the first part of its file: no title, date or fields */
    bool too_many;       /* pieces: the rest was left out */
    atg_carried carried; /* left by the part before, and for the next one */
} atg_builder;

void atg_builder_init(atg_builder *b, const atg_gate *gate);
void atg_builder_release(atg_builder *b);
void atg_builder_put(atg_builder *b, uint32_t from, uint32_t to);
void atg_builder_put_unit(atg_builder *b, const char *bytes, size_t n, uint32_t from,
                          uint32_t to);
/* A blank that no byte of the text stands for. */
void atg_builder_blank(atg_builder *b, uint32_t at);
/* Ends the open block; nothing happens where it is empty. Returns the block or NULL. */
atg_raw_block *atg_builder_end(atg_builder *b, atg_hint hint);
bool atg_builder_is_empty(const atg_builder *b); /* is the open block? */
atg_str atg_builder_text(const atg_builder *b, const atg_raw_block *block);

/* Moves everything into doc, whose arena is ready; blocks get the kinds prose.c gives
 * them. Releases b. Returns in_list, for the part behind. O(text). */
bool atg_builder_finish(atg_builder *b, atg_document *doc);

/* prose.c: what is prose, what a title, what furniture; finds the title and, in plain
 * text and bylines, the date, both "" if none. */
typedef struct atg_judgement {
    atg_str title; /* a slice of the builder's text */
    char date[16]; /* ISO 8601 */
} atg_judgement;

void atg_prose_judge(atg_builder *b, atg_judgement *out);

#endif
