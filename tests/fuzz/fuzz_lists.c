/* Any bytes as a list of others and as a theme: taken or refused. What the importer
 * writes must be a list that can be loaded. */
#include <stdlib.h>

#include "export/theme.h"
#include "lexicon/import.h"
#include "lexicon/record.h"

static atg_lexicon *known;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    atg_error err = ATG_ERROR_INIT;
    known = atg_lexicon_new();
    if (atg_lexicon_add_builtin(known, &err) != ATG_OK ||
        atg_lexicon_freeze(known, &err) != ATG_OK)
        abort();
    return 0;
}

static void as_import(atg_str bytes)
{
    atg_error err = ATG_ERROR_INIT;
    atg_import *in = atg_import_new(known);
    if (atg_import_add(in, bytes, "fuzz", &err) == ATG_OK) {
        GString *out = g_string_new(NULL);
        atg_lexicon *lex = atg_lexicon_new();
        atg_import_write(in, out, NULL);
        if (atg_lexicon_add_text(lex, (atg_str){out->str, out->len}, "own", &err) !=
            ATG_OK)
            abort();
        atg_lexicon_free(lex);
        g_string_free(out, TRUE);
    }
    atg_import_free(in);
}

static atg_code take_record(const atg_record *r, void *user, atg_error *err)
{
    char *kind = g_strndup(r->kind.p, r->kind.n);
    atg_code rc = ATG_OK;
    for (uint32_t i = 0; i < r->n_attributes && rc == ATG_OK; i++)
        rc = atg_theme_set(user, kind, r->head, r->attributes[i].key,
                           r->attributes[i].value, err);
    g_free(kind);
    return rc;
}

static void as_theme(atg_str bytes)
{
    atg_error err = ATG_ERROR_INIT;
    atg_theme t = *atg_theme_find(NULL);
    atg_arena arena;
    atg_arena_init(&arena);
    if (atg_records_parse(&arena, bytes, "fuzz", take_record, &t, &err) == ATG_OK)
        (void)atg_theme_check(&t, &err);
    atg_arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size)
        return 0;
    atg_str bytes = {(const char *)data + 1, size - 1};
    if (data[0] % 2)
        as_theme(bytes);
    else
        as_import(bytes);
    return 0;
}
