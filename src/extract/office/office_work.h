/* What the two halves of office finding share. Internal to src/extract. */
#ifndef ATG_EXTRACT_OFFICE_WORK_H
#define ATG_EXTRACT_OFFICE_WORK_H

#include "extract/analysis.h"
#include "extract/mention/mention_words.h"
#include "extract/thing.h"
#include "lexicon/lists.h"

enum { ATG_NEAR_MENTIONS = 40 }; /* how far back a body is looked for */

/* A title at a token, with what its list says of it. */
typedef struct atg_title {
    uint32_t first, count;
    atg_str word_class, country, body;
} atg_title;

/* office_body.c: small questions. Is token i this word, ASCII case aside? */
bool atg_of_is(const atg_analysis *a, uint32_t i, const char *word);
bool atg_of_in(const atg_analysis *a, uint32_t i, const char *const *words);
/* Is token i in one of the lists of words? */
bool atg_of_has(const atg_analysis *a, uint32_t i, atg_lists lists);
bool atg_of_possessive(const atg_analysis *a, uint32_t i);
/* Mention that covers token i, or ATG_NONE. */
uint32_t atg_of_mention(const atg_analysis *a, uint32_t i);
/* Thing of a mention, type of it; ATG_NONE has the thing ATG_NONE. */
uint32_t atg_of_thing(const atg_analysis *a, uint32_t mention);
atg_ntype atg_of_type(const atg_analysis *a, uint32_t mention);
/* The last mention of a chain of possessives that begins with mention m: "China's MSS",
 * "the FBI's Cyber Division" give their last. */
uint32_t atg_of_chain_end(const atg_analysis *a, uint32_t m);

bool atg_of_title_at(const atg_analysis *a, uint32_t i, atg_title *t);
bool atg_of_is_class(const atg_title *t, const char *name);
/* Forms of address, and those who only know or report. */
bool atg_of_no_office(const atg_analysis *a, const atg_title *t);
bool atg_of_may_have_office(const atg_analysis *a, uint32_t mention);

/* Last mention before token i; last one, a few back, that fits. O(log mentions). */
typedef bool (*atg_of_fits)(const atg_analysis *a, uint32_t mention);
uint32_t atg_of_mention_before(const atg_analysis *a, uint32_t i);
uint32_t atg_of_last_before(const atg_analysis *a, uint32_t i, atg_of_fits want);
bool atg_of_is_country(const atg_analysis *a, uint32_t m);
bool atg_of_is_company(const atg_analysis *a, uint32_t m);
bool atg_of_is_prosecution(const atg_analysis *a, uint32_t m);
bool atg_of_is_parliament(const atg_analysis *a, uint32_t m);
bool atg_of_is_agency(const atg_analysis *a, uint32_t m);

/* Body after one of the prepositions between tokens i and stop; right before token i
 * ("NCSC", "Kremlin's"); behind "its", "their" before a title. */
uint32_t atg_of_body_after(const atg_analysis *a, uint32_t i, uint32_t stop,
                           const char *const *preps);
uint32_t atg_of_body_before(const atg_analysis *a, uint32_t i, uint32_t begin);
/* "undersecretary for digital affairs in Tallinn": the state whose capital stands behind
 * the title of a minister, or of whoever heads a task of states, before token stop. */
uint32_t atg_of_seat_behind(const atg_analysis *a, const atg_title *t, uint32_t stop);
uint32_t atg_of_pronoun_body(const atg_analysis *a, const atg_title *t, uint32_t begin);

/* "the ministry", "the company", "the service": the last one before token i, where the
 * article stands, that can be meant; or ATG_NONE. */
uint32_t atg_of_nominal(const atg_analysis *a, uint32_t i);
/* The agency that the word at token noun means, before token i. */
uint32_t atg_of_called(const atg_analysis *a, uint32_t i, uint32_t noun);

/* The person holds an office of the body. */
static inline void atg_of_add(atg_analysis *a, uint32_t person, uint32_t body,
                              uint32_t sentence, const char *pattern)
{
    atg_found_add(a, person, ATG_OFFICIAL_OF, body, ATG_ASSERTED, ATG_KIND_NONE,
                  sentence, pattern);
}

/* office_clause.c: "X, who heads the NCSC"; "X of the NCSC said". */
bool atg_office_in_clause(atg_analysis *a, const atg_mention *m);
bool atg_office_whose(atg_analysis *a, const atg_mention *m);
bool atg_office_led_by(atg_analysis *a, const atg_mention *m);
bool atg_office_of_boss(atg_analysis *a, const atg_mention *m);
bool atg_office_deputy(atg_analysis *a, const atg_mention *m);
bool atg_office_of_owner(atg_analysis *a, const atg_mention *m);
bool atg_office_by_body(atg_analysis *a, const atg_mention *m);

/* office_home.c: the body of a title that stands alone, or ATG_NONE. */
uint32_t atg_of_own_body(atg_analysis *a, const atg_title *t, uint32_t person);

/* office_state.c: the code of the country that an office at token i without one, or
 * "its", means; "" if none can be meant. any: is a country named near by at all? */
atg_str atg_of_state_meant(const atg_analysis *a, uint32_t i, bool *any);
/* Do the words around mention m, of a state, accuse it? */
bool atg_of_accused(const atg_analysis *a, uint32_t m);

/* office_leaders.c: country code of a well-known head of state or government, or "".
 * surnames: the last name alone will do, since a title says that it is such a person.
 */
atg_str atg_leader_country(const atg_lexicon *lex, atg_arena *arena, atg_str person,
                           bool surnames);

/* office_part.c: part-of, and sets of people in a body ("GRU officers"). */
void atg_parts_find(atg_analysis *a);

#endif
