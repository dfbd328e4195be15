/* The normal form in which names and text are compared.
 *
 * A token becomes a row of atoms: runs of letters, runs of digits, single signs. Thus
 * what writers treat as one name is one row of atoms, however the tokens fall:
 *   "cyber-attack", "cyber attack"      cyber attack
 *   "APT28", "APT-28", "APT 28"         apt 28
 *   "U.S.", "US"                        us
 *   "People's", "People" + "'s"         people s
 *   "Türkiye", "Turkiye"                turkiye
 * Apostrophes, hyphens and blanks part atoms and vanish; a full stop vanishes unless it
 * stands between digits ("2.0"); letters lose case and diacritics. A sign that stands
 * alone ("-", ".") is an atom, so that no name runs across it.
 *
 * Folding does not depend on the locale.
 */
#ifndef ATG_LEXICON_FOLD_H
#define ATG_LEXICON_FOLD_H

#include "base/str.h"

enum { ATG_FOLD_BYTES = 1024, ATG_FOLD_ATOMS = 64 };

typedef struct atg_atoms {
    char text[ATG_FOLD_BYTES];
    uint16_t end[ATG_FOLD_ATOMS]; /* atom i is text[end[i - 1] .. end[i]) */
    uint32_t n;
} atg_atoms;

/* Empties a row. The text is not touched: this is cheap. */
void atg_atoms_clear(atg_atoms *a);
atg_str atg_atoms_at(const atg_atoms *a, uint32_t i);

/* Appends the atoms of one token; apostrophes alone append none. false, if the row is
 * full: the token is no part of any name. O(token). */
bool atg_fold_token(atg_atoms *a, atg_str token, bool keep_case);

/* Appends the atoms of a name, whose words are parted by blanks. */
bool atg_fold_name(atg_atoms *a, atg_str name, bool keep_case);

#endif
