/* merge CLAIMS... -o FILE: claims to a graph. */
#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/outputs.h"

static size_t load_all(const atg_options *o, atg_claim_set *claims, atg_report *r)
{
    char **inputs = atg_inputs_of(o, 0, atg_claim_extensions, r);
    size_t loaded = 0, n = g_strv_length(inputs);
    for (size_t i = 0; i < n; i++) {
        atg_error err = ATG_ERROR_INIT;
        if (atg_claims_load(inputs[i], o, claims, &err) == ATG_OK)
            loaded++;
        else
            atg_report_error(r, &err);
        atg_report_progress(r, "%zu of %zu files of claims", i + 1, n);
    }
    g_strfreev(inputs);
    return loaded;
}

atg_exit atg_run_merge(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_claim_set claims;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    if (!atg_outputs_ready(o, &code))
        return code;
    atg_report_init(&r, o);
    atg_claim_set_init(&claims);
    if (load_all(o, &claims, &r) == 0) {
        atg_fail(&err, r.limits ? ATG_E_LIMIT : ATG_E_IO,
                 "no claims could be read; nothing was written");
        atg_report_error(&r, &err);
    } else if (atg_graph_make(&claims, o, &g, &err) != ATG_OK ||
               atg_filters_apply(o, &g, &r, &err) != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        if (g.n_edges == 0)
            atg_report_note(&r, "there was no claim to merge; the graph is empty");
        atg_outputs_write(o, &g, ATG_EVIDENCE_USUAL, &r);
        atg_report_close_graph(&r, g.n_documents, 0, &g);
    }
    atg_graph_release(&g);
    atg_claim_set_release(&claims);
    return atg_report_exit(&r);
}
