#include "cli/verb.h"

#include <stdio.h>
#include <string.h>

#include "cli/nearest.h"
#include "cli/report.h"

static const atg_verb verbs[] = {
    {
        .name = "build",
        .bit = ATG_VERB_BUILD,
        .arguments = "INPUT... -o FILE [-o FILE...]",
        .summary = "read articles and write their graph",
        .examples = "  attrigraph build samples -o graph.graphml -o figure.svg\n"
                    "  attrigraph build article.html -o - --format dot | dot -Tpdf\n"
                    "  attrigraph build news.jsonl -o out.pdf --title \"2021\" --width "
                    "183mm\n",
        .text = "INPUT is a file, a folder (read with all folders in it; names that "
                "begin with a dot and\nother than articles are left out) or - for "
                "standard input. The format of an output follows\nfrom its extension. "
                "One bad input among many is named and the others go on.\n",
        .least = 1,
        .most = -1,
        .run = atg_run_build,
    },
    {
        .name = "extract",
        .bit = ATG_VERB_EXTRACT,
        .arguments = "INPUT...",
        .summary = "write the claims of articles as JSON Lines",
        .examples = "  attrigraph extract news/ > claims.jsonl\n"
                    "  attrigraph extract a.html -o a.jsonl\n"
                    "  attrigraph extract --trace a.txt | less\n",
        .text = "One line a claim: who, relation, whom, status, date, document, bytes, "
                "sentence. Memory does\nnot grow with the number of documents.\n",
        .least = 1,
        .most = -1,
        .run = atg_run_extract,
    },
    {
        .name = "merge",
        .bit = ATG_VERB_MERGE,
        .arguments = "CLAIMS... -o FILE [-o FILE...]",
        .summary = "make one graph of claims",
        .examples = "  attrigraph merge monday.jsonl tuesday.jsonl -o week.graphml\n"
                    "  attrigraph extract news/ | grep 2021 | attrigraph merge - -o "
                    "2021.svg\n",
        .text = "The order of lines and files makes no difference. 'build' gives the "
                "same bytes as\n'extract' followed by 'merge'.\n",
        .least = 1,
        .most = -1,
        .run = atg_run_merge,
    },
    {
        .name = "convert",
        .bit = ATG_VERB_CONVERT,
        .arguments = "GRAPH|CLAIMS -o FILE [-o FILE...]",
        .summary = "write a graph in other formats",
        .examples = "  attrigraph convert graph.graphml -o figure.pdf --width 89mm\n"
                    "  attrigraph convert graph.graphml -o few.svg --type "
                    "country,incident --since 2020\n"
                    "  attrigraph convert graph.graphml -o near.svg --ego China "
                    "--depth 2 --top 20\n"
                    "  attrigraph convert graph.graphml -o plain.graphml "
                    "--strict-graphml\n",
        .text = "GRAPH is GraphML written by this program. CLAIMS are JSON Lines of "
                "'extract', which are\nmerged first.\n",
        .least = 1,
        .most = 1,
        .run = atg_run_convert,
    },
    {
        .name = "render",
        .bit = ATG_VERB_RENDER,
        .arguments = "GRAPH|CLAIMS -o FIGURE [-o FIGURE...] [--figure KIND]",
        .summary = "draw a graph, or a chart of it, as SVG, PNG or PDF",
        .examples =
            "  attrigraph render graph.graphml -o network.svg\n"
            "  attrigraph render graph.graphml --figure timeline -o time.pdf --width "
            "183mm\n"
            "  attrigraph render graph.graphml --figure ego --ego China -o china.svg\n",
        .text = "Text is never smaller than 5 points at the width that is asked for: "
                "where that does not\nfit, less is drawn, and a line says so. "
                "docs/gallery.md shows each kind of figure,\ndocs/themes.md tells how "
                "to change its look.\n",
        .least = 1,
        .most = 1,
        .run = atg_run_render,
    },
    {
        .name = "stats",
        .bit = ATG_VERB_STATS,
        .arguments = "GRAPH|CLAIMS",
        .summary = "count a graph and name its most central nodes",
        .examples = "  attrigraph stats graph.graphml\n"
                    "  attrigraph stats graph.graphml --top 25\n"
                    "  attrigraph stats graph.graphml --json | jq .incidents\n",
        .text = "What is central is much talked about in these texts; it says nothing "
                "about the world.\n",
        .least = 1,
        .most = 1,
        .run = atg_run_stats,
    },
    {
        .name = "explain",
        .bit = ATG_VERB_EXPLAIN,
        .arguments = "GRAPH|CLAIMS NODE [NODE]",
        .summary = "show the sentences behind a node or between two",
        .examples = "  attrigraph explain graph.graphml China\n"
                    "  attrigraph explain graph.graphml \"Microsoft Exchange hack\" "
                    "NCSC\n",
        .text = "NODE is a label, an alias or a key; capitals make no difference. Each "
                "sentence comes with its\ndocument and its bytes there.\n",
        .least = 2,
        .most = 3,
        .run = atg_run_explain,
    },
    {
        .name = "diff",
        .bit = ATG_VERB_DIFF,
        .arguments = "OLD NEW",
        .summary = "show what changed from one graph to another",
        .examples =
            "  attrigraph diff monday.graphml tuesday.graphml\n"
            "  attrigraph diff old.graphml new.graphml --json | jq .edges.added\n"
            "  attrigraph diff --exit-code -q a.graphml b.graphml -o /dev/null\n",
        .text = "OLD and NEW are GraphML of this program or claims. Nodes are the same "
                "by type and key,\nincidents by their label. Without --exit-code a "
                "difference is no failure.\n",
        .least = 2,
        .most = 2,
        .run = atg_run_diff,
    },
    {
        .name = "lexicon",
        .bit = ATG_VERB_LEXICON,
        .arguments = "check [FILE...] | show NAME | import FILE...",
        .summary = "check lists of names, look a name up, take over other lists",
        .examples = "  attrigraph lexicon show APT28\n"
                    "  attrigraph lexicon check mine.lex\n"
                    "  attrigraph lexicon show \"Acme Corp\" --lexicon mine.lex\n"
                    "  attrigraph lexicon import threat-actor.json -o actors.lex\n",
        .text =
            "docs/lexicon.md tells how such a file is written. 'import' makes one of "
            "MISP galaxy\nclusters and STIX bundles (ATT&CK), for --lexicon.\n",
        .least = 1,
        .most = -1,
        .run = atg_run_lexicon,
    },
    {
        .name = "formats",
        .bit = ATG_VERB_FORMATS,
        .arguments = "",
        .summary = "list what can be written",
        .examples = "  attrigraph formats\n",
        .text = "",
        .least = 0,
        .most = 0,
        .run = atg_run_formats,
    },
    {
        .name = "help",
        .bit = ATG_VERB_HELP,
        .arguments = "[VERB]",
        .summary = "this, or all about a verb",
        .examples = "  attrigraph help build\n",
        .text = "",
        .least = 0,
        .most = 1,
        .run = atg_run_help,
    },
    {
        .name = "version",
        .bit = ATG_VERB_VERSION,
        .arguments = "",
        .summary = "print the version",
        .examples = "  attrigraph version\n",
        .text = "",
        .least = 0,
        .most = 0,
        .run = atg_run_version,
    },
};

