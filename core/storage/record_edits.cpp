#include "storage/record_edits.h"

#include "storage/record_store.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace doorstep {

namespace {

AnyRecord recordFrom(const RecordTable &table, qint64 key, const QJsonObject &values)
{
    AnyRecord record(table);
    record.head().key = key;
    for (const Field &field : table.fields)
        fromJson(field, record.data(), values.value(field.name()));
    return record;
}

qint64 referenceOf(const AnyRecord &record, const Field &field)
{
    return *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
}

} // namespace

RecordEdits editsOf(Connection &connection, const RecordTable &table, qint64 key)
{
    // Ranges (imports) are few and have an index of their own; the rest is found by the key itself.
    Statement &row = connection.cached(
        QStringLiteral("SELECT count(*), min(c.made_at), max(c.made_at) FROM ("
                       "SELECT change FROM change_records"
                       " WHERE record_type = ?1 AND key = ?2 AND last_key = key "
                       "UNION ALL SELECT change FROM change_records"
                       " WHERE record_type = ?1 AND last_key > key AND key <= ?2 AND last_key >= ?2) e "
                       "JOIN changes c ON c.number = e.change"));
    row.bind(1, table.tableName()).bind(2, key).step();
    const auto moment = [&row](int column) {
        return QDateTime::fromString(row.text(column), Qt::ISODate).toUTC();
    };
    const RecordEdits edits{int(row.integer(0)), moment(1), moment(2)};
    row.reset();
    return edits;
}

QList<FormerReference> formerReferences(Connection &connection, const RecordTable &table, const char *field)
{
    const Field &reference = table.at(field);
    Statement rows = connection.prepare(
        "SELECT key, action, before FROM change_records WHERE record_type = ?1 "
        "AND action IN ('updated', 'deleted') AND before LIKE ?2 ORDER BY change DESC, position DESC");
    rows.bind(1, table.tableName()).bind(2, QStringLiteral("%\"%1\":%").arg(reference.name()));
    QList<FormerReference> former;
    QSet<std::pair<qint64, qint64>> seen;
    QHash<qint64, AnyRecord> deleted; // newest first: a deletion comes before what led to it
    while (rows.step()) {
        const QJsonObject before = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
        const qint64 key = rows.integer(0);
        const qint64 to = before.value(reference.name()).toInteger();
        if (rows.text(1) == QLatin1String("deleted") && !deleted.contains(key))
            deleted.insert(key, recordFrom(table, key, before));
        if (to == 0 || seen.contains({key, to}))
            continue;
        seen.insert({key, to});
        const std::optional<AnyRecord> now = findRecord(connection, table, key);
        if (now && referenceOf(*now, reference) != to)
            former.append({to, false, *now});
        else if (const auto last = deleted.constFind(key); !now && last != deleted.constEnd())
            former.append({to, true, *last});
    }
    return former;
}

} // namespace doorstep
