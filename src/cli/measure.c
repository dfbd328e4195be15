#include "cli/measure.h"

#include <string.h>

#include "base/number.h"
#include "cli/names.h"

static unsigned sets_of(const atg_options *o)
{
    unsigned sets = ATG_MEASURED_STANDARD;
    if (o->metrics && strcmp(o->metrics, "basic") == 0)
        sets = ATG_MEASURED_BASIC;
    else if (o->metrics && strcmp(o->metrics, "all") == 0)
        sets = ATG_MEASURED_ALL;
    return o->from ? sets | ATG_MEASURED_PERSONAL : sets;
}

/* What is not measured is not there: "none" takes away what a file had. */
static void forget(atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        g->nodes[i].metrics = (atg_node_metrics){0};
    for (size_t i = 0; i < g->n_edges; i++)
        g->edges[i].bridge = 0;
    g->metrics = (atg_metrics_info){0};
    g->measured = 0;
}

atg_code atg_measure_made(const atg_options *o, atg_graph *g, atg_error *err)
{
    atg_metrics_options how = {
        .sets = sets_of(o), .exact = o->exact, .samples = o->samples, .seed = o->seed};
    if (o->metrics && strcmp(o->metrics, "none") == 0 && !o->from) {
        forget(g);
        return ATG_OK;
    }
    if (o->from) {
        atg_report r; /* for a note where several have that name */
        uint32_t node;
        atg_report_init(&r, o);
        atg_code rc = atg_name_find(g, o->from, &node, &r, err);
        if (rc != ATG_OK)
            return rc;
        how.from = node;
    }
    return atg_graph_measure(g, &how, err);
}

atg_code atg_measure_read(const atg_options *o, atg_graph *g, atg_error *err)
{
    bool asked = o->metrics || o->from || o->exact || o->samples || o->seed;
    return asked ? atg_measure_made(o, g, err) : ATG_OK;
}

void atg_measure_note(atg_report *r, const atg_graph *g)
{
    char between[ATG_NUMBER_SIZE], near[ATG_NUMBER_SIZE];
    const atg_metrics_info *m = &g->metrics;
    if (!m->samples)
        return;
    g_ascii_formatd(between, sizeof between, "%.2g", m->betweenness_error);
    g_ascii_formatd(near, sizeof near, "%.2g", m->harmonic_error);
    atg_report_note(r,
                    "betweenness and harmonic closeness are estimates from %u sources "
                    "(seed %u), off by at most %s and %s with 95 %% confidence; "
                    "--exact takes longer",
                    m->samples, m->seed, between, near);
}
