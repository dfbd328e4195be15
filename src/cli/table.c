#include "cli/table.h"

#include <stdarg.h>

#include "cli/terminal.h"

void atg_table_init(atg_table *t, const char *heads)
{
    atg_str rest = atg_str_of(heads), head;
    *t = (atg_table){.cells = g_ptr_array_new_with_free_func(g_free)};
    while (atg_str_split(&rest, '|', &head) && t->columns < ATG_TABLE_COLUMNS) {
        bool right = atg_str_starts(head, ">");
        t->right[t->columns++] = right;
        atg_table_cell(t, atg_str_sub(head, right, head.n));
    }
}

void atg_table_release(atg_table *t)
{
    g_ptr_array_free(t->cells, TRUE);
}

void atg_table_cell(atg_table *t, atg_str text)
{
    g_ptr_array_add(t->cells, text.n ? g_strndup(text.p, text.n) : g_strdup(""));
}

void atg_table_format(atg_table *t, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    g_ptr_array_add(t->cells, g_strdup_vprintf(format, ap));
    va_end(ap);
}

static void put_blanks(GString *out, size_t n)
{
    while (n-- > 0)
        g_string_append_c(out, ' ');
}

static void put_cell(const atg_table *t, guint i, size_t width, GString *out)
{
    const char *cell = g_ptr_array_index(t->cells, i);
    guint column = i % t->columns;
    size_t blanks = width - atg_columns(atg_str_of(cell));
    bool last = column + 1 == t->columns;
    if (t->right[column])
        put_blanks(out, blanks);
    g_string_append(out, cell);
    if (!t->right[column] && !last)
        put_blanks(out, blanks);
    if (!last) {
        g_string_append(out, "  ");
        return;
    }
    /* No blanks at the end of a line. */
    while (out->len && out->str[out->len - 1] == ' ')
        g_string_truncate(out, out->len - 1);
    g_string_append_c(out, '\n');
}

static void print_from(const atg_table *t, guint first, GString *out)
{
    size_t width[ATG_TABLE_COLUMNS] = {0};
    if (t->cells->len <= t->columns)
        return;
    for (guint i = first; i < t->cells->len; i++) {
        size_t n = atg_columns(atg_str_of(g_ptr_array_index(t->cells, i)));
        width[i % t->columns] = MAX(width[i % t->columns], n);
    }
    for (guint i = first; i < t->cells->len; i++)
        put_cell(t, i, width[i % t->columns], out);
}

void atg_table_print(const atg_table *t, GString *out)
{
    print_from(t, 0, out);
}

void atg_table_print_body(const atg_table *t, GString *out)
{
    print_from(t, t->columns, out);
}
