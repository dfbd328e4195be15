/* What the words of a document are to the finders of names: the lists they are in
 * (lexicon/lists.h), and the numbers they name. */
#ifndef ATG_EXTRACT_MENTION_WORDS_H
#define ATG_EXTRACT_MENTION_WORDS_H

#include "lexicon/lists.h"

/* 1 for "one", 12 for "twelve" or "12", 1,200 for "1,200"; 0: no number. */
uint32_t atg_number_value(atg_str word);

#endif
