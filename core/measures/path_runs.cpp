#include "measures/path_runs.h"

#include <QSet>

namespace doorstep {

namespace {

class RunsOfScope {
public:
    RunsOfScope(Connection &connection, const PathScope &scope, const PathUnits &units)
        : m_connection(connection), m_scope(scope), m_units(units)
    {
    }

    std::optional<QList<qint64>> read()
    {
        if (m_scope.of == PathScope::Of::Everyone || !addRuns())
            return std::nullopt;
        QSet<qint64> people;
        for (const qint64 run : std::as_const(m_runs))
            for (const qint64 person : keys("SELECT person_id FROM enrolments WHERE run_id = ?1", run))
                for (const qint64 record : m_units.peopleOf(m_units.unitOf(person)))
                    people.insert(record);
        for (const qint64 person : std::as_const(people)) {
            add("SELECT run_id FROM enrolments WHERE person_id = ?1", person);
            if (m_runs.size() > s_few)
                return std::nullopt;
        }
        return m_runs.values();
    }

private:
    static constexpr qsizetype s_few = 300;

    QList<qint64> keys(const char *sql, qint64 of)
    {
        QList<qint64> found;
        Statement &rows = m_connection.cached(QString::fromLatin1(sql));
        rows.bind(1, of);
        while (rows.step())
            found.append(rows.integer(0));
        rows.reset();
        return found;
    }

    void add(const char *sql, qint64 of)
    {
        for (const qint64 run : keys(sql, of))
            m_runs.insert(run);
    }

    // Of the scope itself; false where they are many.
    bool addRuns()
    {
        if (m_scope.of == PathScope::Of::Run)
            m_runs.insert(m_scope.key);
        else if (m_scope.of == PathScope::Of::Course)
            add("SELECT r.key FROM courses c JOIN course_runs r ON r.course_code = c.key"
                " WHERE c.code = (SELECT code FROM courses WHERE key = ?1)",
                m_scope.key);
        else
            for (const qint64 person : m_units.peopleOf(m_units.unitOf(m_scope.key))) {
                add("SELECT key FROM course_runs WHERE lead_trainer_id = ?1", person);
                add("SELECT key FROM course_runs WHERE second_trainer_id = ?1", person);
            }
        return m_runs.size() <= s_few;
    }

    Connection &m_connection;
    const PathScope &m_scope;
    const PathUnits &m_units;
    QSet<qint64> m_runs;
};

} // namespace

PathUnits::PathUnits(Connection &connection)
{
    Statement rows = connection.prepare("SELECT person, unique_person FROM linked_people");
    while (rows.step()) {
        m_units.insert(rows.integer(0), rows.integer(1));
        m_people[rows.integer(1)].append(rows.integer(0));
    }
}

std::optional<QList<qint64>> runsOfScope(Connection &connection, const PathScope &scope,
                                         const PathUnits &units)
{
    return RunsOfScope(connection, scope, units).read();
}

} // namespace doorstep
