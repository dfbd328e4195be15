/* timeline: what happened and who said so when, a lane for each sort of event. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "export/chart.h"
#include "export/figure.h"

#define OBJECTS 3 /* named in one label */
#define MAX_EVENTS 5000u
#define LABEL_SHARE 0.42 /* of the width, at most, where labels stand side by side */
#define LABEL_GAP 4      /* points between two in a row */

typedef enum lane_kind {
    LANE_INCIDENT,
    LANE_ATTRIBUTION,
    LANE_CHARGE,
    LANE_SANCTION,
    LANE_DENIAL,
    LANE_COUNT
} lane_kind;

static const char *const lane_names[LANE_COUNT] = {
    "Incidents", "Attributions", "Charges, arrests", "Sanctions", "Denials"};

typedef struct event {
    lane_kind lane;
    uint32_t subject;
    atg_str date;          /* "" none */
    double from, until;    /* years */
    GPtrArray *edges;      /* const atg_edge *; empty for an incident */
    uint32_t weight;       /* documents */
    double x, right, left; /* of the sign; of all it covers */
    double anchor;         /* where the label meets the sign */
    bool before;           /* the label stands before the sign */
    bool shown;
    size_t row;
    char *label;
} event;

typedef struct timeline {
    GArray *events; /* event */
    GHashTable *index;
    size_t dated;
    double first, last; /* years */
    double left, right; /* of the axis, points */
    size_t rows[LANE_COUNT];
} timeline;

/* ---- dates ---- */

static unsigned digits(atg_str s, size_t from, size_t n)
{
    unsigned v = 0;
    for (size_t i = from; i < from + n; i++)
        v = v * 10 + (unsigned)(i < s.n && g_ascii_isdigit(s.p[i]) ? s.p[i] - '0' : 0);
    return v;
}

/* The part of a year that has gone on a day; months count as equally long in a year of
 * 372 days, which no eye can tell on paper. */
static double year_of(unsigned year, unsigned month, unsigned day)
{
    return year + (month - 1) / 12.0 + (day - 1) / 372.0;
}

/* YYYY, YYYY-MM or YYYY-MM-DD as [from, until). */
static bool read_date(atg_str date, double *from, double *until)
{
    unsigned year = digits(date, 0, 4), month = digits(date, 5, 2);
    unsigned day = digits(date, 8, 2);
    if (date.n < 4 || year < 1 || !g_ascii_isdigit(date.p[0]))
        return false;
    bool has_month = date.n >= 7 && month >= 1 && month <= 12;
    bool has_day = has_month && date.n >= 10 && day >= 1 && day <= 31;
    *from = year_of(year, has_month ? month : 1, has_day ? day : 1);
    *until = *from + (has_day ? 0 : has_month ? 1 / 12.0 : 1);
    return true;
}

/* ---- events ---- */

static int lane_of(const atg_edge *e)
{
    switch (e->relation) {
    case ATG_ATTRIBUTED_BY:
        return LANE_ATTRIBUTION;
    case ATG_ACCUSED_BY: /* of an attribution this follows; alone it is one */
        return e->basis == ATG_BASIS_TEXT ? LANE_ATTRIBUTION : -1;
    case ATG_CHARGED_BY:
    case ATG_ARRESTED_BY:
        return LANE_CHARGE;
    case ATG_SANCTIONED_BY:
        return LANE_SANCTION;
    case ATG_DENIED_BY:
        return LANE_DENIAL;
    default:
        return -1;
    }
}

static event *add_event(timeline *t, lane_kind lane, uint32_t subject, atg_str date)
{
    event e = {
        .lane = lane, .subject = subject, .date = date, .edges = g_ptr_array_new()};
    if (read_date(date, &e.from, &e.until)) {
        bool first = t->dated++ == 0;
        t->first = first ? e.from : fmin(t->first, e.from);
        t->last = first ? e.until : fmax(t->last, e.until);
    } else {
        e.date = ATG_STR_NONE;
    }
    g_array_append_val(t->events, e);
    return &g_array_index(t->events, event, t->events->len - 1);
}

/* What one subject is said to be on one day is one event, whoever says it. */
static event *event_of(timeline *t, lane_kind lane, const atg_edge *e)
{
    char *key = g_strdup_printf("%d %u %.*s", (int)lane, e->subject,
                                ATG_STR_ARG(e->first_seen));
    gpointer place = g_hash_table_lookup(t->index, key);
    if (place) {
        g_free(key);
        return &g_array_index(t->events, event, GPOINTER_TO_UINT(place) - 1);
    }
    event *made = add_event(t, lane, e->subject, e->first_seen);
    g_hash_table_insert(t->index, key, GUINT_TO_POINTER(t->events->len));
    return made;
}

