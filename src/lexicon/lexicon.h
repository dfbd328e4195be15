/* The lists: names of things and words that carry relations, with a longest-match
 * finder.
 *
 * Record kinds (docs/lexicon.md lists their attributes):
 *   names   country bloc agency organization person actor malware vulnerability product
 *           incident
 *   words   verb noun adjective cue title: single or several words, with a class; verbs
 *           and nouns are inflected by rule, irregular forms are given
 *           (verb "steal" past=stole participle=stolen)
 *   stop    a phrase in which names are not to be found ("Washington Post" no country)
 *   frame   what a verb or noun and its slots mean (read by src/extract)
 *
 * A lexicon is built once, then frozen; a frozen one is shared by threads without
 * locks.
 *
 *     atg_lexicon *lex = atg_lexicon_new();
 *     atg_lexicon_add_builtin(lex, &err);
 *     atg_lexicon_add_file(lex, "mine.lex", &err);
 *     atg_lexicon_freeze(lex);
 */
#ifndef ATG_LEXICON_LEXICON_H
#define ATG_LEXICON_LEXICON_H

#include <glib.h>

#include "claim/ontology.h"
#include "lexicon/record.h"

#ifndef ATG_NONE
#define ATG_NONE UINT32_MAX
#endif

typedef struct atg_lexicon atg_lexicon;

/* How a name stands for its thing. */
typedef enum atg_name_kind {
    ATG_NAME_FULL,    /* label or alias: stands for it anywhere */
    ATG_NAME_ACRONYM, /* exact case only */
    ATG_NAME_SHORT,   /* only where the document also has a full name of it ("Center
                       * 18", "the Bureau", "Treasury") */
    ATG_NAME_DEMONYM, /* "Chinese": describes; a noun of people in the plural */
    ATG_NAME_CAPITAL, /* "Beijing": government or place, by context */
    ATG_NAME_SEAT     /* "the Kremlin", "White House": the government */
} atg_name_kind;

typedef struct atg_entity {
    atg_ntype type;
    atg_str label;
    atg_str country;  /* ISO 3166-1 alpha-2 in capitals, or "" */
    uint32_t parent;  /* entity of part-of=..., or ATG_NONE */
    uint32_t sponsor; /* actors: suspected state or service, or ATG_NONE */
    atg_str kind;     /* sub-kind: ministry, intelligence, cert, police, ...; or "" */
    atg_str external_ids;
    const atg_record *record; /* its first one: all attributes as written */
} atg_entity;

typedef struct atg_name_hit {
    uint32_t entity;
    atg_name_kind kind;
} atg_name_hit;

typedef enum atg_word_kind {
    ATG_WORD_VERB,
    ATG_WORD_NOUN,
    ATG_WORD_ADJECTIVE,
    ATG_WORD_CUE,
    ATG_WORD_TITLE,
    ATG_WORD_STOP
} atg_word_kind;

typedef enum atg_form {
    ATG_FORM_BASE = 1,       /* accuse; hack */
    ATG_FORM_THIRD = 2,      /* accuses */
    ATG_FORM_PAST = 4,       /* accused */
    ATG_FORM_PARTICIPLE = 8, /* accused */
    ATG_FORM_GERUND = 16,    /* accusing */
    ATG_FORM_PLURAL = 32     /* hacks */
} atg_form;

typedef struct atg_word {
    atg_word_kind kind;
    atg_str lemma;      /* head of the record */
    atg_str word_class; /* attribute class=; several joined by '|' */
    uint64_t classes;   /* atg_class_bit of each: what is not in here is none of them */
    uint32_t record;    /* index among all records */
} atg_word;

/* Bit of a class in atg_word.classes; a few classes share theirs. O(1). */
static inline uint64_t atg_class_bit(atg_str word_class)
{
    unsigned n = (unsigned)word_class.n;
    unsigned a = n ? (unsigned char)word_class.p[0] : 0;
    unsigned b = n ? (unsigned char)word_class.p[n - 1] : 0;
    return (uint64_t)1 << ((a * 7 + b * 3 + n) & 63);
}

/* Is it one of the classes of the word? Inline, so that the bit of a literal is a
 * constant. */
