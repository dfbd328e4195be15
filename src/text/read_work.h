/* Inside of reading: read.c makes documents of bytes, read_parts.c of a text that is too
 * long to be held as a whole. */
#ifndef ATG_TEXT_READ_WORK_H
#define ATG_TEXT_READ_WORK_H

#include "text/build.h"
#include "text/read.h"
#include "text/sniff.h"
#include "text/source.h"

/* A part of a text, and what one part hands on to the next. */
typedef struct atg_part {
    uint32_t number; /* 0: the first, or all of it */
    uint64_t base;   /* byte of the file where it begins */
    atg_carried carried;
} atg_part;

typedef struct atg_sink_of_documents {
    atg_document_fn take;
    void *user;
} atg_sink_of_documents;

uint64_t atg_read_max(const atg_read_options *opt);

/* As atg_document_parse, for a part; part NULL: the bytes are a whole file. */
atg_code atg_parse_part(atg_document *doc, atg_str bytes, const char *name,
                        const atg_read_options *opt, atg_part *part, atg_error *err);

/* May bytes of this encoding be cut between any two characters that are one byte each,
 * or UTF-8? */
bool atg_cut_between_bytes(const char *encoding);

/* A text that is read in parts. */
typedef struct atg_long_text {
    atg_source *source;
    GString *head; /* its first bytes, already read; the buffer is used up */
    const char *path;
    atg_input_format format; /* TEXT or MARKDOWN */
    const char *encoding;    /* "": UTF-8 */
} atg_long_text;

/* Reads plain text or Markdown in parts, each a document of the same name, title, date,
 * address and publisher. Memory: a few parts. */
atg_code atg_read_parts(const atg_long_text *text, const atg_read_options *opt,
                        const atg_sink_of_documents *to, atg_error *err);

#endif
