/* One error type for the whole program.
 *
 * A function that can fail takes an atg_error * as its last parameter (not NULL unless
 * its header allows it) and returns an atg_code: ATG_OK, or the code it stored. A
 * failed call leaves the object it was called on unchanged.
 *
 *     atg_error err = ATG_ERROR_INIT;
 *     if (atg_document_read(&doc, path, &opt, &err) != ATG_OK)
 *         fprintf(stderr, "attrigraph: %s\n", err.message);
 *
 * Messages say what, where, why and how to mend; lower case, the subject in single
 * quotes, no full stop.
 */
#ifndef ATG_BASE_ERROR_H
#define ATG_BASE_ERROR_H

#include <stddef.h>
#include <stdarg.h>

typedef enum atg_code {
    ATG_OK = 0,
    ATG_E_IO,          /* the system refused: open, read, write, fsync, rename */
    ATG_E_ENCODING,    /* bytes are not text in the encoding asked for */
    ATG_E_FORMAT,      /* a file does not follow its format; line and column are set */
    ATG_E_LIMIT,       /* a size, depth, time or ratio cap was met */
    ATG_E_USAGE,       /* the caller asked for what does not exist */
    ATG_E_NOT_FOUND,   /* a name that the data does not hold */
    ATG_E_UNSUPPORTED, /* known, but not possible here */
    ATG_E_CHILD, /* the drawing program failed, was killed or ran out of its limits */
    ATG_E_NO_MEMORY
} atg_code;

typedef struct atg_error {
    atg_code code;
    size_t line;       /* 1-based; 0: none */
    size_t column;     /* 1-based, in bytes; 0: none */
    size_t byte;       /* 0-based offset, where the message names one */
    char message[768]; /* always terminated; cut at a character edge */
} atg_error;

#define ATG_ERROR_INIT                                                                 \
    {                                                                                  \
        ATG_OK, 0, 0, 0, ""                                                            \
    }

/* Stores code and message and returns code. err may be NULL. O(message). */
atg_code atg_fail(atg_error *err, atg_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same with a position in a text file; "FILE:LINE:COLUMN: " is put before the
 * message. */
atg_code atg_fail_at(atg_error *err, const char *file, size_t line, size_t column,
                     const char *format, ...) __attribute__((format(printf, 5, 6)));

#endif
