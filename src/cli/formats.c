/* formats: what can be written, and what opens it. */
#include "cli/outputs.h"
#include "cli/table.h"
#include "export/figure_kind.h"

static void add_row(atg_table *t, const atg_format *f)
{
    char **ext = g_strsplit(f->extensions, ",", -1);
    char *list = g_strjoinv(" ", ext);
    atg_table_cell(t, atg_str_of(f->name));
    atg_table_cell(t, atg_str_of(list));
    atg_table_cell(t, atg_str_of(f->summary));
    atg_table_cell(t, atg_str_of(f->opens_in));
    g_free(list);
    g_strfreev(ext);
}

static void put_figures(GString *out)
{
    size_t n;
    atg_table t;
    const atg_figure_kind *kinds = atg_figure_kinds(&n);
    atg_table_init(&t, "figure of 'render'|shows");
    for (size_t i = 0; i < n; i++) {
        atg_table_cell(&t, atg_str_of(kinds[i].name));
        atg_table_cell(&t, atg_str_of(kinds[i].summary));
    }
    g_string_append_c(out, '\n');
    atg_table_print(&t, out);
    atg_table_release(&t);
}

atg_exit atg_run_formats(const atg_options *o)
{
    atg_report r;
    atg_table t;
    size_t n;
    const atg_format *formats = atg_formats(&n);
    GString *text = g_string_new(NULL);
    atg_report_init(&r, o);
    atg_table_init(&t, "format|extensions|holds|opens in");
    for (size_t i = 0; i < n; i++)
        add_row(&t, &formats[i]);
    atg_table_print(&t, text);
    atg_table_release(&t);
    put_figures(text);
    g_string_append(text,
                    "\ninputs: text, html, markdown, jsonl; also packed (.gz .bz2 "
                    ".xz .zst)\nsizes:  --max-bytes; 64 MiB for an article, 1 GiB "
                    "for claims and graphs\n");
    atg_print(o, text, &r);
    g_string_free(text, TRUE);
    return atg_report_exit(&r);
}
