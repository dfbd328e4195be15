/* Persons by form: "Foreign Secretary Dominic Raab", "Mr Raab", "Mats Ljungqvist". */
#include "extract/mention/mention_work.h"

enum { NAME_WORDS = 5, OF_WORDS = 6 };

static bool list_name_not_person(const atg_mwork *w, uint32_t i)
{
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0;
    if (!atg_mw_match(w, i, hits, &n))
        return false;
    for (uint8_t k = 0; k < n; k++)
        if (atg_lexicon_entity(w->a->lex, hits[k].entity)->type == ATG_PERSON)
            return false;
    return true;
}

static bool initial(const atg_mwork *w, uint32_t i)
{
    atg_str t = i < w->end ? w->texts[i] : ATG_STR("");
    return (t.n == 2 && t.p[1] == '.' && g_ascii_isupper(t.p[0])) ||
           (t.n == 1 && g_ascii_isupper(t.p[0]));
}

/* "R.K." before a surname */
static bool dotted(const atg_mwork *w, uint32_t i)
{
    atg_str t = i < w->end ? w->texts[i] : ATG_STR("");
    if (t.n < 4 || t.n > 6 || t.n % 2)
        return false;
    for (size_t k = 0; k < t.n; k++)
        if (k % 2 ? t.p[k] != '.' : !g_ascii_isupper(t.p[k]))
            return false;
    return true;
}

static bool arabic_part(const atg_mwork *w, uint32_t i)
{
    atg_str t = i < w->end ? w->texts[i] : ATG_STR("");
    return t.n > 4 && (atg_str_starts(t, "al-") || atg_str_starts(t, "el-") ||
                       atg_str_starts(t, "ul-"));
}

static bool person_word(const atg_mwork *w, uint32_t i)
{
    if (i >= w->end || !atg_mw_name_word(w, i) || w->a->toks[i].all_caps)
        return false;
    if (atg_tok_word(w->a, i, ATG_WORD_TITLE, NULL) ||
        atg_mw_has(w, i, ATG_W_HONORIFIC))
        return false;
    unsigned char c = (unsigned char)w->texts[i].p[0];
    return g_ascii_isalpha(c) || c >= 0x80;
}

/* Countries that are surnames too; only after a given name. */
static bool country_surname(const atg_mwork *w, uint32_t i)
{
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0;
    if (atg_mw_match(w, i, hits, &n) != 1 || w->title_case)
        return false;
    return atg_lexicon_entity(w->a->lex, hits[0].entity)->type == ATG_COUNTRY &&
           hits[0].kind != ATG_NAME_DEMONYM && hits[0].kind != ATG_NAME_ACRONYM;
}

/* "Will Canberra follow?", "May Berlin": a question, not a name. */
static bool verb_first(const atg_mwork *w, uint32_t k)
{
    static const char *const verbs[] = {"will", "may", "can", "mark", "bill", NULL};
    return (k == w->begin || atg_mw_quote(w, k - 1)) && atg_mw_in(w, k, verbs);
}

/* No surnames, so that "Queen Mary University", "Marina Bay Sands" and "Kansas City"
 * are nobody. */
bool atg_mw_no_surname(const atg_mwork *w, uint32_t i)
{
    return atg_mw_has(w, i, ATG_W_NO_SURNAME);
}

/* Tokens of a nickname between quotation marks inside a name: Byung J. "BJay" Pak. */
static uint32_t nickname(const atg_mwork *w, uint32_t i)
{
    return i + 3 < w->end && atg_mw_quote(w, i) && atg_mw_capital(w, i + 1) &&
                   atg_mw_quote(w, i + 2) && person_word(w, i + 3) &&
                   !list_name_not_person(w, i + 3)
               ? 3
               : 0;
}

