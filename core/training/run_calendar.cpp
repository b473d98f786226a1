#include "training/run_calendar.h"

#include "records/courses.h"
#include "records/organisations.h"
#include "storage/record_edits.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <limits>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunCalendar)
};

QString nameOf(Connection &connection, const RecordTable &table, qint64 key)
{
    return key && findRecord(connection, table, key) ? titleOf(connection, table, key) : QString();
}

bool isEarlier(const CourseSession &left, const CourseSession &right)
{
    return std::pair(left.heldOn, left.startsAt) < std::pair(right.heldOn, right.startsAt);
}

// How an event stands in somebody's calendar whatever the run says.
enum class Standing { AsTheRun, Tentative, Cancelled };

// The events of runs. What was deleted or moved is looked up once for all of them.
class Events {
public:
    Events(Connection &connection, QString hubCode) : m_connection(connection), m_hubCode(std::move(hubCode))
    {
        for (const FormerReference &former : formerReferences(connection, CourseSession::table(), "run_id"))
            m_former[former.to].append(former.record.as<CourseSession>());
    }

    QList<CalendarEvent> ofRun(const CourseRun &run, Standing standing = Standing::AsTheRun)
    {
        QList<CourseSession> sessions = referring<CourseSession>(m_connection, "run_id", run.key);
        std::stable_sort(sessions.begin(), sessions.end(), isEarlier);
        const QList<CourseSession> former = m_former.value(run.key);
        const CalendarEvent like = common(run, sessions + former, standing);
        QList<CalendarEvent> events;
        for (const CourseSession &session : std::as_const(sessions))
            events.append(ofSession(like, session, title(like.title, events.size() + 1, sessions.size())));
        for (const CourseSession &session : former) {
            events.append(ofSession(like, session, like.title));
            events.last().isCancelled = true;
        }
        const bool isGone = !find(m_connection, Id<CourseRun>(run.key));
        const bool standsForItself = sessions.isEmpty() && (!isGone || former.isEmpty());
        if (run.startsOn.isValid() && (standsForItself || hadNoSessions(run, sessions + former))) {
            events.append(ofWholeRun(like, run));
            events.last().isCancelled = like.isCancelled || isGone || !sessions.isEmpty();
        }
        return events;
    }

private:
    static QString title(const QString &course, qsizetype number, qsizetype sessions)
    {
        return sessions > 1 ? Text::tr("%1, session %2 of %3").arg(course).arg(number).arg(sessions) : course;
    }

    // What all events of a run have in common.
    CalendarEvent common(const CourseRun &run, const QList<CourseSession> &sessions, Standing standing)
    {
        CalendarEvent like;
        like.title = nameOf(m_connection, Course::table(), run.course.key);
        like.place = placeOf(run);
        like.notes = notesOf(run);
        like.isCancelled = standing == Standing::Cancelled || run.status.code == QLatin1String("cancelled");
        like.isTentative = standing == Standing::Tentative;
        countEdits(like, run, sessions);
        return like;
    }

    // The sequence goes up with whatever changes the events: seconds till the last change, and changes,
    // of which several can be in a second. Unlike a bare count it also goes up when a hub starts again with a
    // new file from its own export, whose log is shorter.
    void countEdits(CalendarEvent &like, const CourseRun &run, const QList<CourseSession> &sessions)
    {
        QList<std::pair<const RecordTable *, qint64>> records{{&CourseRun::table(), run.key},
                                                              {&Course::table(), run.course.key},
                                                              {&Organisation::table(), run.organisation.key},
                                                              {&Person::table(), run.leadTrainer.key},
                                                              {&Person::table(), run.secondTrainer.key}};
        for (const CourseSession &session : sessions)
            records.append({&CourseSession::table(), session.key});
        qint64 count = 0;
        for (const auto &[table, key] : std::as_const(records)) {
            const RecordEdits edits = key ? editsOf(m_connection, *table, key) : RecordEdits();
            count += edits.count;
            if (edits.lastAt.isValid() && (!like.changedAt.isValid() || edits.lastAt > like.changedAt))
                like.changedAt = edits.lastAt;
        }
        sequenceFrom(like, count);
    }

