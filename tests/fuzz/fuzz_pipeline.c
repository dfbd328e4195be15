/* Any bytes through the whole way: document, claims, claims as JSON and back, graph,
 * metrics, GraphML and back.
 *
 * The first byte chooses the input format. What is checked beyond "no crash": claims
 * and GraphML that we wrote ourselves can be read, and give the same bytes again. */
#include <stdlib.h>
#include <string.h>

#include "claim/claim_json.h"
#include "export/graphml_read.h"
#include "export/writers.h"
#include "extract/extract.h"
#include "graph/metrics.h"
#include "text/read.h"

static atg_lexicon *lex;
static atg_extractor *extractor;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    atg_error err = ATG_ERROR_INIT;
    lex = atg_lexicon_new();
    if (atg_lexicon_add_builtin(lex, &err) != ATG_OK ||
        atg_lexicon_freeze(lex, &err) != ATG_OK ||
        !(extractor = atg_extractor_new(lex, &err)))
        abort();
    return 0;
}

/* The graph of the claims as GraphML. */
static GString *graph_of(const atg_claim_set *set, const atg_export_options *how)
{
    atg_error err = ATG_ERROR_INIT;
    atg_graph g = {0};
    atg_sink sink;
    GString *out = g_string_new(NULL);
    atg_sink_to_string(&sink, out);
    if (atg_graph_from_claims(&g, set, NULL, &err) != ATG_OK ||
        atg_graph_measure(&g, NULL, &err) != ATG_OK ||
        atg_write_graphml(&g, how, &sink, &err) != ATG_OK)
        abort();
    atg_graph_release(&g);
    return out;
}

static void check_reading(const GString *xml, const atg_export_options *how)
{
    atg_error err = ATG_ERROR_INIT;
    atg_graph g = {0};
    atg_sink sink;
    GString *again = g_string_new(NULL);
    atg_sink_to_string(&sink, again);
    if (atg_graphml_read(&g, (atg_str){xml->str, xml->len}, "fuzz", &err) != ATG_OK ||
        atg_write_graphml(&g, how, &sink, &err) != ATG_OK ||
        !g_string_equal(xml, again))
        abort();
    atg_graph_release(&g);
    g_string_free(again, TRUE);
}

static void check_claims(const atg_claim_set *set)
{
    atg_error err = ATG_ERROR_INIT;
    atg_export_options how = {.max_evidence = SIZE_MAX};
    GString *lines = g_string_new(NULL);
    for (size_t i = 0; i < set->n_claims; i++)
        atg_claim_to_json(set, i, lines);
    atg_claim_set back;
    atg_claim_set_init(&back);
    if (atg_claims_from_json(&back, (atg_str){lines->str, lines->len}, "fuzz", &err) !=
        ATG_OK)
        abort();
    GString *direct = graph_of(set, &how);
    GString *merged = graph_of(&back, &how);
    if (!g_string_equal(direct, merged))
        abort();
    check_reading(direct, &how);
    g_string_free(lines, TRUE);
    g_string_free(direct, TRUE);
    g_string_free(merged, TRUE);
    atg_claim_set_release(&back);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const formats[] = {"text", "html", "markdown", NULL};
    if (!size)
        return 0;
    atg_read_options how = {.format = formats[data[0] % 4]};
    atg_document doc;
    atg_error err = ATG_ERROR_INIT;
    atg_str bytes = {(const char *)data + 1, size - 1};
    if (atg_document_parse(&doc, bytes, "fuzz", &how, &err) != ATG_OK)
        return 0;
    atg_claim_set set;
    atg_claim_set_init(&set);
    atg_extract(extractor, &doc, &set, NULL);
    check_claims(&set);
    atg_claim_set_release(&set);
    atg_document_release(&doc);
    return 0;
}
