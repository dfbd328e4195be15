/* Things of a document: made once per key, with the names the text uses for them.
 * Internal to src/extract; the functions that other parts call are in analysis.h. */
#ifndef ATG_EXTRACT_THING_H
#define ATG_EXTRACT_THING_H

#include "extract/analysis.h"

/* Lower case in every script, whatever the locale; blanks folded, articles at the start
 * and possessives left out. The result is in the arena. O(text). */
atg_str atg_name_key(atg_arena *arena, atg_str name);

/* The text of tokens [first, first + count), line breaks and runs of blanks folded to
 * one blank, cut at ATG_LABEL_CAP bytes. */
enum { ATG_LABEL_CAP = 240, ATG_ALIASES_CAP = 48 };
atg_str atg_surface(const atg_analysis *a, uint32_t first, uint32_t count);

/* The thing of a listed entity, made when first asked for. */
uint32_t atg_thing_entity(atg_analysis *a, uint32_t entity);

/* The same, ATG_NONE if the document has none. */
uint32_t atg_thing_of_entity(const atg_analysis *a, uint32_t entity);
/* The country of that code, ATG_NONE if the document has none. */
uint32_t atg_thing_of_country(const atg_analysis *a, atg_str code);

/* Is it a secret service, a force or a unit of one: whose officers are its members? */
bool atg_thing_is_service(const atg_analysis *a, uint32_t thing);
/* Whose members hold an office there. */
bool atg_thing_is_parliament(const atg_analysis *a, uint32_t thing);

/* A threat group, and no counted set of its people; thing may be ATG_NONE. */
bool atg_thing_is_group(const atg_analysis *a, uint32_t thing);

/* A place to publish, which anybody uses: Telegram. */
bool atg_thing_is_medium(const atg_analysis *a, uint32_t thing);

/* A thing that no list has: type, label and, for agencies, country ("" if unknown). */
uint32_t atg_thing_unlisted(atg_analysis *a, atg_ntype type, atg_str label,
                            atg_str country);

#endif
