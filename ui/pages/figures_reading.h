// All figures of a period with what a manager reads beside them: the target, where it should be by now, the
// period before, the trend by month. Read on a worker.
#pragma once

#include "base/progress.h"
#include "measures/figures.h"
#include "programme/targets.h"

#include <QDateTime>

namespace doorstep {

class HubFile;

struct MonthValue {
    QDate month; // its first day
    qint64 value = 0;
    bool isInPeriod = true;
};

struct FigureLine {
    const Measure *measure = nullptr;
    QString label; // in the programme's words
    bool isHeadline = false;
    qint64 value = 0;
    std::optional<TargetValue> target;
    qint64 expected = 0; // of the target by the period's last day, or today where that is earlier
    std::optional<qint64> before; // in the period before; none where that is no part of the programme
    QList<MonthValue> trend; // oldest first

    QString valueText() const { return valueForPeople(*measure, value); }
    // As above without pence: for large type.
    QString roundText() const;
    // "Behind: should be 602 by now"; empty without a target.
    QString courseText() const;
    bool isBehind() const { return target && value < expected; }
};

struct FiguresReading {
    Period period;
    Period before; // invalid where it would lie before the programme
    QDateTime readAt; // local; null: nothing was read yet
    QList<FigureLine> lines; // headlines first, in the programme's order

    const FigureLine *line(QStringView measure) const; // null where there is none
};

// The numbers, without trends. All from one moment of the file. Throws Error(Cancelled).
FiguresReading readFigures(HubFile &file, const Programme &programme, const Period &period,
                           Progress &progress);
// The months that a trend shows: those of the period, at least twelve up to its end, at most 36.
QList<QDate> trendMonths(const Period &period);
// Adds the trends, which take longer: measures that count by day through their months, those that count what
// stands on a day by the figure at the end of each month.
void readTrends(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress);

} // namespace doorstep
