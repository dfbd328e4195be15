/* Between the text and its mentions: spans.
 *
 * A left-to-right scan (mention.c) asks each finder what name begins at a token
 * and keeps the longest answer. Spans from the lists have hits; spans found by their
 * form have a type and a label; runs of capitals have neither yet. mention_type.c then
 * types the runs by what stands beside them, mention_resolve.c turns spans into things,
 * and mention_role.c says how each is meant (name, place, officials). What stays
 * without a type is no mention: a name guessed wrong costs more than one left out.
 *
 * Each finder looks at a bounded number of tokens, so all of it is linear in the text.
 */
#ifndef ATG_EXTRACT_MENTION_WORK_H
#define ATG_EXTRACT_MENTION_WORK_H

#include "extract/analysis.h"
#include "extract/mention/mention_words.h"
#include "extract/thing.h"

enum { ATG_NAME_TOKENS = 12, ATG_NAME_HITS = 12, ATG_NO_TYPE = -1 };

typedef enum atg_span_source {
    ATG_SPAN_LIST, /* hits of the lists */
    ATG_SPAN_FORM, /* type by form */
    ATG_SPAN_RUN   /* capitals; type by context, or none */
} atg_span_source;

typedef struct atg_span {
    uint32_t sentence, first, count;
    uint32_t name, name_count; /* tokens of the name proper: no title, no demonym */
    int type;                  /* atg_ntype, or ATG_NO_TYPE */
    atg_span_source source;
    atg_mention_kind kind;
    const atg_name_hit *hits;
    uint8_t n_hits;
    atg_str label;     /* empty: the name's own words */
    atg_str country;   /* code, where the span itself says it; or empty */
    uint32_t alias_of; /* span whose other name this is, or ATG_NONE */
    uint32_t thing;
    uint32_t number; /* counted sets */
    uint32_t body;   /* entity they serve in, or ATG_NONE */
    atg_str head;
    bool titled; /* a person with title or honorific before the name */
    bool possessive, female, male, generic;
    bool demonym_plural;
} atg_span;

/* What the lists say of the names that begin at a token. Many finders ask; it is looked
 * up once. */
typedef struct atg_names_at {
    const atg_name_hit *hits;
    uint32_t len, country, country_len;
    uint8_t n_hits, country_kind;
    bool title_case;        /* of the line, as it was looked up */
    bool looked, countries; /* are the names known, and the country? */
} atg_names_at;

typedef struct atg_mwork {
    atg_analysis *a;
    GArray *spans;      /* atg_span, ascending */
    uint32_t *span_at;  /* token -> span that covers it, or ATG_NONE */
    atg_lists *bits;    /* token -> its lists (lexicon/lists.h) */
    atg_str *texts;     /* token -> text, as the lexicon wants it */
    atg_names_at *at;   /* token -> names that begin there, filled in when asked for */
    uint8_t *defined;   /* token -> tokens of a name that "(ABC)" abbreviates */
    GHashTable *names;  /* folded name -> thing + 1 (spans already resolved) */
    GHashTable *people; /* folded part of a person's name -> thing + 1 */
    GHashTable
        *apart; /* folded names of groups that the text tells from their entity */
    GHashTable
        *fields;     /* "Ministry of Defence" -> thing + 1: ministries with a country */
    uint32_t *lower; /* hash table of the words in lower case: 1 + token; 0: free */
    uint32_t lower_mask;
    uint32_t *weight; /* entity -> how often a country is named (by its entity) */
    size_t n_entities;
    uint8_t *context;  /* entity -> do the words it asks for occur? 0: not looked yet */
    uint8_t *present;  /* entity -> has a full name in the document */
    uint32_t sentence; /* being scanned */
    uint32_t begin, end; /* its tokens */
    bool title_case;     /* capitals say nothing here */
    bool georgia_us;     /* "Georgia" is the state of the US here */
    bool koreas;         /* the document speaks of them: "the North" */
} atg_mwork;

