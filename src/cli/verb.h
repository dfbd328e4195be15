/* The verbs of the program: one row of the table in verb.c and one file each.
 *
 * To add a verb: write src/cli/NAME.c with a function that takes the parsed command
 * line and returns an exit code, add its bit and its row, and say in the table of
 * options (options.c) which options it takes. Help, completion, manual and tests read
 * the tables.
 */
#ifndef ATG_CLI_VERB_H
#define ATG_CLI_VERB_H

#include "cli/options.h"

typedef enum atg_exit {
    ATG_EXIT_OK = 0,
    ATG_EXIT_FAILED = 1,
    ATG_EXIT_USAGE = 2,
    ATG_EXIT_STRICT = 3, /* --strict, and something had to be repaired */
    ATG_EXIT_LIMIT = 4   /* nothing worse than a limit that was met */
} atg_exit;

typedef struct atg_verb {
    const char *name;
    unsigned bit;          /* ATG_VERB_..., see options.h */
    const char *arguments; /* "INPUT... -o FILE" */
    const char *summary;   /* one line */
    const char *examples;  /* lines, command first, indented by two */
    const char *text;      /* what else there is to know; may be "" */
    int least, most;       /* how many arguments; most -1: any number */
    atg_exit (*run)(const atg_options *o);
} atg_verb;

const atg_verb *atg_verbs(size_t *n);
const atg_verb *atg_verb_find(const char *name); /* NULL: none */

/* What main does: argv to exit code. */
atg_exit atg_cli_run(int argc, char **argv);

atg_exit atg_run_build(const atg_options *o);
atg_exit atg_run_extract(const atg_options *o);
atg_exit atg_run_merge(const atg_options *o);
atg_exit atg_run_convert(const atg_options *o);
atg_exit atg_run_render(const atg_options *o);
atg_exit atg_run_stats(const atg_options *o);
atg_exit atg_run_explain(const atg_options *o);
atg_exit atg_run_diff(const atg_options *o);
atg_exit atg_run_lexicon(const atg_options *o);
atg_exit atg_run_formats(const atg_options *o);
atg_exit atg_run_help(const atg_options *o);
atg_exit atg_run_version(const atg_options *o);

/* Help of one verb, or of the program where verb is NULL; appended to out. */
void atg_help_text(const atg_verb *verb, GString *out);

#endif
