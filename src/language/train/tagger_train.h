/* Learning to tag: dictionary, perceptron, headline style. */
#ifndef ATG_LANGUAGE_TRAIN_TAGGER_TRAIN_H
#define ATG_LANGUAGE_TRAIN_TAGGER_TRAIN_H

#include "language/train/corpus.h"
#include "language/tagword.h"

typedef struct atg_tag_training {
    const atg_corpus *treebank;
    const atg_corpus *domain; /* may be NULL */
    uint32_t domain_weight;   /* passes over domain for one over the treebank */
    uint32_t epochs;
    double smallest;          /* averaged weights below it are left out */
    atg_str forms;            /* text of data/forms.lex; may be empty */
    uint32_t fold, folds;     /* leave out the treebank's sentences i % folds == fold;
                               * folds 0: none */
} atg_tag_training;

/* Writes the model file. Deterministic. */
atg_code atg_tag_train(const atg_tag_training *t, const char *path, atg_error *err);

/* Tagged alike and all, of the corpus' words. */
void atg_tag_evaluate(const atg_tagger *tagger, const atg_corpus *c, bool headline,
                      size_t *right, size_t *all);

#endif
