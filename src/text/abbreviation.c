#include "text/token.h"

#include <stdlib.h>

typedef struct abbreviation {
    const char *word; /* lower case; the table is sorted by it */
    atg_abbreviation what;
} abbreviation;

#define NUMBER ATG_ABBR_NUMBER
#define NEVER ATG_ABBR_NEVER
#define MAYBE ATG_ABBR_MAYBE

static const abbreviation table[] = {
    {"adm", NEVER},  {"al", MAYBE},     {"approx", NEVER}, {"apr", MAYBE},
    {"ariz", MAYBE}, {"art", NUMBER},   {"assn", MAYBE},   {"asst", NEVER},
    {"atty", NEVER}, {"aug", MAYBE},    {"ave", MAYBE},    {"blvd", MAYBE},
    {"brig", NEVER}, {"bros", MAYBE},   {"calif", MAYBE},  {"capt", NEVER},
    {"cf", NEVER},   {"ch", NUMBER},    {"cmdr", NEVER},   {"co", MAYBE},
    {"col", NEVER},  {"colo", MAYBE},   {"conn", MAYBE},   {"corp", MAYBE},
    {"cpl", NEVER},  {"dec", MAYBE},    {"dept", MAYBE},   {"det", NEVER},
    {"dr", NEVER},   {"eng", NEVER},    {"est", MAYBE},    {"etc", MAYBE},
    {"feb", MAYBE},  {"fig", NUMBER},   {"figs", NUMBER},  {"fla", MAYBE},
    {"ft", NEVER},   {"gen", NEVER},    {"gov", NEVER},    {"govt", MAYBE},
    {"hon", NEVER},  {"inc", MAYBE},    {"insp", NEVER},   {"jan", MAYBE},
    {"jr", MAYBE},   {"jul", MAYBE},    {"jun", NUMBER},   {"llc", MAYBE},
    {"lt", NEVER},   {"ltd", MAYBE},    {"maj", NEVER},    {"mar", NUMBER},
    {"md", MAYBE},   {"messrs", NEVER}, {"mich", MAYBE},   {"minn", MAYBE},
    {"mr", NEVER},   {"mrs", NEVER},    {"ms", NEVER},     {"mt", NEVER},
    {"no", NUMBER},  {"nos", NUMBER},   {"nov", MAYBE},    {"oct", MAYBE},
    {"okla", MAYBE}, {"p", NUMBER},     {"pa", MAYBE},     {"para", NUMBER},
    {"penn", MAYBE}, {"ph.d", MAYBE},   {"plc", MAYBE},    {"pp", NUMBER},
    {"pres", NEVER}, {"prof", NEVER},   {"pte", NEVER},    {"pty", NEVER},
    {"pvt", NEVER},  {"rep", NEVER},    {"reps", NEVER},   {"rev", NEVER},
    {"sec", NUMBER}, {"sen", NEVER},    {"sens", NEVER},   {"sept", MAYBE},
    {"sgt", NEVER},  {"sr", MAYBE},     {"st", NEVER},     {"supt", NEVER},
    {"tenn", MAYBE}, {"univ", MAYBE},   {"v", NEVER},      {"va", MAYBE},
    {"ver", NUMBER}, {"viz", NEVER},    {"vol", NUMBER},   {"vs", NEVER},
};

static const char *const beginnings[] = {
    "a",         "according", "across",    "after",       "all",     "also",
    "although",  "american",  "among",     "an",          "and",     "another",
    "anyone",    "as",        "asked",     "at",          "because", "before",
    "both",      "but",       "by",        "despite",     "during",  "each",
    "earlier",   "even",      "every",     "few",         "finally", "for",
    "from",      "he",        "her",       "here",        "his",     "how",
    "however",   "i",         "if",        "in",          "instead", "investigators",
    "it",        "its",       "last",      "later",       "many",    "meanwhile",
    "more",      "moreover",  "most",      "my",          "neither", "no",
    "nobody",    "none",      "nor",       "not",         "nothing", "now",
    "officials", "on",        "once",      "one",         "only",    "or",
    "other",     "others",    "our",       "prosecutors", "rather",  "researchers",
    "several",   "she",       "similarly", "since",       "so",      "some",
    "still",     "such",      "that",      "the",         "their",   "then",
    "there",     "these",     "they",      "this",        "those",   "three",
    "to",        "two",       "under",     "until",       "we",      "what",
    "when",      "where",     "whether",   "which",       "while",   "who",
    "whose",     "why",       "with",      "yesterday",   "yet",     "you",
};

static const char *const speech[] = {
    "added",    "adds",      "answered",  "argued",   "asked",    "asks",
    "claimed",  "commented", "continued", "declared", "demanded", "explained",
    "insisted", "noted",     "quipped",   "remarked", "replied",  "responded",
    "said",     "says",      "stated",    "told",     "tweeted",  "warned",
    "wondered", "wrote",
};

typedef struct key {
    char text[24];
} key;

/* Lower-case copy, "" for what is too long to be in any table. */
static key key_of(atg_str word)
{
    key k = {""};
    if (word.n < sizeof k.text)
        for (size_t i = 0; i < word.n; i++)
            k.text[i] = g_ascii_tolower(word.p[i]);
    return k;
}

static int compare_row(const void *word, const void *row)
{
    return g_strcmp0(word, ((const abbreviation *)row)->word);
}

static int compare_word(const void *word, const void *row)
{
    return g_strcmp0(word, *(const char *const *)row);
}

/* "U.S", "a.m", "J": single letters between dots. */
static bool is_dotted_letters(atg_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (i % 2 == 0 ? !g_ascii_isalpha(w.p[i]) : w.p[i] != '.')
            return false;
    return w.n % 2 == 1;
}

static bool is_latin_for_example(atg_str w)
{
    return atg_str_is_nocase(w, "e.g") || atg_str_is_nocase(w, "i.e");
}

atg_abbreviation atg_abbreviation_of(atg_str word)
{
    if (word.n >= sizeof(key))
        return ATG_ABBR_NONE;
    if (is_latin_for_example(word))
        return ATG_ABBR_NEVER;
    key k = key_of(word);
    const abbreviation *hit =
        bsearch(k.text, table, G_N_ELEMENTS(table), sizeof table[0], compare_row);
    bool initial = word.n == 1 && g_ascii_isupper(word.p[0]);
    if (initial || (word.n > 1 && is_dotted_letters(word)))
        return ATG_ABBR_MAYBE;
    return hit ? hit->what : ATG_ABBR_NONE;
}

static bool is_in(atg_str word, const char *const *list, size_t n)
{
    key k = key_of(word);
    return bsearch(k.text, list, n, sizeof *list, compare_word) != NULL;
}

bool atg_begins_sentences(atg_str word)
{
    return is_in(word, beginnings, G_N_ELEMENTS(beginnings));
}

bool atg_is_speech_verb(atg_str word)
{
    return is_in(word, speech, G_N_ELEMENTS(speech));
}