/* The name without its nickname; empty if it has none. */
static atg_str plain_name(const atg_mwork *w, uint32_t k, uint32_t n)
{
    for (uint32_t i = k + 1; i + 3 < k + n; i++)
        if (nickname(w, i)) {
            atg_str head = atg_surface(w->a, k, i - k);
            atg_str tail = atg_surface(w->a, i + 3, k + n - i - 3);
            return atg_arena_format(w->a->arena, "%.*s %.*s", ATG_STR_ARG(head),
                                    ATG_STR_ARG(tail));
        }
    return ATG_STR("");
}

/* Tokens of a person's name at k, or 0. */
static uint32_t name_tokens(const atg_mwork *w, uint32_t k)
{
    bool initials =
        dotted(w, k) && person_word(w, k + 1) && !list_name_not_person(w, k);
    if (!person_word(w, k) && !initials)
        return 0;
    uint32_t i = k + 1 + initials, max = w->title_case ? 2 : NAME_WORDS;
    while (i < w->end && i < k + max) {
        if (initial(w, i) && person_word(w, i + 1)) {
            i += 2;
        } else if (arabic_part(w, i)) {
            i++;
        } else if (atg_mw_has(w, i, ATG_W_PARTICLE) && !atg_mw_capital(w, i) &&
                   person_word(w, i + 1)) {
            i += 2;
        } else if (atg_mw_has(w, i, ATG_W_PARTICLE) && !atg_mw_capital(w, i) &&
                   atg_mw_has(w, i + 1, ATG_W_PARTICLE) && person_word(w, i + 2)) {
            i += 3; /* "von der Leyen" */
        } else if (person_word(w, i) && i == k + 1 && atg_mw_has(w, k, ATG_W_GIVEN) &&
                   country_surname(w, i) && !verb_first(w, k)) {
            return 2; /* "Lisa Monaco" */
        } else if (person_word(w, i) && !list_name_not_person(w, i) &&
                   !atg_mw_has(w, i, ATG_W_AGENCY_HEAD)) {
            i++;
        } else if (nickname(w, i)) {
            i += nickname(w, i);
            max += 3;
        } else if (initial(w, i) && nickname(w, i + 1)) {
            i++;
        } else {
            break;
        }
    }
    if (i < w->end && (atg_mw_is(w, i, "Jr.") || atg_mw_is(w, i, "Jr")))
        i++;
    return i - k;
}

/* "Acting", "Assistant" before a title proper. */
static bool title_modifier(const atg_mwork *w, uint32_t i)
{
    for (uint32_t n = 0; n < 4; n++, i++) {
        if (atg_tok_word(w->a, i, ATG_WORD_TITLE, NULL) ||
            (n > 0 && atg_mw_has(w, i, ATG_W_PERSON_CUE | ATG_W_OFFICE)))
            return true;
        if (!atg_mw_has(w, i, ATG_W_OFFICE_MOD) || !atg_mw_capital(w, i))
            return false;
    }
    return false;
}

/* A title in any spelling at i: of the lists, an honorific, a word for an office. */
static uint32_t title_length(const atg_mwork *w, uint32_t i)
{
    if (i >= w->end)
        return 0;
    if (atg_tok_word(w->a, i, ATG_WORD_TITLE, NULL))
        return w->a->toks[i].word_len;
    if (atg_mw_has(w, i, ATG_W_HONORIFIC))
        return atg_mw_capital(w, i) ? 1 : 0;
    if (atg_mw_has(w, i, ATG_W_PERSON_CUE | ATG_W_OFFICE))
        return 1;
    return atg_mw_has(w, i, ATG_W_OFFICE_MOD) && title_modifier(w, i) ? 1 : 0;
}

/* "Director" | "of Operations" | "Paul Chichester": where the name begins after a
 * title's own words; k if they are not there. */
static uint32_t over_portfolio(const atg_mwork *w, uint32_t k)
{
    if (!atg_mw_is(w, k, "of") && !atg_mw_is(w, k, "for"))
        return k;
    for (uint32_t i = k + 1; i < w->end && i < k + OF_WORDS; i++) {
        if (i > k + 1 && atg_mw_has(w, i, ATG_W_GIVEN) && atg_mw_capital(w, i) &&
            person_word(w, i + 1))
            return i;
        if (!atg_mw_capital(w, i) && !atg_mw_is(w, i, "and") && !atg_mw_is(w, i, "the"))
            break;
    }
    return k;
}

