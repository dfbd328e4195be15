#include "lexicon/fold.h"

#include <glib.h>
#include <string.h>

typedef enum atom_class { NOTHING, LETTERS, DIGITS, SIGN } atom_class;

typedef struct folder {
    atg_atoms *out;
    uint32_t used;  /* bytes of out->text */
    uint32_t start; /* where the open atom begins */
    atom_class open;
    bool keep_case;
    bool full;
} folder;

void atg_atoms_clear(atg_atoms *a)
{
    a->n = 0;
}

atg_str atg_atoms_at(const atg_atoms *a, uint32_t i)
{
    uint32_t from = i ? a->end[i - 1] : 0;
    return (atg_str){a->text + from, (size_t)(a->end[i] - from)};
}

static void close_atom(folder *f)
{
    if (f->open != NOTHING && f->used > f->start) {
        if (f->out->n == ATG_FOLD_ATOMS) {
            f->full = true;
            return;
        }
        f->out->end[f->out->n++] = (uint16_t)f->used;
    }
    f->start = f->used;
    f->open = NOTHING;
}

static void put(folder *f, atom_class class, const char *bytes, size_t n)
{
    if (f->open != class || class == SIGN)
        close_atom(f);
    if (f->used + n > ATG_FOLD_BYTES) {
        f->full = true;
        return;
    }
    memcpy(f->out->text + f->used, bytes, n);
    f->used += (uint32_t)n;
    f->open = class;
}

static void put_letter(folder *f, gunichar c)
{
    char utf8[6];
    if (!f->keep_case)
        c = g_unichar_tolower(c);
    put(f, LETTERS, utf8, (size_t)g_unichar_to_utf8(c, utf8));
}

/* Letters that have no canonical decomposition but are written without the stroke. */
static const struct {
    gunichar letter;
    const char *plain;
} strokes[] = {{0x00C6, "AE"}, {0x00E6, "ae"}, {0x00D0, "D"},  {0x00F0, "d"},
               {0x00D8, "O"},  {0x00F8, "o"},  {0x00DE, "Th"}, {0x00FE, "th"},
               {0x00DF, "ss"}, {0x0110, "D"},  {0x0111, "d"},  {0x0131, "i"},
               {0x0141, "L"},  {0x0142, "l"},  {0x0152, "OE"}, {0x0153, "oe"},
               {0x1E9E, "SS"}};

static void put_wide_letter(folder *f, gunichar c)
{
    for (size_t i = 0; i < G_N_ELEMENTS(strokes); i++)
        if (strokes[i].letter == c) {
            for (const char *p = strokes[i].plain; *p; p++)
                put_letter(f, (gunichar)*p);
            return;
        }
    gunichar parts[18];
    gsize n = g_unichar_fully_decompose(c, FALSE, parts, G_N_ELEMENTS(parts));
    for (gsize i = 0; i < n; i++)
        if (!g_unichar_ismark(parts[i]))
            put_letter(f, parts[i]);
}

static bool is_apostrophe(gunichar c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 ||
           c == 0x201B || c == 0x2BC || c == 0x2032;
}

static bool is_hyphen(gunichar c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212;
}

/* Characters that show nothing: soft hyphen, zero-width ones, joiners. */
static bool is_invisible(gunichar c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

static void fold_wide(folder *f, gunichar c, const char *at, size_t n)
{
    if (is_invisible(c) || g_unichar_ismark(c))
        return;
    if (is_apostrophe(c) || is_hyphen(c) || g_unichar_isspace(c))
        close_atom(f);
    else if (g_unichar_isalpha(c))
        put_wide_letter(f, c);
    else
        put(f, SIGN, at, n);
}

/* Most of all text: a run of plain letters. Returns its end. */
static const char *fold_letters(folder *f, const char *p, const char *end)
{
    if (f->open != LETTERS)
        close_atom(f);
    f->open = LETTERS;
    char *to = f->out->text;
    uint32_t used = f->used;
    char lower = f->keep_case ? 0 : 0x20;
    for (; p < end && used < ATG_FOLD_BYTES && g_ascii_isalpha(*p); p++)
        to[used++] = (char)(*p | lower);
    f->full |= p < end && g_ascii_isalpha(*p);
    f->used = used;
    return p;
}

static void fold_ascii(folder *f, const char *at, bool digit_next)
{
    char c = *at;
    if (g_ascii_isdigit(c)) {
        put(f, DIGITS, at, 1);
    } else if (c == '.') {
        if (f->open == DIGITS && digit_next)
            put(f, DIGITS, at, 1);
    } else if (c == ' ' || c == '-' || c == '\'' || c == '`') {
        close_atom(f);
    } else {
        put(f, SIGN, at, 1);
    }
}

/* A token all of whose signs vanish ("-", "..") stands for itself, but not "'". */
static void keep_sign(folder *f, atg_str token)
{
    if (token.n == 0)
        return;
    gunichar c = g_utf8_get_char_validated(token.p, (gssize)token.n);
    if (is_apostrophe(c) || (c < 0x80 && g_ascii_isspace((char)c)) || is_invisible(c))
        return;
    put(f, SIGN, token.p, token.n);
    close_atom(f);
}

bool atg_fold_token(atg_atoms *a, atg_str token, bool keep_case)
{
    uint32_t before = a->n, used = before ? a->end[before - 1] : 0;
    folder f = {.out = a, .used = used, .start = used, .keep_case = keep_case};
    const char *end = token.p + token.n;
    for (const char *p = token.p; p < end && !f.full;) {
        if (g_ascii_isalpha(*p)) {
            p = fold_letters(&f, p, end);
            continue;
        }
        if (((unsigned char)*p & 0x80) == 0) {
            fold_ascii(&f, p, p + 1 < end && g_ascii_isdigit(p[1]));
            p++;
            continue;
        }
        gunichar c = g_utf8_get_char_validated(p, end - p);
        bool valid = c < 0x110000;
        size_t n = valid ? (size_t)(g_utf8_next_char(p) - p) : 1;
        fold_wide(&f, valid ? c : 0xFFFD, p, n);
        p += n;
    }
    close_atom(&f);
    if (a->n == before && !f.full)
        keep_sign(&f, token);
    return !f.full;
}

bool atg_fold_name(atg_atoms *a, atg_str name, bool keep_case)
{
    atg_str rest = name, word;
    while (atg_str_split(&rest, ' ', &word))
        if (word.n && !atg_fold_token(a, word, keep_case))
            return false;
    return true;
}
