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

// What a figure is set beside.
enum class CompareWith {
    PeriodBefore,
    YearBefore, // the same period a year before
    Nothing,
};
const QList<CompareWith> &allComparisons();
QString comparisonName(CompareWith with); // "period-before": in settings
QString comparisonLabel(CompareWith with); // "The period before": for people
// Invalid where it would lie before the programme, and for Nothing.
Period comparedPeriod(CompareWith with, const Period &period, const Programme &programme);

struct FigureLine {
    const Measure *measure = nullptr;
    QString label; // in the programme's words
    bool isHeadline = false;
    qint64 value = 0;
    std::optional<TargetValue> target;
    // The figure over the target's own period, as far as it has come: what is held against the target. The
    // same as `value` where that is the period shown.
    qint64 towards = 0;
    qint64 expected = 0; // of the target by the period's last day, or today where that is earlier
    std::optional<qint64> before; // in the period it is set beside; none where there is no such period
    QList<MonthValue> trend; // oldest first

    QString valueText() const { return valueForPeople(*measure, value); }
    // Any value of the measure, without pence: for large type and tight places.
    QString roundText(qint64 any) const;
    // "44 of 60 by 31 Dec 2026"; empty without a target.
    QString targetText() const;
    // "10 behind: 54 expected by now"; empty without a target.
    QString courseText() const;
    bool isBehind() const { return target && towards < expected; }
};

// "+12", "−£3,000", "no change".
QString differenceText(const Measure &measure, qint64 difference);

struct FiguresReading {
    Period period;
    CompareWith with = CompareWith::PeriodBefore;
    Period before; // what it is set beside; invalid where there is none
    QDateTime readAt; // local; null: nothing was read yet
    QList<FigureLine> lines; // headlines first, in the programme's order

    const FigureLine *line(QStringView measure) const; // null where there is none
};

// The numbers alone, all from one moment of the file: what is seen first. This and what follows throw
// Error(Cancelled).
FiguresReading readFigures(HubFile &file, const Programme &programme, const Period &period, CompareWith with,
                           Progress &progress);
// Adds what they are set beside and their targets.
void readBeside(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress);
// The months that a trend shows: those of the period, at least twelve up to its end, at most 36.
QList<QDate> trendMonths(const Period &period);
// Adds the trends, which take longer: measures that count by day through their months, those that count what
// stands on a day by the figure at the end of each month.
void readTrends(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress);

} // namespace doorstep
