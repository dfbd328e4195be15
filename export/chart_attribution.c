/* attribution: a matrix of who says what. Rows are incidents (or the states, groups and
 * people accused), columns are those who say it; a cell has a sign for each sort of
 * claim; numbers at the edges count cells. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/chart.h"
#include "export/figure.h"

#define SLANT 60.0 /* degrees of the columns' names */
#define SLANT_SIN 0.866
#define SLANT_COS 0.5
#define NAME_EMS 20.0     /* longest name of a column */
#define WIDE_ENOUGH 310.0 /* points, from here on there is a column for culprits */

typedef struct cell {
    uint32_t row, column; /* nodes */
    unsigned signs;
    GPtrArray *edges; /* const atg_edge * */
} cell;

typedef struct side {
    uint32_t *nodes; /* the best filled first */
    size_t n, all;   /* drawn, there are */
    size_t *at;      /* by node: place among those drawn + 1; 0: not drawn */
    size_t *filled;  /* by node: cells */
} side;

typedef struct matrix {
    GArray *cells; /* cell */
    GHashTable *index;
    side rows, columns;
    bool incidents;
    double names, culprits;  /* widths of the columns before the cells */
    double cell, line, head; /* width, height of a cell; height of the columns' names */
} matrix;

/* ---- what there is to show ---- */

static bool belongs(const atg_graph *g, const atg_edge *e, bool incidents)
{
    static const bool shown[ATG_RELATION_COUNT] = {
        [ATG_ATTRIBUTED_BY] = true, [ATG_ACCUSED_BY] = true,
        [ATG_CHARGED_BY] = true,    [ATG_ARRESTED_BY] = true,
        [ATG_SANCTIONED_BY] = true, [ATG_CONDEMNED_BY] = true,
        [ATG_DENIED_BY] = true,
    };
    if (!atg_figure_draws(g, e) || !shown[e->relation])
        return false;
    return (g->nodes[e->subject].type == ATG_INCIDENT) == incidents;
}

static cell *cell_at(matrix *m, const atg_edge *e)
{
    uint64_t key = (uint64_t)e->subject << 32 | e->object;
    gpointer place = g_hash_table_lookup(m->index, &key);
    if (!place) {
        const cell c = {
            .row = e->subject, .column = e->object, .edges = g_ptr_array_new()};
        g_array_append_val(m->cells, c);
        place = GUINT_TO_POINTER(m->cells->len);
        g_hash_table_insert(m->index, g_memdup2(&key, sizeof key), place);
        m->rows.filled[e->subject]++;
        m->columns.filled[e->object]++;
    }
    return &g_array_index(m->cells, cell, GPOINTER_TO_UINT(place) - 1);
}

static void collect(matrix *m, const atg_graph *g)
{
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        if (!belongs(g, e, m->incidents))
            continue;
        cell *c = cell_at(m, e);
        c->signs |= 1u << atg_sign_of(e);
        g_ptr_array_add(c->edges, (gpointer)e);
    }
}

typedef struct place {
    size_t filled;
    uint32_t node;
} place;