static inline atg_span *atg_mw_span(const atg_mwork *w, uint32_t i)
{
    return &g_array_index(w->spans, atg_span, i);
}

/* Is token i this word, ASCII case aside? False beyond the document. */
static inline bool atg_mw_is(const atg_mwork *w, uint32_t i, const char *word)
{
    /* nearly all answers are no, and the first letter tells */
    return i < w->a->n_toks && w->texts[i].n &&
           ((w->texts[i].p[0] ^ word[0]) & ~32) == 0 &&
           atg_str_is_nocase(w->texts[i], word);
}

static inline bool atg_mw_has(const atg_mwork *w, uint32_t i, atg_lists bits)
{
    return i < w->a->n_toks && (w->bits[i] & bits);
}

static inline bool atg_mw_capital(const atg_mwork *w, uint32_t i)
{
    return i < w->a->n_toks && (w->a->toks[i].capital || w->bits[i] & ATG_W_CAMEL);
}

/* Is it one of the NULL-terminated words? */
bool atg_mw_in(const atg_mwork *w, uint32_t i, const char *const *words);
/* A capitalised word that may be part of a name: no function word, no month. */
bool atg_mw_name_word(const atg_mwork *w, uint32_t i);
bool atg_mw_quote(const atg_mwork *w, uint32_t i);
/* Does the document write the word in lower case too? Then it may be a common one. */
bool atg_mw_in_lower(const atg_mwork *w, uint32_t i);
/* 's or ' at i? */
bool atg_mw_possessive(const atg_mwork *w, uint32_t i);
/* Span that ends right before token i (over a possessive and closing quotes), or
 * ATG_NONE; *possessive tells if 's stood between. */
uint32_t atg_mw_span_before(const atg_mwork *w, uint32_t i, bool *possessive);
uint32_t atg_mw_span_at(const atg_mwork *w, uint32_t i);
/* Sentence bounds of the sentence a span is in. */
void atg_mw_bounds(const atg_mwork *w, const atg_span *s, uint32_t *begin,
                   uint32_t *end);

/* Longest list match of names at token i of the sentence in scan. */
uint32_t atg_mw_match(const atg_mwork *w, uint32_t i, atg_name_hit *hits,
                      uint8_t *n_hits);
/* Does a name of the lists begin there? */
static inline bool atg_mw_listed_at(const atg_mwork *w, uint32_t i)
{
    atg_name_hit hits[ATG_NAME_HITS];
    uint8_t n = 0;
    return atg_mw_match(w, i, hits, &n) > 0;
}
/* Country entity of a demonym or country name at i (not a capital or seat), or
 * ATG_NONE; *count gets its tokens. */
uint32_t atg_mw_country_at(const atg_mwork *w, uint32_t i, uint32_t *count,
                           atg_name_kind *kind);
/* The listed entity of a type (ATG_NO_TYPE: any) that is called so, in a country
 * (empty: any); ATG_NONE if there is none. name: words separated by single blanks. */
uint32_t atg_mw_listed(const atg_mwork *w, atg_str name, int type, atg_str country);

static inline const atg_entity *atg_mw_entity(const atg_mwork *w, uint32_t id)
{
    return atg_lexicon_entity(w->a->lex, id);
}

/* What a span is as far as it is settled: its type, that of the one listed thing it
 * names, or ATG_NO_TYPE where it names several. */
static inline int atg_settled_type(const atg_mwork *w, const atg_span *s)
{
    if (s->n_hits == 1)
        return (int)atg_mw_entity(w, s->hits[0].entity)->type;
    return s->n_hits ? ATG_NO_TYPE : s->type;
}

/* Entity of a country code, or ATG_NONE. */
static inline uint32_t atg_mw_country(const atg_mwork *w, atg_str code)
{
    return code.n ? atg_lexicon_country(w->a->lex, code) : ATG_NONE;
}

