/* Frames: what a word and the things around it mean, read from the lists.
 *
 * A frame names a trigger (verb, noun or predicate word), an event and, for each slot
 * of its clause, the role that fills it. docs/adding-a-pattern.md is the analyst's
 * guide. */
#ifndef ATG_EXTRACT_FRAME_H
#define ATG_EXTRACT_FRAME_H

#include "base/error.h"
#include "lexicon/lexicon.h"

typedef enum atg_event {
    ATG_EV_ACCUSE,
    ATG_EV_ATTRIBUTE,
    ATG_EV_PERFORM,
    ATG_EV_ATTACK,
    ATG_EV_CHARGE,
    ATG_EV_ARREST,
    ATG_EV_SANCTION,
    ATG_EV_CONDEMN,
    ATG_EV_DENY,
    ATG_EV_AFFILIATE,
    ATG_EV_LINK,
    ATG_EV_CLAIM,
    ATG_EV_EXPLOIT,
    ATG_EV_USE,
    ATG_EV_ORIGINATE,
    ATG_EV_SUPPORT,
    ATG_EV_RETRACT,
    ATG_EV_VICTIM, /* "X was among the victims" */
    ATG_EV_ECHO,   /* "X followed suit" */
    ATG_EV_COUNT
} atg_event;

typedef enum atg_role {
    ATG_R_SPEAKER,
    ATG_R_CULPRIT,
    ATG_R_INCIDENT,
    ATG_R_DEED, /* an incident, a gerund clause, or a word for the accusation */
    ATG_R_TARGET,
    ATG_R_BODY,
    ATG_R_MEMBER,
    ATG_R_TOOL,
    ATG_R_FLAW,
    ATG_R_PLACE,
    ATG_R_FINDING,
    ATG_R_GROUP,   /* a threat group only: "heads Evil Corp" */
    ATG_R_SERVICE, /* a secret service, a force, a unit of one */
    ATG_R_ACT,     /* a noun for charges, arrests or sanctions, with whose they are */
    ATG_R_SANCTIONER, /* a body that imposes sanctions: who speaks */
    ATG_R_OTHER,      /* taken, so that no other slot takes it */
    ATG_ROLE_COUNT
} atg_role;

/* The prepositions of a slot "after". */
#define ATG_AFTER                                                                      \
    "after|following|because of|due to|as a result of|in the wake of|amid|owing to|"   \
    "on account of|thanks to"

typedef enum atg_frame_pos { ATG_F_VERB, ATG_F_NOUN, ATG_F_PREDICATE } atg_frame_pos;

enum { ATG_FRAME_SLOTS = 10, ATG_FRAME_NEEDS = 96, ATG_LABEL_MAX = 256 };

typedef struct atg_slot {
    atg_str name; /* NUL-terminated: subject, object, possessor, or a preposition ("on
                     behalf of") */
    atg_role role;
    bool possessor; /* "at.possessor": whose X the preposition governs */
} atg_slot;

typedef struct atg_frame {
    const char *name; /* "blame/verb/1", for traces and patterns */
    atg_str lemma;
    atg_frame_pos pos;
    atg_event event;
    atg_slot slots[ATG_FRAME_SLOTS];
    uint32_t n_slots;
    const char *needs;   /* words joined by '|', or NULL */
    const atg_str *need; /* the same, n_needs of them */
    uint32_t n_needs;
    uint32_t need_letters; /* that they begin with (atg_prep_letters) */
    bool hedged;           /* the word itself weakens: "suspect" */
    bool passive_only;
    bool plain;    /* with nobody named, the incident spoken of last did it */
    bool anywhere; /* needs= may stand anywhere in the sentence */
    bool by_group; /* only what a threat group or hackers do */
    bool alone;    /* nothing but an end, a comma or an adverb behind the verb */
} atg_frame;

typedef struct atg_frames atg_frames;

/* Compiles the frame records of a frozen lexicon, which must outlive the result. NULL
 * and err, with file, line and column, if one names an unknown slot, role or event. */
atg_frames *atg_frames_new(const atg_lexicon *lex, atg_error *err);
/* Forgets all frames. */
void atg_frames_clear(atg_frames *f);
void atg_frames_free(atg_frames *f);

/* The frames of a word, in file order: n of them. O(1). */
const atg_frame *const *atg_frames_of(const atg_frames *f, atg_frame_pos pos,
                                      atg_str lemma, size_t *n);

#endif
