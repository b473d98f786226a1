// Days on which a run is not held, as somebody types them: "25 Dec, 1 Jan, 15-19 Feb, 30 May to 5 June".
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace doorstep {

struct LeftOutDays {
    QList<QDate> days; // in order, each once
    QStringList notUnderstood; // parts that name no day
};
// Set apart by commas, semicolons or "and". A day without its year is the first such from `from` on. A time
// between two days is at most a year.
LeftOutDays leftOutDays(const QString &typed, QDate from);

} // namespace doorstep
