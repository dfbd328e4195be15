#include "cli/options.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "cli/filters.h"
#include "cli/nearest.h"
#include "cli/verb.h"
#include "base/number.h"
#include "export/figure_kind.h"
#include "extract/layer.h"

/* ---- what becomes of a value ----------------------------------------------------- */

#define AT(o, row, type) ((type *)(void *)((char *)(o) + (row)->member))

static atg_code bad_value(const atg_option *row, const char *value, const char *want,
                          atg_error *err)
{
    return atg_fail(err, ATG_E_USAGE, "'--%s %s' is not %s", row->name, value, want);
}

static atg_code take_switch(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    (void)value;
    (void)err;
    *AT(o, row, bool) = true;
    return ATG_OK;
}

static atg_code take_text(atg_options *o, const atg_option *row, const char *value,
                          atg_error *err)
{
    if (!*value)
        return atg_fail(err, ATG_E_USAGE, "the value of '--%s' is empty", row->name);
    if (!g_utf8_validate(value, -1, NULL))
        return atg_fail(err, ATG_E_USAGE, "the value of '--%s' is not UTF-8",
                        row->name);
    *AT(o, row, const char *) = value;
    return ATG_OK;
}

static atg_code take_choice(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    char **names = g_strsplit(row->choices, "|", -1);
    const char *near =
        atg_nearest(value, (const char *const *)names, g_strv_length(names));
    char *list = g_strjoinv(", ", names);
    bool known = g_strv_contains((const char *const *)names, value);
    if (known)
        *AT(o, row, const char *) = value;
    else
        atg_fail(err, ATG_E_USAGE, "no %s '%s'; %s%s%sthere are %s", row->name, value,
                 near ? "did you mean '" : "", near ? near : "", near ? "'? " : "",
                 list);
    g_free(list);
    g_strfreev(names);
    return known ? ATG_OK : ATG_E_USAGE;
}

static atg_code take_path(atg_options *o, const atg_option *row, const char *value,
                          atg_error *err)
{
    (void)err;
    g_ptr_array_add(*AT(o, row, GPtrArray *), (gpointer)value);
    return ATG_OK;
}

/* A number with K, M or G (of 1024) behind it, within the row's bounds. */
static bool read_number(const atg_option *row, const char *value, double *number)
{
    static const char units[] = "KMG";
    atg_str s = atg_str_of(value);
    double unit = 1;
    const char *u = s.n ? strchr(units, g_ascii_toupper(s.p[s.n - 1])) : NULL;
    if (u && *u) {
        unit = ldexp(1, 10 * (int)(u - units + 1));
        s.n--;
    }
    return atg_number_parse(s, number) && (*number *= unit) >= row->least &&
           *number <= row->most;
}

/* A width says its unit; millimetres need none. */
static atg_code take_width(atg_options *o, const atg_option *row, const char *value,
                           atg_error *err)
{
    static const struct {
        const char *name;
        double mm;
    } units[] = {{"mm", 1}, {"cm", 10}, {"in", 25.4}, {"pt", 25.4 / 72}, {"", 1}};
    size_t i = 0;
    while (!g_str_has_suffix(value, units[i].name))
        i++;
    double number;
    atg_str bare = {value, strlen(value) - strlen(units[i].name)};
    if (!atg_number_parse(bare, &number) || number * units[i].mm < row->least ||
        number * units[i].mm > row->most)
        return bad_value(row, value, "a width between 20mm and 2000mm (mm, cm, in, pt)",
                         err);
    *AT(o, row, double) = number * units[i].mm;
    return ATG_OK;
}

static atg_code read_whole(const atg_option *row, const char *value, double *number,
                           atg_error *err)
{
    char want[96];
    if (read_number(row, value, number) && floor(*number) <= *number &&
        floor(*number) >= *number)
        return ATG_OK;
    g_snprintf(want, sizeof want, "a whole number between %.0f and %.0f", row->least,
               row->most);
    return bad_value(row, value, want, err);
}

