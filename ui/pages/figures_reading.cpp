#include "ui/pages/figures_reading.h"

#include "base/clock.h"
#include "measures/programme_figures.h"
#include "storage/hub_file.h"
#include "ui/widgets/period_choices.h"

#include <QCoreApplication>
#include <QHash>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FiguresReading)
};

constexpr int s_leastMonths = 12;
constexpr int s_mostMonths = 36;

QDate firstOfMonth(QDate date)
{
    return QDate(date.year(), date.month(), 1);
}

QHash<const Measure *, qint64> valuesIn(HubFile &file, const Programme &programme, const Period &period)
{
    QHash<const Measure *, qint64> values;
    if (period.isValid())
        for (const Figure &figure : figures(file.connection(), programme, period))
            values.insert(figure.measure, figure.value);
    return values;
}

// The period's own months and those before it apart, so that the period's add up to its figure: somebody who
// was counted before counts again in it.
QList<MonthValue> trendByDay(HubFile &file, const Programme &programme, const Measure &measure,
                             const QList<QDate> &months, const Period &period)
{
    QHash<QString, qint64> values;
    const auto add = [&](const Period &part) {
        if (!part.isValid())
            return;
        for (const Category &month :
             breakdown(file.connection(), programme, part, measure, BreakdownId::Month))
            values[month.name] += month.value;
    };
    add({months.first(), period.from.addDays(-1)});
    add({qMax(months.first(), period.from), period.to});
    QList<MonthValue> trend;
    for (const QDate month : months)
        trend.append({month, values.value(month.toString(QStringLiteral("yyyy-MM")))});
    return trend;
}

QList<MonthValue> trendByState(HubFile &file, const Programme &programme, const Measure &measure,
                               const QList<QDate> &months, QDate last, Progress &progress)
{
    QList<MonthValue> trend;
    for (const QDate month : months) {
        progress.throwIfCancelled();
        const QDate end = qMin(last, QDate(month.year(), month.month(), month.daysInMonth()));
        trend.append({month, figure(file.connection(), programme, {month, end}, measure)});
    }
    return trend;
}

void readTargets(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress)
{
    QList<Figure> counted;
    for (const FigureLine &line : std::as_const(reading.lines))
        counted.append({line.measure, line.value});
    const QHash<const Measure *, TargetProgress> targets =
        targetProgress(file, programme, reading.period, counted, Clock::today(), progress);
    for (FigureLine &line : reading.lines) {
        const auto found = targets.constFind(line.measure);
        line.target = found == targets.constEnd() ? std::optional<TargetValue>() : found->target;
        line.towards = found == targets.constEnd() ? line.value : found->reached;
        line.expected = found == targets.constEnd() ? 0 : found->expected;
    }
}

} // namespace

const QList<CompareWith> &allComparisons()
{
    static const QList<CompareWith> all{CompareWith::PeriodBefore, CompareWith::YearBefore,
                                        CompareWith::Nothing};
    return all;
}

QString comparisonName(CompareWith with)
{
    switch (with) {
    case CompareWith::PeriodBefore:
        return QStringLiteral("period-before");
    case CompareWith::YearBefore:
        return QStringLiteral("year-before");
    case CompareWith::Nothing:
        break;
    }
    return QStringLiteral("nothing");
}

QString comparisonLabel(CompareWith with)
{
    switch (with) {
    case CompareWith::PeriodBefore:
        return Text::tr("The period before");
    case CompareWith::YearBefore:
        return Text::tr("The same a year before");
    case CompareWith::Nothing:
        break;
    }
    return Text::tr("Nothing");
}

Period comparedPeriod(CompareWith with, const Period &period, const Programme &programme)
{
    if (with == CompareWith::Nothing)
        return {};
    Period compared = periodBefore(period);
    if (with == CompareWith::YearBefore) {
        const bool endsMonth = period.to.day() == period.to.daysInMonth();
        compared = {period.from.addYears(-1), period.to.addYears(-1)};
        if (endsMonth) // 28 Feb 2025 stands beside 29 Feb 2024
            compared.to.setDate(compared.to.year(), compared.to.month(), compared.to.daysInMonth());
    }
    return programme.from.isValid() && compared.to < programme.from ? Period() : compared;
}