    static void sequenceFrom(CalendarEvent &like, qint64 count)
    {
        static const QDateTime beginning(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
        const qint64 seconds =
            like.changedAt.isValid() ? std::max<qint64>(0, beginning.secsTo(like.changedAt)) : 0;
        like.sequence = int(std::min<qint64>(seconds + count, std::numeric_limits<int>::max()));
    }

    QString placeOf(const CourseRun &run)
    {
        QStringList parts{run.venue, nameOf(m_connection, Organisation::table(), run.organisation.key),
                          run.postcode};
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", "));
    }

    QString notesOf(const CourseRun &run)
    {
        QStringList trainers{nameOf(m_connection, Person::table(), run.leadTrainer.key),
                             nameOf(m_connection, Person::table(), run.secondTrainer.key)};
        trainers.removeAll(QString());
        return trainers.isEmpty() ? QString()
                                  : Text::tr("Trainers: %1").arg(trainers.join(QStringLiteral(", ")));
    }

    CalendarEvent ofSession(const CalendarEvent &like, const CourseSession &session, const QString &title)
    {
        CalendarEvent event = like;
        event.uid = QStringLiteral("%1@%2.doorstep").arg(session.id, m_hubCode);
        event.day = session.heldOn;
        event.startsAt = session.startsAt;
        event.endsAt = session.endsAt;
        event.title = title;
        return event;
    }

    // Ids are of one kind of record only: a session may have the id of a run.
    CalendarEvent ofWholeRun(const CalendarEvent &like, const CourseRun &run)
    {
        CalendarEvent event = like;
        event.uid = QStringLiteral("%1@run.%2.doorstep").arg(run.id, m_hubCode);
        event.day = run.startsOn;
        event.lastDay = run.endsOn;
        return event;
    }

    // Whether the run was there so long before its first session that a calendar may hold the run itself.
    bool hadNoSessions(const CourseRun &run, const QList<CourseSession> &sessions)
    {
        constexpr int timeToSave = 60; // seconds
        const QDateTime made = editsOf(m_connection, CourseRun::table(), run.key).firstAt;
        QDateTime first;
        for (const CourseSession &session : sessions) {
            const QDateTime at = editsOf(m_connection, CourseSession::table(), session.key).firstAt;
            if (!first.isValid() || at < first)
                first = at;
        }
        return made.isValid() && first.isValid() && made.secsTo(first) >= timeToSave;
    }

    Connection &m_connection;
    QString m_hubCode;
    QHash<qint64, QList<CourseSession>> m_former; // sessions that a run had once, by the run
};

// Runs by key with how they stand in a person's calendar; what stands goes before what is cancelled.
class Calendar {
public:
    void add(const CourseRun &run, Standing standing)
    {
        const auto there = m_runs.constFind(run.key);
        if (there == m_runs.constEnd() || standing < there->second)
            m_runs.insert(run.key, {run, standing});
    }

    QList<CalendarEvent> events(Connection &connection, const QString &hubCode) const
    {
        Events all(connection, hubCode);
        QMap<QString, CalendarEvent> byUid; // a session that was moved is in two runs
        for (const auto &[run, standing] : m_runs)
            for (const CalendarEvent &event : all.ofRun(run, standing))
                if (!byUid.contains(event.uid) || byUid[event.uid].isCancelled)
                    byUid.insert(event.uid, event);
        QList<CalendarEvent> events = byUid.values();
        std::stable_sort(events.begin(), events.end(),
                         [](const CalendarEvent &left, const CalendarEvent &right) {
                             return std::pair(left.day, left.startsAt) < std::pair(right.day, right.startsAt);
                         });
        return events;
    }

private:
    QMap<qint64, std::pair<CourseRun, Standing>> m_runs;
};

Standing standingOf(const Enrolment &enrolment)
{
    if (enrolment.outcome.code == QLatin1String("withdrawn"))
        return Standing::Cancelled;
    return enrolment.outcome.code == QLatin1String("waiting") ? Standing::Tentative : Standing::AsTheRun;
}

// Runs that are gone, as they last were.
QHash<qint64, CourseRun> deletedRuns(Connection &connection)
{
    QHash<qint64, CourseRun> runs;
    for (const FormerReference &former : formerReferences(connection, CourseRun::table(), "course_code"))
        if (former.isGone)
            runs.insert(former.record.head().key, former.record.as<CourseRun>());
    return runs;
}

} // namespace

QList<CalendarEvent> eventsOfRun(Connection &connection, const QString &hubCode, qint64 run)
{
    const std::optional<CourseRun> found = find(connection, Id<CourseRun>(run));
    return found ? Events(connection, hubCode).ofRun(*found) : QList<CalendarEvent>();
}

QList<CalendarEvent> diaryOf(Connection &connection, const QString &hubCode, Id<Person> trainer)
{
    Calendar calendar;
    for (const char *field : {"lead_trainer_id", "second_trainer_id"}) {
        for (const CourseRun &run : referring<CourseRun>(connection, field, trainer.key))
            calendar.add(run, Standing::AsTheRun);
        for (const FormerReference &former : formerReferences(connection, CourseRun::table(), field))
            if (former.to == trainer.key)
                calendar.add(former.record.as<CourseRun>(), Standing::Cancelled);
    }
    return calendar.events(connection, hubCode);
}

QList<CalendarEvent> sessionsOfLearner(Connection &connection, const QString &hubCode, Id<Person> learner)
{
    Calendar calendar;
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "person_id", learner.key))
        if (const auto run = find(connection, enrolment.run))
            calendar.add(*run, standingOf(enrolment));
    const QHash<qint64, CourseRun> deleted = deletedRuns(connection);
    for (const FormerReference &former : formerReferences(connection, Enrolment::table(), "person_id")) {
        const Id<CourseRun> key = former.record.as<Enrolment>().run;
        if (former.to != learner.key)
            continue;
        if (const auto run = find(connection, key))
            calendar.add(*run, Standing::Cancelled);
        else if (const auto gone = deleted.constFind(key.key); gone != deleted.constEnd())
            calendar.add(*gone, Standing::Cancelled);
    }
    return calendar.events(connection, hubCode);
}

} // namespace doorstep
