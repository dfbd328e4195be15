/* Groups and clauses: the little syntax that relations need.
 *
 * A sentence becomes a row of units (group.c): noun groups, verb groups and the small
 * words and marks between them. A left-to-right pass with a stack then makes clauses of
 * them (clause.c): each has a verb group, a subject, and what follows the verb as a row
 * of (preposition, noun group) or (preposition, clause). It is the cascade of FASTUS
 * (Hobbs et al. 1997) up to clauses: linear in the sentence, and every stage can be
 * read in --trace. Attachment is left to the frames, whose slots know which types they
 * take.
 *
 * Indices are into the tables below, which hold the whole document; ATG_NONE where
 * there is none.
 */
#ifndef ATG_EXTRACT_SYNTAX_H
#define ATG_EXTRACT_SYNTAX_H

#include <stdatomic.h>

#include "extract/analysis.h"
#include "extract/slots/frame.h"

typedef enum atg_unit_kind {
    ATG_U_NG,
    ATG_U_VG,
    ATG_U_PREP,
    ATG_U_COMMA,
    ATG_U_CC,
    ATG_U_THAT, /* complementiser */
    ATG_U_REL,  /* who, which, that, whose, where as relative */
    ATG_U_SUB,  /* after, when, because ... before a clause */
    ATG_U_COND, /* if, unless, whether */
    ATG_U_ADV,
    ATG_U_ADJ,
    ATG_U_BREAK, /* ; : dash */
    ATG_U_QUOTE,
    ATG_U_OPEN, /* ( [ */
    ATG_U_CLOSE,
    ATG_U_END, /* . ! ? */
    ATG_U_OTHER
} atg_unit_kind;

typedef struct atg_unit {
    atg_unit_kind kind;
    uint32_t first, count; /* tokens */
    uint32_t index;        /* of the noun group or verb group */
} atg_unit;

typedef struct atg_ng {
    uint32_t sentence, unit;
    uint32_t first, count, head; /* tokens; head is one of them */
    uint32_t mention;            /* of the head, or ATG_NONE */
    uint32_t noun;               /* word of the lists the head is, or ATG_NONE */
    uint32_t possessor;          /* noun group before 's, or ATG_NONE */
    uint32_t prep;     /* token of the preposition that governs it, or ATG_NONE */
    uint32_t next;     /* next member of the same coordination, or ATG_NONE */
    uint32_t list;     /* first member of the coordination it is in: itself if alone */
    uint32_t named_by; /* names it is known by ("two groups it calls X and Y"): first of
                        * their list, or ATG_NONE */
    bool closed;       /* last of a list that a conjunction ended */
    uint32_t apposed;  /* noun group it renames, or ATG_NONE */
    bool definite, indefinite, plural, pronoun, negated, possessive, demonstrative;
    bool parenthesis; /* inside round brackets */
    bool doubted;     /* "a group believed to be X": who it is is not certain */
    uint32_t thing;   /* what it denotes, or ATG_NONE; filled in by refer, incident */
    uint32_t owner;   /* thing whose it is ("its", "China's"), or ATG_NONE */
    bool stateless;   /* "state-backed hackers", the state not named */
    uint32_t befell;  /* incident + 1 that hit it, where it names no victim; or 0 */
    uint32_t backer;  /* state behind an unnamed group ("Chinese state-backed
                       * hackers"), or ATG_NONE */
} atg_ng;

typedef struct atg_vg {
    uint32_t sentence, unit;
    uint32_t first, count, main; /* tokens */
    uint32_t phrasal; /* the verb of the lists whose particle stands behind its object
                         ("waved the charges away"), or ATG_NONE */
    bool finite, passive, participle, gerund, infinitive, copula, perfect;
    bool negated;
    bool could;   /* the modal is "could" or "can" */
    bool hedged;  /* allegedly, reportedly, may, might, appears */
    bool planned; /* will, would, could, can, should, must: not done (yet) */
} atg_vg;

typedef enum atg_clause_kind {
    ATG_C_MAIN,
    ATG_C_COMPLEMENT, /* that-clause, or its zero form */
    ATG_C_RELATIVE,
    ATG_C_PARTICIPLE, /* reduced relative, free participle */
    ATG_C_GERUND,     /* after a preposition or as object */
    ATG_C_INFINITIVE,
    ATG_C_ADVERBIAL,
    ATG_C_CONDITION /* if, unless, whether */
} atg_clause_kind;

typedef struct atg_arg {
    uint32_t prep;   /* token, or ATG_NONE: bare */
    uint32_t ng;     /* noun group, or ATG_NONE */
    uint32_t clause; /* clause, or ATG_NONE */
} atg_arg;

