#include "export/layout.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "export/figure.h"

#define PITCH 90.0 /* points between nodes that are put beside a figure */
#define FAR 100    /* cells from a neighbour; beyond, a row */
#define ANSWER_BYTES ((size_t)16 << 20)

bool atg_layout_exists(const atg_graph *g)
{
    for (size_t i = 0; i < g->n_nodes; i++)
        if (g->nodes[i].x != 0 || g->nodes[i].y != 0)
            return true;
    return false;
}

/* ---- the drawing program's answer ------------------------------------------------ */

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

/* Other places than the engine's would have been: whoever compares files must know. */
static void tell_eased(const atg_export_options *opt, const char *engine,
                       const char *why)
{
    if (!opt->note)
        return;
    char *line =
        g_strdup_printf("positions are made with sfdp, not %s: %s", engine, why);
    opt->note(line, opt->user);
    g_free(line);
}

static atg_code run_or_ease(const atg_figure_selection *s,
                            const atg_export_options *opt, double *xy, atg_error *err)
{
    const char *engine = opt->engine ? opt->engine : atg_figure_engine(s);
    atg_code code = run(s, engine, opt, xy, err);
    if (code != ATG_OK && code != ATG_E_UNSUPPORTED && strcmp(engine, "sfdp") != 0) {
        char *why = g_strdup(err->message);
        code = run(s, "sfdp", opt, xy, err);
        if (code == ATG_OK)
            tell_eased(opt, engine, why);
        g_free(why);
        if (code == ATG_OK)
            *err = (atg_error)ATG_ERROR_INIT;
    }
    return code;
}

/* ---- every node ------------------------------------------------------------------ */

static void place(atg_node *n, double x, double y)
{
    n->x = x;
    n->y = y;
    if (x == 0 && y == 0)
        n->x = 0.01;
}

/* A grid of places, so that what comes later stands on nothing. */
typedef struct grid {
    GHashTable *taken; /* set of cells */
    bool *placed;      /* by node */
    gint64 *full;      /* by node: rings around it without a free cell */
    double bottom, right;
} grid;

static gint64 cell_of(gint64 column, gint64 row)
{
    return column * ((gint64)1 << 32) + row;
}

static bool take(grid *at, gint64 column, gint64 row)
{
    gint64 cell = cell_of(column, row);
    return g_hash_table_add(at->taken, g_memdup2(&cell, sizeof cell));
}

static void put(grid *at, atg_graph *g, uint32_t node, double x, double y)
{
    place(&g->nodes[node], x, y);
    at->placed[node] = true;
    at->right = fmax(at->right, x);
    at->bottom = fmin(at->bottom, y);
}

/* Tries the cells of the square ring around a cell, from its left upper corner on. */
static bool take_on_ring(grid *at, gint64 *column, gint64 *row, gint64 radius)
{
    for (gint64 dy = radius; dy >= -radius; dy--)
        for (gint64 dx = -radius; dx <= radius;
             dx += ABS(dy) == radius ? 1 : 2 * radius) {
            if (!take(at, *column + dx, *row + dy))
                continue;
            *column += dx;
            *row += dy;
            return true;
        }
    return false;
}

/* Cells are never given back: what was full for one neighbour is for the next. */
static void put_near(grid *at, atg_graph *g, uint32_t node, uint32_t other)
{
    gint64 column = (gint64)floor(g->nodes[other].x / PITCH);
    gint64 row = (gint64)floor(g->nodes[other].y / (PITCH / 2));
    for (gint64 radius = at->full[other] + 1; radius <= FAR; radius++) {
        if (take_on_ring(at, &column, &row, radius)) {
            put(at, g, node, PITCH * ((double)column + 0.5),
                PITCH / 2 * ((double)row + 0.5));
            return;
        }
        at->full[other] = radius;
    }
}

/* Nodes that only reference edges tie to the figure stand by their first neighbour. */
static void put_neighbours(grid *at, atg_graph *g)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (e->subject >= g->n_nodes || e->object >= g->n_nodes)
            continue;
        if (at->placed[e->subject] && !at->placed[e->object])
            put_near(at, g, e->object, e->subject);
        else if (at->placed[e->object] && !at->placed[e->subject])
            put_near(at, g, e->subject, e->object);
    }
}

/* The others stand in rows below, as wide as what is above or square. */
static void put_rows(grid *at, atg_graph *g)
{
    size_t left = 0, k = 0;
    double bottom = at->bottom;
    for (size_t i = 0; i < g->n_nodes; i++)
        left += at->placed[i] ? 0 : 1;
    size_t columns = (size_t)fmax(ceil(sqrt((double)left)), floor(at->right / PITCH));
    for (size_t i = 0; i < g->n_nodes; i++) {
        if (at->placed[i])
            continue;
        put(at, g, (uint32_t)i, PITCH * (0.5 + (double)(k % columns)),
            bottom - PITCH * (double)(1 + k / columns));
        k++;
    }
}

static void place_all(atg_graph *g, const atg_figure_selection *s, const double *xy)
{
    grid at = {.taken =
                   g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
               .placed = g_new0(bool, g->n_nodes + 1),
               .full = g_new0(gint64, g->n_nodes + 1),
               .bottom = s->n_nodes ? xy[1] : 0};
    for (size_t i = 0; i < s->n_nodes; i++) {
        put(&at, g, s->nodes[i], xy[2 * i], xy[2 * i + 1]);
        take(&at, (gint64)floor(xy[2 * i] / PITCH),
             (gint64)floor(xy[2 * i + 1] / (PITCH / 2)));
    }
    put_neighbours(&at, g);
    put_rows(&at, g);
    g_hash_table_destroy(at.taken);
    g_free(at.placed);
    g_free(at.full);
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