static void collect(timeline *t, const atg_graph *g, char *years)
{
    for (size_t i = 0; i < g->n_nodes; i++) {
        const atg_node *n = &g->nodes[i];
        if (n->type != ATG_INCIDENT)
            continue;
        char *year = years + 8 * i; /* lives as long as the events */
        int length = n->year ? g_snprintf(year, 8, "%04u", n->year % 10000) : 0;
        event *e =
            add_event(t, LANE_INCIDENT, (uint32_t)i, (atg_str){year, (size_t)length});
        e->weight = n->sources;
    }
    for (size_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        int lane = atg_figure_draws(g, e) ? lane_of(e) : -1;
        if (lane < 0)
            continue;
        event *at = event_of(t, (lane_kind)lane, e);
        at->weight += e->sources;
        g_ptr_array_add(at->edges, (gpointer)e);
    }
}

/* Does an edge before the i-th name the same object? (accused and attributed by one) */
static bool is_named(const event *e, guint i)
{
    const atg_edge *edge = g_ptr_array_index(e->edges, i);
    for (guint k = 0; k < i; k++)
        if (((const atg_edge *)g_ptr_array_index(e->edges, k))->object == edge->object)
            return true;
    return false;
}

/* "SolarWinds hack: United Kingdom, United States + 2" */
static char *label_of(const atg_graph *g, const event *e)
{
    GString *out = g_string_new(NULL);
    char *name = atg_figure_clean(g->nodes[e->subject].label);
    g_string_append(out, name);
    g_free(name);
    unsigned n = 0;
    for (guint i = 0; i < e->edges->len; i++) {
        const atg_edge *edge = g_ptr_array_index(e->edges, i);
        if (is_named(e, i) || n++ >= OBJECTS)
            continue;
        name = atg_figure_clean(g->nodes[edge->object].label);
        g_string_append_printf(out, "%s%s", n > 1 ? ", " : ": ", name);
        g_free(name);
    }
    if (n > OBJECTS)
        g_string_append_printf(out, " + %u", n - OBJECTS);
    return g_string_free(out, FALSE);
}

/* ---- places ---- */

static double x_of(const timeline *t, double year)
{
    double span = fmax(t->last - t->first, 1e-9);
    return t->left + (year - t->first) / span * (t->right - t->left);
}

static void measure(const atg_chart *c, timeline *t)
{
    double sign = 0.9 * c->text, gap = 0.3 * c->text;
    double room = LABEL_SHARE * (t->right - t->left);
    for (guint i = 0; i < t->events->len; i++) {
        event *e = &g_array_index(t->events, event, i);
        if (!e->date.n)
            continue;
        char *label = label_of(c->g, e);
        e->label = atg_text_fit(label, room, c->text, false);
        double w = atg_text_width(e->label, c->text, false);
        double from = x_of(t, e->from), until = x_of(t, e->until);
        e->x = (from + until) / 2;
        from = fmin(from, e->x - sign / 2);
        until = fmax(until, e->x + sign / 2);
        e->before = until + gap + w > c->right;
        e->anchor = e->before ? from - gap : until + gap;
        e->left = e->before ? e->anchor - w : from;
        e->right = e->before ? until : e->anchor + w;
        g_free(label);
    }
}

typedef struct order {
    double key, left;
    guint event;
} order;

static int by_key(const void *a, const void *b)
{
    const order *x = a, *y = b;
    if (x->key < y->key || x->key > y->key)
        return x->key < y->key ? -1 : 1;
    if (x->left < y->left || x->left > y->left)
        return x->left < y->left ? -1 : 1;
    return x->event < y->event ? -1 : x->event > y->event;
}

/* The first row of its lane where nothing is in the way; a new one, if allowed. */
static bool put_in_row(timeline *t, const GPtrArray *placed, event *e, size_t limit)
{
    for (size_t row = 0; row < limit; row++) {
        bool clash = false;
        for (guint i = 0; i < placed->len && !clash; i++) {
            const event *o = g_ptr_array_index(placed, i);
            clash = o->lane == e->lane && o->row == row &&
                    e->left < o->right + LABEL_GAP && o->left < e->right + LABEL_GAP;
        }
        if (clash)
            continue;
        e->row = row;
        t->rows[e->lane] = MAX(t->rows[e->lane], row + 1);
        return true;
    }
    return false;
}

