// What in the record stands against a return (DATA.md 4): each gives the keys of the records concerned,
// oldest first. Within the life of a ReturnSelection for that period.
#pragma once

#include "base/dates.h"
#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

// Enrolments carried that are still booked a month after their run, as of `today`.
QList<qint64> enrolmentsBookedLongAgo(Connection &connection, QDate today);
// Groups formed, not closed and without a member on the period's last day.
QList<qint64> groupsWithoutMembers(Connection &connection, qint64 hub, const Period &period);
// Conversations of the period held before their organiser is said to have begun.
QList<qint64> conversationsBeforeOrganiser(Connection &connection, qint64 hub, const Period &period);
// Marks carried of somebody who is not enrolled on the run.
QList<qint64> marksWithoutEnrolment(Connection &connection);

} // namespace doorstep
