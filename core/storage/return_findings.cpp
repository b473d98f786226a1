#include "storage/return_findings.h"

namespace doorstep {

namespace {

QList<qint64> keys(Statement &rows)
{
    QList<qint64> found;
    while (rows.step())
        found.append(rows.integer(0));
    return found;
}

} // namespace

QList<qint64> enrolmentsBookedLongAgo(Connection &connection, QDate today)
{
    Statement rows =
        connection.prepare("SELECT e.key FROM return_carried c JOIN enrolments e ON e.key = c.key"
                           " JOIN course_runs r ON r.key = e.run_id"
                           " WHERE c.record_type = 'enrolments' AND e.outcome = 'booked' AND "
                           "coalesce(r.status, '') <> 'cancelled'"
                           " AND add_months(coalesce(r.ends_on, (SELECT max(s.held_on) FROM course_sessions "
                           "s WHERE s.run_id = r.key),"
                           " r.starts_on), 1) <= :today ORDER BY e.key");
    rows.bindNamed(":today", today);
    return keys(rows);
}

QList<qint64> groupsWithoutMembers(Connection &connection, qint64 hub, const Period &period)
{
    Statement rows = connection.prepare(
        "SELECT g.key FROM groups g WHERE g.hub = :hub AND g.formed_on <= :to"
        " AND (g.closed_on IS NULL OR g.closed_on > :to) AND NOT EXISTS (SELECT 1 FROM group_members m"
        " WHERE m.group_id = g.key AND m.joined_on <= :to AND (m.left_on IS NULL OR m.left_on > :to)) ORDER "
        "BY g.key");
    rows.bindNamed(":hub", hub).bindNamed(":to", period.to);
    return keys(rows);
}

QList<qint64> conversationsBeforeOrganiser(Connection &connection, qint64 hub, const Period &period)
{
    // Of somebody without an organiser's record, or with one that does not say since when, nothing can be
    // said.
    Statement rows = connection.prepare(
        "SELECT c.key FROM conversations c JOIN (SELECT person_id, min(coalesce(started_on, '')) AS began"
        " FROM organisers WHERE hub = :hub GROUP BY person_id) o ON o.person_id = c.organiser_id"
        " WHERE c.hub = :hub AND c.held_on BETWEEN :from AND :to AND c.held_on < o.began ORDER BY c.key");
    rows.bindNamed(":hub", hub).bindNamed(":from", period.from).bindNamed(":to", period.to);
    return keys(rows);
}

QList<qint64> marksWithoutEnrolment(Connection &connection)
{
    Statement rows = connection.prepare(
        "SELECT a.key FROM return_carried c JOIN attendance a ON a.key = c.key"
        " JOIN course_sessions s ON s.key = a.session_id WHERE c.record_type = 'attendance' AND NOT EXISTS"
        " (SELECT 1 FROM enrolments e WHERE e.run_id = s.run_id AND e.person_id = a.person_id) ORDER BY "
        "a.key");
    return keys(rows);
}

} // namespace doorstep
