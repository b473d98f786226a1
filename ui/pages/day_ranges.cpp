#include "ui/pages/day_ranges.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::DayRanges)
};

Period months(QDate first, int number)
{
    return {first, addMonths(first, number).addDays(-1)};
}

const DayRange *rangeIn(const QList<DayRange> &ranges, const QString &id)
{
    for (const DayRange &range : ranges)
        if (range.id == id)
            return &range;
    return nullptr;
}

} // namespace

QList<DayRange> dayRanges(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate year(today.year(), 1, 1);
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return {
        {QStringLiteral("today"), Text::tr("Today"), {today, today}},
        {QStringLiteral("this-week"), Text::tr("This week"), {monday, monday.addDays(6)}},
        {QStringLiteral("last-7-days"), Text::tr("Last 7 days"), {today.addDays(-6), today}},
        {QStringLiteral("this-month"), Text::tr("This month"), months(month, 1)},
        {QStringLiteral("last-month"), Text::tr("Last month"), months(addMonths(month, -1), 1)},
        {QStringLiteral("this-quarter"), Text::tr("This quarter"), months(quarter, 3)},
        {QStringLiteral("last-quarter"), Text::tr("Last quarter"), months(addMonths(quarter, -3), 3)},
        {QStringLiteral("this-year"), Text::tr("This year"), months(year, 12)},
        {QStringLiteral("last-year"), Text::tr("Last year"), months(addMonths(year, -12), 12)},
        {QStringLiteral("last-12-months"),
         Text::tr("Last 12 months"),
         {addMonths(today, -12).addDays(1), today}},
        {QStringLiteral("past"), Text::tr("Before today"), {{}, today.addDays(-1)}},
        {QStringLiteral("next-14-days"), Text::tr("Next 14 days"), {today, today.addDays(13)}},
    };
}

Period daysOfRange(const QString &id, QDate today)
{
    const QList<DayRange> ranges = dayRanges(today);
    const DayRange *range = rangeIn(ranges, id);
    return range ? range->days : Period();
}

QString nameOfRange(const QString &id)
{
    const QList<DayRange> ranges = dayRanges(Clock::today());
    const DayRange *range = rangeIn(ranges, id);
    return range ? range->name : QString();
}

} // namespace doorstep
