// What the grid of returns says in words: a cell, what stands behind it, a period as a whole.
#pragma once

#include "returns/completeness.h"

namespace doorstep {

// "In", "In, late", "r2", "Missing": short, for the cell itself. Empty where nobody waits for anything.
QString cellWord(const CompletenessCell &cell);
// What happened, in a sentence or several: when it came, whether in time, what is missing.
QString cellSentence(const Completeness &grid, int hub, int period);
// "19 of 22 in for Jan to Mar 2020, 2 late, 1 missing".
QString periodSummaryText(const Completeness &grid, int period);
// "Apr to Jun" and "2019", "due 31 Jul": the lines of a column's head.
QString columnHeading(const Programme::DuePeriod &due);
// "1 May 2019 to 31 May 2019, 1 Jun 2019 to …"
QString stretchesText(const QList<Period> &stretches);
// "revision 2 of Apr to Jun 2019"
QString returnText(const ReceivedEntry &entry);

} // namespace doorstep
