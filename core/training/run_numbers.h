// Booked, attended, completed and unique people of course runs, beside one another: what the figures count
// (resources/measures/parts/enrolments_worked_out.sql), for one run, for some, or for all runs of a course.
// Enrolments on cancelled runs count nowhere; a no-show is booked and nothing more; half of a course of two
// sessions is attended and not completed.
#pragma once

#include "base/progress.h"
#include "storage/engine/connection.h"

#include <QDate>
#include <QList>

namespace doorstep {

// One enrolment on a run that was not cancelled, and how it counts.
struct CountedEnrolment {
    qint64 enrolment = 0;
    qint64 run = 0;
    qint64 person = 0; // the person record
    qint64 unit = 0; // the unique person: counted once
    bool isBooked = false; // holds a place: neither withdrawn nor waiting, whatever became of it
    QDate attendedOn; // null: does not count as attended
    QDate completedOn; // null: does not count as completed
};

enum class RunNumber { Booked, Attended, Completed };

struct RunNumbers {
    struct Count {
        qint64 enrolments = 0;
        qint64 people = 0; // unique people
    };
    Count booked;
    Count attended;
    Count completed;
    qint64 people = 0; // unique people who attended or completed

    const Count &of(RunNumber number) const;
    // "140 booked · 120 attended · 98 completed · 104 unique people"; for people.
    QString text() const;
};

// By index, some 20 microseconds for each enrolment: one run at once, many on a worker. Throws
// Error(Cancelled) where `progress` says so.
RunNumbers numbersOfRuns(Connection &connection, const QList<qint64> &runs, Progress &progress);
RunNumbers numbersOfRun(Connection &connection, qint64 run);

// What stands behind the numbers, in the order of runs and of enrolments.
QList<CountedEnrolment> countedEnrolments(Connection &connection, const QList<qint64> &runs,
                                          Progress &progress);
RunNumbers numbersOf(const QList<CountedEnrolment> &counted);
// Keys of the enrolments behind a number.
QList<qint64> enrolmentsBehind(const QList<CountedEnrolment> &counted, RunNumber number);
// Keys of the person records behind a number, one for each unique person.
QList<qint64> peopleBehind(const QList<CountedEnrolment> &counted, RunNumber number);
// Of all who attended or completed.
QList<qint64> peopleBehind(const QList<CountedEnrolment> &counted);
// Keys of the enrolments that count as completed and not as attended: by the trainer's word, where the
// register has marks and none of them says that they were there.
QList<qint64> completedUnseen(const QList<CountedEnrolment> &counted);

} // namespace doorstep
