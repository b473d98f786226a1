// What an organiser has done, counted.
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

} // namespace doorstep
