/* Any bytes as GraphML, as claims and as a list: read or refused. What is read as
 * GraphML is written, read again and must then stay as it is. */
#include <stdlib.h>

#include "claim/claim_json.h"
#include "export/graphml_read.h"
#include "export/writers.h"
#include "graph/metrics.h"
#include "lexicon/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* NULL: refused. */
static GString *again(atg_str bytes)
{
    atg_error err = ATG_ERROR_INIT;
    atg_graph g = {0};
    atg_sink sink;
    atg_export_options how = {.max_evidence = SIZE_MAX};
    GString *out = NULL;
    if (atg_graphml_read(&g, bytes, "fuzz", &err) != ATG_OK)
        return NULL;
    out = g_string_new(NULL);
    atg_sink_to_string(&sink, out);
    if (atg_write_graphml(&g, &how, &sink, &err) != ATG_OK) {
        g_string_free(out, TRUE);
        out = NULL;
    }
    atg_graph_release(&g);
    return out;
}

static void as_graphml(atg_str bytes)
{
    GString *once = again(bytes);
    if (!once)
        return;
    GString *twice = again((atg_str){once->str, once->len});
    if (!twice || !g_string_equal(once, twice))
        abort();
    g_string_free(once, TRUE);
    g_string_free(twice, TRUE);
}

static void as_claims(atg_str bytes)
{
    atg_error err = ATG_ERROR_INIT;
    atg_claim_set set;
    atg_graph g = {0};
    atg_claim_set_init(&set);
    if (atg_claims_from_json(&set, bytes, "fuzz", &err) == ATG_OK) {
        if (atg_graph_from_claims(&g, &set, NULL, &err) != ATG_OK ||
            atg_graph_measure(&g, NULL, &err) != ATG_OK)
            abort();
        atg_graph_release(&g);
    }
    atg_claim_set_release(&set);
}

static void as_list(atg_str bytes)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = atg_lexicon_new();
    if (atg_lexicon_add_text(lex, bytes, "fuzz", &err) == ATG_OK)
        (void)atg_lexicon_freeze(lex, &err);
    atg_lexicon_free(lex);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    atg_str bytes = {(const char *)data + 1, size - 1};
    switch (data[0] % 3) {
    case 0:
        as_graphml(bytes);
        break;
    case 1:
        as_claims(bytes);
        break;
    default:
        as_list(bytes);
    }
    return 0;
}