static bool weak_title(const atg_mwork *w, uint32_t i)
{
    return !atg_mw_capital(w, i);
}

static bool titled_name(const atg_mwork *w, uint32_t i, atg_span *out)
{
    uint32_t k = i, len, last = i;
    while ((len = title_length(w, k)) > 0) {
        last = k;
        out->female |= atg_mw_has(w, k, ATG_W_FEMALE);
        out->male |= atg_mw_has(w, k, ATG_W_MALE);
        k += len;
        k = over_portfolio(w, k);
    }
    if (k == i || k >= w->end)
        return false;
    uint32_t n = name_tokens(w, k);
    if (!n || (n > 1 && atg_mw_no_surname(w, k + n - 1)))
        return false;
    bool honorific = atg_mw_has(w, last, ATG_W_HONORIFIC);
    bool given = atg_mw_has(w, k, ATG_W_GIVEN);
    if (list_name_not_person(w, k) && !(given && n > 1))
        return false;
    if (n == 1 && !honorific && (weak_title(w, last) || w->title_case))
        return false;
    if (n == 1 && atg_mw_has(w, k,
                             ATG_W_ORG_HEAD | ATG_W_AGENCY_HEAD | ATG_W_OFFICE |
                                 ATG_W_PORTFOLIO | ATG_W_OFFICE_MOD))
        return false;
    if (n == 1 && i == w->begin && !honorific && w->a->sents[w->sentence].headline)
        return false;
    static const char *const styles[] = {"lord", "lady", "baroness", "dame", NULL};
    out->label = plain_name(w, k, n);
    if (n == 1 && atg_mw_in(w, last, styles))
        out->label = atg_surface(w->a, last, k + n - last);
    out->name = k;
    out->name_count = n;
    out->count = k + n - i;
    out->titled = true;
    return true;
}

/* Families come first in names of two or three words and no more: "Wu Zhiyong", not
 * "Yang Ming Marine Transport". */
static bool joined_on(const atg_mwork *w, uint32_t i, uint32_t n)
{
    uint32_t last = i + n - 1;
    return atg_mw_has(w, last, ATG_W_ORG_HEAD | ATG_W_AGENCY_HEAD) ||
           atg_mw_name_word(w, last + 1) ||
           (i > w->begin && atg_mw_name_word(w, i - 1));
}

/* "Rayan Pardaz, a front company for": no person's name, whatever it begins with. */
static bool called_a_firm(const atg_mwork *w, uint32_t k)
{
    if (!atg_mw_is(w, k, ",") ||
        (!atg_mw_is(w, k + 1, "a") && !atg_mw_is(w, k + 1, "an")))
        return false;
    int type = atg_mw_apposed_type(w, k);
    return type == ATG_ORGANIZATION || type == ATG_AGENCY;
}

static bool given_name(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (!atg_mw_has(w, i, ATG_W_GIVEN | ATG_W_FAMILY_FIRST) || !atg_mw_capital(w, i) ||
        w->a->toks[i].all_caps)
        return false;
    uint32_t n = name_tokens(w, i);
    bool family = !atg_mw_has(w, i, ATG_W_GIVEN);
    if (n < 2 || atg_mw_no_surname(w, i + n - 1) ||
        (family && (n > 3 || w->title_case || joined_on(w, i, n) ||
                    (i > w->begin && atg_mw_is(w, i - 1, "the")))) ||
        called_a_firm(w, i + n))
        return false;
    out->label = plain_name(w, i, n);
    out->count = n;
    return true;
}

bool atg_find_person(const atg_mwork *w, uint32_t i, atg_span *out)
{
    if (!titled_name(w, i, out) && !given_name(w, i, out))
        return false;
    out->source = ATG_SPAN_FORM;
    out->type = ATG_PERSON;
    return true;
}