bool atg_word_class_listed(const atg_word *w, atg_str word_class);
static inline bool atg_word_in_class(const atg_word *w, atg_str word_class)
{
    return w->classes & atg_class_bit(word_class) &&
           atg_word_class_listed(w, word_class);
}

typedef struct atg_word_hit {
    uint32_t word; /* index in words */
    uint8_t forms; /* atg_form bits */
} atg_word_hit;

atg_lexicon *atg_lexicon_new(void);
void atg_lexicon_free(atg_lexicon *lex);

/* Add the lists built into the library, a file, or bytes. On failure the lexicon is
 * unchanged: nothing half-loaded. A record that names an entity already there (same
 * type, label and country) adds its names to it. */
atg_code atg_lexicon_add_builtin(atg_lexicon *lex, atg_error *err);
atg_code atg_lexicon_add_file(atg_lexicon *lex, const char *path, atg_error *err);
atg_code atg_lexicon_add_text(atg_lexicon *lex, atg_str text, const char *name,
                              atg_error *err);
/* Builds the finder; no additions after it. O(all names). A reference (part-of=,
 * sponsor=, country=, code=) of an added file or text that leads nowhere is
 * ATG_E_FORMAT with its position; the lexicon is then as before the call. */
atg_code atg_lexicon_freeze(atg_lexicon *lex, atg_error *err);
/* References in the built-in lists that lead nowhere, a line each with its position; ""
 * if there are none, which is what the tests see to. Such a slip stops nobody. */
const char *atg_lexicon_problems(const atg_lexicon *lex);

size_t atg_lexicon_entities(const atg_lexicon *lex);
const atg_entity *atg_lexicon_entity(const atg_lexicon *lex, uint32_t id);
/* Names of an entity in the order given, of every kind; the label first. */
size_t atg_lexicon_names(const atg_lexicon *lex, uint32_t id, const atg_str **names);
/* What the i-th of these names is. */
atg_name_kind atg_lexicon_name_kind(const atg_lexicon *lex, uint32_t id, size_t i);
/* Entity of a country code, or ATG_NONE. O(1). */
uint32_t atg_lexicon_country(const atg_lexicon *lex, atg_str code);

size_t atg_lexicon_words(const atg_lexicon *lex);
const atg_word *atg_lexicon_word(const atg_lexicon *lex, uint32_t id);
/* All records in the order they were added, as one array. */
size_t atg_lexicon_records(const atg_lexicon *lex, const atg_record **records);

/* The names that match tokens[at...], longest match only: returns its number of tokens
 * (0: none) and up to cap hits, best first (label before alias, then order of the
 * lists; short forms last; one hit a thing). A name matches if its words are equal up
 * to apostrophes, hyphens, full stops and diacritics (fold.h), and the case agrees: an
 * acronym exactly; other names by capitals where the name has them, or all in capitals
 * (headline: also title case); docs/lexicon.md has the fine print. hits is unspecified
 * behind *n_hits. Before freeze nothing matches. O(longest name from this first word).
 */
size_t atg_lexicon_match_name(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, bool headline, atg_name_hit *hits, size_t cap,
                              size_t *n_hits);

/* The words and cues that match tokens[at...], any case; longest match only. */
size_t atg_lexicon_match_word(const atg_lexicon *lex, const atg_str *tokens, size_t n,
                              size_t at, atg_word_hit *hits, size_t cap,
                              size_t *n_hits);

const char *atg_name_kind_name(atg_name_kind kind); /* "full", "acronym", ... */
const char *atg_word_kind_name(atg_word_kind kind); /* as the record is called */

/* Appends what the lists know of a name to out, for `attrigraph lexicon show`: every
 * entity and word of that name, whatever its case, with attributes, file and line.
 * Returns how many there are. O(records). */
size_t atg_lexicon_describe(const atg_lexicon *lex, atg_str name, GString *out);

/* Appends, a line each with its position, the verbs, nouns and adjectives of records from
 * the given one on that have frames, but also stand in an earlier record of another head,
 * whose frames they go by (taken.c); nothing before freeze. O(records). */
void atg_lexicon_taken(const atg_lexicon *lex, size_t from, GString *out);

/* Appends a table of how many records, entities and names there are of each kind. */
void atg_lexicon_stats(const atg_lexicon *lex, GString *out);

#endif
