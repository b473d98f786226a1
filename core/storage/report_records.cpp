#include "storage/report_records.h"

#include "storage/record_store.h"

namespace doorstep {

QList<Story> publishableStories(Connection &connection, const Period &period)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1 FROM stories WHERE publish_consent = 'yes' AND told_on BETWEEN :from AND "
                       ":to ORDER BY told_on, key")
            .arg(columnList(Story::table())));
    rows.bindNamed(":from", period.from).bindNamed(":to", period.to);
    QList<Story> stories;
    while (rows.step()) {
        Story story;
        readRecord(rows, Story::table(), &story);
        stories.append(story);
    }
    return stories;
}

qint64 undatedRecords(Connection &connection, const RecordTable &table, const char *column)
{
    return connection
        .number(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL")
                    .arg(table.tableName(), QLatin1String(table.at(column).column)))
        .value_or(0);
}

} // namespace doorstep
