/* lexicon check [FILE...], lexicon show NAME, lexicon import FILE... */
#include <string.h>

#include "cli/lexicon_import.h"
#include "cli/outputs.h"
#include "cli/nearest.h"
#include "extract/extract.h"

/* The built-in lists and some files, frozen; frames are compiled as well, since only
 * that shows whether they can be. NULL: err says where and why. */
static atg_lexicon *load(GPtrArray *files, const char *more, atg_error *err)
{
    atg_lexicon *lex = atg_lexicon_new();
    atg_extractor *x = NULL;
    atg_code rc = atg_lexicon_add_builtin(lex, err);
    for (guint i = 0; i < files->len && rc == ATG_OK; i++)
        rc = atg_lexicon_add_file(lex, g_ptr_array_index(files, i), err);
    if (rc == ATG_OK && more)
        rc = atg_lexicon_add_file(lex, more, err);
    if (rc == ATG_OK)
        rc = atg_lexicon_freeze(lex, err);
    if (rc == ATG_OK)
        x = atg_extractor_new(lex, err);
    if (!x) {
        atg_lexicon_free(lex);
        return NULL;
    }
    atg_extractor_free(x);
    return lex;
}

/* ---- check ----------------------------------------------------------------------- */

static size_t count_of(atg_lexicon *lex)
{
    const atg_record *records;
    return atg_lexicon_records(lex, &records);
}

/* Words of records from the given one on whose frames are never asked for. */
static void warn_taken(const atg_lexicon *lex, size_t from, atg_report *r)
{
    GString *lines = g_string_new(NULL);
    atg_lexicon_taken(lex, from, lines);
    atg_str rest = {lines->str, lines->len}, line;
    while (atg_str_split(&rest, '\n', &line))
        if (line.n)
            atg_report_warn(r, "%.*s", ATG_STR_ARG(line));
    g_string_free(lines, TRUE);
}

/* Each file alone beside the built-in lists, so that all bad ones are named. */
static void check_file(const atg_options *o, const char *path, size_t before,
                       GString *out, atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = load(o->lexicons, path, &err);
    size_t n = lex ? count_of(lex) - before : 0;
    if (lex) {
        g_string_append_printf(out, "%s: %zu record%s, no mistake\n", path, n,
                               n == 1 ? "" : "s");
        warn_taken(lex, before, r);
    } else {
        atg_report_error(r, &err);
    }
    atg_lexicon_free(lex);
}

static void check(const atg_options *o, GString *out, atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *lex = load(o->lexicons, NULL, &err);
    if (!lex) {
        atg_report_error(r, &err);
        return;
    }
    const char *path;
    size_t before = count_of(lex);
    warn_taken(lex, 0, r);
    for (guint i = 1; (path = atg_options_argument(o, i)); i++)
        check_file(o, path, before, out, r);
    if (o->arguments->len == 2)
        atg_lexicon_stats(lex, out);
    const char *problems = atg_lexicon_problems(lex);
    if (*problems) {
        atg_fail(&err, ATG_E_FORMAT, "references that lead nowhere:\n%s", problems);
        atg_report_error(r, &err);
    }
    atg_lexicon_free(lex);
}

/* ---- show ------------------------------------------------------------------------ */

typedef struct guess {
    char *name;
    unsigned distance;
} guess;

enum { GUESSES = 5 };

static void consider(guess *best, const char *typed, atg_str name)
{
    char *copy = g_strndup(name.p, name.n);
    unsigned d = atg_edit_distance(typed, copy);
    size_t at = 0;
    while (at < GUESSES && best[at].name && best[at].distance <= d &&
           strcmp(best[at].name, copy) != 0)
        at++;
    bool known = at < GUESSES && best[at].name && strcmp(best[at].name, copy) == 0;
    if (at == GUESSES || known || !atg_is_near(typed, copy)) {
        g_free(copy);
        return;
    }
    g_free(best[GUESSES - 1].name);
    memmove(&best[at + 1], &best[at], (GUESSES - 1 - at) * sizeof *best);
    best[at] = (guess){copy, d};
}

static void fail_unknown(const atg_lexicon *lex, const char *typed, atg_error *err)
{
    guess best[GUESSES] = {{NULL, 0}};
    GString *list = g_string_new(NULL);
    for (uint32_t e = 0; e < atg_lexicon_entities(lex); e++) {
        const atg_str *names;
        size_t n = atg_lexicon_names(lex, e, &names);
        for (size_t i = 0; i < n; i++)
            consider(best, typed, names[i]);
    }
    for (size_t i = 0; i < GUESSES && best[i].name; i++)
        g_string_append_printf(list, "%s'%s'",
                               list->len ? ", " : "; near to it: ", best[i].name);
    for (size_t i = 0; i < GUESSES; i++)
        g_free(best[i].name);
    atg_fail(err, ATG_E_NOT_FOUND, "the lists know nothing called '%s'%s", typed,
             list->len ? list->str : "; docs/lexicon.md tells how to add it");
    g_string_free(list, TRUE);
}

static void show(const atg_options *o, GString *out, atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    const char *name = atg_options_argument(o, 1);
    atg_lexicon *lex = load(o->lexicons, NULL, &err);
    if (lex && atg_lexicon_describe(lex, atg_str_of(name), out) == 0)
        fail_unknown(lex, name, &err);
    if (err.code != ATG_OK)
        atg_report_error(r, &err);
    atg_lexicon_free(lex);
}

static void import(const atg_options *o, atg_report *r)
{
    atg_error err = ATG_ERROR_INIT;
    atg_lexicon *known = load(o->lexicons, NULL, &err);
    if (known)
        atg_lexicon_import(o, known, r);
    else
        atg_report_error(r, &err);
    atg_lexicon_free(known);
}

static void print(const atg_options *o, atg_report *r,
                  void (*make)(const atg_options *o, GString *out, atg_report *r))
{
    GString *text = g_string_new(NULL);
    make(o, text, r);
    atg_print(o, text, r);
    g_string_free(text, TRUE);
}

atg_exit atg_run_lexicon(const atg_options *o)
{
    atg_exit code;
    const char *what = atg_options_argument(o, 0);
    guint n = o->arguments->len - 1;
    bool checking = strcmp(what, "check") == 0, showing = strcmp(what, "show") == 0;
    if (!checking && !showing && strcmp(what, "import") != 0)
        return atg_usage(o,
                         "'lexicon %s' is not known; there are 'lexicon check', "
                         "'lexicon show' and 'lexicon import'",
                         what);
    if (showing && n != 2)
        return atg_usage(o, "'lexicon show' takes one name; quote it if it has blanks");
    if (!checking && !showing && n < 2)
        return atg_usage(o, "'lexicon import' takes MISP galaxy clusters and STIX "
                            "bundles; name one");
    if (!atg_text_output_ready(o, &code))
        return code;
    atg_report r;
    atg_report_init(&r, o);
    if (checking || showing)
        print(o, &r, checking ? check : show);
    else
        import(o, &r);
    return atg_report_exit(&r);
}
