/* What a terminal must not get: escapes, controls, characters that turn the direction
 * of writing. */
#ifndef ATG_CLI_TERMINAL_H
#define ATG_CLI_TERMINAL_H

#include <glib.h>

#include "base/str.h"

typedef enum atg_plain {
    ATG_PLAIN_LINE, /* one line: line breaks and tabs are made visible too */
    ATG_PLAIN_TEXT, /* lines and tabs stay */
    ATG_PLAIN_JSON  /* as JSON escapes, so that it stays JSON */
} atg_plain;

/* Appends text with what could change a terminal made visible: \x1b for a control or a
 * byte that is no UTF-8, <U+202E> for a format character. */
void atg_plain_append(GString *out, atg_str text, atg_plain how);

/* Columns a text takes: marks 0, East Asian wide characters 2. */
size_t atg_columns(atg_str text);

#endif
