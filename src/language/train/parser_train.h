/* Learning to parse: dynamic oracle, exploration, averaged perceptron. */
#ifndef ATG_LANGUAGE_TRAIN_PARSER_TRAIN_H
#define ATG_LANGUAGE_TRAIN_PARSER_TRAIN_H

#include "language/parse_state.h"
#include "language/train/corpus.h"

typedef struct atg_parse_training {
    const atg_corpus *treebank; /* with the tags a tagger would give */
    const atg_corpus *domain;   /* may be NULL */
    uint32_t domain_weight;
    uint32_t epochs;
    double smallest;  /* averaged weights below it are left out */
    uint32_t least_updates; /* see learner.h */
    atg_str forms;    /* text of data/forms.lex: features of its words are all kept */
} atg_parse_training;

/* Writes the model file. Deterministic. */
atg_code atg_parse_train(const atg_parse_training *t, const char *path, atg_error *err);

/* How well a corpus is parsed. */
typedef struct atg_parse_score {
    size_t words, heads, labels;          /* all words */
    size_t plain, plain_heads, plain_labels; /* without punctuation */
} atg_parse_score;

/* tagger NULL: with the corpus' own tags. */
void atg_parse_evaluate(const atg_parser *parser, const atg_tagger *tagger,
                        const atg_corpus *c, atg_parse_score *score);

#endif
