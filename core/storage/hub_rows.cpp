#include "storage/hub_rows.h"

#include "storage/bulk_load.h"
#include "storage/record_store.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

QHash<QString, AnyRecord> recordsOfHub(Connection &connection, const RecordTable &table, qint64 hub)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE hub = ?").arg(columnList(table), table.tableName()));
    rows.bind(1, hub);
    QHash<QString, AnyRecord> records;
    AnyRecord record(table);
    while (rows.step()) {
        readRecord(rows, table, &record.head());
        records.insert(record.identity(), record);
    }
    return records;
}

} // namespace

QList<qint64> HubRows::put(const RecordTable &table, QList<AnyRecord> records)
{
    const QHash<QString, AnyRecord> there = recordsOfHub(m_change.file().connection(), table, m_hub);
    QList<qsizetype> fresh;
    for (qsizetype i = 0; i < records.size(); ++i) {
        AnyRecord &record = records[i];
        record.head().hub = m_hub;
        const auto found = there.constFind(record.identity());
        if (found == there.constEnd()) {
            fresh.append(i);
            continue;
        }
        record.head().key = found->head().key;
        if (!(record == *found))
            m_change.update(record);
    }
    insert(table, records, fresh);
    QList<qint64> keys;
    for (const AnyRecord &record : std::as_const(records)) {
        keys.append(record.head().key);
        m_put[&table].insert(record.head().key);
    }
    return keys;
}

void HubRows::insert(const RecordTable &table, QList<AnyRecord> &records, const QList<qsizetype> &fresh)
{
    if (fresh.isEmpty())
        return;
    Connection &connection = m_change.file().connection();
    const qint64 first = m_change.nextKey(table);
    BulkLoad load(connection, table, first, fresh.size());
    Statement row = connection.prepare(insertSql(table));
    qint64 key = first;
    for (const qsizetype i : fresh) {
        AnyRecord &record = records[i];
        record.head().key = key++;
        bindInsert(row, table, record.head(), record.data(), false);
        row.execute();
    }
    load.finish();
    m_change.logCreatedRange(table, first, key - 1);
}

void HubRows::removeOthers(const QList<const RecordTable *> &tables)
{
    Connection &connection = m_change.file().connection();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        Statement rows = connection.prepare(
            QStringLiteral("SELECT key FROM %1 WHERE hub = ? ORDER BY key").arg((*table)->tableName()));
        rows.bind(1, m_hub);
        QList<qint64> gone;
        while (rows.step())
            if (!m_put[*table].contains(rows.integer(0)))
                gone.append(rows.integer(0));
        for (const qint64 key : std::as_const(gone))
            m_change.remove(**table, key);
    }
}

} // namespace doorstep
