#include "storage/hub_lists.h"

#include "records/record_table.h"

#include <algorithm>

namespace doorstep {

namespace {

Statement asked(Connection &connection, const char *what, const RecordTable &table, const QString &hubCode)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE hub = (SELECT key FROM hubs WHERE code = ?)")
            .arg(QLatin1String(what), QString::fromLatin1(table.name)));
    rows.bind(1, hubCode);
    return rows;
}

} // namespace

qint64 countOfHub(Connection &connection, const RecordTable &table, const QString &hubCode)
{
    Statement row = asked(connection, "count(*)", table, hubCode);
    row.step();
    return row.integer(0);
}

QList<qint64> keysOfHub(Connection &connection, const RecordTable &table, const QString &hubCode)
{
    QList<qint64> keys;
    Statement rows = asked(connection, "key", table, hubCode);
    while (rows.step())
        keys.append(rows.integer(0));
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace doorstep
