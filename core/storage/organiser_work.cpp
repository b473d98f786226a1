#include "storage/organiser_work.h"

namespace doorstep {

namespace {

constexpr int s_recentDays = 30;

} // namespace

OrganiserWork organiserWork(Connection &connection, qint64 person, QDate today)
{
    OrganiserWork work;
    const ReadTogether moment(connection);
    Statement counts = connection.prepare(
        "SELECT count(*), count(CASE WHEN held_on >= ? AND held_on <= ? THEN 1 END), max(held_on)"
        " FROM conversations WHERE organiser_id = ?");
    counts.bind(1, today.addDays(1 - s_recentDays)).bind(2, today).bind(3, person).step();
    work.conversations = counts.integer(0);
    work.recent = counts.integer(1);
    work.last = counts.date(2);
    // Who was activated in several of them is one person; of nobody named, each is one.
    Statement activated =
        connection.prepare("SELECT count(DISTINCT person_id) + count(CASE WHEN person_id IS NULL THEN 1 END)"
                           " FROM conversations WHERE organiser_id = ? AND activated_on IS NOT NULL");
    activated.bind(1, person).step();
    work.activated = activated.integer(0);
    return work;
}

QList<qint64> conversationsHeldBy(Connection &connection, qint64 person, int limit)
{
    QList<qint64> keys;
    Statement rows = connection.prepare("SELECT key FROM conversations WHERE organiser_id = ?"
                                        " ORDER BY held_on DESC, key DESC LIMIT ?");
    rows.bind(1, person).bind(2, limit);
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

qint64 firstConversationHeldBy(Connection &connection, qint64 person)
{
    Statement row = connection.prepare(
        "SELECT key FROM conversations WHERE organiser_id = ? ORDER BY held_on, key LIMIT 1");
    return row.bind(1, person).step() ? row.integer(0) : 0;
}

} // namespace doorstep
