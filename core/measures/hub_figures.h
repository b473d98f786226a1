// The measures hub by hub, in the national body's file: what each hub counts by itself, as its own program
// would from what it sent, and the whole, in which a linked person counts once. Everything here only reads;
// it may take seconds: on a worker, with its own connection (hubs_alone.h).
#pragma once

#include "base/progress.h"
#include "measures/figures.h"
#include "measures/programme_figures.h"

#include <QHash>
#include <QMap>

namespace doorstep {

// One measure over a period, by hub.
struct HubValues {
    const Measure *measure = nullptr;
    QHash<QString, qint64> byHub; // by code; a hub with nothing is not among them
    qint64 whole = 0; // the programme's figure: a count, or pence

    qint64 of(const QString &hub) const { return byHub.value(hub); }
    // What the hubs' own figures come to: people known at two of them are in it twice.
    qint64 sumOfHubs() const;
};

// Those of `wanted` that have a breakdown by hub, all from one moment of the file. Throws Error(Cancelled).
QList<HubValues> hubValues(Connection &connection, const Programme &programme, const Period &period,
                           const QList<const Measure *> &wanted, Progress &progress);

// How far each hub is towards its targets: the pack's row for the hub, or its share of the programme's
// (packTarget()). By hub's code, then measure; without a target there is no entry. `values` are those of
// hubValues() for that period; `today` as for targetProgress(). Throws Error(Cancelled).
using HubTargets = QHash<QString, QHash<const Measure *, TargetProgress>>;
HubTargets hubTargets(Connection &connection, const Programme &programme, const Period &period,
                      const QList<HubValues> &values, const QStringList &hubs, QDate today,
                      Progress &progress);

// A figure of each hub by itself in parts, by code: who its people are as its own returns have it, whatever
// another hub knows of the same person. Parts in the order of breakdown(), empty ones left out; those of a
// hub add up to its figure. Throws std::logic_error for a breakdown that the measure does not have, by hub
// and by theme.
QMap<QString, QList<Category>> hubParts(Connection &connection, const Programme &programme,
                                        const Period &period, const Measure &measure, BreakdownId by);

// The records behind a hub's figure, as many as it counts.
QList<RecordKeys> hubRecordKeys(Connection &connection, const Programme &programme, const Period &period,
                                const Measure &measure, const QString &hub);

} // namespace doorstep
