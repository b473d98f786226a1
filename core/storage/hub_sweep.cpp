#include "storage/hub_sweep.h"

#include "records/people.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

// The first column of each row where nothing has it.
QList<qint64> lackedOf(Statement &rows, const HubSweep::Has &has)
{
    QList<qint64> keys;
    while (rows.step())
        if (!has(rows.integer(0)))
            keys.append(rows.integer(0));
    return keys;
}

bool lacksAny(Statement &rows, const HubSweep::Has &has)
{
    while (rows.step())
        if (!has(rows.integer(0)))
            return true;
    return false;
}

} // namespace

Statement HubSweep::ofHub(const QString &sql)
{
    Statement rows = m_connection.prepare(sql);
    rows.bind(1, m_hub);
    return rows;
}

QList<qint64> HubSweep::lacked(const RecordTable &table, const Has &has)
{
    Statement rows =
        ofHub(QStringLiteral("SELECT key FROM %1 WHERE hub = ? ORDER BY key").arg(table.tableName()));
    return lackedOf(rows, has);
}

bool HubSweep::lacksDated(const RecordTable &table, const char *column, const Period &period, const Has &has)
{
    Statement rows = ofHub(QStringLiteral("SELECT key FROM %1 WHERE hub = ? AND %2 BETWEEN ? AND ?")
                               .arg(table.tableName(), QLatin1String(column)));
    rows.bind(2, period.from).bind(3, period.to);
    return lacksAny(rows, has);
}

bool HubSweep::lacksActionPeople(const Period &period, const Has &has)
{
    Statement rows =
        ofHub(QStringLiteral("SELECT p.key FROM action_people p JOIN actions a ON a.key = p.action_id"
                             " WHERE p.hub = ? AND coalesce(p.joined_on, a.started_on) BETWEEN ? AND ?"));
    rows.bind(2, period.from).bind(3, period.to);
    return lacksAny(rows, has);
}

QList<qint64> HubSweep::lackedBegun(const RecordTable &table, const char *column, QDate last, const Has &has)
{
    Statement rows = ofHub(QStringLiteral("SELECT key FROM %1 WHERE hub = ? AND %2 <= ? ORDER BY key")
                               .arg(table.tableName(), QLatin1String(column)));
    rows.bind(2, last);
    return lackedOf(rows, has);
}

bool HubSweep::lacksSessions(const Has &hasRun, const Has &has)
{
    Statement rows = ofHub(QStringLiteral("SELECT key, run_id FROM course_sessions WHERE hub = ?"));
    return lacksAny(rows, [&](qint64 session) { return has(session) || !hasRun(rows.integer(1)); });
}

bool HubSweep::lacksEnrolments(const Period &period, const Has &hasRun, const Has &has)
{
    Statement rows = ofHub(QStringLiteral(
        "SELECT e.key, e.run_id FROM enrolments e JOIN course_runs r ON r.key = e.run_id WHERE e.hub = ?1 AND"
        " (r.starts_on BETWEEN ?2 AND ?3 OR r.ends_on BETWEEN ?2 AND ?3 OR EXISTS (SELECT 1 FROM"
        " course_sessions s WHERE s.run_id = r.key AND s.held_on BETWEEN ?2 AND ?3))"));
    rows.bind(2, period.from).bind(3, period.to);
    return lacksAny(rows, [&](qint64 enrolment) { return has(enrolment) || !hasRun(rows.integer(1)); });
}

QList<qint64> HubSweep::lackedMarks(const Has &hasEnrolment, const Has &has)
{
    Statement rows = ofHub(QStringLiteral(
        "SELECT a.key, e.key FROM attendance a JOIN course_sessions s ON s.key = a.session_id"
        " JOIN enrolments e ON e.run_id = s.run_id AND e.person_id = a.person_id WHERE a.hub = ?"));
    return lackedOf(rows, [&](qint64 mark) { return has(mark) || !hasEnrolment(rows.integer(1)); });
}

QList<qint64> HubSweep::lackedCompletions(const Has &hasEnrolment, const Has &has)
{
    Statement rows = ofHub(QStringLiteral("SELECT enrolment FROM received_completions WHERE hub = ?"));
    return lackedOf(rows, [&](qint64 enrolment) { return has(enrolment) || !hasEnrolment(enrolment); });
}

bool HubSweep::lacksDatedCompletions(const Period &period, const Has &hasEnrolment)
{
    Statement rows =
        ofHub(QStringLiteral("SELECT enrolment FROM received_completions WHERE hub = ?1"
                             " AND (attended_on BETWEEN ?2 AND ?3 OR completed_on BETWEEN ?2 AND ?3)"));
    rows.bind(2, period.from).bind(3, period.to);
    return lacksAny(rows, hasEnrolment);
}

bool HubSweep::lacksActivations(const Period &period, const Has &has)
{
    Statement rows = ofHub(
        QStringLiteral("SELECT person FROM received_activations WHERE hub = ? AND day BETWEEN ? AND ?"));
    rows.bind(2, period.from).bind(3, period.to);
    return lacksAny(rows, has);
}

QList<qint64> HubSweep::lackedUnmentioned(const Has &has)
{
    QString sql =
        QStringLiteral("SELECT p.key FROM people p WHERE p.hub = ? AND p.network_member_from IS NULL");
    for (const Referring &referring : referringFields(Person::table()))
        sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 t WHERE t.%2 = p.key)")
                   .arg(referring.table->tableName(), referring.field->name());
    sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM received_activations t WHERE t.person = p.key)"
                          " ORDER BY p.key");
    Statement rows = ofHub(sql);
    return lackedOf(rows, has);
}

} // namespace doorstep
