#include "storage/due_matters.h"

#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_fortnight = 14;
constexpr int s_quietDays = 56;

// Whoever is booked and neither waits nor went away.
constexpr auto s_takesPlace = "coalesce(e.outcome, 'booked') NOT IN ('waiting', 'withdrawn')";
constexpr auto s_isOn = "coalesce(r.status, 'planned') <> 'cancelled'";

template <class Thing>
void add(FirstFew<Thing> &few, int most, const Thing &thing)
{
    if (few.all++ < most)
        few.shown.append(thing);
}

bool isShort(const ShortRun &run)
{
    if (run.places == 0)
        return run.booked == 0;
    return run.booked * 4 < run.places * 3 || (run.waiting > 0 && run.booked < run.places);
}

void addShortRuns(Connection &connection, QDate today, int most, DueMatters &matters)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT r.key, c.title, r.starts_on, r.venue, r.capacity, "
                       "(SELECT count(*) FROM enrolments e WHERE e.run_id = r.key AND %1), "
                       "(SELECT count(*) FROM enrolments e WHERE e.run_id = r.key AND e.outcome = 'waiting') "
                       "FROM course_runs r JOIN courses c ON c.key = r.course_code "
                       "WHERE r.starts_on >= ?1 AND r.starts_on <= ?2 AND %2 ORDER BY r.starts_on, r.key")
            .arg(QLatin1String(s_takesPlace), QLatin1String(s_isOn)));
    rows.bind(1, today).bind(2, today.addDays(s_fortnight));
    while (rows.step()) {
        const ShortRun run{rows.integer(0),      rows.text(1),         rows.date(2),        rows.text(3),
                           int(rows.integer(5)), int(rows.integer(4)), int(rows.integer(6))};
        if (isShort(run))
            add(matters.shortRuns, most, run);
    }
}

// Where outcomes are recorded the register is no longer needed: only people still booked wait for one.
void addRegisters(Connection &connection, QDate today, int most, DueMatters &matters)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT s.key, r.key, c.title, s.held_on, "
                       "(SELECT count(*) FROM enrolments e WHERE e.run_id = r.key "
                       "AND coalesce(e.outcome, 'booked') = 'booked') AS booked "
                       "FROM course_sessions s JOIN course_runs r ON r.key = s.run_id "
                       "JOIN courses c ON c.key = r.course_code WHERE s.held_on < ?1 AND %1 "
                       "AND EXISTS (SELECT 1 FROM enrolments e WHERE e.run_id = r.key "
                       "AND coalesce(e.outcome, 'booked') = 'booked') "
                       "AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.key) "
                       "ORDER BY s.held_on DESC, s.key")
            .arg(QLatin1String(s_isOn)));
    rows.bind(1, today);
    while (rows.step())
        add(matters.registers, most,
            {rows.integer(0), rows.integer(1), rows.text(2), rows.date(3), int(rows.integer(4))});
}

void addLateRuns(Connection &connection, QDate today, int most, DueMatters &matters)
{
    Statement rows = connection.prepare(
        "SELECT r.key, c.title, coalesce(r.ends_on, r.starts_on) FROM course_runs r "
        "JOIN courses c ON c.key = r.course_code WHERE r.status = 'planned' "
        "AND coalesce(r.ends_on, r.starts_on) < ?1 ORDER BY coalesce(r.ends_on, r.starts_on) DESC, r.key");
    rows.bind(1, today);
    while (rows.step())
        add(matters.lateRuns, most, {rows.integer(0), rows.text(1), rows.date(2)});
}

// Those that met last not long ago come first: they are the easiest to bring together again.
void addGroups(Connection &connection, QDate today, int most, DueMatters &matters)
{
    Statement rows = connection.prepare(
        "SELECT g.key, g.name, g.formed_on, "
        "(SELECT max(m.held_on) FROM meetings m WHERE m.group_id = g.key AND m.held_on <= ?1) AS last_met "
        "FROM groups g WHERE coalesce(g.closed_on, '9999-12-31') > ?1 "
        "ORDER BY coalesce((SELECT max(m.held_on) FROM meetings m WHERE m.group_id = g.key "
        "AND m.held_on <= ?1), '') DESC, g.name, g.key");
    rows.bind(1, today);
    while (rows.step()) {
        const QuietGroup group{rows.integer(0), rows.text(1), rows.date(3)};
        const QDate since = group.lastMet.isValid() ? group.lastMet : rows.date(2);
        if (since.isValid() && since.daysTo(today) > s_quietDays)
            add(matters.groups, most, group);
    }
}

} // namespace

DueMatters dueMatters(Connection &connection, QDate today, int mostOfEach)
{
    const ReadTogether moment(connection);
    DueMatters matters;
    addShortRuns(connection, today, mostOfEach, matters);
    addRegisters(connection, today, mostOfEach, matters);
    addLateRuns(connection, today, mostOfEach, matters);
    addGroups(connection, today, mostOfEach, matters);
    return matters;
}

WeekSoFar weekSoFar(Connection &connection, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    Statement row = connection.prepare(
        "SELECT count(*), count(DISTINCT person_id), count(DISTINCT CASE WHEN NOT EXISTS (SELECT 1 "
        "FROM conversations b WHERE b.person_id = c.person_id AND b.held_on < ?1) THEN person_id END) "
        "FROM conversations c WHERE held_on >= ?1 AND held_on <= ?2");
    row.bind(1, monday).bind(2, today);
    row.step();
    return {int(row.integer(0)), int(row.integer(1)), int(row.integer(2))};
}

bool hasRecordsIn(Connection &connection, QDate from, QDate to)
{
    Statement row = connection.prepare(
        "SELECT EXISTS (SELECT 1 FROM conversations WHERE held_on >= ?1 AND held_on <= ?2) "
        "OR EXISTS (SELECT 1 FROM course_runs WHERE starts_on >= ?1 AND starts_on <= ?2)");
    row.bind(1, from).bind(2, to).step();
    return row.integer(0) != 0;
}

bool isNewHub(Connection &connection)
{
    return connection
               .number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM people) OR EXISTS "
                                      "(SELECT 1 FROM conversations)"))
               .value_or(0)
        == 0;
}

} // namespace doorstep
