/* How well attributions are supported: measures of our own.
 *
 * They count who says what in the texts that were read. They do not know who is right.
 *
 * Corroboration, of an edge. The number of distinct documents that state it, where
 * documents that are near-copies of one another count as one (an agency's story printed
 * by ten papers is one witness). It is found while the graph is built, over all claims
 * and before evidence is cut, and stays in files: atg_edge.corroboration. Claims that
 * only the reference lists make have none.
 *
 * Near-copies. A document is known by the sentences of its claims. They are cut to
 * words (letters and digits, ASCII case folded) and these to shingles of ATG_SHINGLE
 * words in a row; a shorter sentence is one shingle. Two documents resemble each other
 * by |A and B| / |A or B| of their sets of shingles (Broder 1997). Documents are gone
 * through by date, then id, undated ones last: one that resembles an original before it
 * by ATG_COPY_RESEMBLANCE or more is a near-copy of the one it resembles most (of the
 * first among equals), another is an original itself. Where one of the two has fewer
 * than ATG_COPY_SHINGLES they must be the same: a short sentence with another name in
 * it is another story. So nothing hangs on chains of
 * copies, nor on the order of the claims. atg_document_info.copy_of names the original.
 * All originals that can reach the bound are found (by prefix filtering: Bayardo, Ma &
 * Srikant 2007); near linear unless many originals share rare shingles.
 *
 * Voices, of sources. Sources that belong together are one voice: a country and its
 * agencies; whoever holds an office of, is part of or affiliated with one that speaks
 * (edges official-of, part-of, affiliated-with, followed to the end, but not beyond a
 * country: member states of a bloc stay voices of their own). A company is not its
 * country's voice, an official is.
 *
 * Camps, of culprits. The same, and actors count for the country that the reference
 * lists know them to work for, or else the edges: "APT40", "the MSS" and "China" are no
 * contradiction.
 *
 * Statements. A source S says that C did the incident I where I attributed-to C and
 * I attributed-by S rest on one sentence; where the sentences that were kept show no
 * such pair for S, where C is accused-by S; where there is no such edge either, where
 * the incident has only one culprit. Otherwise S is counted, but names nobody. A
 * statement is as sure as the surest sentence of the pair.
 *
 * Agreement, of an incident. Each voice has one unit of support to give, shared evenly
 * among the camps that it names; a camp gets its share in full where the voice asserts
 * it anywhere, by half where it only ever hedges. Let
 *     s  be the support of the camp that has most (the leading one; among equals the
 *        one with the smallest node),
 *     o  that of all others, plus 1 for each voice that denies the leading camp's
 *        guilt, but 1/2 where that is the leading camp's own voice: of the accused a
 *        denial is to be expected.
 *     agreement = s / (s + o), 0 where nobody names a culprit,
 *     index     = (s + 1) / (s + o + 2).
 * The index is Laplace's rule of succession: how likely it is, on this record alone,
 * that one more independent voice would name the leading camp. It is 1/2 without
 * voices, 2/3 for a single one, and nears 1 only with many that agree.
 *
 * Reciprocal accusations. Edges accused-by, as pairs of camp and voice: does A accuse
 * B, and B A? Pairs with both directions are listed.
 */
#ifndef ATG_GRAPH_ATTRIBUTION_H
#define ATG_GRAPH_ATTRIBUTION_H

#include "graph/graph.h"

enum { ATG_SHINGLE = 3, ATG_COPY_SHINGLES = 20 };
#define ATG_COPY_RESEMBLANCE 0.5

typedef struct atg_statement {
    uint32_t source, culprit; /* nodes; culprit ATG_NONE: names nobody */
    uint32_t voice, camp;     /* nodes that stand for them */
    atg_status status;
    atg_kind kind;
} atg_statement;

typedef struct atg_camp {
    uint32_t node;
    uint32_t voices; /* that name it */
    double support;
} atg_camp;

typedef struct atg_agreement {
    uint32_t incident;
    const atg_statement *statements; /* by source, then culprit */
    size_t n_statements;
    const atg_camp *camps; /* the leading one first, then by support */
    size_t n_camps;
    const uint32_t *deniers; /* nodes that deny having done it */
    size_t n_deniers;
    uint32_t sources, voices; /* that speak of a culprit */
    double support, against;  /* s and o */
    double agreement, index;
} atg_agreement;

typedef struct atg_reciprocity {
    uint32_t a, b;           /* nodes, a < b */
    uint32_t a_of_b, b_of_a; /* edges by which a accuses b, and b accuses a */
} atg_reciprocity;

typedef struct atg_attribution {
    atg_arena arena;
    atg_agreement *agreements; /* an incident each, in the graph's order */
    size_t n_agreements;
    atg_reciprocity *pairs; /* that accuse each other; most edges first */
    size_t n_pairs;
    size_t n_accusing; /* all pairs with an accusation, in either direction or both */
} atg_attribution;

/* Incidents that somebody attributes or denies. a is written over and owns its rows; it
 * names nodes of g and borrows nothing else. Never fails. O(nodes + edges, and for each
 * incident its culprits times its sources times the evidence of the two, or the edges
 * of the culprit). */
void atg_attribution_init(atg_attribution *a, const atg_graph *g);
/* Frees the rows. */
void atg_attribution_release(atg_attribution *a);

#endif
