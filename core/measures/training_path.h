// The path of people from their first course on: what they had done before, which stage of the training they
// went on to, where they turned to action, and where they stopped or may yet go on. Whom it counts as
// trained, and what as having acted, is as in training_outcomes.h. What is made of it is in path_flow.h.
// Everything here only reads.
#pragma once

#include "measures/training_outcomes.h"

namespace doorstep {

// In the order of the path; youth stands beside the introduction.
enum class PathStage {
    Introduction, // completed, as the first course
    Youth, // the same on a youth programme
    FollowOn, // attended (completed, where the path begins with it)
    Qualification, // attended
    Qualified, // completed a qualification
};
inline constexpr int pathStages = 5;

// What somebody had done before the day on which they completed the course that their path begins with.
enum class Earlier {
    ListenedTo, // somebody held a conversation with them
    HeldConversation, // as organiser
    JoinedGroup,
    JoinedAction,
    Trained, // attended another course
};
inline constexpr int earlierKinds = 5;
const QList<Earlier> &allEarlier();

// Whose path: of everybody, or of those who completed a course, on a run, with a trainer (lead or second).
struct PathScope {
    enum class Of { Everyone, Course, Run, Trainer };
    Of of = Of::Everyone;
    qint64 key = 0; // of the course, the run, or the trainer's person record

    friend bool operator==(const PathScope &, const PathScope &) = default;
};

// A stage that a person came to.
struct PathVisit {
    PathStage stage = PathStage::Introduction;
    QDate on; // the first: when they completed; a later one: when they first attended; Qualified: completed
    QDate completedOn; // a course of the stage, from then on; null: not yet
    int courses = 1; // how many different courses of the stage they attended from then on
    qint64 enrolment = 0; // by which they came to it
    QDate actedOn; // the first conversation held, group or action from that day on; null: not yet
    NextStep actedBy = NextStep::Conversation; // which of the three that was
};

struct PathPerson {
    qint64 unit = 0; // the unique person
    qint64 person = 0; // the person record with the enrolment that the path begins with
    QList<PathVisit> visits; // never empty; by day, each of a later stage than the one before
    std::array<QDate, earlierKinds> earlier; // first day of each, before visits.first().on; null: not
    std::array<QDate, 3> did; // NextStep::Conversation to Action: first day from then on; null: not yet
    QDate furtherCourseOn; // another course, on a later day, of whatever stage; null: not yet
    qint64 furtherEnrolment = 0; // of that course
    QDate lastTrainedOn; // the last day of all their training from visits.first().on
    QDate
        knownUntil; // what happened later is not recorded yet: today, or the last day of their hub's returns

    QDate startedOn() const { return visits.first().on; }
    QDate firstDay(NextStep step) const; // null: not yet
    QDate firstDay(Earlier kind) const { return earlier[static_cast<std::size_t>(kind)]; }
};

struct TrainingPath {
    PathScope scope;
    Period period;
    // Who first completed a course of the scope in the period; by that day and enrolment.
    QList<PathPerson> people;
    // Unique people who completed one in the period, the first time or again.
    qint64 completed = 0;
};

// `period`: of the day on which somebody first completed a course of the scope. In the national body's file
// days count where a hub's returns cover them. Of everyone, or of many runs, it looks through all enrolments:
// on a worker.
TrainingPath trainingPath(Connection &connection, const Programme &programme, const PathScope &scope,
                          const Period &period, QDate today);

} // namespace doorstep
