/* Tables of text with aligned columns; wide characters and marks are counted as a
 * terminal shows them. */
#ifndef ATG_CLI_TABLE_H
#define ATG_CLI_TABLE_H

#include <glib.h>

#include "base/str.h"

enum { ATG_TABLE_COLUMNS = 12 };

typedef struct atg_table {
    GPtrArray *cells; /* char *, row by row; the first row is the head */
    guint columns;
    bool right[ATG_TABLE_COLUMNS]; /* numbers */
} atg_table;

/* heads are parted by '|'; a '>' before one sets its column to the right. */
void atg_table_init(atg_table *t, const char *heads);
void atg_table_release(atg_table *t);
void atg_table_cell(atg_table *t, atg_str text);
void atg_table_format(atg_table *t, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Appends it to out; nothing where there is no row but the head. */
void atg_table_print(const atg_table *t, GString *out);
/* The same without the head. */
void atg_table_print_body(const atg_table *t, GString *out);

#endif
