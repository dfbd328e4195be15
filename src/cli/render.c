/* render GRAPH -o FIGURE --figure KIND: pictures of a graph. */
#include "cli/outputs.h"

atg_exit atg_run_render(const atg_options *o)
{
    return atg_graph_rewrite(o, ATG_EVIDENCE_USUAL);
}