static atg_code take_unsigned(atg_options *o, const atg_option *row, const char *value,
                              atg_error *err)
{
    double number;
    atg_code rc = read_whole(row, value, &number, err);
    if (rc == ATG_OK)
        *AT(o, row, unsigned) = (unsigned)number;
    return rc;
}

static atg_code take_size(atg_options *o, const atg_option *row, const char *value,
                          atg_error *err)
{
    double number;
    atg_code rc = read_whole(row, value, &number, err);
    if (rc == ATG_OK)
        *AT(o, row, size_t) = (size_t)number;
    return rc;
}

static atg_code take_evidence(atg_options *o, const atg_option *row, const char *value,
                              atg_error *err)
{
    if (strcmp(value, "all") != 0)
        return take_size(o, row, value, err);
    o->evidence = SIZE_MAX;
    return ATG_OK;
}

static atg_code take_layers(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    return atg_layers_parse(atg_str_of(value), AT(o, row, unsigned), err);
}

static atg_code take_output(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    (void)row;
    if (!*value)
        return atg_fail(err, ATG_E_USAGE, "the name of the output file is empty");
    atg_output out = {value, NULL};
    g_array_append_val(o->outputs, out);
    return ATG_OK;
}

/* Of the -o before it; of all, where it comes first. */
static atg_code take_format(atg_options *o, const atg_option *row, const char *value,
                            atg_error *err)
{
    (void)row;
    (void)err;
    if (o->outputs->len)
        g_array_index(o->outputs, atg_output, o->outputs->len - 1).format = value;
    else
        o->format = value;
    return ATG_OK;
}

/* ---- the table ------------------------------------------------------------------- */

enum {
    READS_TEXT = ATG_VERB_BUILD | ATG_VERB_EXTRACT,
    WRITES_GRAPH = ATG_VERB_BUILD | ATG_VERB_MERGE | ATG_VERB_CONVERT,
    DRAWS = WRITES_GRAPH | ATG_VERB_RENDER,
    READS_GRAPH = ATG_VERB_CONVERT | ATG_VERB_STATS | ATG_VERB_EXPLAIN | ATG_VERB_DIFF |
                  ATG_VERB_RENDER,
    FILTERS = DRAWS | ATG_VERB_STATS,
    MEASURES = DRAWS | ATG_VERB_STATS,
    ASKS = ATG_VERB_STATS | ATG_VERB_EXPLAIN | ATG_VERB_DIFF,
    WORKS = READS_TEXT | ATG_VERB_MERGE | READS_GRAPH,
    EVERY = 0xFFFF
};

#define MEMBER(name) offsetof(atg_options, name)
#define BYTES_MOST 1099511627776.0

