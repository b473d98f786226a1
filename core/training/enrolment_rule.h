// When an enrolment counts as attended and as completed (DATA.md 3), for one enrolment in hand: what a
// register shows while it is being marked. The figures say the same by
// resources/measures/parts/enrolments_worked_out.sql; a test holds the two together.
#pragma once

#include "records/courses.h"

#include <QList>

namespace doorstep {

// A person's mark on a session of the run.
struct SessionMark {
    QDate day; // of the session
    QString mark; // "present"; not empty
};

struct EnrolmentStanding {
    int marked = 0; // sessions with a mark
    int there = 0; // of those, present or late
    int required = 1; // sessions that the course wants
    QDate attendedOn; // null: does not count as attended
    QDate completedOn; // null: does not count as completed

    bool registerIsEnough() const { return there >= required; }
    // "1 of 2 sessions: one more to complete", "2 of 2 sessions: may complete"; for people.
    QString text() const;
};

// `marks`: those of the enrolment's person on the run's own sessions.
EnrolmentStanding standingOf(const Enrolment &enrolment, const CourseRun &run, const Course &course,
                             const QList<SessionMark> &marks);

// The outcome that the register speaks for, as a code: "completed", "attended", "no_show". The enrolment's
// own where the register says nothing yet (`sessionsLeft`: sessions without a mark), where somebody withdrew
// or waits, and where the trainer's word stands: an outcome that says more than the register, or
// not_completed. Of a qualification only whether somebody came: enough sessions and "attended" would count as
// completed, which the assessors decide.
QString outcomeByRegister(const Enrolment &enrolment, const Course &course, const EnrolmentStanding &standing,
                          int sessionsLeft);

// Gives an enrolment its outcome; a day of completion that it does not bear goes.
void putOutcome(Enrolment &enrolment, const QString &outcome);

// Whether the outcome says more than the register does, so that a reason for it belongs on record.
bool isOverride(const QString &outcome, const EnrolmentStanding &standing);

} // namespace doorstep
