/* From clauses to relations: inside src/extract only.
 *
 * relate/
 *   relate.c     walks the clauses of a sentence and carries who says so, how surely,
 *                and whether it is denied, planned or asked
 *   below.c      what a clause passes on to the clauses below it
 *   predicate.c  what is said of a subject without a verb of its own
 *   event.c      what an event with its roles adds to the found relations
 *   act.c        charges, arrests, sanctions
 *   harm.c       what befell whom
 *   deny.c       who rejects which accusation
 *   condemn.c    who condemns what
 *   reproach.c   whose deeds a speaker calls reckless
 *   means.c      whose the tools and flaws of a clause are
 *   named_set.c  who the people of a description in the plural are
 *   focus.c      which incident is spoken of, and who was blamed before
 *   recall.c     what was found before
 * slots/         from words to roles
 *   frame.c      frames as the lists have them
 *   denote.c     what a noun group stands for in a role
 *   fill.c       fills the slots of frames from a clause or a noun group
 *   fill_with.c  who acts together with whom
 *   second.c     the slots again, by the parser, where the clauses filled none
 * voice/         who says so
 *   voice.c      sorts of sources, who backs, repeats, takes back
 *   source.c     whose word a sentence is, where no verb of saying tells it
 *   turn.c       who has the word in an interview
 *   issuer.c     whose press release or blog it is
 *   authority.c  who charges, arrests and sanctions where a text leaves it to be known
 *   follow.c     those who do what others did before them
 *   echo.c       those who say so too, in a clause that leaves out its verb
 * ties/          what no frame said
 *   loose.c      by the types of what stands together
 *   beside.c     by the place in the sentence
 *   ties.c       whose people and groups are, by the words around them
 *   doer.c       who did it, by the words of the incident's own group
 *   culprits.c   who the nameless attackers were, or worked for
 *   aftermath.c  who did what was told of before, by what groups do then
 *   backers.c    states behind hackers whom nothing names
 *   suspects.c   whose suspects are whom no sentence ties to anybody
 *   victims.c    victims told by a list
 *   inroad.c     victims told by their machines, whatever the verb
 *   waiting.c    tools and flaws that no sentence gives to anybody
 */
#ifndef ATG_EXTRACT_RELATE_H
#define ATG_EXTRACT_RELATE_H

#include "extract/syntax/syntax.h"

enum { ATG_SET = 24 };

typedef struct atg_set { /* things, in text order, each once */
    uint32_t v[ATG_SET];
    uint32_t n;
} atg_set;

typedef struct atg_context {
    atg_set speakers; /* who says it; none: the document itself */
    atg_status status;
    bool blocked; /* negated, planned, asked, conditional: nothing is stated */
    bool negated; /* blocked by a "not" alone: "said it was not behind the attack" */
    bool denied;  /* what somebody denies */
    bool tried;   /* "tried to arrest" */
    bool charged; /* "according to the indictment" */
    bool self;    /* speakers speak of themselves */
    uint32_t sentence;
} atg_context;

typedef struct atg_filled {
    const atg_frame *frame;
    atg_set role[ATG_ROLE_COUNT];
    uint32_t ng[ATG_ROLE_COUNT];     /* first noun group of the role, or ATG_NONE */
    uint32_t clause[ATG_ROLE_COUNT]; /* clause of the role, or ATG_NONE */
    uint32_t score;
} atg_filled;

typedef struct atg_second atg_second; /* second.h */

typedef struct atg_relator {
    atg_analysis *a;
    atg_syntax *s;
    const atg_frames *frames;
    uint32_t last_incident; /* thing spoken of last, or ATG_NONE */
    uint32_t last_touched;  /* its sentence */
    uint32_t sentence;      /* at hand */
    atg_set last_speakers;
    atg_set issuer;        /* body whose press release it is, or who has the word */
    atg_set us;            /* who says "we": the same, or whose blog it is */
    atg_second *second;    /* the parser's tree of one sentence, or NULL */
    uint32_t trigger;      /* token of the word whose frame is at work */
    atg_set attackers;     /* of the last attack told by a verb */
    uint32_t attacked_in;  /* its sentence */
    uint32_t made;         /* incident made of the verb at hand, or ATG_NONE */
    guint not_prosecutors; /* so many things of the document are none */
    uint32_t law;          /* state whose courts the document names, or ATG_NONE */
    bool law_known;
    uint32_t leading; /* group that the document is about, or ATG_NONE */
    bool leading_known;
    guint first_row;       /* of found that comes from events */
    bool aside;            /* in a relative clause: no change of focus */
    atg_set touched;       /* incidents that events have spoken of, for their callers */
    atg_set denying;       /* who rejected an accusation that was not told yet */
    atg_set denying_sides; /* they, and the bodies they speak for */
    uint32_t denied_in;    /* its sentence */
    GArray *waiting;       /* of waiting.c, or NULL */
    GArray *contexts;      /* atg_context: of each clause of the sentence at hand */
} atg_relator;

