#include "training/run_clashes.h"

#include "base/text.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "storage/runs_on_days.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunClashes)
};

QString whenText(const RunOnDay &held)
{
    const QString day = QLocale().toString(held.day, QStringLiteral("ddd ")) + dateForPeople(held.day);
    if (!held.startsAt.isValid() || !held.endsAt.isValid())
        return day;
    return Text::tr("%1, %2 to %3", "a day, from when to when")
        .arg(day, timeToText(held.startsAt), timeToText(held.endsAt));
}

// Where a time is not known they may.
bool mayOverlap(const SessionTime &one, const RunOnDay &other)
{
    const bool isBefore = one.endsAt.isValid() && other.startsAt.isValid() && one.endsAt <= other.startsAt;
    const bool isAfter = other.endsAt.isValid() && one.startsAt.isValid() && other.endsAt <= one.startsAt;
    return !isBefore && !isAfter;
}

bool isOneRoom(const CourseRun &one, const CourseRun &other)
{
    const QString venue = normalName(one.venue);
    return !venue.isEmpty() && venue == normalName(other.venue)
        && (one.postcode.isEmpty() || other.postcode.isEmpty() || one.postcode == other.postcode);
}

QList<Id<Person>> trainersOf(const CourseRun &run)
{
    QList<Id<Person>> trainers;
    for (const Id<Person> trainer : {run.leadTrainer, run.secondTrainer})
        if (trainer)
            trainers.append(trainer);
    return trainers;
}

// One day's: what both runs want.
QStringList wantedTwice(Connection &connection, const CourseRun &run, const SessionTime &session,
                        const CourseRun &other, const RunOnDay &held)
{
    const std::optional<Course> course = find(connection, other.course);
    const QString title = course ? course->title : titleOf(connection, CourseRun::table(), other.key);
    QStringList lines;
    for (const Id<Person> trainer : trainersOf(run))
        if (trainersOf(other).contains(trainer))
            lines.append(Text::tr("%1 also trains on %2: %3")
                             .arg(titleOf(connection, Person::table(), trainer.key), whenText(held), title));
    if (isOneRoom(run, other) && mayOverlap(session, held))
        lines.append(Text::tr("%1 is also used on %2: %3").arg(other.venue, whenText(held), title));
    return lines;
}

} // namespace

QStringList clashesOf(Connection &connection, qint64 hub, const CourseRun &run,
                      const QList<SessionTime> &sessions)
{
    if (run.status.code == QLatin1String("cancelled"))
        return {};
    QList<QDate> days;
    for (const SessionTime &session : sessions)
        if (session.day.isValid())
            days.append(session.day);
    QStringList lines;
    for (const RunOnDay &held : runsOnDays(connection, hub, days)) {
        if (held.run == run.key)
            continue;
        const std::optional<CourseRun> other = find(connection, Id<CourseRun>(held.run));
        for (const SessionTime &session : sessions)
            if (other && session.day == held.day)
                lines += wantedTwice(connection, run, session, *other, held);
    }
    lines.removeDuplicates();
    return lines;
}

QStringList clashesOf(Connection &connection, const CourseRun &run)
{
    QList<SessionTime> times;
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run.key))
        times.append({session.heldOn, session.startsAt, session.endsAt});
    return clashesOf(connection, run.hub, run, times);
}

} // namespace doorstep
