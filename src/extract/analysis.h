/* What is known of one document while its claims are made.
 *
 * Stages, each of which reads what the ones before it wrote (docs/design.md):
 *   annotate.c   tokens, tags, words of the lists
 *   mention.c    names in the text -> mentions; mentions -> things (name coreference)
 *   office.c     titles and offices: official-of, part-of
 *   group.c      noun groups and verb groups
 *   clause.c     clauses with subject, objects, complements, speaker
 *   refer.c      definite groups and pronouns -> things
 *   incident.c   incidents, named or described
 *   relate.c     frames over clauses and groups -> relations
 *   emit.c       closure, signatures, dates -> claims
 *
 * All memory is the analysis' arena; growing tables are GArrays, freed with it. One
 * analysis belongs to one thread.
 */
#ifndef ATG_EXTRACT_ANALYSIS_H
#define ATG_EXTRACT_ANALYSIS_H

#include <glib.h>

#include "claim/claim.h"
#include "extract/layer.h"
#include "language/tagger.h"
#include "lexicon/lists.h"
#include "text/segment.h"

/* A token with what the lists and the tagger say of it. */
typedef struct atg_tok {
    atg_str text;
    uint32_t start, end; /* bytes of the document's text */
    uint32_t mention;    /* mention that covers it, or ATG_NONE */
    uint8_t tag;         /* atg_tag */
    bool capital;        /* first letter is a capital */
    bool all_caps;       /* two letters or more, all capitals */
    bool quoted;         /* inside quotation marks */
    atg_glance lists;    /* the lists' words, and what may begin here */
    /* words and cues that begin here (longest match) */
    const atg_word_hit *words;
    uint8_t n_words;
    uint8_t word_len; /* tokens the word covers */
} atg_tok;

typedef struct atg_sent {
    uint32_t first, count; /* tokens */
    uint32_t start, end;   /* bytes of the document's text */
    uint32_t block;
    atg_block_kind block_kind;
    bool headline; /* title or heading: capitals say little, articles are missing */
} atg_sent;

typedef enum atg_mention_kind {
    ATG_M_NAME,      /* a name: full, alias, acronym, short form, surname */
    ATG_M_DEMONYM,   /* "Chinese", "Russian": describes what follows */
    ATG_M_PLACE,     /* a country or capital that the sentence means as a place ("in
                      * Beijing", a dateline); the thing is still its country */
    ATG_M_OFFICIALS, /* "US officials", "the British government", "Chinese authorities",
                      * "the White House": the country or body speaks */
    ATG_M_COUNTED,   /* "four Chinese nationals" */
    ATG_M_NOMINAL,   /* "the ministry", "the group": filled in by refer.c */
    ATG_M_PRONOUN,   /* filled in by refer.c */
    ATG_M_INCIDENT   /* "the hack of X": filled in by incident.c */
} atg_mention_kind;

typedef struct atg_mention {
    uint32_t sentence;
    uint32_t first, count; /* tokens, articles left out; titles of persons included */
    uint32_t thing;        /* index in things; ATG_NONE: not resolved */
    atg_mention_kind kind;
    bool possessive; /* followed by 's or ' */
    /* a demonym or possessive that is part of a longer name's words, such as "China's"
     * in "China's Ministry of State Security", stays a mention of its own before it;
     * "US" in "US Department of Justice" is none */
} atg_mention;

/* One thing of the document, however often and by whatever name it is mentioned. */
typedef struct atg_thing {
    atg_ntype type;
    atg_str label;   /* canonical: the lexicon's, else the fullest form in the text */
    atg_str key;     /* see claim.h */
    uint32_t entity; /* lexicon entity, or ATG_NONE */
    atg_str country; /* code, or "" */
    uint32_t parent; /* thing it is part of as the text says it, or ATG_NONE */
    GPtrArray *aliases; /* char *: distinct surface forms in the text, in text order */
    uint32_t mentions;
    uint32_t first_mention;
    bool plural;       /* counted sets, "the two men" */
    bool female, male; /* persons, where the text shows it ("Ms", "his") */
    uint32_t count;    /* counted sets: how many; 0 otherwise */
    GArray *members;   /* counted sets: persons (uint32_t) named as members, or NULL */
    atg_str head;      /* counted sets: head noun lemma ("national", "officer") */
    /* incidents */
    atg_str name, incident_kind;
    atg_str words;   /* label for want of a better one ("outage that hit the north") */
    uint32_t target; /* thing, or ATG_NONE */
    uint32_t year;
    GArray *figures; /* atg_figure, or NULL */
} atg_thing;

