#include "cli/outputs.h"

#include <string.h>
#include <unistd.h>

#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/names.h"
#include "cli/nearest.h"
#include "cli/terminal.h"
#include "cli/themes.h"
#include "export/layout.h"
#include "export/safefile.h"

/* ---- formats --------------------------------------------------------------------- */

static atg_code unknown_format(const char *name, atg_error *err)
{
    size_t n;
    const atg_format *formats = atg_formats(&n);
    GPtrArray *names = g_ptr_array_new();
    for (size_t i = 0; i < n; i++)
        g_ptr_array_add(names, (gpointer)formats[i].name);
    const char *near = atg_nearest(name, (const char *const *)names->pdata, names->len);
    g_ptr_array_add(names, NULL);
    char *list = g_strjoinv(", ", (char **)names->pdata);
    atg_code rc = atg_fail(err, ATG_E_USAGE, "no format '%s'; %s%s%sthere are %s", name,
                           near ? "did you mean '" : "", near ? near : "",
                           near ? "'? " : "", list);
    g_free(list);
    g_ptr_array_free(names, TRUE);
    return rc;
}

static atg_code no_format(const char *path, atg_error *err)
{
    if (strcmp(path, "-") == 0)
        return atg_fail(err, ATG_E_USAGE,
                        "standard output has no extension to tell the format; add "
                        "--format graphml or another of 'attrigraph formats'");
    const char *dot = strrchr(path, '.');
    if (dot && !strchr(dot, '/') && dot[1])
        return unknown_format(dot + 1, err);
    return atg_fail(err, ATG_E_USAGE,
                    "'%s' has no extension to tell the format; add --format or one of "
                    ".graphml .dot .svg .png .pdf",
                    path);
}

static bool is_word(const char *value, const char *word)
{
    return value && strcmp(value, word) == 0;
}

static atg_code choose_format(const atg_options *o, const atg_output *out,
                              const atg_format **format, atg_error *err)
{
    const char *name = out->format ? out->format : o->format;
    *format = name ? atg_format_find(name) : atg_format_of_file(out->path);
    if (*format)
        return ATG_OK;
    return name ? unknown_format(name, err) : no_format(out->path, err);
}

/* ---- before any work ------------------------------------------------------------- */

static const atg_output *output_at(const atg_options *o, guint i)
{
    return &g_array_index(o->outputs, atg_output, i);
}

/* One file under two names, of links too, is one file; "-" is none. */
static bool same_target(const char *a, const char *b)
{
    if (strcmp(a, "-") == 0 || strcmp(b, "-") == 0)
        return strcmp(a, b) == 0;
    char *final_a = atg_safefile_final(a), *final_b = atg_safefile_final(b);
    bool same = strcmp(final_a, final_b) == 0;
    g_free(final_a);
    g_free(final_b);
    return same;
}

/* A format of several files writes them all into a pipe or a device. */
static size_t count_targets(const atg_format *f, const char *path)
{
    bool file = strcmp(path, "-") != 0 &&
                (!g_file_test(path, G_FILE_TEST_EXISTS) ||
                 g_file_test(path, G_FILE_TEST_IS_REGULAR | G_FILE_TEST_IS_DIR));
    return f->n_parts && file ? f->n_parts : 1;
}

static char *target_path(const atg_format *f, size_t i, const char *path)
{
    return count_targets(f, path) > 1 ? atg_format_part_path(f, i, path)
                                      : g_strdup(path);
}

static bool writes_to(const atg_options *o, guint i, const char *target)
{
    const atg_output *out = output_at(o, i);
    const atg_format *format;
    atg_error err = ATG_ERROR_INIT;
    bool same = false;
    if (choose_format(o, out, &format, &err) != ATG_OK)
        return false;
    for (size_t k = 0; k < count_targets(format, out->path) && !same; k++) {
        char *path = target_path(format, k, out->path);
        same = same_target(path, target);
        g_free(path);
    }
    return same;
}

