/* A slice of text: pointer and length, not terminated, not owned.
 *
 * Text inside the library is always such a slice of valid UTF-8 (see text/gate.h); C
 * strings live only at the edges. The case functions fold ASCII only: names that need
 * more are folded once, by the lexicon (lexicon/fold.h).
 */
#ifndef ATG_BASE_STR_H
#define ATG_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct atg_str {
    const char *p;
    size_t n;
} atg_str;

/* For literals: ATG_STR("the"). */
#define ATG_STR(literal) ((atg_str){(literal), sizeof(literal) - 1})
#define ATG_STR_NONE ((atg_str){NULL, 0})
/* For printf("%.*s", ATG_STR_ARG(s)). */
#define ATG_STR_ARG(s) (int)(s).n, (s).p

bool atg_str_eq_nocase(atg_str a, atg_str b); /* ASCII case */

/* Asked of every token many times, mostly with literals: inline, so that the compiler
 * knows their length. */
static inline atg_str atg_str_of(const char *c_string) /* NULL gives the empty slice */
{
    return (atg_str){c_string, c_string ? strlen(c_string) : 0};
}
static inline bool atg_str_eq(atg_str a, atg_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
static inline bool atg_str_is(atg_str a, const char *c_string)
{
    return atg_str_eq(a, atg_str_of(c_string));
}
static inline bool atg_str_is_nocase(atg_str a, const char *c_string) /* ASCII case */
{
    /* nearly all answers are no, and the first letter tells */
    if (a.n == 0 || (a.p[0] ^ c_string[0]) & ~0x20)
        return a.n == 0 && !*c_string;
    return a.n == strlen(c_string) && atg_str_eq_nocase(a, (atg_str){c_string, a.n});
}

/* Is it one of the words, or does it begin with one of them, which sep parts? ASCII
 * case aside. O(words). */
bool atg_str_in(atg_str a, const char *words, char sep);
bool atg_str_starts_in(atg_str a, const char *words, char sep);
int atg_str_cmp(atg_str a, atg_str b); /* byte order, total */
bool atg_str_starts(atg_str a, const char *prefix);
bool atg_str_ends(atg_str a, const char *suffix);
bool atg_str_contains_nocase(atg_str a, const char *needle); /* ASCII case, O(nm) */
bool atg_str_contains(atg_str a, atg_str needle);            /* not empty */
atg_str atg_str_trim(atg_str a);                             /* ASCII blanks */
/* Bytes [from, to), cut to what is there; ATG_STR_NONE where that is nothing. */
atg_str atg_str_sub(atg_str a, size_t from, size_t to);
uint64_t atg_str_hash(atg_str a); /* FNV-1a, same on every machine */
/* Takes the part before the first sep, or all, off *rest into *part. False where *rest
 * is ATG_STR_NONE, as after the last part; *part is then left as it was. */
bool atg_str_split(atg_str *rest, char sep, atg_str *part);
/* The longest prefix of at most cap bytes that ends at a character edge. */
atg_str atg_str_cap(atg_str a, size_t cap);

#endif
