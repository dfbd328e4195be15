/* Does a text say anything of the field? Cues are looked for before the text is taken
 * apart, so that what holds none costs next to nothing.
 *
 * A cue is a word or a row of words: "ransomware", "zero-day", "data theft". What parts
 * its words may be blanks, breaks of lines or signs in the text; a hyphen in it, or the
 * edge of a letter and a digit, may also be nothing ("zeroday", "APT 28"). A last '*'
 * stands for any ending: "cyber*". It matches where a word begins and, without '*',
 * ends; letters and digits of ASCII make words, everything else parts them, so that a
 * word is rather found than missed.
 *
 * A text is inside the field if it
 *   - holds a cue of the class FIELD ("malware"), or
 *   - two hints: cues of the class HINT ("intrusion"), which may be the same, or DEED
 *     and OBJECT near each other ("attacked", "computers"), or
 *   - is short and holds one hint or DEED, or
 *   - is so short that there is nothing to gain.
 *
 *     atg_scope *scope = atg_scope_new(1);
 *     atg_scope_add(scope, ATG_STR("cyber*"), ATG_CUE_FIELD, ATG_CUE_ANY_CASE);
 *     if (atg_scope_holds(scope, title, text)) ...
 *
 * Made by one thread, then read by many.
 */
#ifndef ATG_LEXICON_SCOPE_H
#define ATG_LEXICON_SCOPE_H

#include "base/str.h"

enum {
    ATG_SCOPE_TINY = 200,   /* bytes: a sentence or two */
    ATG_SCOPE_SHORT = 2000, /* a statement */
    ATG_SCOPE_NEAR = 100,   /* between a deed and an object */
    ATG_SCOPE_STEM = 3,     /* letters that a cue has at least */
    ATG_SCOPE_NAME = 5      /* bytes of a name that need no article: "The Dukes" */
};

typedef enum atg_cue_class {
    ATG_CUE_FIELD = 1,
    ATG_CUE_DEED = 2,
    ATG_CUE_OBJECT = 4,
    ATG_CUE_HINT = 8
} atg_cue_class;

typedef enum atg_cue_case {
    ATG_CUE_ANY_CASE,
    ATG_CUE_CAPITALS, /* words that begin with a capital in the cue do in the text */
    ATG_CUE_EXACT
} atg_cue_case;

typedef struct atg_scope atg_scope;

/* expected: how many cues there will be, for the size of its tables. */
atg_scope *atg_scope_new(size_t expected);
void atg_scope_free(atg_scope *scope); /* accepts NULL */

/* Why the text is no cue, for messages: "has fewer than three letters"; NULL: it is one.
 * O(cue). */
const char *atg_cue_fault(atg_str cue);

/* Adds a cue, whose text must outlive the scope. A text that is none is left out.
 * O(cue). */
void atg_scope_add(atg_scope *scope, atg_str cue, atg_cue_class what, atg_cue_case how);

/* The classes of the cues in a text: HINT also where a deed is near an object, FIELD
 * also for two hints. Looks no further than the first FIELD. O(text). */
unsigned atg_scope_look(const atg_scope *scope, atg_str text);

/* Is a text of this title inside the field? O(both). */
bool atg_scope_holds(const atg_scope *scope, atg_str title, atg_str text);

#endif
