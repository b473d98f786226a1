// Stretches of days by name, counted from today: for narrowing lists by a date.
#pragma once

#include "base/dates.h"

#include <QList>

namespace doorstep {

struct DayRange {
    QString id; // kept in saved filters: "this-quarter"
    QString name; // "This quarter"
    Period days; // one end may be null: everything before, or after
};

// In the order in which they are offered.
QList<DayRange> dayRanges(QDate today);
// The days that a name means today; null ends where there is no such name.
Period daysOfRange(const QString &id, QDate today);
QString nameOfRange(const QString &id);

} // namespace doorstep