void atg_set_add(atg_set *set, uint32_t thing);
bool atg_set_has(const atg_set *set, uint32_t thing);

/* means.c */
/* "came in through CVE-2022-42475", "with the Y malware": what a clause's phrases say
 * of means. */
void atg_means(atg_relator *r, const atg_clause *c, const atg_context *ctx);
/* "Kimsuky's FlowerPower backdoor", "Equation Group malware such as Fanny" */
void atg_own_tools(atg_relator *r, uint32_t ng, const atg_context *ctx);
/* "X's arsenal includes Y and Z" */
void atg_tools_listed(atg_relator *r, const atg_clause *c, const atg_context *ctx);
/* Who uses or exploits what a clause speaks of: its own subject, or for "to load X",
 * "by exploiting Y" and "attacked Z using X" that of the verb above; sets the role
 * culprit of f, if somebody is found. */
void atg_take_user(const atg_relator *r, const atg_clause *c, const atg_vg *v,
                   atg_filled *f);

/* turn.c */
/* Who has the word in each sentence of an interview, press conference or sitting whose
 * paragraphs begin with the speaker's name and a colon: a thing for each sentence, or
 * ATG_NONE for those who are no persons (the press that asks). NULL: the document is no
 * such record. The caller frees it with g_free. O(sentences). */
uint32_t *atg_turns(const atg_analysis *a);

/* follow.c */
/* "Canada followed suit": the sanctions told last, by the clause's subject, too. */
void atg_follow(atg_relator *r, const atg_clause *c, const atg_context *ctx);

/* echo.c */
/* "So did Canada": whoever stands in the clause says what was said last. */
void atg_echo(atg_relator *r, const atg_clause *c, const atg_context *ctx);

/* waiting.c */
/* A tool or flaw that the sentence gives to nobody: till the document is read. */
void atg_means_wait(atg_relator *r, uint32_t thing, atg_relation relation,
                    uint32_t sentence, atg_status status);
/* Gives each of them to the group or incident nearest to it in its paragraph. */
void atg_means_settle(atg_relator *r);

/* culprits.c */
/* "The hackers worked for X", "the intruders were from X": of the attack spoken of. */
void atg_attackers_told(atg_relator *r, const atg_clause *c, const atg_context *ctx);
/* "Behind it stood X" */
void atg_behind_it(atg_relator *r, const atg_clause *c, const atg_context *ctx);

/* denote.c */
/* Adds what a noun group and those coordinated with it stand for in a role. */
void atg_denote(const atg_relator *r, uint32_t ng, atg_role role, atg_set *set);
bool atg_role_takes(atg_role role, atg_ntype type);

/* fill.c */
/* Nothing filled: no things, no groups, no clauses. */
void atg_filled_init(atg_filled *f, const atg_frame *frame);
/* Tries a frame on a clause's verb; false if what its event needs is not there. */
bool atg_fill_clause(const atg_relator *r, const atg_frame *frame, const atg_clause *c,
                     const atg_vg *v, atg_filled *out);
/* Could any reading of the verb fill the frame, if roles (a bit each) are those that
 * the sentence has something for? May say yes too often, never no. O(sentence). */
bool atg_fill_could(const atg_relator *r, const atg_frame *frame, const atg_vg *v,
                    unsigned roles);
/* The same on a noun, or on a predicate at unit u whose subject is given (or ATG_NONE).
 */
bool atg_fill_noun(const atg_relator *r, const atg_frame *frame, uint32_t ng,
                   uint32_t subject, atg_filled *out);
