// A course run with all its sessions in one step: as an earlier run was, or from a pattern (run_pattern.h).
#pragma once

#include "records/courses.h"
#include "storage/change.h"
#include "training/run_pattern.h"

namespace doorstep {

struct RunPlan {
    CourseRun run;
    QList<SessionTime> sessions;
};

// As an earlier run was, beginning on `firstDay` (null: without days): course, venue, setting, host,
// trainers, capacity, and its sessions at the same distances and times; planned, without anybody on it.
// Throws std::logic_error for a run that is not there.
RunPlan planLike(Connection &connection, qint64 run, QDate firstDay);

// Stores the sessions of a run that is stored already. Throws what Change does.
void storeSessions(Change &change, Id<CourseRun> run, const QList<SessionTime> &sessions);

} // namespace doorstep
