/* render GRAPH -o FIGURE --figure KIND: pictures of a graph. */
#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/outputs.h"

atg_exit atg_run_render(const atg_options *o)
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
        atg_outputs_write(o, &g, ATG_EVIDENCE_USUAL, &r);
        atg_report_close_graph(&r, 0, &g);
    }
    atg_graph_release(&g);
    return atg_report_exit(&r);
}