static const atg_option table[] = {
    {"output", 'o', "FILE", "write here; - is standard output",
     READS_TEXT | DRAWS | ASKS | ATG_VERB_LEXICON, take_output, 0, 0, 0, NULL},
    {"format", 0, "FORMAT",
     "format of the -o before it (of all, if it comes first), see 'formats'", DRAWS,
     take_format, 0, 0, 0, NULL},
    {"input-format", 0, "FORMAT", "read all inputs as text, html, markdown or jsonl",
     READS_TEXT, take_choice, MEMBER(input_format), 0, 0, "text|html|markdown|jsonl"},
    {"encoding", 0, "NAME", "encoding of the inputs (utf-8, windows-1252 ...)",
     READS_TEXT, take_text, MEMBER(encoding), 0, 0, NULL},
    {"lexicon", 0, "FILE", "add names and patterns; may be repeated",
     READS_TEXT | ATG_VERB_LEXICON, take_path, MEMBER(lexicons), 0, 0, NULL},
    {"jobs", 'j', "N", "documents read at the same time (the cores of this machine)",
     READS_TEXT, take_unsigned, MEMBER(jobs), 1, 256, NULL},
    {"max-bytes", 0, "N", "largest input; K, M, G (64M; pages 16M; graphs, claims 1G)",
     WORKS | ATG_VERB_LEXICON, take_size, MEMBER(max_bytes), 1, BYTES_MOST, NULL},
    {"evidence", 0, "N", "sentences kept for an edge (3), or all", DRAWS, take_evidence,
     MEMBER(evidence), 1, 1e9, NULL},
    {"metrics", 0, "SET", "compute none, basic, standard or all metrics (standard)",
     MEASURES, take_choice, MEMBER(metrics), 0, 0, "none|basic|standard|all"},
    {"from", 0, "NODE", "PageRank as seen from this node, too", MEASURES, take_text,
     MEMBER(from), 0, 0, NULL},
    {"exact", 0, NULL, "estimate no metric, however long it takes", MEASURES,
     take_switch, MEMBER(exact), 0, 0, NULL},
    {"samples", 0, "N", "estimate betweenness and closeness from N nodes", MEASURES,
     take_unsigned, MEMBER(samples), 2, 4294967295.0, NULL},
    {"seed", 0, "N", "choose those nodes by another number (1)", MEASURES,
     take_unsigned, MEMBER(seed), 1, 4294967295.0, NULL},
    {"strict-graphml", 0, NULL,
     "nothing beyond the official schema (Gephi loses edge types)", WRITES_GRAPH,
     take_switch, MEMBER(strict_graphml), 0, 0, NULL},
    {"edges", 0, "HOW", "typed, or aggregated: one for each ordered pair (typed)",
     WRITES_GRAPH, take_choice, MEMBER(edges), 0, 0, "typed|aggregated"},
    {"csv-style", 0, "NAME", "for plain (Gephi reads it), excel, cytoscape or neo4j",
     WRITES_GRAPH, take_choice, MEMBER(csv_style), 0, 0, "plain|excel|cytoscape|neo4j"},
    {"dot-plain", 0, NULL, "DOT without default statements, for simple readers",
     WRITES_GRAPH, take_switch, MEMBER(dot_plain), 0, 0, NULL},
    {"title", 0, "TEXT", "caption of figures", DRAWS, take_text, MEMBER(title), 0, 0,
     NULL},
    {"engine", 0, "NAME",
     "layout of figures: dot, neato, fdp, sfdp, circo, twopi (auto)", DRAWS,
     take_choice, MEMBER(engine), 0, 0, "auto|dot|neato|fdp|sfdp|circo|twopi"},
    {"layout", 0, "WHEN", "places of nodes in graph files: on, off (6 to 300 nodes)",
     WRITES_GRAPH, take_choice, MEMBER(layout), 0, 0, "auto|on|off"},
    {"figure", 0, "KIND", "one of " ATG_FIGURE_KINDS_LIST, ATG_VERB_RENDER, take_choice,
     MEMBER(figure), 0, 0, ATG_FIGURE_KINDS},
    {"rows", 0, "WHAT", "of the attribution matrix: incidents, culprits",
     ATG_VERB_RENDER, take_choice, MEMBER(rows), 0, 0, "incidents|culprits"},
    {"palette", 0, "NAME", "colours of figures: okabe-ito, high-contrast (okabe-ito)",
     DRAWS, take_choice, MEMBER(palette), 0, 0, ATG_PALETTES},
    {"theme", 0, "FILE", "colours, shapes, lines and font of figures", DRAWS, take_text,
     MEMBER(theme), 0, 0, NULL},
    {"width", 0, "WIDTH", "of figures on paper: 89mm, 183mm, 9cm, 3.5in, 252pt", DRAWS,
     take_width, MEMBER(width_mm), 20, 2000, NULL},
    {"max-nodes", 0, "N", "most nodes in a figure (300)", DRAWS, take_size,
     MEMBER(max_nodes), 1, 1e6, NULL},
    {"seconds", 0, "N", "time for one layout (60)", DRAWS, take_unsigned,
     MEMBER(seconds), 1, 86400, NULL},
    {"megabytes", 0, "N", "memory for one layout (1024)", DRAWS, take_unsigned,
     MEMBER(megabytes), 32, 1048576, NULL},
    {"trace", 0, NULL, "a readable account of each sentence instead of claims",
     ATG_VERB_EXTRACT, take_switch, MEMBER(trace), 0, 0, NULL},
    {"all-documents", 0, NULL,
     "read those too that hold no word of the field (see the manual)", READS_TEXT,
     take_switch, MEMBER(all_documents), 0, 0, NULL},
    {"without", 0, "LAYERS",
     "leave out layers of extraction, to measure them (see the manual)", READS_TEXT,
     take_layers, MEMBER(without), 0, 0, NULL},
    {"json", 0, NULL, "as JSON", ATG_VERB_STATS | ATG_VERB_DIFF, take_switch,
     MEMBER(json), 0, 0, NULL},
    {"exit-code", 0, NULL, "exit 1 where the graphs differ", ATG_VERB_DIFF, take_switch,
     MEMBER(exit_code), 0, 0, NULL},
    {"top", 0, "N", "rows of the tables of ranks (10)", ATG_VERB_DIFF, take_size,
     MEMBER(top), 1, 1e6, NULL},
    {"top", 0, "N", "rows of the tables of central nodes (10); with --by a filter",
     ATG_VERB_STATS, atg_filter_take, ATG_FILTER_TOP, 1, 1e6, NULL},
    /* Filters: applied in the order of the command line. */
    {"type", 0, "LIST", "only nodes of these types, parted by commas", FILTERS,
     atg_filter_take, ATG_FILTER_TYPE, 0, 0, NULL},
    {"relation", 0, "LIST", "only edges of these relations", FILTERS, atg_filter_take,
     ATG_FILTER_RELATION, 0, 0, NULL},
    {"status", 0, "LIST", "only edges that are asserted, hedged, denied", FILTERS,
     atg_filter_take, ATG_FILTER_STATUS, 0, 0, NULL},
    {"since", 0, "DATE", "nothing that lies before this year, month or day", FILTERS,
     atg_filter_take, ATG_FILTER_SINCE, 0, 0, NULL},
    {"until", 0, "DATE", "nothing that lies after it", FILTERS, atg_filter_take,
     ATG_FILTER_UNTIL, 0, 0, NULL},
    {"min-sources", 0, "N", "only edges that N documents state", FILTERS,
     atg_filter_take, ATG_FILTER_MIN_SOURCES, 0, 4294967295.0, NULL},
    {"min-weight", 0, "X", "only edges of this weight or more", FILTERS,
     atg_filter_take, ATG_FILTER_MIN_WEIGHT, 0, 1e300, NULL},
    {"top", 0, "N", "only the N highest nodes", FILTERS & ~ATG_VERB_STATS,
     atg_filter_take, ATG_FILTER_TOP, 1, 4294967295.0, NULL},
    {"by", 0, "METRIC", "of the --top before it (pagerank)", FILTERS,
     atg_filter_take_by, 0, 0, 0, NULL},
    {"ego", 0, "NODE", "only this node and those near it", FILTERS, atg_filter_take,
     ATG_FILTER_EGO, 0, 0, NULL},
    {"depth", 0, "N", "how near: steps of the --ego before it (1)", FILTERS,
     atg_filter_take_depth, 0, 0, 4294967295.0, NULL},
    {"path", 0, "A B", "only the shortest paths between two nodes", FILTERS,
     atg_filter_take, ATG_FILTER_PATH, 0, 0, NULL},
    {"directed", 0, NULL, "the --ego or --path before it follows edges one way only",
     FILTERS, atg_filter_take_directed, 0, 0, 0, NULL},
    {"component", 0, "largest",
     "only the largest part that hangs together (or its "
     "number by size)",
     FILTERS, atg_filter_take, ATG_FILTER_COMPONENT, 1, 4294967295.0, NULL},
    {"core", 0, "K", "only the part in which each node has K neighbours", FILTERS,
     atg_filter_take, ATG_FILTER_CORE, 0, 4294967295.0, NULL},
    {"drop-reference", 0, NULL, "no edges that only the reference lists know", FILTERS,
     atg_filter_take, ATG_FILTER_DROP_REFERENCE, 0, 0, NULL},
    {"remeasure", 0, NULL, "metrics from here on of what is left, not of the whole",
     FILTERS, atg_filter_take, ATG_FILTER_REMEASURE, 0, 0, NULL},
    {"strict", 0, NULL, "exit 3 where characters had to be replaced", READS_TEXT,
     take_switch, MEMBER(strict), 0, 0, NULL},
    {"no-progress", 0, NULL, "no progress on the terminal", WORKS, take_switch,
     MEMBER(no_progress), 0, 0, NULL},
    {"quiet", 'q', NULL, "errors and warnings only", WORKS, take_switch, MEMBER(quiet),
     0, 0, NULL},
    {"help", 'h', NULL, "this help", EVERY, take_switch, MEMBER(help), 0, 0, NULL},
};

