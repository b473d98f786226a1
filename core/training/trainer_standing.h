// Whether a trainer's quality assurance covers a course on a day. One without it is pointed out, not
// forbidden.
#pragma once

#include "records/courses.h"
#include "records/people.h"
#include "storage/engine/connection.h"

namespace doorstep {

struct TrainerStanding {
    enum class Assurance {
        None, // never had one, or only for other courses
        NotYet, // begins after the day
        RunOut, // ended before the day
        Current,
    };
    Assurance assurance = Assurance::None;
    QDate assuredOn; // of the record that the verdict rests on; null for None
    QDate expiresOn; // the last day that it covers; null: no end

    bool isCurrent() const { return assurance == Assurance::Current; }
    // "Quality assured until 31 Mar 2020", "Quality assurance ran out on 31 Mar 2019" ("runs out" where that
    // day is not over); for people.
    QString text() const;
};

// Of a person's trainer records those count that name the course or no course at all.
TrainerStanding trainerStanding(const QList<Trainer> &records, const QString &courseCode, QDate day);
TrainerStanding trainerStanding(Connection &connection, Id<Person> person, const QString &courseCode,
                                QDate day);

// A day of a run on which a trainer has no current quality assurance for its course.
struct UncoveredDay {
    QDate day;
    TrainerStanding standing; // on that day
};
// Those of the days, in their order.
QList<UncoveredDay> uncoveredDays(const QList<Trainer> &records, const QString &courseCode,
                                  const QList<QDate> &days);
// "Quality assurance ran out on 31 Mar 2019; without it on 6 Apr 2019, 13 Apr 2019"; for people. `daysInAll`:
// of the run; the days are not named where it is all of them. Empty for no days.
QString uncoveredText(const QList<UncoveredDay> &days, qsizetype daysInAll);

// A trainer of a run who leads some of it without.
struct TrainerGap {
    Id<Person> trainer;
    QString name;
    QList<UncoveredDay> days; // at least one
    qsizetype daysInAll = 0;

    // "Maria Silva: Not quality assured for this course"; for people.
    QString text() const;
};
// Of the run's one or two trainers, on the days of its sessions, or else its first and last day, or else
// today. The run need not be stored.
QList<TrainerGap> trainerGaps(Connection &connection, const CourseRun &run, const QList<QDate> &sessionDays);

} // namespace doorstep
