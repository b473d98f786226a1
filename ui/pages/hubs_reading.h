// All hubs of the programme with what they sent and what it comes to, for the Hubs page. Read on a worker.
#pragma once

#include "base/progress.h"
#include "measures/hub_figures.h"
#include "report/hub_grid.h"
#include "returns/completeness.h"

#include <QDateTime>

namespace doorstep {

class HubFile;

// How a hub stands with its returns for a period.
struct HubStanding {
    enum class State { NothingYet, Missing, Late, In, NotExpected, ToCome };
    State state = State::ToCome;
    int missing = 0; // periods of the calendar that are due and not whole
    int late = 0; // that came after they were due
    int revised = 0; // that were sent again
    QString text() const; // "In", "2 missing", "In, 1 late"
};

struct HubLine {
    QString code;
    QString name;
    bool isListed = true; // in the programme's pack
    QList<ReceivedEntry> returns; // by period and revision
    HubStanding standing; // over the period that is shown
    int daysCovered = 0; // of it

    const ReceivedEntry *last() const; // that makes its record, of the newest period; null where nothing came
};

struct HubsReading {
    Period period;
    QDateTime readAt; // local; null: nothing was read yet
    QList<HubLine> hubs; // by code: those of the pack, and those that sent something without being listed
    QList<NamedMeasure> measures; // those that have a value by hub, headlines first
    QList<HubValues> values; // in the order of `measures`
    HubTargets targets;
    QHash<const Measure *, TargetProgress> wholeTargets; // the programme's
    QList<Period> calendar; // the return periods that have begun: the programme's, or those that came

    int days() const { return int(period.from.daysTo(period.to)) + 1; }
    int hubNamed(const QString &code) const; // -1 where it is not among them
    const HubLine *hub(const QString &code) const; // null likewise
    const HubValues &of(const Measure *measure) const;
    const NamedMeasure *named(QStringView measure) const; // null for one that is not there
    QList<NamedMeasure> headlines() const; // all where the programme names none
    // None without a target.
    std::optional<TargetProgress> target(const QString &hub, const Measure *measure) const;
};

// Throws Error(Cancelled).
HubsReading readHubs(HubFile &file, const Programme &programme, const Period &period, QDate today,
                     Progress &progress);
// The period to begin with: the newest for which anything came, or else the whole programme.
Period firstHubsPeriod(HubFile &file, const Programme &programme, QDate today);

// One measure over the calendar's periods, hub by hub: a column a period. Throws Error(Cancelled).
HubGrid readHubTrend(HubFile &file, const Programme &programme, const HubsReading &reading,
                     const Measure &measure, Progress &progress);
// One measure in parts, hub by hub: a column a category, not_recorded last; beside them the programme's.
struct HubPeople {
    BreakdownId by = BreakdownId::ImdDecile;
    QStringList categories;
    HubGrid grid;

    // Whether anything but not_recorded came from the hub in that row.
    bool isRecorded(int row) const;
};
HubPeople readHubPeople(HubFile &file, const Programme &programme, const HubsReading &reading,
                        const Measure &measure, BreakdownId by, Progress &progress);

// The values of these measures, a column each.
HubGrid valuesGrid(const HubsReading &reading, const QList<NamedMeasure> &measures);
// What counts towards the targets, likewise; of hubs and measures without one 0.
HubGrid towardsGrid(const HubsReading &reading, const QList<NamedMeasure> &measures);

} // namespace doorstep
