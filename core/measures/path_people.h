// The people behind a part of the path: who, what, when.
#pragma once

#include "measures/path_flow.h"

namespace doorstep {

// What the second day of a set's members is.
enum class PathUntil {
    Nothing,
    Stage, // coming to the next stage; of what came before, the first
    Completion, // completing a course of the stage that the first day is of
    Act, // the first conversation, group or action since the first day
    Step, // a kind of step, since their first course
};

struct PathRow {
    qint64 person = 0;
    QString name; // for people
    QString from; // what was on the first day: "Introduction to Community Organising", "Joined a group"
    QDate fromDay; // null: nothing came before
    QString to; // the same of the second day
    QDate toDay; // null: none
    std::array<QDate, 3> did; // since their first course: conversation, group, action; null: not yet
};

// In the order of the members. Looks each of them up: for many, on a worker.
QList<PathRow> pathRows(Connection &connection, const TrainingPath &path, const PathMembers &members,
                        PathUntil until, NextStep step);

} // namespace doorstep
