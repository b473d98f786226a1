// What measures work out on the way to a figure, for the files of a return that carry it (DATA.md 4): the
// same SQL parts.
#pragma once

#include "programme/programme.h"
#include "storage/engine/connection.h"

#include <functional>

namespace doorstep {

// When a person was first activated at all, and first with evidence.
struct WorkedOutActivation {
    qint64 person = 0; // key
    QDate day;
    QDate evidencedOn; // null: never
};
// Everyone who was ever activated, in order of key. `take` must not write to the file.
void workedOutActivations(Connection &connection,
                          const std::function<void(const WorkedOutActivation &)> &take);

// How an enrolment counts; only of runs that were not cancelled.
struct WorkedOutEnrolment {
    qint64 key = 0; // the enrolment's
    qint64 person = 0;
    QDate attendedOn; // null: does not count as attended
    QDate completedOn; // null: does not count as completed
    bool young = false; // completed on a youth course, or at the age of a young person
};
// Every enrolment that counts as attended or completed, in order of key. `take` must not write to the file.
void workedOutEnrolments(Connection &connection, const Programme &programme,
                         const std::function<void(const WorkedOutEnrolment &)> &take);

} // namespace doorstep
