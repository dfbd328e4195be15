/* From a file, a folder, standard input or a record to documents.
 *
 * Encoding: --encoding, else byte order mark, else <meta charset> of HTML, else UTF-8
 * with repair to U+FFFD (maximal subparts, counted). HTML goes through libxml2's HTML
 * parser (SAX, no recursion, no network) with script, style, nav, aside, footer, form
 * and hidden parts dropped. .md is read as Markdown, .jsonl as one document a line (id,
 * text, optional title, date, url, source), anything else as plain text or HTML by its
 * first bytes. .gz, .bz2, .xz, .zst are opened with libarchive under a ratio cap.
 */
#ifndef ATG_TEXT_READ_H
#define ATG_TEXT_READ_H

#include "text/document.h"

/* Is a text of this title worth reading? Asked of plain text before it is taken apart,
 * of pages when what is prose in them is known. */
typedef bool (*atg_wanted_fn)(atg_str title, atg_str text, const void *user);

typedef struct atg_read_options {
    const char *encoding; /* NULL: detect */
    const char *format;   /* NULL: detect; text, html, markdown, jsonl */
    uint64_t max_bytes; /* of one input, decompressed; jsonl: of a record; 0: 64 MiB, of
                         * a page 16 MiB */
    bool strict;        /* repairs are errors (ATG_E_ENCODING) */
    atg_wanted_fn wanted; /* NULL: every text is. One that is not makes a document that
                           * is empty but for its id, and marked as outside */
    const void *wanted_user;
    atg_str title; /* of the document, where more than its text tells; for wanted */
} atg_read_options;

/* Called for each document, which the callee owns from then on (release it). Return
 * false to stop. */
typedef bool (*atg_document_fn)(atg_document *doc, void *user);
/* Called for each input that cannot be read; the others still run. */
typedef void (*atg_read_error_fn)(const char *path, const atg_error *err, void *user);

/* Lists the regular files below paths, folders recursively, sorted by byte order, each
 * once; "-" is standard input. Returns a NULL-terminated array (g_strfreev). What
 * cannot be listed is told to on_error. Symlink loops are named, not followed. */
char **atg_inputs_list(const char *const *paths, atg_read_error_fn on_error,
                       void *user);

/* Reads one input (as listed) and hands out its documents in order. A .jsonl is
 * streamed: memory does not grow with the file. */
atg_code atg_document_read(const char *path, const atg_read_options *opt,
                           atg_document_fn on_document, void *user, atg_error *err);

/* The same from memory; name is the document id and is used in messages. */
atg_code atg_document_parse(atg_document *doc, atg_str bytes, const char *name,
                            const atg_read_options *opt, atg_error *err);

#endif
