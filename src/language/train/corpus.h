/* Sentences to learn from: a treebank in CoNLL-U, or lines of word_TAG.
 *
 * Words that the treebank splits at their hyphens ("state" "-" "backed") are joined, as
 * src/text/segment.h leaves them whole; the joined word's tag is that of its whole. */
#ifndef ATG_LANGUAGE_TRAIN_CORPUS_H
#define ATG_LANGUAGE_TRAIN_CORPUS_H

#include <glib.h>

#include "base/arena.h"
#include "base/error.h"
#include "language/tagger.h"

typedef struct atg_sample {
    uint32_t n;
    atg_str *words;
    uint8_t *tags;   /* gold */
    int32_t *heads;  /* -1: root; NULL: no tree */
    atg_str *labels; /* NULL: no tree */
} atg_sample;

typedef struct atg_corpus {
    atg_arena arena;
    GArray *samples; /* atg_sample */
} atg_corpus;

void atg_corpus_init(atg_corpus *c);
void atg_corpus_release(atg_corpus *c);
static inline atg_sample *atg_sample_at(const atg_corpus *c, size_t i)
{
    return &g_array_index(c->samples, atg_sample, i);
}

/* Append a file's sentences. */
atg_code atg_corpus_read_conllu(atg_corpus *c, const char *path, atg_error *err);
atg_code atg_corpus_read_tagged(atg_corpus *c, const char *path, atg_error *err);

/* A file's bytes, owned by the corpus. */
atg_code atg_corpus_slurp(atg_corpus *c, const char *path, atg_str *text,
                          atg_error *err);

#endif
