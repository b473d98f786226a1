// What else waits besides next steps: courses, registers and groups that want somebody's attention; trainers
// that do are training/trainer_people.h. Asked on a worker. Cancelled runs are never among them.
#pragma once

#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

struct ShortRun { // begins within a fortnight, with fewer than three quarters of its places taken, or people
                  // waiting for one that is free; one without a number of places where nobody is booked
    qint64 run = 0;
    QString course;
    QDate startsOn;
    QString venue;
    int booked = 0;
    int places = 0; // 0: not recorded
    int waiting = 0;
};
struct OpenRegister { // a session that is over, of a run with people still booked, in which nobody is marked
    qint64 session = 0;
    qint64 run = 0;
    QString course;
    QDate heldOn;
    int booked = 0;
};
struct LateRun { // over, and still "planned"
    qint64 run = 0;
    QString course;
    QDate endedOn;
};
struct QuietGroup { // open, and has not met for eight weeks
    qint64 group = 0;
    QString name;
    QDate lastMet; // null: never; then it was formed more than eight weeks ago
};

// The first few of a kind, the most urgent first, and how many there are in all.
template <class Thing>
struct FirstFew {
    QList<Thing> shown;
    int all = 0;
};

struct DueMatters {
    FirstFew<ShortRun> shortRuns;
    FirstFew<OpenRegister> registers;
    FirstFew<LateRun> lateRuns;
    FirstFew<QuietGroup> groups;
};
DueMatters dueMatters(Connection &connection, QDate today, int mostOfEach = 5);

// What happened from Monday to today.
struct WeekSoFar {
    int conversations = 0;
    int people = 0; // named
    int firstTime = 0; // of those, with whom nobody had spoken before
};
WeekSoFar weekSoFar(Connection &connection, QDate today);

// Whether anything happened in the period that a return would tell of: a conversation, a run.
bool hasRecordsIn(Connection &connection, QDate from, QDate to);
// Whether anything at all was recorded: a person or a conversation.
bool isNewHub(Connection &connection);

} // namespace doorstep
