/* The claim: who, relation, whom; status, date, document, span, sentence.
 *
 * It is the one thing that passes from text to graph, in memory and as JSON Lines
 * (claim_json.h). src/extract makes claims and knows nothing of graphs; graph/ reads
 * claims and knows nothing of text.
 *
 * A claim set holds two tables of one or more documents:
 *   entities   one row per thing and document: its canonical name, the names used
 *              for it, how often it was mentioned, and what makes it one with the
 *              same thing in another document (key)
 *   claims     one row per sentence that states an edge
 *
 * All text in a set is owned by the set's arena. Sets are not shared between threads
 * while they change.
 */
#ifndef ATG_CLAIM_CLAIM_H
#define ATG_CLAIM_CLAIM_H

#include "base/arena.h"
#include "base/error.h"
#include "claim/ontology.h"

#define ATG_NONE UINT32_MAX

typedef struct atg_document_info {
    atg_str id;    /* unique in the set: path as given, or the id of a JSONL record */
    atg_str title; /* "" if none */
    atg_str date;  /* publication, ISO 8601 (YYYY, YYYY-MM or YYYY-MM-DD); "" if none */
    atg_str url;   /* "" if none */
    atg_str source;  /* publisher; "" if none */
    atg_str copy_of; /* in graphs: id of the document it is a near-copy of
                      * (graph/attribution.h); "" if none */
} atg_document_info;

/* A number a document states of an incident: "30,000 organizations". */
typedef struct atg_figure {
    atg_str text; /* as written: "more than 70 organisations" */
    double value; /* 70 */
    atg_str unit; /* singular noun, lower case: "organisation" */
} atg_figure;

typedef struct atg_claim_entity {
    uint32_t document; /* index in documents */
    atg_ntype type;
    atg_str key;     /* same key = same thing, in any document. "country:CN",
                      * "agency:GB:national cyber security centre",
                      * "actor:apt40"; for an incident a document's own key: incidents
                      * are joined across documents by target, kind and year */
    atg_str label;   /* canonical name */
    atg_str aliases; /* names used in the document, joined by '|', sorted, distinct */
    atg_str country; /* ISO 3166-1 alpha-2 of a country, agency or actor; or "" */
    atg_str external_ids; /* "source:id|..." of reference lists; or "" */
    uint32_t mentions;    /* how often the document mentions it */
    /* incidents only */
    atg_str name;          /* proper name: "NotPetya"; "" for a described one */
    atg_str target_key;    /* key of its main target; "" if none is stated */
    atg_str target;        /* label of its main target */
    atg_str incident_kind; /* hack, theft, leak, outbreak, campaign, blackout, ... */
    uint32_t year;         /* of the incident itself; 0: not stated */
    const atg_figure *figures;
    size_t n_figures;
} atg_claim_entity;

typedef struct atg_claim {
    uint32_t document; /* index in documents */
    uint32_t subject;  /* index in entities, of the same document */
    uint32_t object;
    atg_relation relation;
    atg_status status;
    atg_kind kind;
    atg_basis basis;
    atg_str date;   /* when it was said, ISO 8601: the sentence's, else the
                     * document's; "" if neither is known */
    uint64_t start; /* the sentence's bytes in the original file, [start, end) */
    uint64_t end;
    atg_str sentence; /* as in the document, blanks folded */
    atg_str pattern;  /* name of the frame that made it, for explain and --trace */
} atg_claim;

typedef struct atg_claim_set {
    atg_arena arena;
    atg_document_info *documents;
    size_t n_documents, cap_documents;
    atg_claim_entity *entities;
    size_t n_entities, cap_entities;
    atg_claim *claims;
    size_t n_claims, cap_claims;
} atg_claim_set;

void atg_claim_set_init(atg_claim_set *set);
void atg_claim_set_release(atg_claim_set *set);

/* Each copies the row and its text into the set and returns its index. Amortised O(1).
 */
uint32_t atg_claim_set_add_document(atg_claim_set *set, const atg_document_info *info);
uint32_t atg_claim_set_add_entity(atg_claim_set *set, const atg_claim_entity *entity);
uint32_t atg_claim_set_add(atg_claim_set *set, const atg_claim *claim);

/* Appends all rows of from to set; from stays as it is. O(from). */
void atg_claim_set_append(atg_claim_set *set, const atg_claim_set *from);

#endif
