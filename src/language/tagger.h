/* Part-of-speech tags (Penn Treebank tag set) for the tokens of a sentence.
 *
 * An averaged perceptron (Collins 2002) over word, affix, shape and neighbour features,
 * trained on UD English EWT by src/language/train (fixed seed, one command); the model
 * file is built into the library and carries its own licence (CC BY-SA 4.0, see
 * src/language/model/LICENSE).
 *
 * A tagger is read-only after loading and may be shared by threads.
 */
#ifndef ATG_LANGUAGE_TAGGER_H
#define ATG_LANGUAGE_TAGGER_H

#include "base/error.h"
#include "base/str.h"

typedef enum atg_tag {
    ATG_T_NONE,
    ATG_T_NN, ATG_T_NNS, ATG_T_NNP, ATG_T_NNPS,
    ATG_T_VB, ATG_T_VBD, ATG_T_VBG, ATG_T_VBN, ATG_T_VBP, ATG_T_VBZ, ATG_T_MD,
    ATG_T_JJ, ATG_T_JJR, ATG_T_JJS, ATG_T_RB, ATG_T_RBR, ATG_T_RBS, ATG_T_RP,
    ATG_T_DT, ATG_T_PDT, ATG_T_PRP, ATG_T_PRPS, ATG_T_WP, ATG_T_WPS, ATG_T_WDT,
    ATG_T_WRB, ATG_T_IN, ATG_T_TO, ATG_T_CC, ATG_T_CD, ATG_T_EX, ATG_T_POS,
    ATG_T_UH, ATG_T_FW, ATG_T_LS, ATG_T_SYM, ATG_T_ADD, ATG_T_AFX, ATG_T_GW,
    ATG_T_HYPH, ATG_T_NFP, ATG_T_XX, ATG_T_COMMA, ATG_T_PERIOD, ATG_T_COLON,
    ATG_T_LQUOTE, ATG_T_RQUOTE, ATG_T_LRB, ATG_T_RRB, ATG_T_DOLLAR,
    ATG_T_COUNT
} atg_tag;

const char *atg_tag_name(atg_tag tag); /* "NN", "PRP$", "``", ... */
int atg_tag_find(atg_str name);        /* -1: no such tag */

typedef struct atg_tagger atg_tagger;

/* The model built into the library. Never fails: it is part of the program. The result
 * is shared and must not be freed. O(1) after the first call; thread-safe. */
const atg_tagger *atg_tagger_builtin(void);

/* A model from bytes, which must outlive the tagger. NULL and err on a bad model. */
atg_tagger *atg_tagger_new(atg_str model, const char *name, atg_error *err);
void atg_tagger_free(atg_tagger *tagger);

/* Tags n tokens of one sentence into tags[n]. headline: it may be a headline in
 * capitals or title case, where capitals say nothing; a headline in sentence case is
 * seen from its words and keeps its capitals. O(n). */
void atg_tagger_tag(const atg_tagger *tagger, const atg_str *tokens, size_t n,
                    bool headline, uint8_t *tags);

/* Of the words that may be one, the one whose reading as a finite verb (VBD, VBP, VBZ)
 * costs least against the tags the sentence has, and that tag in *verb; n if the
 * dictionary lets none. For sentences that were left without a verb. O(n). */
size_t atg_tagger_find_verb(const atg_tagger *tagger, const atg_str *tokens, size_t n,
                            const bool *may, const uint8_t *tags, uint8_t *verb);

#endif
