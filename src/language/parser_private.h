/* The parser's inside, for its own files, the training program and the tests. */
#ifndef ATG_LANGUAGE_PARSER_PRIVATE_H
#define ATG_LANGUAGE_PARSER_PRIVATE_H

#include "language/parse_state.h"

struct atg_parser {
    atg_linear model;
};

/* trusted: the built-in model; only its header is checked. */
atg_code atg_parser_open(atg_parser *parser, atg_str model, bool trusted,
                         atg_error *err);

/* Quotation marks are left out of the parse. */
static inline bool atg_parse_skips(uint8_t tag)
{
    return tag == ATG_T_LQUOTE || tag == ATG_T_RQUOTE;
}

#endif
