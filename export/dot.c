/* DOT, written by cgraph in the child: every edge with its type, no layout. */
#include "export/figure.h"
#include "export/writers.h"

#define DOT_BYTES ((size_t)1 << 30)

atg_code atg_write_dot(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err)
{
    if (opt->dot_plain)
        return atg_write_dot_plain(g, opt, sink, err);
    const atg_child_limits limits = {opt->seconds ? opt->seconds : 60,
                                     opt->megabytes ? opt->megabytes : 1024, DOT_BYTES};
    char *model = atg_dot_model(g, opt);
    GString *out = g_string_new(NULL);
    atg_code code = atg_draw_run(model, "dot", &limits, out, err);
    if (code == ATG_OK)
        code = atg_sink_write(sink, out->str, out->len, err);
    g_string_free(out, TRUE);
    g_free(model);
    return code;
}
