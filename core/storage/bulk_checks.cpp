#include "storage/bulk_checks.h"

#include "records/courses.h"
#include "storage/record_checks.h"
#include "storage/record_store.h"

namespace doorstep {

QList<RowWarning> warningsFrom(Connection &connection, const RecordTable &table, qint64 firstKey, qint64 most)
{
    if (&table != &Attendance::table())
        return {};
    Statement rows = connection.prepare(
        "SELECT a.key FROM attendance a JOIN course_sessions s ON s.key = a.session_id WHERE a.key >= ? AND "
        "NOT "
        "EXISTS (SELECT 1 FROM enrolments e WHERE e.hub = a.hub AND e.run_id = s.run_id AND e.person_id = "
        "a.person_id) ORDER BY a.key LIMIT ?");
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
