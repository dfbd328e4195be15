/* Numbers a text states of incidents: victims, systems, accounts, money, data.
 *
 *     "The attack hit at least 30,000 organizations"  -> 30000 "organization"
 *     "the theft of some $81 million"                 -> 81000000 "dollar"
 *
 * Kept as written, with the lowest bound as value; figures that contradict one another
 * are all kept. Dates, ages, numbers of units and sections, percentages and counted
 * groups of accused are none. */
#ifndef ATG_EXTRACT_FIGURE_H
#define ATG_EXTRACT_FIGURE_H

#include "extract/syntax/syntax.h"

/* Adds the figures of the document to its incidents (thing->figures, in text order,
 * each once, at most ATG_FIGURES_CAP a thing). Call it once incidents and relations
 * are found: a figure without an incident in its own clause goes to the one spoken
 * of last. O(tokens + found). */
enum { ATG_FIGURES_CAP = 32 };
void atg_figures_find(atg_analysis *a, const atg_syntax *s);

#endif
