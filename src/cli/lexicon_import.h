/* lexicon import FILE...: lists of others as a file of records. */
#ifndef ATG_CLI_LEXICON_IMPORT_H
#define ATG_CLI_LEXICON_IMPORT_H

#include "cli/report.h"
#include "lexicon/lexicon.h"

/* Reads the files named behind "import" and writes the records to -o; a file that
 * cannot be read is reported, and nothing is then written. known: frozen. */
void atg_lexicon_import(const atg_options *o, const atg_lexicon *known, atg_report *r);

#endif