const atg_option *atg_option_table(size_t *n)
{
    *n = G_N_ELEMENTS(table);
    return table;
}

void atg_options_init(atg_options *o)
{
    *o = (atg_options){0};
    o->arguments = g_ptr_array_new();
    o->lexicons = g_ptr_array_new();
    o->outputs = g_array_new(FALSE, FALSE, sizeof(atg_output));
    o->filters = g_array_new(FALSE, FALSE, sizeof(atg_filter_option));
}

void atg_options_release(atg_options *o)
{
    g_ptr_array_free(o->arguments, TRUE);
    g_ptr_array_free(o->lexicons, TRUE);
    g_array_free(o->outputs, TRUE);
    g_array_free(o->filters, TRUE);
}

const char *atg_options_argument(const atg_options *o, guint i)
{
    return i + 1 < o->arguments->len ? g_ptr_array_index(o->arguments, i) : NULL;
}

/* ---- the command line ------------------------------------------------------------ */

/* The verbs that have an option of this name, "render, stats"; NULL: none. */
static char *verbs_with(const char *name)
{
    size_t i = 0, n;
    const atg_verb *verbs = atg_verbs(&n);
    while (i < G_N_ELEMENTS(table) && strcmp(table[i].name, name) != 0)
        i++;
    if (i == G_N_ELEMENTS(table))
        return NULL;
    GString *list = g_string_new(NULL);
    for (size_t k = 0; k < n; k++)
        if (table[i].verbs & verbs[k].bit)
            g_string_append_printf(list, "%s%s", list->len ? ", " : "", verbs[k].name);
    return g_string_free(list, FALSE);
}