/* A noun whose phrases stand behind the verb that has it for its subject: "Sanctions
 * were imposed on X". */
bool atg_fill_noun_over(const atg_relator *r, const atg_frame *frame, uint32_t ng,
                        const atg_clause *c, atg_filled *out);
/* A role before a name in one group, noun its token: "the GRU officer X". */
bool atg_fill_own_role(const atg_relator *r, const atg_frame *frame, uint32_t ng,
                       uint32_t noun, atg_filled *out);
bool atg_fill_predicate(const atg_relator *r, const atg_frame *frame, uint32_t unit,
                        uint32_t subject, atg_filled *out);

/* deny.c */
/* Does the sentence dismiss the claim that a group speaks of: "the claims ... are
 * baseless"? */
bool atg_claim_dismissed(const atg_relator *r, uint32_t ng);
/* Does the clause call its subject baseless, absurd, nonsense? */
bool atg_dismissed(const atg_relator *r, const atg_clause *c);
/* "The accusations are baseless", "it is absurd": at unit, of its subject (or ATG_NONE),
 * by the context's speakers. */
void atg_deny_predicate(atg_relator *r, const atg_unit *unit, uint32_t subject,
                        const atg_context *ctx);
/* '"Nonsense," the Kremlin said', "Moscow said there was no evidence": those who were
 * blamed before reject it, without a verb of denying. After the sentence's clauses. */
void atg_deny_said(atg_relator *r, uint32_t sentence);
/* Who says that they did not do it denies it. */
void atg_self_denial(atg_relator *r, const atg_filled *f, const atg_context *ctx);
/* The deniers reject the incident, and so do the persons who report it. */
void atg_deny(atg_relator *r, const atg_set *deniers, uint32_t incident,
              const atg_context *ctx, const char *pattern);

/* event.c */
/* Adds what the event of a filled frame means. */
void atg_event_apply(atg_relator *r, const atg_filled *f, const atg_context *ctx);
/* incident was done by culprit: attributed-to, and by each speaker. */
void atg_performed(atg_relator *r, uint32_t incident, uint32_t culprit,
                   const atg_context *ctx, const char *pattern);
/* Adds attributed-by, accused-by for each speaker. */
void atg_said_by(atg_relator *r, uint32_t thing, const atg_context *ctx,
                 const char *pattern);
void atg_accused(atg_relator *r, uint32_t culprit, const atg_context *ctx,
                 const char *pattern);

/* issuer.c: finds whose press release the document is, if it is one. O(first lines). */
void atg_issuer_find(atg_relator *r);
/* issuer.c: then who says "we". O(tokens). */
void atg_us_find(atg_relator *r);

/* voice.c */
/* What sort of source it is: docs/claims.md, "kind". */
atg_kind atg_voice_kind(const atg_relator *r, uint32_t speaker);
/* Adds whose finding a group speaks of: "the British assessment". */
void atg_voice_of_finding(const atg_relator *r, uint32_t ng, atg_set *who);
/* The speakers back what was found, do as others did before them, or take it back. */
void atg_voice_support(atg_relator *r, const atg_filled *f, const atg_context *ctx);
void atg_voice_again(atg_relator *r, const atg_context *ctx, const char *pattern);
void atg_voice_retract(atg_relator *r, const atg_context *ctx);
/* What the last rows found say, all of one sentence, is the word of the speakers, too:
 * whoever was said to have done it is accused by them. */
void atg_voice_give(atg_relator *r, const atg_context *ctx, const char *pattern);

/* focus.c */
/* Is somebody of its country said to have done something? */
bool atg_blamed(const atg_relator *r, uint32_t thing);
/* The incident an accusation or denial without one is about. */
uint32_t atg_focus(const atg_relator *r, const atg_set *culprits);
/* Adds the incidents that the culprits were last accused of: all of that sentence, or,
 * where accusations are spoken of as many, of its paragraph; else what atg_focus
 * gives. */
void atg_focus_all(const atg_relator *r, const atg_set *culprits, bool many,
                   atg_set *incidents);
/* "Britain, too, pointed to Iran": for what Iran has been blamed for; else for what
 * this sentence or the one before tells of, if nobody else is said to have done it. */
