/* build INPUT... -o FILE: extract, merge, measure, export. */
#include "cli/filters.h"
#include "cli/inputs.h"
#include "cli/outputs.h"
#include "cli/pipeline.h"

static bool keep_claims(atg_piece *piece, void *user)
{
    atg_claim_set_append(user, &piece->claims);
    return true;
}

atg_exit atg_run_build(const atg_options *o)
{
    atg_exit code;
    atg_report r;
    atg_pipeline_result done;
    atg_claim_set claims;
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    if (!atg_outputs_ready(o, &code))
        return code;
    atg_report_init(&r, o);
    atg_claim_set_init(&claims);
    if (!atg_pipeline_run(o, ATG_PIPELINE_CLAIMS, keep_claims, &claims, &r, &done))
        goto out;
    if (done.read.documents == 0) {
        /* Where only limits kept documents out, the exit code is theirs. */
        bool limit = r.failed > 0 && r.failed == r.limits;
        atg_fail(&err, limit ? ATG_E_LIMIT : ATG_E_IO,
                 "no document could be read; nothing was written");
        atg_report_error(&r, &err);
    } else if (atg_graph_make(&claims, o, &g, &err) != ATG_OK ||
               atg_filters_apply(o, &g, &r, &err) != ATG_OK) {
        atg_report_error(&r, &err);
    } else {
        if (g.n_edges == 0)
            atg_report_note(
                &r, "no claim was found; %s",
                done.read.outside == done.read.documents
                    ? "--all-documents reads what holds no word of the field"
                    : "'attrigraph extract --trace' shows how each "
                      "sentence was read");
        atg_outputs_write(o, &g, ATG_EVIDENCE_USUAL, &r);
        atg_report_close_graph(&r, done.read.documents, done.read.outside, &g);
    }
out:
    atg_graph_release(&g);
    atg_claim_set_release(&claims);
    return atg_report_exit(&r);
}
