/* Files in, for the verbs. */
#ifndef ATG_CLI_INPUTS_H
#define ATG_CLI_INPUTS_H

#include "cli/report.h"
#include "claim/claim.h"
#include "graph/graph.h"

/* Arguments from the first one on as files, folders recursively, sorted, each once. Of
 * a folder only names that end in one of the extensions (".txt", ...; packed ones too)
 * are taken; what is named itself always is. Failures are reported. g_strfreev. */
char **atg_inputs_of(const atg_options *o, guint first, const char *const *extensions,
                     atg_report *r);
extern const char *const atg_article_extensions[];
extern const char *const atg_claim_extensions[];

/* Appends the bytes of a whole input, unpacked, of at most --max-bytes (1 GiB). */
atg_code atg_input_read(const char *path, const atg_options *o, GString *bytes,
                        atg_error *err);
/* What messages call it: "-" is standard input. */
const char *atg_input_name(const char *path);

/* Appends the claims of a file. The set is unchanged on failure. */
atg_code atg_claims_load(const char *path, const atg_options *o, atg_claim_set *set,
                         atg_error *err);

/* A graph from a GraphML file of ours or from claims, which are then merged and
 * measured; a graph is measured anew where an option asks for it. g must be all
 * zero. */
atg_code atg_graph_load(const char *path, const atg_options *o, atg_graph *g,
                        atg_error *err);

/* What makes the graph of build and merge: merged, with as much evidence as asked for,
 * measured. */
atg_code atg_graph_make(const atg_claim_set *claims, const atg_options *o, atg_graph *g,
                        atg_error *err);

#endif
