#include "storage/received_returns.h"

#include <QHash>
#include <algorithm>

namespace doorstep {

namespace {

// In the order of ReceivedState.
const QStringList &stateNames()
{
    static const QStringList names{QStringLiteral("accepted"), QStringLiteral("replaced"),
                                   QStringLiteral("aside")};
    return names;
}

QString nameOf(ReceivedState state)
{
    return stateNames()[static_cast<int>(state)];
}

} // namespace

ReceivedState receivedStateNamed(const QString &name)
{
    return static_cast<ReceivedState>(stateNames().indexOf(name));
}

QList<ReportingHub> reportingHubs(Connection &connection, qint64 ownHub)
{
    Statement rows = connection.prepare("SELECT key, code, name FROM hubs WHERE key <> ? ORDER BY code");
    rows.bind(1, ownHub);
    QList<ReportingHub> hubs;
    while (rows.step())
        hubs.append({rows.integer(0), rows.text(1), rows.text(2)});
    return hubs;
}

ReportingHub hubOfKey(Connection &connection, qint64 hub)
{
    Statement row = connection.prepare("SELECT key, code, name FROM hubs WHERE key = ?");
    return row.bind(1, hub).step() ? ReportingHub{row.integer(0), row.text(1), row.text(2)} : ReportingHub{};
}

QString hubCode(Connection &connection, qint64 hub)
{
    return hubOfKey(connection, hub).code;
}

qint64 reportingHub(Connection &connection, const QString &code, const QString &name)
{
    connection.prepare("INSERT INTO hubs (code, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(1, code)
        .bind(2, name.trimmed().isEmpty() ? code : name.trimmed())
        .execute();
    Statement row = connection.prepare("SELECT key FROM hubs WHERE code = ?");
    row.bind(1, code).step();
    return row.integer(0);
}

QList<ReceivedReturn> receivedReturns(Connection &connection, qint64 hub)
{
    QHash<qint64, std::pair<ReceivedState, QString>> became;
    Statement rows = connection.prepare("SELECT w.return, w.state, w.received_at FROM received_returns w"
                                        " JOIN returns r ON r.key = w.return WHERE r.hub = ?");
    rows.bind(1, hub);
    while (rows.step())
        became.insert(rows.integer(0), {receivedStateNamed(rows.text(1)), rows.text(2)});
    QList<ReceivedReturn> received;
    for (const FrozenReturn &frozen : frozenReturns(connection, hub))
        if (const auto found = became.constFind(frozen.key); found != became.constEnd())
            received.append({frozen, found->first, found->second});
    return received;
}

void storeReceived(Connection &connection, qint64 returnKey, ReceivedState state, const QString &receivedAt)
{
    connection.prepare("INSERT INTO received_returns (return, received_at, state) VALUES (?, ?, ?)")
        .bind(1, returnKey)
        .bind(2, receivedAt)
        .bind(3, nameOf(state))
        .execute();
}

void setReceivedState(Connection &connection, qint64 returnKey, ReceivedState state)
{
    connection.prepare("UPDATE received_returns SET state = ? WHERE return = ?")
        .bind(1, nameOf(state))
        .bind(2, returnKey)
        .execute();
}

void setCoverage(Connection &connection, qint64 hub, QList<Period> periods)
{
    connection.prepare("DELETE FROM coverage WHERE hub = ?").bind(1, hub).execute();
    std::sort(periods.begin(), periods.end(),
              [](const Period &left, const Period &right) { return left.from < right.from; });
    QList<Period> joined;
    for (const Period &period : std::as_const(periods))
        if (!joined.isEmpty() && period.from <= joined.last().to.addDays(1))
            joined.last().to = std::max(joined.last().to, period.to);
        else
            joined.append(period);
    Statement insert = connection.prepare("INSERT INTO coverage (hub, first_day, last_day) VALUES (?, ?, ?)");
    for (const Period &period : std::as_const(joined))
        insert.bind(1, hub).bind(2, period.from).bind(3, period.to).execute();
}

bool isTakenTogether(Connection &connection, qint64 hub)
{
    Statement row = connection.prepare("SELECT 1 FROM taken_together WHERE hub = ?");
    return row.bind(1, hub).step();
}

void setTakenTogether(Connection &connection, qint64 hub, bool isTogether)
{
    connection
        .prepare(isTogether ? "INSERT INTO taken_together (hub) VALUES (?) ON CONFLICT DO NOTHING"
                            : "DELETE FROM taken_together WHERE hub = ?")
        .bind(1, hub)
        .execute();
}

} // namespace doorstep
