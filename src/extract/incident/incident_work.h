/* Shared by the files that find incidents: incident.c (which incident a group means),
 * incident_kind.c (what it was called), incident_target.c (what it hit and when),
 * incident_clause.c (what verbs say it hit), incident_harm.c (what befell whom before
 * it is called an attack) and incident_label.c (its words). Inside these only. */
#ifndef ATG_EXTRACT_INCIDENT_WORK_H
#define ATG_EXTRACT_INCIDENT_WORK_H

#include "extract/syntax/syntax.h"

enum { ATG_IN_TARGETS = 16, ATG_IN_CHAIN = 6 };

typedef struct atg_in_targets {
    uint32_t things[ATG_IN_TARGETS];
    uint32_t n;
    uint32_t last;   /* token where the phrase that names them ends */
    uint32_t object; /* token + 1 of what was hit of a state ("Ukraine's grid"), or 0 */
} atg_in_targets;

typedef struct atg_in_attack { /* "hackers broke into X" */
    atg_in_targets targets;
    uint32_t sentence, token;
    uint32_t group; /* where it hit nobody with a name: noun group + 1, or 0 */
} atg_in_attack;

typedef struct atg_in_finder {
    atg_analysis *a;
    atg_syntax *s;
    const atg_frames *frames;
    GArray *targets;   /* atg_in_targets of each incident thing, in order of making */
    GArray *incidents; /* thing of each */
    GArray *made_in;   /* sentence */
    GArray *tools;     /* malware of each, or ATG_NONE: "an attack with X" */
    GArray *homes;     /* country that only an adjective names, or ATG_NONE */
    GPtrArray *kinds;  /* of each: the kinds it was called by, GString "|a|b|" */
    GHashTable *of_target; /* thing -> GArray of the incidents that have it */
    GHashTable *of_thing;  /* thing of an incident -> its index + 1 */
    GHashTable *of_kind;   /* "|kind|" -> the last incident called so, + 1 */
    GHashTable *of_year;   /* year -> its last incident, + 1 */
    uint32_t last;         /* index in incidents of the last one spoken of */
    uint32_t last_sentence;
    atg_in_attack verb;
    uint32_t *extra;    /* per noun group: clause whose object is its target */
    uint32_t *sufferer; /* per noun group: the group that it befell, or ATG_NONE */
} atg_in_finder;

atg_ng *atg_in_ng(const atg_in_finder *f, uint32_t i);
/* The kind of an incident noun ("hack", "theft"), its lemma where the list has none. */
atg_str atg_in_kind(const atg_in_finder *f, const atg_ng *g);
/* Nouns that mean more than attacks ("operations at the centre"): only what they are
 * "against" is a target. */
bool atg_in_vague(const atg_analysis *a, const atg_ng *g);

/* Each adds to the set, once, what can be a target. */
void atg_in_add_target(const atg_in_finder *f, atg_in_targets *set, uint32_t thing);
/* What a group names, with what is coordinated with it; modifiers count where the head
 * names nothing ("Microsoft Exchange servers", "the party's computers"). */
void atg_in_add_group(const atg_in_finder *f, atg_in_targets *set, uint32_t i);
/* In the phrases behind the noun ("theft of records from the OPM"), before it ("the OPM
 * breach"), and the objects of a clause about it ("an attack that hit X"). */
void atg_in_phrase_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set);
void atg_in_modifier_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set);
void atg_in_clause_targets(const atg_in_finder *f, uint32_t i, atg_in_targets *set);
/* Whom a clause says that it befell: "X fell victim to it". */
void atg_in_sufferers(const atg_in_finder *f, uint32_t i, atg_in_targets *set);
/* Is whose incident it is its victim? */
bool atg_in_possessor_suffers(const atg_in_finder *f, const atg_ng *g);
/* Index noted under a key, or ATG_NONE. */
uint32_t atg_in_noted(GHashTable *table, gconstpointer key);
/* Are there targets, and all of them states or blocs? */
bool atg_in_states_only(const atg_in_finder *f, const atg_in_targets *set);
/* incident_clause.c: is the group headed by a noun for an incident, and no name? */
bool atg_in_is_noun(const atg_in_finder *f, uint32_t i);
/* Fills extra and sufferer. O(clauses). */
void atg_in_read_clauses(const atg_in_finder *f);
/* Does the frame's verb, as it stands, say that its subject is a victim? */
bool atg_in_takes_victim(const atg_in_finder *f, const atg_frame *frame,
                         const atg_vg *v);
/* incident_harm.c: notes whom a clause says that it harmed, where no attack is spoken
 * of yet. O(frames of the verb). */
void atg_in_note_harm(atg_in_finder *f, const atg_clause *c, const atg_vg *v);
/* An attack told by a verb, for a later "the attack". */
void atg_in_note_attack(atg_in_finder *f, const atg_clause *c);
/* incident_kind.c: notes that an incident, by its index, was called so. */
void atg_in_note_kind(const atg_in_finder *f, uint32_t index, atg_str kind);
/* The incident to which a telling noun ("the heist") was given before, where the last
 * one was never called that; ATG_NONE. */
uint32_t atg_in_called(const atg_in_finder *f, const atg_ng *g);
/* Was it ever called something that the kind can be? */
bool atg_in_can_be(const atg_in_finder *f, uint32_t index, atg_str kind);
/* The kind for its label: the most usual of those it was called by, vague ones
 * aside. */
atg_str atg_in_usual_kind(const atg_in_finder *f, uint32_t index);
/* incident_kind.c: is it "that on X", "the one at Y" behind a noun for an incident? It
 * gets that noun. */
bool atg_in_one_like(const atg_in_finder *f, uint32_t i);
/* incident_label.c: is a word of the field in the group or right behind it? Not in "the
 * siege of X". */
bool atg_in_of_field(const atg_analysis *a, const atg_ng *g);
/* A label for an incident first told in this sentence that hit nobody
 * with a name: an alias that says enough, or, for want of a better one (words), the
 * clause behind its noun. */
void atg_in_label(const atg_in_finder *f, uint32_t thing, uint32_t sentence);
/* The words of a group of victims without a name ("computers at three
 * broadcasters"), none where they tell too little. */
atg_str atg_in_victims(const atg_analysis *a, const atg_syntax *s, uint32_t i);
/* "outage that left thousands without power": the group with what the
 * clause behind it says; none where no clause stands there. */
atg_str atg_in_clause_label(const atg_analysis *a, const atg_syntax *s, uint32_t i);
/* Year in the group, or in a phrase of time behind it; 0 if none. */
uint32_t atg_in_year(const atg_in_finder *f, uint32_t i, const atg_in_targets *set);

#endif