static size_t sum_rows(const timeline *t)
{
    size_t n = 0;
    for (int i = 0; i < LANE_COUNT; i++)
        n += t->rows[i];
    return n;
}

static GPtrArray *place_all(timeline *t, order *orders, size_t n, size_t rows)
{
    GPtrArray *placed = g_ptr_array_new();
    memset(t->rows, 0, sizeof t->rows);
    qsort(orders, n, sizeof *orders, by_key);
    for (size_t i = 0; i < n; i++) {
        event *e = &g_array_index(t->events, event, orders[i].event);
        size_t used = sum_rows(t), left = rows > used ? rows - used : 0;
        e->shown = put_in_row(t, placed, e, t->rows[e->lane] + (left ? 1 : 0));
        if (e->shown)
            g_ptr_array_add(placed, e);
    }
    return placed;
}

/* 0, 1/2, 1/4, 3/4, 1/8 ...: any beginning of it is spread evenly. */
static double spread(size_t i)
{
    double v = 0, share = 0.5;
    for (; i; i >>= 1, share /= 2)
        v += i & 1 ? share : 0;
    return v;
}

/* In which turn an event is placed: lanes take turns, so that none crowds out another;
 * in a lane what most documents speak of comes first, and among equals those that are
 * spread over time. */
static size_t take_turns(const timeline *t, order *orders)
{
    size_t n = 0, dates[LANE_COUNT] = {0}, turns[LANE_COUNT] = {0};
    for (guint i = 0; i < t->events->len; i++) {
        const event *e = &g_array_index(t->events, event, i);
        if (e->date.n)
            orders[n++] = (order){e->left, 0, i};
    }
    qsort(orders, n, sizeof *orders, by_key);
    for (size_t i = 0; i < n; i++) {
        const event *e = &g_array_index(t->events, event, orders[i].event);
        orders[i].key = -(double)e->weight;
        orders[i].left = spread(dates[e->lane]++);
    }
    qsort(orders, n, sizeof *orders, by_key);
    for (size_t i = 0; i < n; i++) {
        const event *e = &g_array_index(t->events, event, orders[i].event);
        orders[i].key = (double)turns[e->lane]++;
    }
    qsort(orders, n, sizeof *orders, by_key);
    return n;
}

/* A label that was cut gets what is free in its row. */
static void widen(const atg_chart *c, const timeline *t, const GPtrArray *placed,
                  event *e)
{
    double low = t->left, high = c->right;
    for (guint i = 0; i < placed->len; i++) {
        const event *o = g_ptr_array_index(placed, i);
        if (o == e || o->lane != e->lane || o->row != e->row)
            continue;
        if (o->left < e->left)
            low = fmax(low, o->right + LABEL_GAP);
        else
            high = fmin(high, o->left - LABEL_GAP);
    }
    char *label = label_of(c->g, e);
    g_free(e->label);
    e->label = atg_text_fit(label, e->before ? e->anchor - low : high - e->anchor,
                            c->text, false);
    double w = atg_text_width(e->label, c->text, false);
    e->left = e->before ? e->anchor - w : e->left;
    e->right = e->before ? e->right : e->anchor + w;
    g_free(label);
}

/* What has found a place before the rows run out is packed anew from left to right,
 * which takes no more rows and reads better. */
static size_t place_events(const atg_chart *c, timeline *t, size_t rows)
{
    order *orders = g_new0(order, t->events->len + 1);
    size_t n = take_turns(t, orders);
    g_ptr_array_free(place_all(t, orders, MIN(n, MAX_EVENTS), rows), TRUE);
    n = 0;
    for (guint i = 0; i < t->events->len; i++) {
        const event *e = &g_array_index(t->events, event, i);
        if (e->shown)
            orders[n++] = (order){e->left, e->left, i};
    }
    GPtrArray *placed = place_all(t, orders, n, rows);
    for (guint i = 0; i < placed->len; i++)
        widen(c, t, placed, g_ptr_array_index(placed, i));
    g_ptr_array_free(placed, TRUE);
    g_free(orders);
    return n;
}

/* ---- marks ---- */

typedef struct tick_step {
    double years; /* between two */
    bool months;  /* named by month */
} tick_step;

