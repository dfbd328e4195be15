#include "cli/report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/measure.h"
#include "cli/terminal.h"

enum { REDRAW = 100 * 1000 };

/* One write a line, so that lines of two programs on one terminal do not mix. */
static void say(const char *prefix, const char *text)
{
    GString *line = g_string_new("attrigraph: ");
    g_string_append(line, prefix);
    atg_plain_append(line, atg_str_of(text), ATG_PLAIN_LINE);
    g_string_append_c(line, '\n');
    fwrite(line->str, 1, line->len, stderr);
    g_string_free(line, TRUE);
}

static void clear_progress(atg_report *r)
{
    if (r->progress)
        fputs("\r\033[K", stderr);
    r->progress = false;
}

void atg_report_init(atg_report *r, const atg_options *o)
{
    *r = (atg_report){.options = o, .started = g_get_monotonic_time()};
}

void atg_report_error(atg_report *r, const atg_error *err)
{
    r->failed++;
    if (err->code == ATG_E_LIMIT)
        r->limits++;
    if (!*err->message) {
        r->quiet_end = true;
        return;
    }
    clear_progress(r);
    say("", err->message);
}

void atg_report_warn(atg_report *r, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    char *text = g_strdup_vprintf(format, ap);
    va_end(ap);
    clear_progress(r);
    say("warning: ", text);
    g_free(text);
}

void atg_report_note(atg_report *r, const char *format, ...)
{
    if (r->options->quiet)
        return;
    va_list ap;
    va_start(ap, format);
    char *text = g_strdup_vprintf(format, ap);
    va_end(ap);
    clear_progress(r);
    say("note: ", text);
    g_free(text);
}

void atg_report_progress(atg_report *r, const char *format, ...)
{
    gint64 now = g_get_monotonic_time();
    if (r->options->quiet || r->options->no_progress || now - r->shown < REDRAW ||
        now - r->started < REDRAW || !isatty(STDERR_FILENO))
        return;
    va_list ap;
    va_start(ap, format);
    char *text = g_strdup_vprintf(format, ap);
    va_end(ap);
    r->shown = now;
    r->progress = true;
    fprintf(stderr, "\r%s\033[K", text);
    fflush(stderr);
    g_free(text);
}

void atg_append_count(GString *out, size_t n, const char *singular, const char *plural)
{
    g_string_append_printf(out, "%s%zu %s", out->len ? ", " : "", n,
                           n == 1 ? singular : plural);
}

void atg_report_close(atg_report *r, const char *counts)
{
    clear_progress(r);
    if (r->options->quiet || r->quiet_end)
        return;
    GString *line = g_string_new(counts);
    if (r->repaired)
        g_string_append_printf(line, ", %zu repaired", r->repaired);
    if (r->failed)
        g_string_append_printf(line, ", %zu failed", r->failed);
    double seconds = (double)(g_get_monotonic_time() - r->started) / 1e6;
    g_string_append_printf(line, " in %.2f s", seconds);
    say("", line->str);
    g_string_free(line, TRUE);
}

void atg_append_documents(GString *out, size_t documents, size_t outside)
{
    atg_append_count(out, documents, "document", "documents");
    if (outside)
        g_string_append_printf(out, ", %zu outside the field", outside);
}

void atg_report_close_graph(atg_report *r, size_t documents, size_t outside,
                            const atg_graph *g)
{
    GString *counts = g_string_new(NULL);
    atg_measure_note(r, g);
    if (documents)
        atg_append_documents(counts, documents, outside);
    atg_append_count(counts, g->n_nodes, "node", "nodes");
    atg_append_count(counts, g->n_edges, "edge", "edges");
    atg_report_close(r, counts->str);
    g_string_free(counts, TRUE);
}

atg_exit atg_report_exit(const atg_report *r)
{
    if (r->failed)
        return r->failed == r->limits ? ATG_EXIT_LIMIT : ATG_EXIT_FAILED;
    return r->repaired && r->options->strict ? ATG_EXIT_STRICT : ATG_EXIT_OK;
}

atg_exit atg_usage(const atg_options *o, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    char *text = g_strdup_vprintf(format, ap);
    va_end(ap);
    say("", text);
    g_free(text);
    char *hint = g_strdup_printf("attrigraph help%s%s", o && o->verb ? " " : "",
                                 o && o->verb ? o->verb : "");
    fprintf(stderr, "try '%s'\n", hint);
    g_free(hint);
    return ATG_EXIT_USAGE;
}
