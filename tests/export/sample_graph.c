#include "sample_graph.h"

#include <glib.h>
#include <jansson.h>
#include <string.h>

#define S(literal) ATG_STR(literal)

void sample_release(atg_graph *g)
{
    atg_arena_release(&g->arena);
    *g = (atg_graph){0};
}

static void *copy(atg_graph *g, const void *rows, size_t n, size_t size)
{
    void *p = atg_arena_array(&g->arena, n, size);
    if (n)
        memcpy(p, rows, n * size);
    return p;
}

#define COPY(g, rows) copy(g, rows, G_N_ELEMENTS(rows), sizeof(rows)[0])

/* ---- small ----------------------------------------------------------------------- */

static void small_nodes(atg_graph *g)
{
    const atg_graph_figure figures[] = {
        {S("more than 70 organisations"), 70, S("organisation"), S("a.txt")},
        {S("30,000 & more"), 30000, S("organisation"), S("b <2>.html")},
        {S("a loss of $1.5 million"), 1500000.25, S("dollar"), S("b <2>.html")},
    };
    atg_node nodes[] = {
        {.type = ATG_COUNTRY,
         .label = S("China"),
         .key = S("country:CN"),
         .aliases = S("Beijing|PRC"),
         .country = S("CN"),
         .mentions = 5,
         .sources = 2,
         .first_seen = S("2021-03-02"),
         .last_seen = S("2021-07-19"),
         .metrics = {2, 1, 1, 3, 0.5, 0.666666667, 0.301234567, 1, 2, 1, 1, 1, 0.25,
                     0.125, 1, 0.5, 0.75, S("Exchange hack")},
         .x = 12.5,
         .y = -3},
        {.type = ATG_AGENCY,
         .label = S("National Cyber Security Centre"),
         .key = S("agency:GB:national cyber security centre"),
         .aliases = S("NCSC"),
         .country = S("GB"),
         .external_ids = S("wikidata:Q22907775"),
         .mentions = 1,
         .sources = 1,
         .metrics = {2, 2, 0, 2, 0, 1e-7, 0.2, 0.1, 2, 1, 1, 0, 0.05, 0, 0.3, 1, 1.125,
                     S("Exchange hack")},
         .x = 1},
        {.type = ATG_ORGANIZATION,
         .label = S("Smith & Sons <Ltd>"),
         .key = S("organization:smith & sons <ltd>"),
         .mentions = 1,
         .sources = 1,
         .metrics = {1, 1, 0, 1, 0, 0, 0.1, 1.0 / 3, 1, 2, 1, 0, 0, 0, 0, 0, 1,
                     S("Smith & Sons <Ltd>")}},
        {.type = ATG_INCIDENT,
         .label = S("Exchange hack"),
         .key = S("incident:1"),
         .mentions = 3,
         .sources = 2,
         .first_seen = S("2021"),
         .last_seen = S("2021-07"),
         .year = 2021,
         .incident_kind = S("hack"),
         .metrics = {4, 0, 4, 7, 2.5, 0.75, 0.4, 0.9, 2, 1, 1, 1, 0.7, 1, 0, 0.5, 0.6,
                     S("Exchange hack")},
         .x = 4.25,
         .y = 9},
    };
    nodes[3].figures = COPY(g, figures);
    nodes[3].n_figures = G_N_ELEMENTS(figures);
    g->nodes = COPY(g, nodes);
    g->n_nodes = G_N_ELEMENTS(nodes);
    g->measured = ATG_MEASURED_BASIC | ATG_MEASURED_STANDARD | ATG_MEASURED_ALL |
                  ATG_MEASURED_PERSONAL;
    g->metrics =
        (atg_metrics_info){S("Exchange hack"), 3, 4294967295u, 0.5, 0.25, 0.125, 1e-9};
}

