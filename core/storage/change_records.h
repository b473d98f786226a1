// The change log read change by change: what each of them did to which records. For the page of the history.
#pragma once

#include "records/any_record.h"
#include "storage/history.h"

namespace doorstep {

// Changes older than number `before` (0: from the newest on), newest first, at most `limit`.
QList<ChangeInfo> changesBefore(Connection &connection, qint64 before, int limit);

struct ChangedRecord {
    const RecordTable *table = nullptr;
    qint64 key = 0;
    qint64 lastKey = 0; // of a range of records made in one import, else the key
    QString action; // created, updated, deleted
    QJsonObject before; // by column, as toJson() writes values
    QJsonObject after;

    qint64 count() const { return lastKey - key + 1; }
};
// What a change did, in the order in which it did it: at most `limit` from entry number `first` on (from 0).
QList<ChangedRecord> changedRecords(Connection &connection, qint64 change, int first, int limit);
// The records of a type that were deleted and are not there now, as they last were; each once. For what has
// to be told outside that something is gone.
QList<AnyRecord> deletedRecords(Connection &connection, const RecordTable &table);
// How many records a change created, updated and deleted.
struct ChangeSize {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 entries = 0; // as changedRecords() counts them
};
ChangeSize sizeOfChange(Connection &connection, qint64 change);

} // namespace doorstep
