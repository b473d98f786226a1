#include "storage/run_counts.h"

#include "storage/query_texts.h"

namespace doorstep {

namespace {

QString counted(RunCount count)
{
    switch (count) {
    case RunCount::Booked:
        return QStringLiteral("count(CASE WHEN c.booked = 1 THEN 1 END)");
    case RunCount::Attended:
        return QStringLiteral("count(c.attended_on)");
    case RunCount::Completed:
        return QStringLiteral("count(c.completed_on)");
    case RunCount::People:
        break;
    }
    return QStringLiteral(
        "count(DISTINCT CASE WHEN c.attended_on IS NOT NULL OR c.completed_on IS NOT NULL THEN c.unit END)");
}

} // namespace

QString enrolmentsOfRunSql(bool nationalFile, const QString &run)
{
    return queryWithParts(QStringLiteral("parts/run_enrolments"), nationalFile, {}, run);
}

QString runCountSql(RunCount count, const QString &run)
{
    const auto in = [&](bool nationalFile) {
        return QStringLiteral("(SELECT %1 FROM (%2) c)")
            .arg(counted(count), enrolmentsOfRunSql(nationalFile, run));
    };
    return QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM course_runs x WHERE x.key = %1"
                          " AND x.status = 'cancelled') THEN NULL"
                          " WHEN (SELECT value FROM settings WHERE name = 'kind') = 'national' THEN %2"
                          " ELSE %3 END")
        .arg(run, in(true), in(false));
}

} // namespace doorstep
