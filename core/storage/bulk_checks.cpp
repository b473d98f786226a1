#include "storage/bulk_checks.h"

#include "records/courses.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"

namespace doorstep {

namespace {

// Keys of the new rows that there is something to say about; null where there never is.
const char *oddRows(const RecordTable &table)
{
    if (&table == &Attendance::table())
        return "SELECT a.key FROM attendance a JOIN course_sessions s ON s.key = a.session_id WHERE a.key >= "
               "? "
               "AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.hub = a.hub AND e.run_id = s.run_id AND "
               "e.person_id = a.person_id) ORDER BY a.key LIMIT ?";
    if (&table == &UnitResult::table())
        return "SELECT t.key FROM unit_results t JOIN course_runs r ON r.key = t.run_id WHERE t.key >= ? AND "
               "EXISTS (SELECT 1 FROM course_units u WHERE u.course_code = r.course_code) AND "
               "NOT EXISTS (SELECT 1 FROM course_units u WHERE u.course_code = r.course_code AND u.code = "
               "t.unit_code) ORDER BY t.key LIMIT ?";
    return nullptr;
}

} // namespace

QList<RowWarning> warningsFrom(Connection &connection, const RecordTable &table, qint64 firstKey, qint64 most)
{
    const char *odd = oddRows(table);
    if (!odd)
        return {};
    Statement rows = connection.prepare(odd);
    rows.bind(1, firstKey).bind(2, most);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    QList<RowWarning> warnings;
    for (const qint64 key : keys) // the words come from the one place that has them
        if (const std::optional<AnyRecord> record = findRecord(connection, table, key))
            for (const Problem &problem : checkAgainstFile(connection, *record, record->head().hub))
                if (problem.severity == Problem::Severity::Warning)
                    warnings.append({key, problem});
    return warnings;
}

} // namespace doorstep
