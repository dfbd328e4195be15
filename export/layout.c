#include "export/layout.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "export/figure.h"

#define PITCH 90.0 /* points between nodes that stand in rows */
#define ANSWER_BYTES ((size_t)16 << 20)

bool atg_layout_exists(const atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        if (g->nodes[i].x != 0 || g->nodes[i].y != 0)
            return true;
    return false;
}

/* ---- the drawing program's answer ------------------------------------------------- */

static bool take_place(atg_str line, double *x, double *y)
{
    atg_str first;
    return atg_str_split(&line, ' ', &first) && atg_number_parse(first, x) &&
           atg_number_parse(line, y);
}

/* A line for each node of the selection, in its order; xy gets two numbers each. */
static atg_code take_places(const GString *answer, size_t n, double *xy, atg_error *err)
{
    atg_str rest = {answer->str, answer->len}, line;
    size_t got = 0;
    while (rest.n > 0 && got < n && atg_str_split(&rest, '\n', &line)) {
        if (!take_place(line, &xy[2 * got], &xy[2 * got + 1]))
            break;
        got++;
    }
    if (got == n && rest.n == 0)
        return ATG_OK;
    return atg_fail(err, ATG_E_CHILD,
                    "the drawing program gave places for %zu of %zu nodes", got, n);
}

static atg_code run(const atg_figure_selection *s, const char *engine,
                    const atg_export_options *opt, double *xy, atg_error *err)
{
    const atg_figure_spec spec = {"positions", engine, opt};
    const atg_child_limits limits = {opt->seconds ? opt->seconds : 60,
                                     opt->megabytes ? opt->megabytes : 1024,
                                     ANSWER_BYTES};
    char *model = atg_figure_model(s, &spec);
    GString *answer = g_string_new(NULL);
    atg_code code = atg_draw_run(model, "positions", &limits, answer, err);
    if (code == ATG_OK)
        code = take_places(answer, s->n_nodes, xy, err);
    g_string_free(answer, TRUE);
    g_free(model);
    return code;
}

static atg_code run_or_ease(const atg_figure_selection *s,
                            const atg_export_options *opt, double *xy, atg_error *err)
{
    const char *engine = opt->engine ? opt->engine : atg_figure_engine(s);
    atg_code code = run(s, engine, opt, xy, err);
    if (code != ATG_OK && code != ATG_E_UNSUPPORTED && strcmp(engine, "sfdp") != 0) {
        code = run(s, "sfdp", opt, xy, err);
        if (code == ATG_OK)
            *err = (atg_error)ATG_ERROR_INIT;
    }
    return code;
}

/* ---- every node ------------------------------------------------------------------- */

static void place(atg_node *n, double x, double y)
{
    n->x = x;
    n->y = y;
    if (x == 0 && y == 0)
        n->x = 0.01;
}

/* Rows below what is placed, as wide as that or square. */
static void place_rest(atg_graph *g, const bool *placed, size_t n, double bottom,
                       double width)
{
    size_t columns = (size_t)fmax(ceil(sqrt((double)n)), floor(width / PITCH));
    size_t k = 0;
    for (size_t i = 0; i < g->n_nodes; i++) {
        if (placed[i])
            continue;
        place(&g->nodes[i], PITCH * (0.5 + (double)(k % columns)),
              bottom - PITCH * (double)(1 + k / columns));
        k++;
    }
}

static void place_all(atg_graph *g, const atg_figure_selection *s, const double *xy)
{
    bool *placed = g_new0(bool, g->n_nodes + 1);
    double bottom = s->n_nodes ? INFINITY : 0, right = 0;
    for (size_t i = 0; i < s->n_nodes; i++) {
        place(&g->nodes[s->nodes[i]], xy[2 * i], xy[2 * i + 1]);
        placed[s->nodes[i]] = true;
        right = fmax(right, xy[2 * i]);
        bottom = fmin(bottom, xy[2 * i + 1]);
    }
    if (s->n_nodes < g->n_nodes)
        place_rest(g, placed, g->n_nodes - s->n_nodes, bottom, right);
    g_free(placed);
}

static atg_code check_size(const atg_figure_selection *s, atg_error *err)
{
    if (s->n_nodes <= ATG_LAYOUT_MOST && s->n_bundles <= ATG_LAYOUT_MOST_PAIRS)
        return ATG_OK;
    return atg_fail(err, ATG_E_LIMIT,
                    "%zu nodes and %zu lines are too many to lay out (at most %u and "
                    "%u); filter the graph, or lay it out in Gephi",
                    s->n_nodes, s->n_bundles, ATG_LAYOUT_MOST, ATG_LAYOUT_MOST_PAIRS);
}

atg_code atg_layout(atg_graph *g, const atg_export_options *opt, atg_error *err)
{
    atg_figure_selection s;
    atg_figure_select(&s, g, &(atg_figure_limits){.max_nodes = SIZE_MAX});
    double *xy = g_new0(double, 2 * s.n_nodes + 1);
    atg_code code = check_size(&s, err);
    if (code == ATG_OK && s.n_nodes > 0)
        code = run_or_ease(&s, opt, xy, err);
    if (code == ATG_OK)
        place_all(g, &s, xy);
    g_free(xy);
    atg_figure_selection_release(&s);
    return code;
}
