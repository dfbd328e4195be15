/* Ties between things that stand together, where no frame said how. Inside src/extract
 * only.
 *
 * The last and boldest step of a sentence. Flaws, tools and the services behind groups
 * are told in so many ways that frames know only a part of them, but there is hardly
 * more than one way to mean them: a CVE in a report of an attack is what let the
 * attackers in, malware is what they used, and a group named beside the service that
 * the lists know as its sponsor is tied to it. So the types decide, and the sentence
 * only has to state something (not deny, ask, plan or negate it).
 *
 *   flaw     vulnerability           the group or incident nearest to it exploits it
 *            product said to have
 *            a flaw                  ... exploits it
 *   tool     malware                 ... uses it; not where it is only likened to
 *                                    another, fought, or told of in another clause of
 *                                    a row
 *   sponsor  group, and the body or
 *            a part of it that the
 *            lists name as sponsor   the group is affiliated with the body
 *   finding  group tied to a body
 *            by nobody, and accused  whoever accuses it says so of the tie
 */
#ifndef ATG_EXTRACT_LOOSE_H
#define ATG_EXTRACT_LOOSE_H

#include "extract/relate/relate.h"

/* Adds what the frames left open in a sentence; contexts[i]: what holds for its i-th
 * clause. O(mentions of the sentence squared). */
void atg_loose_ties(atg_relator *r, uint32_t sentence, const atg_context *contexts);

#endif
