/* version: what this is and what it is made of. */
#include "cli/outputs.h"

atg_exit atg_run_version(const atg_options *o)
{
    atg_report r;
    GString *text = g_string_new("attrigraph " ATG_VERSION "\n");
    atg_report_init(&r, o);
    atg_print(o, text, &r);
    g_string_free(text, TRUE);
    return atg_report_exit(&r);
}
