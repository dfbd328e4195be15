/* Shared by the files that cut a sentence into groups: group.c (noun groups, the rest),
 * group_verb.c (verb groups), and those that mend tags before (group_mend.c,
 * group_words.c, group_deeds.c). Inside these only. */
#ifndef ATG_EXTRACT_GROUP_WORK_H
#define ATG_EXTRACT_GROUP_WORK_H

#include "base/words.h"
#include "extract/syntax/syntax.h"

/* Is token i one of the forms? forms: a literal. */
#define is_form_of(a, i, forms) ATG_IN((a)->toks[i].text, forms)

static inline bool is_be(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "be am is are was were been being 's 're 'm ’s ’re");
}

static inline bool is_have(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "have has had having 've ’ve");
}

static inline bool is_do(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "do does did");
}

static inline bool is_not(const atg_analysis *a, uint32_t i)
{
    return is_form_of(a, i, "not n't n’t never neither hardly scarcely");
}

void atg_gr_add_unit(atg_syntax *s, atg_unit_kind kind, uint32_t first, uint32_t count,
                     uint32_t index);

/* Does a verb group begin at i? Adverbs and "to" may come first. */
bool atg_gr_verb_begins(const atg_analysis *a, uint32_t i, uint32_t end);
/* Adds the verb group at i and returns where to go on. */
uint32_t atg_gr_add_verb(const atg_analysis *a, atg_syntax *s, uint32_t sentence,
                         uint32_t i, uint32_t end);
/* Nouns of many meanings ("the strike") stand for an attack only where this sentence or
 * the one before is of the field, or a company is what it befell; all others always
 * hold. O(1), for them O(tokens). */
bool atg_gr_noun_holds(const atg_analysis *a, const atg_ng *g, uint32_t sentence);

#endif
