// Which course runs have a session on given days: for finding who or what is wanted twice on one day.
#pragma once

#include "storage/engine/connection.h"

#include <QDate>
#include <QList>

namespace doorstep {

struct RunOnDay {
    qint64 run = 0;
    QDate day;
    QTime startsAt; // null: not said
    QTime endsAt;
};
// A hub's, save runs that are cancelled, by day and time. Reads the days of all sessions, some thousands.
QList<RunOnDay> runsOnDays(Connection &connection, qint64 hub, const QList<QDate> &days);

} // namespace doorstep