static atg_code check_target(const atg_options *o, guint i, const char *target,
                             atg_error *err)
{
    for (guint k = 0; k < i; k++)
        if (writes_to(o, k, target))
            return atg_fail(err, ATG_E_USAGE,
                            "'-o %s' is given twice; each needs a file of its own",
                            target);
    return strcmp(target, "-") != 0 ? atg_safefile_check(target, err) : ATG_OK;
}

static atg_code check_output(const atg_options *o, guint i, atg_error *err)
{
    const atg_output *out = output_at(o, i);
    const atg_format *format;
    atg_code rc = choose_format(o, out, &format, err);
    if (rc == ATG_OK && is_word(o->verb, "render") && !format->picture)
        rc = atg_fail(err, ATG_E_USAGE,
                      "%s is no picture; 'attrigraph convert' writes '%s', 'render' "
                      "takes .svg .png .pdf",
                      format->name, out->path);
    for (size_t k = 0; rc == ATG_OK && k < count_targets(format, out->path); k++) {
        char *target = target_path(format, k, out->path);
        rc = check_target(o, i, target, err);
        g_free(target);
    }
    if (rc != ATG_OK || strcmp(out->path, "-") != 0)
        return rc;
    if (format->binary && isatty(STDOUT_FILENO))
        return atg_fail(err, ATG_E_USAGE,
                        "%s is no text for a terminal; name a file with -o",
                        format->name);
    return ATG_OK;
}

static atg_exit refuse(const atg_options *o, const atg_error *err)
{
    atg_report r;
    if (err->code == ATG_E_USAGE)
        return atg_usage(o, "%s", err->message);
    atg_report_init(&r, o);
    atg_report_error(&r, err);
    return atg_report_exit(&r);
}

bool atg_outputs_ready(const atg_options *o, atg_exit *code)
{
    atg_theme theme;
    atg_error err = ATG_ERROR_INIT;
    *code = ATG_EXIT_OK;
    if (o->outputs->len == 0)
        *code =
            atg_usage(o, "nowhere to write to; add -o FILE, such as -o graph.graphml");
    for (guint i = 0; i < o->outputs->len && *code == ATG_EXIT_OK; i++)
        if (check_output(o, i, &err) != ATG_OK)
            *code = refuse(o, &err);
    if (*code == ATG_EXIT_OK && atg_theme_load(o, &theme, &err) != ATG_OK)
        *code = refuse(o, &err);
    return *code == ATG_EXIT_OK;
}

/* ---- a graph --------------------------------------------------------------------- */

static void on_note(const char *line, void *user)
{
    atg_report_note(user, "%s", line);
}

static atg_code write_stdout(const atg_format *f, const atg_graph *g,
                             const atg_export_options *how, atg_error *err)
{
    atg_sink sink;
    GString *text = g_string_new(NULL), *plain = g_string_new(NULL);
    /* In one go, so that a format that fails half-way has written nothing. */
    atg_sink_to_string(&sink, text);
    atg_code rc = f->write(g, how, &sink, err);
    if (rc == ATG_OK && isatty(STDOUT_FILENO))
        atg_plain_append(plain, (atg_str){text->str, text->len}, ATG_PLAIN_TEXT);
    else
        g_string_assign(plain, "");
    const GString *best = isatty(STDOUT_FILENO) ? plain : text;
    atg_sink_to_stdout(&sink);
    if (rc == ATG_OK)
        rc = atg_sink_write(&sink, best->str, best->len, err);
    g_string_free(plain, TRUE);
    g_string_free(text, TRUE);
    return rc;
}

enum { MOST_PARTS = 4 };

/* All files of the format are whole before the first is visible. */
static atg_code write_files(const atg_format *f, const char *path, const atg_graph *g,
                            const atg_export_options *how, atg_error *err)
{
    atg_safefile *files[MOST_PARTS] = {NULL};
    size_t n = MIN(count_targets(f, path), MOST_PARTS);
    atg_code rc = ATG_OK;
    for (size_t i = 0; i < n && rc == ATG_OK; i++) {
        atg_sink sink;
        char *target = target_path(f, i, path);
        files[i] = atg_safefile_open(target, &sink, err);
        rc = files[i] ? (n > 1 ? f->parts[i].write : f->write)(g, how, &sink, err)
                      : err->code;
        g_free(target);
    }
    if (rc == ATG_OK)
        return atg_safefile_commit_all(files, n, err);
    for (size_t i = 0; i < n; i++)
        atg_safefile_abort(files[i]);
    return rc;
}