typedef struct atg_clause {
    uint32_t sentence;
    atg_clause_kind kind;
    uint32_t parent;    /* clause, or ATG_NONE */
    uint32_t subject;   /* noun group, or ATG_NONE */
    uint32_t vg;        /* verb group, or ATG_NONE (a fragment) */
    uint32_t predicate; /* unit of the adjective after a copula, or ATG_NONE */
    GArray *args;       /* atg_arg, in text order */
    uint32_t speaker;   /* clause of a floating attribution that covers this one */
    uint32_t host;     /* noun group it completes ("the claim that ...") or follows as a
                        * relative or participle; or ATG_NONE */
    uint32_t shares;   /* coordinated clause whose arguments are this one's too ("was
                        * planned and carried out by X"), or ATG_NONE */
    uint32_t rel_prep; /* preposition before the relative pronoun, or ATG_NONE */
    bool bracketed;    /* opened after a comma */
    bool question;
    bool used; /* evaluated already, as part of another clause */
} atg_clause;

typedef struct atg_syntax {
    GArray *units, *ngs, *vgs, *clauses;
    /* per sentence: first unit, ng, clause; n_sents + 1 entries */
    uint32_t *unit_at, *ng_at, *clause_at;
} atg_syntax;

#define ATG_AT(array, type, i) (&g_array_index(array, type, i))

static inline atg_unit *atg_unit_at(const atg_syntax *s, uint32_t i)
{
    return ATG_AT(s->units, atg_unit, i);
}
static inline atg_ng *atg_ng_at(const atg_syntax *s, uint32_t i)
{
    return ATG_AT(s->ngs, atg_ng, i);
}
static inline atg_vg *atg_vg_at(const atg_syntax *s, uint32_t i)
{
    return ATG_AT(s->vgs, atg_vg, i);
}
static inline atg_clause *atg_clause_at(const atg_syntax *s, uint32_t i)
{
    return ATG_AT(s->clauses, atg_clause, i);
}

void atg_syntax_init(atg_syntax *s, const atg_analysis *a);
void atg_syntax_release(atg_syntax *s);

/* group.c: units, noun groups and verb groups of all sentences. O(tokens). */
void atg_groups_find(const atg_analysis *a, atg_syntax *s);
/* clause.c: coordination, apposition and clauses of all sentences. O(tokens). */
void atg_clauses_find(const atg_analysis *a, atg_syntax *s, const atg_frames *frames);
/* named.c: whom turned clauses ("Charged were X and Y") and lists below a lead-in name;
 * before references are found. O(clauses). */
void atg_clauses_name(const atg_analysis *a, atg_syntax *s);
/* refer.c: what definite groups and pronouns stand for; owners and backers. O(groups).
 */
void atg_references_find(const atg_analysis *a, atg_syntax *s,
                         const atg_frames *frames);
/* named.c: descriptions that a clause names: "a group known as X". O(clauses). */
void atg_names_given(const atg_analysis *a, atg_syntax *s);
/* incident.c: incidents, named or described; fills thing of their groups. */
void atg_incidents_find(atg_analysis *a, atg_syntax *s, const atg_frames *frames);
/* The first noun group behind ng, over prepositional phrases only, that preposition
 * prep (a word, or several joined by '|') governs; ATG_NONE if there is none. */
uint32_t atg_ng_phrase(const atg_analysis *a, const atg_syntax *s, uint32_t ng,
                       const char *preps);
/* victims.c: a group for victims, by its noun ("the victims of the breach") or by the
 * verb behind it ("those hit", "the firms affected"). */
bool atg_ng_victims(const atg_analysis *a, const atg_syntax *s, uint32_t ng);
/* victims.c: does the group tell what of a country it is ("German companies"), so that
 * who hits it hits the country? */
bool atg_ng_of_country(const atg_analysis *a, const atg_ng *g);
/* named_set.c: the row of names behind group ng that "among them" ends; or ATG_NONE. */
uint32_t atg_names_among(const atg_analysis *a, const atg_syntax *s, uint32_t ng);
/* Does one of these begin at the token? No, if the token is ATG_NONE. */
bool atg_prep_in(const atg_analysis *a, uint32_t token, atg_str preps);
/* The letters that words parted by '|' begin with, a bit each. */
uint32_t atg_prep_letters(atg_str preps);

static inline uint32_t atg_letter_bit(char c)
{
    return (uint32_t)1 << (c & 31); /* the same for both cases */
}

/* The same where preps never change: their letters are found once, and give most
 * answers, which are no. */