static tick_step step_for(const atg_chart *c, const timeline *t)
{
    static const tick_step steps[] = {{1 / 12.0, true}, {0.25, true}, {0.5, true},
                                      {1, false},       {2, false},   {5, false},
                                      {10, false},      {20, false},  {50, false},
                                      {100, false},     {500, false}, {2000, false}};
    double most = (t->right - t->left) / (5.5 * c->text);
    size_t i = 0;
    while (i + 1 < G_N_ELEMENTS(steps) && (t->last - t->first) / steps[i].years > most)
        i++;
    return steps[i];
}

static void put_tick(atg_chart *c, const timeline *t, double year, bool months,
                     double bottom)
{
    const atg_text_style style = {
        .size = c->small, .anchor = ATG_MIDDLE, .color = c->theme->faint};
    double x = x_of(t, year);
    const double ends[4] = {x, c->y, x, bottom};
    unsigned whole = (unsigned)floor(year + 1e-6);
    unsigned month = (unsigned)floor((year - whole) * 12 + 0.5) + 1;
    char *text = months ? g_strdup_printf("%u-%02u", whole, CLAMP(month, 1, 12))
                        : g_strdup_printf("%u", whole);
    double half = atg_text_width(text, c->small, false) / 2;
    atg_scene_line(&c->scene, ends,
                   (atg_paint){.stroke = c->theme->rule, .width = 0.4});
    if (x - half >= c->left && x + half <= c->right)
        atg_scene_text(&c->scene, x, bottom + 1.1 * c->small, text, &style);
    g_free(text);
}

static void put_axis(atg_chart *c, const timeline *t, double bottom)
{
    tick_step step = step_for(c, t);
    const double ends[4] = {t->left, bottom, c->right, bottom};
    atg_scene_open(&c->scene, "axis", "axis", NULL);
    double first = ceil(t->first / step.years - 1e-6);
    for (double k = first; k * step.years <= t->last + 1e-6; k++)
        put_tick(c, t, k * step.years, step.months, bottom);
    atg_scene_line(&c->scene, ends,
                   (atg_paint){.stroke = c->theme->faint, .width = 0.6});
    atg_scene_close(&c->scene);
}

static atg_sign sign_of(const event *e)
{
    atg_sign best = ATG_SIGN_COUNT;
    for (guint i = 0; i < e->edges->len; i++)
        best = MIN(best, atg_sign_of(g_ptr_array_index(e->edges, i)));
    return best;
}

static char *tip_of(const atg_chart *c, const event *e)
{
    GString *out = g_string_new(NULL);
    g_string_append_printf(out, "%.*s", ATG_STR_ARG(e->date));
    if (e->edges->len == 0) {
        char *tip = atg_figure_node_tip(c->g, e->subject);
        g_string_append_printf(out, ": %s", tip);
        g_free(tip);
    }
    for (guint i = 0; i < e->edges->len; i++) {
        const atg_edge *edge = g_ptr_array_index(e->edges, i);
        const atg_figure_bundle one = {edge->subject, edge->object, &edge, 1};
        char *tip = atg_figure_bundle_tip(c->g, &one, c->opt);
        g_string_append_printf(out, "\n%s", tip);
        g_free(tip);
    }
    return g_string_free(out, FALSE);
}

/* A date that is no day is a bar as long as it is vague, the sign in its middle. */
static void put_mark(atg_chart *c, const timeline *t, const event *e, double y)
{
    double sign = 0.9 * c->text, from = x_of(t, e->from), until = x_of(t, e->until);
    const double bar[4] = {from, y + 0.35 * c->text, until - from, 0.3 * c->text};
    const double box[4] = {e->x - sign / 2, y + (c->text - sign) / 2, sign, sign};
    if (e->until > e->from)
        atg_scene_rect(&c->scene, bar, 0.15 * c->text,
                       (atg_paint){.fill = c->theme->rule});
    if (e->edges->len)
        atg_chart_sign(c, sign_of(e), box);
    else
        atg_chart_glyph(c, ATG_INCIDENT, box);
}

