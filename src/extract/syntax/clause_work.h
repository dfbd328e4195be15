/* Shared by the files that make clauses of units: clause.c (the stack, noun groups and
 * marks) and clause_verb.c (verb groups). Inside these two only. */
#ifndef ATG_EXTRACT_CLAUSE_WORK_H
#define ATG_EXTRACT_CLAUSE_WORK_H

#include "extract/syntax/syntax.h"

enum { ATG_CL_DEPTH = 24 }; /* nested clauses; deeper ones are read flat */

typedef struct atg_reader {
    const atg_analysis *a;
    atg_syntax *s;
    uint32_t sentence;
    uint32_t from, to; /* units of the sentence */
    uint32_t stack[ATG_CL_DEPTH];
    uint32_t depth;
    const atg_frames *frames;
    bool verbless; /* no finite verb: a participle does its work */
} atg_reader;

atg_clause *atg_cl_at(const atg_reader *r, uint32_t i);
/* The innermost open clause, and the outermost one with a verb (or ATG_NONE). */
uint32_t atg_cl_current(const atg_reader *r);
uint32_t atg_cl_main(const atg_reader *r);
/* The innermost open clause that has no verb yet, as an index of the stack; ATG_NONE.
 */
uint32_t atg_cl_waiting(const atg_reader *r);
/* A new clause below parent; push puts it on the stack too. */
uint32_t atg_cl_open(atg_reader *r, atg_clause_kind kind, uint32_t parent);
uint32_t atg_cl_push(atg_reader *r, atg_clause_kind kind, uint32_t parent);
/* Gives a clause its verb and, unless ATG_NONE, its subject, which is no argument then.
 */
void atg_cl_fill(atg_reader *r, uint32_t clause, uint32_t vg, uint32_t subject);
/* Which open clause takes a phrase with this preposition (a token, or ATG_NONE). */
uint32_t atg_cl_taker(const atg_reader *r, uint32_t prep);
void atg_cl_add_arg(atg_reader *r, uint32_t clause, uint32_t prep, uint32_t ng,
                    uint32_t sub);
void atg_cl_drop_list(atg_reader *r, uint32_t clause, uint32_t list);

const atg_vg *atg_cl_vg(const atg_reader *r, uint32_t clause);
bool atg_cl_verb_class(const atg_reader *r, const atg_vg *v, const char *word_class);
bool atg_cl_verb_lemma(const atg_reader *r, const atg_vg *v, const char *lemma);
/* A verb of saying, thinking or denying: a clause can be its object. */
bool atg_cl_takes_clause(const atg_reader *r, const atg_vg *v);

bool atg_cl_unit_is(const atg_reader *r, uint32_t u, atg_unit_kind kind);
bool atg_cl_finite_unit(const atg_reader *r, uint32_t u);
/* First unit before u that is no adverb, quotation mark or parenthesis. */
uint32_t atg_cl_before(const atg_reader *r, uint32_t u);
/* The preposition of the list a noun group is in, or ATG_NONE. */
uint32_t atg_cl_list_prep(const atg_reader *r, uint32_t ng);
/* The noun group left of unit u that can be a subject: over prepositional phrases and
 * appositions to the group they belong to. */
uint32_t atg_cl_subject_before(const atg_reader *r, uint32_t u);
/* The noun group a modifier that begins at unit u belongs to. */
uint32_t atg_cl_host_before(const atg_reader *r, uint32_t u);

/* Takes the verb group at unit u as the rest of an auxiliary that stands before the
 * subject of the open clause ("nor did it accuse"); false: there is none
 * (clause_invert.c). */
bool atg_cl_inverted(atg_reader *r, uint32_t u, uint32_t vg);
/* Is the finite verb at unit u one of saying whose subject stands behind it: '"...", said
 * the minister' (clause_invert.c)? */
bool atg_cl_quote_inverted(const atg_reader *r, uint32_t u, const atg_vg *v);
/* clause_told.c, where each is told of: of whom the verb behind tells. */
bool atg_cl_said_of_host(const atg_reader *r, uint32_t clause, uint32_t subject);
bool atg_cl_told_of_host(const atg_reader *r, uint32_t clause);
bool atg_cl_says_right_before(const atg_reader *r, uint32_t clause, uint32_t subject);
bool atg_cl_told_of_claim(const atg_reader *r, uint32_t clause);
uint32_t atg_cl_renamed_before(const atg_reader *r, uint32_t k, const atg_vg *v);
bool atg_cl_said_of_dubbed(const atg_reader *r, uint32_t clause);
/* "..., X, who heads Y, said", "..., a report published by X says": the host of the open
 * clause, if it is the subject of the verb of saying vg at unit u; or ATG_NONE. */
uint32_t atg_cl_source_of(const atg_reader *r, uint32_t u, uint32_t vg);
/* '"The hack," said X, "was done by Y"': the clause that waits for the verb at unit u
 * behind the opening quote; or ATG_NONE. */
uint32_t atg_cl_broken_quote(const atg_reader *r, uint32_t u);
/* What the verb group at unit u does to the open clauses (clause_verb.c). */
void atg_cl_on_vg(atg_reader *r, uint32_t u);

#endif
