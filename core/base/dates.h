// Dates as files and people write them. A date that is not there is a null QDate everywhere.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace doorstep {

// Two dates, both included.
struct Period {
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    bool contains(QDate day) const { return day >= from && day <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

// "2019-03-12"; empty for a null date.
QString dateToText(QDate date);
// Exactly YYYY-MM-DD and a real day of the years 0001 to 9999; anything else, empty text too, is nullopt.
std::optional<QDate> dateFromText(QStringView text);
// "12 Mar 2019" for the screen.
QString dateForPeople(QDate date);
// "Apr 2017 to Mar 2020" where whole months are meant, else "12 Mar 2019 to 3 Apr 2019".
QString periodForPeople(const Period &period);

// "09:30"; empty for a null time.
QString timeToText(QTime time);
// Exactly HH:MM; anything else is nullopt.
std::optional<QTime> timeFromText(QStringView text);

// The same day of the month so many months later, or that month's last day (DATA.md 3).
QDate addMonths(QDate date, int months);

} // namespace doorstep
