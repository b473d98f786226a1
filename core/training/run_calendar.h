// The sessions of runs as events of a calendar (exchange/calendar_file.h): a run's, or a trainer's diary.
#pragma once

#include "exchange/calendar_file.h"
#include "records/people.h"
#include "storage/engine/connection.h"

namespace doorstep {

// Each session of the run: its UID holds for good, its sequence goes up with every change of it or of the
// run. Of a cancelled run they are cancelled; so are sessions that were deleted, so that a calendar which
// holds them lets them go. `hubCode` makes the UIDs unique among hubs.
QList<CalendarEvent> eventsOfRun(Connection &connection, const QString &hubCode, qint64 run);

// As above, for all runs that the person leads or helps to lead.
QList<CalendarEvent> diaryOf(Connection &connection, const QString &hubCode, Id<Person> trainer);

} // namespace doorstep
