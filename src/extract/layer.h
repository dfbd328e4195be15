/* Layers of extraction that can be left out, to measure what each one brings.
 *
 * A mask of layers is set on an extractor (extract.h) and asked for at one place a
 * layer; the empty mask, which is the rule, changes nothing.
 *
 *   lists        names of the lexicon; names found by their form stay
 *   patterns     frames of verbs, nouns and predicates
 *   tagger       the model; tags are guessed from word lists, capitals and endings
 *   parser       the second reading of sentences whose frames stayed empty
 *   coreference  pronouns and definite groups ("the agency"); names still join.
 *                Its rules, each a layer too, behind a colon:
 *                  saying    "X said it ...": it is X
 *                  groups    "the agency", "that service", "the country"
 *                  rows      "the two men", "both", "the nine"
 *                  pronouns  all other pronouns
 *   speaker      who says so, but where the frame itself has a slot for it
 *   ties         what stands together and no frame tied (loose.h, beside.h)
 */
#ifndef ATG_EXTRACT_LAYER_H
#define ATG_EXTRACT_LAYER_H

#include "base/error.h"
#include "base/str.h"

typedef enum atg_layer {
    ATG_LAYER_LISTS = 1 << 0,
    ATG_LAYER_PATTERNS = 1 << 1,
    ATG_LAYER_TAGGER = 1 << 2,
    ATG_LAYER_PARSER = 1 << 3,
    ATG_LAYER_SPEAKER = 1 << 4,
    ATG_LAYER_TIES = 1 << 5,
    ATG_LAYER_SAYING = 1 << 6,
    ATG_LAYER_GROUPS = 1 << 7,
    ATG_LAYER_ROWS = 1 << 8,
    ATG_LAYER_PRONOUNS = 1 << 9,
    ATG_LAYER_COREFERENCE =
        ATG_LAYER_SAYING | ATG_LAYER_GROUPS | ATG_LAYER_ROWS | ATG_LAYER_PRONOUNS,
    ATG_LAYERS_ALL = (1 << 10) - 1
} atg_layer;

/* Adds the layers named in a list parted by commas to the mask. ATG_E_USAGE, which
 * names all there are, and the mask as before if one is unknown or empty. */
atg_code atg_layers_parse(atg_str list, unsigned *layers, atg_error *err);

#endif
