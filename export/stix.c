/* The STIX 2.1 writer: objects a line, in the graph's order; docs/formats.md has the
 * mapping. */
#include <string.h>

#include "export/stix_write.h"
#include "export/writers.h"

enum { PIECE = 64 * 1024 };

/* ---- ourselves ------------------------------------------------------------------- */

static void put_self(atg_stix *s)
{
    static const char *const kinds[] = {"property-extension"};
    const atg_str always = ATG_STR_NONE;
    atg_stix_begin(s, "identity", &s->self, &always);
    atg_stix_word(s, "name", "attrigraph");
    atg_stix_word(s, "description",
                  "A program that reads articles and writes down what they state. It "
                  "does not say that it is so.");
    atg_stix_word(s, "identity_class", "system");
    atg_stix_end(s);
    atg_stix_begin(s, "extension-definition", &s->extension, &always);
    atg_stix_word(s, "name", "attrigraph claims");
    atg_stix_word(s, "description",
                  "What the program knows of a node or an edge beyond the standard.");
    atg_stix_word(s, "schema",
                  "docs/formats.md of attrigraph, section STIX 2.1: the type, key and "
                  "counts of a node; the relation, status, kind, basis and evidence of "
                  "an edge");
    atg_stix_word(s, "version", "1.0.0");
    atg_stix_words(s, "extension_types", kinds, 1);
    atg_stix_end(s);
}

/* ---- reports --------------------------------------------------------------------- */

/* Which edges a document states: edges[first[d]] up to edges[first[d + 1]]. Four bytes
 * for each pair of both, and eight for each node. */
typedef struct said {
    size_t *first;
    uint32_t *edges;
    uint32_t *seen; /* 1 + the last document that named a node, in each role */
} said;

typedef void each_fn(said *by, uint32_t document, uint32_t edge);

static void count(said *by, uint32_t document, uint32_t edge)
{
    (void)edge;
    by->first[document + 1]++;
}

static void place(said *by, uint32_t document, uint32_t edge)
{
    by->edges[by->first[document]++] = edge;
}

/* Each pair once. */
static void for_each(const atg_graph *g, said *by, each_fn *fn)
{
    uint32_t *seen = g_new0(uint32_t, g->n_documents + 1);
    for (uint32_t i = 0; i < g->n_edges; i++) {
        const atg_edge *e = &g->edges[i];
        for (size_t k = 0; k < e->n_evidence; k++) {
            uint32_t d = e->evidence[k].document;
            if (seen[d] != i + 1)
                fn(by, d, i);
            seen[d] = i + 1;
        }
    }
    g_free(seen);
}

static said said_of(const atg_graph *g)
{
    said by = {.first = g_new0(size_t, g->n_documents + 2)};
    for_each(g, &by, count);
    for (size_t d = 0; d < g->n_documents; d++)
        by.first[d + 1] += by.first[d];
    by.seen = g_new0(uint32_t, 2 * g->n_nodes + 1);
    by.edges = g_new(uint32_t, by.first[g->n_documents] + 1);
    for_each(g, &by, place);
    /* place moved every start to its end */
    memmove(by.first + 1, by.first, g->n_documents * sizeof *by.first);
    by.first[0] = 0;
    return by;
}

/* A node once for each role it has in the document: seen has two places a node. */
static void put_end(atg_stix *s, uint32_t *seen, uint32_t node, atg_stix_role role,
                    uint32_t d)
{
    uint32_t *mark = &seen[2 * (size_t)node + (role == ATG_STIX_WHERE)];
    if (*mark == d + 1)
        return;
    *mark = d + 1;
    atg_stix_id id = atg_stix_node_id(&s->g->nodes[node], role);
    atg_stix_word(s, NULL, id.text);
}

static void put_refs(atg_stix *s, const said *by, uint32_t d)
{
    atg_stix_open(s, "object_refs", '[');
    for (size_t i = by->first[d]; i < by->first[d + 1]; i++) {
        const atg_edge *e = &s->g->edges[by->edges[i]];
        put_end(s, by->seen, e->subject, ATG_STIX_WHO, d);
        put_end(s, by->seen, e->object, atg_stix_role_of_object(e->relation), d);
        atg_stix_put_edge_refs(s, by->edges[i], d);
        if (s->line->len > PIECE)
            atg_stix_flush(s);
    }
    atg_stix_close(s, ']');
}

static void put_report(atg_stix *s, const said *by, uint32_t d)
{
    static const char *const kinds[] = {"threat-report"};
    char published[ATG_STIX_INSTANT_SIZE];
    const atg_document_info *doc = &s->g->documents[d];
    const atg_stix_reference self = {.source = doc->source.n ? doc->source
                                                             : ATG_STR("document"),
                                     .id = doc->id,
                                     .url = doc->url};
    atg_stix_id id = atg_stix_id_of("report", doc->id);
    atg_stix_begin(s, "report", &id, &doc->date);
    atg_stix_text(s, "name", doc->title.n ? doc->title : doc->id);
    atg_stix_words(s, "report_types", kinds, 1);
    atg_stix_word(s, "published", atg_stix_instant(published, doc->date));
    put_refs(s, by, d);
    atg_stix_open(s, "external_references", '[');
    atg_stix_reference_put(s, &self);
    atg_stix_close(s, ']');
    atg_stix_end(s);
}

static void put_reports(atg_stix *s)
{
    said by = said_of(s->g);
    for (uint32_t d = 0; d < s->g->n_documents && s->code == ATG_OK; d++)
        if (by.first[d] < by.first[d + 1])
            put_report(s, &by, d);
    g_free(by.first);
    g_free(by.edges);
    g_free(by.seen);
}

/* ---- the bundle ------------------------------------------------------------------ */

static void put_raw(atg_stix *s, const char *text)
{
    if (s->code == ATG_OK)
        s->code = atg_sink_write(s->sink, text, strlen(text), s->err);
}

/* Its id is made of what is in it, so it stands at the end. */
static void put_bundle_id(atg_stix *s)
{
    atg_stix_id id =
        atg_stix_id_of("bundle", atg_str_of(g_checksum_get_string(s->sum)));
    char *end = g_strdup_printf("\n], \"id\": \"%s\"}\n", id.text);
    put_raw(s, end);
    g_free(end);
}

atg_code atg_write_stix(const atg_graph *g, const atg_export_options *opt,
                        atg_sink *sink, atg_error *err)
{
    atg_stix s = {
        .g = g,
        .max_evidence = opt->max_evidence ? opt->max_evidence : ATG_EVIDENCE_USUAL,
        .sink = sink,
        .line = g_string_new(NULL),
        .sum = g_checksum_new(G_CHECKSUM_SHA1),
        .extension = atg_stix_id_of("extension-definition", ATG_STR("claims")),
        .self = atg_stix_id_of("identity", ATG_STR("attrigraph")),
        .err = err};
    put_raw(&s, "{\"type\": \"bundle\", \"objects\": [");
    put_self(&s);
    for (size_t i = 0; i < g->n_nodes && s.code == ATG_OK; i++)
        atg_stix_put_node(&s, i);
    for (size_t i = 0; i < g->n_edges && s.code == ATG_OK; i++)
        atg_stix_put_edge(&s, i);
    if (s.code == ATG_OK)
        put_reports(&s);
    put_bundle_id(&s);
    g_checksum_free(s.sum);
    g_string_free(s.line, TRUE);
    return s.code;
}
