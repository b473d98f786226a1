#include "storage/bulk_imports.h"

#include "storage/history.h"
#include "storage/merge.h"

#include <QJsonDocument>

namespace doorstep {

void storeBatch(Change &change, const QString &source, const QJsonObject &summary)
{
    change.file()
        .connection()
        .cached(QStringLiteral("INSERT INTO import_batches (change, source, summary) VALUES (?, ?, ?)"))
        .bind(1, change.number())
        .bind(2, source)
        .bind(3, QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact)))
        .execute();
}

QList<StoredBatch> storedBatches(Connection &connection)
{
    QList<StoredBatch> batches;
    Statement rows =
        connection.prepare("SELECT change, source, summary FROM import_batches ORDER BY change DESC");
    while (rows.step()) {
        const ChangeInfo info = changeInfo(connection, rows.integer(0));
        batches.append({info.number, info.madeAt, info.madeBy, rows.text(1),
                        QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), info.undone});
    }
    return batches;
}

ImportedRows::ImportedRows(Connection &connection, const RecordTable &table, qint64 hub)
    : m_connection(connection)
    , m_isOfPeople(&table == &Person::table())
    , m_find(
          connection.prepare("SELECT key FROM imported_rows WHERE hub = ? AND record_type = ? AND digest = ? "
                             "AND occurrence = ?"))
    , m_store(connection.prepare(
          "INSERT INTO imported_rows (hub, record_type, digest, occurrence, key) VALUES (?1, ?2, ?3, ?4, ?5) "
          "ON CONFLICT (hub, record_type, digest, occurrence) DO UPDATE SET key = excluded.key"))
{
    for (Statement *statement : {&m_find, &m_store})
        statement->bind(1, hub).bind(2, table.tableName());
    Statement any =
        connection.prepare("SELECT 1 FROM imported_rows WHERE hub = ? AND record_type = ? LIMIT 1");
    m_hasAny = any.bind(1, hub).bind(2, table.tableName()).step();
}

qint64 ImportedRows::find(const QByteArray &digest, qint64 occurrence)
{
    if (!m_hasAny)
        return 0;
    const qint64 key = m_find.bindStatic(3, digest).bind(4, occurrence).step() ? m_find.integer(0) : 0;
    m_find.reset();
    // A person's record may have been merged since into the one that remains.
    const qint64 remains = m_isOfPeople && key ? remainingOf(m_connection, key) : 0;
    return remains ? remains : key;
}

void ImportedRows::store(const QByteArray &digest, qint64 occurrence, qint64 key)
{
    m_store.bindStatic(3, digest).bind(4, occurrence).bind(5, key).execute();
}

} // namespace doorstep
