#include "cli/lexicon_import.h"

#include <string.h>

#include "cli/inputs.h"
#include "cli/outputs.h"
#include "lexicon/import.h"

static void add_file(atg_import *in, const char *path, const atg_options *o,
                     atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    GString *bytes = g_string_new(NULL);
    atg_code rc = atg_input_read(path, o, bytes, &err);
    if (rc == ATG_OK)
        rc = atg_import_add(in, (atg_str){bytes->str, bytes->len}, atg_input_name(path),
                            &err);
    if (rc != ATG_OK)
        atg_report_error(r, &err);
    g_string_free(bytes, TRUE);
}

static void put_reason(GString *out, size_t n, const char *singular, const char *plural)
{
    if (n)
        atg_append_count(out, n, singular, plural);
}

static void report(atg_report *r, const atg_import_counts *c)
{
    GString *left = g_string_new(NULL);
    GString *counts = g_string_new(NULL);
    put_reason(left, c->shorts, "too short", "too short");
    put_reason(left, c->ordinary, "an ordinary word", "ordinary words");
    put_reason(left, c->taken, "a name of something else", "names of something else");
    put_reason(left, c->unfit, "that no list can hold", "that no list can hold");
    if (left->len)
        atg_report_note(r, "names left out, with a comment each: %s", left->str);
    if (c->shared)
        atg_report_note(r,
                        "%zu name%s shared by two things, which stay two; a text that "
                        "uses one alone gets the first",
                        c->shared, c->shared == 1 ? " is" : "s are");
    if (c->left_out)
        atg_report_note(r,
                        "%zu of %zu things have no record: no name of theirs is free",
                        c->left_out, c->read);
    if (c->unplaced)
        atg_report_note(r, "%zu countr%s no state the lists know", c->unplaced,
                        c->unplaced == 1 ? "y is" : "ies are");
    if (c->passed)
        atg_report_note(r, "%zu object%s of other kinds, revoked or deprecated",
                        c->passed, c->passed == 1 ? "" : "s");
    atg_append_count(counts, c->written, "record", "records");
    atg_append_count(counts, c->names, "name", "names");
    atg_append_count(counts, c->joined, "known already", "known already");
    atg_report_close(r, counts->str);
    g_string_free(counts, TRUE);
    g_string_free(left, TRUE);
}

void atg_lexicon_import(const atg_options *o, const atg_lexicon *known, atg_report *r)
{
    const char *path;
    atg_import_counts counts;
    atg_import *in = atg_import_new(known);
    for (guint i = 1; (path = atg_options_argument(o, i)); i++)
        add_file(in, path, o, r);
    if (r->failed == 0) {
        GString *out = g_string_new("# Made by 'attrigraph lexicon import'.\n");
        atg_import_write(in, out, &counts);
        atg_print(o, out, r);
        if (r->failed == 0 && !r->quiet_end)
            report(r, &counts);
        g_string_free(out, TRUE);
    }
    atg_import_free(in);
}