static atg_code write_one(const atg_options *o, const atg_output *out,
                          const atg_graph *g, const atg_export_options *how,
                          atg_error *err)
{
    const atg_format *format;
    atg_code rc = choose_format(o, out, &format, err);
    if (rc != ATG_OK)
        return rc;
    if (strcmp(out->path, "-") == 0)
        return write_stdout(format, g, how, err);
    return write_files(format, out->path, g, how, err);
}

static atg_csv_style csv_style(const char *name)
{
    return is_word(name, "cytoscape") ? ATG_CSV_CYTOSCAPE
           : is_word(name, "neo4j")   ? ATG_CSV_NEO4J
           : is_word(name, "excel")   ? ATG_CSV_EXCEL
                                      : ATG_CSV_PLAIN;
}

static bool wants_places(const atg_options *o)
{
    for (guint i = 0; i < o->outputs->len; i++) {
        const atg_format *format;
        atg_error err = ATG_ERROR_INIT;
        if (choose_format(o, output_at(o, i), &format, &err) == ATG_OK &&
            format->places)
            return true;
    }
    return false;
}

/* Unasked, places are made only where that is quick, and a graph keeps those it has. */
static void lay_out(const atg_options *o, atg_graph *g, const atg_export_options *how,
                    atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    bool asked = is_word(o->layout, "on"), never = is_word(o->layout, "off");
    bool few = g->n_nodes < ATG_LAYOUT_LEAST;
    if (never || !wants_places(o) || (!asked && (few || atg_layout_exists(g))))
        return;
    if (!asked && g->n_nodes > ATG_LAYOUT_QUICK)
        atg_report_note(r, "no positions are written for more than %u nodes%s",
                        ATG_LAYOUT_QUICK,
                        g->n_nodes > ATG_LAYOUT_MOST ? "" : "; add --layout on");
    else if (atg_layout(g, how, &err) == ATG_OK)
        return;
    else if (asked)
        atg_report_error(r, &err);
    else
        atg_report_note(r, "no positions are written: %s", err.message);
}

/* A figure around a node is around the last --ego; a ranking by the last --top. */
static void choose_figure(const atg_options *o, const atg_graph *g,
                          atg_export_options *how)
{
    how->figure = o->figure;
    how->rows = o->rows;
    for (guint i = 0; o->figure && i < o->filters->len; i++) {
        const atg_filter_option *f = &g_array_index(o->filters, atg_filter_option, i);
        if (f->step.kind == ATG_FILTER_EGO) {
            uint32_t at;
            atg_error err = ATG_ERROR_INIT; /* the filter has told already */
            bool there = atg_name_find(g, f->a, &at, NULL, &err) == ATG_OK;
            how->center = there ? &g->nodes[at] : NULL;
            how->depth = (unsigned)MIN(f->step.n, 1000);
        } else if (f->step.kind == ATG_FILTER_TOP) {
            how->by = f->step.by;
            how->top = (size_t)f->step.n;
        }
    }
    if (!is_word(o->figure, "ranking"))
        how->top = 0;
}

