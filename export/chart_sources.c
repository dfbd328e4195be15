/* sources: the documents, by the number of claims each makes, parted by status. */
#include <math.h>
#include <stdlib.h>

#include "export/chart.h"
#include "export/figure.h"

typedef struct source {
    uint32_t document;
    size_t claims[ATG_STATUS_COUNT], sum;
} source;

static int by_claims(const void *a, const void *b)
{
    const source *x = a, *y = b;
    if (x->sum != y->sum)
        return x->sum > y->sum ? -1 : 1;
    return x->document < y->document ? -1 : x->document > y->document;
}

/* A claim is an edge and a document that states it; what the strongest of its sentences
 * there says counts. Evidence stands by document. */
static void count_edge(source *sources, size_t n, const atg_edge *e)
{
    for (size_t i = 0, end; i < e->n_evidence; i = end) {
        uint32_t document = e->evidence[i].document;
        atg_status best = e->evidence[i].status;
        for (end = i + 1; end < e->n_evidence && e->evidence[end].document == document;
             end++)
            best = MIN(best, e->evidence[end].status);
        if (document >= n || (unsigned)best >= ATG_STATUS_COUNT)
            continue;
        sources[document].claims[best]++;
        sources[document].sum++;
    }
}

static source *sources_of(const atg_graph *g)
{
    source *list = g_new0(source, g->n_documents + 1);
    for (size_t i = 0; i < g->n_documents; i++)
        list[i].document = (uint32_t)i;
    for (size_t i = 0; i < g->n_edges; i++)
        if (atg_figure_draws(g, &g->edges[i]))
            count_edge(list, g->n_documents, &g->edges[i]);
    qsort(list, g->n_documents, sizeof *list, by_claims);
    return list;
}

/* Its title, else its file. */
static char *label_of(const atg_document_info *d)
{
    return atg_figure_clean(d->title.n ? d->title : d->id);
}

static char *tip_of(const atg_document_info *d, const source *s)
{
    GString *out = g_string_new(NULL);
    g_string_append_printf(out, "%.*s", ATG_STR_ARG(d->title.n ? d->title : d->id));
    g_string_append_printf(out, "\n%.*s%s%.*s", ATG_STR_ARG(d->source),
                           d->source.n && d->date.n ? ", " : "", ATG_STR_ARG(d->date));
    g_string_append_printf(out, "\n%zu claims", s->sum);
    for (int k = 0; k < ATG_STATUS_COUNT; k++)
        if (s->claims[k])
            g_string_append_printf(out, ", %zu %s", s->claims[k],
                                   atg_status_name((atg_status)k));
    return g_string_free(out, FALSE);
}

static void put_row(atg_chart *c, const source *s, double labels, double most)
{
    const atg_document_info *d = &c->g->documents[s->document];
    const atg_text_style style = {.size = c->text};
    const atg_text_style dim = {.size = c->text, .color = c->theme->faint};
    char *id = g_strdup_printf("d%u", s->document), *label = label_of(d);
    char *tip = tip_of(d, s), *value = g_strdup_printf("%zu", s->sum);
    double dates = atg_text_width("0000-00-00", c->text, false) + c->text * 0.8;
    double x = c->left + dates + labels + c->text * 0.6;
    double room = c->right - x - c->text * 3;
    char *date = atg_figure_clean(d->date);
    atg_scene_open(&c->scene, id, "row document", tip);
    atg_chart_text(c, c->left, c->y, dates, date, &dim);
    atg_chart_text(c, c->left + dates, c->y, labels, label, &style);
    for (int k = 0; k < ATG_STATUS_COUNT; k++) {
        const double box[4] = {x, c->y, room * (double)s->claims[k] / most, c->text};
        if (s->claims[k])
            atg_chart_bar(c, (atg_status)k, box);
        x += box[2];
    }
    atg_scene_text(&c->scene, x + c->text * 0.4, c->y + ATG_TEXT_ABOVE * c->text, value,
                   &style);
    atg_scene_close(&c->scene);
    c->y += c->text * 1.5;
    g_free(id);
    g_free(date);
    g_free(label);
    g_free(tip);
    g_free(value);
}

static double label_room(const atg_chart *c, const source *list, size_t n)
{
    double w = 0;
    for (size_t i = 0; i < n; i++) {
        char *label = label_of(&c->g->documents[list[i].document]);
        w = fmax(w, atg_text_width(label, c->text, false));
        g_free(label);
    }
    return fmin(w, 0.42 * (c->right - c->left));
}

static void put_legend(atg_chart *c, const source *list, size_t n)
{
    atg_legend_item items[ATG_STATUS_COUNT];
    size_t count = 0;
    for (int k = 0; k < ATG_STATUS_COUNT; k++) {
        size_t sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += list[i].claims[k];
        if (sum)
            items[count++] =
                (atg_legend_item){atg_legend_bar, k, atg_status_name((atg_status)k)};
    }
    atg_chart_legend(c, items, count);
}

void atg_chart_sources(atg_chart *c)
{
    source *list = sources_of(c->g);
    size_t all = c->g->n_documents;
    size_t fit = (size_t)fmax(atg_chart_room(c, 1) / (c->text * 1.5), 1);
    size_t n = MIN(MIN(c->opt->top ? c->opt->top : all, fit), all);
    char *count = atg_chart_shown(n, all, "document");
    char *shown =
        g_strdup_printf("%s; a claim is an edge that a document states", count);
    atg_chart_head(c, "Claims by document", shown);
    double labels = label_room(c, list, n);
    for (size_t i = 0; i < n; i++)
        put_row(c, &list[i], labels, (double)MAX(list[0].sum, 1));
    if (n == 0)
        atg_chart_nothing(c, "The graph names no document");
    put_legend(c, list, n);
    g_free(count);
    g_free(shown);
    g_free(list);
}
