/* The one gate: bytes in any encoding become valid UTF-8 of XML 1.0 characters.
 *
 *     atg_gate gate;
 *     if (atg_gate_open(&gate, bytes, NULL, "a.txt", &err) == ATG_OK) {
 *         ... gate.text, gate.map ...
 *         atg_gate_release(&gate);
 *     }
 *
 * What cannot be a character becomes U+FFFD, one for each maximal subpart, and is
 * counted: ill-formed sequences, unassigned bytes, C0 and C1 controls, U+FFFE, U+FFFF.
 * Form feed, vertical tab and NEL become line breaks and are not counted. A byte order
 * mark at the start is left out.
 */
#ifndef ATG_TEXT_GATE_H
#define ATG_TEXT_GATE_H

#include "text/document.h"

/* More text than this in one document is refused whatever the caller allows, so that
 * positions fit 32 bits with room to spare. */
#define ATG_TEXT_MAX ((uint64_t)1 << 30)

typedef struct atg_gate {
    char *text; /* terminated, for the parsers that want it */
    size_t n;
    const atg_span_map *map; /* covers the whole text */
    size_t n_map;
    size_t repaired;
    uint64_t first_repair; /* byte of the original, if repaired */
    char encoding[64];     /* what the bytes were read as */
} atg_gate;

/* encoding: any name iconv knows; "latin1" and its like are read as Windows-1252, as
 * browsers do; NULL or "": byte order mark, UTF-16 by its pattern of zero bytes, else
 * UTF-8. ATG_E_ENCODING: no such encoding; ATG_E_LIMIT: too long. O(bytes). */
atg_code atg_gate_open(atg_gate *gate, atg_str bytes, const char *encoding,
                       const char *name, atg_error *err);
void atg_gate_release(atg_gate *gate);

/* The encoding an HTML page declares in its first 4,096 bytes by <meta charset> or
 * http-equiv, or an XML declaration; "" if none. UTF-16 declared in ASCII is UTF-8
 * (HTML standard, "prescan a byte stream"). */
void atg_charset_declared(atg_str bytes, char out[64]);

/* By byte order mark or zero bytes: "UTF-8", "UTF-16LE", "UTF-16BE" or "". *skip is the
 * length of the mark. */
const char *atg_charset_marked(atg_str bytes, size_t *skip);

/* The character of a byte of Windows-1252; ATG_UTF8_BAD (utf8.h) where it has none. */
uint32_t atg_windows_1252(unsigned char c);

/* Is there a soft hyphen (U+00AD), which the builder takes out of words? O(text). */
bool atg_has_soft_hyphen(atg_str text);

/* Do the first bytes look like anything but text in any encoding that is not UTF-16? */
bool atg_looks_binary(atg_str bytes);

#endif
