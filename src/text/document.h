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

typedef struct atg_document {
    atg_arena arena;
    atg_document_info info;
    atg_str text;
    const atg_block *blocks;
    size_t n_blocks;
    const atg_span_map *map; /* ascending */
    size_t n_map;
    bool outside; /* says nothing of the field: text and blocks were left out */
    size_t repaired;       /* characters replaced at the gate */
    uint64_t first_repair; /* byte of the original, if repaired */
} atg_document;

/* The original bytes [*from, *to) of text bytes [start, end); for a JSONL record, bytes
 * of its "text" (text/jsonl.h). O(log map). */
void atg_document_origin(const atg_document *doc, uint32_t start, uint32_t end,
                         uint64_t *from, uint64_t *to);

void atg_document_release(atg_document *doc);

#endif