static void put_event(atg_chart *c, const timeline *t, const event *e, double y,
                      guint number)
{
    atg_text_style style = {.size = c->text, .anchor = e->before ? ATG_END : ATG_START};
    double sign = 0.9 * c->text, gap = 0.3 * c->text;
    double from = fmin(x_of(t, e->from), e->x - sign / 2);
    double until = fmax(x_of(t, e->until), e->x + sign / 2);
    char *id = g_strdup_printf("v%u", number), *tip = tip_of(c, e);
    atg_scene_open(&c->scene, id, "event", tip);
    put_mark(c, t, e, y);
    atg_scene_text(&c->scene, e->before ? from - gap : until + gap, y + 0.85 * c->text,
                   e->label, &style);
    atg_scene_close(&c->scene);
    g_free(id);
    g_free(tip);
}

static double line_of(const atg_chart *c)
{
    return 1.45 * c->text;
}

static void put_lanes(atg_chart *c, const timeline *t, double *tops)
{
    const atg_text_style bold = {.size = c->text, .bold = true};
    double y = c->y;
    for (int lane = 0; lane < LANE_COUNT; lane++) {
        const double rule[4] = {c->left, y, c->right, y};
        tops[lane] = y + 0.4 * c->text;
        if (t->rows[lane] == 0)
            continue;
        atg_scene_line(&c->scene, rule,
                       (atg_paint){.stroke = c->theme->rule, .width = 0.6});
        char **words = atg_text_lines(lane_names[lane], t->left - c->left - c->text,
                                      t->rows[lane], &bold);
        for (size_t i = 0; words[i]; i++)
            atg_scene_text(&c->scene, c->left,
                           tops[lane] + (0.85 + 1.2 * (double)i) * c->text, words[i],
                           &bold);
        g_strfreev(words);
        y += (double)t->rows[lane] * line_of(c) + 0.6 * c->text;
    }
}

static double lanes_height(const atg_chart *c, const timeline *t)
{
    double h = 0;
    for (int lane = 0; lane < LANE_COUNT; lane++)
        if (t->rows[lane])
            h += (double)t->rows[lane] * line_of(c) + 0.6 * c->text;
    return h;
}

static void put_timeline(atg_chart *c, const timeline *t)
{
    double tops[LANE_COUNT], bottom = c->y + lanes_height(c, t);
    unsigned signs = 0, types = 0;
    put_axis(c, t, bottom);
    put_lanes(c, t, tops);
    for (guint i = 0; i < t->events->len; i++) {
        const event *e = &g_array_index(t->events, event, i);
        if (!e->shown)
            continue;
        put_event(c, t, e, tops[e->lane] + (double)e->row * line_of(c), i);
        if (e->edges->len)
            signs |= 1u << sign_of(e);
        else
            types |= 1u << ATG_INCIDENT;
    }
    c->y = bottom + 1.8 * c->small;
    atg_chart_legend_signs(c, signs, types);
}

static void draw(atg_chart *c, timeline *t)
{
    const atg_text_style bold = {.size = c->text, .bold = true};
    double names = 0;
    for (int i = 0; i < LANE_COUNT; i++)
        names = fmax(names, atg_text_width(lane_names[i], bold.size, true));
    t->left = c->left + fmin(names, 0.2 * (c->right - c->left)) + 1.2 * c->text;
    t->right = c->right - 1.6 * c->text;
    measure(c, t);
    double room = atg_chart_room(c, 2) - 3 * c->text - LANE_COUNT * 0.6 * c->text;
    size_t n = place_events(c, t, (size_t)fmax(room / line_of(c), LANE_COUNT));
    size_t undated = t->events->len - t->dated;
    char *count = atg_chart_shown(n, t->dated, "dated event");
    char *shown = undated ? g_strdup_printf("%s; %zu more have no date", count, undated)
                          : g_strdup(count);
    atg_chart_head(c, "What was said when (of what or whom: by whom)", shown);
    if (n)
        put_timeline(c, t);
    else
        atg_chart_nothing(c, "Nothing in the graph has a date");
    g_free(count);
    g_free(shown);
}

void atg_chart_timeline(atg_chart *c)
{
    timeline t = {.events = g_array_new(FALSE, FALSE, sizeof(event)),
                  .index =
                      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
    char *years = g_malloc0(8 * (c->g->n_nodes + 1));
    collect(&t, c->g, years);
    draw(c, &t);
    for (guint i = 0; i < t.events->len; i++) {
        event *e = &g_array_index(t.events, event, i);
        g_ptr_array_free(e->edges, TRUE);
        g_free(e->label);
    }
    g_array_free(t.events, TRUE);
    g_hash_table_destroy(t.index);
    g_free(years);
}
