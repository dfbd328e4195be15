/* Incidents as things: making and naming them. Inside src/extract only. */
#ifndef ATG_EXTRACT_INCIDENT_H
#define ATG_EXTRACT_INCIDENT_H

#include "extract/syntax/syntax.h"

/* A new incident of this kind ("hack", "theft"); year 0: not stated. */
uint32_t atg_incident_make(atg_analysis *a, atg_str kind, uint32_t year);
/* Labels a described incident by its target and kind: "OPM breach", "attack on France".
 */
void atg_incident_name(const atg_analysis *a, uint32_t incident, uint32_t target);
/* When all relations are found: an incident of which something is stated, but which the
 * text nowhere names or gives a target, is labelled by the body spoken of first that
 * has no other part in the story; any other one without a label loses its key, so that
 * it is left out. O(mentions). */
void atg_incidents_settle(atg_analysis *a);
/* The incident a group describes by itself, made when first asked for: an incident noun
 * with a phrase that tells it apart, labelled by its words. ATG_NONE if it does not. */
uint32_t atg_incident_of_group(atg_analysis *a, atg_syntax *s, uint32_t ng);
/* Can it be the victim of an attack that nothing says the victim of? Not those who
 * investigate, report or publish: they are named beside every attack. */
bool atg_can_suffer(const atg_analysis *a, const atg_thing *thing);
/* Is it one of those who find attacks on others, too (vendors, police, CERTs)? What
 * they notice need not be their own loss. */
bool atg_finds_for_others(const atg_analysis *a, uint32_t thing);
/* Is a secret service before the noun the one that runs it ("a GRU operation", "the GRU
 * attack on X"), not its victim ("the NSA hack")? */
bool atg_service_runs(const atg_analysis *a, const atg_syntax *s, uint32_t ng);

#endif
