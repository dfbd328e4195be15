/* Charts as scenes: what is drawn, where text stands, what repeats a colour. */
#include <check.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <math.h>
#include <string.h>

#include "draw/hostile_labels.h"
#include "export/figure.h"
#include "export/figure_kind.h"
#include "export/writers.h"
#include "tests/run_suite.h"

/* ---- graphs ---- */

/* A generator of its own, the same on every machine. */
static uint32_t next_number(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static atg_str random_label(atg_graph *g, uint32_t *state, size_t i)
{
    static const char *const words[] = {"Ministry",
                                        "of",
                                        "Foreign",
                                        "Affairs",
                                        "and",
                                        "Cyber",
                                        "WWWWWW",
                                        "iiiii",
                                        "Verwaltungs",
                                        "Stra\xc3\x9f",
                                        "\xe4\xb8\xad\xe5\x9b\xbd",
                                        "\xf0\x9f\x92\xa3",
                                        "\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba"};
    GString *out = g_string_new(NULL);
    for (uint32_t n = 1 + next_number(state) % 6; n > 0; n--)
        g_string_append_printf(out, "%s ",
                               words[next_number(state) % G_N_ELEMENTS(words)]);
    g_string_append_printf(out, "%zu", i);
    atg_str label = atg_arena_str(&g->arena, (atg_str){out->str, out->len});
    g_string_free(out, TRUE);
    return label;
}

static atg_str random_date(atg_graph *g, uint32_t *state)
{
    uint32_t year = 2000 + next_number(state) % 24, month = 1 + next_number(state) % 12;
    uint32_t day = 1 + next_number(state) % 31;
    switch (next_number(state) % 5) {
    case 0:
        return ATG_STR_NONE;
    case 1:
        return atg_arena_format(&g->arena, "%u", year);
    case 2:
        return atg_arena_format(&g->arena, "%u-%02u", year, month);
    default:
        return atg_arena_format(&g->arena, "%u-%02u-%02u", year, month, day);
    }
}

static void fill_edges(atg_graph *g, size_t edges, uint32_t *state)
{
    for (size_t i = 0; i < edges; i++) {
        atg_evidence *v = atg_arena_alloc(&g->arena, sizeof *v);
        atg_edge *e = &g->edges[g->n_edges];
        atg_status status = (atg_status)(next_number(state) % ATG_STATUS_COUNT);
        *v = (atg_evidence){.document = next_number(state) % (uint32_t)g->n_documents,
                            .status = status,
                            .sentence = ATG_STR("A <sentence> & \"another\" \\N ]]>.")};
        *e = (atg_edge){.subject = next_number(state) % (uint32_t)g->n_nodes,
                        .object = next_number(state) % (uint32_t)g->n_nodes,
                        .relation =
                            (atg_relation)(next_number(state) % ATG_RELATION_COUNT),
                        .status = status,
                        .sources = 1 + next_number(state) % 4,
                        .weight = 1,
                        .first_seen = random_date(g, state),
                        .evidence = v,
                        .n_evidence = 1};
        g->n_edges += e->subject != e->object;
    }
}

/* Release with atg_arena_release(&g->arena). */
static void random_graph(atg_graph *g, size_t nodes, size_t edges, uint32_t seed)
{
    *g = (atg_graph){.n_documents = 5, .measured = true};
    atg_arena_init(&g->arena);
    atg_document_info *docs = atg_arena_array(&g->arena, 5, sizeof *docs);
    for (size_t i = 0; i < 5; i++)
        docs[i] = (atg_document_info){.id = random_label(g, &seed, i),
                                      .date = random_date(g, &seed),
                                      .source = random_label(g, &seed, i)};
    g->documents = docs;
    g->nodes = atg_arena_array(&g->arena, nodes + 1, sizeof *g->nodes);
    g->edges = atg_arena_array(&g->arena, edges + 1, sizeof *g->edges);
    for (size_t i = 0; i < nodes; i++) {
        atg_node *n = &g->nodes[g->n_nodes++];
        *n = (atg_node){.type = (atg_ntype)(next_number(&seed) % ATG_NTYPE_COUNT),
                        .label = random_label(g, &seed, i),
                        .sources = 1,
                        .year = next_number(&seed) % 3 ? 0 : 2010};
        n->metrics.pagerank = next_number(&seed) % 1000 / 1000.0;
    }
    if (nodes)
        fill_edges(g, edges, &seed);
}

/* ---- boxes of text ---- */

typedef struct corners {
    double x[4], y[4];
} corners;

static corners corners_of(const atg_mark *m)
{
    double up = ATG_TEXT_ABOVE * m->style.size, down = ATG_TEXT_BELOW * m->style.size;
    double from = -(double)m->style.anchor / 2 * m->w,
           angle = m->style.angle * G_PI / 180;
    const double u[4] = {from, from + m->w, from + m->w, from};
    const double v[4] = {-up, -up, down, down};
    corners c;
    for (int i = 0; i < 4; i++) {
        c.x[i] = m->x + u[i] * cos(angle) + v[i] * sin(angle);
        c.y[i] = m->y - u[i] * sin(angle) + v[i] * cos(angle);
    }
    return c;
}

/* Do two rectangles have a line between them? (Separating axes.) */
static bool apart(const corners *a, const corners *b)
{
    for (int i = 0; i < 4; i++) {
        double nx = a->y[(i + 1) % 4] - a->y[i], ny = a->x[i] - a->x[(i + 1) % 4];
        double a_most = -INFINITY, b_least = INFINITY, a_least = INFINITY,
               b_most = -INFINITY;
        for (int k = 0; k < 4; k++) {
            double p = a->x[k] * nx + a->y[k] * ny, q = b->x[k] * nx + b->y[k] * ny;
            a_most = fmax(a_most, p);
            a_least = fmin(a_least, p);
            b_most = fmax(b_most, q);
            b_least = fmin(b_least, q);
        }
        if (a_most <= b_least + 1e-6 || b_most <= a_least + 1e-6)
            return true;
    }
    return false;
}

static void check_text(const atg_scene *s, const char *what)
{
    GArray *boxes = g_array_new(FALSE, FALSE, sizeof(corners));
    GPtrArray *texts = g_ptr_array_new();
    for (guint i = 0; i < s->marks->len; i++) {
        const atg_mark *m = &g_array_index(s->marks, atg_mark, i);
        if (m->kind != ATG_MARK_TEXT)
            continue;
        corners c = corners_of(m);
        ck_assert_msg(m->style.size >= ATG_CHART_LEAST, "%s: %.2f points", what,
                      m->style.size);
        for (int k = 0; k < 4; k++) {
            ck_assert_msg(c.x[k] >= -0.5 && c.x[k] <= s->width + 0.5,
                          "%s: '%s' leaves the page: %.1f", what, m->text, c.x[k]);
            ck_assert_msg(c.y[k] >= -0.5 && c.y[k] <= s->height + 0.5,
                          "%s: '%s' leaves the page: %.1f of %.1f", what, m->text,
                          c.y[k], s->height);
        }
        for (guint k = 0; k < boxes->len; k++) {
            const corners *o = &g_array_index(boxes, corners, k);
            ck_assert_msg(apart(&c, o) || apart(o, &c), "%s: '%s' lies over '%s'", what,
                          m->text, (const char *)g_ptr_array_index(texts, k));
        }
        g_array_append_val(boxes, c);
        g_ptr_array_add(texts, (gpointer)m->text);
    }
    g_array_free(boxes, TRUE);
    g_ptr_array_free(texts, TRUE);
}

static void check_chart(const atg_graph *g, const atg_export_options *opt)
{
    size_t n;
    const atg_figure_kind *kinds = atg_figure_kinds(&n);
    for (size_t i = 0; i < n; i++) {
        atg_chart c;
        if (!kinds[i].chart)
            continue;
        atg_chart_init(&c, g, opt);
        kinds[i].chart(&c);
        c.scene.height = c.y + c.left;
        check_text(&c.scene, kinds[i].name);
        if (opt->width_mm > 0)
            ck_assert_msg(c.scene.height / 72 * 25.4 <= ATG_PAGE_MM + 0.5,
                          "%s is %.0f mm high", kinds[i].name,
                          c.scene.height / 72 * 25.4);
        atg_chart_release(&c);
    }
}

START_TEST(no_label_lies_over_another_or_is_too_small)
{
    static const double widths[] = {0, 60, 89, 120, 183};
    atg_graph g;
    size_t nodes = (size_t)(_i * 7) % 90;
    random_graph(&g, nodes, nodes * 4, (uint32_t)_i + 1);
    for (size_t k = 0; k < G_N_ELEMENTS(widths); k++) {
        check_chart(&g, &(atg_export_options){.width_mm = widths[k]});
        check_chart(&g, &(atg_export_options){.width_mm = widths[k],
                                              .rows = "culprits",
                                              .title = "A title that is long enough to "
                                                       "be broken into several lines"});
    }
    atg_arena_release(&g.arena);
}
END_TEST

/* ---- SVG ---- */

static GString *svg_of(const atg_graph *g, const atg_export_options *opt)
{
    GString *out = g_string_new(NULL);
    atg_sink sink;
    atg_error err = ATG_ERROR_INIT;
    atg_sink_to_string(&sink, out);
    ck_assert_msg(atg_write_svg(g, opt, &sink, &err) == ATG_OK, "%s", err.message);
    return out;
}

static void collect_ids(const xmlNode *n, GHashTable *ids)
{
    for (; n; n = n->next) {
        xmlChar *id =
            n->type == XML_ELEMENT_NODE ? xmlGetProp(n, (const xmlChar *)"id") : NULL;
        if (id)
            ck_assert_msg(g_hash_table_add(ids, g_strdup((const char *)id)),
                          "id '%s' twice", id);
        xmlFree(id);
        collect_ids(n->children, ids);
    }
}

static const xmlNode *child(const xmlNode *n, const char *name)
{
    for (const xmlNode *c = n->children; c; c = c->next)
        if (c->type == XML_ELEMENT_NODE && strcmp((const char *)c->name, name) == 0)
            return c;
    return NULL;
}

/* Well-formed, with what a reader who cannot see it needs; ids go to the table. */
static void check_svg(const GString *svg, GHashTable *ids)
{
    xmlDoc *doc = xmlReadMemory(svg->str, (int)svg->len, NULL, NULL, XML_PARSE_NONET);
    ck_assert_ptr_nonnull(doc);
    const xmlNode *root = xmlDocGetRootElement(doc);
    xmlChar *role = xmlGetProp(root, (const xmlChar *)"role");
    ck_assert_str_eq((const char *)role, "img");
    ck_assert_ptr_nonnull(child(root, "title"));
    ck_assert_ptr_nonnull(child(root, "desc"));
    ck_assert_ptr_nonnull(child(root, "metadata"));
    collect_ids(root, ids);
    xmlFree(role);
    xmlFreeDoc(doc);
}

static const char *const charts[] = {"attribution", "timeline", "ranking", "sources"};

static GHashTable *new_ids(void)
{
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

START_TEST(all_charts_of_a_graph_fit_one_page)
{
    GHashTable *ids = new_ids();
    atg_graph g;
    random_graph(&g, 40, 200, 3);
    for (size_t i = 0; i < G_N_ELEMENTS(charts); i++) {
        GString *svg = svg_of(&g, &(atg_export_options){.figure = charts[i]});
        check_svg(svg, ids);
        g_string_free(svg, TRUE);
    }
    ck_assert_uint_gt(g_hash_table_size(ids), 60);
    g_hash_table_destroy(ids);
    atg_arena_release(&g.arena);
}
END_TEST

START_TEST(hostile_labels_stay_text)
{
    atg_graph g;
    random_graph(&g, N_HOSTILE, 4 * N_HOSTILE, 9);
    for (size_t i = 0; i < N_HOSTILE; i++)
        g.nodes[i].label = atg_str_of(hostile_labels[i]);
    for (size_t i = 0; i < G_N_ELEMENTS(charts); i++) {
        GHashTable *ids = new_ids();
        GString *svg = svg_of(&g, &(atg_export_options){.figure = charts[i],
                                                        .title = "\"]; <b> &amp; \\N"});
        check_svg(svg, ids);
        ck_assert_ptr_null(strstr(svg->str, "<b>"));
        ck_assert_ptr_null(strstr(svg->str, "<script"));
        ck_assert_ptr_null(strstr(svg->str, "<!DOCTYPE svg ["));
        g_string_free(svg, TRUE);
        g_hash_table_destroy(ids);
    }
    atg_arena_release(&g.arena);
}
END_TEST

START_TEST(there_may_be_nothing_to_draw)
{
    static const char *const said[] = {"No text attributes", "Nothing in the graph has",
                                       "The graph has no nodes", "names no document"};
    const atg_graph none = {0};
    for (size_t i = 0; i < G_N_ELEMENTS(charts); i++) {
        GHashTable *ids = new_ids();
        GString *svg = svg_of(&none, &(atg_export_options){.figure = charts[i]});
        check_svg(svg, ids);
        ck_assert_msg(strstr(svg->str, said[i]) != NULL, "%s", svg->str);
        g_string_free(svg, TRUE);
        g_hash_table_destroy(ids);
    }
}
END_TEST

START_TEST(one_node_and_no_dates)
{
    atg_node node = {.label = ATG_STR("Only one"), .type = ATG_INCIDENT};
    const atg_graph g = {.nodes = &node, .n_nodes = 1};
    for (size_t i = 0; i < G_N_ELEMENTS(charts); i++) {
        GString *svg = svg_of(&g, &(atg_export_options){.figure = charts[i]});
        g_string_free(svg, TRUE);
    }
    GString *svg = svg_of(&g, &(atg_export_options){.figure = "timeline"});
    ck_assert_ptr_nonnull(strstr(svg->str, "1 more have no date"));
    g_string_free(svg, TRUE);
}
END_TEST

/* One who accuses and attributes is named once, and a label that has its row to itself
 * is not cut. */
START_TEST(labels_of_the_timeline_are_whole)
{
    atg_node nodes[] = {
        {.label = ATG_STR("Democratic National Committee of the West"),
         .type = ATG_ACTOR},
        {.label = ATG_STR("Ministry of Foreign Affairs"), .type = ATG_AGENCY}};
    atg_edge edges[] = {{.subject = 0,
                         .object = 1,
                         .relation = ATG_ACCUSED_BY,
                         .first_seen = ATG_STR("2021-07-19"),
                         .sources = 1},
                        {.subject = 0,
                         .object = 1,
                         .relation = ATG_ATTRIBUTED_BY,
                         .first_seen = ATG_STR("2021-07-19"),
                         .sources = 1}};
    const atg_graph g = {.nodes = nodes, .n_nodes = 2, .edges = edges, .n_edges = 2};
    GString *svg = svg_of(&g, &(atg_export_options){.figure = "timeline"});
    ck_assert_msg(strstr(svg->str, ">Democratic National Committee of the West: "
                                   "Ministry of Foreign Affairs<") != NULL,
                  "%s", svg->str);
    g_string_free(svg, TRUE);
}
END_TEST

START_TEST(the_same_graph_gives_the_same_bytes)
{
    atg_graph g;
    random_graph(&g, 60, 300, 5);
    for (size_t i = 0; i < G_N_ELEMENTS(charts); i++) {
        const atg_export_options opt = {.figure = charts[i], .width_mm = 183};
        GString *a = svg_of(&g, &opt);
        g_setenv("LC_ALL", "de_DE.UTF-8", TRUE);
        GString *b = svg_of(&g, &opt);
        ck_assert(g_string_equal(a, b));
        g_string_free(a, TRUE);
        g_string_free(b, TRUE);
    }
    atg_arena_release(&g.arena);
}
END_TEST

/* ---- what the charts say ---- */

static bool says(const atg_graph *g, const atg_export_options *opt, const char *text)
{
    GString *svg = svg_of(g, opt);
    bool found = strstr(svg->str, text) != NULL;
    g_string_free(svg, TRUE);
    return found;
}

START_TEST(what_is_left_out_is_told)
{
    atg_graph g;
    random_graph(&g, 300, 1500, 2);
    ck_assert(says(&g, &(atg_export_options){.figure = "ranking"},
                   "Showing 20 of 300 nodes"));
    ck_assert(says(&g, &(atg_export_options){.figure = "ranking", .top = 7},
                   "Showing 7 of 300 nodes"));
    ck_assert(says(&g, &(atg_export_options){.figure = "sources"}, "All 5 documents"));
    ck_assert(says(&g, &(atg_export_options){.figure = "timeline"}, "have no date"));
    ck_assert(says(&g, &(atg_export_options){.figure = "attribution"}, "who speak of"));
    g.shown = (atg_shown){.nodes = 400,
                          .edges = 2000,
                          .filter = ATG_STR("type actor"),
                          .text = ATG_STR("showing 300 of 400 nodes")};
    ck_assert(says(&g, &(atg_export_options){.figure = "sources"},
                   "showing 300 of 400 nodes (type actor)"));
    atg_arena_release(&g.arena);
}
END_TEST

/* Nothing but the reference lists says it: no chart counts it. */
START_TEST(reference_edges_are_no_claims)
{
    atg_graph g;
    random_graph(&g, 30, 100, 4);
    for (size_t i = 0; i < g.n_edges; i++)
        g.edges[i].basis = ATG_BASIS_REFERENCE;
    ck_assert(
        says(&g, &(atg_export_options){.figure = "attribution"}, "No text attributes"));
    atg_arena_release(&g.arena);
}
END_TEST

START_TEST(a_denial_is_no_denied_claim)
{
    atg_edge e = {.relation = ATG_DENIED_BY, .status = ATG_ASSERTED};
    ck_assert_int_eq(atg_sign_of(&e), ATG_SIGN_DENIAL);
    e = (atg_edge){.relation = ATG_ATTRIBUTED_BY, .status = ATG_DENIED};
    ck_assert_int_eq(atg_sign_of(&e), ATG_SIGN_DENIED);
}
END_TEST

/* What a sign is made of, without its colours. */
static char *shape_of(atg_sign sign)
{
    const double box[4] = {0, 0, 10, 10};
    const atg_graph none = {0};
    atg_chart c;
    GString *out = g_string_new(NULL);
    atg_chart_init(&c, &none, &(atg_export_options){0});
    atg_chart_sign(&c, sign, box);
    for (guint i = 0; i < c.scene.marks->len; i++) {
        const atg_mark *m = &g_array_index(c.scene.marks, atg_mark, i);
        g_string_append_printf(out, "%d %zu %.1f %d;", (int)m->kind, m->n_points, m->h,
                               m->paint.stroke != NULL);
    }
    atg_chart_release(&c);
    return g_string_free(out, FALSE);
}

START_TEST(signs_differ_without_colour)
{
    for (int i = 0; i < ATG_SIGN_COUNT; i++)
        for (int k = 0; k < i; k++) {
            char *a = shape_of((atg_sign)i), *b = shape_of((atg_sign)k);
            ck_assert_msg(strcmp(a, b) != 0, "signs %d and %d: %s", i, k, a);
            g_free(a);
            g_free(b);
        }
}
END_TEST

START_TEST(text_is_cut_and_broken_to_its_room)
{
    const atg_text_style style = {.size = 10};
    char *cut = atg_text_fit("National Cyber Security Centre", 60, 10, false);
    ck_assert_double_le(atg_text_width(cut, 10, false), 60);
    ck_assert(g_str_has_suffix(cut, "\xe2\x80\xa6"));
    g_free(cut);
    cut = atg_text_fit("short", 60, 10, false);
    ck_assert_str_eq(cut, "short");
    g_free(cut);
    char **lines = atg_text_lines("one two three four five six", 50, 3, &style);
    ck_assert_uint_eq(g_strv_length(lines), 3);
    for (char **l = lines; *l; l++)
        ck_assert_double_le(atg_text_width(*l, 10, false), 50.01);
    g_strfreev(lines);
    ck_assert_double_gt(atg_text_width("WWW", 10, true),
                        atg_text_width("WWW", 10, false));
    ck_assert_double_eq_tol(atg_text_width("e\xcc\x81", 10, false),
                            atg_text_width("e", 10, false), 1e-9);
}
END_TEST

START_TEST(each_kind_is_in_the_list_of_the_option)
{
    size_t n;
    const atg_figure_kind *kinds = atg_figure_kinds(&n);
    GString *names = g_string_new(NULL), *list = g_string_new(NULL);
    for (size_t i = 0; i < n; i++) {
        g_string_append_printf(names, "%s%s", i ? "|" : "", kinds[i].name);
        g_string_append_printf(list, "%s%s", i ? ", " : "", kinds[i].name);
        ck_assert_ptr_eq(atg_figure_kind_find(kinds[i].name), &kinds[i]);
    }
    ck_assert_str_eq(names->str, ATG_FIGURE_KINDS);
    ck_assert_str_eq(list->str, ATG_FIGURE_KINDS_LIST);
    ck_assert_ptr_eq(atg_figure_kind_find(NULL), kinds);
    ck_assert_ptr_null(atg_figure_kind_find("pie"));
    g_string_free(names, TRUE);
    g_string_free(list, TRUE);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("chart");
    TCase *t = tcase_create("all");
    tcase_set_timeout(t, 120);
    tcase_add_loop_test(t, no_label_lies_over_another_or_is_too_small, 0, 24);
    tcase_add_test(t, all_charts_of_a_graph_fit_one_page);
    tcase_add_test(t, hostile_labels_stay_text);
    tcase_add_test(t, there_may_be_nothing_to_draw);
    tcase_add_test(t, one_node_and_no_dates);
    tcase_add_test(t, labels_of_the_timeline_are_whole);
    tcase_add_test(t, the_same_graph_gives_the_same_bytes);
    tcase_add_test(t, what_is_left_out_is_told);
    tcase_add_test(t, reference_edges_are_no_claims);
    tcase_add_test(t, a_denial_is_no_denied_claim);
    tcase_add_test(t, signs_differ_without_colour);
    tcase_add_test(t, text_is_cut_and_broken_to_its_room);
    tcase_add_test(t, each_kind_is_in_the_list_of_the_option);
    suite_add_tcase(s, t);
    return run_suite(s);
}