static void small_edges(atg_graph *g)
{
    const atg_evidence said[] = {
        {0, 10, 90, S("Britain blamed China for the hack."), S("2021-07-19"),
         ATG_ASSERTED, ATG_BASIS_TEXT, S("blame-for")},
        {1, 4000000000u, 4000000031u, S("It said \"likely\" & <maybe>\\n."), S(""),
         ATG_HEDGED, ATG_BASIS_CLOSURE, S("say-that")},
    };
    atg_edge edges[] = {
        {.subject = 0,
         .object = 1,
         .relation = ATG_ACCUSED_BY,
         .kind = ATG_KIND_TECHNICAL,
         .basis = ATG_BASIS_CLOSURE,
         .sources = 1,
         .mentions = 1,
         .weight = 1},
        {.subject = 3,
         .object = 0,
         .relation = ATG_ATTRIBUTED_TO,
         .sources = 2,
         .mentions = 2,
         .first_seen = S("2021-07-19"),
         .last_seen = S("2021-07-20"),
         .weight = 2,
         .corroboration = 2},
        {.subject = 3,
         .object = 0,
         .relation = ATG_ORIGINATES_FROM,
         .status = ATG_HEDGED,
         .sources = 1,
         .mentions = 1,
         .weight = 1},
        {.subject = 3,
         .object = 1,
         .relation = ATG_ATTRIBUTED_BY,
         .status = ATG_DENIED,
         .kind = ATG_KIND_POLITICAL,
         .basis = ATG_BASIS_REFERENCE,
         .sources = 1,
         .mentions = 1,
         .weight = 1.1},
        {.subject = 3,
         .object = 2,
         .relation = ATG_TARGETS,
         .sources = 1,
         .mentions = 1,
         .weight = 1,
         .corroboration = 1,
         .bridge = 1},
    };
    edges[1].evidence = COPY(g, said);
    edges[1].n_evidence = G_N_ELEMENTS(said);
    edges[4].evidence = edges[1].evidence;
    edges[4].n_evidence = 1;
    g->edges = COPY(g, edges);
    g->n_edges = G_N_ELEMENTS(edges);
}

void sample_small(atg_graph *g)
{
    const atg_document_info documents[] = {
        {S("a.txt"), S("Who did it?"), S("2021-07-19"), S(""), S(""), S("")},
        {S("b <2>.html"), S("\"Quoted\" & more"), S("2021-07"),
         S("https://example.org/?a=1&b=2"), S("Example News"), S("a.txt")},
    };
    *g = (atg_graph){0};
    g->documents = COPY(g, documents);
    g->n_documents = G_N_ELEMENTS(documents);
    small_nodes(g);
    small_edges(g);
}

/* ---- hostile --------------------------------------------------------------------- */

/* The labels of tests/hostile/labels.json: strings, or {"repeat": text, "times": n}. */
static atg_str hostile_label(atg_graph *g, const json_t *row)
{
    json_t *times = json_object_get(row, "times");
    const char *text =
        json_string_value(json_is_string(row) ? row : json_object_get(row, "repeat"));
    GString *out = g_string_new(NULL);
    for (json_int_t i = 0; i < (times ? json_integer_value(times) : 1); i++)
        g_string_append(out, text);
    atg_str copy = atg_arena_str(&g->arena, (atg_str){out->str, out->len});
    g_string_free(out, TRUE);
    return copy;
}

static atg_str *hostile_labels(atg_graph *g, size_t *n)
{
    json_t *rows = json_load_file(ATG_SOURCE_DIR "/tests/hostile/labels.json", 0, NULL);
    g_assert(json_array_size(rows) >= 60);
    *n = json_array_size(rows);
    atg_str *labels = atg_arena_array(&g->arena, *n, sizeof *labels);
    for (size_t i = 0; i < *n; i++)
        labels[i] = hostile_label(g, json_array_get(rows, i));
    json_decref(rows);
    return labels;
}

/* Long ones are long in one place only, or tests that read the file often take
 * minutes. */
static atg_str shorter(atg_str label)
{
    return atg_str_cap(label, 200);
}

static void hostile_nodes(atg_graph *g, const atg_str *labels, size_t n)
{
    g->nodes = atg_arena_array(&g->arena, n, sizeof *g->nodes);
    g->n_nodes = n;
    for (size_t i = 0; i < n; i++) {
        atg_str s = shorter(labels[i]);
        g->nodes[i] = (atg_node){
            .type = (atg_ntype)(i % ATG_NTYPE_COUNT),
            .label = labels[i],
            .key = atg_arena_format(&g->arena, "k%zu:%.*s", i, ATG_STR_ARG(s)),
            .aliases = s,
            .external_ids = s,
            .first_seen = S("2021-07"),
            .mentions = UINT32_MAX,
            .sources = 1};
    }
}

