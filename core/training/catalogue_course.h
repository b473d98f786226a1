// A course of the catalogue: whose it is, what comes before and after it, who may lead it, its runs; and a
// course of the hub's own.
#pragma once

#include "programme/programme.h"
#include "records/people.h"
#include "training/run_numbers.h"
#include "training/trainer_standing.h"

namespace doorstep {

enum class CourseOwner {
    Programme, // as the programme's pack has it, and changed with the next one only
    ChangedHere, // the pack has a course of that code, and the hub made it its own
    Hub, // the hub's own
};
CourseOwner ownerOf(Connection &connection, const Programme &programme, const Course &course);
// "From the programme", "From the programme, changed by this hub", "This hub’s own"; for people.
QString ownerText(CourseOwner owner);

// Those that follow a course, by title.
QList<Course> coursesAfter(Connection &connection, qint64 course);
// Its units in the order of the pack, the hub's own after them.
QList<CourseUnit> unitsOfCourse(Connection &connection, qint64 course);

// A code for a course of that title that no course of the hub has: "listening-for-carers", else "…-2";
// "course" where the title has no letter or digit. Of a unit: after its course's, "carers-first-steps".
QString freeCourseCode(Connection &connection, qint64 hub, const QString &title);
QString freeUnitCode(Connection &connection, const Course &course, const QString &title);

struct MayLead {
    qint64 record = 0; // the trainer record that says so; of several the one that lasts longest
    Id<Person> person;
    QString name;
    TrainerStanding standing;
};
// Whose quality assurance covers the course on a day, by name; and those for whom it ran out in the twelve
// months before, after them. Reads all trainer records: for a worker.
QList<MayLead> whoMayLead(Connection &connection, const QString &courseCode, QDate day);

struct RunOfCourse {
    CourseRun run;
    int taken = 0; // places
    int waiting = 0;
    RunNumbers numbers;
};
struct RunsOfCourse {
    QList<RunOfCourse> coming; // not cancelled and not over, soonest first
    QList<RunOfCourse> past; // over or cancelled, newest first; at most `mostPast`
    QList<qint64> keys; // all of them, newest first
};
// For a worker. Throws Error(Cancelled) where `progress` says so.
RunsOfCourse readRunsOfCourse(Connection &connection, qint64 course, QDate today, int mostPast,
                              Progress &progress);

} // namespace doorstep
