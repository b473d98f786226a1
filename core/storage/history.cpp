#include "storage/history.h"

#include <QJsonDocument>

namespace doorstep {

namespace {

// A change counts as undone while the newest change that undoes it has not been undone itself.
const QString infoColumns = QStringLiteral("c.number, c.made_at, c.made_by, c.label, c.kind, c.undoes, "
                                           "(SELECT max(u.number) FROM changes u WHERE u.undoes = c.number)");

bool isUndone(Connection &connection, qint64 undoneBy)
{
    bool undone = false;
    while (undoneBy != 0) { // each undo of an undo turns the answer round
        undone = !undone;
        Statement next = connection.prepare("SELECT max(number) FROM changes WHERE undoes = ?");
        undoneBy = next.bind(1, undoneBy).step() ? next.integer(0) : 0;
    }
    return undone;
}

ChangeInfo readInfo(Connection &connection, const Statement &row, int column = 0)
{
    ChangeInfo info;
    info.number = row.integer(column);
    info.madeAt = row.text(column + 1);
    info.madeBy = row.text(column + 2);
    info.label = row.text(column + 3);
    info.kind = row.text(column + 4);
    info.undoes = row.integer(column + 5);
    info.undone = isUndone(connection, row.integer(column + 6));
    return info;
}

} // namespace

ChangeInfo changeInfo(Connection &connection, qint64 number)
{
    Statement row =
        connection.prepare(QStringLiteral("SELECT %1 FROM changes c WHERE c.number = ?").arg(infoColumns));
    return row.bind(1, number).step() ? readInfo(connection, row) : ChangeInfo();
}

QList<ChangeInfo> recentChanges(Connection &connection, int limit)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1 FROM changes c ORDER BY c.number DESC LIMIT ?").arg(infoColumns));
    rows.bind(1, limit);
    QList<ChangeInfo> changes;
    while (rows.step())
        changes.append(readInfo(connection, rows));
    return changes;
}

qint64 lastChange(Connection &connection)
{
    return connection.number(QStringLiteral("SELECT max(number) FROM changes")).value_or(0);
}

QList<RecordChange> historyOf(Connection &connection, const RecordTable &table, qint64 key)
{
    // Ranges (imports) are few and have an index of their own; the rest is found by the key itself.
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1, r.action, r.before, r.after, r.position FROM changes c JOIN "
                       "change_records r ON r.change = c.number "
                       "WHERE r.record_type = ?1 AND r.key = ?2 AND r.last_key = r.key "
                       "UNION ALL SELECT %1, r.action, r.before, r.after, r.position FROM changes c "
                       "JOIN change_records r ON r.change = c.number "
                       "WHERE r.record_type = ?1 AND r.last_key > r.key AND r.key <= ?2 AND r.last_key >= ?2 "
                       "ORDER BY 1, 11")
            .arg(infoColumns));
    rows.bind(1, table.tableName()).bind(2, key);
    QList<RecordChange> history;
    while (rows.step()) {
        const auto object = [&](int column) {
            return QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
        };
        history.append({readInfo(connection, rows), rows.text(7), object(8), object(9)});
    }
    return history;
}

} // namespace doorstep
