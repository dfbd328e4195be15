#include "lexicon/inflect.h"

#include <glib.h>
#include <string.h>

#include "lexicon/lexicon.h"

/* The word that inflects and what stands around it. */
typedef struct phrase {
    atg_str before, word, after;
    atg_form_fn fn;
    void *user;
} phrase;

static bool is_vowel(char c)
{
    return c && strchr("aeiouAEIOU", c) != NULL;
}

static char last(atg_str w, size_t back)
{
    return w.n > back ? w.p[w.n - 1 - back] : '\0';
}

typedef struct joiner {
    char text[2 * ATG_RECORD_HEAD_CAP];
    size_t n;
} joiner;

/* What does not fit is cut: it is far longer than any name may be, and is refused. */
static void join(joiner *j, atg_str s)
{
    size_t n = MIN(s.n, sizeof j->text - j->n);
    if (n)
        memcpy(j->text + j->n, s.p, n);
    j->n += n;
}

/* Emits stem (the word without its last `drop` bytes) + ending, inside its phrase. */
static void emit(const phrase *ph, size_t drop, const char *ending, uint8_t forms)
{
    joiner j;
    j.n = 0;
    join(&j, ph->before);
    join(&j, atg_str_sub(ph->word, 0, ph->word.n - MIN(drop, ph->word.n)));
    join(&j, atg_str_of(ending));
    join(&j, ph->after);
    ph->fn((atg_str){j.text, j.n}, forms, ph->user);
}

/* Emits given forms, parted by '|'. One with a blank is the whole phrase. */
static void emit_given(const phrase *ph, atg_str given, uint8_t forms)
{
    atg_str part;
    while (atg_str_split(&given, '|', &part)) {
        if (part.n == 0)
            continue;
        if (memchr(part.p, ' ', part.n)) {
            ph->fn(part, forms, ph->user);
            continue;
        }
        phrase other = *ph;
        other.word = part;
        emit(&other, 0, "", forms);
    }
}

static bool is_sibilant(atg_str w)
{
    return (last(w, 0) && strchr("sxz", last(w, 0))) || atg_str_ends(w, "ch") ||
           atg_str_ends(w, "sh");
}

static bool ends_consonant_y(atg_str w)
{
    return last(w, 0) == 'y' && w.n > 1 && !is_vowel(last(w, 1));
}

static size_t syllables(atg_str w)
{
    size_t count = 0;
    bool in_vowel = false;
    for (size_t i = 0; i < w.n; i++) {
        bool after_q = i && (w.p[i - 1] == 'q' || w.p[i - 1] == 'Q');
        bool vowel =
            (is_vowel(w.p[i]) && !(w.p[i] == 'u' && after_q)) || (w.p[i] == 'y' && i);
        count += vowel && !in_vowel;
        in_vowel = vowel;
    }
    return count;
}

/* One vowel before one final consonant: the consonant may double. */
static bool ends_cvc(atg_str w)
{
    char c = last(w, 0), v = last(w, 1), b = last(w, 2);
    if (w.n < 2 || !g_ascii_isalpha(c) || is_vowel(c) || strchr("wxyh", c) ||
        !is_vowel(v))
        return false;
    return !is_vowel(b) || (v != 'u' && b == 'u' && last(w, 3) == 'q');
}

typedef struct doubling {
    bool plain, doubled;
} doubling;

static doubling doubling_of(const atg_record *r, atg_str w)
{
    atg_str given = atg_record_get(r, "double");
    if (atg_str_is(given, "yes"))
        return (doubling){false, true};
    if (atg_str_is(given, "both"))
        return (doubling){true, true};
    if (atg_str_is(given, "no") || !ends_cvc(w))
        return (doubling){true, false};
    return (doubling){syllables(w) > 1, true};
}

/* word + ending where the ending begins with a vowel and the word with no silent e. */
static void emit_doubling(const phrase *ph, doubling d, const char *ending,
                          uint8_t forms)
{
    if (d.plain)
        emit(ph, 0, ending, forms);
    if (d.doubled) {
        char doubled[8];
        g_snprintf(doubled, sizeof doubled, "%c%s", last(ph->word, 0), ending);
        emit(ph, 0, doubled, forms);
    }
}

static void emit_third(const phrase *ph)
{
    atg_str w = ph->word;
    bool after_o = last(w, 0) == 'o' && w.n > 1 && !is_vowel(last(w, 1));
    if (ends_consonant_y(w))
        emit(ph, 1, "ies", ATG_FORM_THIRD);
    else
        emit(ph, 0, is_sibilant(w) || after_o ? "es" : "s", ATG_FORM_THIRD);
}

static void emit_past(const phrase *ph, doubling d, uint8_t forms)
{
    atg_str w = ph->word;
    if (last(w, 0) == 'e')
        emit(ph, 0, "d", forms);
    else if (ends_consonant_y(w))
        emit(ph, 1, "ied", forms);
    else if (atg_str_ends(w, "ic"))
        emit(ph, 0, "ked", forms);
    else
        emit_doubling(ph, d, "ed", forms);
}

