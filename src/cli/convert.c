/* convert GRAPH -o FILE: our GraphML, read back, in any format. */
#include "cli/outputs.h"

atg_exit atg_run_convert(const atg_options *o)
{
    /* All the evidence that the file holds: somebody asked for it. */
    return atg_graph_rewrite(o, SIZE_MAX);
}
