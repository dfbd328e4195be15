/* Bytes of a file or of standard input, unpacked on the way (gzip, bzip2, xz, zstd,
 * known by their first bytes), with a cap on size and on how much packing may have
 * shrunk them.
 */
#ifndef ATG_TEXT_SOURCE_H
#define ATG_TEXT_SOURCE_H

#include <glib.h>

#include "base/error.h"
#include "base/str.h"

enum { ATG_RATIO_MAX = 200 }; /* bytes out for one byte in; a first MiB goes unasked */

typedef struct atg_source atg_source;

/* path "-" is standard input. ATG_E_IO: cannot be opened; ATG_E_UNSUPPORTED: a folder,
 * device, FIFO or socket. */
atg_code atg_source_open(atg_source **source, const char *path, atg_error *err);
void atg_source_close(atg_source *source); /* accepts NULL */

/* Reads an open file from its beginning, as it is; name is for messages. The file stays
 * the caller's. */
atg_source *atg_source_of_file(int fd, const char *name);

/* Reads up to n bytes into buffer; *got is 0 at the end. ATG_E_IO, ATG_E_LIMIT (ratio),
 * ATG_E_FORMAT (damaged packing). */
atg_code atg_source_read(atg_source *source, char *buffer, size_t n, size_t *got,
                         atg_error *err);

/* The first bytes, which are still to be read; the empty slice where they are packed.
 */
atg_str atg_source_peek(const atg_source *source);

/* Appends the next n bytes to out, fewer only at the end. */
atg_code atg_source_more(atg_source *source, size_t n, GString *out, atg_error *err);

/* Bytes of the whole, where the system knows: 0 where it is packed or a pipe. */
uint64_t atg_source_size(const atg_source *source);

/* Appends all that is left to out; ATG_E_LIMIT beyond max bytes. */
atg_code atg_source_all(atg_source *source, uint64_t max, GString *out, atg_error *err);

#endif