const atg_verb *atg_verbs(size_t *n)
{
    *n = G_N_ELEMENTS(verbs);
    return verbs;
}

const atg_verb *atg_verb_find(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (strcmp(verbs[i].name, name) == 0)
            return &verbs[i];
    return NULL;
}

/* ---- from argv to a verb --------------------------------------------------------- */

/* "--help" and its like are verbs to most people. */
static const char *verb_name(const char *word)
{
    static const char *const same[][2] = {{"--help", "help"},
                                          {"-h", "help"},
                                          {"--version", "version"},
                                          {"-V", "version"}};
    for (size_t i = 0; i < G_N_ELEMENTS(same); i++)
        if (strcmp(word, same[i][0]) == 0)
            return same[i][1];
    return word;
}

static atg_exit unknown_verb(const char *name)
{
    const char *names[G_N_ELEMENTS(verbs) + 1] = {NULL};
    for (size_t i = 0; i < G_N_ELEMENTS(verbs); i++)
        names[i] = verbs[i].name;
    const char *near = atg_nearest(name, names, G_N_ELEMENTS(verbs));
    char *list = g_strjoinv(", ", (char **)names);
    atg_exit code = atg_usage(NULL, "no verb '%s'; %s%s%sthere are %s", name,
                              near ? "did you mean '" : "", near ? near : "",
                              near ? "'? " : "", list);
    g_free(list);
    return code;
}

static atg_exit run_verb(const atg_verb *v, atg_options *o)
{
    int n = (int)o->arguments->len - 1;
    if (o->help) {
        g_ptr_array_set_size(o->arguments, 0);
        g_ptr_array_add(o->arguments, (gpointer)v->name);
        g_ptr_array_add(o->arguments, NULL);
        return atg_run_help(o);
    }
    if (n < v->least)
        return atg_usage(o, "'%s' needs more: attrigraph %s %s", v->name, v->name,
                         v->arguments);
    if (v->most >= 0 && n > v->most)
        return atg_usage(o, "'%s' does not know what to do with '%s'", v->name,
                         atg_options_argument(o, (guint)v->most));
    return v->run(o);
}

atg_exit atg_cli_run(int argc, char **argv)
{
    atg_options o;
    atg_error err = ATG_ERROR_INIT;
    if (argc < 2) {
        GString *text = g_string_new(NULL);
        atg_help_text(NULL, text);
        fputs(text->str, stderr);
        g_string_free(text, TRUE);
        return ATG_EXIT_USAGE;
    }
    const atg_verb *v = atg_verb_find(verb_name(argv[1]));
    if (!v)
        return unknown_verb(argv[1]);
    atg_options_init(&o);
    o.verb = v->name;
    atg_exit code = atg_options_parse(&o, v->bit, argc, argv, 2, &err) == ATG_OK
                        ? run_verb(v, &o)
                        : atg_usage(&o, "%s", err.message);
    atg_options_release(&o);
    return code;
}
