#include "training/register.h"

#include "records/people.h"
#include "storage/record_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Register)
};

template <class Record>
Record stored(Connection &connection, Id<Record> id)
{
    if (std::optional<Record> record = find(connection, id))
        return *std::move(record);
    throw std::logic_error("no such run");
}

QList<CourseSession> sessionsInOrder(Connection &connection, qint64 run)
{
    QList<CourseSession> sessions = referring<CourseSession>(connection, "run_id", run);
    const auto isEarlier = [](const CourseSession &left, const CourseSession &right) {
        if (left.heldOn.isValid() != right.heldOn.isValid())
            return left.heldOn.isValid();
        return std::pair(left.heldOn, left.startsAt) < std::pair(right.heldOn, right.startsAt);
    };
    std::stable_sort(sessions.begin(), sessions.end(), isEarlier);
    return sessions;
}

// By person and session.
using Marks = QHash<std::pair<qint64, qint64>, QString>;

Marks marksOf(Connection &connection, const QList<CourseSession> &sessions)
{
    Marks marks;
    for (const CourseSession &session : sessions)
        for (const Attendance &mark : referring<Attendance>(connection, "session_id", session.key))
            marks.insert({mark.person.key, session.key}, mark.mark.code);
    return marks;
}

} // namespace

bool isExpected(const Enrolment &enrolment)
{
    const QString &outcome = enrolment.outcome.code;
    return outcome != QLatin1String("withdrawn") && outcome != QLatin1String("waiting");
}

bool wasThere(const QString &mark)
{
    return mark == QLatin1String("present") || mark == QLatin1String("late");
}

CourseRegister readRegister(Connection &connection, qint64 run)
{
    CourseRegister read;
    read.run = stored(connection, Id<CourseRun>(run));
    read.course = stored(connection, read.run.course);
    read.sessions = sessionsInOrder(connection, run);
    const Marks marks = marksOf(connection, read.sessions);
    for (const Enrolment &enrolment : referring<Enrolment>(connection, "run_id", run)) {
        RegisterLearner learner{enrolment, titleOf(connection, Person::table(), enrolment.person.key), {}};
        for (const CourseSession &session : std::as_const(read.sessions))
            learner.marks.append(marks.value({enrolment.person.key, session.key}));
        read.learners.append(learner);
    }
    std::stable_sort(read.learners.begin(), read.learners.end(),
                     [](const RegisterLearner &left, const RegisterLearner &right) {
                         if (isExpected(left.enrolment) != isExpected(right.enrolment))
                             return isExpected(left.enrolment);
                         return left.name.localeAwareCompare(right.name) < 0;
                     });
    return read;
}

bool wasDelivered(const CourseRegister &content, QDate today)
{
    if (content.run.status.code != QLatin1String("planned") || content.expected() == 0)
        return false;
    for (const CourseSession &session : content.sessions)
        if (!session.heldOn.isValid() || session.heldOn > today)
            return false;
    return !content.sessions.isEmpty()
        && std::none_of(content.learners.begin(), content.learners.end(), [](const RegisterLearner &learner) {
               const QString &outcome = learner.enrolment.outcome.code;
               return outcome.isEmpty() || outcome == QLatin1String("booked");
           });
}

int CourseRegister::expected() const
{
    return int(std::count_if(learners.begin(), learners.end(),
                             [](const RegisterLearner &learner) { return isExpected(learner.enrolment); }));
}

int CourseRegister::headcount(int session) const
{
    return int(std::count_if(learners.begin(), learners.end(), [&](const RegisterLearner &learner) {
        return wasThere(learner.marks[session]);
    }));
}

EnrolmentStanding CourseRegister::standing(const RegisterLearner &learner) const
{
    QList<SessionMark> marks;
    for (qsizetype i = 0; i < sessions.size(); ++i)
        if (!learner.marks[i].isEmpty())
            marks.append({sessions[i].heldOn, learner.marks[i]});
    return standingOf(learner.enrolment, run, course, marks);
}

int CourseRegister::sessionsLeft(const RegisterLearner &learner) const
{
    const QDate since = learner.enrolment.enrolledOn;
    int left = 0;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const bool isBefore = since.isValid() && sessions[i].heldOn.isValid() && sessions[i].heldOn < since;
        left += learner.marks[i].isEmpty() && !isBefore ? 1 : 0;
    }
    return left;
}

QString CourseRegister::outcome(const RegisterLearner &learner) const
{
    if (run.status.code == QLatin1String("cancelled"))
        return learner.enrolment.outcome.code;
    return outcomeByRegister(learner.enrolment, course, standing(learner), sessionsLeft(learner));
}

QString CourseRegister::ruleInWords(const RegisterLearner &learner) const
{
    const EnrolmentStanding standing = this->standing(learner);
    const QString &outcome = learner.enrolment.outcome.code;
    if (run.status.code == QLatin1String("cancelled"))
        return Text::tr("The run was cancelled: counts nowhere");
    if (outcome == QLatin1String("waiting"))
        return Text::tr("Waits for a place");
    const QString wereThere = Text::tr("%1 of %2 sessions").arg(standing.there).arg(standing.required);
    if (outcome == QLatin1String("withdrawn"))
        return standing.there == 0 ? Text::tr("Withdrew without coming")
                                   : Text::tr("Withdrew after %1").arg(wereThere);
    if (course.kind.code == QLatin1String("qualification"))
        return Text::tr("%1: the units decide", "sessions of a qualification").arg(wereThere);
    return standing.text();
}

bool setMark(Change &change, qint64 session, qint64 person, const QString &mark)
{
    Connection &connection = change.file().connection();
    Attendance attendance;
    attendance.session = Id<CourseSession>(session);
    attendance.person = Id<Person>(person);
    attendance.mark.code = mark;
    attendance.hub = change.file().ownHub();
    attendance.key = keyOfSame(connection, AnyRecord::of(attendance), attendance.hub);
    if (mark.isEmpty()) {
        if (!attendance.key)
            return false;
        change.remove(Attendance::table(), attendance.key);
        return true;
    }
    if (attendance.key)
        return change.update(AnyRecord::of(attendance));
    change.save(attendance);
    return true;
}

int markTheRest(Change &change, const CourseRegister &courseRegister, int session, const QString &mark)
{
    int marked = 0;
    for (const RegisterLearner &learner : courseRegister.learners)
        if (isExpected(learner.enrolment) && learner.marks[session].isEmpty()
            && setMark(change, courseRegister.sessions[session].key, learner.enrolment.person.key, mark))
            ++marked;
    return marked;
}

} // namespace doorstep
