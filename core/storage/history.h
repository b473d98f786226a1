// What was changed, by whom, and taking it back.
#pragma once

#include "records/record_table.h"
#include "storage/hub_file.h"

#include <QJsonObject>

namespace doorstep {

struct ChangeInfo {
    qint64 number = 0;
    QString madeAt; // a moment as Clock::stamp() writes it
    QString madeBy;
    QString label;
    QString kind; // edit, import, undo, pack, merge, erasure, receive
    qint64 undoes = 0; // the change that this one took back
    bool undone = false; // and has not been put back since
};

// The change of that number; a number of 0 where there is none.
ChangeInfo changeInfo(Connection &connection, qint64 number);
// Newest first.
QList<ChangeInfo> recentChanges(Connection &connection, int limit);
qint64 lastChange(Connection &connection);

struct RecordChange {
    ChangeInfo change;
    QString action; // created, updated, deleted
    QJsonObject before; // by column, as toJson() writes values
    QJsonObject after;
};
// All that happened to one record, oldest first.
QList<RecordChange> historyOf(Connection &connection, const RecordTable &table, qint64 key);

// Takes a change back in a change of its own (whose undo puts it forward again: redo). Returns the new
// change's number. Throws Error(Refused) saying what stands in the way where later work built on it: a field
// changed again since, a record that was made there and is referred to now, a record that is gone.
//
// A merge of people is taken back whatever came after it (merge.h); `kept` then tells, where it is not null,
// what stays as it is because it was changed or added since.
qint64 undo(HubFile &file, qint64 change, Progress &progress, QStringList *kept = nullptr);

} // namespace doorstep
