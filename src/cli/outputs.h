/* Files out, for the verbs. */
#ifndef ATG_CLI_OUTPUTS_H
#define ATG_CLI_OUTPUTS_H

#include "cli/report.h"
#include "export/format.h"

/* Before any work: are all formats known, all targets writable, none named twice? A
 * failure is reported; false then, and *code is the exit code. */
bool atg_outputs_ready(const atg_options *o, atg_exit *code);

/* Writes the graph to every output, with places of its nodes as --layout says. One that
 * fails is reported and leaves its target as it was; the others are written all the
 * same. evidence: the number of sentences where the user gave none. */
void atg_outputs_write(const atg_options *o, atg_graph *g, size_t evidence,
                       atg_report *r);

/* All that a verb does which makes files of a graph in a file: reads the first argument,
 * filters, writes every output as atg_outputs_write does. */
atg_exit atg_graph_rewrite(const atg_options *o, size_t evidence);

/* atg_outputs_ready for a verb that writes text, to one -o at most: nothing is opened
 * yet. */
bool atg_text_output_ready(const atg_options *o, atg_exit *code);

/* Text to the one -o, or to standard output; on a terminal, made harmless. */
void atg_print(const atg_options *o, const GString *text, atg_report *r);

/* A stream of text to the one -o, or to standard output. */
typedef struct atg_printer {
    struct atg_safefile *file; /* NULL: standard output */
    atg_sink sink;
    bool terminal, json;
} atg_printer;

atg_code atg_printer_open(atg_printer *p, const atg_options *o, bool json,
                          atg_error *err);
atg_code atg_printer_write(atg_printer *p, atg_str text, atg_error *err);
/* keep: make a file visible; otherwise its target stays as it was. */
atg_code atg_printer_close(atg_printer *p, bool keep, atg_error *err);

#endif
