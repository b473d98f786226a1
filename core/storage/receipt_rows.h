// What the national body noted about returns that it took in, as rows of the file (core/returns/receipt.h
// says what they mean). Writing is within the caller's write transaction.
#pragma once

#include "storage/engine/connection.h"

#include <QList>

namespace doorstep {

struct ReceiptRow {
    QString kind;
    QString subject;
    QString detail;
};

// In the order in which they were added.
QList<ReceiptRow> receiptRows(Connection &connection, qint64 returnKey);
// After those that are there.
void addReceiptRows(Connection &connection, qint64 returnKey, const QList<ReceiptRow> &rows);
void removeReceiptRows(Connection &connection, qint64 returnKey, const QString &kind);

// Of one hub's people in the national body's file, how many there are and how many have no match keys.
struct PeopleWithKeys {
    qint64 people = 0;
    qint64 without = 0;
};
PeopleWithKeys peopleWithKeys(Connection &connection, qint64 hub);

} // namespace doorstep
