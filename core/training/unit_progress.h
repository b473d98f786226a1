// How far the learners of a qualification are, unit by unit: result, day and assessor; referred and then
// passed are two results of two days.
#pragma once

#include "records/courses.h"
#include "storage/change.h"

namespace doorstep {

struct UnitStanding {
    std::optional<UnitResult> result; // a pass where there is one, else the newest; none: not assessed
    int tries = 0;
    bool isPassed() const;
};

struct UnitLearner {
    Enrolment enrolment;
    QString name;
    QList<UnitStanding> units; // in the order of the units
};

struct UnitProgress {
    CourseRun run;
    Course course;
    QList<CourseUnit> units; // as the course has them
    QList<UnitLearner> learners; // by name; who withdrew or waits is not there

    // The units needed to pass: those that say so, or all where none does.
    bool isNeeded(int unit) const;
    int neededCount() const;
    int neededPassed(const UnitLearner &learner) const;
    // Every unit that is needed is passed, and the outcome does not say so yet; nobody on a run that
    // was cancelled.
    bool mayPass(const UnitLearner &learner) const;
};

// A unit that somebody passed on another run of the course is passed, save on a later one on which they are
// enrolled too: a retake counts there. No units: the course has none.
// Throws std::logic_error for a run that is not there.
UnitProgress readUnitProgress(Connection &connection, qint64 run);

struct UnitCell {
    qint64 person = 0;
    QString unit; // its code
    friend bool operator==(const UnitCell &, const UnitCell &) = default;
};
// Records the result of a day for all of these on the run; of the same day it is put right, of another day it
// is one more. Returns how many were not so already. Throws what Change does.
int setUnitResults(Change &change, qint64 run, const QList<UnitCell> &cells, const QString &result, QDate day,
                   Id<Person> assessor);
// Gives "passed" to those who may pass, on the day of their last unit that is needed; returns to how many.
int passWhoMay(Change &change, const UnitProgress &progress);

} // namespace doorstep