void atg_outputs_write(const atg_options *o, atg_graph *g, size_t evidence,
                       atg_report *r)
{
    atg_theme theme;
    atg_error bad_theme = ATG_ERROR_INIT;
    if (atg_theme_load(o, &theme, &bad_theme) != ATG_OK) {
        atg_report_error(r, &bad_theme);
        return;
    }
    atg_export_options how = {.strict_graphml = o->strict_graphml,
                              .aggregate = is_word(o->edges, "aggregated"),
                              .csv_style = csv_style(o->csv_style),
                              .dot_plain = o->dot_plain,
                              .max_evidence = o->evidence ? o->evidence : evidence,
                              .title = o->title,
                              .engine = o->engine,
                              .width_mm = o->width_mm,
                              .seconds = o->seconds,
                              .megabytes = o->megabytes,
                              .max_nodes = o->max_nodes,
                              .theme = &theme,
                              .note = on_note,
                              .user = r};
    choose_figure(o, g, &how);
    lay_out(o, g, &how, r);
    for (guint i = 0; i < o->outputs->len; i++) {
        atg_error err = ATG_ERROR_INIT;
        if (write_one(o, output_at(o, i), g, &how, &err) != ATG_OK)
            atg_report_error(r, &err);
    }
}

/* ---- text ------------------------------------------------------------------------ */

static const char *text_path(const atg_options *o)
{
    return o->outputs->len ? output_at(o, 0)->path : "-";
}

bool atg_text_output_ready(const atg_options *o, atg_exit *code)
{
    const char *path = text_path(o);
    const atg_format *format = strcmp(path, "-") ? atg_format_of_file(path) : NULL;
    *code = ATG_EXIT_OK;
    if (o->outputs->len > 1)
        *code =
            atg_usage(o, "'%s' writes one output, not %u", o->verb, o->outputs->len);
    else if (format)
        *code = atg_usage(o,
                          "'%s' writes text, no %s; for '%s' take 'attrigraph build' "
                          "or 'attrigraph convert'",
                          o->verb, format->name, path);
    return *code == ATG_EXIT_OK;
}

atg_code atg_printer_open(atg_printer *p, const atg_options *o, bool json,
                          atg_error *err)
{
    *p = (atg_printer){.json = json};
    const char *path = text_path(o);
    if (strcmp(path, "-") == 0) {
        p->terminal = isatty(STDOUT_FILENO);
        atg_sink_to_stdout(&p->sink);
        return ATG_OK;
    }
    p->file = atg_safefile_open(path, &p->sink, err);
    return p->file ? ATG_OK : err->code;
}

atg_code atg_printer_write(atg_printer *p, atg_str text, atg_error *err)
{
    if (!p->terminal)
        return atg_sink_write(&p->sink, text.p, text.n, err);
    GString *plain = g_string_new(NULL);
    atg_plain_append(plain, text, p->json ? ATG_PLAIN_JSON : ATG_PLAIN_TEXT);
    atg_code rc = atg_sink_write(&p->sink, plain->str, plain->len, err);
    g_string_free(plain, TRUE);
    return rc;
}

atg_code atg_printer_close(atg_printer *p, bool keep, atg_error *err)
{
    atg_code rc = ATG_OK;
    if (p->file && keep)
        rc = atg_safefile_commit(p->file, err);
    else
        atg_safefile_abort(p->file);
    p->file = NULL;
    return rc;
}

void atg_print(const atg_options *o, const GString *text, atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_printer p;
    atg_code rc = atg_printer_open(&p, o, o->json, &err);
    if (rc == ATG_OK)
        rc = atg_printer_write(&p, (atg_str){text->str, text->len}, &err);
    bool written = rc == ATG_OK;
    atg_error closing = ATG_ERROR_INIT;
    if (atg_printer_close(&p, written, &closing) != ATG_OK)
        err = closing;
    if (err.code != ATG_OK)
        atg_report_error(r, &err);
}

atg_exit atg_graph_rewrite(const atg_options *o, size_t evidence)
{
    atg_exit code;
    atg_report r;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    if (!atg_outputs_ready(o, &code))
        return code;
    atg_report_init(&r, o);
    if (atg_graph_load(atg_options_argument(o, 0), o, &g, &err) != ATG_OK ||
        atg_filters_apply(o, &g, &r, &err) != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        atg_outputs_write(o, &g, evidence, &r);
        atg_report_close_graph(&r, 0, 0, &g);
    }
    atg_graph_release(&g);
    return atg_report_exit(&r);
}
