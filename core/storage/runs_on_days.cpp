#include "storage/runs_on_days.h"

#include "base/dates.h"

#include <algorithm>

namespace doorstep {

namespace {

QTime timeOf(const Statement &row, int column)
{
    return timeFromText(row.text(column)).value_or(QTime());
}

} // namespace

QList<RunOnDay> runsOnDays(Connection &connection, qint64 hub, const QList<QDate> &days)
{
    if (days.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    Statement rows = connection.prepare(
        "SELECT s.run_id, s.held_on, s.starts_at, s.ends_at FROM course_sessions s"
        " JOIN course_runs r ON r.key = s.run_id WHERE s.hub = ? AND s.held_on BETWEEN ? AND ?"
        " AND coalesce(r.status, '') <> 'cancelled' ORDER BY s.held_on, s.starts_at, s.key");
    rows.bind(1, hub).bind(2, *first).bind(3, *last);
    QList<RunOnDay> found;
    while (rows.step())
        if (days.contains(rows.date(1)))
            found.append({rows.integer(0), rows.date(1), timeOf(rows, 2), timeOf(rows, 3)});
    return found;
}

} // namespace doorstep
