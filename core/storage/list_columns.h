// Columns that a list works out for its rows, beside the fields of their records: to be shown, sorted and
// filtered by like a field.
#pragma once

#include "records/record_table.h"
#include "storage/engine/connection.h"
#include "storage/group_life.h"

namespace doorstep {

struct ListExtras {
    QDate lastConversation; // of a person: the day of the newest conversation with them
    std::optional<int> members; // of a group: different people who belong to it today
    QDate lastMeeting; // of a group: up to today
    std::optional<int> people; // of an action: different people in it
    // Of a course run (run_counts.h); none of one that was cancelled.
    std::optional<int> booked;
    std::optional<int> attended;
    std::optional<int> completed;
    std::optional<int> uniquePeople;
    std::optional<bool> isFromPack; // of a course: as the programme offers it, not the hub's own
    std::optional<int> runs; // of a course: that were not cancelled
    QDate nextRun; // of a course: the first that begins today or later and was not cancelled
    // Of a group, for columns in words (worded_columns.h): how it stands, and the members that the programme
    // in force asks for.
    GroupState state = GroupState::Forming;
    int needed = 0;
    QString hub; // the code of the hub that the record belongs to
};

// Those of a table; their Field::at takes a ListExtras. Empty for most.
const std::vector<Field> &extraColumns(const RecordTable &table);
// The code of a record's hub: of every table, where a file holds many hubs.
const Field &hubColumn();
// A field of the table, the hub, or an extra column of that name; null where there is none.
const Field *listColumn(const RecordTable &table, const QString &name);
// What the column is in SQL, in a query where the table is called `alias`; one look into an index a row.
QString columnSql(const RecordTable &table, const Field &field, const char *alias = "t");
// What a list sorts by where it is sorted by the column: the column itself, but for the kind of a course,
// which gives the order of the catalogue: kind, strand, what follows what, title.
QString orderSql(const RecordTable &table, const Field &field, const char *alias = "t");
// Whether records of `other` are what extra columns of the table are worked out from.
bool hasExtrasFrom(const RecordTable &table, const RecordTable &other);
// The extras of one record.
ListExtras extrasOf(Connection &connection, const RecordTable &table, qint64 key);

} // namespace doorstep
