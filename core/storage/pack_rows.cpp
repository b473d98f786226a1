#include "storage/pack_rows.h"

#include "records/courses.h"
#include "storage/record_store.h"
#include "storage/statements.h"

namespace doorstep {

namespace {

// What a course in use follows is in use as well, and so on.
void keepFollowed(Connection &connection, QList<qint64> &unused)
{
    QList<std::pair<qint64, qint64>> follows;
    Statement rows =
        connection.prepare("SELECT key, follows_code FROM courses WHERE follows_code IS NOT NULL");
    while (rows.step())
        follows.append({rows.integer(0), rows.integer(1)});
    for (bool again = true; again;) {
        again = false;
        for (const auto &[course, before] : follows)
            if (!unused.contains(course) && unused.removeOne(before))
                again = true;
    }
}

} // namespace

bool hasPackRows(const RecordTable &table)
{
    return &table == &Course::table() || &table == &CourseUnit::table();
}

bool isFromPack(Connection &connection, const RecordTable &table, qint64 key)
{
    if (!hasPackRows(table))
        return false;
    Statement &row =
        connection.cached(QStringLiteral("SELECT from_pack FROM %1 WHERE key = ?").arg(table.tableName()));
    const bool fromPack = row.bind(1, key).step() && row.integer(0) != 0;
    row.reset();
    return fromPack;
}

QList<qint64> packRows(Connection &connection, const RecordTable &table, bool unusedOnly)
{
    QString sql = QStringLiteral("SELECT key FROM %1 WHERE from_pack = 1").arg(table.tableName());
    if (unusedOnly) {
        for (const Referring &referring : referringFields(table)) {
            // A unit of the pack, or a course that follows, does not by itself make use of a course.
            const QString own =
                hasPackRows(*referring.table) ? QStringLiteral(" AND from_pack = 0") : QString();
            sql += QStringLiteral(" AND key NOT IN (SELECT %1 FROM %2 WHERE %1 IS NOT NULL%3)")
                       .arg(quotedColumn(referring.field->column), referring.table->tableName(), own);
        }
        if (&table == &CourseUnit::table())
            sql += QStringLiteral(
                " AND NOT EXISTS (SELECT 1 FROM unit_results r JOIN course_runs n ON n.key = r.run_id "
                "WHERE n.course_code = course_units.course_code AND r.unit_code = course_units.code)");
    }
    Statement rows = connection.prepare(sql + QStringLiteral(" ORDER BY key"));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    if (unusedOnly && &table == &Course::table())
        keepFollowed(connection, keys);
    return keys;
}

} // namespace doorstep
