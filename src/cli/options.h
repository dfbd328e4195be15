/* Options are data: name, letter, argument, help, and the verbs that take them.
 *
 * Options and arguments may come in any order; "--name value" and "--name=value" are
 * the same, "--" ends the options. A long name may be cut as long as it stays unique.
 */
#ifndef ATG_CLI_OPTIONS_H
#define ATG_CLI_OPTIONS_H

#include <glib.h>

#include "base/error.h"
#include "base/str.h"

enum {
    ATG_VERB_BUILD = 1 << 0,
    ATG_VERB_EXTRACT = 1 << 1,
    ATG_VERB_MERGE = 1 << 2,
    ATG_VERB_CONVERT = 1 << 3,
    ATG_VERB_STATS = 1 << 4,
    ATG_VERB_EXPLAIN = 1 << 5,
    ATG_VERB_LEXICON = 1 << 6,
    ATG_VERB_FORMATS = 1 << 7,
    ATG_VERB_HELP = 1 << 8,
    ATG_VERB_VERSION = 1 << 9,
    ATG_VERB_RENDER = 1 << 10,
    ATG_VERB_DIFF = 1 << 11
};

/* An -o and the --format that belongs to it. */
typedef struct atg_output {
    const char *path;   /* "-": standard output */
    const char *format; /* NULL: by extension */
} atg_output;

typedef struct atg_options {
    const char *verb;
    GPtrArray *arguments; /* const char *, with a NULL behind the last */
    GArray *outputs;      /* atg_output */
    const char *format;   /* one that stood before every -o */
    GPtrArray *lexicons;  /* const char * */
    GArray *filters;      /* atg_filter_option, see filters.h */
    const char *encoding, *input_format;
    const struct atg_metric *by; /* of the tables of stats; NULL: not given */
    const char *metrics, *from;  /* NULL: not given */
    unsigned samples, seed;      /* 0: not given */
    const char *title, *engine, *layout;
    const char *edges, *csv_style;
    const char *figure, *rows, *palette, *theme;
    unsigned jobs;
    unsigned without; /* layers of extraction left out (extract/layer.h) */
    size_t evidence; /* 0: not given; SIZE_MAX: all */
    uint64_t max_bytes;
    double width_mm;
    unsigned seconds, megabytes;
    size_t max_nodes, top;
    bool strict, strict_graphml, dot_plain, trace, json, exit_code, quiet, no_progress,
        help;
    bool exact, all_documents;
} atg_options;

typedef struct atg_option {
    const char *name;     /* without the dashes */
    char letter;          /* 0: none */
    const char *argument; /* "N"; NULL: a switch. "A B" takes two values: take is
                           * called with each in turn */
    const char *help;     /* one line */
    unsigned verbs;
    atg_code (*take)(atg_options *o, const struct atg_option *row, const char *value,
                     atg_error *err);
    size_t member; /* offset in atg_options */
    double least, most;
    const char *choices; /* values it may have, parted by '|'; NULL: any */
} atg_option;

const atg_option *atg_option_table(size_t *n);

void atg_options_init(atg_options *o);
void atg_options_release(atg_options *o);

/* Parses argv[from..argc) for the verb of that bit. ATG_E_USAGE: an option that is not
 * there (the nearest one is named), lacks its value or does not belong to the verb. */
atg_code atg_options_parse(atg_options *o, unsigned verb, int argc, char **argv,
                           int from, atg_error *err);

const char *atg_options_argument(const atg_options *o, guint i); /* NULL: not there */

#endif