static int by_filled(const void *a, const void *b)
{
    const place *x = a, *y = b;
    if (x->filled != y->filled)
        return x->filled > y->filled ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

static void order(side *s, size_t nodes)
{
    place *places = g_new0(place, nodes + 1);
    for (size_t i = 0; i < nodes; i++)
        if (s->filled[i])
            places[s->all++] = (place){s->filled[i], (uint32_t)i};
    qsort(places, s->all, sizeof *places, by_filled);
    for (size_t i = 0; i < s->all; i++)
        s->nodes[i] = places[i].node;
    g_free(places);
}

static void side_init(side *s, size_t nodes)
{
    *s = (side){.nodes = g_new0(uint32_t, nodes + 1),
                .at = g_new0(size_t, nodes + 1),
                .filled = g_new0(size_t, nodes + 1)};
}

static void side_release(side *s)
{
    g_free(s->nodes);
    g_free(s->at);
    g_free(s->filled);
}

static void matrix_init(matrix *m, const atg_graph *g, bool incidents)
{
    *m = (matrix){.incidents = incidents};
    m->cells = g_array_new(FALSE, FALSE, sizeof(cell));
    m->index = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    side_init(&m->rows, g->n_nodes);
    side_init(&m->columns, g->n_nodes);
    collect(m, g);
    order(&m->rows, g->n_nodes);
    order(&m->columns, g->n_nodes);
}

static void matrix_release(matrix *m)
{
    for (guint i = 0; i < m->cells->len; i++)
        g_ptr_array_free(g_array_index(m->cells, cell, i).edges, TRUE);
    g_array_free(m->cells, TRUE);
    g_hash_table_destroy(m->index);
    side_release(&m->rows);
    side_release(&m->columns);
}

/* ---- how much of it has room ---- */

static unsigned count_signs(unsigned set)
{
    unsigned n = 0;
    for (; set; set &= set - 1)
        n++;
    return n;
}

static double widest(const atg_chart *c, const side *s, size_t n)
{
    double w = 0;
    for (size_t i = 0; i < n; i++) {
        char *name = atg_figure_clean(c->g->nodes[s->nodes[i]].label);
        w = fmax(w, atg_text_width(name, c->text, false));
        g_free(name);
    }
    return w;
}

static void choose(side *s, size_t n)
{
    s->n = MIN(n, s->all);
    for (size_t i = 0; i < s->n; i++)
        s->at[s->nodes[i]] = i + 1;
}

static double name_width(const atg_chart *c, uint32_t node)
{
    char *name = atg_figure_clean(c->g->nodes[node].label);
    double w = atg_text_width(name, c->text, false);
    g_free(name);
    return fmin(w, NAME_EMS * c->text);
}

/* As many columns as stand, names and all, before the right edge. */
static void choose_columns(const atg_chart *c, matrix *m)
{
    double from = c->left + m->names + m->culprits, room = c->right - 2 * c->text;
    size_t n = 0;
    while (n < m->columns.all) {
        double x = from + (double)n * m->cell,
               name = name_width(c, m->columns.nodes[n]);
        if (x + m->cell > room ||
            x + m->cell / 2 + c->text + SLANT_COS * name > c->right)
            break;
        m->head = fmax(m->head, SLANT_SIN * name + 1.6 * c->text);
        n++;
    }
    choose(&m->columns, MAX(n, 1));
}

/* Rows that have nothing in those columns come last, and are not drawn. */
static size_t order_rows(matrix *m, size_t nodes)
{
    size_t *all = m->rows.filled, kept = 0;
    m->rows.filled = g_new0(size_t, nodes + 1);
    for (guint i = 0; i < m->cells->len; i++) {
        const cell *at = &g_array_index(m->cells, cell, i);
        if (m->columns.at[at->column])
            m->rows.filled[at->row]++;
    }
    size_t there_are = m->rows.all;
    m->rows.all = 0;
    order(&m->rows, nodes);
    kept = m->rows.all;
    m->rows.all = there_are;
    g_free(m->rows.filled);
    m->rows.filled = all;
    return kept;
}

static void fit(const atg_chart *c, matrix *m)
{
    unsigned most = 1;
    double width = c->right - c->left, em = c->text;
    for (guint i = 0; i < m->cells->len; i++)
        most = MAX(most, count_signs(g_array_index(m->cells, cell, i).signs));
    m->line = 1.7 * em;
    m->cell = fmax(1.7, 0.6 + 1.0 * most) * em;
    m->culprits = m->incidents && width > WIDE_ENOUGH ? 0.2 * width : 0;
    double names = widest(c, &m->rows, m->rows.all) + 2.4 * em;
    m->names = fmin(names, 0.5 * width);
    choose_columns(c, m);
    if (m->columns.n < m->columns.all) { /* columns rather than whole names */
        m->names = fmin(names, 0.34 * width);
        choose_columns(c, m);
    }
    size_t kept = order_rows(m, c->g->n_nodes);
    double high = atg_chart_room(c, 3) - m->head - 2 * m->line;
    size_t rows = MIN(kept, (size_t)fmax(high / m->line, 1));
    choose(&m->rows, c->opt->top ? MIN(rows, c->opt->top) : rows);
}

/* ---- marks ---- */

static double column_x(const atg_chart *c, const matrix *m, size_t i)
{
    return c->left + m->names + m->culprits + (double)i * m->cell;
}

static void put_columns(atg_chart *c, const matrix *m)
{
    const atg_text_style slant = {.size = c->text, .angle = SLANT};
    const atg_text_style small = {.size = c->small, .color = c->theme->faint};
    double bottom = c->y + m->head, glyph = c->text * 0.8;
    for (size_t i = 0; i < m->columns.n; i++) {
        uint32_t node = m->columns.nodes[i];
        double x = column_x(c, m, i) + m->cell / 2;
        const double box[4] = {x - glyph * 0.75, bottom - glyph - 0.2 * c->text,
                               1.5 * glyph, glyph};
        char *id = g_strdup_printf("n%u", node), *tip = atg_figure_node_tip(c->g, node);
        char *name = atg_figure_clean(c->g->nodes[node].label);
        char *cut = atg_text_fit(name, NAME_EMS * c->text, c->text, false);
        atg_scene_open(&c->scene, id, "column", tip);
        atg_scene_text(&c->scene, x + 0.3 * c->text, bottom - 1.3 * c->text, cut,
                       &slant);
        atg_chart_glyph(c, c->g->nodes[node].type, box);
        atg_scene_close(&c->scene);
        g_free(id);
        g_free(tip);
        g_free(name);
        g_free(cut);
    }
    if (m->culprits > 0)
        atg_chart_text(c, c->left + m->names, bottom - 1.2 * c->text,
                       m->culprits - c->text, "attributed to", &small);
    c->y = bottom;
}

/* "China, HAFNIUM (hedged)", what is asserted first. */
static char *culprits_of(const atg_graph *g, uint32_t incident)
{
    GString *out = g_string_new(NULL);
    for (int status = 0; status < ATG_STATUS_COUNT; status++)
        for (size_t i = 0; i < g->n_edges; i++) {
            const atg_edge *e = &g->edges[i];
            if (e->subject != incident || e->relation != ATG_ATTRIBUTED_TO ||
                (int)e->status != status || !atg_figure_draws(g, e))
                continue;
            char *name = atg_figure_clean(g->nodes[e->object].label);
            g_string_append_printf(out, "%s%s", out->len ? ", " : "", name);
            if (e->status != ATG_ASSERTED)
                g_string_append_printf(out, " (%s)", atg_status_name(e->status));
            g_free(name);
        }
    return g_string_free(out, FALSE);
}

static void put_count(atg_chart *c, double x, double y, size_t n)
{
    const atg_text_style style = {
        .size = c->small, .anchor = ATG_MIDDLE, .color = c->theme->faint};
    char *text = g_strdup_printf("%zu", n);
    atg_scene_text(&c->scene, x, y, text, &style);
    g_free(text);
}

static double base_line(const atg_chart *c, const matrix *m, double y)
{
    return y + m->line / 2 + 0.27 * c->text;
}

static void put_row(atg_chart *c, const matrix *m, size_t i)
{
    const atg_text_style style = {.size = c->text};
    const atg_text_style dim = {.size = c->text, .color = c->theme->faint};
    uint32_t node = m->rows.nodes[i];
    double y = c->y + (double)i * m->line, top = y + (m->line - c->text) / 2;
    const double rule[4] = {c->left, y, column_x(c, m, m->columns.n), y};
    const double glyph[4] = {c->left, top, 1.6 * c->text, c->text};
    char *id = g_strdup_printf("n%u-row", node), *tip = atg_figure_node_tip(c->g, node);
    char *name = atg_figure_clean(c->g->nodes[node].label);
    atg_scene_open(&c->scene, id, "row", tip);
    atg_scene_line(&c->scene, rule,
                   (atg_paint){.stroke = c->theme->rule, .width = 0.4});
    atg_chart_glyph(c, c->g->nodes[node].type, glyph);
    atg_chart_text(c, c->left + 2 * c->text, top, m->names - 2.4 * c->text, name,
                   &style);
    if (m->culprits > 0) {
        char *who = culprits_of(c->g, node);
        atg_chart_text(c, c->left + m->names, top, m->culprits - c->text, who, &dim);
        g_free(who);
    }
    atg_scene_close(&c->scene);
    put_count(c, column_x(c, m, m->columns.n) + c->text, base_line(c, m, y),
              m->rows.filled[node]);
    g_free(id);
    g_free(tip);
    g_free(name);
}

static char *tip_of(const atg_chart *c, const cell *at)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < at->edges->len; i++) {
        const atg_edge *e = g_ptr_array_index(at->edges, i);
        const atg_figure_bundle one = {e->subject, e->object, &e, 1};
        char *tip = atg_figure_bundle_tip(c->g, &one, c->opt);
        g_string_append_printf(out, "%s%s", i ? "\n" : "", tip);
        g_free(tip);
    }
    return g_string_free(out, FALSE);
}

