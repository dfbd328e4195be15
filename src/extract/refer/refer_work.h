/* Shared by the files that find what groups and pronouns stand for: refer.c, refer_bind.c
 * (what verbs say of pronouns) and refer_row.c (rows of names). Inside these only. */
#ifndef ATG_EXTRACT_REFER_WORK_H
#define ATG_EXTRACT_REFER_WORK_H

#include "extract/refer/describe.h"
#include "extract/syntax/syntax.h"

enum { ATG_RF_MEMORY = 64 }; /* things kept in mind */

typedef struct atg_recent {
    uint32_t thing, sentence;
    uint32_t list; /* first of the row it heads, or ATG_NONE */
    bool subject, plural;
    bool place; /* "in Singapore": somewhere, not somebody */
} atg_recent;

typedef struct atg_referrer {
    const atg_analysis *a;
    atg_syntax *s;
    const atg_frames *frames;
    uint32_t *bound;    /* per group: the group it must stand for, or ATG_NONE */
    uint32_t *barred;   /* per group: the thing it cannot stand for, or ATG_NONE */
    uint32_t *tells_of; /* per group that says something in passing: the subject of what
                         * it says, if that is a culprit; or ATG_NONE */
    bool *strikes;      /* per group: "it" does what attackers do */
    bool *speaks;       /* per group: "it" lays blame, as gangs do not */
    bool *blamed;       /* per group: "it" is blamed, by the verb's subject */
    bool no_gang;       /* of the group at hand */
    bool struck;        /* the pronoun at hand does what attackers do */
    bool is_blamed;     /* of the group at hand */
    uint32_t not_this;  /* of the group at hand */
    bool in_passing;    /* the group at hand says something in passing */
    atg_descriptions called;
    uint32_t government; /* the country first named as "the Government of X" */
    atg_recent memory[ATG_RF_MEMORY]; /* a ring, newest last */
    uint32_t n;
} atg_referrer;

static inline const atg_recent *atg_rf_nth_last(const atg_referrer *r, uint32_t i)
{
    return &r->memory[(r->n - 1 - i) % ATG_RF_MEMORY];
}

static inline uint32_t atg_rf_kept(const atg_referrer *r)
{
    return r->n < ATG_RF_MEMORY ? r->n : ATG_RF_MEMORY;
}

/* refer_bind.c: fills bound, barred, tells_of, speaks and blamed, which are empty.
 * O(clauses and what they have). */
void atg_rf_bind(atg_referrer *r);

/* refer_row.c */
/* "the two men", "both", "them": the first group of the row of persons or groups named
 * last, of that number if one is told; ATG_NONE if there is none. */
uint32_t atg_rf_row(const atg_referrer *r, const atg_ng *g);
/* "the former", "the latter": the first or last of a row of two; ATG_NONE. */
uint32_t atg_rf_one_of_two(const atg_referrer *r, const atg_ng *g);

/* refer_state.c */
/* "the government in X", "the authorities of X": that country; else ATG_NONE. */
uint32_t atg_rf_government_of(const atg_referrer *r, uint32_t ng);
/* "the Government of X", "the Government": with a capital, as states write of
 * themselves. */
bool atg_rf_is_government(const atg_analysis *a, const atg_ng *g);
/* Keeps the country that the document first introduces as "the Government of X". */
void atg_rf_remember_government(atg_referrer *r, const atg_ng *g);

#endif
