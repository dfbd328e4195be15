/* Lists of words: what stands beside a name or ends it tells its type.
 *
 * They are data (data/lists.lex, given-names.lex, leaders.lex), and a user's file may
 * add to them:
 *
 *     list "given" words="aaron|abdul"
 *     list "leader" country=NZ words="jacinda ardern|ardern"
 *
 * A word may be in several lists; atg_lexicon_lists gives them all at once, as bits.
 * The names of the lists are those below in small letters ("agency-head"): a list that
 * no code asks for is an error.
 */
#ifndef ATG_LEXICON_LISTS_H
#define ATG_LEXICON_LISTS_H

#include "lexicon/lexicon.h"
#include "lexicon/scope.h"

/* A set of lists, a bit each. */
typedef uint64_t atg_lists;

#define ATG_LIST(n) ((atg_lists)1 << (n))
#define ATG_W_HONORIFIC ATG_LIST(0) /* Mr, Dr, Sir */
/* a name that ends or begins with it is a state body */
#define ATG_W_AGENCY_HEAD ATG_LIST(1)
#define ATG_W_AGENCY_OF ATG_LIST(2) /* "Office of ...", "Centre for ..." */
#define ATG_W_ORG_HEAD ATG_LIST(3)  /* Inc, Bank, University */
/* company, insurer: what a text calls an organization */
#define ATG_W_ORG_CUE ATG_LIST(4)
#define ATG_W_AGENCY_CUE ATG_LIST(5)    /* regulator, ministry */
#define ATG_W_GROUP_CUE ATG_LIST(6)     /* gang, crew */
#define ATG_W_MALWARE_CUE ATG_LIST(7)   /* trojan, wiper */
#define ATG_W_PERSON_CUE ATG_LIST(8)    /* spokesman, programmer */
#define ATG_W_SPEECH ATG_LIST(9)        /* said, told */
#define ATG_W_ATTACK ATG_LIST(10)       /* hack, breach; hacked, breached */
#define ATG_W_OFFICIAL ATG_LIST(11)     /* government, authorities, officials */
#define ATG_W_OFFICIAL_MOD ATG_LIST(12) /* senior, intelligence (officials) */
#define ATG_W_PEOPLE ATG_LIST(13) /* nationals, officers, men: heads of counted sets */
#define ATG_W_NUMBER ATG_LIST(14) /* one ... twenty */
#define ATG_W_NOT_NAME ATG_LIST(15) /* capitals that begin sentences; months and days */
#define ATG_W_GIVEN ATG_LIST(16)    /* given names of people */
#define ATG_W_PARTICLE ATG_LIST(17) /* van, de, al */
#define ATG_W_CALLED ATG_LIST(18)   /* called, dubbed, named */
#define ATG_W_FEMALE ATG_LIST(19)   /* she, spokeswoman */
#define ATG_W_MALE ATG_LIST(20)     /* he, spokesman */
/* former, alleged, military: before a counted head */
#define ATG_W_PEOPLE_MOD ATG_LIST(21)
#define ATG_W_OFFICE ATG_LIST(22)     /* minister, director: an office in a body */
#define ATG_W_OFFICE_MOD ATG_LIST(23) /* deputy, acting, chief, general */
#define ATG_W_DEED ATG_LIST(24)  /* charged, arrested, indicted: makes one man a set */
#define ATG_W_CAMEL ATG_LIST(25) /* "iSight": set by the extractor */
#define ATG_W_PRODUCT_CUE ATG_LIST(26) /* software, server, app */
/* foreign, interior, finance (ministry, minister) */
#define ATG_W_PORTFOLIO ATG_LIST(27)
#define ATG_W_ORG_WEAK ATG_LIST(28) /* ends other names too: needs more evidence */
#define ATG_W_FINDS ATG_LIST(29)    /* linked, discovered: what researchers do */
#define ATG_W_LAW ATG_LIST(30)      /* Act, Treaty: no body */
/* family names that stand before the given name */
#define ATG_W_FAMILY_FIRST ATG_LIST(31)
/* Typhoon, Panda: second word of a group's name */
#define ATG_W_GROUP_FAMILY ATG_LIST(32)
/* Bear, Storm: the same, but other names have it too */
#define ATG_W_GROUP_FAMILY_WEAK ATG_LIST(33)
#define ATG_W_TOOL_CUE ATG_LIST(34)   /* tool, script: what else malware is called */
#define ATG_W_NO_SURNAME ATG_LIST(35) /* Street, Hospital: ends names of no person */
#define ATG_W_FATE ATG_LIST(36)       /* wanted, jailed: what befalls people only */
/* statement, denial: comes from a country that speaks */
#define ATG_W_MESSAGE ATG_LIST(37)
#define ATG_W_TRAVEL ATG_LIST(38) /* fled, flew: goes to a country that is a place */
/* capital, suburb: of a country that is a place */
#define ATG_W_PLACE_NOUN ATG_LIST(39)
/* employees, servers: what stands behind the name of an organization */
#define ATG_W_ORG_STAFF ATG_LIST(40)
#define ATG_W_ORG_OWNED ATG_LIST(41)  /* products, board: what an organization has */
#define ATG_W_ORG_INSIDE ATG_LIST(42) /* network, accounts: what is broken into */
#define ATG_W_LEADS ATG_LIST(43)      /* heads, chairs: verbs that say an office */
#define ATG_W_BODY_PART ATG_LIST(44)  /* unit, branch: what part of a body is called */
/* customer, server: what is counted in figures of harm */
#define ATG_W_HARMED ATG_LIST(45)
/* suspect, mile: what is counted, but not as harm */
#define ATG_W_UNHARMED ATG_LIST(46)
#define ATG_W_VOLUME ATG_LIST(47) /* gigabyte: measures of data */
/* rat, stealer: what one-word names of malware end in */
#define ATG_W_MALWARE_END ATG_LIST(48)
#define ATG_W_PUTS_TOOLS ATG_LIST(49) /* deploy, drop: what attackers do with tools */
#define ATG_W_ORG_CENTER ATG_LIST(50) /* medical, data: Center, an organization */
#define ATG_W_LOCAL_BODY ATG_LIST(51) /* city, county: of a place that it governs */
#define ATG_W_BUSINESS_FIELD ATG_LIST(52) /* mining, retail: "a mining group" */
#define ATG_W_HITS ATG_LIST(53)           /* hacked, crippled: what attackers do */
#define ATG_W_ROBS ATG_LIST(54)           /* stole, looted: "from X" */
#define ATG_W_SUFFERS ATG_LIST(55)        /* sustained, disclosed: an attack */
#define ATG_W_CRIME_FIELD ATG_LIST(56)    /* ransomware, extortion: "gang" */
#define ATG_W_FLAW ATG_LIST(57)           /* flaw, zero-day: "in X" */
#define ATG_W_FIRM_END ATG_LIST(58)       /* Inc, Holdings: ends names of firms */
#define ATG_W_SURNAME_END ATG_LIST(59)    /* enko, ović: what surnames end in */
/* servers, malware: by them a noun of many meanings is an attack */
#define ATG_W_FIELD ATG_LIST(60)
#define ATG_W_RELEASE ATG_LIST(61) /* release, advisory: what a body issues */
enum { ATG_LISTS = 62 }; /* so many bits have a list; 64 is all there are */

