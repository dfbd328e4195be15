/* The vocabulary: node types, relations, statuses and which type may stand where.
 *
 * Names follow STIX 2.1 relationship types where one exists. The tables here are the
 * only place where a type or a relation is spelled; help, exporters, tests and the
 * figures' legend read them.
 */
#ifndef ATG_CLAIM_ONTOLOGY_H
#define ATG_CLAIM_ONTOLOGY_H

#include "base/str.h"

typedef enum atg_ntype {
    ATG_COUNTRY,
    ATG_BLOC,
    ATG_AGENCY,
    ATG_ORGANIZATION,
    ATG_PERSON,
    ATG_ACTOR,
    ATG_INCIDENT,
    ATG_MALWARE,
    ATG_VULNERABILITY,
    ATG_PRODUCT,
    ATG_NTYPE_COUNT
} atg_ntype;

typedef enum atg_relation {
    ATG_ATTRIBUTED_TO,
    ATG_ATTRIBUTED_BY,
    ATG_ACCUSED_BY,
    ATG_CHARGED_BY,
    ATG_ARRESTED_BY,
    ATG_SANCTIONED_BY,
    ATG_CONDEMNED_BY,
    ATG_DENIED_BY,
    ATG_TARGETS,
    ATG_EXPLOITS,
    ATG_USES,
    ATG_AFFILIATED_WITH,
    ATG_OFFICIAL_OF,
    ATG_PART_OF,
    ATG_ORIGINATES_FROM,
    ATG_RELATION_COUNT
} atg_relation;

/* In order of strength: one asserting sentence beats any number of hedging ones, one
 * hedging sentence beats any number of denying ones. */
typedef enum atg_status {
    ATG_ASSERTED,
    ATG_HEDGED,
    ATG_DENIED,
    ATG_STATUS_COUNT
} atg_status;

/* What sort of source speaks; on attributed-by and accused-by only. */
typedef enum atg_kind {
    ATG_KIND_NONE,
    ATG_KIND_TECHNICAL,
    ATG_KIND_POLITICAL,
    ATG_KIND_LEGAL,
    ATG_KIND_SELF,
    ATG_KIND_MEDIA,
    ATG_KIND_COUNT
} atg_kind;

/* What a claim rests on. */
typedef enum atg_basis {
    ATG_BASIS_TEXT,      /* a sentence says it */
    ATG_BASIS_CLOSURE,   /* it follows from what the sentence says (ontology, "Closure")
                          */
    ATG_BASIS_REFERENCE, /* only the reference lists know it */
    ATG_BASIS_COUNT
} atg_basis;

const char *atg_ntype_name(atg_ntype t);
const char *atg_relation_name(atg_relation r);
const char *atg_status_name(atg_status s);
const char *atg_kind_name(atg_kind k); /* "" for ATG_KIND_NONE */
const char *atg_basis_name(atg_basis b);

/* The number for a name; -1 where there is none. O(table). */
int atg_ntype_find(atg_str name);
int atg_relation_find(atg_str name);
int atg_status_find(atg_str name);
int atg_kind_find(atg_str name);
int atg_basis_find(atg_str name);

/* May an edge r join these two types? (The table "Edge types" of the vocabulary.) */
bool atg_relation_allows(atg_relation r, atg_ntype subject, atg_ntype object);

#endif
