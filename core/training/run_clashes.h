// What a course run wants twice on one day: a trainer who leads another run, a room where another is held.
// Pointed out, not forbidden.
#pragma once

#include "records/courses.h"
#include "storage/engine/connection.h"
#include "training/run_pattern.h"

namespace doorstep {

// For people, a line each: "Ann Lee also leads Tea and Talking on Sat 5 Dec 2026, 10:00 to 12:00". Runs in
// one room clash only where their times may overlap. `run` as typed (key 0: new), `hub` the file's own.
QStringList clashesOf(Connection &connection, qint64 hub, const CourseRun &run,
                      const QList<SessionTime> &sessions);
// Of a stored run, by its own sessions.
QStringList clashesOf(Connection &connection, const CourseRun &run);

} // namespace doorstep