/* mention_hit.c: counts what the document speaks of; finds names told apart. */
void atg_mw_weigh(atg_mwork *w);
bool atg_mw_told_apart(const atg_mwork *w, const atg_span *s);
/* Chooses among a listed span's hits and sets its thing, type and kind. */
void atg_mw_resolve_listed(atg_mwork *w, atg_span *s);
/* Code of the country that the words beside the span give it: "China's", "of
 * Lithuania"; or empty. */
atg_str atg_mw_said_country(const atg_mwork *w, const atg_span *s);

/* mention_names.c: the tables of names. Keys are folded names. */
atg_str atg_mw_name(const atg_mwork *w, const atg_span *s);
void atg_mw_remember(atg_mwork *w, GHashTable *table, atg_str name, uint32_t thing,
                     bool replace);
uint32_t atg_mw_recall(const atg_mwork *w, GHashTable *table, atg_str name);
/* The span's name and its short forms. */
void atg_mw_remember_span(atg_mwork *w, const atg_span *s, bool replace);
bool atg_mw_corporate(atg_str word); /* Inc, Ltd, GmbH */

/* Finders: fill *out and return true if a name begins at token i of the sentence in
 * scan. mention_list.c */
bool atg_find_listed(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_officials(const atg_mwork *w, uint32_t i, atg_span *out);
/* mention_form.c */
bool atg_find_actor(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_called(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_vulnerability(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_operation(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_law(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_defined(const atg_mwork *w, uint32_t i, atg_span *out);
void atg_find_definitions(atg_mwork *w);
/* mention_body.c */
bool atg_find_unit(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_ministry(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_agency(const atg_mwork *w, uint32_t i, atg_span *out);
bool atg_find_organization(const atg_mwork *w, uint32_t i, atg_span *out);
/* mention_person.c */
bool atg_find_person(const atg_mwork *w, uint32_t i, atg_span *out);
/* counted.c */
bool atg_find_counted(const atg_mwork *w, uint32_t i, atg_span *out);
/* mention_type.c */
bool atg_find_run(const atg_mwork *w, uint32_t i, atg_span *out);
/* Type that an apposition at token k gives: ", a private security firm,"; or
 * ATG_NO_TYPE.
 */
int atg_mw_apposed_type(const atg_mwork *w, uint32_t k);
/* mention_malware.c: malware by its spelling or by what is done with it ("TrollStealer",
 * "deployed MoonWalk"); by what stands before it ("malware families X"). */
bool atg_run_is_malware(const atg_mwork *w, const atg_span *s);
bool atg_malware_before(const atg_mwork *w, uint32_t i, uint32_t count);
/* Names in capitals beside malware in capitals, in one sentence, are malware, too. */
void atg_malware_by_style(atg_mwork *w);
/* mention_person.c: a word that ends names of firms and places, never of people. */
bool atg_mw_no_surname(const atg_mwork *w, uint32_t i);
/* mention_human.c: a run that looks like a person's name: is it one by what stands
 * beside it? By what the text says later: persons among runs without a type. */
typedef bool (*atg_span_test)(const atg_mwork *w, const atg_span *s);
bool atg_run_is_person(const atg_mwork *w, const atg_span *s);
void atg_persons_by_last_word(atg_mwork *w, atg_span_test shaped);
/* mention_victim.c: a name that is in no list, by what befell it: "the hack of X", "X
 * and Y were hit". What is hit and has a name of its own is nearly always an
 * organization. */
bool atg_run_is_victim(const atg_mwork *w, const atg_span *s);
/* "the engineering group", "a health giant" up to token p: a business. */
bool atg_mw_business(const atg_mwork *w, uint32_t p);

/* Stages after the scan. */
void atg_spans_type(atg_mwork *w);    /* mention_type.c */
void atg_spans_aliases(atg_mwork *w); /* mention_alias.c */
void atg_spans_resolve(atg_mwork *w); /* mention_resolve.c */
void atg_spans_roles(atg_mwork *w);   /* mention_role.c */
/* Names of the document in its title-cased lines; spans must be resolved. */
void atg_spans_headlines(atg_mwork *w); /* mention_names.c */

#endif
