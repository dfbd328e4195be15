#include <string.h>

#include "lexicon/store.h"

/* Case of names. A name is compared atom by atom in the form that keeps case: "APT 28",
 * "Fancy Bear". All that is looked at are capitals of ASCII, and of other scripts the
 * first letter. */

static bool begins_upper(atg_str atom)
{
    gunichar c = atom.n ? g_utf8_get_char_validated(atom.p, (gssize)atom.n) : 0;
    return c < 0x110000 && g_unichar_isupper(c);
}

static bool is_upper(atg_str atom)
{
    for (size_t i = 0; i < atom.n; i++)
        if (g_ascii_islower(atom.p[i]))
            return false;
    return begins_upper(atom);
}

static size_t letters(atg_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += g_ascii_isalpha(s.p[i]) != 0;
    return n;
}

static bool has_digit(atg_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (g_ascii_isdigit(s.p[i]))
            return true;
    return false;
}

/* 2 to 6 capitals and digits, full stops aside: "GRU", "U.S.", "APT28". */
static bool looks_acronym(atg_str text)
{
    size_t n = 0, capitals = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '.')
            continue;
        if (!g_ascii_isupper(c) && !g_ascii_isdigit(c))
            return false;
        n++;
        capitals += g_ascii_isupper(c) != 0;
    }
    return n >= 2 && n <= 6 && capitals > 0;
}

atg_name_kind atg_name_kind_of(atg_str text, atg_name_kind given)
{
    return given == ATG_NAME_FULL && looks_acronym(text) ? ATG_NAME_ACRONYM : given;
}

atg_case_rule atg_name_rule_of(atg_str text, atg_name_kind kind, bool exact)
{
    if (exact)
        return ATG_CASE_EXACT;
    if (kind == ATG_NAME_ACRONYM || looks_acronym(text))
        return ATG_CASE_ACRONYM;
    return ATG_CASE_CAPITALS;
}

/* An acronym has its own case ("DoJ") or, from three letters on, capitals ("DOJ"). With
 * a number ("Apt28"), or from four letters on in a headline ("Nato"), it cannot be
 * mistaken for a word and its first capital is enough. */
static bool acronym_agrees(atg_str name, atg_str text, bool headline)
{
    if (atg_str_eq(name, text))
        return true;
    size_t n = letters(name);
    if (n >= 3 && is_upper(text))
        return true;
    bool free_case = (n >= 3 && has_digit(name)) || (n >= 4 && headline);
    return free_case && begins_upper(name) && begins_upper(text);
}

/* Inside a longer name, a short word in capitals is an acronym too ("US Treasury"). */
static bool capitals_agree(atg_str name, atg_str text, bool relaxed)
{
    if (!begins_upper(name))
        return true;
    if (!begins_upper(text))
        return false;
    bool acronym = name.n >= 2 && name.n <= 6 && is_upper(name);
    return !acronym || relaxed || is_upper(text);
}

bool atg_name_case_agrees(const atg_lex_name *name, atg_str text, bool headline)
{
    char buf[ATG_CASED_BYTES];
    atg_str cased = atg_cased_atoms(&name->text, 1, buf);
    if (atg_str_eq(cased, text))
        return true;
    if (name->rule == ATG_CASE_EXACT)
        return false;
    if (name->rule == ATG_CASE_ACRONYM)
        return acronym_agrees(cased, text, headline);
    bool relaxed = is_upper(cased) || has_digit(cased);
    atg_str a = cased, b = text, atom, seen;
    /* "The Shadow Brokers" are "the Shadow Brokers" inside a sentence; but "the
     * Australian" is no newspaper. */
    bool article = atg_str_starts(a, "The ") && memchr(a.p + 4, ' ', a.n - 4);
    if (article && atg_str_split(&a, ' ', &atom))
        atg_str_split(&b, ' ', &seen);
    while (atg_str_split(&a, ' ', &atom) && atg_str_split(&b, ' ', &seen))
        if (!capitals_agree(atom, seen, relaxed || (headline && atom.n >= 4)))
            return false;
    return true;
}

/* Words of plain letters parted by single blanks are their atoms. */
static bool is_plain(atg_str s)
{
    if (s.n == 0 || s.n > ATG_FOLD_ATOMS)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (!g_ascii_isalpha(s.p[i]) &&
            (s.p[i] != ' ' || i == 0 || i + 1 == s.n || s.p[i - 1] == ' '))
            return false;
    return true;
}

atg_str atg_cased_atoms(const atg_str *tokens, size_t n, char buf[ATG_CASED_BYTES])
{
    size_t used = 0;
    for (size_t i = 0; i < n; i++) {
        atg_atoms atoms;
        if (is_plain(tokens[i]) && used + tokens[i].n + 1 <= ATG_CASED_BYTES) {
            if (used)
                buf[used++] = ' ';
            memcpy(buf + used, tokens[i].p, tokens[i].n);
            used += tokens[i].n;
            continue;
        }
        atg_atoms_clear(&atoms);
        if (!atg_fold_name(&atoms, tokens[i], true))
            return ATG_STR_NONE;
        for (uint32_t k = 0; k < atoms.n; k++) {
            atg_str atom = atg_atoms_at(&atoms, k);
            if (used + atom.n + 1 > ATG_CASED_BYTES)
                return ATG_STR_NONE;
            if (used)
                buf[used++] = ' ';
            memcpy(buf + used, atom.p, atom.n);
            used += atom.n;
        }
    }
    return (atg_str){buf, used};
}

const char *atg_name_kind_name(atg_name_kind kind)
{
    static const char *const names[] = {"full",    "acronym", "short",
                                        "demonym", "capital", "seat"};
    return (unsigned)kind < G_N_ELEMENTS(names) ? names[kind] : "unknown";
}
