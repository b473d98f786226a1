#include "storage/led_runs.h"

#include "storage/record_store.h"

#include <QHash>

namespace doorstep {

namespace {

// %1: the trainers wanted.
constexpr auto s_runs =
    "SELECT t.trainer, t.is_lead, r.key, c.code, c.title, r.starts_on, r.ends_on, r.venue, r.status,"
    " (SELECT count(*) FROM enrolments e WHERE e.run_id = r.key"
    "  AND coalesce(e.outcome, '') NOT IN ('withdrawn', 'waiting'))"
    " FROM (SELECT key AS run, lead_trainer_id AS trainer, 1 AS is_lead FROM course_runs"
    "  WHERE lead_trainer_id %1"
    "  UNION ALL SELECT key, second_trainer_id, 0 FROM course_runs"
    "  WHERE second_trainer_id %1 AND coalesce(lead_trainer_id, 0) <> second_trainer_id) t"
    " JOIN course_runs r ON r.key = t.run JOIN courses c ON c.key = r.course_code"
    " ORDER BY t.trainer, r.starts_on DESC, r.key DESC";

LedRun readRun(const Statement &row)
{
    LedRun run;
    run.trainer = row.integer(0);
    run.isLead = row.integer(1) != 0;
    run.run = row.integer(2);
    run.courseCode = row.text(3);
    run.course = row.text(4);
    run.startsOn = row.date(5);
    run.endsOn = row.date(6);
    run.venue = row.text(7);
    run.status = row.text(8);
    run.learners = int(row.integer(9));
    return run;
}

QList<LedRun> readRuns(Statement &rows)
{
    QList<LedRun> runs;
    while (rows.step())
        runs.append(readRun(rows));
    return runs;
}

} // namespace

bool LedRun::isCancelled() const
{
    return status == QLatin1String("cancelled");
}

QList<QDate> LedRun::days() const
{
    if (!sessions.isEmpty())
        return sessions;
    QList<QDate> days{startsOn};
    if (endsOn != startsOn)
        days.append(endsOn);
    days.removeAll(QDate());
    return days;
}

QDate LedRun::firstDay() const
{
    return days().value(0);
}

QDate LedRun::lastDay() const
{
    const QList<QDate> all = days();
    return all.isEmpty() ? QDate() : all.last();
}

QList<LedRun> runsLedBy(Connection &connection, qint64 person)
{
    Statement rows =
        connection.prepare(QString::fromLatin1(s_runs).replace(QLatin1String("%1"), QLatin1String("= ?1")));
    rows.bind(1, person);
    QList<LedRun> runs = readRuns(rows);
    Statement sessions = connection.prepare("SELECT DISTINCT held_on FROM course_sessions WHERE run_id = ? "
                                            "AND held_on IS NOT NULL ORDER BY held_on");
    for (LedRun &run : runs) {
        sessions.reset();
        sessions.bind(1, run.run);
        while (sessions.step())
            run.sessions.append(sessions.date(0));
    }
    return runs;
}

QList<LedRun> allLedRuns(Connection &connection)
{
    Statement rows = connection.prepare(
        QString::fromLatin1(s_runs).replace(QLatin1String("%1"), QLatin1String("IS NOT NULL")));
    QList<LedRun> runs = readRuns(rows);
    QHash<qint64, QList<QDate>> days;
    Statement sessions = connection.prepare(
        "SELECT DISTINCT run_id, held_on FROM course_sessions WHERE held_on IS NOT NULL ORDER BY held_on");
    while (sessions.step())
        days[sessions.integer(0)].append(sessions.date(1));
    for (LedRun &run : runs)
        run.sessions = days.value(run.run);
    return runs;
}

QList<Trainer> allTrainerRecords(Connection &connection)
{
    Statement rows = connection.prepare(
        QStringLiteral("SELECT %1 FROM trainers ORDER BY person_id, key").arg(columnList(Trainer::table())));
    QList<Trainer> records;
    while (rows.step()) {
        AnyRecord record(Trainer::table());
        readRecord(rows, Trainer::table(), &record.head());
        records.append(record.as<Trainer>());
    }
    return records;
}

} // namespace doorstep
