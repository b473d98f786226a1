// Figures as a programme has them: in its order, by its names, held against its targets.
#pragma once

#include "base/progress.h"
#include "measures/figures.h"
#include "programme/targets.h"

#include <QHash>

namespace doorstep {

struct NamedMeasure {
    const Measure *measure = nullptr;
    QString label; // in the programme's words, or the measure's own
    bool isHeadline = false;
};
// Those of measuresOf(): what the programme names, headlines first; then what it does not name.
QList<NamedMeasure> namedMeasures(Connection &connection, const Programme &programme);

// categoryLabel() in the programme's words: of a hub its code and what the pack calls it.
QString categoryLabel(const Programme &programme, BreakdownId breakdown, const QString &category);

struct TargetProgress {
    TargetValue target;
    // What counts towards it. A quarter's figure says nothing about a target for the year: this is the figure
    // from the target's first day on, up to its last or the last that is looked at.
    qint64 reached = 0;
    qint64 expected = 0; // of it by that last day, or by `today` where that is earlier
};
// The targets for figures of that period; a measure without one is not among them. Throws Error(Cancelled).
QHash<const Measure *, TargetProgress> targetProgress(HubFile &file, const Programme &programme,
                                                      const Period &period, const QList<Figure> &figures,
                                                      QDate today, Progress &progress);

} // namespace doorstep
