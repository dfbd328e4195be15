#include "export/draw/model.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#include "export/draw/escape.h"

static const char *text_of(json_t *o, const char *key)
{
    const char *s = json_string_value(json_object_get(o, key));
    return s ? s : "";
}

static const char *text_or(json_t *o, const char *key, const char *fallback)
{
    const char *s = text_of(o, key);
    return *s ? s : fallback;
}

static double number_of(json_t *o, const char *key, double fallback)
{
    json_t *v = json_object_get(o, key);
    double d = json_is_number(v) ? json_number_value(v) : fallback;
    return isfinite(d) ? d : fallback;
}

static bool plain(json_t *o, const char *const *keys, char **why)
{
    for (; *keys; keys++) {
        if (atg_draw_is_plain(text_of(o, *keys)))
            continue;
        *why = g_strdup_printf("field '%s' holds more than plain characters", *keys);
        return false;
    }
    return true;
}

static bool parse_node(atg_draw_node *n, json_t *o, char **why)
{
    static const char *const keys[] = {"id",  "shape", "style", "fill",
                                       "ink", "line",  NULL};
    *n =
        (atg_draw_node){.id = text_of(o, "id"),
                        .label = text_of(o, "label"),
                        .shape = text_of(o, "shape"),
                        .style = text_of(o, "style"),
                        .fill = text_of(o, "fill"),
                        .ink = text_of(o, "ink"),
                        .line = text_of(o, "line"),
                        .tooltip = text_of(o, "tooltip"),
                        .font = CLAMP(number_of(o, "font", 11), 1, 200),
                        .area = CLAMP(number_of(o, "area", 0), 0, 1e6),
                        .pen = CLAMP(number_of(o, "pen", 1), 0.1, 10),
                        .peripheries = (int)CLAMP(number_of(o, "peripheries", 1), 0, 4),
                        .attrs = json_object_get(o, "attrs")};
    return plain(o, keys, why);
}

static bool parse_edge(atg_draw_edge *e, json_t *o, char **why)
{
    static const char *const keys[] = {"id", "color", "style", "arrow", NULL};
    double from = number_of(o, "from", 0), to = number_of(o, "to", 0);
    *e = (atg_draw_edge){.id = text_of(o, "id"),
                         .label = text_of(o, "label"),
                         .color = text_of(o, "color"),
                         .style = text_of(o, "style"),
                         .arrow = text_of(o, "arrow"),
                         .tooltip = text_of(o, "tooltip"),
                         .from = (size_t)CLAMP(from, 0, 1e9),
                         .to = (size_t)CLAMP(to, 0, 1e9),
                         .width = CLAMP(number_of(o, "width", 1), 0.1, 20),
                         .attrs = json_object_get(o, "attrs")};
    return plain(o, keys, why);
}

static bool parse_legend(atg_draw_legend *l, json_t *o, char **why)
{
    const char *kind = text_of(o, "kind");
    l->text = text_of(o, "text");
    l->kind = strcmp(kind, "node") == 0   ? ATG_DRAW_LEGEND_NODE
              : strcmp(kind, "edge") == 0 ? ATG_DRAW_LEGEND_EDGE
                                          : ATG_DRAW_LEGEND_HEAD;
    return parse_node(&l->node, o, why) && parse_edge(&l->edge, o, why);
}

static bool parse_lists(atg_draw_model *m, char **why)
{
    json_t *nodes = json_object_get(m->json, "nodes");
    json_t *edges = json_object_get(m->json, "edges");
    json_t *legend = json_object_get(m->json, "legend");
    m->n_nodes = json_array_size(nodes);
    m->n_edges = json_array_size(edges);
    m->n_legend = json_array_size(legend);
    m->nodes = g_new0(atg_draw_node, m->n_nodes + 1);
    m->edges = g_new0(atg_draw_edge, m->n_edges + 1);
    m->legend = g_new0(atg_draw_legend, m->n_legend + 1);
    for (size_t i = 0; i < m->n_nodes; i++)
        if (!parse_node(&m->nodes[i], json_array_get(nodes, i), why))
            return false;
    for (size_t i = 0; i < m->n_edges; i++) {
        atg_draw_edge *e = &m->edges[i];
        if (!parse_edge(e, json_array_get(edges, i), why))
            return false;
        if (e->from >= m->n_nodes || e->to >= m->n_nodes) {
            *why = g_strdup_printf("edge %zu names a node that does not exist", i);
            return false;
        }
    }
    for (size_t i = 0; i < m->n_legend; i++)
        if (!parse_legend(&m->legend[i], json_array_get(legend, i), why))
            return false;
    return true;
}

static bool one_of(const char *s, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(s, *list) == 0)
            return true;
    return false;
}

static bool parse_head(atg_draw_model *m, char **why)
{
    static const char *const modes[] = {"dot", "figure", "scene", "positions", NULL};
    static const char *const formats[] = {"dot", "svg",       "png",
                                          "pdf", "positions", NULL};
    static const char *const engines[] = {"auto", "dot",   "sfdp",  "neato",
                                          "fdp",  "circo", "twopi", NULL};
    m->mode = text_of(m->json, "mode");
    m->format = text_of(m->json, "format");
    m->engine = text_of(m->json, "engine");
    m->prefix = text_of(m->json, "prefix");
    m->title = text_of(m->json, "title");
    m->font = text_or(m->json, "font", "Helvetica");
    m->bold_font = text_or(m->json, "bold_font", "Helvetica-Bold");
    m->paper = text_or(m->json, "paper", "#FFFFFF");
    m->ink = text_or(m->json, "ink", "#222222");
    m->rule = text_or(m->json, "rule", "#999999");
    m->width_mm = CLAMP(number_of(m->json, "width_mm", 0), 0, 2000);
    m->dpi = CLAMP(number_of(m->json, "dpi", 200), 36, 1200);
    m->edge_labels = json_is_true(json_object_get(m->json, "edge_labels"));
    m->caption = json_object_get(m->json, "caption");
    if (strcmp(text_of(m->json, "schema"), ATG_DRAW_SCHEMA) != 0)
        *why = g_strdup("the model is not of schema " ATG_DRAW_SCHEMA);
    else if (!one_of(m->mode, modes) || !one_of(m->format, formats))
        *why = g_strdup("unknown mode or format");
    else if ((strcmp(m->mode, "positions") == 0) !=
             (strcmp(m->format, "positions") == 0))
        *why = g_strdup("the mode does not make that format");
    else if (!one_of(m->engine, engines))
        *why = g_strdup("unknown layout engine");
    else if (!atg_draw_is_plain(m->prefix) || !atg_draw_is_plain(m->font) ||
             !atg_draw_is_plain(m->bold_font) || !atg_draw_is_plain(m->paper) ||
             !atg_draw_is_plain(m->ink) || !atg_draw_is_plain(m->rule))
        *why = g_strdup("the id prefix, the font or a colour holds more than plain "
                        "characters");
    return *why == NULL;
}

bool atg_draw_model_parse(atg_draw_model *m, const char *bytes, size_t n, char **why)
{
    json_error_t err;
    *why = NULL;
    m->json = json_loadb(bytes, n, 0, &err);
    if (!json_is_object(m->json)) {
        *why = g_strdup_printf("the model is no JSON object: %s", err.text);
        return false;
    }
    return parse_head(m, why) && parse_lists(m, why);
}

void atg_draw_model_release(atg_draw_model *m)
{
    g_free(m->nodes);
    g_free(m->edges);
    g_free(m->legend);
    json_decref(m->json);
    *m = (atg_draw_model){0};
}
