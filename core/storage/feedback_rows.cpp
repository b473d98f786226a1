#include "storage/feedback_rows.h"

namespace doorstep {

namespace {

// A mark of the enrolment's person on a session of its run.
constexpr auto s_marks = " FROM course_sessions s JOIN attendance a ON a.session_id = s.key"
                         " AND a.person_id = e.person_id WHERE s.run_id = e.run_id";

QString wherePart(FeedbackAbout about)
{
    switch (about) {
    case FeedbackAbout::Run:
        return QStringLiteral(" AND r.key = :key");
    case FeedbackAbout::Course:
        return QStringLiteral(" AND r.course_code = :key");
    case FeedbackAbout::Trainer:
        return QStringLiteral(" AND (r.lead_trainer_id = :key OR r.second_trainer_id = :key)");
    }
    return {};
}

QString query(FeedbackAbout about, bool hasPeriod)
{
    const QString marks = QString::fromLatin1(s_marks);
    QString sql =
        QStringLiteral(
            "SELECT e.key, e.person_id, r.key, r.course_code, r.starts_on, r.ends_on, e.rating, e.feedback,"
            " e.outcome, e.completed_on,"
            " CASE WHEN EXISTS (SELECT 1%1) THEN 1 ELSE 0 END,"
            " (SELECT min(s.held_on)%1 AND a.mark IN ('present', 'late'))"
            " FROM course_runs r JOIN enrolments e ON e.run_id = r.key"
            " WHERE coalesce(r.status, '') <> 'cancelled'")
            .arg(marks);
    sql += wherePart(about);
    if (hasPeriod)
        sql += QStringLiteral(" AND coalesce(r.ends_on, r.starts_on) >= :from"
                              " AND coalesce(r.ends_on, r.starts_on) <= :to");
    return sql + QStringLiteral(" ORDER BY coalesce(r.ends_on, r.starts_on), e.key");
}

FeedbackRow rowOf(const Statement &rows)
{
    FeedbackRow row;
    row.enrolment = rows.integer(0);
    row.person = rows.integer(1);
    row.run = rows.integer(2);
    row.course = rows.integer(3);
    row.runStartsOn = rows.date(4);
    row.runEndsOn = rows.date(5);
    if (!rows.isNull(6))
        row.rating = int(rows.integer(6));
    row.words = rows.text(7);
    row.outcome = rows.text(8);
    row.completedOn = rows.date(9);
    row.isMarked = rows.integer(10) != 0;
    row.firstThere = rows.date(11);
    return row;
}

} // namespace

QList<FeedbackRow> feedbackRows(Connection &connection, FeedbackAbout about, qint64 key, const Period &period,
                                Progress &progress)
{
    constexpr qsizetype rowsBetweenLooks = 1000;
    Statement rows = connection.prepare(query(about, period.isValid()));
    rows.bindNamed(":key", key).bindNamed(":from", period.from).bindNamed(":to", period.to);
    QList<FeedbackRow> read;
    while (rows.step()) {
        read.append(rowOf(rows));
        if (read.size() % rowsBetweenLooks == 0)
            progress.throwIfCancelled();
    }
    return read;
}

} // namespace doorstep