static atg_code unknown_option(unsigned verb, const char *name, atg_error *err)
{
    char *others = verbs_with(name);
    if (others) {
        atg_fail(err, ATG_E_USAGE, "no option '--%s' here; it belongs to %s", name,
                 others);
        g_free(others);
        return ATG_E_USAGE;
    }
    GPtrArray *names = g_ptr_array_new();
    GString *list = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++)
        if (table[i].verbs & verb) {
            g_ptr_array_add(names, (gpointer)table[i].name);
            g_string_append_printf(list, "%s--%s", list->len ? ", " : "",
                                   table[i].name);
        }
    const char *near = atg_nearest(name, (const char *const *)names->pdata, names->len);
    atg_code rc =
        near ? atg_fail(err, ATG_E_USAGE, "no option '--%s' here; did you mean '--%s'?",
                        name, near)
             : atg_fail(err, ATG_E_USAGE, "no option '--%s' here; there are %s", name,
                        list->str);
    g_string_free(list, TRUE);
    g_ptr_array_free(names, TRUE);
    return rc;
}

/* By its full name, or by the start of one name only. */
static const atg_option *find_long(unsigned verb, const char *name, size_t n)
{
    const atg_option *found = NULL;
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++) {
        const atg_option *row = &table[i];
        if (!(row->verbs & verb) || n == 0 || strncmp(row->name, name, n) != 0)
            continue;
        if (row->name[n] == '\0')
            return row;
        if (found)
            return NULL;
        found = row;
    }
    return found;
}