static void emit_gerund(const phrase *ph, doubling d)
{
    atg_str w = ph->word;
    if (atg_str_ends(w, "ie"))
        emit(ph, 2, "ying", ATG_FORM_GERUND);
    else if (last(w, 0) == 'e' && w.n > 2 && !strchr("eoy", last(w, 1)))
        emit(ph, 1, "ing", ATG_FORM_GERUND);
    else if (atg_str_ends(w, "ic"))
        emit(ph, 0, "king", ATG_FORM_GERUND);
    else
        emit_doubling(ph, d, "ing", ATG_FORM_GERUND);
}

static atg_str first_word(atg_str s)
{
    atg_str word = ATG_STR_NONE;
    atg_str_split(&s, ' ', &word);
    return word;
}

static void emit_pasts(const phrase *ph, const atg_record *r, bool own, doubling d)
{
    atg_str past = own ? atg_record_get(r, "past") : ATG_STR_NONE;
    atg_str participle = own ? atg_record_get(r, "participle") : ATG_STR_NONE;
    if (past.n)
        emit_given(ph, past, ATG_FORM_PAST);
    else
        emit_past(ph, d, ATG_FORM_PAST);
    if (participle.n)
        emit_given(ph, participle, ATG_FORM_PARTICIPLE);
    else if (past.n)
        emit_given(ph, past, ATG_FORM_PARTICIPLE);
    else
        emit_past(ph, d, ATG_FORM_PARTICIPLE);
}

void atg_inflect_verb(const atg_record *r, atg_str base, atg_form_fn fn, void *user)
{
    phrase ph = {.word = first_word(base), .fn = fn, .user = user};
    ph.after = atg_str_sub(base, ph.word.n, base.n);
    bool own = atg_str_eq(ph.word, first_word(r->head));
    doubling d = doubling_of(r, ph.word);
    atg_str third = own ? atg_record_get(r, "third") : ATG_STR_NONE;
    atg_str gerund = own ? atg_record_get(r, "gerund") : ATG_STR_NONE;
    emit(&ph, 0, "", ATG_FORM_BASE);
    if (third.n)
        emit_given(&ph, third, ATG_FORM_THIRD);
    else
        emit_third(&ph);
    emit_pasts(&ph, r, own, d);
    if (gerund.n)
        emit_given(&ph, gerund, ATG_FORM_GERUND);
    else
        emit_gerund(&ph, d);
}

static bool is_preposition(atg_str w)
{
    static const char *const words[] = {"of", "for", "to",   "in",   "on", "against",
                                        "at", "by",  "from", "with", "and"};
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        if (atg_str_is_nocase(w, words[i]))
            return true;
    return false;
}

/* The word of a noun phrase that takes the plural. */
static atg_str noun_head(atg_str base)
{
    atg_str rest = base, word, head = ATG_STR_NONE;
    while (atg_str_split(&rest, ' ', &word)) {
        if (head.n && is_preposition(word))
            break;
        if (word.n)
            head = word;
    }
    return head;
}

/* "gunman", "spokeswoman", but "Germans". */
static bool is_man(atg_str w)
{
    static const char *const not_men[] = {"human",   "german", "roman",   "norman",
                                          "ottoman", "shaman", "talisman"};
    if (!atg_str_ends(w, "man"))
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(not_men); i++)
        if (atg_str_is_nocase(w, not_men[i]))
            return false;
    return true;
}

static void emit_plural(const phrase *ph)
{
    atg_str w = ph->word;
    uint8_t plural = ATG_FORM_PLURAL;
    if (is_man(w)) {
        emit(ph, 2, "en", plural);
    } else if (atg_str_ends(w, "sis")) {
        emit(ph, 2, "es", plural);
    } else if (ends_consonant_y(w)) {
        emit(ph, 1, "ies", plural);
    } else if (is_sibilant(w)) {
        emit(ph, 0, "es", plural);
    } else {
        emit(ph, 0, "s", plural);
        if (last(w, 0) == 'o' && !is_vowel(last(w, 1)))
            emit(ph, 0, "es", plural);
    }
}

void atg_inflect_noun(const atg_record *r, atg_str base, atg_form_fn fn, void *user)
{
    phrase ph = {.word = noun_head(base), .fn = fn, .user = user};
    size_t at = ph.word.n ? (size_t)(ph.word.p - base.p) : 0;
    ph.before = atg_str_sub(base, 0, at);
    ph.after = atg_str_sub(base, at + ph.word.n, base.n);
    fn(base, ATG_FORM_BASE, user);
    atg_str plural = atg_record_get(r, "plural");
    if (atg_str_is(plural, "no"))
        return;
    if (plural.n && atg_str_eq(ph.word, noun_head(r->head)))
        emit_given(&ph, plural, ATG_FORM_PLURAL);
    else
        emit_plural(&ph);
}