QString FigureLine::roundText(qint64 any) const
{
    constexpr qint64 pound = 100;
    const bool isMoney = measure->unit == MeasureUnit::Money;
    return valueForPeople(*measure, isMoney ? (any + pound / 2) / pound * pound : any);
}

QString FigureLine::targetText() const
{
    if (!target)
        return {};
    return Text::tr("%1 of %2 by %3")
        .arg(roundText(towards), roundText(target->amount), dateForPeople(target->period.to));
}

QString FigureLine::courseText() const
{
    if (!target)
        return {};
    if (towards == target->amount)
        return Text::tr("Target reached");
    if (towards > target->amount)
        return Text::tr("Target reached, and %1 more").arg(roundText(towards - target->amount));
    if (expected >= target->amount)
        return Text::tr("Short of the target by %1").arg(roundText(target->amount - towards));
    const QString by = roundText(expected);
    if (towards == expected)
        return Text::tr("Just on course: %1 expected by now").arg(by);
    return isBehind() ? Text::tr("%1 behind: %2 expected by now").arg(roundText(expected - towards), by)
                      : Text::tr("%1 ahead: %2 expected by now").arg(roundText(towards - expected), by);
}

QString differenceText(const Measure &measure, qint64 difference)
{
    if (difference == 0)
        return Text::tr("no change");
    const QString apart = valueForPeople(measure, qAbs(difference));
    return (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) + apart;
}

const FigureLine *FiguresReading::line(QStringView measure) const
{
    for (const FigureLine &line : lines)
        if (line.measure->nameText() == measure)
            return &line;
    return nullptr;
}

FiguresReading readFigures(HubFile &file, const Programme &programme, const Period &period, CompareWith with,
                           Progress &progress)
{
    const Transaction oneMoment(file.connection(), Transaction::Kind::Read);
    FiguresReading reading;
    reading.period = period;
    reading.with = with;
    reading.before = comparedPeriod(with, period, programme);
    reading.readAt = Clock::now().toLocalTime();
    const QHash<const Measure *, qint64> now = valuesIn(file, programme, period);
    for (const NamedMeasure &named : namedMeasures(file.connection(), programme)) {
        FigureLine line;
        line.measure = named.measure;
        line.label = named.label;
        line.isHeadline = named.isHeadline;
        line.value = now.value(named.measure);
        reading.lines.append(line);
    }
    progress.throwIfCancelled();
    return reading;
}

void readBeside(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress)
{
    const Transaction oneMoment(file.connection(), Transaction::Kind::Read);
    const QHash<const Measure *, qint64> before = valuesIn(file, programme, reading.before);
    for (FigureLine &line : reading.lines)
        if (reading.before.isValid())
            line.before = before.value(line.measure);
    progress.throwIfCancelled();
    readTargets(file, programme, reading, progress);
}

QList<QDate> trendMonths(const Period &period)
{
    const QDate last = firstOfMonth(period.to);
    QDate first = firstOfMonth(period.from);
    first = qMin(first, last.addMonths(1 - s_leastMonths));
    first = qMax(first, last.addMonths(1 - s_mostMonths));
    QList<QDate> months;
    for (QDate month = first; month <= last; month = month.addMonths(1))
        months.append(month);
    return months;
}

void readTrends(HubFile &file, const Programme &programme, FiguresReading &reading, Progress &progress)
{
    const Transaction oneMoment(file.connection(), Transaction::Kind::Read);
    const QList<QDate> months = trendMonths(reading.period);
    for (FigureLine &line : reading.lines) {
        progress.throwIfCancelled();
        line.trend = line.measure->has(BreakdownId::Month)
            ? trendByDay(file, programme, *line.measure, months, reading.period)
            : trendByState(file, programme, *line.measure, months, reading.period.to, progress);
        for (MonthValue &value : line.trend)
            value.isInPeriod = value.month >= firstOfMonth(reading.period.from);
    }
}

} // namespace doorstep
