/* write_sample small|hostile|large FORMAT [OPTION]: a sample in a format on standard
 * output, for scripts that look at it with other programs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/format.h"
#include "sample_graph.h"

static bool make(atg_graph *g, const char *name)
{
    if (strcmp(name, "small") == 0)
        sample_small(g);
    else if (strcmp(name, "hostile") == 0)
        sample_hostile(g);
    else if (strcmp(name, "large") == 0)
        sample_large(g, 100000, 1000000);
    else
        return false;
    return true;
}

int main(int argc, char **argv)
{
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    const atg_format *format = argc > 2 ? atg_format_find(argv[2]) : NULL;
    if (!format || !make(&g, argv[1])) {
        fprintf(stderr, "usage: write_sample small|hostile|large FORMAT [strict]\n");
        return 2;
    }
    const char *how = argc > 3 ? argv[3] : "";
    const atg_export_options opt = {
        .strict_graphml = strcmp(how, "strict") == 0,
        .aggregate = strcmp(how, "aggregated") == 0,
        .dot_plain = strcmp(how, "plain") == 0,
        .csv_style = strcmp(how, "cytoscape") == 0 ? ATG_CSV_CYTOSCAPE
                     : strcmp(how, "neo4j") == 0   ? ATG_CSV_NEO4J
                                                   : ATG_CSV_PLAIN};
    atg_sink sink;
    atg_sink_to_stdout(&sink);
    atg_code code = format->write(&g, &opt, &sink, &err);
    if (code != ATG_OK)
        fprintf(stderr, "write_sample: %s\n", err.message);
    sample_release(&g);
    return code == ATG_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