uint32_t atg_blamed_for(const atg_relator *r, const atg_set *culprits,
                        const atg_context *ctx);

/* relate.c */
atg_clause *atg_rel_clause(const atg_relator *r, uint32_t i);
const atg_vg *atg_rel_vg(const atg_relator *r, const atg_clause *c); /* or NULL */
bool atg_rel_verb_is(const atg_relator *r, const atg_vg *v, const char *word_class);
/* Has the verb (or NULL) a frame of one of the events, a bit each? */
bool atg_rel_verb_tells(const atg_relator *r, const atg_vg *v, unsigned events);
/* Is an incident still what is spoken of in that sentence? */
bool atg_rel_fresh(const atg_relator *r, uint32_t sentence);
/* Who says what a clause says: its subject, as speakers. */
atg_set atg_rel_speakers(const atg_relator *r, const atg_clause *c);
/* Adds those named beside the subject: "X, together with Y, said". */
void atg_rel_fellows(const atg_relator *r, const atg_clause *c, atg_set *set);
/* The same of a passive verb: "by X". */
atg_set atg_rel_agents(const atg_relator *r, const atg_clause *c);
void atg_rel_hedge(atg_context *ctx);
/* The incident is what is spoken of now, unless only a relative clause mentions it. */
void atg_rel_focus(atg_relator *r, uint32_t incident);
/* Applies a filled frame, or notes in the trace why it states nothing. */
void atg_rel_run(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                 uint32_t trigger);

/* predicate.c */
/* What a copula says of its subject, and what stands behind a group without a verb
 * ("the group behind the attack", "X, a front for Y"). */
void atg_predicates(atg_relator *r, uint32_t clause, const atg_context *ctx);
/* The same for the units before the verb: the subject's own modifiers. */
void atg_subject_modifiers(atg_relator *r, uint32_t clause, const atg_context *ctx);
/* "The perpetrator was APT31", "the prime suspect is Russia" */
void atg_equation(atg_relator *r, uint32_t clause, const atg_context *ctx);
/* What a name's own group says of it: "the GRU officer X". */
void atg_own_role(atg_relator *r, uint32_t ng, const atg_context *ctx);

/* named_set.c */
/* The row of names that a description of people stands for ("members of
 * the gang, X and Y among them"), or ATG_NONE. */
uint32_t atg_named_members(const atg_relator *r, uint32_t ng);
/* "a firm with ties to the ministry", at the ties: the firm; or ATG_NONE. */
uint32_t atg_who_has(const atg_relator *r, const atg_ng *g);
/* "X runs the gang": people do that; nothing was done to anybody. */
bool atg_runs_a_group(const atg_relator *r, const atg_filled *f);
/* "X, Y and their employer, Z": at the group of the employer. */
void atg_employer(atg_relator *r, uint32_t ng, const atg_context *ctx);
/* "These reckless attacks ..." */
void atg_condemning_subject(atg_relator *r, const atg_clause *c,
                            const atg_context *ctx);

/* "said by X": those a preposition governs; of the bare object by NULL. */
atg_set atg_rel_among(const atg_relator *r, const atg_clause *c, const char *by);

/* below.c: how a verb passes on what stands below it. */
atg_context atg_below(atg_relator *r, const atg_clause *parent, const atg_context *ctx,
                      const atg_context *outer, const atg_clause *child);

/* doer.c */
/* Culprits that an incident's own group names: "China's attack on X", "attack by X",
 * "the GRU operation against X". passive: its verb is, whose agent "by" may name. */
void atg_incident_group(atg_relator *r, uint32_t ng, const atg_context *ctx,
                        bool passive);
/* The same of any group for an incident, whether it became a thing or not. */
void atg_doers(const atg_relator *r, uint32_t ng, bool passive, atg_set *who);

/* victims.c: "Its victims included ...", "X was among those hit". */
void atg_victims_listed(atg_relator *r, const atg_clause *c, const atg_context *ctx);

/* relate.c: evaluates a clause and what hangs on it. */
void atg_evaluate(atg_relator *r, uint32_t clause, const atg_context *ctx);
/* The document's relations. */
void atg_relations_find(atg_analysis *a, atg_syntax *s, const atg_frames *frames);

#endif
