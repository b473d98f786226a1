// How many enrolments of a course run are booked, attended and completed, and how many unique people that
// are: by the same query as the figures (resources/measures/parts/enrolments_worked_out.sql), asked of one
// run by index.
#pragma once

#include "storage/engine/connection.h"

namespace doorstep {

enum class RunCount { Booked, Attended, Completed, People };

// The enrolments of one run that was not cancelled: enrolment, person_id, unit (the unique person), booked (0
// or 1), attended_on, completed_on. `run`: what gives its key in SQL, "?1".
QString enrolmentsOfRunSql(bool nationalFile, const QString &run);

// One number as an expression in SQL, in any file; NULL for a run that was cancelled: it counts nowhere.
// Booked: who holds a place, neither withdrawn nor waiting; People: unique people who attended or completed.
QString runCountSql(RunCount count, const QString &run);

} // namespace doorstep
