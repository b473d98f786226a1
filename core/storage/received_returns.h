// Returns that came into the national body's file: what became of each, and the days that a hub's accepted
// ones cover. Writing is within the caller's change.
#pragma once

#include "storage/return_store.h"

namespace doorstep {

enum class ReceivedState {
    Accepted, // makes the hub's record
    Replaced, // did, until a later revision or a longer period came
    Aside, // came after what replaces it
};
// As the file spells it: "accepted", "replaced", "aside".
ReceivedState receivedStateNamed(const QString &name);

struct ReceivedReturn {
    FrozenReturn frozen;
    ReceivedState state = ReceivedState::Accepted;
    QString receivedAt; // a moment as Clock::stamp() writes it
};

struct ReportingHub {
    qint64 key = 0;
    QString code;
    QString name;
};
// All hubs but the file's own, by code.
QList<ReportingHub> reportingHubs(Connection &connection, qint64 ownHub);
// Any hub in the file; empty for a key that is none.
ReportingHub hubOfKey(Connection &connection, qint64 hub);
QString hubCode(Connection &connection, qint64 hub);
// The key of the hub of that code, which is made when it is new.
qint64 reportingHub(Connection &connection, const QString &code, const QString &name);

// All of a hub's, by period and then revision.
QList<ReceivedReturn> receivedReturns(Connection &connection, qint64 hub);
// Keeps what became of a frozen return that was just received.
void storeReceived(Connection &connection, qint64 returnKey, ReceivedState state, const QString &receivedAt);
void setReceivedState(Connection &connection, qint64 returnKey, ReceivedState state);

// The days on which the hub counts: periods that meet or overlap become one.
void setCoverage(Connection &connection, qint64 hub, QList<Period> periods);

// Whether all of a hub's returns are to be taken together again when the next one comes: one that came took
// back what another holds and others may refer to, so that a row may be hidden which comes back.
bool isTakenTogether(Connection &connection, qint64 hub);
void setTakenTogether(Connection &connection, qint64 hub, bool isTogether);

} // namespace doorstep
