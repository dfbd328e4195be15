/* The tagger's inside, for its own files, the training program and the tests. */
#ifndef ATG_LANGUAGE_TAGGER_PRIVATE_H
#define ATG_LANGUAGE_TAGGER_PRIVATE_H

#include "language/tagword.h"

static const atg_linear_shape atg_tagger_shape = {
    ATG_LINEAR_TAGGER, ATG_TAG_FEATURES_VERSION, ATG_T_COUNT, ATG_TAG_CLASS_BITS};

struct atg_tagger {
    atg_linear model;
    uint64_t serial; /* of all taggers opened, from 1 */
};

/* trusted: the built-in model; only its header is checked. */
atg_code atg_tagger_open(atg_tagger *tagger, atg_str model, bool trusted,
                         atg_error *err);

#endif
