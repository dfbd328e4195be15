/* help [VERB]: examples first, then what there is. All of it comes from the tables. */
#include "cli/outputs.h"
#include "cli/nearest.h"
#include "cli/table.h"

static void put_verbs(GString *out)
{
    size_t n;
    atg_table t;
    const atg_verb *verbs = atg_verbs(&n);
    atg_table_init(&t, "verb|what it does");
    for (size_t i = 0; i < n; i++) {
        atg_table_format(&t, "  %s", verbs[i].name);
        atg_table_cell(&t, atg_str_of(verbs[i].summary));
    }
    atg_table_print_body(&t, out);
    atg_table_release(&t);
}

static void put_options(const atg_verb *v, GString *out)
{
    size_t n;
    atg_table t;
    const atg_option *options = atg_option_table(&n);
    atg_table_init(&t, "option|what it does");
    for (size_t i = 0; i < n; i++) {
        const atg_option *o = &options[i];
        char letter[] = {'-', o->letter, ',', ' ', 0};
        if (!(o->verbs & v->bit))
            continue;
        atg_table_format(&t, "  %s--%s%s%s", o->letter ? letter : "    ", o->name,
                         o->argument ? " " : "", o->argument ? o->argument : "");
        atg_table_cell(&t, atg_str_of(o->help));
    }
    atg_table_print_body(&t, out);
    atg_table_release(&t);
}

void atg_help_text(const atg_verb *v, GString *out)
{
    if (v) {
        g_string_append_printf(out, "%s: %s\n\n%s\nusage: attrigraph %s%s%s\n", v->name,
                               v->summary, v->examples, v->name,
                               *v->arguments ? " " : "", v->arguments);
        if (*v->text)
            g_string_append_printf(out, "\n%s", v->text);
        g_string_append(out, "\noptions\n");
        put_options(v, out);
        return;
    }
    g_string_append(
        out, "attrigraph: who says that who did which cyber attack, as a graph\n\n"
             "  attrigraph build samples -o graph.graphml -o figure.svg\n"
             "  attrigraph stats graph.graphml\n"
             "  attrigraph explain graph.graphml China\n\nverbs\n");
    put_verbs(out);
    g_string_append(
        out,
        "\n'attrigraph help VERB' tells all about one.\n\n"
        "exit: 0 done, 1 something failed, 2 wrong usage, 3 repairs under --strict,\n"
        "      4 a limit was met\n");
}

atg_exit atg_run_help(const atg_options *o)
{
    const char *name = atg_options_argument(o, 0);
    const atg_verb *v = name ? atg_verb_find(name) : NULL;
    if (name && !v) {
        size_t n;
        const atg_verb *verbs = atg_verbs(&n);
        GPtrArray *names = g_ptr_array_new();
        for (size_t i = 0; i < n; i++)
            g_ptr_array_add(names, (gpointer)verbs[i].name);
        const char *near = atg_nearest(name, (const char *const *)names->pdata, n);
        g_ptr_array_free(names, TRUE);
        return atg_usage(NULL, "no verb '%s'%s%s%s", name,
                         near ? "; did you mean '" : "", near ? near : "",
                         near ? "'?" : "");
    }
    atg_report r;
    GString *text = g_string_new(NULL);
    atg_report_init(&r, o);
    atg_help_text(v, text);
    /* Of build's options none is meant here, such as -o. */
    atg_options none = *o;
    GArray *outputs = g_array_new(FALSE, FALSE, sizeof(atg_output));
    none.outputs = outputs;
    atg_print(&none, text, &r);
    g_array_free(outputs, TRUE);
    g_string_free(text, TRUE);
    return atg_report_exit(&r);
}
