#include "storage/report_records.h"

#include "storage/received_returns.h"
#include "storage/record_store.h"

namespace doorstep {

QList<Story> publishableStories(Connection &connection, const Period &period)
{
    Statement rows = connection.prepare(
        QStringLiteral(
            "SELECT %1 FROM stories WHERE told_on BETWEEN :from AND :to AND (publish_consent = 'yes'"
            " OR hub IN (SELECT r.hub FROM received_returns w JOIN returns r ON r.key = w.return))"
            " ORDER BY told_on, key")
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

qint64 HubCoverage::days() const
{
    qint64 days = 0;
    for (const Period &period : covered)
        days += period.from.daysTo(period.to) + 1;
    return days;
}

QList<HubCoverage> hubCoverage(Connection &connection, qint64 ownHub, const Period &period)
{
    QList<HubCoverage> hubs;
    Statement covered = connection.prepare(
        "SELECT first_day, last_day FROM coverage WHERE hub = :hub AND first_day <= :to AND last_day >= :from"
        " ORDER BY first_day");
    Statement counted = connection.prepare(
        "SELECT count(*), count(CASE WHEN r.revision > 1 THEN 1 END), max(r.signed_at)"
        " FROM returns r JOIN received_returns w ON w.return = r.key"
        " WHERE r.hub = :hub AND w.state = 'accepted' AND r.period_from <= :to AND r.period_to >= :from");
    for (const ReportingHub &hub : reportingHubs(connection, ownHub)) {
        HubCoverage one{hub.key, hub.code, hub.name, {}, 0, 0, {}};
        for (Statement *statement : {&covered, &counted}) {
            statement->reset();
            statement->bindNamed(":hub", hub.key);
            statement->bindNamed(":from", period.from).bindNamed(":to", period.to);
        }
        while (covered.step())
            one.covered.append({qMax(period.from, covered.date(0)), qMin(period.to, covered.date(1))});
        counted.step();
        one.returns = int(counted.integer(0));
        one.revised = int(counted.integer(1));
        one.lastSigned = dateFromText(counted.text(2).left(10)).value_or(QDate());
        hubs.append(one);
    }
    return hubs;
}

qint64 undatedRecords(Connection &connection, const RecordTable &table, const char *column)
{
    return connection
        .number(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL")
                    .arg(table.tableName(), QLatin1String(table.at(column).column)))
        .value_or(0);
}

} // namespace doorstep
