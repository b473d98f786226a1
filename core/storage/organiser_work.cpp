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

QList<LedRun> runsLedBy(Connection &connection, qint64 person)
{
    QList<LedRun> runs;
    Statement rows = connection.prepare("SELECT r.key, c.title, r.starts_on, r.venue, r.status,"
                                        " CASE WHEN r.lead_trainer_id = ?1 THEN 1 ELSE 0 END,"
                                        " (SELECT count(*) FROM enrolments e WHERE e.run_id = r.key"
                                        "  AND coalesce(e.outcome, '') NOT IN ('withdrawn', 'waiting'))"
                                        " FROM course_runs r JOIN courses c ON c.key = r.course_code"
                                        " WHERE r.lead_trainer_id = ?1 OR r.second_trainer_id = ?1"
                                        " ORDER BY r.starts_on DESC, r.key DESC");
    rows.bind(1, person);
    while (rows.step())
        runs.append({rows.integer(0), rows.text(1), rows.date(2), rows.text(3), rows.text(4),
                     rows.integer(5) != 0, int(rows.integer(6))});
    return runs;
}

} // namespace doorstep