static void put_cell(atg_chart *c, const matrix *m, const cell *at)
{
    size_t row = m->rows.at[at->row] - 1, column = m->columns.at[at->column] - 1;
    double x = column_x(c, m, column), y = c->y + (double)row * m->line;
    double size = 0.95 * c->text, w = size * count_signs(at->signs);
    char *id = g_strdup_printf("c%u-%u", at->row, at->column), *tip = tip_of(c, at);
    atg_scene_open(&c->scene, id, "cell", tip);
    double from = x + (m->cell - w) / 2;
    for (int k = 0; k < ATG_SIGN_COUNT; k++) {
        const double box[4] = {from, y + (m->line - size) / 2, size, size};
        if (!(at->signs & (1u << k)))
            continue;
        atg_chart_sign(c, (atg_sign)k, box);
        from += size;
    }
    atg_scene_close(&c->scene);
    g_free(id);
    g_free(tip);
}

static void put_grid(atg_chart *c, const matrix *m)
{
    double bottom = c->y + (double)m->rows.n * m->line;
    const atg_paint thin = {.stroke = c->theme->rule, .width = 0.4};
    for (size_t i = 0; i <= m->columns.n; i++) {
        double x = column_x(c, m, i);
        const double ends[4] = {x, c->y, x, bottom};
        atg_scene_line(&c->scene, ends, thin);
    }
    const double last[4] = {c->left, bottom, column_x(c, m, m->columns.n), bottom};
    atg_scene_line(&c->scene, last, thin);
    for (size_t i = 0; i < m->columns.n; i++)
        put_count(c, column_x(c, m, i) + m->cell / 2, bottom + 1.1 * c->text,
                  m->columns.filled[m->columns.nodes[i]]);
}

