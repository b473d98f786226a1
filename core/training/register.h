// The register of a course run: its sessions, its learners, and a mark where they meet.
#pragma once

#include "storage/change.h"
#include "training/enrolment_rule.h"

namespace doorstep {

// Neither withdrawn nor waiting.
bool isExpected(const Enrolment &enrolment);
// Whether a mark says so: present or late.
bool wasThere(const QString &mark);

struct RegisterLearner {
    Enrolment enrolment;
    QString name; // what the person is called
    QStringList marks; // in the order of the sessions; empty: none
};

struct CourseRegister {
    CourseRun run;
    Course course;
    QList<CourseSession> sessions; // by day and time; without a day last
    QList<RegisterLearner> learners; // by name; who withdrew or waits behind the others

    // Those who are expected: neither withdrawn nor waiting.
    int expected() const;
    // How many were there, of a session by its place.
    int headcount(int session) const;
    EnrolmentStanding standing(const RegisterLearner &learner) const;
    // The learner's sessions without a mark that are still to be marked: not those before the enrolment, on
    // which who walked in later was nobody's learner.
    int sessionsLeft(const RegisterLearner &learner) const;
    // The outcome that the register speaks for (outcomeByRegister()); of a cancelled run it speaks for none.
    QString outcome(const RegisterLearner &learner) const;
    // What the course's rule makes of the learner, for people: "1 of 2 sessions: 1 more to complete",
    // "Withdrew after 1 of 2 sessions".
    QString ruleInWords(const RegisterLearner &learner) const;
};

// Whether a run that still counts as planned was delivered: its last session is behind us, and nobody who is
// expected waits for an outcome.
bool wasDelivered(const CourseRegister &content, QDate today);

// Throws std::logic_error for a run that is not there.
CourseRegister readRegister(Connection &connection, qint64 run);

// Sets, changes or (empty) takes away a person's mark on a session; false where it is so already. Throws what
// Change does.
bool setMark(Change &change, qint64 session, qint64 person, const QString &mark);
// Gives the mark to everybody who is expected and has none on the session; returns to how many.
int markTheRest(Change &change, const CourseRegister &courseRegister, int session, const QString &mark);

} // namespace doorstep
