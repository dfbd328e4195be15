/* Lists of words: what stands beside a name or ends it tells its type.
 *
 * They are data (data/lists.lex, given-names.lex, leaders.lex), and a user's file may add
 * to them:
 *
 *     list "given" words="aaron|abdul"
 *     list "leader" country=NZ words="jacinda ardern|ardern"
 *
 * A word may be in several lists; atg_lexicon_lists gives them all at once, as bits.
 * The names of the lists are those below in small letters ("agency-head"): a list that no
 * code asks for is an error.
 */
#ifndef ATG_LEXICON_LISTS_H
#define ATG_LEXICON_LISTS_H

#include "lexicon/lexicon.h"

enum {
    ATG_W_HONORIFIC = 1u << 0, /* Mr, Dr, Sir */
    ATG_W_AGENCY_HEAD =
        1u << 1,               /* a name that ends or begins with it is a state body */
    ATG_W_AGENCY_OF = 1u << 2, /* "Office of ...", "Centre for ..." */
    ATG_W_ORG_HEAD = 1u << 3,  /* Inc, Bank, University */
    ATG_W_ORG_CUE = 1u << 4,   /* company, insurer: what a text calls an organization */
    ATG_W_AGENCY_CUE = 1u << 5,    /* regulator, ministry */
    ATG_W_GROUP_CUE = 1u << 6,     /* gang, crew */
    ATG_W_MALWARE_CUE = 1u << 7,   /* trojan, wiper */
    ATG_W_PERSON_CUE = 1u << 8,    /* spokesman, programmer */
    ATG_W_SPEECH = 1u << 9,        /* said, told */
    ATG_W_ATTACK = 1u << 10,       /* hack, breach; hacked, breached */
    ATG_W_OFFICIAL = 1u << 11,     /* government, authorities, officials */
    ATG_W_OFFICIAL_MOD = 1u << 12, /* senior, intelligence (officials) */
    ATG_W_PEOPLE = 1u << 13,       /* nationals, officers, men: heads of counted sets */
    ATG_W_NUMBER = 1u << 14,       /* one ... twenty */
    ATG_W_NOT_NAME = 1u << 15,     /* capitals that begin sentences; months and days */
    ATG_W_GIVEN = 1u << 16,        /* given names of people */
    ATG_W_PARTICLE = 1u << 17,     /* van, de, al */
    ATG_W_CALLED = 1u << 18,       /* called, dubbed, named */
    ATG_W_FEMALE = 1u << 19,
    ATG_W_MALE = 1u << 20,
    ATG_W_PEOPLE_MOD = 1u << 21,  /* former, alleged, military: before a counted head */
    ATG_W_OFFICE = 1u << 22,      /* minister, director: an office in a body */
    ATG_W_OFFICE_MOD = 1u << 23,  /* deputy, acting, chief, general */
    ATG_W_DEED = 1u << 24,        /* charged, arrested, indicted: makes one man a set */
    ATG_W_CAMEL = 1u << 25,       /* "iSight": set by the extractor, no list */
    ATG_W_PRODUCT_CUE = 1u << 26, /* software, server, app */
    ATG_W_PORTFOLIO = 1u << 27,   /* foreign, interior, finance (ministry, minister) */
    ATG_W_ORG_WEAK = 1u << 28,    /* ends other names too: needs more evidence */
    ATG_W_FINDS = 1u << 29,       /* linked, discovered: what researchers do */
    ATG_W_LAW = 1u << 30          /* Act, Treaty: no body */
};

/* Family names that stand before the given name; too many bits for the enumeration. */
#define ATG_W_FAMILY_FIRST (1u << 31)

enum { ATG_LIST_WORD_CAP = 31 }; /* bytes of a word */

/* The lists a word is in, case of Latin letters aside; 0 before freeze. O(word). */
uint32_t atg_lexicon_lists(const atg_lexicon *lex, atg_str word);

/* A well-known head of state or government, or a minister: a surname or a full name, in
 * small letters. */
typedef struct atg_leader {
    atg_str name, country;
} atg_leader;

/* All of them, in the order of the lists. */
size_t atg_lexicon_leaders(const atg_lexicon *lex, const atg_leader **leaders);

#endif
