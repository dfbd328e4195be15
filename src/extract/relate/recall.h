/* What was found before, asked by what it is about.
 *
 * A long document has a hundred thousand relations, and each new one asks for "the last
 * one of this thing". So each row of found is in a few chains, newest first, that are
 * reached by relation and thing. The chains follow found by themselves: each question
 * first takes in the rows that are new. Rows are taken out by atg_found_remove only.
 *
 *     for (uint32_t i = atg_recall(a, ATG_RECALL_SUBJECT, rel, thing); i != ATG_NONE;
 *          i = atg_recall_older(a, ATG_RECALL_SUBJECT, i))
 */
#ifndef ATG_EXTRACT_RECALL_H
#define ATG_EXTRACT_RECALL_H

#include "extract/analysis.h"

typedef enum atg_recall_by {
    ATG_RECALL_SUBJECT,
    ATG_RECALL_OBJECT,   /* of targets: only those of incidents */
    ATG_RECALL_COUNTRY,  /* attributed-to: object's country, by atg_recall_country */
    ATG_RECALL_RELATION, /* thing: 0 */
    ATG_RECALL_STATE,    /* a state is accused or made responsible; both 0 */
    ATG_RECALL_COUNT
} atg_recall_by;

/* A person's offices: each body once, as many as any set of things has room for. */
enum { ATG_RECALL_OFFICES = 24 };

typedef struct atg_recall_index atg_recall_index;

/* Index of the last row, or ATG_NONE. official-of is chained by its subject, each body
 * once, at its first row. O(new rows). */
uint32_t atg_recall(const atg_analysis *a, atg_recall_by by, atg_relation relation,
                    uint32_t thing);
/* The row before row i in the same chain, or ATG_NONE. O(1). */
uint32_t atg_recall_older(const atg_analysis *a, atg_recall_by by, uint32_t i);
/* The bodies of a person's offices in text order; returns how many. */
uint32_t atg_recall_offices(const atg_analysis *a, uint32_t person,
                            uint32_t bodies[ATG_RECALL_OFFICES]);
/* What stands for a country code in ATG_RECALL_COUNTRY; two codes may share it. */
uint32_t atg_recall_country(atg_str code);

/* Takes row i out of found. O(rows behind it). */
void atg_found_remove(atg_analysis *a, uint32_t i);

void atg_recall_init(atg_analysis *a);
void atg_recall_release(atg_analysis *a);

#endif