static inline bool atg_prep_known(const atg_analysis *a, uint32_t token, atg_str preps,
                                  _Atomic uint32_t *letters)
{
    if (token >= a->n_toks)
        return false;
    uint32_t known = atomic_load_explicit(letters, memory_order_relaxed);
    if (!known) {
        known = atg_prep_letters(preps);
        atomic_store_explicit(letters, known, memory_order_relaxed);
    }
    atg_str t = a->toks[token].text;
    return t.n && known & atg_letter_bit(t.p[0]) && atg_prep_in(a, token, preps);
}

/* A literal is an array, all else a pointer. (__builtin_constant_p would not do: it may
 * be true of a pointer where a function is made for one caller.) */
#define ATG_IS_POINTER(s)                                                              \
    (__builtin_types_compatible_p(__typeof__(s), const char *) ||                      \
     __builtin_types_compatible_p(__typeof__(s), char *))
#define atg_prep_is(a, token, preps)                                                   \
    (__extension__({                                                                   \
        static _Atomic uint32_t letters_;                                              \
        ATG_IS_POINTER(preps)                                                          \
        ? atg_prep_in((a), (token), atg_str_of(preps))                                 \
        : atg_prep_known((a), (token), atg_str_of(preps), &letters_);                  \
    }))
/* The same of any token of [from, end). O(preps + tokens). */
bool atg_prep_among(const atg_analysis *a, uint32_t from, uint32_t end,
                    const char *preps);
/* The first noun group of the clause that one of the prepositions governs, or ATG_NONE.
 * O(its phrases). */
uint32_t atg_clause_phrase(const atg_analysis *a, const atg_clause *c,
                           const char *preps);
/* Does one of the words that a frame needs stand near token word: behind it, or anywhere
 * in the sentence up to there, too? True where it needs none. */
bool atg_frame_needs(const atg_analysis *a, const atg_frame *frame, uint32_t sentence,
                     uint32_t word, bool anywhere);
/* The same of the verb of a group: "blame was laid on X": in a passive it may be the
 * subject. */
bool atg_verb_needs(const atg_analysis *a, const atg_frame *frame, const atg_vg *v);
/* Whose it is by the clause behind it: "servers belonging to X", "a site run by X",
 * "software made by X": first of the list, or ATG_NONE. O(clauses of the sentence). */
uint32_t atg_ng_owner(const atg_analysis *a, const atg_syntax *s, uint32_t ng);
/* Is the noun group ng in the row that begins with group first (or ATG_NONE)? O(row). */
bool atg_in_row(const atg_syntax *s, uint32_t first, uint32_t ng);
/* Does the group itself say that computers were attacked: "malicious cyber activity"? */
bool atg_cyber_group(const atg_analysis *a, const atg_ng *g);
/* Appends groups and clauses of a sentence to the trace. */
void atg_syntax_trace(const atg_analysis *a, const atg_syntax *s, uint32_t sentence);

/* Small questions about tokens. */
bool atg_unit_is_time(const atg_analysis *a, const atg_unit *u);
static inline bool atg_tok_is(const atg_analysis *a, uint32_t i, const char *lower)
{
    return i < a->n_toks && atg_str_is_nocase(a->toks[i].text, lower);
}
/* Is there a noun, a name or what leads up to one at token i, before end? */
bool atg_tok_nominal(const atg_analysis *a, uint32_t i, uint32_t end);
/* group_mend.c: corrects tags of tokens [first, end), a sentence, by its mentions. */
void atg_tags_mend(const atg_analysis *a, uint32_t first, uint32_t end);
/* group_words.c: corrects the tag of token i > first by the words around it ("X face
 * charges", "also sanctioned was"); says whether it did. O(1). */
bool atg_tag_mend_by_words(const atg_analysis *a, uint32_t first, uint32_t i,
                           uint32_t end);
/* group_deeds.c: the same of verbs for deeds. */
void atg_tags_of_deeds(const atg_analysis *a, uint32_t first, uint32_t end);
bool atg_tag_noun(uint8_t tag);
bool atg_tag_verb(uint8_t tag);
/* Is class one of the '|'-joined classes of word w? */
static inline bool atg_word_has(const atg_analysis *a, uint32_t word,
                                const char *word_class)
{
    return word != ATG_NONE &&
           atg_word_in_class(atg_lexicon_word(a->lex, word), atg_str_of(word_class));
}
/* Verb of the lists that the verb group is made of, or NULL. */
const atg_word *atg_vg_word(const atg_analysis *a, const atg_vg *vg);
/* The frames of that verb: n of them; none (NULL) where v is NULL or in no list. O(1). */
const atg_frame *const *atg_vg_frames(const atg_analysis *a, const atg_frames *frames,
                                      const atg_vg *v, size_t *n);
/* Is class one of those of that verb? */
bool atg_vg_has(const atg_analysis *a, const atg_vg *vg, const char *word_class);

#endif
