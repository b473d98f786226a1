// What came of the training: of the people who completed a course, who went on to what, and how soon. Whom it
// counts as trained, and what as having acted, is what the measures people_trained and trained_then_acted
// say. Everything here only reads.
#pragma once

#include "base/dates.h"
#include "programme/programme.h"
#include "storage/engine/connection.h"

#include <array>

namespace doorstep {

enum class NextStep {
    Conversation, // held a conversation as organiser
    Group, // joined a group; who forms one joins it
    Action, // joined an action
    Acted, // any of these: what trained_then_acted counts
    FurtherCourse, // attended another course, on a later day
};
const QList<NextStep> &allNextSteps();
// "conversation", "further_course": in files.
QString nextStepName(NextStep step);
// "Held a conversation": for people; and in a sentence what is counted.
QString nextStepLabel(NextStep step);
QString nextStepDefinition(NextStep step);

// After so many months it is looked what came of a course.
inline constexpr std::array<int, 3> outcomeMonths{3, 6, 12};

// One completed enrolment, and when its person (or whoever is one person with them) first did what on its day
// or after; of a further course on a day after. Null: not yet.
struct TrainingOutcome {
    qint64 enrolment = 0;
    qint64 unit = 0; // the unique person: counted once
    qint64 person = 0; // the person record
    qint64 run = 0;
    QDate completedOn;
    QDate conversationOn;
    QDate groupOn;
    QDate actionOn;
    QDate furtherCourseOn;

    // Null: not yet.
    QDate firstDay(NextStep step) const;
    // Within so many months of completing, the last day included.
    bool led(NextStep step, int months) const;
};

// All enrolments completed in the period, in order of day and key.
QList<TrainingOutcome> trainingOutcomes(Connection &connection, const Programme &programme,
                                        const Period &period);

enum class TrainedBy { Course, Run, Trainer, Quarter };
const QList<TrainedBy> &allTrainedBy();
QString trainedByLabel(TrainedBy by); // "Course", "Course run", "Trainer", "Quarter": for people

// The outcomes of one course, run, trainer or quarter; or all of them. An enrolment on a run with two
// trainers is in the group of each.
struct OutcomeGroup {
    qint64 key =
        0; // of the course, run or trainer (a person); 0 for a quarter, for all, and without a trainer
    QString name; // "Building Power, 3 Apr 2019", "Apr 2019 to Jun 2019"; for people
    QList<TrainingOutcome> outcomes;

    qint64 people() const; // unique people who completed
    qint64 went(NextStep step, int months) const; // unique people
    // Of those who have not, the unique people for whom the months are not over by the end of `day`.
    qint64 mayYet(NextStep step, int months, QDate day) const;
    // The keys of the person records behind people() and went(), in the order of the outcomes, one for each
    // unique person.
    QList<qint64> peopleKeys() const;
    QList<qint64> wentKeys(NextStep step, int months) const;
};

// One group of all.
OutcomeGroup allOutcomes(const QList<TrainingOutcome> &outcomes);
// Courses and trainers by name, runs and quarters oldest first; without a trainer last.
QList<OutcomeGroup> outcomesBy(Connection &connection, TrainedBy by, const QList<TrainingOutcome> &outcomes);

} // namespace doorstep
