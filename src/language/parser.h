/* Dependency trees (Universal Dependencies) over the tagged tokens of a sentence.
 *
 * A greedy transition parser: arc-hybrid system (Kuhlmann, Gomez-Rodriguez, Satta 2011)
 * with the dynamic oracle of Goldberg and Nivre (2013) and an averaged perceptron,
 * trained on UD English EWT and on trees of this project's own by src/language/train.
 * The model file is built into the library and carries its own licence (CC BY-SA 4.0,
 * see src/language/model/LICENSE).
 *
 *     uint8_t tags[n];
 *     atg_arc arcs[n];
 *     atg_tagger_tag(atg_tagger_builtin(), tokens, n, headline, tags);
 *     atg_parser_parse(atg_parser_builtin(), tokens, tags, n, arcs);
 *
 * The result is always a tree with one root. Quotation marks are not parsed: the rest
 * of the sentence is analysed as if they were not there, and they are attached
 * afterwards. Letters' case is ignored: what it says is in the tags.
 *
 * A parser is read-only after loading and may be shared by threads.
 */
#ifndef ATG_LANGUAGE_PARSER_H
#define ATG_LANGUAGE_PARSER_H

#include "language/tagger.h"

typedef enum atg_label {
    ATG_D_NONE,
    ATG_D_ROOT, ATG_D_NSUBJ, ATG_D_NSUBJ_PASS, ATG_D_NSUBJ_OUTER, ATG_D_OBJ, ATG_D_IOBJ,
    ATG_D_CSUBJ, ATG_D_CSUBJ_PASS, ATG_D_CCOMP, ATG_D_XCOMP, ATG_D_OBL, ATG_D_OBL_AGENT,
    ATG_D_OBL_UNMARKED, ATG_D_ADVCL, ATG_D_ADVCL_RELCL, ATG_D_ADVMOD, ATG_D_AUX,
    ATG_D_AUX_PASS, ATG_D_COP, ATG_D_MARK, ATG_D_EXPL, ATG_D_DISCOURSE, ATG_D_VOCATIVE,
    ATG_D_NMOD, ATG_D_NMOD_POSS, ATG_D_NMOD_DESC, ATG_D_NMOD_UNMARKED, ATG_D_APPOS,
    ATG_D_NUMMOD, ATG_D_ACL, ATG_D_ACL_RELCL, ATG_D_AMOD, ATG_D_DET, ATG_D_DET_PREDET,
    ATG_D_CASE, ATG_D_COMPOUND, ATG_D_COMPOUND_PRT, ATG_D_FLAT, ATG_D_FIXED, ATG_D_CONJ,
    ATG_D_CC, ATG_D_CC_PRECONJ, ATG_D_PARATAXIS, ATG_D_LIST, ATG_D_PUNCT,
    ATG_D_GOESWITH, ATG_D_REPARANDUM, ATG_D_ORPHAN, ATG_D_DISLOCATED, ATG_D_DEP,
    ATG_D_COUNT
} atg_label;

const char *atg_label_name(atg_label label); /* "nsubj:pass", ... */
/* A subtype that is not listed gives its main label; -1: no such label. */
int atg_label_find(atg_str name);

typedef struct atg_arc {
    int32_t head;  /* token, or -1: the root of the sentence */
    uint8_t label; /* atg_label */
} atg_arc;

typedef struct atg_parser atg_parser;

/* The model built into the library. Never fails: it is part of the program. The result
 * is shared and must not be freed. O(1); thread-safe. */
const atg_parser *atg_parser_builtin(void);

/* A model from bytes, which must outlive the parser. NULL and err on a bad model. */
atg_parser *atg_parser_new(atg_str model, const char *name, atg_error *err);
void atg_parser_free(atg_parser *parser);

/* Parses n tagged tokens of one sentence into arcs[n]. O(n). */
void atg_parser_parse(const atg_parser *parser, const atg_str *tokens,
                      const uint8_t *tags, size_t n, atg_arc *arcs);

#endif
