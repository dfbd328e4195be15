/* Importing, inside.
 *
 *   import_json.c   finds members and elements in a JSON text without a tree
 *   import_misp.c   an element of "values" -> entry
 *   import_stix.c   an element of "objects" -> entry
 *   import_names.c  which names of an entry are fit, and whose they are already
 *   import.c        files in, records out
 */
#ifndef ATG_LEXICON_IMPORT_WORK_H
#define ATG_LEXICON_IMPORT_WORK_H

#include <jansson.h>

#include "lexicon/import.h"

typedef struct atg_import_entry {
    atg_ntype type;
    GPtrArray *names; /* char *; the first is the one it is called by */
    GString *ids;     /* joined by '|' */
    char *country;    /* code as given, or NULL */
    char *sponsor;    /* name of a state as given, or NULL */
    const char *kind; /* of the record: "campaign"; or NULL */
    unsigned year;    /* of a campaign; 0: unknown */
} atg_import_entry;

atg_import_entry *atg_import_entry_new(atg_ntype type);
void atg_import_entry_free(atg_import_entry *e);
/* A name as given; NULL and blank ones are passed over. */
void atg_import_entry_name(atg_import_entry *e, const char *name);
/* "source:id"; those that cannot stand in a list are passed over. */
void atg_import_entry_id(atg_import_entry *e, const char *source, const char *id);
/* A string, or the strings of an array, as names. */
void atg_import_entry_names(atg_import_entry *e, const json_t *value);
/* An identifier of ATT&CK: G0007, S0001, C0010. */
bool atg_import_is_attack_id(const char *s);

/* ---- import_json.c ---- */

/* A JSON value in the text of a file. */
typedef struct atg_json_span {
    const char *begin, *end;
} atg_json_span;

typedef struct atg_json_text {
    const char *name; /* of the file, for messages */
    atg_str text;
    atg_error *err;
} atg_json_text;

typedef atg_code (*atg_json_member_fn)(atg_str key, atg_json_span value, void *user);
typedef atg_code (*atg_json_element_fn)(atg_json_span value, void *user);

/* Calls fn for each member of the object that the text is. O(text), no recursion. */
atg_code atg_json_members(const atg_json_text *t, atg_json_member_fn fn, void *user);
/* The same for each element of an array in it. */
atg_code atg_json_elements(const atg_json_text *t, atg_json_span array,
                           atg_json_element_fn fn, void *user);
/* A value as a tree; NULL and a message with its place. Duplicate keys are refused. */
json_t *atg_json_load(const atg_json_text *t, atg_json_span value);
/* A member of an object as text; NULL where it is none. The object owns it. */
const char *atg_json_member_text(const json_t *object, const char *name);
/* ATG_E_FORMAT at a place in the text. */
atg_code atg_json_fail(const atg_json_text *t, const char *at, const char *what);

/* ---- import_misp.c, import_stix.c ---- */

/* The kind of a galaxy's type, or -1. */
int atg_misp_kind(const char *type);
/* NULL: no thing to take. */
atg_import_entry *atg_misp_entry(const json_t *element, atg_ntype type);
atg_import_entry *atg_stix_entry(const json_t *object);

/* ---- import_names.c ---- */

typedef enum atg_import_verdict {
    ATG_IMPORT_FIT,
    ATG_IMPORT_TOO_SHORT,
    ATG_IMPORT_ORDINARY, /* a word of prose */
    ATG_IMPORT_TAKEN,    /* of something else in the known lists */
    ATG_IMPORT_UNFIT,    /* too long, no letters, signs a record cannot hold */
} atg_import_verdict;

/* Words that are no names; our own list, with what the known one has. */
typedef struct atg_import_words {
    const atg_lexicon *known;
    atg_lexicon *ordinary;
} atg_import_words;

void atg_import_words_init(atg_import_words *w, const atg_lexicon *known);
void atg_import_words_release(atg_import_words *w);

/* The name in NFC with single blanks; NULL: unfit. g_free. */
char *atg_import_clean(const char *name);
/* Names are one where their keys are. g_free. */
char *atg_import_key(const char *name);
/* self: the known thing that it may be a name of, or ATG_NONE. whose: a thing that has
 * it, where it is taken. */
atg_import_verdict atg_import_judge(const atg_import_words *w, const char *name,
                                    uint32_t self, uint32_t *whose);
/* The known thing an entry is: one labelled by its first name, or that has it and
 * another name or the country in common, or the only one whose label is among its other
 * names. ATG_NONE: none. */
uint32_t atg_import_find(const atg_lexicon *known, const atg_import_entry *e);
/* The state of that name or code, or ATG_NONE. */
uint32_t atg_import_state(const atg_lexicon *known, const char *name);

#endif
