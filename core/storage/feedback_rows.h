// What learners said of the runs that they were on, as it is recorded, with what says whether they were
// there.
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "storage/engine/connection.h"

#include <QList>

#include <optional>

namespace doorstep {

// Whose feedback: of a run, of a course's runs, of the runs that a person leads or helps to lead.
enum class FeedbackAbout { Run, Course, Trainer };

// One enrolment on a run that is not cancelled: rated or commented, or one that may have been.
struct FeedbackRow {
    qint64 enrolment = 0;
    qint64 person = 0;
    qint64 run = 0;
    qint64 course = 0;
    QDate runStartsOn;
    QDate runEndsOn; // may be null
    std::optional<int> rating;
    QString words; // as they were written; may be empty
    QString outcome;
    QDate completedOn;
    bool isMarked = false; // the run's register has a mark of theirs
    QDate firstThere; // the first session with a mark of present or late; null: none

    // A run belongs to the day on which it ended.
    QDate day() const { return runEndsOn.isValid() ? runEndsOn : runStartsOn; }
};

// In order of the run's day and the enrolment's key. `key`: of the run, course or person.
// `period`: of the runs' days; an invalid one takes them all. By index. Throws Error(Cancelled).
QList<FeedbackRow> feedbackRows(Connection &connection, FeedbackAbout about, qint64 key, const Period &period,
                                Progress &progress);

} // namespace doorstep
