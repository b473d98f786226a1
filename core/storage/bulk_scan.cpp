#include "storage/bulk_scan.h"

#include "storage/statements.h"

namespace doorstep {

namespace {

QString scanSql(const RecordTable &table)
{
    QString columns = QStringLiteral("t.key, h.code");
    QString from = QStringLiteral("%1 t JOIN hubs h ON h.key = t.hub").arg(table.tableName());
    QString order = QStringLiteral("h.code");
    int joined = 0;
    for (const Field &field : table.fields) {
        const QString column = QStringLiteral("t.") + quotedColumn(field.column);
        columns += QStringLiteral(", ") + column;
        if (!field.isInKey())
            continue;
        if (field.kind != FieldKind::Reference) {
            order += QStringLiteral(", ") + column;
            continue;
        }
        const RecordTable &target = field.target();
        const QString alias = QStringLiteral("k%1").arg(++joined);
        from += QStringLiteral(" JOIN %1 %2 ON %2.key = %3").arg(target.tableName(), alias, column);
        order += QStringLiteral(", %1.%2").arg(alias, quotedColumn(target.keyFields().front()->column));
    }
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(columns, from, order);
}

} // namespace

BulkScan::BulkScan(Connection &connection, const RecordTable &table)
    : m_rows(connection.prepare(scanSql(table)))
{
}

BulkKeyNames::BulkKeyNames(Connection &connection, const RecordTable &table)
{
    Statement rows =
        connection.prepare(QStringLiteral("SELECT key, %1 FROM %2 ORDER BY key")
                               .arg(quotedColumn(table.keyFields().front()->column), table.tableName()));
    while (rows.step()) {
        const auto key = static_cast<size_t>(rows.integer(0));
        m_ends.resize(key, static_cast<quint32>(m_bytes.size()));
        const QByteArrayView id = rows.utf8(1);
        m_bytes.insert(m_bytes.end(), id.begin(), id.end());
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    }
}

QByteArrayView BulkKeyNames::name(qint64 key) const
{
    const auto at = static_cast<size_t>(key);
    if (at >= m_ends.size() || key <= 0)
        return {};
    const quint32 begin = m_ends[at - 1];
    return {m_bytes.data() + begin, static_cast<qsizetype>(m_ends[at] - begin)};
}

} // namespace doorstep
