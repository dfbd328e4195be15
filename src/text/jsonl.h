/* JSON Lines: one document a line, read as a stream.
 *
 *     {"id": "a1", "text": "China ...", "title": "...", "date": "2021-07-19",
 *      "url": "https://...", "source": "Reuters"}
 *
 * Only text is needed; id may be a number, and is PATH:LINE if there is none. Byte
 * spans of such a document are bytes of the value of "text" as UTF-8, after JSON's
 * escapes are undone: not bytes of the line. Blank lines are skipped.
 */
#ifndef ATG_TEXT_JSONL_H
#define ATG_TEXT_JSONL_H

#include "text/read.h"
#include "text/source.h"

/* Hands out a document for each line. A line that cannot be read does not stop the
 * others; the first such error is returned in the end, with its line, and how many more
 * there were. Memory: one line. */
atg_code atg_jsonl_read(atg_source *source, const char *path,
                        const atg_read_options *opt, atg_document_fn on_document,
                        void *user, atg_error *err);

#endif
