/* extract INPUT...: claims as JSON Lines, or with --trace how they came about. */
#include "cli/outputs.h"
#include "cli/pipeline.h"

typedef struct stream {
    atg_printer printer;
    atg_error error;
} stream;

static bool print_piece(atg_piece *piece, void *user)
{
    stream *s = user;
    atg_str text = {piece->text->str, piece->text->len};
    return atg_printer_write(&s->printer, text, &s->error) == ATG_OK;
}

static void close_report(atg_report *r, const atg_pipeline_result *done)
{
    GString *counts = g_string_new(NULL);
    atg_append_documents(counts, done->read.documents, done->read.outside);
    atg_append_count(counts, done->claims, "claim", "claims");
    atg_report_close(r, counts->str);
    g_string_free(counts, TRUE);
}

atg_exit atg_run_extract(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_pipeline_result done = {0};
    stream s = {.error = ATG_ERROR_INIT};
    if (!atg_text_output_ready(o, &code))
        return code;
    atg_report_init(&r, o);
    if (atg_printer_open(&s.printer, o, !o->trace, &s.error) != ATG_OK) {
        atg_report_error(&r, &s.error);
        return atg_report_exit(&r);
    }
    atg_pipeline_run(o, o->trace ? ATG_PIPELINE_TRACE : ATG_PIPELINE_LINES, print_piece,
                     &s, &r, &done);
    bool keep = s.error.code == ATG_OK && done.read.documents > 0;
    atg_printer_close(&s.printer, keep, s.error.code == ATG_OK ? &s.error : NULL);
    if (s.error.code != ATG_OK)
        atg_report_error(&r, &s.error);
    if (done.read.documents > 0)
        close_report(&r, &done);
    return atg_report_exit(&r);
}
