// Reading single records, and what other code needs to know of a stored one. Reads come back as values.
// Writing goes through a Change (change.h).
#pragma once

#include "records/any_record.h"
#include "storage/engine/connection.h"

#include <optional>

namespace doorstep {

// `"key", "hub", "id", …` of a table in field order, each prefixed ("p."): what readRecord() expects.
QString columnList(const RecordTable &table, const QString &prefix = {});
// Fills a record from a row that was selected with columnList() starting at `column`.
void readRecord(const Statement &row, const RecordTable &table, RecordHead *head, int column = 0);
// Binds a field's value as it is stored.
void bindField(Statement &statement, int parameter, const Field &field, const void *record);

std::optional<AnyRecord> findRecord(Connection &connection, const RecordTable &table, qint64 key);
template <class Record>
std::optional<Record> find(Connection &connection, Id<Record> id)
{
    if (const std::optional<AnyRecord> any = findRecord(connection, Record::table(), id.key))
        return any->template as<Record>();
    return std::nullopt;
}

// All records whose reference `field` (of `table`) is `key`, oldest key first. For lines of time, registers,
// members.
QList<AnyRecord> findReferring(Connection &connection, const RecordTable &table, const Field &field,
                               qint64 key);
// All records of a hub with just this text in a field, oldest key first. Reads the whole table: for small
// ones.
QList<AnyRecord> findByText(Connection &connection, const RecordTable &table, qint64 hub, const Field &field,
                            const QString &text);
template <class Record>
QList<Record> referring(Connection &connection, const char *column, qint64 key)
{
    QList<Record> records;
    for (const AnyRecord &any : findReferring(connection, Record::table(), Record::table().at(column), key))
        records.append(any.template as<Record>());
    return records;
}

// The key of the record with that id or code (single-field keys) in a hub, merged ids followed; 0 where there
// is none.
qint64 keyOf(Connection &connection, const RecordTable &table, qint64 hub, const QString &id);
// The key of the record that has the same key fields as this one (any kind of key); 0 where there is none.
qint64 keyOfSame(Connection &connection, const AnyRecord &record, qint64 hub);
// The id, code or key fields as files spell them, references as ids, joined by "/"; empty where there is no
// such record.
QString idOf(Connection &connection, const RecordTable &table, qint64 key);
// What people call the record: a person's name ("Rose Okafor", "woman at no. 14"), a group's name, "Building
// Power, 3 Apr 2019", "Rose Okafor in Ward 7 Together". Never empty for a stored record.
QString titleOf(Connection &connection, const RecordTable &table, qint64 key);
// As above for a record in hand.
QString titleOf(Connection &connection, const AnyRecord &record);

} // namespace doorstep
