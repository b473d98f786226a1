#include "storage/record_batch.h"

#include "storage/record_store.h"

#include <QSet>

namespace doorstep {

namespace {

// Calls `use` with each of the records that are there, a few hundred to a statement.
template <class Use>
void readEach(Connection &connection, const RecordTable &table, const QList<qint64> &keys, Use use)
{
    constexpr qsizetype atOnce = 500;
    for (qsizetype first = 0; first < keys.size(); first += atOnce) {
        QStringList list;
        for (const qint64 key : keys.mid(first, atOnce))
            list.append(QString::number(key));
        Statement rows =
            connection.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE key IN (%3)")
                                   .arg(columnList(table), table.tableName(), list.join(QLatin1Char(','))));
        while (rows.step()) {
            AnyRecord record(table);
            readRecord(rows, table, &record.head());
            use(std::move(record));
        }
    }
}

} // namespace

QList<AnyRecord> recordsOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < keys.size(); ++i)
        places.insert(keys[i], i);
    QList<AnyRecord> records(keys.size(), AnyRecord(table));
    readEach(connection, table, keys, [&](AnyRecord record) {
        const qsizetype place = places.value(record.head().key);
        records[place] = std::move(record);
    });
    return records;
}

QHash<qint64, QString> titlesOf(Connection &connection, const RecordTable &table, const QList<qint64> &keys)
{
    const QSet<qint64> different(keys.begin(), keys.end());
    QList<AnyRecord> records;
    readEach(connection, table, different.values(),
             [&](AnyRecord record) { records.append(std::move(record)); });
    QHash<qint64, QString> titles;
    for (const AnyRecord &record : std::as_const(records))
        titles.insert(record.head().key, titleOf(connection, record));
    return titles;
}

} // namespace doorstep
