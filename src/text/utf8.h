/* Reading UTF-8 one character at a time. */
#ifndef ATG_TEXT_UTF8_H
#define ATG_TEXT_UTF8_H

#include "base/str.h"

#define ATG_UTF8_BAD 0xFFFFFFFFu

/* The character at p[0 .. n), n > 0, into *cp; returns its length. Where there is none,
 * *cp is ATG_UTF8_BAD and the length that of the maximal subpart of an ill-formed
 * sequence (Unicode 15, chapter 3.9, table 3-7), at least 1: what U+FFFD stands for. */
size_t atg_utf8_next(const char *p, size_t n, uint32_t *cp);

/* Writes cp into out[4] and returns its length. */
size_t atg_utf8_put(uint32_t cp, char *out);

/* Blanks of any kind and breaks of lines, U+00A0, U+2000-200A, U+202F, U+3000 ... */
bool atg_utf8_is_blank(uint32_t cp);

#endif
