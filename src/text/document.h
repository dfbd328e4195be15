/* A document: bytes of a file turned into blocks of clean prose that know where in the
 * file they came from.
 *
 *     bytes --gate.h--> UTF-8 --html.c, plain.c, markdown--> blocks --prose.c--> kinds
 *           --segment.h--> sentences and tokens
 *
 * text is valid UTF-8 of XML 1.0 characters; blocks are separated by '\n' in it. The
 * offset map leads from any byte of text to the byte of the original file it came from.
 */
#ifndef ATG_TEXT_DOCUMENT_H
#define ATG_TEXT_DOCUMENT_H

#include "base/arena.h"
#include "base/error.h"
#include "claim/claim.h"

typedef enum atg_block_kind {
    ATG_BLOCK_PROSE,
    ATG_BLOCK_TITLE,     /* the document's own headline (title, h1, headline line) */
    ATG_BLOCK_HEADING,   /* a heading inside the text */
    ATG_BLOCK_ITEM,      /* a list item */
    ATG_BLOCK_FURNITURE, /* menus, teasers, forms, notices: never read for claims */
} atg_block_kind;

typedef struct atg_block {
    uint32_t start, end; /* bytes of text */
    atg_block_kind kind;
    uint32_t lead_in; /* ITEM: index of the block that leads in ("The group:"); else
                       * ATG_NONE */
} atg_block;

/* Text bytes [text, text + n) came from the original's bytes [origin, origin +
 * origin_n). A segment is a run of units of one proportion, so that positions in it are
 * proportional, exactly so at the edges of characters: plain bytes (n = origin_n), runs
 * of recoded characters, a reference such as "&amp;", folded blanks (text/map.h).
 * Breaks between blocks, and nothing else, are outside all segments. */
typedef struct atg_span_map {
    uint32_t text;
    uint32_t n;
    uint64_t origin;
    uint64_t origin_n;
} atg_span_map;

/* A text longer than this is read in parts, so that memory does not grow with it; no
 * reference reaches from one part into another. Longer than articles are: some 40 pages. */
#define ATG_PART_BYTES ((size_t)128 << 10)

typedef struct atg_document {
    atg_arena arena;
    atg_document_info info;
    atg_str site; /* whose site it is, as a page's <title> ends, or "" */
    atg_str text;
    const atg_block *blocks;
    size_t n_blocks;
    const atg_span_map *map; /* ascending */
    size_t n_map;
    uint32_t part;    /* of the file: the first is 0 */
    uint32_t section; /* of the document's text (part.c), likewise */
    bool outside;     /* says nothing of the field: text and blocks were left out */
    size_t repaired;  /* characters replaced at the gate */
    uint64_t first_repair; /* byte of the original, if repaired */
} atg_document;

/* The original bytes [*from, *to) of text bytes [start, end); for a JSONL record, bytes
 * of its "text" (text/jsonl.h). O(log map). */
void atg_document_origin(const atg_document *doc, uint32_t start, uint32_t end,
                         uint64_t *from, uint64_t *to);

void atg_document_release(atg_document *doc);

/* part.c: a walk over a document in sections of at most ATG_PART_BYTES bytes of text,
 * cut between blocks, and inside a block that is longer at the end of a sentence.
 *
 *     atg_sections walk;
 *     atg_sections_init(&walk, doc);
 *     while (atg_sections_next(&walk))
 *         ... walk.section ...
 *     atg_sections_release(&walk);
 *
 * A section is a document that shares all but its blocks with doc. Most documents have
 * one, which has all blocks. */
typedef struct atg_sections {
    const atg_document *doc;
    atg_document section; /* to be read, not released */
    bool begun;
    size_t block;      /* the next one */
    uint32_t at;       /* where in it the section begins; 0: at its start */
    atg_block *blocks; /* of the section */
    size_t room;
} atg_sections;

void atg_sections_init(atg_sections *walk, const atg_document *doc);
bool atg_sections_next(atg_sections *walk); /* O(section) */
void atg_sections_release(atg_sections *walk);

/* Where a text of more than most bytes is best cut, before most: behind an empty line,
 * else a line, else a sentence, else a word, if it is in the second half; else between
 * two characters. O(most). */
size_t atg_text_cut(atg_str text, size_t most);

#endif
