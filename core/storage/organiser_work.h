// What an organiser and a trainer have done, counted.
#pragma once

#include "records/people.h"
#include "storage/engine/connection.h"

#include <QDate>

namespace doorstep {

struct OrganiserWork {
    qint64 conversations = 0; // that they held
    qint64 recent = 0; // of those, in the 30 days that end with `today`
    qint64 activated = 0; // people who were activated in them; one for each with nobody named
    QDate last; // the newest conversation's day
};

// Of the person with that key. Walks their conversations by an index: a millisecond for a thousand.
OrganiserWork organiserWork(Connection &connection, qint64 person, QDate today);

// The keys of the newest conversations that the person held, newest first.
QList<qint64> conversationsHeldBy(Connection &connection, qint64 person, int limit);

// The key of the first conversation that the person held; 0 where there is none.
qint64 firstConversationHeldBy(Connection &connection, qint64 person);

struct LedRun {
    qint64 run = 0;
    QString course; // its title
    QDate startsOn;
    QString venue;
    QString status; // planned, delivered, cancelled
    bool isLead = false; // or the second trainer
    int learners = 0; // enrolled, save who withdrew or waits
};

// The course runs that the person led or helped to lead, newest first.
QList<LedRun> runsLedBy(Connection &connection, qint64 person);

} // namespace doorstep
