#include "training/run_calendar.h"

#include "records/courses.h"
#include "records/organisations.h"
#include "storage/change_records.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunCalendar)
};

QString nameOf(Connection &connection, const RecordTable &table, qint64 key)
{
    return key ? titleOf(connection, table, key) : QString();
}

QString placeOf(Connection &connection, const CourseRun &run)
{
    QStringList parts{run.venue, nameOf(connection, Organisation::table(), run.organisation.key),
                      run.postcode};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

QString notesOf(Connection &connection, const CourseRun &run)
{
    QStringList trainers{nameOf(connection, Person::table(), run.leadTrainer.key),
                         nameOf(connection, Person::table(), run.secondTrainer.key)};
    trainers.removeAll(QString());
    return trainers.isEmpty() ? QString() : Text::tr("Trainers: %1").arg(trainers.join(QStringLiteral(", ")));
}

int changesOf(Connection &connection, const RecordTable &table, qint64 key)
{
    return int(historyOf(connection, table, key).size());
}

bool isEarlier(const CourseSession &left, const CourseSession &right)
{
    return std::pair(left.heldOn, left.startsAt) < std::pair(right.heldOn, right.startsAt);
}

class RunEvents {
public:
    RunEvents(Connection &connection, const QString &hubCode, const CourseRun &run)
        : m_connection(connection)
        , m_hubCode(hubCode)
        , m_run(run)
        , m_course(find(connection, run.course).value_or(Course()))
    {
    }

    QList<CalendarEvent> all(const QList<CourseSession> &deleted)
    {
        QList<CourseSession> sessions = referring<CourseSession>(m_connection, "run_id", m_run.key);
        std::stable_sort(sessions.begin(), sessions.end(), isEarlier);
        QList<CalendarEvent> events;
        for (const CourseSession &session : std::as_const(sessions))
            events.append(event(session, title(events.size() + 1, sessions.size())));
        for (const CourseSession &session : deleted)
            if (session.run.key == m_run.key) {
                events.append(event(session, m_course.title));
                events.last().isCancelled = true;
            }
        return events;
    }

private:
    QString title(qsizetype number, qsizetype sessions) const
    {
        return sessions > 1 ? Text::tr("%1, session %2 of %3").arg(m_course.title).arg(number).arg(sessions)
                            : m_course.title;
    }

    CalendarEvent event(const CourseSession &session, const QString &title) const
    {
        CalendarEvent event;
        event.uid = QStringLiteral("%1@%2.doorstep").arg(session.id, m_hubCode);
        event.sequence = changesOf(m_connection, CourseSession::table(), session.key)
            + changesOf(m_connection, CourseRun::table(), m_run.key);
        event.day = session.heldOn;
        event.startsAt = session.startsAt;
        event.endsAt = session.endsAt;
        event.title = title;
        event.place = placeOf(m_connection, m_run);
        event.notes = notesOf(m_connection, m_run);
        event.isCancelled = m_run.status.code == QLatin1String("cancelled");
        return event;
    }

    Connection &m_connection;
    QString m_hubCode;
    CourseRun m_run;
    Course m_course;
};

QList<CourseSession> deletedSessions(Connection &connection)
{
    QList<CourseSession> sessions;
    for (const AnyRecord &record : deletedRecords(connection, CourseSession::table()))
        sessions.append(record.as<CourseSession>());
    return sessions;
}

} // namespace

QList<CalendarEvent> eventsOfRun(Connection &connection, const QString &hubCode, qint64 run)
{
    const std::optional<CourseRun> found = find(connection, Id<CourseRun>(run));
    if (!found)
        throw std::logic_error("no such run");
    return RunEvents(connection, hubCode, *found).all(deletedSessions(connection));
}

QList<CalendarEvent> diaryOf(Connection &connection, const QString &hubCode, Id<Person> trainer)
{
    const QList<CourseSession> deleted = deletedSessions(connection);
    QList<CourseRun> runs = referring<CourseRun>(connection, "lead_trainer_id", trainer.key);
    for (const CourseRun &run : referring<CourseRun>(connection, "second_trainer_id", trainer.key))
        if (run.leadTrainer != trainer)
            runs.append(run);
    QList<CalendarEvent> events;
    for (const CourseRun &run : std::as_const(runs))
        events += RunEvents(connection, hubCode, run).all(deleted);
    std::stable_sort(events.begin(), events.end(), [](const CalendarEvent &left, const CalendarEvent &right) {
        return std::pair(left.day, left.startsAt) < std::pair(right.day, right.startsAt);
    });
    return events;
}

} // namespace doorstep
