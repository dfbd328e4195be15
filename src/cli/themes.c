#include "cli/themes.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/stat.h>

#include "lexicon/record.h"

#define THEME_BYTES ((size_t)1 << 20)

/* It is read twice, before the work and after it: a pipe would be empty by then. */
static atg_code read_file(const char *path, GString *out, atg_error *err)
{
    char block[8192];
    size_t n;
    GStatBuf s;
    if (g_stat(path, &s) == 0 && !S_ISREG(s.st_mode))
        return atg_fail(err, ATG_E_IO,
                        "cannot read the theme '%s': it is no regular file; save the "
                        "theme to one",
                        path);
    FILE *f = fopen(path, "rb");
    if (!f)
        return atg_fail(err, ATG_E_IO, "cannot read '%s': %s", path, g_strerror(errno));
    while (out->len <= THEME_BYTES && (n = fread(block, 1, sizeof block, f)) > 0)
        g_string_append_len(out, block, (gssize)n);
    bool failed = ferror(f) != 0;
    fclose(f);
    if (failed)
        return atg_fail(err, ATG_E_IO, "cannot read '%s'", path);
    if (out->len > THEME_BYTES)
        return atg_fail(err, ATG_E_LIMIT, "'%s' is longer than a theme may be (%zu)",
                        path, THEME_BYTES);
    return ATG_OK;
}

/* A record is a part of the theme, an attribute something of it. */
static atg_code take_record(const atg_record *r, void *user, atg_error *err)
{
    char *kind = g_strndup(r->kind.p, r->kind.n);
    atg_code rc = ATG_OK;
    for (uint32_t i = 0; i < r->n_attributes && rc == ATG_OK; i++) {
        const atg_attribute *a = &r->attributes[i];
        atg_error why = ATG_ERROR_INIT;
        if (atg_theme_set(user, kind, r->head, a->key, a->value, &why) != ATG_OK)
            rc = atg_fail_at(err, r->file, a->line, a->column, "%s", why.message);
    }
    g_free(kind);
    return rc;
}

atg_code atg_theme_load(const atg_options *o, atg_theme *t, atg_error *err)
{
    *t = *atg_theme_find(o->palette);
    if (!o->theme)
        return ATG_OK;
    atg_arena arena;
    atg_error why = ATG_ERROR_INIT;
    GString *text = g_string_new(NULL);
    atg_arena_init(&arena);
    atg_code rc = read_file(o->theme, text, err);
    if (rc == ATG_OK)
        rc = atg_records_parse(&arena, (atg_str){text->str, text->len}, o->theme,
                               take_record, t, err);
    if (rc == ATG_OK && atg_theme_check(t, &why) != ATG_OK)
        rc = atg_fail(err, why.code, "'%s': %s", o->theme, why.message);
    atg_arena_release(&arena);
    g_string_free(text, TRUE);
    return rc;
}
