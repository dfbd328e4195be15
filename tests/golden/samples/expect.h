/* What a careful reader finds in a sample, and whether a graph says the same.
 *
 * An expectation is a text file, one item a line, '#' starts a comment line:
 *
 *     node country Russia
 *     node agency NCSC = National Cyber Security Centre / *cyber security*
 *     name any the unit = GRU Unit 26165 / APT28
 *     edge Russia | accused-by | NCSC | hedged
 *     never NCSC | accused-by | Russia
 *     absent actor Lazarus Group
 *
 *   node    a node of this type must be there, and only one: its label or one of its
 *           aliases is the name, or one of the patterns behind '=' ('*' is anything);
 *           case and a leading "the" are ignored
 *   name    names a node for the lines below, without asking for it; "any" is any type
 *   edge    must be there between nodes so named; the status is checked if given,
 *           without one any but denied will do
 *   never   must not be there, unless as denied
 *   absent  no such node
 *
 * A line may end in " -- known-miss: REASON": it is expected to fail. When it holds
 * again, the report says so.
 */
#ifndef ATG_TESTS_GOLDEN_SAMPLES_EXPECT_H
#define ATG_TESTS_GOLDEN_SAMPLES_EXPECT_H

#include <glib.h>

#include "graph/graph.h"

typedef struct expect_report {
    size_t required, found; /* node and edge lines */
    size_t known;           /* lines marked as known to fail that do */
    GString *problems;      /* lines that fail without such a mark, one a line */
    GString *news;          /* lines that hold in spite of such a mark */
} expect_report;

void expect_report_init(expect_report *r);
void expect_report_release(expect_report *r);

/* Checks the graph against the expectation and adds to the report. False, with a
 * problem, if the expectation itself is wrong. O(lines * (nodes + edges)). */
bool expect_check(const char *text, const char *name, const atg_graph *g,
                  expect_report *r);

#endif
