#include "training/bank_holidays.h"

#include <algorithm>

namespace doorstep {

namespace {

// By the Gregorian computus (Meeus).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int march = h + l - 7 * m + 114;
    return {year, march / 31, march % 31 + 1};
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

QDate behindWeekend(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

} // namespace

QList<QDate> bankHolidays(int year)
{
    const QDate easter = easterSunday(year);
    QList<QDate> days{
        QDate(year, 1, 1),    behindWeekend({year, 1, 1}),  easter.addDays(-2),  easter.addDays(1),
        firstMonday(year, 5), lastMonday(year, 5),          lastMonday(year, 8), QDate(year, 12, 25),
        QDate(year, 12, 26),  behindWeekend({year, 12, 25})};
    // Both on a weekend, or one of them: two working days are free.
    const QDate boxing = behindWeekend({year, 12, 26});
    days.append(boxing == days.last() ? boxing.addDays(1) : boxing);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace doorstep
