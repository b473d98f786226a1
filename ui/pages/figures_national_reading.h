// What a national figure rests on, in words and as tables: the sum of the hubs, the links between them, what
// missing match keys leave open, and where the hubs' own figures differ.
#pragma once

#include "measures/national_figures.h"
#include "returns/figure_recount.h"
#include "ui/charts/number_table.h"

namespace doorstep {

// "3,966 unique people · 4,026 counted by the hubs · 60 known to two hubs or more"
QString nationalText(const NationalFigure &figure);
// What missing match keys leave open, in a sentence or two; empty where no person is counted.
QString rangeText(const NationalFigure &figure);
// In the breakdown by hub: that a linked person counts in each of theirs. Empty where nothing can be shared.
QString sharedByHubsText(const Measure &measure);

// A row for each shared unit: who knows it, by which ids, what it counts for. Nobody has a name in it.
NumberTable linksTable(const Measure &measure, const QList<SharedUnit> &links, const QString &title);
// Both together, made beside the window: there may be tens of thousands of them.
struct FigureLinks {
    QList<SharedUnit> links;
    NumberTable table;
};
// The records of the parts: keys of people, or of the first conversations in an area.
QList<qint64> recordsOf(const QList<SharedUnit> &links);

// What came of the recount of one measure, or of all where it is null, in a sentence or two.
QString recountText(const FigureRecount &recount, const Measure *measure);
NumberTable recountTable(const QList<RecountDifference> &differences, const Programme &programme,
                         const QString &title);

} // namespace doorstep
