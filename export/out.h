/* Text on its way to a sink, for writers of text formats: a block at a time, so that
 * memory does not grow with the graph.
 *
 *     atg_out o;
 *     atg_out_init(&o, sink, err);
 *     atg_out_put(&o, "<node id=\"");
 *     atg_out_xml(&o, label);
 *     ...
 *     return atg_out_end(&o, code);
 *
 * The first failure of the sink stays; what comes after it goes nowhere.
 */
#ifndef ATG_EXPORT_OUT_H
#define ATG_EXPORT_OUT_H

#include <glib.h>

#include "export/sink.h"

typedef struct atg_out {
    atg_sink *sink;
    atg_error *err;
    atg_code code;
    GString *text; /* not yet written */
} atg_out;

void atg_out_init(atg_out *o, atg_sink *sink, atg_error *err);
/* Writes the rest, unless code or an earlier write failed; releases. The first failure,
 * else ATG_OK. */
atg_code atg_out_end(atg_out *o, atg_code code);

void atg_out_put(atg_out *o, const char *text);
void atg_out_str(atg_out *o, atg_str text);
void atg_out_format(atg_out *o, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* As the value of an attribute in double quotes, or as content, of XML or HTML: the
 * four characters of markup, and what a parser would fold (tab, line feed, carriage
 * return), as references. */
void atg_out_xml(atg_out *o, atg_str text);
/* As a JSON string with its quotes. */
void atg_out_json(atg_out *o, atg_str text);

#endif