enum { ATG_LIST_WORD_CAP = 31 }; /* bytes of a word */

/* The lists a word is in, case of Latin letters aside; 0 before freeze. O(word). */
atg_lists atg_lexicon_lists(const atg_lexicon *lex, atg_str word);

/* What one look at a token tells: its lists, and whether words or names of the lists can
 * begin with it (true where only matching can tell). */
typedef struct atg_glance {
    atg_lists lists;
    bool words, names;
} atg_glance;

/* All of it for the price of one hash; nothing before freeze. O(token). */
atg_glance atg_lexicon_glance(const atg_lexicon *lex, atg_str token);

/* A well-known head of state or government, or a minister: a surname or a full name, in
 * small letters. */
typedef struct atg_leader {
    atg_str name, country;
} atg_leader;

/* All of them, in the order of the lists. */
size_t atg_lexicon_leaders(const atg_lexicon *lex, const atg_leader **leaders);

/* What tells that a text is of the field: the cues of the lists "scope", "scope-hint",
 * "scope-deed" and "scope-object" (a cue with a capital in that case only), and the names
 * of actors, malware, flaws and incidents, but for those that are marked as words of
 * prose (case=, context=). NULL before freeze. */
const atg_scope *atg_lexicon_scope(const atg_lexicon *lex);

#endif
