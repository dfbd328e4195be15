#include "export/figure_kind.h"

static const atg_figure_kind kinds[] = {
    {.name = "network", .summary = "nodes and edges"},
    {.name = "ego", .summary = "one node and what is around it", .ego = true},
    {.name = "attribution",
     .summary = "a matrix: who says what of which incident, or of which state or group",
     .chart = atg_chart_attribution},
    {.name = "timeline",
     .summary = "incidents, attributions, charges, sanctions and denials by date",
     .chart = atg_chart_timeline},
    {.name = "ranking",
     .summary = "bars of one measure, the most central nodes first",
     .chart = atg_chart_ranking},
    {.name = "sources",
     .summary = "how many claims each document makes",
     .chart = atg_chart_sources},
};

const atg_figure_kind *atg_figure_kinds(size_t *n)
{
    *n = G_N_ELEMENTS(kinds);
    return kinds;
}

const atg_figure_kind *atg_figure_kind_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (!name || strcmp(name, kinds[i].name) == 0)
            return &kinds[i];
    return NULL;
}
