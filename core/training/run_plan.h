// A course run with all its sessions in one step: from a pattern, or as an earlier run was.
#pragma once

#include "records/courses.h"
#include "storage/change.h"
#include "training/run_pattern.h"

namespace doorstep {

struct RunPlan {
    CourseRun run; // its days follow from the sessions where it has none of its own
    QList<SessionTime> sessions;
};

// As an earlier run was, beginning on `firstDay` (null: without days): course, venue, setting, host,
// trainers, capacity, and its sessions at the same distances and times; planned, without anybody on it.
// Throws std::logic_error for a run that is not there.
RunPlan planLike(Connection &connection, qint64 run, QDate firstDay);

// Stores the run and its sessions; returns its key. The caller has validated the run. Throws what Change
// does.
qint64 storePlan(Change &change, const RunPlan &plan);

} // namespace doorstep
