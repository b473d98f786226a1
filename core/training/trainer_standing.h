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
    // "Quality assured until 31 Mar 2020", "Quality assurance ran out on 31 Mar 2019"; for people.
    QString text() const;
};

// Of a person's trainer records those count that name the course or no course at all.
TrainerStanding trainerStanding(const QList<Trainer> &records, const QString &courseCode, QDate day);
TrainerStanding trainerStanding(Connection &connection, Id<Person> person, const QString &courseCode,
                                QDate day);

} // namespace doorstep
