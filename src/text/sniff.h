/* What kind of thing some bytes are, by their name and their beginning. */
#ifndef ATG_TEXT_SNIFF_H
#define ATG_TEXT_SNIFF_H

#include "base/error.h"
#include "base/str.h"

typedef enum atg_input_format {
    ATG_FORMAT_TEXT,
    ATG_FORMAT_HTML,
    ATG_FORMAT_MARKDOWN,
    ATG_FORMAT_JSONL,
    ATG_FORMAT_COUNT
} atg_input_format;

/* The atg_input_format of a name as --input-format takes it, in any case; -1: none. */
int atg_input_format_find(const char *name);

/* By the name's extension (a second one, .gz .bz2 .xz .zst, aside), else by the first
 * bytes. text is past the gate. */
atg_input_format atg_format_detect(const char *name, atg_str text);
/* Does the name (or, for "-", the first byte) say JSON Lines? */
bool atg_is_jsonl(const char *name, atg_str head);

/* Does the name end in .gz, .bz2, .xz or .zst? */
bool atg_is_packed_name(const char *name);

/* Refuses raw bytes that are no text at all: PDF, images, archives, other binaries. */
atg_code atg_refuse_binary(const char *name, atg_str bytes, atg_error *err);
/* Refuses text that is plainly no prose: XML that is not HTML, JSON, RTF. */
atg_code atg_refuse_data(const char *name, atg_str text, atg_error *err);

#endif
