// The rules between a record's own fields that several record types share (DATA.md 1, "Rules across
// records").
#pragma once

#include "base/clock.h"
#include "base/dates.h"
#include "base/problem.h"
#include "records/field.h"

#include <QCoreApplication>

namespace doorstep::rules {

inline QString tr(const char *text)
{
    return QCoreApplication::translate("doorstep::Rules", text);
}

inline void needsAName(const char *column, Problems &problems)
{
    problems.append({QString::fromLatin1(column),
                     {},
                     tr("a person needs a name of some kind, such as “woman at no. 14”")});
}

inline void inOrder(const char *column, QDate start, QDate end, Problems &problems)
{
    if (start.isValid() && end.isValid() && end < start)
        problems.append({QString::fromLatin1(column), dateToText(end),
                         tr("is before the start, %1").arg(dateToText(start))});
}

inline void inOrder(const char *column, QTime start, QTime end, Problems &problems)
{
    if (start.isValid() && end.isValid() && end < start)
        problems.append({QString::fromLatin1(column), timeToText(end),
                         tr("is before the start, %1").arg(timeToText(start))});
}

// What is past by the world's clock is not asked of the local one, which looks for its time zone every time.
inline bool isAfterToday(QDate date)
{
    return date > Clock::now().date() && date > Clock::today();
}

inline void notInFuture(const char *column, QDate date, Problems &problems)
{
    if (date.isValid() && isAfterToday(date))
        problems.append({QString::fromLatin1(column), dateToText(date), tr("is in the future")});
}

inline void plausibleYear(const char *column, const std::optional<int> &year, Problems &problems)
{
    if (year && (*year < 1850 || isAfterToday(QDate(*year, 1, 1))))
        problems.append({QString::fromLatin1(column), QString::number(*year),
                         tr("is not a year somebody could be born in")});
}

inline void notNegative(const char *column, const std::optional<int> &number, Problems &problems)
{
    if (number && *number < 0)
        problems.append({QString::fromLatin1(column), QString::number(*number), tr("is less than nothing")});
}

inline void notNegative(const char *column, const Money &money, Problems &problems)
{
    if (!money.isNull() && *money.pence < 0)
        problems.append({QString::fromLatin1(column), moneyToText(money), tr("is less than nothing")});
}

inline void inRange(const char *column, const std::optional<int> &number, int least, int most,
                    Problems &problems)
{
    if (number && (*number < least || *number > most))
        problems.append({QString::fromLatin1(column), QString::number(*number),
                         tr("is not from %1 to %2").arg(least).arg(most)});
}

inline void isNumber(const char *column, const QString &text, Problems &problems)
{
    const std::optional<Money> number = moneyFromText(text);
    if (!number || (!number->isNull() && *number->pence < 0))
        problems.append(
            {QString::fromLatin1(column), text, tr("is not a number such as 3500 or 1250000.00")});
}

} // namespace doorstep::rules
