#include "storage/change_records.h"

#include <QJsonDocument>

namespace doorstep {

namespace {

QJsonObject object(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

} // namespace

QList<ChangeInfo> changesBefore(Connection &connection, qint64 before, int limit)
{
    Statement rows = connection.prepare(
        before > 0 ? "SELECT number FROM changes WHERE number < ?2 ORDER BY number DESC LIMIT ?1"
                   : "SELECT number FROM changes ORDER BY number DESC LIMIT ?1");
    rows.bind(1, limit);
    if (before > 0)
        rows.bind(2, before);
    QList<ChangeInfo> changes;
    while (rows.step())
        changes.append(changeInfo(connection, rows.integer(0)));
    return changes;
}

QList<ChangedRecord> changedRecords(Connection &connection, qint64 change, int first, int limit)
{
    Statement rows =
        connection.prepare("SELECT record_type, key, last_key, action, before, after "
                           "FROM change_records WHERE change = ? ORDER BY position LIMIT ? OFFSET ?");
    rows.bind(1, change).bind(2, limit).bind(3, first);
    QList<ChangedRecord> records;
    while (rows.step())
        records.append({tableNamed(rows.text(0)), rows.integer(1), rows.integer(2), rows.text(3),
                        object(rows, 4), object(rows, 5)});
    return records;
}

QList<AnyRecord> deletedRecords(Connection &connection, const RecordTable &table)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT c.key, c.before FROM change_records c WHERE c.record_type = ?"
                       " AND c.action = 'deleted' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.key = c.key)"
                       " ORDER BY c.key, c.change DESC, c.position DESC")
            .arg(table.tableName()));
    rows.bind(1, table.tableName());
    QList<AnyRecord> records;
    while (rows.step()) {
        if (!records.isEmpty() && records.last().head().key == rows.integer(0))
            continue;
        AnyRecord record(table);
        record.head().key = rows.integer(0);
        const QJsonObject values = object(rows, 1);
        for (const Field &field : table.fields)
            fromJson(field, record.data(), values.value(field.name()));
        records.append(record);
    }
    return records;
}

ChangeSize sizeOfChange(Connection &connection, qint64 change)
{
    Statement rows =
        connection.prepare("SELECT action, sum(last_key - key + 1), count(*) FROM change_records "
                           "WHERE change = ? GROUP BY action");
    rows.bind(1, change);
    ChangeSize size;
    while (rows.step()) {
        const QString action = rows.text(0);
        qint64 &of = action == QStringLiteral("created") ? size.created
            : action == QStringLiteral("updated")        ? size.updated
                                                         : size.deleted;
        of += rows.integer(1);
        size.entries += rows.integer(2);
    }
    return size;
}

} // namespace doorstep