typedef struct atg_found {    /* a relation found, before closure */
    uint32_t subject, object; /* things */
    atg_relation relation;
    atg_status status;
    atg_kind kind;
    atg_basis basis;
    uint32_t sentence;
    uint32_t trigger; /* token of the verb or noun that says it; 0: unknown */
    const char *pattern;
} atg_found;

typedef struct atg_analysis {
    const atg_document *doc;
    const atg_lexicon *lex;
    const atg_tagger *tagger;
    atg_arena *arena;
    atg_tok *toks;
    uint32_t n_toks;
    atg_sent *sents;
    uint32_t n_sents;
    GArray *mentions; /* atg_mention, ascending by first token, none overlap */
    GArray *things;   /* atg_thing */
    GArray *found;    /* atg_found */
    struct atg_recall_index *recall; /* found by what it is about (recall.h) */
    GHashTable *by_key;              /* thing.c: char * key -> index of thing + 1 */
    struct atg_scene **scenes;       /* date.c: of each sentence, NULL: not read yet */
    GString *trace;                  /* --trace, or NULL */
    unsigned without;                /* layers left out (layer.h) */
} atg_analysis;

static inline atg_mention *atg_mention_at(const atg_analysis *a, uint32_t i)
{
    return &g_array_index(a->mentions, atg_mention, i);
}

static inline atg_thing *atg_thing_at(const atg_analysis *a, uint32_t i)
{
    return &g_array_index(a->things, atg_thing, i);
}

static inline bool atg_without(const atg_analysis *a, atg_layer layer)
{
    return a->without & layer;
}

/* The lists' names at tokens[at...], as atg_lexicon_match_name. */
static inline size_t atg_name_match(const atg_analysis *a, const atg_str *tokens,
                                    size_t n, size_t at, bool headline,
                                    atg_name_hit *hits, size_t cap, size_t *n_hits)
{
    *n_hits = 0;
    if (atg_without(a, ATG_LAYER_LISTS))
        return 0;
    return atg_lexicon_match_name(a->lex, tokens, n, at, headline, hits, cap, n_hits);
}

/* annotate.c */
/* tagger NULL: tags are guessed (guess.h). */
void atg_analysis_init(atg_analysis *a, const atg_document *doc, const atg_lexicon *lex,
                       const atg_tagger *tagger, atg_arena *arena);
void atg_analysis_release(atg_analysis *a); /* not the arena */
/* Does the word list say that token i begins a word of this kind and class (class NULL:
 * any)? Returns its hit or NULL. */
const atg_word_hit *atg_tok_word_in(const atg_analysis *a, uint32_t i,
                                    atg_word_kind kind, atg_str word_class);
static inline const atg_word_hit *atg_tok_word(const atg_analysis *a, uint32_t i,
                                               atg_word_kind kind,
                                               const char *word_class)
{
    if (i >= a->n_toks || !a->toks[i].n_words)
        return NULL;
    return atg_tok_word_in(a, i, kind, atg_str_of(word_class));
}
/* Adds a relation unless subject or object is ATG_NONE, they are the same thing or the
 * signature forbids it; returns whether it was added. */
bool atg_found_add(atg_analysis *a, uint32_t subject, atg_relation relation,
                   uint32_t object, atg_status status, atg_kind kind, uint32_t sentence,
                   const char *pattern);

/* mention.c: finds names, types them, joins them into things. Fills mentions (NAME,
 * DEMONYM, PLACE, OFFICIALS, COUNTED), things and toks[].mention. */
void atg_mentions_find(atg_analysis *a);
/* The country in "China-backed", "Iran-linked": its entity, or ATG_NONE. */
uint32_t atg_state_in_word(const atg_analysis *a, uint32_t token);
/* Makes a thing of its own, or returns the one with the same key. */
uint32_t atg_thing_add(atg_analysis *a, atg_ntype type, atg_str label, atg_str key);
/* The country's thing, made if the document has none yet; ATG_NONE: no such code. */
uint32_t atg_thing_country(atg_analysis *a, atg_str code);
/* Notes a surface form of a thing (once) and counts the mention. */
void atg_thing_mentioned(atg_analysis *a, uint32_t thing, atg_str surface);

/* office.c: offices of persons and what belongs to what, inside noun groups and
 * appositions: "Foreign Secretary Dominic Raab", "Paul Chichester, NCSC director of
 * operations", "a spokesman for the ministry, Hong Lei", "Britain's NCSC", "Unit 74455
 * of the GRU". Adds official-of and part-of to found. */
void atg_offices_find(atg_analysis *a);

#endif
