/* Writes country records out of iso_3166-1.json of the iso-codes package.
 *
 *     iso_countries iso_3166-1.json countries-iso.lex
 *
 * The label is the common name, else the name; every other name of the entry becomes an
 * alias, and so do the readings of names that ISO writes for sorting: "Moldova,
 * Republic of" also gives "Republic of Moldova", "Falkland Islands (Malvinas)" also
 * "Falkland Islands". The build runs this; an entry that lacks what a record needs
 * fails it.
 */
#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Names of text that uses them have no article: "the State of Palestine". */
static const char *without_article(const char *name)
{
    return g_ascii_strncasecmp(name, "the ", 4) == 0 ? name + 4 : name;
}

static void add_alias(GPtrArray *aliases, const char *label, const char *name)
{
    if (!name || !*name)
        return;
    name = without_article(name);
    if (strcmp(name, label) == 0)
        return;
    for (guint i = 0; i < aliases->len; i++)
        if (strcmp(g_ptr_array_index(aliases, i), name) == 0)
            return;
    g_ptr_array_add(aliases, g_strdup(name));
}

/* "Moldova, Republic of" -> "Republic of Moldova". */
static void add_turned(GPtrArray *aliases, const char *label, const char *name)
{
    const char *comma = strstr(name, ", ");
    if (!comma || !(g_str_has_suffix(name, " of") || g_str_has_suffix(name, " of the")))
        return;
    char *turned = g_strdup_printf("%s %.*s", comma + 2, (int)(comma - name), name);
    add_alias(aliases, label, turned);
    g_free(turned);
}

/* "Saint Martin (French part)" -> "Saint Martin". */
static void add_bare(GPtrArray *aliases, const char *label, const char *name)
{
    const char *open = strstr(name, " (");
    if (!open || !g_str_has_suffix(name, ")"))
        return;
    char *bare = g_strndup(name, (gsize)(open - name));
    add_alias(aliases, label, bare);
    g_free(bare);
}

static void put_quoted(FILE *out, const char *s)
{
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            fputc('\\', out);
        fputc(*s, out);
    }
}

static const char *field(const json_t *entry, const char *key)
{
    return json_string_value(json_object_get(entry, key));
}

static int put_country(FILE *out, const json_t *entry)
{
    const char *name = field(entry, "name"), *common = field(entry, "common_name");
    const char *code = field(entry, "alpha_2"), *iso3 = field(entry, "alpha_3");
    if (!name || !code || !iso3) {
        fprintf(stderr, "iso_countries: entry '%s' has no name, alpha_2 or alpha_3\n",
                name   ? name
                : code ? code
                       : "?");
        return 1;
    }
    const char *label = common ? common : name;
    GPtrArray *aliases = g_ptr_array_new_with_free_func(g_free);
    add_alias(aliases, label, field(entry, "official_name"));
    add_alias(aliases, label, name);
    add_turned(aliases, label, name);
    add_bare(aliases, label, name);
    fputs("country \"", out);
    put_quoted(out, label);
    fprintf(out, "\" code=%s iso3=%s", code, iso3);
    for (guint i = 0; i < aliases->len; i++) {
        fputs(i ? "|" : " alias=\"", out);
        put_quoted(out, g_ptr_array_index(aliases, i));
    }
    fputs(aliases->len ? "\"\n" : "\n", out);
    g_ptr_array_free(aliases, TRUE);
    return 0;
}

static int put_all(FILE *out, const json_t *list)
{
    fputs("# Made by the build from ISO 3166-1 as packaged in iso-codes.\n", out);
    int bad = 0;
    size_t i;
    json_t *entry;
    json_array_foreach(list, i, entry) bad |= put_country(out, entry);
    return bad;
}

/* The list is written aside and then renamed: a failed run leaves no half of one that
 * the build would take for done. */
static int write_all(const char *path, const json_t *list)
{
    char *part = g_strconcat(path, ".part", NULL);
    FILE *out = fopen(part, "wb");
    int bad = 1;
    if (out) {
        bad = put_all(out, list);
        bad |= ferror(out);
        bad |= fclose(out);
        if (bad)
            remove(part);
        else
            bad = rename(part, path);
    }
    g_free(part);
    return bad;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: iso_countries iso_3166-1.json OUT.lex\n", stderr);
        return 2;
    }
    json_error_t why;
    json_t *root = json_load_file(argv[1], JSON_REJECT_DUPLICATES, &why);
    const json_t *list = json_object_get(root, "3166-1");
    if (json_array_size(list) == 0) {
        fprintf(stderr, "iso_countries: '%s' has no list '3166-1': %s\n", argv[1],
                root ? "another file?" : why.text);
        json_decref(root);
        return 1;
    }
    int bad = write_all(argv[2], list);
    if (bad)
        fprintf(stderr, "iso_countries: cannot write '%s'\n", argv[2]);
    json_decref(root);
    return bad ? EXIT_FAILURE : EXIT_SUCCESS;
}
