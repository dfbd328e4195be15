/* SVG, PNG and PDF: choose what to draw, have it drawn, try less when that fails. */
#include "export/figure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "export/figure_kind.h"
#include "export/writers.h"

#define MAX_NODES 300
#define FEWEST_NODES 12 /* where a layout takes too long */
#define LEAST_NODES 4   /* where text gets too small */
#define ATTEMPTS 4
#define SMALL_NODES 60 /* up to here several layouts are tried within seconds */
#define SMALL_EDGES 180
#define MIDDLE_NODES 500 /* up to here stress layout (neato) is quick, and compact */
#define FIGURE_BYTES ((size_t)512 << 20)

static void note(const atg_export_options *opt, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static void note(const atg_export_options *opt, const char *format, ...)
{
    if (!opt->note)
        return;
    va_list ap;
    va_start(ap, format);
    char *line = g_strdup_vprintf(format, ap);
    va_end(ap);
    opt->note(line, opt->user);
    g_free(line);
}

const char *atg_figure_engine(const atg_figure_selection *s)
{
    if (s->n_nodes <= SMALL_NODES && s->n_bundles <= SMALL_EDGES)
        return "auto";
    return s->n_nodes <= MIDDLE_NODES ? "neato" : "sfdp";
}

static bool engine_exists(const char *name)
{
    static const char *const names[] = {"auto", "dot",   "sfdp", "neato",
                                        "fdp",  "circo", "twopi"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* ------------------------------------------------------------- texts of the SVG */

static char *describe(const atg_figure_selection *s)
{
    const atg_graph *g = s->graph;
    GString *out = g_string_new("Network of claims about cyber attacks: ");
    char *counts = atg_figure_counts(s);
    g_string_append_printf(out, "%s.", counts);
    g_free(counts);
    uint32_t top[3];
    size_t n_top = atg_figure_top(g, top, G_N_ELEMENTS(top));
    for (size_t i = 0; i < n_top; i++) {
        const atg_node *n = &g->nodes[top[i]];
        char *label = atg_figure_clean(n->label);
        g_string_append_printf(out, "%s%s (%s)", i ? ", " : " Most central: ", label,
                               atg_ntype_name(n->type));
        g_free(label);
    }
    if (n_top)
        g_string_append_c(out, '.');
    return g_string_free(out, FALSE);
}

static GHashTable *tips(const atg_figure_selection *s, const char *prefix,
                        const atg_export_options *opt)
{
    GHashTable *t = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (size_t i = 0; i < s->n_nodes; i++)
        g_hash_table_insert(t, g_strdup_printf("%s-n%u", prefix, s->nodes[i]),
                            atg_figure_node_tip(s->graph, s->nodes[i]));
    for (size_t i = 0; i < s->n_bundles; i++)
        g_hash_table_insert(t, g_strdup_printf("%s-e%zu", prefix, i),
                            atg_figure_bundle_tip(s->graph, &s->bundles[i], opt));
    return t;
}

/* Puts the texts into a picture that the drawing program has made. */
static atg_code label(const char *format, const atg_svg_texts *t, GString *picture,
                      atg_error *err)
{
    if (strcmp(format, "png") == 0)
        atg_png_label(picture, t->title, t->description);
    else if (strcmp(format, "pdf") == 0)
        atg_pdf_label(picture, t->title, t->description);
    if (strcmp(format, "svg") != 0)
        return ATG_OK;
    GString *out = g_string_new(NULL);
    atg_code code = atg_svg_finish(picture, t, out, err);
    g_string_truncate(picture, 0);
    g_string_append_len(picture, out->str, (gssize)out->len);
    g_string_free(out, TRUE);
    return code;
}

static atg_code label_network(const char *format, const atg_figure_selection *s,
                              const atg_export_options *opt, GString *picture,
                              atg_error *err)
{
    char prefix[16];
    atg_figure_prefix(s->graph, opt, prefix);
    const char *title = opt->title && *opt->title ? opt->title : "Attribution graph";
    char *clean = atg_figure_clean(atg_str_of(title));
    char *description = describe(s);
    const atg_svg_texts t = {prefix, clean, description, opt->width_mm,
                             tips(s, prefix, opt)};
    atg_code code = label(format, &t, picture, err);
    g_hash_table_destroy(t.tips);
    g_free(clean);
    g_free(description);
    return code;
}

static bool starts(const GString *s, const char *bytes, size_t n)
{
    return s->len >= n && memcmp(s->str, bytes, n) == 0;
}

static bool ends(const GString *s, const char *bytes, size_t n)
{
    return s->len >= n && memcmp(s->str + s->len - n, bytes, n) == 0;
}

static atg_code check_picture(const GString *picture, const char *format,
                              atg_error *err)
{
    bool good = true;
    if (strcmp(format, "png") == 0)
        good = starts(picture, "\x89PNG\r\n\x1a\n", 8) &&
               ends(picture, "IEND\xae\x42\x60\x82", 8);
    else if (strcmp(format, "pdf") == 0)
        good = starts(picture, "%PDF-", 5) && ends(picture, "%%EOF\n", 6);
    if (good)
        return ATG_OK;
    return atg_fail(err, ATG_E_CHILD,
                    "the drawing program answered no whole %s picture", format);
}

/* --------------------------------------------------------------------- attempts */

typedef struct attempt {
    const char *engine;
    size_t max_nodes;
    unsigned seconds;
    bool last;       /* draw it, even where text gets too small */
    bool thinned;    /* nodes were left out for the size of text */
    unsigned left;   /* easier ones that may follow */
    gint64 deadline; /* monotonic: no more thinning out after it */
} attempt;

typedef struct job {
    const atg_graph *g;
    const atg_export_options *opt;
    const char *format;
    GString *picture;
} job;

static atg_code run(const job *j, const atg_figure_selection *s, const attempt *a,
                    const char *format, atg_error *err)
{
    const atg_figure_spec spec = {format, a->engine, j->opt};
    const atg_child_limits limits = {
        a->seconds, j->opt->megabytes ? j->opt->megabytes : 1024, FIGURE_BYTES};
    char *model = atg_figure_model(s, &spec);
    g_string_truncate(j->picture, 0);
    atg_code code = atg_draw_run(model, format, &limits, j->picture, err);
    if (code == ATG_OK)
        code = check_picture(j->picture, format, err);
    g_free(model);
    return code;
}

/* What a figure of a given width will be like on paper. */
typedef struct print_size {
    bool known;
    double points, height; /* smallest text; millimetres */
} print_size;

static bool fits(const print_size *p)
{
    return !p->known ||
           (p->points >= ATG_CHART_LEAST - 0.005 && p->height <= ATG_PAGE_MM);
}

/* Draws. Only an SVG tells how small its text gets: for other formats one is made
 * first; where that does not fit, the picture is not drawn yet. */
static atg_code draw(const job *j, const atg_figure_selection *s, const attempt *a,
                     print_size *size, atg_error *err)
{
    bool svg = strcmp(j->format, "svg") == 0;
    *size = (print_size){0};
    atg_code code = ATG_OK;
    if (svg || j->opt->width_mm > 0)
        code = run(j, s, a, "svg", err);
    if (code == ATG_OK && j->opt->width_mm > 0)
        size->known =
            atg_svg_measure(j->picture, j->opt->width_mm, &size->points, &size->height);
    if (code != ATG_OK || (!fits(size) && !a->last))
        return code;
    if (!svg)
        code = run(j, s, a, j->format, err);
    return code == ATG_OK ? label_network(j->format, s, j->opt, j->picture, err) : code;
}

/* A faster engine first, then half and a quarter of the nodes; each with less time, so
 * that all of them together take no more than twice the limit. */
static bool ease(attempt *a, const atg_figure_selection *s)
{
    a->seconds = MAX(a->seconds / 2, 1);
    if (strcmp(a->engine, "sfdp") != 0) {
        a->engine = "sfdp";
        return true;
    }
    if (s->n_nodes / 2 < FEWEST_NODES)
        return false;
    a->max_nodes = s->n_nodes / 2;
    return true;
}

static void tell_shown(const job *j, const atg_figure_selection *s, const attempt *a)
{
    if (!s->whole)
        note(j->opt, "showing %zu of %zu nodes (%s) and %zu of %zu edges%s", s->n_nodes,
             j->g->n_nodes, s->center ? "the nearest" : "the best connected",
             s->n_edges, j->g->n_edges,
             a->thinned ? ", so that text is no smaller than 5 points" : "");
}

/* What a reader would find too small or too large on paper. */
static void tell_print_size(const job *j, const print_size *size)
{
    if (size->known && size->points < ATG_CHART_LEAST - 0.005)
        note(j->opt,
             "the smallest text is %.1f points at a width of %.0f mm; draw fewer "
             "nodes or make the figure wider",
             size->points, j->opt->width_mm);
    if (size->known && size->height > ATG_PAGE_MM)
        note(j->opt, "the figure is %.0f mm high at a width of %.0f mm", size->height,
             j->opt->width_mm);
}

/* Text shrinks about as the root of the number of nodes grows, and a little faster. */
static bool thin_out(attempt *a, const atg_figure_selection *s, const print_size *size)
{
    double over = fmin(size->points / ATG_CHART_LEAST, ATG_PAGE_MM / size->height);
    double n = (double)s->n_nodes;
    n = fmin(floor(n * pow(fmin(over, 1), 1.6)), n - fmax(1, floor(n / 12)));
    if (n < LEAST_NODES)
        return false;
    a->max_nodes = (size_t)n;
    a->engine = NULL;
    a->thinned = true;
    return true;
}

/* Whom a figure is around: who was asked for, else the most central node. */
static const atg_node *center_of(const job *j)
{
    uint32_t top;
    if (!atg_figure_kind_find(j->opt->figure)->ego)
        return NULL;
    if (j->opt->center)
        return j->opt->center;
    return atg_figure_top(j->g, &top, 1) ? &j->g->nodes[top] : NULL;
}

static void tell_easier(const job *j, const atg_figure_selection *s, const attempt *a,
                        const char *engine, const atg_error *err)
{
    note(j->opt, "could not draw %zu nodes with '%s': %s; trying %s", s->n_nodes,
         engine, err->message, a->engine != engine ? "'sfdp'" : "half as many nodes");
}

/* One attempt; true: another one is worth it, and *a says which. */
static bool try_once(const job *j, attempt *a, atg_code *code, atg_error *err)
{
    atg_figure_selection s;
    print_size size;
    const atg_figure_limits limits = {a->max_nodes, center_of(j),
                                      j->opt->depth ? j->opt->depth : 1};
    atg_figure_select(&s, j->g, &limits);
    if (!a->engine)
        a->engine = j->opt->engine ? j->opt->engine : atg_figure_engine(&s);
    const char *engine = a->engine;
    bool again = false, drawn = false;
    *code = draw(j, &s, a, &size, err);
    if (*code == ATG_OK) {
        again = !fits(&size) && !a->last;
        drawn = !again;
        if (again && (g_get_monotonic_time() > a->deadline || !thin_out(a, &s, &size)))
            a->last = true;
    } else if (*code != ATG_E_UNSUPPORTED && a->left-- > 1) {
        /* A program that cannot start draws nothing easier either. */
        again = ease(a, &s);
        if (again)
            tell_easier(j, &s, a, engine, err);
    }
    if (drawn) {
        tell_shown(j, &s, a);
        tell_print_size(j, &size);
    }
    atg_figure_selection_release(&s);
    return again;
}

static atg_code draw_or_ease(const job *j, atg_error *err)
{
    const atg_export_options *opt = j->opt;
    attempt a = {.max_nodes = opt->max_nodes ? opt->max_nodes : MAX_NODES,
                 .seconds = opt->seconds ? opt->seconds : 60,
                 .left = ATTEMPTS};
    a.deadline = g_get_monotonic_time() + (gint64)a.seconds * G_USEC_PER_SEC;
    atg_code code;
    while (try_once(j, &a, &code, err))
        continue;
    return code;
}

/* ----------------------------------------------------------------------- charts */

static atg_code paint_scene(const job *j, const atg_scene *scene,
                            const atg_svg_texts *texts, atg_error *err)
{
    if (strcmp(j->format, "svg") == 0)
        return atg_scene_svg(scene, texts, j->picture, err);
    const atg_child_limits limits = {j->opt->seconds ? j->opt->seconds : 60,
                                     j->opt->megabytes ? j->opt->megabytes : 1024,
                                     FIGURE_BYTES};
    char *json = atg_scene_json(scene, texts, j->format);
    atg_code code = atg_draw_run(json, j->format, &limits, j->picture, err);
    if (code == ATG_OK)
        code = check_picture(j->picture, j->format, err);
    if (code == ATG_OK)
        code = label(j->format, texts, j->picture, err);
    g_free(json);
    return code;
}

static atg_code draw_chart(const job *j, const atg_figure_kind *kind, atg_error *err)
{
    atg_chart c;
    char prefix[16];
    atg_chart_init(&c, j->g, j->opt);
    atg_figure_prefix(j->g, j->opt, prefix);
    kind->chart(&c);
    c.scene.height = c.y + c.left;
    char *clean = atg_figure_clean(atg_str_of(c.title));
    char *about = atg_figure_clean((atg_str){c.about->str, c.about->len});
    const atg_svg_texts texts = {prefix, clean, about, j->opt->width_mm, NULL};
    atg_code code = paint_scene(j, &c.scene, &texts, err);
    g_free(clean);
    g_free(about);
    atg_chart_release(&c);
    return code;
}

static atg_code check_options(const atg_export_options *opt, atg_error *err)
{
    if (opt->engine && !engine_exists(opt->engine))
        return atg_fail(err, ATG_E_USAGE,
                        "unknown layout engine '%s'; there are auto, dot, sfdp, neato, "
                        "fdp, circo and twopi",
                        opt->engine);
    if (!atg_figure_kind_find(opt->figure))
        return atg_fail(err, ATG_E_USAGE, "unknown figure '%s'", opt->figure);
    return ATG_OK;
}

static atg_code write_figure(job *j, atg_sink *sink, atg_error *err)
{
    const atg_figure_kind *kind = atg_figure_kind_find(j->opt->figure);
    if (check_options(j->opt, err) != ATG_OK)
        return err->code;
    j->picture = g_string_new(NULL);
    atg_code code = kind->chart ? draw_chart(j, kind, err) : draw_or_ease(j, err);
    if (code == ATG_OK) {
        err->code = ATG_OK; /* what an earlier attempt met has been told */
        err->message[0] = '\0';
        code = atg_sink_write(sink, j->picture->str, j->picture->len, err);
    }
    g_string_free(j->picture, TRUE);
    return code;
}

atg_code atg_write_svg(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err)
{
    return write_figure(&(job){.g = g, .opt = opt, .format = "svg"}, sink, err);
}

atg_code atg_write_png(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err)
{
    return write_figure(&(job){.g = g, .opt = opt, .format = "png"}, sink, err);
}

atg_code atg_write_pdf(const atg_graph *g, const atg_export_options *opt,
                       atg_sink *sink, atg_error *err)
{
    return write_figure(&(job){.g = g, .opt = opt, .format = "pdf"}, sink, err);
}