static void hostile_edges(atg_graph *g, const atg_str *labels, size_t n)
{
    g->edges = atg_arena_array(&g->arena, n, sizeof *g->edges);
    g->n_edges = n;
    for (uint32_t i = 0; i < n; i++) {
        atg_str s = shorter(labels[i]);
        atg_evidence e = {i, 0, s.n, s, S("2021"), ATG_ASSERTED, ATG_BASIS_TEXT, s};
        g->edges[i] = (atg_edge){.subject = i,
                                 .object = i % 7 ? i / 2 : i,
                                 .relation = (atg_relation)(i % ATG_RELATION_COUNT),
                                 .sources = 1,
                                 .mentions = 1,
                                 .last_seen = S("2021-07-19"),
                                 .weight = 0.1 + i,
                                 .evidence = copy(g, &e, 1, sizeof e),
                                 .n_evidence = 1};
    }
}

void sample_hostile(atg_graph *g)
{
    size_t n;
    *g = (atg_graph){0};
    const atg_str *labels = hostile_labels(g, &n);
    atg_document_info *documents = atg_arena_array(&g->arena, n, sizeof *documents);
    for (size_t i = 0; i < n; i++) {
        atg_str s = shorter(labels[i]);
        documents[i] = (atg_document_info){s, s, S("2021"), s, s, s};
    }
    g->documents = documents;
    g->n_documents = n;
    hostile_nodes(g, labels, n);
    hostile_edges(g, labels, n);
}

/* ---- large ----------------------------------------------------------------------- */

void sample_large(atg_graph *g, uint32_t n, uint32_t m)
{
    *g = (atg_graph){0};
    const atg_document_info d = {.id = S("d.txt")};
    const atg_evidence said = {0,
                               1,
                               2,
                               S("A sentence that says so & is kept."),
                               S("2020-01-01"),
                               ATG_ASSERTED,
                               ATG_BASIS_TEXT,
                               S("p")};
    g->documents = copy(g, &d, 1, sizeof d);
    g->n_documents = 1;
    g->nodes = atg_arena_array(&g->arena, n, sizeof *g->nodes);
    g->n_nodes = n;
    for (uint32_t i = 0; i < n; i++)
        g->nodes[i] = (atg_node){.type = ATG_ACTOR,
                                 .label = atg_arena_format(&g->arena, "Group %07u", i),
                                 .key = atg_arena_format(&g->arena, "actor:%07u", i),
                                 .mentions = 1,
                                 .sources = 1};
    g->edges = atg_arena_array(&g->arena, m, sizeof *g->edges);
    g->n_edges = m;
    atg_evidence *e = copy(g, &said, 1, sizeof said);
    for (uint32_t i = 0; i < m; i++)
        g->edges[i] = (atg_edge){.subject = (uint32_t)((uint64_t)i * n / m),
                                 .object = (uint32_t)((uint64_t)i * 7919 % n),
                                 .relation = ATG_AFFILIATED_WITH,
                                 .sources = 1,
                                 .mentions = 1,
                                 .weight = 1,
                                 .evidence = e,
                                 .n_evidence = 1};
}

/* ---- comparing ------------------------------------------------------------------- */

#define SAME(what, test)                                                               \
    do {                                                                               \
        if (!(test)) {                                                                 \
            *where = what;                                                             \
            return false;                                                              \
        }                                                                              \
    } while (0)
