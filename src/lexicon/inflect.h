/* English inflection by rule: what a verb or noun of the lists looks like in text.
 *
 * The rules are those of ordinary spelling (final e, consonant + y, sibilants, doubling
 * of a final consonant); what breaks them is given in the record. Where British and
 * American spelling differ, or the rule cannot know the stress ("travelled",
 * "traveled"; "permitted"), both spellings are made: the wrong one of two is no English
 * word, so it does no harm in a list that is only searched.
 *
 * Verbs of several words inflect the first ("carried out"), nouns the word before the
 * first preposition, else the last ("denials of service", "data breaches").
 */
#ifndef ATG_LEXICON_INFLECT_H
#define ATG_LEXICON_INFLECT_H

#include "lexicon/record.h"

/* Called for each form, form bits as in atg_form; the same text may come more than
 * once. */
typedef void (*atg_form_fn)(atg_str text, uint8_t forms, void *user);

/* All forms of a verb spelled `base`. past=, participle=, third= and gerund= of the
 * record hold for every spelling with the same first word as the head. O(forms). */
void atg_inflect_verb(const atg_record *r, atg_str base, atg_form_fn fn, void *user);

/* Singular and plural of a noun or title; plural= of the record holds for its head,
 * plural=no: it has none. */
void atg_inflect_noun(const atg_record *r, atg_str base, atg_form_fn fn, void *user);

#endif
