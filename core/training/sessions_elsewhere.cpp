#include "training/sessions_elsewhere.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SessionsElsewhere)
};

constexpr int s_mostDaysApart = 366; // further away it was the course itself, another time

QDate dayOf(const CourseRegister &of)
{
    for (const CourseSession &session : of.sessions)
        if (session.heldOn.isValid())
            return session.heldOn;
    return of.run.startsOn;
}

QString runInWords(Connection &connection, const CourseRun &run)
{
    return run.venue.isEmpty() ? titleOf(connection, CourseRun::table(), run.key) : run.venue;
}

} // namespace

QList<SessionElsewhere> sessionsElsewhere(Connection &connection, const CourseRegister &here,
                                          const RegisterLearner &learner)
{
    QList<SessionElsewhere> sessions;
    if (here.standing(learner).registerIsEnough() || !isExpected(learner.enrolment))
        return sessions;
    for (const Attendance &mark :
         referring<Attendance>(connection, "person_id", learner.enrolment.person.key)) {
        const bool isHere =
            std::any_of(here.sessions.begin(), here.sessions.end(),
                        [&mark](const CourseSession &session) { return session.key == mark.session.key; });
        const std::optional<CourseSession> session =
            wasThere(mark.mark.code) && !isHere ? find(connection, mark.session) : std::nullopt;
        if (!session || session->run.key == here.run.key
            || qAbs(session->heldOn.daysTo(dayOf(here))) > s_mostDaysApart)
            continue;
        if (const std::optional<CourseRun> run = find(connection, session->run);
            run && run->course.key == here.course.key && run->status.code != QLatin1String("cancelled"))
            sessions.append({session->heldOn, runInWords(connection, *run)});
    }
    std::sort(
        sessions.begin(), sessions.end(),
        [](const SessionElsewhere &left, const SessionElsewhere &right) { return left.day < right.day; });
    return sessions;
}

QString inWords(const QList<SessionElsewhere> &sessions)
{
    QStringList words;
    for (const SessionElsewhere &session : sessions)
        words.append(
            Text::tr("%1 on the run at %2", "a day, and where").arg(dateForPeople(session.day), session.run));
    return words.join(QStringLiteral(", "));
}

QStringList overrideReasons(const QList<SessionElsewhere> &sessions)
{
    QStringList reasons;
    if (!sessions.isEmpty())
        reasons.append(Text::tr("Made up: present on %1").arg(inWords(sessions)));
    reasons.append({Text::tr("Made up a session on another run"),
                    Text::tr("Went through what was missed with the trainer"),
                    Text::tr("Did the work of the session at home"),
                    Text::tr("Knew it from an earlier course"),
                    Text::tr("Was there, but the register missed it")});
    return reasons;
}

} // namespace doorstep
