// What is recorded of everybody who trains: the course runs that they led or helped to lead, their records.
#pragma once

#include "records/people.h"
#include "storage/engine/connection.h"

#include <QDate>

namespace doorstep {

struct LedRun {
    qint64 trainer = 0; // a person
    qint64 run = 0;
    QString courseCode;
    QString course; // its title
    QDate startsOn;
    QDate endsOn;
    QString venue;
    QString status; // planned, delivered, cancelled
    bool isLead = false; // or the second trainer
    int learners = 0; // enrolled, save who withdrew or waits
    QList<QDate> sessions; // their days, earliest first

    bool isCancelled() const;
    // The days on which it is held: those of its sessions, or else its first and its last.
    QList<QDate> days() const;
    // Null where it has no day at all.
    QDate firstDay() const;
    QDate lastDay() const;
};

// The course runs that the person led or helped to lead, newest first. By an index.
QList<LedRun> runsLedBy(Connection &connection, qint64 person);
// Everybody's, of each trainer newest first; a run with two trainers is there twice. For a worker.
QList<LedRun> allLedRuns(Connection &connection);
// All trainer records, by person.
QList<Trainer> allTrainerRecords(Connection &connection);

} // namespace doorstep
