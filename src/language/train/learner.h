/* An averaged perceptron over hashed features, and the writer of its model file.
 *
 *     learner = atg_learner_new(0);
 *     for each example:
 *         atg_learner_score(learner, features, n, scores);
 *         if wrong: atg_learner_update(learner, features, n, gold, +1)
 *                   atg_learner_update(learner, features, n, guess, -1)
 *         atg_learner_step(learner);
 *     atg_learner_export(learner, writer, smallest weight worth keeping);
 *
 * The averaged weight is the mean over all steps (Collins 2002), kept lazily: each cell
 * remembers when it last changed. */
#ifndef ATG_LANGUAGE_TRAIN_LEARNER_H
#define ATG_LANGUAGE_TRAIN_LEARNER_H

#include "base/error.h"
#include "language/linear.h"

typedef struct atg_learner atg_learner;
typedef struct atg_model_writer atg_model_writer;

/* A feature begins to count after so many updates: those that would only learn single
 * sentences by heart stay out (Goldberg and Elhadad 2011). */
atg_learner *atg_learner_new(uint32_t least_updates);
/* Do the next updates count at once? (Examples of the field, of which there are few.)
 */
void atg_learner_at_once(atg_learner *l, bool at_once);
void atg_learner_free(atg_learner *l);
void atg_learner_score(const atg_learner *l, const uint64_t *features, size_t n,
                       int32_t *scores);
void atg_learner_update(atg_learner *l, const uint64_t *features, size_t n,
                        uint8_t class, int32_t change);
void atg_learner_step(atg_learner *l);
/* These features are written with smaller weights too (a quarter of the smallest). */
void atg_learner_keep(atg_learner *l, const uint64_t *features, size_t n);

/* class_bits + bits of the weight are 16. */
atg_model_writer *atg_model_writer_new(uint32_t class_bits);
void atg_model_writer_free(atg_model_writer *w);
void atg_model_writer_row(atg_model_writer *w, uint64_t feature, const uint8_t *classes,
                          const int32_t *weights, uint32_t n);
void atg_learner_export(const atg_learner *l, atg_model_writer *w, double smallest);
atg_code atg_model_write(const atg_model_writer *w, const char *path,
                         const atg_linear_shape *shape, atg_error *err);

#endif
