/* Lists of others -> a file of records: MISP galaxy clusters and STIX 2.1 bundles.
 *
 *     atg_import *in = atg_import_new(known);
 *     if (atg_import_add(in, text, "threat-actor.json", &err) == ATG_OK)
 *         atg_import_write(in, out, &counts);
 *     atg_import_free(in);
 *
 * What is taken (docs/lexicon.md, "Lists of others", has the table):
 *   MISP   {"type": ..., "values": [{"value", "uuid", "meta": {"synonyms", "country",
 *          "cfr-suspected-state-sponsor"}}]} of actors, of malware and tools, of
 *          intelligence agencies
 *   STIX   {"type": "bundle", "objects": [...]}: intrusion-set and threat-actor,
 *          campaign, malware and tool, with aliases and external ids; what is revoked
 *          or deprecated is not
 *
 * A thing that the known lists have is added to, not doubled. A name they have for
 * something else is left out, and so is one that would be found in ordinary prose; why
 * stands in a comment beside the record, so that nothing vanishes unseen. Two things
 * that share a name stay two.
 *
 * The file is never a tree in memory: one element of its array at a time. Same input,
 * same bytes.
 */
#ifndef ATG_LEXICON_IMPORT_H
#define ATG_LEXICON_IMPORT_H

#include "lexicon/lexicon.h"

enum {
    ATG_IMPORT_ELEMENT_CAP = 4 * 1024 * 1024, /* bytes of one actor, one object */
    ATG_IMPORT_NAMES_CAP = 1000               /* names of one thing */
};

typedef struct atg_import_counts {
    size_t read;     /* things of a kind that is taken */
    size_t passed;   /* objects of other kinds, revoked or deprecated ones */
    size_t written;  /* things that have a record */
    size_t joined;   /* of these, those the known lists have already */
    size_t left_out; /* things without one: no name was left, or it was taken */
    size_t names;    /* written */
    size_t shorts, ordinary, taken, unfit; /* names left out, by reason */
    size_t shared;   /* names that two imported things have: both keep them */
    size_t unplaced; /* countries or sponsors that the lists do not know */
} atg_import_counts;

typedef struct atg_import atg_import;

/* known: frozen, and alive as long as the import. */
atg_import *atg_import_new(const atg_lexicon *known);
void atg_import_free(atg_import *in); /* accepts NULL */

/* Reads one file. ATG_E_FORMAT with line and column where it is no JSON or holds
 * neither form, ATG_E_LIMIT where an element is over its cap, ATG_E_UNSUPPORTED where a
 * cluster's type is of no kind of ours; nothing of it is then kept. O(text). */
atg_code atg_import_add(atg_import *in, atg_str text, const char *name, atg_error *err);

/* Appends the records, in the order they were read. counts may be NULL.
 * O(names). */
void atg_import_write(atg_import *in, GString *out, atg_import_counts *counts);

#endif
