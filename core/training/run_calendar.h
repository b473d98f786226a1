// The sessions of runs as events of a calendar (exchange/calendar_file.h): a run's, or a trainer's diary.
#pragma once

#include "exchange/calendar_file.h"
#include "records/people.h"
#include "storage/engine/connection.h"

namespace doorstep {

// Each session of the run: its UID holds for good, its sequence goes up with every change of it, of the run
// and of what they are called. Of a cancelled run they are cancelled; so are sessions that were deleted or
// moved to another run, so that a calendar which holds them lets them go. A run without sessions is an event
// of its own, from its first day to its last. Nothing for a run that is gone. `hubCode` makes the UIDs unique
// among hubs.
QList<CalendarEvent> eventsOfRun(Connection &connection, const QString &hubCode, qint64 run);

// As above, for all runs that the person leads or helps to lead; those that they no longer lead, or that are
// deleted, are cancelled. For a worker where there are many.
QList<CalendarEvent> diaryOf(Connection &connection, const QString &hubCode, Id<Person> trainer);

// As above, for a learner: the sessions of the runs on which they have a place. Where they wait they are
// tentative; where they withdrew, or were taken off, cancelled.
QList<CalendarEvent> sessionsOfLearner(Connection &connection, const QString &hubCode, Id<Person> learner);

} // namespace doorstep
