// What the measures work out on the way to a figure, row by row, from the same queries: for a return's completions and
// activations. Both only read.
#pragma once

#include "programme/programme.h"
#include "storage/engine/connection.h"

#include <functional>

namespace doorstep
{

// An enrolment that counts as attended or completed, and the day on which it does.
struct WorkedOutEnrolment {
    qint64 key = 0; // of the enrolment
    qint64 person = 0;
    QDate attendedOn; // null: it does not count as attended
    QDate completedOn; // null: nor as completed
    bool young = false; // completed on a youth course, or by somebody young on that day
};
void workedOutEnrolments(Connection &connection, const Programme &programme,
                         const std::function<void(const WorkedOutEnrolment &)> &take);

// A person's earliest activation of all, and the earliest that is evidenced; oldest person first.
struct WorkedOutActivation {
    qint64 person = 0;
    QDate day;
    QDate evidencedOn; // null where none is
};
void workedOutActivations(Connection &connection, const std::function<void(const WorkedOutActivation &)> &take);

} // namespace doorstep
