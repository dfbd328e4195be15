/* Numbers in words and digits, and what they count. Inside src/extract only. */
#ifndef ATG_EXTRACT_FIGURE_NUMBER_H
#define ATG_EXTRACT_FIGURE_NUMBER_H

#include "extract/analysis.h"

/* "at least 30,000 organizations" */
typedef struct atg_quantity {
    uint32_t first, end; /* tokens, words such as "at least" included */
    uint32_t number;     /* first token of the number itself */
    double value;
    atg_str currency; /* "dollar"; "" if no money */
    atg_str volume;   /* "terabyte", where the number has it ("100GB") */
    bool bare;        /* digits alone, neither comma nor multiplier: maybe a year */
    bool of;          /* what it counts follows behind "of" */
} atg_quantity;

/* Reads the quantity that begins at token i of the sentence that ends at end. O(1). */
bool atg_quantity_read(const atg_analysis *a, uint32_t i, uint32_t end,
                       atg_quantity *out);

/* The singular of a plural noun, lower case, in the arena: "countries" -> "country". */
atg_str atg_singular(atg_arena *arena, atg_str noun);

#endif