static const atg_option *find_letter(unsigned verb, char letter)
{
    for (size_t i = 0; i < G_N_ELEMENTS(table); i++)
        if (table[i].letter == letter && (table[i].verbs & verb))
            return &table[i];
    return NULL;
}

typedef struct walk {
    atg_options *o;
    unsigned verb;
    int argc;
    char **argv;
    int i;
} walk;

/* How many words an option takes behind it: "A B" two. */
static int count_values(const atg_option *row)
{
    int n = row->argument != NULL;
    for (const char *p = row->argument; p && *p; p++)
        n += *p == ' ';
    return n;
}

/* value: what stood in the same word ("-oFILE", "--output=FILE"), or NULL. */
static atg_code apply(walk *w, const atg_option *row, const char *value, atg_error *err)
{
    int n = count_values(row);
    if (n == 0)
        return value ? atg_fail(err, ATG_E_USAGE, "'--%s' takes no value", row->name)
                     : row->take(w->o, row, NULL, err);
    atg_code rc = ATG_OK;
    for (int i = 0; i < n && rc == ATG_OK; i++) {
        if (!value && w->i + 1 >= w->argc)
            return atg_fail(err, ATG_E_USAGE, "'--%s' needs %s: --%s %s", row->name,
                            n > 1 ? "two values" : "a value", row->name, row->argument);
        rc = row->take(w->o, row, value ? value : w->argv[++w->i], err);
        value = NULL;
    }
    return rc;
}

static atg_code take_long(walk *w, const char *word, atg_error *err)
{
    const char *name = word + 2, *equals = strchr(name, '=');
    size_t n = equals ? (size_t)(equals - name) : strlen(name);
    const atg_option *row = find_long(w->verb, name, n);
    if (row)
        return apply(w, row, equals ? equals + 1 : NULL, err);
    char *bare = g_strndup(name, n);
    atg_code rc = unknown_option(w->verb, bare, err);
    g_free(bare);
    return rc;
}

static atg_code take_letters(walk *w, const char *word, atg_error *err)
{
    for (const char *p = word + 1; *p; p++) {
        const atg_option *row = find_letter(w->verb, *p);
        if (!row)
            return unknown_option(w->verb, p, err);
        const char *value = row->argument && p[1] ? p + 1 : NULL;
        atg_code rc = apply(w, row, value, err);
        if (rc != ATG_OK || row->argument)
            return rc;
    }
    return ATG_OK;
}

atg_code atg_options_parse(atg_options *o, unsigned verb, int argc, char **argv,
                           int from, atg_error *err)
{
    walk w = {o, verb, argc, argv, from};
    bool ended = false;
    atg_code rc = ATG_OK;
    for (; w.i < argc && rc == ATG_OK; w.i++) {
        const char *word = argv[w.i];
        if (ended || word[0] != '-' || word[1] == '\0')
            g_ptr_array_add(o->arguments, (gpointer)word);
        else if (strcmp(word, "--") == 0)
            ended = true;
        else
            rc =
                word[1] == '-' ? take_long(&w, word, err) : take_letters(&w, word, err);
    }
    g_ptr_array_add(o->arguments, NULL);
    return rc == ATG_OK ? atg_filters_complete(o, verb, err) : rc;
}