#define SAME_STR(member) SAME(#member, atg_str_eq(a->member, b->member))
#define SAME_NUM(member)                                                               \
    SAME(#member, !(a->member < b->member) && !(a->member > b->member))

static bool same_documents(const atg_document_info *a, const atg_document_info *b,
                           const char **where)
{
    SAME_STR(id);
    SAME_STR(title);
    SAME_STR(date);
    SAME_STR(url);
    SAME_STR(source);
    SAME_STR(copy_of);
    return true;
}

static bool same_metrics(const atg_node_metrics *a, const atg_node_metrics *b,
                         const char **where)
{
    SAME_NUM(degree);
    SAME_NUM(in_degree);
    SAME_NUM(out_degree);
    SAME_NUM(strength);
    SAME_NUM(betweenness);
    SAME_NUM(harmonic);
    SAME_NUM(pagerank);
    SAME_NUM(eigenvector);
    SAME_NUM(core);
    SAME_NUM(community);
    SAME_NUM(component);
    SAME_NUM(articulation);
    SAME_NUM(personal);
    SAME_NUM(hub);
    SAME_NUM(authority);
    SAME_NUM(clustering);
    SAME_NUM(constraint);
    SAME_STR(community_label);
    return true;
}

static bool same_info(const atg_metrics_info *a, const atg_metrics_info *b,
                      const char **where)
{
    SAME_STR(from);
    SAME_NUM(samples);
    SAME_NUM(seed);
    SAME_NUM(betweenness_error);
    SAME_NUM(harmonic_error);
    SAME_NUM(betweenness_stderr);
    SAME_NUM(harmonic_stderr);
    return true;
}

static bool same_figures(const atg_graph_figure *a, const atg_graph_figure *b,
                         const char **where)
{
    SAME_STR(text);
    SAME_NUM(value);
    SAME_STR(unit);
    SAME_STR(source);
    return true;
}

static bool same_nodes(const atg_node *a, const atg_node *b, const char **where)
{
    SAME_NUM(type);
    SAME_STR(label);
    SAME_STR(key);
    SAME_STR(aliases);
    SAME_STR(country);
    SAME_STR(external_ids);
    SAME_NUM(mentions);
    SAME_NUM(sources);
    SAME_STR(first_seen);
    SAME_STR(last_seen);
    SAME_NUM(year);
    SAME_STR(incident_kind);
    SAME_NUM(x);
    SAME_NUM(y);
    SAME_NUM(n_figures);
    for (size_t i = 0; i < a->n_figures; i++)
        if (!same_figures(&a->figures[i], &b->figures[i], where))
            return false;
    return same_metrics(&a->metrics, &b->metrics, where);
}

static bool same_evidence(const atg_evidence *a, const atg_evidence *b,
                          const char **where)
{
    SAME_NUM(document);
    SAME_NUM(start);
    SAME_NUM(end);
    SAME_STR(sentence);
    SAME_STR(date);
    SAME_NUM(status);
    SAME_NUM(basis);
    SAME_STR(pattern);
    return true;
}

static bool same_edges(const atg_edge *a, const atg_edge *b, const char **where)
{
    SAME_NUM(subject);
    SAME_NUM(object);
    SAME_NUM(relation);
    SAME_NUM(status);
    SAME_NUM(kind);
    SAME_NUM(basis);
    SAME_NUM(sources);
    SAME_NUM(mentions);
    SAME_STR(first_seen);
    SAME_STR(last_seen);
    SAME_NUM(weight);
    SAME_NUM(corroboration);
    SAME_NUM(bridge);
    SAME_NUM(n_evidence);
    for (size_t i = 0; i < a->n_evidence; i++)
        if (!same_evidence(&a->evidence[i], &b->evidence[i], where))
            return false;
    return true;
}

bool sample_equal(const atg_graph *a, const atg_graph *b, const char **where)
{
    SAME_NUM(n_documents);
    SAME_NUM(n_nodes);
    SAME_NUM(n_edges);
    SAME_NUM(measured);
    if (!same_info(&a->metrics, &b->metrics, where))
        return false;
    for (size_t i = 0; i < a->n_documents; i++)
        if (!same_documents(&a->documents[i], &b->documents[i], where))
            return false;
    for (size_t i = 0; i < a->n_nodes; i++)
        if (!same_nodes(&a->nodes[i], &b->nodes[i], where))
            return false;
    for (size_t i = 0; i < a->n_edges; i++)
        if (!same_edges(&a->edges[i], &b->edges[i], where))
            return false;
    return true;
}

atg_code sample_full_disk(void *context, const char *bytes, size_t n, atg_error *err)
{
    size_t *left = context;
    (void)bytes;
    if (n > *left)
        return atg_fail(err, ATG_E_IO, "the disk is full");
    *left -= n;
    return ATG_OK;
}
