#include "report/trend_steps.h"

#include "base/dates.h"
#include "measures/measure.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::TrendSteps)
};

constexpr int s_mostMonths = 48;
constexpr int s_mostMonthsOfMany = 12;
constexpr int s_mostQuarters = 40;
constexpr int s_monthsInQuarter = 3;
constexpr int s_yearLength = 4; // of "2019-05"

// "Jun 2019"
QString monthText(QDate first)
{
    return periodForPeople({first, first.addMonths(1).addDays(-1)});
}

} // namespace

TrendStep trendStep(int months, bool isNational)
{
    if (!isNational)
        return months > s_mostMonths ? TrendStep::Year : TrendStep::Month;
    if (months > s_mostQuarters * s_monthsInQuarter)
        return TrendStep::Year;
    return months > s_mostMonthsOfMany ? TrendStep::Quarter : TrendStep::Month;
}

QString trendName(const QString &month, TrendStep step)
{
    const QString year = month.left(s_yearLength);
    if (step == TrendStep::Year)
        return year;
    if (step == TrendStep::Month)
        return month;
    const int number = month.mid(s_yearLength + 1, 2).toInt();
    return QStringLiteral("%1-Q%2").arg(year).arg((number - 1) / s_monthsInQuarter + 1);
}

TrendStep trendStepOf(const QString &name)
{
    if (name.size() == s_yearLength)
        return TrendStep::Year;
    return name.contains(QLatin1Char('Q')) ? TrendStep::Quarter : TrendStep::Month;
}

QString trendLabel(const QString &name)
{
    if (trendStepOf(name) != TrendStep::Quarter)
        return categoryLabel(BreakdownId::Month, name);
    const int quarter = name.mid(s_yearLength + 2).toInt();
    const QDate first(name.left(s_yearLength).toInt(), (quarter - 1) * s_monthsInQuarter + 1, 1);
    //: A quarter of a year: "Apr–Jun 2019"
    return Text::tr("%1–%2").arg(monthText(first).section(QLatin1Char(' '), 0, 0),
                                 monthText(first.addMonths(s_monthsInQuarter - 1)));
}

} // namespace doorstep
