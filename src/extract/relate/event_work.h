/* Shared by the files that turn filled frames into relations: event.c, act.c,
 * condemn.c, deny.c (what somebody denies) and harm.c (what befell whom). Inside these
 * only. */
#ifndef ATG_EXTRACT_EVENT_WORK_H
#define ATG_EXTRACT_EVENT_WORK_H

#include "extract/relate/relate.h"

/* Adds a row with its kind and the word that says it. */
bool atg_ev_add(atg_relator *r, uint32_t s, atg_relation rel, uint32_t o,
                const atg_context *ctx, const char *pattern);
/* The incident is spoken of: by the caller of this event, and from now on. */
void atg_ev_touch(atg_relator *r, uint32_t incident);
/* Can an attack be attributed to a thing of its type? */
bool atg_ev_culprit_type(const atg_relator *r, uint32_t thing);
/* Only incidents of a role that also takes other types. */
atg_set atg_ev_incidents(const atg_relator *r, const atg_set *set);
/* What the role deed is about; its clause is evaluated. */
atg_set atg_ev_deeds(atg_relator *r, const atg_filled *f, const atg_context *ctx);
/* The incident of the document that has this target, the last one first. */
uint32_t atg_ev_incident_of(const atg_relator *r, uint32_t target);
/* An attack told by a verb becomes an incident where it hits a named body or product
 * and somebody is said to have done it; ATG_NONE where it does not. */
uint32_t atg_ev_made_of_verb(atg_relator *r, uint32_t target, const atg_filled *f,
                             uint32_t sentence);

/* Is it a firm that was hit by the incident, or whose product was? */
bool atg_ev_suffered(const atg_relator *r, uint32_t incident, uint32_t who);

/* The incident targets that; what was hit names an incident that nothing else tells of. */
void atg_ev_hits(atg_relator *r, uint32_t incident, uint32_t target,
                 const atg_context *ctx, const char *pattern);

/* harm.c: the role target suffered from the incident of the frame, or the one spoken
 * of; where there is none yet, but attackers are told of next, one is made. */
void atg_ev_victim(atg_relator *r, const atg_filled *f, const atg_context *ctx);

/* act.c: charges, arrests, sanctions (the relation) of the frame's culprits by the
 * speakers, and what they did. */
void atg_act_on(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                atg_relation relation);

/* condemn.c: the deed, or whoever is named as having done it, is condemned by who
 * speaks. */
void atg_condemn(atg_relator *r, const atg_filled *f, const atg_context *ctx);

/* deny.c: the events of denying. */
void atg_deny_event(atg_relator *r, const atg_filled *f, const atg_context *ctx,
                    const atg_context *outer);
/* In what somebody denies, doing is denying: true if nothing else is to be added. */
bool atg_denied_event(atg_relator *r, const atg_filled *f, const atg_context *ctx);
/* An accusation that was rejected before it was told: "X called it baseless. Y had
 * accused X of". */
void atg_deny_late(atg_relator *r, uint32_t incident, uint32_t culprit,
                   const atg_context *ctx);

#endif
