/* The tagger's inside, for its own files, the training program and the tests. */
#ifndef ATG_LANGUAGE_TAGGER_PRIVATE_H
#define ATG_LANGUAGE_TAGGER_PRIVATE_H

#include "language/tagword.h"

struct atg_tagger {
    atg_linear model;
};

/* trusted: the built-in model; only its header is checked. */
atg_code atg_tagger_open(atg_tagger *tagger, atg_str model, bool trusted,
                         atg_error *err);

#endif
