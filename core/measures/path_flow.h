// The path as a flow: bands of people between what came before, the stages of the training, and the ends.
// Each band and each number is a set of people, with the days that it is about.
#pragma once

#include "measures/training_path.h"

namespace doorstep {

// What stands before the first course: everybody is in one.
enum class PathOrigin {
    Acted, // had held a conversation, joined a group or an action
    ListenedTo, // had not, but somebody had held a conversation with them
    Trained, // neither, but had attended another course
    New, // none of these
};
// Where somebody is whose path has gone no further for now: everybody is in one.
enum class PathEnd {
    Acted, // held a conversation, joined a group or an action since they came to the stage
    MayYet, // did not, but their time to go on is not over
    Stopped, // did not
};

QString pathStageLabel(PathStage stage); // "Follow-on course": for people
QString pathStageDefinition(PathStage stage); // a sentence
QString pathOriginLabel(PathOrigin origin);
QString pathOriginDefinition(PathOrigin origin);
// `after`: the stage that came last. "Stopped here"; after a qualification nobody has stopped.
QString pathEndLabel(PathEnd end, PathStage after);
QString pathEndDefinition(PathEnd end, PathStage after, int months);
QString earlierLabel(Earlier kind);
QString earlierDefinition(Earlier kind);

// Somebody in a set, and the days that it is about.
struct PathMember {
    int person = 0; // index in TrainingPath::people
    QDate from;
    QDate to; // null where there is no such day: of those who stopped or may yet go on
};
using PathMembers = QList<PathMember>;
// Between the two days, of those who have both; of an even number the lower of the two in the middle.
// Nullopt: nobody has.
std::optional<int> medianDays(const PathMembers &members);

struct PathPlace {
    enum class Kind { Origin, Stage, End } kind = Kind::Stage;
    PathOrigin origin = PathOrigin::New; // of Kind::Origin
    PathStage stage = PathStage::Introduction; // of Kind::Stage, and of Kind::End the one that came last
    PathEnd end = PathEnd::Acted; // of Kind::End

    friend bool operator==(const PathPlace &, const PathPlace &) = default;
    static PathPlace of(PathOrigin origin) { return {Kind::Origin, origin, {}, {}}; }
    static PathPlace of(PathStage stage) { return {Kind::Stage, {}, stage, {}}; }
    static PathPlace of(PathEnd end, PathStage after) { return {Kind::End, {}, after, end}; }
};

// From an origin to the first stage, from a stage to a later one, from the last stage to an end.
struct PathBand {
    PathPlace from;
    PathPlace to;
    PathMembers members;
};

struct PathStageSum {
    PathStage stage = PathStage::Introduction;
    PathMembers members; // from: coming to it; to: the next stage
    PathMembers completed; // to: completing a course of it
    PathMembers acted; // to: the first conversation, group or action since they came to it
    PathMembers several; // attended several courses of it
};

// Bands and stages with nobody in them are left out. Bands stand in the order of the path: by where they come
// from, then by where they go. Out of each stage go as many people as come into it.
struct PathFlow {
    QList<PathStageSum> stages;
    QList<PathBand> bands;

    const PathStageSum *stage(PathStage stage) const; // null: nobody
};

// `months`: how long after their last day of training it is too early to say that somebody stopped; that day
// included.
PathFlow pathFlow(const TrainingPath &path, int months);

// Everybody; to: no day.
PathMembers pathMembers(const TrainingPath &path);
// From their first course to the first such day since.
PathMembers whoDid(const TrainingPath &path, NextStep step);
// From the first such day before to their first course.
PathMembers whoHad(const TrainingPath &path, Earlier kind);

} // namespace doorstep
