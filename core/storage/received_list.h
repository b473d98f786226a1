// The returns that hubs sent, as lists show them: without what is in them. Only reads.
#pragma once

#include "storage/received_returns.h"

#include <QHash>

namespace doorstep {

struct ReceivedEntry {
    qint64 key = 0; // of the frozen return
    QString hubCode;
    QString hubName; // as the return said
    Period period;
    int revision = 0;
    QString packVersion;
    QString signedBy;
    QString signedAt; // a moment as Clock::stamp() writes it
    QString receivedAt; // likewise
    ReceivedState state = ReceivedState::Accepted;
    QString fileName;
};

// Every return that was taken in or kept aside, by hub code, period and revision.
QList<ReceivedEntry> receivedEntries(Connection &connection);

// The names of a frozen return's files ("people.csv") with the SHA-256 of each.
QHash<QString, QString> frozenFileSums(Connection &connection, qint64 returnKey);
// What is in one of them; empty where the return has no such file.
QByteArray frozenContent(Connection &connection, qint64 returnKey, const QString &fileName);

} // namespace doorstep
