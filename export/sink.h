/* Where output goes: bytes, length, context -> status. Writers know nothing else. */
#ifndef ATG_EXPORT_SINK_H
#define ATG_EXPORT_SINK_H

#include <glib.h>

#include "base/error.h"
#include "base/str.h"

typedef struct atg_sink {
    atg_code (*write)(void *context, const char *bytes, size_t n, atg_error *err);
    void *context;
} atg_sink;

atg_code atg_sink_write(atg_sink *sink, const char *bytes, size_t n, atg_error *err);

/* Memory: appends to a GString. */
void atg_sink_to_string(atg_sink *sink, GString *out);
/* Standard output; a closed pipe gives ATG_E_IO with an empty message (be silent). */
void atg_sink_to_stdout(atg_sink *sink);

#endif