static void put_matrix(atg_chart *c, const matrix *m)
{
    unsigned signs = 0, types = 0;
    put_columns(c, m);
    put_grid(c, m);
    for (size_t i = 0; i < m->rows.n; i++) {
        put_row(c, m, i);
        types |= 1u << c->g->nodes[m->rows.nodes[i]].type;
    }
    for (size_t i = 0; i < m->columns.n; i++)
        types |= 1u << c->g->nodes[m->columns.nodes[i]].type;
    for (guint i = 0; i < m->cells->len; i++) {
        const cell *at = &g_array_index(m->cells, cell, i);
        if (!m->rows.at[at->row] || !m->columns.at[at->column])
            continue;
        put_cell(c, m, at);
        signs |= at->signs;
    }
    c->y += (double)m->rows.n * m->line + 1.6 * c->text;
    atg_chart_legend_signs(c, signs, types);
}

static void draw(atg_chart *c, matrix *m)
{
    if (m->rows.all)
        fit(c, m);
    const char *what = m->incidents ? "incident" : "accused";
    char *rows = m->incidents
                     ? atg_chart_shown(m->rows.n, m->rows.all, what)
                     : g_strdup_printf("%zu of %zu accused", m->rows.n, m->rows.all);
    bool some = m->columns.n < m->columns.all || m->rows.n < m->rows.all;
    char *shown = g_strdup_printf("%s, %zu of %zu who speak of them%s", rows,
                                  m->columns.n, m->columns.all,
                                  some ? " (the numbers at the edges count all)" : "");
    atg_chart_head(
        c, m->incidents ? "Who says what about which incident" : "Who accuses whom",
        shown);
    if (m->rows.all)
        put_matrix(c, m);
    else
        atg_chart_nothing(c, "No text attributes an incident or accuses anybody");
    g_free(rows);
    g_free(shown);
}

void atg_chart_attribution(atg_chart *c)
{
    matrix m;
    bool culprits = c->opt->rows && strcmp(c->opt->rows, "culprits") == 0;
    matrix_init(&m, c->g, !culprits);
    if (m.rows.all == 0 && !c->opt->rows) {
        matrix_release(&m);
        matrix_init(&m, c->g, false);
    }
    draw(c, &m);
    matrix_release(&m);
}
