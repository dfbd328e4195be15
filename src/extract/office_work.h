/* What the two halves of office finding share. Internal to src/extract. */
#ifndef ATG_EXTRACT_OFFICE_WORK_H
#define ATG_EXTRACT_OFFICE_WORK_H

#include "extract/analysis.h"
#include "extract/mention_words.h"
#include "extract/thing.h"

/* Is token i this word, ASCII case aside? False beyond the document. */
bool atg_of_is(const atg_analysis *a, uint32_t i, const char *word);
bool atg_of_in(const atg_analysis *a, uint32_t i, const char *const *words);
bool atg_of_possessive(const atg_analysis *a, uint32_t i);
/* Mention that covers token i, or ATG_NONE. */
uint32_t atg_of_mention(const atg_analysis *a, uint32_t i);
/* Type of a mention's thing. */
atg_ntype atg_of_type(const atg_analysis *a, uint32_t mention);
/* The last mention of a chain of possessives that begins with mention m: "China's MSS",
 * "the FBI's Cyber Division" give their last. */
uint32_t atg_of_chain_end(const atg_analysis *a, uint32_t m);

/* office_leaders.c: country code of a well-known head of state or government, or "". */
atg_str atg_leader_country(atg_arena *arena, atg_str person);

/* office_part.c: part-of, and sets of people in a body ("GRU officers"). */
void atg_parts_find(atg_analysis *a);

#endif
