#include "training/run_plan.h"

#include "storage/record_store.h"

namespace doorstep {

namespace {

QList<SessionTime> timesOf(Connection &connection, qint64 run)
{
    QList<SessionTime> times;
    for (const CourseSession &session : referring<CourseSession>(connection, "run_id", run))
        times.append({session.heldOn, session.startsAt, session.endsAt});
    return times;
}

} // namespace

RunPlan planLike(Connection &connection, qint64 run, QDate firstDay)
{
    const std::optional<CourseRun> earlier = find(connection, Id<CourseRun>(run));
    if (!earlier)
        throw std::logic_error("no such run");
    RunPlan plan{*earlier, movedTo(timesOf(connection, run), firstDay)};
    static_cast<RecordHead &>(plan.run) = {};
    plan.run.id.clear();
    plan.run.startsOn = firstDay;
    plan.run.endsOn = {};
    plan.run.status.code = QStringLiteral("planned");
    plan.run.notes.clear();
    return plan;
}

void storeSessions(Change &change, Id<CourseRun> run, const QList<SessionTime> &sessions)
{
    for (const SessionTime &time : sessions) {
        CourseSession session;
        session.run = run;
        session.heldOn = time.day;
        session.startsAt = time.startsAt;
        session.endsAt = time.endsAt;
        change.save(session);
    }
}

} // namespace doorstep
