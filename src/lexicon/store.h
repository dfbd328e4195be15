/* Inside of a lexicon; only the files of this folder include it.
 *
 * Records pile up in `records` until freeze, which makes everything in `made` from
 * them: entities and their names (entities.c), words and their forms (words.c), and one
 * index for each. If that fails, `made` is thrown away and the records stay.
 */
#ifndef ATG_LEXICON_STORE_H
#define ATG_LEXICON_STORE_H

#include <glib.h>

#include "lexicon/index.h"
#include "lexicon/lexicon.h"
#include "lexicon/lists.h"

enum {
    ATG_NAME_BYTES_CAP = 256,     /* of a name or a word's spelling */
    ATG_IDS_BYTES_CAP = 8 * 1024, /* of an entity's ids, joined */
    ATG_COUNTRY_CODES = 26 * 26,
    ATG_CASED_BYTES = 2 * ATG_FOLD_BYTES,
    ATG_SHARED_NAME_CAP = 1000 /* things or words of one name: bounds every search */
};

/* When does the case of a text agree with a name? */
typedef enum atg_case_rule {
    ATG_CASE_ANY,      /* words */
    ATG_CASE_CAPITALS, /* capitals where the name has them */
    ATG_CASE_ACRONYM,
    ATG_CASE_EXACT /* case=exact */
} atg_case_rule;

typedef struct atg_lex_name {
    atg_str text; /* as written */
    uint32_t entity;
    uint32_t next; /* next name of the entity, or ATG_NONE */
    uint8_t kind;  /* atg_name_kind */
    uint8_t rule;  /* atg_case_rule */
} atg_lex_name;

typedef struct atg_lex_form {
    uint32_t word;
    atg_str cased; /* only where rule is ATG_CASE_EXACT */
    uint8_t forms;
    uint8_t rule;
} atg_lex_form;

typedef struct atg_lex_made {
    atg_arena arena;
    GArray *entities; /* atg_entity */
    GArray *names;    /* atg_lex_name, in the order of the lists */
    GArray *words;    /* atg_word */
    GArray *forms;    /* atg_lex_form */
    atg_index name_index;
    atg_index word_index;
    uint32_t country[ATG_COUNTRY_CODES];
    GArray *record_entity;          /* uint32_t per record: its entity, or ATG_NONE */
    guint builtin_from, builtin_to; /* records of the built-in lists */
    GString *problems; /* references of theirs that lead nowhere, a line each */
    struct atg_list_word *list_words; /* lists.c: rows, a power of 2 */
    uint32_t list_mask, n_list_words;
    GArray *leaders; /* atg_leader */
    atg_scope *scope;
    /* Per entity: its names as one array. */
    atg_str *name_texts;
    uint8_t *name_kinds;
    uint32_t *name_first; /* entities + 1 */
} atg_lex_made;

struct atg_lexicon {
    GPtrArray
        *arenas;     /* atg_arena *, one a source: text and attributes of its records */
    GArray *records; /* atg_record */
    guint builtin_from, builtin_to;
    bool frozen;
    atg_lex_made made; /* all zero until frozen */
};

static inline atg_entity *atg_made_entity(const atg_lex_made *m, uint32_t id)
{
    return &g_array_index(m->entities, atg_entity, id);
}

static inline atg_lex_name *atg_made_name(const atg_lex_made *m, uint32_t id)
{
    return &g_array_index(m->names, atg_lex_name, id);
}

/* schema.c: is the record one that the lexicon understands? */
atg_code atg_schema_check(const atg_record *r, atg_error *err);
/* The word kind of a record kind, or -1. */
int atg_schema_word_kind(atg_str kind);
/* Error at an attribute of a record, or at the record where it has no such. */
#define ATG_FAIL_ATTRIBUTE(r, key, err, ...)                                           \
    atg_fail_at((err), (r)->file, atg_attribute_line((r), (key)),                      \
                atg_attribute_column((r), (key)), __VA_ARGS__)
size_t atg_attribute_line(const atg_record *r, const char *key);
size_t atg_attribute_column(const atg_record *r, const char *key);

/* Slot of a country code in two capitals, or -1. */
int atg_country_slot(atg_str code);

/* names.c: the kind and case rule of a name as written. */
atg_name_kind atg_name_kind_of(atg_str text, atg_name_kind given);
atg_case_rule atg_name_rule_of(atg_str text, atg_name_kind kind, bool exact);
/* Do the atoms of a text (cased, parted by blanks) agree with the name's? */
bool atg_name_case_agrees(const atg_lex_name *name, atg_str text, bool headline);
/* Atoms with their case, parted by blanks, into buf; none if too long. */
atg_str atg_cased_atoms(const atg_str *tokens, size_t n, char buf[ATG_CASED_BYTES]);

/* lists.c: is there a list of this name; do its words have a country? */
typedef struct atg_list_word atg_list_word;
bool atg_list_known(atg_str name);
bool atg_list_has_countries(atg_str name);

/* entities.c, words.c, lists.c: the parts of freeze, in this order. */
atg_code atg_make_entities(atg_lex_made *m, const GArray *records, atg_error *err);
atg_code atg_make_words(atg_lex_made *m, const GArray *records, atg_error *err);
atg_code atg_make_lists(atg_lex_made *m, const GArray *records, atg_error *err);

/* builtin_data.c, made by the build: the files of data/ and the one made of iso-codes.
 */
typedef struct atg_builtin_file {
    const char *name;
    const char *begin, *end;
} atg_builtin_file;
extern const atg_builtin_file atg_builtin_files[];
extern const size_t atg_n_builtin_files;
/* data/import/ordinary.lex: read by importers only. */
extern const atg_builtin_file atg_ordinary_file;

#endif
